// Written by scripts/operations from spec/: change those.

/**
 * Edge functions (EdgeRoutine): code versions, releases, builds, routes, domain names, environment variables.
 *
 * @module
 */
import { type Call, call } from '../client/operation-function.js';
import type { ListOperation, Operation } from '../operation/operation.js';
import type { Int64, Int64Input } from '../util/int64.js';

/** What `CommitRoutineStagingCode` asks for. */
export interface CommitRoutineStagingCodeInput {
  /** Name of the edge function. Example: `CommitRoutineStagingCode`. */
  readonly Name: string;
  /** Description of the new code version. Example: `description of this code ver`. */
  readonly CodeDescription?: string | undefined;
  /** Environment whose variables the version gets; none are used without it. Example: `production`. */
  readonly DeployEnv?: string | undefined;
}

/** What `CommitRoutineStagingCode` answers. */
export interface CommitRoutineStagingCodeOutput {
  CodeVersion?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateRoutine` asks for. */
export interface CreateRoutineInput {
  /** Name of the edge function, unique in the account. Example: `test-routine1`. */
  readonly Name: string;
  /** Description of the edge function. Example: `the description of this routine`. */
  readonly Description?: string | undefined;
  /** Whether the edge function has static files. Example: `false`. */
  readonly HasAssets?: boolean | undefined;
}

/** What `CreateRoutine` answers. */
export interface CreateRoutineOutput {
  RequestId?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateRoutineBuild` asks for. */
export interface CreateRoutineBuildInput {
  /** Name of the edge function. Example: `rwa-test`. */
  readonly RoutineName: string;
  /** OSS URL of the uploaded object; needed in upload mode. Example: `https://bucket.oss-.aliyuncs.com/key`. */
  readonly ArtifactUrl?: string | undefined;
  /** Git branch to build; needed in Git mode. Example: `main`. */
  readonly Branch?: string | undefined;
}

/** What `CreateRoutineBuild` answers. */
export interface CreateRoutineBuildOutput {
  PipeLineRunId?: Int64 | undefined;
  RequestId?: string | undefined;
  RoutineBuildId?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `CreateRoutineBuildConfiguration` asks for. */
export interface CreateRoutineBuildConfigurationInput {
  /** Version of Node.js for the build. Example: `22.x`. */
  readonly NodeVersion: '22.x' | '20.x' | '18.x' | '16.x' | '14.x' | '12.x' | (string & {});
  /** Name of the edge function. Example: `rwa-test`. */
  readonly RoutineName: string;
  /** Directory of the static files. Example: `/root/user`. */
  readonly AssetsDirectory?: string | undefined;
  /** Branches that start a build, comma separated; * for all. Example: `feature/test,hotfix/test`. */
  readonly BuildBranches?: string | undefined;
  /** Command that builds the code, such as npm run build. Example: `npm run build`. */
  readonly BuildCommand?: string | undefined;
  /** Environment variables. */
  readonly EnvironmentVariables?: Readonly<Record<string, string>> | undefined;
  /** Id of the Git account. Example: `3472021274759488`. */
  readonly GitAccountId?: Int64Input | undefined;
  /** Where the code comes from: a Git platform or an upload. Example: `github`. */
  readonly GitPlatform?: 'github' | 'gitee' | 'upload' | (string & {}) | undefined;
  /** Command that installs dependencies, such as npm install. Example: `npm install`. */
  readonly InstallCommand?: string | undefined;
  /** Whether the repository is private. Example: `false`. */
  readonly IsPrivate?: boolean | undefined;
  /** Name of the production branch. Example: `main`. */
  readonly ProductionBranch?: string | undefined;
  /** Name of the repository. Example: `webdeck`. */
  readonly Repository?: string | undefined;
  /** Root directory of the build. Example: `/root/admin`. */
  readonly RootDirectory?: string | undefined;
  /** Path of the entry file of the edge function. Example: `/home`. */
  readonly RoutineEntry?: string | undefined;
  /** Name of the build template, such as react-router. Example: `react-router`. */
  readonly TemplateName?: string | undefined;
}

/** What `CreateRoutineBuildConfiguration` answers. */
export interface CreateRoutineBuildConfigurationOutput {
  RequestId?: string | undefined;
  RoutineBuildConfigurationId?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `CreateRoutineCodeDeployment` asks for. */
export interface CreateRoutineCodeDeploymentInput {
  /** One or two code versions with shares adding up to 100, as a JSON array. */
  readonly CodeVersions: readonly CreateRoutineCodeDeploymentInputCodeVersions[];
  /** Environment to deploy to. Example: `staging`. */
  readonly Env: 'staging' | 'production' | (string & {});
  /** Name of the edge function. Example: `test`. */
  readonly Name: string;
  /** How traffic is split among versions; percentage is the known value. Example: `percentage`. */
  readonly Strategy: string;
}

/** Part of `CreateRoutineCodeDeploymentInput`: `CodeVersions`. */
export interface CreateRoutineCodeDeploymentInputCodeVersions {
  readonly CodeVersion?: string | undefined;
  readonly Percentage?: number | bigint | undefined;
}

/** What `CreateRoutineCodeDeployment` answers. */
export interface CreateRoutineCodeDeploymentOutput {
  CodeVersions?: CreateRoutineCodeDeploymentOutputCodeVersions[] | undefined;
  DeploymentId?: string | undefined;
  RequestId?: string | undefined;
  Strategy?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `CreateRoutineCodeDeploymentOutput`: `CodeVersions`. */
export interface CreateRoutineCodeDeploymentOutputCodeVersions {
  CodeVersion?: string | undefined;
  Percentage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `CreateRoutineRelatedRecord` asks for. */
export interface CreateRoutineRelatedRecordInput {
  /** Id of the site. Example: `54362329990032`. */
  readonly SiteId: Int64Input;
  /** Name of the edge function. Example: `CreateRoutineRelatedRecord`. */
  readonly Name: string;
  /** Full name of the record. Example: `test-record-1.example.com`. */
  readonly RecordName: string;
}

/** What `CreateRoutineRelatedRecord` answers. */
export interface CreateRoutineRelatedRecordOutput {
  RecordId?: Int64 | undefined;
  RequestId?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateRoutineRoute` asks for. */
export interface CreateRoutineRouteInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Whether the route is on. Example: `on`. */
  readonly RouteEnable: 'on' | 'off' | (string & {});
  /** Name of the route. Example: `test_route`. */
  readonly RouteName: string;
  /** Name of the edge function. Example: `test-routine1`. */
  readonly RoutineName: string;
  /** Expression that a request must match. Example: `(http.host eq \\"video.example.com\\")`. */
  readonly Rule: string;
  /** Whether bypass mode is on. Example: `on`. */
  readonly Bypass?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether requests go to the origin when the function fails. Example: `on`. */
  readonly Fallback?: 'on' | 'off' | (string & {}) | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
  /** Seconds the function may take, from 5 to 60. Example: `5`. */
  readonly Timeout?: string | undefined;
}

/** What `CreateRoutineRoute` answers. */
export interface CreateRoutineRouteOutput {
  ConfigId?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateRoutineWithAssetsCodeVersion` asks for. */
export interface CreateRoutineWithAssetsCodeVersionInput {
  /** Name of the edge function. */
  readonly Name: string;
  /** Id of the build. */
  readonly BuildId?: Int64Input | undefined;
  /** Description of the code version. */
  readonly CodeDescription?: string | undefined;
  /** Options of the version, such as NotFoundStrategy, as JSON. */
  readonly ConfOptions?: CreateRoutineWithAssetsCodeVersionInputConfOptions | undefined;
  /** Deployment environment. */
  readonly DeployEnv?: string | undefined;
  /** Further facts about the version, as JSON text. */
  readonly ExtraInfo?: string | undefined;
}

/** Part of `CreateRoutineWithAssetsCodeVersionInput`: `ConfOptions`. */
export interface CreateRoutineWithAssetsCodeVersionInputConfOptions {
  readonly NotFoundStrategy?: string | undefined;
}

/** What `CreateRoutineWithAssetsCodeVersion` answers. */
export interface CreateRoutineWithAssetsCodeVersionOutput {
  CodeVersion?: string | undefined;
  OssPostConfig?: CreateRoutineWithAssetsCodeVersionOutputOssPostConfig | undefined;
  RequestId?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `CreateRoutineWithAssetsCodeVersionOutput`: `OssPostConfig`. */
export interface CreateRoutineWithAssetsCodeVersionOutputOssPostConfig {
  Key?: string | undefined;
  OSSAccessKeyId?: string | undefined;
  Policy?: string | undefined;
  Signature?: string | undefined;
  Url?: string | undefined;
  XOssSecurityToken?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteRoutine` asks for. */
export interface DeleteRoutineInput {
  /** Name of the edge function. Example: `test-routine1`. */
  readonly Name: string;
}

/** What `DeleteRoutine` answers. */
export interface DeleteRoutineOutput {
  RequestId?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteRoutineBuildConfiguration` asks for. */
export interface DeleteRoutineBuildConfigurationInput {
  /** Name of the edge function. Example: `test-routine`. */
  readonly RoutineName: string;
}

/** What `DeleteRoutineBuildConfiguration` answers. */
export interface DeleteRoutineBuildConfigurationOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteRoutineCodeVersion` asks for. */
export interface DeleteRoutineCodeVersionInput {
  /** Code version. Example: `1710120201067203242`. */
  readonly CodeVersion: string;
  /** Name of the edge function. Example: `test-routine1`. */
  readonly Name: string;
}

/** What `DeleteRoutineCodeVersion` answers. */
export interface DeleteRoutineCodeVersionOutput {
  RequestId?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteRoutineEnvironmentVariables` asks for. */
export interface DeleteRoutineEnvironmentVariablesInput {
  /** Environment to delete the variables from. Example: `production`. */
  readonly Env: 'staging' | 'production' | (string & {});
  /** Names of the variables to delete, as a JSON array. Example: `["LOG_LEVEL"]`. */
  readonly EnvironmentVariableKeys: readonly string[];
  /** Name of the edge function. Example: `my-routine`. */
  readonly Name: string;
}

/** What `DeleteRoutineEnvironmentVariables` answers. */
export interface DeleteRoutineEnvironmentVariablesOutput {
  DeletedKeys?: string[] | undefined;
  FailedKeys?: string[] | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteRoutineRelatedRecord` asks for. */
export interface DeleteRoutineRelatedRecordInput {
  /** Id of the site. Example: `12345`. */
  readonly SiteId: Int64Input;
  /** Name of the edge function. Example: `DeleteRoutineRelatedRecord`. */
  readonly Name: string;
  /** Id of the record. Example: `12345`. */
  readonly RecordId: Int64Input;
  /** Full name of the record. Example: `test-xxx.example.com`. */
  readonly RecordName: string;
}

/** What `DeleteRoutineRelatedRecord` answers. */
export interface DeleteRoutineRelatedRecordOutput {
  RequestId?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteRoutineRoute` asks for. */
export interface DeleteRoutineRouteInput {
  /** Id of the site. Example: `11223***`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `3528160969****`. */
  readonly ConfigId: Int64Input;
}

/** What `DeleteRoutineRoute` answers. */
export interface DeleteRoutineRouteOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetErService` asks for. */
export interface GetErServiceInput {}

/** What `GetErService` answers. */
export interface GetErServiceOutput {
  PlanName?: string | undefined;
  RequestId?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetRoutine` asks for. */
export interface GetRoutineInput {
  /** Name of the edge function. Example: `GetRoutine`. */
  readonly Name: string;
}

/** What `GetRoutine` answers. */
export interface GetRoutineOutput {
  CreateTime?: string | undefined;
  DefaultRelatedRecord?: string | undefined;
  Description?: string | undefined;
  Envs?: GetRoutineOutputEnvs[] | undefined;
  HasAssets?: boolean | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetRoutineOutput`: `Envs`. */
export interface GetRoutineOutputEnvs {
  CodeDeploy?: GetRoutineOutputEnvsCodeDeploy | undefined;
  Env?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetRoutineOutput`: `Envs.CodeDeploy`. */
export interface GetRoutineOutputEnvsCodeDeploy {
  CodeVersions?: GetRoutineOutputEnvsCodeDeployCodeVersions[] | undefined;
  CreationTime?: string | undefined;
  DeployId?: string | undefined;
  Strategy?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetRoutineOutput`: `Envs.CodeDeploy.CodeVersions`. */
export interface GetRoutineOutputEnvsCodeDeployCodeVersions {
  CodeVersion?: string | undefined;
  CreateTime?: string | undefined;
  Description?: string | undefined;
  Percentage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `GetRoutineAccessToken` asks for. */
export interface GetRoutineAccessTokenInput {
  /** Name of the edge function. Example: `test-routine1`. */
  readonly Name: string;
}

/** What `GetRoutineAccessToken` answers. */
export interface GetRoutineAccessTokenOutput {
  RequestId?: string | undefined;
  Token?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetRoutineBuild` asks for. */
export interface GetRoutineBuildInput {
  /** Id of the build. Example: `4354306271619136`. */
  readonly RoutineBuildId: Int64Input;
}

/** What `GetRoutineBuild` answers. */
export interface GetRoutineBuildOutput {
  AssetsDirectory?: string | undefined;
  Branch?: string | undefined;
  BuildCommand?: string | undefined;
  CommitId?: string | undefined;
  CommitMessage?: string | undefined;
  CreateTime?: string | undefined;
  EnvironmentVariables?: Record<string, string> | undefined;
  GitAccountId?: Int64 | undefined;
  Id?: Int64 | undefined;
  InstallCommand?: string | undefined;
  IsPrivate?: boolean | undefined;
  NodeVersion?: string | undefined;
  PipelineId?: Int64 | undefined;
  PipelineRunId?: Int64 | undefined;
  ProductionBranch?: string | undefined;
  Repository?: string | undefined;
  RequestId?: string | undefined;
  RootDirectory?: string | undefined;
  RoutineEntry?: string | undefined;
  RoutineName?: string | undefined;
  Status?: string | undefined;
  TemplateName?: string | undefined;
  UpdateTime?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetRoutineBuildConfiguration` asks for. */
export interface GetRoutineBuildConfigurationInput {
  /** Name of the edge function. Example: `test-routine`. */
  readonly RoutineName?: string | undefined;
}

/** What `GetRoutineBuildConfiguration` answers. */
export interface GetRoutineBuildConfigurationOutput {
  AssetsDirectory?: string | undefined;
  BuildBranches?: string | undefined;
  BuildCommand?: string | undefined;
  CreateTime?: string | undefined;
  EnvironmentVariables?: Record<string, string> | undefined;
  GitAccountId?: Int64 | undefined;
  GitAccountType?: string | undefined;
  GitPlatform?: string | undefined;
  InstallCommand?: string | undefined;
  IsPrivate?: boolean | undefined;
  NodeVersion?: string | undefined;
  ProductionBranch?: string | undefined;
  Repository?: string | undefined;
  RequestId?: string | undefined;
  RootDirectory?: string | undefined;
  RoutineBuildConfigurationId?: Int64 | undefined;
  RoutineEntry?: string | undefined;
  RoutineName?: string | undefined;
  UpdateTime?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetRoutineCodeVersion` asks for. */
export interface GetRoutineCodeVersionInput {
  /** Code version. Example: `1710120201067203242`. */
  readonly CodeVersion: string;
  /** Name of the edge function. Example: `GetRoutineCodeVersion`. */
  readonly Name: string;
}

/** What `GetRoutineCodeVersion` answers. */
export interface GetRoutineCodeVersionOutput {
  CodeDescription?: string | undefined;
  CreateTime?: string | undefined;
  RequestId?: string | undefined;
  RoutineCode?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetRoutineCodeVersionInfo` asks for. */
export interface GetRoutineCodeVersionInfoInput {
  /** Code version. Example: `1710120201067203242`. */
  readonly CodeVersion: string;
  /** Name of the edge function. Example: `test`. */
  readonly Name: string;
}

/** What `GetRoutineCodeVersionInfo` answers. */
export interface GetRoutineCodeVersionInfoOutput {
  BuildId?: Int64 | undefined;
  CodeDescription?: string | undefined;
  CodeVersion?: string | undefined;
  ConfOptions?: GetRoutineCodeVersionInfoOutputConfOptions | undefined;
  CreateTime?: string | undefined;
  ExtraInfo?: string | undefined;
  HasAssets?: boolean | undefined;
  RequestId?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetRoutineCodeVersionInfoOutput`: `ConfOptions`. */
export interface GetRoutineCodeVersionInfoOutputConfOptions {
  NotFoundStrategy?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetRoutineRoute` asks for. */
export interface GetRoutineRouteInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId: Int64Input;
}

/** What `GetRoutineRoute` answers. */
export interface GetRoutineRouteOutput {
  Bypass?: string | undefined;
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  Fallback?: string | undefined;
  Mode?: string | undefined;
  RequestId?: string | undefined;
  RouteEnable?: string | undefined;
  RouteName?: string | undefined;
  RoutineName?: string | undefined;
  Rule?: string | undefined;
  Sequence?: Int64 | undefined;
  SiteVersion?: Int64 | undefined;
  Timeout?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetRoutineStagingCodeUploadInfo` asks for. */
export interface GetRoutineStagingCodeUploadInfoInput {
  /** Name of the edge function. Example: `GetRoutineStagingCodeUploadInfo`. */
  readonly Name: string;
  /** Description of the code to upload. Example: `the description of code`. */
  readonly CodeDescription?: string | undefined;
}

/** What `GetRoutineStagingCodeUploadInfo` answers. */
export interface GetRoutineStagingCodeUploadInfoOutput {
  CodeVersion?: string | undefined;
  OssPostConfig?: Record<string, unknown> | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetRoutineStagingEnvIp` asks for. */
export interface GetRoutineStagingEnvIpInput {}

/** What `GetRoutineStagingEnvIp` answers. */
export interface GetRoutineStagingEnvIpOutput {
  IPV4?: string[] | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetRoutineUserInfo` asks for. */
export interface GetRoutineUserInfoInput {}

/** What `GetRoutineUserInfo` answers. */
export interface GetRoutineUserInfoOutput {
  RequestId?: string | undefined;
  Routines?: GetRoutineUserInfoOutputRoutines[] | undefined;
  Subdomains?: string[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetRoutineUserInfoOutput`: `Routines`. */
export interface GetRoutineUserInfoOutputRoutines {
  CreateTime?: string | undefined;
  Description?: string | undefined;
  RoutineName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListEdgeRoutinePlans` asks for. */
export interface ListEdgeRoutinePlansInput {}

/** What `ListEdgeRoutinePlans` answers. */
export interface ListEdgeRoutinePlansOutput {
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  PlanInfo?: ListEdgeRoutinePlansOutputPlanInfo[] | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListEdgeRoutinePlansOutput`: `PlanInfo`. */
export interface ListEdgeRoutinePlansOutputPlanInfo {
  BillingMode?: string | undefined;
  ErRoutineCodeVersionQuota?: string | undefined;
  ErRoutineQuota?: string | undefined;
  ErRoutineRouteSiteCountQuota?: string | undefined;
  PaymentMethod?: string | undefined;
  PlanName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListEdgeRoutineRecords` asks for. */
export interface ListEdgeRoutineRecordsInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Page to read, from 1. At least 1. `1` by default. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 500. `500` by default. */
  readonly PageSize?: number | undefined;
  /** How RecordName is compared. Example: `fuzzy`. */
  readonly RecordMatchType?: 'fuzzy' | 'prefix' | 'suffix' | 'exact' | (string & {}) | undefined;
  /** Full name of the record. Example: `a.example.com`. */
  readonly RecordName?: string | undefined;
}

/** What `ListEdgeRoutineRecords` answers. One page. */
export interface ListEdgeRoutineRecordsOutput {
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  Records?: ListEdgeRoutineRecordsOutputRecords[] | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListEdgeRoutineRecordsOutput`: `Records`. */
export interface ListEdgeRoutineRecordsOutputRecords {
  CreateTime?: string | undefined;
  RecordCname?: string | undefined;
  RecordName?: string | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  UpdateTime?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListRoutineBuildConfigurations` asks for. */
export interface ListRoutineBuildConfigurationsInput {
  /** Names of edge functions, comma separated. Example: `rwa-test,demo`. */
  readonly RoutineNames: string;
}

/** What `ListRoutineBuildConfigurations` answers. */
export interface ListRoutineBuildConfigurationsOutput {
  RequestId?: string | undefined;
  RoutineBuildConfigurations?: ListRoutineBuildConfigurationsOutputRoutineBuildConfigurations[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListRoutineBuildConfigurationsOutput`: `RoutineBuildConfigurations`. */
export interface ListRoutineBuildConfigurationsOutputRoutineBuildConfigurations {
  LatestRoutineBuildTask?:
    | ListRoutineBuildConfigurationsOutputRoutineBuildConfigurationsLatestRoutineBuildTask
    | undefined;
  RoutineBuildConfiguration?:
    | ListRoutineBuildConfigurationsOutputRoutineBuildConfigurationsRoutineBuildConfiguration
    | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListRoutineBuildConfigurationsOutput`: `RoutineBuildConfigurations.LatestRoutineBuildTask`. */
export interface ListRoutineBuildConfigurationsOutputRoutineBuildConfigurationsLatestRoutineBuildTask {
  CreateTime?: string | undefined;
  RoutineName?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListRoutineBuildConfigurationsOutput`: `RoutineBuildConfigurations.RoutineBuildConfiguration`. */
export interface ListRoutineBuildConfigurationsOutputRoutineBuildConfigurationsRoutineBuildConfiguration {
  GitAccountName?: string | undefined;
  GitPlatform?: string | undefined;
  ProductionBranch?: string | undefined;
  Repository?: string | undefined;
  RoutineName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListRoutineBuilds` asks for. */
export interface ListRoutineBuildsInput {
  /** Page of builds to read, from 1. At least 1. Example: `1`. */
  readonly PageIndex?: number | undefined;
  /** Entries on a page. From 1 to 500. */
  readonly PageSize?: number | undefined;
  /** Name of the edge function. Example: `test-routine`. */
  readonly RoutineName?: string | undefined;
  /** Field to sort by. Example: `CreateTime`. */
  readonly SortBy?: 'CreateTime' | 'ExpireTime' | (string & {}) | undefined;
  /** Sort direction. `desc` by default. Example: `asc`. */
  readonly SortOrder?: 'asc' | 'desc' | (string & {}) | undefined;
  /** Only builds in this state. Example: `canceled`. */
  readonly Status?: 'int' | 'pending' | 'building' | 'succeed' | 'failed' | 'canceled' | (string & {}) | undefined;
}

/** What `ListRoutineBuilds` answers. One page. */
export interface ListRoutineBuildsOutput {
  Data?: ListRoutineBuildsOutputData[] | undefined;
  PageIndex?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListRoutineBuildsOutput`: `Data`. */
export interface ListRoutineBuildsOutputData {
  AssetsDirectory?: string | undefined;
  Branch?: string | undefined;
  BuildCommand?: string | undefined;
  CommitId?: string | undefined;
  CommitMessage?: string | undefined;
  CreateTime?: string | undefined;
  EnvironmentVariables?: Record<string, string> | undefined;
  GitAccountId?: Int64 | undefined;
  GitAccountName?: string | undefined;
  InstallCommand?: string | undefined;
  IsPrivate?: boolean | undefined;
  NodeVersion?: string | undefined;
  PipelineId?: Int64 | undefined;
  PipelineRunId?: Int64 | undefined;
  ProductionBranch?: string | undefined;
  Repository?: string | undefined;
  RootDirectory?: string | undefined;
  RoutineBuildId?: Int64 | undefined;
  RoutineEntry?: string | undefined;
  RoutineName?: string | undefined;
  Status?: string | undefined;
  TemplateName?: string | undefined;
  UpdateTime?: string | undefined;
  UserId?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `ListRoutineCanaryAreas` asks for. */
export interface ListRoutineCanaryAreasInput {}

/** What `ListRoutineCanaryAreas` answers. */
export interface ListRoutineCanaryAreasOutput {
  CanaryAreas?: string[] | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListRoutineCodeVersions` asks for. */
export interface ListRoutineCodeVersionsInput {
  /** Name of the edge function. Example: `ListRoutineCodeVersions`. */
  readonly Name: string;
  /** Page to read, from 1. `1` by default. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 20. */
  readonly PageSize?: number | undefined;
  /** Text to look for in the code version descriptions. Example: `hello`. */
  readonly SearchKeyWord?: string | undefined;
}

/** What `ListRoutineCodeVersions` answers. One page. */
export interface ListRoutineCodeVersionsOutput {
  CodeVersions?: ListRoutineCodeVersionsOutputCodeVersions[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListRoutineCodeVersionsOutput`: `CodeVersions`. */
export interface ListRoutineCodeVersionsOutputCodeVersions {
  BuildId?: Int64 | undefined;
  CodeDescription?: string | undefined;
  CodeVersion?: string | undefined;
  ConfOptions?: ListRoutineCodeVersionsOutputCodeVersionsConfOptions | undefined;
  CreateTime?: string | undefined;
  DeployEnv?: string | undefined;
  ExtraInfo?: string | undefined;
  HasEnvVars?: boolean | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListRoutineCodeVersionsOutput`: `CodeVersions.ConfOptions`. */
export interface ListRoutineCodeVersionsOutputCodeVersionsConfOptions {
  NotFoundStrategy?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListRoutineEnvironmentVariables` asks for. */
export interface ListRoutineEnvironmentVariablesInput {
  /** Environment whose variables to read: production or staging. Example: `production`. */
  readonly Env: 'production' | 'staging' | (string & {});
  /** Name of the edge function. Example: `my_routine`. */
  readonly Name: string;
  /** Text to look for in the variable keys; case does not matter. Example: `LOG`. */
  readonly KeyWord?: string | undefined;
  /** Page to read, from 1. `1` by default. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. `20` by default. */
  readonly PageSize?: number | undefined;
}

/** What `ListRoutineEnvironmentVariables` answers. One page. */
export interface ListRoutineEnvironmentVariablesOutput {
  Count?: Int64 | undefined;
  EnvironmentVariables?: Record<string, ListRoutineEnvironmentVariablesOutputEnvironmentVariables> | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListRoutineEnvironmentVariablesOutput`: `EnvironmentVariables`. */
export interface ListRoutineEnvironmentVariablesOutputEnvironmentVariables {
  Type?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListRoutineRelatedRecords` asks for. */
export interface ListRoutineRelatedRecordsInput {
  /** Name of the edge function. Example: `test`. */
  readonly Name: string;
  /** Page to read, from 1. `1` by default. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 20. */
  readonly PageSize?: number | undefined;
  /** Text to look for in the domain names. Example: `hello`. */
  readonly SearchKeyWord?: string | undefined;
}

/** What `ListRoutineRelatedRecords` answers. One page. */
export interface ListRoutineRelatedRecordsOutput {
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RelatedRecords?: ListRoutineRelatedRecordsOutputRelatedRecords[] | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListRoutineRelatedRecordsOutput`: `RelatedRecords`. */
export interface ListRoutineRelatedRecordsOutputRelatedRecords {
  RecordId?: Int64 | undefined;
  RecordName?: string | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListRoutineRoutes` asks for. */
export interface ListRoutineRoutesInput {
  /** Name of the edge function. Example: `test-routine1`. */
  readonly RoutineName: string;
  /** Page to read, from 1. At least 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 500. */
  readonly PageSize?: number | undefined;
}

/** What `ListRoutineRoutes` answers. One page. */
export interface ListRoutineRoutesOutput {
  Configs?: ListRoutineRoutesOutputConfigs[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListRoutineRoutesOutput`: `Configs`. */
export interface ListRoutineRoutesOutputConfigs {
  Bypass?: string | undefined;
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  Fallback?: string | undefined;
  Mode?: string | undefined;
  RouteEnable?: string | undefined;
  RouteName?: string | undefined;
  RoutineName?: string | undefined;
  Rule?: string | undefined;
  Sequence?: Int64 | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  SiteVersion?: Int64 | undefined;
  Timeout?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListSiteRoutes` asks for. */
export interface ListSiteRoutesInput {
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
  /** Name of the route. Example: `test_route`. */
  readonly RouteName?: string | undefined;
}

/** What `ListSiteRoutes` answers. One page. */
export interface ListSiteRoutesOutput {
  Configs?: ListSiteRoutesOutputConfigs[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteRoutesOutput`: `Configs`. */
export interface ListSiteRoutesOutputConfigs {
  Bypass?: string | undefined;
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  Fallback?: string | undefined;
  Mode?: string | undefined;
  RouteEnable?: string | undefined;
  RouteName?: string | undefined;
  RoutineName?: string | undefined;
  Rule?: string | undefined;
  Sequence?: Int64 | undefined;
  SiteVersion?: Int64 | undefined;
  Timeout?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListUserRoutines` asks for. */
export interface ListUserRoutinesInput {
  /** Page to read, from 1. `1` by default. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 20. */
  readonly PageSize?: number | undefined;
  /** Text to look for in the edge function names. Example: `hello`. */
  readonly SearchKeyWord?: string | undefined;
}

/** What `ListUserRoutines` answers. One page. */
export interface ListUserRoutinesOutput {
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  QuotaRoutineNumber?: Int64 | undefined;
  RequestId?: string | undefined;
  Routines?: ListUserRoutinesOutputRoutines[] | undefined;
  TotalCount?: Int64 | undefined;
  UsedRoutineNumber?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListUserRoutinesOutput`: `Routines`. */
export interface ListUserRoutinesOutputRoutines {
  CreateTime?: string | undefined;
  DefaultRelatedRecord?: string | undefined;
  Description?: string | undefined;
  HasAssets?: boolean | undefined;
  RoutineName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `OpenErService` asks for. */
export interface OpenErServiceInput {}

/** What `OpenErService` answers. */
export interface OpenErServiceOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `PublishRoutineCodeVersion` asks for. */
export interface PublishRoutineCodeVersionInput {
  /** Environment to release to: staging or production. Example: `production`. */
  readonly Env: string;
  /** Name of the edge function. Example: `PublishRoutineCodeVersion`. */
  readonly Name: string;
  /** Code version. Example: `1710120201067203242`. */
  readonly CodeVersion?: string | undefined;
}

/** What `PublishRoutineCodeVersion` answers. */
export interface PublishRoutineCodeVersionOutput {
  CodeVersion?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ReDoRoutineBuild` asks for. */
export interface ReDoRoutineBuildInput {
  /** Id of the build. Example: `156773519472872`. */
  readonly RoutineBuildId: Int64Input;
}

/** What `ReDoRoutineBuild` answers. */
export interface ReDoRoutineBuildOutput {
  PipeLineRunId?: Int64 | undefined;
  RequestId?: string | undefined;
  RoutineBuildId?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `SetRoutineEnvironmentVariables` asks for. */
export interface SetRoutineEnvironmentVariablesInput {
  /** Environment to set the variables in: staging or production. Example: `production`. */
  readonly Env: 'staging' | 'production' | (string & {});
  /** Environment variables. */
  readonly EnvironmentVariables: Readonly<Record<string, SetRoutineEnvironmentVariablesInputEnvironmentVariables>>;
  /** Name of the edge function. Example: `er_test`. */
  readonly Name: string;
}

/** Part of `SetRoutineEnvironmentVariablesInput`: `EnvironmentVariables`. */
export interface SetRoutineEnvironmentVariablesInputEnvironmentVariables {
  readonly Type?: string | undefined;
  readonly Value?: string | undefined;
}

/** What `SetRoutineEnvironmentVariables` answers. */
export interface SetRoutineEnvironmentVariablesOutput {
  RequestId?: string | undefined;
  SetKeys?: string[] | undefined;
  [unknown: string]: unknown;
}

/** What `StopRoutineBuild` asks for. */
export interface StopRoutineBuildInput {
  /** Id of the build. Example: `4195751945250944`. */
  readonly RoutineBuildId: Int64Input;
}

/** What `StopRoutineBuild` answers. */
export interface StopRoutineBuildOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateRoutineBuildConfiguration` asks for. */
export interface UpdateRoutineBuildConfigurationInput {
  /** Name of the edge function. Example: `test-routine`. */
  readonly RoutineName: string;
  /** Directory of the static files. Example: `/root/user`. */
  readonly AssetsDirectory?: string | undefined;
  /** Git branches that start a build, comma separated; * for all. Example: `int,abc`. */
  readonly BuildBranches?: string | undefined;
  /** Command that builds the code, such as npm run build. Example: `npm run build`. */
  readonly BuildCommand?: string | undefined;
  /** Environment variables. Example: `100`. */
  readonly EnvironmentVariables?: Readonly<Record<string, string>> | undefined;
  /** Id of the Git account. Example: `4580717755793600`. */
  readonly GitAccountId?: Int64Input | undefined;
  /** Where the code comes from: github, gitee or upload. Example: `github`. */
  readonly GitPlatform?: 'github' | 'gitee' | 'upload' | (string & {}) | undefined;
  /** Command that installs dependencies, such as npm install. Example: `npm install`. */
  readonly InstallCommand?: string | undefined;
  /** Whether the repository is private. Example: `false`. */
  readonly IsPrivate?: boolean | undefined;
  /** Node.js version for the build, such as 22.x. Example: `22.x`. */
  readonly NodeVersion?: '22.x' | '20.x' | '18.x' | '16.x' | '14.x' | '12.x' | (string & {}) | undefined;
  /** Git branch for production, such as main. Example: `main`. */
  readonly ProductionBranch?: string | undefined;
  /** Name of the Git repository. Example: `example-test`. */
  readonly Repository?: string | undefined;
  /** Root directory of the project. Example: `/root/admin`. */
  readonly RootDirectory?: string | undefined;
  /** Path of the edge function's entry file. Example: `/home`. */
  readonly RoutineEntry?: string | undefined;
}

/** What `UpdateRoutineBuildConfiguration` answers. */
export interface UpdateRoutineBuildConfigurationOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateRoutineConfigDescription` asks for. */
export interface UpdateRoutineConfigDescriptionInput {
  /** Name of the edge function. Example: `test-routine1`. */
  readonly Name: string;
  /** New description of the edge function. Example: `description of this routine`. */
  readonly Description?: string | undefined;
}

/** What `UpdateRoutineConfigDescription` answers. */
export interface UpdateRoutineConfigDescriptionOutput {
  RequestId?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateRoutineRoute` asks for. */
export interface UpdateRoutineRouteInput {
  /** Id of the site. Example: `123456******`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId: Int64Input;
  /** On or off: bypass mode of the route. Example: `on`. */
  readonly Bypass?: 'on' | 'off' | (string & {}) | undefined;
  /** On or off: send the request to the origin if the function fails. Example: `on`. */
  readonly Fallback?: 'on' | 'off' | (string & {}) | undefined;
  /** On or off: the route itself. Example: `on`. */
  readonly RouteEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the route. Example: `test_route`. */
  readonly RouteName?: string | undefined;
  /** Name of the edge function. Example: `test-routine1`. */
  readonly RoutineName?: string | undefined;
  /** Expression that a request must match. Example: `(http.host eq \\"video.example.com\\")`. */
  readonly Rule?: string | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
  /** Time limit of the edge function in seconds, 5 to 60. Example: `5`. */
  readonly Timeout?: string | undefined;
}

/** What `UpdateRoutineRoute` answers. */
export interface UpdateRoutineRouteOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Save the staged code of an edge function as a version. RAM action `esa:CommitRoutineStagingCode`. */
export const CommitRoutineStagingCode: Operation<CommitRoutineStagingCodeInput, CommitRoutineStagingCodeOutput> = {
  name: 'CommitRoutineStagingCode',
  method: 'POST',
  access: 'write',
  input: { Name: 'string', 'CodeDescription?': 'text', 'DeployEnv?': 'text' },
  form: ['Name', 'CodeDescription', 'DeployEnv'],
  output: { CodeVersion: 'string', RequestId: 'string' },
  shownBy: 'GetRoutine',
};

/**
 * Save the staged code of an edge function as a version.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const commitRoutineStagingCode: Call<CommitRoutineStagingCodeInput, CommitRoutineStagingCodeOutput> =
  /* @__PURE__ */ call(CommitRoutineStagingCode);

/** Create an edge function. RAM action `esa:CreateRoutine`. */
export const CreateRoutine: Operation<CreateRoutineInput, CreateRoutineOutput> = {
  name: 'CreateRoutine',
  method: 'POST',
  access: 'write',
  input: { Name: 'string', 'Description?': 'text', 'HasAssets?': 'boolean' },
  form: ['Name', 'Description', 'HasAssets'],
  output: { RequestId: 'string', Status: 'string' },
  shownBy: 'GetRoutine',
};

/**
 * Create an edge function.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createRoutine: Call<CreateRoutineInput, CreateRoutineOutput> = /* @__PURE__ */ call(CreateRoutine);

/**
 * Create a build of an edge function. RAM action `esa:CreateRoutineBuild`.
 * Not in versions of the official SDK before 3.11.0.
 */
export const CreateRoutineBuild: Operation<CreateRoutineBuildInput, CreateRoutineBuildOutput> = {
  name: 'CreateRoutineBuild',
  method: 'POST',
  access: 'write',
  input: { RoutineName: 'string', 'ArtifactUrl?': 'text', 'Branch?': 'text' },
  output: { PipeLineRunId: 'int', RequestId: 'string', RoutineBuildId: 'int' },
  shownBy: 'GetRoutineBuild',
};

/**
 * Create a build of an edge function.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createRoutineBuild: Call<CreateRoutineBuildInput, CreateRoutineBuildOutput> =
  /* @__PURE__ */ call(CreateRoutineBuild);

/**
 * Create a build configuration of an edge function. RAM action `esa:CreateRoutineBuildConfiguration`.
 * Not in versions of the official SDK before 3.10.0.
 */
export const CreateRoutineBuildConfiguration: Operation<
  CreateRoutineBuildConfigurationInput,
  CreateRoutineBuildConfigurationOutput
> = {
  name: 'CreateRoutineBuildConfiguration',
  method: 'POST',
  access: 'write',
  input: {
    NodeVersion: '22.x|20.x|18.x|16.x|14.x|12.x',
    RoutineName: 'string',
    'AssetsDirectory?': 'text',
    'BuildBranches?': 'text',
    'BuildCommand?': 'text',
    'EnvironmentVariables?': { '*': 'text' },
    'GitAccountId?': 'id',
    'GitPlatform?': 'github|gitee|upload',
    'InstallCommand?': 'text',
    'IsPrivate?': 'boolean',
    'ProductionBranch?': 'text',
    'Repository?': 'text',
    'RootDirectory?': 'text',
    'RoutineEntry?': 'text',
    'TemplateName?': 'text',
  },
  json: ['EnvironmentVariables'],
  output: { RequestId: 'string', RoutineBuildConfigurationId: 'int' },
  shownBy: 'GetRoutineBuildConfiguration',
};

/**
 * Create a build configuration of an edge function.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createRoutineBuildConfiguration: Call<
  CreateRoutineBuildConfigurationInput,
  CreateRoutineBuildConfigurationOutput
> = /* @__PURE__ */ call(CreateRoutineBuildConfiguration);

/** Create a code deployment of an edge function. RAM action `esa:CreateRoutineCodeDeployment`. */
export const CreateRoutineCodeDeployment: Operation<
  CreateRoutineCodeDeploymentInput,
  CreateRoutineCodeDeploymentOutput
> = {
  name: 'CreateRoutineCodeDeployment',
  method: 'POST',
  access: 'write',
  input: {
    CodeVersions: [{ 'CodeVersion?': 'text', 'Percentage?': 'number' }],
    Env: 'staging|production',
    Name: 'string',
    Strategy: 'string',
  },
  form: ['CodeVersions', 'Env', 'Name', 'Strategy'],
  json: ['CodeVersions'],
  output: {
    CodeVersions: [{ CodeVersion: 'string', Percentage: 'number' }],
    DeploymentId: 'string',
    RequestId: 'string',
    Strategy: 'string',
  },
  shownBy: 'GetRoutine',
};

/**
 * Create a code deployment of an edge function.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createRoutineCodeDeployment: Call<CreateRoutineCodeDeploymentInput, CreateRoutineCodeDeploymentOutput> =
  /* @__PURE__ */ call(CreateRoutineCodeDeployment);

/** Create a site record that runs an edge function. RAM action `esa:CreateRoutineRelatedRecord`. */
export const CreateRoutineRelatedRecord: Operation<CreateRoutineRelatedRecordInput, CreateRoutineRelatedRecordOutput> =
  {
    name: 'CreateRoutineRelatedRecord',
    method: 'POST',
    access: 'write',
    input: { SiteId: 'id', Name: 'string', RecordName: 'string' },
    form: ['SiteId', 'Name', 'RecordName'],
    output: { RecordId: 'int', RequestId: 'string', Status: 'string' },
    shownBy: 'ListRoutineRelatedRecords',
  };

/**
 * Create a site record that runs an edge function.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createRoutineRelatedRecord: Call<CreateRoutineRelatedRecordInput, CreateRoutineRelatedRecordOutput> =
  /* @__PURE__ */ call(CreateRoutineRelatedRecord);

/** Create a route of an edge function. RAM action `esa:CreateRoutineRoute`. */
export const CreateRoutineRoute: Operation<CreateRoutineRouteInput, CreateRoutineRouteOutput> = {
  name: 'CreateRoutineRoute',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    RouteEnable: 'on|off',
    RouteName: 'string',
    RoutineName: 'string',
    Rule: 'string',
    'Bypass?': 'on|off',
    'Fallback?': 'on|off',
    'Sequence?': 'int',
    'Timeout?': 'text',
  },
  output: { ConfigId: 'int', RequestId: 'string' },
  shownBy: 'GetRoutineRoute',
};

/**
 * Create a route of an edge function.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createRoutineRoute: Call<CreateRoutineRouteInput, CreateRoutineRouteOutput> =
  /* @__PURE__ */ call(CreateRoutineRoute);

/** Create an edge function version with static files. RAM action `esa:CreateRoutineWithAssetsCodeVersion`. */
export const CreateRoutineWithAssetsCodeVersion: Operation<
  CreateRoutineWithAssetsCodeVersionInput,
  CreateRoutineWithAssetsCodeVersionOutput
> = {
  name: 'CreateRoutineWithAssetsCodeVersion',
  method: 'POST',
  access: 'write',
  input: {
    Name: 'string',
    'BuildId?': 'id',
    'CodeDescription?': 'text',
    'ConfOptions?': { 'NotFoundStrategy?': 'text' },
    'DeployEnv?': 'text',
    'ExtraInfo?': 'text',
  },
  form: ['Name', 'BuildId', 'CodeDescription', 'ConfOptions', 'DeployEnv', 'ExtraInfo'],
  json: ['ConfOptions'],
  output: {
    CodeVersion: 'string',
    OssPostConfig: {
      Key: 'string',
      OSSAccessKeyId: 'string',
      Policy: 'string',
      Signature: 'secret',
      Url: 'string',
      XOssSecurityToken: 'secret',
    },
    RequestId: 'string',
    Status: 'string',
  },
  shownBy: 'GetRoutine',
};

/**
 * Create an edge function version with static files.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createRoutineWithAssetsCodeVersion: Call<
  CreateRoutineWithAssetsCodeVersionInput,
  CreateRoutineWithAssetsCodeVersionOutput
> = /* @__PURE__ */ call(CreateRoutineWithAssetsCodeVersion);

/** Delete an edge function. RAM action `esa:DeleteRoutine`. */
export const DeleteRoutine: Operation<DeleteRoutineInput, DeleteRoutineOutput> = {
  name: 'DeleteRoutine',
  method: 'POST',
  access: 'write',
  input: { Name: 'string' },
  form: ['Name'],
  output: { RequestId: 'string', Status: 'string' },
  shownBy: 'GetRoutine',
};

/**
 * Delete an edge function.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteRoutine: Call<DeleteRoutineInput, DeleteRoutineOutput> = /* @__PURE__ */ call(DeleteRoutine);

/**
 * Delete a build configuration of an edge function. RAM action `esa:DeleteRoutineBuildConfiguration`.
 * Not in versions of the official SDK before 3.10.0.
 */
export const DeleteRoutineBuildConfiguration: Operation<
  DeleteRoutineBuildConfigurationInput,
  DeleteRoutineBuildConfigurationOutput
> = {
  name: 'DeleteRoutineBuildConfiguration',
  method: 'POST',
  access: 'write',
  input: { RoutineName: 'string' },
  output: { RequestId: 'string' },
  shownBy: 'GetRoutineBuildConfiguration',
};

/**
 * Delete a build configuration of an edge function.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteRoutineBuildConfiguration: Call<
  DeleteRoutineBuildConfigurationInput,
  DeleteRoutineBuildConfigurationOutput
> = /* @__PURE__ */ call(DeleteRoutineBuildConfiguration);

/** Delete a code version of an edge function. RAM action `esa:DeleteRoutineCodeVersion`. */
export const DeleteRoutineCodeVersion: Operation<DeleteRoutineCodeVersionInput, DeleteRoutineCodeVersionOutput> = {
  name: 'DeleteRoutineCodeVersion',
  method: 'POST',
  access: 'write',
  input: { CodeVersion: 'string', Name: 'string' },
  form: ['CodeVersion', 'Name'],
  output: { RequestId: 'string', Status: 'string' },
  shownBy: 'GetRoutineCodeVersion',
};

/**
 * Delete a code version of an edge function.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteRoutineCodeVersion: Call<DeleteRoutineCodeVersionInput, DeleteRoutineCodeVersionOutput> =
  /* @__PURE__ */ call(DeleteRoutineCodeVersion);

/**
 * Delete environment variables of an edge function. RAM action `esa:DeleteRoutineEnvironmentVariables`.
 * Not in versions of the official SDK before 3.13.0.
 */
export const DeleteRoutineEnvironmentVariables: Operation<
  DeleteRoutineEnvironmentVariablesInput,
  DeleteRoutineEnvironmentVariablesOutput
> = {
  name: 'DeleteRoutineEnvironmentVariables',
  method: 'POST',
  access: 'write',
  input: { Env: 'staging|production', EnvironmentVariableKeys: ['text'], Name: 'string' },
  form: ['Env', 'EnvironmentVariableKeys', 'Name'],
  json: ['EnvironmentVariableKeys'],
  output: { DeletedKeys: ['string'], FailedKeys: ['string'], RequestId: 'string' },
  shownBy: 'ListRoutineEnvironmentVariables',
};

/**
 * Delete environment variables of an edge function.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteRoutineEnvironmentVariables: Call<
  DeleteRoutineEnvironmentVariablesInput,
  DeleteRoutineEnvironmentVariablesOutput
> = /* @__PURE__ */ call(DeleteRoutineEnvironmentVariables);

/** Delete a domain name of an edge function. RAM action `esa:DeleteRoutineRelatedRecord`. */
export const DeleteRoutineRelatedRecord: Operation<DeleteRoutineRelatedRecordInput, DeleteRoutineRelatedRecordOutput> =
  {
    name: 'DeleteRoutineRelatedRecord',
    method: 'POST',
    access: 'write',
    input: { SiteId: 'id', Name: 'string', RecordId: 'id', RecordName: 'string' },
    form: ['Name', 'RecordId', 'RecordName'],
    output: { RequestId: 'string', Status: 'string' },
    shownBy: 'ListRoutineRelatedRecords',
  };

/**
 * Delete a domain name of an edge function.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteRoutineRelatedRecord: Call<DeleteRoutineRelatedRecordInput, DeleteRoutineRelatedRecordOutput> =
  /* @__PURE__ */ call(DeleteRoutineRelatedRecord);

/** Delete a route of an edge function. RAM action `esa:DeleteRoutineRoute`. */
export const DeleteRoutineRoute: Operation<DeleteRoutineRouteInput, DeleteRoutineRouteOutput> = {
  name: 'DeleteRoutineRoute',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'GetRoutineRoute',
};

/**
 * Delete a route of an edge function.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteRoutineRoute: Call<DeleteRoutineRouteInput, DeleteRoutineRouteOutput> =
  /* @__PURE__ */ call(DeleteRoutineRoute);

/** Read the edge function service. RAM action `esa:GetErService`. */
export const GetErService: Operation<GetErServiceInput, GetErServiceOutput> = {
  name: 'GetErService',
  method: 'GET',
  access: 'read',
  input: {},
  output: { PlanName: 'string', RequestId: 'string', Status: 'string' },
};

/**
 * Read the edge function service.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getErService: Call<GetErServiceInput, GetErServiceOutput> = /* @__PURE__ */ call(GetErService);

/** Read an edge function. RAM action `esa:GetRoutine`. */
export const GetRoutine: Operation<GetRoutineInput, GetRoutineOutput> = {
  name: 'GetRoutine',
  method: 'POST',
  access: 'read',
  input: { Name: 'string' },
  form: ['Name'],
  output: {
    CreateTime: 'string',
    DefaultRelatedRecord: 'string',
    Description: 'string',
    Envs: [
      {
        CodeDeploy: {
          CodeVersions: [{ CodeVersion: 'string', CreateTime: 'string', Description: 'string', Percentage: 'number' }],
          CreationTime: 'string',
          DeployId: 'string',
          Strategy: 'string',
        },
        Env: 'string',
      },
    ],
    HasAssets: 'boolean',
    RequestId: 'string',
  },
};

/**
 * Read an edge function.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getRoutine: Call<GetRoutineInput, GetRoutineOutput> = /* @__PURE__ */ call(GetRoutine);

/** Read an access token for an edge function. RAM action `esa:GetRoutineAccessToken`. */
export const GetRoutineAccessToken: Operation<GetRoutineAccessTokenInput, GetRoutineAccessTokenOutput> = {
  name: 'GetRoutineAccessToken',
  method: 'POST',
  access: 'read',
  input: { Name: 'string' },
  form: ['Name'],
  output: { RequestId: 'string', Token: 'secret' },
};

/**
 * Read an access token for an edge function.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getRoutineAccessToken: Call<GetRoutineAccessTokenInput, GetRoutineAccessTokenOutput> =
  /* @__PURE__ */ call(GetRoutineAccessToken);

/**
 * Read a build of an edge function. RAM action `esa:GetRoutineBuild`.
 * Not in versions of the official SDK before 3.10.0.
 */
export const GetRoutineBuild: Operation<GetRoutineBuildInput, GetRoutineBuildOutput> = {
  name: 'GetRoutineBuild',
  method: 'POST',
  access: 'read',
  input: { RoutineBuildId: 'id' },
  output: {
    AssetsDirectory: 'string',
    Branch: 'string',
    BuildCommand: 'string',
    CommitId: 'string',
    CommitMessage: 'string',
    CreateTime: 'string',
    EnvironmentVariables: { '*': 'string' },
    GitAccountId: 'int',
    Id: 'int',
    InstallCommand: 'string',
    IsPrivate: 'boolean',
    NodeVersion: 'string',
    PipelineId: 'int',
    PipelineRunId: 'int',
    ProductionBranch: 'string',
    Repository: 'string',
    RequestId: 'string',
    RootDirectory: 'string',
    RoutineEntry: 'string',
    RoutineName: 'string',
    Status: 'string',
    TemplateName: 'string',
    UpdateTime: 'string',
  },
};

/**
 * Read a build of an edge function.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getRoutineBuild: Call<GetRoutineBuildInput, GetRoutineBuildOutput> = /* @__PURE__ */ call(GetRoutineBuild);

/**
 * Read a build configuration of an edge function. RAM action `esa:GetRoutineBuildConfiguration`.
 * Not in versions of the official SDK before 3.10.0.
 */
export const GetRoutineBuildConfiguration: Operation<
  GetRoutineBuildConfigurationInput,
  GetRoutineBuildConfigurationOutput
> = {
  name: 'GetRoutineBuildConfiguration',
  method: 'POST',
  access: 'read',
  input: { 'RoutineName?': 'string' },
  output: {
    AssetsDirectory: 'string',
    BuildBranches: 'string',
    BuildCommand: 'string',
    CreateTime: 'string',
    EnvironmentVariables: { '*': 'string' },
    GitAccountId: 'int',
    GitAccountType: 'string',
    GitPlatform: 'string',
    InstallCommand: 'string',
    IsPrivate: 'boolean',
    NodeVersion: 'string',
    ProductionBranch: 'string',
    Repository: 'string',
    RequestId: 'string',
    RootDirectory: 'string',
    RoutineBuildConfigurationId: 'int',
    RoutineEntry: 'string',
    RoutineName: 'string',
    UpdateTime: 'string',
  },
};

/**
 * Read a build configuration of an edge function.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getRoutineBuildConfiguration: Call<GetRoutineBuildConfigurationInput, GetRoutineBuildConfigurationOutput> =
  /* @__PURE__ */ call(GetRoutineBuildConfiguration);

/** Read a code version of an edge function. RAM action `esa:GetRoutineCodeVersion`. */
export const GetRoutineCodeVersion: Operation<GetRoutineCodeVersionInput, GetRoutineCodeVersionOutput> = {
  name: 'GetRoutineCodeVersion',
  method: 'POST',
  access: 'read',
  input: { CodeVersion: 'string', Name: 'string' },
  form: ['CodeVersion', 'Name'],
  output: { CodeDescription: 'string', CreateTime: 'string', RequestId: 'string', RoutineCode: 'string' },
};

/**
 * Read a code version of an edge function.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getRoutineCodeVersion: Call<GetRoutineCodeVersionInput, GetRoutineCodeVersionOutput> =
  /* @__PURE__ */ call(GetRoutineCodeVersion);

/**
 * Read details of a code version of an edge function. RAM action `esa:GetRoutineCodeVersionInfo`.
 * Not in versions of the official SDK before 3.4.0.
 */
export const GetRoutineCodeVersionInfo: Operation<GetRoutineCodeVersionInfoInput, GetRoutineCodeVersionInfoOutput> = {
  name: 'GetRoutineCodeVersionInfo',
  method: 'POST',
  access: 'read',
  input: { CodeVersion: 'string', Name: 'string' },
  form: ['CodeVersion', 'Name'],
  output: {
    BuildId: 'int',
    CodeDescription: 'string',
    CodeVersion: 'string',
    ConfOptions: { NotFoundStrategy: 'string' },
    CreateTime: 'string',
    ExtraInfo: 'string',
    HasAssets: 'boolean',
    RequestId: 'string',
    Status: 'string',
  },
};

/**
 * Read details of a code version of an edge function.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getRoutineCodeVersionInfo: Call<GetRoutineCodeVersionInfoInput, GetRoutineCodeVersionInfoOutput> =
  /* @__PURE__ */ call(GetRoutineCodeVersionInfo);

/** Read a route of an edge function. RAM action `esa:GetRoutineRoute`. */
export const GetRoutineRoute: Operation<GetRoutineRouteInput, GetRoutineRouteOutput> = {
  name: 'GetRoutineRoute',
  method: 'POST',
  access: 'read',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: {
    Bypass: 'string',
    ConfigId: 'int',
    ConfigType: 'string',
    Fallback: 'string',
    Mode: 'string',
    RequestId: 'string',
    RouteEnable: 'string',
    RouteName: 'string',
    RoutineName: 'string',
    Rule: 'string',
    Sequence: 'number',
    SiteVersion: 'number',
    Timeout: 'string',
  },
};

/**
 * Read a route of an edge function.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getRoutineRoute: Call<GetRoutineRouteInput, GetRoutineRouteOutput> = /* @__PURE__ */ call(GetRoutineRoute);

/** Read upload credentials for edge function code. RAM action `esa:GetRoutineStagingCodeUploadInfo`. */
export const GetRoutineStagingCodeUploadInfo: Operation<
  GetRoutineStagingCodeUploadInfoInput,
  GetRoutineStagingCodeUploadInfoOutput
> = {
  name: 'GetRoutineStagingCodeUploadInfo',
  method: 'POST',
  access: 'read',
  input: { Name: 'string', 'CodeDescription?': 'string' },
  form: ['Name', 'CodeDescription'],
  output: { CodeVersion: 'string', OssPostConfig: { '*': 'any' }, RequestId: 'string' },
};

/**
 * Read upload credentials for edge function code.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getRoutineStagingCodeUploadInfo: Call<
  GetRoutineStagingCodeUploadInfoInput,
  GetRoutineStagingCodeUploadInfoOutput
> = /* @__PURE__ */ call(GetRoutineStagingCodeUploadInfo);

/** Read the IP addresses of the edge function staging environment. RAM action `esa:GetRoutineStagingEnvIp`. */
export const GetRoutineStagingEnvIp: Operation<GetRoutineStagingEnvIpInput, GetRoutineStagingEnvIpOutput> = {
  name: 'GetRoutineStagingEnvIp',
  method: 'POST',
  access: 'read',
  input: {},
  output: { IPV4: ['string'], RequestId: 'string' },
};

/**
 * Read the IP addresses of the edge function staging environment.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getRoutineStagingEnvIp: Call<GetRoutineStagingEnvIpInput, GetRoutineStagingEnvIpOutput> =
  /* @__PURE__ */ call(GetRoutineStagingEnvIp);

/** Read the edge function account and its functions. RAM action `esa:GetRoutineUserInfo`. */
export const GetRoutineUserInfo: Operation<GetRoutineUserInfoInput, GetRoutineUserInfoOutput> = {
  name: 'GetRoutineUserInfo',
  method: 'POST',
  access: 'read',
  input: {},
  output: {
    RequestId: 'string',
    Routines: [{ CreateTime: 'string', Description: 'string', RoutineName: 'string' }],
    Subdomains: ['string'],
  },
};

/**
 * Read the edge function account and its functions.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getRoutineUserInfo: Call<GetRoutineUserInfoInput, GetRoutineUserInfoOutput> =
  /* @__PURE__ */ call(GetRoutineUserInfo);

/** List the edge function plans. RAM action `esa:ListEdgeRoutinePlans`. */
export const ListEdgeRoutinePlans: Operation<ListEdgeRoutinePlansInput, ListEdgeRoutinePlansOutput> = {
  name: 'ListEdgeRoutinePlans',
  method: 'GET',
  access: 'list',
  input: {},
  output: {
    PageNumber: 'int',
    PageSize: 'int',
    PlanInfo: [
      {
        BillingMode: 'string',
        ErRoutineCodeVersionQuota: 'string',
        ErRoutineQuota: 'string',
        ErRoutineRouteSiteCountQuota: 'string',
        PaymentMethod: 'string',
        PlanName: 'string',
      },
    ],
    RequestId: 'string',
    TotalCount: 'int',
    TotalPage: 'int',
  },
};

/**
 * List the edge function plans.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listEdgeRoutinePlans: Call<ListEdgeRoutinePlansInput, ListEdgeRoutinePlansOutput> =
  /* @__PURE__ */ call(ListEdgeRoutinePlans);

/** List the edge function domain names of a site. RAM action `esa:ListEdgeRoutineRecords`. */
export const ListEdgeRoutineRecords: ListOperation<
  ListEdgeRoutineRecordsInput,
  ListEdgeRoutineRecordsOutput,
  NonNullable<ListEdgeRoutineRecordsOutput['Records']>[number]
> = {
  name: 'ListEdgeRoutineRecords',
  method: 'GET',
  access: 'list',
  input: {
    SiteId: 'id',
    'PageNumber?': 'count',
    'PageSize?': 'count',
    'RecordMatchType?': 'fuzzy|prefix|suffix|exact',
    'RecordName?': 'string',
  },
  output: {
    PageNumber: 'int',
    PageSize: 'int',
    Records: [
      {
        CreateTime: 'string',
        RecordCname: 'string',
        RecordName: 'string',
        SiteId: 'int',
        SiteName: 'string',
        UpdateTime: 'string',
      },
    ],
    RequestId: 'string',
    TotalCount: 'int',
  },
  pages: { items: 'Records' },
};

/**
 * List the edge function domain names of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listEdgeRoutineRecords: Call<ListEdgeRoutineRecordsInput, ListEdgeRoutineRecordsOutput> =
  /* @__PURE__ */ call(ListEdgeRoutineRecords);

/**
 * List the build configurations of several edge functions. RAM action `esa:ListRoutineBuildConfigurations`.
 * Not in versions of the official SDK before 3.10.0.
 */
export const ListRoutineBuildConfigurations: Operation<
  ListRoutineBuildConfigurationsInput,
  ListRoutineBuildConfigurationsOutput
> = {
  name: 'ListRoutineBuildConfigurations',
  method: 'POST',
  access: 'list',
  input: { RoutineNames: 'string' },
  output: {
    RequestId: 'string',
    RoutineBuildConfigurations: [
      {
        LatestRoutineBuildTask: { CreateTime: 'string', RoutineName: 'string', Status: 'string' },
        RoutineBuildConfiguration: {
          GitAccountName: 'string',
          GitPlatform: 'string',
          ProductionBranch: 'string',
          Repository: 'string',
          RoutineName: 'string',
        },
      },
    ],
  },
};

/**
 * List the build configurations of several edge functions.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listRoutineBuildConfigurations: Call<
  ListRoutineBuildConfigurationsInput,
  ListRoutineBuildConfigurationsOutput
> = /* @__PURE__ */ call(ListRoutineBuildConfigurations);

/**
 * List the builds of an edge function. RAM action `esa:ListRoutineBuilds`.
 * Not in versions of the official SDK before 3.10.0.
 */
export const ListRoutineBuilds: ListOperation<
  ListRoutineBuildsInput,
  ListRoutineBuildsOutput,
  NonNullable<ListRoutineBuildsOutput['Data']>[number]
> = {
  name: 'ListRoutineBuilds',
  method: 'POST',
  access: 'list',
  input: {
    'PageIndex?': 'count',
    'PageSize?': 'count',
    'RoutineName?': 'string',
    'SortBy?': 'CreateTime|ExpireTime',
    'SortOrder?': 'asc|desc',
    'Status?': 'int|pending|building|succeed|failed|canceled',
  },
  output: {
    Data: [
      {
        AssetsDirectory: 'string',
        Branch: 'string',
        BuildCommand: 'string',
        CommitId: 'string',
        CommitMessage: 'string',
        CreateTime: 'string',
        EnvironmentVariables: { '*': 'string' },
        GitAccountId: 'int',
        GitAccountName: 'string',
        InstallCommand: 'string',
        IsPrivate: 'boolean',
        NodeVersion: 'string',
        PipelineId: 'int',
        PipelineRunId: 'int',
        ProductionBranch: 'string',
        Repository: 'string',
        RootDirectory: 'string',
        RoutineBuildId: 'int',
        RoutineEntry: 'string',
        RoutineName: 'string',
        Status: 'string',
        TemplateName: 'string',
        UpdateTime: 'string',
        UserId: 'int',
      },
    ],
    PageIndex: 'int',
    PageSize: 'int',
    RequestId: 'string',
    TotalCount: 'int',
    TotalPage: 'int',
  },
  pages: { items: 'Data', number: 'PageIndex' },
};

/**
 * List the builds of an edge function.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listRoutineBuilds: Call<ListRoutineBuildsInput, ListRoutineBuildsOutput> =
  /* @__PURE__ */ call(ListRoutineBuilds);

/** List the areas for a canary release. RAM action `esa:ListRoutineCanaryAreas`. */
export const ListRoutineCanaryAreas: Operation<ListRoutineCanaryAreasInput, ListRoutineCanaryAreasOutput> = {
  name: 'ListRoutineCanaryAreas',
  method: 'POST',
  access: 'list',
  input: {},
  output: { CanaryAreas: ['string'], RequestId: 'string' },
};

/**
 * List the areas for a canary release.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listRoutineCanaryAreas: Call<ListRoutineCanaryAreasInput, ListRoutineCanaryAreasOutput> =
  /* @__PURE__ */ call(ListRoutineCanaryAreas);

/** List the code versions of an edge function. RAM action `esa:ListRoutineCodeVersions`. */
export const ListRoutineCodeVersions: ListOperation<
  ListRoutineCodeVersionsInput,
  ListRoutineCodeVersionsOutput,
  NonNullable<ListRoutineCodeVersionsOutput['CodeVersions']>[number]
> = {
  name: 'ListRoutineCodeVersions',
  method: 'POST',
  access: 'list',
  input: { Name: 'string', 'PageNumber?': 'count', 'PageSize?': 'count', 'SearchKeyWord?': 'string' },
  form: ['Name', 'PageNumber', 'PageSize', 'SearchKeyWord'],
  output: {
    CodeVersions: [
      {
        BuildId: 'int',
        CodeDescription: 'string',
        CodeVersion: 'string',
        ConfOptions: { NotFoundStrategy: 'string' },
        CreateTime: 'string',
        DeployEnv: 'string',
        ExtraInfo: 'string',
        HasEnvVars: 'boolean',
        Status: 'string',
      },
    ],
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    TotalCount: 'int',
  },
  pages: { items: 'CodeVersions' },
};

/**
 * List the code versions of an edge function.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listRoutineCodeVersions: Call<ListRoutineCodeVersionsInput, ListRoutineCodeVersionsOutput> =
  /* @__PURE__ */ call(ListRoutineCodeVersions);

/**
 * List the environment variables of an edge function. RAM action `esa:ListRoutineEnvironmentVariables`.
 * Not in versions of the official SDK before 3.13.0.
 */
export const ListRoutineEnvironmentVariables: ListOperation<
  ListRoutineEnvironmentVariablesInput,
  ListRoutineEnvironmentVariablesOutput,
  readonly [name: string, value: NonNullable<ListRoutineEnvironmentVariablesOutput['EnvironmentVariables']>[string]]
> = {
  name: 'ListRoutineEnvironmentVariables',
  method: 'POST',
  access: 'list',
  input: {
    Env: 'production|staging',
    Name: 'string',
    'KeyWord?': 'string',
    'PageNumber?': 'count',
    'PageSize?': 'count',
  },
  form: ['Env', 'Name', 'KeyWord', 'PageNumber', 'PageSize'],
  output: {
    Count: 'int',
    EnvironmentVariables: { '*': { Type: 'string', Value: 'string' } },
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    TotalCount: 'int',
  },
  pages: { items: 'EnvironmentVariables' },
};

/**
 * List the environment variables of an edge function.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listRoutineEnvironmentVariables: Call<
  ListRoutineEnvironmentVariablesInput,
  ListRoutineEnvironmentVariablesOutput
> = /* @__PURE__ */ call(ListRoutineEnvironmentVariables);

/** List the domain names of an edge function. RAM action `esa:ListRoutineRelatedRecords`. */
export const ListRoutineRelatedRecords: ListOperation<
  ListRoutineRelatedRecordsInput,
  ListRoutineRelatedRecordsOutput,
  NonNullable<ListRoutineRelatedRecordsOutput['RelatedRecords']>[number]
> = {
  name: 'ListRoutineRelatedRecords',
  method: 'POST',
  access: 'list',
  input: { Name: 'string', 'PageNumber?': 'count', 'PageSize?': 'count', 'SearchKeyWord?': 'string' },
  form: ['Name', 'PageNumber', 'PageSize', 'SearchKeyWord'],
  output: {
    PageNumber: 'int',
    PageSize: 'int',
    RelatedRecords: [{ RecordId: 'int', RecordName: 'string', SiteId: 'int', SiteName: 'string' }],
    RequestId: 'string',
    TotalCount: 'int',
  },
  pages: { items: 'RelatedRecords' },
};

/**
 * List the domain names of an edge function.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listRoutineRelatedRecords: Call<ListRoutineRelatedRecordsInput, ListRoutineRelatedRecordsOutput> =
  /* @__PURE__ */ call(ListRoutineRelatedRecords);

/** List the routes of an edge function. RAM action `esa:ListRoutineRoutes`. */
export const ListRoutineRoutes: ListOperation<
  ListRoutineRoutesInput,
  ListRoutineRoutesOutput,
  NonNullable<ListRoutineRoutesOutput['Configs']>[number]
> = {
  name: 'ListRoutineRoutes',
  method: 'POST',
  access: 'list',
  input: { RoutineName: 'string', 'PageNumber?': 'count', 'PageSize?': 'count' },
  output: {
    Configs: [
      {
        Bypass: 'string',
        ConfigId: 'int',
        ConfigType: 'string',
        Fallback: 'string',
        Mode: 'string',
        RouteEnable: 'string',
        RouteName: 'string',
        RoutineName: 'string',
        Rule: 'string',
        Sequence: 'number',
        SiteId: 'int',
        SiteName: 'string',
        SiteVersion: 'number',
        Timeout: 'string',
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
 * List the routes of an edge function.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listRoutineRoutes: Call<ListRoutineRoutesInput, ListRoutineRoutesOutput> =
  /* @__PURE__ */ call(ListRoutineRoutes);

/** List the edge function routes of a site. RAM action `esa:ListSiteRoutes`. */
export const ListSiteRoutes: ListOperation<
  ListSiteRoutesInput,
  ListSiteRoutesOutput,
  NonNullable<ListSiteRoutesOutput['Configs']>[number]
> = {
  name: 'ListSiteRoutes',
  method: 'POST',
  access: 'list',
  input: {
    SiteId: 'id',
    'ConfigId?': 'id',
    'ConfigType?': 'global|rule',
    'PageNumber?': 'count',
    'PageSize?': 'count',
    'RouteName?': 'string',
  },
  output: {
    Configs: [
      {
        Bypass: 'string',
        ConfigId: 'int',
        ConfigType: 'string',
        Fallback: 'string',
        Mode: 'string',
        RouteEnable: 'string',
        RouteName: 'string',
        RoutineName: 'string',
        Rule: 'string',
        Sequence: 'number',
        SiteVersion: 'number',
        Timeout: 'string',
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
 * List the edge function routes of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listSiteRoutes: Call<ListSiteRoutesInput, ListSiteRoutesOutput> = /* @__PURE__ */ call(ListSiteRoutes);

/** List the account's edge functions. RAM action `esa:ListUserRoutines`. */
export const ListUserRoutines: ListOperation<
  ListUserRoutinesInput,
  ListUserRoutinesOutput,
  NonNullable<ListUserRoutinesOutput['Routines']>[number]
> = {
  name: 'ListUserRoutines',
  method: 'POST',
  access: 'list',
  input: { 'PageNumber?': 'count', 'PageSize?': 'count', 'SearchKeyWord?': 'string' },
  output: {
    PageNumber: 'int',
    PageSize: 'int',
    QuotaRoutineNumber: 'number',
    RequestId: 'string',
    Routines: [
      {
        CreateTime: 'string',
        DefaultRelatedRecord: 'string',
        Description: 'string',
        HasAssets: 'boolean',
        RoutineName: 'string',
      },
    ],
    TotalCount: 'int',
    UsedRoutineNumber: 'number',
  },
  pages: { items: 'Routines' },
};

/**
 * List the account's edge functions.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listUserRoutines: Call<ListUserRoutinesInput, ListUserRoutinesOutput> =
  /* @__PURE__ */ call(ListUserRoutines);

/** Activate the edge function service. RAM action `esa:OpenErService`. */
export const OpenErService: Operation<OpenErServiceInput, OpenErServiceOutput> = {
  name: 'OpenErService',
  method: 'POST',
  access: 'write',
  input: {},
  output: { RequestId: 'string' },
  shownBy: 'GetErService',
};

/**
 * Activate the edge function service.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const openErService: Call<OpenErServiceInput, OpenErServiceOutput> = /* @__PURE__ */ call(OpenErService);

/** Release a code version of an edge function. RAM action `esa:PublishRoutineCodeVersion`. */
export const PublishRoutineCodeVersion: Operation<PublishRoutineCodeVersionInput, PublishRoutineCodeVersionOutput> = {
  name: 'PublishRoutineCodeVersion',
  method: 'POST',
  access: 'write',
  input: { Env: 'string', Name: 'string', 'CodeVersion?': 'text' },
  form: ['Env', 'Name', 'CodeVersion'],
  output: { CodeVersion: 'string', RequestId: 'string' },
  shownBy: 'GetRoutineCodeVersion',
};

/**
 * Release a code version of an edge function.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const publishRoutineCodeVersion: Call<PublishRoutineCodeVersionInput, PublishRoutineCodeVersionOutput> =
  /* @__PURE__ */ call(PublishRoutineCodeVersion);

/**
 * Run a build of an edge function again. RAM action `esa:ReDoRoutineBuild`.
 * Not in versions of the official SDK before 3.10.0.
 */
export const ReDoRoutineBuild: Operation<ReDoRoutineBuildInput, ReDoRoutineBuildOutput> = {
  name: 'ReDoRoutineBuild',
  method: 'POST',
  access: 'write',
  input: { RoutineBuildId: 'id' },
  output: { PipeLineRunId: 'int', RequestId: 'string', RoutineBuildId: 'int' },
  shownBy: 'GetRoutineBuild',
};

/**
 * Run a build of an edge function again.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const reDoRoutineBuild: Call<ReDoRoutineBuildInput, ReDoRoutineBuildOutput> =
  /* @__PURE__ */ call(ReDoRoutineBuild);

/**
 * Set environment variables of an edge function. RAM action `esa:SetRoutineEnvironmentVariables`.
 * Not in versions of the official SDK before 3.13.0.
 */
export const SetRoutineEnvironmentVariables: Operation<
  SetRoutineEnvironmentVariablesInput,
  SetRoutineEnvironmentVariablesOutput
> = {
  name: 'SetRoutineEnvironmentVariables',
  method: 'POST',
  access: 'write',
  input: {
    Env: 'staging|production',
    EnvironmentVariables: { '*': { 'Type?': 'text', 'Value?': 'text' } },
    Name: 'string',
  },
  form: ['Env', 'EnvironmentVariables', 'Name'],
  json: ['EnvironmentVariables'],
  output: { RequestId: 'string', SetKeys: ['string'] },
  shownBy: 'ListRoutineEnvironmentVariables',
};

/**
 * Set environment variables of an edge function.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const setRoutineEnvironmentVariables: Call<
  SetRoutineEnvironmentVariablesInput,
  SetRoutineEnvironmentVariablesOutput
> = /* @__PURE__ */ call(SetRoutineEnvironmentVariables);

/**
 * Stop a build of an edge function. RAM action `esa:StopRoutineBuild`.
 * Not in versions of the official SDK before 3.10.0.
 */
export const StopRoutineBuild: Operation<StopRoutineBuildInput, StopRoutineBuildOutput> = {
  name: 'StopRoutineBuild',
  method: 'POST',
  access: 'write',
  input: { RoutineBuildId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'GetRoutineBuild',
};

/**
 * Stop a build of an edge function.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const stopRoutineBuild: Call<StopRoutineBuildInput, StopRoutineBuildOutput> =
  /* @__PURE__ */ call(StopRoutineBuild);

/**
 * Change a build configuration of an edge function. RAM action `esa:UpdateRoutineBuildConfiguration`.
 * Not in versions of the official SDK before 3.9.0.
 */
export const UpdateRoutineBuildConfiguration: Operation<
  UpdateRoutineBuildConfigurationInput,
  UpdateRoutineBuildConfigurationOutput
> = {
  name: 'UpdateRoutineBuildConfiguration',
  method: 'POST',
  access: 'write',
  input: {
    RoutineName: 'string',
    'AssetsDirectory?': 'text',
    'BuildBranches?': 'text',
    'BuildCommand?': 'text',
    'EnvironmentVariables?': { '*': 'text' },
    'GitAccountId?': 'id',
    'GitPlatform?': 'github|gitee|upload',
    'InstallCommand?': 'text',
    'IsPrivate?': 'boolean',
    'NodeVersion?': '22.x|20.x|18.x|16.x|14.x|12.x',
    'ProductionBranch?': 'text',
    'Repository?': 'text',
    'RootDirectory?': 'text',
    'RoutineEntry?': 'text',
  },
  json: ['EnvironmentVariables'],
  output: { RequestId: 'string' },
  shownBy: 'GetRoutineBuildConfiguration',
};

/**
 * Change a build configuration of an edge function.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateRoutineBuildConfiguration: Call<
  UpdateRoutineBuildConfigurationInput,
  UpdateRoutineBuildConfigurationOutput
> = /* @__PURE__ */ call(UpdateRoutineBuildConfiguration);

/** Change the description of an edge function. RAM action `esa:UpdateRoutineConfigDescription`. */
export const UpdateRoutineConfigDescription: Operation<
  UpdateRoutineConfigDescriptionInput,
  UpdateRoutineConfigDescriptionOutput
> = {
  name: 'UpdateRoutineConfigDescription',
  method: 'POST',
  access: 'write',
  input: { Name: 'string', 'Description?': 'text' },
  form: ['Name', 'Description'],
  output: { RequestId: 'string', Status: 'string' },
  shownBy: 'GetRoutine',
};

/**
 * Change the description of an edge function.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateRoutineConfigDescription: Call<
  UpdateRoutineConfigDescriptionInput,
  UpdateRoutineConfigDescriptionOutput
> = /* @__PURE__ */ call(UpdateRoutineConfigDescription);

/** Change a route of an edge function. RAM action `esa:UpdateRoutineRoute`. */
export const UpdateRoutineRoute: Operation<UpdateRoutineRouteInput, UpdateRoutineRouteOutput> = {
  name: 'UpdateRoutineRoute',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    ConfigId: 'id',
    'Bypass?': 'on|off',
    'Fallback?': 'on|off',
    'RouteEnable?': 'on|off',
    'RouteName?': 'text',
    'RoutineName?': 'text',
    'Rule?': 'text',
    'Sequence?': 'int',
    'Timeout?': 'text',
  },
  output: { RequestId: 'string' },
  shownBy: 'GetRoutineRoute',
};

/**
 * Change a route of an edge function.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateRoutineRoute: Call<UpdateRoutineRouteInput, UpdateRoutineRouteOutput> =
  /* @__PURE__ */ call(UpdateRoutineRoute);
