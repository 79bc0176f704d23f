// Written by scripts/operations from spec/: change those.

/**
 * Log files to download, and real-time log delivery of sites and of the account.
 *
 * @module
 */
import { type Call, call } from '../client/operation-function.js';
import type { ListOperation, Operation } from '../operation/operation.js';
import type { Int64, Int64Input } from '../util/int64.js';

/** What `CheckAssumeSlrRole` asks for. */
export interface CheckAssumeSlrRoleInput {}

/** What `CheckAssumeSlrRole` answers. */
export interface CheckAssumeSlrRoleOutput {
  ErrorMsg?: string | undefined;
  IsExist?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CheckSiteProjectName` asks for. */
export interface CheckSiteProjectNameInput {
  /** Log task name to check; hyphens allowed, underscores not. Example: `user_log`. */
  readonly ProjectName: string;
  /** Id of the site. Example: `12312312213212`. */
  readonly SiteId?: Int64Input | undefined;
}

/** What `CheckSiteProjectName` answers. */
export interface CheckSiteProjectNameOutput {
  Check?: boolean | undefined;
  Description?: string | undefined;
  ProjectName?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CheckUserProjectName` asks for. */
export interface CheckUserProjectNameInput {
  /** Log task name to check. Example: `ali-dcdn-log-56`. */
  readonly ProjectName: string;
}

/** What `CheckUserProjectName` answers. */
export interface CheckUserProjectNameOutput {
  Check?: boolean | undefined;
  Description?: string | undefined;
  ProjectName?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateSiteCustomLog` asks for. */
export interface CreateSiteCustomLogInput {
  /** Names of cookies to log, as a JSON array. */
  readonly Cookies?: readonly string[] | undefined;
  /** Names of request headers to log, as a JSON array. */
  readonly RequestHeaders?: readonly string[] | undefined;
  /** Names of response headers to log, as a JSON array. */
  readonly ResponseHeaders?: readonly string[] | undefined;
  /** Id of the site. Example: `11223`. */
  readonly SiteId?: Int64Input | undefined;
}

/** What `CreateSiteCustomLog` answers. */
export interface CreateSiteCustomLogOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateSiteDeliveryTask` asks for. */
export interface CreateSiteDeliveryTaskInput {
  /** Id of the site. Example: `12312312112***`. */
  readonly SiteId: Int64Input;
  /** Kind of log. `dcdn_log_access_l1` by default. Example: `dcdn_log_access_l1`. */
  readonly BusinessType: 'dcdn_log_access_l1' | 'dcdn_log_er' | 'dcdn_log_waf' | 'dcdn_log_ipa' | (string & {});
  /** Kind of destination the logs go to. Example: `sls`. */
  readonly DeliveryType: 'sls' | 'http' | 'aws3' | 'oss' | 'kafka' | 'aws3cmpt' | (string & {});
  /**
   * Log fields to deliver, comma separated; from GetRealtimeDeliveryField. Example: `user_agent,ip_adress,ip_port`.
   */
  readonly FieldName: string;
  /** Name of the log task. Example: `dcdn-test-task`. */
  readonly TaskName: string;
  /** Data center: in the Chinese mainland (cn) or outside it (oversea). Example: `cn`. */
  readonly DataCenter?: 'cn' | 'oversea' | (string & {}) | undefined;
  /** Share of log lines to drop. Example: `0.0`. */
  readonly DiscardRate?: number | bigint | undefined;
  /** Version of the log filter. `v1` by default. Example: `v2`. */
  readonly FilterVer?: string | undefined;
  /** Settings for an HTTP destination, as JSON. */
  readonly HttpDelivery?: CreateSiteDeliveryTaskInputHttpDelivery | undefined;
  /** Settings for a Kafka destination, as JSON. */
  readonly KafkaDelivery?: CreateSiteDeliveryTaskInputKafkaDelivery | undefined;
  /** Settings for an OSS bucket destination, as JSON. */
  readonly OssDelivery?: CreateSiteDeliveryTaskInputOssDelivery | undefined;
  /** Settings for an S3 or S3-compatible destination, as JSON. */
  readonly S3Delivery?: CreateSiteDeliveryTaskInputS3Delivery | undefined;
  /** Settings for a Simple Log Service destination, as JSON. */
  readonly SlsDelivery?: CreateSiteDeliveryTaskInputSlsDelivery | undefined;
}

/** Part of `CreateSiteDeliveryTaskInput`: `HttpDelivery`. */
export interface CreateSiteDeliveryTaskInputHttpDelivery {
  readonly Compress?: string | undefined;
  readonly DestUrl?: string | undefined;
  readonly HeaderParam?: Readonly<Record<string, CreateSiteDeliveryTaskInputHttpDeliveryHeaderParam>> | undefined;
  readonly LastLogSplit?: boolean | undefined;
  readonly LogBodyPrefix?: string | undefined;
  readonly LogBodySuffix?: string | undefined;
  readonly LogSplit?: boolean | undefined;
  readonly LogSplitWords?: string | undefined;
  readonly MaxBatchMB?: number | bigint | undefined;
  readonly MaxBatchSize?: number | bigint | undefined;
  readonly MaxRetry?: number | bigint | undefined;
  readonly QueryParam?: Readonly<Record<string, CreateSiteDeliveryTaskInputHttpDeliveryQueryParam>> | undefined;
  readonly StandardAuthOn?: boolean | undefined;
  readonly StandardAuthParam?: CreateSiteDeliveryTaskInputHttpDeliveryStandardAuthParam | undefined;
  readonly TransformTimeout?: number | bigint | undefined;
}

/** Part of `CreateSiteDeliveryTaskInput`: `HttpDelivery.HeaderParam`. */
export interface CreateSiteDeliveryTaskInputHttpDeliveryHeaderParam {
  readonly StaticValue?: string | undefined;
}

/** Part of `CreateSiteDeliveryTaskInput`: `HttpDelivery.QueryParam`. */
export interface CreateSiteDeliveryTaskInputHttpDeliveryQueryParam {
  readonly StaticValue?: string | undefined;
}

/** Part of `CreateSiteDeliveryTaskInput`: `HttpDelivery.StandardAuthParam`. */
export interface CreateSiteDeliveryTaskInputHttpDeliveryStandardAuthParam {
  readonly ExpiredTime?: number | bigint | undefined;
  readonly PrivateKey?: string | undefined;
  readonly UrlPath?: string | undefined;
}

/** Part of `CreateSiteDeliveryTaskInput`: `KafkaDelivery`. */
export interface CreateSiteDeliveryTaskInputKafkaDelivery {
  readonly Balancer?: string | undefined;
  readonly Brokers?: readonly string[] | undefined;
  readonly Compress?: string | undefined;
  readonly MachanismType?: string | undefined;
  readonly Password?: string | undefined;
  readonly Topic?: string | undefined;
  readonly UseTLS?: boolean | undefined;
  readonly UserAuth?: boolean | undefined;
  readonly UserName?: string | undefined;
}

/** Part of `CreateSiteDeliveryTaskInput`: `OssDelivery`. */
export interface CreateSiteDeliveryTaskInputOssDelivery {
  readonly Aliuid?: string | undefined;
  readonly BucketName?: string | undefined;
  readonly PrefixPath?: string | undefined;
  readonly Region?: string | undefined;
}

/** Part of `CreateSiteDeliveryTaskInput`: `S3Delivery`. */
export interface CreateSiteDeliveryTaskInputS3Delivery {
  readonly AccessKey?: string | undefined;
  readonly BucketPath?: string | undefined;
  readonly Endpoint?: string | undefined;
  readonly PrefixPath?: string | undefined;
  readonly Region?: string | undefined;
  readonly S3Cmpt?: boolean | undefined;
  readonly SecretKey?: string | undefined;
  readonly ServerSideEncryption?: boolean | undefined;
  readonly VertifyType?: string | undefined;
}

/** Part of `CreateSiteDeliveryTaskInput`: `SlsDelivery`. */
export interface CreateSiteDeliveryTaskInputSlsDelivery {
  readonly SLSLogStore?: string | undefined;
  readonly SLSProject?: string | undefined;
  readonly SLSRegion?: string | undefined;
}

/** What `CreateSiteDeliveryTask` answers. */
export interface CreateSiteDeliveryTaskOutput {
  DataCenter?: string | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  TaskName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateSlrRoleForRealtimeLog` asks for. */
export interface CreateSlrRoleForRealtimeLogInput {}

/** What `CreateSlrRoleForRealtimeLog` answers. */
export interface CreateSlrRoleForRealtimeLogOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateUserDeliveryTask` asks for. */
export interface CreateUserDeliveryTaskInput {
  /** Kind of log. Example: `dcdn_log_access_l1`. */
  readonly BusinessType:
    | 'dcdn_log_access_l1'
    | 'dcdn_log_er'
    | 'dcdn_log_waf'
    | 'dcdn_log_ipa'
    | 'dcdn_log_er_pod'
    | 'dcdn_log_dns'
    | (string & {});
  /** Kind of destination the logs go to. Example: `sls`. */
  readonly DeliveryType: 'sls' | 'aws3' | 'oss' | 'kafka' | 'aws3cmpt' | 'http' | (string & {});
  /** Log fields to deliver, comma separated. Example: `user_agent,ip_address,ip_port`. */
  readonly FieldName: string;
  /** Name of the log task. Example: `test_project`. */
  readonly TaskName: string;
  /** Data center: in the Chinese mainland (cn) or outside it (sg). Example: `cn`. */
  readonly DataCenter?: 'cn' | 'sg' | (string & {}) | undefined;
  /** Edge function pods the task is for, comma separated. Example: `xxx,xxx`. */
  readonly Details?: string | undefined;
  /** Share of log lines to drop. Example: `0`. */
  readonly DiscardRate?: number | bigint | undefined;
  /** Version of the log filter. `v1` by default. Example: `v2`. */
  readonly FilterVer?: string | undefined;
  /** Settings for an HTTP destination, as JSON. */
  readonly HttpDelivery?: CreateUserDeliveryTaskInputHttpDelivery | undefined;
  /** Settings for a Kafka destination, as JSON. */
  readonly KafkaDelivery?: CreateUserDeliveryTaskInputKafkaDelivery | undefined;
  /** Settings for an OSS bucket destination, as JSON. */
  readonly OssDelivery?: CreateUserDeliveryTaskInputOssDelivery | undefined;
  /** Settings for an S3 or S3-compatible destination, as JSON. */
  readonly S3Delivery?: CreateUserDeliveryTaskInputS3Delivery | undefined;
  /** Settings for a Simple Log Service destination, as JSON. */
  readonly SlsDelivery?: CreateUserDeliveryTaskInputSlsDelivery | undefined;
}

/** Part of `CreateUserDeliveryTaskInput`: `HttpDelivery`. */
export interface CreateUserDeliveryTaskInputHttpDelivery {
  readonly Compress?: string | undefined;
  readonly DestUrl?: string | undefined;
  readonly HeaderParam?: Readonly<Record<string, CreateUserDeliveryTaskInputHttpDeliveryHeaderParam>> | undefined;
  readonly LastLogSplit?: boolean | undefined;
  readonly LogBodyPrefix?: string | undefined;
  readonly LogBodySuffix?: string | undefined;
  readonly LogSplit?: boolean | undefined;
  readonly LogSplitWords?: string | undefined;
  readonly MaxBatchMB?: number | bigint | undefined;
  readonly MaxBatchSize?: number | bigint | undefined;
  readonly MaxRetry?: number | bigint | undefined;
  readonly QueryParam?: Readonly<Record<string, CreateUserDeliveryTaskInputHttpDeliveryQueryParam>> | undefined;
  readonly StandardAuthOn?: boolean | undefined;
  readonly StandardAuthParam?: CreateUserDeliveryTaskInputHttpDeliveryStandardAuthParam | undefined;
  readonly TransformTimeout?: number | bigint | undefined;
}

/** Part of `CreateUserDeliveryTaskInput`: `HttpDelivery.HeaderParam`. */
export interface CreateUserDeliveryTaskInputHttpDeliveryHeaderParam {
  readonly StaticValue?: string | undefined;
}

/** Part of `CreateUserDeliveryTaskInput`: `HttpDelivery.QueryParam`. */
export interface CreateUserDeliveryTaskInputHttpDeliveryQueryParam {
  readonly StaticValue?: string | undefined;
}

/** Part of `CreateUserDeliveryTaskInput`: `HttpDelivery.StandardAuthParam`. */
export interface CreateUserDeliveryTaskInputHttpDeliveryStandardAuthParam {
  readonly ExpiredTime?: number | bigint | undefined;
  readonly PrivateKey?: string | undefined;
  readonly UrlPath?: string | undefined;
}

/** Part of `CreateUserDeliveryTaskInput`: `KafkaDelivery`. */
export interface CreateUserDeliveryTaskInputKafkaDelivery {
  readonly Balancer?: string | undefined;
  readonly Brokers?: readonly string[] | undefined;
  readonly Compress?: string | undefined;
  readonly MachanismType?: string | undefined;
  readonly Password?: string | undefined;
  readonly Topic?: string | undefined;
  readonly UseTLS?: boolean | undefined;
  readonly UserAuth?: boolean | undefined;
  readonly UserName?: string | undefined;
}

/** Part of `CreateUserDeliveryTaskInput`: `OssDelivery`. */
export interface CreateUserDeliveryTaskInputOssDelivery {
  readonly Aliuid?: string | undefined;
  readonly BucketName?: string | undefined;
  readonly PrefixPath?: string | undefined;
  readonly Region?: string | undefined;
}

/** Part of `CreateUserDeliveryTaskInput`: `S3Delivery`. */
export interface CreateUserDeliveryTaskInputS3Delivery {
  readonly AccessKey?: string | undefined;
  readonly BucketPath?: string | undefined;
  readonly Endpoint?: string | undefined;
  readonly PrefixPath?: string | undefined;
  readonly Region?: string | undefined;
  readonly S3Cmpt?: boolean | undefined;
  readonly SecretKey?: string | undefined;
  readonly ServerSideEncryption?: boolean | undefined;
  readonly VertifyType?: string | undefined;
}

/** Part of `CreateUserDeliveryTaskInput`: `SlsDelivery`. */
export interface CreateUserDeliveryTaskInputSlsDelivery {
  readonly SLSLogStore?: string | undefined;
  readonly SLSProject?: string | undefined;
  readonly SLSRegion?: string | undefined;
}

/** What `CreateUserDeliveryTask` answers. */
export interface CreateUserDeliveryTaskOutput {
  DataCenter?: string | undefined;
  RequestId?: string | undefined;
  Status?: string | undefined;
  TaskName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteSiteDeliveryTask` asks for. */
export interface DeleteSiteDeliveryTaskInput {
  /** Id of the site. Example: `123456******`. */
  readonly SiteId: Int64Input;
  /** Name of the log task. Example: `cdn-test-task`. */
  readonly TaskName: string;
}

/** What `DeleteSiteDeliveryTask` answers. */
export interface DeleteSiteDeliveryTaskOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteUserDeliveryTask` asks for. */
export interface DeleteUserDeliveryTaskInput {
  /** Name of the log task. Example: `test-project`. */
  readonly TaskName: string;
}

/** What `DeleteUserDeliveryTask` answers. */
export interface DeleteUserDeliveryTaskOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DescribeSiteLogs` asks for. */
export interface DescribeSiteLogsInput {
  /** Id of the site. Example: `123456***`. */
  readonly SiteId: Int64Input;
  /** End of the time span. Example: `2022-11-06T17:00:00Z`. */
  readonly EndTime?: string | undefined;
  /** Page to read, from 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 1000. `300` by default. */
  readonly PageSize?: number | undefined;
  /** Start of the time span. Example: `2022-11-06T16:00:00Z`. */
  readonly StartTime?: string | undefined;
}

/** What `DescribeSiteLogs` answers. One page. */
export interface DescribeSiteLogsOutput {
  RequestId?: string | undefined;
  SiteLogDetails?: DescribeSiteLogsOutputSiteLogDetails[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeSiteLogsOutput`: `SiteLogDetails`. */
export interface DescribeSiteLogsOutputSiteLogDetails {
  LogCount?: Int64 | undefined;
  LogInfos?: DescribeSiteLogsOutputSiteLogDetailsLogInfos[] | undefined;
  PageInfos?: DescribeSiteLogsOutputSiteLogDetailsPageInfos | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeSiteLogsOutput`: `SiteLogDetails.LogInfos`. */
export interface DescribeSiteLogsOutputSiteLogDetailsLogInfos {
  EndTime?: string | undefined;
  LogName?: string | undefined;
  LogPath?: string | undefined;
  LogSize?: Int64 | undefined;
  StartTime?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeSiteLogsOutput`: `SiteLogDetails.PageInfos`. */
export interface DescribeSiteLogsOutputSiteLogDetailsPageInfos {
  PageIndex?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `GetRealtimeDeliveryField` asks for. */
export interface GetRealtimeDeliveryFieldInput {
  /** Kind of log. `dcdn_log_access_l1` by default. Example: `dcdn_log_er`. */
  readonly BusinessType: 'dcdn_log_access_l1' | 'dcdn_log_er' | 'dcdn_log_waf' | 'dcdn_log_ipa' | (string & {});
}

/** What `GetRealtimeDeliveryField` answers. */
export interface GetRealtimeDeliveryFieldOutput {
  FieldContent?: Record<string, GetRealtimeDeliveryFieldOutputFieldContent> | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetRealtimeDeliveryFieldOutput`: `FieldContent`. */
export interface GetRealtimeDeliveryFieldOutputFieldContent {
  SortOrder?: Int64 | undefined;
  FieldList?: GetRealtimeDeliveryFieldOutputFieldContentFieldList[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetRealtimeDeliveryFieldOutput`: `FieldContent.FieldList`. */
export interface GetRealtimeDeliveryFieldOutputFieldContentFieldList {
  FieldName?: string | undefined;
  Description?: string | undefined;
  DescriptionCn?: string | undefined;
  Category?: string | undefined;
  DataType?: string | undefined;
  SortOrder?: Int64 | undefined;
  IsDefault?: boolean | undefined;
  [unknown: string]: unknown;
}

/** What `GetSiteCustomLog` asks for. */
export interface GetSiteCustomLogInput {
  /** Id of the site. Example: `11223***`. */
  readonly SiteId: Int64Input;
}

/** What `GetSiteCustomLog` answers. */
export interface GetSiteCustomLogOutput {
  ConfigId?: Int64 | undefined;
  IsExist?: boolean | undefined;
  LogCustomField?: GetSiteCustomLogOutputLogCustomField | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetSiteCustomLogOutput`: `LogCustomField`. */
export interface GetSiteCustomLogOutputLogCustomField {
  Cookies?: string[] | undefined;
  RequestHeaders?: string[] | undefined;
  ResponseHeaders?: string[] | undefined;
  [unknown: string]: unknown;
}

/** What `GetSiteDeliveryTask` asks for. */
export interface GetSiteDeliveryTaskInput {
  /** Name of the log task. Example: `cdn-test-task`. */
  readonly TaskName: string;
  /** Id of the site. Example: `123456***`. */
  readonly SiteId?: Int64Input | undefined;
}

/** What `GetSiteDeliveryTask` answers. */
export interface GetSiteDeliveryTaskOutput {
  BusinessType?: string | undefined;
  DataCenter?: string | undefined;
  DeliveryType?: string | undefined;
  DiscardRate?: Int64 | undefined;
  FieldList?: string | undefined;
  FilterRules?: string | undefined;
  FilterVer?: string | undefined;
  RawRule?: string | undefined;
  RequestId?: string | undefined;
  SinkConfig?: unknown;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  Status?: string | undefined;
  TaskName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetSiteLogDeliveryQuota` asks for. */
export interface GetSiteLogDeliveryQuotaInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Kind of log. `dcdn_log_access_l1` by default. Example: `dcdn_log_access_l1`. */
  readonly BusinessType: 'dcdn_log_access_l1' | 'dcdn_log_er' | 'dcdn_log_waf' | 'dcdn_log_ipa' | (string & {});
}

/** What `GetSiteLogDeliveryQuota` answers. */
export interface GetSiteLogDeliveryQuotaOutput {
  BusinessType?: string | undefined;
  FreeQuota?: Int64 | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `GetUserDeliveryTask` asks for. */
export interface GetUserDeliveryTaskInput {
  /** Name of the log task. Example: `test_project`. */
  readonly TaskName: string;
}

/** What `GetUserDeliveryTask` answers. */
export interface GetUserDeliveryTaskOutput {
  BusinessType?: string | undefined;
  DataCenter?: string | undefined;
  DeliveryType?: string | undefined;
  Details?: string | undefined;
  DiscardRate?: Int64 | undefined;
  FieldList?: string | undefined;
  FilterRules?: string | undefined;
  FilterVer?: string | undefined;
  RawRule?: string | undefined;
  RequestId?: string | undefined;
  SinkConfig?: unknown;
  Status?: string | undefined;
  TaskName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetUserLogDeliveryQuota` asks for. */
export interface GetUserLogDeliveryQuotaInput {
  /** Kind of log. `dcdn_log_access_l1` by default. Example: `dcdn_log_access_l1`. */
  readonly BusinessType:
    | 'dcdn_log_access_l1'
    | 'dcdn_log_er'
    | 'dcdn_log_waf'
    | 'dcdn_log_ipa'
    | 'dcdn_log_er_pod'
    | (string & {});
}

/** What `GetUserLogDeliveryQuota` answers. */
export interface GetUserLogDeliveryQuotaOutput {
  BusinessType?: string | undefined;
  FreeQuota?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListSiteDeliveryTasks` asks for. */
export interface ListSiteDeliveryTasksInput {
  /** Id of the site. Example: `123456***`. */
  readonly SiteId: Int64Input;
  /** Kind of log. `dcdn_log_access_l1` by default. Example: `dcdn_log_access_l1`. */
  readonly BusinessType?:
    | 'dcdn_log_access_l1'
    | 'dcdn_log_er'
    | 'dcdn_log_waf'
    | 'dcdn_log_ipa'
    | (string & {})
    | undefined;
  /** Page to read, from 1. `1` by default. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. `20` by default. */
  readonly PageSize?: number | undefined;
}

/** What `ListSiteDeliveryTasks` answers. One page. */
export interface ListSiteDeliveryTasksOutput {
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  Tasks?: ListSiteDeliveryTasksOutputTasks[] | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSiteDeliveryTasksOutput`: `Tasks`. */
export interface ListSiteDeliveryTasksOutputTasks {
  BusinessType?: string | undefined;
  DataCenter?: string | undefined;
  DeliveryType?: string | undefined;
  Status?: string | undefined;
  TaskName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListUserDeliveryTasks` asks for. */
export interface ListUserDeliveryTasksInput {
  /** Kind of log. Example: `dcdn_log_access_l1`. */
  readonly BusinessType?:
    | 'dcdn_log_access_l1'
    | 'dcdn_log_er'
    | 'dcdn_log_waf'
    | 'dcdn_log_ipa'
    | (string & {})
    | undefined;
  /** Page to read, from 1. `1` by default. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. `20` by default. */
  readonly PageSize?: number | undefined;
}

/** What `ListUserDeliveryTasks` answers. One page. */
export interface ListUserDeliveryTasksOutput {
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  Tasks?: ListUserDeliveryTasksOutputTasks[] | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListUserDeliveryTasksOutput`: `Tasks`. */
export interface ListUserDeliveryTasksOutputTasks {
  BusinessType?: string | undefined;
  DataCenter?: string | undefined;
  DeliveryType?: string | undefined;
  Status?: string | undefined;
  TaskName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateSiteCustomLog` asks for. */
export interface UpdateSiteCustomLogInput {
  /** JSON list of the cookie names to log. */
  readonly Cookies?: readonly string[] | undefined;
  /** JSON list of the request headers to log. */
  readonly RequestHeaders?: readonly string[] | undefined;
  /** JSON list of the response headers to log. */
  readonly ResponseHeaders?: readonly string[] | undefined;
  /** Id of the site. Example: `11223****`. */
  readonly SiteId?: Int64Input | undefined;
}

/** What `UpdateSiteCustomLog` answers. */
export interface UpdateSiteCustomLogOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateSiteDeliveryTask` asks for. */
export interface UpdateSiteDeliveryTaskInput {
  /** Log fields to deliver, comma separated. Example: `ClientIP,UserAgent`. */
  readonly FieldName: string;
  /** Name of the log task. Example: `cdn-test-task`. */
  readonly TaskName: string;
  /** Kind of log. `dcdn_log_access_l1` by default. Example: `dcdn_log_er`. */
  readonly BusinessType?:
    | 'dcdn_log_access_l1'
    | 'dcdn_log_er'
    | 'dcdn_log_waf'
    | 'dcdn_log_ipa'
    | (string & {})
    | undefined;
  /** Share of log lines to drop. Example: `0.0`. */
  readonly DiscardRate?: number | bigint | undefined;
  /** Version of the log filter. `v1` by default. Example: `v2`. */
  readonly FilterVer?: string | undefined;
  /** Id of the site. Example: `123456****`. */
  readonly SiteId?: Int64Input | undefined;
}

/** What `UpdateSiteDeliveryTask` answers. */
export interface UpdateSiteDeliveryTaskOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateSiteDeliveryTaskStatus` asks for. */
export interface UpdateSiteDeliveryTaskStatusInput {
  /** Online to start the log task; offline to stop it. Example: `online`. */
  readonly Method: string;
  /** Name of the log task. Example: `cdn-test-task`. */
  readonly TaskName: string;
  /** Id of the site. Example: `123456****`. */
  readonly SiteId?: Int64Input | undefined;
}

/** What `UpdateSiteDeliveryTaskStatus` answers. */
export interface UpdateSiteDeliveryTaskStatusOutput {
  RequestId?: string | undefined;
  Status?: string | undefined;
  TaskName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateUserDeliveryTask` asks for. */
export interface UpdateUserDeliveryTaskInput {
  /** Log fields to deliver, comma separated. Example: `ClientRequestID,ClientRequestHost`. */
  readonly FieldName: string;
  /** Name of the log task. Example: `test_project`. */
  readonly TaskName: string;
  /** Kind of log. `dcdn_log_access_l1` by default. Example: `dcdn_log_er`. */
  readonly BusinessType?:
    | 'dcdn_log_access_l1'
    | 'dcdn_log_er'
    | 'dcdn_log_waf'
    | 'dcdn_log_ipa'
    | (string & {})
    | undefined;
  /** Edge function PODs to configure, comma separated. Example: `xxx,xxx`. */
  readonly Details?: string | undefined;
  /** Share of log lines to drop. Example: `0`. */
  readonly DiscardRate?: number | bigint | undefined;
  /** Version of the log filter. `v1` by default. Example: `v2`. */
  readonly FilterVer?: string | undefined;
}

/** What `UpdateUserDeliveryTask` answers. */
export interface UpdateUserDeliveryTaskOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateUserDeliveryTaskStatus` asks for. */
export interface UpdateUserDeliveryTaskStatusInput {
  /** Online to start the log task; offline to stop it. Example: `online`. */
  readonly Method: 'online' | 'offline' | (string & {});
  /** Name of the log task. Example: `test_project`. */
  readonly TaskName: string;
}

/** What `UpdateUserDeliveryTaskStatus` answers. */
export interface UpdateUserDeliveryTaskStatusOutput {
  RequestId?: string | undefined;
  Status?: string | undefined;
  TaskName?: string | undefined;
  [unknown: string]: unknown;
}

/** Check whether the service-linked role for real-time logs exists. RAM action `esa:CheckAssumeSlrRole`. */
export const CheckAssumeSlrRole: Operation<CheckAssumeSlrRoleInput, CheckAssumeSlrRoleOutput> = {
  name: 'CheckAssumeSlrRole',
  method: 'GET',
  access: 'read',
  input: {},
  output: { ErrorMsg: 'string', IsExist: 'string', RequestId: 'string' },
};

/**
 * Check whether the service-linked role for real-time logs exists.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const checkAssumeSlrRole: Call<CheckAssumeSlrRoleInput, CheckAssumeSlrRoleOutput> =
  /* @__PURE__ */ call(CheckAssumeSlrRole);

/** Check whether a log task name of a site is free. RAM action `esa:CheckSiteProjectName`. */
export const CheckSiteProjectName: Operation<CheckSiteProjectNameInput, CheckSiteProjectNameOutput> = {
  name: 'CheckSiteProjectName',
  method: 'GET',
  access: 'read',
  input: { ProjectName: 'string', 'SiteId?': 'id' },
  output: { Check: 'boolean', Description: 'string', ProjectName: 'string', RequestId: 'string' },
};

/**
 * Check whether a log task name of a site is free.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const checkSiteProjectName: Call<CheckSiteProjectNameInput, CheckSiteProjectNameOutput> =
  /* @__PURE__ */ call(CheckSiteProjectName);

/** Check whether a log task name of the account is free. RAM action `esa:CheckUserProjectName`. */
export const CheckUserProjectName: Operation<CheckUserProjectNameInput, CheckUserProjectNameOutput> = {
  name: 'CheckUserProjectName',
  method: 'GET',
  access: 'read',
  input: { ProjectName: 'string' },
  output: { Check: 'boolean', Description: 'string', ProjectName: 'string', RequestId: 'string' },
};

/**
 * Check whether a log task name of the account is free.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const checkUserProjectName: Call<CheckUserProjectNameInput, CheckUserProjectNameOutput> =
  /* @__PURE__ */ call(CheckUserProjectName);

/** Create the custom log fields of a site. RAM action `esa:CreateSiteCustomLog`. */
export const CreateSiteCustomLog: Operation<CreateSiteCustomLogInput, CreateSiteCustomLogOutput> = {
  name: 'CreateSiteCustomLog',
  method: 'POST',
  access: 'write',
  input: { 'Cookies?': ['text'], 'RequestHeaders?': ['text'], 'ResponseHeaders?': ['text'], 'SiteId?': 'id' },
  form: ['Cookies', 'RequestHeaders', 'ResponseHeaders', 'SiteId'],
  json: ['Cookies', 'RequestHeaders', 'ResponseHeaders'],
  output: { RequestId: 'string' },
  shownBy: 'GetSiteCustomLog',
};

/**
 * Create the custom log fields of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createSiteCustomLog: Call<CreateSiteCustomLogInput, CreateSiteCustomLogOutput> =
  /* @__PURE__ */ call(CreateSiteCustomLog);

/** Create a real-time log task of a site. RAM action `esa:CreateSiteDeliveryTask`. */
export const CreateSiteDeliveryTask: Operation<CreateSiteDeliveryTaskInput, CreateSiteDeliveryTaskOutput> = {
  name: 'CreateSiteDeliveryTask',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    BusinessType: 'dcdn_log_access_l1|dcdn_log_er|dcdn_log_waf|dcdn_log_ipa',
    DeliveryType: 'sls|http|aws3|oss|kafka|aws3cmpt',
    FieldName: 'string',
    TaskName: 'string',
    'DataCenter?': 'cn|oversea',
    'DiscardRate?': 'number',
    'FilterVer?': 'text',
    'HttpDelivery?': {
      'Compress?': 'text',
      'DestUrl?': 'text',
      'HeaderParam?': { '*': { 'StaticValue?': 'text' } },
      'LastLogSplit?': 'boolean',
      'LogBodyPrefix?': 'text',
      'LogBodySuffix?': 'text',
      'LogSplit?': 'boolean',
      'LogSplitWords?': 'text',
      'MaxBatchMB?': 'number',
      'MaxBatchSize?': 'number',
      'MaxRetry?': 'number',
      'QueryParam?': { '*': { 'StaticValue?': 'text' } },
      'StandardAuthOn?': 'boolean',
      'StandardAuthParam?': { 'ExpiredTime?': 'number', 'PrivateKey?': 'secret', 'UrlPath?': 'text' },
      'TransformTimeout?': 'number',
    },
    'KafkaDelivery?': {
      'Balancer?': 'text',
      'Brokers?': ['text'],
      'Compress?': 'text',
      'MachanismType?': 'text',
      'Password?': 'secret',
      'Topic?': 'text',
      'UseTLS?': 'boolean',
      'UserAuth?': 'boolean',
      'UserName?': 'text',
    },
    'OssDelivery?': { 'Aliuid?': 'text', 'BucketName?': 'text', 'PrefixPath?': 'text', 'Region?': 'text' },
    'S3Delivery?': {
      'AccessKey?': 'secret',
      'BucketPath?': 'text',
      'Endpoint?': 'text',
      'PrefixPath?': 'text',
      'Region?': 'text',
      'S3Cmpt?': 'boolean',
      'SecretKey?': 'secret',
      'ServerSideEncryption?': 'boolean',
      'VertifyType?': 'text',
    },
    'SlsDelivery?': { 'SLSLogStore?': 'text', 'SLSProject?': 'text', 'SLSRegion?': 'text' },
  },
  form: [
    'SiteId',
    'BusinessType',
    'DeliveryType',
    'FieldName',
    'TaskName',
    'DataCenter',
    'DiscardRate',
    'FilterVer',
    'HttpDelivery',
    'KafkaDelivery',
    'OssDelivery',
    'S3Delivery',
    'SlsDelivery',
  ],
  json: ['HttpDelivery', 'KafkaDelivery', 'OssDelivery', 'S3Delivery', 'SlsDelivery'],
  output: { DataCenter: 'string', RequestId: 'string', SiteId: 'int', TaskName: 'string' },
  shownBy: 'GetSiteDeliveryTask',
};

/**
 * Create a real-time log task of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createSiteDeliveryTask: Call<CreateSiteDeliveryTaskInput, CreateSiteDeliveryTaskOutput> =
  /* @__PURE__ */ call(CreateSiteDeliveryTask);

/** Create the service-linked role for real-time logs. RAM action `esa:CreateSlrRoleForRealtimeLog`. */
export const CreateSlrRoleForRealtimeLog: Operation<
  CreateSlrRoleForRealtimeLogInput,
  CreateSlrRoleForRealtimeLogOutput
> = {
  name: 'CreateSlrRoleForRealtimeLog',
  method: 'POST',
  access: 'write',
  input: {},
  output: { RequestId: 'string' },
};

/**
 * Create the service-linked role for real-time logs.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createSlrRoleForRealtimeLog: Call<CreateSlrRoleForRealtimeLogInput, CreateSlrRoleForRealtimeLogOutput> =
  /* @__PURE__ */ call(CreateSlrRoleForRealtimeLog);

/** Create a real-time log task of the account. RAM action `esa:CreateUserDeliveryTask`. */
export const CreateUserDeliveryTask: Operation<CreateUserDeliveryTaskInput, CreateUserDeliveryTaskOutput> = {
  name: 'CreateUserDeliveryTask',
  method: 'POST',
  access: 'write',
  input: {
    BusinessType: 'dcdn_log_access_l1|dcdn_log_er|dcdn_log_waf|dcdn_log_ipa|dcdn_log_er_pod|dcdn_log_dns',
    DeliveryType: 'sls|aws3|oss|kafka|aws3cmpt|http',
    FieldName: 'string',
    TaskName: 'string',
    'DataCenter?': 'cn|sg',
    'Details?': 'text',
    'DiscardRate?': 'number',
    'FilterVer?': 'text',
    'HttpDelivery?': {
      'Compress?': 'text',
      'DestUrl?': 'text',
      'HeaderParam?': { '*': { 'StaticValue?': 'text' } },
      'LastLogSplit?': 'boolean',
      'LogBodyPrefix?': 'text',
      'LogBodySuffix?': 'text',
      'LogSplit?': 'boolean',
      'LogSplitWords?': 'text',
      'MaxBatchMB?': 'number',
      'MaxBatchSize?': 'number',
      'MaxRetry?': 'number',
      'QueryParam?': { '*': { 'StaticValue?': 'text' } },
      'StandardAuthOn?': 'boolean',
      'StandardAuthParam?': { 'ExpiredTime?': 'number', 'PrivateKey?': 'secret', 'UrlPath?': 'text' },
      'TransformTimeout?': 'number',
    },
    'KafkaDelivery?': {
      'Balancer?': 'text',
      'Brokers?': ['text'],
      'Compress?': 'text',
      'MachanismType?': 'text',
      'Password?': 'secret',
      'Topic?': 'text',
      'UseTLS?': 'boolean',
      'UserAuth?': 'boolean',
      'UserName?': 'text',
    },
    'OssDelivery?': { 'Aliuid?': 'text', 'BucketName?': 'text', 'PrefixPath?': 'text', 'Region?': 'text' },
    'S3Delivery?': {
      'AccessKey?': 'secret',
      'BucketPath?': 'text',
      'Endpoint?': 'text',
      'PrefixPath?': 'text',
      'Region?': 'text',
      'S3Cmpt?': 'boolean',
      'SecretKey?': 'secret',
      'ServerSideEncryption?': 'boolean',
      'VertifyType?': 'text',
    },
    'SlsDelivery?': { 'SLSLogStore?': 'text', 'SLSProject?': 'text', 'SLSRegion?': 'text' },
  },
  form: [
    'BusinessType',
    'DeliveryType',
    'FieldName',
    'TaskName',
    'DataCenter',
    'Details',
    'DiscardRate',
    'FilterVer',
    'HttpDelivery',
    'KafkaDelivery',
    'OssDelivery',
    'S3Delivery',
    'SlsDelivery',
  ],
  json: ['HttpDelivery', 'KafkaDelivery', 'OssDelivery', 'S3Delivery', 'SlsDelivery'],
  output: { DataCenter: 'string', RequestId: 'string', Status: 'string', TaskName: 'string' },
  shownBy: 'GetUserDeliveryTask',
};

/**
 * Create a real-time log task of the account.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createUserDeliveryTask: Call<CreateUserDeliveryTaskInput, CreateUserDeliveryTaskOutput> =
  /* @__PURE__ */ call(CreateUserDeliveryTask);

/** Delete a real-time log task of a site. RAM action `esa:DeleteSiteDeliveryTask`. */
export const DeleteSiteDeliveryTask: Operation<DeleteSiteDeliveryTaskInput, DeleteSiteDeliveryTaskOutput> = {
  name: 'DeleteSiteDeliveryTask',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', TaskName: 'string' },
  form: ['SiteId', 'TaskName'],
  output: { RequestId: 'string' },
  shownBy: 'GetSiteDeliveryTask',
};

/**
 * Delete a real-time log task of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteSiteDeliveryTask: Call<DeleteSiteDeliveryTaskInput, DeleteSiteDeliveryTaskOutput> =
  /* @__PURE__ */ call(DeleteSiteDeliveryTask);

/** Delete a real-time log task of the account. RAM action `esa:DeleteUserDeliveryTask`. */
export const DeleteUserDeliveryTask: Operation<DeleteUserDeliveryTaskInput, DeleteUserDeliveryTaskOutput> = {
  name: 'DeleteUserDeliveryTask',
  method: 'POST',
  access: 'write',
  input: { TaskName: 'string' },
  form: ['TaskName'],
  output: { RequestId: 'string' },
  shownBy: 'GetUserDeliveryTask',
};

/**
 * Delete a real-time log task of the account.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteUserDeliveryTask: Call<DeleteUserDeliveryTaskInput, DeleteUserDeliveryTaskOutput> =
  /* @__PURE__ */ call(DeleteUserDeliveryTask);

/** Read the download links of the log files of a site. RAM action `esa:DescribeSiteLogs`. */
export const DescribeSiteLogs: ListOperation<
  DescribeSiteLogsInput,
  DescribeSiteLogsOutput,
  NonNullable<NonNullable<DescribeSiteLogsOutput['SiteLogDetails']>[number]['LogInfos']>[number]
> = {
  name: 'DescribeSiteLogs',
  method: 'POST',
  access: 'read',
  input: { SiteId: 'id', 'EndTime?': 'string', 'PageNumber?': 'count', 'PageSize?': 'count', 'StartTime?': 'string' },
  output: {
    RequestId: 'string',
    SiteLogDetails: [
      {
        LogCount: 'int',
        LogInfos: [{ EndTime: 'string', LogName: 'string', LogPath: 'string', LogSize: 'number', StartTime: 'string' }],
        PageInfos: { PageIndex: 'int', PageSize: 'int', TotalCount: 'int' },
        SiteId: 'int',
        SiteName: 'string',
      },
    ],
  },
  pages: { items: 'SiteLogDetails[].LogInfos', total: '' },
};

/**
 * Read the download links of the log files of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeSiteLogs: Call<DescribeSiteLogsInput, DescribeSiteLogsOutput> =
  /* @__PURE__ */ call(DescribeSiteLogs);

/** Read the fields of real-time logs. RAM action `esa:GetRealtimeDeliveryField`. */
export const GetRealtimeDeliveryField: Operation<GetRealtimeDeliveryFieldInput, GetRealtimeDeliveryFieldOutput> = {
  name: 'GetRealtimeDeliveryField',
  method: 'GET',
  access: 'read',
  input: { BusinessType: 'dcdn_log_access_l1|dcdn_log_er|dcdn_log_waf|dcdn_log_ipa' },
  output: {
    FieldContent: {
      '*': {
        SortOrder: 'number',
        FieldList: [
          {
            FieldName: 'string',
            Description: 'string',
            DescriptionCn: 'string',
            Category: 'string',
            DataType: 'string',
            SortOrder: 'number',
            IsDefault: 'boolean',
          },
        ],
      },
    },
    RequestId: 'string',
  },
};

/**
 * Read the fields of real-time logs.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getRealtimeDeliveryField: Call<GetRealtimeDeliveryFieldInput, GetRealtimeDeliveryFieldOutput> =
  /* @__PURE__ */ call(GetRealtimeDeliveryField);

/** Read the custom log fields of a site. RAM action `esa:GetSiteCustomLog`. */
export const GetSiteCustomLog: Operation<GetSiteCustomLogInput, GetSiteCustomLogOutput> = {
  name: 'GetSiteCustomLog',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id' },
  output: {
    ConfigId: 'int',
    IsExist: 'boolean',
    LogCustomField: { Cookies: ['string'], RequestHeaders: ['string'], ResponseHeaders: ['string'] },
    RequestId: 'string',
    SiteId: 'int',
  },
};

/**
 * Read the custom log fields of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getSiteCustomLog: Call<GetSiteCustomLogInput, GetSiteCustomLogOutput> =
  /* @__PURE__ */ call(GetSiteCustomLog);

/** Read a real-time log task of a site. RAM action `esa:GetSiteDeliveryTask`. */
export const GetSiteDeliveryTask: Operation<GetSiteDeliveryTaskInput, GetSiteDeliveryTaskOutput> = {
  name: 'GetSiteDeliveryTask',
  method: 'GET',
  access: 'read',
  input: { TaskName: 'string', 'SiteId?': 'id' },
  output: {
    BusinessType: 'string',
    DataCenter: 'string',
    DeliveryType: 'string',
    DiscardRate: 'number',
    FieldList: 'string',
    FilterRules: 'string',
    FilterVer: 'string',
    RawRule: 'string',
    RequestId: 'string',
    SinkConfig: 'any',
    SiteId: 'int',
    SiteName: 'string',
    Status: 'string',
    TaskName: 'string',
  },
};

/**
 * Read a real-time log task of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getSiteDeliveryTask: Call<GetSiteDeliveryTaskInput, GetSiteDeliveryTaskOutput> =
  /* @__PURE__ */ call(GetSiteDeliveryTask);

/** Read the log task quota of a site. RAM action `esa:GetSiteLogDeliveryQuota`. */
export const GetSiteLogDeliveryQuota: Operation<GetSiteLogDeliveryQuotaInput, GetSiteLogDeliveryQuotaOutput> = {
  name: 'GetSiteLogDeliveryQuota',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id', BusinessType: 'dcdn_log_access_l1|dcdn_log_er|dcdn_log_waf|dcdn_log_ipa' },
  output: { BusinessType: 'string', FreeQuota: 'number', RequestId: 'string', SiteId: 'int' },
};

/**
 * Read the log task quota of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getSiteLogDeliveryQuota: Call<GetSiteLogDeliveryQuotaInput, GetSiteLogDeliveryQuotaOutput> =
  /* @__PURE__ */ call(GetSiteLogDeliveryQuota);

/** Read a real-time log task of the account. RAM action `esa:GetUserDeliveryTask`. */
export const GetUserDeliveryTask: Operation<GetUserDeliveryTaskInput, GetUserDeliveryTaskOutput> = {
  name: 'GetUserDeliveryTask',
  method: 'GET',
  access: 'read',
  input: { TaskName: 'string' },
  output: {
    BusinessType: 'string',
    DataCenter: 'string',
    DeliveryType: 'string',
    Details: 'string',
    DiscardRate: 'number',
    FieldList: 'string',
    FilterRules: 'string',
    FilterVer: 'string',
    RawRule: 'string',
    RequestId: 'string',
    SinkConfig: 'any',
    Status: 'string',
    TaskName: 'string',
  },
};

/**
 * Read a real-time log task of the account.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getUserDeliveryTask: Call<GetUserDeliveryTaskInput, GetUserDeliveryTaskOutput> =
  /* @__PURE__ */ call(GetUserDeliveryTask);

/** Read the log task quota of the account. RAM action `esa:GetUserLogDeliveryQuota`. */
export const GetUserLogDeliveryQuota: Operation<GetUserLogDeliveryQuotaInput, GetUserLogDeliveryQuotaOutput> = {
  name: 'GetUserLogDeliveryQuota',
  method: 'GET',
  access: 'read',
  input: { BusinessType: 'dcdn_log_access_l1|dcdn_log_er|dcdn_log_waf|dcdn_log_ipa|dcdn_log_er_pod' },
  output: { BusinessType: 'string', FreeQuota: 'number', RequestId: 'string' },
};

/**
 * Read the log task quota of the account.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getUserLogDeliveryQuota: Call<GetUserLogDeliveryQuotaInput, GetUserLogDeliveryQuotaOutput> =
  /* @__PURE__ */ call(GetUserLogDeliveryQuota);

/** List the real-time log tasks of a site. RAM action `esa:ListSiteDeliveryTasks`. */
export const ListSiteDeliveryTasks: ListOperation<
  ListSiteDeliveryTasksInput,
  ListSiteDeliveryTasksOutput,
  NonNullable<ListSiteDeliveryTasksOutput['Tasks']>[number]
> = {
  name: 'ListSiteDeliveryTasks',
  method: 'GET',
  access: 'list',
  input: {
    SiteId: 'id',
    'BusinessType?': 'dcdn_log_access_l1|dcdn_log_er|dcdn_log_waf|dcdn_log_ipa',
    'PageNumber?': 'count',
    'PageSize?': 'count',
  },
  output: {
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    Tasks: [
      { BusinessType: 'string', DataCenter: 'string', DeliveryType: 'string', Status: 'string', TaskName: 'string' },
    ],
    TotalCount: 'int',
  },
  pages: { items: 'Tasks' },
};

/**
 * List the real-time log tasks of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listSiteDeliveryTasks: Call<ListSiteDeliveryTasksInput, ListSiteDeliveryTasksOutput> =
  /* @__PURE__ */ call(ListSiteDeliveryTasks);

/** List the real-time log tasks of the account. RAM action `esa:ListUserDeliveryTasks`. */
export const ListUserDeliveryTasks: ListOperation<
  ListUserDeliveryTasksInput,
  ListUserDeliveryTasksOutput,
  NonNullable<ListUserDeliveryTasksOutput['Tasks']>[number]
> = {
  name: 'ListUserDeliveryTasks',
  method: 'GET',
  access: 'list',
  input: {
    'BusinessType?': 'dcdn_log_access_l1|dcdn_log_er|dcdn_log_waf|dcdn_log_ipa',
    'PageNumber?': 'count',
    'PageSize?': 'count',
  },
  output: {
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    Tasks: [
      { BusinessType: 'string', DataCenter: 'string', DeliveryType: 'string', Status: 'string', TaskName: 'string' },
    ],
    TotalCount: 'int',
  },
  pages: { items: 'Tasks' },
};

/**
 * List the real-time log tasks of the account.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listUserDeliveryTasks: Call<ListUserDeliveryTasksInput, ListUserDeliveryTasksOutput> =
  /* @__PURE__ */ call(ListUserDeliveryTasks);

/** Change the custom log fields of a site. RAM action `esa:UpdateSiteCustomLog`. */
export const UpdateSiteCustomLog: Operation<UpdateSiteCustomLogInput, UpdateSiteCustomLogOutput> = {
  name: 'UpdateSiteCustomLog',
  method: 'POST',
  access: 'write',
  input: { 'Cookies?': ['text'], 'RequestHeaders?': ['text'], 'ResponseHeaders?': ['text'], 'SiteId?': 'id' },
  form: ['Cookies', 'RequestHeaders', 'ResponseHeaders', 'SiteId'],
  json: ['Cookies', 'RequestHeaders', 'ResponseHeaders'],
  output: { RequestId: 'string' },
  shownBy: 'GetSiteCustomLog',
};

/**
 * Change the custom log fields of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateSiteCustomLog: Call<UpdateSiteCustomLogInput, UpdateSiteCustomLogOutput> =
  /* @__PURE__ */ call(UpdateSiteCustomLog);

/** Change a real-time log task of a site. RAM action `esa:UpdateSiteDeliveryTask`. */
export const UpdateSiteDeliveryTask: Operation<UpdateSiteDeliveryTaskInput, UpdateSiteDeliveryTaskOutput> = {
  name: 'UpdateSiteDeliveryTask',
  method: 'POST',
  access: 'write',
  input: {
    FieldName: 'string',
    TaskName: 'string',
    'BusinessType?': 'dcdn_log_access_l1|dcdn_log_er|dcdn_log_waf|dcdn_log_ipa',
    'DiscardRate?': 'number',
    'FilterVer?': 'text',
    'SiteId?': 'id',
  },
  form: ['FieldName', 'TaskName', 'BusinessType', 'DiscardRate', 'FilterVer', 'SiteId'],
  output: { RequestId: 'string' },
  shownBy: 'GetSiteDeliveryTask',
};

/**
 * Change a real-time log task of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateSiteDeliveryTask: Call<UpdateSiteDeliveryTaskInput, UpdateSiteDeliveryTaskOutput> =
  /* @__PURE__ */ call(UpdateSiteDeliveryTask);

/** Start or stop a real-time log task of a site. RAM action `esa:UpdateSiteDeliveryTaskStatus`. */
export const UpdateSiteDeliveryTaskStatus: Operation<
  UpdateSiteDeliveryTaskStatusInput,
  UpdateSiteDeliveryTaskStatusOutput
> = {
  name: 'UpdateSiteDeliveryTaskStatus',
  method: 'GET',
  access: 'write',
  input: { Method: 'string', TaskName: 'string', 'SiteId?': 'id' },
  output: { RequestId: 'string', Status: 'string', TaskName: 'string' },
  shownBy: 'GetSiteDeliveryTask',
};

/**
 * Start or stop a real-time log task of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateSiteDeliveryTaskStatus: Call<UpdateSiteDeliveryTaskStatusInput, UpdateSiteDeliveryTaskStatusOutput> =
  /* @__PURE__ */ call(UpdateSiteDeliveryTaskStatus);

/** Change a real-time log task of the account. RAM action `esa:UpdateUserDeliveryTask`. */
export const UpdateUserDeliveryTask: Operation<UpdateUserDeliveryTaskInput, UpdateUserDeliveryTaskOutput> = {
  name: 'UpdateUserDeliveryTask',
  method: 'POST',
  access: 'write',
  input: {
    FieldName: 'string',
    TaskName: 'string',
    'BusinessType?': 'dcdn_log_access_l1|dcdn_log_er|dcdn_log_waf|dcdn_log_ipa',
    'Details?': 'text',
    'DiscardRate?': 'number',
    'FilterVer?': 'text',
  },
  form: ['FieldName', 'TaskName', 'BusinessType', 'Details', 'DiscardRate', 'FilterVer'],
  output: { RequestId: 'string' },
  shownBy: 'GetUserDeliveryTask',
};

/**
 * Change a real-time log task of the account.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateUserDeliveryTask: Call<UpdateUserDeliveryTaskInput, UpdateUserDeliveryTaskOutput> =
  /* @__PURE__ */ call(UpdateUserDeliveryTask);

/** Start or stop a real-time log task of the account. RAM action `esa:UpdateUserDeliveryTaskStatus`. */
export const UpdateUserDeliveryTaskStatus: Operation<
  UpdateUserDeliveryTaskStatusInput,
  UpdateUserDeliveryTaskStatusOutput
> = {
  name: 'UpdateUserDeliveryTaskStatus',
  method: 'GET',
  access: 'write',
  input: { Method: 'online|offline', TaskName: 'string' },
  output: { RequestId: 'string', Status: 'string', TaskName: 'string' },
  shownBy: 'GetUserDeliveryTask',
};

/**
 * Start or stop a real-time log task of the account.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateUserDeliveryTaskStatus: Call<UpdateUserDeliveryTaskStatusInput, UpdateUserDeliveryTaskStatusOutput> =
  /* @__PURE__ */ call(UpdateUserDeliveryTaskStatus);
