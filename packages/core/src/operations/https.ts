// Written by scripts/operations from spec/: change those.

/**
 * HTTPS settings of a site: TLS versions and ciphers, HTTP/2 and HTTP/3, redirect to HTTPS, HSTS.
 *
 * @module
 */
import { type Call, call } from '../client/operation-function.js';
import type { ListOperation, Operation } from '../operation/operation.js';
import type { Int64, Int64Input } from '../util/int64.js';

/** What `CreateHttpsApplicationConfiguration` asks for. */
export interface CreateHttpsApplicationConfigurationInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Whether responses carry the Alt-Svc header. Example: `on`. */
  readonly AltSvc?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether the Alt-Svc header has the clear parameter. Example: `on`. */
  readonly AltSvcClear?: 'on' | 'off' | (string & {}) | undefined;
  /** Seconds of validity that the Alt-Svc header states. `86400` by default. Example: `86400`. */
  readonly AltSvcMa?: string | undefined;
  /** Whether the Alt-Svc header has the persist parameter. Example: `on`. */
  readonly AltSvcPersist?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether HTTP Strict Transport Security (HSTS) is on. Example: `on`. */
  readonly Hsts?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether the HSTS header has includeSubDomains. Example: `on`. */
  readonly HstsIncludeSubdomains?: 'on' | 'off' | (string & {}) | undefined;
  /** Seconds of validity (max-age) that the HSTS header states. Example: `3600`. */
  readonly HstsMaxAge?: string | undefined;
  /** Whether the HSTS header has preload. Example: `on`. */
  readonly HstsPreload?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether HTTP requests are redirected to HTTPS. Example: `on`. */
  readonly HttpsForce?: 'on' | 'off' | (string & {}) | undefined;
  /** Status code of the redirect to HTTPS. Example: `301`. */
  readonly HttpsForceCode?: '301' | '302' | '307' | '308' | (string & {}) | undefined;
  /** Whether TLS handshakes without a server name (SNI) are refused. Example: `on`. */
  readonly HttpsNoSniDeny?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether the server name (SNI) of a TLS handshake is checked. Example: `on`. */
  readonly HttpsSniVerify?: 'on' | 'off' | (string & {}) | undefined;
  /** Server names (SNI) that are allowed, space separated. Example: `abc edf`. */
  readonly HttpsSniWhitelist?: string | undefined;
  /** Expression that a request must match. Example: `(http.host eq \\"video.example.com\\")`. */
  readonly Rule?: string | undefined;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `1`. */
  readonly SiteVersion?: number | undefined;
}

/** What `CreateHttpsApplicationConfiguration` answers. */
export interface CreateHttpsApplicationConfigurationOutput {
  ConfigId?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateHttpsBasicConfiguration` asks for. */
export interface CreateHttpsBasicConfigurationInput {
  /** Id of the site. Example: `5407498413****`. */
  readonly SiteId: Int64Input;
  /**
   * Cipher suites in use when CiphersuiteGroup is custom. Example: `TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256`.
   */
  readonly Ciphersuite?: string | undefined;
  /** Which cipher suites are in use: all, only strong ones or a custom set. Example: `all`. */
  readonly CiphersuiteGroup?: 'all' | 'strict' | 'custom' | (string & {}) | undefined;
  /** Whether HTTP/2 is on. Example: `on`. */
  readonly Http2?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether HTTP/3 is on. Example: `on`. */
  readonly Http3?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether HTTPS is on. Example: `on`. */
  readonly Https?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether OCSP stapling is on. Example: `on`. */
  readonly OcspStapling?: 'on' | 'off' | (string & {}) | undefined;
  /** Expression that a request must match. Example: `(http.host eq \\"video.example.com\\")`. */
  readonly Rule?: string | undefined;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
  /** Whether TLS 1.0 is on. Example: `on`. */
  readonly Tls10?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether TLS 1.1 is on. Example: `on`. */
  readonly Tls11?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether TLS 1.2 is on. Example: `on`. */
  readonly Tls12?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether TLS 1.3 is on. Example: `on`. */
  readonly Tls13?: 'on' | 'off' | (string & {}) | undefined;
}

/** What `CreateHttpsBasicConfiguration` answers. */
export interface CreateHttpsBasicConfigurationOutput {
  ConfigId?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteHttpsApplicationConfiguration` asks for. */
export interface DeleteHttpsApplicationConfigurationInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId: Int64Input;
}

/** What `DeleteHttpsApplicationConfiguration` answers. */
export interface DeleteHttpsApplicationConfigurationOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteHttpsBasicConfiguration` asks for. */
export interface DeleteHttpsBasicConfigurationInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `3528160969****`. */
  readonly ConfigId: Int64Input;
}

/** What `DeleteHttpsBasicConfiguration` answers. */
export interface DeleteHttpsBasicConfigurationOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetHttpsApplicationConfiguration` asks for. */
export interface GetHttpsApplicationConfigurationInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `352816096987136`. */
  readonly ConfigId: Int64Input;
}

/** What `GetHttpsApplicationConfiguration` answers. */
export interface GetHttpsApplicationConfigurationOutput {
  AltSvc?: string | undefined;
  AltSvcClear?: string | undefined;
  AltSvcMa?: string | undefined;
  AltSvcPersist?: string | undefined;
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  Hsts?: string | undefined;
  HstsIncludeSubdomains?: string | undefined;
  HstsMaxAge?: string | undefined;
  HstsPreload?: string | undefined;
  HttpsForce?: string | undefined;
  HttpsForceCode?: string | undefined;
  HttpsNoSniDeny?: string | undefined;
  HttpsSniVerify?: string | undefined;
  HttpsSniWhitelist?: string | undefined;
  RequestId?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  SiteVersion?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `GetHttpsBasicConfiguration` asks for. */
export interface GetHttpsBasicConfigurationInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `352816096987136`. */
  readonly ConfigId: Int64Input;
}

/** What `GetHttpsBasicConfiguration` answers. */
export interface GetHttpsBasicConfigurationOutput {
  Ciphersuite?: string | undefined;
  CiphersuiteGroup?: string | undefined;
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  Http2?: string | undefined;
  Http3?: string | undefined;
  Https?: string | undefined;
  OcspStapling?: string | undefined;
  RequestId?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  Tls10?: string | undefined;
  Tls11?: string | undefined;
  Tls12?: string | undefined;
  Tls13?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListCiphers` asks for. */
export interface ListCiphersInput {
  /** Cipher group to show: all, strict or custom. Example: `strict`. */
  readonly CiphersGroup: string;
}

/** What `ListCiphers` answers. */
export interface ListCiphersOutput {
  CiphersGroup?: string | undefined;
  RequestId?: string | undefined;
  Result?: string[] | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `ListHttpsApplicationConfigurations` asks for. */
export interface ListHttpsApplicationConfigurationsInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `3528160969****`. */
  readonly ConfigId?: Int64Input | undefined;
  /** Global setting or rule. Example: `global`. */
  readonly ConfigType?: 'global' | 'rule' | (string & {}) | undefined;
  /** Page to read, from 1. At least 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 500. */
  readonly PageSize?: number | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Configuration version of the site; 0 where versions are off. Example: `1`. */
  readonly SiteVersion?: number | undefined;
}

/** What `ListHttpsApplicationConfigurations` answers. One page. */
export interface ListHttpsApplicationConfigurationsOutput {
  Configs?: ListHttpsApplicationConfigurationsOutputConfigs[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListHttpsApplicationConfigurationsOutput`: `Configs`. */
export interface ListHttpsApplicationConfigurationsOutputConfigs {
  AltSvc?: string | undefined;
  AltSvcClear?: string | undefined;
  AltSvcMa?: string | undefined;
  AltSvcPersist?: string | undefined;
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  Hsts?: string | undefined;
  HstsIncludeSubdomains?: string | undefined;
  HstsMaxAge?: string | undefined;
  HstsPreload?: string | undefined;
  HttpsForce?: string | undefined;
  HttpsForceCode?: string | undefined;
  HttpsNoSniDeny?: string | undefined;
  HttpsSniVerify?: string | undefined;
  HttpsSniWhitelist?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  SiteVersion?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `ListHttpsBasicConfigurations` asks for. */
export interface ListHttpsBasicConfigurationsInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId?: Int64Input | undefined;
  /** Global setting or rule. Example: `global`. */
  readonly ConfigType?: 'global' | 'rule' | (string & {}) | undefined;
  /** Page to read, from 1. At least 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 500. */
  readonly PageSize?: number | undefined;
  /** Name of the rule. Example: `test`. */
  readonly RuleName?: string | undefined;
}

/** What `ListHttpsBasicConfigurations` answers. One page. */
export interface ListHttpsBasicConfigurationsOutput {
  Configs?: ListHttpsBasicConfigurationsOutputConfigs[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListHttpsBasicConfigurationsOutput`: `Configs`. */
export interface ListHttpsBasicConfigurationsOutputConfigs {
  Ciphersuite?: string | undefined;
  CiphersuiteGroup?: string | undefined;
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  Http2?: string | undefined;
  Http3?: string | undefined;
  Https?: string | undefined;
  OcspStapling?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  Tls10?: string | undefined;
  Tls11?: string | undefined;
  Tls12?: string | undefined;
  Tls13?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateHttpsApplicationConfiguration` asks for. */
export interface UpdateHttpsApplicationConfigurationInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId: Int64Input;
  /** On or off: send the Alt-Svc header. Example: `on`. */
  readonly AltSvc?: 'on' | 'off' | (string & {}) | undefined;
  /** On or off: put clear in the Alt-Svc header. Example: `on`. */
  readonly AltSvcClear?: 'on' | 'off' | (string & {}) | undefined;
  /** Max age given in Alt-Svc, in seconds. `86400` by default. Example: `86400`. */
  readonly AltSvcMa?: string | undefined;
  /** On or off: put persist in the Alt-Svc header. Example: `on`. */
  readonly AltSvcPersist?: 'on' | 'off' | (string & {}) | undefined;
  /** On or off: HSTS. Example: `on`. */
  readonly Hsts?: 'on' | 'off' | (string & {}) | undefined;
  /** On or off: HSTS for subdomains too. Example: `on`. */
  readonly HstsIncludeSubdomains?: 'on' | 'off' | (string & {}) | undefined;
  /** Max age of HSTS in seconds. Example: `3600`. */
  readonly HstsMaxAge?: string | undefined;
  /** On or off: HSTS preload. Example: `on`. */
  readonly HstsPreload?: 'on' | 'off' | (string & {}) | undefined;
  /** On or off: redirect HTTP requests to HTTPS. Example: `on`. */
  readonly HttpsForce?: 'on' | 'off' | (string & {}) | undefined;
  /** Status code of the redirect to HTTPS. Example: `301`. */
  readonly HttpsForceCode?: '301' | '302' | '307' | '308' | (string & {}) | undefined;
  /** On or off: refuse TLS handshakes without SNI. Example: `on`. */
  readonly HttpsNoSniDeny?: 'on' | 'off' | (string & {}) | undefined;
  /** On or off: check the SNI of TLS handshakes. Example: `on`. */
  readonly HttpsSniVerify?: 'on' | 'off' | (string & {}) | undefined;
  /** SNI hostnames to allow, space separated. Example: `abc edf`. */
  readonly HttpsSniWhitelist?: string | undefined;
  /** Expression that a request must match. Example: `(http.host eq \\"video.example.com\\")`. */
  readonly Rule?: string | undefined;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
}

/** What `UpdateHttpsApplicationConfiguration` answers. */
export interface UpdateHttpsApplicationConfigurationOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateHttpsBasicConfiguration` asks for. */
export interface UpdateHttpsBasicConfigurationInput {
  /** Id of the site. Example: `1231231221****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `3528160969****`. */
  readonly ConfigId: Int64Input;
  /**
   * Cipher suites to use; only if CiphersuiteGroup is custom. Example:
   * `TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256`.
   */
  readonly Ciphersuite?: string | undefined;
  /** Cipher group to use: all, strict or custom (see Ciphersuite). Example: `all`. */
  readonly CiphersuiteGroup?: 'all' | 'strict' | 'custom' | (string & {}) | undefined;
  /** On or off: HTTP/2. `on` by default. Example: `on`. */
  readonly Http2?: 'on' | 'off' | (string & {}) | undefined;
  /** On or off: HTTP/3. `on` by default. Example: `on`. */
  readonly Http3?: 'on' | 'off' | (string & {}) | undefined;
  /** On or off: HTTPS. `on` by default. Example: `on`. */
  readonly Https?: 'on' | 'off' | (string & {}) | undefined;
  /** On or off: OCSP stapling. `off` by default. Example: `on`. */
  readonly OcspStapling?: 'on' | 'off' | (string & {}) | undefined;
  /** Expression that a request must match. Example: `(http.host eq \\"video.example.com\\")`. */
  readonly Rule?: string | undefined;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
  /** On or off: TLS 1.0. `off` by default. Example: `on`. */
  readonly Tls10?: 'on' | 'off' | (string & {}) | undefined;
  /** On or off: TLS 1.1. `off` by default. Example: `on`. */
  readonly Tls11?: 'on' | 'off' | (string & {}) | undefined;
  /** On or off: TLS 1.2. `off` by default. Example: `on`. */
  readonly Tls12?: 'on' | 'off' | (string & {}) | undefined;
  /** On or off: TLS 1.3. `off` by default. Example: `on`. */
  readonly Tls13?: 'on' | 'off' | (string & {}) | undefined;
}

/** What `UpdateHttpsBasicConfiguration` answers. */
export interface UpdateHttpsBasicConfigurationOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Create an HTTPS redirect and HSTS rule. RAM action `esa:CreateHttpsApplicationConfiguration`. */
export const CreateHttpsApplicationConfiguration: Operation<
  CreateHttpsApplicationConfigurationInput,
  CreateHttpsApplicationConfigurationOutput
> = {
  name: 'CreateHttpsApplicationConfiguration',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    'AltSvc?': 'on|off',
    'AltSvcClear?': 'on|off',
    'AltSvcMa?': 'text',
    'AltSvcPersist?': 'on|off',
    'Hsts?': 'on|off',
    'HstsIncludeSubdomains?': 'on|off',
    'HstsMaxAge?': 'text',
    'HstsPreload?': 'on|off',
    'HttpsForce?': 'on|off',
    'HttpsForceCode?': '301|302|307|308',
    'HttpsNoSniDeny?': 'on|off',
    'HttpsSniVerify?': 'on|off',
    'HttpsSniWhitelist?': 'text',
    'Rule?': 'text',
    'RuleEnable?': 'on|off',
    'RuleName?': 'text',
    'Sequence?': 'int',
    'SiteVersion?': 'int',
  },
  output: { ConfigId: 'int', RequestId: 'string' },
  shownBy: 'GetHttpsApplicationConfiguration',
};

/**
 * Create an HTTPS redirect and HSTS rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createHttpsApplicationConfiguration: Call<
  CreateHttpsApplicationConfigurationInput,
  CreateHttpsApplicationConfigurationOutput
> = /* @__PURE__ */ call(CreateHttpsApplicationConfiguration);

/** Create a TLS setting rule. RAM action `esa:CreateHttpsBasicConfiguration`. */
export const CreateHttpsBasicConfiguration: Operation<
  CreateHttpsBasicConfigurationInput,
  CreateHttpsBasicConfigurationOutput
> = {
  name: 'CreateHttpsBasicConfiguration',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    'Ciphersuite?': 'text',
    'CiphersuiteGroup?': 'all|strict|custom',
    'Http2?': 'on|off',
    'Http3?': 'on|off',
    'Https?': 'on|off',
    'OcspStapling?': 'on|off',
    'Rule?': 'text',
    'RuleEnable?': 'on|off',
    'RuleName?': 'text',
    'Sequence?': 'int',
    'Tls10?': 'on|off',
    'Tls11?': 'on|off',
    'Tls12?': 'on|off',
    'Tls13?': 'on|off',
  },
  output: { ConfigId: 'int', RequestId: 'string' },
  shownBy: 'GetHttpsBasicConfiguration',
};

/**
 * Create a TLS setting rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createHttpsBasicConfiguration: Call<
  CreateHttpsBasicConfigurationInput,
  CreateHttpsBasicConfigurationOutput
> = /* @__PURE__ */ call(CreateHttpsBasicConfiguration);

/** Delete an HTTPS redirect and HSTS rule. RAM action `esa:DeleteHttpsApplicationConfiguration`. */
export const DeleteHttpsApplicationConfiguration: Operation<
  DeleteHttpsApplicationConfigurationInput,
  DeleteHttpsApplicationConfigurationOutput
> = {
  name: 'DeleteHttpsApplicationConfiguration',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'GetHttpsApplicationConfiguration',
};

/**
 * Delete an HTTPS redirect and HSTS rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteHttpsApplicationConfiguration: Call<
  DeleteHttpsApplicationConfigurationInput,
  DeleteHttpsApplicationConfigurationOutput
> = /* @__PURE__ */ call(DeleteHttpsApplicationConfiguration);

/** Delete a TLS setting rule. RAM action `esa:DeleteHttpsBasicConfiguration`. */
export const DeleteHttpsBasicConfiguration: Operation<
  DeleteHttpsBasicConfigurationInput,
  DeleteHttpsBasicConfigurationOutput
> = {
  name: 'DeleteHttpsBasicConfiguration',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'GetHttpsBasicConfiguration',
};

/**
 * Delete a TLS setting rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteHttpsBasicConfiguration: Call<
  DeleteHttpsBasicConfigurationInput,
  DeleteHttpsBasicConfigurationOutput
> = /* @__PURE__ */ call(DeleteHttpsBasicConfiguration);

/** Read an HTTPS redirect and HSTS rule. RAM action `esa:GetHttpsApplicationConfiguration`. */
export const GetHttpsApplicationConfiguration: Operation<
  GetHttpsApplicationConfigurationInput,
  GetHttpsApplicationConfigurationOutput
> = {
  name: 'GetHttpsApplicationConfiguration',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: {
    AltSvc: 'string',
    AltSvcClear: 'string',
    AltSvcMa: 'string',
    AltSvcPersist: 'string',
    ConfigId: 'int',
    ConfigType: 'string',
    Hsts: 'string',
    HstsIncludeSubdomains: 'string',
    HstsMaxAge: 'string',
    HstsPreload: 'string',
    HttpsForce: 'string',
    HttpsForceCode: 'string',
    HttpsNoSniDeny: 'string',
    HttpsSniVerify: 'string',
    HttpsSniWhitelist: 'string',
    RequestId: 'string',
    Rule: 'string',
    RuleEnable: 'string',
    RuleName: 'string',
    Sequence: 'number',
    SiteVersion: 'number',
  },
};

/**
 * Read an HTTPS redirect and HSTS rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getHttpsApplicationConfiguration: Call<
  GetHttpsApplicationConfigurationInput,
  GetHttpsApplicationConfigurationOutput
> = /* @__PURE__ */ call(GetHttpsApplicationConfiguration);

/** Read a TLS setting rule. RAM action `esa:GetHttpsBasicConfiguration`. */
export const GetHttpsBasicConfiguration: Operation<GetHttpsBasicConfigurationInput, GetHttpsBasicConfigurationOutput> =
  {
    name: 'GetHttpsBasicConfiguration',
    method: 'GET',
    access: 'read',
    input: { SiteId: 'id', ConfigId: 'id' },
    output: {
      Ciphersuite: 'string',
      CiphersuiteGroup: 'string',
      ConfigId: 'int',
      ConfigType: 'string',
      Http2: 'string',
      Http3: 'string',
      Https: 'string',
      OcspStapling: 'string',
      RequestId: 'string',
      Rule: 'string',
      RuleEnable: 'string',
      RuleName: 'string',
      Sequence: 'number',
      Tls10: 'string',
      Tls11: 'string',
      Tls12: 'string',
      Tls13: 'string',
    },
  };

/**
 * Read a TLS setting rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getHttpsBasicConfiguration: Call<GetHttpsBasicConfigurationInput, GetHttpsBasicConfigurationOutput> =
  /* @__PURE__ */ call(GetHttpsBasicConfiguration);

/** List the TLS cipher suites of a cipher group. RAM action `esa:ListCiphers`. */
export const ListCiphers: Operation<ListCiphersInput, ListCiphersOutput> = {
  name: 'ListCiphers',
  method: 'GET',
  access: 'list',
  input: { CiphersGroup: 'string' },
  output: { CiphersGroup: 'string', RequestId: 'string', Result: ['string'], TotalCount: 'int' },
};

/**
 * List the TLS cipher suites of a cipher group.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listCiphers: Call<ListCiphersInput, ListCiphersOutput> = /* @__PURE__ */ call(ListCiphers);

/** List HTTPS redirect and HSTS rules. RAM action `esa:ListHttpsApplicationConfigurations`. */
export const ListHttpsApplicationConfigurations: ListOperation<
  ListHttpsApplicationConfigurationsInput,
  ListHttpsApplicationConfigurationsOutput,
  NonNullable<ListHttpsApplicationConfigurationsOutput['Configs']>[number]
> = {
  name: 'ListHttpsApplicationConfigurations',
  method: 'GET',
  access: 'list',
  input: {
    SiteId: 'id',
    'ConfigId?': 'id',
    'ConfigType?': 'global|rule',
    'PageNumber?': 'count',
    'PageSize?': 'count',
    'RuleName?': 'string',
    'SiteVersion?': 'int',
  },
  output: {
    Configs: [
      {
        AltSvc: 'string',
        AltSvcClear: 'string',
        AltSvcMa: 'string',
        AltSvcPersist: 'string',
        ConfigId: 'int',
        ConfigType: 'string',
        Hsts: 'string',
        HstsIncludeSubdomains: 'string',
        HstsMaxAge: 'string',
        HstsPreload: 'string',
        HttpsForce: 'string',
        HttpsForceCode: 'string',
        HttpsNoSniDeny: 'string',
        HttpsSniVerify: 'string',
        HttpsSniWhitelist: 'string',
        Rule: 'string',
        RuleEnable: 'string',
        RuleName: 'string',
        Sequence: 'number',
        SiteVersion: 'number',
      },
    ],
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    TotalCount: 'int',
    TotalPage: 'int',
  },
  pages: { items: 'Configs' },
};

/**
 * List HTTPS redirect and HSTS rules.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listHttpsApplicationConfigurations: Call<
  ListHttpsApplicationConfigurationsInput,
  ListHttpsApplicationConfigurationsOutput
> = /* @__PURE__ */ call(ListHttpsApplicationConfigurations);

/** List TLS setting rules. RAM action `esa:ListHttpsBasicConfigurations`. */
export const ListHttpsBasicConfigurations: ListOperation<
  ListHttpsBasicConfigurationsInput,
  ListHttpsBasicConfigurationsOutput,
  NonNullable<ListHttpsBasicConfigurationsOutput['Configs']>[number]
> = {
  name: 'ListHttpsBasicConfigurations',
  method: 'GET',
  access: 'list',
  input: {
    SiteId: 'id',
    'ConfigId?': 'id',
    'ConfigType?': 'global|rule',
    'PageNumber?': 'count',
    'PageSize?': 'count',
    'RuleName?': 'string',
  },
  output: {
    Configs: [
      {
        Ciphersuite: 'string',
        CiphersuiteGroup: 'string',
        ConfigId: 'int',
        ConfigType: 'string',
        Http2: 'string',
        Http3: 'string',
        Https: 'string',
        OcspStapling: 'string',
        Rule: 'string',
        RuleEnable: 'string',
        RuleName: 'string',
        Sequence: 'number',
        Tls10: 'string',
        Tls11: 'string',
        Tls12: 'string',
        Tls13: 'string',
      },
    ],
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    TotalCount: 'int',
    TotalPage: 'int',
  },
  pages: { items: 'Configs' },
};

/**
 * List TLS setting rules.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listHttpsBasicConfigurations: Call<ListHttpsBasicConfigurationsInput, ListHttpsBasicConfigurationsOutput> =
  /* @__PURE__ */ call(ListHttpsBasicConfigurations);

/** Change an HTTPS redirect and HSTS rule. RAM action `esa:UpdateHttpsApplicationConfiguration`. */
export const UpdateHttpsApplicationConfiguration: Operation<
  UpdateHttpsApplicationConfigurationInput,
  UpdateHttpsApplicationConfigurationOutput
> = {
  name: 'UpdateHttpsApplicationConfiguration',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    ConfigId: 'id',
    'AltSvc?': 'on|off',
    'AltSvcClear?': 'on|off',
    'AltSvcMa?': 'text',
    'AltSvcPersist?': 'on|off',
    'Hsts?': 'on|off',
    'HstsIncludeSubdomains?': 'on|off',
    'HstsMaxAge?': 'text',
    'HstsPreload?': 'on|off',
    'HttpsForce?': 'on|off',
    'HttpsForceCode?': '301|302|307|308',
    'HttpsNoSniDeny?': 'on|off',
    'HttpsSniVerify?': 'on|off',
    'HttpsSniWhitelist?': 'text',
    'Rule?': 'text',
    'RuleEnable?': 'on|off',
    'RuleName?': 'text',
    'Sequence?': 'int',
  },
  output: { RequestId: 'string' },
  shownBy: 'GetHttpsApplicationConfiguration',
};

/**
 * Change an HTTPS redirect and HSTS rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateHttpsApplicationConfiguration: Call<
  UpdateHttpsApplicationConfigurationInput,
  UpdateHttpsApplicationConfigurationOutput
> = /* @__PURE__ */ call(UpdateHttpsApplicationConfiguration);

/** Change a TLS setting rule. RAM action `esa:UpdateHttpsBasicConfiguration`. */
export const UpdateHttpsBasicConfiguration: Operation<
  UpdateHttpsBasicConfigurationInput,
  UpdateHttpsBasicConfigurationOutput
> = {
  name: 'UpdateHttpsBasicConfiguration',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    ConfigId: 'id',
    'Ciphersuite?': 'text',
    'CiphersuiteGroup?': 'all|strict|custom',
    'Http2?': 'on|off',
    'Http3?': 'on|off',
    'Https?': 'on|off',
    'OcspStapling?': 'on|off',
    'Rule?': 'text',
    'RuleEnable?': 'on|off',
    'RuleName?': 'text',
    'Sequence?': 'int',
    'Tls10?': 'on|off',
    'Tls11?': 'on|off',
    'Tls12?': 'on|off',
    'Tls13?': 'on|off',
  },
  output: { RequestId: 'string' },
  shownBy: 'GetHttpsBasicConfiguration',
};

/**
 * Change a TLS setting rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateHttpsBasicConfiguration: Call<
  UpdateHttpsBasicConfigurationInput,
  UpdateHttpsBasicConfigurationOutput
> = /* @__PURE__ */ call(UpdateHttpsBasicConfiguration);
