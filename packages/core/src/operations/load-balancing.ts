// Written by scripts/operations from spec/: change those.

/**
 * Load balancers, origin pools and the health of their origins.
 *
 * @module
 */
import { type Call, call } from '../client/operation-function.js';
import type { ListOperation, Operation } from '../operation/operation.js';
import type { Int64, Int64Input } from '../util/int64.js';

/** What `CreateLoadBalancer` asks for. */
export interface CreateLoadBalancerInput {
  /** Id of the site. Example: `123456789****`. */
  readonly SiteId: Int64Input;
  /** Ids of the default origin pools, as a JSON array; from ListOriginPools. Example: `123`. */
  readonly DefaultPools: readonly (number | bigint)[];
  /** Id of the origin pool to use when no other pool is available. Example: `123`. */
  readonly FallbackPool: Int64Input;
  /** Health check of the origins, as JSON. Example: `order`. */
  readonly Monitor: CreateLoadBalancerInputMonitor;
  /** Name of the load balancer, a domain name under the site. Example: `lb.example.com`. */
  readonly Name: string;
  /** How pools are chosen: by place (geo), by weight (random) or in order. Example: `order`. */
  readonly SteeringPolicy: 'geo' | 'random' | 'order' | (string & {});
  /** Failover between pools and retry of other origin addresses, as JSON. Example: `true`. */
  readonly AdaptiveRouting?: CreateLoadBalancerInputAdaptiveRouting | undefined;
  /** Description of the load balancer. Example: `Load balancer description`. */
  readonly Description?: string | undefined;
  /** Whether it is on. Example: `true`. */
  readonly Enabled?: boolean | undefined;
  /** Weights of the pools for the random policy, as JSON. Example: `123`. */
  readonly RandomSteering?: CreateLoadBalancerInputRandomSteering | undefined;
  /**
   * JSON object from primary region code to an array of origin pool ids. Example: `{ "ENAM": [ 12345678**** ],
   * "WNAM": [ 23456789****, 23456789**** ] }`.
   */
  readonly RegionPools?: Readonly<Record<string, readonly (number | bigint)[]>> | undefined;
  /**
   * Rules of the load balancer, as a JSON array. Example: `{ "ENAM": [ 12345678**** ], "WNAM": [ 23456789****,
   * 23456789**** ] }`.
   */
  readonly Rules?: readonly CreateLoadBalancerInputRules[] | undefined;
  /** What keeps a client on one origin, or off. Example: `ip`. */
  readonly SessionAffinity?: 'off' | 'ip' | 'cookie' | 'http_header' | (string & {}) | undefined;
  /**
   * JSON object from comma-joined subregion codes to origin pool ids. Example: `{"AL,MO":
   * [92298024898****],"CN-SH,CN-SX,CN-SC":[92304347804****,92843536908****]}`.
   */
  readonly SubRegionPools?: Readonly<Record<string, readonly (number | bigint)[]>> | undefined;
  /**
   * Seconds a resolver may keep the answer, 10 to 600, 30 by default. From 10 to 600. `30` by default. Example:
   * `300`.
   */
  readonly Ttl?: number | undefined;
}

/** Part of `CreateLoadBalancerInput`: `Monitor`. */
export interface CreateLoadBalancerInputMonitor {
  readonly ConsecutiveDown?: number | bigint | undefined;
  readonly ConsecutiveUp?: number | bigint | undefined;
  readonly ExpectedCodes?: string | undefined;
  readonly FollowRedirects?: boolean | undefined;
  readonly Header?: unknown;
  readonly Interval?: number | bigint | undefined;
  readonly Method?: string | undefined;
  readonly MonitoringRegion?: string | undefined;
  readonly Path?: string | undefined;
  readonly Port?: number | bigint | undefined;
  readonly Timeout?: number | bigint | undefined;
  readonly Type?: string | undefined;
}

/** Part of `CreateLoadBalancerInput`: `AdaptiveRouting`. */
export interface CreateLoadBalancerInputAdaptiveRouting {
  readonly FailoverAcrossPools?: boolean | undefined;
  readonly OriginLevelRetry?: boolean | undefined;
}

/** Part of `CreateLoadBalancerInput`: `RandomSteering`. */
export interface CreateLoadBalancerInputRandomSteering {
  readonly DefaultWeight?: number | bigint | undefined;
  readonly PoolWeights?: Readonly<Record<string, number | bigint>> | undefined;
}

/** Part of `CreateLoadBalancerInput`: `Rules`. */
export interface CreateLoadBalancerInputRules {
  readonly FixedResponse?: CreateLoadBalancerInputRulesFixedResponse | undefined;
  readonly Overrides?: unknown;
  readonly Rule?: string | undefined;
  readonly RuleEnable?: string | undefined;
  readonly RuleName?: string | undefined;
  readonly Sequence?: number | bigint | undefined;
  readonly Terminates?: boolean | undefined;
}

/** Part of `CreateLoadBalancerInput`: `Rules.FixedResponse`. */
export interface CreateLoadBalancerInputRulesFixedResponse {
  readonly ContentType?: string | undefined;
  readonly Location?: string | undefined;
  readonly MessageBody?: string | undefined;
  readonly StatusCode?: number | bigint | undefined;
}

/** What `CreateLoadBalancer` answers. */
export interface CreateLoadBalancerOutput {
  Id?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateOriginPool` asks for. */
export interface CreateOriginPoolInput {
  /** Id of the site. Example: `21655860979****`. */
  readonly SiteId: Int64Input;
  /** Pool name, unique in the site. Example: `pool1`. */
  readonly Name: string;
  /** Whether it is on. Example: `true`. */
  readonly Enabled?: boolean | undefined;
  /** Origins in the pool, as a JSON array. */
  readonly Origins?: readonly CreateOriginPoolInputOrigins[] | undefined;
}

/** Part of `CreateOriginPoolInput`: `Origins`. */
export interface CreateOriginPoolInputOrigins {
  readonly Address?: string | undefined;
  readonly AuthConf?: CreateOriginPoolInputOriginsAuthConf | undefined;
  readonly Enabled?: boolean | undefined;
  readonly Header?: unknown;
  readonly IpVersionPolicy?: string | undefined;
  readonly Name?: string | undefined;
  readonly Type?: string | undefined;
  readonly Weight?: number | bigint | undefined;
}

/** Part of `CreateOriginPoolInput`: `Origins.AuthConf`. */
export interface CreateOriginPoolInputOriginsAuthConf {
  readonly AccessKey?: string | undefined;
  readonly AuthType?: string | undefined;
  readonly Region?: string | undefined;
  readonly SecretKey?: string | undefined;
  readonly Version?: string | undefined;
}

/** What `CreateOriginPool` answers. */
export interface CreateOriginPoolOutput {
  Id?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteLoadBalancer` asks for. */
export interface DeleteLoadBalancerInput {
  /** Id of the site. Example: `1159101787****`. */
  readonly SiteId: Int64Input;
  /** Id of the load balancer, from ListLoadBalancers. Example: `99867648760****`. */
  readonly Id: Int64Input;
}

/** What `DeleteLoadBalancer` answers. */
export interface DeleteLoadBalancerOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteOriginPool` asks for. */
export interface DeleteOriginPoolInput {
  /** Id of the site. Example: `21655860979****`. */
  readonly SiteId: Int64Input;
  /** Id of the origin pool, from ListOriginPools. Example: `103852052519****`. */
  readonly Id: Int64Input;
}

/** What `DeleteOriginPool` answers. */
export interface DeleteOriginPoolOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetLoadBalancer` asks for. */
export interface GetLoadBalancerInput {
  /** Id of the site. Example: `1159101787****`. */
  readonly SiteId: Int64Input;
  /** Id of the load balancer, from ListLoadBalancers. Example: `99867648760****`. */
  readonly Id: Int64Input;
}

/** What `GetLoadBalancer` answers. */
export interface GetLoadBalancerOutput {
  AdaptiveRouting?: GetLoadBalancerOutputAdaptiveRouting | undefined;
  DefaultPools?: Int64[] | undefined;
  Description?: string | undefined;
  Enabled?: boolean | undefined;
  FallbackPool?: Int64 | undefined;
  Id?: Int64 | undefined;
  Monitor?: GetLoadBalancerOutputMonitor | undefined;
  Name?: string | undefined;
  RandomSteering?: GetLoadBalancerOutputRandomSteering | undefined;
  RegionPools?: unknown;
  RequestId?: string | undefined;
  Rules?: GetLoadBalancerOutputRules[] | undefined;
  SessionAffinity?: string | undefined;
  SiteId?: Int64 | undefined;
  Status?: string | undefined;
  SteeringPolicy?: string | undefined;
  SubRegionPools?: unknown;
  Ttl?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetLoadBalancerOutput`: `AdaptiveRouting`. */
export interface GetLoadBalancerOutputAdaptiveRouting {
  FailoverAcrossPools?: boolean | undefined;
  OriginLevelRetry?: boolean | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetLoadBalancerOutput`: `Monitor`. */
export interface GetLoadBalancerOutputMonitor {
  ConsecutiveDown?: Int64 | undefined;
  ConsecutiveUp?: Int64 | undefined;
  ExpectedCodes?: string | undefined;
  FollowRedirects?: boolean | undefined;
  Header?: unknown;
  Interval?: Int64 | undefined;
  Method?: string | undefined;
  MonitoringRegion?: string | undefined;
  Path?: string | undefined;
  Port?: Int64 | undefined;
  Timeout?: Int64 | undefined;
  Type?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetLoadBalancerOutput`: `RandomSteering`. */
export interface GetLoadBalancerOutputRandomSteering {
  DefaultWeight?: Int64 | undefined;
  PoolWeights?: Record<string, Int64> | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetLoadBalancerOutput`: `Rules`. */
export interface GetLoadBalancerOutputRules {
  FixedResponse?: GetLoadBalancerOutputRulesFixedResponse | undefined;
  Overrides?: unknown;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  Terminates?: boolean | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetLoadBalancerOutput`: `Rules.FixedResponse`. */
export interface GetLoadBalancerOutputRulesFixedResponse {
  ContentType?: string | undefined;
  Location?: string | undefined;
  MessageBody?: string | undefined;
  StatusCode?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `GetOriginPool` asks for. */
export interface GetOriginPoolInput {
  /** Id of the site. Example: `216558609793952`. */
  readonly SiteId: Int64Input;
  /** Id of the origin pool, from ListOriginPools. Example: `1038520525196928`. */
  readonly Id: Int64Input;
}

/** What `GetOriginPool` answers. */
export interface GetOriginPoolOutput {
  Enabled?: boolean | undefined;
  Id?: Int64 | undefined;
  Name?: string | undefined;
  Origins?: GetOriginPoolOutputOrigins[] | undefined;
  RecordName?: string | undefined;
  ReferenceLBCount?: Int64 | undefined;
  References?: GetOriginPoolOutputReferences | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetOriginPoolOutput`: `Origins`. */
export interface GetOriginPoolOutputOrigins {
  Address?: string | undefined;
  AuthConf?: GetOriginPoolOutputOriginsAuthConf | undefined;
  Enabled?: boolean | undefined;
  Header?: unknown;
  Id?: Int64 | undefined;
  IpVersionPolicy?: string | undefined;
  Name?: string | undefined;
  Type?: string | undefined;
  Weight?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetOriginPoolOutput`: `Origins.AuthConf`. */
export interface GetOriginPoolOutputOriginsAuthConf {
  AccessKey?: string | undefined;
  AuthType?: string | undefined;
  Region?: string | undefined;
  SecretKey?: string | undefined;
  Version?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetOriginPoolOutput`: `References`. */
export interface GetOriginPoolOutputReferences {
  DnsRecords?: GetOriginPoolOutputReferencesDnsRecords[] | undefined;
  IPARecords?: GetOriginPoolOutputReferencesIPARecords[] | undefined;
  LoadBalancers?: GetOriginPoolOutputReferencesLoadBalancers[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetOriginPoolOutput`: `References.DnsRecords`. */
export interface GetOriginPoolOutputReferencesDnsRecords {
  Id?: Int64 | undefined;
  Name?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetOriginPoolOutput`: `References.IPARecords`. */
export interface GetOriginPoolOutputReferencesIPARecords {
  Id?: Int64 | undefined;
  Name?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetOriginPoolOutput`: `References.LoadBalancers`. */
export interface GetOriginPoolOutputReferencesLoadBalancers {
  Id?: Int64 | undefined;
  Name?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListLoadBalancerOriginStatus` asks for. */
export interface ListLoadBalancerOriginStatusInput {
  /** Id of the site. Example: `1159101787****`. */
  readonly SiteId: Int64Input;
  /**
   * Load balancer ids from ListLoadBalancers, comma separated, at most 100. Example:
   * `99874066052****,100892832360****`.
   */
  readonly LoadBalancerIds: string;
  /** Only origins in pools of this role; default_pool for the default pools. Example: `default_pool`. */
  readonly PoolType?: string | undefined;
}

/** What `ListLoadBalancerOriginStatus` answers. */
export interface ListLoadBalancerOriginStatusOutput {
  OriginStatus?: ListLoadBalancerOriginStatusOutputOriginStatus[] | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListLoadBalancerOriginStatusOutput`: `OriginStatus`. */
export interface ListLoadBalancerOriginStatusOutputOriginStatus {
  LoadBalancerId?: Int64 | undefined;
  OriginId?: Int64 | undefined;
  PoolId?: Int64 | undefined;
  PoolType?: string | undefined;
  Reason?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListLoadBalancerRegions` asks for. */
export interface ListLoadBalancerRegionsInput {
  /** Page to read, from 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. */
  readonly PageSize?: number | undefined;
}

/** What `ListLoadBalancerRegions` answers. One page. */
export interface ListLoadBalancerRegionsOutput {
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  Regions?: ListLoadBalancerRegionsOutputRegions[] | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListLoadBalancerRegionsOutput`: `Regions`. */
export interface ListLoadBalancerRegionsOutputRegions {
  RegionCnName?: string | undefined;
  RegionCode?: string | undefined;
  RegionEnName?: string | undefined;
  SubRegions?: ListLoadBalancerRegionsOutputRegionsSubRegions[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListLoadBalancerRegionsOutput`: `Regions.SubRegions`. */
export interface ListLoadBalancerRegionsOutputRegionsSubRegions {
  SubRegionCnName?: string | undefined;
  SubRegionCode?: string | undefined;
  SubRegionEnName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListLoadBalancers` asks for. */
export interface ListLoadBalancersInput {
  /** Id of the site. Example: `21655860979****`. */
  readonly SiteId: Int64Input;
  /** How Name is compared with the load balancer names. Example: `fuzzy`. */
  readonly MatchType?: 'fuzzy' | 'exact' | (string & {}) | undefined;
  /** Name of the load balancer to look for. Example: `lb.example.com`. */
  readonly Name?: string | undefined;
  /** Sort by id: id upward (oldest first), -id downward (the default). Example: `id`. */
  readonly OrderBy?: string | undefined;
  /** Page to read, from 1. At least 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 500. */
  readonly PageSize?: number | undefined;
}

/** What `ListLoadBalancers` answers. One page. */
export interface ListLoadBalancersOutput {
  LoadBalancers?: ListLoadBalancersOutputLoadBalancers[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListLoadBalancersOutput`: `LoadBalancers`. */
export interface ListLoadBalancersOutputLoadBalancers {
  AdaptiveRouting?: ListLoadBalancersOutputLoadBalancersAdaptiveRouting | undefined;
  DefaultPools?: Int64[] | undefined;
  Description?: string | undefined;
  Enabled?: boolean | undefined;
  FallbackPool?: Int64 | undefined;
  Id?: Int64 | undefined;
  Monitor?: ListLoadBalancersOutputLoadBalancersMonitor | undefined;
  Name?: string | undefined;
  RandomSteering?: ListLoadBalancersOutputLoadBalancersRandomSteering | undefined;
  RegionPools?: unknown;
  Rules?: ListLoadBalancersOutputLoadBalancersRules[] | undefined;
  SessionAffinity?: string | undefined;
  SiteId?: Int64 | undefined;
  Status?: string | undefined;
  SteeringPolicy?: string | undefined;
  SubRegionPools?: unknown;
  Ttl?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListLoadBalancersOutput`: `LoadBalancers.AdaptiveRouting`. */
export interface ListLoadBalancersOutputLoadBalancersAdaptiveRouting {
  FailoverAcrossPools?: boolean | undefined;
  OriginLevelRetry?: boolean | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListLoadBalancersOutput`: `LoadBalancers.Monitor`. */
export interface ListLoadBalancersOutputLoadBalancersMonitor {
  ConsecutiveDown?: Int64 | undefined;
  ConsecutiveUp?: Int64 | undefined;
  ExpectedCodes?: string | undefined;
  FollowRedirects?: boolean | undefined;
  Header?: unknown;
  Interval?: Int64 | undefined;
  Method?: string | undefined;
  MonitoringRegion?: string | undefined;
  Path?: string | undefined;
  Port?: Int64 | undefined;
  Timeout?: Int64 | undefined;
  Type?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListLoadBalancersOutput`: `LoadBalancers.RandomSteering`. */
export interface ListLoadBalancersOutputLoadBalancersRandomSteering {
  DefaultWeight?: Int64 | undefined;
  PoolWeights?: Record<string, Int64> | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListLoadBalancersOutput`: `LoadBalancers.Rules`. */
export interface ListLoadBalancersOutputLoadBalancersRules {
  FixedResponse?: ListLoadBalancersOutputLoadBalancersRulesFixedResponse | undefined;
  Overrides?: unknown;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  Terminates?: boolean | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListLoadBalancersOutput`: `LoadBalancers.Rules.FixedResponse`. */
export interface ListLoadBalancersOutputLoadBalancersRulesFixedResponse {
  ContentType?: string | undefined;
  Location?: string | undefined;
  MessageBody?: string | undefined;
  StatusCode?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `ListOriginPools` asks for. */
export interface ListOriginPoolsInput {
  /** Id of the site. Example: `151538882642832`. */
  readonly SiteId: Int64Input;
  /** How Name is compared with the origin pool names. `exact` by default. Example: `exact`. */
  readonly MatchType?: 'fuzzy' | 'exact' | (string & {}) | undefined;
  /** Name of the origin pool to look for. Example: `pool1`. */
  readonly Name?: string | undefined;
  /** Sort by id: id upward (oldest first); downward without it. Example: `id`. */
  readonly OrderBy?: string | undefined;
  /** Page to read, from 1. `1` by default. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 500. */
  readonly PageSize?: number | undefined;
}

/** What `ListOriginPools` answers. One page. */
export interface ListOriginPoolsOutput {
  OriginPools?: ListOriginPoolsOutputOriginPools[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListOriginPoolsOutput`: `OriginPools`. */
export interface ListOriginPoolsOutputOriginPools {
  Enabled?: boolean | undefined;
  Id?: Int64 | undefined;
  Name?: string | undefined;
  Origins?: ListOriginPoolsOutputOriginPoolsOrigins[] | undefined;
  RecordName?: string | undefined;
  ReferenceLBCount?: Int64 | undefined;
  References?: ListOriginPoolsOutputOriginPoolsReferences | undefined;
  SiteId?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListOriginPoolsOutput`: `OriginPools.Origins`. */
export interface ListOriginPoolsOutputOriginPoolsOrigins {
  Address?: string | undefined;
  AuthConf?: ListOriginPoolsOutputOriginPoolsOriginsAuthConf | undefined;
  Enabled?: boolean | undefined;
  Header?: unknown;
  Id?: Int64 | undefined;
  IpVersionPolicy?: string | undefined;
  Name?: string | undefined;
  Type?: string | undefined;
  Weight?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListOriginPoolsOutput`: `OriginPools.Origins.AuthConf`. */
export interface ListOriginPoolsOutputOriginPoolsOriginsAuthConf {
  AccessKey?: string | undefined;
  AuthType?: string | undefined;
  Region?: string | undefined;
  SecretKey?: string | undefined;
  Version?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListOriginPoolsOutput`: `OriginPools.References`. */
export interface ListOriginPoolsOutputOriginPoolsReferences {
  DnsRecords?: ListOriginPoolsOutputOriginPoolsReferencesDnsRecords[] | undefined;
  IPARecords?: ListOriginPoolsOutputOriginPoolsReferencesIPARecords[] | undefined;
  LoadBalancers?: ListOriginPoolsOutputOriginPoolsReferencesLoadBalancers[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListOriginPoolsOutput`: `OriginPools.References.DnsRecords`. */
export interface ListOriginPoolsOutputOriginPoolsReferencesDnsRecords {
  Id?: Int64 | undefined;
  Name?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListOriginPoolsOutput`: `OriginPools.References.IPARecords`. */
export interface ListOriginPoolsOutputOriginPoolsReferencesIPARecords {
  Id?: Int64 | undefined;
  Name?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListOriginPoolsOutput`: `OriginPools.References.LoadBalancers`. */
export interface ListOriginPoolsOutputOriginPoolsReferencesLoadBalancers {
  Id?: Int64 | undefined;
  Name?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateLoadBalancer` asks for. */
export interface UpdateLoadBalancerInput {
  /** Id of the site. Example: `1159101787****`. */
  readonly SiteId: Int64Input;
  /** Id of the load balancer, from ListLoadBalancers. Example: `95913670174****`. */
  readonly Id: Int64Input;
  /** JSON: fail over across origin pools, and retry at the origin level. */
  readonly AdaptiveRouting?: UpdateLoadBalancerInputAdaptiveRouting | undefined;
  /** JSON list of the default origin pool ids, from ListOriginPools. */
  readonly DefaultPools?: readonly (number | bigint)[] | undefined;
  /** Description of the load balancer. Example: `Load balancer description`. */
  readonly Description?: string | undefined;
  /** Whether it is on. Example: `true`. */
  readonly Enabled?: boolean | undefined;
  /** Id of the origin pool to use when all others are down. Example: `96228666776****`. */
  readonly FallbackPool?: Int64Input | undefined;
  /** Health check of the origins, as JSON. */
  readonly Monitor?: UpdateLoadBalancerInputMonitor | undefined;
  /** Weights of the origin pools for weighted round-robin, as JSON. */
  readonly RandomSteering?: UpdateLoadBalancerInputRandomSteering | undefined;
  /**
   * JSON object from primary region code to origin pool ids. Example: `{ "ENAM": [ 12345678**** ], "WNAM": [
   * 23456789****, 23456789**** ] }`.
   */
  readonly RegionPools?: Readonly<Record<string, readonly (number | bigint)[]>> | undefined;
  /** JSON list of rules that override the behaviour for some requests. */
  readonly Rules?: readonly UpdateLoadBalancerInputRules[] | undefined;
  /** How a client stays on one origin: by ip or cookie; off for not at all. Example: `ip`. */
  readonly SessionAffinity?: 'off' | 'ip' | 'cookie' | (string & {}) | undefined;
  /** How traffic is spread over the pools: geo, random or order. Example: `order`. */
  readonly SteeringPolicy?: string | undefined;
  /**
   * JSON object from secondary region codes, comma separated, to pool ids. Example: `{"AL,MO":
   * [92298024898****],"CN-SH,CN-SX,CN-SC":[92304347804****,92843536908****]}`.
   */
  readonly SubRegionPools?: Readonly<Record<string, readonly (number | bigint)[]>> | undefined;
  /**
   * Seconds a resolver may keep the answer, 10 to 600, 30 by default. From 10 to 600. `30` by default. Example:
   * `300`.
   */
  readonly Ttl?: number | undefined;
}

/** Part of `UpdateLoadBalancerInput`: `AdaptiveRouting`. */
export interface UpdateLoadBalancerInputAdaptiveRouting {
  readonly FailoverAcrossPools?: boolean | undefined;
  readonly OriginLevelRetry?: boolean | undefined;
}

/** Part of `UpdateLoadBalancerInput`: `Monitor`. */
export interface UpdateLoadBalancerInputMonitor {
  readonly ConsecutiveDown?: number | bigint | undefined;
  readonly ConsecutiveUp?: number | bigint | undefined;
  readonly ExpectedCodes?: string | undefined;
  readonly FollowRedirects?: boolean | undefined;
  readonly Header?: unknown;
  readonly Interval?: number | bigint | undefined;
  readonly Method?: string | undefined;
  readonly MonitoringRegion?: string | undefined;
  readonly Path?: string | undefined;
  readonly Port?: number | bigint | undefined;
  readonly Timeout?: number | bigint | undefined;
  readonly Type?: string | undefined;
}

/** Part of `UpdateLoadBalancerInput`: `RandomSteering`. */
export interface UpdateLoadBalancerInputRandomSteering {
  readonly DefaultWeight?: number | bigint | undefined;
  readonly PoolWeights?: Readonly<Record<string, number | bigint>> | undefined;
}

/** Part of `UpdateLoadBalancerInput`: `Rules`. */
export interface UpdateLoadBalancerInputRules {
  readonly FixedResponse?: UpdateLoadBalancerInputRulesFixedResponse | undefined;
  readonly Overrides?: unknown;
  readonly Rule?: string | undefined;
  readonly RuleEnable?: string | undefined;
  readonly RuleName?: string | undefined;
  readonly Sequence?: number | bigint | undefined;
  readonly Terminates?: boolean | undefined;
}

/** Part of `UpdateLoadBalancerInput`: `Rules.FixedResponse`. */
export interface UpdateLoadBalancerInputRulesFixedResponse {
  readonly ContentType?: string | undefined;
  readonly Location?: string | undefined;
  readonly MessageBody?: string | undefined;
  readonly StatusCode?: number | bigint | undefined;
}

/** What `UpdateLoadBalancer` answers. */
export interface UpdateLoadBalancerOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateOriginPool` asks for. */
export interface UpdateOriginPoolInput {
  /** Id of the site. Example: `216558609793952`. */
  readonly SiteId: Int64Input;
  /** Id of the origin pool, from ListOriginPools. Example: `1038520525196928`. */
  readonly Id: Int64Input;
  /** Whether it is on. Example: `true`. */
  readonly Enabled?: boolean | undefined;
  /** JSON list of the origins in the pool; may hold bucket access keys. */
  readonly Origins?: readonly UpdateOriginPoolInputOrigins[] | undefined;
}

/** Part of `UpdateOriginPoolInput`: `Origins`. */
export interface UpdateOriginPoolInputOrigins {
  readonly Address?: string | undefined;
  readonly AuthConf?: UpdateOriginPoolInputOriginsAuthConf | undefined;
  readonly Enabled?: boolean | undefined;
  readonly Header?: unknown;
  readonly IpVersionPolicy?: string | undefined;
  readonly Name?: string | undefined;
  readonly Type?: string | undefined;
  readonly Weight?: number | bigint | undefined;
}

/** Part of `UpdateOriginPoolInput`: `Origins.AuthConf`. */
export interface UpdateOriginPoolInputOriginsAuthConf {
  readonly AccessKey?: string | undefined;
  readonly AuthType?: string | undefined;
  readonly Region?: string | undefined;
  readonly SecretKey?: string | undefined;
  readonly Version?: string | undefined;
}

/** What `UpdateOriginPool` answers. */
export interface UpdateOriginPoolOutput {
  Id?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Create a load balancer. RAM action `esa:CreateLoadBalancer`. */
export const CreateLoadBalancer: Operation<CreateLoadBalancerInput, CreateLoadBalancerOutput> = {
  name: 'CreateLoadBalancer',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    DefaultPools: ['number'],
    FallbackPool: 'id',
    Monitor: {
      'ConsecutiveDown?': 'number',
      'ConsecutiveUp?': 'number',
      'ExpectedCodes?': 'text',
      'FollowRedirects?': 'boolean',
      'Header?': 'any',
      'Interval?': 'number',
      'Method?': 'text',
      'MonitoringRegion?': 'text',
      'Path?': 'text',
      'Port?': 'number',
      'Timeout?': 'number',
      'Type?': 'text',
    },
    Name: 'string',
    SteeringPolicy: 'geo|random|order',
    'AdaptiveRouting?': { 'FailoverAcrossPools?': 'boolean', 'OriginLevelRetry?': 'boolean' },
    'Description?': 'text',
    'Enabled?': 'boolean',
    'RandomSteering?': { 'DefaultWeight?': 'number', 'PoolWeights?': { '*': 'number' } },
    'RegionPools?': { '*': ['number'] },
    'Rules?': [
      {
        'FixedResponse?': {
          'ContentType?': 'text',
          'Location?': 'text',
          'MessageBody?': 'text',
          'StatusCode?': 'number',
        },
        'Overrides?': 'any',
        'Rule?': 'text',
        'RuleEnable?': 'text',
        'RuleName?': 'text',
        'Sequence?': 'number',
        'Terminates?': 'boolean',
      },
    ],
    'SessionAffinity?': 'off|ip|cookie|http_header',
    'SubRegionPools?': { '*': ['number'] },
    'Ttl?': 'int',
  },
  json: ['DefaultPools', 'Monitor', 'AdaptiveRouting', 'RandomSteering', 'RegionPools', 'Rules', 'SubRegionPools'],
  output: { Id: 'int', RequestId: 'string' },
  shownBy: 'GetLoadBalancer',
};

/**
 * Create a load balancer.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createLoadBalancer: Call<CreateLoadBalancerInput, CreateLoadBalancerOutput> =
  /* @__PURE__ */ call(CreateLoadBalancer);

/** Create an origin pool. RAM action `esa:CreateOriginPool`. */
export const CreateOriginPool: Operation<CreateOriginPoolInput, CreateOriginPoolOutput> = {
  name: 'CreateOriginPool',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    Name: 'string',
    'Enabled?': 'boolean',
    'Origins?': [
      {
        'Address?': 'text',
        'AuthConf?': {
          'AccessKey?': 'secret',
          'AuthType?': 'text',
          'Region?': 'text',
          'SecretKey?': 'secret',
          'Version?': 'text',
        },
        'Enabled?': 'boolean',
        'Header?': 'any',
        'IpVersionPolicy?': 'text',
        'Name?': 'text',
        'Type?': 'text',
        'Weight?': 'number',
      },
    ],
  },
  json: ['Origins'],
  output: { Id: 'int', RequestId: 'string' },
  shownBy: 'GetOriginPool',
};

/**
 * Create an origin pool.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createOriginPool: Call<CreateOriginPoolInput, CreateOriginPoolOutput> =
  /* @__PURE__ */ call(CreateOriginPool);

/** Delete a load balancer. RAM action `esa:DeleteLoadBalancer`. */
export const DeleteLoadBalancer: Operation<DeleteLoadBalancerInput, DeleteLoadBalancerOutput> = {
  name: 'DeleteLoadBalancer',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', Id: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'GetLoadBalancer',
};

/**
 * Delete a load balancer.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteLoadBalancer: Call<DeleteLoadBalancerInput, DeleteLoadBalancerOutput> =
  /* @__PURE__ */ call(DeleteLoadBalancer);

/** Delete an origin pool. RAM action `esa:DeleteOriginPool`. */
export const DeleteOriginPool: Operation<DeleteOriginPoolInput, DeleteOriginPoolOutput> = {
  name: 'DeleteOriginPool',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', Id: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'GetOriginPool',
};

/**
 * Delete an origin pool.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteOriginPool: Call<DeleteOriginPoolInput, DeleteOriginPoolOutput> =
  /* @__PURE__ */ call(DeleteOriginPool);

/** Read a load balancer. RAM action `esa:GetLoadBalancer`. */
export const GetLoadBalancer: Operation<GetLoadBalancerInput, GetLoadBalancerOutput> = {
  name: 'GetLoadBalancer',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id', Id: 'id' },
  output: {
    AdaptiveRouting: { FailoverAcrossPools: 'boolean', OriginLevelRetry: 'boolean' },
    DefaultPools: ['number'],
    Description: 'string',
    Enabled: 'boolean',
    FallbackPool: 'number',
    Id: 'int',
    Monitor: {
      ConsecutiveDown: 'number',
      ConsecutiveUp: 'number',
      ExpectedCodes: 'string',
      FollowRedirects: 'boolean',
      Header: 'any',
      Interval: 'number',
      Method: 'string',
      MonitoringRegion: 'string',
      Path: 'string',
      Port: 'number',
      Timeout: 'number',
      Type: 'string',
    },
    Name: 'string',
    RandomSteering: { DefaultWeight: 'number', PoolWeights: { '*': 'number' } },
    RegionPools: 'any',
    RequestId: 'string',
    Rules: [
      {
        FixedResponse: { ContentType: 'string', Location: 'string', MessageBody: 'string', StatusCode: 'int' },
        Overrides: 'any',
        Rule: 'string',
        RuleEnable: 'string',
        RuleName: 'string',
        Sequence: 'number',
        Terminates: 'boolean',
      },
    ],
    SessionAffinity: 'string',
    SiteId: 'int',
    Status: 'string',
    SteeringPolicy: 'string',
    SubRegionPools: 'any',
    Ttl: 'number',
  },
};

/**
 * Read a load balancer.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getLoadBalancer: Call<GetLoadBalancerInput, GetLoadBalancerOutput> = /* @__PURE__ */ call(GetLoadBalancer);

/** Read an origin pool. RAM action `esa:GetOriginPool`. */
export const GetOriginPool: Operation<GetOriginPoolInput, GetOriginPoolOutput> = {
  name: 'GetOriginPool',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id', Id: 'id' },
  output: {
    Enabled: 'boolean',
    Id: 'int',
    Name: 'string',
    Origins: [
      {
        Address: 'string',
        AuthConf: { AccessKey: 'secret', AuthType: 'string', Region: 'string', SecretKey: 'secret', Version: 'string' },
        Enabled: 'boolean',
        Header: 'any',
        Id: 'int',
        IpVersionPolicy: 'string',
        Name: 'string',
        Type: 'string',
        Weight: 'number',
      },
    ],
    RecordName: 'string',
    ReferenceLBCount: 'int',
    References: {
      DnsRecords: [{ Id: 'int', Name: 'string' }],
      IPARecords: [{ Id: 'int', Name: 'string' }],
      LoadBalancers: [{ Id: 'int', Name: 'string' }],
    },
    RequestId: 'string',
    SiteId: 'int',
  },
};

/**
 * Read an origin pool.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getOriginPool: Call<GetOriginPoolInput, GetOriginPoolOutput> = /* @__PURE__ */ call(GetOriginPool);

/** List the health of load balancer origins. RAM action `esa:ListLoadBalancerOriginStatus`. */
export const ListLoadBalancerOriginStatus: Operation<
  ListLoadBalancerOriginStatusInput,
  ListLoadBalancerOriginStatusOutput
> = {
  name: 'ListLoadBalancerOriginStatus',
  method: 'GET',
  access: 'list',
  input: { SiteId: 'id', LoadBalancerIds: 'string', 'PoolType?': 'string' },
  output: {
    OriginStatus: [
      { LoadBalancerId: 'int', OriginId: 'int', PoolId: 'int', PoolType: 'string', Reason: 'string', Status: 'string' },
    ],
    RequestId: 'string',
  },
};

/**
 * List the health of load balancer origins.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listLoadBalancerOriginStatus: Call<ListLoadBalancerOriginStatusInput, ListLoadBalancerOriginStatusOutput> =
  /* @__PURE__ */ call(ListLoadBalancerOriginStatus);

/** List the regions a load balancer can tell apart. RAM action `esa:ListLoadBalancerRegions`. */
export const ListLoadBalancerRegions: ListOperation<
  ListLoadBalancerRegionsInput,
  ListLoadBalancerRegionsOutput,
  NonNullable<ListLoadBalancerRegionsOutput['Regions']>[number]
> = {
  name: 'ListLoadBalancerRegions',
  method: 'GET',
  access: 'list',
  input: { 'PageNumber?': 'count', 'PageSize?': 'count' },
  output: {
    PageNumber: 'int',
    PageSize: 'int',
    Regions: [
      {
        RegionCnName: 'string',
        RegionCode: 'string',
        RegionEnName: 'string',
        SubRegions: [{ SubRegionCnName: 'string', SubRegionCode: 'string', SubRegionEnName: 'string' }],
      },
    ],
    RequestId: 'string',
    TotalCount: 'int',
    TotalPage: 'int',
  },
  pages: { items: 'Regions' },
};

/**
 * List the regions a load balancer can tell apart.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listLoadBalancerRegions: Call<ListLoadBalancerRegionsInput, ListLoadBalancerRegionsOutput> =
  /* @__PURE__ */ call(ListLoadBalancerRegions);

/** List load balancers. RAM action `esa:ListLoadBalancers`. */
export const ListLoadBalancers: ListOperation<
  ListLoadBalancersInput,
  ListLoadBalancersOutput,
  NonNullable<ListLoadBalancersOutput['LoadBalancers']>[number]
> = {
  name: 'ListLoadBalancers',
  method: 'GET',
  access: 'list',
  input: {
    SiteId: 'id',
    'MatchType?': 'fuzzy|exact',
    'Name?': 'string',
    'OrderBy?': 'string',
    'PageNumber?': 'count',
    'PageSize?': 'count',
  },
  output: {
    LoadBalancers: [
      {
        AdaptiveRouting: { FailoverAcrossPools: 'boolean', OriginLevelRetry: 'boolean' },
        DefaultPools: ['number'],
        Description: 'string',
        Enabled: 'boolean',
        FallbackPool: 'number',
        Id: 'int',
        Monitor: {
          ConsecutiveDown: 'number',
          ConsecutiveUp: 'number',
          ExpectedCodes: 'string',
          FollowRedirects: 'boolean',
          Header: 'any',
          Interval: 'number',
          Method: 'string',
          MonitoringRegion: 'string',
          Path: 'string',
          Port: 'number',
          Timeout: 'number',
          Type: 'string',
        },
        Name: 'string',
        RandomSteering: { DefaultWeight: 'number', PoolWeights: { '*': 'number' } },
        RegionPools: 'any',
        Rules: [
          {
            FixedResponse: { ContentType: 'string', Location: 'string', MessageBody: 'string', StatusCode: 'int' },
            Overrides: 'any',
            Rule: 'string',
            RuleEnable: 'string',
            RuleName: 'string',
            Sequence: 'number',
            Terminates: 'boolean',
          },
        ],
        SessionAffinity: 'string',
        SiteId: 'int',
        Status: 'string',
        SteeringPolicy: 'string',
        SubRegionPools: 'any',
        Ttl: 'number',
      },
    ],
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    TotalCount: 'int',
    TotalPage: 'int',
  },
  pages: { items: 'LoadBalancers' },
};

/**
 * List load balancers.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listLoadBalancers: Call<ListLoadBalancersInput, ListLoadBalancersOutput> =
  /* @__PURE__ */ call(ListLoadBalancers);

/** List origin pools. RAM action `esa:ListOriginPools`. */
export const ListOriginPools: ListOperation<
  ListOriginPoolsInput,
  ListOriginPoolsOutput,
  NonNullable<ListOriginPoolsOutput['OriginPools']>[number]
> = {
  name: 'ListOriginPools',
  method: 'GET',
  access: 'list',
  input: {
    SiteId: 'id',
    'MatchType?': 'fuzzy|exact',
    'Name?': 'string',
    'OrderBy?': 'string',
    'PageNumber?': 'count',
    'PageSize?': 'count',
  },
  output: {
    OriginPools: [
      {
        Enabled: 'boolean',
        Id: 'int',
        Name: 'string',
        Origins: [
          {
            Address: 'string',
            AuthConf: {
              AccessKey: 'secret',
              AuthType: 'string',
              Region: 'string',
              SecretKey: 'secret',
              Version: 'string',
            },
            Enabled: 'boolean',
            Header: 'any',
            Id: 'int',
            IpVersionPolicy: 'string',
            Name: 'string',
            Type: 'string',
            Weight: 'number',
          },
        ],
        RecordName: 'string',
        ReferenceLBCount: 'int',
        References: {
          DnsRecords: [{ Id: 'int', Name: 'string' }],
          IPARecords: [{ Id: 'int', Name: 'string' }],
          LoadBalancers: [{ Id: 'int', Name: 'string' }],
        },
        SiteId: 'int',
      },
    ],
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    TotalCount: 'int',
    TotalPage: 'int',
  },
  pages: { items: 'OriginPools' },
};

/**
 * List origin pools.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listOriginPools: Call<ListOriginPoolsInput, ListOriginPoolsOutput> = /* @__PURE__ */ call(ListOriginPools);

/** Change a load balancer. RAM action `esa:UpdateLoadBalancer`. */
export const UpdateLoadBalancer: Operation<UpdateLoadBalancerInput, UpdateLoadBalancerOutput> = {
  name: 'UpdateLoadBalancer',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    Id: 'id',
    'AdaptiveRouting?': { 'FailoverAcrossPools?': 'boolean', 'OriginLevelRetry?': 'boolean' },
    'DefaultPools?': ['number'],
    'Description?': 'text',
    'Enabled?': 'boolean',
    'FallbackPool?': 'id',
    'Monitor?': {
      'ConsecutiveDown?': 'number',
      'ConsecutiveUp?': 'number',
      'ExpectedCodes?': 'text',
      'FollowRedirects?': 'boolean',
      'Header?': 'any',
      'Interval?': 'number',
      'Method?': 'text',
      'MonitoringRegion?': 'text',
      'Path?': 'text',
      'Port?': 'number',
      'Timeout?': 'number',
      'Type?': 'text',
    },
    'RandomSteering?': { 'DefaultWeight?': 'number', 'PoolWeights?': { '*': 'number' } },
    'RegionPools?': { '*': ['number'] },
    'Rules?': [
      {
        'FixedResponse?': {
          'ContentType?': 'text',
          'Location?': 'text',
          'MessageBody?': 'text',
          'StatusCode?': 'number',
        },
        'Overrides?': 'any',
        'Rule?': 'text',
        'RuleEnable?': 'text',
        'RuleName?': 'text',
        'Sequence?': 'number',
        'Terminates?': 'boolean',
      },
    ],
    'SessionAffinity?': 'off|ip|cookie',
    'SteeringPolicy?': 'text',
    'SubRegionPools?': { '*': ['number'] },
    'Ttl?': 'int',
  },
  json: ['AdaptiveRouting', 'DefaultPools', 'Monitor', 'RandomSteering', 'RegionPools', 'Rules', 'SubRegionPools'],
  output: { RequestId: 'string' },
  shownBy: 'GetLoadBalancer',
};

/**
 * Change a load balancer.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateLoadBalancer: Call<UpdateLoadBalancerInput, UpdateLoadBalancerOutput> =
  /* @__PURE__ */ call(UpdateLoadBalancer);

/** Change an origin pool. RAM action `esa:UpdateOriginPool`. */
export const UpdateOriginPool: Operation<UpdateOriginPoolInput, UpdateOriginPoolOutput> = {
  name: 'UpdateOriginPool',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    Id: 'id',
    'Enabled?': 'boolean',
    'Origins?': [
      {
        'Address?': 'text',
        'AuthConf?': {
          'AccessKey?': 'secret',
          'AuthType?': 'text',
          'Region?': 'text',
          'SecretKey?': 'secret',
          'Version?': 'text',
        },
        'Enabled?': 'boolean',
        'Header?': 'any',
        'IpVersionPolicy?': 'text',
        'Name?': 'text',
        'Type?': 'text',
        'Weight?': 'number',
      },
    ],
  },
  json: ['Origins'],
  output: { Id: 'int', RequestId: 'string' },
  shownBy: 'GetOriginPool',
};

/**
 * Change an origin pool.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateOriginPool: Call<UpdateOriginPoolInput, UpdateOriginPoolOutput> =
  /* @__PURE__ */ call(UpdateOriginPool);
