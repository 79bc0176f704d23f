// Written by scripts/operations from spec/: change those.

/**
 * Edge containers: applications, versions, releases, domain names, image secrets, capacity, logs.
 *
 * @module
 */
import { type Call, call } from '../client/operation-function.js';
import type { ListOperation, Operation } from '../operation/operation.js';
import type { Int64, Int64Input } from '../util/int64.js';

/** What `CreateEdgeContainerApp` asks for. */
export interface CreateEdgeContainerAppInput {
  /**
   * Name of the application: 6 to 128 of a-z, 0-9 and hyphen, letter first. At most 128 characters. Example:
   * `app-test`.
   */
  readonly Name: string;
  /** Server port of the application; only 80 or 443. Example: `80`. */
  readonly ServicePort: number;
  /** Backend port the application itself listens on. From 1 to 65535. Example: `80`. */
  readonly TargetPort: number;
  /** Failed checks in a row that make a healthy application unhealthy. From 1 to 10. `5` by default. Example: `3`. */
  readonly HealthCheckFailTimes?: number | undefined;
  /** Domain name that health checks use. Example: `www.aliyun.com`. */
  readonly HealthCheckHost?: string | undefined;
  /** Class of HTTP status codes that counts as healthy. `http_2xx` by default. Example: `http_2xx`. */
  readonly HealthCheckHttpCode?: 'http_2xx' | 'http_3xx' | (string & {}) | undefined;
  /** Seconds between health checks. From 1 to 50. `5` by default. Example: `5`. */
  readonly HealthCheckInterval?: number | undefined;
  /** HTTP method of the health check. `HEAD` by default. Example: `HEAD`. */
  readonly HealthCheckMethod?: 'HEAD' | 'GET' | (string & {}) | undefined;
  /** Port that health checks use. From 1 to 65535. `80` by default. Example: `80`. */
  readonly HealthCheckPort?: number | undefined;
  /**
   * Passed checks in a row that make an unhealthy application healthy. From 1 to 10. `2` by default. Example: `2`.
   */
  readonly HealthCheckSuccTimes?: number | undefined;
  /** Seconds to wait for the answer to a health check. From 1 to 100. `3` by default. Example: `5`. */
  readonly HealthCheckTimeout?: number | undefined;
  /** Layer the health check works at, 4 (l4) or 7 (l7). Example: `l7`. */
  readonly HealthCheckType?: 'l4' | 'l7' | (string & {}) | undefined;
  /** URI that health checks request, 1 to 80 characters. `/` by default. Example: `/health_check`. */
  readonly HealthCheckURI?: string | undefined;
  /** Free text. Example: `test app`. */
  readonly Remarks?: string | undefined;
}

/** What `CreateEdgeContainerApp` answers. */
export interface CreateEdgeContainerAppOutput {
  AppId?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateEdgeContainerAppImageSecret` asks for. */
export interface CreateEdgeContainerAppImageSecretInput {
  /** Id of the container application. Example: `app-88068867578379****`. */
  readonly AppId: string;
  /** Password for the image registry. Never shown. Example: `***`. */
  readonly Password: string;
  /** Address of the image registry. Example: `cr-cn-shanghai.edas.aliyuncs.com`. */
  readonly Registry: string;
  /** User name for the image registry. Example: `admin`. */
  readonly Username: string;
}

/** What `CreateEdgeContainerAppImageSecret` answers. */
export interface CreateEdgeContainerAppImageSecretOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateEdgeContainerAppRecord` asks for. */
export interface CreateEdgeContainerAppRecordInput {
  /** Id of the container application. Example: `app-88068867578379****`. */
  readonly AppId: string;
  /** Full name of the record. Example: `a.example.com`. */
  readonly RecordName: string;
  /** Id of the site. Example: `5407498413****`. */
  readonly SiteId?: Int64Input | undefined;
}

/** What `CreateEdgeContainerAppRecord` answers. */
export interface CreateEdgeContainerAppRecordOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateEdgeContainerAppVersion` asks for. */
export interface CreateEdgeContainerAppVersionInput {
  /** Id of the container application. Example: `app-88068867578379****`. */
  readonly AppId: string;
  /** Containers to deploy, with image, command and probe, as a JSON array. */
  readonly Containers: readonly CreateEdgeContainerAppVersionInputContainers[];
  /** Name of the version, 6 to 128 characters. Example: `verson1`. */
  readonly Name: string;
  /** Free text. Example: `test app`. */
  readonly Remarks?: string | undefined;
}

/** Part of `CreateEdgeContainerAppVersionInput`: `Containers`. */
export interface CreateEdgeContainerAppVersionInputContainers {
  readonly ACRImageInfo?: CreateEdgeContainerAppVersionInputContainersACRImageInfo | undefined;
  readonly Args?: string | undefined;
  readonly Command?: string | undefined;
  readonly EnvVariables?: string | undefined;
  readonly Image?: string | undefined;
  readonly IsACRImage?: boolean | undefined;
  readonly Name?: string | undefined;
  readonly PostStart?: string | undefined;
  readonly PreStop?: string | undefined;
  readonly ProbeContent?: CreateEdgeContainerAppVersionInputContainersProbeContent | undefined;
  readonly ProbeType?: string | undefined;
  readonly Spec?: string | undefined;
  readonly Storage?: string | undefined;
}

/** Part of `CreateEdgeContainerAppVersionInput`: `Containers.ACRImageInfo`. */
export interface CreateEdgeContainerAppVersionInputContainersACRImageInfo {
  readonly Domain?: string | undefined;
  readonly InstanceId?: string | undefined;
  readonly IsEnterpriseRegistry?: boolean | undefined;
  readonly RegionId?: string | undefined;
  readonly RepoId?: string | undefined;
  readonly RepoName?: string | undefined;
  readonly RepoNamespace?: string | undefined;
  readonly Tag?: string | undefined;
  readonly TagUrl?: string | undefined;
}

/** Part of `CreateEdgeContainerAppVersionInput`: `Containers.ProbeContent`. */
export interface CreateEdgeContainerAppVersionInputContainersProbeContent {
  readonly Command?: string | undefined;
  readonly FailureThreshold?: number | bigint | undefined;
  readonly Host?: string | undefined;
  readonly HttpHeaders?: string | undefined;
  readonly InitialDelaySeconds?: number | bigint | undefined;
  readonly Path?: string | undefined;
  readonly PeriodSeconds?: number | bigint | undefined;
  readonly Port?: number | bigint | undefined;
  readonly Scheme?: string | undefined;
  readonly SuccessThreshold?: number | bigint | undefined;
  readonly TimeoutSeconds?: number | bigint | undefined;
}

/** What `CreateEdgeContainerAppVersion` answers. */
export interface CreateEdgeContainerAppVersionOutput {
  RequestId?: string | undefined;
  VersionId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteEdgeContainerApp` asks for. */
export interface DeleteEdgeContainerAppInput {
  /** Id of the container application. Example: `app-1232321454***`. */
  readonly AppId?: string | undefined;
}

/** What `DeleteEdgeContainerApp` answers. */
export interface DeleteEdgeContainerAppOutput {
  RequestId?: string | undefined;
  State?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteEdgeContainerAppImageSecret` asks for. */
export interface DeleteEdgeContainerAppImageSecretInput {
  /** Id of the container application. Example: `app-88068867578379****`. */
  readonly AppId: string;
  /** Name of the image pull secret. Example: `reg-123*****`. */
  readonly Name: string;
}

/** What `DeleteEdgeContainerAppImageSecret` answers. */
export interface DeleteEdgeContainerAppImageSecretOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteEdgeContainerAppRecord` asks for. */
export interface DeleteEdgeContainerAppRecordInput {
  /** Id of the container application. Example: `app-88068867578379****`. */
  readonly AppId: string;
  /** Full name of the record. Example: `a.example.com`. */
  readonly RecordName: string;
  /** Id of the site. Example: `5407498413****`. */
  readonly SiteId?: Int64Input | undefined;
}

/** What `DeleteEdgeContainerAppRecord` answers. */
export interface DeleteEdgeContainerAppRecordOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteEdgeContainerAppVersion` asks for. */
export interface DeleteEdgeContainerAppVersionInput {
  /** Id of the container application. Example: `app-96253477062511****`. */
  readonly AppId: string;
  /** Id of the version. Example: `ver-89884764010378****`. */
  readonly VersionId: string;
}

/** What `DeleteEdgeContainerAppVersion` answers. */
export interface DeleteEdgeContainerAppVersionOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DescribeEdgeContainerAppStats` asks for. */
export interface DescribeEdgeContainerAppStatsInput {
  /** Container application, as an id like app-xxxx. Example: `app-xxxx`. */
  readonly App: string;
  /** Fields to read. Example: `pod_ready_rate`. */
  readonly Fields: string;
  /** End of the time span. Example: `2024-09-02T16:04:05Z`. */
  readonly EndTime?: string | undefined;
  /** Carriers to read, comma separated, such as telecom. Example: `telecom,unicom,cmcc`. */
  readonly Isp?: string | undefined;
  /** Place to read, such as huizhou. Example: `huizhou`. */
  readonly Locate?: string | undefined;
  /** Start of the time span. Example: `2024-09-02T15:04:05Z`. */
  readonly StartTime?: string | undefined;
  /** Tenant, as an id like t-xxxx. Example: `t-xxxx`. */
  readonly Tenant?: string | undefined;
}

/** What `DescribeEdgeContainerAppStats` answers. */
export interface DescribeEdgeContainerAppStatsOutput {
  CpuUsageSecondsQuotaRateAvg?: Int64 | undefined;
  CpuUsageSecondsTotalAvg?: Int64 | undefined;
  FsReadsBytesAvgAvg?: Int64 | undefined;
  FsWritesBytesAvgAvg?: Int64 | undefined;
  MemoryRssAvg?: Int64 | undefined;
  MemoryRssQuotaRateAvg?: Int64 | undefined;
  PodReadyRateAvg?: Int64 | undefined;
  Points?: DescribeEdgeContainerAppStatsOutputPoints[] | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeEdgeContainerAppStatsOutput`: `Points`. */
export interface DescribeEdgeContainerAppStatsOutputPoints {
  ContainerCpuUsageSecondsQuotaRate?: Int64 | undefined;
  ContainerCpuUsageSecondsTotal?: Int64 | undefined;
  ContainerFsReadsBytesAvg?: Int64 | undefined;
  ContainerFsWritesBytesAvg?: Int64 | undefined;
  ContainerMemoryRss?: Int64 | undefined;
  ContainerMemoryRssQuotaRate?: Int64 | undefined;
  PodReadyRate?: Int64 | undefined;
  Time?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetEdgeContainer` asks for. */
export interface GetEdgeContainerInput {}

/** What `GetEdgeContainer` answers. */
export interface GetEdgeContainerOutput {
  BillingMode?: string | undefined;
  InstanceId?: string | undefined;
  RequestId?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetEdgeContainerApp` asks for. */
export interface GetEdgeContainerAppInput {
  /** Id of the container application. Example: `app-88068867578379****`. */
  readonly AppId: string;
}

/** What `GetEdgeContainerApp` answers. */
export interface GetEdgeContainerAppOutput {
  App?: GetEdgeContainerAppOutputApp | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetEdgeContainerAppOutput`: `App`. */
export interface GetEdgeContainerAppOutputApp {
  AppId?: string | undefined;
  CreateTime?: string | undefined;
  DomainName?: string | undefined;
  GatewayType?: string | undefined;
  HealthCheck?: GetEdgeContainerAppOutputAppHealthCheck | undefined;
  Name?: string | undefined;
  QuicCid?: string | undefined;
  Remarks?: string | undefined;
  ServicePort?: Int64 | undefined;
  Status?: string | undefined;
  TargetPort?: Int64 | undefined;
  UpdateTime?: string | undefined;
  VersionCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetEdgeContainerAppOutput`: `App.HealthCheck`. */
export interface GetEdgeContainerAppOutputAppHealthCheck {
  FailTimes?: Int64 | undefined;
  Host?: string | undefined;
  HttpCode?: string | undefined;
  Interval?: Int64 | undefined;
  Method?: string | undefined;
  Port?: Int64 | undefined;
  SuccTimes?: Int64 | undefined;
  Timeout?: Int64 | undefined;
  Type?: string | undefined;
  Uri?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetEdgeContainerAppLogRiver` asks for. */
export interface GetEdgeContainerAppLogRiverInput {
  /** Id of the container application. Example: `app-880688675****88`. */
  readonly AppId?: string | undefined;
}

/** What `GetEdgeContainerAppLogRiver` answers. */
export interface GetEdgeContainerAppLogRiverOutput {
  Path?: string | undefined;
  RequestId?: string | undefined;
  Stdout?: boolean | undefined;
  [unknown: string]: unknown;
}

/** What `GetEdgeContainerAppResourceCapacity` asks for. */
export interface GetEdgeContainerAppResourceCapacityInput {
  /** Id of the container application. Example: `app-88068867578379****`. */
  readonly AppId: string;
}

/** What `GetEdgeContainerAppResourceCapacity` answers. */
export interface GetEdgeContainerAppResourceCapacityOutput {
  Regions?: GetEdgeContainerAppResourceCapacityOutputRegions[] | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetEdgeContainerAppResourceCapacityOutput`: `Regions`. */
export interface GetEdgeContainerAppResourceCapacityOutputRegions {
  Isp?: string | undefined;
  Region?: string | undefined;
  Replicas?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `GetEdgeContainerAppResourceReserve` asks for. */
export interface GetEdgeContainerAppResourceReserveInput {
  /** Id of the container application. Example: `app-88068867578379****`. */
  readonly AppId?: string | undefined;
}

/** What `GetEdgeContainerAppResourceReserve` answers. */
export interface GetEdgeContainerAppResourceReserveOutput {
  DurationTime?: string | undefined;
  Enable?: boolean | undefined;
  Forever?: boolean | undefined;
  RequestId?: string | undefined;
  ReserveSet?: GetEdgeContainerAppResourceReserveOutputReserveSet[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetEdgeContainerAppResourceReserveOutput`: `ReserveSet`. */
export interface GetEdgeContainerAppResourceReserveOutputReserveSet {
  Isp?: string | undefined;
  Region?: string | undefined;
  Replicas?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `GetEdgeContainerAppResourceStatus` asks for. */
export interface GetEdgeContainerAppResourceStatusInput {
  /** Id of the container application. Example: `app-96253477062511****`. */
  readonly AppId: string;
}

/** What `GetEdgeContainerAppResourceStatus` answers. */
export interface GetEdgeContainerAppResourceStatusOutput {
  Regions?: GetEdgeContainerAppResourceStatusOutputRegions[] | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetEdgeContainerAppResourceStatusOutput`: `Regions`. */
export interface GetEdgeContainerAppResourceStatusOutputRegions {
  IsOffline?: boolean | undefined;
  IsStaging?: boolean | undefined;
  Isp?: string | undefined;
  Ready?: Int64 | undefined;
  Region?: string | undefined;
  Total?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `GetEdgeContainerAppStatus` asks for. */
export interface GetEdgeContainerAppStatusInput {
  /** Id of the container application. Example: `app-88068867578379****`. */
  readonly AppId: string;
  /** Environment to read the state in. Example: `staging`. */
  readonly PublishEnv?: 'prod' | 'staging' | (string & {}) | undefined;
}

/** What `GetEdgeContainerAppStatus` answers. */
export interface GetEdgeContainerAppStatusOutput {
  AppStatus?: GetEdgeContainerAppStatusOutputAppStatus | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetEdgeContainerAppStatusOutput`: `AppStatus`. */
export interface GetEdgeContainerAppStatusOutputAppStatus {
  BaseLineVersion?: string | undefined;
  DeployStatus?: string | undefined;
  DeployTime?: string | undefined;
  DeployedVersion?: string | undefined;
  ExpectPercentage?: Int64 | undefined;
  FullRelease?: boolean | undefined;
  PublishEnv?: string | undefined;
  PublishPercentage?: Int64 | undefined;
  PublishStatus?: string | undefined;
  PublishTime?: string | undefined;
  PublishType?: string | undefined;
  PublishingVersion?: string | undefined;
  Regions?: GetEdgeContainerAppStatusOutputAppStatusRegions | undefined;
  RollbackTime?: string | undefined;
  UnDeployTime?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetEdgeContainerAppStatusOutput`: `AppStatus.Regions`. */
export interface GetEdgeContainerAppStatusOutputAppStatusRegions {
  Region?: string[] | undefined;
  [unknown: string]: unknown;
}

/** What `GetEdgeContainerAppVersion` asks for. */
export interface GetEdgeContainerAppVersionInput {
  /** Id of the container application. Example: `app-88068867578379****`. */
  readonly AppId: string;
  /** Id of the version. Example: `ver-87962637161651****`. */
  readonly VersionId: string;
}

/** What `GetEdgeContainerAppVersion` answers. */
export interface GetEdgeContainerAppVersionOutput {
  RequestId?: string | undefined;
  Version?: GetEdgeContainerAppVersionOutputVersion | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetEdgeContainerAppVersionOutput`: `Version`. */
export interface GetEdgeContainerAppVersionOutputVersion {
  AppId?: string | undefined;
  Containers?: GetEdgeContainerAppVersionOutputVersionContainers[] | undefined;
  CreateTime?: string | undefined;
  LastPublishTime?: string | undefined;
  Name?: string | undefined;
  PublishTime?: string | undefined;
  Remarks?: string | undefined;
  Status?: string | undefined;
  UpdateTime?: string | undefined;
  VersionId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetEdgeContainerAppVersionOutput`: `Version.Containers`. */
export interface GetEdgeContainerAppVersionOutputVersionContainers {
  ACRImageInfo?: GetEdgeContainerAppVersionOutputVersionContainersACRImageInfo | undefined;
  Args?: string | undefined;
  Command?: string | undefined;
  EnvVariables?: string | undefined;
  Image?: string | undefined;
  IsACRImage?: boolean | undefined;
  Name?: string | undefined;
  PostStart?: string | undefined;
  PreStop?: string | undefined;
  ProbeContent?: GetEdgeContainerAppVersionOutputVersionContainersProbeContent | undefined;
  ProbeType?: string | undefined;
  Spec?: string | undefined;
  Storage?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetEdgeContainerAppVersionOutput`: `Version.Containers.ACRImageInfo`. */
export interface GetEdgeContainerAppVersionOutputVersionContainersACRImageInfo {
  Domain?: string | undefined;
  InstanceId?: string | undefined;
  IsEnterpriseRegistry?: boolean | undefined;
  RegionId?: string | undefined;
  RepoId?: string | undefined;
  RepoName?: string | undefined;
  RepoNamespace?: string | undefined;
  Tag?: string | undefined;
  TagUrl?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetEdgeContainerAppVersionOutput`: `Version.Containers.ProbeContent`. */
export interface GetEdgeContainerAppVersionOutputVersionContainersProbeContent {
  Command?: string | undefined;
  FailureThreshold?: Int64 | undefined;
  Host?: string | undefined;
  HttpHeaders?: string | undefined;
  InitialDelaySeconds?: Int64 | undefined;
  Path?: string | undefined;
  PeriodSeconds?: Int64 | undefined;
  Port?: Int64 | undefined;
  Scheme?: string | undefined;
  SuccessThreshold?: Int64 | undefined;
  TimeoutSeconds?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `GetEdgeContainerDeployRegions` asks for. */
export interface GetEdgeContainerDeployRegionsInput {
  /** Id of the container application. Example: `GetEdgeContainerDeployRegions`. */
  readonly AppId?: string | undefined;
}

/** What `GetEdgeContainerDeployRegions` answers. */
export interface GetEdgeContainerDeployRegionsOutput {
  Regions?: string[] | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetEdgeContainerLogs` asks for. */
export interface GetEdgeContainerLogsInput {
  /** Id of the container application. Example: `app-88068867578379****`. */
  readonly AppId: string;
  /** How many log lines to return. From 1 to 5000. Example: `500`. */
  readonly Lines: number;
}

/** What `GetEdgeContainerLogs` answers. */
export interface GetEdgeContainerLogsOutput {
  Items?: string[] | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetEdgeContainerStagingDeployStatus` asks for. */
export interface GetEdgeContainerStagingDeployStatusInput {
  /** Id of the container application. Example: `GetEdgeContainerStagingDeployStatus`. */
  readonly AppId?: string | undefined;
}

/** What `GetEdgeContainerStagingDeployStatus` answers. */
export interface GetEdgeContainerStagingDeployStatusOutput {
  ContainersReady?: string | undefined;
  CreationTimestamp?: string | undefined;
  Initialized?: string | undefined;
  Phase?: string | undefined;
  PodRestartState?: GetEdgeContainerStagingDeployStatusOutputPodRestartState | undefined;
  Ready?: string | undefined;
  RequestId?: string | undefined;
  Scheduled?: string | undefined;
  VIPs?: string[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetEdgeContainerStagingDeployStatusOutput`: `PodRestartState`. */
export interface GetEdgeContainerStagingDeployStatusOutputPodRestartState {
  LastTerminatedReason?: string | undefined;
  RestartCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `GetEdgeContainerTerminal` asks for. */
export interface GetEdgeContainerTerminalInput {
  /** Id of the container application. Example: `app-88068867578379****`. */
  readonly AppId?: string | undefined;
}

/** What `GetEdgeContainerTerminal` answers. */
export interface GetEdgeContainerTerminalOutput {
  Cluster?: string | undefined;
  Container?: string | undefined;
  Namespace?: string | undefined;
  Pod?: string | undefined;
  RequestId?: string | undefined;
  SessionId?: string | undefined;
  Token?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListEdgeContainerAppImageSecrets` asks for. */
export interface ListEdgeContainerAppImageSecretsInput {
  /** Id of the container application. At most 64 characters. Example: `app-88068867578379****`. */
  readonly AppId: string;
}

/** What `ListEdgeContainerAppImageSecrets` answers. */
export interface ListEdgeContainerAppImageSecretsOutput {
  ImageSecretList?: ListEdgeContainerAppImageSecretsOutputImageSecretList[] | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListEdgeContainerAppImageSecretsOutput`: `ImageSecretList`. */
export interface ListEdgeContainerAppImageSecretsOutputImageSecretList {
  Name?: string | undefined;
  Registry?: string | undefined;
  Username?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListEdgeContainerAppRecords` asks for. */
export interface ListEdgeContainerAppRecordsInput {
  /** Id of the container application. Example: `app-88068867578379****`. */
  readonly AppId: string;
  /** Field to sort the domain names by. Published values: `CreateTime`. Example: `CreateTime`. */
  readonly OrderKey?: string | undefined;
  /** Sort direction. Example: `DESC`. */
  readonly OrderType?: 'ASC' | 'DESC' | (string & {}) | undefined;
  /** Page to read, from 1. From 1 to 100000. `1` by default. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 500. `20` by default. */
  readonly PageSize?: number | undefined;
  /** Text to search for among the domain names. Example: `ver-1006157458290860032`. */
  readonly SearchKey?: string | undefined;
}

/** What `ListEdgeContainerAppRecords` answers. One page. */
export interface ListEdgeContainerAppRecordsOutput {
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  Records?: ListEdgeContainerAppRecordsOutputRecords[] | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListEdgeContainerAppRecordsOutput`: `Records`. */
export interface ListEdgeContainerAppRecordsOutputRecords {
  AppId?: string | undefined;
  Cname?: string | undefined;
  ConfigId?: Int64 | undefined;
  CreateTime?: string | undefined;
  RecordId?: Int64 | undefined;
  RecordName?: string | undefined;
  SchemdId?: Int64 | undefined;
  SiteId?: Int64 | undefined;
  UpdateTime?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListEdgeContainerAppVersions` asks for. */
export interface ListEdgeContainerAppVersionsInput {
  /** Id of the container application. Example: `app-88068867578379****`. */
  readonly AppId: string;
  /** Field to sort the versions by. Example: `Name`. */
  readonly OrderKey?: 'Name' | 'CreateTime' | 'UpdateTime' | 'ModifyTime' | (string & {}) | undefined;
  /** Sort direction. The pages write both Asc and ASC. Example: `DESC`. */
  readonly OrderType?: 'ASC' | 'DESC' | 'Asc' | 'Desc' | (string & {}) | undefined;
  /** Page to read, from 1. From 1 to 65535. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 100. */
  readonly PageSize?: number | undefined;
  /** Text to search for, in the field that SearchType names. Example: `ver-100568263967926****`. */
  readonly SearchKey?: string | undefined;
  /** Field that SearchKey searches: version id or name. Example: `VersionId`. */
  readonly SearchType?: 'VersionId' | 'Name' | (string & {}) | undefined;
}

/** What `ListEdgeContainerAppVersions` answers. One page. */
export interface ListEdgeContainerAppVersionsOutput {
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  Versions?: ListEdgeContainerAppVersionsOutputVersions[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListEdgeContainerAppVersionsOutput`: `Versions`. */
export interface ListEdgeContainerAppVersionsOutputVersions {
  AppId?: string | undefined;
  Containers?: ListEdgeContainerAppVersionsOutputVersionsContainers[] | undefined;
  CreateTime?: string | undefined;
  LastPublishTime?: string | undefined;
  Name?: string | undefined;
  PublishTime?: string | undefined;
  Remarks?: string | undefined;
  Status?: string | undefined;
  UpdateTime?: string | undefined;
  VersionId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListEdgeContainerAppVersionsOutput`: `Versions.Containers`. */
export interface ListEdgeContainerAppVersionsOutputVersionsContainers {
  Args?: string | undefined;
  Command?: string | undefined;
  EnvVariables?: string | undefined;
  Image?: string | undefined;
  Name?: string | undefined;
  PostStart?: string | undefined;
  PreStop?: string | undefined;
  ProbeContent?: ListEdgeContainerAppVersionsOutputVersionsContainersProbeContent | undefined;
  ProbeType?: string | undefined;
  Spec?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListEdgeContainerAppVersionsOutput`: `Versions.Containers.ProbeContent`. */
export interface ListEdgeContainerAppVersionsOutputVersionsContainersProbeContent {
  Command?: string | undefined;
  FailureThreshold?: Int64 | undefined;
  Host?: string | undefined;
  HttpHeaders?: string | undefined;
  InitialDelaySeconds?: Int64 | undefined;
  Path?: string | undefined;
  PeriodSeconds?: Int64 | undefined;
  Port?: Int64 | undefined;
  Scheme?: string | undefined;
  SuccessThreshold?: Int64 | undefined;
  TimeoutSeconds?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `ListEdgeContainerApps` asks for. */
export interface ListEdgeContainerAppsInput {
  /** Field to sort the applications by; unsorted without it. Example: `CreateTime`. */
  readonly OrderKey?: 'Name' | 'CreateTime' | 'UpdateTime' | 'ModifyTime' | (string & {}) | undefined;
  /** Sort direction. The pages write both Asc and ASC. Example: `Asc`. */
  readonly OrderType?: 'ASC' | 'DESC' | 'Asc' | 'Desc' | (string & {}) | undefined;
  /** Page to read, from 1. From 1 to 65535. `1` by default. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 500. `20` by default. */
  readonly PageSize?: number | undefined;
  /** Text to search for, in the field that SearchType names. Example: `ver-1005682639679266816`. */
  readonly SearchKey?: string | undefined;
  /** Field that SearchKey searches: application id or name. Example: `Appid`. */
  readonly SearchType?: 'Appid' | 'Name' | 'AppId' | (string & {}) | undefined;
}

/** What `ListEdgeContainerApps` answers. One page. */
export interface ListEdgeContainerAppsOutput {
  Apps?: ListEdgeContainerAppsOutputApps[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListEdgeContainerAppsOutput`: `Apps`. */
export interface ListEdgeContainerAppsOutputApps {
  AppId?: string | undefined;
  CreateTime?: string | undefined;
  DomainName?: string | undefined;
  GatewayType?: string | undefined;
  HealthCheck?: ListEdgeContainerAppsOutputAppsHealthCheck | undefined;
  Name?: string | undefined;
  Percentage?: Int64 | undefined;
  QuicCid?: string | undefined;
  Remarks?: string | undefined;
  ServicePort?: Int64 | undefined;
  Status?: string | undefined;
  TargetPort?: Int64 | undefined;
  UpdateTime?: string | undefined;
  VersionCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListEdgeContainerAppsOutput`: `Apps.HealthCheck`. */
export interface ListEdgeContainerAppsOutputAppsHealthCheck {
  FailTimes?: Int64 | undefined;
  Host?: string | undefined;
  HttpCode?: string | undefined;
  Interval?: Int64 | undefined;
  Method?: string | undefined;
  Port?: Int64 | undefined;
  SuccTimes?: Int64 | undefined;
  Timeout?: Int64 | undefined;
  Type?: string | undefined;
  Uri?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListEdgeContainerRecords` asks for. */
export interface ListEdgeContainerRecordsInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Page to read, from 1. `1` by default. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. `500` by default. */
  readonly PageSize?: number | undefined;
  /** How RecordName is compared. `exact` by default. Example: `fuzzy`. */
  readonly RecordMatchType?: string | undefined;
  /** Full name of the record. Example: `a.example.com`. */
  readonly RecordName?: string | undefined;
}

/** What `ListEdgeContainerRecords` answers. One page. */
export interface ListEdgeContainerRecordsOutput {
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  Records?: ListEdgeContainerRecordsOutputRecords[] | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListEdgeContainerRecordsOutput`: `Records`. */
export interface ListEdgeContainerRecordsOutputRecords {
  CreateTime?: string | undefined;
  RecordCname?: string | undefined;
  RecordName?: string | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  UpdateTime?: string | undefined;
  [unknown: string]: unknown;
}

/** What `OpenEdgeContainer` asks for. */
export interface OpenEdgeContainerInput {}

/** What `OpenEdgeContainer` answers. */
export interface OpenEdgeContainerOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `PublishEdgeContainerAppVersion` asks for. */
export interface PublishEdgeContainerAppVersionInput {
  /** Id of the container application. Example: `app-88068867578379****`. */
  readonly AppId: string;
  /** Environment to release to: prod or staging. Example: `prod`. */
  readonly PublishEnv: 'prod' | 'staging' | (string & {});
  /** Id of the version. Example: `ver-87962637161651****`. */
  readonly VersionId: string;
  /** Whether to release everywhere; used only with PublishType region. Example: `true`. */
  readonly FullRelease?: boolean | undefined;
  /** Percentage of the release, 1 to 100. From 1 to 100. `100` by default. Example: `100`. */
  readonly Percentage?: number | undefined;
  /** Release by percentage (the default) or by region. Example: `percentage`. */
  readonly PublishType?: 'percentage' | 'region' | (string & {}) | undefined;
  /** JSON list of the regions to release to. */
  readonly Regions?: readonly string[] | undefined;
  /** Free text. Example: `test publish app`. */
  readonly Remarks?: string | undefined;
  /** When the release starts. Example: `2023-06-05T16:00:00Z`. */
  readonly StartTime?: string | undefined;
}

/** What `PublishEdgeContainerAppVersion` answers. */
export interface PublishEdgeContainerAppVersionOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `RebuildEdgeContainerAppStagingEnv` asks for. */
export interface RebuildEdgeContainerAppStagingEnvInput {
  /** Id of the container application. Example: `app-88068867578379****`. */
  readonly AppId?: string | undefined;
}

/** What `RebuildEdgeContainerAppStagingEnv` answers. */
export interface RebuildEdgeContainerAppStagingEnvOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `RollbackEdgeContainerAppVersion` asks for. */
export interface RollbackEdgeContainerAppVersionInput {
  /** Id of the container application. Example: `app-88068867578379****`. */
  readonly AppId: string;
  /** Id of the version. Example: `ver-87962637161651****`. */
  readonly VersionId: string;
  /** Percentage that runs the target version afterwards, 1 to 100. From 1 to 100. `0` by default. Example: `50`. */
  readonly Percentage?: number | undefined;
  /** Free text. Example: `test rollback app`. */
  readonly Remarks?: string | undefined;
  /** Whether to roll back by percentage. Example: `true`. */
  readonly UsedPercent?: boolean | undefined;
}

/** What `RollbackEdgeContainerAppVersion` answers. */
export interface RollbackEdgeContainerAppVersionOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateEdgeContainerAppLogRiver` asks for. */
export interface UpdateEdgeContainerAppLogRiverInput {
  /** Id of the container application. At most 64 characters. Example: `app-88068867578379****`. */
  readonly AppId?: string | undefined;
  /** Absolute path of the container's log file; * and ? may be used. Example: `/root/hello.log`. */
  readonly Path?: string | undefined;
  /** Whether to collect the container's standard output. Example: `true`. */
  readonly Stdout?: boolean | undefined;
}

/** What `UpdateEdgeContainerAppLogRiver` answers. */
export interface UpdateEdgeContainerAppLogRiverOutput {
  Path?: string | undefined;
  RequestId?: string | undefined;
  Stdout?: boolean | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateEdgeContainerAppResourceReserve` asks for. */
export interface UpdateEdgeContainerAppResourceReserveInput {
  /** Id of the container application. At most 64 characters. Example: `app-88068867578379****`. */
  readonly AppId?: string | undefined;
  /** When the reservation ends, such as 2006-01-02T15:04:05Z. Example: `2006-01-02T15:04:05Z`. */
  readonly DurationTime?: string | undefined;
  /** Whether resources are reserved. Example: `true`. */
  readonly Enable?: boolean | undefined;
  /** Whether to reserve without an end; then DurationTime cannot be set. Example: `true`. */
  readonly Forever?: boolean | undefined;
  /** JSON list of what to reserve: region, carrier (Isp) and replicas. */
  readonly ReserveSet?: readonly UpdateEdgeContainerAppResourceReserveInputReserveSet[] | undefined;
}

/** Part of `UpdateEdgeContainerAppResourceReserveInput`: `ReserveSet`. */
export interface UpdateEdgeContainerAppResourceReserveInputReserveSet {
  readonly Isp?: string | undefined;
  readonly Region?: string | undefined;
  readonly Replicas?: number | bigint | undefined;
}

/** What `UpdateEdgeContainerAppResourceReserve` answers. */
export interface UpdateEdgeContainerAppResourceReserveOutput {
  DurationTime?: string | undefined;
  Enable?: boolean | undefined;
  Forever?: boolean | undefined;
  RequestId?: string | undefined;
  ReserveSet?: UpdateEdgeContainerAppResourceReserveOutputReserveSet[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `UpdateEdgeContainerAppResourceReserveOutput`: `ReserveSet`. */
export interface UpdateEdgeContainerAppResourceReserveOutputReserveSet {
  Isp?: string | undefined;
  Region?: string | undefined;
  Replicas?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Create an edge container application. RAM action `esa:CreateEdgeContainerApp`. */
export const CreateEdgeContainerApp: Operation<CreateEdgeContainerAppInput, CreateEdgeContainerAppOutput> = {
  name: 'CreateEdgeContainerApp',
  method: 'POST',
  access: 'write',
  input: {
    Name: 'string',
    ServicePort: 'int',
    TargetPort: 'int',
    'HealthCheckFailTimes?': 'int',
    'HealthCheckHost?': 'text',
    'HealthCheckHttpCode?': 'http_2xx|http_3xx',
    'HealthCheckInterval?': 'int',
    'HealthCheckMethod?': 'HEAD|GET',
    'HealthCheckPort?': 'int',
    'HealthCheckSuccTimes?': 'int',
    'HealthCheckTimeout?': 'int',
    'HealthCheckType?': 'l4|l7',
    'HealthCheckURI?': 'text',
    'Remarks?': 'text',
  },
  form: [
    'Name',
    'ServicePort',
    'TargetPort',
    'HealthCheckFailTimes',
    'HealthCheckHost',
    'HealthCheckHttpCode',
    'HealthCheckInterval',
    'HealthCheckMethod',
    'HealthCheckPort',
    'HealthCheckSuccTimes',
    'HealthCheckTimeout',
    'HealthCheckType',
    'HealthCheckURI',
    'Remarks',
  ],
  output: { AppId: 'string', RequestId: 'string' },
  shownBy: 'GetEdgeContainerApp',
};

/**
 * Create an edge container application.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createEdgeContainerApp: Call<CreateEdgeContainerAppInput, CreateEdgeContainerAppOutput> =
  /* @__PURE__ */ call(CreateEdgeContainerApp);

/** Create an image pull secret of a container application. RAM action `esa:CreateEdgeContainerAppImageSecret`. */
export const CreateEdgeContainerAppImageSecret: Operation<
  CreateEdgeContainerAppImageSecretInput,
  CreateEdgeContainerAppImageSecretOutput
> = {
  name: 'CreateEdgeContainerAppImageSecret',
  method: 'POST',
  access: 'write',
  input: { AppId: 'string', Password: 'secret', Registry: 'string', Username: 'string' },
  output: { RequestId: 'string' },
  shownBy: 'ListEdgeContainerAppImageSecrets',
};

/**
 * Create an image pull secret of a container application.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createEdgeContainerAppImageSecret: Call<
  CreateEdgeContainerAppImageSecretInput,
  CreateEdgeContainerAppImageSecretOutput
> = /* @__PURE__ */ call(CreateEdgeContainerAppImageSecret);

/** Create a domain name that leads to a container application. RAM action `esa:CreateEdgeContainerAppRecord`. */
export const CreateEdgeContainerAppRecord: Operation<
  CreateEdgeContainerAppRecordInput,
  CreateEdgeContainerAppRecordOutput
> = {
  name: 'CreateEdgeContainerAppRecord',
  method: 'POST',
  access: 'write',
  input: { AppId: 'string', RecordName: 'string', 'SiteId?': 'id' },
  form: ['AppId', 'RecordName', 'SiteId'],
  output: { RequestId: 'string' },
  shownBy: 'ListEdgeContainerAppRecords',
};

/**
 * Create a domain name that leads to a container application.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createEdgeContainerAppRecord: Call<CreateEdgeContainerAppRecordInput, CreateEdgeContainerAppRecordOutput> =
  /* @__PURE__ */ call(CreateEdgeContainerAppRecord);

/** Create a version of a container application. RAM action `esa:CreateEdgeContainerAppVersion`. */
export const CreateEdgeContainerAppVersion: Operation<
  CreateEdgeContainerAppVersionInput,
  CreateEdgeContainerAppVersionOutput
> = {
  name: 'CreateEdgeContainerAppVersion',
  method: 'POST',
  access: 'write',
  input: {
    AppId: 'string',
    Containers: [
      {
        'ACRImageInfo?': {
          'Domain?': 'text',
          'InstanceId?': 'text',
          'IsEnterpriseRegistry?': 'boolean',
          'RegionId?': 'text',
          'RepoId?': 'text',
          'RepoName?': 'text',
          'RepoNamespace?': 'text',
          'Tag?': 'text',
          'TagUrl?': 'text',
        },
        'Args?': 'text',
        'Command?': 'text',
        'EnvVariables?': 'text',
        'Image?': 'text',
        'IsACRImage?': 'boolean',
        'Name?': 'text',
        'PostStart?': 'text',
        'PreStop?': 'text',
        'ProbeContent?': {
          'Command?': 'text',
          'FailureThreshold?': 'number',
          'Host?': 'text',
          'HttpHeaders?': 'text',
          'InitialDelaySeconds?': 'number',
          'Path?': 'text',
          'PeriodSeconds?': 'number',
          'Port?': 'number',
          'Scheme?': 'text',
          'SuccessThreshold?': 'number',
          'TimeoutSeconds?': 'number',
        },
        'ProbeType?': 'text',
        'Spec?': 'text',
        'Storage?': 'text',
      },
    ],
    Name: 'string',
    'Remarks?': 'text',
  },
  form: ['AppId', 'Containers', 'Name', 'Remarks'],
  json: ['Containers'],
  output: { RequestId: 'string', VersionId: 'string' },
  shownBy: 'GetEdgeContainerAppVersion',
};

/**
 * Create a version of a container application.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createEdgeContainerAppVersion: Call<
  CreateEdgeContainerAppVersionInput,
  CreateEdgeContainerAppVersionOutput
> = /* @__PURE__ */ call(CreateEdgeContainerAppVersion);

/** Delete an edge container application. RAM action `esa:DeleteEdgeContainerApp`. */
export const DeleteEdgeContainerApp: Operation<DeleteEdgeContainerAppInput, DeleteEdgeContainerAppOutput> = {
  name: 'DeleteEdgeContainerApp',
  method: 'POST',
  access: 'write',
  input: { 'AppId?': 'text' },
  output: { RequestId: 'string', State: 'string' },
  shownBy: 'GetEdgeContainerApp',
};

/**
 * Delete an edge container application.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteEdgeContainerApp: Call<DeleteEdgeContainerAppInput, DeleteEdgeContainerAppOutput> =
  /* @__PURE__ */ call(DeleteEdgeContainerApp);

/** Delete an image pull secret of a container application. RAM action `esa:DeleteEdgeContainerAppImageSecret`. */
export const DeleteEdgeContainerAppImageSecret: Operation<
  DeleteEdgeContainerAppImageSecretInput,
  DeleteEdgeContainerAppImageSecretOutput
> = {
  name: 'DeleteEdgeContainerAppImageSecret',
  method: 'POST',
  access: 'write',
  input: { AppId: 'string', Name: 'string' },
  output: { RequestId: 'string' },
  shownBy: 'ListEdgeContainerAppImageSecrets',
};

/**
 * Delete an image pull secret of a container application.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteEdgeContainerAppImageSecret: Call<
  DeleteEdgeContainerAppImageSecretInput,
  DeleteEdgeContainerAppImageSecretOutput
> = /* @__PURE__ */ call(DeleteEdgeContainerAppImageSecret);

/** Delete a domain name of a container application. RAM action `esa:DeleteEdgeContainerAppRecord`. */
export const DeleteEdgeContainerAppRecord: Operation<
  DeleteEdgeContainerAppRecordInput,
  DeleteEdgeContainerAppRecordOutput
> = {
  name: 'DeleteEdgeContainerAppRecord',
  method: 'POST',
  access: 'write',
  input: { AppId: 'string', RecordName: 'string', 'SiteId?': 'id' },
  form: ['AppId', 'RecordName', 'SiteId'],
  output: { RequestId: 'string' },
  shownBy: 'ListEdgeContainerAppRecords',
};

/**
 * Delete a domain name of a container application.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteEdgeContainerAppRecord: Call<DeleteEdgeContainerAppRecordInput, DeleteEdgeContainerAppRecordOutput> =
  /* @__PURE__ */ call(DeleteEdgeContainerAppRecord);

/** Delete a version of a container application. RAM action `esa:DeleteEdgeContainerAppVersion`. */
export const DeleteEdgeContainerAppVersion: Operation<
  DeleteEdgeContainerAppVersionInput,
  DeleteEdgeContainerAppVersionOutput
> = {
  name: 'DeleteEdgeContainerAppVersion',
  method: 'POST',
  access: 'write',
  input: { AppId: 'string', VersionId: 'string' },
  output: { RequestId: 'string' },
  shownBy: 'GetEdgeContainerAppVersion',
};

/**
 * Delete a version of a container application.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteEdgeContainerAppVersion: Call<
  DeleteEdgeContainerAppVersionInput,
  DeleteEdgeContainerAppVersionOutput
> = /* @__PURE__ */ call(DeleteEdgeContainerAppVersion);

/** Read usage figures of a container application. RAM action `esa:DescribeEdgeContainerAppStats`. */
export const DescribeEdgeContainerAppStats: Operation<
  DescribeEdgeContainerAppStatsInput,
  DescribeEdgeContainerAppStatsOutput
> = {
  name: 'DescribeEdgeContainerAppStats',
  method: 'GET',
  access: 'read',
  input: {
    App: 'string',
    Fields: 'string',
    'EndTime?': 'string',
    'Isp?': 'string',
    'Locate?': 'string',
    'StartTime?': 'string',
    'Tenant?': 'string',
  },
  output: {
    CpuUsageSecondsQuotaRateAvg: 'number',
    CpuUsageSecondsTotalAvg: 'number',
    FsReadsBytesAvgAvg: 'number',
    FsWritesBytesAvgAvg: 'number',
    MemoryRssAvg: 'number',
    MemoryRssQuotaRateAvg: 'number',
    PodReadyRateAvg: 'number',
    Points: [
      {
        ContainerCpuUsageSecondsQuotaRate: 'number',
        ContainerCpuUsageSecondsTotal: 'number',
        ContainerFsReadsBytesAvg: 'number',
        ContainerFsWritesBytesAvg: 'number',
        ContainerMemoryRss: 'number',
        ContainerMemoryRssQuotaRate: 'number',
        PodReadyRate: 'number',
        Time: 'string',
      },
    ],
    RequestId: 'string',
  },
};

/**
 * Read usage figures of a container application.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeEdgeContainerAppStats: Call<
  DescribeEdgeContainerAppStatsInput,
  DescribeEdgeContainerAppStatsOutput
> = /* @__PURE__ */ call(DescribeEdgeContainerAppStats);

/**
 * Read the edge container service. RAM action `esa:GetEdgeContainer`.
 * Not in versions of the official SDK before 3.3.0.
 */
export const GetEdgeContainer: Operation<GetEdgeContainerInput, GetEdgeContainerOutput> = {
  name: 'GetEdgeContainer',
  method: 'POST',
  access: 'read',
  input: {},
  output: { BillingMode: 'string', InstanceId: 'string', RequestId: 'string', Status: 'string' },
};

/**
 * Read the edge container service.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getEdgeContainer: Call<GetEdgeContainerInput, GetEdgeContainerOutput> =
  /* @__PURE__ */ call(GetEdgeContainer);

/** Read an edge container application. RAM action `esa:GetEdgeContainerApp`. */
export const GetEdgeContainerApp: Operation<GetEdgeContainerAppInput, GetEdgeContainerAppOutput> = {
  name: 'GetEdgeContainerApp',
  method: 'POST',
  access: 'read',
  input: { AppId: 'string' },
  output: {
    App: {
      AppId: 'string',
      CreateTime: 'string',
      DomainName: 'string',
      GatewayType: 'string',
      HealthCheck: {
        FailTimes: 'number',
        Host: 'string',
        HttpCode: 'string',
        Interval: 'number',
        Method: 'string',
        Port: 'number',
        SuccTimes: 'number',
        Timeout: 'number',
        Type: 'string',
        Uri: 'string',
      },
      Name: 'string',
      QuicCid: 'string',
      Remarks: 'string',
      ServicePort: 'number',
      Status: 'string',
      TargetPort: 'number',
      UpdateTime: 'string',
      VersionCount: 'int',
    },
    RequestId: 'string',
  },
};

/**
 * Read an edge container application.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getEdgeContainerApp: Call<GetEdgeContainerAppInput, GetEdgeContainerAppOutput> =
  /* @__PURE__ */ call(GetEdgeContainerApp);

/** Read the log collection of a container application. RAM action `esa:GetEdgeContainerAppLogRiver`. */
export const GetEdgeContainerAppLogRiver: Operation<
  GetEdgeContainerAppLogRiverInput,
  GetEdgeContainerAppLogRiverOutput
> = {
  name: 'GetEdgeContainerAppLogRiver',
  method: 'GET',
  access: 'read',
  input: { 'AppId?': 'string' },
  output: { Path: 'string', RequestId: 'string', Stdout: 'boolean' },
};

/**
 * Read the log collection of a container application.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getEdgeContainerAppLogRiver: Call<GetEdgeContainerAppLogRiverInput, GetEdgeContainerAppLogRiverOutput> =
  /* @__PURE__ */ call(GetEdgeContainerAppLogRiver);

/** Read the resource capacity for a container application. RAM action `esa:GetEdgeContainerAppResourceCapacity`. */
export const GetEdgeContainerAppResourceCapacity: Operation<
  GetEdgeContainerAppResourceCapacityInput,
  GetEdgeContainerAppResourceCapacityOutput
> = {
  name: 'GetEdgeContainerAppResourceCapacity',
  method: 'POST',
  access: 'read',
  input: { AppId: 'string' },
  output: { Regions: [{ Isp: 'string', Region: 'string', Replicas: 'number' }], RequestId: 'string' },
};

/**
 * Read the resource capacity for a container application.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getEdgeContainerAppResourceCapacity: Call<
  GetEdgeContainerAppResourceCapacityInput,
  GetEdgeContainerAppResourceCapacityOutput
> = /* @__PURE__ */ call(GetEdgeContainerAppResourceCapacity);

/** Read the reserved resources of a container application. RAM action `esa:GetEdgeContainerAppResourceReserve`. */
export const GetEdgeContainerAppResourceReserve: Operation<
  GetEdgeContainerAppResourceReserveInput,
  GetEdgeContainerAppResourceReserveOutput
> = {
  name: 'GetEdgeContainerAppResourceReserve',
  method: 'POST',
  access: 'read',
  input: { 'AppId?': 'string' },
  output: {
    DurationTime: 'string',
    Enable: 'boolean',
    Forever: 'boolean',
    RequestId: 'string',
    ReserveSet: [{ Isp: 'string', Region: 'string', Replicas: 'number' }],
  },
};

/**
 * Read the reserved resources of a container application.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getEdgeContainerAppResourceReserve: Call<
  GetEdgeContainerAppResourceReserveInput,
  GetEdgeContainerAppResourceReserveOutput
> = /* @__PURE__ */ call(GetEdgeContainerAppResourceReserve);

/** Read the resource state of a container application. RAM action `esa:GetEdgeContainerAppResourceStatus`. */
export const GetEdgeContainerAppResourceStatus: Operation<
  GetEdgeContainerAppResourceStatusInput,
  GetEdgeContainerAppResourceStatusOutput
> = {
  name: 'GetEdgeContainerAppResourceStatus',
  method: 'POST',
  access: 'read',
  input: { AppId: 'string' },
  output: {
    Regions: [
      { IsOffline: 'boolean', IsStaging: 'boolean', Isp: 'string', Ready: 'number', Region: 'string', Total: 'number' },
    ],
    RequestId: 'string',
  },
};

/**
 * Read the resource state of a container application.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getEdgeContainerAppResourceStatus: Call<
  GetEdgeContainerAppResourceStatusInput,
  GetEdgeContainerAppResourceStatusOutput
> = /* @__PURE__ */ call(GetEdgeContainerAppResourceStatus);

/** Read the state of a container application. RAM action `esa:GetEdgeContainerAppStatus`. */
export const GetEdgeContainerAppStatus: Operation<GetEdgeContainerAppStatusInput, GetEdgeContainerAppStatusOutput> = {
  name: 'GetEdgeContainerAppStatus',
  method: 'POST',
  access: 'read',
  input: { AppId: 'string', 'PublishEnv?': 'prod|staging' },
  output: {
    AppStatus: {
      BaseLineVersion: 'string',
      DeployStatus: 'string',
      DeployTime: 'string',
      DeployedVersion: 'string',
      ExpectPercentage: 'number',
      FullRelease: 'boolean',
      PublishEnv: 'string',
      PublishPercentage: 'number',
      PublishStatus: 'string',
      PublishTime: 'string',
      PublishType: 'string',
      PublishingVersion: 'string',
      Regions: { Region: ['string'] },
      RollbackTime: 'string',
      UnDeployTime: 'string',
    },
    RequestId: 'string',
  },
};

/**
 * Read the state of a container application.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getEdgeContainerAppStatus: Call<GetEdgeContainerAppStatusInput, GetEdgeContainerAppStatusOutput> =
  /* @__PURE__ */ call(GetEdgeContainerAppStatus);

/** Read a version of a container application. RAM action `esa:GetEdgeContainerAppVersion`. */
export const GetEdgeContainerAppVersion: Operation<GetEdgeContainerAppVersionInput, GetEdgeContainerAppVersionOutput> =
  {
    name: 'GetEdgeContainerAppVersion',
    method: 'GET',
    access: 'read',
    input: { AppId: 'string', VersionId: 'string' },
    output: {
      RequestId: 'string',
      Version: {
        AppId: 'string',
        Containers: [
          {
            ACRImageInfo: {
              Domain: 'string',
              InstanceId: 'string',
              IsEnterpriseRegistry: 'boolean',
              RegionId: 'string',
              RepoId: 'string',
              RepoName: 'string',
              RepoNamespace: 'string',
              Tag: 'string',
              TagUrl: 'string',
            },
            Args: 'string',
            Command: 'string',
            EnvVariables: 'string',
            Image: 'string',
            IsACRImage: 'boolean',
            Name: 'string',
            PostStart: 'string',
            PreStop: 'string',
            ProbeContent: {
              Command: 'string',
              FailureThreshold: 'number',
              Host: 'string',
              HttpHeaders: 'string',
              InitialDelaySeconds: 'number',
              Path: 'string',
              PeriodSeconds: 'number',
              Port: 'number',
              Scheme: 'string',
              SuccessThreshold: 'number',
              TimeoutSeconds: 'number',
            },
            ProbeType: 'string',
            Spec: 'string',
            Storage: 'string',
          },
        ],
        CreateTime: 'string',
        LastPublishTime: 'string',
        Name: 'string',
        PublishTime: 'string',
        Remarks: 'string',
        Status: 'string',
        UpdateTime: 'string',
        VersionId: 'string',
      },
    },
  };

/**
 * Read a version of a container application.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getEdgeContainerAppVersion: Call<GetEdgeContainerAppVersionInput, GetEdgeContainerAppVersionOutput> =
  /* @__PURE__ */ call(GetEdgeContainerAppVersion);

/** Read the regions where containers can run. RAM action `esa:GetEdgeContainerDeployRegions`. */
export const GetEdgeContainerDeployRegions: Operation<
  GetEdgeContainerDeployRegionsInput,
  GetEdgeContainerDeployRegionsOutput
> = {
  name: 'GetEdgeContainerDeployRegions',
  method: 'GET',
  access: 'read',
  input: { 'AppId?': 'string' },
  output: { Regions: ['string'], RequestId: 'string' },
};

/**
 * Read the regions where containers can run.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getEdgeContainerDeployRegions: Call<
  GetEdgeContainerDeployRegionsInput,
  GetEdgeContainerDeployRegionsOutput
> = /* @__PURE__ */ call(GetEdgeContainerDeployRegions);

/** Read the logs of a container application. RAM action `esa:GetEdgeContainerLogs`. */
export const GetEdgeContainerLogs: Operation<GetEdgeContainerLogsInput, GetEdgeContainerLogsOutput> = {
  name: 'GetEdgeContainerLogs',
  method: 'GET',
  access: 'read',
  input: { AppId: 'string', Lines: 'int' },
  output: { Items: ['string'], RequestId: 'string' },
};

/**
 * Read the logs of a container application.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getEdgeContainerLogs: Call<GetEdgeContainerLogsInput, GetEdgeContainerLogsOutput> =
  /* @__PURE__ */ call(GetEdgeContainerLogs);

/** Read the state of a staging deployment. RAM action `esa:GetEdgeContainerStagingDeployStatus`. */
export const GetEdgeContainerStagingDeployStatus: Operation<
  GetEdgeContainerStagingDeployStatusInput,
  GetEdgeContainerStagingDeployStatusOutput
> = {
  name: 'GetEdgeContainerStagingDeployStatus',
  method: 'GET',
  access: 'read',
  input: { 'AppId?': 'string' },
  output: {
    ContainersReady: 'string',
    CreationTimestamp: 'string',
    Initialized: 'string',
    Phase: 'string',
    PodRestartState: { LastTerminatedReason: 'string', RestartCount: 'int' },
    Ready: 'string',
    RequestId: 'string',
    Scheduled: 'string',
    VIPs: ['string'],
  },
};

/**
 * Read the state of a staging deployment.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getEdgeContainerStagingDeployStatus: Call<
  GetEdgeContainerStagingDeployStatusInput,
  GetEdgeContainerStagingDeployStatusOutput
> = /* @__PURE__ */ call(GetEdgeContainerStagingDeployStatus);

/** Read the details of a terminal session into a container. RAM action `esa:GetEdgeContainerTerminal`. */
export const GetEdgeContainerTerminal: Operation<GetEdgeContainerTerminalInput, GetEdgeContainerTerminalOutput> = {
  name: 'GetEdgeContainerTerminal',
  method: 'POST',
  access: 'read',
  input: { 'AppId?': 'string' },
  output: {
    Cluster: 'string',
    Container: 'string',
    Namespace: 'string',
    Pod: 'string',
    RequestId: 'string',
    SessionId: 'string',
    Token: 'secret',
  },
};

/**
 * Read the details of a terminal session into a container.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getEdgeContainerTerminal: Call<GetEdgeContainerTerminalInput, GetEdgeContainerTerminalOutput> =
  /* @__PURE__ */ call(GetEdgeContainerTerminal);

/** List image pull secrets of a container application. RAM action `esa:ListEdgeContainerAppImageSecrets`. */
export const ListEdgeContainerAppImageSecrets: Operation<
  ListEdgeContainerAppImageSecretsInput,
  ListEdgeContainerAppImageSecretsOutput
> = {
  name: 'ListEdgeContainerAppImageSecrets',
  method: 'POST',
  access: 'list',
  input: { AppId: 'string' },
  output: { ImageSecretList: [{ Name: 'string', Registry: 'string', Username: 'string' }], RequestId: 'string' },
};

/**
 * List image pull secrets of a container application.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listEdgeContainerAppImageSecrets: Call<
  ListEdgeContainerAppImageSecretsInput,
  ListEdgeContainerAppImageSecretsOutput
> = /* @__PURE__ */ call(ListEdgeContainerAppImageSecrets);

/** List the domain names of a container application. RAM action `esa:ListEdgeContainerAppRecords`. */
export const ListEdgeContainerAppRecords: ListOperation<
  ListEdgeContainerAppRecordsInput,
  ListEdgeContainerAppRecordsOutput,
  NonNullable<ListEdgeContainerAppRecordsOutput['Records']>[number]
> = {
  name: 'ListEdgeContainerAppRecords',
  method: 'GET',
  access: 'list',
  input: {
    AppId: 'string',
    'OrderKey?': 'string',
    'OrderType?': 'ASC|DESC',
    'PageNumber?': 'count',
    'PageSize?': 'count',
    'SearchKey?': 'string',
  },
  output: {
    PageNumber: 'int',
    PageSize: 'int',
    Records: [
      {
        AppId: 'string',
        Cname: 'string',
        ConfigId: 'int',
        CreateTime: 'string',
        RecordId: 'int',
        RecordName: 'string',
        SchemdId: 'int',
        SiteId: 'int',
        UpdateTime: 'string',
      },
    ],
    RequestId: 'string',
    TotalCount: 'int',
  },
  pages: { items: 'Records' },
};

/**
 * List the domain names of a container application.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listEdgeContainerAppRecords: Call<ListEdgeContainerAppRecordsInput, ListEdgeContainerAppRecordsOutput> =
  /* @__PURE__ */ call(ListEdgeContainerAppRecords);

/** List the versions of a container application. RAM action `esa:ListEdgeContainerAppVersions`. */
export const ListEdgeContainerAppVersions: ListOperation<
  ListEdgeContainerAppVersionsInput,
  ListEdgeContainerAppVersionsOutput,
  NonNullable<ListEdgeContainerAppVersionsOutput['Versions']>[number]
> = {
  name: 'ListEdgeContainerAppVersions',
  method: 'GET',
  access: 'list',
  input: {
    AppId: 'string',
    'OrderKey?': 'Name|CreateTime|UpdateTime|ModifyTime',
    'OrderType?': 'ASC|DESC|Asc|Desc',
    'PageNumber?': 'count',
    'PageSize?': 'count',
    'SearchKey?': 'string',
    'SearchType?': 'VersionId|Name',
  },
  output: {
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    TotalCount: 'int',
    Versions: [
      {
        AppId: 'string',
        Containers: [
          {
            Args: 'string',
            Command: 'string',
            EnvVariables: 'string',
            Image: 'string',
            Name: 'string',
            PostStart: 'string',
            PreStop: 'string',
            ProbeContent: {
              Command: 'string',
              FailureThreshold: 'number',
              Host: 'string',
              HttpHeaders: 'string',
              InitialDelaySeconds: 'number',
              Path: 'string',
              PeriodSeconds: 'number',
              Port: 'number',
              Scheme: 'string',
              SuccessThreshold: 'number',
              TimeoutSeconds: 'number',
            },
            ProbeType: 'string',
            Spec: 'string',
          },
        ],
        CreateTime: 'string',
        LastPublishTime: 'string',
        Name: 'string',
        PublishTime: 'string',
        Remarks: 'string',
        Status: 'string',
        UpdateTime: 'string',
        VersionId: 'string',
      },
    ],
  },
  pages: { items: 'Versions' },
};

/**
 * List the versions of a container application.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listEdgeContainerAppVersions: Call<ListEdgeContainerAppVersionsInput, ListEdgeContainerAppVersionsOutput> =
  /* @__PURE__ */ call(ListEdgeContainerAppVersions);

/** List edge container applications. RAM action `esa:ListEdgeContainerApps`. */
export const ListEdgeContainerApps: ListOperation<
  ListEdgeContainerAppsInput,
  ListEdgeContainerAppsOutput,
  NonNullable<ListEdgeContainerAppsOutput['Apps']>[number]
> = {
  name: 'ListEdgeContainerApps',
  method: 'POST',
  access: 'list',
  input: {
    'OrderKey?': 'Name|CreateTime|UpdateTime|ModifyTime',
    'OrderType?': 'ASC|DESC|Asc|Desc',
    'PageNumber?': 'count',
    'PageSize?': 'count',
    'SearchKey?': 'string',
    'SearchType?': 'Appid|Name|AppId',
  },
  output: {
    Apps: [
      {
        AppId: 'string',
        CreateTime: 'string',
        DomainName: 'string',
        GatewayType: 'string',
        HealthCheck: {
          FailTimes: 'number',
          Host: 'string',
          HttpCode: 'string',
          Interval: 'number',
          Method: 'string',
          Port: 'number',
          SuccTimes: 'number',
          Timeout: 'number',
          Type: 'string',
          Uri: 'string',
        },
        Name: 'string',
        Percentage: 'number',
        QuicCid: 'string',
        Remarks: 'string',
        ServicePort: 'number',
        Status: 'string',
        TargetPort: 'number',
        UpdateTime: 'string',
        VersionCount: 'int',
      },
    ],
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    TotalCount: 'int',
  },
  pages: { items: 'Apps' },
};

/**
 * List edge container applications.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listEdgeContainerApps: Call<ListEdgeContainerAppsInput, ListEdgeContainerAppsOutput> =
  /* @__PURE__ */ call(ListEdgeContainerApps);

/** List the container domain names of a site. RAM action `esa:ListEdgeContainerRecords`. */
export const ListEdgeContainerRecords: ListOperation<
  ListEdgeContainerRecordsInput,
  ListEdgeContainerRecordsOutput,
  NonNullable<ListEdgeContainerRecordsOutput['Records']>[number]
> = {
  name: 'ListEdgeContainerRecords',
  method: 'GET',
  access: 'list',
  input: {
    SiteId: 'id',
    'PageNumber?': 'count',
    'PageSize?': 'count',
    'RecordMatchType?': 'string',
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
 * List the container domain names of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listEdgeContainerRecords: Call<ListEdgeContainerRecordsInput, ListEdgeContainerRecordsOutput> =
  /* @__PURE__ */ call(ListEdgeContainerRecords);

/**
 * Activate the edge container service. RAM action `esa:OpenEdgeContainer`.
 * Not in versions of the official SDK before 3.4.0.
 */
export const OpenEdgeContainer: Operation<OpenEdgeContainerInput, OpenEdgeContainerOutput> = {
  name: 'OpenEdgeContainer',
  method: 'POST',
  access: 'write',
  input: {},
  output: { RequestId: 'string' },
  shownBy: 'GetEdgeContainer',
};

/**
 * Activate the edge container service.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const openEdgeContainer: Call<OpenEdgeContainerInput, OpenEdgeContainerOutput> =
  /* @__PURE__ */ call(OpenEdgeContainer);

/** Release a version of a container application. RAM action `esa:PublishEdgeContainerAppVersion`. */
export const PublishEdgeContainerAppVersion: Operation<
  PublishEdgeContainerAppVersionInput,
  PublishEdgeContainerAppVersionOutput
> = {
  name: 'PublishEdgeContainerAppVersion',
  method: 'POST',
  access: 'write',
  input: {
    AppId: 'string',
    PublishEnv: 'prod|staging',
    VersionId: 'string',
    'FullRelease?': 'boolean',
    'Percentage?': 'int',
    'PublishType?': 'percentage|region',
    'Regions?': ['text'],
    'Remarks?': 'text',
    'StartTime?': 'text',
  },
  form: ['AppId', 'PublishEnv', 'Percentage', 'Remarks', 'StartTime'],
  json: ['Regions'],
  output: { RequestId: 'string' },
  shownBy: 'GetEdgeContainerAppVersion',
};

/**
 * Release a version of a container application.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const publishEdgeContainerAppVersion: Call<
  PublishEdgeContainerAppVersionInput,
  PublishEdgeContainerAppVersionOutput
> = /* @__PURE__ */ call(PublishEdgeContainerAppVersion);

/**
 * Rebuild the staging environment of a container application. RAM action `esa:RebuildEdgeContainerAppStagingEnv`.
 */
export const RebuildEdgeContainerAppStagingEnv: Operation<
  RebuildEdgeContainerAppStagingEnvInput,
  RebuildEdgeContainerAppStagingEnvOutput
> = {
  name: 'RebuildEdgeContainerAppStagingEnv',
  method: 'POST',
  access: 'write',
  input: { 'AppId?': 'text' },
  output: { RequestId: 'string' },
  shownBy: 'GetEdgeContainerApp',
};

/**
 * Rebuild the staging environment of a container application.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const rebuildEdgeContainerAppStagingEnv: Call<
  RebuildEdgeContainerAppStagingEnvInput,
  RebuildEdgeContainerAppStagingEnvOutput
> = /* @__PURE__ */ call(RebuildEdgeContainerAppStagingEnv);

/** Return a container application to an earlier version. RAM action `esa:RollbackEdgeContainerAppVersion`. */
export const RollbackEdgeContainerAppVersion: Operation<
  RollbackEdgeContainerAppVersionInput,
  RollbackEdgeContainerAppVersionOutput
> = {
  name: 'RollbackEdgeContainerAppVersion',
  method: 'POST',
  access: 'write',
  input: { AppId: 'string', VersionId: 'string', 'Percentage?': 'int', 'Remarks?': 'text', 'UsedPercent?': 'boolean' },
  form: ['AppId', 'Remarks'],
  output: { RequestId: 'string' },
  shownBy: 'GetEdgeContainerAppVersion',
};

/**
 * Return a container application to an earlier version.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const rollbackEdgeContainerAppVersion: Call<
  RollbackEdgeContainerAppVersionInput,
  RollbackEdgeContainerAppVersionOutput
> = /* @__PURE__ */ call(RollbackEdgeContainerAppVersion);

/** Change the log collection of a container application. RAM action `esa:UpdateEdgeContainerAppLogRiver`. */
export const UpdateEdgeContainerAppLogRiver: Operation<
  UpdateEdgeContainerAppLogRiverInput,
  UpdateEdgeContainerAppLogRiverOutput
> = {
  name: 'UpdateEdgeContainerAppLogRiver',
  method: 'POST',
  access: 'write',
  input: { 'AppId?': 'text', 'Path?': 'text', 'Stdout?': 'boolean' },
  output: { Path: 'string', RequestId: 'string', Stdout: 'boolean' },
  shownBy: 'GetEdgeContainerAppLogRiver',
};

/**
 * Change the log collection of a container application.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateEdgeContainerAppLogRiver: Call<
  UpdateEdgeContainerAppLogRiverInput,
  UpdateEdgeContainerAppLogRiverOutput
> = /* @__PURE__ */ call(UpdateEdgeContainerAppLogRiver);

/**
 * Change the reserved resources of a container application. RAM action
 * `esa:UpdateEdgeContainerAppResourceReserve`.
 */
export const UpdateEdgeContainerAppResourceReserve: Operation<
  UpdateEdgeContainerAppResourceReserveInput,
  UpdateEdgeContainerAppResourceReserveOutput
> = {
  name: 'UpdateEdgeContainerAppResourceReserve',
  method: 'POST',
  access: 'write',
  input: {
    'AppId?': 'text',
    'DurationTime?': 'text',
    'Enable?': 'boolean',
    'Forever?': 'boolean',
    'ReserveSet?': [{ 'Isp?': 'text', 'Region?': 'text', 'Replicas?': 'number' }],
  },
  json: ['ReserveSet'],
  output: {
    DurationTime: 'string',
    Enable: 'boolean',
    Forever: 'boolean',
    RequestId: 'string',
    ReserveSet: [{ Isp: 'string', Region: 'string', Replicas: 'number' }],
  },
  shownBy: 'GetEdgeContainerAppResourceReserve',
};

/**
 * Change the reserved resources of a container application.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateEdgeContainerAppResourceReserve: Call<
  UpdateEdgeContainerAppResourceReserveInput,
  UpdateEdgeContainerAppResourceReserveOutput
> = /* @__PURE__ */ call(UpdateEdgeContainerAppResourceReserve);
