// Written by scripts/operations from spec/: change those.

/**
 * DDoS protection: settings and rules, attack events and traffic, policies for planned occasions, instances and their price.
 *
 * @module
 */
import { type Call, call } from '../client/operation-function.js';
import type { ListOperation, Operation } from '../operation/operation.js';
import type { Int64, Int64Input } from '../util/int64.js';

/** What `CreateCustomScenePolicy` asks for. */
export interface CreateCustomScenePolicyInput {
  /** End of the time span. Example: `2021-11-07T18:00:00Z`. */
  readonly EndTime: string;
  /** Name of the policy. Example: `test`. */
  readonly Name: string;
  /** Start of the time span. Example: `2021-11-07T17:00:00Z`. */
  readonly StartTime: string;
  /** Template the policy is made from. Published values: `promotion`. Example: `promotion`. */
  readonly Template: string;
  /** Old form of SiteIds: site ids, comma separated; ignored beside SiteIds. Example: `7096621098****`. */
  readonly Objects?: string | undefined;
  /** Ids of sites. Example: `7096621098****,7096621099****`. */
  readonly SiteIds?: string | undefined;
}

/** What `CreateCustomScenePolicy` answers. */
export interface CreateCustomScenePolicyOutput {
  EndTime?: string | undefined;
  Name?: string | undefined;
  Objects?: string[] | undefined;
  PolicyId?: Int64 | undefined;
  RequestId?: string | undefined;
  SiteIds?: string | undefined;
  StartTime?: string | undefined;
  Template?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteCustomScenePolicy` asks for. */
export interface DeleteCustomScenePolicyInput {
  /** Id of the policy. Example: `1`. */
  readonly PolicyId: Int64Input;
}

/** What `DeleteCustomScenePolicy` answers. */
export interface DeleteCustomScenePolicyOutput {
  PolicyId?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteHttpDDoSIntelligentRule` asks for. */
export interface DeleteHttpDDoSIntelligentRuleInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Full name of the record. Example: `www.example.com`. */
  readonly RecordName: string;
  /** Id of the smart protection rule. Example: `20928021`. */
  readonly RuleId: Int64Input;
}

/** What `DeleteHttpDDoSIntelligentRule` answers. */
export interface DeleteHttpDDoSIntelligentRuleOutput {
  RecordName?: string | undefined;
  RequestId?: string | undefined;
  RuleId?: Int64 | undefined;
  SiteId?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `DescribeCustomScenePolicies` asks for. */
export interface DescribeCustomScenePoliciesInput {
  /** Page to read, from 1. From 1 to 100000. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. `10` by default. */
  readonly PageSize?: number | undefined;
  /** Id of the policy. Example: `1234****`. */
  readonly PolicyId?: Int64Input | undefined;
}

/** What `DescribeCustomScenePolicies` answers. One page. */
export interface DescribeCustomScenePoliciesOutput {
  DataModule?: DescribeCustomScenePoliciesOutputDataModule[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  Quota?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeCustomScenePoliciesOutput`: `DataModule`. */
export interface DescribeCustomScenePoliciesOutputDataModule {
  EndTime?: string | undefined;
  Name?: string | undefined;
  Objects?: string[] | undefined;
  PolicyId?: Int64 | undefined;
  SiteIds?: string | undefined;
  StartTime?: string | undefined;
  Status?: string | undefined;
  Template?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DescribeDDoSAllEventList` asks for. */
export interface DescribeDDoSAllEventListInput {
  /** Id of the site. Example: `7096621098****`. */
  readonly SiteId: Int64Input;
  /** Page to read, from 1. */
  readonly PageNumber: number;
  /** Start of the time span. Example: `2023-02-12T15:00:00Z`. */
  readonly StartTime: string;
  /** End of the time span. Example: `2023-02-22T15:59:59Z`. */
  readonly EndTime?: string | undefined;
  /** Kind of DDoS attack; web-cc without it. Example: `web-cc`. */
  readonly EventType?: 'web-cc' | 'cc' | 'traffic' | (string & {}) | undefined;
  /** Entries on a page. */
  readonly PageSize?: number | undefined;
}

/** What `DescribeDDoSAllEventList` answers. One page. */
export interface DescribeDDoSAllEventListOutput {
  DataList?: DescribeDDoSAllEventListOutputDataList[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeDDoSAllEventListOutput`: `DataList`. */
export interface DescribeDDoSAllEventListOutputDataList {
  Bps?: Int64 | undefined;
  Coverage?: string | undefined;
  Cps?: Int64 | undefined;
  EndTime?: string | undefined;
  EventId?: string | undefined;
  EventResult?: string | undefined;
  EventType?: string | undefined;
  Pps?: Int64 | undefined;
  Qps?: Int64 | undefined;
  StartTime?: string | undefined;
  Target?: string | undefined;
  TargetId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DescribeDDoSBpsList` asks for. */
export interface DescribeDDoSBpsListInput {
  /** Id of the site. Example: `70966210986912`. */
  readonly SiteId: Int64Input;
  /** Start of the time span. Example: `2023-05-14T17:00:00Z`. */
  readonly StartTime: string;
  /** Service location. Example: `global`. */
  readonly Coverage?: string | undefined;
  /** End of the time span. Example: `2023-05-18T06:19:42Z`. */
  readonly EndTime?: string | undefined;
}

/** What `DescribeDDoSBpsList` answers. */
export interface DescribeDDoSBpsListOutput {
  DataInterval?: Int64 | undefined;
  DataModule?: DescribeDDoSBpsListOutputDataModule[] | undefined;
  EndTime?: string | undefined;
  RequestId?: string | undefined;
  StartTime?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeDDoSBpsListOutput`: `DataModule`. */
export interface DescribeDDoSBpsListOutputDataModule {
  AttackBps?: Int64 | undefined;
  AttackPps?: Int64 | undefined;
  NormalBps?: Int64 | undefined;
  NormalPps?: Int64 | undefined;
  TimeStamp?: string | undefined;
  TotalBps?: Int64 | undefined;
  TotalPps?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `DescribeDDoSBpsMax` asks for. */
export interface DescribeDDoSBpsMaxInput {
  /** Service location. */
  readonly Coverage?: string | undefined;
  /** End of the time span. */
  readonly EndTime?: string | undefined;
  /** Id of the site. */
  readonly SiteId?: Int64Input | undefined;
  /** Start of the time span. */
  readonly StartTime?: string | undefined;
}

/** What `DescribeDDoSBpsMax` answers. */
export interface DescribeDDoSBpsMaxOutput {
  EndTime?: string | undefined;
  MaxAtkBps?: Int64 | undefined;
  MaxAtkPps?: Int64 | undefined;
  RequestId?: string | undefined;
  StartTime?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DescribeDDoSEventMax` asks for. */
export interface DescribeDDoSEventMaxInput {
  /** End of the time span. */
  readonly EndTime?: string | undefined;
  /** Id of the site. */
  readonly SiteId?: Int64Input | undefined;
  /** Start of the time span. */
  readonly StartTime?: string | undefined;
}

/** What `DescribeDDoSEventMax` answers. */
export interface DescribeDDoSEventMaxOutput {
  Bps?: Int64 | undefined;
  Cps?: Int64 | undefined;
  Pps?: Int64 | undefined;
  Qps?: Int64 | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `DescribeDDoSL7QpsList` asks for. */
export interface DescribeDDoSL7QpsListInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Seconds between data points. Example: `300`. */
  readonly Interval: number;
  /** Start of the time span. Example: `2023-04-19T16:00:00Z`. */
  readonly StartTime: string;
  /** End of the time span. Example: `2023-04-19T19:00:00Z`. */
  readonly EndTime?: string | undefined;
  /** Id of the record. Example: `86510927836942****`. */
  readonly RecordId?: Int64Input | undefined;
}

/** What `DescribeDDoSL7QpsList` answers. */
export interface DescribeDDoSL7QpsListOutput {
  DataInterval?: Int64 | undefined;
  DataModule?: DescribeDDoSL7QpsListOutputDataModule[] | undefined;
  EndTime?: string | undefined;
  RecordId?: Int64 | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  StartTime?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeDDoSL7QpsListOutput`: `DataModule`. */
export interface DescribeDDoSL7QpsListOutputDataModule {
  Attack?: Int64 | undefined;
  Normal?: Int64 | undefined;
  TimeStamp?: string | undefined;
  Total?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `DescribeDDoSOverseasAttackCount` asks for. */
export interface DescribeDDoSOverseasAttackCountInput {
  /** Id of the site. */
  readonly SiteId?: Int64Input | undefined;
}

/** What `DescribeDDoSOverseasAttackCount` answers. */
export interface DescribeDDoSOverseasAttackCountOutput {
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  UsedCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `DescribeDDoSPrice` asks for. */
export interface DescribeDDoSPriceInput {
  /** How the protection is billed, such as CleanTraffic. */
  readonly DDoSBillingMode: string;
  /** Size of the protection in the Chinese mainland, such as cn_300. */
  readonly DDoSBurstableDomesticProtection: string;
  /** Size of the protection outside the Chinese mainland, such as overseas_300. */
  readonly DDoSBurstableOverseasProtection: string;
}

/** What `DescribeDDoSPrice` answers. */
export interface DescribeDDoSPriceOutput {
  PriceModel?: DescribeDDoSPriceOutputPriceModel | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeDDoSPriceOutput`: `PriceModel`. */
export interface DescribeDDoSPriceOutputPriceModel {
  Currency?: string | undefined;
  DiscountPrice?: Int64 | undefined;
  Price?: Int64 | undefined;
  Rule?: DescribeDDoSPriceOutputPriceModelRule | undefined;
  TotalPrice?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeDDoSPriceOutput`: `PriceModel.Rule`. */
export interface DescribeDDoSPriceOutputPriceModelRule {
  RuleList?: DescribeDDoSPriceOutputPriceModelRuleRuleList[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeDDoSPriceOutput`: `PriceModel.Rule.RuleList`. */
export interface DescribeDDoSPriceOutputPriceModelRuleRuleList {
  Name?: string | undefined;
  RuleDescId?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `DescribeDdosMaxBurstGbps` asks for. */
export interface DescribeDdosMaxBurstGbpsInput {
  /** Id of the plan or instance. Example: `esa-site-a71k7bw19dz4`. */
  readonly InstanceId: string;
}

/** What `DescribeDdosMaxBurstGbps` answers. */
export interface DescribeDdosMaxBurstGbpsOutput {
  InstanceId?: string | undefined;
  MaxBurstGbps?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DescribeHttpDDoSAttackIntelligentProtection` asks for. */
export interface DescribeHttpDDoSAttackIntelligentProtectionInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
}

/** What `DescribeHttpDDoSAttackIntelligentProtection` answers. */
export interface DescribeHttpDDoSAttackIntelligentProtectionOutput {
  AiMode?: string | undefined;
  AiTemplate?: string | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `DescribeHttpDDoSAttackProtection` asks for. */
export interface DescribeHttpDDoSAttackProtectionInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
}

/** What `DescribeHttpDDoSAttackProtection` answers. */
export interface DescribeHttpDDoSAttackProtectionOutput {
  GlobalMode?: string | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `DescribeHttpDDoSAttackRules` asks for. */
export interface DescribeHttpDDoSAttackRulesInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Page to read, from 1. */
  readonly PageNumber: number;
  /** Entries on a page. */
  readonly PageSize?: number | undefined;
}

/** What `DescribeHttpDDoSAttackRules` answers. One page. */
export interface DescribeHttpDDoSAttackRulesOutput {
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  RuleInfos?: DescribeHttpDDoSAttackRulesOutputRuleInfos[] | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeHttpDDoSAttackRulesOutput`: `RuleInfos`. */
export interface DescribeHttpDDoSAttackRulesOutputRuleInfos {
  Action?: string | undefined;
  DefaultAction?: string | undefined;
  LogRuleId?: Int64 | undefined;
  RuleDesc?: string | undefined;
  RuleId?: Int64 | undefined;
  RuleIdInfo?: string | undefined;
  RuleName?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DescribeHttpDDoSIntelligentAclRules` asks for. */
export interface DescribeHttpDDoSIntelligentAclRulesInput {
  /** Id of the site. Example: `5407498413****`. */
  readonly SiteId: Int64Input;
  /** Page to read, from 1. */
  readonly PageNumber: number;
  /** Entries on a page. */
  readonly PageSize?: number | undefined;
  /** Kind of rule, such as acl. Example: `acl`. */
  readonly RuleType?: string | undefined;
}

/** What `DescribeHttpDDoSIntelligentAclRules` answers. One page. */
export interface DescribeHttpDDoSIntelligentAclRulesOutput {
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  RuleInfos?: DescribeHttpDDoSIntelligentAclRulesOutputRuleInfos[] | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeHttpDDoSIntelligentAclRulesOutput`: `RuleInfos`. */
export interface DescribeHttpDDoSIntelligentAclRulesOutputRuleInfos {
  Action?: string | undefined;
  Condition?: string | undefined;
  LogRuleId?: Int64 | undefined;
  PunishTime?: Int64 | undefined;
  RecordName?: string | undefined;
  RuleId?: Int64 | undefined;
  RuleName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DescribeHttpDDoSIntelligentRateLimitRules` asks for. */
export interface DescribeHttpDDoSIntelligentRateLimitRulesInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Page to read, from 1. */
  readonly PageNumber: number;
  /** Entries on a page. */
  readonly PageSize?: number | undefined;
  /** Kind of rule, such as cc. Example: `cc`. */
  readonly RuleType?: string | undefined;
}

/** What `DescribeHttpDDoSIntelligentRateLimitRules` answers. One page. */
export interface DescribeHttpDDoSIntelligentRateLimitRulesOutput {
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  RuleInfos?: DescribeHttpDDoSIntelligentRateLimitRulesOutputRuleInfos[] | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeHttpDDoSIntelligentRateLimitRulesOutput`: `RuleInfos`. */
export interface DescribeHttpDDoSIntelligentRateLimitRulesOutputRuleInfos {
  Action?: string | undefined;
  Condition?: string | undefined;
  LogRuleId?: Int64 | undefined;
  PunishTime?: Int64 | undefined;
  RateLimit?: string | undefined;
  RecordName?: string | undefined;
  RuleId?: Int64 | undefined;
  RuleName?: string | undefined;
  Statistics?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DisableCustomScenePolicy` asks for. */
export interface DisableCustomScenePolicyInput {
  /** Id of the policy. Example: `100001`. */
  readonly PolicyId: Int64Input;
}

/** What `DisableCustomScenePolicy` answers. */
export interface DisableCustomScenePolicyOutput {
  PolicyId?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `EnableCustomScenePolicy` asks for. */
export interface EnableCustomScenePolicyInput {
  /** Id of the policy. Example: `1`. */
  readonly PolicyId: Int64Input;
}

/** What `EnableCustomScenePolicy` answers. */
export interface EnableCustomScenePolicyOutput {
  PolicyId?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListDDoSInstances` asks for. */
export interface ListDDoSInstancesInput {
  /** Id of the plan or instance. */
  readonly InstanceId?: string | undefined;
  /** Page to read, from 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. */
  readonly PageSize?: number | undefined;
  /** Id of the site plan that the DDoS protection belongs to. */
  readonly SiteInstanceId?: string | undefined;
  /** Field to sort by. */
  readonly SortBy?: string | undefined;
  /** Sort direction. */
  readonly SortOrder?: string | undefined;
  /** Only DDoS protection instances in this state, such as online. */
  readonly Status?: string | undefined;
}

/** What `ListDDoSInstances` answers. One page. */
export interface ListDDoSInstancesOutput {
  InstanceInfo?: ListDDoSInstancesOutputInstanceInfo[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListDDoSInstancesOutput`: `InstanceInfo`. */
export interface ListDDoSInstancesOutputInstanceInfo {
  CreateTime?: string | undefined;
  DDoSBurstableDomesticProtection?: string | undefined;
  DDoSBurstableOverseasProtection?: string | undefined;
  InstanceId?: string | undefined;
  ReserveReleaseTime?: string | undefined;
  SiteInstanceId?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** What `PurchaseDDoSInstance` asks for. */
export interface PurchaseDDoSInstanceInput {
  /** How DDoS protection is billed, such as CleanTraffic. */
  readonly DDoSBillingMode: string;
  /** DDoS protection level for mainland China, such as cn_300. */
  readonly DDoSBurstableDomesticProtection: string;
  /** DDoS protection level outside mainland China, such as overseas_300. */
  readonly DDoSBurstableOverseasProtection: string;
  /** Id of the site plan that gets DDoS protection. */
  readonly SiteInstanceId: string;
}

/** What `PurchaseDDoSInstance` answers. */
export interface PurchaseDDoSInstanceOutput {
  InstanceId?: string | undefined;
  OrderId?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `SetDdosMaxBurstGbps` asks for. */
export interface SetDdosMaxBurstGbpsInput {
  /** Id of the plan or instance. Example: `esa-site-ads11w`. */
  readonly InstanceId: string;
  /** Highest burst bandwidth in mainland China, in Gbps. Example: `300`. */
  readonly MaxBurstGbps: string;
}

/** What `SetDdosMaxBurstGbps` answers. */
export interface SetDdosMaxBurstGbpsOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `SetHttpDDoSAttackIntelligentProtection` asks for. */
export interface SetHttpDDoSAttackIntelligentProtectionInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Observe: only report attack traffic; defense: block it. Example: `defense`. */
  readonly AiMode: 'observe' | 'defense' | (string & {});
  /** Sensitivity, from level0 (very loose) to level90 (strict). Example: `level60`. */
  readonly AiTemplate: 'level0' | 'level30' | 'level60' | 'level90' | (string & {});
}

/** What `SetHttpDDoSAttackIntelligentProtection` answers. */
export interface SetHttpDDoSAttackIntelligentProtectionOutput {
  AiMode?: string | undefined;
  AiTemplate?: string | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `SetHttpDDoSAttackProtection` asks for. */
export interface SetHttpDDoSAttackProtectionInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /**
   * Protection level: very weak, weak, default or hard. Published values: `very weak`, `weak`, `default`, `hard`.
   * Example: `default`.
   */
  readonly GlobalMode: string;
}

/** What `SetHttpDDoSAttackProtection` answers. */
export interface SetHttpDDoSAttackProtectionOutput {
  GlobalMode?: string | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `SetHttpDDoSAttackRuleAction` asks for. */
export interface SetHttpDDoSAttackRuleActionInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** What the rules do: deny, js (JS challenge) or observe. Example: `js`. */
  readonly RuleAction: string;
  /** Rule ids from DescribeHttpDDoSAttackRules, comma separated. Example: `100000`. */
  readonly RuleIds: string;
}

/** What `SetHttpDDoSAttackRuleAction` answers. */
export interface SetHttpDDoSAttackRuleActionOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `SetHttpDDoSAttackRuleStatus` asks for. */
export interface SetHttpDDoSAttackRuleStatusInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Rule ids from DescribeHttpDDoSAttackRules, comma separated. Example: `87570`. */
  readonly RuleIds: string;
  /** On or off: state to give the rules. Example: `on`. */
  readonly Status: 'on' | 'off' | (string & {});
}

/** What `SetHttpDDoSAttackRuleStatus` answers. */
export interface SetHttpDDoSAttackRuleStatusOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateCustomScenePolicy` asks for. */
export interface UpdateCustomScenePolicyInput {
  /** When the policy ends. Example: `2023-04-03T19:00:00Z`. */
  readonly EndTime: string;
  /** Name of the policy. Example: `test`. */
  readonly Name: string;
  /** Id of the policy. Example: `1`. */
  readonly PolicyId: Int64Input;
  /** When the policy starts. Example: `2023-04-03T16:00:00Z`. */
  readonly StartTime: string;
  /**
   * Template of the policy; promotion is for big sales events. Published values: `promotion`. Example: `promotion`.
   */
  readonly Template: string;
  /** Old form of SiteIds: site ids, comma separated; SiteIds wins over it. Example: `123456****`. */
  readonly Objects?: string | undefined;
  /** Ids of sites. Example: `123456****,123457****`. */
  readonly SiteIds?: string | undefined;
}

/** What `UpdateCustomScenePolicy` answers. */
export interface UpdateCustomScenePolicyOutput {
  EndTime?: string | undefined;
  Name?: string | undefined;
  Objects?: string[] | undefined;
  PolicyId?: Int64 | undefined;
  RequestId?: string | undefined;
  SiteIds?: string | undefined;
  StartTime?: string | undefined;
  Template?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateDDoSSpec` asks for. */
export interface UpdateDDoSSpecInput {
  /** How DDoS protection is billed, such as CleanTraffic. */
  readonly DDoSBillingMode: string;
  /** New DDoS protection level for mainland China, such as cn_300. */
  readonly DDoSBurstableDomesticProtection: string;
  /** New DDoS protection level outside mainland China, such as overseas_300. */
  readonly DDoSBurstableOverseasProtection: string;
  /** Id of the plan or instance. */
  readonly InstanceId: string;
}

/** What `UpdateDDoSSpec` answers. */
export interface UpdateDDoSSpecOutput {
  InstanceId?: string | undefined;
  OrderId?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Create a scenario-specific policy. RAM action `esa:CreateCustomScenePolicy`. */
export const CreateCustomScenePolicy: Operation<CreateCustomScenePolicyInput, CreateCustomScenePolicyOutput> = {
  name: 'CreateCustomScenePolicy',
  method: 'POST',
  access: 'write',
  input: {
    EndTime: 'string',
    Name: 'string',
    StartTime: 'string',
    Template: 'string',
    'Objects?': 'text',
    'SiteIds?': 'text',
  },
  output: {
    EndTime: 'string',
    Name: 'string',
    Objects: ['string'],
    PolicyId: 'int',
    RequestId: 'string',
    SiteIds: 'string',
    StartTime: 'string',
    Template: 'string',
  },
};

/**
 * Create a scenario-specific policy.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createCustomScenePolicy: Call<CreateCustomScenePolicyInput, CreateCustomScenePolicyOutput> =
  /* @__PURE__ */ call(CreateCustomScenePolicy);

/** Delete a scenario-specific policy. RAM action `esa:DeleteCustomScenePolicy`. */
export const DeleteCustomScenePolicy: Operation<DeleteCustomScenePolicyInput, DeleteCustomScenePolicyOutput> = {
  name: 'DeleteCustomScenePolicy',
  method: 'POST',
  access: 'write',
  input: { PolicyId: 'id' },
  output: { PolicyId: 'int', RequestId: 'string' },
};

/**
 * Delete a scenario-specific policy.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteCustomScenePolicy: Call<DeleteCustomScenePolicyInput, DeleteCustomScenePolicyOutput> =
  /* @__PURE__ */ call(DeleteCustomScenePolicy);

/** Delete a rule made by smart protection. RAM action `esa:DeleteHttpDDoSIntelligentRule`. */
export const DeleteHttpDDoSIntelligentRule: Operation<
  DeleteHttpDDoSIntelligentRuleInput,
  DeleteHttpDDoSIntelligentRuleOutput
> = {
  name: 'DeleteHttpDDoSIntelligentRule',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', RecordName: 'string', RuleId: 'id' },
  output: { RecordName: 'string', RequestId: 'string', RuleId: 'int', SiteId: 'int' },
};

/**
 * Delete a rule made by smart protection.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteHttpDDoSIntelligentRule: Call<
  DeleteHttpDDoSIntelligentRuleInput,
  DeleteHttpDDoSIntelligentRuleOutput
> = /* @__PURE__ */ call(DeleteHttpDDoSIntelligentRule);

/** Read scenario-specific policies. RAM action `esa:DescribeCustomScenePolicies`. */
export const DescribeCustomScenePolicies: ListOperation<
  DescribeCustomScenePoliciesInput,
  DescribeCustomScenePoliciesOutput,
  NonNullable<DescribeCustomScenePoliciesOutput['DataModule']>[number]
> = {
  name: 'DescribeCustomScenePolicies',
  method: 'POST',
  access: 'read',
  input: { 'PageNumber?': 'count', 'PageSize?': 'count', 'PolicyId?': 'id' },
  output: {
    DataModule: [
      {
        EndTime: 'string',
        Name: 'string',
        Objects: ['string'],
        PolicyId: 'int',
        SiteIds: 'string',
        StartTime: 'string',
        Status: 'string',
        Template: 'string',
      },
    ],
    PageNumber: 'int',
    PageSize: 'int',
    Quota: 'number',
    RequestId: 'string',
    TotalCount: 'int',
  },
  pages: { items: 'DataModule' },
};

/**
 * Read scenario-specific policies.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeCustomScenePolicies: Call<DescribeCustomScenePoliciesInput, DescribeCustomScenePoliciesOutput> =
  /* @__PURE__ */ call(DescribeCustomScenePolicies);

/** Read DDoS attack events. RAM action `esa:DescribeDDoSAllEventList`. */
export const DescribeDDoSAllEventList: ListOperation<
  DescribeDDoSAllEventListInput,
  DescribeDDoSAllEventListOutput,
  NonNullable<DescribeDDoSAllEventListOutput['DataList']>[number]
> = {
  name: 'DescribeDDoSAllEventList',
  method: 'POST',
  access: 'read',
  input: {
    SiteId: 'id',
    PageNumber: 'count',
    StartTime: 'string',
    'EndTime?': 'string',
    'EventType?': 'web-cc|cc|traffic',
    'PageSize?': 'count',
  },
  output: {
    DataList: [
      {
        Bps: 'number',
        Coverage: 'string',
        Cps: 'number',
        EndTime: 'string',
        EventId: 'string',
        EventResult: 'string',
        EventType: 'string',
        Pps: 'number',
        Qps: 'number',
        StartTime: 'string',
        Target: 'string',
        TargetId: 'string',
      },
    ],
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    SiteId: 'int',
    TotalCount: 'int',
  },
  pages: { items: 'DataList' },
};

/**
 * Read DDoS attack events.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeDDoSAllEventList: Call<DescribeDDoSAllEventListInput, DescribeDDoSAllEventListOutput> =
  /* @__PURE__ */ call(DescribeDDoSAllEventList);

/** Read DDoS traffic over time. RAM action `esa:DescribeDDoSBpsList`. */
export const DescribeDDoSBpsList: Operation<DescribeDDoSBpsListInput, DescribeDDoSBpsListOutput> = {
  name: 'DescribeDDoSBpsList',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id', StartTime: 'string', 'Coverage?': 'string', 'EndTime?': 'string' },
  output: {
    DataInterval: 'number',
    DataModule: [
      {
        AttackBps: 'number',
        AttackPps: 'number',
        NormalBps: 'number',
        NormalPps: 'number',
        TimeStamp: 'string',
        TotalBps: 'number',
        TotalPps: 'number',
      },
    ],
    EndTime: 'string',
    RequestId: 'string',
    StartTime: 'string',
  },
};

/**
 * Read DDoS traffic over time.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeDDoSBpsList: Call<DescribeDDoSBpsListInput, DescribeDDoSBpsListOutput> =
  /* @__PURE__ */ call(DescribeDDoSBpsList);

/**
 * Read the peak DDoS traffic. RAM action `esa:DescribeDDoSBpsMax`.
 * Not in versions of the official SDK before 3.4.0.
 */
export const DescribeDDoSBpsMax: Operation<DescribeDDoSBpsMaxInput, DescribeDDoSBpsMaxOutput> = {
  name: 'DescribeDDoSBpsMax',
  method: 'GET',
  access: 'read',
  input: { 'Coverage?': 'string', 'EndTime?': 'string', 'SiteId?': 'id', 'StartTime?': 'string' },
  output: { EndTime: 'string', MaxAtkBps: 'number', MaxAtkPps: 'number', RequestId: 'string', StartTime: 'string' },
};

/**
 * Read the peak DDoS traffic.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeDDoSBpsMax: Call<DescribeDDoSBpsMaxInput, DescribeDDoSBpsMaxOutput> =
  /* @__PURE__ */ call(DescribeDDoSBpsMax);

/**
 * Read the highest rates reached in DDoS events. RAM action `esa:DescribeDDoSEventMax`.
 * Not in versions of the official SDK before 3.4.0.
 */
export const DescribeDDoSEventMax: Operation<DescribeDDoSEventMaxInput, DescribeDDoSEventMaxOutput> = {
  name: 'DescribeDDoSEventMax',
  method: 'POST',
  access: 'read',
  input: { 'EndTime?': 'string', 'SiteId?': 'id', 'StartTime?': 'string' },
  output: { Bps: 'number', Cps: 'number', Pps: 'number', Qps: 'number', RequestId: 'string', SiteId: 'int' },
};

/**
 * Read the highest rates reached in DDoS events.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeDDoSEventMax: Call<DescribeDDoSEventMaxInput, DescribeDDoSEventMaxOutput> =
  /* @__PURE__ */ call(DescribeDDoSEventMax);

/** Read layer-7 attack requests over time. RAM action `esa:DescribeDDoSL7QpsList`. */
export const DescribeDDoSL7QpsList: Operation<DescribeDDoSL7QpsListInput, DescribeDDoSL7QpsListOutput> = {
  name: 'DescribeDDoSL7QpsList',
  method: 'POST',
  access: 'read',
  input: { SiteId: 'id', Interval: 'int', StartTime: 'string', 'EndTime?': 'string', 'RecordId?': 'id' },
  output: {
    DataInterval: 'number',
    DataModule: [{ Attack: 'number', Normal: 'number', TimeStamp: 'string', Total: 'number' }],
    EndTime: 'string',
    RecordId: 'int',
    RequestId: 'string',
    SiteId: 'int',
    StartTime: 'string',
  },
};

/**
 * Read layer-7 attack requests over time.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeDDoSL7QpsList: Call<DescribeDDoSL7QpsListInput, DescribeDDoSL7QpsListOutput> =
  /* @__PURE__ */ call(DescribeDDoSL7QpsList);

/**
 * Read the allowed and used count of DDoS attacks outside the Chinese mainland. RAM action
 * `esa:DescribeDDoSOverseasAttackCount`.
 * Not in versions of the official SDK before 3.5.0.
 */
export const DescribeDDoSOverseasAttackCount: Operation<
  DescribeDDoSOverseasAttackCountInput,
  DescribeDDoSOverseasAttackCountOutput
> = {
  name: 'DescribeDDoSOverseasAttackCount',
  method: 'GET',
  access: 'read',
  input: { 'SiteId?': 'id' },
  output: { RequestId: 'string', TotalCount: 'int', UsedCount: 'int' },
};

/**
 * Read the allowed and used count of DDoS attacks outside the Chinese mainland.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeDDoSOverseasAttackCount: Call<
  DescribeDDoSOverseasAttackCountInput,
  DescribeDDoSOverseasAttackCountOutput
> = /* @__PURE__ */ call(DescribeDDoSOverseasAttackCount);

/**
 * Read the price of DDoS protection. RAM action `esa:DescribeDDoSPrice`.
 * Not in versions of the official SDK before 3.11.0.
 */
export const DescribeDDoSPrice: Operation<DescribeDDoSPriceInput, DescribeDDoSPriceOutput> = {
  name: 'DescribeDDoSPrice',
  method: 'POST',
  access: 'read',
  input: {
    DDoSBillingMode: 'string',
    DDoSBurstableDomesticProtection: 'string',
    DDoSBurstableOverseasProtection: 'string',
  },
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
 * Read the price of DDoS protection.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeDDoSPrice: Call<DescribeDDoSPriceInput, DescribeDDoSPriceOutput> =
  /* @__PURE__ */ call(DescribeDDoSPrice);

/**
 * Read the largest DDoS protection bandwidth in the Chinese mainland, in Gbps. RAM action
 * `esa:DescribeDdosMaxBurstGbps`.
 */
export const DescribeDdosMaxBurstGbps: Operation<DescribeDdosMaxBurstGbpsInput, DescribeDdosMaxBurstGbpsOutput> = {
  name: 'DescribeDdosMaxBurstGbps',
  method: 'GET',
  access: 'read',
  input: { InstanceId: 'string' },
  output: { InstanceId: 'string', MaxBurstGbps: 'string', RequestId: 'string' },
};

/**
 * Read the largest DDoS protection bandwidth in the Chinese mainland, in Gbps.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeDdosMaxBurstGbps: Call<DescribeDdosMaxBurstGbpsInput, DescribeDdosMaxBurstGbpsOutput> =
  /* @__PURE__ */ call(DescribeDdosMaxBurstGbps);

/** Read the smart HTTP DDoS protection of a site. RAM action `esa:DescribeHttpDDoSAttackIntelligentProtection`. */
export const DescribeHttpDDoSAttackIntelligentProtection: Operation<
  DescribeHttpDDoSAttackIntelligentProtectionInput,
  DescribeHttpDDoSAttackIntelligentProtectionOutput
> = {
  name: 'DescribeHttpDDoSAttackIntelligentProtection',
  method: 'POST',
  access: 'read',
  input: { SiteId: 'id' },
  output: { AiMode: 'string', AiTemplate: 'string', RequestId: 'string', SiteId: 'int' },
};

/**
 * Read the smart HTTP DDoS protection of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeHttpDDoSAttackIntelligentProtection: Call<
  DescribeHttpDDoSAttackIntelligentProtectionInput,
  DescribeHttpDDoSAttackIntelligentProtectionOutput
> = /* @__PURE__ */ call(DescribeHttpDDoSAttackIntelligentProtection);

/** Read the HTTP DDoS protection of a site. RAM action `esa:DescribeHttpDDoSAttackProtection`. */
export const DescribeHttpDDoSAttackProtection: Operation<
  DescribeHttpDDoSAttackProtectionInput,
  DescribeHttpDDoSAttackProtectionOutput
> = {
  name: 'DescribeHttpDDoSAttackProtection',
  method: 'POST',
  access: 'read',
  input: { SiteId: 'id' },
  output: { GlobalMode: 'string', RequestId: 'string', SiteId: 'int' },
};

/**
 * Read the HTTP DDoS protection of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeHttpDDoSAttackProtection: Call<
  DescribeHttpDDoSAttackProtectionInput,
  DescribeHttpDDoSAttackProtectionOutput
> = /* @__PURE__ */ call(DescribeHttpDDoSAttackProtection);

/** Read HTTP DDoS rules. RAM action `esa:DescribeHttpDDoSAttackRules`. */
export const DescribeHttpDDoSAttackRules: ListOperation<
  DescribeHttpDDoSAttackRulesInput,
  DescribeHttpDDoSAttackRulesOutput,
  NonNullable<DescribeHttpDDoSAttackRulesOutput['RuleInfos']>[number]
> = {
  name: 'DescribeHttpDDoSAttackRules',
  method: 'POST',
  access: 'read',
  input: { SiteId: 'id', PageNumber: 'count', 'PageSize?': 'count' },
  output: {
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    RuleInfos: [
      {
        Action: 'string',
        DefaultAction: 'string',
        LogRuleId: 'int',
        RuleDesc: 'string',
        RuleId: 'int',
        RuleIdInfo: 'string',
        RuleName: 'string',
        Status: 'string',
      },
    ],
    TotalCount: 'int',
  },
  pages: { items: 'RuleInfos' },
};

/**
 * Read HTTP DDoS rules.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeHttpDDoSAttackRules: Call<DescribeHttpDDoSAttackRulesInput, DescribeHttpDDoSAttackRulesOutput> =
  /* @__PURE__ */ call(DescribeHttpDDoSAttackRules);

/** Read access rules made by smart protection. RAM action `esa:DescribeHttpDDoSIntelligentAclRules`. */
export const DescribeHttpDDoSIntelligentAclRules: ListOperation<
  DescribeHttpDDoSIntelligentAclRulesInput,
  DescribeHttpDDoSIntelligentAclRulesOutput,
  NonNullable<DescribeHttpDDoSIntelligentAclRulesOutput['RuleInfos']>[number]
> = {
  name: 'DescribeHttpDDoSIntelligentAclRules',
  method: 'POST',
  access: 'read',
  input: { SiteId: 'id', PageNumber: 'count', 'PageSize?': 'count', 'RuleType?': 'string' },
  output: {
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    RuleInfos: [
      {
        Action: 'string',
        Condition: 'string',
        LogRuleId: 'int',
        PunishTime: 'number',
        RecordName: 'string',
        RuleId: 'int',
        RuleName: 'string',
      },
    ],
    TotalCount: 'int',
  },
  pages: { items: 'RuleInfos' },
};

/**
 * Read access rules made by smart protection.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeHttpDDoSIntelligentAclRules: Call<
  DescribeHttpDDoSIntelligentAclRulesInput,
  DescribeHttpDDoSIntelligentAclRulesOutput
> = /* @__PURE__ */ call(DescribeHttpDDoSIntelligentAclRules);

/** Read rate rules made by smart protection. RAM action `esa:DescribeHttpDDoSIntelligentRateLimitRules`. */
export const DescribeHttpDDoSIntelligentRateLimitRules: ListOperation<
  DescribeHttpDDoSIntelligentRateLimitRulesInput,
  DescribeHttpDDoSIntelligentRateLimitRulesOutput,
  NonNullable<DescribeHttpDDoSIntelligentRateLimitRulesOutput['RuleInfos']>[number]
> = {
  name: 'DescribeHttpDDoSIntelligentRateLimitRules',
  method: 'POST',
  access: 'read',
  input: { SiteId: 'id', PageNumber: 'count', 'PageSize?': 'count', 'RuleType?': 'string' },
  output: {
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    RuleInfos: [
      {
        Action: 'string',
        Condition: 'string',
        LogRuleId: 'int',
        PunishTime: 'number',
        RateLimit: 'string',
        RecordName: 'string',
        RuleId: 'int',
        RuleName: 'string',
        Statistics: 'string',
      },
    ],
    TotalCount: 'int',
  },
  pages: { items: 'RuleInfos' },
};

/**
 * Read rate rules made by smart protection.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeHttpDDoSIntelligentRateLimitRules: Call<
  DescribeHttpDDoSIntelligentRateLimitRulesInput,
  DescribeHttpDDoSIntelligentRateLimitRulesOutput
> = /* @__PURE__ */ call(DescribeHttpDDoSIntelligentRateLimitRules);

/** Turn off a scenario-specific policy. RAM action `esa:DisableCustomScenePolicy`. */
export const DisableCustomScenePolicy: Operation<DisableCustomScenePolicyInput, DisableCustomScenePolicyOutput> = {
  name: 'DisableCustomScenePolicy',
  method: 'POST',
  access: 'write',
  input: { PolicyId: 'id' },
  output: { PolicyId: 'int', RequestId: 'string' },
};

/**
 * Turn off a scenario-specific policy.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const disableCustomScenePolicy: Call<DisableCustomScenePolicyInput, DisableCustomScenePolicyOutput> =
  /* @__PURE__ */ call(DisableCustomScenePolicy);

/** Turn on a scenario-specific policy. RAM action `esa:EnableCustomScenePolicy`. */
export const EnableCustomScenePolicy: Operation<EnableCustomScenePolicyInput, EnableCustomScenePolicyOutput> = {
  name: 'EnableCustomScenePolicy',
  method: 'POST',
  access: 'write',
  input: { PolicyId: 'id' },
  output: { PolicyId: 'int', RequestId: 'string' },
};

/**
 * Turn on a scenario-specific policy.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const enableCustomScenePolicy: Call<EnableCustomScenePolicyInput, EnableCustomScenePolicyOutput> =
  /* @__PURE__ */ call(EnableCustomScenePolicy);

/**
 * List DDoS protection instances. RAM action `esa:ListDDoSInstances`.
 * Not in versions of the official SDK before 3.0.0.
 */
export const ListDDoSInstances: ListOperation<
  ListDDoSInstancesInput,
  ListDDoSInstancesOutput,
  NonNullable<ListDDoSInstancesOutput['InstanceInfo']>[number]
> = {
  name: 'ListDDoSInstances',
  method: 'POST',
  access: 'list',
  input: {
    'InstanceId?': 'string',
    'PageNumber?': 'count',
    'PageSize?': 'count',
    'SiteInstanceId?': 'string',
    'SortBy?': 'string',
    'SortOrder?': 'string',
    'Status?': 'string',
  },
  output: {
    InstanceInfo: [
      {
        CreateTime: 'string',
        DDoSBurstableDomesticProtection: 'string',
        DDoSBurstableOverseasProtection: 'string',
        InstanceId: 'string',
        ReserveReleaseTime: 'string',
        SiteInstanceId: 'string',
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
 * List DDoS protection instances.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listDDoSInstances: Call<ListDDoSInstancesInput, ListDDoSInstancesOutput> =
  /* @__PURE__ */ call(ListDDoSInstances);

/**
 * Buy a DDoS protection instance. RAM action `esa:PurchaseDDoSInstance`.
 * Not in versions of the official SDK before 3.10.0.
 */
export const PurchaseDDoSInstance: Operation<PurchaseDDoSInstanceInput, PurchaseDDoSInstanceOutput> = {
  name: 'PurchaseDDoSInstance',
  method: 'POST',
  access: 'write',
  input: {
    DDoSBillingMode: 'string',
    DDoSBurstableDomesticProtection: 'string',
    DDoSBurstableOverseasProtection: 'string',
    SiteInstanceId: 'string',
  },
  output: { InstanceId: 'string', OrderId: 'string', RequestId: 'string' },
  shownBy: 'ListDDoSInstances',
};

/**
 * Buy a DDoS protection instance.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const purchaseDDoSInstance: Call<PurchaseDDoSInstanceInput, PurchaseDDoSInstanceOutput> =
  /* @__PURE__ */ call(PurchaseDDoSInstance);

/** Set the highest DDoS burst bandwidth in mainland China. RAM action `esa:SetDdosMaxBurstGbps`. */
export const SetDdosMaxBurstGbps: Operation<SetDdosMaxBurstGbpsInput, SetDdosMaxBurstGbpsOutput> = {
  name: 'SetDdosMaxBurstGbps',
  method: 'POST',
  access: 'write',
  input: { InstanceId: 'string', MaxBurstGbps: 'string' },
  output: { RequestId: 'string' },
};

/**
 * Set the highest DDoS burst bandwidth in mainland China.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const setDdosMaxBurstGbps: Call<SetDdosMaxBurstGbpsInput, SetDdosMaxBurstGbpsOutput> =
  /* @__PURE__ */ call(SetDdosMaxBurstGbps);

/** Set the smart HTTP DDoS protection of a site. RAM action `esa:SetHttpDDoSAttackIntelligentProtection`. */
export const SetHttpDDoSAttackIntelligentProtection: Operation<
  SetHttpDDoSAttackIntelligentProtectionInput,
  SetHttpDDoSAttackIntelligentProtectionOutput
> = {
  name: 'SetHttpDDoSAttackIntelligentProtection',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', AiMode: 'observe|defense', AiTemplate: 'level0|level30|level60|level90' },
  output: { AiMode: 'string', AiTemplate: 'string', RequestId: 'string', SiteId: 'int' },
};

/**
 * Set the smart HTTP DDoS protection of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const setHttpDDoSAttackIntelligentProtection: Call<
  SetHttpDDoSAttackIntelligentProtectionInput,
  SetHttpDDoSAttackIntelligentProtectionOutput
> = /* @__PURE__ */ call(SetHttpDDoSAttackIntelligentProtection);

/** Set the HTTP DDoS protection of a site. RAM action `esa:SetHttpDDoSAttackProtection`. */
export const SetHttpDDoSAttackProtection: Operation<
  SetHttpDDoSAttackProtectionInput,
  SetHttpDDoSAttackProtectionOutput
> = {
  name: 'SetHttpDDoSAttackProtection',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', GlobalMode: 'string' },
  output: { GlobalMode: 'string', RequestId: 'string', SiteId: 'int' },
};

/**
 * Set the HTTP DDoS protection of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const setHttpDDoSAttackProtection: Call<SetHttpDDoSAttackProtectionInput, SetHttpDDoSAttackProtectionOutput> =
  /* @__PURE__ */ call(SetHttpDDoSAttackProtection);

/** Set the action of HTTP DDoS rules. RAM action `esa:SetHttpDDoSAttackRuleAction`. */
export const SetHttpDDoSAttackRuleAction: Operation<
  SetHttpDDoSAttackRuleActionInput,
  SetHttpDDoSAttackRuleActionOutput
> = {
  name: 'SetHttpDDoSAttackRuleAction',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', RuleAction: 'string', RuleIds: 'string' },
  output: { RequestId: 'string' },
};

/**
 * Set the action of HTTP DDoS rules.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const setHttpDDoSAttackRuleAction: Call<SetHttpDDoSAttackRuleActionInput, SetHttpDDoSAttackRuleActionOutput> =
  /* @__PURE__ */ call(SetHttpDDoSAttackRuleAction);

/** Turn HTTP DDoS rules on or off. RAM action `esa:SetHttpDDoSAttackRuleStatus`. */
export const SetHttpDDoSAttackRuleStatus: Operation<
  SetHttpDDoSAttackRuleStatusInput,
  SetHttpDDoSAttackRuleStatusOutput
> = {
  name: 'SetHttpDDoSAttackRuleStatus',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', RuleIds: 'string', Status: 'on|off' },
  output: { RequestId: 'string' },
};

/**
 * Turn HTTP DDoS rules on or off.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const setHttpDDoSAttackRuleStatus: Call<SetHttpDDoSAttackRuleStatusInput, SetHttpDDoSAttackRuleStatusOutput> =
  /* @__PURE__ */ call(SetHttpDDoSAttackRuleStatus);

/** Change a scenario-specific policy. RAM action `esa:UpdateCustomScenePolicy`. */
export const UpdateCustomScenePolicy: Operation<UpdateCustomScenePolicyInput, UpdateCustomScenePolicyOutput> = {
  name: 'UpdateCustomScenePolicy',
  method: 'POST',
  access: 'write',
  input: {
    EndTime: 'string',
    Name: 'string',
    PolicyId: 'id',
    StartTime: 'string',
    Template: 'string',
    'Objects?': 'text',
    'SiteIds?': 'text',
  },
  output: {
    EndTime: 'string',
    Name: 'string',
    Objects: ['string'],
    PolicyId: 'int',
    RequestId: 'string',
    SiteIds: 'string',
    StartTime: 'string',
    Template: 'string',
  },
};

/**
 * Change a scenario-specific policy.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateCustomScenePolicy: Call<UpdateCustomScenePolicyInput, UpdateCustomScenePolicyOutput> =
  /* @__PURE__ */ call(UpdateCustomScenePolicy);

/**
 * Change the level of a DDoS protection instance. RAM action `esa:UpdateDDoSSpec`.
 * Not in versions of the official SDK before 3.13.0.
 */
export const UpdateDDoSSpec: Operation<UpdateDDoSSpecInput, UpdateDDoSSpecOutput> = {
  name: 'UpdateDDoSSpec',
  method: 'POST',
  access: 'write',
  input: {
    DDoSBillingMode: 'string',
    DDoSBurstableDomesticProtection: 'string',
    DDoSBurstableOverseasProtection: 'string',
    InstanceId: 'string',
  },
  output: { InstanceId: 'string', OrderId: 'string', RequestId: 'string' },
};

/**
 * Change the level of a DDoS protection instance.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateDDoSSpec: Call<UpdateDDoSSpecInput, UpdateDDoSSpecOutput> = /* @__PURE__ */ call(UpdateDDoSSpec);
