// Written by scripts/operations from spec/: change those.

/**
 * Web application firewall: rules and rule sets of sites and of the account, managed rules, custom lists, rate control, API and page protection.
 *
 * @module
 */
import { type Call, call } from '../client/operation-function.js';
import type { ListOperation, Operation } from '../operation/operation.js';
import type { Int64, Int64Input } from '../util/int64.js';

/** What `BatchCreateWafRules` asks for. */
export interface BatchCreateWafRulesInput {
  /** Id of the site. Example: `1`. */
  readonly SiteId: Int64Input;
  /** Rules to create, as a JSON array with one object per rule. */
  readonly Configs?: readonly BatchCreateWafRulesInputConfigs[] | undefined;
  /** WAF phase. Example: `http_anti_scan`. */
  readonly Phase?: 'http_anti_scan' | 'http_bot' | (string & {}) | undefined;
  /** Id of the rule set. Example: `10000001`. */
  readonly RulesetId?: Int64Input | undefined;
  /** Settings common to all the new rules, as JSON; needed for http_anti_scan. */
  readonly Shared?: BatchCreateWafRulesInputShared | undefined;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** Part of `BatchCreateWafRulesInput`: `Configs`. */
export interface BatchCreateWafRulesInputConfigs {
  readonly Action?: string | undefined;
  readonly Actions?: BatchCreateWafRulesInputConfigsActions | undefined;
  readonly AppPackage?: BatchCreateWafRulesInputConfigsAppPackage | undefined;
  readonly AppSdk?: BatchCreateWafRulesInputConfigsAppSdk | undefined;
  readonly Expression?: string | undefined;
  readonly Id?: number | bigint | undefined;
  readonly ManagedGroupId?: number | bigint | undefined;
  readonly ManagedList?: string | undefined;
  readonly ManagedRulesets?: readonly BatchCreateWafRulesInputConfigsManagedRulesets[] | undefined;
  readonly Name?: string | undefined;
  readonly Notes?: string | undefined;
  readonly RateLimit?: BatchCreateWafRulesInputConfigsRateLimit | undefined;
  readonly SecurityLevel?: BatchCreateWafRulesInputConfigsSecurityLevel | undefined;
  readonly Sigchl?: readonly string[] | undefined;
  readonly Status?: string | undefined;
  readonly Timer?: BatchCreateWafRulesInputConfigsTimer | undefined;
  readonly Type?: string | undefined;
  readonly Value?: string | undefined;
}

/** Part of `BatchCreateWafRulesInput`: `Configs.Actions`. */
export interface BatchCreateWafRulesInputConfigsActions {
  readonly Bypass?: BatchCreateWafRulesInputConfigsActionsBypass | undefined;
  readonly Response?: BatchCreateWafRulesInputConfigsActionsResponse | undefined;
}

/** Part of `BatchCreateWafRulesInput`: `Configs.Actions.Bypass`. */
export interface BatchCreateWafRulesInputConfigsActionsBypass {
  readonly CustomRules?: readonly (number | bigint)[] | undefined;
  readonly RegularRules?: readonly (number | bigint)[] | undefined;
  readonly RegularTypes?: readonly string[] | undefined;
  readonly Skip?: string | undefined;
  readonly Tags?: readonly string[] | undefined;
}

/** Part of `BatchCreateWafRulesInput`: `Configs.Actions.Response`. */
export interface BatchCreateWafRulesInputConfigsActionsResponse {
  readonly Code?: number | bigint | undefined;
  readonly Id?: number | bigint | undefined;
}

/** Part of `BatchCreateWafRulesInput`: `Configs.AppPackage`. */
export interface BatchCreateWafRulesInputConfigsAppPackage {
  readonly PackageSigns?: readonly BatchCreateWafRulesInputConfigsAppPackagePackageSigns[] | undefined;
}

/** Part of `BatchCreateWafRulesInput`: `Configs.AppPackage.PackageSigns`. */
export interface BatchCreateWafRulesInputConfigsAppPackagePackageSigns {
  readonly Name?: string | undefined;
  readonly Sign?: string | undefined;
}

/** Part of `BatchCreateWafRulesInput`: `Configs.AppSdk`. */
export interface BatchCreateWafRulesInputConfigsAppSdk {
  readonly CustomSign?: BatchCreateWafRulesInputConfigsAppSdkCustomSign | undefined;
  readonly CustomSignStatus?: string | undefined;
  readonly FeatureAbnormal?: readonly string[] | undefined;
}

/** Part of `BatchCreateWafRulesInput`: `Configs.AppSdk.CustomSign`. */
export interface BatchCreateWafRulesInputConfigsAppSdkCustomSign {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** Part of `BatchCreateWafRulesInput`: `Configs.ManagedRulesets`. */
export interface BatchCreateWafRulesInputConfigsManagedRulesets {
  readonly Action?: string | undefined;
  readonly AttackType?: number | bigint | undefined;
  readonly ManagedRules?: readonly BatchCreateWafRulesInputConfigsManagedRulesetsManagedRules[] | undefined;
  readonly NumberEnabled?: number | bigint | undefined;
  readonly NumberTotal?: number | bigint | undefined;
  readonly ProtectionLevel?: number | bigint | undefined;
}

/** Part of `BatchCreateWafRulesInput`: `Configs.ManagedRulesets.ManagedRules`. */
export interface BatchCreateWafRulesInputConfigsManagedRulesetsManagedRules {
  readonly Action?: string | undefined;
  readonly Id?: number | bigint | undefined;
  readonly Status?: string | undefined;
}

/** Part of `BatchCreateWafRulesInput`: `Configs.RateLimit`. */
export interface BatchCreateWafRulesInputConfigsRateLimit {
  readonly Characteristics?: BatchCreateWafRulesInputConfigsRateLimitCharacteristics | undefined;
  readonly Interval?: number | bigint | undefined;
  readonly OnHit?: boolean | undefined;
  readonly TTL?: number | bigint | undefined;
  readonly Threshold?: BatchCreateWafRulesInputConfigsRateLimitThreshold | undefined;
}

/** Part of `BatchCreateWafRulesInput`: `Configs.RateLimit.Characteristics`. */
export interface BatchCreateWafRulesInputConfigsRateLimitCharacteristics {
  readonly Criteria?: readonly BatchCreateWafRulesInputConfigsRateLimitCharacteristicsCriteria[] | undefined;
  readonly Logic?: string | undefined;
  readonly MatchType?: string | undefined;
}

/** Part of `BatchCreateWafRulesInput`: `Configs.RateLimit.Characteristics.Criteria`. */
export interface BatchCreateWafRulesInputConfigsRateLimitCharacteristicsCriteria {
  readonly Criteria?: readonly BatchCreateWafRulesInputConfigsRateLimitCharacteristicsCriteriaCriteria[] | undefined;
  readonly Logic?: string | undefined;
  readonly MatchType?: string | undefined;
}

/** Part of `BatchCreateWafRulesInput`: `Configs.RateLimit.Characteristics.Criteria.Criteria`. */
export interface BatchCreateWafRulesInputConfigsRateLimitCharacteristicsCriteriaCriteria {
  readonly Criteria?:
    | readonly BatchCreateWafRulesInputConfigsRateLimitCharacteristicsCriteriaCriteriaCriteria[]
    | undefined;
  readonly Logic?: string | undefined;
  readonly MatchType?: string | undefined;
}

/** Part of `BatchCreateWafRulesInput`: `Configs.RateLimit.Characteristics.Criteria.Criteria.Criteria`. */
export interface BatchCreateWafRulesInputConfigsRateLimitCharacteristicsCriteriaCriteriaCriteria {
  readonly MatchType?: string | undefined;
}

/** Part of `BatchCreateWafRulesInput`: `Configs.RateLimit.Threshold`. */
export interface BatchCreateWafRulesInputConfigsRateLimitThreshold {
  readonly DistinctManagedRules?: number | bigint | undefined;
  readonly ManagedRulesBlocked?: number | bigint | undefined;
  readonly Request?: number | bigint | undefined;
  readonly ResponseStatus?: BatchCreateWafRulesInputConfigsRateLimitThresholdResponseStatus | undefined;
  readonly Traffic?: string | undefined;
}

/** Part of `BatchCreateWafRulesInput`: `Configs.RateLimit.Threshold.ResponseStatus`. */
export interface BatchCreateWafRulesInputConfigsRateLimitThresholdResponseStatus {
  readonly Code?: number | bigint | undefined;
  readonly Count?: number | bigint | undefined;
  readonly Ratio?: number | bigint | undefined;
}

/** Part of `BatchCreateWafRulesInput`: `Configs.SecurityLevel`. */
export interface BatchCreateWafRulesInputConfigsSecurityLevel {
  readonly Value?: string | undefined;
}

/** Part of `BatchCreateWafRulesInput`: `Configs.Timer`. */
export interface BatchCreateWafRulesInputConfigsTimer {
  readonly Periods?: readonly BatchCreateWafRulesInputConfigsTimerPeriods[] | undefined;
  readonly Scopes?: string | undefined;
  readonly WeeklyPeriods?: readonly BatchCreateWafRulesInputConfigsTimerWeeklyPeriods[] | undefined;
  readonly Zone?: number | bigint | undefined;
}

/** Part of `BatchCreateWafRulesInput`: `Configs.Timer.Periods`. */
export interface BatchCreateWafRulesInputConfigsTimerPeriods {
  readonly End?: string | undefined;
  readonly Start?: string | undefined;
}

/** Part of `BatchCreateWafRulesInput`: `Configs.Timer.WeeklyPeriods`. */
export interface BatchCreateWafRulesInputConfigsTimerWeeklyPeriods {
  readonly DailyPeriods?: readonly BatchCreateWafRulesInputConfigsTimerWeeklyPeriodsDailyPeriods[] | undefined;
  readonly Days?: string | undefined;
}

/** Part of `BatchCreateWafRulesInput`: `Configs.Timer.WeeklyPeriods.DailyPeriods`. */
export interface BatchCreateWafRulesInputConfigsTimerWeeklyPeriodsDailyPeriods {
  readonly End?: string | undefined;
  readonly Start?: string | undefined;
}

/** Part of `BatchCreateWafRulesInput`: `Shared`. */
export interface BatchCreateWafRulesInputShared {
  readonly Action?: string | undefined;
  readonly Actions?: BatchCreateWafRulesInputSharedActions | undefined;
  readonly CrossSiteId?: number | bigint | undefined;
  readonly Expression?: string | undefined;
  readonly Match?: BatchCreateWafRulesInputSharedMatch | undefined;
  readonly Mode?: string | undefined;
  readonly Name?: string | undefined;
  readonly Target?: string | undefined;
}

/** Part of `BatchCreateWafRulesInput`: `Shared.Actions`. */
export interface BatchCreateWafRulesInputSharedActions {
  readonly Response?: BatchCreateWafRulesInputSharedActionsResponse | undefined;
}

/** Part of `BatchCreateWafRulesInput`: `Shared.Actions.Response`. */
export interface BatchCreateWafRulesInputSharedActionsResponse {
  readonly Code?: number | bigint | undefined;
  readonly Id?: number | bigint | undefined;
}

/** Part of `BatchCreateWafRulesInput`: `Shared.Match`. */
export interface BatchCreateWafRulesInputSharedMatch {
  readonly ConvertToLower?: boolean | undefined;
  readonly Criteria?: readonly BatchCreateWafRulesInputSharedMatchCriteria[] | undefined;
  readonly Logic?: string | undefined;
  readonly MatchOperator?: string | undefined;
  readonly MatchType?: string | undefined;
  readonly MatchValue?: unknown;
  readonly Negate?: boolean | undefined;
}

/** Part of `BatchCreateWafRulesInput`: `Shared.Match.Criteria`. */
export interface BatchCreateWafRulesInputSharedMatchCriteria {
  readonly ConvertToLower?: boolean | undefined;
  readonly Criteria?: readonly BatchCreateWafRulesInputSharedMatchCriteriaCriteria[] | undefined;
  readonly Logic?: string | undefined;
  readonly MatchOperator?: string | undefined;
  readonly MatchType?: string | undefined;
  readonly MatchValue?: unknown;
  readonly Negate?: boolean | undefined;
}

/** Part of `BatchCreateWafRulesInput`: `Shared.Match.Criteria.Criteria`. */
export interface BatchCreateWafRulesInputSharedMatchCriteriaCriteria {
  readonly ConvertToLower?: boolean | undefined;
  readonly Criteria?: readonly BatchCreateWafRulesInputSharedMatchCriteriaCriteriaCriteria[] | undefined;
  readonly Logic?: string | undefined;
  readonly MatchOperator?: string | undefined;
  readonly MatchType?: string | undefined;
  readonly MatchValue?: unknown;
  readonly Negate?: boolean | undefined;
}

/** Part of `BatchCreateWafRulesInput`: `Shared.Match.Criteria.Criteria.Criteria`. */
export interface BatchCreateWafRulesInputSharedMatchCriteriaCriteriaCriteria {
  readonly ConvertToLower?: boolean | undefined;
  readonly MatchOperator?: string | undefined;
  readonly MatchType?: string | undefined;
  readonly MatchValue?: unknown;
  readonly Negate?: boolean | undefined;
}

/** What `BatchCreateWafRules` answers. */
export interface BatchCreateWafRulesOutput {
  Ids?: Int64[] | undefined;
  RequestId?: string | undefined;
  RulesetId?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `BatchUpdateWafRules` asks for. */
export interface BatchUpdateWafRulesInput {
  /** Id of the site. Example: `1`. */
  readonly SiteId: Int64Input;
  /** Changed rules, as a JSON array with one object per rule. Example: `10000001`. */
  readonly Configs?: readonly BatchUpdateWafRulesInputConfigs[] | undefined;
  /** WAF phase. Example: `http_custom`. */
  readonly Phase?: 'http_anti_scan' | 'http_bot' | (string & {}) | undefined;
  /** Id of the rule set. Example: `10000001`. */
  readonly RulesetId?: Int64Input | undefined;
  /** Settings common to all the changed rules, as JSON; needed for http_anti_scan. Example: `10000001`. */
  readonly Shared?: BatchUpdateWafRulesInputShared | undefined;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** Part of `BatchUpdateWafRulesInput`: `Configs`. */
export interface BatchUpdateWafRulesInputConfigs {
  readonly Action?: string | undefined;
  readonly Actions?: BatchUpdateWafRulesInputConfigsActions | undefined;
  readonly AppPackage?: BatchUpdateWafRulesInputConfigsAppPackage | undefined;
  readonly AppSdk?: BatchUpdateWafRulesInputConfigsAppSdk | undefined;
  readonly Expression?: string | undefined;
  readonly Id?: number | bigint | undefined;
  readonly ManagedGroupId?: number | bigint | undefined;
  readonly ManagedList?: string | undefined;
  readonly ManagedRulesets?: readonly BatchUpdateWafRulesInputConfigsManagedRulesets[] | undefined;
  readonly Name?: string | undefined;
  readonly Notes?: string | undefined;
  readonly RateLimit?: BatchUpdateWafRulesInputConfigsRateLimit | undefined;
  readonly SecurityLevel?: BatchUpdateWafRulesInputConfigsSecurityLevel | undefined;
  readonly Sigchl?: readonly string[] | undefined;
  readonly Status?: string | undefined;
  readonly Timer?: BatchUpdateWafRulesInputConfigsTimer | undefined;
  readonly Type?: string | undefined;
  readonly Value?: string | undefined;
}

/** Part of `BatchUpdateWafRulesInput`: `Configs.Actions`. */
export interface BatchUpdateWafRulesInputConfigsActions {
  readonly Bypass?: BatchUpdateWafRulesInputConfigsActionsBypass | undefined;
  readonly Response?: BatchUpdateWafRulesInputConfigsActionsResponse | undefined;
}

/** Part of `BatchUpdateWafRulesInput`: `Configs.Actions.Bypass`. */
export interface BatchUpdateWafRulesInputConfigsActionsBypass {
  readonly CustomRules?: readonly (number | bigint)[] | undefined;
  readonly RegularRules?: readonly (number | bigint)[] | undefined;
  readonly RegularTypes?: readonly string[] | undefined;
  readonly Skip?: string | undefined;
  readonly Tags?: readonly string[] | undefined;
}

/** Part of `BatchUpdateWafRulesInput`: `Configs.Actions.Response`. */
export interface BatchUpdateWafRulesInputConfigsActionsResponse {
  readonly Code?: number | bigint | undefined;
  readonly Id?: number | bigint | undefined;
}

/** Part of `BatchUpdateWafRulesInput`: `Configs.AppPackage`. */
export interface BatchUpdateWafRulesInputConfigsAppPackage {
  readonly PackageSigns?: readonly BatchUpdateWafRulesInputConfigsAppPackagePackageSigns[] | undefined;
}

/** Part of `BatchUpdateWafRulesInput`: `Configs.AppPackage.PackageSigns`. */
export interface BatchUpdateWafRulesInputConfigsAppPackagePackageSigns {
  readonly Name?: string | undefined;
  readonly Sign?: string | undefined;
}

/** Part of `BatchUpdateWafRulesInput`: `Configs.AppSdk`. */
export interface BatchUpdateWafRulesInputConfigsAppSdk {
  readonly CustomSign?: BatchUpdateWafRulesInputConfigsAppSdkCustomSign | undefined;
  readonly CustomSignStatus?: string | undefined;
  readonly FeatureAbnormal?: readonly string[] | undefined;
}

/** Part of `BatchUpdateWafRulesInput`: `Configs.AppSdk.CustomSign`. */
export interface BatchUpdateWafRulesInputConfigsAppSdkCustomSign {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** Part of `BatchUpdateWafRulesInput`: `Configs.ManagedRulesets`. */
export interface BatchUpdateWafRulesInputConfigsManagedRulesets {
  readonly Action?: string | undefined;
  readonly AttackType?: number | bigint | undefined;
  readonly ManagedRules?: readonly BatchUpdateWafRulesInputConfigsManagedRulesetsManagedRules[] | undefined;
  readonly NumberEnabled?: number | bigint | undefined;
  readonly NumberTotal?: number | bigint | undefined;
  readonly ProtectionLevel?: number | bigint | undefined;
}

/** Part of `BatchUpdateWafRulesInput`: `Configs.ManagedRulesets.ManagedRules`. */
export interface BatchUpdateWafRulesInputConfigsManagedRulesetsManagedRules {
  readonly Action?: string | undefined;
  readonly Id?: number | bigint | undefined;
  readonly Status?: string | undefined;
}

/** Part of `BatchUpdateWafRulesInput`: `Configs.RateLimit`. */
export interface BatchUpdateWafRulesInputConfigsRateLimit {
  readonly Characteristics?: BatchUpdateWafRulesInputConfigsRateLimitCharacteristics | undefined;
  readonly Interval?: number | bigint | undefined;
  readonly OnHit?: boolean | undefined;
  readonly TTL?: number | bigint | undefined;
  readonly Threshold?: BatchUpdateWafRulesInputConfigsRateLimitThreshold | undefined;
}

/** Part of `BatchUpdateWafRulesInput`: `Configs.RateLimit.Characteristics`. */
export interface BatchUpdateWafRulesInputConfigsRateLimitCharacteristics {
  readonly Criteria?: readonly BatchUpdateWafRulesInputConfigsRateLimitCharacteristicsCriteria[] | undefined;
  readonly Logic?: string | undefined;
  readonly MatchType?: string | undefined;
}

/** Part of `BatchUpdateWafRulesInput`: `Configs.RateLimit.Characteristics.Criteria`. */
export interface BatchUpdateWafRulesInputConfigsRateLimitCharacteristicsCriteria {
  readonly Criteria?: readonly BatchUpdateWafRulesInputConfigsRateLimitCharacteristicsCriteriaCriteria[] | undefined;
  readonly Logic?: string | undefined;
  readonly MatchType?: string | undefined;
}

/** Part of `BatchUpdateWafRulesInput`: `Configs.RateLimit.Characteristics.Criteria.Criteria`. */
export interface BatchUpdateWafRulesInputConfigsRateLimitCharacteristicsCriteriaCriteria {
  readonly Criteria?:
    | readonly BatchUpdateWafRulesInputConfigsRateLimitCharacteristicsCriteriaCriteriaCriteria[]
    | undefined;
  readonly Logic?: string | undefined;
  readonly MatchType?: string | undefined;
}

/** Part of `BatchUpdateWafRulesInput`: `Configs.RateLimit.Characteristics.Criteria.Criteria.Criteria`. */
export interface BatchUpdateWafRulesInputConfigsRateLimitCharacteristicsCriteriaCriteriaCriteria {
  readonly MatchType?: string | undefined;
}

/** Part of `BatchUpdateWafRulesInput`: `Configs.RateLimit.Threshold`. */
export interface BatchUpdateWafRulesInputConfigsRateLimitThreshold {
  readonly DistinctManagedRules?: number | bigint | undefined;
  readonly ManagedRulesBlocked?: number | bigint | undefined;
  readonly Request?: number | bigint | undefined;
  readonly ResponseStatus?: BatchUpdateWafRulesInputConfigsRateLimitThresholdResponseStatus | undefined;
  readonly Traffic?: string | undefined;
}

/** Part of `BatchUpdateWafRulesInput`: `Configs.RateLimit.Threshold.ResponseStatus`. */
export interface BatchUpdateWafRulesInputConfigsRateLimitThresholdResponseStatus {
  readonly Code?: number | bigint | undefined;
  readonly Count?: number | bigint | undefined;
  readonly Ratio?: number | bigint | undefined;
}

/** Part of `BatchUpdateWafRulesInput`: `Configs.SecurityLevel`. */
export interface BatchUpdateWafRulesInputConfigsSecurityLevel {
  readonly Value?: string | undefined;
}

/** Part of `BatchUpdateWafRulesInput`: `Configs.Timer`. */
export interface BatchUpdateWafRulesInputConfigsTimer {
  readonly Periods?: readonly BatchUpdateWafRulesInputConfigsTimerPeriods[] | undefined;
  readonly Scopes?: string | undefined;
  readonly WeeklyPeriods?: readonly BatchUpdateWafRulesInputConfigsTimerWeeklyPeriods[] | undefined;
  readonly Zone?: number | bigint | undefined;
}

/** Part of `BatchUpdateWafRulesInput`: `Configs.Timer.Periods`. */
export interface BatchUpdateWafRulesInputConfigsTimerPeriods {
  readonly End?: string | undefined;
  readonly Start?: string | undefined;
}

/** Part of `BatchUpdateWafRulesInput`: `Configs.Timer.WeeklyPeriods`. */
export interface BatchUpdateWafRulesInputConfigsTimerWeeklyPeriods {
  readonly DailyPeriods?: readonly BatchUpdateWafRulesInputConfigsTimerWeeklyPeriodsDailyPeriods[] | undefined;
  readonly Days?: string | undefined;
}

/** Part of `BatchUpdateWafRulesInput`: `Configs.Timer.WeeklyPeriods.DailyPeriods`. */
export interface BatchUpdateWafRulesInputConfigsTimerWeeklyPeriodsDailyPeriods {
  readonly End?: string | undefined;
  readonly Start?: string | undefined;
}

/** Part of `BatchUpdateWafRulesInput`: `Shared`. */
export interface BatchUpdateWafRulesInputShared {
  readonly Action?: string | undefined;
  readonly Actions?: BatchUpdateWafRulesInputSharedActions | undefined;
  readonly CrossSiteId?: number | bigint | undefined;
  readonly Expression?: string | undefined;
  readonly Match?: BatchUpdateWafRulesInputSharedMatch | undefined;
  readonly Mode?: string | undefined;
  readonly Name?: string | undefined;
  readonly Target?: string | undefined;
}

/** Part of `BatchUpdateWafRulesInput`: `Shared.Actions`. */
export interface BatchUpdateWafRulesInputSharedActions {
  readonly Response?: BatchUpdateWafRulesInputSharedActionsResponse | undefined;
}

/** Part of `BatchUpdateWafRulesInput`: `Shared.Actions.Response`. */
export interface BatchUpdateWafRulesInputSharedActionsResponse {
  readonly Code?: number | bigint | undefined;
  readonly Id?: number | bigint | undefined;
}

/** Part of `BatchUpdateWafRulesInput`: `Shared.Match`. */
export interface BatchUpdateWafRulesInputSharedMatch {
  readonly ConvertToLower?: boolean | undefined;
  readonly Criteria?: readonly BatchUpdateWafRulesInputSharedMatchCriteria[] | undefined;
  readonly Logic?: string | undefined;
  readonly MatchOperator?: string | undefined;
  readonly MatchType?: string | undefined;
  readonly MatchValue?: unknown;
  readonly Negate?: boolean | undefined;
}

/** Part of `BatchUpdateWafRulesInput`: `Shared.Match.Criteria`. */
export interface BatchUpdateWafRulesInputSharedMatchCriteria {
  readonly ConvertToLower?: boolean | undefined;
  readonly Criteria?: readonly BatchUpdateWafRulesInputSharedMatchCriteriaCriteria[] | undefined;
  readonly Logic?: string | undefined;
  readonly MatchOperator?: string | undefined;
  readonly MatchType?: string | undefined;
  readonly MatchValue?: unknown;
  readonly Negate?: boolean | undefined;
}

/** Part of `BatchUpdateWafRulesInput`: `Shared.Match.Criteria.Criteria`. */
export interface BatchUpdateWafRulesInputSharedMatchCriteriaCriteria {
  readonly ConvertToLower?: boolean | undefined;
  readonly Criteria?: readonly BatchUpdateWafRulesInputSharedMatchCriteriaCriteriaCriteria[] | undefined;
  readonly Logic?: string | undefined;
  readonly MatchOperator?: string | undefined;
  readonly MatchType?: string | undefined;
  readonly MatchValue?: unknown;
  readonly Negate?: boolean | undefined;
}

/** Part of `BatchUpdateWafRulesInput`: `Shared.Match.Criteria.Criteria.Criteria`. */
export interface BatchUpdateWafRulesInputSharedMatchCriteriaCriteriaCriteria {
  readonly ConvertToLower?: boolean | undefined;
  readonly MatchOperator?: string | undefined;
  readonly MatchType?: string | undefined;
  readonly MatchValue?: unknown;
  readonly Negate?: boolean | undefined;
}

/** What `BatchUpdateWafRules` answers. */
export interface BatchUpdateWafRulesOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateList` asks for. */
export interface CreateListInput {
  /** Name of the list: 1 to 64 letters, digits and underscores. At most 64 characters. Example: `example`. */
  readonly Name: string;
  /** Description of the list. Example: `a custom list`. */
  readonly Description?: string | undefined;
  /** Entries of the list, as a JSON array of strings. Example: `a custom list`. */
  readonly Items?: readonly string[] | undefined;
  /** Kind of the entries, such as ip. Example: `ip`. */
  readonly Kind?: string | undefined;
}

/** What `CreateList` answers. */
export interface CreateListOutput {
  Id?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateUserWafRuleset` asks for. */
export interface CreateUserWafRulesetInput {
  /** Expression a request must match for the rules to be tried. Example: `ip.src == 1.1.1.1`. */
  readonly Expression: string;
  /** Id of the plan or instance. Example: `esa-site-ads11w`. */
  readonly InstanceId: string;
  /** Name of the rule set. Example: `example`. */
  readonly Name: string;
  /** WAF phase. Example: `http_custom`. */
  readonly Phase:
    | 'http_whitelist'
    | 'http_custom'
    | 'http_managed'
    | 'http_anti_scan'
    | 'http_ratelimit'
    | (string & {});
  /** Whether the rule set is on. Example: `on`. */
  readonly Status: 'on' | 'off' | (string & {});
  /** Description of the rule set. Example: `this is a test ruleset.`. */
  readonly Description?: string | undefined;
  /** Rules of the set, as a JSON array with one object per rule. */
  readonly Rules?: readonly CreateUserWafRulesetInputRules[] | undefined;
  /** Settings common to all rules of the set, as JSON. */
  readonly Shared?: CreateUserWafRulesetInputShared | undefined;
}

/** Part of `CreateUserWafRulesetInput`: `Rules`. */
export interface CreateUserWafRulesetInputRules {
  readonly Action?: string | undefined;
  readonly Actions?: CreateUserWafRulesetInputRulesActions | undefined;
  readonly AppPackage?: CreateUserWafRulesetInputRulesAppPackage | undefined;
  readonly AppSdk?: CreateUserWafRulesetInputRulesAppSdk | undefined;
  readonly Expression?: string | undefined;
  readonly Id?: number | bigint | undefined;
  readonly ManagedGroupId?: number | bigint | undefined;
  readonly ManagedList?: string | undefined;
  readonly ManagedRulesets?: readonly CreateUserWafRulesetInputRulesManagedRulesets[] | undefined;
  readonly Name?: string | undefined;
  readonly Notes?: string | undefined;
  readonly RateLimit?: CreateUserWafRulesetInputRulesRateLimit | undefined;
  readonly SecurityLevel?: CreateUserWafRulesetInputRulesSecurityLevel | undefined;
  readonly Sigchl?: readonly string[] | undefined;
  readonly Status?: string | undefined;
  readonly Timer?: CreateUserWafRulesetInputRulesTimer | undefined;
  readonly Type?: string | undefined;
  readonly Value?: string | undefined;
}

/** Part of `CreateUserWafRulesetInput`: `Rules.Actions`. */
export interface CreateUserWafRulesetInputRulesActions {
  readonly Bypass?: CreateUserWafRulesetInputRulesActionsBypass | undefined;
  readonly Response?: CreateUserWafRulesetInputRulesActionsResponse | undefined;
}

/** Part of `CreateUserWafRulesetInput`: `Rules.Actions.Bypass`. */
export interface CreateUserWafRulesetInputRulesActionsBypass {
  readonly CustomRules?: readonly (number | bigint)[] | undefined;
  readonly RegularRules?: readonly (number | bigint)[] | undefined;
  readonly RegularTypes?: readonly string[] | undefined;
  readonly Skip?: string | undefined;
  readonly Tags?: readonly string[] | undefined;
}

/** Part of `CreateUserWafRulesetInput`: `Rules.Actions.Response`. */
export interface CreateUserWafRulesetInputRulesActionsResponse {
  readonly Code?: number | bigint | undefined;
  readonly Id?: number | bigint | undefined;
}

/** Part of `CreateUserWafRulesetInput`: `Rules.AppPackage`. */
export interface CreateUserWafRulesetInputRulesAppPackage {
  readonly PackageSigns?: readonly CreateUserWafRulesetInputRulesAppPackagePackageSigns[] | undefined;
}

/** Part of `CreateUserWafRulesetInput`: `Rules.AppPackage.PackageSigns`. */
export interface CreateUserWafRulesetInputRulesAppPackagePackageSigns {
  readonly Name?: string | undefined;
  readonly Sign?: string | undefined;
}

/** Part of `CreateUserWafRulesetInput`: `Rules.AppSdk`. */
export interface CreateUserWafRulesetInputRulesAppSdk {
  readonly CustomSign?: CreateUserWafRulesetInputRulesAppSdkCustomSign | undefined;
  readonly CustomSignStatus?: string | undefined;
  readonly FeatureAbnormal?: readonly string[] | undefined;
}

/** Part of `CreateUserWafRulesetInput`: `Rules.AppSdk.CustomSign`. */
export interface CreateUserWafRulesetInputRulesAppSdkCustomSign {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** Part of `CreateUserWafRulesetInput`: `Rules.ManagedRulesets`. */
export interface CreateUserWafRulesetInputRulesManagedRulesets {
  readonly Action?: string | undefined;
  readonly AttackType?: number | bigint | undefined;
  readonly ManagedRules?: readonly CreateUserWafRulesetInputRulesManagedRulesetsManagedRules[] | undefined;
  readonly NumberEnabled?: number | bigint | undefined;
  readonly NumberTotal?: number | bigint | undefined;
  readonly ProtectionLevel?: number | bigint | undefined;
}

/** Part of `CreateUserWafRulesetInput`: `Rules.ManagedRulesets.ManagedRules`. */
export interface CreateUserWafRulesetInputRulesManagedRulesetsManagedRules {
  readonly Action?: string | undefined;
  readonly Id?: number | bigint | undefined;
  readonly Status?: string | undefined;
}

/** Part of `CreateUserWafRulesetInput`: `Rules.RateLimit`. */
export interface CreateUserWafRulesetInputRulesRateLimit {
  readonly Characteristics?: CreateUserWafRulesetInputRulesRateLimitCharacteristics | undefined;
  readonly Interval?: number | bigint | undefined;
  readonly OnHit?: boolean | undefined;
  readonly TTL?: number | bigint | undefined;
  readonly Threshold?: CreateUserWafRulesetInputRulesRateLimitThreshold | undefined;
}

/** Part of `CreateUserWafRulesetInput`: `Rules.RateLimit.Characteristics`. */
export interface CreateUserWafRulesetInputRulesRateLimitCharacteristics {
  readonly Criteria?: readonly CreateUserWafRulesetInputRulesRateLimitCharacteristicsCriteria[] | undefined;
  readonly Logic?: string | undefined;
  readonly MatchType?: string | undefined;
}

/** Part of `CreateUserWafRulesetInput`: `Rules.RateLimit.Characteristics.Criteria`. */
export interface CreateUserWafRulesetInputRulesRateLimitCharacteristicsCriteria {
  readonly Criteria?: readonly CreateUserWafRulesetInputRulesRateLimitCharacteristicsCriteriaCriteria[] | undefined;
  readonly Logic?: string | undefined;
  readonly MatchType?: string | undefined;
}

/** Part of `CreateUserWafRulesetInput`: `Rules.RateLimit.Characteristics.Criteria.Criteria`. */
export interface CreateUserWafRulesetInputRulesRateLimitCharacteristicsCriteriaCriteria {
  readonly Criteria?:
    | readonly CreateUserWafRulesetInputRulesRateLimitCharacteristicsCriteriaCriteriaCriteria[]
    | undefined;
  readonly Logic?: string | undefined;
  readonly MatchType?: string | undefined;
}

/** Part of `CreateUserWafRulesetInput`: `Rules.RateLimit.Characteristics.Criteria.Criteria.Criteria`. */
export interface CreateUserWafRulesetInputRulesRateLimitCharacteristicsCriteriaCriteriaCriteria {
  readonly MatchType?: string | undefined;
}

/** Part of `CreateUserWafRulesetInput`: `Rules.RateLimit.Threshold`. */
export interface CreateUserWafRulesetInputRulesRateLimitThreshold {
  readonly DistinctManagedRules?: number | bigint | undefined;
  readonly ManagedRulesBlocked?: number | bigint | undefined;
  readonly Request?: number | bigint | undefined;
  readonly ResponseStatus?: CreateUserWafRulesetInputRulesRateLimitThresholdResponseStatus | undefined;
  readonly Traffic?: string | undefined;
}

/** Part of `CreateUserWafRulesetInput`: `Rules.RateLimit.Threshold.ResponseStatus`. */
export interface CreateUserWafRulesetInputRulesRateLimitThresholdResponseStatus {
  readonly Code?: number | bigint | undefined;
  readonly Count?: number | bigint | undefined;
  readonly Ratio?: number | bigint | undefined;
}

/** Part of `CreateUserWafRulesetInput`: `Rules.SecurityLevel`. */
export interface CreateUserWafRulesetInputRulesSecurityLevel {
  readonly Value?: string | undefined;
}

/** Part of `CreateUserWafRulesetInput`: `Rules.Timer`. */
export interface CreateUserWafRulesetInputRulesTimer {
  readonly Periods?: readonly CreateUserWafRulesetInputRulesTimerPeriods[] | undefined;
  readonly Scopes?: string | undefined;
  readonly WeeklyPeriods?: readonly CreateUserWafRulesetInputRulesTimerWeeklyPeriods[] | undefined;
  readonly Zone?: number | bigint | undefined;
}

/** Part of `CreateUserWafRulesetInput`: `Rules.Timer.Periods`. */
export interface CreateUserWafRulesetInputRulesTimerPeriods {
  readonly End?: string | undefined;
  readonly Start?: string | undefined;
}

/** Part of `CreateUserWafRulesetInput`: `Rules.Timer.WeeklyPeriods`. */
export interface CreateUserWafRulesetInputRulesTimerWeeklyPeriods {
  readonly DailyPeriods?: readonly CreateUserWafRulesetInputRulesTimerWeeklyPeriodsDailyPeriods[] | undefined;
  readonly Days?: string | undefined;
}

/** Part of `CreateUserWafRulesetInput`: `Rules.Timer.WeeklyPeriods.DailyPeriods`. */
export interface CreateUserWafRulesetInputRulesTimerWeeklyPeriodsDailyPeriods {
  readonly End?: string | undefined;
  readonly Start?: string | undefined;
}

/** Part of `CreateUserWafRulesetInput`: `Shared`. */
export interface CreateUserWafRulesetInputShared {
  readonly Action?: string | undefined;
  readonly Actions?: CreateUserWafRulesetInputSharedActions | undefined;
  readonly CrossSiteId?: number | bigint | undefined;
  readonly Expression?: string | undefined;
  readonly Match?: CreateUserWafRulesetInputSharedMatch | undefined;
  readonly Mode?: string | undefined;
  readonly Name?: string | undefined;
  readonly Target?: string | undefined;
}

/** Part of `CreateUserWafRulesetInput`: `Shared.Actions`. */
export interface CreateUserWafRulesetInputSharedActions {
  readonly Response?: CreateUserWafRulesetInputSharedActionsResponse | undefined;
}

/** Part of `CreateUserWafRulesetInput`: `Shared.Actions.Response`. */
export interface CreateUserWafRulesetInputSharedActionsResponse {
  readonly Code?: number | bigint | undefined;
  readonly Id?: number | bigint | undefined;
}

/** Part of `CreateUserWafRulesetInput`: `Shared.Match`. */
export interface CreateUserWafRulesetInputSharedMatch {
  readonly ConvertToLower?: boolean | undefined;
  readonly Criteria?: readonly CreateUserWafRulesetInputSharedMatchCriteria[] | undefined;
  readonly Logic?: string | undefined;
  readonly MatchOperator?: string | undefined;
  readonly MatchType?: string | undefined;
  readonly MatchValue?: unknown;
  readonly Negate?: boolean | undefined;
}

/** Part of `CreateUserWafRulesetInput`: `Shared.Match.Criteria`. */
export interface CreateUserWafRulesetInputSharedMatchCriteria {
  readonly ConvertToLower?: boolean | undefined;
  readonly Criteria?: readonly CreateUserWafRulesetInputSharedMatchCriteriaCriteria[] | undefined;
  readonly Logic?: string | undefined;
  readonly MatchOperator?: string | undefined;
  readonly MatchType?: string | undefined;
  readonly MatchValue?: unknown;
  readonly Negate?: boolean | undefined;
}

/** Part of `CreateUserWafRulesetInput`: `Shared.Match.Criteria.Criteria`. */
export interface CreateUserWafRulesetInputSharedMatchCriteriaCriteria {
  readonly ConvertToLower?: boolean | undefined;
  readonly Criteria?: readonly CreateUserWafRulesetInputSharedMatchCriteriaCriteriaCriteria[] | undefined;
  readonly Logic?: string | undefined;
  readonly MatchOperator?: string | undefined;
  readonly MatchType?: string | undefined;
  readonly MatchValue?: unknown;
  readonly Negate?: boolean | undefined;
}

/** Part of `CreateUserWafRulesetInput`: `Shared.Match.Criteria.Criteria.Criteria`. */
export interface CreateUserWafRulesetInputSharedMatchCriteriaCriteriaCriteria {
  readonly ConvertToLower?: boolean | undefined;
  readonly MatchOperator?: string | undefined;
  readonly MatchType?: string | undefined;
  readonly MatchValue?: unknown;
  readonly Negate?: boolean | undefined;
}

/** What `CreateUserWafRuleset` answers. */
export interface CreateUserWafRulesetOutput {
  Id?: Int64 | undefined;
  RequestId?: string | undefined;
  RuleIds?: Int64[] | undefined;
  [unknown: string]: unknown;
}

/** What `CreateWafRule` asks for. */
export interface CreateWafRuleInput {
  /** Id of the site. Example: `1`. */
  readonly SiteId: Int64Input;
  /** WAF phase. Example: `http_custom`. */
  readonly Phase:
    | 'http_whitelist'
    | 'http_custom'
    | 'http_managed'
    | 'http_ratelimit'
    | 'ip_access_rule'
    | 'http_security_level_rule'
    | (string & {});
  /** Content of the rule, as JSON; required fields depend on the phase. */
  readonly Config?: CreateWafRuleInputConfig | undefined;
  /** Id of the rule set. Example: `10000001`. */
  readonly RulesetId?: Int64Input | undefined;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** Part of `CreateWafRuleInput`: `Config`. */
export interface CreateWafRuleInputConfig {
  readonly Action?: string | undefined;
  readonly Actions?: CreateWafRuleInputConfigActions | undefined;
  readonly AppPackage?: CreateWafRuleInputConfigAppPackage | undefined;
  readonly AppSdk?: CreateWafRuleInputConfigAppSdk | undefined;
  readonly Expression?: string | undefined;
  readonly Id?: number | bigint | undefined;
  readonly ManagedGroupId?: number | bigint | undefined;
  readonly ManagedList?: string | undefined;
  readonly ManagedRulesets?: readonly CreateWafRuleInputConfigManagedRulesets[] | undefined;
  readonly Name?: string | undefined;
  readonly Notes?: string | undefined;
  readonly RateLimit?: CreateWafRuleInputConfigRateLimit | undefined;
  readonly SecurityLevel?: CreateWafRuleInputConfigSecurityLevel | undefined;
  readonly Sigchl?: readonly string[] | undefined;
  readonly Status?: string | undefined;
  readonly Timer?: CreateWafRuleInputConfigTimer | undefined;
  readonly Type?: string | undefined;
  readonly Value?: string | undefined;
}

/** Part of `CreateWafRuleInput`: `Config.Actions`. */
export interface CreateWafRuleInputConfigActions {
  readonly Bypass?: CreateWafRuleInputConfigActionsBypass | undefined;
  readonly Response?: CreateWafRuleInputConfigActionsResponse | undefined;
}

/** Part of `CreateWafRuleInput`: `Config.Actions.Bypass`. */
export interface CreateWafRuleInputConfigActionsBypass {
  readonly CustomRules?: readonly (number | bigint)[] | undefined;
  readonly RegularRules?: readonly (number | bigint)[] | undefined;
  readonly RegularTypes?: readonly string[] | undefined;
  readonly Skip?: string | undefined;
  readonly Tags?: readonly string[] | undefined;
}

/** Part of `CreateWafRuleInput`: `Config.Actions.Response`. */
export interface CreateWafRuleInputConfigActionsResponse {
  readonly Code?: number | bigint | undefined;
  readonly Id?: number | bigint | undefined;
}

/** Part of `CreateWafRuleInput`: `Config.AppPackage`. */
export interface CreateWafRuleInputConfigAppPackage {
  readonly PackageSigns?: readonly CreateWafRuleInputConfigAppPackagePackageSigns[] | undefined;
}

/** Part of `CreateWafRuleInput`: `Config.AppPackage.PackageSigns`. */
export interface CreateWafRuleInputConfigAppPackagePackageSigns {
  readonly Name?: string | undefined;
  readonly Sign?: string | undefined;
}

/** Part of `CreateWafRuleInput`: `Config.AppSdk`. */
export interface CreateWafRuleInputConfigAppSdk {
  readonly CustomSign?: CreateWafRuleInputConfigAppSdkCustomSign | undefined;
  readonly CustomSignStatus?: string | undefined;
  readonly FeatureAbnormal?: readonly string[] | undefined;
}

/** Part of `CreateWafRuleInput`: `Config.AppSdk.CustomSign`. */
export interface CreateWafRuleInputConfigAppSdkCustomSign {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** Part of `CreateWafRuleInput`: `Config.ManagedRulesets`. */
export interface CreateWafRuleInputConfigManagedRulesets {
  readonly Action?: string | undefined;
  readonly AttackType?: number | bigint | undefined;
  readonly ManagedRules?: readonly CreateWafRuleInputConfigManagedRulesetsManagedRules[] | undefined;
  readonly NumberEnabled?: number | bigint | undefined;
  readonly NumberTotal?: number | bigint | undefined;
  readonly ProtectionLevel?: number | bigint | undefined;
}

/** Part of `CreateWafRuleInput`: `Config.ManagedRulesets.ManagedRules`. */
export interface CreateWafRuleInputConfigManagedRulesetsManagedRules {
  readonly Action?: string | undefined;
  readonly Id?: number | bigint | undefined;
  readonly Status?: string | undefined;
}

/** Part of `CreateWafRuleInput`: `Config.RateLimit`. */
export interface CreateWafRuleInputConfigRateLimit {
  readonly Characteristics?: CreateWafRuleInputConfigRateLimitCharacteristics | undefined;
  readonly Interval?: number | bigint | undefined;
  readonly OnHit?: boolean | undefined;
  readonly TTL?: number | bigint | undefined;
  readonly Threshold?: CreateWafRuleInputConfigRateLimitThreshold | undefined;
}

/** Part of `CreateWafRuleInput`: `Config.RateLimit.Characteristics`. */
export interface CreateWafRuleInputConfigRateLimitCharacteristics {
  readonly Criteria?: readonly CreateWafRuleInputConfigRateLimitCharacteristicsCriteria[] | undefined;
  readonly Logic?: string | undefined;
  readonly MatchType?: string | undefined;
}

/** Part of `CreateWafRuleInput`: `Config.RateLimit.Characteristics.Criteria`. */
export interface CreateWafRuleInputConfigRateLimitCharacteristicsCriteria {
  readonly Criteria?: readonly CreateWafRuleInputConfigRateLimitCharacteristicsCriteriaCriteria[] | undefined;
  readonly Logic?: string | undefined;
  readonly MatchType?: string | undefined;
}

/** Part of `CreateWafRuleInput`: `Config.RateLimit.Characteristics.Criteria.Criteria`. */
export interface CreateWafRuleInputConfigRateLimitCharacteristicsCriteriaCriteria {
  readonly Criteria?: readonly CreateWafRuleInputConfigRateLimitCharacteristicsCriteriaCriteriaCriteria[] | undefined;
  readonly Logic?: string | undefined;
  readonly MatchType?: string | undefined;
}

/** Part of `CreateWafRuleInput`: `Config.RateLimit.Characteristics.Criteria.Criteria.Criteria`. */
export interface CreateWafRuleInputConfigRateLimitCharacteristicsCriteriaCriteriaCriteria {
  readonly MatchType?: string | undefined;
}

/** Part of `CreateWafRuleInput`: `Config.RateLimit.Threshold`. */
export interface CreateWafRuleInputConfigRateLimitThreshold {
  readonly DistinctManagedRules?: number | bigint | undefined;
  readonly ManagedRulesBlocked?: number | bigint | undefined;
  readonly Request?: number | bigint | undefined;
  readonly ResponseStatus?: CreateWafRuleInputConfigRateLimitThresholdResponseStatus | undefined;
  readonly Traffic?: string | undefined;
}

/** Part of `CreateWafRuleInput`: `Config.RateLimit.Threshold.ResponseStatus`. */
export interface CreateWafRuleInputConfigRateLimitThresholdResponseStatus {
  readonly Code?: number | bigint | undefined;
  readonly Count?: number | bigint | undefined;
  readonly Ratio?: number | bigint | undefined;
}

/** Part of `CreateWafRuleInput`: `Config.SecurityLevel`. */
export interface CreateWafRuleInputConfigSecurityLevel {
  readonly Value?: string | undefined;
}

/** Part of `CreateWafRuleInput`: `Config.Timer`. */
export interface CreateWafRuleInputConfigTimer {
  readonly Periods?: readonly CreateWafRuleInputConfigTimerPeriods[] | undefined;
  readonly Scopes?: string | undefined;
  readonly WeeklyPeriods?: readonly CreateWafRuleInputConfigTimerWeeklyPeriods[] | undefined;
  readonly Zone?: number | bigint | undefined;
}

/** Part of `CreateWafRuleInput`: `Config.Timer.Periods`. */
export interface CreateWafRuleInputConfigTimerPeriods {
  readonly End?: string | undefined;
  readonly Start?: string | undefined;
}

/** Part of `CreateWafRuleInput`: `Config.Timer.WeeklyPeriods`. */
export interface CreateWafRuleInputConfigTimerWeeklyPeriods {
  readonly DailyPeriods?: readonly CreateWafRuleInputConfigTimerWeeklyPeriodsDailyPeriods[] | undefined;
  readonly Days?: string | undefined;
}

/** Part of `CreateWafRuleInput`: `Config.Timer.WeeklyPeriods.DailyPeriods`. */
export interface CreateWafRuleInputConfigTimerWeeklyPeriodsDailyPeriods {
  readonly End?: string | undefined;
  readonly Start?: string | undefined;
}

/** What `CreateWafRule` answers. */
export interface CreateWafRuleOutput {
  Id?: Int64 | undefined;
  RequestId?: string | undefined;
  RulesetId?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `CreateWafRuleset` asks for. */
export interface CreateWafRulesetInput {
  /** Id of the site. Example: `1`. */
  readonly SiteId: Int64Input;
  /** WAF phase. Example: `http_custom`. */
  readonly Phase:
    | 'http_whitelist'
    | 'http_custom'
    | 'http_managed'
    | 'http_anti_scan'
    | 'http_ratelimit'
    | 'ip_access_rule'
    | 'http_bot'
    | 'http_security_level_rule'
    | (string & {});
  /** Name of the rule set. Example: `example`. */
  readonly Name?: string | undefined;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** What `CreateWafRuleset` answers. */
export interface CreateWafRulesetOutput {
  Id?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteList` asks for. */
export interface DeleteListInput {
  /** Id of the list, from ListLists. Example: `40000001`. */
  readonly Id: Int64Input;
}

/** What `DeleteList` answers. */
export interface DeleteListOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteUserWafRuleset` asks for. */
export interface DeleteUserWafRulesetInput {
  /** Id of the account-level rule set. Example: `10000001`. */
  readonly Id: Int64Input;
  /** Id of the plan or instance. Example: `esa-xxxxxxx`. */
  readonly InstanceId: string;
}

/** What `DeleteUserWafRuleset` answers. */
export interface DeleteUserWafRulesetOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteWafRule` asks for. */
export interface DeleteWafRuleInput {
  /** Id of the site. Example: `1`. */
  readonly SiteId: Int64Input;
  /** Id of the WAF rule, from ListWafRules. Example: `20000001`. */
  readonly Id: Int64Input;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** What `DeleteWafRule` answers. */
export interface DeleteWafRuleOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteWafRuleset` asks for. */
export interface DeleteWafRulesetInput {
  /** Id of the rule set, from ListWafRulesets. Example: `10000001`. */
  readonly Id: Int64Input;
  /** Id of the site. Example: `1`. */
  readonly SiteId?: Int64Input | undefined;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** What `DeleteWafRuleset` answers. */
export interface DeleteWafRulesetOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DescribeWafUsageData` asks for. */
export interface DescribeWafUsageDataInput {
  /** End of the time span. Example: `2022-08-10T23:59:59Z`. */
  readonly EndTime?: string | undefined;
  /** Seconds between data points. `300` by default. Example: `300`. */
  readonly Interval?: '300' | '3600' | '86400' | (string & {}) | undefined;
  /** Full name of the record. Example: `test.example.com`. */
  readonly RecordName?: string | undefined;
  /** Id of the site. Example: `123456****`. */
  readonly SiteId?: Int64Input | undefined;
  /** What the figures are split by; domain splits them by domain name. Example: `domain`. */
  readonly SplitBy?: string | undefined;
  /** Start of the time span. Example: `2022-08-10T00:00:00Z`. */
  readonly StartTime?: string | undefined;
}

/** What `DescribeWafUsageData` answers. */
export interface DescribeWafUsageDataOutput {
  EndTime?: string | undefined;
  RequestId?: string | undefined;
  StartTime?: string | undefined;
  UsageData?: DescribeWafUsageDataOutputUsageData[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeWafUsageDataOutput`: `UsageData`. */
export interface DescribeWafUsageDataOutputUsageData {
  AccessCount?: Int64 | undefined;
  BlockCount?: Int64 | undefined;
  ObserveCount?: Int64 | undefined;
  RecordName?: string | undefined;
  TimeStamp?: string | undefined;
  [unknown: string]: unknown;
}

/** What `EditSiteWafSettings` asks for. */
export interface EditSiteWafSettingsInput {
  /** WAF settings of the site, as JSON. */
  readonly Settings?: EditSiteWafSettingsInputSettings | undefined;
  /** Id of the site. Example: `1`. */
  readonly SiteId?: Int64Input | undefined;
  /** Configuration version of the site; 0 where versions are off. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** Part of `EditSiteWafSettingsInput`: `Settings`. */
export interface EditSiteWafSettingsInputSettings {
  readonly AddBotProtectionHeaders?: EditSiteWafSettingsInputSettingsAddBotProtectionHeaders | undefined;
  readonly AddSecurityHeaders?: EditSiteWafSettingsInputSettingsAddSecurityHeaders | undefined;
  readonly BandwidthAbuseProtection?: EditSiteWafSettingsInputSettingsBandwidthAbuseProtection | undefined;
  readonly BotManagement?: EditSiteWafSettingsInputSettingsBotManagement | undefined;
  readonly ClientIpIdentifier?: EditSiteWafSettingsInputSettingsClientIpIdentifier | undefined;
  readonly DisableSecurityModule?: EditSiteWafSettingsInputSettingsDisableSecurityModule | undefined;
  readonly RequestBodyInspection?: EditSiteWafSettingsInputSettingsRequestBodyInspection | undefined;
  readonly SecurityLevel?: EditSiteWafSettingsInputSettingsSecurityLevel | undefined;
}

/** Part of `EditSiteWafSettingsInput`: `Settings.AddBotProtectionHeaders`. */
export interface EditSiteWafSettingsInputSettingsAddBotProtectionHeaders {
  readonly Enable?: boolean | undefined;
}

/** Part of `EditSiteWafSettingsInput`: `Settings.AddSecurityHeaders`. */
export interface EditSiteWafSettingsInputSettingsAddSecurityHeaders {
  readonly Enable?: boolean | undefined;
}

/** Part of `EditSiteWafSettingsInput`: `Settings.BandwidthAbuseProtection`. */
export interface EditSiteWafSettingsInputSettingsBandwidthAbuseProtection {
  readonly Action?: string | undefined;
  readonly Id?: number | bigint | undefined;
  readonly Status?: string | undefined;
}

/** Part of `EditSiteWafSettingsInput`: `Settings.BotManagement`. */
export interface EditSiteWafSettingsInputSettingsBotManagement {
  readonly DefiniteBots?: EditSiteWafSettingsInputSettingsBotManagementDefiniteBots | undefined;
  readonly EffectOnStatic?: EditSiteWafSettingsInputSettingsBotManagementEffectOnStatic | undefined;
  readonly JSDetection?: EditSiteWafSettingsInputSettingsBotManagementJSDetection | undefined;
  readonly LikelyBots?: EditSiteWafSettingsInputSettingsBotManagementLikelyBots | undefined;
  readonly VerifiedBots?: EditSiteWafSettingsInputSettingsBotManagementVerifiedBots | undefined;
}

/** Part of `EditSiteWafSettingsInput`: `Settings.BotManagement.DefiniteBots`. */
export interface EditSiteWafSettingsInputSettingsBotManagementDefiniteBots {
  readonly Action?: string | undefined;
  readonly Id?: number | bigint | undefined;
}

/** Part of `EditSiteWafSettingsInput`: `Settings.BotManagement.EffectOnStatic`. */
export interface EditSiteWafSettingsInputSettingsBotManagementEffectOnStatic {
  readonly Enable?: boolean | undefined;
}

/** Part of `EditSiteWafSettingsInput`: `Settings.BotManagement.JSDetection`. */
export interface EditSiteWafSettingsInputSettingsBotManagementJSDetection {
  readonly Enable?: boolean | undefined;
}

/** Part of `EditSiteWafSettingsInput`: `Settings.BotManagement.LikelyBots`. */
export interface EditSiteWafSettingsInputSettingsBotManagementLikelyBots {
  readonly Action?: string | undefined;
  readonly Id?: number | bigint | undefined;
}

/** Part of `EditSiteWafSettingsInput`: `Settings.BotManagement.VerifiedBots`. */
export interface EditSiteWafSettingsInputSettingsBotManagementVerifiedBots {
  readonly Action?: string | undefined;
  readonly Id?: number | bigint | undefined;
}

/** Part of `EditSiteWafSettingsInput`: `Settings.ClientIpIdentifier`. */
export interface EditSiteWafSettingsInputSettingsClientIpIdentifier {
  readonly Headers?: readonly string[] | undefined;
  readonly Mode?: string | undefined;
}

/** Part of `EditSiteWafSettingsInput`: `Settings.DisableSecurityModule`. */
export interface EditSiteWafSettingsInputSettingsDisableSecurityModule {
  readonly Status?: string | undefined;
}

/** Part of `EditSiteWafSettingsInput`: `Settings.RequestBodyInspection`. */
export interface EditSiteWafSettingsInputSettingsRequestBodyInspection {
  readonly Action?: string | undefined;
  readonly Id?: number | bigint | undefined;
  readonly SizeLimit?: string | undefined;
}

/** Part of `EditSiteWafSettingsInput`: `Settings.SecurityLevel`. */
export interface EditSiteWafSettingsInputSettingsSecurityLevel {
  readonly Id?: number | bigint | undefined;
  readonly Value?: string | undefined;
}

/** What `EditSiteWafSettings` answers. */
export interface EditSiteWafSettingsOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetApiSchemaUsage` asks for. */
export interface GetApiSchemaUsageInput {
  /** Id of the site. Example: `1159101787****`. */
  readonly SiteId?: Int64Input | undefined;
  /** Configuration version of the site; 0 where versions are off. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** What `GetApiSchemaUsage` answers. */
export interface GetApiSchemaUsageOutput {
  InstanceId?: string | undefined;
  InstanceUsage?: Int64 | undefined;
  RequestId?: string | undefined;
  Usages?: GetApiSchemaUsageOutputUsages[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetApiSchemaUsageOutput`: `Usages`. */
export interface GetApiSchemaUsageOutputUsages {
  Id?: Int64 | undefined;
  Name?: string | undefined;
  Usage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `GetAutomaticFrequencyControlConfig` asks for. */
export interface GetAutomaticFrequencyControlConfigInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** What `GetAutomaticFrequencyControlConfig` answers. */
export interface GetAutomaticFrequencyControlConfigOutput {
  ActionType?: string | undefined;
  Enable?: string | undefined;
  Interval?: Int64 | undefined;
  Level?: string | undefined;
  PunishTime?: Int64 | undefined;
  RequestId?: string | undefined;
  RuleId?: Int64 | undefined;
  Threshold?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `GetList` asks for. */
export interface GetListInput {
  /** Id of the list, from ListLists. Example: `40000001`. */
  readonly Id?: Int64Input | undefined;
}

/** What `GetList` answers. */
export interface GetListOutput {
  Description?: string | undefined;
  Id?: Int64 | undefined;
  Items?: string[] | undefined;
  Kind?: string | undefined;
  Name?: string | undefined;
  RequestId?: string | undefined;
  UpdateTime?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetPageShield` asks for. */
export interface GetPageShieldInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** What `GetPageShield` answers. */
export interface GetPageShieldOutput {
  Enable?: string | undefined;
  ReportUri?: string | undefined;
  RequestId?: string | undefined;
  SiteVersion?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `GetSiteWafSettings` asks for. */
export interface GetSiteWafSettingsInput {
  /** Part of the settings to read, such as bot_management; all without it. Example: `bot_management`. */
  readonly Path?: string | undefined;
  /** Id of the site. Example: `1`. */
  readonly SiteId?: Int64Input | undefined;
  /** Configuration version of the site; 0 where versions are off. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** What `GetSiteWafSettings` answers. */
export interface GetSiteWafSettingsOutput {
  RequestId?: string | undefined;
  Settings?: GetSiteWafSettingsOutputSettings | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetSiteWafSettingsOutput`: `Settings`. */
export interface GetSiteWafSettingsOutputSettings {
  AddBotProtectionHeaders?: GetSiteWafSettingsOutputSettingsAddBotProtectionHeaders | undefined;
  AddSecurityHeaders?: GetSiteWafSettingsOutputSettingsAddSecurityHeaders | undefined;
  BandwidthAbuseProtection?: GetSiteWafSettingsOutputSettingsBandwidthAbuseProtection | undefined;
  BotManagement?: GetSiteWafSettingsOutputSettingsBotManagement | undefined;
  ClientIpIdentifier?: GetSiteWafSettingsOutputSettingsClientIpIdentifier | undefined;
  DisableSecurityModule?: GetSiteWafSettingsOutputSettingsDisableSecurityModule | undefined;
  RequestBodyInspection?: GetSiteWafSettingsOutputSettingsRequestBodyInspection | undefined;
  SecurityLevel?: GetSiteWafSettingsOutputSettingsSecurityLevel | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetSiteWafSettingsOutput`: `Settings.AddBotProtectionHeaders`. */
export interface GetSiteWafSettingsOutputSettingsAddBotProtectionHeaders {
  Enable?: boolean | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetSiteWafSettingsOutput`: `Settings.AddSecurityHeaders`. */
export interface GetSiteWafSettingsOutputSettingsAddSecurityHeaders {
  Enable?: boolean | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetSiteWafSettingsOutput`: `Settings.BandwidthAbuseProtection`. */
export interface GetSiteWafSettingsOutputSettingsBandwidthAbuseProtection {
  Action?: string | undefined;
  Id?: Int64 | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetSiteWafSettingsOutput`: `Settings.BotManagement`. */
export interface GetSiteWafSettingsOutputSettingsBotManagement {
  DefiniteBots?: GetSiteWafSettingsOutputSettingsBotManagementDefiniteBots | undefined;
  EffectOnStatic?: GetSiteWafSettingsOutputSettingsBotManagementEffectOnStatic | undefined;
  JSDetection?: GetSiteWafSettingsOutputSettingsBotManagementJSDetection | undefined;
  LikelyBots?: GetSiteWafSettingsOutputSettingsBotManagementLikelyBots | undefined;
  VerifiedBots?: GetSiteWafSettingsOutputSettingsBotManagementVerifiedBots | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetSiteWafSettingsOutput`: `Settings.BotManagement.DefiniteBots`. */
export interface GetSiteWafSettingsOutputSettingsBotManagementDefiniteBots {
  Action?: string | undefined;
  Id?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetSiteWafSettingsOutput`: `Settings.BotManagement.EffectOnStatic`. */
export interface GetSiteWafSettingsOutputSettingsBotManagementEffectOnStatic {
  Enable?: boolean | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetSiteWafSettingsOutput`: `Settings.BotManagement.JSDetection`. */
export interface GetSiteWafSettingsOutputSettingsBotManagementJSDetection {
  Enable?: boolean | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetSiteWafSettingsOutput`: `Settings.BotManagement.LikelyBots`. */
export interface GetSiteWafSettingsOutputSettingsBotManagementLikelyBots {
  Action?: string | undefined;
  Id?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetSiteWafSettingsOutput`: `Settings.BotManagement.VerifiedBots`. */
export interface GetSiteWafSettingsOutputSettingsBotManagementVerifiedBots {
  Action?: string | undefined;
  Id?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetSiteWafSettingsOutput`: `Settings.ClientIpIdentifier`. */
export interface GetSiteWafSettingsOutputSettingsClientIpIdentifier {
  Headers?: string[] | undefined;
  Mode?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetSiteWafSettingsOutput`: `Settings.DisableSecurityModule`. */
export interface GetSiteWafSettingsOutputSettingsDisableSecurityModule {
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetSiteWafSettingsOutput`: `Settings.RequestBodyInspection`. */
export interface GetSiteWafSettingsOutputSettingsRequestBodyInspection {
  Action?: string | undefined;
  Id?: Int64 | undefined;
  SizeLimit?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetSiteWafSettingsOutput`: `Settings.SecurityLevel`. */
export interface GetSiteWafSettingsOutputSettingsSecurityLevel {
  Id?: Int64 | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetUserWafRuleset` asks for. */
export interface GetUserWafRulesetInput {
  /** Id of the account-level rule set. Example: `10000001`. */
  readonly Id: Int64Input;
  /** Id of the plan or instance. Example: `esa-xxxxxxx`. */
  readonly InstanceId: string;
}

/** What `GetUserWafRuleset` answers. */
export interface GetUserWafRulesetOutput {
  RequestId?: string | undefined;
  Ruleset?: GetUserWafRulesetOutputRuleset | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetUserWafRulesetOutput`: `Ruleset`. */
export interface GetUserWafRulesetOutputRuleset {
  Description?: string | undefined;
  Expression?: string | undefined;
  Id?: Int64 | undefined;
  Name?: string | undefined;
  Phase?: string | undefined;
  Position?: Int64 | undefined;
  Rules?: GetUserWafRulesetOutputRulesetRules[] | undefined;
  Shared?: GetUserWafRulesetOutputRulesetShared | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetUserWafRulesetOutput`: `Ruleset.Rules`. */
export interface GetUserWafRulesetOutputRulesetRules {
  Action?: string | undefined;
  CharacteristicsFields?: string[] | undefined;
  Config?: GetUserWafRulesetOutputRulesetRulesConfig | undefined;
  Fields?: string[] | undefined;
  Id?: Int64 | undefined;
  Name?: string | undefined;
  Phase?: string | undefined;
  Position?: Int64 | undefined;
  RulesetId?: Int64 | undefined;
  Skip?: string | undefined;
  Status?: string | undefined;
  Tags?: string[] | undefined;
  Type?: string | undefined;
  UpdateTime?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetUserWafRulesetOutput`: `Ruleset.Rules.Config`. */
export interface GetUserWafRulesetOutputRulesetRulesConfig {
  Action?: string | undefined;
  Actions?: GetUserWafRulesetOutputRulesetRulesConfigActions | undefined;
  AppPackage?: GetUserWafRulesetOutputRulesetRulesConfigAppPackage | undefined;
  AppSdk?: GetUserWafRulesetOutputRulesetRulesConfigAppSdk | undefined;
  Expression?: string | undefined;
  Id?: Int64 | undefined;
  ManagedGroupId?: Int64 | undefined;
  ManagedList?: string | undefined;
  ManagedRulesets?: GetUserWafRulesetOutputRulesetRulesConfigManagedRulesets[] | undefined;
  Name?: string | undefined;
  Notes?: string | undefined;
  RateLimit?: GetUserWafRulesetOutputRulesetRulesConfigRateLimit | undefined;
  SecurityLevel?: GetUserWafRulesetOutputRulesetRulesConfigSecurityLevel | undefined;
  Sigchl?: string[] | undefined;
  Status?: string | undefined;
  Timer?: GetUserWafRulesetOutputRulesetRulesConfigTimer | undefined;
  Type?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetUserWafRulesetOutput`: `Ruleset.Rules.Config.Actions`. */
export interface GetUserWafRulesetOutputRulesetRulesConfigActions {
  Bypass?: GetUserWafRulesetOutputRulesetRulesConfigActionsBypass | undefined;
  Response?: GetUserWafRulesetOutputRulesetRulesConfigActionsResponse | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetUserWafRulesetOutput`: `Ruleset.Rules.Config.Actions.Bypass`. */
export interface GetUserWafRulesetOutputRulesetRulesConfigActionsBypass {
  CustomRules?: Int64[] | undefined;
  RegularRules?: Int64[] | undefined;
  RegularTypes?: string[] | undefined;
  Skip?: string | undefined;
  Tags?: string[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetUserWafRulesetOutput`: `Ruleset.Rules.Config.Actions.Response`. */
export interface GetUserWafRulesetOutputRulesetRulesConfigActionsResponse {
  Code?: Int64 | undefined;
  Id?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetUserWafRulesetOutput`: `Ruleset.Rules.Config.AppPackage`. */
export interface GetUserWafRulesetOutputRulesetRulesConfigAppPackage {
  PackageSigns?: GetUserWafRulesetOutputRulesetRulesConfigAppPackagePackageSigns[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetUserWafRulesetOutput`: `Ruleset.Rules.Config.AppPackage.PackageSigns`. */
export interface GetUserWafRulesetOutputRulesetRulesConfigAppPackagePackageSigns {
  Name?: string | undefined;
  Sign?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetUserWafRulesetOutput`: `Ruleset.Rules.Config.AppSdk`. */
export interface GetUserWafRulesetOutputRulesetRulesConfigAppSdk {
  CustomSign?: GetUserWafRulesetOutputRulesetRulesConfigAppSdkCustomSign | undefined;
  CustomSignStatus?: string | undefined;
  FeatureAbnormal?: string[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetUserWafRulesetOutput`: `Ruleset.Rules.Config.AppSdk.CustomSign`. */
export interface GetUserWafRulesetOutputRulesetRulesConfigAppSdkCustomSign {
  Key?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetUserWafRulesetOutput`: `Ruleset.Rules.Config.ManagedRulesets`. */
export interface GetUserWafRulesetOutputRulesetRulesConfigManagedRulesets {
  Action?: string | undefined;
  AttackType?: Int64 | undefined;
  ManagedRules?: GetUserWafRulesetOutputRulesetRulesConfigManagedRulesetsManagedRules[] | undefined;
  NumberEnabled?: Int64 | undefined;
  NumberTotal?: Int64 | undefined;
  ProtectionLevel?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetUserWafRulesetOutput`: `Ruleset.Rules.Config.ManagedRulesets.ManagedRules`. */
export interface GetUserWafRulesetOutputRulesetRulesConfigManagedRulesetsManagedRules {
  Action?: string | undefined;
  Id?: Int64 | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetUserWafRulesetOutput`: `Ruleset.Rules.Config.RateLimit`. */
export interface GetUserWafRulesetOutputRulesetRulesConfigRateLimit {
  Characteristics?: GetUserWafRulesetOutputRulesetRulesConfigRateLimitCharacteristics | undefined;
  Interval?: Int64 | undefined;
  OnHit?: boolean | undefined;
  TTL?: Int64 | undefined;
  Threshold?: GetUserWafRulesetOutputRulesetRulesConfigRateLimitThreshold | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetUserWafRulesetOutput`: `Ruleset.Rules.Config.RateLimit.Characteristics`. */
export interface GetUserWafRulesetOutputRulesetRulesConfigRateLimitCharacteristics {
  Criteria?: GetUserWafRulesetOutputRulesetRulesConfigRateLimitCharacteristicsCriteria[] | undefined;
  Logic?: string | undefined;
  MatchType?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetUserWafRulesetOutput`: `Ruleset.Rules.Config.RateLimit.Characteristics.Criteria`. */
export interface GetUserWafRulesetOutputRulesetRulesConfigRateLimitCharacteristicsCriteria {
  Criteria?: GetUserWafRulesetOutputRulesetRulesConfigRateLimitCharacteristicsCriteriaCriteria[] | undefined;
  Logic?: string | undefined;
  MatchType?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetUserWafRulesetOutput`: `Ruleset.Rules.Config.RateLimit.Characteristics.Criteria.Criteria`. */
export interface GetUserWafRulesetOutputRulesetRulesConfigRateLimitCharacteristicsCriteriaCriteria {
  Criteria?: GetUserWafRulesetOutputRulesetRulesConfigRateLimitCharacteristicsCriteriaCriteriaCriteria[] | undefined;
  Logic?: string | undefined;
  MatchType?: string | undefined;
  [unknown: string]: unknown;
}

/**
 * Part of `GetUserWafRulesetOutput`: `Ruleset.Rules.Config.RateLimit.Characteristics.Criteria.Criteria.Criteria`.
 */
export interface GetUserWafRulesetOutputRulesetRulesConfigRateLimitCharacteristicsCriteriaCriteriaCriteria {
  MatchType?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetUserWafRulesetOutput`: `Ruleset.Rules.Config.RateLimit.Threshold`. */
export interface GetUserWafRulesetOutputRulesetRulesConfigRateLimitThreshold {
  DistinctManagedRules?: Int64 | undefined;
  ManagedRulesBlocked?: Int64 | undefined;
  Request?: Int64 | undefined;
  ResponseStatus?: GetUserWafRulesetOutputRulesetRulesConfigRateLimitThresholdResponseStatus | undefined;
  Traffic?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetUserWafRulesetOutput`: `Ruleset.Rules.Config.RateLimit.Threshold.ResponseStatus`. */
export interface GetUserWafRulesetOutputRulesetRulesConfigRateLimitThresholdResponseStatus {
  Code?: Int64 | undefined;
  Count?: Int64 | undefined;
  Ratio?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetUserWafRulesetOutput`: `Ruleset.Rules.Config.SecurityLevel`. */
export interface GetUserWafRulesetOutputRulesetRulesConfigSecurityLevel {
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetUserWafRulesetOutput`: `Ruleset.Rules.Config.Timer`. */
export interface GetUserWafRulesetOutputRulesetRulesConfigTimer {
  Periods?: GetUserWafRulesetOutputRulesetRulesConfigTimerPeriods[] | undefined;
  Scopes?: string | undefined;
  WeeklyPeriods?: GetUserWafRulesetOutputRulesetRulesConfigTimerWeeklyPeriods[] | undefined;
  Zone?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetUserWafRulesetOutput`: `Ruleset.Rules.Config.Timer.Periods`. */
export interface GetUserWafRulesetOutputRulesetRulesConfigTimerPeriods {
  End?: string | undefined;
  Start?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetUserWafRulesetOutput`: `Ruleset.Rules.Config.Timer.WeeklyPeriods`. */
export interface GetUserWafRulesetOutputRulesetRulesConfigTimerWeeklyPeriods {
  DailyPeriods?: GetUserWafRulesetOutputRulesetRulesConfigTimerWeeklyPeriodsDailyPeriods[] | undefined;
  Days?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetUserWafRulesetOutput`: `Ruleset.Rules.Config.Timer.WeeklyPeriods.DailyPeriods`. */
export interface GetUserWafRulesetOutputRulesetRulesConfigTimerWeeklyPeriodsDailyPeriods {
  End?: string | undefined;
  Start?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetUserWafRulesetOutput`: `Ruleset.Shared`. */
export interface GetUserWafRulesetOutputRulesetShared {
  Action?: string | undefined;
  Actions?: GetUserWafRulesetOutputRulesetSharedActions | undefined;
  CrossSiteId?: Int64 | undefined;
  Expression?: string | undefined;
  Match?: GetUserWafRulesetOutputRulesetSharedMatch | undefined;
  Mode?: string | undefined;
  Name?: string | undefined;
  Target?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetUserWafRulesetOutput`: `Ruleset.Shared.Actions`. */
export interface GetUserWafRulesetOutputRulesetSharedActions {
  Response?: GetUserWafRulesetOutputRulesetSharedActionsResponse | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetUserWafRulesetOutput`: `Ruleset.Shared.Actions.Response`. */
export interface GetUserWafRulesetOutputRulesetSharedActionsResponse {
  Code?: Int64 | undefined;
  Id?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetUserWafRulesetOutput`: `Ruleset.Shared.Match`. */
export interface GetUserWafRulesetOutputRulesetSharedMatch {
  ConvertToLower?: boolean | undefined;
  Criteria?: GetUserWafRulesetOutputRulesetSharedMatchCriteria[] | undefined;
  Logic?: string | undefined;
  MatchOperator?: string | undefined;
  MatchType?: string | undefined;
  MatchValue?: unknown;
  Negate?: boolean | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetUserWafRulesetOutput`: `Ruleset.Shared.Match.Criteria`. */
export interface GetUserWafRulesetOutputRulesetSharedMatchCriteria {
  ConvertToLower?: boolean | undefined;
  Criteria?: GetUserWafRulesetOutputRulesetSharedMatchCriteriaCriteria[] | undefined;
  Logic?: string | undefined;
  MatchOperator?: string | undefined;
  MatchType?: string | undefined;
  MatchValue?: unknown;
  Negate?: boolean | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetUserWafRulesetOutput`: `Ruleset.Shared.Match.Criteria.Criteria`. */
export interface GetUserWafRulesetOutputRulesetSharedMatchCriteriaCriteria {
  ConvertToLower?: boolean | undefined;
  Criteria?: GetUserWafRulesetOutputRulesetSharedMatchCriteriaCriteriaCriteria[] | undefined;
  Logic?: string | undefined;
  MatchOperator?: string | undefined;
  MatchType?: string | undefined;
  MatchValue?: unknown;
  Negate?: boolean | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetUserWafRulesetOutput`: `Ruleset.Shared.Match.Criteria.Criteria.Criteria`. */
export interface GetUserWafRulesetOutputRulesetSharedMatchCriteriaCriteriaCriteria {
  ConvertToLower?: boolean | undefined;
  MatchOperator?: string | undefined;
  MatchType?: string | undefined;
  MatchValue?: unknown;
  Negate?: boolean | undefined;
  [unknown: string]: unknown;
}

/** What `GetWafFilter` asks for. */
export interface GetWafFilterInput {
  /** WAF phase. Example: `http_bot`. */
  readonly Phase?: string | undefined;
  /** Id of the site. Example: `1`. */
  readonly SiteId?: Int64Input | undefined;
  /** What the matching engine is applied to, such as characteristics. Example: `characteristics`. */
  readonly Target?: string | undefined;
  /** Kind of WAF rule, such as http_custom_cc. Example: `http_custom_cc`. */
  readonly Type?: string | undefined;
}

/** What `GetWafFilter` answers. */
export interface GetWafFilterOutput {
  Filter?: GetWafFilterOutputFilter | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafFilterOutput`: `Filter`. */
export interface GetWafFilterOutputFilter {
  Fields?: GetWafFilterOutputFilterFields[] | undefined;
  Phase?: string | undefined;
  Target?: string | undefined;
  Type?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafFilterOutput`: `Filter.Fields`. */
export interface GetWafFilterOutputFilterFields {
  Enable?: boolean | undefined;
  Key?: string | undefined;
  Label?: string | undefined;
  Logics?: GetWafFilterOutputFilterFieldsLogics[] | undefined;
  MinPlan?: string | undefined;
  Selector?: GetWafFilterOutputFilterFieldsSelector | undefined;
  Sub?: boolean | undefined;
  SubTip?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafFilterOutput`: `Filter.Fields.Logics`. */
export interface GetWafFilterOutputFilterFieldsLogics {
  Attributes?: Int64 | undefined;
  Enable?: boolean | undefined;
  Kind?: string | undefined;
  MinPlan?: string | undefined;
  Negative?: boolean | undefined;
  Operator?: string | undefined;
  Symbol?: string | undefined;
  Tip?: string | undefined;
  Type?: string | undefined;
  Validator?: GetWafFilterOutputFilterFieldsLogicsValidator | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafFilterOutput`: `Filter.Fields.Logics.Validator`. */
export interface GetWafFilterOutputFilterFieldsLogicsValidator {
  ErrMsg?: string | undefined;
  Length?: GetWafFilterOutputFilterFieldsLogicsValidatorLength | undefined;
  Pattern?: string | undefined;
  Range?: GetWafFilterOutputFilterFieldsLogicsValidatorRange | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafFilterOutput`: `Filter.Fields.Logics.Validator.Length`. */
export interface GetWafFilterOutputFilterFieldsLogicsValidatorLength {
  Equal?: Int64 | undefined;
  GreaterThan?: Int64 | undefined;
  GreaterThanOrEqual?: Int64 | undefined;
  LessThan?: Int64 | undefined;
  LessThanOrEqual?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafFilterOutput`: `Filter.Fields.Logics.Validator.Range`. */
export interface GetWafFilterOutputFilterFieldsLogicsValidatorRange {
  Equal?: Int64 | undefined;
  GreaterThan?: Int64 | undefined;
  GreaterThanOrEqual?: Int64 | undefined;
  LessThan?: Int64 | undefined;
  LessThanOrEqual?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafFilterOutput`: `Filter.Fields.Selector`. */
export interface GetWafFilterOutputFilterFieldsSelector {
  Data?: GetWafFilterOutputFilterFieldsSelectorData[] | undefined;
  Kind?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafFilterOutput`: `Filter.Fields.Selector.Data`. */
export interface GetWafFilterOutputFilterFieldsSelectorData {
  Label?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetWafQuota` asks for. */
export interface GetWafQuotaInput {
  /** Which WAF quotas to read, such as list or page. Example: `page`. */
  readonly Paths?: 'managed_rules_group' | 'list' | 'page' | 'scene_policy' | (string & {}) | undefined;
}

/** What `GetWafQuota` answers. */
export interface GetWafQuotaOutput {
  Quota?: GetWafQuotaOutputQuota | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafQuotaOutput`: `Quota`. */
export interface GetWafQuotaOutputQuota {
  Captcha?: GetWafQuotaOutputQuotaCaptcha | undefined;
  List?: GetWafQuotaOutputQuotaList | undefined;
  ManagedRulesGroup?: GetWafQuotaOutputQuotaManagedRulesGroup | undefined;
  Page?: GetWafQuotaOutputQuotaPage | undefined;
  ScenePolicy?: GetWafQuotaOutputQuotaScenePolicy | undefined;
  SliderCaptchaPage?: GetWafQuotaOutputQuotaSliderCaptchaPage | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafQuotaOutput`: `Quota.Captcha`. */
export interface GetWafQuotaOutputQuotaCaptcha {
  Enable?: boolean | undefined;
  NumberTotal?: GetWafQuotaOutputQuotaCaptchaNumberTotal | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafQuotaOutput`: `Quota.Captcha.NumberTotal`. */
export interface GetWafQuotaOutputQuotaCaptchaNumberTotal {
  Equal?: Int64 | undefined;
  GreaterThan?: Int64 | undefined;
  GreaterThanOrEqual?: Int64 | undefined;
  LessThan?: Int64 | undefined;
  LessThanOrEqual?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafQuotaOutput`: `Quota.List`. */
export interface GetWafQuotaOutputQuotaList {
  Enable?: boolean | undefined;
  Items?: Record<string, GetWafQuotaOutputQuotaListItems> | undefined;
  NumberItemsPerList?: GetWafQuotaOutputQuotaListNumberItemsPerList | undefined;
  NumberItemsTotal?: GetWafQuotaOutputQuotaListNumberItemsTotal | undefined;
  NumberTotal?: GetWafQuotaOutputQuotaListNumberTotal | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafQuotaOutput`: `Quota.List.Items`. */
export interface GetWafQuotaOutputQuotaListItems {
  Enable?: boolean | undefined;
  Value?: GetWafQuotaOutputQuotaListItemsValue | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafQuotaOutput`: `Quota.List.Items.Value`. */
export interface GetWafQuotaOutputQuotaListItemsValue {
  Regexp?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafQuotaOutput`: `Quota.List.NumberItemsPerList`. */
export interface GetWafQuotaOutputQuotaListNumberItemsPerList {
  Equal?: Int64 | undefined;
  GreaterThan?: Int64 | undefined;
  GreaterThanOrEqual?: Int64 | undefined;
  LessThan?: Int64 | undefined;
  LessThanOrEqual?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafQuotaOutput`: `Quota.List.NumberItemsTotal`. */
export interface GetWafQuotaOutputQuotaListNumberItemsTotal {
  Equal?: Int64 | undefined;
  GreaterThan?: Int64 | undefined;
  GreaterThanOrEqual?: Int64 | undefined;
  LessThan?: Int64 | undefined;
  LessThanOrEqual?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafQuotaOutput`: `Quota.List.NumberTotal`. */
export interface GetWafQuotaOutputQuotaListNumberTotal {
  Equal?: Int64 | undefined;
  GreaterThan?: Int64 | undefined;
  GreaterThanOrEqual?: Int64 | undefined;
  LessThan?: Int64 | undefined;
  LessThanOrEqual?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafQuotaOutput`: `Quota.ManagedRulesGroup`. */
export interface GetWafQuotaOutputQuotaManagedRulesGroup {
  Enable?: boolean | undefined;
  NumberTotal?: GetWafQuotaOutputQuotaManagedRulesGroupNumberTotal | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafQuotaOutput`: `Quota.ManagedRulesGroup.NumberTotal`. */
export interface GetWafQuotaOutputQuotaManagedRulesGroupNumberTotal {
  Equal?: Int64 | undefined;
  GreaterThan?: Int64 | undefined;
  GreaterThanOrEqual?: Int64 | undefined;
  LessThan?: Int64 | undefined;
  LessThanOrEqual?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafQuotaOutput`: `Quota.Page`. */
export interface GetWafQuotaOutputQuotaPage {
  ContentTypes?: Record<string, GetWafQuotaOutputQuotaPageContentTypes> | undefined;
  Enable?: boolean | undefined;
  NumberTotal?: GetWafQuotaOutputQuotaPageNumberTotal | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafQuotaOutput`: `Quota.Page.ContentTypes`. */
export interface GetWafQuotaOutputQuotaPageContentTypes {
  Enable?: boolean | undefined;
  ContentLength?: GetWafQuotaOutputQuotaPageContentTypesContentLength | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafQuotaOutput`: `Quota.Page.ContentTypes.ContentLength`. */
export interface GetWafQuotaOutputQuotaPageContentTypesContentLength {
  Equal?: Int64 | undefined;
  GreaterThan?: Int64 | undefined;
  GreaterThanOrEqual?: Int64 | undefined;
  LessThan?: Int64 | undefined;
  LessThanOrEqual?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafQuotaOutput`: `Quota.Page.NumberTotal`. */
export interface GetWafQuotaOutputQuotaPageNumberTotal {
  Equal?: Int64 | undefined;
  GreaterThan?: Int64 | undefined;
  GreaterThanOrEqual?: Int64 | undefined;
  LessThan?: Int64 | undefined;
  LessThanOrEqual?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafQuotaOutput`: `Quota.ScenePolicy`. */
export interface GetWafQuotaOutputQuotaScenePolicy {
  Enable?: boolean | undefined;
  NumberTotal?: GetWafQuotaOutputQuotaScenePolicyNumberTotal | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafQuotaOutput`: `Quota.ScenePolicy.NumberTotal`. */
export interface GetWafQuotaOutputQuotaScenePolicyNumberTotal {
  Equal?: Int64 | undefined;
  GreaterThan?: Int64 | undefined;
  GreaterThanOrEqual?: Int64 | undefined;
  LessThan?: Int64 | undefined;
  LessThanOrEqual?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafQuotaOutput`: `Quota.SliderCaptchaPage`. */
export interface GetWafQuotaOutputQuotaSliderCaptchaPage {
  Enable?: boolean | undefined;
  NumberTotal?: GetWafQuotaOutputQuotaSliderCaptchaPageNumberTotal | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafQuotaOutput`: `Quota.SliderCaptchaPage.NumberTotal`. */
export interface GetWafQuotaOutputQuotaSliderCaptchaPageNumberTotal {
  Equal?: Int64 | undefined;
  GreaterThan?: Int64 | undefined;
  GreaterThanOrEqual?: Int64 | undefined;
  LessThan?: Int64 | undefined;
  LessThanOrEqual?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `GetWafRule` asks for. */
export interface GetWafRuleInput {
  /** Id of the site. Example: `1`. */
  readonly SiteId: Int64Input;
  /** Id of the WAF rule, from ListWafRules. Example: `20000001`. */
  readonly Id: Int64Input;
}

/** What `GetWafRule` answers. */
export interface GetWafRuleOutput {
  Config?: GetWafRuleOutputConfig | undefined;
  Id?: Int64 | undefined;
  Name?: string | undefined;
  Phase?: string | undefined;
  Position?: Int64 | undefined;
  RequestId?: string | undefined;
  RulesetId?: Int64 | undefined;
  Status?: string | undefined;
  UpdateTime?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRuleOutput`: `Config`. */
export interface GetWafRuleOutputConfig {
  Action?: string | undefined;
  Actions?: GetWafRuleOutputConfigActions | undefined;
  AppPackage?: GetWafRuleOutputConfigAppPackage | undefined;
  AppSdk?: GetWafRuleOutputConfigAppSdk | undefined;
  Expression?: string | undefined;
  Id?: Int64 | undefined;
  ManagedGroupId?: Int64 | undefined;
  ManagedList?: string | undefined;
  ManagedRulesets?: GetWafRuleOutputConfigManagedRulesets[] | undefined;
  Name?: string | undefined;
  Notes?: string | undefined;
  RateLimit?: GetWafRuleOutputConfigRateLimit | undefined;
  SecurityLevel?: GetWafRuleOutputConfigSecurityLevel | undefined;
  Sigchl?: string[] | undefined;
  Status?: string | undefined;
  Timer?: GetWafRuleOutputConfigTimer | undefined;
  Type?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRuleOutput`: `Config.Actions`. */
export interface GetWafRuleOutputConfigActions {
  Bypass?: GetWafRuleOutputConfigActionsBypass | undefined;
  Response?: GetWafRuleOutputConfigActionsResponse | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRuleOutput`: `Config.Actions.Bypass`. */
export interface GetWafRuleOutputConfigActionsBypass {
  CustomRules?: Int64[] | undefined;
  RegularRules?: Int64[] | undefined;
  RegularTypes?: string[] | undefined;
  Skip?: string | undefined;
  Tags?: string[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRuleOutput`: `Config.Actions.Response`. */
export interface GetWafRuleOutputConfigActionsResponse {
  Code?: Int64 | undefined;
  Id?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRuleOutput`: `Config.AppPackage`. */
export interface GetWafRuleOutputConfigAppPackage {
  PackageSigns?: GetWafRuleOutputConfigAppPackagePackageSigns[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRuleOutput`: `Config.AppPackage.PackageSigns`. */
export interface GetWafRuleOutputConfigAppPackagePackageSigns {
  Name?: string | undefined;
  Sign?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRuleOutput`: `Config.AppSdk`. */
export interface GetWafRuleOutputConfigAppSdk {
  CustomSign?: GetWafRuleOutputConfigAppSdkCustomSign | undefined;
  CustomSignStatus?: string | undefined;
  FeatureAbnormal?: string[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRuleOutput`: `Config.AppSdk.CustomSign`. */
export interface GetWafRuleOutputConfigAppSdkCustomSign {
  Key?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRuleOutput`: `Config.ManagedRulesets`. */
export interface GetWafRuleOutputConfigManagedRulesets {
  Action?: string | undefined;
  AttackType?: Int64 | undefined;
  ManagedRules?: GetWafRuleOutputConfigManagedRulesetsManagedRules[] | undefined;
  NumberEnabled?: Int64 | undefined;
  NumberTotal?: Int64 | undefined;
  ProtectionLevel?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRuleOutput`: `Config.ManagedRulesets.ManagedRules`. */
export interface GetWafRuleOutputConfigManagedRulesetsManagedRules {
  Action?: string | undefined;
  Id?: Int64 | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRuleOutput`: `Config.RateLimit`. */
export interface GetWafRuleOutputConfigRateLimit {
  Characteristics?: GetWafRuleOutputConfigRateLimitCharacteristics | undefined;
  Interval?: Int64 | undefined;
  OnHit?: boolean | undefined;
  TTL?: Int64 | undefined;
  Threshold?: GetWafRuleOutputConfigRateLimitThreshold | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRuleOutput`: `Config.RateLimit.Characteristics`. */
export interface GetWafRuleOutputConfigRateLimitCharacteristics {
  Criteria?: GetWafRuleOutputConfigRateLimitCharacteristicsCriteria[] | undefined;
  Logic?: string | undefined;
  MatchType?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRuleOutput`: `Config.RateLimit.Characteristics.Criteria`. */
export interface GetWafRuleOutputConfigRateLimitCharacteristicsCriteria {
  Criteria?: GetWafRuleOutputConfigRateLimitCharacteristicsCriteriaCriteria[] | undefined;
  Logic?: string | undefined;
  MatchType?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRuleOutput`: `Config.RateLimit.Characteristics.Criteria.Criteria`. */
export interface GetWafRuleOutputConfigRateLimitCharacteristicsCriteriaCriteria {
  Criteria?: GetWafRuleOutputConfigRateLimitCharacteristicsCriteriaCriteriaCriteria[] | undefined;
  Logic?: string | undefined;
  MatchType?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRuleOutput`: `Config.RateLimit.Characteristics.Criteria.Criteria.Criteria`. */
export interface GetWafRuleOutputConfigRateLimitCharacteristicsCriteriaCriteriaCriteria {
  MatchType?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRuleOutput`: `Config.RateLimit.Threshold`. */
export interface GetWafRuleOutputConfigRateLimitThreshold {
  DistinctManagedRules?: Int64 | undefined;
  ManagedRulesBlocked?: Int64 | undefined;
  Request?: Int64 | undefined;
  ResponseStatus?: GetWafRuleOutputConfigRateLimitThresholdResponseStatus | undefined;
  Traffic?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRuleOutput`: `Config.RateLimit.Threshold.ResponseStatus`. */
export interface GetWafRuleOutputConfigRateLimitThresholdResponseStatus {
  Code?: Int64 | undefined;
  Count?: Int64 | undefined;
  Ratio?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRuleOutput`: `Config.SecurityLevel`. */
export interface GetWafRuleOutputConfigSecurityLevel {
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRuleOutput`: `Config.Timer`. */
export interface GetWafRuleOutputConfigTimer {
  Periods?: GetWafRuleOutputConfigTimerPeriods[] | undefined;
  Scopes?: string | undefined;
  WeeklyPeriods?: GetWafRuleOutputConfigTimerWeeklyPeriods[] | undefined;
  Zone?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRuleOutput`: `Config.Timer.Periods`. */
export interface GetWafRuleOutputConfigTimerPeriods {
  End?: string | undefined;
  Start?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRuleOutput`: `Config.Timer.WeeklyPeriods`. */
export interface GetWafRuleOutputConfigTimerWeeklyPeriods {
  DailyPeriods?: GetWafRuleOutputConfigTimerWeeklyPeriodsDailyPeriods[] | undefined;
  Days?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRuleOutput`: `Config.Timer.WeeklyPeriods.DailyPeriods`. */
export interface GetWafRuleOutputConfigTimerWeeklyPeriodsDailyPeriods {
  End?: string | undefined;
  Start?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetWafRuleset` asks for. */
export interface GetWafRulesetInput {
  /** Id of the rule set, from ListWafRulesets. Example: `10000001`. */
  readonly Id?: Int64Input | undefined;
  /** WAF phase. Example: `http_bot`. */
  readonly Phase?:
    | 'http_whitelist'
    | 'http_custom'
    | 'http_managed'
    | 'http_anti_scan'
    | 'http_ratelimit'
    | 'ip_access_rule'
    | 'http_bot'
    | 'http_security_level_rule'
    | (string & {})
    | undefined;
  /** Id of the site. Example: `1`. */
  readonly SiteId?: Int64Input | undefined;
}

/** What `GetWafRuleset` answers. */
export interface GetWafRulesetOutput {
  Id?: Int64 | undefined;
  Name?: string | undefined;
  Phase?: string | undefined;
  RequestId?: string | undefined;
  Rules?: GetWafRulesetOutputRules[] | undefined;
  Shared?: GetWafRulesetOutputShared | undefined;
  Status?: string | undefined;
  UpdateTime?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRulesetOutput`: `Rules`. */
export interface GetWafRulesetOutputRules {
  Action?: string | undefined;
  Actions?: GetWafRulesetOutputRulesActions | undefined;
  AppPackage?: GetWafRulesetOutputRulesAppPackage | undefined;
  AppSdk?: GetWafRulesetOutputRulesAppSdk | undefined;
  Expression?: string | undefined;
  Id?: Int64 | undefined;
  ManagedGroupId?: Int64 | undefined;
  ManagedList?: string | undefined;
  ManagedRulesets?: GetWafRulesetOutputRulesManagedRulesets[] | undefined;
  Name?: string | undefined;
  Notes?: string | undefined;
  RateLimit?: GetWafRulesetOutputRulesRateLimit | undefined;
  SecurityLevel?: GetWafRulesetOutputRulesSecurityLevel | undefined;
  Sigchl?: string[] | undefined;
  Status?: string | undefined;
  Timer?: GetWafRulesetOutputRulesTimer | undefined;
  Type?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRulesetOutput`: `Rules.Actions`. */
export interface GetWafRulesetOutputRulesActions {
  Bypass?: GetWafRulesetOutputRulesActionsBypass | undefined;
  Response?: GetWafRulesetOutputRulesActionsResponse | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRulesetOutput`: `Rules.Actions.Bypass`. */
export interface GetWafRulesetOutputRulesActionsBypass {
  CustomRules?: Int64[] | undefined;
  RegularRules?: Int64[] | undefined;
  RegularTypes?: string[] | undefined;
  Skip?: string | undefined;
  Tags?: string[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRulesetOutput`: `Rules.Actions.Response`. */
export interface GetWafRulesetOutputRulesActionsResponse {
  Code?: Int64 | undefined;
  Id?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRulesetOutput`: `Rules.AppPackage`. */
export interface GetWafRulesetOutputRulesAppPackage {
  PackageSigns?: GetWafRulesetOutputRulesAppPackagePackageSigns[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRulesetOutput`: `Rules.AppPackage.PackageSigns`. */
export interface GetWafRulesetOutputRulesAppPackagePackageSigns {
  Name?: string | undefined;
  Sign?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRulesetOutput`: `Rules.AppSdk`. */
export interface GetWafRulesetOutputRulesAppSdk {
  CustomSign?: GetWafRulesetOutputRulesAppSdkCustomSign | undefined;
  CustomSignStatus?: string | undefined;
  FeatureAbnormal?: string[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRulesetOutput`: `Rules.AppSdk.CustomSign`. */
export interface GetWafRulesetOutputRulesAppSdkCustomSign {
  Key?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRulesetOutput`: `Rules.ManagedRulesets`. */
export interface GetWafRulesetOutputRulesManagedRulesets {
  Action?: string | undefined;
  AttackType?: Int64 | undefined;
  ManagedRules?: GetWafRulesetOutputRulesManagedRulesetsManagedRules[] | undefined;
  NumberEnabled?: Int64 | undefined;
  NumberTotal?: Int64 | undefined;
  ProtectionLevel?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRulesetOutput`: `Rules.ManagedRulesets.ManagedRules`. */
export interface GetWafRulesetOutputRulesManagedRulesetsManagedRules {
  Action?: string | undefined;
  Id?: Int64 | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRulesetOutput`: `Rules.RateLimit`. */
export interface GetWafRulesetOutputRulesRateLimit {
  Characteristics?: GetWafRulesetOutputRulesRateLimitCharacteristics | undefined;
  Interval?: Int64 | undefined;
  OnHit?: boolean | undefined;
  TTL?: Int64 | undefined;
  Threshold?: GetWafRulesetOutputRulesRateLimitThreshold | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRulesetOutput`: `Rules.RateLimit.Characteristics`. */
export interface GetWafRulesetOutputRulesRateLimitCharacteristics {
  Criteria?: GetWafRulesetOutputRulesRateLimitCharacteristicsCriteria[] | undefined;
  Logic?: string | undefined;
  MatchType?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRulesetOutput`: `Rules.RateLimit.Characteristics.Criteria`. */
export interface GetWafRulesetOutputRulesRateLimitCharacteristicsCriteria {
  Criteria?: GetWafRulesetOutputRulesRateLimitCharacteristicsCriteriaCriteria[] | undefined;
  Logic?: string | undefined;
  MatchType?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRulesetOutput`: `Rules.RateLimit.Characteristics.Criteria.Criteria`. */
export interface GetWafRulesetOutputRulesRateLimitCharacteristicsCriteriaCriteria {
  Criteria?: GetWafRulesetOutputRulesRateLimitCharacteristicsCriteriaCriteriaCriteria[] | undefined;
  Logic?: string | undefined;
  MatchType?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRulesetOutput`: `Rules.RateLimit.Characteristics.Criteria.Criteria.Criteria`. */
export interface GetWafRulesetOutputRulesRateLimitCharacteristicsCriteriaCriteriaCriteria {
  MatchType?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRulesetOutput`: `Rules.RateLimit.Threshold`. */
export interface GetWafRulesetOutputRulesRateLimitThreshold {
  DistinctManagedRules?: Int64 | undefined;
  ManagedRulesBlocked?: Int64 | undefined;
  Request?: Int64 | undefined;
  ResponseStatus?: GetWafRulesetOutputRulesRateLimitThresholdResponseStatus | undefined;
  Traffic?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRulesetOutput`: `Rules.RateLimit.Threshold.ResponseStatus`. */
export interface GetWafRulesetOutputRulesRateLimitThresholdResponseStatus {
  Code?: Int64 | undefined;
  Count?: Int64 | undefined;
  Ratio?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRulesetOutput`: `Rules.SecurityLevel`. */
export interface GetWafRulesetOutputRulesSecurityLevel {
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRulesetOutput`: `Rules.Timer`. */
export interface GetWafRulesetOutputRulesTimer {
  Periods?: GetWafRulesetOutputRulesTimerPeriods[] | undefined;
  Scopes?: string | undefined;
  WeeklyPeriods?: GetWafRulesetOutputRulesTimerWeeklyPeriods[] | undefined;
  Zone?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRulesetOutput`: `Rules.Timer.Periods`. */
export interface GetWafRulesetOutputRulesTimerPeriods {
  End?: string | undefined;
  Start?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRulesetOutput`: `Rules.Timer.WeeklyPeriods`. */
export interface GetWafRulesetOutputRulesTimerWeeklyPeriods {
  DailyPeriods?: GetWafRulesetOutputRulesTimerWeeklyPeriodsDailyPeriods[] | undefined;
  Days?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRulesetOutput`: `Rules.Timer.WeeklyPeriods.DailyPeriods`. */
export interface GetWafRulesetOutputRulesTimerWeeklyPeriodsDailyPeriods {
  End?: string | undefined;
  Start?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRulesetOutput`: `Shared`. */
export interface GetWafRulesetOutputShared {
  Action?: string | undefined;
  Actions?: GetWafRulesetOutputSharedActions | undefined;
  CrossSiteId?: Int64 | undefined;
  Expression?: string | undefined;
  Match?: GetWafRulesetOutputSharedMatch | undefined;
  Mode?: string | undefined;
  Name?: string | undefined;
  Target?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRulesetOutput`: `Shared.Actions`. */
export interface GetWafRulesetOutputSharedActions {
  Response?: GetWafRulesetOutputSharedActionsResponse | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRulesetOutput`: `Shared.Actions.Response`. */
export interface GetWafRulesetOutputSharedActionsResponse {
  Code?: Int64 | undefined;
  Id?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRulesetOutput`: `Shared.Match`. */
export interface GetWafRulesetOutputSharedMatch {
  ConvertToLower?: boolean | undefined;
  Criteria?: GetWafRulesetOutputSharedMatchCriteria[] | undefined;
  Logic?: string | undefined;
  MatchOperator?: string | undefined;
  MatchType?: string | undefined;
  MatchValue?: unknown;
  Negate?: boolean | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRulesetOutput`: `Shared.Match.Criteria`. */
export interface GetWafRulesetOutputSharedMatchCriteria {
  ConvertToLower?: boolean | undefined;
  Criteria?: GetWafRulesetOutputSharedMatchCriteriaCriteria[] | undefined;
  Logic?: string | undefined;
  MatchOperator?: string | undefined;
  MatchType?: string | undefined;
  MatchValue?: unknown;
  Negate?: boolean | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRulesetOutput`: `Shared.Match.Criteria.Criteria`. */
export interface GetWafRulesetOutputSharedMatchCriteriaCriteria {
  ConvertToLower?: boolean | undefined;
  Criteria?: GetWafRulesetOutputSharedMatchCriteriaCriteriaCriteria[] | undefined;
  Logic?: string | undefined;
  MatchOperator?: string | undefined;
  MatchType?: string | undefined;
  MatchValue?: unknown;
  Negate?: boolean | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetWafRulesetOutput`: `Shared.Match.Criteria.Criteria.Criteria`. */
export interface GetWafRulesetOutputSharedMatchCriteriaCriteriaCriteria {
  ConvertToLower?: boolean | undefined;
  MatchOperator?: string | undefined;
  MatchType?: string | undefined;
  MatchValue?: unknown;
  Negate?: boolean | undefined;
  [unknown: string]: unknown;
}

/** What `ListLists` asks for. */
export interface ListListsInput {
  /** Page to read, from 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. */
  readonly PageSize?: number | undefined;
  /** Filter conditions. Example: `ListLists`. */
  readonly QueryArgs?: ListListsInputQueryArgs | undefined;
}

/** Part of `ListListsInput`: `QueryArgs`. */
export interface ListListsInputQueryArgs {
  readonly Desc?: boolean | undefined;
  readonly DescriptionLike?: string | undefined;
  readonly IdLike?: string | undefined;
  readonly ItemLike?: string | undefined;
  readonly Kind?: string | undefined;
  readonly NameItemLike?: string | undefined;
  readonly NameLike?: string | undefined;
  readonly OrderBy?: string | undefined;
}

/** What `ListLists` answers. One page. */
export interface ListListsOutput {
  ItemsUsage?: Int64 | undefined;
  Lists?: ListListsOutputLists[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  Usage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListListsOutput`: `Lists`. */
export interface ListListsOutputLists {
  Description?: string | undefined;
  Id?: Int64 | undefined;
  Kind?: string | undefined;
  Length?: Int64 | undefined;
  Name?: string | undefined;
  UpdateTime?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListManagedRulesGroups` asks for. */
export interface ListManagedRulesGroupsInput {
  /** Page to read, from 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. */
  readonly PageSize?: number | undefined;
}

/** What `ListManagedRulesGroups` answers. One page. */
export interface ListManagedRulesGroupsOutput {
  ManagedRulesGroups?: ListManagedRulesGroupsOutputManagedRulesGroups[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListManagedRulesGroupsOutput`: `ManagedRulesGroups`. */
export interface ListManagedRulesGroupsOutputManagedRulesGroups {
  Name?: string | undefined;
  RuleCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `ListUserWafRulesets` asks for. */
export interface ListUserWafRulesetsInput {
  /** Id of the plan or instance. Example: `esa-xxxxxxx`. */
  readonly InstanceId: string;
  /** Page to read, from 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. */
  readonly PageSize?: number | undefined;
  /** WAF phase. Example: `http_bot`. */
  readonly Phase?: string | undefined;
  /** Filter conditions. Example: `1`. */
  readonly QueryArgs?: ListUserWafRulesetsInputQueryArgs | undefined;
}

/** Part of `ListUserWafRulesetsInput`: `QueryArgs`. */
export interface ListUserWafRulesetsInputQueryArgs {
  readonly Desc?: boolean | undefined;
  readonly NameLike?: string | undefined;
  readonly OrderBy?: string | undefined;
}

/** What `ListUserWafRulesets` answers. One page. */
export interface ListUserWafRulesetsOutput {
  InstanceUsage?: Int64 | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  Rulesets?: ListUserWafRulesetsOutputRulesets[] | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListUserWafRulesetsOutput`: `Rulesets`. */
export interface ListUserWafRulesetsOutputRulesets {
  Description?: string | undefined;
  Id?: Int64 | undefined;
  Name?: string | undefined;
  Phase?: string | undefined;
  Position?: Int64 | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListWafManagedRules` asks for. */
export interface ListWafManagedRulesInput {
  /** Number of the attack type, such as 11 for SQL injection; not 0. Example: `11`. */
  readonly AttackType: number;
  /** Id of the WAF rule. Example: `10000001`. */
  readonly Id?: Int64Input | undefined;
  /** Id of the plan or instance. Example: `esa-site-awmmx25y2igw`. */
  readonly InstanceId?: string | undefined;
  /** Language of the answer: en or zh. Example: `zh`. */
  readonly Language?: 'en' | 'zh' | (string & {}) | undefined;
  /** Managed rule set as JSON, with the values to change to. */
  readonly ManagedRuleset?: ListWafManagedRulesInputManagedRuleset | undefined;
  /** Page to read, from 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. */
  readonly PageSize?: number | undefined;
  /** Level saved now: -1 is custom, otherwise 1 (loose) to 4 (super strict). Example: `1`. */
  readonly ProtectionLevel?: number | undefined;
  /** Filter conditions. */
  readonly QueryArgs?: ListWafManagedRulesInputQueryArgs | undefined;
  /** Id of the site. Example: `1`. */
  readonly SiteId?: Int64Input | undefined;
}

/** Part of `ListWafManagedRulesInput`: `ManagedRuleset`. */
export interface ListWafManagedRulesInputManagedRuleset {
  readonly Action?: string | undefined;
  readonly AttackType?: number | bigint | undefined;
  readonly ManagedRules?: readonly ListWafManagedRulesInputManagedRulesetManagedRules[] | undefined;
  readonly ProtectionLevel?: number | bigint | undefined;
}

/** Part of `ListWafManagedRulesInput`: `ManagedRuleset.ManagedRules`. */
export interface ListWafManagedRulesInputManagedRulesetManagedRules {
  readonly Action?: string | undefined;
  readonly Id?: number | bigint | undefined;
  readonly Status?: string | undefined;
}

/** Part of `ListWafManagedRulesInput`: `QueryArgs`. */
export interface ListWafManagedRulesInputQueryArgs {
  readonly Action?: string | undefined;
  readonly IdNameLike?: string | undefined;
  readonly ProtectionLevels?: readonly (number | bigint)[] | undefined;
  readonly Status?: string | undefined;
}

/** What `ListWafManagedRules` answers. One page. */
export interface ListWafManagedRulesOutput {
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  Rules?: ListWafManagedRulesOutputRules[] | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafManagedRulesOutput`: `Rules`. */
export interface ListWafManagedRulesOutputRules {
  Action?: string | undefined;
  Id?: Int64 | undefined;
  Name?: string | undefined;
  ProtectionLevel?: Int64 | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListWafPhases` asks for. */
export interface ListWafPhasesInput {
  /** Id of the site. Example: `1`. */
  readonly SiteId: Int64Input;
  /** Configuration version of the site; 0 where versions are off. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** What `ListWafPhases` answers. */
export interface ListWafPhasesOutput {
  Phases?: ListWafPhasesOutputPhases[] | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases`. */
export interface ListWafPhasesOutputPhases {
  Phase?: string | undefined;
  Rulesets?: ListWafPhasesOutputPhasesRulesets[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases.Rulesets`. */
export interface ListWafPhasesOutputPhasesRulesets {
  Id?: Int64 | undefined;
  Name?: string | undefined;
  Rules?: ListWafPhasesOutputPhasesRulesetsRules[] | undefined;
  Shared?: ListWafPhasesOutputPhasesRulesetsShared | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases.Rulesets.Rules`. */
export interface ListWafPhasesOutputPhasesRulesetsRules {
  Action?: string | undefined;
  Actions?: ListWafPhasesOutputPhasesRulesetsRulesActions | undefined;
  AppPackage?: ListWafPhasesOutputPhasesRulesetsRulesAppPackage | undefined;
  AppSdk?: ListWafPhasesOutputPhasesRulesetsRulesAppSdk | undefined;
  Expression?: string | undefined;
  Id?: Int64 | undefined;
  ManagedGroupId?: Int64 | undefined;
  ManagedList?: string | undefined;
  ManagedRulesets?: ListWafPhasesOutputPhasesRulesetsRulesManagedRulesets[] | undefined;
  Name?: string | undefined;
  Notes?: string | undefined;
  RateLimit?: ListWafPhasesOutputPhasesRulesetsRulesRateLimit | undefined;
  SecurityLevel?: ListWafPhasesOutputPhasesRulesetsRulesSecurityLevel | undefined;
  Sigchl?: string[] | undefined;
  Status?: string | undefined;
  Timer?: ListWafPhasesOutputPhasesRulesetsRulesTimer | undefined;
  Type?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases.Rulesets.Rules.Actions`. */
export interface ListWafPhasesOutputPhasesRulesetsRulesActions {
  Bypass?: ListWafPhasesOutputPhasesRulesetsRulesActionsBypass | undefined;
  Response?: ListWafPhasesOutputPhasesRulesetsRulesActionsResponse | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases.Rulesets.Rules.Actions.Bypass`. */
export interface ListWafPhasesOutputPhasesRulesetsRulesActionsBypass {
  CustomRules?: Int64[] | undefined;
  RegularRules?: Int64[] | undefined;
  RegularTypes?: string[] | undefined;
  Skip?: string | undefined;
  Tags?: string[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases.Rulesets.Rules.Actions.Response`. */
export interface ListWafPhasesOutputPhasesRulesetsRulesActionsResponse {
  Code?: Int64 | undefined;
  Id?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases.Rulesets.Rules.AppPackage`. */
export interface ListWafPhasesOutputPhasesRulesetsRulesAppPackage {
  PackageSigns?: ListWafPhasesOutputPhasesRulesetsRulesAppPackagePackageSigns[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases.Rulesets.Rules.AppPackage.PackageSigns`. */
export interface ListWafPhasesOutputPhasesRulesetsRulesAppPackagePackageSigns {
  Name?: string | undefined;
  Sign?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases.Rulesets.Rules.AppSdk`. */
export interface ListWafPhasesOutputPhasesRulesetsRulesAppSdk {
  CustomSign?: ListWafPhasesOutputPhasesRulesetsRulesAppSdkCustomSign | undefined;
  CustomSignStatus?: string | undefined;
  FeatureAbnormal?: string[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases.Rulesets.Rules.AppSdk.CustomSign`. */
export interface ListWafPhasesOutputPhasesRulesetsRulesAppSdkCustomSign {
  Key?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases.Rulesets.Rules.ManagedRulesets`. */
export interface ListWafPhasesOutputPhasesRulesetsRulesManagedRulesets {
  Action?: string | undefined;
  AttackType?: Int64 | undefined;
  ManagedRules?: ListWafPhasesOutputPhasesRulesetsRulesManagedRulesetsManagedRules[] | undefined;
  NumberEnabled?: Int64 | undefined;
  NumberTotal?: Int64 | undefined;
  ProtectionLevel?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases.Rulesets.Rules.ManagedRulesets.ManagedRules`. */
export interface ListWafPhasesOutputPhasesRulesetsRulesManagedRulesetsManagedRules {
  Action?: string | undefined;
  Id?: Int64 | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases.Rulesets.Rules.RateLimit`. */
export interface ListWafPhasesOutputPhasesRulesetsRulesRateLimit {
  Characteristics?: ListWafPhasesOutputPhasesRulesetsRulesRateLimitCharacteristics | undefined;
  Interval?: Int64 | undefined;
  OnHit?: boolean | undefined;
  TTL?: Int64 | undefined;
  Threshold?: ListWafPhasesOutputPhasesRulesetsRulesRateLimitThreshold | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases.Rulesets.Rules.RateLimit.Characteristics`. */
export interface ListWafPhasesOutputPhasesRulesetsRulesRateLimitCharacteristics {
  Criteria?: ListWafPhasesOutputPhasesRulesetsRulesRateLimitCharacteristicsCriteria[] | undefined;
  Logic?: string | undefined;
  MatchType?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases.Rulesets.Rules.RateLimit.Characteristics.Criteria`. */
export interface ListWafPhasesOutputPhasesRulesetsRulesRateLimitCharacteristicsCriteria {
  Criteria?: ListWafPhasesOutputPhasesRulesetsRulesRateLimitCharacteristicsCriteriaCriteria[] | undefined;
  Logic?: string | undefined;
  MatchType?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases.Rulesets.Rules.RateLimit.Characteristics.Criteria.Criteria`. */
export interface ListWafPhasesOutputPhasesRulesetsRulesRateLimitCharacteristicsCriteriaCriteria {
  Criteria?: ListWafPhasesOutputPhasesRulesetsRulesRateLimitCharacteristicsCriteriaCriteriaCriteria[] | undefined;
  Logic?: string | undefined;
  MatchType?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases.Rulesets.Rules.RateLimit.Characteristics.Criteria.Criteria.Criteria`. */
export interface ListWafPhasesOutputPhasesRulesetsRulesRateLimitCharacteristicsCriteriaCriteriaCriteria {
  MatchType?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases.Rulesets.Rules.RateLimit.Threshold`. */
export interface ListWafPhasesOutputPhasesRulesetsRulesRateLimitThreshold {
  DistinctManagedRules?: Int64 | undefined;
  ManagedRulesBlocked?: Int64 | undefined;
  Request?: Int64 | undefined;
  ResponseStatus?: ListWafPhasesOutputPhasesRulesetsRulesRateLimitThresholdResponseStatus | undefined;
  Traffic?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases.Rulesets.Rules.RateLimit.Threshold.ResponseStatus`. */
export interface ListWafPhasesOutputPhasesRulesetsRulesRateLimitThresholdResponseStatus {
  Code?: Int64 | undefined;
  Count?: Int64 | undefined;
  Ratio?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases.Rulesets.Rules.SecurityLevel`. */
export interface ListWafPhasesOutputPhasesRulesetsRulesSecurityLevel {
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases.Rulesets.Rules.Timer`. */
export interface ListWafPhasesOutputPhasesRulesetsRulesTimer {
  Periods?: ListWafPhasesOutputPhasesRulesetsRulesTimerPeriods[] | undefined;
  Scopes?: string | undefined;
  WeeklyPeriods?: ListWafPhasesOutputPhasesRulesetsRulesTimerWeeklyPeriods[] | undefined;
  Zone?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases.Rulesets.Rules.Timer.Periods`. */
export interface ListWafPhasesOutputPhasesRulesetsRulesTimerPeriods {
  End?: string | undefined;
  Start?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases.Rulesets.Rules.Timer.WeeklyPeriods`. */
export interface ListWafPhasesOutputPhasesRulesetsRulesTimerWeeklyPeriods {
  DailyPeriods?: ListWafPhasesOutputPhasesRulesetsRulesTimerWeeklyPeriodsDailyPeriods[] | undefined;
  Days?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases.Rulesets.Rules.Timer.WeeklyPeriods.DailyPeriods`. */
export interface ListWafPhasesOutputPhasesRulesetsRulesTimerWeeklyPeriodsDailyPeriods {
  End?: string | undefined;
  Start?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases.Rulesets.Shared`. */
export interface ListWafPhasesOutputPhasesRulesetsShared {
  Action?: string | undefined;
  Actions?: ListWafPhasesOutputPhasesRulesetsSharedActions | undefined;
  CrossSiteId?: Int64 | undefined;
  Expression?: string | undefined;
  Match?: ListWafPhasesOutputPhasesRulesetsSharedMatch | undefined;
  Mode?: string | undefined;
  Name?: string | undefined;
  Target?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases.Rulesets.Shared.Actions`. */
export interface ListWafPhasesOutputPhasesRulesetsSharedActions {
  Response?: ListWafPhasesOutputPhasesRulesetsSharedActionsResponse | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases.Rulesets.Shared.Actions.Response`. */
export interface ListWafPhasesOutputPhasesRulesetsSharedActionsResponse {
  Code?: Int64 | undefined;
  Id?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases.Rulesets.Shared.Match`. */
export interface ListWafPhasesOutputPhasesRulesetsSharedMatch {
  ConvertToLower?: boolean | undefined;
  Criteria?: ListWafPhasesOutputPhasesRulesetsSharedMatchCriteria[] | undefined;
  Logic?: string | undefined;
  MatchOperator?: string | undefined;
  MatchType?: string | undefined;
  MatchValue?: unknown;
  Negate?: boolean | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases.Rulesets.Shared.Match.Criteria`. */
export interface ListWafPhasesOutputPhasesRulesetsSharedMatchCriteria {
  ConvertToLower?: boolean | undefined;
  Criteria?: ListWafPhasesOutputPhasesRulesetsSharedMatchCriteriaCriteria[] | undefined;
  Logic?: string | undefined;
  MatchOperator?: string | undefined;
  MatchType?: string | undefined;
  MatchValue?: unknown;
  Negate?: boolean | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases.Rulesets.Shared.Match.Criteria.Criteria`. */
export interface ListWafPhasesOutputPhasesRulesetsSharedMatchCriteriaCriteria {
  ConvertToLower?: boolean | undefined;
  Criteria?: ListWafPhasesOutputPhasesRulesetsSharedMatchCriteriaCriteriaCriteria[] | undefined;
  Logic?: string | undefined;
  MatchOperator?: string | undefined;
  MatchType?: string | undefined;
  MatchValue?: unknown;
  Negate?: boolean | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafPhasesOutput`: `Phases.Rulesets.Shared.Match.Criteria.Criteria.Criteria`. */
export interface ListWafPhasesOutputPhasesRulesetsSharedMatchCriteriaCriteriaCriteria {
  ConvertToLower?: boolean | undefined;
  MatchOperator?: string | undefined;
  MatchType?: string | undefined;
  MatchValue?: unknown;
  Negate?: boolean | undefined;
  [unknown: string]: unknown;
}

/** What `ListWafRules` asks for. */
export interface ListWafRulesInput {
  /** Id of the site. Example: `1`. */
  readonly SiteId: Int64Input;
  /** WAF phase. Example: `http_custom`. */
  readonly Phase:
    | 'http_whitelist'
    | 'http_custom'
    | 'http_managed'
    | 'http_anti_scan'
    | 'http_ratelimit'
    | 'ip_access_rule'
    | 'http_bot'
    | 'http_security_level_rule'
    | (string & {});
  /** Page to read, from 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. */
  readonly PageSize?: number | undefined;
  /** Filter conditions. Example: `http_custom`. */
  readonly QueryArgs?: ListWafRulesInputQueryArgs | undefined;
  /** Id of the rule set. Example: `10000001`. */
  readonly RulesetId?: Int64Input | undefined;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** Part of `ListWafRulesInput`: `QueryArgs`. */
export interface ListWafRulesInputQueryArgs {
  readonly ConfigValueLike?: string | undefined;
  readonly Desc?: boolean | undefined;
  readonly Id?: number | bigint | undefined;
  readonly IdNameLike?: string | undefined;
  readonly NameLike?: string | undefined;
  readonly OrderBy?: string | undefined;
  readonly Status?: string | undefined;
}

/** What `ListWafRules` answers. One page. */
export interface ListWafRulesOutput {
  InstanceUsage?: Int64 | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  Rules?: ListWafRulesOutputRules[] | undefined;
  SiteUsage?: Int64 | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafRulesOutput`: `Rules`. */
export interface ListWafRulesOutputRules {
  Action?: string | undefined;
  CharacteristicsFields?: string[] | undefined;
  Config?: ListWafRulesOutputRulesConfig | undefined;
  Fields?: string[] | undefined;
  Id?: Int64 | undefined;
  Name?: string | undefined;
  Phase?: string | undefined;
  Position?: Int64 | undefined;
  RulesetId?: Int64 | undefined;
  Skip?: string | undefined;
  Status?: string | undefined;
  Tags?: string[] | undefined;
  Timer?: ListWafRulesOutputRulesTimer | undefined;
  Type?: string | undefined;
  UpdateTime?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafRulesOutput`: `Rules.Config`. */
export interface ListWafRulesOutputRulesConfig {
  Action?: string | undefined;
  Actions?: ListWafRulesOutputRulesConfigActions | undefined;
  AppPackage?: ListWafRulesOutputRulesConfigAppPackage | undefined;
  AppSdk?: ListWafRulesOutputRulesConfigAppSdk | undefined;
  Expression?: string | undefined;
  Id?: Int64 | undefined;
  ManagedGroupId?: Int64 | undefined;
  ManagedList?: string | undefined;
  ManagedRulesets?: ListWafRulesOutputRulesConfigManagedRulesets[] | undefined;
  Name?: string | undefined;
  Notes?: string | undefined;
  RateLimit?: ListWafRulesOutputRulesConfigRateLimit | undefined;
  SecurityLevel?: ListWafRulesOutputRulesConfigSecurityLevel | undefined;
  Sigchl?: string[] | undefined;
  Status?: string | undefined;
  Timer?: ListWafRulesOutputRulesConfigTimer | undefined;
  Type?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafRulesOutput`: `Rules.Config.Actions`. */
export interface ListWafRulesOutputRulesConfigActions {
  Bypass?: ListWafRulesOutputRulesConfigActionsBypass | undefined;
  Response?: ListWafRulesOutputRulesConfigActionsResponse | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafRulesOutput`: `Rules.Config.Actions.Bypass`. */
export interface ListWafRulesOutputRulesConfigActionsBypass {
  CustomRules?: Int64[] | undefined;
  RegularRules?: Int64[] | undefined;
  RegularTypes?: string[] | undefined;
  Skip?: string | undefined;
  Tags?: string[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafRulesOutput`: `Rules.Config.Actions.Response`. */
export interface ListWafRulesOutputRulesConfigActionsResponse {
  Code?: Int64 | undefined;
  Id?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafRulesOutput`: `Rules.Config.AppPackage`. */
export interface ListWafRulesOutputRulesConfigAppPackage {
  PackageSigns?: ListWafRulesOutputRulesConfigAppPackagePackageSigns[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafRulesOutput`: `Rules.Config.AppPackage.PackageSigns`. */
export interface ListWafRulesOutputRulesConfigAppPackagePackageSigns {
  Name?: string | undefined;
  Sign?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafRulesOutput`: `Rules.Config.AppSdk`. */
export interface ListWafRulesOutputRulesConfigAppSdk {
  CustomSign?: ListWafRulesOutputRulesConfigAppSdkCustomSign | undefined;
  CustomSignStatus?: string | undefined;
  FeatureAbnormal?: string[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafRulesOutput`: `Rules.Config.AppSdk.CustomSign`. */
export interface ListWafRulesOutputRulesConfigAppSdkCustomSign {
  Key?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafRulesOutput`: `Rules.Config.ManagedRulesets`. */
export interface ListWafRulesOutputRulesConfigManagedRulesets {
  Action?: string | undefined;
  AttackType?: Int64 | undefined;
  ManagedRules?: ListWafRulesOutputRulesConfigManagedRulesetsManagedRules[] | undefined;
  NumberEnabled?: Int64 | undefined;
  NumberTotal?: Int64 | undefined;
  ProtectionLevel?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafRulesOutput`: `Rules.Config.ManagedRulesets.ManagedRules`. */
export interface ListWafRulesOutputRulesConfigManagedRulesetsManagedRules {
  Action?: string | undefined;
  Id?: Int64 | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafRulesOutput`: `Rules.Config.RateLimit`. */
export interface ListWafRulesOutputRulesConfigRateLimit {
  Characteristics?: ListWafRulesOutputRulesConfigRateLimitCharacteristics | undefined;
  Interval?: Int64 | undefined;
  OnHit?: boolean | undefined;
  TTL?: Int64 | undefined;
  Threshold?: ListWafRulesOutputRulesConfigRateLimitThreshold | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafRulesOutput`: `Rules.Config.RateLimit.Characteristics`. */
export interface ListWafRulesOutputRulesConfigRateLimitCharacteristics {
  Criteria?: ListWafRulesOutputRulesConfigRateLimitCharacteristicsCriteria[] | undefined;
  Logic?: string | undefined;
  MatchType?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafRulesOutput`: `Rules.Config.RateLimit.Characteristics.Criteria`. */
export interface ListWafRulesOutputRulesConfigRateLimitCharacteristicsCriteria {
  Criteria?: ListWafRulesOutputRulesConfigRateLimitCharacteristicsCriteriaCriteria[] | undefined;
  Logic?: string | undefined;
  MatchType?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafRulesOutput`: `Rules.Config.RateLimit.Characteristics.Criteria.Criteria`. */
export interface ListWafRulesOutputRulesConfigRateLimitCharacteristicsCriteriaCriteria {
  Criteria?: ListWafRulesOutputRulesConfigRateLimitCharacteristicsCriteriaCriteriaCriteria[] | undefined;
  Logic?: string | undefined;
  MatchType?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafRulesOutput`: `Rules.Config.RateLimit.Characteristics.Criteria.Criteria.Criteria`. */
export interface ListWafRulesOutputRulesConfigRateLimitCharacteristicsCriteriaCriteriaCriteria {
  MatchType?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafRulesOutput`: `Rules.Config.RateLimit.Threshold`. */
export interface ListWafRulesOutputRulesConfigRateLimitThreshold {
  DistinctManagedRules?: Int64 | undefined;
  ManagedRulesBlocked?: Int64 | undefined;
  Request?: Int64 | undefined;
  ResponseStatus?: ListWafRulesOutputRulesConfigRateLimitThresholdResponseStatus | undefined;
  Traffic?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafRulesOutput`: `Rules.Config.RateLimit.Threshold.ResponseStatus`. */
export interface ListWafRulesOutputRulesConfigRateLimitThresholdResponseStatus {
  Code?: Int64 | undefined;
  Count?: Int64 | undefined;
  Ratio?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafRulesOutput`: `Rules.Config.SecurityLevel`. */
export interface ListWafRulesOutputRulesConfigSecurityLevel {
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafRulesOutput`: `Rules.Config.Timer`. */
export interface ListWafRulesOutputRulesConfigTimer {
  Periods?: ListWafRulesOutputRulesConfigTimerPeriods[] | undefined;
  Scopes?: string | undefined;
  WeeklyPeriods?: ListWafRulesOutputRulesConfigTimerWeeklyPeriods[] | undefined;
  Zone?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafRulesOutput`: `Rules.Config.Timer.Periods`. */
export interface ListWafRulesOutputRulesConfigTimerPeriods {
  End?: string | undefined;
  Start?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafRulesOutput`: `Rules.Config.Timer.WeeklyPeriods`. */
export interface ListWafRulesOutputRulesConfigTimerWeeklyPeriods {
  DailyPeriods?: ListWafRulesOutputRulesConfigTimerWeeklyPeriodsDailyPeriods[] | undefined;
  Days?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafRulesOutput`: `Rules.Config.Timer.WeeklyPeriods.DailyPeriods`. */
export interface ListWafRulesOutputRulesConfigTimerWeeklyPeriodsDailyPeriods {
  End?: string | undefined;
  Start?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafRulesOutput`: `Rules.Timer`. */
export interface ListWafRulesOutputRulesTimer {
  Periods?: ListWafRulesOutputRulesTimerPeriods[] | undefined;
  Scopes?: string | undefined;
  WeeklyPeriods?: ListWafRulesOutputRulesTimerWeeklyPeriods[] | undefined;
  Zone?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafRulesOutput`: `Rules.Timer.Periods`. */
export interface ListWafRulesOutputRulesTimerPeriods {
  End?: string | undefined;
  Start?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafRulesOutput`: `Rules.Timer.WeeklyPeriods`. */
export interface ListWafRulesOutputRulesTimerWeeklyPeriods {
  DailyPeriods?: ListWafRulesOutputRulesTimerWeeklyPeriodsDailyPeriods[] | undefined;
  Days?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafRulesOutput`: `Rules.Timer.WeeklyPeriods.DailyPeriods`. */
export interface ListWafRulesOutputRulesTimerWeeklyPeriodsDailyPeriods {
  End?: string | undefined;
  Start?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListWafRulesets` asks for. */
export interface ListWafRulesetsInput {
  /** Page to read, from 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. */
  readonly PageSize?: number | undefined;
  /** WAF phase. Example: `http_bot`. */
  readonly Phase?:
    | 'http_whitelist'
    | 'http_custom'
    | 'http_managed'
    | 'http_anti_scan'
    | 'http_ratelimit'
    | 'ip_access_rule'
    | 'http_bot'
    | 'http_security_level_rule'
    | (string & {})
    | undefined;
  /** Filter conditions. Example: `http_bot`. */
  readonly QueryArgs?: ListWafRulesetsInputQueryArgs | undefined;
  /** Id of the site. Example: `1`. */
  readonly SiteId?: Int64Input | undefined;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** Part of `ListWafRulesetsInput`: `QueryArgs`. */
export interface ListWafRulesetsInputQueryArgs {
  readonly AnyLike?: string | undefined;
  readonly Desc?: boolean | undefined;
  readonly NameLike?: string | undefined;
  readonly OrderBy?: string | undefined;
}

/** What `ListWafRulesets` answers. One page. */
export interface ListWafRulesetsOutput {
  InstanceUsage?: Int64 | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  Rulesets?: ListWafRulesetsOutputRulesets[] | undefined;
  SiteUsage?: Int64 | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafRulesetsOutput`: `Rulesets`. */
export interface ListWafRulesetsOutputRulesets {
  Fields?: string[] | undefined;
  Id?: Int64 | undefined;
  Name?: string | undefined;
  Phase?: string | undefined;
  Status?: string | undefined;
  Target?: string | undefined;
  Types?: string[] | undefined;
  UpdateTime?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListWafTemplateRules` asks for. */
export interface ListWafTemplateRulesInput {
  /** Id of the plan or instance. Example: `esa-site-aud6ftk57ym8`. */
  readonly InstanceId?: string | undefined;
  /** WAF phase. Example: `http_anti_scan`. */
  readonly Phase?: string | undefined;
  /** Filter conditions. Example: `http_anti_scan`. */
  readonly QueryArgs?: ListWafTemplateRulesInputQueryArgs | undefined;
  /** Id of the site. Example: `1`. */
  readonly SiteId?: Int64Input | undefined;
}

/** Part of `ListWafTemplateRulesInput`: `QueryArgs`. */
export interface ListWafTemplateRulesInputQueryArgs {
  readonly Kinds?: readonly string[] | undefined;
  readonly Type?: string | undefined;
}

/** What `ListWafTemplateRules` answers. */
export interface ListWafTemplateRulesOutput {
  RequestId?: string | undefined;
  Rules?: ListWafTemplateRulesOutputRules[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafTemplateRulesOutput`: `Rules`. */
export interface ListWafTemplateRulesOutputRules {
  Config?: ListWafTemplateRulesOutputRulesConfig | undefined;
  Name?: string | undefined;
  Phase?: string | undefined;
  Status?: string | undefined;
  Type?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafTemplateRulesOutput`: `Rules.Config`. */
export interface ListWafTemplateRulesOutputRulesConfig {
  Action?: string | undefined;
  Actions?: ListWafTemplateRulesOutputRulesConfigActions | undefined;
  AppPackage?: ListWafTemplateRulesOutputRulesConfigAppPackage | undefined;
  AppSdk?: ListWafTemplateRulesOutputRulesConfigAppSdk | undefined;
  Expression?: string | undefined;
  Id?: Int64 | undefined;
  ManagedGroupId?: Int64 | undefined;
  ManagedList?: string | undefined;
  ManagedRulesets?: ListWafTemplateRulesOutputRulesConfigManagedRulesets[] | undefined;
  Name?: string | undefined;
  Notes?: string | undefined;
  RateLimit?: ListWafTemplateRulesOutputRulesConfigRateLimit | undefined;
  SecurityLevel?: ListWafTemplateRulesOutputRulesConfigSecurityLevel | undefined;
  Sigchl?: string[] | undefined;
  Status?: string | undefined;
  Timer?: ListWafTemplateRulesOutputRulesConfigTimer | undefined;
  Type?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafTemplateRulesOutput`: `Rules.Config.Actions`. */
export interface ListWafTemplateRulesOutputRulesConfigActions {
  Bypass?: ListWafTemplateRulesOutputRulesConfigActionsBypass | undefined;
  Response?: ListWafTemplateRulesOutputRulesConfigActionsResponse | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafTemplateRulesOutput`: `Rules.Config.Actions.Bypass`. */
export interface ListWafTemplateRulesOutputRulesConfigActionsBypass {
  CustomRules?: Int64[] | undefined;
  RegularRules?: Int64[] | undefined;
  RegularTypes?: string[] | undefined;
  Skip?: string | undefined;
  Tags?: string[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafTemplateRulesOutput`: `Rules.Config.Actions.Response`. */
export interface ListWafTemplateRulesOutputRulesConfigActionsResponse {
  Code?: Int64 | undefined;
  Id?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafTemplateRulesOutput`: `Rules.Config.AppPackage`. */
export interface ListWafTemplateRulesOutputRulesConfigAppPackage {
  PackageSigns?: ListWafTemplateRulesOutputRulesConfigAppPackagePackageSigns[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafTemplateRulesOutput`: `Rules.Config.AppPackage.PackageSigns`. */
export interface ListWafTemplateRulesOutputRulesConfigAppPackagePackageSigns {
  Name?: string | undefined;
  Sign?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafTemplateRulesOutput`: `Rules.Config.AppSdk`. */
export interface ListWafTemplateRulesOutputRulesConfigAppSdk {
  CustomSign?: ListWafTemplateRulesOutputRulesConfigAppSdkCustomSign | undefined;
  CustomSignStatus?: string | undefined;
  FeatureAbnormal?: string[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafTemplateRulesOutput`: `Rules.Config.AppSdk.CustomSign`. */
export interface ListWafTemplateRulesOutputRulesConfigAppSdkCustomSign {
  Key?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafTemplateRulesOutput`: `Rules.Config.ManagedRulesets`. */
export interface ListWafTemplateRulesOutputRulesConfigManagedRulesets {
  Action?: string | undefined;
  AttackType?: Int64 | undefined;
  ManagedRules?: ListWafTemplateRulesOutputRulesConfigManagedRulesetsManagedRules[] | undefined;
  NumberEnabled?: Int64 | undefined;
  NumberTotal?: Int64 | undefined;
  ProtectionLevel?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafTemplateRulesOutput`: `Rules.Config.ManagedRulesets.ManagedRules`. */
export interface ListWafTemplateRulesOutputRulesConfigManagedRulesetsManagedRules {
  Action?: string | undefined;
  Id?: Int64 | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafTemplateRulesOutput`: `Rules.Config.RateLimit`. */
export interface ListWafTemplateRulesOutputRulesConfigRateLimit {
  Characteristics?: ListWafTemplateRulesOutputRulesConfigRateLimitCharacteristics | undefined;
  Interval?: Int64 | undefined;
  OnHit?: boolean | undefined;
  TTL?: Int64 | undefined;
  Threshold?: ListWafTemplateRulesOutputRulesConfigRateLimitThreshold | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafTemplateRulesOutput`: `Rules.Config.RateLimit.Characteristics`. */
export interface ListWafTemplateRulesOutputRulesConfigRateLimitCharacteristics {
  Criteria?: ListWafTemplateRulesOutputRulesConfigRateLimitCharacteristicsCriteria[] | undefined;
  Logic?: string | undefined;
  MatchType?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafTemplateRulesOutput`: `Rules.Config.RateLimit.Characteristics.Criteria`. */
export interface ListWafTemplateRulesOutputRulesConfigRateLimitCharacteristicsCriteria {
  Criteria?: ListWafTemplateRulesOutputRulesConfigRateLimitCharacteristicsCriteriaCriteria[] | undefined;
  Logic?: string | undefined;
  MatchType?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafTemplateRulesOutput`: `Rules.Config.RateLimit.Characteristics.Criteria.Criteria`. */
export interface ListWafTemplateRulesOutputRulesConfigRateLimitCharacteristicsCriteriaCriteria {
  Criteria?: ListWafTemplateRulesOutputRulesConfigRateLimitCharacteristicsCriteriaCriteriaCriteria[] | undefined;
  Logic?: string | undefined;
  MatchType?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafTemplateRulesOutput`: `Rules.Config.RateLimit.Characteristics.Criteria.Criteria.Criteria`. */
export interface ListWafTemplateRulesOutputRulesConfigRateLimitCharacteristicsCriteriaCriteriaCriteria {
  MatchType?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafTemplateRulesOutput`: `Rules.Config.RateLimit.Threshold`. */
export interface ListWafTemplateRulesOutputRulesConfigRateLimitThreshold {
  DistinctManagedRules?: Int64 | undefined;
  ManagedRulesBlocked?: Int64 | undefined;
  Request?: Int64 | undefined;
  ResponseStatus?: ListWafTemplateRulesOutputRulesConfigRateLimitThresholdResponseStatus | undefined;
  Traffic?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafTemplateRulesOutput`: `Rules.Config.RateLimit.Threshold.ResponseStatus`. */
export interface ListWafTemplateRulesOutputRulesConfigRateLimitThresholdResponseStatus {
  Code?: Int64 | undefined;
  Count?: Int64 | undefined;
  Ratio?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafTemplateRulesOutput`: `Rules.Config.SecurityLevel`. */
export interface ListWafTemplateRulesOutputRulesConfigSecurityLevel {
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafTemplateRulesOutput`: `Rules.Config.Timer`. */
export interface ListWafTemplateRulesOutputRulesConfigTimer {
  Periods?: ListWafTemplateRulesOutputRulesConfigTimerPeriods[] | undefined;
  Scopes?: string | undefined;
  WeeklyPeriods?: ListWafTemplateRulesOutputRulesConfigTimerWeeklyPeriods[] | undefined;
  Zone?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafTemplateRulesOutput`: `Rules.Config.Timer.Periods`. */
export interface ListWafTemplateRulesOutputRulesConfigTimerPeriods {
  End?: string | undefined;
  Start?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafTemplateRulesOutput`: `Rules.Config.Timer.WeeklyPeriods`. */
export interface ListWafTemplateRulesOutputRulesConfigTimerWeeklyPeriods {
  DailyPeriods?: ListWafTemplateRulesOutputRulesConfigTimerWeeklyPeriodsDailyPeriods[] | undefined;
  Days?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafTemplateRulesOutput`: `Rules.Config.Timer.WeeklyPeriods.DailyPeriods`. */
export interface ListWafTemplateRulesOutputRulesConfigTimerWeeklyPeriodsDailyPeriods {
  End?: string | undefined;
  Start?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListWafUsageOfRules` asks for. */
export interface ListWafUsageOfRulesInput {
  /** Id of the plan or instance. Example: `esa-site-b0wdsrlba3nk`. */
  readonly InstanceId?: string | undefined;
  /** WAF phase. Example: `http_custom`. */
  readonly Phase?: string | undefined;
  /** Id of the site. Example: `1`. */
  readonly SiteId?: Int64Input | undefined;
}

/** What `ListWafUsageOfRules` answers. */
export interface ListWafUsageOfRulesOutput {
  BatchConfigUsage?: Int64 | undefined;
  InstanceUsage?: Int64 | undefined;
  RequestId?: string | undefined;
  Sites?: ListWafUsageOfRulesOutputSites[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWafUsageOfRulesOutput`: `Sites`. */
export interface ListWafUsageOfRulesOutputSites {
  Id?: Int64 | undefined;
  Name?: string | undefined;
  Usage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `SetAutomaticFrequencyControlConfig` asks for. */
export interface SetAutomaticFrequencyControlConfigInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** What to do with requests over the limit: observe, deny or JS challenge. Example: `js`. */
  readonly ActionType: 'observe' | 'deny' | 'js' | (string & {});
  /** On or off: automatic rate control of the site. Example: `on`. */
  readonly Enable: 'on' | 'off' | (string & {});
  /** How strict the rate control is: loose, normal or strict. Example: `normal`. */
  readonly Level: 'loose' | 'normal' | 'strict' | (string & {});
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** What `SetAutomaticFrequencyControlConfig` answers. */
export interface SetAutomaticFrequencyControlConfigOutput {
  ActionType?: string | undefined;
  Enable?: string | undefined;
  Level?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateList` asks for. */
export interface UpdateListInput {
  /** New description of the custom list. Example: `a custom list`. */
  readonly Description: string;
  /** Id of the custom list, from ListLists. Example: `40000001`. */
  readonly Id: Int64Input;
  /** JSON list of all items; replaces the old content, empty clears it. Example: `a custom list`. */
  readonly Items: readonly string[];
  /** New list name: 1 to 64 letters, digits or underscores. At most 64 characters. Example: `example`. */
  readonly Name: string;
}

/** What `UpdateList` answers. */
export interface UpdateListOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateUserWafRuleset` asks for. */
export interface UpdateUserWafRulesetInput {
  /** Id of the account-level rule set, from ListUserWafRulesets. Example: `10000001`. */
  readonly Id: Int64Input;
  /** Id of the plan or instance. Example: `esa-xxxxxxx`. */
  readonly InstanceId: string;
  /** New description of the rule set. Example: `example`. */
  readonly Description?: string | undefined;
  /** Expression that the rule set matches requests with. Example: `ip.src == 1.1.1.1`. */
  readonly Expression?: string | undefined;
  /** New name of the rule set. Example: `example`. */
  readonly Name?: string | undefined;
  /** Place of the rule set in the order. Example: `1`. */
  readonly Position?: number | bigint | undefined;
  /**
   * JSON list of the rules in the rule set. Example: `[ { "Id": 20000001, "Name": "rule1", "Expression": "ip.src eq
   * 1.1.1.1", "Action": "deny" }`.
   */
  readonly Rules?: readonly UpdateUserWafRulesetInputRules[] | undefined;
  /** Settings that the rules of the set share, as JSON. */
  readonly Shared?: UpdateUserWafRulesetInputShared | undefined;
  /** State of the rule set, such as on. Example: `on`. */
  readonly Status?: string | undefined;
}

/** Part of `UpdateUserWafRulesetInput`: `Rules`. */
export interface UpdateUserWafRulesetInputRules {
  readonly Action?: string | undefined;
  readonly Actions?: UpdateUserWafRulesetInputRulesActions | undefined;
  readonly AppPackage?: UpdateUserWafRulesetInputRulesAppPackage | undefined;
  readonly AppSdk?: UpdateUserWafRulesetInputRulesAppSdk | undefined;
  readonly Expression?: string | undefined;
  readonly Id?: number | bigint | undefined;
  readonly ManagedGroupId?: number | bigint | undefined;
  readonly ManagedList?: string | undefined;
  readonly ManagedRulesets?: readonly UpdateUserWafRulesetInputRulesManagedRulesets[] | undefined;
  readonly Name?: string | undefined;
  readonly Notes?: string | undefined;
  readonly RateLimit?: UpdateUserWafRulesetInputRulesRateLimit | undefined;
  readonly SecurityLevel?: UpdateUserWafRulesetInputRulesSecurityLevel | undefined;
  readonly Sigchl?: readonly string[] | undefined;
  readonly Status?: string | undefined;
  readonly Timer?: UpdateUserWafRulesetInputRulesTimer | undefined;
  readonly Type?: string | undefined;
  readonly Value?: string | undefined;
}

/** Part of `UpdateUserWafRulesetInput`: `Rules.Actions`. */
export interface UpdateUserWafRulesetInputRulesActions {
  readonly Bypass?: UpdateUserWafRulesetInputRulesActionsBypass | undefined;
  readonly Response?: UpdateUserWafRulesetInputRulesActionsResponse | undefined;
}

/** Part of `UpdateUserWafRulesetInput`: `Rules.Actions.Bypass`. */
export interface UpdateUserWafRulesetInputRulesActionsBypass {
  readonly CustomRules?: readonly (number | bigint)[] | undefined;
  readonly RegularRules?: readonly (number | bigint)[] | undefined;
  readonly RegularTypes?: readonly string[] | undefined;
  readonly Skip?: string | undefined;
  readonly Tags?: readonly string[] | undefined;
}

/** Part of `UpdateUserWafRulesetInput`: `Rules.Actions.Response`. */
export interface UpdateUserWafRulesetInputRulesActionsResponse {
  readonly Code?: number | bigint | undefined;
  readonly Id?: number | bigint | undefined;
}

/** Part of `UpdateUserWafRulesetInput`: `Rules.AppPackage`. */
export interface UpdateUserWafRulesetInputRulesAppPackage {
  readonly PackageSigns?: readonly UpdateUserWafRulesetInputRulesAppPackagePackageSigns[] | undefined;
}

/** Part of `UpdateUserWafRulesetInput`: `Rules.AppPackage.PackageSigns`. */
export interface UpdateUserWafRulesetInputRulesAppPackagePackageSigns {
  readonly Name?: string | undefined;
  readonly Sign?: string | undefined;
}

/** Part of `UpdateUserWafRulesetInput`: `Rules.AppSdk`. */
export interface UpdateUserWafRulesetInputRulesAppSdk {
  readonly CustomSign?: UpdateUserWafRulesetInputRulesAppSdkCustomSign | undefined;
  readonly CustomSignStatus?: string | undefined;
  readonly FeatureAbnormal?: readonly string[] | undefined;
}

/** Part of `UpdateUserWafRulesetInput`: `Rules.AppSdk.CustomSign`. */
export interface UpdateUserWafRulesetInputRulesAppSdkCustomSign {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** Part of `UpdateUserWafRulesetInput`: `Rules.ManagedRulesets`. */
export interface UpdateUserWafRulesetInputRulesManagedRulesets {
  readonly Action?: string | undefined;
  readonly AttackType?: number | bigint | undefined;
  readonly ManagedRules?: readonly UpdateUserWafRulesetInputRulesManagedRulesetsManagedRules[] | undefined;
  readonly NumberEnabled?: number | bigint | undefined;
  readonly NumberTotal?: number | bigint | undefined;
  readonly ProtectionLevel?: number | bigint | undefined;
}

/** Part of `UpdateUserWafRulesetInput`: `Rules.ManagedRulesets.ManagedRules`. */
export interface UpdateUserWafRulesetInputRulesManagedRulesetsManagedRules {
  readonly Action?: string | undefined;
  readonly Id?: number | bigint | undefined;
  readonly Status?: string | undefined;
}

/** Part of `UpdateUserWafRulesetInput`: `Rules.RateLimit`. */
export interface UpdateUserWafRulesetInputRulesRateLimit {
  readonly Characteristics?: UpdateUserWafRulesetInputRulesRateLimitCharacteristics | undefined;
  readonly Interval?: number | bigint | undefined;
  readonly OnHit?: boolean | undefined;
  readonly TTL?: number | bigint | undefined;
  readonly Threshold?: UpdateUserWafRulesetInputRulesRateLimitThreshold | undefined;
}

/** Part of `UpdateUserWafRulesetInput`: `Rules.RateLimit.Characteristics`. */
export interface UpdateUserWafRulesetInputRulesRateLimitCharacteristics {
  readonly Criteria?: readonly UpdateUserWafRulesetInputRulesRateLimitCharacteristicsCriteria[] | undefined;
  readonly Logic?: string | undefined;
  readonly MatchType?: string | undefined;
}

/** Part of `UpdateUserWafRulesetInput`: `Rules.RateLimit.Characteristics.Criteria`. */
export interface UpdateUserWafRulesetInputRulesRateLimitCharacteristicsCriteria {
  readonly Criteria?: readonly UpdateUserWafRulesetInputRulesRateLimitCharacteristicsCriteriaCriteria[] | undefined;
  readonly Logic?: string | undefined;
  readonly MatchType?: string | undefined;
}

/** Part of `UpdateUserWafRulesetInput`: `Rules.RateLimit.Characteristics.Criteria.Criteria`. */
export interface UpdateUserWafRulesetInputRulesRateLimitCharacteristicsCriteriaCriteria {
  readonly Criteria?:
    | readonly UpdateUserWafRulesetInputRulesRateLimitCharacteristicsCriteriaCriteriaCriteria[]
    | undefined;
  readonly Logic?: string | undefined;
  readonly MatchType?: string | undefined;
}

/** Part of `UpdateUserWafRulesetInput`: `Rules.RateLimit.Characteristics.Criteria.Criteria.Criteria`. */
export interface UpdateUserWafRulesetInputRulesRateLimitCharacteristicsCriteriaCriteriaCriteria {
  readonly MatchType?: string | undefined;
}

/** Part of `UpdateUserWafRulesetInput`: `Rules.RateLimit.Threshold`. */
export interface UpdateUserWafRulesetInputRulesRateLimitThreshold {
  readonly DistinctManagedRules?: number | bigint | undefined;
  readonly ManagedRulesBlocked?: number | bigint | undefined;
  readonly Request?: number | bigint | undefined;
  readonly ResponseStatus?: UpdateUserWafRulesetInputRulesRateLimitThresholdResponseStatus | undefined;
  readonly Traffic?: string | undefined;
}

/** Part of `UpdateUserWafRulesetInput`: `Rules.RateLimit.Threshold.ResponseStatus`. */
export interface UpdateUserWafRulesetInputRulesRateLimitThresholdResponseStatus {
  readonly Code?: number | bigint | undefined;
  readonly Count?: number | bigint | undefined;
  readonly Ratio?: number | bigint | undefined;
}

/** Part of `UpdateUserWafRulesetInput`: `Rules.SecurityLevel`. */
export interface UpdateUserWafRulesetInputRulesSecurityLevel {
  readonly Value?: string | undefined;
}

/** Part of `UpdateUserWafRulesetInput`: `Rules.Timer`. */
export interface UpdateUserWafRulesetInputRulesTimer {
  readonly Periods?: readonly UpdateUserWafRulesetInputRulesTimerPeriods[] | undefined;
  readonly Scopes?: string | undefined;
  readonly WeeklyPeriods?: readonly UpdateUserWafRulesetInputRulesTimerWeeklyPeriods[] | undefined;
  readonly Zone?: number | bigint | undefined;
}

/** Part of `UpdateUserWafRulesetInput`: `Rules.Timer.Periods`. */
export interface UpdateUserWafRulesetInputRulesTimerPeriods {
  readonly End?: string | undefined;
  readonly Start?: string | undefined;
}

/** Part of `UpdateUserWafRulesetInput`: `Rules.Timer.WeeklyPeriods`. */
export interface UpdateUserWafRulesetInputRulesTimerWeeklyPeriods {
  readonly DailyPeriods?: readonly UpdateUserWafRulesetInputRulesTimerWeeklyPeriodsDailyPeriods[] | undefined;
  readonly Days?: string | undefined;
}

/** Part of `UpdateUserWafRulesetInput`: `Rules.Timer.WeeklyPeriods.DailyPeriods`. */
export interface UpdateUserWafRulesetInputRulesTimerWeeklyPeriodsDailyPeriods {
  readonly End?: string | undefined;
  readonly Start?: string | undefined;
}

/** Part of `UpdateUserWafRulesetInput`: `Shared`. */
export interface UpdateUserWafRulesetInputShared {
  readonly Action?: string | undefined;
  readonly Actions?: UpdateUserWafRulesetInputSharedActions | undefined;
  readonly CrossSiteId?: number | bigint | undefined;
  readonly Expression?: string | undefined;
  readonly Match?: UpdateUserWafRulesetInputSharedMatch | undefined;
  readonly Mode?: string | undefined;
  readonly Name?: string | undefined;
  readonly Target?: string | undefined;
}

/** Part of `UpdateUserWafRulesetInput`: `Shared.Actions`. */
export interface UpdateUserWafRulesetInputSharedActions {
  readonly Response?: UpdateUserWafRulesetInputSharedActionsResponse | undefined;
}

/** Part of `UpdateUserWafRulesetInput`: `Shared.Actions.Response`. */
export interface UpdateUserWafRulesetInputSharedActionsResponse {
  readonly Code?: number | bigint | undefined;
  readonly Id?: number | bigint | undefined;
}

/** Part of `UpdateUserWafRulesetInput`: `Shared.Match`. */
export interface UpdateUserWafRulesetInputSharedMatch {
  readonly ConvertToLower?: boolean | undefined;
  readonly Criteria?: readonly UpdateUserWafRulesetInputSharedMatchCriteria[] | undefined;
  readonly Logic?: string | undefined;
  readonly MatchOperator?: string | undefined;
  readonly MatchType?: string | undefined;
  readonly MatchValue?: unknown;
  readonly Negate?: boolean | undefined;
}

/** Part of `UpdateUserWafRulesetInput`: `Shared.Match.Criteria`. */
export interface UpdateUserWafRulesetInputSharedMatchCriteria {
  readonly ConvertToLower?: boolean | undefined;
  readonly Criteria?: readonly UpdateUserWafRulesetInputSharedMatchCriteriaCriteria[] | undefined;
  readonly Logic?: string | undefined;
  readonly MatchOperator?: string | undefined;
  readonly MatchType?: string | undefined;
  readonly MatchValue?: unknown;
  readonly Negate?: boolean | undefined;
}

/** Part of `UpdateUserWafRulesetInput`: `Shared.Match.Criteria.Criteria`. */
export interface UpdateUserWafRulesetInputSharedMatchCriteriaCriteria {
  readonly ConvertToLower?: boolean | undefined;
  readonly Criteria?: readonly UpdateUserWafRulesetInputSharedMatchCriteriaCriteriaCriteria[] | undefined;
  readonly Logic?: string | undefined;
  readonly MatchOperator?: string | undefined;
  readonly MatchType?: string | undefined;
  readonly MatchValue?: unknown;
  readonly Negate?: boolean | undefined;
}

/** Part of `UpdateUserWafRulesetInput`: `Shared.Match.Criteria.Criteria.Criteria`. */
export interface UpdateUserWafRulesetInputSharedMatchCriteriaCriteriaCriteria {
  readonly ConvertToLower?: boolean | undefined;
  readonly MatchOperator?: string | undefined;
  readonly MatchType?: string | undefined;
  readonly MatchValue?: unknown;
  readonly Negate?: boolean | undefined;
}

/** What `UpdateUserWafRuleset` answers. */
export interface UpdateUserWafRulesetOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateWafRule` asks for. */
export interface UpdateWafRuleInput {
  /** Id of the site. Example: `1`. */
  readonly SiteId: Int64Input;
  /** Id of the WAF rule, from ListWafRules. Example: `20000001`. */
  readonly Id: Int64Input;
  /** New settings of the WAF rule, as JSON. */
  readonly Config?: UpdateWafRuleInputConfig | undefined;
  /** Place of the rule in its rule set. Example: `1`. */
  readonly Position?: number | bigint | undefined;
  /** Configuration version of the site; 0 where versions are off. Example: `0`. */
  readonly SiteVersion?: number | undefined;
  /** State of the rule, such as on. Example: `on`. */
  readonly Status?: string | undefined;
}

/** Part of `UpdateWafRuleInput`: `Config`. */
export interface UpdateWafRuleInputConfig {
  readonly Action?: string | undefined;
  readonly Actions?: UpdateWafRuleInputConfigActions | undefined;
  readonly AppPackage?: UpdateWafRuleInputConfigAppPackage | undefined;
  readonly AppSdk?: UpdateWafRuleInputConfigAppSdk | undefined;
  readonly Expression?: string | undefined;
  readonly Id?: number | bigint | undefined;
  readonly ManagedGroupId?: number | bigint | undefined;
  readonly ManagedList?: string | undefined;
  readonly ManagedRulesets?: readonly UpdateWafRuleInputConfigManagedRulesets[] | undefined;
  readonly Name?: string | undefined;
  readonly Notes?: string | undefined;
  readonly RateLimit?: UpdateWafRuleInputConfigRateLimit | undefined;
  readonly SecurityLevel?: UpdateWafRuleInputConfigSecurityLevel | undefined;
  readonly Sigchl?: readonly string[] | undefined;
  readonly Status?: string | undefined;
  readonly Timer?: UpdateWafRuleInputConfigTimer | undefined;
  readonly Type?: string | undefined;
  readonly Value?: string | undefined;
}

/** Part of `UpdateWafRuleInput`: `Config.Actions`. */
export interface UpdateWafRuleInputConfigActions {
  readonly Bypass?: UpdateWafRuleInputConfigActionsBypass | undefined;
  readonly Response?: UpdateWafRuleInputConfigActionsResponse | undefined;
}

/** Part of `UpdateWafRuleInput`: `Config.Actions.Bypass`. */
export interface UpdateWafRuleInputConfigActionsBypass {
  readonly CustomRules?: readonly (number | bigint)[] | undefined;
  readonly RegularRules?: readonly (number | bigint)[] | undefined;
  readonly RegularTypes?: readonly string[] | undefined;
  readonly Skip?: string | undefined;
  readonly Tags?: readonly string[] | undefined;
}

/** Part of `UpdateWafRuleInput`: `Config.Actions.Response`. */
export interface UpdateWafRuleInputConfigActionsResponse {
  readonly Code?: number | bigint | undefined;
  readonly Id?: number | bigint | undefined;
}

/** Part of `UpdateWafRuleInput`: `Config.AppPackage`. */
export interface UpdateWafRuleInputConfigAppPackage {
  readonly PackageSigns?: readonly UpdateWafRuleInputConfigAppPackagePackageSigns[] | undefined;
}

/** Part of `UpdateWafRuleInput`: `Config.AppPackage.PackageSigns`. */
export interface UpdateWafRuleInputConfigAppPackagePackageSigns {
  readonly Name?: string | undefined;
  readonly Sign?: string | undefined;
}

/** Part of `UpdateWafRuleInput`: `Config.AppSdk`. */
export interface UpdateWafRuleInputConfigAppSdk {
  readonly CustomSign?: UpdateWafRuleInputConfigAppSdkCustomSign | undefined;
  readonly CustomSignStatus?: string | undefined;
  readonly FeatureAbnormal?: readonly string[] | undefined;
}

/** Part of `UpdateWafRuleInput`: `Config.AppSdk.CustomSign`. */
export interface UpdateWafRuleInputConfigAppSdkCustomSign {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** Part of `UpdateWafRuleInput`: `Config.ManagedRulesets`. */
export interface UpdateWafRuleInputConfigManagedRulesets {
  readonly Action?: string | undefined;
  readonly AttackType?: number | bigint | undefined;
  readonly ManagedRules?: readonly UpdateWafRuleInputConfigManagedRulesetsManagedRules[] | undefined;
  readonly NumberEnabled?: number | bigint | undefined;
  readonly NumberTotal?: number | bigint | undefined;
  readonly ProtectionLevel?: number | bigint | undefined;
}

/** Part of `UpdateWafRuleInput`: `Config.ManagedRulesets.ManagedRules`. */
export interface UpdateWafRuleInputConfigManagedRulesetsManagedRules {
  readonly Action?: string | undefined;
  readonly Id?: number | bigint | undefined;
  readonly Status?: string | undefined;
}

/** Part of `UpdateWafRuleInput`: `Config.RateLimit`. */
export interface UpdateWafRuleInputConfigRateLimit {
  readonly Characteristics?: UpdateWafRuleInputConfigRateLimitCharacteristics | undefined;
  readonly Interval?: number | bigint | undefined;
  readonly OnHit?: boolean | undefined;
  readonly TTL?: number | bigint | undefined;
  readonly Threshold?: UpdateWafRuleInputConfigRateLimitThreshold | undefined;
}

/** Part of `UpdateWafRuleInput`: `Config.RateLimit.Characteristics`. */
export interface UpdateWafRuleInputConfigRateLimitCharacteristics {
  readonly Criteria?: readonly UpdateWafRuleInputConfigRateLimitCharacteristicsCriteria[] | undefined;
  readonly Logic?: string | undefined;
  readonly MatchType?: string | undefined;
}

/** Part of `UpdateWafRuleInput`: `Config.RateLimit.Characteristics.Criteria`. */
export interface UpdateWafRuleInputConfigRateLimitCharacteristicsCriteria {
  readonly Criteria?: readonly UpdateWafRuleInputConfigRateLimitCharacteristicsCriteriaCriteria[] | undefined;
  readonly Logic?: string | undefined;
  readonly MatchType?: string | undefined;
}

/** Part of `UpdateWafRuleInput`: `Config.RateLimit.Characteristics.Criteria.Criteria`. */
export interface UpdateWafRuleInputConfigRateLimitCharacteristicsCriteriaCriteria {
  readonly Criteria?: readonly UpdateWafRuleInputConfigRateLimitCharacteristicsCriteriaCriteriaCriteria[] | undefined;
  readonly Logic?: string | undefined;
  readonly MatchType?: string | undefined;
}

/** Part of `UpdateWafRuleInput`: `Config.RateLimit.Characteristics.Criteria.Criteria.Criteria`. */
export interface UpdateWafRuleInputConfigRateLimitCharacteristicsCriteriaCriteriaCriteria {
  readonly MatchType?: string | undefined;
}

/** Part of `UpdateWafRuleInput`: `Config.RateLimit.Threshold`. */
export interface UpdateWafRuleInputConfigRateLimitThreshold {
  readonly DistinctManagedRules?: number | bigint | undefined;
  readonly ManagedRulesBlocked?: number | bigint | undefined;
  readonly Request?: number | bigint | undefined;
  readonly ResponseStatus?: UpdateWafRuleInputConfigRateLimitThresholdResponseStatus | undefined;
  readonly Traffic?: string | undefined;
}

/** Part of `UpdateWafRuleInput`: `Config.RateLimit.Threshold.ResponseStatus`. */
export interface UpdateWafRuleInputConfigRateLimitThresholdResponseStatus {
  readonly Code?: number | bigint | undefined;
  readonly Count?: number | bigint | undefined;
  readonly Ratio?: number | bigint | undefined;
}

/** Part of `UpdateWafRuleInput`: `Config.SecurityLevel`. */
export interface UpdateWafRuleInputConfigSecurityLevel {
  readonly Value?: string | undefined;
}

/** Part of `UpdateWafRuleInput`: `Config.Timer`. */
export interface UpdateWafRuleInputConfigTimer {
  readonly Periods?: readonly UpdateWafRuleInputConfigTimerPeriods[] | undefined;
  readonly Scopes?: string | undefined;
  readonly WeeklyPeriods?: readonly UpdateWafRuleInputConfigTimerWeeklyPeriods[] | undefined;
  readonly Zone?: number | bigint | undefined;
}

/** Part of `UpdateWafRuleInput`: `Config.Timer.Periods`. */
export interface UpdateWafRuleInputConfigTimerPeriods {
  readonly End?: string | undefined;
  readonly Start?: string | undefined;
}

/** Part of `UpdateWafRuleInput`: `Config.Timer.WeeklyPeriods`. */
export interface UpdateWafRuleInputConfigTimerWeeklyPeriods {
  readonly DailyPeriods?: readonly UpdateWafRuleInputConfigTimerWeeklyPeriodsDailyPeriods[] | undefined;
  readonly Days?: string | undefined;
}

/** Part of `UpdateWafRuleInput`: `Config.Timer.WeeklyPeriods.DailyPeriods`. */
export interface UpdateWafRuleInputConfigTimerWeeklyPeriodsDailyPeriods {
  readonly End?: string | undefined;
  readonly Start?: string | undefined;
}

/** What `UpdateWafRule` answers. */
export interface UpdateWafRuleOutput {
  Id?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateWafRuleset` asks for. */
export interface UpdateWafRulesetInput {
  /** Id of the rule set, from ListWafRulesets. Example: `10000001`. */
  readonly Id: Int64Input;
  /** Id of the site. Example: `1`. */
  readonly SiteId?: Int64Input | undefined;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `0`. */
  readonly SiteVersion?: number | undefined;
  /** New state of the rule set, such as on. Example: `on`. */
  readonly Status?: string | undefined;
}

/** What `UpdateWafRuleset` answers. */
export interface UpdateWafRulesetOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Create several WAF rules at once. RAM action `esa:BatchCreateWafRules`. */
export const BatchCreateWafRules: Operation<BatchCreateWafRulesInput, BatchCreateWafRulesOutput> = {
  name: 'BatchCreateWafRules',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    'Configs?': [
      {
        'Action?': 'text',
        'Actions?': {
          'Bypass?': {
            'CustomRules?': ['number'],
            'RegularRules?': ['number'],
            'RegularTypes?': ['text'],
            'Skip?': 'text',
            'Tags?': ['text'],
          },
          'Response?': { 'Code?': 'number', 'Id?': 'number' },
        },
        'AppPackage?': { 'PackageSigns?': [{ 'Name?': 'text', 'Sign?': 'text' }] },
        'AppSdk?': {
          'CustomSign?': { 'Key?': 'text', 'Value?': 'text' },
          'CustomSignStatus?': 'text',
          'FeatureAbnormal?': ['text'],
        },
        'Expression?': 'text',
        'Id?': 'number',
        'ManagedGroupId?': 'number',
        'ManagedList?': 'text',
        'ManagedRulesets?': [
          {
            'Action?': 'text',
            'AttackType?': 'number',
            'ManagedRules?': [{ 'Action?': 'text', 'Id?': 'number', 'Status?': 'text' }],
            'NumberEnabled?': 'number',
            'NumberTotal?': 'number',
            'ProtectionLevel?': 'number',
          },
        ],
        'Name?': 'text',
        'Notes?': 'text',
        'RateLimit?': {
          'Characteristics?': {
            'Criteria?': [
              {
                'Criteria?': [{ 'Criteria?': [{ 'MatchType?': 'text' }], 'Logic?': 'text', 'MatchType?': 'text' }],
                'Logic?': 'text',
                'MatchType?': 'text',
              },
            ],
            'Logic?': 'text',
            'MatchType?': 'text',
          },
          'Interval?': 'number',
          'OnHit?': 'boolean',
          'TTL?': 'number',
          'Threshold?': {
            'DistinctManagedRules?': 'number',
            'ManagedRulesBlocked?': 'number',
            'Request?': 'number',
            'ResponseStatus?': { 'Code?': 'number', 'Count?': 'number', 'Ratio?': 'number' },
            'Traffic?': 'text',
          },
        },
        'SecurityLevel?': { 'Value?': 'text' },
        'Sigchl?': ['text'],
        'Status?': 'text',
        'Timer?': {
          'Periods?': [{ 'End?': 'text', 'Start?': 'text' }],
          'Scopes?': 'text',
          'WeeklyPeriods?': [{ 'DailyPeriods?': [{ 'End?': 'text', 'Start?': 'text' }], 'Days?': 'text' }],
          'Zone?': 'number',
        },
        'Type?': 'text',
        'Value?': 'text',
      },
    ],
    'Phase?': 'http_anti_scan|http_bot',
    'RulesetId?': 'id',
    'Shared?': {
      'Action?': 'text',
      'Actions?': { 'Response?': { 'Code?': 'number', 'Id?': 'number' } },
      'CrossSiteId?': 'number',
      'Expression?': 'text',
      'Match?': {
        'ConvertToLower?': 'boolean',
        'Criteria?': [
          {
            'ConvertToLower?': 'boolean',
            'Criteria?': [
              {
                'ConvertToLower?': 'boolean',
                'Criteria?': [
                  {
                    'ConvertToLower?': 'boolean',
                    'MatchOperator?': 'text',
                    'MatchType?': 'text',
                    'MatchValue?': 'any',
                    'Negate?': 'boolean',
                  },
                ],
                'Logic?': 'text',
                'MatchOperator?': 'text',
                'MatchType?': 'text',
                'MatchValue?': 'any',
                'Negate?': 'boolean',
              },
            ],
            'Logic?': 'text',
            'MatchOperator?': 'text',
            'MatchType?': 'text',
            'MatchValue?': 'any',
            'Negate?': 'boolean',
          },
        ],
        'Logic?': 'text',
        'MatchOperator?': 'text',
        'MatchType?': 'text',
        'MatchValue?': 'any',
        'Negate?': 'boolean',
      },
      'Mode?': 'text',
      'Name?': 'text',
      'Target?': 'text',
    },
    'SiteVersion?': 'int',
  },
  form: ['Configs', 'Phase', 'RulesetId', 'Shared'],
  json: ['Configs', 'Shared'],
  output: { Ids: ['number'], RequestId: 'string', RulesetId: 'int' },
  shownBy: 'GetWafRule',
};

/**
 * Create several WAF rules at once.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const batchCreateWafRules: Call<BatchCreateWafRulesInput, BatchCreateWafRulesOutput> =
  /* @__PURE__ */ call(BatchCreateWafRules);

/** Change several WAF rules at once. RAM action `esa:BatchUpdateWafRules`. */
export const BatchUpdateWafRules: Operation<BatchUpdateWafRulesInput, BatchUpdateWafRulesOutput> = {
  name: 'BatchUpdateWafRules',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    'Configs?': [
      {
        'Action?': 'text',
        'Actions?': {
          'Bypass?': {
            'CustomRules?': ['number'],
            'RegularRules?': ['number'],
            'RegularTypes?': ['text'],
            'Skip?': 'text',
            'Tags?': ['text'],
          },
          'Response?': { 'Code?': 'number', 'Id?': 'number' },
        },
        'AppPackage?': { 'PackageSigns?': [{ 'Name?': 'text', 'Sign?': 'text' }] },
        'AppSdk?': {
          'CustomSign?': { 'Key?': 'text', 'Value?': 'text' },
          'CustomSignStatus?': 'text',
          'FeatureAbnormal?': ['text'],
        },
        'Expression?': 'text',
        'Id?': 'number',
        'ManagedGroupId?': 'number',
        'ManagedList?': 'text',
        'ManagedRulesets?': [
          {
            'Action?': 'text',
            'AttackType?': 'number',
            'ManagedRules?': [{ 'Action?': 'text', 'Id?': 'number', 'Status?': 'text' }],
            'NumberEnabled?': 'number',
            'NumberTotal?': 'number',
            'ProtectionLevel?': 'number',
          },
        ],
        'Name?': 'text',
        'Notes?': 'text',
        'RateLimit?': {
          'Characteristics?': {
            'Criteria?': [
              {
                'Criteria?': [{ 'Criteria?': [{ 'MatchType?': 'text' }], 'Logic?': 'text', 'MatchType?': 'text' }],
                'Logic?': 'text',
                'MatchType?': 'text',
              },
            ],
            'Logic?': 'text',
            'MatchType?': 'text',
          },
          'Interval?': 'number',
          'OnHit?': 'boolean',
          'TTL?': 'number',
          'Threshold?': {
            'DistinctManagedRules?': 'number',
            'ManagedRulesBlocked?': 'number',
            'Request?': 'number',
            'ResponseStatus?': { 'Code?': 'number', 'Count?': 'number', 'Ratio?': 'number' },
            'Traffic?': 'text',
          },
        },
        'SecurityLevel?': { 'Value?': 'text' },
        'Sigchl?': ['text'],
        'Status?': 'text',
        'Timer?': {
          'Periods?': [{ 'End?': 'text', 'Start?': 'text' }],
          'Scopes?': 'text',
          'WeeklyPeriods?': [{ 'DailyPeriods?': [{ 'End?': 'text', 'Start?': 'text' }], 'Days?': 'text' }],
          'Zone?': 'number',
        },
        'Type?': 'text',
        'Value?': 'text',
      },
    ],
    'Phase?': 'http_anti_scan|http_bot',
    'RulesetId?': 'id',
    'Shared?': {
      'Action?': 'text',
      'Actions?': { 'Response?': { 'Code?': 'number', 'Id?': 'number' } },
      'CrossSiteId?': 'number',
      'Expression?': 'text',
      'Match?': {
        'ConvertToLower?': 'boolean',
        'Criteria?': [
          {
            'ConvertToLower?': 'boolean',
            'Criteria?': [
              {
                'ConvertToLower?': 'boolean',
                'Criteria?': [
                  {
                    'ConvertToLower?': 'boolean',
                    'MatchOperator?': 'text',
                    'MatchType?': 'text',
                    'MatchValue?': 'any',
                    'Negate?': 'boolean',
                  },
                ],
                'Logic?': 'text',
                'MatchOperator?': 'text',
                'MatchType?': 'text',
                'MatchValue?': 'any',
                'Negate?': 'boolean',
              },
            ],
            'Logic?': 'text',
            'MatchOperator?': 'text',
            'MatchType?': 'text',
            'MatchValue?': 'any',
            'Negate?': 'boolean',
          },
        ],
        'Logic?': 'text',
        'MatchOperator?': 'text',
        'MatchType?': 'text',
        'MatchValue?': 'any',
        'Negate?': 'boolean',
      },
      'Mode?': 'text',
      'Name?': 'text',
      'Target?': 'text',
    },
    'SiteVersion?': 'int',
  },
  form: ['Configs', 'Phase', 'RulesetId', 'Shared'],
  json: ['Configs', 'Shared'],
  output: { RequestId: 'string' },
  shownBy: 'GetWafRule',
};

/**
 * Change several WAF rules at once.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const batchUpdateWafRules: Call<BatchUpdateWafRulesInput, BatchUpdateWafRulesOutput> =
  /* @__PURE__ */ call(BatchUpdateWafRules);

/** Create a custom list. RAM action `esa:CreateList`. */
export const CreateList: Operation<CreateListInput, CreateListOutput> = {
  name: 'CreateList',
  method: 'POST',
  access: 'write',
  input: { Name: 'string', 'Description?': 'text', 'Items?': ['text'], 'Kind?': 'text' },
  form: ['Name', 'Description', 'Items', 'Kind'],
  json: ['Items'],
  output: { Id: 'int', RequestId: 'string' },
  shownBy: 'GetList',
};

/**
 * Create a custom list.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createList: Call<CreateListInput, CreateListOutput> = /* @__PURE__ */ call(CreateList);

/** Create an account-level WAF rule set. RAM action `esa:CreateUserWafRuleset`. */
export const CreateUserWafRuleset: Operation<CreateUserWafRulesetInput, CreateUserWafRulesetOutput> = {
  name: 'CreateUserWafRuleset',
  method: 'POST',
  access: 'write',
  input: {
    Expression: 'string',
    InstanceId: 'string',
    Name: 'string',
    Phase: 'http_whitelist|http_custom|http_managed|http_anti_scan|http_ratelimit',
    Status: 'on|off',
    'Description?': 'text',
    'Rules?': [
      {
        'Action?': 'text',
        'Actions?': {
          'Bypass?': {
            'CustomRules?': ['number'],
            'RegularRules?': ['number'],
            'RegularTypes?': ['text'],
            'Skip?': 'text',
            'Tags?': ['text'],
          },
          'Response?': { 'Code?': 'number', 'Id?': 'number' },
        },
        'AppPackage?': { 'PackageSigns?': [{ 'Name?': 'text', 'Sign?': 'text' }] },
        'AppSdk?': {
          'CustomSign?': { 'Key?': 'text', 'Value?': 'text' },
          'CustomSignStatus?': 'text',
          'FeatureAbnormal?': ['text'],
        },
        'Expression?': 'text',
        'Id?': 'number',
        'ManagedGroupId?': 'number',
        'ManagedList?': 'text',
        'ManagedRulesets?': [
          {
            'Action?': 'text',
            'AttackType?': 'number',
            'ManagedRules?': [{ 'Action?': 'text', 'Id?': 'number', 'Status?': 'text' }],
            'NumberEnabled?': 'number',
            'NumberTotal?': 'number',
            'ProtectionLevel?': 'number',
          },
        ],
        'Name?': 'text',
        'Notes?': 'text',
        'RateLimit?': {
          'Characteristics?': {
            'Criteria?': [
              {
                'Criteria?': [{ 'Criteria?': [{ 'MatchType?': 'text' }], 'Logic?': 'text', 'MatchType?': 'text' }],
                'Logic?': 'text',
                'MatchType?': 'text',
              },
            ],
            'Logic?': 'text',
            'MatchType?': 'text',
          },
          'Interval?': 'number',
          'OnHit?': 'boolean',
          'TTL?': 'number',
          'Threshold?': {
            'DistinctManagedRules?': 'number',
            'ManagedRulesBlocked?': 'number',
            'Request?': 'number',
            'ResponseStatus?': { 'Code?': 'number', 'Count?': 'number', 'Ratio?': 'number' },
            'Traffic?': 'text',
          },
        },
        'SecurityLevel?': { 'Value?': 'text' },
        'Sigchl?': ['text'],
        'Status?': 'text',
        'Timer?': {
          'Periods?': [{ 'End?': 'text', 'Start?': 'text' }],
          'Scopes?': 'text',
          'WeeklyPeriods?': [{ 'DailyPeriods?': [{ 'End?': 'text', 'Start?': 'text' }], 'Days?': 'text' }],
          'Zone?': 'number',
        },
        'Type?': 'text',
        'Value?': 'text',
      },
    ],
    'Shared?': {
      'Action?': 'text',
      'Actions?': { 'Response?': { 'Code?': 'number', 'Id?': 'number' } },
      'CrossSiteId?': 'number',
      'Expression?': 'text',
      'Match?': {
        'ConvertToLower?': 'boolean',
        'Criteria?': [
          {
            'ConvertToLower?': 'boolean',
            'Criteria?': [
              {
                'ConvertToLower?': 'boolean',
                'Criteria?': [
                  {
                    'ConvertToLower?': 'boolean',
                    'MatchOperator?': 'text',
                    'MatchType?': 'text',
                    'MatchValue?': 'any',
                    'Negate?': 'boolean',
                  },
                ],
                'Logic?': 'text',
                'MatchOperator?': 'text',
                'MatchType?': 'text',
                'MatchValue?': 'any',
                'Negate?': 'boolean',
              },
            ],
            'Logic?': 'text',
            'MatchOperator?': 'text',
            'MatchType?': 'text',
            'MatchValue?': 'any',
            'Negate?': 'boolean',
          },
        ],
        'Logic?': 'text',
        'MatchOperator?': 'text',
        'MatchType?': 'text',
        'MatchValue?': 'any',
        'Negate?': 'boolean',
      },
      'Mode?': 'text',
      'Name?': 'text',
      'Target?': 'text',
    },
  },
  form: ['Expression', 'Name', 'Phase', 'Status', 'Description', 'Rules', 'Shared'],
  json: ['Rules', 'Shared'],
  output: { Id: 'int', RequestId: 'string', RuleIds: ['number'] },
  shownBy: 'GetUserWafRuleset',
};

/**
 * Create an account-level WAF rule set.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createUserWafRuleset: Call<CreateUserWafRulesetInput, CreateUserWafRulesetOutput> =
  /* @__PURE__ */ call(CreateUserWafRuleset);

/** Create a WAF rule. RAM action `esa:CreateWafRule`. */
export const CreateWafRule: Operation<CreateWafRuleInput, CreateWafRuleOutput> = {
  name: 'CreateWafRule',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    Phase: 'http_whitelist|http_custom|http_managed|http_ratelimit|ip_access_rule|http_security_level_rule',
    'Config?': {
      'Action?': 'text',
      'Actions?': {
        'Bypass?': {
          'CustomRules?': ['number'],
          'RegularRules?': ['number'],
          'RegularTypes?': ['text'],
          'Skip?': 'text',
          'Tags?': ['text'],
        },
        'Response?': { 'Code?': 'number', 'Id?': 'number' },
      },
      'AppPackage?': { 'PackageSigns?': [{ 'Name?': 'text', 'Sign?': 'text' }] },
      'AppSdk?': {
        'CustomSign?': { 'Key?': 'text', 'Value?': 'text' },
        'CustomSignStatus?': 'text',
        'FeatureAbnormal?': ['text'],
      },
      'Expression?': 'text',
      'Id?': 'number',
      'ManagedGroupId?': 'number',
      'ManagedList?': 'text',
      'ManagedRulesets?': [
        {
          'Action?': 'text',
          'AttackType?': 'number',
          'ManagedRules?': [{ 'Action?': 'text', 'Id?': 'number', 'Status?': 'text' }],
          'NumberEnabled?': 'number',
          'NumberTotal?': 'number',
          'ProtectionLevel?': 'number',
        },
      ],
      'Name?': 'text',
      'Notes?': 'text',
      'RateLimit?': {
        'Characteristics?': {
          'Criteria?': [
            {
              'Criteria?': [{ 'Criteria?': [{ 'MatchType?': 'text' }], 'Logic?': 'text', 'MatchType?': 'text' }],
              'Logic?': 'text',
              'MatchType?': 'text',
            },
          ],
          'Logic?': 'text',
          'MatchType?': 'text',
        },
        'Interval?': 'number',
        'OnHit?': 'boolean',
        'TTL?': 'number',
        'Threshold?': {
          'DistinctManagedRules?': 'number',
          'ManagedRulesBlocked?': 'number',
          'Request?': 'number',
          'ResponseStatus?': { 'Code?': 'number', 'Count?': 'number', 'Ratio?': 'number' },
          'Traffic?': 'text',
        },
      },
      'SecurityLevel?': { 'Value?': 'text' },
      'Sigchl?': ['text'],
      'Status?': 'text',
      'Timer?': {
        'Periods?': [{ 'End?': 'text', 'Start?': 'text' }],
        'Scopes?': 'text',
        'WeeklyPeriods?': [{ 'DailyPeriods?': [{ 'End?': 'text', 'Start?': 'text' }], 'Days?': 'text' }],
        'Zone?': 'number',
      },
      'Type?': 'text',
      'Value?': 'text',
    },
    'RulesetId?': 'id',
    'SiteVersion?': 'int',
  },
  form: ['Phase', 'Config', 'RulesetId'],
  json: ['Config'],
  output: { Id: 'int', RequestId: 'string', RulesetId: 'int' },
  shownBy: 'GetWafRule',
};

/**
 * Create a WAF rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createWafRule: Call<CreateWafRuleInput, CreateWafRuleOutput> = /* @__PURE__ */ call(CreateWafRule);

/** Create a WAF rule set. RAM action `esa:CreateWafRuleset`. */
export const CreateWafRuleset: Operation<CreateWafRulesetInput, CreateWafRulesetOutput> = {
  name: 'CreateWafRuleset',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    Phase:
      'http_whitelist|http_custom|http_managed|http_anti_scan|http_ratelimit|ip_access_rule|http_bot|http_security_level_rule',
    'Name?': 'text',
    'SiteVersion?': 'int',
  },
  form: ['Phase', 'Name'],
  output: { Id: 'int', RequestId: 'string' },
  shownBy: 'GetWafRuleset',
};

/**
 * Create a WAF rule set.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createWafRuleset: Call<CreateWafRulesetInput, CreateWafRulesetOutput> =
  /* @__PURE__ */ call(CreateWafRuleset);

/** Delete a custom list. RAM action `esa:DeleteList`. */
export const DeleteList: Operation<DeleteListInput, DeleteListOutput> = {
  name: 'DeleteList',
  method: 'POST',
  access: 'write',
  input: { Id: 'id' },
  form: ['Id'],
  output: { RequestId: 'string' },
  shownBy: 'GetList',
};

/**
 * Delete a custom list.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteList: Call<DeleteListInput, DeleteListOutput> = /* @__PURE__ */ call(DeleteList);

/** Delete an account-level WAF rule set. RAM action `esa:DeleteUserWafRuleset`. */
export const DeleteUserWafRuleset: Operation<DeleteUserWafRulesetInput, DeleteUserWafRulesetOutput> = {
  name: 'DeleteUserWafRuleset',
  method: 'POST',
  access: 'write',
  input: { Id: 'id', InstanceId: 'string' },
  form: ['Id'],
  output: { RequestId: 'string' },
  shownBy: 'GetUserWafRuleset',
};

/**
 * Delete an account-level WAF rule set.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteUserWafRuleset: Call<DeleteUserWafRulesetInput, DeleteUserWafRulesetOutput> =
  /* @__PURE__ */ call(DeleteUserWafRuleset);

/** Delete a WAF rule. RAM action `esa:DeleteWafRule`. */
export const DeleteWafRule: Operation<DeleteWafRuleInput, DeleteWafRuleOutput> = {
  name: 'DeleteWafRule',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', Id: 'id', 'SiteVersion?': 'int' },
  form: ['Id'],
  output: { RequestId: 'string' },
  shownBy: 'GetWafRule',
};

/**
 * Delete a WAF rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteWafRule: Call<DeleteWafRuleInput, DeleteWafRuleOutput> = /* @__PURE__ */ call(DeleteWafRule);

/** Delete a WAF rule set. RAM action `esa:DeleteWafRuleset`. */
export const DeleteWafRuleset: Operation<DeleteWafRulesetInput, DeleteWafRulesetOutput> = {
  name: 'DeleteWafRuleset',
  method: 'POST',
  access: 'write',
  input: { Id: 'id', 'SiteId?': 'id', 'SiteVersion?': 'int' },
  form: ['Id'],
  output: { RequestId: 'string' },
  shownBy: 'GetWafRuleset',
};

/**
 * Delete a WAF rule set.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteWafRuleset: Call<DeleteWafRulesetInput, DeleteWafRulesetOutput> =
  /* @__PURE__ */ call(DeleteWafRuleset);

/**
 * Read WAF usage. RAM action `esa:DescribeWafUsageData`.
 * Not in versions of the official SDK before 3.6.0.
 */
export const DescribeWafUsageData: Operation<DescribeWafUsageDataInput, DescribeWafUsageDataOutput> = {
  name: 'DescribeWafUsageData',
  method: 'POST',
  access: 'read',
  input: {
    'EndTime?': 'string',
    'Interval?': '300|3600|86400',
    'RecordName?': 'string',
    'SiteId?': 'id',
    'SplitBy?': 'string',
    'StartTime?': 'string',
  },
  output: {
    EndTime: 'string',
    RequestId: 'string',
    StartTime: 'string',
    UsageData: [
      { AccessCount: 'int', BlockCount: 'int', ObserveCount: 'int', RecordName: 'string', TimeStamp: 'string' },
    ],
  },
};

/**
 * Read WAF usage.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeWafUsageData: Call<DescribeWafUsageDataInput, DescribeWafUsageDataOutput> =
  /* @__PURE__ */ call(DescribeWafUsageData);

/** Change the WAF settings of a site. RAM action `esa:EditSiteWafSettings`. */
export const EditSiteWafSettings: Operation<EditSiteWafSettingsInput, EditSiteWafSettingsOutput> = {
  name: 'EditSiteWafSettings',
  method: 'POST',
  access: 'write',
  input: {
    'Settings?': {
      'AddBotProtectionHeaders?': { 'Enable?': 'boolean' },
      'AddSecurityHeaders?': { 'Enable?': 'boolean' },
      'BandwidthAbuseProtection?': { 'Action?': 'text', 'Id?': 'number', 'Status?': 'text' },
      'BotManagement?': {
        'DefiniteBots?': { 'Action?': 'text', 'Id?': 'number' },
        'EffectOnStatic?': { 'Enable?': 'boolean' },
        'JSDetection?': { 'Enable?': 'boolean' },
        'LikelyBots?': { 'Action?': 'text', 'Id?': 'number' },
        'VerifiedBots?': { 'Action?': 'text', 'Id?': 'number' },
      },
      'ClientIpIdentifier?': { 'Headers?': ['text'], 'Mode?': 'text' },
      'DisableSecurityModule?': { 'Status?': 'text' },
      'RequestBodyInspection?': { 'Action?': 'text', 'Id?': 'number', 'SizeLimit?': 'text' },
      'SecurityLevel?': { 'Id?': 'number', 'Value?': 'text' },
    },
    'SiteId?': 'id',
    'SiteVersion?': 'int',
  },
  form: ['Settings'],
  json: ['Settings'],
  output: { RequestId: 'string' },
  shownBy: 'GetSiteWafSettings',
};

/**
 * Change the WAF settings of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const editSiteWafSettings: Call<EditSiteWafSettingsInput, EditSiteWafSettingsOutput> =
  /* @__PURE__ */ call(EditSiteWafSettings);

/** Read how much of the API schema allowance is used. RAM action `esa:GetApiSchemaUsage`. */
export const GetApiSchemaUsage: Operation<GetApiSchemaUsageInput, GetApiSchemaUsageOutput> = {
  name: 'GetApiSchemaUsage',
  method: 'POST',
  access: 'read',
  input: { 'SiteId?': 'id', 'SiteVersion?': 'int' },
  output: {
    InstanceId: 'string',
    InstanceUsage: 'number',
    RequestId: 'string',
    Usages: [{ Id: 'int', Name: 'string', Usage: 'number' }],
  },
};

/**
 * Read how much of the API schema allowance is used.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getApiSchemaUsage: Call<GetApiSchemaUsageInput, GetApiSchemaUsageOutput> =
  /* @__PURE__ */ call(GetApiSchemaUsage);

/**
 * Read the automatic rate control settings of a site. RAM action `esa:GetAutomaticFrequencyControlConfig`.
 * Not in versions of the official SDK before 3.0.0.
 */
export const GetAutomaticFrequencyControlConfig: Operation<
  GetAutomaticFrequencyControlConfigInput,
  GetAutomaticFrequencyControlConfigOutput
> = {
  name: 'GetAutomaticFrequencyControlConfig',
  method: 'POST',
  access: 'read',
  input: { SiteId: 'id', 'SiteVersion?': 'int' },
  output: {
    ActionType: 'string',
    Enable: 'string',
    Interval: 'number',
    Level: 'string',
    PunishTime: 'number',
    RequestId: 'string',
    RuleId: 'int',
    Threshold: 'number',
  },
};

/**
 * Read the automatic rate control settings of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getAutomaticFrequencyControlConfig: Call<
  GetAutomaticFrequencyControlConfigInput,
  GetAutomaticFrequencyControlConfigOutput
> = /* @__PURE__ */ call(GetAutomaticFrequencyControlConfig);

/** Read a custom list. RAM action `esa:GetList`. */
export const GetList: Operation<GetListInput, GetListOutput> = {
  name: 'GetList',
  method: 'POST',
  access: 'read',
  input: { 'Id?': 'id' },
  output: {
    Description: 'string',
    Id: 'int',
    Items: ['string'],
    Kind: 'string',
    Name: 'string',
    RequestId: 'string',
    UpdateTime: 'string',
  },
};

/**
 * Read a custom list.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getList: Call<GetListInput, GetListOutput> = /* @__PURE__ */ call(GetList);

/**
 * Read the page shield setting of a site. RAM action `esa:GetPageShield`.
 * Not in versions of the official SDK before 3.8.0.
 */
export const GetPageShield: Operation<GetPageShieldInput, GetPageShieldOutput> = {
  name: 'GetPageShield',
  method: 'POST',
  access: 'read',
  input: { SiteId: 'id', 'SiteVersion?': 'int' },
  output: { Enable: 'string', ReportUri: 'string', RequestId: 'string', SiteVersion: 'number' },
};

/**
 * Read the page shield setting of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getPageShield: Call<GetPageShieldInput, GetPageShieldOutput> = /* @__PURE__ */ call(GetPageShield);

/** Read the WAF settings of a site. RAM action `esa:GetSiteWafSettings`. */
export const GetSiteWafSettings: Operation<GetSiteWafSettingsInput, GetSiteWafSettingsOutput> = {
  name: 'GetSiteWafSettings',
  method: 'POST',
  access: 'read',
  input: { 'Path?': 'string', 'SiteId?': 'id', 'SiteVersion?': 'int' },
  output: {
    RequestId: 'string',
    Settings: {
      AddBotProtectionHeaders: { Enable: 'boolean' },
      AddSecurityHeaders: { Enable: 'boolean' },
      BandwidthAbuseProtection: { Action: 'string', Id: 'int', Status: 'string' },
      BotManagement: {
        DefiniteBots: { Action: 'string', Id: 'int' },
        EffectOnStatic: { Enable: 'boolean' },
        JSDetection: { Enable: 'boolean' },
        LikelyBots: { Action: 'string', Id: 'int' },
        VerifiedBots: { Action: 'string', Id: 'int' },
      },
      ClientIpIdentifier: { Headers: ['string'], Mode: 'string' },
      DisableSecurityModule: { Status: 'string' },
      RequestBodyInspection: { Action: 'string', Id: 'int', SizeLimit: 'string' },
      SecurityLevel: { Id: 'int', Value: 'string' },
    },
  },
};

/**
 * Read the WAF settings of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getSiteWafSettings: Call<GetSiteWafSettingsInput, GetSiteWafSettingsOutput> =
  /* @__PURE__ */ call(GetSiteWafSettings);

/** Read an account-level WAF rule set. RAM action `esa:GetUserWafRuleset`. */
export const GetUserWafRuleset: Operation<GetUserWafRulesetInput, GetUserWafRulesetOutput> = {
  name: 'GetUserWafRuleset',
  method: 'POST',
  access: 'read',
  input: { Id: 'id', InstanceId: 'string' },
  output: {
    RequestId: 'string',
    Ruleset: {
      Description: 'string',
      Expression: 'string',
      Id: 'int',
      Name: 'string',
      Phase: 'string',
      Position: 'number',
      Rules: [
        {
          Action: 'string',
          CharacteristicsFields: ['string'],
          Config: {
            Action: 'string',
            Actions: {
              Bypass: {
                CustomRules: ['number'],
                RegularRules: ['number'],
                RegularTypes: ['string'],
                Skip: 'string',
                Tags: ['string'],
              },
              Response: { Code: 'int', Id: 'int' },
            },
            AppPackage: { PackageSigns: [{ Name: 'string', Sign: 'string' }] },
            AppSdk: {
              CustomSign: { Key: 'string', Value: 'string' },
              CustomSignStatus: 'string',
              FeatureAbnormal: ['string'],
            },
            Expression: 'string',
            Id: 'int',
            ManagedGroupId: 'int',
            ManagedList: 'string',
            ManagedRulesets: [
              {
                Action: 'string',
                AttackType: 'number',
                ManagedRules: [{ Action: 'string', Id: 'int', Status: 'string' }],
                NumberEnabled: 'number',
                NumberTotal: 'number',
                ProtectionLevel: 'number',
              },
            ],
            Name: 'string',
            Notes: 'string',
            RateLimit: {
              Characteristics: {
                Criteria: [
                  {
                    Criteria: [{ Criteria: [{ MatchType: 'string' }], Logic: 'string', MatchType: 'string' }],
                    Logic: 'string',
                    MatchType: 'string',
                  },
                ],
                Logic: 'string',
                MatchType: 'string',
              },
              Interval: 'number',
              OnHit: 'boolean',
              TTL: 'number',
              Threshold: {
                DistinctManagedRules: 'number',
                ManagedRulesBlocked: 'number',
                Request: 'number',
                ResponseStatus: { Code: 'int', Count: 'int', Ratio: 'number' },
                Traffic: 'string',
              },
            },
            SecurityLevel: { Value: 'string' },
            Sigchl: ['string'],
            Status: 'string',
            Timer: {
              Periods: [{ End: 'string', Start: 'string' }],
              Scopes: 'string',
              WeeklyPeriods: [{ DailyPeriods: [{ End: 'string', Start: 'string' }], Days: 'string' }],
              Zone: 'number',
            },
            Type: 'string',
            Value: 'string',
          },
          Fields: ['string'],
          Id: 'int',
          Name: 'string',
          Phase: 'string',
          Position: 'number',
          RulesetId: 'int',
          Skip: 'string',
          Status: 'string',
          Tags: ['string'],
          Type: 'string',
          UpdateTime: 'string',
        },
      ],
      Shared: {
        Action: 'string',
        Actions: { Response: { Code: 'int', Id: 'int' } },
        CrossSiteId: 'int',
        Expression: 'string',
        Match: {
          ConvertToLower: 'boolean',
          Criteria: [
            {
              ConvertToLower: 'boolean',
              Criteria: [
                {
                  ConvertToLower: 'boolean',
                  Criteria: [
                    {
                      ConvertToLower: 'boolean',
                      MatchOperator: 'string',
                      MatchType: 'string',
                      MatchValue: 'any',
                      Negate: 'boolean',
                    },
                  ],
                  Logic: 'string',
                  MatchOperator: 'string',
                  MatchType: 'string',
                  MatchValue: 'any',
                  Negate: 'boolean',
                },
              ],
              Logic: 'string',
              MatchOperator: 'string',
              MatchType: 'string',
              MatchValue: 'any',
              Negate: 'boolean',
            },
          ],
          Logic: 'string',
          MatchOperator: 'string',
          MatchType: 'string',
          MatchValue: 'any',
          Negate: 'boolean',
        },
        Mode: 'string',
        Name: 'string',
        Target: 'string',
      },
      Status: 'string',
    },
  },
};

/**
 * Read an account-level WAF rule set.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getUserWafRuleset: Call<GetUserWafRulesetInput, GetUserWafRulesetOutput> =
  /* @__PURE__ */ call(GetUserWafRuleset);

/** Read what WAF rules can match. RAM action `esa:GetWafFilter`. */
export const GetWafFilter: Operation<GetWafFilterInput, GetWafFilterOutput> = {
  name: 'GetWafFilter',
  method: 'POST',
  access: 'read',
  input: { 'Phase?': 'string', 'SiteId?': 'id', 'Target?': 'string', 'Type?': 'string' },
  output: {
    Filter: {
      Fields: [
        {
          Enable: 'boolean',
          Key: 'string',
          Label: 'string',
          Logics: [
            {
              Attributes: 'number',
              Enable: 'boolean',
              Kind: 'string',
              MinPlan: 'string',
              Negative: 'boolean',
              Operator: 'string',
              Symbol: 'string',
              Tip: 'string',
              Type: 'string',
              Validator: {
                ErrMsg: 'string',
                Length: {
                  Equal: 'number',
                  GreaterThan: 'number',
                  GreaterThanOrEqual: 'number',
                  LessThan: 'number',
                  LessThanOrEqual: 'number',
                },
                Pattern: 'string',
                Range: {
                  Equal: 'number',
                  GreaterThan: 'number',
                  GreaterThanOrEqual: 'number',
                  LessThan: 'number',
                  LessThanOrEqual: 'number',
                },
              },
            },
          ],
          MinPlan: 'string',
          Selector: { Data: [{ Label: 'string', Value: 'string' }], Kind: 'string' },
          Sub: 'boolean',
          SubTip: 'string',
        },
      ],
      Phase: 'string',
      Target: 'string',
      Type: 'string',
    },
    RequestId: 'string',
  },
};

/**
 * Read what WAF rules can match.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getWafFilter: Call<GetWafFilterInput, GetWafFilterOutput> = /* @__PURE__ */ call(GetWafFilter);

/** Read the WAF quota. RAM action `esa:GetWafQuota`. */
export const GetWafQuota: Operation<GetWafQuotaInput, GetWafQuotaOutput> = {
  name: 'GetWafQuota',
  method: 'POST',
  access: 'read',
  input: { 'Paths?': 'managed_rules_group|list|page|scene_policy' },
  output: {
    Quota: {
      Captcha: {
        Enable: 'boolean',
        NumberTotal: {
          Equal: 'number',
          GreaterThan: 'number',
          GreaterThanOrEqual: 'number',
          LessThan: 'number',
          LessThanOrEqual: 'number',
        },
      },
      List: {
        Enable: 'boolean',
        Items: { '*': { Enable: 'boolean', Value: { Regexp: 'string' } } },
        NumberItemsPerList: {
          Equal: 'number',
          GreaterThan: 'number',
          GreaterThanOrEqual: 'number',
          LessThan: 'number',
          LessThanOrEqual: 'number',
        },
        NumberItemsTotal: {
          Equal: 'number',
          GreaterThan: 'number',
          GreaterThanOrEqual: 'number',
          LessThan: 'number',
          LessThanOrEqual: 'number',
        },
        NumberTotal: {
          Equal: 'number',
          GreaterThan: 'number',
          GreaterThanOrEqual: 'number',
          LessThan: 'number',
          LessThanOrEqual: 'number',
        },
      },
      ManagedRulesGroup: {
        Enable: 'boolean',
        NumberTotal: {
          Equal: 'number',
          GreaterThan: 'number',
          GreaterThanOrEqual: 'number',
          LessThan: 'number',
          LessThanOrEqual: 'number',
        },
      },
      Page: {
        ContentTypes: {
          '*': {
            Enable: 'boolean',
            ContentLength: {
              Equal: 'number',
              GreaterThan: 'number',
              GreaterThanOrEqual: 'number',
              LessThan: 'number',
              LessThanOrEqual: 'number',
            },
          },
        },
        Enable: 'boolean',
        NumberTotal: {
          Equal: 'number',
          GreaterThan: 'number',
          GreaterThanOrEqual: 'number',
          LessThan: 'number',
          LessThanOrEqual: 'number',
        },
      },
      ScenePolicy: {
        Enable: 'boolean',
        NumberTotal: {
          Equal: 'number',
          GreaterThan: 'number',
          GreaterThanOrEqual: 'number',
          LessThan: 'number',
          LessThanOrEqual: 'number',
        },
      },
      SliderCaptchaPage: {
        Enable: 'boolean',
        NumberTotal: {
          Equal: 'number',
          GreaterThan: 'number',
          GreaterThanOrEqual: 'number',
          LessThan: 'number',
          LessThanOrEqual: 'number',
        },
      },
    },
    RequestId: 'string',
  },
};

/**
 * Read the WAF quota.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getWafQuota: Call<GetWafQuotaInput, GetWafQuotaOutput> = /* @__PURE__ */ call(GetWafQuota);

/** Read a WAF rule. RAM action `esa:GetWafRule`. */
export const GetWafRule: Operation<GetWafRuleInput, GetWafRuleOutput> = {
  name: 'GetWafRule',
  method: 'POST',
  access: 'read',
  input: { SiteId: 'id', Id: 'id' },
  output: {
    Config: {
      Action: 'string',
      Actions: {
        Bypass: {
          CustomRules: ['number'],
          RegularRules: ['number'],
          RegularTypes: ['string'],
          Skip: 'string',
          Tags: ['string'],
        },
        Response: { Code: 'int', Id: 'int' },
      },
      AppPackage: { PackageSigns: [{ Name: 'string', Sign: 'string' }] },
      AppSdk: {
        CustomSign: { Key: 'string', Value: 'string' },
        CustomSignStatus: 'string',
        FeatureAbnormal: ['string'],
      },
      Expression: 'string',
      Id: 'int',
      ManagedGroupId: 'int',
      ManagedList: 'string',
      ManagedRulesets: [
        {
          Action: 'string',
          AttackType: 'number',
          ManagedRules: [{ Action: 'string', Id: 'int', Status: 'string' }],
          NumberEnabled: 'number',
          NumberTotal: 'number',
          ProtectionLevel: 'number',
        },
      ],
      Name: 'string',
      Notes: 'string',
      RateLimit: {
        Characteristics: {
          Criteria: [
            {
              Criteria: [{ Criteria: [{ MatchType: 'string' }], Logic: 'string', MatchType: 'string' }],
              Logic: 'string',
              MatchType: 'string',
            },
          ],
          Logic: 'string',
          MatchType: 'string',
        },
        Interval: 'number',
        OnHit: 'boolean',
        TTL: 'number',
        Threshold: {
          DistinctManagedRules: 'number',
          ManagedRulesBlocked: 'number',
          Request: 'number',
          ResponseStatus: { Code: 'int', Count: 'int', Ratio: 'number' },
          Traffic: 'string',
        },
      },
      SecurityLevel: { Value: 'string' },
      Sigchl: ['string'],
      Status: 'string',
      Timer: {
        Periods: [{ End: 'string', Start: 'string' }],
        Scopes: 'string',
        WeeklyPeriods: [{ DailyPeriods: [{ End: 'string', Start: 'string' }], Days: 'string' }],
        Zone: 'number',
      },
      Type: 'string',
      Value: 'string',
    },
    Id: 'int',
    Name: 'string',
    Phase: 'string',
    Position: 'number',
    RequestId: 'string',
    RulesetId: 'int',
    Status: 'string',
    UpdateTime: 'string',
  },
};

/**
 * Read a WAF rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getWafRule: Call<GetWafRuleInput, GetWafRuleOutput> = /* @__PURE__ */ call(GetWafRule);

/** Read a WAF rule set. RAM action `esa:GetWafRuleset`. */
export const GetWafRuleset: Operation<GetWafRulesetInput, GetWafRulesetOutput> = {
  name: 'GetWafRuleset',
  method: 'POST',
  access: 'read',
  input: {
    'Id?': 'id',
    'Phase?':
      'http_whitelist|http_custom|http_managed|http_anti_scan|http_ratelimit|ip_access_rule|http_bot|http_security_level_rule',
    'SiteId?': 'id',
  },
  output: {
    Id: 'int',
    Name: 'string',
    Phase: 'string',
    RequestId: 'string',
    Rules: [
      {
        Action: 'string',
        Actions: {
          Bypass: {
            CustomRules: ['number'],
            RegularRules: ['number'],
            RegularTypes: ['string'],
            Skip: 'string',
            Tags: ['string'],
          },
          Response: { Code: 'int', Id: 'int' },
        },
        AppPackage: { PackageSigns: [{ Name: 'string', Sign: 'string' }] },
        AppSdk: {
          CustomSign: { Key: 'string', Value: 'string' },
          CustomSignStatus: 'string',
          FeatureAbnormal: ['string'],
        },
        Expression: 'string',
        Id: 'int',
        ManagedGroupId: 'int',
        ManagedList: 'string',
        ManagedRulesets: [
          {
            Action: 'string',
            AttackType: 'number',
            ManagedRules: [{ Action: 'string', Id: 'int', Status: 'string' }],
            NumberEnabled: 'number',
            NumberTotal: 'number',
            ProtectionLevel: 'number',
          },
        ],
        Name: 'string',
        Notes: 'string',
        RateLimit: {
          Characteristics: {
            Criteria: [
              {
                Criteria: [{ Criteria: [{ MatchType: 'string' }], Logic: 'string', MatchType: 'string' }],
                Logic: 'string',
                MatchType: 'string',
              },
            ],
            Logic: 'string',
            MatchType: 'string',
          },
          Interval: 'number',
          OnHit: 'boolean',
          TTL: 'number',
          Threshold: {
            DistinctManagedRules: 'number',
            ManagedRulesBlocked: 'number',
            Request: 'number',
            ResponseStatus: { Code: 'int', Count: 'int', Ratio: 'number' },
            Traffic: 'string',
          },
        },
        SecurityLevel: { Value: 'string' },
        Sigchl: ['string'],
        Status: 'string',
        Timer: {
          Periods: [{ End: 'string', Start: 'string' }],
          Scopes: 'string',
          WeeklyPeriods: [{ DailyPeriods: [{ End: 'string', Start: 'string' }], Days: 'string' }],
          Zone: 'number',
        },
        Type: 'string',
        Value: 'string',
      },
    ],
    Shared: {
      Action: 'string',
      Actions: { Response: { Code: 'int', Id: 'int' } },
      CrossSiteId: 'int',
      Expression: 'string',
      Match: {
        ConvertToLower: 'boolean',
        Criteria: [
          {
            ConvertToLower: 'boolean',
            Criteria: [
              {
                ConvertToLower: 'boolean',
                Criteria: [
                  {
                    ConvertToLower: 'boolean',
                    MatchOperator: 'string',
                    MatchType: 'string',
                    MatchValue: 'any',
                    Negate: 'boolean',
                  },
                ],
                Logic: 'string',
                MatchOperator: 'string',
                MatchType: 'string',
                MatchValue: 'any',
                Negate: 'boolean',
              },
            ],
            Logic: 'string',
            MatchOperator: 'string',
            MatchType: 'string',
            MatchValue: 'any',
            Negate: 'boolean',
          },
        ],
        Logic: 'string',
        MatchOperator: 'string',
        MatchType: 'string',
        MatchValue: 'any',
        Negate: 'boolean',
      },
      Mode: 'string',
      Name: 'string',
      Target: 'string',
    },
    Status: 'string',
    UpdateTime: 'string',
  },
};

/**
 * Read a WAF rule set.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getWafRuleset: Call<GetWafRulesetInput, GetWafRulesetOutput> = /* @__PURE__ */ call(GetWafRuleset);

/** List custom lists. RAM action `esa:ListLists`. */
export const ListLists: ListOperation<ListListsInput, ListListsOutput, NonNullable<ListListsOutput['Lists']>[number]> =
  {
    name: 'ListLists',
    method: 'POST',
    access: 'list',
    input: {
      'PageNumber?': 'count',
      'PageSize?': 'count',
      'QueryArgs?': {
        'Desc?': 'boolean',
        'DescriptionLike?': 'text',
        'IdLike?': 'text',
        'ItemLike?': 'text',
        'Kind?': 'text',
        'NameItemLike?': 'text',
        'NameLike?': 'text',
        'OrderBy?': 'text',
      },
    },
    json: ['QueryArgs'],
    output: {
      ItemsUsage: 'number',
      Lists: [
        { Description: 'string', Id: 'int', Kind: 'string', Length: 'number', Name: 'string', UpdateTime: 'string' },
      ],
      PageNumber: 'int',
      PageSize: 'int',
      RequestId: 'string',
      TotalCount: 'int',
      Usage: 'number',
    },
    pages: { items: 'Lists' },
  };

/**
 * List custom lists.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listLists: Call<ListListsInput, ListListsOutput> = /* @__PURE__ */ call(ListLists);

/** List managed WAF rule groups. RAM action `esa:ListManagedRulesGroups`. */
export const ListManagedRulesGroups: ListOperation<
  ListManagedRulesGroupsInput,
  ListManagedRulesGroupsOutput,
  NonNullable<ListManagedRulesGroupsOutput['ManagedRulesGroups']>[number]
> = {
  name: 'ListManagedRulesGroups',
  method: 'POST',
  access: 'list',
  input: { 'PageNumber?': 'count', 'PageSize?': 'count' },
  output: {
    ManagedRulesGroups: [{ Name: 'string', RuleCount: 'int' }],
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    TotalCount: 'int',
  },
  pages: { items: 'ManagedRulesGroups' },
};

/**
 * List managed WAF rule groups.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listManagedRulesGroups: Call<ListManagedRulesGroupsInput, ListManagedRulesGroupsOutput> =
  /* @__PURE__ */ call(ListManagedRulesGroups);

/** List account-level WAF rule sets. RAM action `esa:ListUserWafRulesets`. */
export const ListUserWafRulesets: ListOperation<
  ListUserWafRulesetsInput,
  ListUserWafRulesetsOutput,
  NonNullable<ListUserWafRulesetsOutput['Rulesets']>[number]
> = {
  name: 'ListUserWafRulesets',
  method: 'POST',
  access: 'list',
  input: {
    InstanceId: 'string',
    'PageNumber?': 'count',
    'PageSize?': 'count',
    'Phase?': 'string',
    'QueryArgs?': { 'Desc?': 'boolean', 'NameLike?': 'text', 'OrderBy?': 'text' },
  },
  json: ['QueryArgs'],
  output: {
    InstanceUsage: 'number',
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    Rulesets: [
      { Description: 'string', Id: 'int', Name: 'string', Phase: 'string', Position: 'number', Status: 'string' },
    ],
    TotalCount: 'int',
  },
  pages: { items: 'Rulesets' },
};

/**
 * List account-level WAF rule sets.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listUserWafRulesets: Call<ListUserWafRulesetsInput, ListUserWafRulesetsOutput> =
  /* @__PURE__ */ call(ListUserWafRulesets);

/** List managed WAF rules. RAM action `esa:ListWafManagedRules`. */
export const ListWafManagedRules: ListOperation<
  ListWafManagedRulesInput,
  ListWafManagedRulesOutput,
  NonNullable<ListWafManagedRulesOutput['Rules']>[number]
> = {
  name: 'ListWafManagedRules',
  method: 'POST',
  access: 'list',
  input: {
    AttackType: 'int',
    'Id?': 'id',
    'InstanceId?': 'string',
    'Language?': 'en|zh',
    'ManagedRuleset?': {
      'Action?': 'text',
      'AttackType?': 'number',
      'ManagedRules?': [{ 'Action?': 'text', 'Id?': 'number', 'Status?': 'text' }],
      'ProtectionLevel?': 'number',
    },
    'PageNumber?': 'count',
    'PageSize?': 'count',
    'ProtectionLevel?': 'int',
    'QueryArgs?': { 'Action?': 'text', 'IdNameLike?': 'text', 'ProtectionLevels?': ['number'], 'Status?': 'text' },
    'SiteId?': 'id',
  },
  json: ['ManagedRuleset', 'QueryArgs'],
  output: {
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    Rules: [{ Action: 'string', Id: 'int', Name: 'string', ProtectionLevel: 'number', Status: 'string' }],
    TotalCount: 'int',
  },
  pages: { items: 'Rules' },
};

/**
 * List managed WAF rules.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listWafManagedRules: Call<ListWafManagedRulesInput, ListWafManagedRulesOutput> =
  /* @__PURE__ */ call(ListWafManagedRules);

/** List the WAF phases. RAM action `esa:ListWafPhases`. */
export const ListWafPhases: Operation<ListWafPhasesInput, ListWafPhasesOutput> = {
  name: 'ListWafPhases',
  method: 'POST',
  access: 'list',
  input: { SiteId: 'id', 'SiteVersion?': 'int' },
  output: {
    Phases: [
      {
        Phase: 'string',
        Rulesets: [
          {
            Id: 'int',
            Name: 'string',
            Rules: [
              {
                Action: 'string',
                Actions: {
                  Bypass: {
                    CustomRules: ['number'],
                    RegularRules: ['number'],
                    RegularTypes: ['string'],
                    Skip: 'string',
                    Tags: ['string'],
                  },
                  Response: { Code: 'int', Id: 'int' },
                },
                AppPackage: { PackageSigns: [{ Name: 'string', Sign: 'string' }] },
                AppSdk: {
                  CustomSign: { Key: 'string', Value: 'string' },
                  CustomSignStatus: 'string',
                  FeatureAbnormal: ['string'],
                },
                Expression: 'string',
                Id: 'int',
                ManagedGroupId: 'int',
                ManagedList: 'string',
                ManagedRulesets: [
                  {
                    Action: 'string',
                    AttackType: 'number',
                    ManagedRules: [{ Action: 'string', Id: 'int', Status: 'string' }],
                    NumberEnabled: 'number',
                    NumberTotal: 'number',
                    ProtectionLevel: 'number',
                  },
                ],
                Name: 'string',
                Notes: 'string',
                RateLimit: {
                  Characteristics: {
                    Criteria: [
                      {
                        Criteria: [{ Criteria: [{ MatchType: 'string' }], Logic: 'string', MatchType: 'string' }],
                        Logic: 'string',
                        MatchType: 'string',
                      },
                    ],
                    Logic: 'string',
                    MatchType: 'string',
                  },
                  Interval: 'number',
                  OnHit: 'boolean',
                  TTL: 'number',
                  Threshold: {
                    DistinctManagedRules: 'number',
                    ManagedRulesBlocked: 'number',
                    Request: 'number',
                    ResponseStatus: { Code: 'int', Count: 'int', Ratio: 'number' },
                    Traffic: 'string',
                  },
                },
                SecurityLevel: { Value: 'string' },
                Sigchl: ['string'],
                Status: 'string',
                Timer: {
                  Periods: [{ End: 'string', Start: 'string' }],
                  Scopes: 'string',
                  WeeklyPeriods: [{ DailyPeriods: [{ End: 'string', Start: 'string' }], Days: 'string' }],
                  Zone: 'number',
                },
                Type: 'string',
                Value: 'string',
              },
            ],
            Shared: {
              Action: 'string',
              Actions: { Response: { Code: 'int', Id: 'int' } },
              CrossSiteId: 'int',
              Expression: 'string',
              Match: {
                ConvertToLower: 'boolean',
                Criteria: [
                  {
                    ConvertToLower: 'boolean',
                    Criteria: [
                      {
                        ConvertToLower: 'boolean',
                        Criteria: [
                          {
                            ConvertToLower: 'boolean',
                            MatchOperator: 'string',
                            MatchType: 'string',
                            MatchValue: 'any',
                            Negate: 'boolean',
                          },
                        ],
                        Logic: 'string',
                        MatchOperator: 'string',
                        MatchType: 'string',
                        MatchValue: 'any',
                        Negate: 'boolean',
                      },
                    ],
                    Logic: 'string',
                    MatchOperator: 'string',
                    MatchType: 'string',
                    MatchValue: 'any',
                    Negate: 'boolean',
                  },
                ],
                Logic: 'string',
                MatchOperator: 'string',
                MatchType: 'string',
                MatchValue: 'any',
                Negate: 'boolean',
              },
              Mode: 'string',
              Name: 'string',
              Target: 'string',
            },
          },
        ],
      },
    ],
    RequestId: 'string',
  },
};

/**
 * List the WAF phases.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listWafPhases: Call<ListWafPhasesInput, ListWafPhasesOutput> = /* @__PURE__ */ call(ListWafPhases);

/** List WAF rules. RAM action `esa:ListWafRules`. */
export const ListWafRules: ListOperation<
  ListWafRulesInput,
  ListWafRulesOutput,
  NonNullable<ListWafRulesOutput['Rules']>[number]
> = {
  name: 'ListWafRules',
  method: 'POST',
  access: 'list',
  input: {
    SiteId: 'id',
    Phase:
      'http_whitelist|http_custom|http_managed|http_anti_scan|http_ratelimit|ip_access_rule|http_bot|http_security_level_rule',
    'PageNumber?': 'count',
    'PageSize?': 'count',
    'QueryArgs?': {
      'ConfigValueLike?': 'text',
      'Desc?': 'boolean',
      'Id?': 'number',
      'IdNameLike?': 'text',
      'NameLike?': 'text',
      'OrderBy?': 'text',
      'Status?': 'text',
    },
    'RulesetId?': 'id',
    'SiteVersion?': 'int',
  },
  json: ['QueryArgs'],
  output: {
    InstanceUsage: 'number',
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    Rules: [
      {
        Action: 'string',
        CharacteristicsFields: ['string'],
        Config: {
          Action: 'string',
          Actions: {
            Bypass: {
              CustomRules: ['number'],
              RegularRules: ['number'],
              RegularTypes: ['string'],
              Skip: 'string',
              Tags: ['string'],
            },
            Response: { Code: 'int', Id: 'int' },
          },
          AppPackage: { PackageSigns: [{ Name: 'string', Sign: 'string' }] },
          AppSdk: {
            CustomSign: { Key: 'string', Value: 'string' },
            CustomSignStatus: 'string',
            FeatureAbnormal: ['string'],
          },
          Expression: 'string',
          Id: 'int',
          ManagedGroupId: 'int',
          ManagedList: 'string',
          ManagedRulesets: [
            {
              Action: 'string',
              AttackType: 'number',
              ManagedRules: [{ Action: 'string', Id: 'int', Status: 'string' }],
              NumberEnabled: 'number',
              NumberTotal: 'number',
              ProtectionLevel: 'number',
            },
          ],
          Name: 'string',
          Notes: 'string',
          RateLimit: {
            Characteristics: {
              Criteria: [
                {
                  Criteria: [{ Criteria: [{ MatchType: 'string' }], Logic: 'string', MatchType: 'string' }],
                  Logic: 'string',
                  MatchType: 'string',
                },
              ],
              Logic: 'string',
              MatchType: 'string',
            },
            Interval: 'number',
            OnHit: 'boolean',
            TTL: 'number',
            Threshold: {
              DistinctManagedRules: 'number',
              ManagedRulesBlocked: 'number',
              Request: 'number',
              ResponseStatus: { Code: 'int', Count: 'int', Ratio: 'number' },
              Traffic: 'string',
            },
          },
          SecurityLevel: { Value: 'string' },
          Sigchl: ['string'],
          Status: 'string',
          Timer: {
            Periods: [{ End: 'string', Start: 'string' }],
            Scopes: 'string',
            WeeklyPeriods: [{ DailyPeriods: [{ End: 'string', Start: 'string' }], Days: 'string' }],
            Zone: 'number',
          },
          Type: 'string',
          Value: 'string',
        },
        Fields: ['string'],
        Id: 'int',
        Name: 'string',
        Phase: 'string',
        Position: 'number',
        RulesetId: 'int',
        Skip: 'string',
        Status: 'string',
        Tags: ['string'],
        Timer: {
          Periods: [{ End: 'string', Start: 'string' }],
          Scopes: 'string',
          WeeklyPeriods: [{ DailyPeriods: [{ End: 'string', Start: 'string' }], Days: 'string' }],
          Zone: 'number',
        },
        Type: 'string',
        UpdateTime: 'string',
      },
    ],
    SiteUsage: 'number',
    TotalCount: 'int',
  },
  pages: { items: 'Rules' },
};

/**
 * List WAF rules.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listWafRules: Call<ListWafRulesInput, ListWafRulesOutput> = /* @__PURE__ */ call(ListWafRules);

/** List WAF rule sets. RAM action `esa:ListWafRulesets`. */
export const ListWafRulesets: ListOperation<
  ListWafRulesetsInput,
  ListWafRulesetsOutput,
  NonNullable<ListWafRulesetsOutput['Rulesets']>[number]
> = {
  name: 'ListWafRulesets',
  method: 'POST',
  access: 'list',
  input: {
    'PageNumber?': 'count',
    'PageSize?': 'count',
    'Phase?':
      'http_whitelist|http_custom|http_managed|http_anti_scan|http_ratelimit|ip_access_rule|http_bot|http_security_level_rule',
    'QueryArgs?': { 'AnyLike?': 'text', 'Desc?': 'boolean', 'NameLike?': 'text', 'OrderBy?': 'text' },
    'SiteId?': 'id',
    'SiteVersion?': 'int',
  },
  json: ['QueryArgs'],
  output: {
    InstanceUsage: 'number',
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    Rulesets: [
      {
        Fields: ['string'],
        Id: 'int',
        Name: 'string',
        Phase: 'string',
        Status: 'string',
        Target: 'string',
        Types: ['string'],
        UpdateTime: 'string',
      },
    ],
    SiteUsage: 'number',
    TotalCount: 'int',
  },
  pages: { items: 'Rulesets' },
};

/**
 * List WAF rule sets.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listWafRulesets: Call<ListWafRulesetsInput, ListWafRulesetsOutput> = /* @__PURE__ */ call(ListWafRulesets);

/** List WAF template rules. RAM action `esa:ListWafTemplateRules`. */
export const ListWafTemplateRules: Operation<ListWafTemplateRulesInput, ListWafTemplateRulesOutput> = {
  name: 'ListWafTemplateRules',
  method: 'POST',
  access: 'list',
  input: {
    'InstanceId?': 'string',
    'Phase?': 'string',
    'QueryArgs?': { 'Kinds?': ['text'], 'Type?': 'text' },
    'SiteId?': 'id',
  },
  json: ['QueryArgs'],
  output: {
    RequestId: 'string',
    Rules: [
      {
        Config: {
          Action: 'string',
          Actions: {
            Bypass: {
              CustomRules: ['number'],
              RegularRules: ['number'],
              RegularTypes: ['string'],
              Skip: 'string',
              Tags: ['string'],
            },
            Response: { Code: 'int', Id: 'int' },
          },
          AppPackage: { PackageSigns: [{ Name: 'string', Sign: 'string' }] },
          AppSdk: {
            CustomSign: { Key: 'string', Value: 'string' },
            CustomSignStatus: 'string',
            FeatureAbnormal: ['string'],
          },
          Expression: 'string',
          Id: 'int',
          ManagedGroupId: 'int',
          ManagedList: 'string',
          ManagedRulesets: [
            {
              Action: 'string',
              AttackType: 'number',
              ManagedRules: [{ Action: 'string', Id: 'int', Status: 'string' }],
              NumberEnabled: 'number',
              NumberTotal: 'number',
              ProtectionLevel: 'number',
            },
          ],
          Name: 'string',
          Notes: 'string',
          RateLimit: {
            Characteristics: {
              Criteria: [
                {
                  Criteria: [{ Criteria: [{ MatchType: 'string' }], Logic: 'string', MatchType: 'string' }],
                  Logic: 'string',
                  MatchType: 'string',
                },
              ],
              Logic: 'string',
              MatchType: 'string',
            },
            Interval: 'number',
            OnHit: 'boolean',
            TTL: 'number',
            Threshold: {
              DistinctManagedRules: 'number',
              ManagedRulesBlocked: 'number',
              Request: 'number',
              ResponseStatus: { Code: 'int', Count: 'int', Ratio: 'number' },
              Traffic: 'string',
            },
          },
          SecurityLevel: { Value: 'string' },
          Sigchl: ['string'],
          Status: 'string',
          Timer: {
            Periods: [{ End: 'string', Start: 'string' }],
            Scopes: 'string',
            WeeklyPeriods: [{ DailyPeriods: [{ End: 'string', Start: 'string' }], Days: 'string' }],
            Zone: 'number',
          },
          Type: 'string',
          Value: 'string',
        },
        Name: 'string',
        Phase: 'string',
        Status: 'string',
        Type: 'string',
      },
    ],
  },
};

/**
 * List WAF template rules.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listWafTemplateRules: Call<ListWafTemplateRulesInput, ListWafTemplateRulesOutput> =
  /* @__PURE__ */ call(ListWafTemplateRules);

/** Show how many WAF rules are in use. RAM action `esa:ListWafUsageOfRules`. */
export const ListWafUsageOfRules: Operation<ListWafUsageOfRulesInput, ListWafUsageOfRulesOutput> = {
  name: 'ListWafUsageOfRules',
  method: 'POST',
  access: 'list',
  input: { 'InstanceId?': 'string', 'Phase?': 'string', 'SiteId?': 'id' },
  output: {
    BatchConfigUsage: 'number',
    InstanceUsage: 'number',
    RequestId: 'string',
    Sites: [{ Id: 'int', Name: 'string', Usage: 'number' }],
  },
};

/**
 * Show how many WAF rules are in use.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listWafUsageOfRules: Call<ListWafUsageOfRulesInput, ListWafUsageOfRulesOutput> =
  /* @__PURE__ */ call(ListWafUsageOfRules);

/**
 * Set the automatic rate control settings of a site. RAM action `esa:SetAutomaticFrequencyControlConfig`.
 * Not in versions of the official SDK before 3.0.0.
 */
export const SetAutomaticFrequencyControlConfig: Operation<
  SetAutomaticFrequencyControlConfigInput,
  SetAutomaticFrequencyControlConfigOutput
> = {
  name: 'SetAutomaticFrequencyControlConfig',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    ActionType: 'observe|deny|js',
    Enable: 'on|off',
    Level: 'loose|normal|strict',
    'SiteVersion?': 'int',
  },
  output: { ActionType: 'string', Enable: 'string', Level: 'string', RequestId: 'string' },
  shownBy: 'GetAutomaticFrequencyControlConfig',
};

/**
 * Set the automatic rate control settings of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const setAutomaticFrequencyControlConfig: Call<
  SetAutomaticFrequencyControlConfigInput,
  SetAutomaticFrequencyControlConfigOutput
> = /* @__PURE__ */ call(SetAutomaticFrequencyControlConfig);

/** Change a custom list. RAM action `esa:UpdateList`. */
export const UpdateList: Operation<UpdateListInput, UpdateListOutput> = {
  name: 'UpdateList',
  method: 'POST',
  access: 'write',
  input: { Description: 'string', Id: 'id', Items: ['text'], Name: 'string' },
  form: ['Description', 'Id', 'Items', 'Name'],
  json: ['Items'],
  output: { RequestId: 'string' },
  shownBy: 'GetList',
};

/**
 * Change a custom list.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateList: Call<UpdateListInput, UpdateListOutput> = /* @__PURE__ */ call(UpdateList);

/** Change an account-level WAF rule set. RAM action `esa:UpdateUserWafRuleset`. */
export const UpdateUserWafRuleset: Operation<UpdateUserWafRulesetInput, UpdateUserWafRulesetOutput> = {
  name: 'UpdateUserWafRuleset',
  method: 'POST',
  access: 'write',
  input: {
    Id: 'id',
    InstanceId: 'string',
    'Description?': 'text',
    'Expression?': 'text',
    'Name?': 'text',
    'Position?': 'int',
    'Rules?': [
      {
        'Action?': 'text',
        'Actions?': {
          'Bypass?': {
            'CustomRules?': ['number'],
            'RegularRules?': ['number'],
            'RegularTypes?': ['text'],
            'Skip?': 'text',
            'Tags?': ['text'],
          },
          'Response?': { 'Code?': 'number', 'Id?': 'number' },
        },
        'AppPackage?': { 'PackageSigns?': [{ 'Name?': 'text', 'Sign?': 'text' }] },
        'AppSdk?': {
          'CustomSign?': { 'Key?': 'text', 'Value?': 'text' },
          'CustomSignStatus?': 'text',
          'FeatureAbnormal?': ['text'],
        },
        'Expression?': 'text',
        'Id?': 'number',
        'ManagedGroupId?': 'number',
        'ManagedList?': 'text',
        'ManagedRulesets?': [
          {
            'Action?': 'text',
            'AttackType?': 'number',
            'ManagedRules?': [{ 'Action?': 'text', 'Id?': 'number', 'Status?': 'text' }],
            'NumberEnabled?': 'number',
            'NumberTotal?': 'number',
            'ProtectionLevel?': 'number',
          },
        ],
        'Name?': 'text',
        'Notes?': 'text',
        'RateLimit?': {
          'Characteristics?': {
            'Criteria?': [
              {
                'Criteria?': [{ 'Criteria?': [{ 'MatchType?': 'text' }], 'Logic?': 'text', 'MatchType?': 'text' }],
                'Logic?': 'text',
                'MatchType?': 'text',
              },
            ],
            'Logic?': 'text',
            'MatchType?': 'text',
          },
          'Interval?': 'number',
          'OnHit?': 'boolean',
          'TTL?': 'number',
          'Threshold?': {
            'DistinctManagedRules?': 'number',
            'ManagedRulesBlocked?': 'number',
            'Request?': 'number',
            'ResponseStatus?': { 'Code?': 'number', 'Count?': 'number', 'Ratio?': 'number' },
            'Traffic?': 'text',
          },
        },
        'SecurityLevel?': { 'Value?': 'text' },
        'Sigchl?': ['text'],
        'Status?': 'text',
        'Timer?': {
          'Periods?': [{ 'End?': 'text', 'Start?': 'text' }],
          'Scopes?': 'text',
          'WeeklyPeriods?': [{ 'DailyPeriods?': [{ 'End?': 'text', 'Start?': 'text' }], 'Days?': 'text' }],
          'Zone?': 'number',
        },
        'Type?': 'text',
        'Value?': 'text',
      },
    ],
    'Shared?': {
      'Action?': 'text',
      'Actions?': { 'Response?': { 'Code?': 'number', 'Id?': 'number' } },
      'CrossSiteId?': 'number',
      'Expression?': 'text',
      'Match?': {
        'ConvertToLower?': 'boolean',
        'Criteria?': [
          {
            'ConvertToLower?': 'boolean',
            'Criteria?': [
              {
                'ConvertToLower?': 'boolean',
                'Criteria?': [
                  {
                    'ConvertToLower?': 'boolean',
                    'MatchOperator?': 'text',
                    'MatchType?': 'text',
                    'MatchValue?': 'any',
                    'Negate?': 'boolean',
                  },
                ],
                'Logic?': 'text',
                'MatchOperator?': 'text',
                'MatchType?': 'text',
                'MatchValue?': 'any',
                'Negate?': 'boolean',
              },
            ],
            'Logic?': 'text',
            'MatchOperator?': 'text',
            'MatchType?': 'text',
            'MatchValue?': 'any',
            'Negate?': 'boolean',
          },
        ],
        'Logic?': 'text',
        'MatchOperator?': 'text',
        'MatchType?': 'text',
        'MatchValue?': 'any',
        'Negate?': 'boolean',
      },
      'Mode?': 'text',
      'Name?': 'text',
      'Target?': 'text',
    },
    'Status?': 'text',
  },
  form: ['Id', 'Description', 'Expression', 'Name', 'Position', 'Rules', 'Shared', 'Status'],
  json: ['Rules', 'Shared'],
  output: { RequestId: 'string' },
  shownBy: 'GetUserWafRuleset',
};

/**
 * Change an account-level WAF rule set.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateUserWafRuleset: Call<UpdateUserWafRulesetInput, UpdateUserWafRulesetOutput> =
  /* @__PURE__ */ call(UpdateUserWafRuleset);

/** Change a WAF rule. RAM action `esa:UpdateWafRule`. */
export const UpdateWafRule: Operation<UpdateWafRuleInput, UpdateWafRuleOutput> = {
  name: 'UpdateWafRule',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    Id: 'id',
    'Config?': {
      'Action?': 'text',
      'Actions?': {
        'Bypass?': {
          'CustomRules?': ['number'],
          'RegularRules?': ['number'],
          'RegularTypes?': ['text'],
          'Skip?': 'text',
          'Tags?': ['text'],
        },
        'Response?': { 'Code?': 'number', 'Id?': 'number' },
      },
      'AppPackage?': { 'PackageSigns?': [{ 'Name?': 'text', 'Sign?': 'text' }] },
      'AppSdk?': {
        'CustomSign?': { 'Key?': 'text', 'Value?': 'text' },
        'CustomSignStatus?': 'text',
        'FeatureAbnormal?': ['text'],
      },
      'Expression?': 'text',
      'Id?': 'number',
      'ManagedGroupId?': 'number',
      'ManagedList?': 'text',
      'ManagedRulesets?': [
        {
          'Action?': 'text',
          'AttackType?': 'number',
          'ManagedRules?': [{ 'Action?': 'text', 'Id?': 'number', 'Status?': 'text' }],
          'NumberEnabled?': 'number',
          'NumberTotal?': 'number',
          'ProtectionLevel?': 'number',
        },
      ],
      'Name?': 'text',
      'Notes?': 'text',
      'RateLimit?': {
        'Characteristics?': {
          'Criteria?': [
            {
              'Criteria?': [{ 'Criteria?': [{ 'MatchType?': 'text' }], 'Logic?': 'text', 'MatchType?': 'text' }],
              'Logic?': 'text',
              'MatchType?': 'text',
            },
          ],
          'Logic?': 'text',
          'MatchType?': 'text',
        },
        'Interval?': 'number',
        'OnHit?': 'boolean',
        'TTL?': 'number',
        'Threshold?': {
          'DistinctManagedRules?': 'number',
          'ManagedRulesBlocked?': 'number',
          'Request?': 'number',
          'ResponseStatus?': { 'Code?': 'number', 'Count?': 'number', 'Ratio?': 'number' },
          'Traffic?': 'text',
        },
      },
      'SecurityLevel?': { 'Value?': 'text' },
      'Sigchl?': ['text'],
      'Status?': 'text',
      'Timer?': {
        'Periods?': [{ 'End?': 'text', 'Start?': 'text' }],
        'Scopes?': 'text',
        'WeeklyPeriods?': [{ 'DailyPeriods?': [{ 'End?': 'text', 'Start?': 'text' }], 'Days?': 'text' }],
        'Zone?': 'number',
      },
      'Type?': 'text',
      'Value?': 'text',
    },
    'Position?': 'int',
    'SiteVersion?': 'int',
    'Status?': 'text',
  },
  form: ['Id', 'Config', 'Position', 'Status'],
  json: ['Config'],
  output: { Id: 'int', RequestId: 'string' },
  shownBy: 'GetWafRule',
};

/**
 * Change a WAF rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateWafRule: Call<UpdateWafRuleInput, UpdateWafRuleOutput> = /* @__PURE__ */ call(UpdateWafRule);

/** Change a WAF rule set. RAM action `esa:UpdateWafRuleset`. */
export const UpdateWafRuleset: Operation<UpdateWafRulesetInput, UpdateWafRulesetOutput> = {
  name: 'UpdateWafRuleset',
  method: 'POST',
  access: 'write',
  input: { Id: 'id', 'SiteId?': 'id', 'SiteVersion?': 'int', 'Status?': 'text' },
  form: ['Id', 'Status'],
  output: { RequestId: 'string' },
  shownBy: 'GetWafRuleset',
};

/**
 * Change a WAF rule set.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateWafRuleset: Call<UpdateWafRulesetInput, UpdateWafRulesetOutput> =
  /* @__PURE__ */ call(UpdateWafRuleset);
