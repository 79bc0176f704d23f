// Written by scripts/operations from spec/: change those.

/**
 * SaaS hostnames of your customers served through a site: add, check ownership, change origin or certificate.
 *
 * @module
 */
import { type Call, call } from '../client/operation-function.js';
import type { ListOperation, Operation } from '../operation/operation.js';
import type { Int64, Int64Input } from '../util/int64.js';

/** What `CreateCustomHostname` asks for. */
export interface CreateCustomHostnameInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** The SaaS hostname. Example: `custom.site.com`. */
  readonly Hostname: string;
  /** Id of the record. Example: `1234567890123`. */
  readonly RecordId: Int64Input;
  /** Whether HTTPS is on. Example: `on`. */
  readonly SslFlag: 'on' | 'off' | (string & {});
  /** Id in Certificate Management Service. Example: `30000478`. */
  readonly CasId?: Int64Input | undefined;
  /** Region of the certificate in Certificate Management Service. Example: `cn-hangzhou`. */
  readonly CasRegion?: string | undefined;
  /** Where the certificate comes from. Example: `free`. */
  readonly CertType?: 'free' | 'upload' | 'cas' | (string & {}) | undefined;
  /** Certificate chain as PEM text, leaf first. Example: `-----BEGIN CERTIFICATE-----`. */
  readonly Certificate?: string | undefined;
  /** Private key as PEM text. Never shown. Example: `-----BEGIN PRIVATE KEY-----`. */
  readonly PrivateKey?: string | undefined;
}

/** What `CreateCustomHostname` answers. */
export interface CreateCustomHostnameOutput {
  Hostname?: string | undefined;
  HostnameId?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteCustomHostname` asks for. */
export interface DeleteCustomHostnameInput {
  /** Id of the SaaS hostname. Example: `1234567890123`. */
  readonly HostnameId: Int64Input;
}

/** What `DeleteCustomHostname` answers. */
export interface DeleteCustomHostnameOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetCustomHostname` asks for. */
export interface GetCustomHostnameInput {
  /** Id of the SaaS hostname. Example: `1234567890123`. */
  readonly HostnameId: Int64Input;
}

/** What `GetCustomHostname` answers. */
export interface GetCustomHostnameOutput {
  CustomHostnameModel?: GetCustomHostnameOutputCustomHostnameModel | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetCustomHostnameOutput`: `CustomHostnameModel`. */
export interface GetCustomHostnameOutputCustomHostnameModel {
  CasId?: Int64 | undefined;
  CertApplyCode?: Int64 | undefined;
  CertApplyMessage?: string | undefined;
  CertHttpKey?: string | undefined;
  CertHttpValue?: string | undefined;
  CertId?: string | undefined;
  CertNotAfter?: string | undefined;
  CertStatus?: string | undefined;
  CertTxtKey?: string | undefined;
  CertTxtValue?: string | undefined;
  CertType?: string | undefined;
  Certificate?: string | undefined;
  ConflictWith?: string | undefined;
  CreateTime?: string | undefined;
  Hostname?: string | undefined;
  HostnameId?: Int64 | undefined;
  OfflineReason?: string | undefined;
  PrivateKey?: string | undefined;
  RecordId?: Int64 | undefined;
  RecordName?: string | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  SslFlag?: string | undefined;
  Status?: string | undefined;
  UpdateTime?: string | undefined;
  VerifyCode?: string | undefined;
  VerifyHost?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListCustomHostnames` asks for. */
export interface ListCustomHostnamesInput {
  /** Id of the site. Example: `744571165985008`. */
  readonly SiteId: Int64Input;
  /** The SaaS hostname. Example: `custom.site.com`. */
  readonly Hostname?: string | undefined;
  /** How Hostname is compared with the SaaS hostnames. `exact` by default. Example: `exact`. */
  readonly NameMatchType?: 'prefix' | 'suffix' | 'exact' | 'fuzzy' | (string & {}) | undefined;
  /** Page to read, from 1. At least 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 500. `100` by default. */
  readonly PageSize?: number | undefined;
  /** Id of the record. Example: `1234567890123`. */
  readonly RecordId?: Int64Input | undefined;
  /** Only SaaS hostnames in this state. Example: `active`. */
  readonly Status?: 'pending' | 'active' | 'conflicted' | 'offline' | (string & {}) | undefined;
}

/** What `ListCustomHostnames` answers. One page. */
export interface ListCustomHostnamesOutput {
  Hostnames?: ListCustomHostnamesOutputHostnames[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListCustomHostnamesOutput`: `Hostnames`. */
export interface ListCustomHostnamesOutputHostnames {
  CertApplyCode?: Int64 | undefined;
  CertApplyMessage?: string | undefined;
  CertHttpKey?: string | undefined;
  CertHttpValue?: string | undefined;
  CertNotAfter?: string | undefined;
  CertStatus?: string | undefined;
  CertTxtKey?: string | undefined;
  CertTxtValue?: string | undefined;
  CertType?: string | undefined;
  ConflictWith?: string | undefined;
  CreateTime?: string | undefined;
  Hostname?: string | undefined;
  HostnameId?: Int64 | undefined;
  OfflineReason?: string | undefined;
  RecordId?: Int64 | undefined;
  RecordName?: string | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  SslFlag?: string | undefined;
  Status?: string | undefined;
  UpdateTime?: string | undefined;
  VerifyCode?: string | undefined;
  VerifyHost?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateCustomHostname` asks for. */
export interface UpdateCustomHostnameInput {
  /** Id of the SaaS hostname. Example: `1234567890123`. */
  readonly HostnameId: Int64Input;
  /** Id in Certificate Management Service. Example: `30000478`. */
  readonly CasId?: Int64Input | undefined;
  /** Region of the certificate in Certificate Management Service. Example: `cn-hangzhou`. */
  readonly CasRegion?: string | undefined;
  /** Where the certificate comes from. Example: `cas`. */
  readonly CertType?: 'free' | 'upload' | 'cas' | (string & {}) | undefined;
  /** Certificate chain as PEM text, leaf first. Example: `-----BEGIN CERTIFICATE-----`. */
  readonly Certificate?: string | undefined;
  /** Private key as PEM text. Never shown. Example: `-----BEGIN PRIVATE KEY-----`. */
  readonly PrivateKey?: string | undefined;
  /** Id of the record. Example: `1234567890123`. */
  readonly RecordId?: Int64Input | undefined;
  /** Whether HTTPS is on. Example: `on`. */
  readonly SslFlag?: 'on' | 'off' | (string & {}) | undefined;
}

/** What `UpdateCustomHostname` answers. */
export interface UpdateCustomHostnameOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `VerifyCustomHostname` asks for. */
export interface VerifyCustomHostnameInput {
  /** Id of the SaaS hostname. Example: `1234567890123`. */
  readonly HostnameId: Int64Input;
}

/** What `VerifyCustomHostname` answers. */
export interface VerifyCustomHostnameOutput {
  Passed?: boolean | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Add a SaaS custom hostname. RAM action `esa:CreateCustomHostname`. */
export const CreateCustomHostname: Operation<CreateCustomHostnameInput, CreateCustomHostnameOutput> = {
  name: 'CreateCustomHostname',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    Hostname: 'string',
    RecordId: 'id',
    SslFlag: 'on|off',
    'CasId?': 'id',
    'CasRegion?': 'text',
    'CertType?': 'free|upload|cas',
    'Certificate?': 'text',
    'PrivateKey?': 'secret',
  },
  output: { Hostname: 'string', HostnameId: 'int', RequestId: 'string' },
  shownBy: 'GetCustomHostname',
};

/**
 * Add a SaaS custom hostname.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createCustomHostname: Call<CreateCustomHostnameInput, CreateCustomHostnameOutput> =
  /* @__PURE__ */ call(CreateCustomHostname);

/** Delete a SaaS custom hostname. RAM action `esa:DeleteCustomHostname`. */
export const DeleteCustomHostname: Operation<DeleteCustomHostnameInput, DeleteCustomHostnameOutput> = {
  name: 'DeleteCustomHostname',
  method: 'POST',
  access: 'write',
  input: { HostnameId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'GetCustomHostname',
};

/**
 * Delete a SaaS custom hostname.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteCustomHostname: Call<DeleteCustomHostnameInput, DeleteCustomHostnameOutput> =
  /* @__PURE__ */ call(DeleteCustomHostname);

/** Read a SaaS custom hostname. RAM action `esa:GetCustomHostname`. */
export const GetCustomHostname: Operation<GetCustomHostnameInput, GetCustomHostnameOutput> = {
  name: 'GetCustomHostname',
  method: 'POST',
  access: 'read',
  input: { HostnameId: 'id' },
  output: {
    CustomHostnameModel: {
      CasId: 'int',
      CertApplyCode: 'int',
      CertApplyMessage: 'string',
      CertHttpKey: 'string',
      CertHttpValue: 'string',
      CertId: 'string',
      CertNotAfter: 'string',
      CertStatus: 'string',
      CertTxtKey: 'string',
      CertTxtValue: 'string',
      CertType: 'string',
      Certificate: 'string',
      ConflictWith: 'string',
      CreateTime: 'string',
      Hostname: 'string',
      HostnameId: 'int',
      OfflineReason: 'string',
      PrivateKey: 'secret',
      RecordId: 'int',
      RecordName: 'string',
      SiteId: 'int',
      SiteName: 'string',
      SslFlag: 'string',
      Status: 'string',
      UpdateTime: 'string',
      VerifyCode: 'string',
      VerifyHost: 'string',
    },
    RequestId: 'string',
  },
};

/**
 * Read a SaaS custom hostname.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getCustomHostname: Call<GetCustomHostnameInput, GetCustomHostnameOutput> =
  /* @__PURE__ */ call(GetCustomHostname);

/** List SaaS custom hostnames. RAM action `esa:ListCustomHostnames`. */
export const ListCustomHostnames: ListOperation<
  ListCustomHostnamesInput,
  ListCustomHostnamesOutput,
  NonNullable<ListCustomHostnamesOutput['Hostnames']>[number]
> = {
  name: 'ListCustomHostnames',
  method: 'POST',
  access: 'list',
  input: {
    SiteId: 'id',
    'Hostname?': 'string',
    'NameMatchType?': 'prefix|suffix|exact|fuzzy',
    'PageNumber?': 'count',
    'PageSize?': 'count',
    'RecordId?': 'id',
    'Status?': 'pending|active|conflicted|offline',
  },
  output: {
    Hostnames: [
      {
        CertApplyCode: 'int',
        CertApplyMessage: 'string',
        CertHttpKey: 'string',
        CertHttpValue: 'string',
        CertNotAfter: 'string',
        CertStatus: 'string',
        CertTxtKey: 'string',
        CertTxtValue: 'string',
        CertType: 'string',
        ConflictWith: 'string',
        CreateTime: 'string',
        Hostname: 'string',
        HostnameId: 'int',
        OfflineReason: 'string',
        RecordId: 'int',
        RecordName: 'string',
        SiteId: 'int',
        SiteName: 'string',
        SslFlag: 'string',
        Status: 'string',
        UpdateTime: 'string',
        VerifyCode: 'string',
        VerifyHost: 'string',
      },
    ],
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    TotalCount: 'int',
  },
  pages: { items: 'Hostnames' },
};

/**
 * List SaaS custom hostnames.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listCustomHostnames: Call<ListCustomHostnamesInput, ListCustomHostnamesOutput> =
  /* @__PURE__ */ call(ListCustomHostnames);

/** Change the origin record or the certificate of a SaaS hostname. RAM action `esa:UpdateCustomHostname`. */
export const UpdateCustomHostname: Operation<UpdateCustomHostnameInput, UpdateCustomHostnameOutput> = {
  name: 'UpdateCustomHostname',
  method: 'POST',
  access: 'write',
  input: {
    HostnameId: 'id',
    'CasId?': 'id',
    'CasRegion?': 'text',
    'CertType?': 'free|upload|cas',
    'Certificate?': 'text',
    'PrivateKey?': 'secret',
    'RecordId?': 'id',
    'SslFlag?': 'on|off',
  },
  output: { RequestId: 'string' },
  shownBy: 'GetCustomHostname',
};

/**
 * Change the origin record or the certificate of a SaaS hostname.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateCustomHostname: Call<UpdateCustomHostnameInput, UpdateCustomHostnameOutput> =
  /* @__PURE__ */ call(UpdateCustomHostname);

/** Check that a SaaS hostname belongs to its owner. RAM action `esa:VerifyCustomHostname`. */
export const VerifyCustomHostname: Operation<VerifyCustomHostnameInput, VerifyCustomHostnameOutput> = {
  name: 'VerifyCustomHostname',
  method: 'POST',
  access: 'write',
  input: { HostnameId: 'id' },
  output: { Passed: 'boolean', RequestId: 'string' },
  shownBy: 'GetCustomHostname',
};

/**
 * Check that a SaaS hostname belongs to its owner.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const verifyCustomHostname: Call<VerifyCustomHostnameInput, VerifyCustomHostnameOutput> =
  /* @__PURE__ */ call(VerifyCustomHostname);
