// Written by scripts/operations from spec/: change those.

/**
 * What is cached and for how long, cache reserve, and purging, preloading (also planned) and blocking of content.
 *
 * @module
 */
import { type Call, call } from '../client/operation-function.js';
import type { ListOperation, Operation } from '../operation/operation.js';
import type { Int64, Int64Input } from '../util/int64.js';

/** What `BlockObject` asks for. */
export interface BlockObjectInput {
  /** Id of the site. Example: `BlockObject`. */
  readonly SiteId: Int64Input;
  /** URLs to block or unblock, as a JSON array. */
  readonly Content: readonly string[];
  /** Whether to block or unblock the content. Example: `block`. */
  readonly Type: 'block' | 'unblock' | (string & {});
  /** Longer block, given as 2year; newer versions of the API lack it. Example: `2year`. */
  readonly Extension?: string | undefined;
  /** Seconds the block lasts; goes with Type block. Example: `864000`. */
  readonly Maxage?: number | undefined;
}

/** What `BlockObject` answers. */
export interface BlockObjectOutput {
  RequestId?: string | undefined;
  TaskId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateCacheRule` asks for. */
export interface CreateCacheRuleInput {
  /** Id of the site. Example: `340035003106221`. */
  readonly SiteId: Int64Input;
  /**
   * Further ports whose responses are cached, comma separated. Published values: `8880`, `2052`, `2082`, `2086`,
   * `2095`, `2053`, `2083`, `2087`, `2096`. Example: `8880`.
   */
  readonly AdditionalCacheablePorts?: string | undefined;
  /** Whether browsers cache, by the origin headers or by BrowserCacheTtl. Example: `follow_origin`. */
  readonly BrowserCacheMode?: 'no_cache' | 'follow_origin' | 'override_origin' | (string & {}) | undefined;
  /** Seconds a browser may keep a response. Example: `300`. */
  readonly BrowserCacheTtl?: string | undefined;
  /** Whether matching requests all use the cache or all skip it. Example: `cache_all`. */
  readonly BypassCache?: 'cache_all' | 'bypass_all' | (string & {}) | undefined;
  /** Whether content must pass a check against cache deception to be cached. Example: `on`. */
  readonly CacheDeceptionArmor?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether fetches from the origin may go through the cache reserve. Example: `bypass_cache_reserve`. */
  readonly CacheReserveEligibility?: 'bypass_cache_reserve' | 'eligible_for_cache_reserve' | (string & {}) | undefined;
  /** Cookie names whose mere presence enters the cache key, space separated. Example: `cookiename`. */
  readonly CheckPresenceCookie?: string | undefined;
  /** Header names whose mere presence enters the cache key, space separated. Example: `headername`. */
  readonly CheckPresenceHeader?: string | undefined;
  /** How the edge decides on caching: by the origin headers or EdgeCacheTtl. Example: `follow_origin`. */
  readonly EdgeCacheMode?:
    | 'follow_origin'
    | 'no_cache'
    | 'override_origin'
    | 'follow_origin_bypass'
    | 'follow_origin_override'
    | (string & {})
    | undefined;
  /** Seconds the edge keeps a response. Example: `300`. */
  readonly EdgeCacheTtl?: string | undefined;
  /** Seconds to cache by status code, such as 4xx=10,404=5. Example: `300`. */
  readonly EdgeStatusCodeCacheTtl?: string | undefined;
  /** Cookies whose name and value enter the cache key, space separated. Example: `cookie_exapmle`. */
  readonly IncludeCookie?: string | undefined;
  /** Headers whose name and value enter the cache key, space separated. Example: `example`. */
  readonly IncludeHeader?: string | undefined;
  /** Whether the MD5 of a POST body enters the cache key or is ignored. Example: `ignore`. */
  readonly PostBodyCacheKey?: 'md5' | 'ignore' | (string & {}) | undefined;
  /** Largest POST body that is cached, in KB, from 1 to 8. `8` by default. Example: `1`. */
  readonly PostBodySizeLimit?: string | undefined;
  /** Whether POST requests are cached: on or off. Example: `on`. */
  readonly PostCache?: string | undefined;
  /** Query string handling. Example: `example`. */
  readonly QueryString?: string | undefined;
  /** Which query string arguments enter the cache key. Example: `reserve_all`. */
  readonly QueryStringMode?:
    | 'ignore_all'
    | 'exclude_query_string'
    | 'reserve_all'
    | 'include_query_string'
    | (string & {})
    | undefined;
  /** Expression that a request must match. Example: `(http.host eq \\"video.example.com\\")`. */
  readonly Rule?: string | undefined;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
  /** Whether expired content is served while the origin is unreachable. Example: `on`. */
  readonly ServeStale?: 'on' | 'off' | (string & {}) | undefined;
  /** Configuration version of the site; 0 where versions are off. Example: `1`. */
  readonly SiteVersion?: number | undefined;
  /** Whether query string arguments are sorted for the cache key. Example: `on`. */
  readonly SortQueryStringForCache?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether the device type of the client enters the cache key. Example: `on`. */
  readonly UserDeviceType?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether the location of the client enters the cache key. Example: `on`. */
  readonly UserGeo?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether the language of the client enters the cache key. Example: `on`. */
  readonly UserLanguage?: 'on' | 'off' | (string & {}) | undefined;
}

/** What `CreateCacheRule` answers. */
export interface CreateCacheRuleOutput {
  ConfigId?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateScheduledPreloadExecutions` asks for. */
export interface CreateScheduledPreloadExecutionsInput {
  /** Runs to add, with times, seconds between batches and URLs per batch; JSON. */
  readonly Executions: readonly CreateScheduledPreloadExecutionsInputExecutions[];
  /** Id of the preload job, from CreateScheduledPreloadJob. Example: `CreateScheduledPreloadExecutions`. */
  readonly Id?: string | undefined;
}

/** Part of `CreateScheduledPreloadExecutionsInput`: `Executions`. */
export interface CreateScheduledPreloadExecutionsInputExecutions {
  readonly EndTime?: string | undefined;
  readonly Interval?: number | bigint | undefined;
  readonly SliceLen?: number | bigint | undefined;
  readonly StartTime?: string | undefined;
}

/** What `CreateScheduledPreloadExecutions` answers. */
export interface CreateScheduledPreloadExecutionsOutput {
  FailedExecutions?: CreateScheduledPreloadExecutionsOutputFailedExecutions[] | undefined;
  FailedMessages?: string[] | undefined;
  RequestId?: string | undefined;
  SuccessCount?: Int64 | undefined;
  SuccessExecutions?: CreateScheduledPreloadExecutionsOutputSuccessExecutions[] | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `CreateScheduledPreloadExecutionsOutput`: `FailedExecutions`. */
export interface CreateScheduledPreloadExecutionsOutputFailedExecutions {
  AliUid?: string | undefined;
  EndTime?: string | undefined;
  Id?: string | undefined;
  Interval?: Int64 | undefined;
  JobId?: string | undefined;
  SliceLen?: Int64 | undefined;
  StartTime?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `CreateScheduledPreloadExecutionsOutput`: `SuccessExecutions`. */
export interface CreateScheduledPreloadExecutionsOutputSuccessExecutions {
  AliUid?: string | undefined;
  EndTime?: string | undefined;
  Id?: string | undefined;
  Interval?: Int64 | undefined;
  JobId?: string | undefined;
  SliceLen?: Int64 | undefined;
  StartTime?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateScheduledPreloadJob` asks for. */
export interface CreateScheduledPreloadJobInput {
  /** Id of the site. Example: `190007158391808`. */
  readonly SiteId: Int64Input;
  /** How the URLs are given: in UrlList (textBox) or in a file on OSS. Example: `oss`. */
  readonly InsertWay: 'textBox' | 'oss' | (string & {});
  /** Name of the preload job. Example: `example`. */
  readonly Name: string;
  /** Address of the OSS file that lists the URLs; for InsertWay oss. */
  readonly OssUrl?: string | undefined;
  /**
   * URLs to preload, one a line; for InsertWay textBox. Example: `http://testurl.com/a.txt
   * http://testurl.com/b.txt`.
   */
  readonly UrlList?: string | undefined;
}

/** What `CreateScheduledPreloadJob` answers. */
export interface CreateScheduledPreloadJobOutput {
  AliUid?: string | undefined;
  CreatedAt?: string | undefined;
  Domains?: string | undefined;
  ErrorInfo?: string | undefined;
  FailedFileOss?: string | undefined;
  FileId?: string | undefined;
  Id?: string | undefined;
  InsertWay?: string | undefined;
  Name?: string | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  TaskSubmitted?: Int64 | undefined;
  TaskType?: string | undefined;
  UrlCount?: Int64 | undefined;
  UrlSubmitted?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteCacheRule` asks for. */
export interface DeleteCacheRuleInput {
  /** Id of the site. Example: `3500241*********`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `3528160*********`. */
  readonly ConfigId: Int64Input;
}

/** What `DeleteCacheRule` answers. */
export interface DeleteCacheRuleOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteScheduledPreloadExecution` asks for. */
export interface DeleteScheduledPreloadExecutionInput {
  /** Id of the planned preload run. Example: `DeleteScheduledPreloadExecution`. */
  readonly Id: string;
}

/** What `DeleteScheduledPreloadExecution` answers. */
export interface DeleteScheduledPreloadExecutionOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteScheduledPreloadJob` asks for. */
export interface DeleteScheduledPreloadJobInput {
  /** Id of the planned preload job. Example: `DeleteScheduledPreloadJob`. */
  readonly Id: string;
}

/** What `DeleteScheduledPreloadJob` answers. */
export interface DeleteScheduledPreloadJobOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DescribeCacheReservePrice` asks for. */
export interface DescribeCacheReservePriceInput {
  /** Region of the cache reserve: HK (Hong Kong) or CN (Chinese mainland). Example: `HK`. */
  readonly CrRegion?: string | undefined;
  /** Length of the purchase. Example: `2`. */
  readonly Period?: number | undefined;
  /** Size of the cache reserve, in GB. Example: `512000`. */
  readonly QuotaGb?: number | bigint | undefined;
}

/** What `DescribeCacheReservePrice` answers. */
export interface DescribeCacheReservePriceOutput {
  PriceModel?: DescribeCacheReservePriceOutputPriceModel | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeCacheReservePriceOutput`: `PriceModel`. */
export interface DescribeCacheReservePriceOutputPriceModel {
  Currency?: string | undefined;
  DiscountPrice?: Int64 | undefined;
  Price?: Int64 | undefined;
  Rule?: DescribeCacheReservePriceOutputPriceModelRule | undefined;
  TotalPrice?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeCacheReservePriceOutput`: `PriceModel.Rule`. */
export interface DescribeCacheReservePriceOutputPriceModelRule {
  RuleList?: DescribeCacheReservePriceOutputPriceModelRuleRuleList[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeCacheReservePriceOutput`: `PriceModel.Rule.RuleList`. */
export interface DescribeCacheReservePriceOutputPriceModelRuleRuleList {
  Name?: string | undefined;
  RuleDescId?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `DescribeCacheReservePriceGap` asks for. */
export interface DescribeCacheReservePriceGapInput {
  /** Id of the plan or instance. Example: `esa-cr-9tuv*********`. */
  readonly InstanceId?: string | undefined;
  /** Size of the cache reserve after the change, in GB. Example: `1000`. */
  readonly TargetQuotaGb?: number | bigint | undefined;
}

/** What `DescribeCacheReservePriceGap` answers. */
export interface DescribeCacheReservePriceGapOutput {
  PriceModel?: DescribeCacheReservePriceGapOutputPriceModel | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeCacheReservePriceGapOutput`: `PriceModel`. */
export interface DescribeCacheReservePriceGapOutputPriceModel {
  Currency?: string | undefined;
  DiscountPrice?: Int64 | undefined;
  InstanceId?: string | undefined;
  Price?: Int64 | undefined;
  Rule?: DescribeCacheReservePriceGapOutputPriceModelRule | undefined;
  TotalPrice?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeCacheReservePriceGapOutput`: `PriceModel.Rule`. */
export interface DescribeCacheReservePriceGapOutputPriceModelRule {
  RuleList?: DescribeCacheReservePriceGapOutputPriceModelRuleRuleList[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeCacheReservePriceGapOutput`: `PriceModel.Rule.RuleList`. */
export interface DescribeCacheReservePriceGapOutputPriceModelRuleRuleList {
  Name?: string | undefined;
  RuleDescId?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `DescribePreloadTasks` asks for. */
export interface DescribePreloadTasksInput {
  /** Preloaded content to search for, matched exactly, such as a URL. Example: `http://a.com/1.jpg?b=2`. */
  readonly Content?: string | undefined;
  /** End of the time span. Example: `2023-03-23T06:23:00Z`. */
  readonly EndTime?: string | undefined;
  /** Page to read, from 1. From 1 to 100000. `1` by default. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 50. `20` by default. */
  readonly PageSize?: number | undefined;
  /** Id of the site. Example: `123456789****`. */
  readonly SiteId?: Int64Input | undefined;
  /** Start of the time span. Example: `2023-03-22T17:00:00Z`. */
  readonly StartTime?: string | undefined;
  /** State of the preload task. Example: `Complete`. */
  readonly Status?: 'Complete' | 'Refreshing' | 'Failed' | (string & {}) | undefined;
}

/** What `DescribePreloadTasks` answers. One page. */
export interface DescribePreloadTasksOutput {
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  Tasks?: DescribePreloadTasksOutputTasks[] | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribePreloadTasksOutput`: `Tasks`. */
export interface DescribePreloadTasksOutputTasks {
  Content?: string | undefined;
  CreateTime?: string | undefined;
  Description?: string | undefined;
  Process?: string | undefined;
  Status?: string | undefined;
  TaskId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DescribePurgeTasks` asks for. */
export interface DescribePurgeTasksInput {
  /** Purged content to search for, matched exactly, such as a URL. Example: `http://a.com/1.jpg?b=1`. */
  readonly Content?: string | undefined;
  /** End of the time span. Example: `2022-11-18T15:59:59Z`. */
  readonly EndTime?: string | undefined;
  /** Page to read, from 1. From 1 to 100000. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 50. `20` by default. */
  readonly PageSize?: number | undefined;
  /** Id of the site. Example: `123456789****`. */
  readonly SiteId?: Int64Input | undefined;
  /** Start of the time span. Example: `2022-11-16T05:33:00Z`. */
  readonly StartTime?: string | undefined;
  /** State of the purge task. Example: `Complete`. */
  readonly Status?: 'Complete' | 'Refreshing' | 'Failed' | (string & {}) | undefined;
  /** Kind of purge. `file` by default. Example: `file`. */
  readonly Type?:
    | 'file'
    | 'cachetag'
    | 'directory'
    | 'ignoreParams'
    | 'hostname'
    | 'purgeall'
    | (string & {})
    | undefined;
}

/** What `DescribePurgeTasks` answers. One page. */
export interface DescribePurgeTasksOutput {
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  Tasks?: DescribePurgeTasksOutputTasks[] | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribePurgeTasksOutput`: `Tasks`. */
export interface DescribePurgeTasksOutputTasks {
  Content?: string | undefined;
  CreateTime?: string | undefined;
  Description?: string | undefined;
  Process?: string | undefined;
  Status?: string | undefined;
  TaskId?: string | undefined;
  Type?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetCacheReserve` asks for. */
export interface GetCacheReserveInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
}

/** What `GetCacheReserve` answers. */
export interface GetCacheReserveOutput {
  CacheReserveInstanceId?: string | undefined;
  Enable?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetCacheReserveSpecification` asks for. */
export interface GetCacheReserveSpecificationInput {}

/** What `GetCacheReserveSpecification` answers. */
export interface GetCacheReserveSpecificationOutput {
  CacheReserveCapacity?: string[] | undefined;
  CacheReserveRegion?: string[] | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetCacheRule` asks for. */
export interface GetCacheRuleInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `352816096987136`. */
  readonly ConfigId: Int64Input;
}

/** What `GetCacheRule` answers. */
export interface GetCacheRuleOutput {
  AdditionalCacheablePorts?: string | undefined;
  BrowserCacheMode?: string | undefined;
  BrowserCacheTtl?: string | undefined;
  BypassCache?: string | undefined;
  CacheDeceptionArmor?: string | undefined;
  CacheReserveEligibility?: string | undefined;
  CheckPresenceCookie?: string | undefined;
  CheckPresenceHeader?: string | undefined;
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
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
  RequestId?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  ServeStale?: string | undefined;
  SiteVersion?: Int64 | undefined;
  SortQueryStringForCache?: string | undefined;
  UserDeviceType?: string | undefined;
  UserGeo?: string | undefined;
  UserLanguage?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetCacheTag` asks for. */
export interface GetCacheTagInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Configuration version of the site; 0 where versions are off. Example: `1`. */
  readonly SiteVersion?: number | undefined;
}

/** What `GetCacheTag` answers. */
export interface GetCacheTagOutput {
  CaseInsensitive?: string | undefined;
  RequestId?: string | undefined;
  SiteVersion?: Int64 | undefined;
  TagName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetDevelopmentMode` asks for. */
export interface GetDevelopmentModeInput {
  /** Id of the site. Example: `5407498413****`. */
  readonly SiteId: Int64Input;
}

/** What `GetDevelopmentMode` answers. */
export interface GetDevelopmentModeOutput {
  Enable?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetFailFile` asks for. */
export interface GetFailFileInput {
  /** Id of the site. Example: `123456789****`. */
  readonly SiteId?: Int64Input | undefined;
  /** Id of the upload task. Example: `1593805857882113`. */
  readonly UploadId?: Int64Input | undefined;
}

/** What `GetFailFile` answers. */
export interface GetFailFileOutput {
  DownloadLink?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetPurgeQuota` asks for. */
export interface GetPurgeQuotaInput {
  /** Id of the site. Example: `123456789****`. */
  readonly SiteId: Int64Input;
  /** Kind of purge to read the quota of. `file` by default. Example: `file`. */
  readonly Type: 'file' | 'cachetag' | 'directory' | 'ignoreParams' | 'hostname' | 'purgeall' | (string & {});
}

/** What `GetPurgeQuota` answers. */
export interface GetPurgeQuotaOutput {
  Quota?: string | undefined;
  Quota30Day?: string | undefined;
  RequestId?: string | undefined;
  Usage?: string | undefined;
  Usage30Day?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetScheduledPreloadJob` asks for. */
export interface GetScheduledPreloadJobInput {
  /** Id of the planned preload job. Example: `GetScheduledPreloadJob`. */
  readonly Id: string;
}

/** What `GetScheduledPreloadJob` answers. */
export interface GetScheduledPreloadJobOutput {
  AliUid?: string | undefined;
  CreatedAt?: string | undefined;
  Domains?: string | undefined;
  ErrorInfo?: string | undefined;
  FailedFileOss?: string | undefined;
  FileId?: string | undefined;
  Id?: string | undefined;
  InsertWay?: string | undefined;
  Name?: string | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  TaskSubmitted?: Int64 | undefined;
  TaskType?: string | undefined;
  UrlCount?: Int64 | undefined;
  UrlSubmitted?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `GetTieredCache` asks for. */
export interface GetTieredCacheInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
}

/** What `GetTieredCache` answers. */
export interface GetTieredCacheOutput {
  CacheArchitectureMode?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetUploadTask` asks for. */
export interface GetUploadTaskInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId?: Int64Input | undefined;
  /** Id of the upload task. Example: `159253299357****`. */
  readonly UploadId?: Int64Input | undefined;
}

/** What `GetUploadTask` answers. */
export interface GetUploadTaskOutput {
  Description?: string | undefined;
  RequestId?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListCacheReserveInstances` asks for. */
export interface ListCacheReserveInstancesInput {
  /** Id of the plan or instance. Example: `sp-xcdn-96wblslz****`. */
  readonly InstanceId?: string | undefined;
  /** Page to read, from 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 500. `500` by default. */
  readonly PageSize?: number | undefined;
  /** Field to sort by. Example: `ExpireTime`. */
  readonly SortBy?: 'ExpireTime' | 'CreateTime' | (string & {}) | undefined;
  /** Sort direction. Example: `desc`. */
  readonly SortOrder?: 'asc' | 'desc' | (string & {}) | undefined;
  /** Only cache reserve instances in this state. Example: `online`. */
  readonly Status?: 'online' | 'offline' | 'disable' | 'overdue' | (string & {}) | undefined;
}

/** What `ListCacheReserveInstances` answers. One page. */
export interface ListCacheReserveInstancesOutput {
  InstanceInfo?: ListCacheReserveInstancesOutputInstanceInfo[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListCacheReserveInstancesOutput`: `InstanceInfo`. */
export interface ListCacheReserveInstancesOutputInstanceInfo {
  CacheReserveCapacity?: Int64 | undefined;
  CacheReserveRegion?: string | undefined;
  ChargeType?: string | undefined;
  CreateTime?: string | undefined;
  Duration?: Int64 | undefined;
  ExpireTime?: string | undefined;
  InstanceId?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListCacheRules` asks for. */
export interface ListCacheRulesInput {
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
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `1`. */
  readonly SiteVersion?: number | undefined;
}

/** What `ListCacheRules` answers. One page. */
export interface ListCacheRulesOutput {
  Configs?: ListCacheRulesOutputConfigs[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListCacheRulesOutput`: `Configs`. */
export interface ListCacheRulesOutputConfigs {
  AdditionalCacheablePorts?: string | undefined;
  BrowserCacheMode?: string | undefined;
  BrowserCacheTtl?: string | undefined;
  BypassCache?: string | undefined;
  CacheDeceptionArmor?: string | undefined;
  CacheReserveEligibility?: string | undefined;
  CheckPresenceCookie?: string | undefined;
  CheckPresenceHeader?: string | undefined;
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
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
  Sequence?: Int64 | undefined;
  ServeStale?: string | undefined;
  SiteVersion?: Int64 | undefined;
  SortQueryStringForCache?: string | undefined;
  UserDeviceType?: string | undefined;
  UserGeo?: string | undefined;
  UserLanguage?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListScheduledPreloadExecutions` asks for. */
export interface ListScheduledPreloadExecutionsInput {
  /** Id of the planned preload job, from ListScheduledPreloadJobs. Example: `ListScheduledPreloadExecutions`. */
  readonly Id: string;
}

/** What `ListScheduledPreloadExecutions` answers. */
export interface ListScheduledPreloadExecutionsOutput {
  Executions?: ListScheduledPreloadExecutionsOutputExecutions[] | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListScheduledPreloadExecutionsOutput`: `Executions`. */
export interface ListScheduledPreloadExecutionsOutputExecutions {
  AliUid?: string | undefined;
  EndTime?: string | undefined;
  Id?: string | undefined;
  Interval?: Int64 | undefined;
  JobId?: string | undefined;
  SliceLen?: Int64 | undefined;
  StartTime?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListScheduledPreloadJobs` asks for. */
export interface ListScheduledPreloadJobsInput {
  /** Id of the site. Example: `ListScheduledPreloadJobs`. */
  readonly SiteId: Int64Input;
  /** End of the time span. Example: `1717225277000`. */
  readonly EndTime?: number | bigint | undefined;
  /** Page to read, from 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. */
  readonly PageSize?: number | undefined;
  /** Start of the time span. Example: `1717225276000`. */
  readonly StartTime?: number | bigint | undefined;
}

/** What `ListScheduledPreloadJobs` answers. One page. */
export interface ListScheduledPreloadJobsOutput {
  Jobs?: ListScheduledPreloadJobsOutputJobs[] | undefined;
  RequestId?: string | undefined;
  TotalCount?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListScheduledPreloadJobsOutput`: `Jobs`. */
export interface ListScheduledPreloadJobsOutputJobs {
  AliUid?: string | undefined;
  CreatedAt?: string | undefined;
  Domains?: string | undefined;
  ErrorInfo?: string | undefined;
  ExecutionCount?: Int64 | undefined;
  FailedFileOss?: string | undefined;
  FileId?: string | undefined;
  Id?: string | undefined;
  InsertWay?: string | undefined;
  Name?: string | undefined;
  SiteId?: Int64 | undefined;
  TaskSubmitted?: Int64 | undefined;
  TaskType?: string | undefined;
  UrlCount?: Int64 | undefined;
  UrlSubmitted?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `ListUploadTasks` asks for. */
export interface ListUploadTasksInput {
  /** End of the time span. Example: `2019-12-06T12:00:00Z`. */
  readonly EndTime?: string | undefined;
  /** Id of the site. Example: `123456****`. */
  readonly SiteId?: Int64Input | undefined;
  /** Start of the time span. Example: `2018-11-29T00:00:00Z`. */
  readonly StartTime?: string | undefined;
  /** Only upload tasks of this type: a kind of purge, or preload. Example: `file`. */
  readonly Type?: 'file' | 'preload' | 'directory' | 'ignoreparams' | (string & {}) | undefined;
}

/** What `ListUploadTasks` answers. */
export interface ListUploadTasksOutput {
  RequestId?: string | undefined;
  Tasks?: ListUploadTasksOutputTasks[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListUploadTasksOutput`: `Tasks`. */
export interface ListUploadTasksOutputTasks {
  CreateTime?: string | undefined;
  Description?: string | undefined;
  ErrorCode?: string | undefined;
  Status?: string | undefined;
  Type?: string | undefined;
  UploadId?: string | undefined;
  UploadTaskName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `PreloadCaches` asks for. */
export interface PreloadCachesInput {
  /** JSON list of the URLs to preload. */
  readonly Content?: readonly string[] | undefined;
  /** Preload request headers as a JSON object; Accept-Encoding: gzip without it. */
  readonly Headers?: Readonly<Record<string, string>> | undefined;
  /** Id of the site. Example: `123456789****`. */
  readonly SiteId?: Int64Input | undefined;
}

/** What `PreloadCaches` answers. */
export interface PreloadCachesOutput {
  RequestId?: string | undefined;
  TaskId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `PurchaseCacheReserve` asks for. */
export interface PurchaseCacheReserveInput {
  /** Pay at once. `false` by default. Example: `true`. */
  readonly AutoPay?: boolean | undefined;
  /** Whether the cache reserve renews by itself. Example: `true`. */
  readonly AutoRenew?: boolean | undefined;
  /** Billing method. Example: `PREPAY`. */
  readonly ChargeType?: string | undefined;
  /** Region of the cache reserve, such as HK or CN-beijing. Example: `HK`. */
  readonly CrRegion?: string | undefined;
  /** Months. Example: `3`. */
  readonly Period?: number | undefined;
  /** Size of the cache reserve in GB. Example: `512000`. */
  readonly QuotaGb?: number | bigint | undefined;
}

/** What `PurchaseCacheReserve` answers. */
export interface PurchaseCacheReserveOutput {
  InstanceId?: string | undefined;
  OrderId?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `PurgeCaches` asks for. */
export interface PurgeCachesInput {
  /** Id of the site. Example: `123456789****`. */
  readonly SiteId: Int64Input;
  /** What Content lists: files, cache keys, tags, directories and so on. `file` by default. Example: `file`. */
  readonly Type:
    | 'file'
    | 'cachekey'
    | 'cachetag'
    | 'directory'
    | 'ignoreParams'
    | 'hostname'
    | 'purgeall'
    | (string & {});
  /** JSON of what to purge; fill the list that fits Type. */
  readonly Content?: PurgeCachesInputContent | undefined;
  /** Whether to purge content that edge functions have cached too. Example: `true`. */
  readonly EdgeComputePurge?: boolean | undefined;
  /** True: purge all that matches; false: only what changed at the origin. `false` by default. Example: `true`. */
  readonly Force?: boolean | undefined;
}

/** Part of `PurgeCachesInput`: `Content`. */
export interface PurgeCachesInputContent {
  readonly CacheKeys?: readonly PurgeCachesInputContentCacheKeys[] | undefined;
  readonly CacheTags?: readonly string[] | undefined;
  readonly Directories?: readonly string[] | undefined;
  readonly Files?: readonly unknown[] | undefined;
  readonly Hostnames?: readonly string[] | undefined;
  readonly IgnoreParams?: readonly string[] | undefined;
  readonly PurgeAll?: boolean | undefined;
}

/** Part of `PurgeCachesInput`: `Content.CacheKeys`. */
export interface PurgeCachesInputContentCacheKeys {
  readonly Headers?: Readonly<Record<string, string>> | undefined;
  readonly Url?: string | undefined;
}

/** What `PurgeCaches` answers. */
export interface PurgeCachesOutput {
  RequestId?: string | undefined;
  TaskId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ResetScheduledPreloadJob` asks for. */
export interface ResetScheduledPreloadJobInput {
  /** Id of the planned preload job, from ListScheduledPreloadJobs. Example: `ResetScheduledPreloadJob`. */
  readonly Id?: string | undefined;
}

/** What `ResetScheduledPreloadJob` answers. */
export interface ResetScheduledPreloadJobOutput {
  AliUid?: string | undefined;
  CreatedAt?: string | undefined;
  Domains?: string | undefined;
  ErrorInfo?: string | undefined;
  FailedFileOss?: string | undefined;
  FileId?: string | undefined;
  Id?: string | undefined;
  InsertWay?: string | undefined;
  Name?: string | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  TaskSubmitted?: Int64 | undefined;
  TaskType?: string | undefined;
  UrlCount?: Int64 | undefined;
  UrlSubmitted?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `StartScheduledPreloadExecution` asks for. */
export interface StartScheduledPreloadExecutionInput {
  /**
   * Id of the planned preload run, from ListScheduledPreloadExecutions. Example: `StartScheduledPreloadExecution`.
   */
  readonly Id: string;
}

/** What `StartScheduledPreloadExecution` answers. */
export interface StartScheduledPreloadExecutionOutput {
  AliUid?: string | undefined;
  EndTime?: string | undefined;
  Id?: string | undefined;
  Interval?: Int64 | undefined;
  JobId?: string | undefined;
  RequestId?: string | undefined;
  SliceLen?: Int64 | undefined;
  StartTime?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** What `StopScheduledPreloadExecution` asks for. */
export interface StopScheduledPreloadExecutionInput {
  /** Id of the running preload run, from ListScheduledPreloadExecutions. Example: `StopScheduledPreloadExecution`. */
  readonly Id: string;
}

/** What `StopScheduledPreloadExecution` answers. */
export interface StopScheduledPreloadExecutionOutput {
  AliUid?: string | undefined;
  EndTime?: string | undefined;
  Id?: string | undefined;
  Interval?: Int64 | undefined;
  JobId?: string | undefined;
  RequestId?: string | undefined;
  SliceLen?: Int64 | undefined;
  StartTime?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** What `SubmitUploadTask` asks for. */
export interface SubmitUploadTaskInput {
  /** Purge only: true for all that matches, false for what changed at origin. `false` by default. */
  readonly Force?: boolean | undefined;
  /** Id of the site. Example: `123456789****`. */
  readonly SiteId?: Int64Input | undefined;
  /** Id of the upload task. Example: `1593805857882113`. */
  readonly UploadId?: Int64Input | undefined;
}

/** What `SubmitUploadTask` answers. */
export interface SubmitUploadTaskOutput {
  RequestId?: string | undefined;
  UploadId?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateCacheReserve` asks for. */
export interface UpdateCacheReserveInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the cache reserve instance, from ListCacheReserveInstances. Example: `cr_hk_123456789`. */
  readonly CacheReserveInstanceId?: string | undefined;
  /** On or off: cache reserve for the site. Example: `on`. */
  readonly Enable?: 'on' | 'off' | (string & {}) | undefined;
}

/** What `UpdateCacheReserve` answers. */
export interface UpdateCacheReserveOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateCacheReserveSpec` asks for. */
export interface UpdateCacheReserveSpecInput {
  /** Pay at once. Example: `true`. */
  readonly AutoPay?: boolean | undefined;
  /** Billing method. Example: `PREPAY`. */
  readonly ChargeType?: 'PREPAY' | 'POSTPAY' | (string & {}) | undefined;
  /** Id of the plan or instance. Example: `esa-cr-9tuv*********`. */
  readonly InstanceId?: string | undefined;
  /** New size of the cache reserve in GB. Example: `1000`. */
  readonly TargetQuotaGb?: number | bigint | undefined;
}

/** What `UpdateCacheReserveSpec` answers. */
export interface UpdateCacheReserveSpecOutput {
  InstanceId?: string | undefined;
  OrderId?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateCacheRule` asks for. */
export interface UpdateCacheRuleInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId: Int64Input;
  /**
   * Extra ports to cache on, comma separated. Published values: `8880`, `2052`, `2082`, `2086`, `2095`, `2053`,
   * `2083`, `2087`, `2096`. Example: `8880`.
   */
  readonly AdditionalCacheablePorts?: string | undefined;
  /** Browser caching: none, as the origin says, or BrowserCacheTtl. Example: `no_cache`. */
  readonly BrowserCacheMode?: 'no_cache' | 'follow_origin' | 'override_origin' | (string & {}) | undefined;
  /** Seconds a browser may cache. Example: `300`. */
  readonly BrowserCacheTtl?: string | undefined;
  /** Whether matching requests use the cache or bypass it. Example: `cache_all`. */
  readonly BypassCache?: 'cache_all' | 'bypass_all' | (string & {}) | undefined;
  /** On or off: cache only checked content, against cache deception attacks. Example: `on`. */
  readonly CacheDeceptionArmor?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether origin requests may use cache reserve or bypass it. Example: `bypass_cache_reserve`. */
  readonly CacheReserveEligibility?: 'bypass_cache_reserve' | 'eligible_for_cache_reserve' | (string & {}) | undefined;
  /** Cookies whose presence is part of the cache key, space separated. Example: `cookiename`. */
  readonly CheckPresenceCookie?: string | undefined;
  /** Headers whose presence is part of the cache key, space separated. Example: `headername`. */
  readonly CheckPresenceHeader?: string | undefined;
  /** Edge caching: none, as the origin says, or EdgeCacheTtl. Example: `follow_origin`. */
  readonly EdgeCacheMode?:
    | 'follow_origin'
    | 'no_cache'
    | 'override_origin'
    | 'follow_origin_bypass'
    | 'follow_origin_override'
    | (string & {})
    | undefined;
  /** Seconds the edge caches. Example: `300`. */
  readonly EdgeCacheTtl?: string | undefined;
  /** Edge cache seconds by status code, such as 4xx=10,404=5. Example: `300`. */
  readonly EdgeStatusCodeCacheTtl?: string | undefined;
  /** Cookies (name and value) for the cache key, space separated. Example: `cookiename`. */
  readonly IncludeCookie?: string | undefined;
  /** Headers (name and value) for the cache key, space separated. Example: `headername`. */
  readonly IncludeHeader?: string | undefined;
  /** Md5: hash of a POST body joins the cache key; ignore: it does not. Example: `ignore`. */
  readonly PostBodyCacheKey?: 'md5' | 'ignore' | (string & {}) | undefined;
  /** Largest POST body to cache for, in KB, 1 to 8 (default 8). Example: `1`. */
  readonly PostBodySizeLimit?: string | undefined;
  /** On or off: cache answers to POST requests. Example: `on`. */
  readonly PostCache?: string | undefined;
  /** Query parameters to include or exclude, separated by spaces. Example: `example`. */
  readonly QueryString?: string | undefined;
  /** Which query parameters count for the cache key; see QueryString. Example: `ignore_all`. */
  readonly QueryStringMode?:
    | 'ignore_all'
    | 'exclude_query_string'
    | 'reserve_all'
    | 'include_query_string'
    | (string & {})
    | undefined;
  /** Expression that a request must match. Example: `(http.host eq \\"video.example.com\\")`. */
  readonly Rule?: string | undefined;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
  /** On or off: serve expired content while the origin is unavailable. Example: `on`. */
  readonly ServeStale?: 'on' | 'off' | (string & {}) | undefined;
  /** On or off: sort query parameters for the cache key. Example: `on`. */
  readonly SortQueryStringForCache?: 'on' | 'off' | (string & {}) | undefined;
  /** On or off: client device type is part of the cache key. Example: `on`. */
  readonly UserDeviceType?: 'on' | 'off' | (string & {}) | undefined;
  /** On or off: client location is part of the cache key. Example: `on`. */
  readonly UserGeo?: 'on' | 'off' | (string & {}) | undefined;
  /** On or off: client language is part of the cache key. Example: `on`. */
  readonly UserLanguage?: 'on' | 'off' | (string & {}) | undefined;
}

/** What `UpdateCacheRule` answers. */
export interface UpdateCacheRuleOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateCacheTag` asks for. */
export interface UpdateCacheTagInput {
  /** Id of the site. Example: `5407498413****`. */
  readonly SiteId: Int64Input;
  /** On or off: ignore upper and lower case in cache tags. Example: `on`. */
  readonly CaseInsensitive?: 'on' | 'off' | (string & {}) | undefined;
  /** Configuration version of the site; 0 where versions are off. Example: `1`. */
  readonly SiteVersion?: number | undefined;
  /** Custom name for the site's cache tag. Example: `example`. */
  readonly TagName?: string | undefined;
}

/** What `UpdateCacheTag` answers. */
export interface UpdateCacheTagOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateDevelopmentMode` asks for. */
export interface UpdateDevelopmentModeInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** On or off: development mode, where requests skip the edge caches. Example: `on`. */
  readonly Enable: 'on' | 'off' | (string & {});
}

/** What `UpdateDevelopmentMode` answers. */
export interface UpdateDevelopmentModeOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateScheduledPreloadExecution` asks for. */
export interface UpdateScheduledPreloadExecutionInput {
  /**
   * Id of the planned preload run, from ListScheduledPreloadExecutions. Example: `UpdateScheduledPreloadExecution`.
   */
  readonly Id: string;
  /** When the run ends. Example: `2024-05-31T18:10:48.849+08:00`. */
  readonly EndTime?: string | undefined;
  /** Seconds between batches. Example: `60`. */
  readonly Interval?: number | undefined;
  /** How many URLs to preload in a batch. Example: `10`. */
  readonly SliceLen?: number | undefined;
  /** When the run starts. Example: `2024-05-31T17:10:48.849+08:00`. */
  readonly StartTime?: string | undefined;
}

/** What `UpdateScheduledPreloadExecution` answers. */
export interface UpdateScheduledPreloadExecutionOutput {
  AliUid?: string | undefined;
  EndTime?: string | undefined;
  Id?: string | undefined;
  Interval?: Int64 | undefined;
  JobId?: string | undefined;
  RequestId?: string | undefined;
  SliceLen?: Int64 | undefined;
  StartTime?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateTieredCache` asks for. */
export interface UpdateTieredCacheInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Cache layers to use: edge alone or with regional and smart layers. Example: `edge_smart`. */
  readonly CacheArchitectureMode: 'edge' | 'edge_smart' | 'edge_regional' | 'edge_regional_smart' | (string & {});
}

/** What `UpdateTieredCache` answers. */
export interface UpdateTieredCacheOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UploadFile` asks for. */
export interface UploadFileInput {
  /** Id of the site. Example: `123456789****`. */
  readonly SiteId: Int64Input;
  /** What the file lists: a kind of purge targets, or URLs to preload. `file` by default. Example: `file`. */
  readonly Type: 'file' | 'preload' | 'directory' | 'ignoreParams' | (string & {});
  /** Name to give the upload task. Example: `purge_task_2024_11_11`. */
  readonly UploadTaskName: string;
  /** Address of the file in OSS. */
  readonly Url: string;
}

/** What `UploadFile` answers. */
export interface UploadFileOutput {
  RequestId?: string | undefined;
  UploadId?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Block or unblock URLs at the edge. RAM action `esa:BlockObject`. */
export const BlockObject: Operation<BlockObjectInput, BlockObjectOutput> = {
  name: 'BlockObject',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', Content: ['text'], Type: 'block|unblock', 'Extension?': 'text', 'Maxage?': 'int' },
  json: ['Content'],
  output: { RequestId: 'string', TaskId: 'string' },
};

/**
 * Block or unblock URLs at the edge.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const blockObject: Call<BlockObjectInput, BlockObjectOutput> = /* @__PURE__ */ call(BlockObject);

/** Create a cache rule. RAM action `esa:CreateCacheRule`. */
export const CreateCacheRule: Operation<CreateCacheRuleInput, CreateCacheRuleOutput> = {
  name: 'CreateCacheRule',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    'AdditionalCacheablePorts?': 'text',
    'BrowserCacheMode?': 'no_cache|follow_origin|override_origin',
    'BrowserCacheTtl?': 'text',
    'BypassCache?': 'cache_all|bypass_all',
    'CacheDeceptionArmor?': 'on|off',
    'CacheReserveEligibility?': 'bypass_cache_reserve|eligible_for_cache_reserve',
    'CheckPresenceCookie?': 'text',
    'CheckPresenceHeader?': 'text',
    'EdgeCacheMode?': 'follow_origin|no_cache|override_origin|follow_origin_bypass|follow_origin_override',
    'EdgeCacheTtl?': 'text',
    'EdgeStatusCodeCacheTtl?': 'text',
    'IncludeCookie?': 'text',
    'IncludeHeader?': 'text',
    'PostBodyCacheKey?': 'md5|ignore',
    'PostBodySizeLimit?': 'text',
    'PostCache?': 'text',
    'QueryString?': 'text',
    'QueryStringMode?': 'ignore_all|exclude_query_string|reserve_all|include_query_string',
    'Rule?': 'text',
    'RuleEnable?': 'on|off',
    'RuleName?': 'text',
    'Sequence?': 'int',
    'ServeStale?': 'on|off',
    'SiteVersion?': 'int',
    'SortQueryStringForCache?': 'on|off',
    'UserDeviceType?': 'on|off',
    'UserGeo?': 'on|off',
    'UserLanguage?': 'on|off',
  },
  output: { ConfigId: 'int', RequestId: 'string' },
  shownBy: 'GetCacheRule',
};

/**
 * Create a cache rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createCacheRule: Call<CreateCacheRuleInput, CreateCacheRuleOutput> = /* @__PURE__ */ call(CreateCacheRule);

/** Create planned preload runs. RAM action `esa:CreateScheduledPreloadExecutions`. */
export const CreateScheduledPreloadExecutions: Operation<
  CreateScheduledPreloadExecutionsInput,
  CreateScheduledPreloadExecutionsOutput
> = {
  name: 'CreateScheduledPreloadExecutions',
  method: 'POST',
  access: 'write',
  input: {
    Executions: [{ 'EndTime?': 'text', 'Interval?': 'number', 'SliceLen?': 'number', 'StartTime?': 'text' }],
    'Id?': 'text',
  },
  form: ['Executions'],
  json: ['Executions'],
  output: {
    FailedExecutions: [
      {
        AliUid: 'string',
        EndTime: 'string',
        Id: 'string',
        Interval: 'number',
        JobId: 'string',
        SliceLen: 'number',
        StartTime: 'string',
        Status: 'string',
      },
    ],
    FailedMessages: ['string'],
    RequestId: 'string',
    SuccessCount: 'int',
    SuccessExecutions: [
      {
        AliUid: 'string',
        EndTime: 'string',
        Id: 'string',
        Interval: 'number',
        JobId: 'string',
        SliceLen: 'number',
        StartTime: 'string',
        Status: 'string',
      },
    ],
    TotalCount: 'int',
  },
  shownBy: 'ListScheduledPreloadExecutions',
};

/**
 * Create planned preload runs.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createScheduledPreloadExecutions: Call<
  CreateScheduledPreloadExecutionsInput,
  CreateScheduledPreloadExecutionsOutput
> = /* @__PURE__ */ call(CreateScheduledPreloadExecutions);

/** Create a planned preload job. RAM action `esa:CreateScheduledPreloadJob`. */
export const CreateScheduledPreloadJob: Operation<CreateScheduledPreloadJobInput, CreateScheduledPreloadJobOutput> = {
  name: 'CreateScheduledPreloadJob',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', InsertWay: 'textBox|oss', Name: 'string', 'OssUrl?': 'text', 'UrlList?': 'text' },
  form: ['SiteId', 'InsertWay', 'Name', 'OssUrl', 'UrlList'],
  output: {
    AliUid: 'string',
    CreatedAt: 'string',
    Domains: 'string',
    ErrorInfo: 'string',
    FailedFileOss: 'string',
    FileId: 'string',
    Id: 'string',
    InsertWay: 'string',
    Name: 'string',
    RequestId: 'string',
    SiteId: 'int',
    TaskSubmitted: 'number',
    TaskType: 'string',
    UrlCount: 'int',
    UrlSubmitted: 'number',
  },
  shownBy: 'GetScheduledPreloadJob',
};

/**
 * Create a planned preload job.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createScheduledPreloadJob: Call<CreateScheduledPreloadJobInput, CreateScheduledPreloadJobOutput> =
  /* @__PURE__ */ call(CreateScheduledPreloadJob);

/** Delete a cache rule. RAM action `esa:DeleteCacheRule`. */
export const DeleteCacheRule: Operation<DeleteCacheRuleInput, DeleteCacheRuleOutput> = {
  name: 'DeleteCacheRule',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'GetCacheRule',
};

/**
 * Delete a cache rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteCacheRule: Call<DeleteCacheRuleInput, DeleteCacheRuleOutput> = /* @__PURE__ */ call(DeleteCacheRule);

/** Delete a planned preload run. RAM action `esa:DeleteScheduledPreloadExecution`. */
export const DeleteScheduledPreloadExecution: Operation<
  DeleteScheduledPreloadExecutionInput,
  DeleteScheduledPreloadExecutionOutput
> = {
  name: 'DeleteScheduledPreloadExecution',
  method: 'POST',
  access: 'write',
  input: { Id: 'string' },
  output: { RequestId: 'string' },
  shownBy: 'ListScheduledPreloadExecutions',
};

/**
 * Delete a planned preload run.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteScheduledPreloadExecution: Call<
  DeleteScheduledPreloadExecutionInput,
  DeleteScheduledPreloadExecutionOutput
> = /* @__PURE__ */ call(DeleteScheduledPreloadExecution);

/** Delete a planned preload job. RAM action `esa:DeleteScheduledPreloadJob`. */
export const DeleteScheduledPreloadJob: Operation<DeleteScheduledPreloadJobInput, DeleteScheduledPreloadJobOutput> = {
  name: 'DeleteScheduledPreloadJob',
  method: 'POST',
  access: 'write',
  input: { Id: 'string' },
  output: { RequestId: 'string' },
  shownBy: 'GetScheduledPreloadJob',
};

/**
 * Delete a planned preload job.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteScheduledPreloadJob: Call<DeleteScheduledPreloadJobInput, DeleteScheduledPreloadJobOutput> =
  /* @__PURE__ */ call(DeleteScheduledPreloadJob);

/**
 * Read the price of cache reserve. RAM action `esa:DescribeCacheReservePrice`.
 * Not in versions of the official SDK before 3.3.0.
 */
export const DescribeCacheReservePrice: Operation<DescribeCacheReservePriceInput, DescribeCacheReservePriceOutput> = {
  name: 'DescribeCacheReservePrice',
  method: 'POST',
  access: 'read',
  input: { 'CrRegion?': 'string', 'Period?': 'int', 'QuotaGb?': 'int' },
  output: {
    PriceModel: {
      Currency: 'string',
      DiscountPrice: 'number',
      Price: 'number',
      Rule: { RuleList: [{ Name: 'string', RuleDescId: 'int' }] },
      TotalPrice: 'number',
    },
    RequestId: 'string',
  },
};

/**
 * Read the price of cache reserve.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeCacheReservePrice: Call<DescribeCacheReservePriceInput, DescribeCacheReservePriceOutput> =
  /* @__PURE__ */ call(DescribeCacheReservePrice);

/**
 * Read the price difference of a cache reserve change. RAM action `esa:DescribeCacheReservePriceGap`.
 * Not in versions of the official SDK before 3.3.0.
 */
export const DescribeCacheReservePriceGap: Operation<
  DescribeCacheReservePriceGapInput,
  DescribeCacheReservePriceGapOutput
> = {
  name: 'DescribeCacheReservePriceGap',
  method: 'POST',
  access: 'read',
  input: { 'InstanceId?': 'string', 'TargetQuotaGb?': 'int' },
  output: {
    PriceModel: {
      Currency: 'string',
      DiscountPrice: 'number',
      InstanceId: 'string',
      Price: 'number',
      Rule: { RuleList: [{ Name: 'string', RuleDescId: 'int' }] },
      TotalPrice: 'number',
    },
    RequestId: 'string',
  },
};

/**
 * Read the price difference of a cache reserve change.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeCacheReservePriceGap: Call<DescribeCacheReservePriceGapInput, DescribeCacheReservePriceGapOutput> =
  /* @__PURE__ */ call(DescribeCacheReservePriceGap);

/** Read preload tasks. RAM action `esa:DescribePreloadTasks`. */
export const DescribePreloadTasks: ListOperation<
  DescribePreloadTasksInput,
  DescribePreloadTasksOutput,
  NonNullable<DescribePreloadTasksOutput['Tasks']>[number]
> = {
  name: 'DescribePreloadTasks',
  method: 'GET',
  access: 'read',
  input: {
    'Content?': 'string',
    'EndTime?': 'string',
    'PageNumber?': 'count',
    'PageSize?': 'count',
    'SiteId?': 'id',
    'StartTime?': 'string',
    'Status?': 'Complete|Refreshing|Failed',
  },
  output: {
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    Tasks: [
      {
        Content: 'string',
        CreateTime: 'string',
        Description: 'string',
        Process: 'string',
        Status: 'string',
        TaskId: 'string',
      },
    ],
    TotalCount: 'int',
  },
  pages: { items: 'Tasks' },
};

/**
 * Read preload tasks.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describePreloadTasks: Call<DescribePreloadTasksInput, DescribePreloadTasksOutput> =
  /* @__PURE__ */ call(DescribePreloadTasks);

/** Read purge tasks. RAM action `esa:DescribePurgeTasks`. */
export const DescribePurgeTasks: ListOperation<
  DescribePurgeTasksInput,
  DescribePurgeTasksOutput,
  NonNullable<DescribePurgeTasksOutput['Tasks']>[number]
> = {
  name: 'DescribePurgeTasks',
  method: 'GET',
  access: 'read',
  input: {
    'Content?': 'string',
    'EndTime?': 'string',
    'PageNumber?': 'count',
    'PageSize?': 'count',
    'SiteId?': 'id',
    'StartTime?': 'string',
    'Status?': 'Complete|Refreshing|Failed',
    'Type?': 'file|cachetag|directory|ignoreParams|hostname|purgeall',
  },
  output: {
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    Tasks: [
      {
        Content: 'string',
        CreateTime: 'string',
        Description: 'string',
        Process: 'string',
        Status: 'string',
        TaskId: 'string',
        Type: 'string',
      },
    ],
    TotalCount: 'int',
  },
  pages: { items: 'Tasks' },
};

/**
 * Read purge tasks.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describePurgeTasks: Call<DescribePurgeTasksInput, DescribePurgeTasksOutput> =
  /* @__PURE__ */ call(DescribePurgeTasks);

/**
 * Read cache reserve. RAM action `esa:GetCacheReserve`.
 * Not in versions of the official SDK before 3.8.0.
 */
export const GetCacheReserve: Operation<GetCacheReserveInput, GetCacheReserveOutput> = {
  name: 'GetCacheReserve',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id' },
  output: { CacheReserveInstanceId: 'string', Enable: 'string', RequestId: 'string' },
};

/**
 * Read cache reserve.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getCacheReserve: Call<GetCacheReserveInput, GetCacheReserveOutput> = /* @__PURE__ */ call(GetCacheReserve);

/** Read the cache reserve sizes on offer. RAM action `esa:GetCacheReserveSpecification`. */
export const GetCacheReserveSpecification: Operation<
  GetCacheReserveSpecificationInput,
  GetCacheReserveSpecificationOutput
> = {
  name: 'GetCacheReserveSpecification',
  method: 'GET',
  access: 'read',
  input: {},
  output: { CacheReserveCapacity: ['string'], CacheReserveRegion: ['string'], RequestId: 'string' },
};

/**
 * Read the cache reserve sizes on offer.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getCacheReserveSpecification: Call<GetCacheReserveSpecificationInput, GetCacheReserveSpecificationOutput> =
  /* @__PURE__ */ call(GetCacheReserveSpecification);

/** Read a cache rule. RAM action `esa:GetCacheRule`. */
export const GetCacheRule: Operation<GetCacheRuleInput, GetCacheRuleOutput> = {
  name: 'GetCacheRule',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: {
    AdditionalCacheablePorts: 'string',
    BrowserCacheMode: 'string',
    BrowserCacheTtl: 'string',
    BypassCache: 'string',
    CacheDeceptionArmor: 'string',
    CacheReserveEligibility: 'string',
    CheckPresenceCookie: 'string',
    CheckPresenceHeader: 'string',
    ConfigId: 'int',
    ConfigType: 'string',
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
    RequestId: 'string',
    Rule: 'string',
    RuleEnable: 'string',
    RuleName: 'string',
    Sequence: 'number',
    ServeStale: 'string',
    SiteVersion: 'number',
    SortQueryStringForCache: 'string',
    UserDeviceType: 'string',
    UserGeo: 'string',
    UserLanguage: 'string',
  },
};

/**
 * Read a cache rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getCacheRule: Call<GetCacheRuleInput, GetCacheRuleOutput> = /* @__PURE__ */ call(GetCacheRule);

/** Read the cache tag setting of a site. RAM action `esa:GetCacheTag`. */
export const GetCacheTag: Operation<GetCacheTagInput, GetCacheTagOutput> = {
  name: 'GetCacheTag',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id', 'SiteVersion?': 'int' },
  output: { CaseInsensitive: 'string', RequestId: 'string', SiteVersion: 'number', TagName: 'string' },
};

/**
 * Read the cache tag setting of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getCacheTag: Call<GetCacheTagInput, GetCacheTagOutput> = /* @__PURE__ */ call(GetCacheTag);

/** Read the development mode of a site. RAM action `esa:GetDevelopmentMode`. */
export const GetDevelopmentMode: Operation<GetDevelopmentModeInput, GetDevelopmentModeOutput> = {
  name: 'GetDevelopmentMode',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id' },
  output: { Enable: 'string', RequestId: 'string' },
};

/**
 * Read the development mode of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getDevelopmentMode: Call<GetDevelopmentModeInput, GetDevelopmentModeOutput> =
  /* @__PURE__ */ call(GetDevelopmentMode);

/**
 * Read the download link of the failure file of an upload task. RAM action `esa:GetFailFile`.
 * Not in versions of the official SDK before 3.3.0.
 */
export const GetFailFile: Operation<GetFailFileInput, GetFailFileOutput> = {
  name: 'GetFailFile',
  method: 'GET',
  access: 'read',
  input: { 'SiteId?': 'id', 'UploadId?': 'id' },
  output: { DownloadLink: 'string', RequestId: 'string' },
};

/**
 * Read the download link of the failure file of an upload task.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getFailFile: Call<GetFailFileInput, GetFailFileOutput> = /* @__PURE__ */ call(GetFailFile);

/** Read the quota and usage of one kind of purge of a site. RAM action `esa:GetPurgeQuota`. */
export const GetPurgeQuota: Operation<GetPurgeQuotaInput, GetPurgeQuotaOutput> = {
  name: 'GetPurgeQuota',
  method: 'POST',
  access: 'read',
  input: { SiteId: 'id', Type: 'file|cachetag|directory|ignoreParams|hostname|purgeall' },
  output: { Quota: 'string', Quota30Day: 'string', RequestId: 'string', Usage: 'string', Usage30Day: 'string' },
};

/**
 * Read the quota and usage of one kind of purge of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getPurgeQuota: Call<GetPurgeQuotaInput, GetPurgeQuotaOutput> = /* @__PURE__ */ call(GetPurgeQuota);

/** Read a planned preload job. RAM action `esa:GetScheduledPreloadJob`. */
export const GetScheduledPreloadJob: Operation<GetScheduledPreloadJobInput, GetScheduledPreloadJobOutput> = {
  name: 'GetScheduledPreloadJob',
  method: 'GET',
  access: 'read',
  input: { Id: 'string' },
  output: {
    AliUid: 'string',
    CreatedAt: 'string',
    Domains: 'string',
    ErrorInfo: 'string',
    FailedFileOss: 'string',
    FileId: 'string',
    Id: 'string',
    InsertWay: 'string',
    Name: 'string',
    RequestId: 'string',
    SiteId: 'int',
    TaskSubmitted: 'number',
    TaskType: 'string',
    UrlCount: 'int',
    UrlSubmitted: 'number',
  },
};

/**
 * Read a planned preload job.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getScheduledPreloadJob: Call<GetScheduledPreloadJobInput, GetScheduledPreloadJobOutput> =
  /* @__PURE__ */ call(GetScheduledPreloadJob);

/** Read the tiered cache setting of a site. RAM action `esa:GetTieredCache`. */
export const GetTieredCache: Operation<GetTieredCacheInput, GetTieredCacheOutput> = {
  name: 'GetTieredCache',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id' },
  output: { CacheArchitectureMode: 'string', RequestId: 'string' },
};

/**
 * Read the tiered cache setting of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getTieredCache: Call<GetTieredCacheInput, GetTieredCacheOutput> = /* @__PURE__ */ call(GetTieredCache);

/** Read the state of an upload task. RAM action `esa:GetUploadTask`. */
export const GetUploadTask: Operation<GetUploadTaskInput, GetUploadTaskOutput> = {
  name: 'GetUploadTask',
  method: 'GET',
  access: 'read',
  input: { 'SiteId?': 'id', 'UploadId?': 'id' },
  output: { Description: 'string', RequestId: 'string', Status: 'string' },
};

/**
 * Read the state of an upload task.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getUploadTask: Call<GetUploadTaskInput, GetUploadTaskOutput> = /* @__PURE__ */ call(GetUploadTask);

/** List cache reserve instances. RAM action `esa:ListCacheReserveInstances`. */
export const ListCacheReserveInstances: ListOperation<
  ListCacheReserveInstancesInput,
  ListCacheReserveInstancesOutput,
  NonNullable<ListCacheReserveInstancesOutput['InstanceInfo']>[number]
> = {
  name: 'ListCacheReserveInstances',
  method: 'GET',
  access: 'list',
  input: {
    'InstanceId?': 'string',
    'PageNumber?': 'count',
    'PageSize?': 'count',
    'SortBy?': 'ExpireTime|CreateTime',
    'SortOrder?': 'asc|desc',
    'Status?': 'online|offline|disable|overdue',
  },
  output: {
    InstanceInfo: [
      {
        CacheReserveCapacity: 'number',
        CacheReserveRegion: 'string',
        ChargeType: 'string',
        CreateTime: 'string',
        Duration: 'number',
        ExpireTime: 'string',
        InstanceId: 'string',
        Status: 'string',
      },
    ],
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    TotalCount: 'int',
    TotalPage: 'int',
  },
  pages: { items: 'InstanceInfo' },
};

/**
 * List cache reserve instances.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listCacheReserveInstances: Call<ListCacheReserveInstancesInput, ListCacheReserveInstancesOutput> =
  /* @__PURE__ */ call(ListCacheReserveInstances);

/** List cache rules. RAM action `esa:ListCacheRules`. */
export const ListCacheRules: ListOperation<
  ListCacheRulesInput,
  ListCacheRulesOutput,
  NonNullable<ListCacheRulesOutput['Configs']>[number]
> = {
  name: 'ListCacheRules',
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
        AdditionalCacheablePorts: 'string',
        BrowserCacheMode: 'string',
        BrowserCacheTtl: 'string',
        BypassCache: 'string',
        CacheDeceptionArmor: 'string',
        CacheReserveEligibility: 'string',
        CheckPresenceCookie: 'string',
        CheckPresenceHeader: 'string',
        ConfigId: 'int',
        ConfigType: 'string',
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
        Sequence: 'number',
        ServeStale: 'string',
        SiteVersion: 'number',
        SortQueryStringForCache: 'string',
        UserDeviceType: 'string',
        UserGeo: 'string',
        UserLanguage: 'string',
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
 * List cache rules.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listCacheRules: Call<ListCacheRulesInput, ListCacheRulesOutput> = /* @__PURE__ */ call(ListCacheRules);

/** List planned preload runs. RAM action `esa:ListScheduledPreloadExecutions`. */
export const ListScheduledPreloadExecutions: Operation<
  ListScheduledPreloadExecutionsInput,
  ListScheduledPreloadExecutionsOutput
> = {
  name: 'ListScheduledPreloadExecutions',
  method: 'GET',
  access: 'list',
  input: { Id: 'string' },
  output: {
    Executions: [
      {
        AliUid: 'string',
        EndTime: 'string',
        Id: 'string',
        Interval: 'number',
        JobId: 'string',
        SliceLen: 'number',
        StartTime: 'string',
        Status: 'string',
      },
    ],
    RequestId: 'string',
    TotalCount: 'int',
  },
};

/**
 * List planned preload runs.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listScheduledPreloadExecutions: Call<
  ListScheduledPreloadExecutionsInput,
  ListScheduledPreloadExecutionsOutput
> = /* @__PURE__ */ call(ListScheduledPreloadExecutions);

/** List planned preload jobs. RAM action `esa:ListScheduledPreloadJobs`. */
export const ListScheduledPreloadJobs: ListOperation<
  ListScheduledPreloadJobsInput,
  ListScheduledPreloadJobsOutput,
  NonNullable<ListScheduledPreloadJobsOutput['Jobs']>[number]
> = {
  name: 'ListScheduledPreloadJobs',
  method: 'GET',
  access: 'list',
  input: { SiteId: 'id', 'EndTime?': 'int', 'PageNumber?': 'count', 'PageSize?': 'count', 'StartTime?': 'int' },
  output: {
    Jobs: [
      {
        AliUid: 'string',
        CreatedAt: 'string',
        Domains: 'string',
        ErrorInfo: 'string',
        ExecutionCount: 'int',
        FailedFileOss: 'string',
        FileId: 'string',
        Id: 'string',
        InsertWay: 'string',
        Name: 'string',
        SiteId: 'int',
        TaskSubmitted: 'number',
        TaskType: 'string',
        UrlCount: 'int',
        UrlSubmitted: 'number',
      },
    ],
    RequestId: 'string',
    TotalCount: 'string',
  },
  pages: { items: 'Jobs' },
};

/**
 * List planned preload jobs.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listScheduledPreloadJobs: Call<ListScheduledPreloadJobsInput, ListScheduledPreloadJobsOutput> =
  /* @__PURE__ */ call(ListScheduledPreloadJobs);

/** List upload tasks. RAM action `esa:ListUploadTasks`. */
export const ListUploadTasks: Operation<ListUploadTasksInput, ListUploadTasksOutput> = {
  name: 'ListUploadTasks',
  method: 'GET',
  access: 'list',
  input: {
    'EndTime?': 'string',
    'SiteId?': 'id',
    'StartTime?': 'string',
    'Type?': 'file|preload|directory|ignoreparams',
  },
  output: {
    RequestId: 'string',
    Tasks: [
      {
        CreateTime: 'string',
        Description: 'string',
        ErrorCode: 'string',
        Status: 'string',
        Type: 'string',
        UploadId: 'string',
        UploadTaskName: 'string',
      },
    ],
  },
};

/**
 * List upload tasks.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listUploadTasks: Call<ListUploadTasksInput, ListUploadTasksOutput> = /* @__PURE__ */ call(ListUploadTasks);

/** Fetch content into the edge caches ahead of time. RAM action `esa:PreloadCaches`. */
export const PreloadCaches: Operation<PreloadCachesInput, PreloadCachesOutput> = {
  name: 'PreloadCaches',
  method: 'POST',
  access: 'write',
  input: { 'Content?': ['text'], 'Headers?': { '*': 'text' }, 'SiteId?': 'id' },
  json: ['Content', 'Headers'],
  output: { RequestId: 'string', TaskId: 'string' },
  shownBy: 'DescribePreloadTasks',
};

/**
 * Fetch content into the edge caches ahead of time.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const preloadCaches: Call<PreloadCachesInput, PreloadCachesOutput> = /* @__PURE__ */ call(PreloadCaches);

/** Buy a cache reserve instance. RAM action `esa:PurchaseCacheReserve`. */
export const PurchaseCacheReserve: Operation<PurchaseCacheReserveInput, PurchaseCacheReserveOutput> = {
  name: 'PurchaseCacheReserve',
  method: 'POST',
  access: 'write',
  input: {
    'AutoPay?': 'boolean',
    'AutoRenew?': 'boolean',
    'ChargeType?': 'text',
    'CrRegion?': 'text',
    'Period?': 'int',
    'QuotaGb?': 'int',
  },
  output: { InstanceId: 'string', OrderId: 'string', RequestId: 'string' },
  shownBy: 'GetCacheReserve',
};

/**
 * Buy a cache reserve instance.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const purchaseCacheReserve: Call<PurchaseCacheReserveInput, PurchaseCacheReserveOutput> =
  /* @__PURE__ */ call(PurchaseCacheReserve);

/** Purge cached content. RAM action `esa:PurgeCaches`. */
export const PurgeCaches: Operation<PurgeCachesInput, PurgeCachesOutput> = {
  name: 'PurgeCaches',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    Type: 'file|cachekey|cachetag|directory|ignoreParams|hostname|purgeall',
    'Content?': {
      'CacheKeys?': [{ 'Headers?': { '*': 'text' }, 'Url?': 'text' }],
      'CacheTags?': ['text'],
      'Directories?': ['text'],
      'Files?': ['any'],
      'Hostnames?': ['text'],
      'IgnoreParams?': ['text'],
      'PurgeAll?': 'boolean',
    },
    'EdgeComputePurge?': 'boolean',
    'Force?': 'boolean',
  },
  json: ['Content'],
  output: { RequestId: 'string', TaskId: 'string' },
  shownBy: 'DescribePurgeTasks',
};

/**
 * Purge cached content.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const purgeCaches: Call<PurgeCachesInput, PurgeCachesOutput> = /* @__PURE__ */ call(PurgeCaches);

/** Run a planned preload job again from the start. RAM action `esa:ResetScheduledPreloadJob`. */
export const ResetScheduledPreloadJob: Operation<ResetScheduledPreloadJobInput, ResetScheduledPreloadJobOutput> = {
  name: 'ResetScheduledPreloadJob',
  method: 'POST',
  access: 'write',
  input: { 'Id?': 'text' },
  output: {
    AliUid: 'string',
    CreatedAt: 'string',
    Domains: 'string',
    ErrorInfo: 'string',
    FailedFileOss: 'string',
    FileId: 'string',
    Id: 'string',
    InsertWay: 'string',
    Name: 'string',
    RequestId: 'string',
    SiteId: 'int',
    TaskSubmitted: 'number',
    TaskType: 'string',
    UrlCount: 'int',
    UrlSubmitted: 'number',
  },
  shownBy: 'GetScheduledPreloadJob',
};

/**
 * Run a planned preload job again from the start.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const resetScheduledPreloadJob: Call<ResetScheduledPreloadJobInput, ResetScheduledPreloadJobOutput> =
  /* @__PURE__ */ call(ResetScheduledPreloadJob);

/** Start a planned preload run. RAM action `esa:StartScheduledPreloadExecution`. */
export const StartScheduledPreloadExecution: Operation<
  StartScheduledPreloadExecutionInput,
  StartScheduledPreloadExecutionOutput
> = {
  name: 'StartScheduledPreloadExecution',
  method: 'POST',
  access: 'write',
  input: { Id: 'string' },
  output: {
    AliUid: 'string',
    EndTime: 'string',
    Id: 'string',
    Interval: 'number',
    JobId: 'string',
    RequestId: 'string',
    SliceLen: 'number',
    StartTime: 'string',
    Status: 'string',
  },
  shownBy: 'ListScheduledPreloadExecutions',
};

/**
 * Start a planned preload run.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const startScheduledPreloadExecution: Call<
  StartScheduledPreloadExecutionInput,
  StartScheduledPreloadExecutionOutput
> = /* @__PURE__ */ call(StartScheduledPreloadExecution);

/** Stop a planned preload run. RAM action `esa:StopScheduledPreloadExecution`. */
export const StopScheduledPreloadExecution: Operation<
  StopScheduledPreloadExecutionInput,
  StopScheduledPreloadExecutionOutput
> = {
  name: 'StopScheduledPreloadExecution',
  method: 'POST',
  access: 'write',
  input: { Id: 'string' },
  output: {
    AliUid: 'string',
    EndTime: 'string',
    Id: 'string',
    Interval: 'number',
    JobId: 'string',
    RequestId: 'string',
    SliceLen: 'number',
    StartTime: 'string',
    Status: 'string',
  },
  shownBy: 'ListScheduledPreloadExecutions',
};

/**
 * Stop a planned preload run.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const stopScheduledPreloadExecution: Call<
  StopScheduledPreloadExecutionInput,
  StopScheduledPreloadExecutionOutput
> = /* @__PURE__ */ call(StopScheduledPreloadExecution);

/**
 * Start the purge or preload task of an uploaded file. RAM action `esa:SubmitUploadTask`.
 * Not in versions of the official SDK before 3.3.0.
 */
export const SubmitUploadTask: Operation<SubmitUploadTaskInput, SubmitUploadTaskOutput> = {
  name: 'SubmitUploadTask',
  method: 'GET',
  access: 'write',
  input: { 'Force?': 'boolean', 'SiteId?': 'id', 'UploadId?': 'id' },
  output: { RequestId: 'string', UploadId: 'int' },
  shownBy: 'GetUploadTask',
};

/**
 * Start the purge or preload task of an uploaded file.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const submitUploadTask: Call<SubmitUploadTaskInput, SubmitUploadTaskOutput> =
  /* @__PURE__ */ call(SubmitUploadTask);

/**
 * Change the cache reserve setting of a site. RAM action `esa:UpdateCacheReserve`.
 * Not in versions of the official SDK before 3.8.0.
 */
export const UpdateCacheReserve: Operation<UpdateCacheReserveInput, UpdateCacheReserveOutput> = {
  name: 'UpdateCacheReserve',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', 'CacheReserveInstanceId?': 'text', 'Enable?': 'on|off' },
  output: { RequestId: 'string' },
  shownBy: 'GetCacheReserve',
};

/**
 * Change the cache reserve setting of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateCacheReserve: Call<UpdateCacheReserveInput, UpdateCacheReserveOutput> =
  /* @__PURE__ */ call(UpdateCacheReserve);

/** Change the size of a cache reserve instance. RAM action `esa:UpdateCacheReserveSpec`. */
export const UpdateCacheReserveSpec: Operation<UpdateCacheReserveSpecInput, UpdateCacheReserveSpecOutput> = {
  name: 'UpdateCacheReserveSpec',
  method: 'POST',
  access: 'write',
  input: { 'AutoPay?': 'boolean', 'ChargeType?': 'PREPAY|POSTPAY', 'InstanceId?': 'text', 'TargetQuotaGb?': 'int' },
  output: { InstanceId: 'string', OrderId: 'string', RequestId: 'string' },
  shownBy: 'GetCacheReserve',
};

/**
 * Change the size of a cache reserve instance.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateCacheReserveSpec: Call<UpdateCacheReserveSpecInput, UpdateCacheReserveSpecOutput> =
  /* @__PURE__ */ call(UpdateCacheReserveSpec);

/** Change a cache rule. RAM action `esa:UpdateCacheRule`. */
export const UpdateCacheRule: Operation<UpdateCacheRuleInput, UpdateCacheRuleOutput> = {
  name: 'UpdateCacheRule',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    ConfigId: 'id',
    'AdditionalCacheablePorts?': 'text',
    'BrowserCacheMode?': 'no_cache|follow_origin|override_origin',
    'BrowserCacheTtl?': 'text',
    'BypassCache?': 'cache_all|bypass_all',
    'CacheDeceptionArmor?': 'on|off',
    'CacheReserveEligibility?': 'bypass_cache_reserve|eligible_for_cache_reserve',
    'CheckPresenceCookie?': 'text',
    'CheckPresenceHeader?': 'text',
    'EdgeCacheMode?': 'follow_origin|no_cache|override_origin|follow_origin_bypass|follow_origin_override',
    'EdgeCacheTtl?': 'text',
    'EdgeStatusCodeCacheTtl?': 'text',
    'IncludeCookie?': 'text',
    'IncludeHeader?': 'text',
    'PostBodyCacheKey?': 'md5|ignore',
    'PostBodySizeLimit?': 'text',
    'PostCache?': 'text',
    'QueryString?': 'text',
    'QueryStringMode?': 'ignore_all|exclude_query_string|reserve_all|include_query_string',
    'Rule?': 'text',
    'RuleEnable?': 'on|off',
    'RuleName?': 'text',
    'Sequence?': 'int',
    'ServeStale?': 'on|off',
    'SortQueryStringForCache?': 'on|off',
    'UserDeviceType?': 'on|off',
    'UserGeo?': 'on|off',
    'UserLanguage?': 'on|off',
  },
  output: { RequestId: 'string' },
  shownBy: 'GetCacheRule',
};

/**
 * Change a cache rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateCacheRule: Call<UpdateCacheRuleInput, UpdateCacheRuleOutput> = /* @__PURE__ */ call(UpdateCacheRule);

/** Change the cache tag setting of a site. RAM action `esa:UpdateCacheTag`. */
export const UpdateCacheTag: Operation<UpdateCacheTagInput, UpdateCacheTagOutput> = {
  name: 'UpdateCacheTag',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', 'CaseInsensitive?': 'on|off', 'SiteVersion?': 'int', 'TagName?': 'text' },
  output: { RequestId: 'string' },
  shownBy: 'GetCacheTag',
};

/**
 * Change the cache tag setting of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateCacheTag: Call<UpdateCacheTagInput, UpdateCacheTagOutput> = /* @__PURE__ */ call(UpdateCacheTag);

/** Change the development mode of a site. RAM action `esa:UpdateDevelopmentMode`. */
export const UpdateDevelopmentMode: Operation<UpdateDevelopmentModeInput, UpdateDevelopmentModeOutput> = {
  name: 'UpdateDevelopmentMode',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', Enable: 'on|off' },
  output: { RequestId: 'string' },
  shownBy: 'GetDevelopmentMode',
};

/**
 * Change the development mode of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateDevelopmentMode: Call<UpdateDevelopmentModeInput, UpdateDevelopmentModeOutput> =
  /* @__PURE__ */ call(UpdateDevelopmentMode);

/** Change a planned preload run. RAM action `esa:UpdateScheduledPreloadExecution`. */
export const UpdateScheduledPreloadExecution: Operation<
  UpdateScheduledPreloadExecutionInput,
  UpdateScheduledPreloadExecutionOutput
> = {
  name: 'UpdateScheduledPreloadExecution',
  method: 'POST',
  access: 'write',
  input: { Id: 'string', 'EndTime?': 'text', 'Interval?': 'int', 'SliceLen?': 'int', 'StartTime?': 'text' },
  form: ['EndTime', 'Interval', 'SliceLen', 'StartTime'],
  output: {
    AliUid: 'string',
    EndTime: 'string',
    Id: 'string',
    Interval: 'number',
    JobId: 'string',
    RequestId: 'string',
    SliceLen: 'number',
    StartTime: 'string',
    Status: 'string',
  },
  shownBy: 'ListScheduledPreloadExecutions',
};

/**
 * Change a planned preload run.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateScheduledPreloadExecution: Call<
  UpdateScheduledPreloadExecutionInput,
  UpdateScheduledPreloadExecutionOutput
> = /* @__PURE__ */ call(UpdateScheduledPreloadExecution);

/** Change the tiered cache setting of a site. RAM action `esa:UpdateTieredCache`. */
export const UpdateTieredCache: Operation<UpdateTieredCacheInput, UpdateTieredCacheOutput> = {
  name: 'UpdateTieredCache',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', CacheArchitectureMode: 'edge|edge_smart|edge_regional|edge_regional_smart' },
  output: { RequestId: 'string' },
  shownBy: 'GetTieredCache',
};

/**
 * Change the tiered cache setting of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateTieredCache: Call<UpdateTieredCacheInput, UpdateTieredCacheOutput> =
  /* @__PURE__ */ call(UpdateTieredCache);

/** Upload a file with purge or preload targets. RAM action `esa:UploadFile`. */
export const UploadFile: Operation<UploadFileInput, UploadFileOutput> = {
  name: 'UploadFile',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', Type: 'file|preload|directory|ignoreParams', UploadTaskName: 'string', Url: 'string' },
  output: { RequestId: 'string', UploadId: 'int' },
};

/**
 * Upload a file with purge or preload targets.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const uploadFile: Call<UploadFileInput, UploadFileOutput> = /* @__PURE__ */ call(UploadFile);
