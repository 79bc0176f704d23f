// Written by scripts/operations from spec/: change those.

/**
 * Plans of the account: buy, change, give up, move a site to another plan, prices, features, quotas and their use.
 *
 * @module
 */
import { type Call, call } from '../client/operation-function.js';
import type { ListOperation, Operation } from '../operation/operation.js';
import type { Int64, Int64Input } from '../util/int64.js';

/** What `AddUserBusinessForm` asks for. */
export interface AddUserBusinessFormInput {
  /** Company that makes the request. Example: `xxxx有限公司`. */
  readonly Company: string;
  /** Contact email address. Example: `xxxx@alibaba.com`. */
  readonly Email: string;
  /** Contact phone number. Example: `158********`. */
  readonly PhoneNumber: string;
  /** Job title of the contact. Example: `经理`. */
  readonly Position: string;
  /** Name of the contact. Example: `张三`. */
  readonly UserName: string;
  /** Further remarks for the sales team. Example: `请尽快联系我们`. */
  readonly Remark?: string | undefined;
  /** Web site of the company. Example: `xxx.com`. */
  readonly Website?: string | undefined;
}

/** What `AddUserBusinessForm` answers. */
export interface AddUserBusinessFormOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CheckSiteFeaturesMatchPlan` asks for. */
export interface CheckSiteFeaturesMatchPlanInput {
  /** Id of the site. Example: `861405331573200`. */
  readonly SiteId: Int64Input;
  /** Id of the plan instance the site would move to. Example: `esa-site-b0bivjxucjk0`. */
  readonly NewInstanceId: string;
}

/** What `CheckSiteFeaturesMatchPlan` answers. */
export interface CheckSiteFeaturesMatchPlanOutput {
  IsPassed?: boolean | undefined;
  RequestId?: string | undefined;
  UnPassedSiteQuotas?: CheckSiteFeaturesMatchPlanOutputUnPassedSiteQuotas[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `CheckSiteFeaturesMatchPlanOutput`: `UnPassedSiteQuotas`. */
export interface CheckSiteFeaturesMatchPlanOutputUnPassedSiteQuotas {
  CurrentQuotaValue?: string | undefined;
  DestQuotaValue?: string | undefined;
  QuotaName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DescribeRatePlanInstanceStatus` asks for. */
export interface DescribeRatePlanInstanceStatusInput {
  /** Id of the plan or instance. Example: `xcdn-91fknmb80f0g***`. */
  readonly InstanceId?: string | undefined;
  /** Account id of the resource owner. Example: `1700594193617909`. */
  readonly ResourceOwner?: number | bigint | undefined;
}

/** What `DescribeRatePlanInstanceStatus` answers. */
export interface DescribeRatePlanInstanceStatusOutput {
  InstanceId?: string | undefined;
  InstanceStatus?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DescribeRatePlanPrice` asks for. */
export interface DescribeRatePlanPriceInput {
  /** How many plans to price. Example: `1`. */
  readonly Amount?: number | undefined;
  /** Length of the purchase. Example: `1`. */
  readonly Period?: number | undefined;
  /** Name of the plan, such as basic. Example: `basic`. */
  readonly PlanName?: string | undefined;
}

/** What `DescribeRatePlanPrice` answers. */
export interface DescribeRatePlanPriceOutput {
  PriceModel?: DescribeRatePlanPriceOutputPriceModel | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeRatePlanPriceOutput`: `PriceModel`. */
export interface DescribeRatePlanPriceOutputPriceModel {
  RatePlan?: DescribeRatePlanPriceOutputPriceModelRatePlan | undefined;
  Rule?: DescribeRatePlanPriceOutputPriceModelRule | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeRatePlanPriceOutput`: `PriceModel.RatePlan`. */
export interface DescribeRatePlanPriceOutputPriceModelRatePlan {
  PlanPriceList?: DescribeRatePlanPriceOutputPriceModelRatePlanPlanPriceList[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeRatePlanPriceOutput`: `PriceModel.RatePlan.PlanPriceList`. */
export interface DescribeRatePlanPriceOutputPriceModelRatePlanPlanPriceList {
  AccelerateType?: string | undefined;
  ChargeType?: string | undefined;
  Coverages?: string | undefined;
  CrossborderTraffic?: string | undefined;
  Currency?: string | undefined;
  DcdnPlan?: string | undefined;
  DiscountPrice?: Int64 | undefined;
  EdgeCompute?: string | undefined;
  EdgeDdos4Layer?: string | undefined;
  EdgeDdos4LayerIntl?: string | undefined;
  EdgeDdos7Layer?: string | undefined;
  EdgeDdosInstanceCn?: string | undefined;
  EdgeDdosInstanceIntl?: string | undefined;
  EdgeLb4Layer?: string | undefined;
  EdgeLb4LayerIntl?: string | undefined;
  EdgeLb7Layer?: string | undefined;
  EdgeWaf?: string | undefined;
  EdgeWafInstance?: string | undefined;
  Layer4Traffic?: string | undefined;
  Layer4TrafficIntl?: string | undefined;
  PlanName?: string | undefined;
  PlanStatus?: string | undefined;
  PlanTraffic?: string | undefined;
  PlanType?: string | undefined;
  Position?: Int64 | undefined;
  Price?: Int64 | undefined;
  TotalPrice?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeRatePlanPriceOutput`: `PriceModel.Rule`. */
export interface DescribeRatePlanPriceOutputPriceModelRule {
  RuleList?: DescribeRatePlanPriceOutputPriceModelRuleRuleList[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeRatePlanPriceOutput`: `PriceModel.Rule.RuleList`. */
export interface DescribeRatePlanPriceOutputPriceModelRuleRuleList {
  Name?: string | undefined;
  RuleDescId?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `DescribeRatePlanPriceGap` asks for. */
export interface DescribeRatePlanPriceGapInput {
  /** Id of the plan or instance. Example: `entranceplan`. */
  readonly InstanceId?: string | undefined;
  /** Kind of order. Example: `UPGRADE`. */
  readonly OrderType?: 'DOWNGRADE' | 'UPGRADE' | (string & {}) | undefined;
  /** Code of the plan to change to, from DescribeRatePlanPrice. Example: `standardplan`. */
  readonly TargetPlanCode?: string | undefined;
  /** Name of the plan to change to, from DescribeRatePlanPrice. Example: `entranceplan`. */
  readonly TargetPlanName?: string | undefined;
}

/** What `DescribeRatePlanPriceGap` answers. */
export interface DescribeRatePlanPriceGapOutput {
  PriceModel?: DescribeRatePlanPriceGapOutputPriceModel | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeRatePlanPriceGapOutput`: `PriceModel`. */
export interface DescribeRatePlanPriceGapOutputPriceModel {
  Currency?: string | undefined;
  DiscountPrice?: Int64 | undefined;
  InstanceId?: string | undefined;
  Price?: Int64 | undefined;
  Rule?: DescribeRatePlanPriceGapOutputPriceModelRule | undefined;
  TargetPlanCode?: string | undefined;
  TotalPrice?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeRatePlanPriceGapOutput`: `PriceModel.Rule`. */
export interface DescribeRatePlanPriceGapOutputPriceModelRule {
  RuleList?: DescribeRatePlanPriceGapOutputPriceModelRuleRuleList[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeRatePlanPriceGapOutput`: `PriceModel.Rule.RuleList`. */
export interface DescribeRatePlanPriceGapOutputPriceModelRuleRuleList {
  Name?: string | undefined;
  RuleDescId?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `DescribeUserResourcePackage` asks for. */
export interface DescribeUserResourcePackageInput {
  /** Id of the plan or instance. Example: `****_ResourcePack-cn-****`. */
  readonly InstanceId?: string | undefined;
  /** Page to read, from 1. `1` by default. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. `20` by default. */
  readonly PageSize?: number | undefined;
  /** Field to sort the packages by. Example: `startTime`. */
  readonly SortField?: 'StartTime' | 'EndTime' | (string & {}) | undefined;
  /** Sort direction of the packages. `desc` by default. Example: `desc`. */
  readonly SortRule?: 'asc' | 'desc' | (string & {}) | undefined;
  /** State of the packages to read. `valid` by default. Example: `valid`. */
  readonly Status?: 'valid' | 'invalid' | 'exhaust' | (string & {}) | undefined;
}

/** What `DescribeUserResourcePackage` answers. One page. */
export interface DescribeUserResourcePackageOutput {
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  ResourcePackageInfos?: DescribeUserResourcePackageOutputResourcePackageInfos[] | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeUserResourcePackageOutput`: `ResourcePackageInfos`. */
export interface DescribeUserResourcePackageOutputResourcePackageInfos {
  CommodityCode?: string | undefined;
  CurrCapacity?: string | undefined;
  CurrCapacityBaseUnit?: string | undefined;
  CurrCapacityShowUnit?: string | undefined;
  CurrCapacityShowValue?: string | undefined;
  DisplayName?: string | undefined;
  EndTime?: string | undefined;
  InitCapacity?: string | undefined;
  InitCapacityBaseUnit?: string | undefined;
  InitCapacityShowUnit?: string | undefined;
  InitCapacityShowValue?: string | undefined;
  InstanceId?: string | undefined;
  Region?: string | undefined;
  StartTime?: string | undefined;
  Status?: string | undefined;
  TemplateName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetReleaseTime` asks for. */
export interface GetReleaseTimeInput {
  /** Id of the plan or instance. Example: `esa-ddos-2sdj**3s`. */
  readonly InstanceId: string;
}

/** What `GetReleaseTime` answers. */
export interface GetReleaseTimeOutput {
  ReleaseTime?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetUserMaxPlanQuota` asks for. */
export interface GetUserMaxPlanQuotaInput {
  /**
   * Name of the plan quota, such as siteCount. Published values: `waf:phase:http_anti_scan:actions`,
   * `waf:phase:http_bot:actions`, `waf:phase:http_bot:http_custom_cc_dev:characteristic:fields`,
   * `waf:phase:http_bot:http_custom_cc_ip:characteristic:fields`,
   * `waf:phase:http_bot:http_custom_cc:characteristic:fields`, `waf:phase:http_bot:match:fields`,
   * `waf:phase:http_whitelist:match:symbols`, `waf:phase:http_whitelist:match:fields`,
   * `waf:phase:http_anti_scan:match:symbols`, `waf:phase:http_anti_scan:match:fields`,
   * `waf:phase:http_managed:actions`, `waf:phase:http_managed:group:reference:ids`,
   * `waf:phase:http_ratelimit:actions`, `waf:phase:http_ratelimit:ttls`, `waf:phase:http_ratelimit:intervals`,
   * `waf:phase:http_ratelimit:http_ratelimit:characteristic:fields`, `waf:phase:http_ratelimit:match:symbols`,
   * `waf:phase:http_ratelimit:match:fields`, `waf:phase:http_custom:actions`, `waf:phase:http_custom:match:symbols`,
   * `waf:phase:http_custom:match:fields`, `waiting_room|queuing_method`, `origin_rules|origin_scheme`,
   * `origin_rules|origin_sni`, `origin_rules|origin_host`, `fourlayeracceleration`, `rtlog_service`,
   * `dashboard_traffic`, `custom_name_server`, `waf:phase:http_bot:enable`, `waf:phase:http_whitelist:enable`,
   * `instantlog`, `waf:phase:http_anti_scan:enable`, `waf:phase:http_managed:group:reference:enable`,
   * `waf:phase:http_managed:enable`, `waf:phase:http_ratelimit:on_hit:enable`, `ddos`,
   * `waf:phase:http_ratelimit:enable`, `waf:phase:http_custom:enable`, `waf:phase:all:page:reference:enable`,
   * `rules_support_regex`, `waiting_room_event`, `waiting_room_rule`, `waiting_room|json_response`,
   * `waiting_room|disable_session_renewal`, `origin_rules|dns_record`,
   * `managed_transforms|add_client_geolocation_headers`, `tiered_cache|regional_enable`, `real_client_ip_header`,
   * `data_timerange`, `cache_rules|edge_cache_ttl`, `cache_rules|browser_cache_ttl`, `fourLayerRecordCount`,
   * `waitingroomRuleCount`, `waitingroomEventCount`, `waitingroom_custom_pathhost`, `er_routers`,
   * `cache_rules|rule_quota`, `configuration_rules|rule_quota`, `redirect_rules|rule_quota`,
   * `compression_rules|rule_quota`, `origin_rules|rule_quota`,
   * `waf:phase:http_bot:rulesets_per_instance:less_than_or_equal`,
   * `waf:phase:http_whitelist:rules_per_instance:less_than_or_equal`, `rtlog_quota`, `ddos_instance`,
   * `waf:phase:http_ratelimit:rules_per_instance:less_than_or_equal`,
   * `waf:phase:http_custom:rules_per_instance:less_than_or_equal`, `ruleNestedConditionalCount`, `waiting_room`,
   * `transition_rule`, `customHttpCert`, `free_cert`, `preload`, `refresh_cache_tag`, `refresh_ignore_param`,
   * `refresh_directory`, `refresh_hostname`, `refresh_all`, `refresh_file`, `wildcard`, `recordCount`, `siteCount`,
   * `https|rule_quota`. Example: `siteCount`.
   */
  readonly QuotaName: string;
}

/** What `GetUserMaxPlanQuota` answers. */
export interface GetUserMaxPlanQuotaOutput {
  InstanceId?: string | undefined;
  PlanName?: string | undefined;
  QuotaValue?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListInstanceQuotas` asks for. */
export interface ListInstanceQuotasInput {
  /**
   * Names of quotas, comma separated. Published values: `waf:phase:http_anti_scan:actions`,
   * `waf:phase:http_bot:actions`, `waf:phase:http_bot:http_custom_cc_dev:characteristic:fields`,
   * `waf:phase:http_bot:http_custom_cc_ip:characteristic:fields`, `waf:phase:http_bot:match:symbols`,
   * `waf:phase:http_bot:http_custom_cc:characteristic:fields`, `waf:phase:http_bot:match:fields`,
   * `waf:phase:http_whitelist:match:symbols`, `waf:phase:http_whitelist:match:fields`,
   * `waf:phase:http_anti_scan:match:symbols`, `waf:phase:http_anti_scan:match:fields`,
   * `waf:phase:http_managed:actions`, `waf:phase:http_managed:group:reference:ids`,
   * `waf:phase:http_ratelimit:actions`, `waf:phase:http_ratelimit:ttls`, `waf:phase:http_ratelimit:intervals`,
   * `waf:phase:http_ratelimit:http_ratelimit:characteristic:fields`, `waf:phase:http_ratelimit:match:symbols`,
   * `waf:phase:http_ratelimit:match:fields`, `waf:phase:http_custom:actions`, `waf:phase:http_custom:match:symbols`,
   * `waf:phase:http_custom:match:fields`, `waiting_room|queuing_method`, `origin_rules|origin_scheme`,
   * `origin_rules|origin_sni`, `origin_rules|origin_host`, `fourlayeracceleration`, `rtlog_service`,
   * `dashboard_traffic`, `custom_name_server`, `waf:phase:http_bot:enable`, `waf:phase:http_whitelist:enable`,
   * `instantlog`, `waf:phase:http_anti_scan:enable`, `waf:phase:http_managed:group:reference:enable`,
   * `waf:phase:http_managed:enable`, `waf:phase:http_ratelimit:on_hit:enable`, `ddos`,
   * `waf:phase:http_ratelimit:enable`, `waf:phase:http_custom:enable`, `waf:phase:all:page:reference:enable`,
   * `rules_support_regex`, `waiting_room_event`, `waiting_room_rule`, `waiting_room|json_response`,
   * `waiting_room|disable_session_renewal`, `origin_rules|dns_record`,
   * `managed_transforms|add_client_geolocation_headers`, `tiered_cache|regional_enable`, `real_client_ip_header`,
   * `data_timerange`, `cache_rules|edge_cache_ttl`, `cache_rules|browser_cache_ttl`, `fourLayerRecordCount`,
   * `waitingroomRuleCount`, `waitingroomEventCount`, `waitingroom_custom_pathhost`, `er_routers`,
   * `cache_rules|rule_quota`, `configuration_rules|rule_quota`, `redirect_rules|rule_quota`,
   * `compression_rules|rule_quota`, `origin_rules|rule_quota`,
   * `waf:phase:http_bot:rulesets_per_instance:less_than_or_equal`,
   * `waf:phase:http_whitelist:rules_per_instance:less_than_or_equal`, `rtlog_quota`, `ddos_instance`,
   * `waf:phase:http_ratelimit:rules_per_instance:less_than_or_equal`,
   * `waf:phase:http_custom:rules_per_instance:less_than_or_equal`, `ruleNestedConditionalCount`, `waiting_room`,
   * `transition_rule`, `customHttpCert`, `free_cert`, `preload`, `refresh_cache_tag`, `refresh_ignore_param`,
   * `refresh_directory`, `refresh_hostname`, `refresh_all`, `refresh_file`, `wildcard`, `recordCount`, `siteCount`,
   * `https|rule_quota`. Example: `preload, free_cert`.
   */
  readonly QuotaNames: string;
  /** Id of the plan or instance. Example: `sp-xcdn-96wblslz****`. */
  readonly InstanceId?: string | undefined;
  /** Id of the site. Example: `2882900****`. */
  readonly SiteId?: Int64Input | undefined;
}

/** What `ListInstanceQuotas` answers. */
export interface ListInstanceQuotasOutput {
  InstanceId?: string | undefined;
  Quotas?: ListInstanceQuotasOutputQuotas[] | undefined;
  RequestId?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListInstanceQuotasOutput`: `Quotas`. */
export interface ListInstanceQuotasOutputQuotas {
  QuotaName?: string | undefined;
  QuotaValue?: string | undefined;
  QuotaValueType?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListInstanceQuotasWithUsage` asks for. */
export interface ListInstanceQuotasWithUsageInput {
  /**
   * Names of quotas, comma separated. Published values: `customHttpCert`, `transition_rule`, `waiting_room`,
   * `https|rule_quota`, `cache_rules|rule_quota`, `configuration_rules|rule_quota`, `redirect_rules|rule_quota`,
   * `compression_rules|rule_quota`, `origin_rules|rule_quota`. Example: `customHttpCert`.
   */
  readonly QuotaNames: string;
  /** Id of the plan or instance. Example: `sp-xcdn-96wblslz****`. */
  readonly InstanceId?: string | undefined;
  /** Id of the site. Example: `1232223****`. */
  readonly SiteId?: Int64Input | undefined;
}

/** What `ListInstanceQuotasWithUsage` answers. */
export interface ListInstanceQuotasWithUsageOutput {
  InstanceId?: string | undefined;
  Quotas?: ListInstanceQuotasWithUsageOutputQuotas[] | undefined;
  RequestId?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListInstanceQuotasWithUsageOutput`: `Quotas`. */
export interface ListInstanceQuotasWithUsageOutputQuotas {
  QuotaName?: string | undefined;
  QuotaValue?: string | undefined;
  SiteUsage?: ListInstanceQuotasWithUsageOutputQuotasSiteUsage[] | undefined;
  Usage?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListInstanceQuotasWithUsageOutput`: `Quotas.SiteUsage`. */
export interface ListInstanceQuotasWithUsageOutputQuotasSiteUsage {
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  SiteUsage?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListInstancesQuota` asks for. */
export interface ListInstancesQuotaInput {
  /** Ids of plan instances, comma separated; see ListSites. Example: `sp-xcdn-96wblslz****,sp-xcdn-81wblslz****`. */
  readonly InstanceIds: string;
  /**
   * Names of the quotas to read, comma separated. Published values: `waf:phase:http_anti_scan:actions`,
   * `waf:phase:http_bot:actions`, `waf:phase:http_bot:http_custom_cc_dev:characteristic:fields`,
   * `waf:phase:http_bot:http_custom_cc_ip:characteristic:fields`, `waf:phase:http_bot:match:symbols`,
   * `waf:phase:http_bot:http_custom_cc:characteristic:fields`, `waf:phase:http_bot:match:fields`,
   * `waf:phase:http_whitelist:match:symbols`, `waf:phase:http_whitelist:match:fields`,
   * `waf:phase:http_anti_scan:match:symbols`, `waf:phase:http_anti_scan:match:fields`,
   * `waf:phase:http_managed:actions`, `waf:phase:http_managed:group:reference:ids`,
   * `waf:phase:http_ratelimit:actions`, `waf:phase:http_ratelimit:ttls`, `waf:phase:http_ratelimit:intervals`,
   * `waf:phase:http_ratelimit:http_ratelimit:characteristic:fields`, `waf:phase:http_ratelimit:match:symbols`,
   * `waf:phase:http_ratelimit:match:fields`, `waf:phase:http_custom:actions`, `waf:phase:http_custom:match:symbols`,
   * `waf:phase:http_custom:match:fields`, `waiting_roomqueuing_method`, `origin_rulesorigin_scheme`,
   * `origin_rulesorigin_sni`, `origin_rulesorigin_host`, `fourlayeracceleration`, `rtlog_service`,
   * `dashboard_traffic`, `custom_name_server`, `waf:phase:http_bot:enable`, `waf:phase:http_whitelist:enable`,
   * `instantlog`, `waf:phase:http_anti_scan:enable`, `waf:phase:http_managed:group:reference:enable`,
   * `waf:phase:http_managed:enable`, `waf:phase:http_ratelimit:on_hit:enable`, `ddos`,
   * `waf:phase:http_ratelimit:enable`, `waf:phase:http_custom:enable`, `waf:phase:all:page:reference:enable`,
   * `rules_support_regex`, `waiting_room_event`, `waiting_room_rule`, `waiting_roomjson_response`,
   * `waiting_roomdisable_session_renewal`, `origin_rulesdns_record`,
   * `managed_transformsadd_client_geolocation_headers`, `tiered_cacheregional_enable`, `real_client_ip_header`,
   * `data_timerange`, `cache_rulesedge_cache_ttl`, `cache_rulesbrowser_cache_ttl`, `fourLayerRecordCount`,
   * `waitingroomRuleCount`, `waitingroomEventCount`, `waitingroom_custom_pathhost`, `er_routers`,
   * `cache_rulesrule_quota`, `configuration_rulesrule_quota`, `redirect_rulesrule_quota`,
   * `compression_rulesrule_quota`, `origin_rulesrule_quota`,
   * `waf:phase:http_bot:rulesets_per_instance:less_than_or_equal`,
   * `waf:phase:http_whitelist:rules_per_instance:less_than_or_equal`, `rtlog_quota`, `ddos_instance`,
   * `waf:phase:http_ratelimit:rules_per_instance:less_than_or_equal`,
   * `waf:phase:http_custom:rules_per_instance:less_than_or_equal`, `ruleNestedConditionalCount`, `waiting_room`,
   * `transition_rule`, `customHttpCert`, `free_cert`, `preload`, `refresh_cache_tag`, `refresh_ignore_param`,
   * `refresh_directory`, `refresh_hostname`, `refresh_all`, `refresh_file`, `wildcard`, `recordCount`, `siteCount`,
   * `httpsrule_quota`. Example: `waf:phase:http_anti_scan:actions, waf:phase:http_bot:actions, siteCount`.
   */
  readonly QuotaName: string;
}

/** What `ListInstancesQuota` answers. */
export interface ListInstancesQuotaOutput {
  QuotaName?: string | undefined;
  QuotaValueType?: string | undefined;
  QuotaValues?: ListInstancesQuotaOutputQuotaValues[] | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListInstancesQuotaOutput`: `QuotaValues`. */
export interface ListInstancesQuotaOutputQuotaValues {
  InstanceId?: string | undefined;
  QuotaValue?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListPostpaidRatePlanInstances` asks for. */
export interface ListPostpaidRatePlanInstancesInput {
  /** True: only plans that can still take more sites. Example: `true`. */
  readonly CheckRemainingSiteQuota?: 'true' | 'false' | (string & {}) | undefined;
  /** Id of the plan or instance. Example: `sp-dps-xxxxxx`. */
  readonly InstanceId?: string | undefined;
  /** Page to read, from 1. At least 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 500. */
  readonly PageSize?: number | undefined;
  /** Account id of the resource owner. */
  readonly ResourceOwner?: number | bigint | undefined;
  /** Field to sort by. Example: `CreateTime`. */
  readonly SortBy?: string | undefined;
  /** Sort direction. Example: `desc`. */
  readonly SortOrder?: 'asc' | 'desc' | (string & {}) | undefined;
  /** Only plan instances in this state. Example: `online`. */
  readonly Status?: 'online' | 'overdue' | 'disable' | (string & {}) | undefined;
  /** Filter on an extra bot or DDoS purchase of the plan, such as bot. Example: `bot`. */
  readonly UnrelatedType?: string | undefined;
}

/** What `ListPostpaidRatePlanInstances` answers. One page. */
export interface ListPostpaidRatePlanInstancesOutput {
  InstanceInfo?: ListPostpaidRatePlanInstancesOutputInstanceInfo[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListPostpaidRatePlanInstancesOutput`: `InstanceInfo`. */
export interface ListPostpaidRatePlanInstancesOutputInstanceInfo {
  BillingMethod?: string | undefined;
  BillingMode?: string | undefined;
  Coverages?: string | undefined;
  CreateTime?: string | undefined;
  ExpectedUpdateTime?: string | undefined;
  InstanceId?: string | undefined;
  OwnerId?: string | undefined;
  PlanName?: string | undefined;
  PlanNameCn?: string | undefined;
  PlanType?: string | undefined;
  ShareType?: string | undefined;
  SiteQuota?: string | undefined;
  Sites?: ListPostpaidRatePlanInstancesOutputInstanceInfoSites[] | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListPostpaidRatePlanInstancesOutput`: `InstanceInfo.Sites`. */
export interface ListPostpaidRatePlanInstancesOutputInstanceInfoSites {
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  SiteStatus?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListPostpaidSitePlans` asks for. */
export interface ListPostpaidSitePlansInput {}

/** What `ListPostpaidSitePlans` answers. */
export interface ListPostpaidSitePlansOutput {
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  PlanInfo?: ListPostpaidSitePlansOutputPlanInfo[] | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListPostpaidSitePlansOutput`: `PlanInfo`. */
export interface ListPostpaidSitePlansOutputPlanInfo {
  BillingMethod?: string | undefined;
  BillingMode?: string | undefined;
  Coverages?: string | undefined;
  PlanName?: string | undefined;
  PlanNameCn?: string | undefined;
  PlanType?: string | undefined;
  SaleStatus?: string | undefined;
  SiteQuota?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListQuotasMinEffectPlan` asks for. */
export interface ListQuotasMinEffectPlanInput {
  /**
   * Names of quotas, comma separated. Published values: `waf:phase:http_anti_scan:actions`,
   * `waf:phase:http_bot:actions`, `waf:phase:http_bot:http_custom_cc_dev:characteristic:fields`,
   * `waf:phase:http_bot:http_custom_cc_ip:characteristic:fields`,
   * `waf:phase:http_bot:http_custom_cc:characteristic:fields`, `waf:phase:http_bot:match:fields`,
   * `waf:phase:http_whitelist:match:symbols`, `waf:phase:http_whitelist:match:fields`,
   * `waf:phase:http_anti_scan:match:symbols`, `waf:phase:http_anti_scan:match:fields`,
   * `waf:phase:http_managed:actions`, `waf:phase:http_managed:group:reference:ids`,
   * `waf:phase:http_ratelimit:actions`, `waf:phase:http_ratelimit:ttls`, `waf:phase:http_ratelimit:intervals`,
   * `waf:phase:http_ratelimit:http_ratelimit:characteristic:fields`, `waf:phase:http_ratelimit:match:symbols`,
   * `waf:phase:http_ratelimit:match:fields`, `waf:phase:http_custom:actions`, `waf:phase:http_custom:match:symbols`,
   * `waf:phase:http_custom:match:fields`, `waiting_room|queuing_method`, `origin_rules|origin_scheme`,
   * `origin_rules|origin_sni`, `origin_rules|origin_host`, `fourlayeracceleration`, `rtlog_service`,
   * `dashboard_traffic`, `custom_name_server`, `waf:phase:http_bot:enable`, `waf:phase:http_whitelist:enable`,
   * `instantlog`, `waf:phase:http_anti_scan:enable`, `waf:phase:http_managed:group:reference:enable`,
   * `waf:phase:http_managed:enable`, `waf:phase:http_ratelimit:on_hit:enable`, `ddos`,
   * `waf:phase:http_ratelimit:enable`, `waf:phase:http_custom:enable`, `waf:phase:all:page:reference:enable`,
   * `rules_support_regex`, `waiting_room_event`, `waiting_room_rule`, `waiting_room|json_response`,
   * `waiting_room|disable_session_renewal`, `origin_rules|dns_record`,
   * `managed_transforms|add_client_geolocation_headers`, `tiered_cache|regional_enable`, `real_client_ip_header`.
   * Example: `waf:phase:http_anti_scan:actions`.
   */
  readonly QuotaNames: string;
  /** Id of the plan or instance. Example: `esa-site-aug976vv2u4g`. */
  readonly InstanceId?: string | undefined;
  /** Id of the site. Example: `123456****`. */
  readonly SiteId?: Int64Input | undefined;
}

/** What `ListQuotasMinEffectPlan` answers. */
export interface ListQuotasMinEffectPlanOutput {
  Quotas?: ListQuotasMinEffectPlanOutputQuotas[] | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListQuotasMinEffectPlanOutput`: `Quotas`. */
export interface ListQuotasMinEffectPlanOutputQuotas {
  QuotaName?: string | undefined;
  QuotaValueDetail?: ListQuotasMinEffectPlanOutputQuotasQuotaValueDetail[] | undefined;
  QuotaValueType?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListQuotasMinEffectPlanOutput`: `Quotas.QuotaValueDetail`. */
export interface ListQuotasMinEffectPlanOutputQuotasQuotaValueDetail {
  IsEffect?: string | undefined;
  MinEffectPlan?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListUserRatePlanInstances` asks for. */
export interface ListUserRatePlanInstancesInput {
  /** True: only plans that can still take more sites; false: all plans. Example: `true`. */
  readonly CheckRemainingSiteQuota?: 'true' | 'false' | (string & {}) | undefined;
  /** Id of the plan or instance. Example: `sp-xcdn-96wblslz****`. */
  readonly InstanceId?: string | undefined;
  /** Filter on whether the plan is shared. */
  readonly IsShared?: boolean | undefined;
  /** Page to read, from 1. From 1 to 100000. `1` by default. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 500. */
  readonly PageSize?: number | undefined;
  /** Only plans with this English name, such as entranceplan. Example: `entranceplan`. */
  readonly PlanNameEn?: string | undefined;
  /** Only fixed (normal) or only enterprise plans. Example: `enterprise`. */
  readonly PlanType?: 'normal' | 'enterprise' | (string & {}) | undefined;
  /** Only plans that expire within this many days. Example: `30`. */
  readonly RemainingExpireDays?: number | undefined;
  /** Account id of the resource owner. */
  readonly ResourceOwner?: number | bigint | undefined;
  /** Field to sort by. Example: `CreateTime`. */
  readonly SortBy?: 'CreateTime' | 'ExpireTime' | (string & {}) | undefined;
  /** Sort direction. `desc` by default. Example: `asc`. */
  readonly SortOrder?: 'asc' | 'desc' | (string & {}) | undefined;
  /** Only plan instances in this state. Example: `online`. */
  readonly Status?: 'online' | 'offline' | 'disable' | 'overdue' | (string & {}) | undefined;
  /** Only plans of this edition, such as basicplan. Example: `basicplan`. */
  readonly SubscribeType?: string | undefined;
}

/** What `ListUserRatePlanInstances` answers. One page. */
export interface ListUserRatePlanInstancesOutput {
  InstanceInfo?: ListUserRatePlanInstancesOutputInstanceInfo[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListUserRatePlanInstancesOutput`: `InstanceInfo`. */
export interface ListUserRatePlanInstancesOutputInstanceInfo {
  BillingMode?: string | undefined;
  BotInstanceLevel?: string | undefined;
  BotRequest?: string | undefined;
  Coverages?: string | undefined;
  CreateTime?: string | undefined;
  CrossborderTraffic?: string | undefined;
  DdosBurstableDomesticProtection?: string | undefined;
  DdosBurstableOverseasProtection?: string | undefined;
  DdosInstanceLevel?: string | undefined;
  Duration?: Int64 | undefined;
  EdgeRoutineRquest?: string | undefined;
  EdgeWafRequest?: string | undefined;
  ExpireTime?: string | undefined;
  InstanceId?: string | undefined;
  Layer4Traffic?: string | undefined;
  Layer4TrafficIntl?: string | undefined;
  OwnerId?: string | undefined;
  PlanName?: string | undefined;
  PlanTraffic?: string | undefined;
  PlanType?: string | undefined;
  RenewalDuration?: Int64 | undefined;
  RenewalStatus?: string | undefined;
  ResourceOwner?: Int64 | undefined;
  ShareType?: string | undefined;
  SiteQuota?: string | undefined;
  Sites?: ListUserRatePlanInstancesOutputInstanceInfoSites[] | undefined;
  SmartRoutingRequest?: string | undefined;
  StaticRequest?: string | undefined;
  Status?: string | undefined;
  SubscribeType?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListUserRatePlanInstancesOutput`: `InstanceInfo.Sites`. */
export interface ListUserRatePlanInstancesOutputInstanceInfoSites {
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  SiteStatus?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ModifyInstanceFeatures` asks for. */
export interface ModifyInstanceFeaturesInput {
  /** Id of the plan or instance. Example: `esa-site-b6ga97vfo64g`. */
  readonly InstanceId: string;
  /** JSON list of sites (SiteId), each with the Features to change. */
  readonly SiteFeatures: readonly ModifyInstanceFeaturesInputSiteFeatures[];
}

/** Part of `ModifyInstanceFeaturesInput`: `SiteFeatures`. */
export interface ModifyInstanceFeaturesInputSiteFeatures {
  readonly Features?: string | undefined;
  readonly SiteId?: number | bigint | undefined;
}

/** What `ModifyInstanceFeatures` answers. */
export interface ModifyInstanceFeaturesOutput {
  FailedFeatures?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ModifySiteFeatures` asks for. */
export interface ModifySiteFeaturesInput {
  /** Id of the site. Example: `1067072706415168`. */
  readonly SiteId: Int64Input;
  /** Id of the plan instance that the site moves to. Example: `esa-site-bl39ryjtineo`. */
  readonly NewInstanceId: string;
  /**
   * Features to clear, comma separated, such as network_optimization|smart_routing. Example:
   * `network_optimization|smart_routing,loadbalance`.
   */
  readonly SiteFeatures: string;
}

/** What `ModifySiteFeatures` answers. */
export interface ModifySiteFeaturesOutput {
  FailedFeatures?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `PurchaseRatePlan` asks for. */
export interface PurchaseRatePlanInput {
  /** How many plans to buy. Example: `1`. */
  readonly Amount?: number | undefined;
  /** Pay at once. Example: `true`. */
  readonly AutoPay?: boolean | undefined;
  /** Whether the plan renews by itself. Example: `true`. */
  readonly AutoRenew?: boolean | undefined;
  /** Channel of the purchase; the docs do not explain it. Example: `xxxWodkxxx`. */
  readonly Channel?: string | undefined;
  /** Billing method. Example: `PREPAY`. */
  readonly ChargeType?: 'PREPAY' | 'POSTPAY' | (string & {}) | undefined;
  /** Service location. Example: `domestic`. */
  readonly Coverage?: 'domestic' | 'global' | 'overseas' | (string & {}) | undefined;
  /** What happens above the plan's allowance, such as limit_speed. Example: `limit_speed`. */
  readonly OveragePolicy?: string | undefined;
  /** Months. Example: `1`. */
  readonly Period?: number | undefined;
  /** Code of the plan, such as basicplan; see DescribeRatePlanPrice. Example: `entranceplan`. */
  readonly PlanCode?: string | undefined;
  /** Name of the plan, such as basic; see DescribeRatePlanPrice. Example: `basic`. */
  readonly PlanName?: string | undefined;
  /** Name of the site. Example: `test.com`. */
  readonly SiteName?: string | undefined;
  /** How the new site connects: NS or CNAME. Example: `CNAME`. */
  readonly Type?: 'NS' | 'CNAME' | (string & {}) | undefined;
}

/** What `PurchaseRatePlan` answers. */
export interface PurchaseRatePlanOutput {
  InstanceId?: string | undefined;
  OrderId?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ReleaseInstance` asks for. */
export interface ReleaseInstanceInput {
  /** Id of the plan or instance. Example: `esa-ddos-2sdj**3s`. */
  readonly InstanceId: string;
}

/** What `ReleaseInstance` answers. */
export interface ReleaseInstanceOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateRatePlanSpec` asks for. */
export interface UpdateRatePlanSpecInput {
  /** Pay at once. Example: `true`. */
  readonly AutoPay?: boolean | undefined;
  /** Billing method. Example: `PREPAY`. */
  readonly ChargeType?: 'PREPAY' | 'POSTPAY' | (string & {}) | undefined;
  /** Id of the plan or instance. Example: `xcdn-91fknmb80f0g`. */
  readonly InstanceId?: string | undefined;
  /** Kind of change of the plan. Example: `UPGRADE`. */
  readonly OrderType?: 'DOWNGRADE' | 'UPGRADE' | (string & {}) | undefined;
  /** Code of the plan to change to, such as basicplan. Example: `entranceplan`. */
  readonly TargetPlanCode?: string | undefined;
  /** Name of the plan to change to, such as basic. Example: `basic`. */
  readonly TargetPlanName?: string | undefined;
}

/** What `UpdateRatePlanSpec` answers. */
export interface UpdateRatePlanSpecOutput {
  InstanceId?: string | undefined;
  OrderId?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateSiteInstance` asks for. */
export interface UpdateSiteInstanceInput {
  /** Id of the site. Example: `901109460617712`. */
  readonly SiteId: Int64Input;
  /** Id of the plan instance to move the site to. Example: `esa-site-bckh96ri1eyo`. */
  readonly NewInstanceId: string;
  /** Account id of the resource owner. */
  readonly ResourceOwner?: number | bigint | undefined;
}

/** What `UpdateSiteInstance` answers. */
export interface UpdateSiteInstanceOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/**
 * File a sales request. RAM action `esa:AddUserBusinessForm`.
 * Not in versions of the official SDK before 3.7.0.
 */
export const AddUserBusinessForm: Operation<AddUserBusinessFormInput, AddUserBusinessFormOutput> = {
  name: 'AddUserBusinessForm',
  method: 'POST',
  access: 'write',
  input: {
    Company: 'string',
    Email: 'string',
    PhoneNumber: 'string',
    Position: 'string',
    UserName: 'string',
    'Remark?': 'text',
    'Website?': 'text',
  },
  output: { RequestId: 'string' },
};

/**
 * File a sales request.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const addUserBusinessForm: Call<AddUserBusinessFormInput, AddUserBusinessFormOutput> =
  /* @__PURE__ */ call(AddUserBusinessForm);

/**
 * Check whether a site fits a target plan. RAM action `esa:CheckSiteFeaturesMatchPlan`.
 * Not in versions of the official SDK before 3.7.0.
 */
export const CheckSiteFeaturesMatchPlan: Operation<CheckSiteFeaturesMatchPlanInput, CheckSiteFeaturesMatchPlanOutput> =
  {
    name: 'CheckSiteFeaturesMatchPlan',
    method: 'POST',
    access: 'read',
    input: { SiteId: 'id', NewInstanceId: 'string' },
    output: {
      IsPassed: 'boolean',
      RequestId: 'string',
      UnPassedSiteQuotas: [{ CurrentQuotaValue: 'string', DestQuotaValue: 'string', QuotaName: 'string' }],
    },
  };

/**
 * Check whether a site fits a target plan.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const checkSiteFeaturesMatchPlan: Call<CheckSiteFeaturesMatchPlanInput, CheckSiteFeaturesMatchPlanOutput> =
  /* @__PURE__ */ call(CheckSiteFeaturesMatchPlan);

/** Read the state of a plan. RAM action `esa:DescribeRatePlanInstanceStatus`. */
export const DescribeRatePlanInstanceStatus: Operation<
  DescribeRatePlanInstanceStatusInput,
  DescribeRatePlanInstanceStatusOutput
> = {
  name: 'DescribeRatePlanInstanceStatus',
  method: 'POST',
  access: 'read',
  input: { 'InstanceId?': 'string', 'ResourceOwner?': 'int' },
  output: { InstanceId: 'string', InstanceStatus: 'string', RequestId: 'string' },
};

/**
 * Read the state of a plan.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeRatePlanInstanceStatus: Call<
  DescribeRatePlanInstanceStatusInput,
  DescribeRatePlanInstanceStatusOutput
> = /* @__PURE__ */ call(DescribeRatePlanInstanceStatus);

/**
 * Read the price of a plan. RAM action `esa:DescribeRatePlanPrice`.
 * Not in versions of the official SDK before 3.0.0.
 */
export const DescribeRatePlanPrice: Operation<DescribeRatePlanPriceInput, DescribeRatePlanPriceOutput> = {
  name: 'DescribeRatePlanPrice',
  method: 'POST',
  access: 'read',
  input: { 'Amount?': 'int', 'Period?': 'int', 'PlanName?': 'string' },
  output: {
    PriceModel: {
      RatePlan: {
        PlanPriceList: [
          {
            AccelerateType: 'string',
            ChargeType: 'string',
            Coverages: 'string',
            CrossborderTraffic: 'string',
            Currency: 'string',
            DcdnPlan: 'string',
            DiscountPrice: 'number',
            EdgeCompute: 'string',
            EdgeDdos4Layer: 'string',
            EdgeDdos4LayerIntl: 'string',
            EdgeDdos7Layer: 'string',
            EdgeDdosInstanceCn: 'string',
            EdgeDdosInstanceIntl: 'string',
            EdgeLb4Layer: 'string',
            EdgeLb4LayerIntl: 'string',
            EdgeLb7Layer: 'string',
            EdgeWaf: 'string',
            EdgeWafInstance: 'string',
            Layer4Traffic: 'string',
            Layer4TrafficIntl: 'string',
            PlanName: 'string',
            PlanStatus: 'string',
            PlanTraffic: 'string',
            PlanType: 'string',
            Position: 'number',
            Price: 'number',
            TotalPrice: 'number',
          },
        ],
      },
      Rule: { RuleList: [{ Name: 'string', RuleDescId: 'int' }] },
    },
    RequestId: 'string',
  },
};

/**
 * Read the price of a plan.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeRatePlanPrice: Call<DescribeRatePlanPriceInput, DescribeRatePlanPriceOutput> =
  /* @__PURE__ */ call(DescribeRatePlanPrice);

/**
 * Read the price difference of a plan change. RAM action `esa:DescribeRatePlanPriceGap`.
 * Not in versions of the official SDK before 3.3.0.
 */
export const DescribeRatePlanPriceGap: Operation<DescribeRatePlanPriceGapInput, DescribeRatePlanPriceGapOutput> = {
  name: 'DescribeRatePlanPriceGap',
  method: 'POST',
  access: 'read',
  input: {
    'InstanceId?': 'string',
    'OrderType?': 'DOWNGRADE|UPGRADE',
    'TargetPlanCode?': 'string',
    'TargetPlanName?': 'string',
  },
  output: {
    PriceModel: {
      Currency: 'string',
      DiscountPrice: 'number',
      InstanceId: 'string',
      Price: 'number',
      Rule: { RuleList: [{ Name: 'string', RuleDescId: 'int' }] },
      TargetPlanCode: 'string',
      TotalPrice: 'number',
    },
    RequestId: 'string',
  },
};

/**
 * Read the price difference of a plan change.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeRatePlanPriceGap: Call<DescribeRatePlanPriceGapInput, DescribeRatePlanPriceGapOutput> =
  /* @__PURE__ */ call(DescribeRatePlanPriceGap);

/**
 * Read the account's resource packages. RAM action `esa:DescribeUserResourcePackage`.
 * Not in versions of the official SDK before 3.12.0.
 */
export const DescribeUserResourcePackage: ListOperation<
  DescribeUserResourcePackageInput,
  DescribeUserResourcePackageOutput,
  NonNullable<DescribeUserResourcePackageOutput['ResourcePackageInfos']>[number]
> = {
  name: 'DescribeUserResourcePackage',
  method: 'POST',
  access: 'read',
  input: {
    'InstanceId?': 'string',
    'PageNumber?': 'count',
    'PageSize?': 'count',
    'SortField?': 'StartTime|EndTime',
    'SortRule?': 'asc|desc',
    'Status?': 'valid|invalid|exhaust',
  },
  output: {
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    ResourcePackageInfos: [
      {
        CommodityCode: 'string',
        CurrCapacity: 'string',
        CurrCapacityBaseUnit: 'string',
        CurrCapacityShowUnit: 'string',
        CurrCapacityShowValue: 'string',
        DisplayName: 'string',
        EndTime: 'string',
        InitCapacity: 'string',
        InitCapacityBaseUnit: 'string',
        InitCapacityShowUnit: 'string',
        InitCapacityShowValue: 'string',
        InstanceId: 'string',
        Region: 'string',
        StartTime: 'string',
        Status: 'string',
        TemplateName: 'string',
      },
    ],
    TotalCount: 'int',
  },
  pages: { items: 'ResourcePackageInfos' },
};

/**
 * Read the account's resource packages.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeUserResourcePackage: Call<DescribeUserResourcePackageInput, DescribeUserResourcePackageOutput> =
  /* @__PURE__ */ call(DescribeUserResourcePackage);

/**
 * Read the planned release time of a DDoS protection instance. RAM action `esa:GetReleaseTime`.
 * Not in versions of the official SDK before 3.12.0.
 */
export const GetReleaseTime: Operation<GetReleaseTimeInput, GetReleaseTimeOutput> = {
  name: 'GetReleaseTime',
  method: 'POST',
  access: 'read',
  input: { InstanceId: 'string' },
  output: { ReleaseTime: 'string', RequestId: 'string' },
};

/**
 * Read the planned release time of a DDoS protection instance.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getReleaseTime: Call<GetReleaseTimeInput, GetReleaseTimeOutput> = /* @__PURE__ */ call(GetReleaseTime);

/**
 * Read the highest value of one quota among the account's plans. RAM action `esa:GetUserMaxPlanQuota`.
 * Not in versions of the official SDK before 3.9.0.
 */
export const GetUserMaxPlanQuota: Operation<GetUserMaxPlanQuotaInput, GetUserMaxPlanQuotaOutput> = {
  name: 'GetUserMaxPlanQuota',
  method: 'POST',
  access: 'read',
  input: { QuotaName: 'string' },
  output: { InstanceId: 'string', PlanName: 'string', QuotaValue: 'string', RequestId: 'string' },
};

/**
 * Read the highest value of one quota among the account's plans.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getUserMaxPlanQuota: Call<GetUserMaxPlanQuotaInput, GetUserMaxPlanQuotaOutput> =
  /* @__PURE__ */ call(GetUserMaxPlanQuota);

/** List the quotas of a plan. RAM action `esa:ListInstanceQuotas`. */
export const ListInstanceQuotas: Operation<ListInstanceQuotasInput, ListInstanceQuotasOutput> = {
  name: 'ListInstanceQuotas',
  method: 'GET',
  access: 'list',
  input: { QuotaNames: 'string', 'InstanceId?': 'string', 'SiteId?': 'id' },
  output: {
    InstanceId: 'string',
    Quotas: [{ QuotaName: 'string', QuotaValue: 'string', QuotaValueType: 'string' }],
    RequestId: 'string',
    Status: 'string',
  },
};

/**
 * List the quotas of a plan.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listInstanceQuotas: Call<ListInstanceQuotasInput, ListInstanceQuotasOutput> =
  /* @__PURE__ */ call(ListInstanceQuotas);

/** List the quotas of a plan with their use. RAM action `esa:ListInstanceQuotasWithUsage`. */
export const ListInstanceQuotasWithUsage: Operation<
  ListInstanceQuotasWithUsageInput,
  ListInstanceQuotasWithUsageOutput
> = {
  name: 'ListInstanceQuotasWithUsage',
  method: 'GET',
  access: 'list',
  input: { QuotaNames: 'string', 'InstanceId?': 'string', 'SiteId?': 'id' },
  output: {
    InstanceId: 'string',
    Quotas: [
      {
        QuotaName: 'string',
        QuotaValue: 'string',
        SiteUsage: [{ SiteId: 'int', SiteName: 'string', SiteUsage: 'string' }],
        Usage: 'string',
      },
    ],
    RequestId: 'string',
    Status: 'string',
  },
};

/**
 * List the quotas of a plan with their use.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listInstanceQuotasWithUsage: Call<ListInstanceQuotasWithUsageInput, ListInstanceQuotasWithUsageOutput> =
  /* @__PURE__ */ call(ListInstanceQuotasWithUsage);

/**
 * List the quotas of several plans. RAM action `esa:ListInstancesQuota`.
 * Not in versions of the official SDK before 3.9.0.
 */
export const ListInstancesQuota: Operation<ListInstancesQuotaInput, ListInstancesQuotaOutput> = {
  name: 'ListInstancesQuota',
  method: 'POST',
  access: 'list',
  input: { InstanceIds: 'string', QuotaName: 'string' },
  form: ['InstanceIds'],
  output: {
    QuotaName: 'string',
    QuotaValueType: 'string',
    QuotaValues: [{ InstanceId: 'string', QuotaValue: 'string' }],
    RequestId: 'string',
  },
};

/**
 * List the quotas of several plans.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listInstancesQuota: Call<ListInstancesQuotaInput, ListInstancesQuotaOutput> =
  /* @__PURE__ */ call(ListInstancesQuota);

/**
 * List the account's pay-as-you-go plans. RAM action `esa:ListPostpaidRatePlanInstances`.
 * Not in versions of the official SDK before 3.2.0.
 */
export const ListPostpaidRatePlanInstances: ListOperation<
  ListPostpaidRatePlanInstancesInput,
  ListPostpaidRatePlanInstancesOutput,
  NonNullable<ListPostpaidRatePlanInstancesOutput['InstanceInfo']>[number]
> = {
  name: 'ListPostpaidRatePlanInstances',
  method: 'GET',
  access: 'list',
  input: {
    'CheckRemainingSiteQuota?': 'true|false',
    'InstanceId?': 'string',
    'PageNumber?': 'count',
    'PageSize?': 'count',
    'ResourceOwner?': 'int',
    'SortBy?': 'string',
    'SortOrder?': 'asc|desc',
    'Status?': 'online|overdue|disable',
    'UnrelatedType?': 'string',
  },
  output: {
    InstanceInfo: [
      {
        BillingMethod: 'string',
        BillingMode: 'string',
        Coverages: 'string',
        CreateTime: 'string',
        ExpectedUpdateTime: 'string',
        InstanceId: 'string',
        OwnerId: 'string',
        PlanName: 'string',
        PlanNameCn: 'string',
        PlanType: 'string',
        ShareType: 'string',
        SiteQuota: 'string',
        Sites: [{ SiteId: 'int', SiteName: 'string', SiteStatus: 'string' }],
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
 * List the account's pay-as-you-go plans.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listPostpaidRatePlanInstances: Call<
  ListPostpaidRatePlanInstancesInput,
  ListPostpaidRatePlanInstancesOutput
> = /* @__PURE__ */ call(ListPostpaidRatePlanInstances);

/**
 * List the pay-as-you-go plans that can be bought. RAM action `esa:ListPostpaidSitePlans`.
 * Not in versions of the official SDK before 3.8.0.
 */
export const ListPostpaidSitePlans: Operation<ListPostpaidSitePlansInput, ListPostpaidSitePlansOutput> = {
  name: 'ListPostpaidSitePlans',
  method: 'GET',
  access: 'list',
  input: {},
  output: {
    PageNumber: 'int',
    PageSize: 'int',
    PlanInfo: [
      {
        BillingMethod: 'string',
        BillingMode: 'string',
        Coverages: 'string',
        PlanName: 'string',
        PlanNameCn: 'string',
        PlanType: 'string',
        SaleStatus: 'string',
        SiteQuota: 'string',
      },
    ],
    RequestId: 'string',
    TotalCount: 'int',
    TotalPage: 'int',
  },
};

/**
 * List the pay-as-you-go plans that can be bought.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listPostpaidSitePlans: Call<ListPostpaidSitePlansInput, ListPostpaidSitePlansOutput> =
  /* @__PURE__ */ call(ListPostpaidSitePlans);

/**
 * List the smallest plan that offers given quotas. RAM action `esa:ListQuotasMinEffectPlan`.
 * Not in versions of the official SDK before 3.9.0.
 */
export const ListQuotasMinEffectPlan: Operation<ListQuotasMinEffectPlanInput, ListQuotasMinEffectPlanOutput> = {
  name: 'ListQuotasMinEffectPlan',
  method: 'GET',
  access: 'list',
  input: { QuotaNames: 'string', 'InstanceId?': 'string', 'SiteId?': 'id' },
  output: {
    Quotas: [
      {
        QuotaName: 'string',
        QuotaValueDetail: [{ IsEffect: 'string', MinEffectPlan: 'string', Value: 'string' }],
        QuotaValueType: 'string',
      },
    ],
    RequestId: 'string',
  },
};

/**
 * List the smallest plan that offers given quotas.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listQuotasMinEffectPlan: Call<ListQuotasMinEffectPlanInput, ListQuotasMinEffectPlanOutput> =
  /* @__PURE__ */ call(ListQuotasMinEffectPlan);

/** List the account's plans. RAM action `esa:ListUserRatePlanInstances`. */
export const ListUserRatePlanInstances: ListOperation<
  ListUserRatePlanInstancesInput,
  ListUserRatePlanInstancesOutput,
  NonNullable<ListUserRatePlanInstancesOutput['InstanceInfo']>[number]
> = {
  name: 'ListUserRatePlanInstances',
  method: 'GET',
  access: 'list',
  input: {
    'CheckRemainingSiteQuota?': 'true|false',
    'InstanceId?': 'string',
    'IsShared?': 'boolean',
    'PageNumber?': 'count',
    'PageSize?': 'count',
    'PlanNameEn?': 'string',
    'PlanType?': 'normal|enterprise',
    'RemainingExpireDays?': 'int',
    'ResourceOwner?': 'int',
    'SortBy?': 'CreateTime|ExpireTime',
    'SortOrder?': 'asc|desc',
    'Status?': 'online|offline|disable|overdue',
    'SubscribeType?': 'string',
  },
  output: {
    InstanceInfo: [
      {
        BillingMode: 'string',
        BotInstanceLevel: 'string',
        BotRequest: 'string',
        Coverages: 'string',
        CreateTime: 'string',
        CrossborderTraffic: 'string',
        DdosBurstableDomesticProtection: 'string',
        DdosBurstableOverseasProtection: 'string',
        DdosInstanceLevel: 'string',
        Duration: 'number',
        EdgeRoutineRquest: 'string',
        EdgeWafRequest: 'string',
        ExpireTime: 'string',
        InstanceId: 'string',
        Layer4Traffic: 'string',
        Layer4TrafficIntl: 'string',
        OwnerId: 'string',
        PlanName: 'string',
        PlanTraffic: 'string',
        PlanType: 'string',
        RenewalDuration: 'number',
        RenewalStatus: 'string',
        ResourceOwner: 'number',
        ShareType: 'string',
        SiteQuota: 'string',
        Sites: [{ SiteId: 'int', SiteName: 'string', SiteStatus: 'string' }],
        SmartRoutingRequest: 'string',
        StaticRequest: 'string',
        Status: 'string',
        SubscribeType: 'string',
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
 * List the account's plans.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listUserRatePlanInstances: Call<ListUserRatePlanInstancesInput, ListUserRatePlanInstancesOutput> =
  /* @__PURE__ */ call(ListUserRatePlanInstances);

/**
 * Change features of the sites on a plan instance. RAM action `esa:ModifyInstanceFeatures`.
 * Not in versions of the official SDK before 3.9.0.
 */
export const ModifyInstanceFeatures: Operation<ModifyInstanceFeaturesInput, ModifyInstanceFeaturesOutput> = {
  name: 'ModifyInstanceFeatures',
  method: 'POST',
  access: 'write',
  input: { InstanceId: 'string', SiteFeatures: [{ 'Features?': 'text', 'SiteId?': 'number' }] },
  json: ['SiteFeatures'],
  output: { FailedFeatures: 'string', RequestId: 'string' },
};

/**
 * Change features of the sites on a plan instance.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const modifyInstanceFeatures: Call<ModifyInstanceFeaturesInput, ModifyInstanceFeaturesOutput> =
  /* @__PURE__ */ call(ModifyInstanceFeatures);

/**
 * Turn off plan features of a site when its plan changes. RAM action `esa:ModifySiteFeatures`.
 * Not in versions of the official SDK before 3.9.0.
 */
export const ModifySiteFeatures: Operation<ModifySiteFeaturesInput, ModifySiteFeaturesOutput> = {
  name: 'ModifySiteFeatures',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', NewInstanceId: 'string', SiteFeatures: 'string' },
  output: { FailedFeatures: 'string', RequestId: 'string' },
  shownBy: 'GetSite',
};

/**
 * Turn off plan features of a site when its plan changes.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const modifySiteFeatures: Call<ModifySiteFeaturesInput, ModifySiteFeaturesOutput> =
  /* @__PURE__ */ call(ModifySiteFeatures);

/** Buy a plan. RAM action `esa:PurchaseRatePlan`. */
export const PurchaseRatePlan: Operation<PurchaseRatePlanInput, PurchaseRatePlanOutput> = {
  name: 'PurchaseRatePlan',
  method: 'POST',
  access: 'write',
  input: {
    'Amount?': 'int',
    'AutoPay?': 'boolean',
    'AutoRenew?': 'boolean',
    'Channel?': 'text',
    'ChargeType?': 'PREPAY|POSTPAY',
    'Coverage?': 'domestic|global|overseas',
    'OveragePolicy?': 'text',
    'Period?': 'int',
    'PlanCode?': 'text',
    'PlanName?': 'text',
    'SiteName?': 'text',
    'Type?': 'NS|CNAME',
  },
  output: { InstanceId: 'string', OrderId: 'string', RequestId: 'string' },
};

/**
 * Buy a plan.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const purchaseRatePlan: Call<PurchaseRatePlanInput, PurchaseRatePlanOutput> =
  /* @__PURE__ */ call(PurchaseRatePlan);

/**
 * Schedule a security instance for release. RAM action `esa:ReleaseInstance`.
 * Not in versions of the official SDK before 3.0.0.
 */
export const ReleaseInstance: Operation<ReleaseInstanceInput, ReleaseInstanceOutput> = {
  name: 'ReleaseInstance',
  method: 'POST',
  access: 'write',
  input: { InstanceId: 'string' },
  output: { RequestId: 'string' },
};

/**
 * Schedule a security instance for release.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const releaseInstance: Call<ReleaseInstanceInput, ReleaseInstanceOutput> = /* @__PURE__ */ call(ReleaseInstance);

/** Change the level of a plan. RAM action `esa:UpdateRatePlanSpec`. */
export const UpdateRatePlanSpec: Operation<UpdateRatePlanSpecInput, UpdateRatePlanSpecOutput> = {
  name: 'UpdateRatePlanSpec',
  method: 'POST',
  access: 'write',
  input: {
    'AutoPay?': 'boolean',
    'ChargeType?': 'PREPAY|POSTPAY',
    'InstanceId?': 'text',
    'OrderType?': 'DOWNGRADE|UPGRADE',
    'TargetPlanCode?': 'text',
    'TargetPlanName?': 'text',
  },
  output: { InstanceId: 'string', OrderId: 'string', RequestId: 'string' },
};

/**
 * Change the level of a plan.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateRatePlanSpec: Call<UpdateRatePlanSpecInput, UpdateRatePlanSpecOutput> =
  /* @__PURE__ */ call(UpdateRatePlanSpec);

/**
 * Change the plan of a site. RAM action `esa:UpdateSiteInstance`.
 * Not in versions of the official SDK before 3.10.0.
 */
export const UpdateSiteInstance: Operation<UpdateSiteInstanceInput, UpdateSiteInstanceOutput> = {
  name: 'UpdateSiteInstance',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', NewInstanceId: 'string', 'ResourceOwner?': 'int' },
  output: { RequestId: 'string' },
  shownBy: 'GetSite',
};

/**
 * Change the plan of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateSiteInstance: Call<UpdateSiteInstanceInput, UpdateSiteInstanceOutput> =
  /* @__PURE__ */ call(UpdateSiteInstance);
