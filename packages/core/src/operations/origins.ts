// Written by scripts/operations from spec/: change those.

/**
 * How ESA fetches from origins: origin rules, origin protection and its address lists, ESA node addresses, S3 regions.
 *
 * @module
 */
import { type Call, call } from '../client/operation-function.js';
import type { ListOperation, Operation } from '../operation/operation.js';
import type { Int64, Int64Input } from '../util/int64.js';

/** What `CreateOriginProtection` asks for. */
export interface CreateOriginProtectionInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Whether a newer list of ESA origin-fetch addresses is taken into use by itself. Example: `off`. */
  readonly AutoConfirmIPList?: 'off' | 'on' | (string & {}) | undefined;
}

/** What `CreateOriginProtection` answers. */
export interface CreateOriginProtectionOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateOriginRule` asks for. */
export interface CreateOriginRuleInput {
  /** Id of the site. Example: `340035003106221`. */
  readonly SiteId: Int64Input;
  /** DNS record to use for the origin instead of the usual one. Example: `test.example.com`. */
  readonly DnsRecord?: string | undefined;
  /** Whether ESA itself follows 302 redirects from the origin. Example: `on`. */
  readonly Follow302Enable?: 'on' | 'off' | (string & {}) | undefined;
  /** Most 302 redirects to follow, from 1 to 5. Example: `1`. */
  readonly Follow302MaxTries?: string | undefined;
  /** Whether the request keeps its arguments on a followed 302 redirect. Example: `on`. */
  readonly Follow302RetainArgs?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether the request keeps its headers on a followed 302 redirect. Example: `on`. */
  readonly Follow302RetainHeader?: 'on' | 'off' | (string & {}) | undefined;
  /** Host header sent after a followed 302 redirect. Example: `test.com`. */
  readonly Follow302TargetHost?: string | undefined;
  /** Host header sent to the origin. Example: `origin.example.com`. */
  readonly OriginHost?: string | undefined;
  /** Origin port for HTTP. Example: `8080`. */
  readonly OriginHttpPort?: string | undefined;
  /** Origin port for HTTPS. Example: `4433`. */
  readonly OriginHttpsPort?: string | undefined;
  /** Whether mutual TLS is used with the origin. Example: `on`. */
  readonly OriginMtls?: 'on' | 'off' | (string & {}) | undefined;
  /** Seconds to wait when reading from the origin. Example: `10`. */
  readonly OriginReadTimeout?: string | undefined;
  /** Protocol used with the origin; follow keeps that of the client. Example: `http`. */
  readonly OriginScheme?: 'http' | 'https' | 'follow' | (string & {}) | undefined;
  /** Server name (SNI) sent to the origin. Example: `origin.example.com`. */
  readonly OriginSni?: string | undefined;
  /** Whether the certificate of the origin is verified. Example: `on`. */
  readonly OriginVerify?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether files are fetched from the origin by range requests. Example: `on`. */
  readonly Range?: 'on' | 'off' | 'force' | (string & {}) | undefined;
  /** Size of one range request chunk, such as 1MB. Example: `1MB`. */
  readonly RangeChunkSize?: '512KB' | '1MB' | '2MB' | '4MB' | (string & {}) | undefined;
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

/** What `CreateOriginRule` answers. */
export interface CreateOriginRuleOutput {
  ConfigId?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteOriginProtection` asks for. */
export interface DeleteOriginProtectionInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
}

/** What `DeleteOriginProtection` answers. */
export interface DeleteOriginProtectionOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteOriginRule` asks for. */
export interface DeleteOriginRuleInput {
  /** Id of the site. Example: `3400350********`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `33793140540****`. */
  readonly ConfigId: Int64Input;
}

/** What `DeleteOriginRule` answers. */
export interface DeleteOriginRuleOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetOriginProtection` asks for. */
export interface GetOriginProtectionInput {
  /** Id of the site. Example: `123456789****`. */
  readonly SiteId: Int64Input;
}

/** What `GetOriginProtection` answers. */
export interface GetOriginProtectionOutput {
  AutoConfirmIPList?: string | undefined;
  CurrentIPWhitelist?: GetOriginProtectionOutputCurrentIPWhitelist | undefined;
  DiffIPWhitelist?: GetOriginProtectionOutputDiffIPWhitelist | undefined;
  LatestIPWhitelist?: GetOriginProtectionOutputLatestIPWhitelist | undefined;
  NeedUpdate?: boolean | undefined;
  OriginConverge?: string | undefined;
  OriginProtection?: string | undefined;
  RegionalCurrentIPWhitelist?: GetOriginProtectionOutputRegionalCurrentIPWhitelist | undefined;
  RegionalDiffIPWhitelist?: GetOriginProtectionOutputRegionalDiffIPWhitelist | undefined;
  RegionalLatestIPWhitelist?: GetOriginProtectionOutputRegionalLatestIPWhitelist | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetOriginProtectionOutput`: `CurrentIPWhitelist`. */
export interface GetOriginProtectionOutputCurrentIPWhitelist {
  IPv4?: string[] | undefined;
  IPv6?: string[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetOriginProtectionOutput`: `DiffIPWhitelist`. */
export interface GetOriginProtectionOutputDiffIPWhitelist {
  AddedIPWhitelist?: GetOriginProtectionOutputDiffIPWhitelistAddedIPWhitelist | undefined;
  NoChangeIpWhitelist?: GetOriginProtectionOutputDiffIPWhitelistNoChangeIpWhitelist | undefined;
  RemovedIPWhitelist?: GetOriginProtectionOutputDiffIPWhitelistRemovedIPWhitelist | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetOriginProtectionOutput`: `DiffIPWhitelist.AddedIPWhitelist`. */
export interface GetOriginProtectionOutputDiffIPWhitelistAddedIPWhitelist {
  IPv4?: string[] | undefined;
  IPv6?: string[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetOriginProtectionOutput`: `DiffIPWhitelist.NoChangeIpWhitelist`. */
export interface GetOriginProtectionOutputDiffIPWhitelistNoChangeIpWhitelist {
  IPv4?: string[] | undefined;
  IPv6?: string[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetOriginProtectionOutput`: `DiffIPWhitelist.RemovedIPWhitelist`. */
export interface GetOriginProtectionOutputDiffIPWhitelistRemovedIPWhitelist {
  IPv4?: string[] | undefined;
  IPv6?: string[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetOriginProtectionOutput`: `LatestIPWhitelist`. */
export interface GetOriginProtectionOutputLatestIPWhitelist {
  IPv4?: string[] | undefined;
  IPv6?: string[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetOriginProtectionOutput`: `RegionalCurrentIPWhitelist`. */
export interface GetOriginProtectionOutputRegionalCurrentIPWhitelist {
  RegionalIPv4?: GetOriginProtectionOutputRegionalCurrentIPWhitelistRegionalIPv4[] | undefined;
  RegionalIPv6?: GetOriginProtectionOutputRegionalCurrentIPWhitelistRegionalIPv6[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetOriginProtectionOutput`: `RegionalCurrentIPWhitelist.RegionalIPv4`. */
export interface GetOriginProtectionOutputRegionalCurrentIPWhitelistRegionalIPv4 {
  Cidr?: string | undefined;
  Region?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetOriginProtectionOutput`: `RegionalCurrentIPWhitelist.RegionalIPv6`. */
export interface GetOriginProtectionOutputRegionalCurrentIPWhitelistRegionalIPv6 {
  Cidr?: string | undefined;
  Region?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetOriginProtectionOutput`: `RegionalDiffIPWhitelist`. */
export interface GetOriginProtectionOutputRegionalDiffIPWhitelist {
  AddedIPRegionWhitelist?: GetOriginProtectionOutputRegionalDiffIPWhitelistAddedIPRegionWhitelist | undefined;
  NoChangeIpWhitelist?: GetOriginProtectionOutputRegionalDiffIPWhitelistNoChangeIpWhitelist | undefined;
  RemovedIPRegionWhitelist?: GetOriginProtectionOutputRegionalDiffIPWhitelistRemovedIPRegionWhitelist | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetOriginProtectionOutput`: `RegionalDiffIPWhitelist.AddedIPRegionWhitelist`. */
export interface GetOriginProtectionOutputRegionalDiffIPWhitelistAddedIPRegionWhitelist {
  RegionalIPv4?: GetOriginProtectionOutputRegionalDiffIPWhitelistAddedIPRegionWhitelistRegionalIPv4[] | undefined;
  RegionalIPv6?: GetOriginProtectionOutputRegionalDiffIPWhitelistAddedIPRegionWhitelistRegionalIPv6[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetOriginProtectionOutput`: `RegionalDiffIPWhitelist.AddedIPRegionWhitelist.RegionalIPv4`. */
export interface GetOriginProtectionOutputRegionalDiffIPWhitelistAddedIPRegionWhitelistRegionalIPv4 {
  Cidr?: string | undefined;
  Region?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetOriginProtectionOutput`: `RegionalDiffIPWhitelist.AddedIPRegionWhitelist.RegionalIPv6`. */
export interface GetOriginProtectionOutputRegionalDiffIPWhitelistAddedIPRegionWhitelistRegionalIPv6 {
  Cidr?: string | undefined;
  Region?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetOriginProtectionOutput`: `RegionalDiffIPWhitelist.NoChangeIpWhitelist`. */
export interface GetOriginProtectionOutputRegionalDiffIPWhitelistNoChangeIpWhitelist {
  RegionalIPv4?: GetOriginProtectionOutputRegionalDiffIPWhitelistNoChangeIpWhitelistRegionalIPv4[] | undefined;
  RegionalIPv6?: GetOriginProtectionOutputRegionalDiffIPWhitelistNoChangeIpWhitelistRegionalIPv6[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetOriginProtectionOutput`: `RegionalDiffIPWhitelist.NoChangeIpWhitelist.RegionalIPv4`. */
export interface GetOriginProtectionOutputRegionalDiffIPWhitelistNoChangeIpWhitelistRegionalIPv4 {
  Cidr?: string | undefined;
  Region?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetOriginProtectionOutput`: `RegionalDiffIPWhitelist.NoChangeIpWhitelist.RegionalIPv6`. */
export interface GetOriginProtectionOutputRegionalDiffIPWhitelistNoChangeIpWhitelistRegionalIPv6 {
  Cidr?: string | undefined;
  Region?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetOriginProtectionOutput`: `RegionalDiffIPWhitelist.RemovedIPRegionWhitelist`. */
export interface GetOriginProtectionOutputRegionalDiffIPWhitelistRemovedIPRegionWhitelist {
  RegionalIPv4?: GetOriginProtectionOutputRegionalDiffIPWhitelistRemovedIPRegionWhitelistRegionalIPv4[] | undefined;
  RegionalIPv6?: GetOriginProtectionOutputRegionalDiffIPWhitelistRemovedIPRegionWhitelistRegionalIPv6[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetOriginProtectionOutput`: `RegionalDiffIPWhitelist.RemovedIPRegionWhitelist.RegionalIPv4`. */
export interface GetOriginProtectionOutputRegionalDiffIPWhitelistRemovedIPRegionWhitelistRegionalIPv4 {
  Cidr?: string | undefined;
  Region?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetOriginProtectionOutput`: `RegionalDiffIPWhitelist.RemovedIPRegionWhitelist.RegionalIPv6`. */
export interface GetOriginProtectionOutputRegionalDiffIPWhitelistRemovedIPRegionWhitelistRegionalIPv6 {
  Cidr?: string | undefined;
  Region?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetOriginProtectionOutput`: `RegionalLatestIPWhitelist`. */
export interface GetOriginProtectionOutputRegionalLatestIPWhitelist {
  RegionalIPv4?: GetOriginProtectionOutputRegionalLatestIPWhitelistRegionalIPv4[] | undefined;
  RegionalIPv6?: GetOriginProtectionOutputRegionalLatestIPWhitelistRegionalIPv6[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetOriginProtectionOutput`: `RegionalLatestIPWhitelist.RegionalIPv4`. */
export interface GetOriginProtectionOutputRegionalLatestIPWhitelistRegionalIPv4 {
  Cidr?: string | undefined;
  Region?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetOriginProtectionOutput`: `RegionalLatestIPWhitelist.RegionalIPv6`. */
export interface GetOriginProtectionOutputRegionalLatestIPWhitelistRegionalIPv6 {
  Cidr?: string | undefined;
  Region?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetOriginRule` asks for. */
export interface GetOriginRuleInput {
  /** Id of the site. Example: `3400350********`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `33793140540****`. */
  readonly ConfigId: Int64Input;
}

/** What `GetOriginRule` answers. */
export interface GetOriginRuleOutput {
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  DnsRecord?: string | undefined;
  Follow302Enable?: string | undefined;
  Follow302MaxTries?: string | undefined;
  Follow302RetainArgs?: string | undefined;
  Follow302RetainHeader?: string | undefined;
  Follow302TargetHost?: string | undefined;
  OriginHost?: string | undefined;
  OriginHttpPort?: string | undefined;
  OriginHttpsPort?: string | undefined;
  OriginMtls?: string | undefined;
  OriginReadTimeout?: string | undefined;
  OriginScheme?: string | undefined;
  OriginSni?: string | undefined;
  OriginVerify?: string | undefined;
  Range?: string | undefined;
  RangeChunkSize?: string | undefined;
  RequestId?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  SiteVersion?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `ListAWSRegionInfos` asks for. */
export interface ListAWSRegionInfosInput {
  /** Name of the metadata to read. */
  readonly Name?: string | undefined;
}

/** What `ListAWSRegionInfos` answers. */
export interface ListAWSRegionInfosOutput {
  Regions?: ListAWSRegionInfosOutputRegions[] | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListAWSRegionInfosOutput`: `Regions`. */
export interface ListAWSRegionInfosOutputRegions {
  Code?: string | undefined;
  Name?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListESAIPInfo` asks for. */
export interface ListESAIPInfoInput {
  /**
   * IPv4 or IPv6 addresses to check, comma separated, at most 20. Example:
   * `192.0.0.24,2408:8740:41FF:2:23::7FE,0.0.0.0,abcd`.
   */
  readonly VipInfo: string;
}

/** What `ListESAIPInfo` answers. */
export interface ListESAIPInfoOutput {
  Content?: ListESAIPInfoOutputContent[] | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListESAIPInfoOutput`: `Content`. */
export interface ListESAIPInfoOutputContent {
  CdnIp?: string | undefined;
  Ip?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListOriginRules` asks for. */
export interface ListOriginRulesInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId?: Int64Input | undefined;
  /** Global setting or rule. Example: `global`. */
  readonly ConfigType?: 'global' | 'rule' | (string & {}) | undefined;
  /** Page to read, from 1. At least 1. `1` by default. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 500. `500` by default. */
  readonly PageSize?: number | undefined;
  /** Name of the rule. Example: `test`. */
  readonly RuleName?: string | undefined;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `1`. */
  readonly SiteVersion?: number | undefined;
}

/** What `ListOriginRules` answers. One page. */
export interface ListOriginRulesOutput {
  Configs?: ListOriginRulesOutputConfigs[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListOriginRulesOutput`: `Configs`. */
export interface ListOriginRulesOutputConfigs {
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  DnsRecord?: string | undefined;
  Follow302Enable?: string | undefined;
  Follow302MaxTries?: string | undefined;
  Follow302RetainArgs?: string | undefined;
  Follow302RetainHeader?: string | undefined;
  Follow302TargetHost?: string | undefined;
  OriginHost?: string | undefined;
  OriginHttpPort?: string | undefined;
  OriginHttpsPort?: string | undefined;
  OriginMtls?: string | undefined;
  OriginReadTimeout?: string | undefined;
  OriginScheme?: string | undefined;
  OriginSni?: string | undefined;
  OriginVerify?: string | undefined;
  Range?: string | undefined;
  RangeChunkSize?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  SiteVersion?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateOriginProtection` asks for. */
export interface UpdateOriginProtectionInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** On or off: IP convergence for requests to the origin. Example: `on`. */
  readonly OriginConverge: string;
  /** On or off: take new node address lists into use automatically. Example: `off`. */
  readonly AutoConfirmIPList?: string | undefined;
}

/** What `UpdateOriginProtection` answers. */
export interface UpdateOriginProtectionOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateOriginProtectionIpWhiteList` asks for. */
export interface UpdateOriginProtectionIpWhiteListInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
}

/** What `UpdateOriginProtectionIpWhiteList` answers. */
export interface UpdateOriginProtectionIpWhiteListOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateOriginRule` asks for. */
export interface UpdateOriginRuleInput {
  /** Id of the site. Example: `5407498413****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId: Int64Input;
  /** Domain name to resolve for the origin instead. Example: `test.example.com`. */
  readonly DnsRecord?: string | undefined;
  /** On or off: follow 302 redirects of the origin. Example: `on`. */
  readonly Follow302Enable?: 'on' | 'off' | (string & {}) | undefined;
  /** Most 302 redirects to follow, 1 to 5. Example: `1`. */
  readonly Follow302MaxTries?: string | undefined;
  /** On or off: keep the query parameters after a 302 redirect. Example: `on`. */
  readonly Follow302RetainArgs?: 'on' | 'off' | (string & {}) | undefined;
  /** On or off: keep the request headers after a 302 redirect. Example: `on`. */
  readonly Follow302RetainHeader?: 'on' | 'off' | (string & {}) | undefined;
  /** Host header of the request that follows a 302. Example: `test.com`. */
  readonly Follow302TargetHost?: string | undefined;
  /** Host header of requests to the origin. Example: `origin.example.com`. */
  readonly OriginHost?: string | undefined;
  /** Port of the origin for HTTP. Example: `8080`. */
  readonly OriginHttpPort?: string | undefined;
  /** Port of the origin for HTTPS. Example: `4433`. */
  readonly OriginHttpsPort?: string | undefined;
  /** On or off: mutual TLS with the origin. Example: `on`. */
  readonly OriginMtls?: 'on' | 'off' | (string & {}) | undefined;
  /** Read timeout for the origin in seconds. Example: `10`. */
  readonly OriginReadTimeout?: string | undefined;
  /** Protocol to the origin: http, https, or as the client's (follow). Example: `http`. */
  readonly OriginScheme?: 'http' | 'https' | 'follow' | (string & {}) | undefined;
  /** SNI of the TLS handshake with the origin. Example: `origin.example.com`. */
  readonly OriginSni?: string | undefined;
  /** On or off: check the origin's certificate. Example: `on`. */
  readonly OriginVerify?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether files are fetched from the origin in ranges: on, off or force. Example: `on`. */
  readonly Range?: 'on' | 'off' | 'force' | (string & {}) | undefined;
  /** Size of a chunk for range requests. Example: `1MB`. */
  readonly RangeChunkSize?: '512KB' | '1MB' | '2MB' | '4MB' | (string & {}) | undefined;
  /** Expression that a request must match. Example: `(http.host eq \\"video.example.com\\")`. */
  readonly Rule?: string | undefined;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
}

/** What `UpdateOriginRule` answers. */
export interface UpdateOriginRuleOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Turn on origin protection. RAM action `esa:CreateOriginProtection`. */
export const CreateOriginProtection: Operation<CreateOriginProtectionInput, CreateOriginProtectionOutput> = {
  name: 'CreateOriginProtection',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', 'AutoConfirmIPList?': 'off|on' },
  output: { RequestId: 'string' },
  shownBy: 'GetOriginProtection',
};

/**
 * Turn on origin protection.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createOriginProtection: Call<CreateOriginProtectionInput, CreateOriginProtectionOutput> =
  /* @__PURE__ */ call(CreateOriginProtection);

/** Create an origin rule. RAM action `esa:CreateOriginRule`. */
export const CreateOriginRule: Operation<CreateOriginRuleInput, CreateOriginRuleOutput> = {
  name: 'CreateOriginRule',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    'DnsRecord?': 'text',
    'Follow302Enable?': 'on|off',
    'Follow302MaxTries?': 'text',
    'Follow302RetainArgs?': 'on|off',
    'Follow302RetainHeader?': 'on|off',
    'Follow302TargetHost?': 'text',
    'OriginHost?': 'text',
    'OriginHttpPort?': 'text',
    'OriginHttpsPort?': 'text',
    'OriginMtls?': 'on|off',
    'OriginReadTimeout?': 'text',
    'OriginScheme?': 'http|https|follow',
    'OriginSni?': 'text',
    'OriginVerify?': 'on|off',
    'Range?': 'on|off|force',
    'RangeChunkSize?': '512KB|1MB|2MB|4MB',
    'Rule?': 'text',
    'RuleEnable?': 'on|off',
    'RuleName?': 'text',
    'Sequence?': 'int',
    'SiteVersion?': 'int',
  },
  output: { ConfigId: 'int', RequestId: 'string' },
  shownBy: 'GetOriginRule',
};

/**
 * Create an origin rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createOriginRule: Call<CreateOriginRuleInput, CreateOriginRuleOutput> =
  /* @__PURE__ */ call(CreateOriginRule);

/** Turn off origin protection. RAM action `esa:DeleteOriginProtection`. */
export const DeleteOriginProtection: Operation<DeleteOriginProtectionInput, DeleteOriginProtectionOutput> = {
  name: 'DeleteOriginProtection',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'GetOriginProtection',
};

/**
 * Turn off origin protection.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteOriginProtection: Call<DeleteOriginProtectionInput, DeleteOriginProtectionOutput> =
  /* @__PURE__ */ call(DeleteOriginProtection);

/** Delete an origin rule. RAM action `esa:DeleteOriginRule`. */
export const DeleteOriginRule: Operation<DeleteOriginRuleInput, DeleteOriginRuleOutput> = {
  name: 'DeleteOriginRule',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'GetOriginRule',
};

/**
 * Delete an origin rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteOriginRule: Call<DeleteOriginRuleInput, DeleteOriginRuleOutput> =
  /* @__PURE__ */ call(DeleteOriginRule);

/** Read origin protection. RAM action `esa:GetOriginProtection`. */
export const GetOriginProtection: Operation<GetOriginProtectionInput, GetOriginProtectionOutput> = {
  name: 'GetOriginProtection',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id' },
  output: {
    AutoConfirmIPList: 'string',
    CurrentIPWhitelist: { IPv4: ['string'], IPv6: ['string'] },
    DiffIPWhitelist: {
      AddedIPWhitelist: { IPv4: ['string'], IPv6: ['string'] },
      NoChangeIpWhitelist: { IPv4: ['string'], IPv6: ['string'] },
      RemovedIPWhitelist: { IPv4: ['string'], IPv6: ['string'] },
    },
    LatestIPWhitelist: { IPv4: ['string'], IPv6: ['string'] },
    NeedUpdate: 'boolean',
    OriginConverge: 'string',
    OriginProtection: 'string',
    RegionalCurrentIPWhitelist: {
      RegionalIPv4: [{ Cidr: 'string', Region: 'string' }],
      RegionalIPv6: [{ Cidr: 'string', Region: 'string' }],
    },
    RegionalDiffIPWhitelist: {
      AddedIPRegionWhitelist: {
        RegionalIPv4: [{ Cidr: 'string', Region: 'string' }],
        RegionalIPv6: [{ Cidr: 'string', Region: 'string' }],
      },
      NoChangeIpWhitelist: {
        RegionalIPv4: [{ Cidr: 'string', Region: 'string' }],
        RegionalIPv6: [{ Cidr: 'string', Region: 'string' }],
      },
      RemovedIPRegionWhitelist: {
        RegionalIPv4: [{ Cidr: 'string', Region: 'string' }],
        RegionalIPv6: [{ Cidr: 'string', Region: 'string' }],
      },
    },
    RegionalLatestIPWhitelist: {
      RegionalIPv4: [{ Cidr: 'string', Region: 'string' }],
      RegionalIPv6: [{ Cidr: 'string', Region: 'string' }],
    },
    RequestId: 'string',
    SiteId: 'int',
  },
};

/**
 * Read origin protection.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getOriginProtection: Call<GetOriginProtectionInput, GetOriginProtectionOutput> =
  /* @__PURE__ */ call(GetOriginProtection);

/** Read an origin rule. RAM action `esa:GetOriginRule`. */
export const GetOriginRule: Operation<GetOriginRuleInput, GetOriginRuleOutput> = {
  name: 'GetOriginRule',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: {
    ConfigId: 'int',
    ConfigType: 'string',
    DnsRecord: 'string',
    Follow302Enable: 'string',
    Follow302MaxTries: 'string',
    Follow302RetainArgs: 'string',
    Follow302RetainHeader: 'string',
    Follow302TargetHost: 'string',
    OriginHost: 'string',
    OriginHttpPort: 'string',
    OriginHttpsPort: 'string',
    OriginMtls: 'string',
    OriginReadTimeout: 'string',
    OriginScheme: 'string',
    OriginSni: 'string',
    OriginVerify: 'string',
    Range: 'string',
    RangeChunkSize: 'string',
    RequestId: 'string',
    Rule: 'string',
    RuleEnable: 'string',
    RuleName: 'string',
    Sequence: 'number',
    SiteVersion: 'number',
  },
};

/**
 * Read an origin rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getOriginRule: Call<GetOriginRuleInput, GetOriginRuleOutput> = /* @__PURE__ */ call(GetOriginRule);

/**
 * List the AWS regions that S3 offers. RAM action `esa:ListAWSRegionInfos`.
 * Not in versions of the official SDK before 3.8.0.
 */
export const ListAWSRegionInfos: Operation<ListAWSRegionInfosInput, ListAWSRegionInfosOutput> = {
  name: 'ListAWSRegionInfos',
  method: 'GET',
  access: 'list',
  input: { 'Name?': 'string' },
  output: { Regions: [{ Code: 'string', Name: 'string' }], RequestId: 'string' },
};

/**
 * List the AWS regions that S3 offers.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listAWSRegionInfos: Call<ListAWSRegionInfosInput, ListAWSRegionInfosOutput> =
  /* @__PURE__ */ call(ListAWSRegionInfos);

/** Tell which addresses belong to ESA nodes. RAM action `esa:ListESAIPInfo`. */
export const ListESAIPInfo: Operation<ListESAIPInfoInput, ListESAIPInfoOutput> = {
  name: 'ListESAIPInfo',
  method: 'GET',
  access: 'list',
  input: { VipInfo: 'string' },
  output: { Content: [{ CdnIp: 'string', Ip: 'string' }], RequestId: 'string' },
};

/**
 * Tell which addresses belong to ESA nodes.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listESAIPInfo: Call<ListESAIPInfoInput, ListESAIPInfoOutput> = /* @__PURE__ */ call(ListESAIPInfo);

/** List origin rules. RAM action `esa:ListOriginRules`. */
export const ListOriginRules: ListOperation<
  ListOriginRulesInput,
  ListOriginRulesOutput,
  NonNullable<ListOriginRulesOutput['Configs']>[number]
> = {
  name: 'ListOriginRules',
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
        ConfigId: 'int',
        ConfigType: 'string',
        DnsRecord: 'string',
        Follow302Enable: 'string',
        Follow302MaxTries: 'string',
        Follow302RetainArgs: 'string',
        Follow302RetainHeader: 'string',
        Follow302TargetHost: 'string',
        OriginHost: 'string',
        OriginHttpPort: 'string',
        OriginHttpsPort: 'string',
        OriginMtls: 'string',
        OriginReadTimeout: 'string',
        OriginScheme: 'string',
        OriginSni: 'string',
        OriginVerify: 'string',
        Range: 'string',
        RangeChunkSize: 'string',
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
 * List origin rules.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listOriginRules: Call<ListOriginRulesInput, ListOriginRulesOutput> = /* @__PURE__ */ call(ListOriginRules);

/** Change the origin protection settings of a site. RAM action `esa:UpdateOriginProtection`. */
export const UpdateOriginProtection: Operation<UpdateOriginProtectionInput, UpdateOriginProtectionOutput> = {
  name: 'UpdateOriginProtection',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', OriginConverge: 'string', 'AutoConfirmIPList?': 'text' },
  output: { RequestId: 'string' },
  shownBy: 'GetOriginProtection',
};

/**
 * Change the origin protection settings of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateOriginProtection: Call<UpdateOriginProtectionInput, UpdateOriginProtectionOutput> =
  /* @__PURE__ */ call(UpdateOriginProtection);

/** Move origin protection to the newest node addresses. RAM action `esa:UpdateOriginProtectionIpWhiteList`. */
export const UpdateOriginProtectionIpWhiteList: Operation<
  UpdateOriginProtectionIpWhiteListInput,
  UpdateOriginProtectionIpWhiteListOutput
> = {
  name: 'UpdateOriginProtectionIpWhiteList',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'GetOriginProtection',
};

/**
 * Move origin protection to the newest node addresses.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateOriginProtectionIpWhiteList: Call<
  UpdateOriginProtectionIpWhiteListInput,
  UpdateOriginProtectionIpWhiteListOutput
> = /* @__PURE__ */ call(UpdateOriginProtectionIpWhiteList);

/** Change an origin rule. RAM action `esa:UpdateOriginRule`. */
export const UpdateOriginRule: Operation<UpdateOriginRuleInput, UpdateOriginRuleOutput> = {
  name: 'UpdateOriginRule',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    ConfigId: 'id',
    'DnsRecord?': 'text',
    'Follow302Enable?': 'on|off',
    'Follow302MaxTries?': 'text',
    'Follow302RetainArgs?': 'on|off',
    'Follow302RetainHeader?': 'on|off',
    'Follow302TargetHost?': 'text',
    'OriginHost?': 'text',
    'OriginHttpPort?': 'text',
    'OriginHttpsPort?': 'text',
    'OriginMtls?': 'on|off',
    'OriginReadTimeout?': 'text',
    'OriginScheme?': 'http|https|follow',
    'OriginSni?': 'text',
    'OriginVerify?': 'on|off',
    'Range?': 'on|off|force',
    'RangeChunkSize?': '512KB|1MB|2MB|4MB',
    'Rule?': 'text',
    'RuleEnable?': 'on|off',
    'RuleName?': 'text',
    'Sequence?': 'int',
  },
  output: { RequestId: 'string' },
  shownBy: 'GetOriginRule',
};

/**
 * Change an origin rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateOriginRule: Call<UpdateOriginRuleInput, UpdateOriginRuleOutput> =
  /* @__PURE__ */ call(UpdateOriginRule);
