// Written by scripts/operations from spec/: change those.

/**
 * Rules on requests and responses: redirects, URL rewrites, headers, compression, the order of rules and what their expressions can use.
 *
 * @module
 */
import { type Call, call } from '../client/operation-function.js';
import type { ListOperation, Operation } from '../operation/operation.js';
import type { Int64, Int64Input } from '../util/int64.js';

/** What `BatchGetExpressionFields` asks for. */
export interface BatchGetExpressionFieldsInput {
  /** Expressions to look into, as a JSON array of Id and Expression. Example: `http_bot`. */
  readonly Expressions?: readonly BatchGetExpressionFieldsInputExpressions[] | undefined;
  /** Id of the plan or instance. Example: `esa-site-bitkull7uubk`. */
  readonly InstanceId?: string | undefined;
  /** Kind of the expressions, such as wireshark. Example: `wireshark`. */
  readonly Kind?: string | undefined;
  /** WAF phase. Example: `http_bot`. */
  readonly Phase?: string | undefined;
  /** English plan name, such as entranceplan. Example: `entranceplan`. */
  readonly PlanNameEn?: string | undefined;
  /** Id of the site. Example: `1`. */
  readonly SiteId?: Int64Input | undefined;
}

/** Part of `BatchGetExpressionFieldsInput`: `Expressions`. */
export interface BatchGetExpressionFieldsInputExpressions {
  readonly Expression?: string | undefined;
  readonly Id?: number | bigint | undefined;
}

/** What `BatchGetExpressionFields` answers. */
export interface BatchGetExpressionFieldsOutput {
  Fields?: BatchGetExpressionFieldsOutputFields[] | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `BatchGetExpressionFieldsOutput`: `Fields`. */
export interface BatchGetExpressionFieldsOutputFields {
  Fields?: string[] | undefined;
  Id?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateCompressionRule` asks for. */
export interface CreateCompressionRuleInput {
  /** Id of the site. Example: `1231231221***`. */
  readonly SiteId: Int64Input;
  /** Whether responses are compressed with Brotli. Example: `on`. */
  readonly Brotli?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether responses are compressed with gzip. Example: `on`. */
  readonly Gzip?: 'on' | 'off' | (string & {}) | undefined;
  /** Expression that a request must match. Example: `(http.host eq "video.example.com")`. */
  readonly Rule?: string | undefined;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
  /** Configuration version of the site; 0 where versions are off. Example: `0`. */
  readonly SiteVersion?: number | undefined;
  /** Whether responses are compressed with Zstandard. Example: `on`. */
  readonly Zstd?: 'on' | 'off' | (string & {}) | undefined;
}

/** What `CreateCompressionRule` answers. */
export interface CreateCompressionRuleOutput {
  ConfigId?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateHttpIncomingRequestHeaderModificationRule` asks for. */
export interface CreateHttpIncomingRequestHeaderModificationRuleInput {
  /** Id of the site. Example: `478016908379824`. */
  readonly SiteId: Int64Input;
  /** Incoming request header changes (Operation add, del or modify), as a JSON array. */
  readonly RequestHeaderModification: readonly CreateHttpIncomingRequestHeaderModificationRuleInputRequestHeaderModification[];
  /** Expression that a request must match. Example: `(http.host eq "video.example.com")`. */
  readonly Rule?: string | undefined;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** Part of `CreateHttpIncomingRequestHeaderModificationRuleInput`: `RequestHeaderModification`. */
export interface CreateHttpIncomingRequestHeaderModificationRuleInputRequestHeaderModification {
  readonly Name?: string | undefined;
  readonly Operation?: string | undefined;
  readonly Type?: string | undefined;
  readonly Value?: string | undefined;
}

/** What `CreateHttpIncomingRequestHeaderModificationRule` answers. */
export interface CreateHttpIncomingRequestHeaderModificationRuleOutput {
  ConfigId?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateHttpIncomingResponseHeaderModificationRule` asks for. */
export interface CreateHttpIncomingResponseHeaderModificationRuleInput {
  /** Id of the site. Example: `608665779308176`. */
  readonly SiteId: Int64Input;
  /** Incoming response header changes (Operation add, del or modify), as a JSON array. */
  readonly ResponseHeaderModification: readonly CreateHttpIncomingResponseHeaderModificationRuleInputResponseHeaderModification[];
  /** Expression that a request must match. Example: `(http.host eq "video.example.com")`. */
  readonly Rule?: string | undefined;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** Part of `CreateHttpIncomingResponseHeaderModificationRuleInput`: `ResponseHeaderModification`. */
export interface CreateHttpIncomingResponseHeaderModificationRuleInputResponseHeaderModification {
  readonly Name?: string | undefined;
  readonly Operation?: string | undefined;
  readonly Type?: string | undefined;
  readonly Value?: string | undefined;
}

/** What `CreateHttpIncomingResponseHeaderModificationRule` answers. */
export interface CreateHttpIncomingResponseHeaderModificationRuleOutput {
  ConfigId?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateHttpRequestHeaderModificationRule` asks for. */
export interface CreateHttpRequestHeaderModificationRuleInput {
  /** Id of the site. Example: `5407498413****`. */
  readonly SiteId: Int64Input;
  /** Request header changes (Operation add, del or modify), as a JSON array. */
  readonly RequestHeaderModification: readonly CreateHttpRequestHeaderModificationRuleInputRequestHeaderModification[];
  /** Expression that a request must match. Example: `(http.host eq "video.example.com")`. */
  readonly Rule?: string | undefined;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** Part of `CreateHttpRequestHeaderModificationRuleInput`: `RequestHeaderModification`. */
export interface CreateHttpRequestHeaderModificationRuleInputRequestHeaderModification {
  readonly Name?: string | undefined;
  readonly Operation?: string | undefined;
  readonly Type?: string | undefined;
  readonly Value?: string | undefined;
}

/** What `CreateHttpRequestHeaderModificationRule` answers. */
export interface CreateHttpRequestHeaderModificationRuleOutput {
  ConfigId?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateHttpResponseHeaderModificationRule` asks for. */
export interface CreateHttpResponseHeaderModificationRuleInput {
  /** Id of the site. Example: `123456******`. */
  readonly SiteId: Int64Input;
  /** Response header changes (Operation add, del or modify), as a JSON array. */
  readonly ResponseHeaderModification: readonly CreateHttpResponseHeaderModificationRuleInputResponseHeaderModification[];
  /** Expression that a request must match. Example: `(http.host eq "video.example.com")`. */
  readonly Rule?: string | undefined;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** Part of `CreateHttpResponseHeaderModificationRuleInput`: `ResponseHeaderModification`. */
export interface CreateHttpResponseHeaderModificationRuleInputResponseHeaderModification {
  readonly Name?: string | undefined;
  readonly Operation?: string | undefined;
  readonly Type?: string | undefined;
  readonly Value?: string | undefined;
}

/** What `CreateHttpResponseHeaderModificationRule` answers. */
export interface CreateHttpResponseHeaderModificationRuleOutput {
  ConfigId?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateRedirectRule` asks for. */
export interface CreateRedirectRuleInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Whether the redirect keeps the query string. Example: `on`. */
  readonly ReserveQueryString: 'on' | 'off' | (string & {});
  /** HTTP status code of the redirect. Example: `301`. */
  readonly StatusCode: '301' | '302' | '303' | '307' | '308' | (string & {});
  /** URL to redirect to. Example: `http://www.exapmle.com/index.html`. */
  readonly TargetUrl: string;
  /** Whether the redirect is static or dynamic. Example: `static`. */
  readonly Type: 'static' | 'dynamic' | (string & {});
  /** Expression that a request must match. Example: `(http.host eq "video.example.com")`. */
  readonly Rule?: string | undefined;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
  /** Configuration version of the site; 0 where versions are off. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** What `CreateRedirectRule` answers. */
export interface CreateRedirectRuleOutput {
  ConfigId?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateRewriteUrlRule` asks for. */
export interface CreateRewriteUrlRuleInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Query string handling. Example: `example=123`. */
  readonly QueryString?: string | undefined;
  /** Whether the query string rewrite is static or dynamic. Example: `static`. */
  readonly RewriteQueryStringType?: 'static' | 'dynamic' | (string & {}) | undefined;
  /** Whether the URI rewrite is static or dynamic. Example: `static`. */
  readonly RewriteUriType?: 'static' | 'dynamic' | (string & {}) | undefined;
  /** Expression that a request must match. Example: `(http.host eq "video.example.com")`. */
  readonly Rule?: string | undefined;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `0`. */
  readonly SiteVersion?: number | undefined;
  /** URI after the rewrite. Example: `/image/example.jpg`. */
  readonly Uri?: string | undefined;
}

/** What `CreateRewriteUrlRule` answers. */
export interface CreateRewriteUrlRuleOutput {
  ConfigId?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteCompressionRule` asks for. */
export interface DeleteCompressionRuleInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId: Int64Input;
}

/** What `DeleteCompressionRule` answers. */
export interface DeleteCompressionRuleOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteHttpIncomingRequestHeaderModificationRule` asks for. */
export interface DeleteHttpIncomingRequestHeaderModificationRuleInput {
  /** Id of the site. Example: `54362329990032`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `427428371703808`. */
  readonly ConfigId: Int64Input;
}

/** What `DeleteHttpIncomingRequestHeaderModificationRule` answers. */
export interface DeleteHttpIncomingRequestHeaderModificationRuleOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteHttpIncomingResponseHeaderModificationRule` asks for. */
export interface DeleteHttpIncomingResponseHeaderModificationRuleInput {
  /** Id of the site. Example: `672344269424192`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `352816096987136`. */
  readonly ConfigId: Int64Input;
}

/** What `DeleteHttpIncomingResponseHeaderModificationRule` answers. */
export interface DeleteHttpIncomingResponseHeaderModificationRuleOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteHttpRequestHeaderModificationRule` asks for. */
export interface DeleteHttpRequestHeaderModificationRuleInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `3528160969****`. */
  readonly ConfigId: Int64Input;
}

/** What `DeleteHttpRequestHeaderModificationRule` answers. */
export interface DeleteHttpRequestHeaderModificationRuleOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteHttpResponseHeaderModificationRule` asks for. */
export interface DeleteHttpResponseHeaderModificationRuleInput {
  /** Id of the site. Example: `123456789****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId: Int64Input;
}

/** What `DeleteHttpResponseHeaderModificationRule` answers. */
export interface DeleteHttpResponseHeaderModificationRuleOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteRedirectRule` asks for. */
export interface DeleteRedirectRuleInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId: Int64Input;
}

/** What `DeleteRedirectRule` answers. */
export interface DeleteRedirectRuleOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteRewriteUrlRule` asks for. */
export interface DeleteRewriteUrlRuleInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId: Int64Input;
}

/** What `DeleteRewriteUrlRule` answers. */
export interface DeleteRewriteUrlRuleOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DescribeConditionIPBInfo` asks for. */
export interface DescribeConditionIPBInfoInput {
  /** Which list to read, such as condition_region_config_en. */
  readonly DataId: string;
}

/** What `DescribeConditionIPBInfo` answers. */
export interface DescribeConditionIPBInfoOutput {
  Datas?: DescribeConditionIPBInfoOutputDatas[] | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeConditionIPBInfoOutput`: `Datas`. */
export interface DescribeConditionIPBInfoOutputDatas {
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DescribeRuleMetadata` asks for. */
export interface DescribeRuleMetadataInput {
  /** Name of the metadata, such as esa_condition_region_config_en. Example: `esa_condition_region_config_en`. */
  readonly MetaName: string;
}

/** What `DescribeRuleMetadata` answers. */
export interface DescribeRuleMetadataOutput {
  Datas?: DescribeRuleMetadataOutputDatas[] | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeRuleMetadataOutput`: `Datas`. */
export interface DescribeRuleMetadataOutputDatas {
  Children?: DescribeRuleMetadataOutputDatasChildren[] | undefined;
  Text?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeRuleMetadataOutput`: `Datas.Children`. */
export interface DescribeRuleMetadataOutputDatasChildren {
  Text?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetCompressionRule` asks for. */
export interface GetCompressionRuleInput {
  /** Id of the site. Example: `34003500310****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId: Int64Input;
}

/** What `GetCompressionRule` answers. */
export interface GetCompressionRuleOutput {
  Brotli?: string | undefined;
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  Gzip?: string | undefined;
  RequestId?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  SiteVersion?: Int64 | undefined;
  Zstd?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetHttpIncomingRequestHeaderModificationRule` asks for. */
export interface GetHttpIncomingRequestHeaderModificationRuleInput {
  /** Id of the site. Example: `608665779308176`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `433045006266368`. */
  readonly ConfigId: Int64Input;
}

/** What `GetHttpIncomingRequestHeaderModificationRule` answers. */
export interface GetHttpIncomingRequestHeaderModificationRuleOutput {
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  RequestHeaderModification?: GetHttpIncomingRequestHeaderModificationRuleOutputRequestHeaderModification[] | undefined;
  RequestId?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  SiteVersion?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetHttpIncomingRequestHeaderModificationRuleOutput`: `RequestHeaderModification`. */
export interface GetHttpIncomingRequestHeaderModificationRuleOutputRequestHeaderModification {
  Name?: string | undefined;
  Operation?: string | undefined;
  Type?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetHttpIncomingResponseHeaderModificationRule` asks for. */
export interface GetHttpIncomingResponseHeaderModificationRuleInput {
  /** Id of the site. Example: `347168101647504`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `430509230649344`. */
  readonly ConfigId: Int64Input;
}

/** What `GetHttpIncomingResponseHeaderModificationRule` answers. */
export interface GetHttpIncomingResponseHeaderModificationRuleOutput {
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  RequestId?: string | undefined;
  ResponseHeaderModification?:
    | GetHttpIncomingResponseHeaderModificationRuleOutputResponseHeaderModification[]
    | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  SiteVersion?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetHttpIncomingResponseHeaderModificationRuleOutput`: `ResponseHeaderModification`. */
export interface GetHttpIncomingResponseHeaderModificationRuleOutputResponseHeaderModification {
  Name?: string | undefined;
  Operation?: string | undefined;
  Type?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetHttpRequestHeaderModificationRule` asks for. */
export interface GetHttpRequestHeaderModificationRuleInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `3528160969****`. */
  readonly ConfigId: Int64Input;
}

/** What `GetHttpRequestHeaderModificationRule` answers. */
export interface GetHttpRequestHeaderModificationRuleOutput {
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  RequestHeaderModification?: GetHttpRequestHeaderModificationRuleOutputRequestHeaderModification[] | undefined;
  RequestId?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  SiteVersion?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetHttpRequestHeaderModificationRuleOutput`: `RequestHeaderModification`. */
export interface GetHttpRequestHeaderModificationRuleOutputRequestHeaderModification {
  Name?: string | undefined;
  Operation?: string | undefined;
  Type?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetHttpResponseHeaderModificationRule` asks for. */
export interface GetHttpResponseHeaderModificationRuleInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId: Int64Input;
}

/** What `GetHttpResponseHeaderModificationRule` answers. */
export interface GetHttpResponseHeaderModificationRuleOutput {
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  RequestId?: string | undefined;
  ResponseHeaderModification?: GetHttpResponseHeaderModificationRuleOutputResponseHeaderModification[] | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  SiteVersion?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetHttpResponseHeaderModificationRuleOutput`: `ResponseHeaderModification`. */
export interface GetHttpResponseHeaderModificationRuleOutputResponseHeaderModification {
  Name?: string | undefined;
  Operation?: string | undefined;
  Type?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetManagedTransform` asks for. */
export interface GetManagedTransformInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** What `GetManagedTransform` answers. */
export interface GetManagedTransformOutput {
  AddClientGeolocationHeader?: string | undefined;
  AddRealClientIpHeader?: string | undefined;
  RealClientIpHeaderName?: string | undefined;
  RequestId?: string | undefined;
  SiteVersion?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `GetRedirectRule` asks for. */
export interface GetRedirectRuleInput {
  /** Id of the site. Example: `34003500310****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId: Int64Input;
}

/** What `GetRedirectRule` answers. */
export interface GetRedirectRuleOutput {
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  RequestId?: string | undefined;
  ReserveQueryString?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  SiteVersion?: Int64 | undefined;
  StatusCode?: string | undefined;
  TargetUrl?: string | undefined;
  Type?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetRewriteUrlRule` asks for. */
export interface GetRewriteUrlRuleInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId: Int64Input;
}

/** What `GetRewriteUrlRule` answers. */
export interface GetRewriteUrlRuleOutput {
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  QueryString?: string | undefined;
  RequestId?: string | undefined;
  RewriteQueryStringType?: string | undefined;
  RewriteUriType?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  SiteVersion?: Int64 | undefined;
  Uri?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetSiteTrafficSequence` asks for. */
export interface GetSiteTrafficSequenceInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Configuration version of the site; 0 where versions are off. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** What `GetSiteTrafficSequence` answers. */
export interface GetSiteTrafficSequenceOutput {
  RequestId?: string | undefined;
  TrafficSequences?: GetSiteTrafficSequenceOutputTrafficSequences[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetSiteTrafficSequenceOutput`: `TrafficSequences`. */
export interface GetSiteTrafficSequenceOutputTrafficSequences {
  FunctionList?: GetSiteTrafficSequenceOutputTrafficSequencesFunctionList[] | undefined;
  Order?: string | undefined;
  Router?: string | undefined;
  SequenceCode?: string | undefined;
  SequenceName?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetSiteTrafficSequenceOutput`: `TrafficSequences.FunctionList`. */
export interface GetSiteTrafficSequenceOutputTrafficSequencesFunctionList {
  Configs?: GetSiteTrafficSequenceOutputTrafficSequencesFunctionListConfigs[] | undefined;
  FunctionName?: string | undefined;
  HasConfig?: boolean | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetSiteTrafficSequenceOutput`: `TrafficSequences.FunctionList.Configs`. */
export interface GetSiteTrafficSequenceOutputTrafficSequencesFunctionListConfigs {
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListCompressionRules` asks for. */
export interface ListCompressionRulesInput {
  /** Id of the site. Example: `34003500310****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId?: Int64Input | undefined;
  /** Global setting or rule. Example: `rule`. */
  readonly ConfigType?: 'global' | 'rule' | (string & {}) | undefined;
  /** Page to read, from 1. At least 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 500. */
  readonly PageSize?: number | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** What `ListCompressionRules` answers. One page. */
export interface ListCompressionRulesOutput {
  Configs?: ListCompressionRulesOutputConfigs[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListCompressionRulesOutput`: `Configs`. */
export interface ListCompressionRulesOutputConfigs {
  Brotli?: string | undefined;
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  Gzip?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  SiteVersion?: Int64 | undefined;
  Zstd?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListHttpIncomingRequestHeaderModificationRules` asks for. */
export interface ListHttpIncomingRequestHeaderModificationRulesInput {
  /** Id of the site. Example: `608665779308176`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `424371770570752`. */
  readonly ConfigId?: Int64Input | undefined;
  /** Global setting or rule. Example: `rule`. */
  readonly ConfigType?: 'global' | 'rule' | (string & {}) | undefined;
  /** Page to read, from 1. At least 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 500. */
  readonly PageSize?: number | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Configuration version of the site; 0 where versions are off. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** What `ListHttpIncomingRequestHeaderModificationRules` answers. One page. */
export interface ListHttpIncomingRequestHeaderModificationRulesOutput {
  Configs?: ListHttpIncomingRequestHeaderModificationRulesOutputConfigs[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListHttpIncomingRequestHeaderModificationRulesOutput`: `Configs`. */
export interface ListHttpIncomingRequestHeaderModificationRulesOutputConfigs {
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  RequestHeaderModification?:
    | ListHttpIncomingRequestHeaderModificationRulesOutputConfigsRequestHeaderModification[]
    | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  SiteVersion?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListHttpIncomingRequestHeaderModificationRulesOutput`: `Configs.RequestHeaderModification`. */
export interface ListHttpIncomingRequestHeaderModificationRulesOutputConfigsRequestHeaderModification {
  Name?: string | undefined;
  Operation?: string | undefined;
  Type?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListHttpIncomingResponseHeaderModificationRules` asks for. */
export interface ListHttpIncomingResponseHeaderModificationRulesInput {
  /** Id of the site. Example: `624516866852544`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `432915173664768`. */
  readonly ConfigId?: Int64Input | undefined;
  /** Global setting or rule. Example: `rule`. */
  readonly ConfigType?: 'global' | 'rule' | (string & {}) | undefined;
  /** Page to read, from 1. At least 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 500. */
  readonly PageSize?: number | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Configuration version of the site; 0 where versions are off. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** What `ListHttpIncomingResponseHeaderModificationRules` answers. One page. */
export interface ListHttpIncomingResponseHeaderModificationRulesOutput {
  Configs?: ListHttpIncomingResponseHeaderModificationRulesOutputConfigs[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListHttpIncomingResponseHeaderModificationRulesOutput`: `Configs`. */
export interface ListHttpIncomingResponseHeaderModificationRulesOutputConfigs {
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  ResponseHeaderModification?:
    | ListHttpIncomingResponseHeaderModificationRulesOutputConfigsResponseHeaderModification[]
    | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  SiteVersion?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListHttpIncomingResponseHeaderModificationRulesOutput`: `Configs.ResponseHeaderModification`. */
export interface ListHttpIncomingResponseHeaderModificationRulesOutputConfigsResponseHeaderModification {
  Name?: string | undefined;
  Operation?: string | undefined;
  Type?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListHttpRequestHeaderModificationRules` asks for. */
export interface ListHttpRequestHeaderModificationRulesInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId?: Int64Input | undefined;
  /** Global setting or rule. Example: `rule`. */
  readonly ConfigType?: 'global' | 'rule' | (string & {}) | undefined;
  /** Page to read, from 1. At least 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 500. */
  readonly PageSize?: number | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Configuration version of the site; 0 where versions are off. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** What `ListHttpRequestHeaderModificationRules` answers. One page. */
export interface ListHttpRequestHeaderModificationRulesOutput {
  Configs?: ListHttpRequestHeaderModificationRulesOutputConfigs[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListHttpRequestHeaderModificationRulesOutput`: `Configs`. */
export interface ListHttpRequestHeaderModificationRulesOutputConfigs {
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  RequestHeaderModification?:
    | ListHttpRequestHeaderModificationRulesOutputConfigsRequestHeaderModification[]
    | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  SiteVersion?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListHttpRequestHeaderModificationRulesOutput`: `Configs.RequestHeaderModification`. */
export interface ListHttpRequestHeaderModificationRulesOutputConfigsRequestHeaderModification {
  Name?: string | undefined;
  Operation?: string | undefined;
  Type?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListHttpResponseHeaderModificationRules` asks for. */
export interface ListHttpResponseHeaderModificationRulesInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId?: Int64Input | undefined;
  /** Global setting or rule. Example: `rule`. */
  readonly ConfigType?: 'global' | 'rule' | (string & {}) | undefined;
  /** Page to read, from 1. At least 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 500. */
  readonly PageSize?: number | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** What `ListHttpResponseHeaderModificationRules` answers. One page. */
export interface ListHttpResponseHeaderModificationRulesOutput {
  Configs?: ListHttpResponseHeaderModificationRulesOutputConfigs[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListHttpResponseHeaderModificationRulesOutput`: `Configs`. */
export interface ListHttpResponseHeaderModificationRulesOutputConfigs {
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  ResponseHeaderModification?:
    | ListHttpResponseHeaderModificationRulesOutputConfigsResponseHeaderModification[]
    | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  SiteVersion?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListHttpResponseHeaderModificationRulesOutput`: `Configs.ResponseHeaderModification`. */
export interface ListHttpResponseHeaderModificationRulesOutputConfigsResponseHeaderModification {
  Name?: string | undefined;
  Operation?: string | undefined;
  Type?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListRedirectRules` asks for. */
export interface ListRedirectRulesInput {
  /** Id of the site. Example: `123456******`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId?: Int64Input | undefined;
  /** Global setting or rule. Example: `rule`. */
  readonly ConfigType?: 'global' | 'rule' | (string & {}) | undefined;
  /** Page to read, from 1. At least 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 500. */
  readonly PageSize?: number | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** What `ListRedirectRules` answers. One page. */
export interface ListRedirectRulesOutput {
  Configs?: ListRedirectRulesOutputConfigs[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListRedirectRulesOutput`: `Configs`. */
export interface ListRedirectRulesOutputConfigs {
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  ReserveQueryString?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  SiteVersion?: Int64 | undefined;
  StatusCode?: string | undefined;
  TargetUrl?: string | undefined;
  Type?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListRewriteUrlRules` asks for. */
export interface ListRewriteUrlRulesInput {
  /** Id of the site. Example: `123456789****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId?: Int64Input | undefined;
  /** Global setting or rule. Example: `global`. */
  readonly ConfigType?: 'global' | 'rule' | (string & {}) | undefined;
  /** Page to read, from 1. At least 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 500. */
  readonly PageSize?: number | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Configuration version of the site; 0 where versions are off. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** What `ListRewriteUrlRules` answers. One page. */
export interface ListRewriteUrlRulesOutput {
  Configs?: ListRewriteUrlRulesOutputConfigs[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListRewriteUrlRulesOutput`: `Configs`. */
export interface ListRewriteUrlRulesOutputConfigs {
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  QueryString?: string | undefined;
  RewriteQueryStringType?: string | undefined;
  RewriteUriType?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  SiteVersion?: Int64 | undefined;
  Uri?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListSiteFunctions` asks for. */
export interface ListSiteFunctionsInput {
  /** Id of the site. Example: `340035003106221`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `352816096987136`. */
  readonly ConfigId?: Int64Input | undefined;
  /** Global setting or rule. Example: `rule`. */
  readonly ConfigType?: string | undefined;
  /** Feature to read, such as CacheRules; all features without it. Example: `CacheRules`. */
  readonly FunctionName?: string | undefined;
  /** Page to read, from 1. `1` by default. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. At most 500. `500` by default. */
  readonly PageSize?: number | undefined;
  /** Name of the rule. Example: `test`. */
  readonly RuleName?: string | undefined;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `1`. */
  readonly SiteVersion?: number | undefined;
}

/** What `ListSiteFunctions` answers. One page. */
export interface ListSiteFunctionsOutput {
  Configs?: ListSiteFunctionsOutputConfigs | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs`. */
export interface ListSiteFunctionsOutputConfigs {
  CacheReserve?: ListSiteFunctionsOutputConfigsCacheReserve[] | undefined;
  CacheRules?: ListSiteFunctionsOutputConfigsCacheRules[] | undefined;
  CacheTags?: ListSiteFunctionsOutputConfigsCacheTags[] | undefined;
  CnameFlattening?: ListSiteFunctionsOutputConfigsCnameFlattening[] | undefined;
  CompressionRules?: ListSiteFunctionsOutputConfigsCompressionRules[] | undefined;
  CrossBorderOptimization?: ListSiteFunctionsOutputConfigsCrossBorderOptimization[] | undefined;
  CustomResponseCode?: ListSiteFunctionsOutputConfigsCustomResponseCode[] | undefined;
  DevelopmentMode?: ListSiteFunctionsOutputConfigsDevelopmentMode[] | undefined;
  ErrorPagesRedirects?: ListSiteFunctionsOutputConfigsErrorPagesRedirects[] | undefined;
  HttpIncomingRequestHeaderModificationRules?:
    | ListSiteFunctionsOutputConfigsHttpIncomingRequestHeaderModificationRules[]
    | undefined;
  HttpIncomingResponseHeaderModificationRules?:
    | ListSiteFunctionsOutputConfigsHttpIncomingResponseHeaderModificationRules[]
    | undefined;
  HttpRequestHeaderModificationRules?: ListSiteFunctionsOutputConfigsHttpRequestHeaderModificationRules[] | undefined;
  HttpResponseHeaderModificationRules?: ListSiteFunctionsOutputConfigsHttpResponseHeaderModificationRules[] | undefined;
  HttpsApplicationConfiguration?: ListSiteFunctionsOutputConfigsHttpsApplicationConfiguration[] | undefined;
  HttpsBasicConfiguration?: ListSiteFunctionsOutputConfigsHttpsBasicConfiguration[] | undefined;
  ImageTransform?: ListSiteFunctionsOutputConfigsImageTransform[] | undefined;
  Ipv6?: ListSiteFunctionsOutputConfigsIpv6[] | undefined;
  ManagedTransforms?: ListSiteFunctionsOutputConfigsManagedTransforms[] | undefined;
  MarkdownForAgent?: ListSiteFunctionsOutputConfigsMarkdownForAgent[] | undefined;
  NetworkOptimization?: ListSiteFunctionsOutputConfigsNetworkOptimization[] | undefined;
  OriginRules?: ListSiteFunctionsOutputConfigsOriginRules[] | undefined;
  RedirectRules?: ListSiteFunctionsOutputConfigsRedirectRules[] | undefined;
  RewriteUrlRules?: ListSiteFunctionsOutputConfigsRewriteUrlRules[] | undefined;
  SeoBypass?: ListSiteFunctionsOutputConfigsSeoBypass[] | undefined;
  SiteNameExclusive?: ListSiteFunctionsOutputConfigsSiteNameExclusive[] | undefined;
  SitePause?: ListSiteFunctionsOutputConfigsSitePause[] | undefined;
  TieredCache?: ListSiteFunctionsOutputConfigsTieredCache[] | undefined;
  VideoProcessing?: ListSiteFunctionsOutputConfigsVideoProcessing[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.CacheReserve`. */
export interface ListSiteFunctionsOutputConfigsCacheReserve {
  ConfigId?: Int64 | undefined;
  Enable?: string | undefined;
  InstanceId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.CacheRules`. */
export interface ListSiteFunctionsOutputConfigsCacheRules {
  AdditionalCacheablePorts?: string | undefined;
  BrowserCacheMode?: string | undefined;
  BrowserCacheTtl?: string | undefined;
  BypassCache?: string | undefined;
  CacheDeceptionArmor?: string | undefined;
  CacheReserveEligibility?: string | undefined;
  CheckPresenceCookie?: string | undefined;
  CheckPresenceHeader?: string | undefined;
  ConfigId?: Int64 | undefined;
  EdgeCacheMode?: string | undefined;
  EdgeCacheTtl?: string | undefined;
  EdgeStatusCodeCacheTtl?: string | undefined;
  IncludeCookie?: string | undefined;
  IncludeHeader?: string | undefined;
  PostBodyCacheKey?: string | undefined;
  PostBodySizeLimit?: string | undefined;
  PostCache?: string | undefined;
  QueryString?: string | undefined;
  QueryStringMode?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: string | undefined;
  ServeStale?: string | undefined;
  SortQueryStringForCache?: string | undefined;
  UserDeviceType?: string | undefined;
  UserGeo?: string | undefined;
  UserLanguage?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.CacheTags`. */
export interface ListSiteFunctionsOutputConfigsCacheTags {
  CaseInsensitive?: string | undefined;
  ConfigId?: Int64 | undefined;
  Sequence?: string | undefined;
  TagName?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.CnameFlattening`. */
export interface ListSiteFunctionsOutputConfigsCnameFlattening {
  ConfigId?: Int64 | undefined;
  FlattenMode?: string | undefined;
  Sequence?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.CompressionRules`. */
export interface ListSiteFunctionsOutputConfigsCompressionRules {
  Brotli?: string | undefined;
  ConfigId?: Int64 | undefined;
  Gzip?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: string | undefined;
  Zstd?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.CrossBorderOptimization`. */
export interface ListSiteFunctionsOutputConfigsCrossBorderOptimization {
  ConfigId?: Int64 | undefined;
  Enable?: string | undefined;
  Sequence?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.CustomResponseCode`. */
export interface ListSiteFunctionsOutputConfigsCustomResponseCode {
  ConfigId?: Int64 | undefined;
  PageId?: string | undefined;
  ReturnCode?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.DevelopmentMode`. */
export interface ListSiteFunctionsOutputConfigsDevelopmentMode {
  ConfigId?: Int64 | undefined;
  Enable?: string | undefined;
  Sequence?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.ErrorPagesRedirects`. */
export interface ListSiteFunctionsOutputConfigsErrorPagesRedirects {
  ConfigId?: Int64 | undefined;
  ErrorPagesRedirect?: ListSiteFunctionsOutputConfigsErrorPagesRedirectsErrorPagesRedirect[] | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.ErrorPagesRedirects.ErrorPagesRedirect`. */
export interface ListSiteFunctionsOutputConfigsErrorPagesRedirectsErrorPagesRedirect {
  StatusCode?: string | undefined;
  TargetURL?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.HttpIncomingRequestHeaderModificationRules`. */
export interface ListSiteFunctionsOutputConfigsHttpIncomingRequestHeaderModificationRules {
  ConfigId?: Int64 | undefined;
  RequestHeaderModification?:
    | ListSiteFunctionsOutputConfigsHttpIncomingRequestHeaderModificationRulesRequestHeaderModification[]
    | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: string | undefined;
  [unknown: string]: unknown;
}

/**
 * Part of `ListSiteFunctionsOutput`: `Configs.HttpIncomingRequestHeaderModificationRules.RequestHeaderModification`.
 */
export interface ListSiteFunctionsOutputConfigsHttpIncomingRequestHeaderModificationRulesRequestHeaderModification {
  Name?: string | undefined;
  Operation?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.HttpIncomingResponseHeaderModificationRules`. */
export interface ListSiteFunctionsOutputConfigsHttpIncomingResponseHeaderModificationRules {
  ConfigId?: Int64 | undefined;
  ResponseHeaderModification?:
    | ListSiteFunctionsOutputConfigsHttpIncomingResponseHeaderModificationRulesResponseHeaderModification[]
    | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: string | undefined;
  [unknown: string]: unknown;
}

/**
 * Part of `ListSiteFunctionsOutput`: `Configs.HttpIncomingResponseHeaderModificationRules.ResponseHeaderModification`.
 */
export interface ListSiteFunctionsOutputConfigsHttpIncomingResponseHeaderModificationRulesResponseHeaderModification {
  Name?: string | undefined;
  Operation?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.HttpRequestHeaderModificationRules`. */
export interface ListSiteFunctionsOutputConfigsHttpRequestHeaderModificationRules {
  ConfigId?: Int64 | undefined;
  RequestHeaderModification?:
    | ListSiteFunctionsOutputConfigsHttpRequestHeaderModificationRulesRequestHeaderModification[]
    | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.HttpRequestHeaderModificationRules.RequestHeaderModification`. */
export interface ListSiteFunctionsOutputConfigsHttpRequestHeaderModificationRulesRequestHeaderModification {
  Name?: string | undefined;
  Operation?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.HttpResponseHeaderModificationRules`. */
export interface ListSiteFunctionsOutputConfigsHttpResponseHeaderModificationRules {
  ConfigId?: Int64 | undefined;
  ResponseHeaderModification?:
    | ListSiteFunctionsOutputConfigsHttpResponseHeaderModificationRulesResponseHeaderModification[]
    | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.HttpResponseHeaderModificationRules.ResponseHeaderModification`. */
export interface ListSiteFunctionsOutputConfigsHttpResponseHeaderModificationRulesResponseHeaderModification {
  Name?: string | undefined;
  Operation?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.HttpsApplicationConfiguration`. */
export interface ListSiteFunctionsOutputConfigsHttpsApplicationConfiguration {
  AltSvc?: string | undefined;
  AltSvcClear?: string | undefined;
  AltSvcMa?: string | undefined;
  AltSvcPersist?: string | undefined;
  ConfigId?: Int64 | undefined;
  Hsts?: string | undefined;
  HstsIncludeSubdomains?: string | undefined;
  HstsMaxAge?: string | undefined;
  HstsPreload?: string | undefined;
  HttpsForce?: string | undefined;
  HttpsForceCode?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.HttpsBasicConfiguration`. */
export interface ListSiteFunctionsOutputConfigsHttpsBasicConfiguration {
  Ciphersuite?: string | undefined;
  CiphersuiteGroup?: string | undefined;
  ConfigId?: Int64 | undefined;
  Http2?: string | undefined;
  Http3?: string | undefined;
  Https?: string | undefined;
  OcspStapling?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: string | undefined;
  Tls10?: string | undefined;
  Tls11?: string | undefined;
  Tls12?: string | undefined;
  Tls13?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.ImageTransform`. */
export interface ListSiteFunctionsOutputConfigsImageTransform {
  AutoAvif?: string | undefined;
  AutoWebp?: string | undefined;
  ConfigId?: Int64 | undefined;
  Enable?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.Ipv6`. */
export interface ListSiteFunctionsOutputConfigsIpv6 {
  ConfigId?: Int64 | undefined;
  Enable?: string | undefined;
  Sequence?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.ManagedTransforms`. */
export interface ListSiteFunctionsOutputConfigsManagedTransforms {
  AddClientGeolocationHeaders?: string | undefined;
  AddRealClientIpHeader?: string | undefined;
  ConfigId?: Int64 | undefined;
  Sequence?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.MarkdownForAgent`. */
export interface ListSiteFunctionsOutputConfigsMarkdownForAgent {
  ConfigId?: Int64 | undefined;
  Enable?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.NetworkOptimization`. */
export interface ListSiteFunctionsOutputConfigsNetworkOptimization {
  ConfigId?: Int64 | undefined;
  Grpc?: string | undefined;
  Http2Origin?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: string | undefined;
  SmartRouting?: string | undefined;
  UploadMaxFilesize?: string | undefined;
  Websocket?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.OriginRules`. */
export interface ListSiteFunctionsOutputConfigsOriginRules {
  ConfigId?: Int64 | undefined;
  DnsRecord?: string | undefined;
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
  Sequence?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.RedirectRules`. */
export interface ListSiteFunctionsOutputConfigsRedirectRules {
  ConfigId?: Int64 | undefined;
  ReserveQueryString?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: string | undefined;
  StatusCode?: string | undefined;
  TargetUrl?: string | undefined;
  Type?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.RewriteUrlRules`. */
export interface ListSiteFunctionsOutputConfigsRewriteUrlRules {
  ConfigId?: Int64 | undefined;
  QueryString?: string | undefined;
  RewriteQueryStringType?: string | undefined;
  RewriteUriType?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: string | undefined;
  Uri?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.SeoBypass`. */
export interface ListSiteFunctionsOutputConfigsSeoBypass {
  ConfigId?: Int64 | undefined;
  Enable?: string | undefined;
  Sequence?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.SiteNameExclusive`. */
export interface ListSiteFunctionsOutputConfigsSiteNameExclusive {
  ConfigId?: Int64 | undefined;
  Enable?: string | undefined;
  Sequence?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.SitePause`. */
export interface ListSiteFunctionsOutputConfigsSitePause {
  ConfigId?: Int64 | undefined;
  Paused?: string | undefined;
  Sequence?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.TieredCache`. */
export interface ListSiteFunctionsOutputConfigsTieredCache {
  CacheArchitectureMode?: string | undefined;
  ConfigId?: Int64 | undefined;
  Sequence?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteFunctionsOutput`: `Configs.VideoProcessing`. */
export interface ListSiteFunctionsOutputConfigsVideoProcessing {
  ConfigId?: Int64 | undefined;
  FlvSeekEnd?: string | undefined;
  FlvSeekStart?: string | undefined;
  FlvVideoSeekMode?: string | undefined;
  Mp4SeekEnd?: string | undefined;
  Mp4SeekStart?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: string | undefined;
  VideoSeekEnable?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateCompressionRule` asks for. */
export interface UpdateCompressionRuleInput {
  /** Id of the site. Example: `5407498413****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId: Int64Input;
  /** On or off: Brotli compression. Example: `on`. */
  readonly Brotli?: 'on' | 'off' | (string & {}) | undefined;
  /** On or off: Gzip compression. Example: `on`. */
  readonly Gzip?: 'on' | 'off' | (string & {}) | undefined;
  /** Expression that a request must match. Example: `(http.host eq "video.example.com")`. */
  readonly Rule?: string | undefined;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
  /** On or off: Zstandard compression. Example: `on`. */
  readonly Zstd?: 'on' | 'off' | (string & {}) | undefined;
}

/** What `UpdateCompressionRule` answers. */
export interface UpdateCompressionRuleOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateConfigSequence` asks for. */
export interface UpdateConfigSequenceInput {
  /** Id of the site. Example: `611133661****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `27490172680****`. */
  readonly ConfigId: Int64Input;
  /** Order among the rules; lower runs first. Example: `3`. */
  readonly Sequence: number;
}

/** What `UpdateConfigSequence` answers. */
export interface UpdateConfigSequenceOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateHttpIncomingRequestHeaderModificationRule` asks for. */
export interface UpdateHttpIncomingRequestHeaderModificationRuleInput {
  /** Id of the site. Example: `568181195163328`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `419717024278528`. */
  readonly ConfigId: Int64Input;
  /** JSON list of incoming request headers to add, delete or modify. */
  readonly RequestHeaderModification?:
    | readonly UpdateHttpIncomingRequestHeaderModificationRuleInputRequestHeaderModification[]
    | undefined;
  /** Expression that a request must match. Example: `(http.host eq "video.example.com")`. */
  readonly Rule?: string | undefined;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
}

/** Part of `UpdateHttpIncomingRequestHeaderModificationRuleInput`: `RequestHeaderModification`. */
export interface UpdateHttpIncomingRequestHeaderModificationRuleInputRequestHeaderModification {
  readonly Name?: string | undefined;
  readonly Operation?: string | undefined;
  readonly Type?: string | undefined;
  readonly Value?: string | undefined;
}

/** What `UpdateHttpIncomingRequestHeaderModificationRule` answers. */
export interface UpdateHttpIncomingRequestHeaderModificationRuleOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateHttpIncomingResponseHeaderModificationRule` asks for. */
export interface UpdateHttpIncomingResponseHeaderModificationRuleInput {
  /** Id of the site. Example: `498607398028944`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `352816096987136`. */
  readonly ConfigId: Int64Input;
  /** JSON list of incoming response headers to add, delete or modify. */
  readonly ResponseHeaderModification?:
    | readonly UpdateHttpIncomingResponseHeaderModificationRuleInputResponseHeaderModification[]
    | undefined;
  /** Expression that a request must match. Example: `(http.host eq "video.example.com")`. */
  readonly Rule?: string | undefined;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
}

/** Part of `UpdateHttpIncomingResponseHeaderModificationRuleInput`: `ResponseHeaderModification`. */
export interface UpdateHttpIncomingResponseHeaderModificationRuleInputResponseHeaderModification {
  readonly Name?: string | undefined;
  readonly Operation?: string | undefined;
  readonly Type?: string | undefined;
  readonly Value?: string | undefined;
}

/** What `UpdateHttpIncomingResponseHeaderModificationRule` answers. */
export interface UpdateHttpIncomingResponseHeaderModificationRuleOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateHttpRequestHeaderModificationRule` asks for. */
export interface UpdateHttpRequestHeaderModificationRuleInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId: Int64Input;
  /** JSON list of request headers to add, delete or modify. */
  readonly RequestHeaderModification?:
    | readonly UpdateHttpRequestHeaderModificationRuleInputRequestHeaderModification[]
    | undefined;
  /** Expression that a request must match. Example: `(http.host eq "video.example.com")`. */
  readonly Rule?: string | undefined;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
}

/** Part of `UpdateHttpRequestHeaderModificationRuleInput`: `RequestHeaderModification`. */
export interface UpdateHttpRequestHeaderModificationRuleInputRequestHeaderModification {
  readonly Name?: string | undefined;
  readonly Operation?: string | undefined;
  readonly Type?: string | undefined;
  readonly Value?: string | undefined;
}

/** What `UpdateHttpRequestHeaderModificationRule` answers. */
export interface UpdateHttpRequestHeaderModificationRuleOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateHttpResponseHeaderModificationRule` asks for. */
export interface UpdateHttpResponseHeaderModificationRuleInput {
  /** Id of the site. Example: `123456******`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId: Int64Input;
  /** JSON list of response headers to add, delete or modify. */
  readonly ResponseHeaderModification?:
    | readonly UpdateHttpResponseHeaderModificationRuleInputResponseHeaderModification[]
    | undefined;
  /** Expression that a request must match. Example: `(http.host eq "video.example.com")`. */
  readonly Rule?: string | undefined;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
}

/** Part of `UpdateHttpResponseHeaderModificationRuleInput`: `ResponseHeaderModification`. */
export interface UpdateHttpResponseHeaderModificationRuleInputResponseHeaderModification {
  readonly Name?: string | undefined;
  readonly Operation?: string | undefined;
  readonly Type?: string | undefined;
  readonly Value?: string | undefined;
}

/** What `UpdateHttpResponseHeaderModificationRule` answers. */
export interface UpdateHttpResponseHeaderModificationRuleOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateManagedTransform` asks for. */
export interface UpdateManagedTransformInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** On or off: add a header with the visitor's location. Example: `on`. */
  readonly AddClientGeolocationHeader?: 'on' | 'off' | (string & {}) | undefined;
  /** On or off: add a header with the visitor's real IP address. Example: `on`. */
  readonly AddRealClientIpHeader?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the header for the real IP; letters, digits and hyphens. Example: `test-header`. */
  readonly RealClientIpHeaderName?: string | undefined;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** What `UpdateManagedTransform` answers. */
export interface UpdateManagedTransformOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateRedirectRule` asks for. */
export interface UpdateRedirectRuleInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `3528160969****`. */
  readonly ConfigId: Int64Input;
  /** On or off: keep the query string in the redirect. Example: `on`. */
  readonly ReserveQueryString?: 'on' | 'off' | (string & {}) | undefined;
  /** Expression that a request must match. Example: `(http.host eq "video.example.com")`. */
  readonly Rule?: string | undefined;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
  /** HTTP status code of the redirect. Example: `301`. */
  readonly StatusCode?: '301' | '302' | '303' | '307' | '308' | (string & {}) | undefined;
  /** Address to redirect to, written as Type says. Example: `http://www.exapmle.com/index.html`. */
  readonly TargetUrl?: string | undefined;
  /** Whether TargetUrl is static or dynamic. Example: `static`. */
  readonly Type?: 'static' | 'dynamic' | (string & {}) | undefined;
}

/** What `UpdateRedirectRule` answers. */
export interface UpdateRedirectRuleOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateRewriteUrlRule` asks for. */
export interface UpdateRewriteUrlRuleInput {
  /** Id of the site. Example: `123456789****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `3528160969****`. */
  readonly ConfigId: Int64Input;
  /** The new query string. Example: `example=123`. */
  readonly QueryString?: string | undefined;
  /** Whether the new query string is static or dynamic. Example: `static`. */
  readonly RewriteQueryStringType?: 'static' | 'dynamic' | (string & {}) | undefined;
  /** Whether the new path is static or dynamic. Example: `static`. */
  readonly RewriteUriType?: 'static' | 'dynamic' | (string & {}) | undefined;
  /** Expression that a request must match. Example: `(http.host eq "video.example.com")`. */
  readonly Rule?: string | undefined;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the rule. Example: `example=123`. */
  readonly RuleName?: string | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
  /** New path of the request, such as /image/example.jpg. Example: `/image/example.jpg`. */
  readonly Uri?: string | undefined;
}

/** What `UpdateRewriteUrlRule` answers. */
export interface UpdateRewriteUrlRuleOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Read the fields used in several rule expressions. RAM action `esa:BatchGetExpressionFields`. */
export const BatchGetExpressionFields: Operation<BatchGetExpressionFieldsInput, BatchGetExpressionFieldsOutput> = {
  name: 'BatchGetExpressionFields',
  method: 'POST',
  access: 'read',
  input: {
    'Expressions?': [{ 'Expression?': 'text', 'Id?': 'number' }],
    'InstanceId?': 'string',
    'Kind?': 'string',
    'Phase?': 'string',
    'PlanNameEn?': 'string',
    'SiteId?': 'id',
  },
  form: ['Expressions', 'Kind', 'Phase'],
  json: ['Expressions'],
  output: { Fields: [{ Fields: ['string'], Id: 'string' }], RequestId: 'string' },
};

/**
 * Read the fields used in several rule expressions.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const batchGetExpressionFields: Call<BatchGetExpressionFieldsInput, BatchGetExpressionFieldsOutput> =
  /* @__PURE__ */ call(BatchGetExpressionFields);

/** Create a compression rule. RAM action `esa:CreateCompressionRule`. */
export const CreateCompressionRule: Operation<CreateCompressionRuleInput, CreateCompressionRuleOutput> = {
  name: 'CreateCompressionRule',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    'Brotli?': 'on|off',
    'Gzip?': 'on|off',
    'Rule?': 'text',
    'RuleEnable?': 'on|off',
    'RuleName?': 'text',
    'Sequence?': 'int',
    'SiteVersion?': 'int',
    'Zstd?': 'on|off',
  },
  output: { ConfigId: 'int', RequestId: 'string' },
  shownBy: 'GetCompressionRule',
};

/**
 * Create a compression rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createCompressionRule: Call<CreateCompressionRuleInput, CreateCompressionRuleOutput> =
  /* @__PURE__ */ call(CreateCompressionRule);

/** Create an incoming request header rule. RAM action `esa:CreateHttpIncomingRequestHeaderModificationRule`. */
export const CreateHttpIncomingRequestHeaderModificationRule: Operation<
  CreateHttpIncomingRequestHeaderModificationRuleInput,
  CreateHttpIncomingRequestHeaderModificationRuleOutput
> = {
  name: 'CreateHttpIncomingRequestHeaderModificationRule',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    RequestHeaderModification: [{ 'Name?': 'text', 'Operation?': 'text', 'Type?': 'text', 'Value?': 'text' }],
    'Rule?': 'text',
    'RuleEnable?': 'on|off',
    'RuleName?': 'text',
    'Sequence?': 'int',
    'SiteVersion?': 'int',
  },
  json: ['RequestHeaderModification'],
  output: { ConfigId: 'int', RequestId: 'string' },
  shownBy: 'GetHttpIncomingRequestHeaderModificationRule',
};

/**
 * Create an incoming request header rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createHttpIncomingRequestHeaderModificationRule: Call<
  CreateHttpIncomingRequestHeaderModificationRuleInput,
  CreateHttpIncomingRequestHeaderModificationRuleOutput
> = /* @__PURE__ */ call(CreateHttpIncomingRequestHeaderModificationRule);

/** Create an incoming response header rule. RAM action `esa:CreateHttpIncomingResponseHeaderModificationRule`. */
export const CreateHttpIncomingResponseHeaderModificationRule: Operation<
  CreateHttpIncomingResponseHeaderModificationRuleInput,
  CreateHttpIncomingResponseHeaderModificationRuleOutput
> = {
  name: 'CreateHttpIncomingResponseHeaderModificationRule',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    ResponseHeaderModification: [{ 'Name?': 'text', 'Operation?': 'text', 'Type?': 'text', 'Value?': 'text' }],
    'Rule?': 'text',
    'RuleEnable?': 'on|off',
    'RuleName?': 'text',
    'Sequence?': 'int',
    'SiteVersion?': 'int',
  },
  json: ['ResponseHeaderModification'],
  output: { ConfigId: 'int', RequestId: 'string' },
  shownBy: 'GetHttpIncomingResponseHeaderModificationRule',
};

/**
 * Create an incoming response header rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createHttpIncomingResponseHeaderModificationRule: Call<
  CreateHttpIncomingResponseHeaderModificationRuleInput,
  CreateHttpIncomingResponseHeaderModificationRuleOutput
> = /* @__PURE__ */ call(CreateHttpIncomingResponseHeaderModificationRule);

/** Create a request header rule. RAM action `esa:CreateHttpRequestHeaderModificationRule`. */
export const CreateHttpRequestHeaderModificationRule: Operation<
  CreateHttpRequestHeaderModificationRuleInput,
  CreateHttpRequestHeaderModificationRuleOutput
> = {
  name: 'CreateHttpRequestHeaderModificationRule',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    RequestHeaderModification: [{ 'Name?': 'text', 'Operation?': 'text', 'Type?': 'text', 'Value?': 'text' }],
    'Rule?': 'text',
    'RuleEnable?': 'on|off',
    'RuleName?': 'text',
    'Sequence?': 'int',
    'SiteVersion?': 'int',
  },
  json: ['RequestHeaderModification'],
  output: { ConfigId: 'int', RequestId: 'string' },
  shownBy: 'GetHttpRequestHeaderModificationRule',
};

/**
 * Create a request header rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createHttpRequestHeaderModificationRule: Call<
  CreateHttpRequestHeaderModificationRuleInput,
  CreateHttpRequestHeaderModificationRuleOutput
> = /* @__PURE__ */ call(CreateHttpRequestHeaderModificationRule);

/** Create a response header rule. RAM action `esa:CreateHttpResponseHeaderModificationRule`. */
export const CreateHttpResponseHeaderModificationRule: Operation<
  CreateHttpResponseHeaderModificationRuleInput,
  CreateHttpResponseHeaderModificationRuleOutput
> = {
  name: 'CreateHttpResponseHeaderModificationRule',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    ResponseHeaderModification: [{ 'Name?': 'text', 'Operation?': 'text', 'Type?': 'text', 'Value?': 'text' }],
    'Rule?': 'text',
    'RuleEnable?': 'on|off',
    'RuleName?': 'text',
    'Sequence?': 'int',
    'SiteVersion?': 'int',
  },
  json: ['ResponseHeaderModification'],
  output: { ConfigId: 'int', RequestId: 'string' },
  shownBy: 'GetHttpResponseHeaderModificationRule',
};

/**
 * Create a response header rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createHttpResponseHeaderModificationRule: Call<
  CreateHttpResponseHeaderModificationRuleInput,
  CreateHttpResponseHeaderModificationRuleOutput
> = /* @__PURE__ */ call(CreateHttpResponseHeaderModificationRule);

/** Create a redirect rule. RAM action `esa:CreateRedirectRule`. */
export const CreateRedirectRule: Operation<CreateRedirectRuleInput, CreateRedirectRuleOutput> = {
  name: 'CreateRedirectRule',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    ReserveQueryString: 'on|off',
    StatusCode: '301|302|303|307|308',
    TargetUrl: 'string',
    Type: 'static|dynamic',
    'Rule?': 'text',
    'RuleEnable?': 'on|off',
    'RuleName?': 'text',
    'Sequence?': 'int',
    'SiteVersion?': 'int',
  },
  output: { ConfigId: 'int', RequestId: 'string' },
  shownBy: 'GetRedirectRule',
};

/**
 * Create a redirect rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createRedirectRule: Call<CreateRedirectRuleInput, CreateRedirectRuleOutput> =
  /* @__PURE__ */ call(CreateRedirectRule);

/** Create a URL rewrite rule. RAM action `esa:CreateRewriteUrlRule`. */
export const CreateRewriteUrlRule: Operation<CreateRewriteUrlRuleInput, CreateRewriteUrlRuleOutput> = {
  name: 'CreateRewriteUrlRule',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    'QueryString?': 'text',
    'RewriteQueryStringType?': 'static|dynamic',
    'RewriteUriType?': 'static|dynamic',
    'Rule?': 'text',
    'RuleEnable?': 'on|off',
    'RuleName?': 'text',
    'Sequence?': 'int',
    'SiteVersion?': 'int',
    'Uri?': 'text',
  },
  output: { ConfigId: 'int', RequestId: 'string' },
  shownBy: 'GetRewriteUrlRule',
};

/**
 * Create a URL rewrite rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createRewriteUrlRule: Call<CreateRewriteUrlRuleInput, CreateRewriteUrlRuleOutput> =
  /* @__PURE__ */ call(CreateRewriteUrlRule);

/** Delete a compression rule. RAM action `esa:DeleteCompressionRule`. */
export const DeleteCompressionRule: Operation<DeleteCompressionRuleInput, DeleteCompressionRuleOutput> = {
  name: 'DeleteCompressionRule',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'GetCompressionRule',
};

/**
 * Delete a compression rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteCompressionRule: Call<DeleteCompressionRuleInput, DeleteCompressionRuleOutput> =
  /* @__PURE__ */ call(DeleteCompressionRule);

/** Delete an incoming request header rule. RAM action `esa:DeleteHttpIncomingRequestHeaderModificationRule`. */
export const DeleteHttpIncomingRequestHeaderModificationRule: Operation<
  DeleteHttpIncomingRequestHeaderModificationRuleInput,
  DeleteHttpIncomingRequestHeaderModificationRuleOutput
> = {
  name: 'DeleteHttpIncomingRequestHeaderModificationRule',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'GetHttpIncomingRequestHeaderModificationRule',
};

/**
 * Delete an incoming request header rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteHttpIncomingRequestHeaderModificationRule: Call<
  DeleteHttpIncomingRequestHeaderModificationRuleInput,
  DeleteHttpIncomingRequestHeaderModificationRuleOutput
> = /* @__PURE__ */ call(DeleteHttpIncomingRequestHeaderModificationRule);

/** Delete an incoming response header rule. RAM action `esa:DeleteHttpIncomingResponseHeaderModificationRule`. */
export const DeleteHttpIncomingResponseHeaderModificationRule: Operation<
  DeleteHttpIncomingResponseHeaderModificationRuleInput,
  DeleteHttpIncomingResponseHeaderModificationRuleOutput
> = {
  name: 'DeleteHttpIncomingResponseHeaderModificationRule',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'GetHttpIncomingResponseHeaderModificationRule',
};

/**
 * Delete an incoming response header rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteHttpIncomingResponseHeaderModificationRule: Call<
  DeleteHttpIncomingResponseHeaderModificationRuleInput,
  DeleteHttpIncomingResponseHeaderModificationRuleOutput
> = /* @__PURE__ */ call(DeleteHttpIncomingResponseHeaderModificationRule);

/** Delete a request header rule. RAM action `esa:DeleteHttpRequestHeaderModificationRule`. */
export const DeleteHttpRequestHeaderModificationRule: Operation<
  DeleteHttpRequestHeaderModificationRuleInput,
  DeleteHttpRequestHeaderModificationRuleOutput
> = {
  name: 'DeleteHttpRequestHeaderModificationRule',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'GetHttpRequestHeaderModificationRule',
};

/**
 * Delete a request header rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteHttpRequestHeaderModificationRule: Call<
  DeleteHttpRequestHeaderModificationRuleInput,
  DeleteHttpRequestHeaderModificationRuleOutput
> = /* @__PURE__ */ call(DeleteHttpRequestHeaderModificationRule);

/** Delete a response header rule. RAM action `esa:DeleteHttpResponseHeaderModificationRule`. */
export const DeleteHttpResponseHeaderModificationRule: Operation<
  DeleteHttpResponseHeaderModificationRuleInput,
  DeleteHttpResponseHeaderModificationRuleOutput
> = {
  name: 'DeleteHttpResponseHeaderModificationRule',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'GetHttpResponseHeaderModificationRule',
};

/**
 * Delete a response header rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteHttpResponseHeaderModificationRule: Call<
  DeleteHttpResponseHeaderModificationRuleInput,
  DeleteHttpResponseHeaderModificationRuleOutput
> = /* @__PURE__ */ call(DeleteHttpResponseHeaderModificationRule);

/** Delete a redirect rule. RAM action `esa:DeleteRedirectRule`. */
export const DeleteRedirectRule: Operation<DeleteRedirectRuleInput, DeleteRedirectRuleOutput> = {
  name: 'DeleteRedirectRule',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'GetRedirectRule',
};

/**
 * Delete a redirect rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteRedirectRule: Call<DeleteRedirectRuleInput, DeleteRedirectRuleOutput> =
  /* @__PURE__ */ call(DeleteRedirectRule);

/** Delete a URL rewrite rule. RAM action `esa:DeleteRewriteUrlRule`. */
export const DeleteRewriteUrlRule: Operation<DeleteRewriteUrlRuleInput, DeleteRewriteUrlRuleOutput> = {
  name: 'DeleteRewriteUrlRule',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'GetRewriteUrlRule',
};

/**
 * Delete a URL rewrite rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteRewriteUrlRule: Call<DeleteRewriteUrlRuleInput, DeleteRewriteUrlRuleOutput> =
  /* @__PURE__ */ call(DeleteRewriteUrlRule);

/**
 * Read the countries, regions or carriers that rules can match. RAM action `esa:DescribeConditionIPBInfo`.
 * Not in versions of the official SDK before 3.8.0.
 */
export const DescribeConditionIPBInfo: Operation<DescribeConditionIPBInfoInput, DescribeConditionIPBInfoOutput> = {
  name: 'DescribeConditionIPBInfo',
  method: 'GET',
  access: 'read',
  input: { DataId: 'string' },
  output: { Datas: [{ Value: 'string' }], RequestId: 'string' },
};

/**
 * Read the countries, regions or carriers that rules can match.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeConditionIPBInfo: Call<DescribeConditionIPBInfoInput, DescribeConditionIPBInfoOutput> =
  /* @__PURE__ */ call(DescribeConditionIPBInfo);

/**
 * Read rule engine metadata, such as the regions that rules can match. RAM action `esa:DescribeRuleMetadata`.
 * Not in versions of the official SDK before 3.8.0.
 */
export const DescribeRuleMetadata: Operation<DescribeRuleMetadataInput, DescribeRuleMetadataOutput> = {
  name: 'DescribeRuleMetadata',
  method: 'GET',
  access: 'read',
  input: { MetaName: 'string' },
  output: {
    Datas: [{ Children: [{ Text: 'string', Value: 'string' }], Text: 'string', Value: 'string' }],
    RequestId: 'string',
  },
};

/**
 * Read rule engine metadata, such as the regions that rules can match.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeRuleMetadata: Call<DescribeRuleMetadataInput, DescribeRuleMetadataOutput> =
  /* @__PURE__ */ call(DescribeRuleMetadata);

/** Read a compression rule. RAM action `esa:GetCompressionRule`. */
export const GetCompressionRule: Operation<GetCompressionRuleInput, GetCompressionRuleOutput> = {
  name: 'GetCompressionRule',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: {
    Brotli: 'string',
    ConfigId: 'int',
    ConfigType: 'string',
    Gzip: 'string',
    RequestId: 'string',
    Rule: 'string',
    RuleEnable: 'string',
    RuleName: 'string',
    Sequence: 'number',
    SiteVersion: 'number',
    Zstd: 'string',
  },
};

/**
 * Read a compression rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getCompressionRule: Call<GetCompressionRuleInput, GetCompressionRuleOutput> =
  /* @__PURE__ */ call(GetCompressionRule);

/** Read an incoming request header rule. RAM action `esa:GetHttpIncomingRequestHeaderModificationRule`. */
export const GetHttpIncomingRequestHeaderModificationRule: Operation<
  GetHttpIncomingRequestHeaderModificationRuleInput,
  GetHttpIncomingRequestHeaderModificationRuleOutput
> = {
  name: 'GetHttpIncomingRequestHeaderModificationRule',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: {
    ConfigId: 'int',
    ConfigType: 'string',
    RequestHeaderModification: [{ Name: 'string', Operation: 'string', Type: 'string', Value: 'string' }],
    RequestId: 'string',
    Rule: 'string',
    RuleEnable: 'string',
    RuleName: 'string',
    Sequence: 'number',
    SiteVersion: 'number',
  },
};

/**
 * Read an incoming request header rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getHttpIncomingRequestHeaderModificationRule: Call<
  GetHttpIncomingRequestHeaderModificationRuleInput,
  GetHttpIncomingRequestHeaderModificationRuleOutput
> = /* @__PURE__ */ call(GetHttpIncomingRequestHeaderModificationRule);

/** Read an incoming response header rule. RAM action `esa:GetHttpIncomingResponseHeaderModificationRule`. */
export const GetHttpIncomingResponseHeaderModificationRule: Operation<
  GetHttpIncomingResponseHeaderModificationRuleInput,
  GetHttpIncomingResponseHeaderModificationRuleOutput
> = {
  name: 'GetHttpIncomingResponseHeaderModificationRule',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: {
    ConfigId: 'int',
    ConfigType: 'string',
    RequestId: 'string',
    ResponseHeaderModification: [{ Name: 'string', Operation: 'string', Type: 'string', Value: 'string' }],
    Rule: 'string',
    RuleEnable: 'string',
    RuleName: 'string',
    Sequence: 'number',
    SiteVersion: 'number',
  },
};

/**
 * Read an incoming response header rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getHttpIncomingResponseHeaderModificationRule: Call<
  GetHttpIncomingResponseHeaderModificationRuleInput,
  GetHttpIncomingResponseHeaderModificationRuleOutput
> = /* @__PURE__ */ call(GetHttpIncomingResponseHeaderModificationRule);

/** Read a request header rule. RAM action `esa:GetHttpRequestHeaderModificationRule`. */
export const GetHttpRequestHeaderModificationRule: Operation<
  GetHttpRequestHeaderModificationRuleInput,
  GetHttpRequestHeaderModificationRuleOutput
> = {
  name: 'GetHttpRequestHeaderModificationRule',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: {
    ConfigId: 'int',
    ConfigType: 'string',
    RequestHeaderModification: [{ Name: 'string', Operation: 'string', Type: 'string', Value: 'string' }],
    RequestId: 'string',
    Rule: 'string',
    RuleEnable: 'string',
    RuleName: 'string',
    Sequence: 'number',
    SiteVersion: 'number',
  },
};

/**
 * Read a request header rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getHttpRequestHeaderModificationRule: Call<
  GetHttpRequestHeaderModificationRuleInput,
  GetHttpRequestHeaderModificationRuleOutput
> = /* @__PURE__ */ call(GetHttpRequestHeaderModificationRule);

/** Read a response header rule. RAM action `esa:GetHttpResponseHeaderModificationRule`. */
export const GetHttpResponseHeaderModificationRule: Operation<
  GetHttpResponseHeaderModificationRuleInput,
  GetHttpResponseHeaderModificationRuleOutput
> = {
  name: 'GetHttpResponseHeaderModificationRule',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: {
    ConfigId: 'int',
    ConfigType: 'string',
    RequestId: 'string',
    ResponseHeaderModification: [{ Name: 'string', Operation: 'string', Type: 'string', Value: 'string' }],
    Rule: 'string',
    RuleEnable: 'string',
    RuleName: 'string',
    Sequence: 'number',
    SiteVersion: 'number',
  },
};

/**
 * Read a response header rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getHttpResponseHeaderModificationRule: Call<
  GetHttpResponseHeaderModificationRuleInput,
  GetHttpResponseHeaderModificationRuleOutput
> = /* @__PURE__ */ call(GetHttpResponseHeaderModificationRule);

/** Read the managed header setting of a site. RAM action `esa:GetManagedTransform`. */
export const GetManagedTransform: Operation<GetManagedTransformInput, GetManagedTransformOutput> = {
  name: 'GetManagedTransform',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id', 'SiteVersion?': 'int' },
  output: {
    AddClientGeolocationHeader: 'string',
    AddRealClientIpHeader: 'string',
    RealClientIpHeaderName: 'string',
    RequestId: 'string',
    SiteVersion: 'number',
  },
};

/**
 * Read the managed header setting of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getManagedTransform: Call<GetManagedTransformInput, GetManagedTransformOutput> =
  /* @__PURE__ */ call(GetManagedTransform);

/** Read a redirect rule. RAM action `esa:GetRedirectRule`. */
export const GetRedirectRule: Operation<GetRedirectRuleInput, GetRedirectRuleOutput> = {
  name: 'GetRedirectRule',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: {
    ConfigId: 'int',
    ConfigType: 'string',
    RequestId: 'string',
    ReserveQueryString: 'string',
    Rule: 'string',
    RuleEnable: 'string',
    RuleName: 'string',
    Sequence: 'number',
    SiteVersion: 'number',
    StatusCode: 'string',
    TargetUrl: 'string',
    Type: 'string',
  },
};

/**
 * Read a redirect rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getRedirectRule: Call<GetRedirectRuleInput, GetRedirectRuleOutput> = /* @__PURE__ */ call(GetRedirectRule);

/** Read a URL rewrite rule. RAM action `esa:GetRewriteUrlRule`. */
export const GetRewriteUrlRule: Operation<GetRewriteUrlRuleInput, GetRewriteUrlRuleOutput> = {
  name: 'GetRewriteUrlRule',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: {
    ConfigId: 'int',
    ConfigType: 'string',
    QueryString: 'string',
    RequestId: 'string',
    RewriteQueryStringType: 'string',
    RewriteUriType: 'string',
    Rule: 'string',
    RuleEnable: 'string',
    RuleName: 'string',
    Sequence: 'number',
    SiteVersion: 'number',
    Uri: 'string',
  },
};

/**
 * Read a URL rewrite rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getRewriteUrlRule: Call<GetRewriteUrlRuleInput, GetRewriteUrlRuleOutput> =
  /* @__PURE__ */ call(GetRewriteUrlRule);

/**
 * Read the order in which traffic is handled. RAM action `esa:GetSiteTrafficSequence`.
 * Not in versions of the official SDK before 3.8.0.
 */
export const GetSiteTrafficSequence: Operation<GetSiteTrafficSequenceInput, GetSiteTrafficSequenceOutput> = {
  name: 'GetSiteTrafficSequence',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id', 'SiteVersion?': 'int' },
  output: {
    RequestId: 'string',
    TrafficSequences: [
      {
        FunctionList: [
          { Configs: [{ ConfigId: 'int', ConfigType: 'string' }], FunctionName: 'string', HasConfig: 'boolean' },
        ],
        Order: 'string',
        Router: 'string',
        SequenceCode: 'string',
        SequenceName: 'string',
      },
    ],
  },
};

/**
 * Read the order in which traffic is handled.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getSiteTrafficSequence: Call<GetSiteTrafficSequenceInput, GetSiteTrafficSequenceOutput> =
  /* @__PURE__ */ call(GetSiteTrafficSequence);

/** List compression rules. RAM action `esa:ListCompressionRules`. */
export const ListCompressionRules: ListOperation<
  ListCompressionRulesInput,
  ListCompressionRulesOutput,
  NonNullable<ListCompressionRulesOutput['Configs']>[number]
> = {
  name: 'ListCompressionRules',
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
        Brotli: 'string',
        ConfigId: 'int',
        ConfigType: 'string',
        Gzip: 'string',
        Rule: 'string',
        RuleEnable: 'string',
        RuleName: 'string',
        Sequence: 'number',
        SiteVersion: 'number',
        Zstd: 'string',
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
 * List compression rules.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listCompressionRules: Call<ListCompressionRulesInput, ListCompressionRulesOutput> =
  /* @__PURE__ */ call(ListCompressionRules);

/** List incoming request header rules. RAM action `esa:ListHttpIncomingRequestHeaderModificationRules`. */
export const ListHttpIncomingRequestHeaderModificationRules: ListOperation<
  ListHttpIncomingRequestHeaderModificationRulesInput,
  ListHttpIncomingRequestHeaderModificationRulesOutput,
  NonNullable<ListHttpIncomingRequestHeaderModificationRulesOutput['Configs']>[number]
> = {
  name: 'ListHttpIncomingRequestHeaderModificationRules',
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
        RequestHeaderModification: [{ Name: 'string', Operation: 'string', Type: 'string', Value: 'string' }],
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
 * List incoming request header rules.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listHttpIncomingRequestHeaderModificationRules: Call<
  ListHttpIncomingRequestHeaderModificationRulesInput,
  ListHttpIncomingRequestHeaderModificationRulesOutput
> = /* @__PURE__ */ call(ListHttpIncomingRequestHeaderModificationRules);

/** List incoming response header rules. RAM action `esa:ListHttpIncomingResponseHeaderModificationRules`. */
export const ListHttpIncomingResponseHeaderModificationRules: ListOperation<
  ListHttpIncomingResponseHeaderModificationRulesInput,
  ListHttpIncomingResponseHeaderModificationRulesOutput,
  NonNullable<ListHttpIncomingResponseHeaderModificationRulesOutput['Configs']>[number]
> = {
  name: 'ListHttpIncomingResponseHeaderModificationRules',
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
        ResponseHeaderModification: [{ Name: 'string', Operation: 'string', Type: 'string', Value: 'string' }],
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
 * List incoming response header rules.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listHttpIncomingResponseHeaderModificationRules: Call<
  ListHttpIncomingResponseHeaderModificationRulesInput,
  ListHttpIncomingResponseHeaderModificationRulesOutput
> = /* @__PURE__ */ call(ListHttpIncomingResponseHeaderModificationRules);

/** List request header rules. RAM action `esa:ListHttpRequestHeaderModificationRules`. */
export const ListHttpRequestHeaderModificationRules: ListOperation<
  ListHttpRequestHeaderModificationRulesInput,
  ListHttpRequestHeaderModificationRulesOutput,
  NonNullable<ListHttpRequestHeaderModificationRulesOutput['Configs']>[number]
> = {
  name: 'ListHttpRequestHeaderModificationRules',
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
        RequestHeaderModification: [{ Name: 'string', Operation: 'string', Type: 'string', Value: 'string' }],
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
 * List request header rules.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listHttpRequestHeaderModificationRules: Call<
  ListHttpRequestHeaderModificationRulesInput,
  ListHttpRequestHeaderModificationRulesOutput
> = /* @__PURE__ */ call(ListHttpRequestHeaderModificationRules);

/** List response header rules. RAM action `esa:ListHttpResponseHeaderModificationRules`. */
export const ListHttpResponseHeaderModificationRules: ListOperation<
  ListHttpResponseHeaderModificationRulesInput,
  ListHttpResponseHeaderModificationRulesOutput,
  NonNullable<ListHttpResponseHeaderModificationRulesOutput['Configs']>[number]
> = {
  name: 'ListHttpResponseHeaderModificationRules',
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
        ResponseHeaderModification: [{ Name: 'string', Operation: 'string', Type: 'string', Value: 'string' }],
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
 * List response header rules.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listHttpResponseHeaderModificationRules: Call<
  ListHttpResponseHeaderModificationRulesInput,
  ListHttpResponseHeaderModificationRulesOutput
> = /* @__PURE__ */ call(ListHttpResponseHeaderModificationRules);

/** List redirect rules. RAM action `esa:ListRedirectRules`. */
export const ListRedirectRules: ListOperation<
  ListRedirectRulesInput,
  ListRedirectRulesOutput,
  NonNullable<ListRedirectRulesOutput['Configs']>[number]
> = {
  name: 'ListRedirectRules',
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
        ReserveQueryString: 'string',
        Rule: 'string',
        RuleEnable: 'string',
        RuleName: 'string',
        Sequence: 'number',
        SiteVersion: 'number',
        StatusCode: 'string',
        TargetUrl: 'string',
        Type: 'string',
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
 * List redirect rules.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listRedirectRules: Call<ListRedirectRulesInput, ListRedirectRulesOutput> =
  /* @__PURE__ */ call(ListRedirectRules);

/** List URL rewrite rules. RAM action `esa:ListRewriteUrlRules`. */
export const ListRewriteUrlRules: ListOperation<
  ListRewriteUrlRulesInput,
  ListRewriteUrlRulesOutput,
  NonNullable<ListRewriteUrlRulesOutput['Configs']>[number]
> = {
  name: 'ListRewriteUrlRules',
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
        QueryString: 'string',
        RewriteQueryStringType: 'string',
        RewriteUriType: 'string',
        Rule: 'string',
        RuleEnable: 'string',
        RuleName: 'string',
        Sequence: 'number',
        SiteVersion: 'number',
        Uri: 'string',
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
 * List URL rewrite rules.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listRewriteUrlRules: Call<ListRewriteUrlRulesInput, ListRewriteUrlRulesOutput> =
  /* @__PURE__ */ call(ListRewriteUrlRules);

/**
 * List the feature settings of a site. RAM action `esa:ListSiteFunctions`.
 * Not in versions of the official SDK before 2.5.0.
 */
export const ListSiteFunctions: ListOperation<
  ListSiteFunctionsInput,
  ListSiteFunctionsOutput,
  readonly [
    name: string,
    value:
      | NonNullable<NonNullable<ListSiteFunctionsOutput['Configs']>['CacheReserve']>[number]
      | NonNullable<NonNullable<ListSiteFunctionsOutput['Configs']>['CacheRules']>[number]
      | NonNullable<NonNullable<ListSiteFunctionsOutput['Configs']>['CacheTags']>[number]
      | NonNullable<NonNullable<ListSiteFunctionsOutput['Configs']>['CnameFlattening']>[number]
      | NonNullable<NonNullable<ListSiteFunctionsOutput['Configs']>['CompressionRules']>[number]
      | NonNullable<NonNullable<ListSiteFunctionsOutput['Configs']>['CrossBorderOptimization']>[number]
      | NonNullable<NonNullable<ListSiteFunctionsOutput['Configs']>['CustomResponseCode']>[number]
      | NonNullable<NonNullable<ListSiteFunctionsOutput['Configs']>['DevelopmentMode']>[number]
      | NonNullable<NonNullable<ListSiteFunctionsOutput['Configs']>['ErrorPagesRedirects']>[number]
      | NonNullable<
          NonNullable<ListSiteFunctionsOutput['Configs']>['HttpIncomingRequestHeaderModificationRules']
        >[number]
      | NonNullable<
          NonNullable<ListSiteFunctionsOutput['Configs']>['HttpIncomingResponseHeaderModificationRules']
        >[number]
      | NonNullable<NonNullable<ListSiteFunctionsOutput['Configs']>['HttpRequestHeaderModificationRules']>[number]
      | NonNullable<NonNullable<ListSiteFunctionsOutput['Configs']>['HttpResponseHeaderModificationRules']>[number]
      | NonNullable<NonNullable<ListSiteFunctionsOutput['Configs']>['HttpsApplicationConfiguration']>[number]
      | NonNullable<NonNullable<ListSiteFunctionsOutput['Configs']>['HttpsBasicConfiguration']>[number]
      | NonNullable<NonNullable<ListSiteFunctionsOutput['Configs']>['ImageTransform']>[number]
      | NonNullable<NonNullable<ListSiteFunctionsOutput['Configs']>['Ipv6']>[number]
      | NonNullable<NonNullable<ListSiteFunctionsOutput['Configs']>['ManagedTransforms']>[number]
      | NonNullable<NonNullable<ListSiteFunctionsOutput['Configs']>['MarkdownForAgent']>[number]
      | NonNullable<NonNullable<ListSiteFunctionsOutput['Configs']>['NetworkOptimization']>[number]
      | NonNullable<NonNullable<ListSiteFunctionsOutput['Configs']>['OriginRules']>[number]
      | NonNullable<NonNullable<ListSiteFunctionsOutput['Configs']>['RedirectRules']>[number]
      | NonNullable<NonNullable<ListSiteFunctionsOutput['Configs']>['RewriteUrlRules']>[number]
      | NonNullable<NonNullable<ListSiteFunctionsOutput['Configs']>['SeoBypass']>[number]
      | NonNullable<NonNullable<ListSiteFunctionsOutput['Configs']>['SiteNameExclusive']>[number]
      | NonNullable<NonNullable<ListSiteFunctionsOutput['Configs']>['SitePause']>[number]
      | NonNullable<NonNullable<ListSiteFunctionsOutput['Configs']>['TieredCache']>[number]
      | NonNullable<NonNullable<ListSiteFunctionsOutput['Configs']>['VideoProcessing']>[number],
  ]
> = {
  name: 'ListSiteFunctions',
  method: 'GET',
  access: 'list',
  input: {
    SiteId: 'id',
    'ConfigId?': 'id',
    'ConfigType?': 'string',
    'FunctionName?': 'string',
    'PageNumber?': 'count',
    'PageSize?': 'count',
    'RuleName?': 'string',
    'SiteVersion?': 'int',
  },
  output: {
    Configs: {
      CacheReserve: [{ ConfigId: 'int', Enable: 'string', InstanceId: 'string' }],
      CacheRules: [
        {
          AdditionalCacheablePorts: 'string',
          BrowserCacheMode: 'string',
          BrowserCacheTtl: 'string',
          BypassCache: 'string',
          CacheDeceptionArmor: 'string',
          CacheReserveEligibility: 'string',
          CheckPresenceCookie: 'string',
          CheckPresenceHeader: 'string',
          ConfigId: 'int',
          EdgeCacheMode: 'string',
          EdgeCacheTtl: 'string',
          EdgeStatusCodeCacheTtl: 'string',
          IncludeCookie: 'string',
          IncludeHeader: 'string',
          PostBodyCacheKey: 'string',
          PostBodySizeLimit: 'string',
          PostCache: 'string',
          QueryString: 'string',
          QueryStringMode: 'string',
          Rule: 'string',
          RuleEnable: 'string',
          RuleName: 'string',
          Sequence: 'string',
          ServeStale: 'string',
          SortQueryStringForCache: 'string',
          UserDeviceType: 'string',
          UserGeo: 'string',
          UserLanguage: 'string',
        },
      ],
      CacheTags: [{ CaseInsensitive: 'string', ConfigId: 'int', Sequence: 'string', TagName: 'string' }],
      CnameFlattening: [{ ConfigId: 'int', FlattenMode: 'string', Sequence: 'string' }],
      CompressionRules: [
        {
          Brotli: 'string',
          ConfigId: 'int',
          Gzip: 'string',
          Rule: 'string',
          RuleEnable: 'string',
          RuleName: 'string',
          Sequence: 'string',
          Zstd: 'string',
        },
      ],
      CrossBorderOptimization: [{ ConfigId: 'int', Enable: 'string', Sequence: 'string' }],
      CustomResponseCode: [
        {
          ConfigId: 'int',
          PageId: 'string',
          ReturnCode: 'string',
          Rule: 'string',
          RuleEnable: 'string',
          RuleName: 'string',
          Sequence: 'string',
        },
      ],
      DevelopmentMode: [{ ConfigId: 'int', Enable: 'string', Sequence: 'string' }],
      ErrorPagesRedirects: [
        {
          ConfigId: 'int',
          ErrorPagesRedirect: [{ StatusCode: 'string', TargetURL: 'string' }],
          Rule: 'string',
          RuleEnable: 'string',
          RuleName: 'string',
          Sequence: 'string',
        },
      ],
      HttpIncomingRequestHeaderModificationRules: [
        {
          ConfigId: 'int',
          RequestHeaderModification: [{ Name: 'string', Operation: 'string', Value: 'string' }],
          Rule: 'string',
          RuleEnable: 'string',
          RuleName: 'string',
          Sequence: 'string',
        },
      ],
      HttpIncomingResponseHeaderModificationRules: [
        {
          ConfigId: 'int',
          ResponseHeaderModification: [{ Name: 'string', Operation: 'string', Value: 'string' }],
          Rule: 'string',
          RuleEnable: 'string',
          RuleName: 'string',
          Sequence: 'string',
        },
      ],
      HttpRequestHeaderModificationRules: [
        {
          ConfigId: 'int',
          RequestHeaderModification: [{ Name: 'string', Operation: 'string', Value: 'string' }],
          Rule: 'string',
          RuleEnable: 'string',
          RuleName: 'string',
          Sequence: 'string',
        },
      ],
      HttpResponseHeaderModificationRules: [
        {
          ConfigId: 'int',
          ResponseHeaderModification: [{ Name: 'string', Operation: 'string', Value: 'string' }],
          Rule: 'string',
          RuleEnable: 'string',
          RuleName: 'string',
          Sequence: 'string',
        },
      ],
      HttpsApplicationConfiguration: [
        {
          AltSvc: 'string',
          AltSvcClear: 'string',
          AltSvcMa: 'string',
          AltSvcPersist: 'string',
          ConfigId: 'int',
          Hsts: 'string',
          HstsIncludeSubdomains: 'string',
          HstsMaxAge: 'string',
          HstsPreload: 'string',
          HttpsForce: 'string',
          HttpsForceCode: 'string',
          Rule: 'string',
          RuleEnable: 'string',
          RuleName: 'string',
          Sequence: 'string',
        },
      ],
      HttpsBasicConfiguration: [
        {
          Ciphersuite: 'string',
          CiphersuiteGroup: 'string',
          ConfigId: 'int',
          Http2: 'string',
          Http3: 'string',
          Https: 'string',
          OcspStapling: 'string',
          Rule: 'string',
          RuleEnable: 'string',
          RuleName: 'string',
          Sequence: 'string',
          Tls10: 'string',
          Tls11: 'string',
          Tls12: 'string',
          Tls13: 'string',
        },
      ],
      ImageTransform: [
        {
          AutoAvif: 'string',
          AutoWebp: 'string',
          ConfigId: 'int',
          Enable: 'string',
          Rule: 'string',
          RuleEnable: 'string',
          RuleName: 'string',
          Sequence: 'string',
        },
      ],
      Ipv6: [{ ConfigId: 'int', Enable: 'string', Sequence: 'string' }],
      ManagedTransforms: [
        { AddClientGeolocationHeaders: 'string', AddRealClientIpHeader: 'string', ConfigId: 'int', Sequence: 'string' },
      ],
      MarkdownForAgent: [
        {
          ConfigId: 'int',
          Enable: 'string',
          Rule: 'string',
          RuleEnable: 'string',
          RuleName: 'string',
          Sequence: 'string',
        },
      ],
      NetworkOptimization: [
        {
          ConfigId: 'int',
          Grpc: 'string',
          Http2Origin: 'string',
          Rule: 'string',
          RuleEnable: 'string',
          RuleName: 'string',
          Sequence: 'string',
          SmartRouting: 'string',
          UploadMaxFilesize: 'string',
          Websocket: 'string',
        },
      ],
      OriginRules: [
        {
          ConfigId: 'int',
          DnsRecord: 'string',
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
          Sequence: 'string',
        },
      ],
      RedirectRules: [
        {
          ConfigId: 'int',
          ReserveQueryString: 'string',
          Rule: 'string',
          RuleEnable: 'string',
          RuleName: 'string',
          Sequence: 'string',
          StatusCode: 'string',
          TargetUrl: 'string',
          Type: 'string',
        },
      ],
      RewriteUrlRules: [
        {
          ConfigId: 'int',
          QueryString: 'string',
          RewriteQueryStringType: 'string',
          RewriteUriType: 'string',
          Rule: 'string',
          RuleEnable: 'string',
          RuleName: 'string',
          Sequence: 'string',
          Uri: 'string',
        },
      ],
      SeoBypass: [{ ConfigId: 'int', Enable: 'string', Sequence: 'string' }],
      SiteNameExclusive: [{ ConfigId: 'int', Enable: 'string', Sequence: 'string' }],
      SitePause: [{ ConfigId: 'int', Paused: 'string', Sequence: 'string' }],
      TieredCache: [{ CacheArchitectureMode: 'string', ConfigId: 'int', Sequence: 'string' }],
      VideoProcessing: [
        {
          ConfigId: 'int',
          FlvSeekEnd: 'string',
          FlvSeekStart: 'string',
          FlvVideoSeekMode: 'string',
          Mp4SeekEnd: 'string',
          Mp4SeekStart: 'string',
          Rule: 'string',
          RuleEnable: 'string',
          RuleName: 'string',
          Sequence: 'string',
          VideoSeekEnable: 'string',
        },
      ],
    },
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    TotalCount: 'int',
    TotalPage: 'int',
  },
  pages: { items: 'Configs', total: '' },
};

/**
 * List the feature settings of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listSiteFunctions: Call<ListSiteFunctionsInput, ListSiteFunctionsOutput> =
  /* @__PURE__ */ call(ListSiteFunctions);

/** Change a compression rule. RAM action `esa:UpdateCompressionRule`. */
export const UpdateCompressionRule: Operation<UpdateCompressionRuleInput, UpdateCompressionRuleOutput> = {
  name: 'UpdateCompressionRule',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    ConfigId: 'id',
    'Brotli?': 'on|off',
    'Gzip?': 'on|off',
    'Rule?': 'text',
    'RuleEnable?': 'on|off',
    'RuleName?': 'text',
    'Sequence?': 'int',
    'Zstd?': 'on|off',
  },
  output: { RequestId: 'string' },
  shownBy: 'GetCompressionRule',
};

/**
 * Change a compression rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateCompressionRule: Call<UpdateCompressionRuleInput, UpdateCompressionRuleOutput> =
  /* @__PURE__ */ call(UpdateCompressionRule);

/**
 * Change the order of one rule. RAM action `esa:UpdateConfigSequence`.
 * Not in versions of the official SDK before 3.8.0.
 */
export const UpdateConfigSequence: Operation<UpdateConfigSequenceInput, UpdateConfigSequenceOutput> = {
  name: 'UpdateConfigSequence',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', ConfigId: 'id', Sequence: 'int' },
  output: { RequestId: 'string' },
};

/**
 * Change the order of one rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateConfigSequence: Call<UpdateConfigSequenceInput, UpdateConfigSequenceOutput> =
  /* @__PURE__ */ call(UpdateConfigSequence);

/** Change an incoming request header rule. RAM action `esa:UpdateHttpIncomingRequestHeaderModificationRule`. */
export const UpdateHttpIncomingRequestHeaderModificationRule: Operation<
  UpdateHttpIncomingRequestHeaderModificationRuleInput,
  UpdateHttpIncomingRequestHeaderModificationRuleOutput
> = {
  name: 'UpdateHttpIncomingRequestHeaderModificationRule',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    ConfigId: 'id',
    'RequestHeaderModification?': [{ 'Name?': 'text', 'Operation?': 'text', 'Type?': 'text', 'Value?': 'text' }],
    'Rule?': 'text',
    'RuleEnable?': 'on|off',
    'RuleName?': 'text',
    'Sequence?': 'int',
  },
  json: ['RequestHeaderModification'],
  output: { RequestId: 'string' },
  shownBy: 'GetHttpIncomingRequestHeaderModificationRule',
};

/**
 * Change an incoming request header rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateHttpIncomingRequestHeaderModificationRule: Call<
  UpdateHttpIncomingRequestHeaderModificationRuleInput,
  UpdateHttpIncomingRequestHeaderModificationRuleOutput
> = /* @__PURE__ */ call(UpdateHttpIncomingRequestHeaderModificationRule);

/** Change an incoming response header rule. RAM action `esa:UpdateHttpIncomingResponseHeaderModificationRule`. */
export const UpdateHttpIncomingResponseHeaderModificationRule: Operation<
  UpdateHttpIncomingResponseHeaderModificationRuleInput,
  UpdateHttpIncomingResponseHeaderModificationRuleOutput
> = {
  name: 'UpdateHttpIncomingResponseHeaderModificationRule',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    ConfigId: 'id',
    'ResponseHeaderModification?': [{ 'Name?': 'text', 'Operation?': 'text', 'Type?': 'text', 'Value?': 'text' }],
    'Rule?': 'text',
    'RuleEnable?': 'on|off',
    'RuleName?': 'text',
    'Sequence?': 'int',
  },
  json: ['ResponseHeaderModification'],
  output: { RequestId: 'string' },
  shownBy: 'GetHttpIncomingResponseHeaderModificationRule',
};

/**
 * Change an incoming response header rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateHttpIncomingResponseHeaderModificationRule: Call<
  UpdateHttpIncomingResponseHeaderModificationRuleInput,
  UpdateHttpIncomingResponseHeaderModificationRuleOutput
> = /* @__PURE__ */ call(UpdateHttpIncomingResponseHeaderModificationRule);

/** Change a request header rule. RAM action `esa:UpdateHttpRequestHeaderModificationRule`. */
export const UpdateHttpRequestHeaderModificationRule: Operation<
  UpdateHttpRequestHeaderModificationRuleInput,
  UpdateHttpRequestHeaderModificationRuleOutput
> = {
  name: 'UpdateHttpRequestHeaderModificationRule',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    ConfigId: 'id',
    'RequestHeaderModification?': [{ 'Name?': 'text', 'Operation?': 'text', 'Type?': 'text', 'Value?': 'text' }],
    'Rule?': 'text',
    'RuleEnable?': 'on|off',
    'RuleName?': 'text',
    'Sequence?': 'int',
  },
  json: ['RequestHeaderModification'],
  output: { RequestId: 'string' },
  shownBy: 'GetHttpRequestHeaderModificationRule',
};

/**
 * Change a request header rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateHttpRequestHeaderModificationRule: Call<
  UpdateHttpRequestHeaderModificationRuleInput,
  UpdateHttpRequestHeaderModificationRuleOutput
> = /* @__PURE__ */ call(UpdateHttpRequestHeaderModificationRule);

/** Change a response header rule. RAM action `esa:UpdateHttpResponseHeaderModificationRule`. */
export const UpdateHttpResponseHeaderModificationRule: Operation<
  UpdateHttpResponseHeaderModificationRuleInput,
  UpdateHttpResponseHeaderModificationRuleOutput
> = {
  name: 'UpdateHttpResponseHeaderModificationRule',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    ConfigId: 'id',
    'ResponseHeaderModification?': [{ 'Name?': 'text', 'Operation?': 'text', 'Type?': 'text', 'Value?': 'text' }],
    'Rule?': 'text',
    'RuleEnable?': 'on|off',
    'RuleName?': 'text',
    'Sequence?': 'int',
  },
  json: ['ResponseHeaderModification'],
  output: { RequestId: 'string' },
  shownBy: 'GetHttpResponseHeaderModificationRule',
};

/**
 * Change a response header rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateHttpResponseHeaderModificationRule: Call<
  UpdateHttpResponseHeaderModificationRuleInput,
  UpdateHttpResponseHeaderModificationRuleOutput
> = /* @__PURE__ */ call(UpdateHttpResponseHeaderModificationRule);

/** Change the managed header setting of a site. RAM action `esa:UpdateManagedTransform`. */
export const UpdateManagedTransform: Operation<UpdateManagedTransformInput, UpdateManagedTransformOutput> = {
  name: 'UpdateManagedTransform',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    'AddClientGeolocationHeader?': 'on|off',
    'AddRealClientIpHeader?': 'on|off',
    'RealClientIpHeaderName?': 'text',
    'SiteVersion?': 'int',
  },
  output: { RequestId: 'string' },
  shownBy: 'GetManagedTransform',
};

/**
 * Change the managed header setting of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateManagedTransform: Call<UpdateManagedTransformInput, UpdateManagedTransformOutput> =
  /* @__PURE__ */ call(UpdateManagedTransform);

/** Change a redirect rule. RAM action `esa:UpdateRedirectRule`. */
export const UpdateRedirectRule: Operation<UpdateRedirectRuleInput, UpdateRedirectRuleOutput> = {
  name: 'UpdateRedirectRule',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    ConfigId: 'id',
    'ReserveQueryString?': 'on|off',
    'Rule?': 'text',
    'RuleEnable?': 'on|off',
    'RuleName?': 'text',
    'Sequence?': 'int',
    'StatusCode?': '301|302|303|307|308',
    'TargetUrl?': 'text',
    'Type?': 'static|dynamic',
  },
  output: { RequestId: 'string' },
  shownBy: 'GetRedirectRule',
};

/**
 * Change a redirect rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateRedirectRule: Call<UpdateRedirectRuleInput, UpdateRedirectRuleOutput> =
  /* @__PURE__ */ call(UpdateRedirectRule);

/** Change a URL rewrite rule. RAM action `esa:UpdateRewriteUrlRule`. */
export const UpdateRewriteUrlRule: Operation<UpdateRewriteUrlRuleInput, UpdateRewriteUrlRuleOutput> = {
  name: 'UpdateRewriteUrlRule',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    ConfigId: 'id',
    'QueryString?': 'text',
    'RewriteQueryStringType?': 'static|dynamic',
    'RewriteUriType?': 'static|dynamic',
    'Rule?': 'text',
    'RuleEnable?': 'on|off',
    'RuleName?': 'text',
    'Sequence?': 'int',
    'Uri?': 'text',
  },
  output: { RequestId: 'string' },
  shownBy: 'GetRewriteUrlRule',
};

/**
 * Change a URL rewrite rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateRewriteUrlRule: Call<UpdateRewriteUrlRuleInput, UpdateRewriteUrlRuleOutput> =
  /* @__PURE__ */ call(UpdateRewriteUrlRule);
