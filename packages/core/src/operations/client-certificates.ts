// Written by scripts/operations from spec/: change those.

/**
 * Mutual TLS with visitors: certificates issued to clients, the CAs they are checked against and the hostnames that ask for them.
 *
 * @module
 */
import { type Call, call } from '../client/operation-function.js';
import type { ListOperation, Operation } from '../operation/operation.js';
import type { Int64, Int64Input } from '../util/int64.js';

/** What `ActivateClientCertificate` asks for. */
export interface ActivateClientCertificateInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Id of the certificate. Example: `babaded901474b9693acf530e0fb****`. */
  readonly Id: string;
}

/** What `ActivateClientCertificate` answers. */
export interface ActivateClientCertificateOutput {
  Id?: string | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateClientCertificate` asks for. */
export interface CreateClientCertificateInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Days the certificate is valid. Example: `365`. */
  readonly ValidityDays: number | bigint;
  /** Certificate signing request as PEM text. Example: `-----BEGIN CERTIFICATE REQUEST-----`. */
  readonly CSR?: string | undefined;
  /** Key algorithm when ESA makes the key. Needed with CSR is absent. Example: `RSA`. */
  readonly PkeyType?: string | undefined;
}

/** What `CreateClientCertificate` answers. */
export interface CreateClientCertificateOutput {
  CACertificateId?: string | undefined;
  Certificate?: string | undefined;
  CommonName?: string | undefined;
  FingerprintSha256?: string | undefined;
  Id?: string | undefined;
  Issuer?: string | undefined;
  NotAfter?: string | undefined;
  NotBefore?: string | undefined;
  PrivateKey?: string | undefined;
  RequestId?: string | undefined;
  SerialNumber?: string | undefined;
  SignatureAlgorithm?: string | undefined;
  Status?: string | undefined;
  ValidityDays?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteClientCaCertificate` asks for. */
export interface DeleteClientCaCertificateInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Id of the certificate. Example: `baba39055622c008b90285a8838ed09a`. */
  readonly Id: string;
}

/** What `DeleteClientCaCertificate` answers. */
export interface DeleteClientCaCertificateOutput {
  Id?: string | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteClientCertificate` asks for. */
export interface DeleteClientCertificateInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Id of the certificate. Example: `baba39055622c008b90285a8838ed09a`. */
  readonly Id: string;
}

/** What `DeleteClientCertificate` answers. */
export interface DeleteClientCertificateOutput {
  Id?: string | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetClientCaCertificate` asks for. */
export interface GetClientCaCertificateInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Id of the certificate. Example: `babab9db65ee5efcca9f3d41d4b5****`. */
  readonly Id: string;
}

/** What `GetClientCaCertificate` answers. */
export interface GetClientCaCertificateOutput {
  Certificate?: string | undefined;
  RequestId?: string | undefined;
  Result?: GetClientCaCertificateOutputResult | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetClientCaCertificateOutput`: `Result`. */
export interface GetClientCaCertificateOutputResult {
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

/** What `GetClientCaCertificateHostnames` asks for. */
export interface GetClientCaCertificateHostnamesInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Id of the client CA; without it, the ESA CA. Example: `babaded901474b9693acf530e0fb****`. */
  readonly Id?: string | undefined;
}

/** What `GetClientCaCertificateHostnames` answers. */
export interface GetClientCaCertificateHostnamesOutput {
  Hostnames?: string[] | undefined;
  Id?: string | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetClientCertificate` asks for. */
export interface GetClientCertificateInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Id of the certificate. Example: `baba39055622c008b90285a8838ed09a`. */
  readonly Id: string;
}

/** What `GetClientCertificate` answers. */
export interface GetClientCertificateOutput {
  Certificate?: string | undefined;
  RequestId?: string | undefined;
  Result?: GetClientCertificateOutputResult | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetClientCertificateOutput`: `Result`. */
export interface GetClientCertificateOutputResult {
  CACertificateId?: string | undefined;
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

/** What `GetClientCertificateHostnames` asks for. */
export interface GetClientCertificateHostnamesInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Id of the client CA; without it, the ESA CA. Example: `baba39055622c008b90285a8838ed09a`. */
  readonly Id?: string | undefined;
}

/** What `GetClientCertificateHostnames` answers. */
export interface GetClientCertificateHostnamesOutput {
  Hostnames?: string[] | undefined;
  Id?: string | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListClientCaCertificates` asks for. */
export interface ListClientCaCertificatesInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Page to read, from 1. From 1 to 500. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 100. `20` by default. */
  readonly PageSize?: number | undefined;
}

/** What `ListClientCaCertificates` answers. One page. */
export interface ListClientCaCertificatesOutput {
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  Result?: ListClientCaCertificatesOutputResult[] | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListClientCaCertificatesOutput`: `Result`. */
export interface ListClientCaCertificatesOutputResult {
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

/** What `ListClientCertificates` asks for. */
export interface ListClientCertificatesInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Page to read, from 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. */
  readonly PageSize?: number | undefined;
}

/** What `ListClientCertificates` answers. One page. */
export interface ListClientCertificatesOutput {
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  Result?: ListClientCertificatesOutputResult[] | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListClientCertificatesOutput`: `Result`. */
export interface ListClientCertificatesOutputResult {
  CACertificateId?: string | undefined;
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

/** What `RevokeClientCertificate` asks for. */
export interface RevokeClientCertificateInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Id of the certificate. Example: `baba39055622c008b90285a8838ed09a`. */
  readonly Id: string;
}

/** What `RevokeClientCertificate` answers. */
export interface RevokeClientCertificateOutput {
  Id?: string | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `SetClientCaCertificateHostnames` asks for. */
export interface SetClientCaCertificateHostnamesInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** List of hostnames. */
  readonly Hostnames: readonly string[];
  /** Id of the client CA; without it, the ESA CA. Example: `babaabcd****`. */
  readonly Id?: string | undefined;
}

/** What `SetClientCaCertificateHostnames` answers. */
export interface SetClientCaCertificateHostnamesOutput {
  Hostnames?: string[] | undefined;
  Id?: string | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `SetClientCertificateHostnames` asks for. */
export interface SetClientCertificateHostnamesInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** List of hostnames. */
  readonly Hostnames: readonly string[];
  /** Id of the client CA; without it, the ESA CA. Example: `babab9db65ee5efcca9f3d41d4b50d66`. */
  readonly Id?: string | undefined;
}

/** What `SetClientCertificateHostnames` answers. */
export interface SetClientCertificateHostnamesOutput {
  Hostnames?: string[] | undefined;
  Id?: string | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UploadClientCaCertificate` asks for. */
export interface UploadClientCaCertificateInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** CA certificate as PEM text. Example: `-----BEGIN CERTIFICATE-----`. */
  readonly Certificate: string;
  /** Name shown for the certificate. Example: `yourCertName`. */
  readonly Name?: string | undefined;
}

/** What `UploadClientCaCertificate` answers. */
export interface UploadClientCaCertificateOutput {
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

/** Make a revoked client certificate active again. RAM action `esa:ActivateClientCertificate`. */
export const ActivateClientCertificate: Operation<ActivateClientCertificateInput, ActivateClientCertificateOutput> = {
  name: 'ActivateClientCertificate',
  method: 'GET',
  access: 'write',
  input: { SiteId: 'id', Id: 'string' },
  output: { Id: 'string', RequestId: 'string', SiteId: 'int', SiteName: 'string' },
  shownBy: 'GetClientCertificate',
};

/**
 * Make a revoked client certificate active again.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const activateClientCertificate: Call<ActivateClientCertificateInput, ActivateClientCertificateOutput> =
  /* @__PURE__ */ call(ActivateClientCertificate);

/**
 * Issue a client certificate from the ESA CA; the key is returned once. RAM action `esa:CreateClientCertificate`.
 */
export const CreateClientCertificate: Operation<CreateClientCertificateInput, CreateClientCertificateOutput> = {
  name: 'CreateClientCertificate',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', ValidityDays: 'int', 'CSR?': 'text', 'PkeyType?': 'text' },
  form: ['ValidityDays', 'CSR', 'PkeyType'],
  output: {
    CACertificateId: 'string',
    Certificate: 'string',
    CommonName: 'string',
    FingerprintSha256: 'string',
    Id: 'string',
    Issuer: 'string',
    NotAfter: 'string',
    NotBefore: 'string',
    PrivateKey: 'secret',
    RequestId: 'string',
    SerialNumber: 'string',
    SignatureAlgorithm: 'string',
    Status: 'string',
    ValidityDays: 'string',
  },
  shownBy: 'GetClientCertificate',
};

/**
 * Issue a client certificate from the ESA CA; the key is returned once.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createClientCertificate: Call<CreateClientCertificateInput, CreateClientCertificateOutput> =
  /* @__PURE__ */ call(CreateClientCertificate);

/** Delete a client CA certificate. RAM action `esa:DeleteClientCaCertificate`. */
export const DeleteClientCaCertificate: Operation<DeleteClientCaCertificateInput, DeleteClientCaCertificateOutput> = {
  name: 'DeleteClientCaCertificate',
  method: 'GET',
  access: 'write',
  input: { SiteId: 'id', Id: 'string' },
  output: { Id: 'string', RequestId: 'string', SiteId: 'int', SiteName: 'string' },
  shownBy: 'GetClientCaCertificate',
};

/**
 * Delete a client CA certificate.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteClientCaCertificate: Call<DeleteClientCaCertificateInput, DeleteClientCaCertificateOutput> =
  /* @__PURE__ */ call(DeleteClientCaCertificate);

/** Delete a client certificate that has been revoked. RAM action `esa:DeleteClientCertificate`. */
export const DeleteClientCertificate: Operation<DeleteClientCertificateInput, DeleteClientCertificateOutput> = {
  name: 'DeleteClientCertificate',
  method: 'GET',
  access: 'write',
  input: { SiteId: 'id', Id: 'string' },
  output: { Id: 'string', RequestId: 'string', SiteId: 'int', SiteName: 'string' },
  shownBy: 'GetClientCertificate',
};

/**
 * Delete a client certificate that has been revoked.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteClientCertificate: Call<DeleteClientCertificateInput, DeleteClientCertificateOutput> =
  /* @__PURE__ */ call(DeleteClientCertificate);

/** Read a client CA certificate. RAM action `esa:GetClientCaCertificate`. */
export const GetClientCaCertificate: Operation<GetClientCaCertificateInput, GetClientCaCertificateOutput> = {
  name: 'GetClientCaCertificate',
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
 * Read a client CA certificate.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getClientCaCertificate: Call<GetClientCaCertificateInput, GetClientCaCertificateOutput> =
  /* @__PURE__ */ call(GetClientCaCertificate);

/**
 * Read the hostnames bound to a client CA (the ESA CA without id). RAM action
 * `esa:GetClientCaCertificateHostnames`.
 * Not in versions of the official SDK before 3.0.0.
 */
export const GetClientCaCertificateHostnames: Operation<
  GetClientCaCertificateHostnamesInput,
  GetClientCaCertificateHostnamesOutput
> = {
  name: 'GetClientCaCertificateHostnames',
  method: 'POST',
  access: 'read',
  input: { SiteId: 'id', 'Id?': 'string' },
  output: { Hostnames: ['string'], Id: 'string', RequestId: 'string', SiteId: 'int', SiteName: 'string' },
};

/**
 * Read the hostnames bound to a client CA (the ESA CA without id).
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getClientCaCertificateHostnames: Call<
  GetClientCaCertificateHostnamesInput,
  GetClientCaCertificateHostnamesOutput
> = /* @__PURE__ */ call(GetClientCaCertificateHostnames);

/** Read a client certificate. RAM action `esa:GetClientCertificate`. */
export const GetClientCertificate: Operation<GetClientCertificateInput, GetClientCertificateOutput> = {
  name: 'GetClientCertificate',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id', Id: 'string' },
  output: {
    Certificate: 'string',
    RequestId: 'string',
    Result: {
      CACertificateId: 'string',
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
 * Read a client certificate.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getClientCertificate: Call<GetClientCertificateInput, GetClientCertificateOutput> =
  /* @__PURE__ */ call(GetClientCertificate);

/**
 * Old form of GetClientCaCertificateHostnames. RAM action `esa:GetClientCertificateHostnames`.
 *
 * @deprecated Use {@link GetClientCaCertificateHostnames}.
 */
export const GetClientCertificateHostnames: Operation<
  GetClientCertificateHostnamesInput,
  GetClientCertificateHostnamesOutput
> = {
  name: 'GetClientCertificateHostnames',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id', 'Id?': 'string' },
  output: { Hostnames: ['string'], Id: 'string', RequestId: 'string', SiteId: 'int', SiteName: 'string' },
};

/**
 * Old form of GetClientCaCertificateHostnames.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 *
 * @deprecated Use {@link GetClientCaCertificateHostnames}.
 */
export const getClientCertificateHostnames: Call<
  GetClientCertificateHostnamesInput,
  GetClientCertificateHostnamesOutput
> = /* @__PURE__ */ call(GetClientCertificateHostnames);

/** List the client CA certificates of a site. RAM action `esa:ListClientCaCertificates`. */
export const ListClientCaCertificates: ListOperation<
  ListClientCaCertificatesInput,
  ListClientCaCertificatesOutput,
  NonNullable<ListClientCaCertificatesOutput['Result']>[number]
> = {
  name: 'ListClientCaCertificates',
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
 * List the client CA certificates of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listClientCaCertificates: Call<ListClientCaCertificatesInput, ListClientCaCertificatesOutput> =
  /* @__PURE__ */ call(ListClientCaCertificates);

/** List the client certificates of a site. RAM action `esa:ListClientCertificates`. */
export const ListClientCertificates: ListOperation<
  ListClientCertificatesInput,
  ListClientCertificatesOutput,
  NonNullable<ListClientCertificatesOutput['Result']>[number]
> = {
  name: 'ListClientCertificates',
  method: 'GET',
  access: 'list',
  input: { SiteId: 'id', 'PageNumber?': 'count', 'PageSize?': 'count' },
  output: {
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    Result: [
      {
        CACertificateId: 'string',
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
 * List the client certificates of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listClientCertificates: Call<ListClientCertificatesInput, ListClientCertificatesOutput> =
  /* @__PURE__ */ call(ListClientCertificates);

/** Revoke an active client certificate. RAM action `esa:RevokeClientCertificate`. */
export const RevokeClientCertificate: Operation<RevokeClientCertificateInput, RevokeClientCertificateOutput> = {
  name: 'RevokeClientCertificate',
  method: 'GET',
  access: 'write',
  input: { SiteId: 'id', Id: 'string' },
  output: { Id: 'string', RequestId: 'string', SiteId: 'int', SiteName: 'string' },
  shownBy: 'GetClientCertificate',
};

/**
 * Revoke an active client certificate.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const revokeClientCertificate: Call<RevokeClientCertificateInput, RevokeClientCertificateOutput> =
  /* @__PURE__ */ call(RevokeClientCertificate);

/**
 * Bind hostnames to a client CA (the ESA CA when no id is given). RAM action
 * `esa:SetClientCaCertificateHostnames`.
 * Not in versions of the official SDK before 3.0.0.
 */
export const SetClientCaCertificateHostnames: Operation<
  SetClientCaCertificateHostnamesInput,
  SetClientCaCertificateHostnamesOutput
> = {
  name: 'SetClientCaCertificateHostnames',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', Hostnames: ['text'], 'Id?': 'text' },
  form: ['Hostnames', 'Id'],
  json: ['Hostnames'],
  output: { Hostnames: ['string'], Id: 'string', RequestId: 'string', SiteId: 'int', SiteName: 'string' },
  shownBy: 'GetClientCaCertificateHostnames',
};

/**
 * Bind hostnames to a client CA (the ESA CA when no id is given).
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const setClientCaCertificateHostnames: Call<
  SetClientCaCertificateHostnamesInput,
  SetClientCaCertificateHostnamesOutput
> = /* @__PURE__ */ call(SetClientCaCertificateHostnames);

/**
 * Old form of SetClientCaCertificateHostnames. RAM action `esa:SetClientCertificateHostnames`.
 *
 * @deprecated Use {@link SetClientCaCertificateHostnames}.
 */
export const SetClientCertificateHostnames: Operation<
  SetClientCertificateHostnamesInput,
  SetClientCertificateHostnamesOutput
> = {
  name: 'SetClientCertificateHostnames',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', Hostnames: ['text'], 'Id?': 'text' },
  form: ['Hostnames', 'Id'],
  json: ['Hostnames'],
  output: { Hostnames: ['string'], Id: 'string', RequestId: 'string', SiteId: 'int', SiteName: 'string' },
  shownBy: 'GetClientCertificateHostnames',
};

/**
 * Old form of SetClientCaCertificateHostnames.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 *
 * @deprecated Use {@link SetClientCaCertificateHostnames}.
 */
export const setClientCertificateHostnames: Call<
  SetClientCertificateHostnamesInput,
  SetClientCertificateHostnamesOutput
> = /* @__PURE__ */ call(SetClientCertificateHostnames);

/** Upload a CA that client certificates are checked against. RAM action `esa:UploadClientCaCertificate`. */
export const UploadClientCaCertificate: Operation<UploadClientCaCertificateInput, UploadClientCaCertificateOutput> = {
  name: 'UploadClientCaCertificate',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', Certificate: 'string', 'Name?': 'text' },
  form: ['Certificate', 'Name'],
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
  shownBy: 'GetClientCaCertificate',
};

/**
 * Upload a CA that client certificates are checked against.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const uploadClientCaCertificate: Call<UploadClientCaCertificateInput, UploadClientCaCertificateOutput> =
  /* @__PURE__ */ call(UploadClientCaCertificate);
