import * as v from 'valibot';
import type { Client } from '../client.js';
import type { Int64, Int64Input } from '../util/int64.js';
import type { ListOperation, Operation, Paging } from '../operation/operation.js';
import { countParameter, field, int64, int64Parameter, object, string, textParameter } from '../operation/schema.js';
import type { CallOptions } from '../options.js';

/** What `GetCertificate` asks for. */
export interface GetCertificateInput {
  /** The site; `ListSites` gives it. */
  readonly SiteId: Int64Input;
  /** The certificate; `ListCertificates` gives it. */
  readonly Id: string;
}

/** One way to prove control of a domain while a certificate is applied for. */
export interface DomainControlValidation {
  Id?: string | undefined;
  /** `DNS` or `HTTP`. */
  Type?: string | undefined;
  /** Name of the TXT record (DNS), or URL of the file (HTTP). */
  Key?: string | undefined;
  /** What to publish there. */
  Value?: string | undefined;
  /** As in `pending`. */
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** What ESA knows about a certificate. Any field may be missing; those it may add pass through. */
export interface CertificateInfo {
  Id?: string | undefined;
  Name?: string | undefined;
  /** Id in Certificate Management Service. */
  CasId?: string | undefined;
  /** Region that it is stored in, as in `cn-hangzhou`. */
  Region?: string | undefined;
  /** `OK`, `Expired`, `Expiring`, `Issued`, `Applying`, `ApplyFailed` or `Canceled`, in any case. */
  Status?: string | undefined;
  /** `cas`, `upload`, `free` or `keyless`. */
  Type?: string | undefined;
  CommonName?: string | undefined;
  /** Start of validity, as in `2023-11-26T16:00:00Z`. */
  NotBefore?: string | undefined;
  /** End of validity, as in `2023-11-26T16:00:00Z`. */
  NotAfter?: string | undefined;
  /** The issuer's organisation. */
  Issuer?: string | undefined;
  /** The issuer's common name. */
  IssuerCN?: string | undefined;
  /** Subject alternative names, separated by commas. */
  SAN?: string | undefined;
  /** Signature algorithm. */
  SigAlg?: string | undefined;
  /** Public key algorithm. */
  PubAlg?: string | undefined;
  /** In UTC, as in `2020-05-12 02:00:53`. */
  CreateTime?: string | undefined;
  /** In UTC, as in `2022-09-22 05:33:13`. */
  UpdateTime?: string | undefined;
  /** Serial number in hexadecimal. */
  SerialNumber?: string | undefined;
  /** SHA-256 of the certificate's DER, in hexadecimal. */
  FingerprintSha256?: string | undefined;
  DCV?: DomainControlValidation[] | undefined;
  /** Why an application failed, as a number. */
  ApplyCode?: Int64 | undefined;
  /** Why an application failed, in words. */
  ApplyMessage?: string | undefined;
  /** The key server of a keyless certificate. */
  KeyServerId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetCertificate` answers. */
export interface GetCertificateOutput {
  SiteId?: Int64 | undefined;
  /** As the service sends it, which may be with white space around it. */
  SiteName?: string | undefined;
  Status?: string | undefined;
  /** The certificate and its chain as PEM text. */
  Certificate?: string | undefined;
  Result?: CertificateInfo | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListCertificates` asks for. */
export interface ListCertificatesInput extends Paging {
  /** The site; `ListSites` gives it. */
  readonly SiteId: Int64Input;
  /** Part of a name or hostname. */
  readonly Keyword?: string | undefined;
  /** True for valid certificates only. */
  readonly ValidOnly?: boolean | undefined;
}

/** What `ListCertificates` answers: one page. */
export interface ListCertificatesOutput {
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  TotalCount?: Int64 | undefined;
  Result?: CertificateInfo[] | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

const certificateInfo = /* @__PURE__ */ (() =>
  object({
    Id: string,
    Name: string,
    CasId: string,
    Region: string,
    Status: string,
    Type: string,
    CommonName: string,
    NotBefore: string,
    NotAfter: string,
    Issuer: string,
    IssuerCN: string,
    SAN: string,
    SigAlg: string,
    PubAlg: string,
    CreateTime: string,
    UpdateTime: string,
    SerialNumber: string,
    FingerprintSha256: string,
    DCV: field(v.array(object({ Id: string, Type: string, Key: string, Value: string, Status: string }))),
    ApplyCode: int64,
    ApplyMessage: string,
    KeyServerId: string,
  }))();

/** One certificate of a site: its PEM text and what ESA knows about it. RAM action `esa:GetCertificate`. */
export const GetCertificate: Operation<GetCertificateInput, GetCertificateOutput> = /* @__PURE__ */ (() => ({
  name: 'GetCertificate',
  method: 'POST',
  readonly: true,
  parameters: v.strictObject({ SiteId: int64Parameter, Id: textParameter }),
  result: object({
    SiteId: int64,
    SiteName: string,
    Status: string,
    Certificate: string,
    Result: field(certificateInfo),
    RequestId: string,
  }),
}))();

/** The certificates of a site, in pages, without their PEM text. RAM action `esa:ListCertificates`. */
export const ListCertificates: ListOperation<ListCertificatesInput, ListCertificatesOutput, CertificateInfo> =
  /* @__PURE__ */ (() => ({
    name: 'ListCertificates',
    method: 'POST',
    readonly: true,
    parameters: v.strictObject({
      SiteId: int64Parameter,
      Keyword: v.optional(textParameter),
      ValidOnly: v.optional(v.boolean()),
      PageNumber: v.optional(countParameter),
      PageSize: v.optional(countParameter),
    }),
    result: object({
      SiteId: int64,
      SiteName: string,
      PageNumber: int64,
      PageSize: int64,
      TotalCount: int64,
      Result: field(v.array(certificateInfo)),
      RequestId: string,
    }),
    items: (page) => page.Result ?? [],
  }))();

/**
 * Gets one certificate of a site: its PEM text and what ESA knows about it.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 * @example
 * ```ts
 * import { createClient, getCertificate } from '@esakit/core';
 *
 * const esa = createClient({ credentials: { accessKeyId: 'your id', accessKeySecret: 'your secret' } });
 * const { Certificate, Result } = await getCertificate(esa, {
 *   SiteId: '1234567890123',
 *   Id: 'babaded901474b9693acf530e0fb1d95',
 * });
 * ```
 */
export const getCertificate = async (
  client: Client,
  input: GetCertificateInput,
  options?: CallOptions,
): Promise<GetCertificateOutput> => (await client.send(GetCertificate, input, options)).data;

/**
 * Gets one page of a site's certificates; {@link iterate} follows all of them.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listCertificates = async (
  client: Client,
  input: ListCertificatesInput,
  options?: CallOptions,
): Promise<ListCertificatesOutput> => (await client.send(ListCertificates, input, options)).data;
