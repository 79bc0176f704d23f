// Written by scripts/operations from spec/: change those.

/**
 * TLS towards origins: CAs that origin certificates are checked against, and the certificates ESA shows to origins (per hostname or per site).
 *
 * @module
 */
import { type Call, call } from '../client/operation-function.js';
import type { ListOperation, Operation } from '../operation/operation.js';
import type { Int64, Int64Input } from '../util/int64.js';

/** What `DeleteOriginCaCertificate` asks for. */
export interface DeleteOriginCaCertificateInput {
  /** Id of the site. Example: `123456789****`. */
  readonly SiteId: Int64Input;
  /** Id of the certificate. Example: `babaabcd****`. */
  readonly Id: string;
}

/** What `DeleteOriginCaCertificate` answers. */
export interface DeleteOriginCaCertificateOutput {
  Id?: string | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteOriginClientCertificate` asks for. */
export interface DeleteOriginClientCertificateInput {
  /** Id of the site. Example: `123456789****`. */
  readonly SiteId: Int64Input;
  /** Id of the certificate. Example: `babaabcd****`. */
  readonly Id: string;
}

/** What `DeleteOriginClientCertificate` answers. */
export interface DeleteOriginClientCertificateOutput {
  Id?: string | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteSiteOriginClientCertificate` asks for. */
export interface DeleteSiteOriginClientCertificateInput {
  /** Id of the site. Example: `123456789****`. */
  readonly SiteId: Int64Input;
  /** Id of the certificate. Example: `babaabcd****`. */
  readonly Id: string;
}

/** What `DeleteSiteOriginClientCertificate` answers. */
export interface DeleteSiteOriginClientCertificateOutput {
  Id?: string | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetOriginCaCertificate` asks for. */
export interface GetOriginCaCertificateInput {
  /** Id of the site. Example: `123456789****`. */
  readonly SiteId: Int64Input;
  /** Id of the certificate. Example: `babaabcd****`. */
  readonly Id: string;
}

/** What `GetOriginCaCertificate` answers. */
export interface GetOriginCaCertificateOutput {
  Certificate?: string | undefined;
  RequestId?: string | undefined;
  Result?: GetOriginCaCertificateOutputResult | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetOriginCaCertificateOutput`: `Result`. */
export interface GetOriginCaCertificateOutputResult {
  CommonName?: string | undefined;
  CreateTime?: string | undefined;
  FingerprintSha256?: string | undefined;
  Id?: string | undefined;
  Issuer?: string | undefined;
  Name?: string | undefined;
  NotAfter?: string | undefined;
  NotBefore?: string | undefined;
  PubkeyAlgorithm?: string | undefined;
  SAN?: string | undefined;
  SerialNumber?: string | undefined;
  SignatureAlgorithm?: string | undefined;
  Status?: string | undefined;
  Type?: string | undefined;
  UpdateTime?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetOriginClientCertificate` asks for. */
export interface GetOriginClientCertificateInput {
  /** Id of the site. Example: `123456789****`. */
  readonly SiteId: Int64Input;
  /** Id of the certificate. Example: `babaabcd****`. */
  readonly Id: string;
}

/** What `GetOriginClientCertificate` answers. */
export interface GetOriginClientCertificateOutput {
  Certificate?: string | undefined;
  RequestId?: string | undefined;
  Result?: GetOriginClientCertificateOutputResult | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetOriginClientCertificateOutput`: `Result`. */
export interface GetOriginClientCertificateOutputResult {
  CommonName?: string | undefined;
  CreateTime?: string | undefined;
  FingerprintSha256?: string | undefined;
  Hostnames?: string[] | undefined;
  Id?: string | undefined;
  Issuer?: string | undefined;
  Name?: string | undefined;
  NotAfter?: string | undefined;
  NotBefore?: string | undefined;
  PubkeyAlgorithm?: string | undefined;
  SAN?: string | undefined;
  SerialNumber?: string | undefined;
  SignatureAlgorithm?: string | undefined;
  Status?: string | undefined;
  Type?: string | undefined;
  UpdateTime?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetOriginClientCertificateHostnames` asks for. */
export interface GetOriginClientCertificateHostnamesInput {
  /** Id of the site. Example: `123456789****`. */
  readonly SiteId: Int64Input;
  /** Id of the certificate. Example: `babaabcd****`. */
  readonly Id: string;
}

/** What `GetOriginClientCertificateHostnames` answers. */
export interface GetOriginClientCertificateHostnamesOutput {
  Hostnames?: string[] | undefined;
  Id?: string | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetSiteOriginClientCertificate` asks for. */
export interface GetSiteOriginClientCertificateInput {
  /** Id of the site. Example: `123456789****`. */
  readonly SiteId: Int64Input;
  /** Id of the certificate. Example: `babaabcd****`. */
  readonly Id: string;
}

/** What `GetSiteOriginClientCertificate` answers. */
export interface GetSiteOriginClientCertificateOutput {
  Certificate?: string | undefined;
  RequestId?: string | undefined;
  Result?: GetSiteOriginClientCertificateOutputResult | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetSiteOriginClientCertificateOutput`: `Result`. */
export interface GetSiteOriginClientCertificateOutputResult {
  CommonName?: string | undefined;
  CreateTime?: string | undefined;
  FingerprintSha256?: string | undefined;
  Id?: string | undefined;
  Issuer?: string | undefined;
  Name?: string | undefined;
  NotAfter?: string | undefined;
  NotBefore?: string | undefined;
  PubkeyAlgorithm?: string | undefined;
  SAN?: string | undefined;
  SerialNumber?: string | undefined;
  SignatureAlgorithm?: string | undefined;
  Status?: string | undefined;
  Type?: string | undefined;
  UpdateTime?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListOriginCaCertificates` asks for. */
export interface ListOriginCaCertificatesInput {
  /** Id of the site. Example: `123456789****`. */
  readonly SiteId: Int64Input;
  /** Page to read, from 1. At least 1. `1` by default. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 500. `20` by default. */
  readonly PageSize?: number | undefined;
}

/** What `ListOriginCaCertificates` answers. One page. */
export interface ListOriginCaCertificatesOutput {
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  Result?: ListOriginCaCertificatesOutputResult[] | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListOriginCaCertificatesOutput`: `Result`. */
export interface ListOriginCaCertificatesOutputResult {
  CommonName?: string | undefined;
  CreateTime?: string | undefined;
  FingerprintSha256?: string | undefined;
  Id?: string | undefined;
  Issuer?: string | undefined;
  Name?: string | undefined;
  NotAfter?: string | undefined;
  NotBefore?: string | undefined;
  PubkeyAlgorithm?: string | undefined;
  SAN?: string | undefined;
  SerialNumber?: string | undefined;
  SignatureAlgorithm?: string | undefined;
  Status?: string | undefined;
  Type?: string | undefined;
  UpdateTime?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListOriginClientCertificates` asks for. */
export interface ListOriginClientCertificatesInput {
  /** Id of the site. Example: `123456789****`. */
  readonly SiteId: Int64Input;
  /** Page to read, from 1. `1` by default. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. */
  readonly PageSize?: number | undefined;
}

/** What `ListOriginClientCertificates` answers. One page. */
export interface ListOriginClientCertificatesOutput {
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  Result?: ListOriginClientCertificatesOutputResult[] | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListOriginClientCertificatesOutput`: `Result`. */
export interface ListOriginClientCertificatesOutputResult {
  CommonName?: string | undefined;
  CreateTime?: string | undefined;
  FingerprintSha256?: string | undefined;
  Hostnames?: string[] | undefined;
  Id?: string | undefined;
  Issuer?: string | undefined;
  Name?: string | undefined;
  NotAfter?: string | undefined;
  NotBefore?: string | undefined;
  PubkeyAlgorithm?: string | undefined;
  SAN?: string | undefined;
  SerialNumber?: string | undefined;
  SignatureAlgorithm?: string | undefined;
  Status?: string | undefined;
  Type?: string | undefined;
  UpdateTime?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListSiteOriginClientCertificates` asks for. */
export interface ListSiteOriginClientCertificatesInput {
  /** Id of the site. Example: `123456789****`. */
  readonly SiteId: Int64Input;
  /** Page to read, from 1. `1` by default. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. */
  readonly PageSize?: number | undefined;
}

/** What `ListSiteOriginClientCertificates` answers. One page. */
export interface ListSiteOriginClientCertificatesOutput {
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  Result?: ListSiteOriginClientCertificatesOutputResult[] | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteOriginClientCertificatesOutput`: `Result`. */
export interface ListSiteOriginClientCertificatesOutputResult {
  CommonName?: string | undefined;
  CreateTime?: string | undefined;
  FingerprintSha256?: string | undefined;
  Id?: string | undefined;
  Issuer?: string | undefined;
  Name?: string | undefined;
  NotAfter?: string | undefined;
  NotBefore?: string | undefined;
  PubkeyAlgorithm?: string | undefined;
  SAN?: string | undefined;
  SerialNumber?: string | undefined;
  SignatureAlgorithm?: string | undefined;
  Status?: string | undefined;
  Type?: string | undefined;
  UpdateTime?: string | undefined;
  [unknown: string]: unknown;
}

/** What `SetOriginClientCertificateHostnames` asks for. */
export interface SetOriginClientCertificateHostnamesInput {
  /** Id of the site. Example: `123456789****`. */
  readonly SiteId: Int64Input;
  /** List of hostnames. */
  readonly Hostnames: readonly string[];
  /** Id of the certificate. Example: `babaabcd****`. */
  readonly Id: string;
}

/** What `SetOriginClientCertificateHostnames` answers. */
export interface SetOriginClientCertificateHostnamesOutput {
  Hostnames?: string[] | undefined;
  Id?: string | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UploadOriginCaCertificate` asks for. */
export interface UploadOriginCaCertificateInput {
  /** Id of the site. Example: `1234567890***`. */
  readonly SiteId: Int64Input;
  /** CA certificate as PEM text. Example: `-----BEGIN CERTIFICATE-----`. */
  readonly Certificate: string;
  /** Name shown for the certificate. Example: `example`. */
  readonly Name?: string | undefined;
}

/** What `UploadOriginCaCertificate` answers. */
export interface UploadOriginCaCertificateOutput {
  CommonName?: string | undefined;
  FingerprintSha256?: string | undefined;
  Id?: string | undefined;
  Issuer?: string | undefined;
  NotAfter?: string | undefined;
  NotBefore?: string | undefined;
  RequestId?: string | undefined;
  SerialNumber?: string | undefined;
  SignatureAlgorithm?: string | undefined;
  Status?: string | undefined;
  ValidityDays?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UploadOriginClientCertificate` asks for. */
export interface UploadOriginClientCertificateInput {
  /** Id of the site. Example: `123456789****`. */
  readonly SiteId: Int64Input;
  /** Certificate chain as PEM text, leaf first. Example: `-----BEGIN CERTIFICATE-----`. */
  readonly Certificate: string;
  /** Private key as PEM text. Never shown. Example: `-----BEGIN PRIVATE KEY-----`. */
  readonly PrivateKey: string;
  /** Name shown for the certificate. Example: `test`. */
  readonly Name?: string | undefined;
}

/** What `UploadOriginClientCertificate` answers. */
export interface UploadOriginClientCertificateOutput {
  CommonName?: string | undefined;
  FingerprintSha256?: string | undefined;
  Id?: string | undefined;
  Issuer?: string | undefined;
  NotAfter?: string | undefined;
  NotBefore?: string | undefined;
  RequestId?: string | undefined;
  SerialNumber?: string | undefined;
  SignatureAlgorithm?: string | undefined;
  Status?: string | undefined;
  ValidityDays?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UploadSiteOriginClientCertificate` asks for. */
export interface UploadSiteOriginClientCertificateInput {
  /** Id of the site. Example: `123456789****`. */
  readonly SiteId: Int64Input;
  /** Certificate chain as PEM text, leaf first. Example: `-----BEGIN CERTIFICATE-----`. */
  readonly Certificate: string;
  /** Private key as PEM text. Never shown. Example: `-----BEGIN PRIVATE KEY-----`. */
  readonly PrivateKey: string;
  /** Name shown for the certificate. Example: `example`. */
  readonly Name?: string | undefined;
}

/** What `UploadSiteOriginClientCertificate` answers. */
export interface UploadSiteOriginClientCertificateOutput {
  CommonName?: string | undefined;
  FingerprintSha256?: string | undefined;
  Id?: string | undefined;
  Issuer?: string | undefined;
  NotAfter?: string | undefined;
  NotBefore?: string | undefined;
  RequestId?: string | undefined;
  SerialNumber?: string | undefined;
  SignatureAlgorithm?: string | undefined;
  Status?: string | undefined;
  ValidityDays?: string | undefined;
  [unknown: string]: unknown;
}

/** Delete an origin CA certificate. RAM action `esa:DeleteOriginCaCertificate`. */
export const DeleteOriginCaCertificate: Operation<DeleteOriginCaCertificateInput, DeleteOriginCaCertificateOutput> = {
  name: 'DeleteOriginCaCertificate',
  method: 'GET',
  access: 'write',
  input: { SiteId: 'id', Id: 'string' },
  output: { Id: 'string', RequestId: 'string', SiteId: 'int', SiteName: 'string' },
  shownBy: 'GetOriginCaCertificate',
};

/**
 * Delete an origin CA certificate.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteOriginCaCertificate: Call<DeleteOriginCaCertificateInput, DeleteOriginCaCertificateOutput> =
  /* @__PURE__ */ call(DeleteOriginCaCertificate);

/** Delete a domain-level origin client certificate. RAM action `esa:DeleteOriginClientCertificate`. */
export const DeleteOriginClientCertificate: Operation<
  DeleteOriginClientCertificateInput,
  DeleteOriginClientCertificateOutput
> = {
  name: 'DeleteOriginClientCertificate',
  method: 'GET',
  access: 'write',
  input: { SiteId: 'id', Id: 'string' },
  output: { Id: 'string', RequestId: 'string', SiteId: 'int', SiteName: 'string' },
  shownBy: 'GetOriginClientCertificate',
};

/**
 * Delete a domain-level origin client certificate.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteOriginClientCertificate: Call<
  DeleteOriginClientCertificateInput,
  DeleteOriginClientCertificateOutput
> = /* @__PURE__ */ call(DeleteOriginClientCertificate);

/** Delete a site-level origin client certificate. RAM action `esa:DeleteSiteOriginClientCertificate`. */
export const DeleteSiteOriginClientCertificate: Operation<
  DeleteSiteOriginClientCertificateInput,
  DeleteSiteOriginClientCertificateOutput
> = {
  name: 'DeleteSiteOriginClientCertificate',
  method: 'GET',
  access: 'write',
  input: { SiteId: 'id', Id: 'string' },
  output: { Id: 'string', RequestId: 'string', SiteId: 'int', SiteName: 'string' },
  shownBy: 'GetSiteOriginClientCertificate',
};

/**
 * Delete a site-level origin client certificate.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteSiteOriginClientCertificate: Call<
  DeleteSiteOriginClientCertificateInput,
  DeleteSiteOriginClientCertificateOutput
> = /* @__PURE__ */ call(DeleteSiteOriginClientCertificate);

/** Read an origin CA certificate. RAM action `esa:GetOriginCaCertificate`. */
export const GetOriginCaCertificate: Operation<GetOriginCaCertificateInput, GetOriginCaCertificateOutput> = {
  name: 'GetOriginCaCertificate',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id', Id: 'string' },
  output: {
    Certificate: 'string',
    RequestId: 'string',
    Result: {
      CommonName: 'string',
      CreateTime: 'string',
      FingerprintSha256: 'string',
      Id: 'string',
      Issuer: 'string',
      Name: 'string',
      NotAfter: 'string',
      NotBefore: 'string',
      PubkeyAlgorithm: 'string',
      SAN: 'string',
      SerialNumber: 'string',
      SignatureAlgorithm: 'string',
      Status: 'string',
      Type: 'string',
      UpdateTime: 'string',
    },
    SiteId: 'int',
    SiteName: 'string',
    Status: 'string',
  },
};

/**
 * Read an origin CA certificate.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getOriginCaCertificate: Call<GetOriginCaCertificateInput, GetOriginCaCertificateOutput> =
  /* @__PURE__ */ call(GetOriginCaCertificate);

/** Read a domain-level origin client certificate. RAM action `esa:GetOriginClientCertificate`. */
export const GetOriginClientCertificate: Operation<GetOriginClientCertificateInput, GetOriginClientCertificateOutput> =
  {
    name: 'GetOriginClientCertificate',
    method: 'GET',
    access: 'read',
    input: { SiteId: 'id', Id: 'string' },
    output: {
      Certificate: 'string',
      RequestId: 'string',
      Result: {
        CommonName: 'string',
        CreateTime: 'string',
        FingerprintSha256: 'string',
        Hostnames: ['string'],
        Id: 'string',
        Issuer: 'string',
        Name: 'string',
        NotAfter: 'string',
        NotBefore: 'string',
        PubkeyAlgorithm: 'string',
        SAN: 'string',
        SerialNumber: 'string',
        SignatureAlgorithm: 'string',
        Status: 'string',
        Type: 'string',
        UpdateTime: 'string',
      },
      SiteId: 'int',
      SiteName: 'string',
      Status: 'string',
    },
  };

/**
 * Read a domain-level origin client certificate.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getOriginClientCertificate: Call<GetOriginClientCertificateInput, GetOriginClientCertificateOutput> =
  /* @__PURE__ */ call(GetOriginClientCertificate);

/**
 * Read the hostnames bound to an origin client certificate. RAM action `esa:GetOriginClientCertificateHostnames`.
 */
export const GetOriginClientCertificateHostnames: Operation<
  GetOriginClientCertificateHostnamesInput,
  GetOriginClientCertificateHostnamesOutput
> = {
  name: 'GetOriginClientCertificateHostnames',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id', Id: 'string' },
  output: { Hostnames: ['string'], Id: 'string', RequestId: 'string', SiteId: 'int', SiteName: 'string' },
};

/**
 * Read the hostnames bound to an origin client certificate.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getOriginClientCertificateHostnames: Call<
  GetOriginClientCertificateHostnamesInput,
  GetOriginClientCertificateHostnamesOutput
> = /* @__PURE__ */ call(GetOriginClientCertificateHostnames);

/** Read a site-level origin client certificate. RAM action `esa:GetSiteOriginClientCertificate`. */
export const GetSiteOriginClientCertificate: Operation<
  GetSiteOriginClientCertificateInput,
  GetSiteOriginClientCertificateOutput
> = {
  name: 'GetSiteOriginClientCertificate',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id', Id: 'string' },
  output: {
    Certificate: 'string',
    RequestId: 'string',
    Result: {
      CommonName: 'string',
      CreateTime: 'string',
      FingerprintSha256: 'string',
      Id: 'string',
      Issuer: 'string',
      Name: 'string',
      NotAfter: 'string',
      NotBefore: 'string',
      PubkeyAlgorithm: 'string',
      SAN: 'string',
      SerialNumber: 'string',
      SignatureAlgorithm: 'string',
      Status: 'string',
      Type: 'string',
      UpdateTime: 'string',
    },
    SiteId: 'int',
    SiteName: 'string',
    Status: 'string',
  },
};

/**
 * Read a site-level origin client certificate.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getSiteOriginClientCertificate: Call<
  GetSiteOriginClientCertificateInput,
  GetSiteOriginClientCertificateOutput
> = /* @__PURE__ */ call(GetSiteOriginClientCertificate);

/** List the origin CA certificates of a site. RAM action `esa:ListOriginCaCertificates`. */
export const ListOriginCaCertificates: ListOperation<
  ListOriginCaCertificatesInput,
  ListOriginCaCertificatesOutput,
  NonNullable<ListOriginCaCertificatesOutput['Result']>[number]
> = {
  name: 'ListOriginCaCertificates',
  method: 'GET',
  access: 'list',
  input: { SiteId: 'id', 'PageNumber?': 'count', 'PageSize?': 'count' },
  output: {
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    Result: [
      {
        CommonName: 'string',
        CreateTime: 'string',
        FingerprintSha256: 'string',
        Id: 'string',
        Issuer: 'string',
        Name: 'string',
        NotAfter: 'string',
        NotBefore: 'string',
        PubkeyAlgorithm: 'string',
        SAN: 'string',
        SerialNumber: 'string',
        SignatureAlgorithm: 'string',
        Status: 'string',
        Type: 'string',
        UpdateTime: 'string',
      },
    ],
    SiteId: 'int',
    SiteName: 'string',
    TotalCount: 'int',
  },
  pages: { items: 'Result' },
};

/**
 * List the origin CA certificates of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listOriginCaCertificates: Call<ListOriginCaCertificatesInput, ListOriginCaCertificatesOutput> =
  /* @__PURE__ */ call(ListOriginCaCertificates);

/** List the domain-level origin client certificates of a site. RAM action `esa:ListOriginClientCertificates`. */
export const ListOriginClientCertificates: ListOperation<
  ListOriginClientCertificatesInput,
  ListOriginClientCertificatesOutput,
  NonNullable<ListOriginClientCertificatesOutput['Result']>[number]
> = {
  name: 'ListOriginClientCertificates',
  method: 'GET',
  access: 'list',
  input: { SiteId: 'id', 'PageNumber?': 'count', 'PageSize?': 'count' },
  output: {
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    Result: [
      {
        CommonName: 'string',
        CreateTime: 'string',
        FingerprintSha256: 'string',
        Hostnames: ['string'],
        Id: 'string',
        Issuer: 'string',
        Name: 'string',
        NotAfter: 'string',
        NotBefore: 'string',
        PubkeyAlgorithm: 'string',
        SAN: 'string',
        SerialNumber: 'string',
        SignatureAlgorithm: 'string',
        Status: 'string',
        Type: 'string',
        UpdateTime: 'string',
      },
    ],
    SiteId: 'int',
    SiteName: 'string',
    TotalCount: 'int',
  },
  pages: { items: 'Result' },
};

/**
 * List the domain-level origin client certificates of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listOriginClientCertificates: Call<ListOriginClientCertificatesInput, ListOriginClientCertificatesOutput> =
  /* @__PURE__ */ call(ListOriginClientCertificates);

/** List the site-level origin client certificates. RAM action `esa:ListSiteOriginClientCertificates`. */
export const ListSiteOriginClientCertificates: ListOperation<
  ListSiteOriginClientCertificatesInput,
  ListSiteOriginClientCertificatesOutput,
  NonNullable<ListSiteOriginClientCertificatesOutput['Result']>[number]
> = {
  name: 'ListSiteOriginClientCertificates',
  method: 'GET',
  access: 'list',
  input: { SiteId: 'id', 'PageNumber?': 'count', 'PageSize?': 'count' },
  output: {
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    Result: [
      {
        CommonName: 'string',
        CreateTime: 'string',
        FingerprintSha256: 'string',
        Id: 'string',
        Issuer: 'string',
        Name: 'string',
        NotAfter: 'string',
        NotBefore: 'string',
        PubkeyAlgorithm: 'string',
        SAN: 'string',
        SerialNumber: 'string',
        SignatureAlgorithm: 'string',
        Status: 'string',
        Type: 'string',
        UpdateTime: 'string',
      },
    ],
    SiteId: 'int',
    SiteName: 'string',
    TotalCount: 'int',
  },
  pages: { items: 'Result' },
};

/**
 * List the site-level origin client certificates.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listSiteOriginClientCertificates: Call<
  ListSiteOriginClientCertificatesInput,
  ListSiteOriginClientCertificatesOutput
> = /* @__PURE__ */ call(ListSiteOriginClientCertificates);

/** Bind hostnames to an origin client certificate. RAM action `esa:SetOriginClientCertificateHostnames`. */
export const SetOriginClientCertificateHostnames: Operation<
  SetOriginClientCertificateHostnamesInput,
  SetOriginClientCertificateHostnamesOutput
> = {
  name: 'SetOriginClientCertificateHostnames',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', Hostnames: ['text'], Id: 'string' },
  form: ['SiteId', 'Hostnames', 'Id'],
  json: ['Hostnames'],
  output: { Hostnames: ['string'], Id: 'string', RequestId: 'string', SiteId: 'int', SiteName: 'string' },
  shownBy: 'GetOriginClientCertificateHostnames',
};

/**
 * Bind hostnames to an origin client certificate.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const setOriginClientCertificateHostnames: Call<
  SetOriginClientCertificateHostnamesInput,
  SetOriginClientCertificateHostnamesOutput
> = /* @__PURE__ */ call(SetOriginClientCertificateHostnames);

/** Upload a CA that origin certificates are checked against. RAM action `esa:UploadOriginCaCertificate`. */
export const UploadOriginCaCertificate: Operation<UploadOriginCaCertificateInput, UploadOriginCaCertificateOutput> = {
  name: 'UploadOriginCaCertificate',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', Certificate: 'string', 'Name?': 'text' },
  form: ['SiteId', 'Certificate', 'Name'],
  output: {
    CommonName: 'string',
    FingerprintSha256: 'string',
    Id: 'string',
    Issuer: 'string',
    NotAfter: 'string',
    NotBefore: 'string',
    RequestId: 'string',
    SerialNumber: 'string',
    SignatureAlgorithm: 'string',
    Status: 'string',
    ValidityDays: 'string',
  },
  shownBy: 'GetOriginCaCertificate',
};

/**
 * Upload a CA that origin certificates are checked against.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const uploadOriginCaCertificate: Call<UploadOriginCaCertificateInput, UploadOriginCaCertificateOutput> =
  /* @__PURE__ */ call(UploadOriginCaCertificate);

/**
 * Upload the certificate ESA shows to origins of given hostnames. RAM action `esa:UploadOriginClientCertificate`.
 */
export const UploadOriginClientCertificate: Operation<
  UploadOriginClientCertificateInput,
  UploadOriginClientCertificateOutput
> = {
  name: 'UploadOriginClientCertificate',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', Certificate: 'string', PrivateKey: 'secret', 'Name?': 'text' },
  form: ['Certificate', 'PrivateKey', 'Name'],
  output: {
    CommonName: 'string',
    FingerprintSha256: 'string',
    Id: 'string',
    Issuer: 'string',
    NotAfter: 'string',
    NotBefore: 'string',
    RequestId: 'string',
    SerialNumber: 'string',
    SignatureAlgorithm: 'string',
    Status: 'string',
    ValidityDays: 'string',
  },
  shownBy: 'GetOriginClientCertificate',
};

/**
 * Upload the certificate ESA shows to origins of given hostnames.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const uploadOriginClientCertificate: Call<
  UploadOriginClientCertificateInput,
  UploadOriginClientCertificateOutput
> = /* @__PURE__ */ call(UploadOriginClientCertificate);

/**
 * Upload the certificate ESA shows to all origins of a site. RAM action `esa:UploadSiteOriginClientCertificate`.
 */
export const UploadSiteOriginClientCertificate: Operation<
  UploadSiteOriginClientCertificateInput,
  UploadSiteOriginClientCertificateOutput
> = {
  name: 'UploadSiteOriginClientCertificate',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', Certificate: 'string', PrivateKey: 'secret', 'Name?': 'text' },
  form: ['Certificate', 'PrivateKey', 'Name'],
  output: {
    CommonName: 'string',
    FingerprintSha256: 'string',
    Id: 'string',
    Issuer: 'string',
    NotAfter: 'string',
    NotBefore: 'string',
    RequestId: 'string',
    SerialNumber: 'string',
    SignatureAlgorithm: 'string',
    Status: 'string',
    ValidityDays: 'string',
  },
  shownBy: 'GetSiteOriginClientCertificate',
};

/**
 * Upload the certificate ESA shows to all origins of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const uploadSiteOriginClientCertificate: Call<
  UploadSiteOriginClientCertificateInput,
  UploadSiteOriginClientCertificateOutput
> = /* @__PURE__ */ call(UploadSiteOriginClientCertificate);
