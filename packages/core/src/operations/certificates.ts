// Written by scripts/operations from spec/: change those.

/**
 * Certificates shown to visitors: request free ones, upload your own, domain validation (DCV), quota, keyless servers and the state of background requests.
 *
 * @module
 */
import { type Call, call } from '../client/operation-function.js';
import type { ListOperation, Operation } from '../operation/operation.js';
import type { Int64, Int64Input } from '../util/int64.js';

/** What `ApplyCertificate` asks for. */
export interface ApplyCertificateInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Domain names, comma separated. Example: `www.example.com,blog.example.com`. */
  readonly Domains: string;
  /** Certificate authority and kind. Example: `lets_encrypt`. */
  readonly Type?: 'lets_encrypt' | 'digicert_single' | 'digicert_wildcard' | (string & {}) | undefined;
}

/** What `ApplyCertificate` answers. */
export interface ApplyCertificateOutput {
  RequestId?: string | undefined;
  Result?: ApplyCertificateOutputResult[] | undefined;
  SiteName?: string | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ApplyCertificateOutput`: `Result`. */
export interface ApplyCertificateOutputResult {
  Domain?: string | undefined;
  Id?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ApplyCustomHostnameCertificate` asks for. */
export interface ApplyCustomHostnameCertificateInput {
  /** Id of the SaaS hostname. Example: `1234567890123`. */
  readonly HostnameId: Int64Input;
}

/** What `ApplyCustomHostnameCertificate` answers. */
export interface ApplyCustomHostnameCertificateOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteCertificate` asks for. */
export interface DeleteCertificateInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Id of the certificate. Example: `babaded901474b9693acf530e0fb1d95`. */
  readonly Id: string;
}

/** What `DeleteCertificate` answers. */
export interface DeleteCertificateOutput {
  Id?: string | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteKeylessServer` asks for. */
export interface DeleteKeylessServerInput {
  /** Id of the site. Example: `11223***`. */
  readonly SiteId: Int64Input;
  /** Id of the keyless server. Example: `baba39055622c008b90285a8838e****`. */
  readonly Id: string;
}

/** What `DeleteKeylessServer` answers. */
export interface DeleteKeylessServerOutput {
  Id?: string | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetCertificate` asks for. */
export interface GetCertificateInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Id of the certificate. Example: `babaded901474b9693acf530e0fb1d95`. */
  readonly Id: string;
}

/** What `GetCertificate` answers. */
export interface GetCertificateOutput {
  /** The certificate and its chain as PEM text. */
  Certificate?: string | undefined;
  RequestId?: string | undefined;
  Result?: CertificateInfo | undefined;
  SiteId?: Int64 | undefined;
  /** As the service sends it, which may be with white space around it. */
  SiteName?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetCertificateOutput`: `Result`. */
export interface CertificateInfo {
  /** Why an application failed, as a number. */
  ApplyCode?: Int64 | undefined;
  /** Why an application failed, in words. */
  ApplyMessage?: string | undefined;
  /** Id in Certificate Management Service. */
  CasId?: string | undefined;
  CommonName?: string | undefined;
  /** In UTC, as in `2020-05-12 02:00:53`. */
  CreateTime?: string | undefined;
  DCV?: DomainControlValidation[] | undefined;
  /** SHA-256 of the certificate's DER, in hexadecimal. */
  FingerprintSha256?: string | undefined;
  Id?: string | undefined;
  /** The issuer's organization. */
  Issuer?: string | undefined;
  /** The issuer's common name. */
  IssuerCN?: string | undefined;
  /** The key server of a keyless certificate. */
  KeyServerId?: string | undefined;
  Name?: string | undefined;
  /** End of validity, as in `2023-11-26T16:00:00Z`. */
  NotAfter?: string | undefined;
  /** Start of validity, as in `2023-11-26T16:00:00Z`. */
  NotBefore?: string | undefined;
  /** Public key algorithm. */
  PubAlg?: string | undefined;
  /** Region that it is stored in, as in `cn-hangzhou`. */
  Region?: string | undefined;
  /** Subject alternative names, separated by commas. */
  SAN?: string | undefined;
  /** Serial number in hexadecimal. */
  SerialNumber?: string | undefined;
  /** Signature algorithm. */
  SigAlg?: string | undefined;
  /** `OK`, `Expired`, `Expiring`, `Issued`, `Applying`, `ApplyFailed` or `Canceled`, in any case. */
  Status?: string | undefined;
  /** `cas`, `upload`, `free` or `keyless`. */
  Type?: string | undefined;
  /** In UTC, as in `2022-09-22 05:33:13`. */
  UpdateTime?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetCertificateOutput`: `Result.DCV`. */
export interface DomainControlValidation {
  Id?: string | undefined;
  /** Name of the TXT record (DNS), or URL of the file (HTTP). */
  Key?: string | undefined;
  /** As in `pending`. */
  Status?: string | undefined;
  /** `DNS` or `HTTP`. */
  Type?: string | undefined;
  /** What to publish there. */
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetCertificateQuota` asks for. */
export interface GetCertificateQuotaInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Kind of quota. The one published value is `free`. Example: `free`. */
  readonly Type: string;
}

/** What `GetCertificateQuota` answers. */
export interface GetCertificateQuotaOutput {
  Quota?: Int64 | undefined;
  QuotaUsage?: Int64 | undefined;
  RequestId?: string | undefined;
  SiteCount?: Int64 | undefined;
  SiteUsage?: GetCertificateQuotaOutputSiteUsage[] | undefined;
  Type?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetCertificateQuotaOutput`: `SiteUsage`. */
export interface GetCertificateQuotaOutputSiteUsage {
  SiteId?: string | undefined;
  SiteName?: string | undefined;
  SiteUsage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `GetDcvDelegation` asks for. */
export interface GetDcvDelegationInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
}

/** What `GetDcvDelegation` answers. */
export interface GetDcvDelegationOutput {
  DelegationDomain?: string | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetKeylessServer` asks for. */
export interface GetKeylessServerInput {
  /** Id of the site. Example: `5407498413****`. */
  readonly SiteId: Int64Input;
  /** Id of the keyless server. Example: `baba39055622c008b90285a8838e****`. */
  readonly Id: string;
}

/** What `GetKeylessServer` answers. */
export interface GetKeylessServerOutput {
  CaCertificate?: string | undefined;
  ClientCertificate?: string | undefined;
  ClientPrivateKey?: string | undefined;
  CreateTime?: string | undefined;
  Host?: string | undefined;
  Id?: string | undefined;
  Name?: string | undefined;
  Port?: Int64 | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  UpdateTime?: string | undefined;
  Verify?: boolean | undefined;
  [unknown: string]: unknown;
}

/** What `ListAsyncTasks` asks for. */
export interface ListAsyncTasksInput {
  /** Page to read, from 1. `1` by default. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. */
  readonly PageSize?: number | undefined;
  /** Id of the resource the tasks belong to, such as a site id. Example: `4080****3752512`. */
  readonly ResourceIds?: string | undefined;
  /** Kind of resource. Example: `site`. */
  readonly ResourceType?: string | undefined;
  /** State of the tasks to list. Example: `success`. */
  readonly TaskStatus?: 'in_progress' | 'success' | 'fail' | (string & {}) | undefined;
  /** Kind of task, such as free_cert for a free certificate request. Example: `free_cert`. */
  readonly TaskType?: string | undefined;
}

/** What `ListAsyncTasks` answers. One page. */
export interface ListAsyncTasksOutput {
  AsyncTasks?: ListAsyncTasksOutputAsyncTasks[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListAsyncTasksOutput`: `AsyncTasks`. */
export interface ListAsyncTasksOutputAsyncTasks {
  GmtCreate?: string | undefined;
  GmtModified?: string | undefined;
  Id?: Int64 | undefined;
  ResourceId?: Int64 | undefined;
  ResourceName?: string | undefined;
  ResourceType?: string | undefined;
  TaskDescription?: Record<string, string> | undefined;
  TaskKey?: string | undefined;
  TaskStatus?: string | undefined;
  TaskType?: string | undefined;
  UserId?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `ListCasCertificates` asks for. */
export interface ListCasCertificatesInput {
  /** Page to read, from 1. At least 1. `1` by default. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 1000. */
  readonly PageSize?: number | undefined;
  /** Part of a certificate name to look for. Example: `aliyun`. */
  readonly SearchKeyword?: string | undefined;
}

/** What `ListCasCertificates` answers. One page. */
export interface ListCasCertificatesOutput {
  Certificates?: ListCasCertificatesOutputCertificates[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListCasCertificatesOutput`: `Certificates`. */
export interface ListCasCertificatesOutputCertificates {
  CommonName?: string | undefined;
  Fingerprint?: string | undefined;
  Id?: Int64 | undefined;
  Issuer?: string | undefined;
  Name?: string | undefined;
  NotAfter?: string | undefined;
  Region?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListCertificates` asks for. */
export interface ListCertificatesInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Text to search for. Example: `example`. */
  readonly Keyword?: string | undefined;
  /** Page to read, from 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. */
  readonly PageSize?: number | undefined;
  /** Only certificates that are valid now. Example: `1`. */
  readonly ValidOnly?: boolean | undefined;
}

/** What `ListCertificates` answers. One page. */
export interface ListCertificatesOutput {
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  Result?: CertificateInfo[] | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `ListCertificatesByRecord` asks for. */
export interface ListCertificatesByRecordInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Full name of the record. Example: `www.example.com`. */
  readonly RecordName: string;
  /** Include the certificates themselves. Example: `1`. */
  readonly Detail?: boolean | undefined;
  /** Only certificates that are valid now. Example: `1`. */
  readonly ValidOnly?: boolean | undefined;
}

/** What `ListCertificatesByRecord` answers. */
export interface ListCertificatesByRecordOutput {
  RequestId?: string | undefined;
  Result?: ListCertificatesByRecordOutputResult[] | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListCertificatesByRecordOutput`: `Result`. */
export interface ListCertificatesByRecordOutputResult {
  ApplylingCount?: Int64 | undefined;
  Certificates?: ListCertificatesByRecordOutputResultCertificates[] | undefined;
  Count?: Int64 | undefined;
  RecordName?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListCertificatesByRecordOutput`: `Result.Certificates`. */
export interface ListCertificatesByRecordOutputResultCertificates {
  CasId?: string | undefined;
  CommonName?: string | undefined;
  CreateTime?: string | undefined;
  FingerprintSha256?: string | undefined;
  Id?: string | undefined;
  Issuer?: string | undefined;
  IssuerCN?: string | undefined;
  KeyServerId?: string | undefined;
  Name?: string | undefined;
  NotAfter?: string | undefined;
  NotBefore?: string | undefined;
  PubAlg?: string | undefined;
  Region?: string | undefined;
  SAN?: string | undefined;
  SerialNumber?: string | undefined;
  SigAlg?: string | undefined;
  Status?: string | undefined;
  Type?: string | undefined;
  UpdateTime?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListKeylessServers` asks for. */
export interface ListKeylessServersInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Page to read, from 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. */
  readonly PageSize?: number | undefined;
}

/** What `ListKeylessServers` answers. One page. */
export interface ListKeylessServersOutput {
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  Result?: ListKeylessServersOutputResult[] | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListKeylessServersOutput`: `Result`. */
export interface ListKeylessServersOutputResult {
  CaCertificate?: string | undefined;
  ClientCertificate?: string | undefined;
  ClientPrivateKey?: string | undefined;
  CreateTime?: string | undefined;
  Host?: string | undefined;
  Id?: string | undefined;
  Name?: string | undefined;
  Port?: Int64 | undefined;
  UpdateTime?: string | undefined;
  Verify?: boolean | undefined;
  [unknown: string]: unknown;
}

/** What `SetCertificate` asks for. */
export interface SetCertificateInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Where the certificate comes from. Example: `cas`. */
  readonly Type: 'cas' | 'upload' | 'keyless' | (string & {});
  /** Id in Certificate Management Service. Needed with `Type=cas`. Example: `30000478`. */
  readonly CasId?: Int64Input | undefined;
  /**
   * Certificate chain as PEM text, leaf first. Needed with `Type=upload` or keyless. Example: `-----BEGIN
   * CERTIFICATE-----`.
   */
  readonly Certificate?: string | undefined;
  /** Id of the certificate to replace; without it a new one is added. Example: `30001303`. */
  readonly Id?: string | undefined;
  /** Id of the keyless server. Needed with `Type=keyless`. Example: `1233112****`. */
  readonly KeyServerId?: string | undefined;
  /**
   * Name shown for the certificate. Needed with `Type=upload` (documented; uploads without it have been accepted by
   * users' tools). Example: `yourCertName`.
   */
  readonly Name?: string | undefined;
  /** Private key as PEM text. Needed with `Type=upload`. Never shown. Example: `-----BEGIN PRIVATE KEY-----`. */
  readonly PrivateKey?: string | undefined;
  /** Region of the certificate in Certificate Management Service. Needed with `Type=cas`. Example: `cn-hangzhou`. */
  readonly Region?: 'cn-hangzhou' | 'ap-southeast-1' | (string & {}) | undefined;
}

/** What `SetCertificate` answers. */
export interface SetCertificateOutput {
  Id?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `SetKeylessServer` asks for. */
export interface SetKeylessServerInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Domain name or IP address of the keyless server. Example: `keyless.example.com`. */
  readonly Host: string;
  /** Name of the keyless server. Example: `example`. */
  readonly Name: string;
  /** Port of the keyless server. From 1 to 65535. Example: `443`. */
  readonly Port: number | bigint;
  /**
   * CA certificate that checks the keyless server, PEM; only if Verify is true. Example: `-----BEGIN
   * CERTIFICATE-----****`.
   */
  readonly CaCertificate?: string | undefined;
  /**
   * Client certificate for the keyless server, PEM; goes with ClientPrivateKey. Example: `-----BEGIN
   * CERTIFICATE-----****`.
   */
  readonly ClientCertificate?: string | undefined;
  /**
   * Private key of the client certificate, PEM; goes with ClientCertificate. Never shown. Example: `-----BEGIN RSA
   * PRIVATE KEY-----****`.
   */
  readonly ClientPrivateKey?: string | undefined;
  /** Id of the keyless server. Example: `baba39055622c008b90285a8838e****`. */
  readonly Id?: string | undefined;
  /** Whether ESA checks the certificate of the keyless server. `false` by default. Example: `true`. */
  readonly Verify?: boolean | undefined;
}

/** What `SetKeylessServer` answers. */
export interface SetKeylessServerOutput {
  Id?: string | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  [unknown: string]: unknown;
}

/** Request free certificates, one for each listed domain. RAM action `esa:ApplyCertificate`. */
export const ApplyCertificate: Operation<ApplyCertificateInput, ApplyCertificateOutput> = {
  name: 'ApplyCertificate',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', Domains: 'string', 'Type?': 'lets_encrypt|digicert_single|digicert_wildcard' },
  output: {
    RequestId: 'string',
    Result: [{ Domain: 'string', Id: 'string', Status: 'string' }],
    SiteName: 'string',
    TotalCount: 'int',
  },
  shownBy: 'ListCertificates',
};

/**
 * Request free certificates, one for each listed domain.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const applyCertificate: Call<ApplyCertificateInput, ApplyCertificateOutput> =
  /* @__PURE__ */ call(ApplyCertificate);

/** Request the free certificate of a SaaS hostname again. RAM action `esa:ApplyCustomHostnameCertificate`. */
export const ApplyCustomHostnameCertificate: Operation<
  ApplyCustomHostnameCertificateInput,
  ApplyCustomHostnameCertificateOutput
> = {
  name: 'ApplyCustomHostnameCertificate',
  method: 'POST',
  access: 'write',
  input: { HostnameId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'GetCustomHostname',
};

/**
 * Request the free certificate of a SaaS hostname again.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const applyCustomHostnameCertificate: Call<
  ApplyCustomHostnameCertificateInput,
  ApplyCustomHostnameCertificateOutput
> = /* @__PURE__ */ call(ApplyCustomHostnameCertificate);

/** Delete an edge certificate of a site. RAM action `esa:DeleteCertificate`. */
export const DeleteCertificate: Operation<DeleteCertificateInput, DeleteCertificateOutput> = {
  name: 'DeleteCertificate',
  method: 'GET',
  access: 'write',
  input: { SiteId: 'id', Id: 'string' },
  output: { Id: 'string', RequestId: 'string', SiteId: 'int', SiteName: 'string' },
  shownBy: 'GetCertificate',
};

/**
 * Delete an edge certificate of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteCertificate: Call<DeleteCertificateInput, DeleteCertificateOutput> =
  /* @__PURE__ */ call(DeleteCertificate);

/**
 * Delete a keyless server. RAM action `esa:DeleteKeylessServer`.
 * Not in versions of the official SDK before 3.0.0.
 */
export const DeleteKeylessServer: Operation<DeleteKeylessServerInput, DeleteKeylessServerOutput> = {
  name: 'DeleteKeylessServer',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', Id: 'string' },
  output: { Id: 'string', RequestId: 'string', SiteId: 'int', SiteName: 'string' },
  shownBy: 'GetKeylessServer',
};

/**
 * Delete a keyless server.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteKeylessServer: Call<DeleteKeylessServerInput, DeleteKeylessServerOutput> =
  /* @__PURE__ */ call(DeleteKeylessServer);

/** Get one certificate of a site: its PEM text and what ESA knows about it. RAM action `esa:GetCertificate`. */
export const GetCertificate: Operation<GetCertificateInput, GetCertificateOutput> = {
  name: 'GetCertificate',
  method: 'POST',
  access: 'read',
  input: { SiteId: 'id', Id: 'string' },
  output: {
    Certificate: 'string',
    RequestId: 'string',
    Result: {
      ApplyCode: 'int',
      ApplyMessage: 'string',
      CasId: 'string',
      CommonName: 'string',
      CreateTime: 'string',
      DCV: [{ Id: 'string', Key: 'string', Status: 'string', Type: 'string', Value: 'string' }],
      FingerprintSha256: 'string',
      Id: 'string',
      Issuer: 'string',
      IssuerCN: 'string',
      KeyServerId: 'string',
      Name: 'string',
      NotAfter: 'string',
      NotBefore: 'string',
      PubAlg: 'string',
      Region: 'string',
      SAN: 'string',
      SerialNumber: 'string',
      SigAlg: 'string',
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
 * Get one certificate of a site: its PEM text and what ESA knows about it.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getCertificate: Call<GetCertificateInput, GetCertificateOutput> = /* @__PURE__ */ call(GetCertificate);

/** Read how many certificates are allowed and used. RAM action `esa:GetCertificateQuota`. */
export const GetCertificateQuota: Operation<GetCertificateQuotaInput, GetCertificateQuotaOutput> = {
  name: 'GetCertificateQuota',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id', Type: 'string' },
  output: {
    Quota: 'number',
    QuotaUsage: 'number',
    RequestId: 'string',
    SiteCount: 'int',
    SiteUsage: [{ SiteId: 'string', SiteName: 'string', SiteUsage: 'number' }],
    Type: 'string',
  },
};

/**
 * Read how many certificates are allowed and used.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getCertificateQuota: Call<GetCertificateQuotaInput, GetCertificateQuotaOutput> =
  /* @__PURE__ */ call(GetCertificateQuota);

/**
 * Read the CNAME target that delegates domain validation to ESA. RAM action `esa:GetDcvDelegation`.
 * Not in versions of the official SDK before 3.5.0.
 */
export const GetDcvDelegation: Operation<GetDcvDelegationInput, GetDcvDelegationOutput> = {
  name: 'GetDcvDelegation',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id' },
  output: { DelegationDomain: 'string', RequestId: 'string', SiteId: 'int', SiteName: 'string' },
};

/**
 * Read the CNAME target that delegates domain validation to ESA.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getDcvDelegation: Call<GetDcvDelegationInput, GetDcvDelegationOutput> =
  /* @__PURE__ */ call(GetDcvDelegation);

/**
 * Read a keyless server. RAM action `esa:GetKeylessServer`.
 * Not in versions of the official SDK before 3.0.0.
 */
export const GetKeylessServer: Operation<GetKeylessServerInput, GetKeylessServerOutput> = {
  name: 'GetKeylessServer',
  method: 'POST',
  access: 'read',
  input: { SiteId: 'id', Id: 'string' },
  output: {
    CaCertificate: 'string',
    ClientCertificate: 'string',
    ClientPrivateKey: 'secret',
    CreateTime: 'string',
    Host: 'string',
    Id: 'string',
    Name: 'string',
    Port: 'number',
    RequestId: 'string',
    SiteId: 'int',
    SiteName: 'string',
    UpdateTime: 'string',
    Verify: 'boolean',
  },
};

/**
 * Read a keyless server.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getKeylessServer: Call<GetKeylessServerInput, GetKeylessServerOutput> =
  /* @__PURE__ */ call(GetKeylessServer);

/**
 * List background tasks, such as free certificate requests. RAM action `esa:ListAsyncTasks`.
 * Not in versions of the official SDK before 3.8.0.
 */
export const ListAsyncTasks: ListOperation<
  ListAsyncTasksInput,
  ListAsyncTasksOutput,
  NonNullable<ListAsyncTasksOutput['AsyncTasks']>[number]
> = {
  name: 'ListAsyncTasks',
  method: 'GET',
  access: 'list',
  input: {
    'PageNumber?': 'count',
    'PageSize?': 'count',
    'ResourceIds?': 'string',
    'ResourceType?': 'string',
    'TaskStatus?': 'in_progress|success|fail',
    'TaskType?': 'string',
  },
  output: {
    AsyncTasks: [
      {
        GmtCreate: 'string',
        GmtModified: 'string',
        Id: 'int',
        ResourceId: 'int',
        ResourceName: 'string',
        ResourceType: 'string',
        TaskDescription: { '*': 'string' },
        TaskKey: 'string',
        TaskStatus: 'string',
        TaskType: 'string',
        UserId: 'int',
      },
    ],
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    TotalCount: 'int',
    TotalPage: 'int',
  },
  pages: { items: 'AsyncTasks' },
};

/**
 * List background tasks, such as free certificate requests.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listAsyncTasks: Call<ListAsyncTasksInput, ListAsyncTasksOutput> = /* @__PURE__ */ call(ListAsyncTasks);

/**
 * List the account's certificates in Certificate Management Service. RAM action `esa:ListCasCertificates`.
 * Not in versions of the official SDK before 3.3.0.
 */
export const ListCasCertificates: ListOperation<
  ListCasCertificatesInput,
  ListCasCertificatesOutput,
  NonNullable<ListCasCertificatesOutput['Certificates']>[number]
> = {
  name: 'ListCasCertificates',
  method: 'POST',
  access: 'list',
  input: { 'PageNumber?': 'count', 'PageSize?': 'count', 'SearchKeyword?': 'string' },
  output: {
    Certificates: [
      {
        CommonName: 'string',
        Fingerprint: 'string',
        Id: 'int',
        Issuer: 'string',
        Name: 'string',
        NotAfter: 'string',
        Region: 'string',
      },
    ],
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    TotalCount: 'int',
  },
  pages: { items: 'Certificates' },
};

/**
 * List the account's certificates in Certificate Management Service.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listCasCertificates: Call<ListCasCertificatesInput, ListCasCertificatesOutput> =
  /* @__PURE__ */ call(ListCasCertificates);

/** List the edge certificates of a site. RAM action `esa:ListCertificates`. */
export const ListCertificates: ListOperation<
  ListCertificatesInput,
  ListCertificatesOutput,
  NonNullable<ListCertificatesOutput['Result']>[number]
> = {
  name: 'ListCertificates',
  method: 'POST',
  access: 'list',
  input: { SiteId: 'id', 'Keyword?': 'string', 'PageNumber?': 'count', 'PageSize?': 'count', 'ValidOnly?': 'boolean' },
  output: {
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    Result: [
      {
        ApplyCode: 'int',
        ApplyMessage: 'string',
        CasId: 'string',
        CommonName: 'string',
        CreateTime: 'string',
        DCV: [{ Id: 'string', Key: 'string', Status: 'string', Type: 'string', Value: 'string' }],
        FingerprintSha256: 'string',
        Id: 'string',
        Issuer: 'string',
        IssuerCN: 'string',
        KeyServerId: 'string',
        Name: 'string',
        NotAfter: 'string',
        NotBefore: 'string',
        PubAlg: 'string',
        Region: 'string',
        SAN: 'string',
        SerialNumber: 'string',
        SigAlg: 'string',
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
 * List the edge certificates of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listCertificates: Call<ListCertificatesInput, ListCertificatesOutput> =
  /* @__PURE__ */ call(ListCertificates);

/** List the certificates that cover given records. RAM action `esa:ListCertificatesByRecord`. */
export const ListCertificatesByRecord: Operation<ListCertificatesByRecordInput, ListCertificatesByRecordOutput> = {
  name: 'ListCertificatesByRecord',
  method: 'POST',
  access: 'list',
  input: { SiteId: 'id', RecordName: 'string', 'Detail?': 'boolean', 'ValidOnly?': 'boolean' },
  output: {
    RequestId: 'string',
    Result: [
      {
        ApplylingCount: 'int',
        Certificates: [
          {
            CasId: 'string',
            CommonName: 'string',
            CreateTime: 'string',
            FingerprintSha256: 'string',
            Id: 'string',
            Issuer: 'string',
            IssuerCN: 'string',
            KeyServerId: 'string',
            Name: 'string',
            NotAfter: 'string',
            NotBefore: 'string',
            PubAlg: 'string',
            Region: 'string',
            SAN: 'string',
            SerialNumber: 'string',
            SigAlg: 'string',
            Status: 'string',
            Type: 'string',
            UpdateTime: 'string',
          },
        ],
        Count: 'int',
        RecordName: 'string',
        Status: 'string',
      },
    ],
    SiteId: 'int',
    SiteName: 'string',
    TotalCount: 'int',
  },
};

/**
 * List the certificates that cover given records.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listCertificatesByRecord: Call<ListCertificatesByRecordInput, ListCertificatesByRecordOutput> =
  /* @__PURE__ */ call(ListCertificatesByRecord);

/**
 * List the keyless servers of a site. RAM action `esa:ListKeylessServers`.
 * Not in versions of the official SDK before 3.0.0.
 */
export const ListKeylessServers: ListOperation<
  ListKeylessServersInput,
  ListKeylessServersOutput,
  NonNullable<ListKeylessServersOutput['Result']>[number]
> = {
  name: 'ListKeylessServers',
  method: 'POST',
  access: 'list',
  input: { SiteId: 'id', 'PageNumber?': 'count', 'PageSize?': 'count' },
  output: {
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    Result: [
      {
        CaCertificate: 'string',
        ClientCertificate: 'string',
        ClientPrivateKey: 'secret',
        CreateTime: 'string',
        Host: 'string',
        Id: 'string',
        Name: 'string',
        Port: 'number',
        UpdateTime: 'string',
        Verify: 'boolean',
      },
    ],
    SiteId: 'int',
    SiteName: 'string',
    TotalCount: 'int',
  },
  pages: { items: 'Result' },
};

/**
 * List the keyless servers of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listKeylessServers: Call<ListKeylessServersInput, ListKeylessServersOutput> =
  /* @__PURE__ */ call(ListKeylessServers);

/** Upload, link or replace an edge certificate of a site. RAM action `esa:SetCertificate`. */
export const SetCertificate: Operation<SetCertificateInput, SetCertificateOutput> = {
  name: 'SetCertificate',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    Type: 'cas|upload|keyless',
    'CasId?': 'id',
    'Certificate?': 'text',
    'Id?': 'text',
    'KeyServerId?': 'text',
    'Name?': 'text',
    'PrivateKey?': 'secret',
    'Region?': 'cn-hangzhou|ap-southeast-1',
  },
  form: ['SiteId', 'Type', 'CasId', 'Certificate', 'Id', 'Name', 'PrivateKey', 'Region'],
  output: { Id: 'string', RequestId: 'string' },
  shownBy: 'ListCertificates',
};

/**
 * Upload, link or replace an edge certificate of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const setCertificate: Call<SetCertificateInput, SetCertificateOutput> = /* @__PURE__ */ call(SetCertificate);

/**
 * Create or change a keyless server. RAM action `esa:SetKeylessServer`.
 * Not in versions of the official SDK before 3.0.0.
 */
export const SetKeylessServer: Operation<SetKeylessServerInput, SetKeylessServerOutput> = {
  name: 'SetKeylessServer',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    Host: 'string',
    Name: 'string',
    Port: 'int',
    'CaCertificate?': 'text',
    'ClientCertificate?': 'text',
    'ClientPrivateKey?': 'secret',
    'Id?': 'text',
    'Verify?': 'boolean',
  },
  form: ['Host', 'Name', 'Port', 'CaCertificate', 'ClientCertificate', 'ClientPrivateKey', 'Id', 'Verify'],
  output: { Id: 'string', RequestId: 'string', SiteId: 'int', SiteName: 'string' },
  shownBy: 'GetKeylessServer',
};

/**
 * Create or change a keyless server.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const setKeylessServer: Call<SetKeylessServerInput, SetKeylessServerOutput> =
  /* @__PURE__ */ call(SetKeylessServer);
