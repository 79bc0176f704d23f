// Written by scripts/operations from spec/: change those.

/**
 * Traffic and security figures over time, page performance from real visitors, and tracing of single requests.
 *
 * @module
 */
import { type Call, call } from '../client/operation-function.js';
import type { ListOperation, Operation } from '../operation/operation.js';
import type { Int64, Int64Input } from '../util/int64.js';

/** What `CreateUrlObservation` asks for. */
export interface CreateUrlObservationInput {
  /** Id of the site. Example: `123456******`. */
  readonly SiteId: Int64Input;
  /** Whether the monitoring SDK gets into the page automatically or by hand. Example: `automatic`. */
  readonly SdkType: 'automatic' | 'manual' | (string & {});
  /** Web address. Example: `example.com/test`. */
  readonly Url: string;
}

/** What `CreateUrlObservation` answers. */
export interface CreateUrlObservationOutput {
  ConfigId?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteUrlObservation` asks for. */
export interface DeleteUrlObservationInput {
  /** Id of the site. Example: `123456789****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId: Int64Input;
}

/** What `DeleteUrlObservation` answers. */
export interface DeleteUrlObservationOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DescribeSiteTimeSeriesData` asks for. */
export interface DescribeSiteTimeSeriesDataInput {
  /** Fields to read. */
  readonly Fields: readonly DescribeSiteTimeSeriesDataInputFields[];
  /** End of the time span. Example: `2023-04-09T16:00:00Z`. */
  readonly EndTime?: string | undefined;
  /** Seconds between data points. Example: `300`. */
  readonly Interval?: string | undefined;
  /** Id of the site. Example: `1150376036*****`. */
  readonly SiteId?: string | undefined;
  /** Start of the time span. Example: `2023-04-08T16:00:00Z`. */
  readonly StartTime?: string | undefined;
}

/** Part of `DescribeSiteTimeSeriesDataInput`: `Fields`. */
export interface DescribeSiteTimeSeriesDataInputFields {
  readonly Dimension?: readonly string[] | undefined;
  readonly FieldName?: string | undefined;
}

/** What `DescribeSiteTimeSeriesData` answers. */
export interface DescribeSiteTimeSeriesDataOutput {
  Data?: DescribeSiteTimeSeriesDataOutputData[] | undefined;
  EndTime?: string | undefined;
  Interval?: Int64 | undefined;
  RequestId?: string | undefined;
  SamplingRate?: Int64 | undefined;
  StartTime?: string | undefined;
  SummarizedData?: DescribeSiteTimeSeriesDataOutputSummarizedData[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeSiteTimeSeriesDataOutput`: `Data`. */
export interface DescribeSiteTimeSeriesDataOutputData {
  DetailData?: DescribeSiteTimeSeriesDataOutputDataDetailData[] | undefined;
  DimensionName?: string | undefined;
  DimensionValue?: string | undefined;
  FieldName?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeSiteTimeSeriesDataOutput`: `Data.DetailData`. */
export interface DescribeSiteTimeSeriesDataOutputDataDetailData {
  TimeStamp?: string | undefined;
  Value?: unknown;
  [unknown: string]: unknown;
}

/** Part of `DescribeSiteTimeSeriesDataOutput`: `SummarizedData`. */
export interface DescribeSiteTimeSeriesDataOutputSummarizedData {
  AggMethod?: string | undefined;
  DimensionName?: string | undefined;
  DimensionValue?: string | undefined;
  FieldName?: string | undefined;
  Value?: unknown;
  [unknown: string]: unknown;
}

/** What `DescribeSiteTopData` asks for. */
export interface DescribeSiteTopDataInput {
  /** Fields to read. */
  readonly Fields: readonly DescribeSiteTopDataInputFields[];
  /** End of the time span. Example: `2023-04-09T16:00:00Z`. */
  readonly EndTime?: string | undefined;
  /** Seconds between data points. Example: `300`. */
  readonly Interval?: string | undefined;
  /** How many top entries to return. Example: `5`. */
  readonly Limit?: string | undefined;
  /** Id of the site. Example: `1150376036*****`. */
  readonly SiteId?: string | undefined;
  /** Start of the time span. Example: `2023-04-08T16:00:00Z`. */
  readonly StartTime?: string | undefined;
}

/** Part of `DescribeSiteTopDataInput`: `Fields`. */
export interface DescribeSiteTopDataInputFields {
  readonly Dimension?: readonly string[] | undefined;
  readonly FieldName?: string | undefined;
}

/** What `DescribeSiteTopData` answers. */
export interface DescribeSiteTopDataOutput {
  Data?: DescribeSiteTopDataOutputData[] | undefined;
  EndTime?: string | undefined;
  RequestId?: string | undefined;
  SamplingRate?: Int64 | undefined;
  StartTime?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeSiteTopDataOutput`: `Data`. */
export interface DescribeSiteTopDataOutputData {
  DetailData?: DescribeSiteTopDataOutputDataDetailData[] | undefined;
  DimensionName?: string | undefined;
  FieldName?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeSiteTopDataOutput`: `Data.DetailData`. */
export interface DescribeSiteTopDataOutputDataDetailData {
  DimensionValue?: string | undefined;
  Value?: unknown;
  [unknown: string]: unknown;
}

/** What `DescribeSiteWafTimeSeriesData` asks for. */
export interface DescribeSiteWafTimeSeriesDataInput {
  /** Fields to read. */
  readonly Fields: readonly DescribeSiteWafTimeSeriesDataInputFields[];
  /** End of the time span. Example: `2023-04-09T16:00:00Z`. */
  readonly EndTime?: string | undefined;
  /** Seconds between data points. Example: `300`. */
  readonly Interval?: string | undefined;
  /** Id of the site. Example: `11089268296****`. */
  readonly SiteId?: string | undefined;
  /** Start of the time span. Example: `2023-04-08T16:00:00Z`. */
  readonly StartTime?: string | undefined;
}

/** Part of `DescribeSiteWafTimeSeriesDataInput`: `Fields`. */
export interface DescribeSiteWafTimeSeriesDataInputFields {
  readonly Dimension?: readonly string[] | undefined;
  readonly FieldName?: string | undefined;
}

/** What `DescribeSiteWafTimeSeriesData` answers. */
export interface DescribeSiteWafTimeSeriesDataOutput {
  Data?: DescribeSiteWafTimeSeriesDataOutputData[] | undefined;
  EndTime?: string | undefined;
  Interval?: Int64 | undefined;
  RequestId?: string | undefined;
  SamplingRate?: Int64 | undefined;
  StartTime?: string | undefined;
  SummarizedData?: DescribeSiteWafTimeSeriesDataOutputSummarizedData[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeSiteWafTimeSeriesDataOutput`: `Data`. */
export interface DescribeSiteWafTimeSeriesDataOutputData {
  DetailData?: DescribeSiteWafTimeSeriesDataOutputDataDetailData[] | undefined;
  DimensionName?: string | undefined;
  DimensionValue?: string | undefined;
  FieldName?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeSiteWafTimeSeriesDataOutput`: `Data.DetailData`. */
export interface DescribeSiteWafTimeSeriesDataOutputDataDetailData {
  TimeStamp?: string | undefined;
  Value?: unknown;
  [unknown: string]: unknown;
}

/** Part of `DescribeSiteWafTimeSeriesDataOutput`: `SummarizedData`. */
export interface DescribeSiteWafTimeSeriesDataOutputSummarizedData {
  AggMethod?: string | undefined;
  DimensionName?: string | undefined;
  DimensionValue?: string | undefined;
  FieldName?: string | undefined;
  Value?: unknown;
  [unknown: string]: unknown;
}

/** What `DescribeSiteWafTopData` asks for. */
export interface DescribeSiteWafTopDataInput {
  /** Fields to read. */
  readonly Fields: readonly DescribeSiteWafTopDataInputFields[];
  /** End of the time span. Example: `2023-04-09T16:00:00Z`. */
  readonly EndTime?: string | undefined;
  /** Seconds between data points. Example: `300`. */
  readonly Interval?: string | undefined;
  /** How many top entries to return. Example: `5`. */
  readonly Limit?: string | undefined;
  /** Id of the site. Example: `1150376036*****`. */
  readonly SiteId?: string | undefined;
  /** Start of the time span. Example: `2023-04-08T16:00:00Z`. */
  readonly StartTime?: string | undefined;
}

/** Part of `DescribeSiteWafTopDataInput`: `Fields`. */
export interface DescribeSiteWafTopDataInputFields {
  readonly Dimension?: readonly string[] | undefined;
  readonly FieldName?: string | undefined;
}

/** What `DescribeSiteWafTopData` answers. */
export interface DescribeSiteWafTopDataOutput {
  Data?: DescribeSiteWafTopDataOutputData[] | undefined;
  EndTime?: string | undefined;
  RequestId?: string | undefined;
  SamplingRate?: Int64 | undefined;
  StartTime?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeSiteWafTopDataOutput`: `Data`. */
export interface DescribeSiteWafTopDataOutputData {
  DetailData?: DescribeSiteWafTopDataOutputDataDetailData[] | undefined;
  DimensionName?: string | undefined;
  FieldName?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeSiteWafTopDataOutput`: `Data.DetailData`. */
export interface DescribeSiteWafTopDataOutputDataDetailData {
  DimensionValue?: string | undefined;
  Value?: unknown;
  [unknown: string]: unknown;
}

/** What `DescribeTraceDiagnoseReport` asks for. */
export interface DescribeTraceDiagnoseReportInput {
  /** Id of the diagnosis task; this or TraceId is needed. Example: `xxxxxxxxx-x-x-xxxxxxxxxxxxxxx`. */
  readonly TaskId?: string | undefined;
  /** Id of the diagnosis trace; this or TaskId is needed. Example: `0000xxxxxxxxxxxxxxxxxxxxxx75e`. */
  readonly TraceId?: string | undefined;
}

/** What `DescribeTraceDiagnoseReport` answers. */
export interface DescribeTraceDiagnoseReportOutput {
  ClientAddr?: string | undefined;
  ClientInfo?: DescribeTraceDiagnoseReportOutputClientInfo | undefined;
  ClientIp?: string | undefined;
  CreateTime?: string | undefined;
  DiagnoseId?: string | undefined;
  DiagnoseReportLink?: string | undefined;
  DiagnoseUrl?: string | undefined;
  Domain?: string | undefined;
  ExpireTime?: Int64 | undefined;
  RemainDiagnoseTimes?: Int64 | undefined;
  Report?: DescribeTraceDiagnoseReportOutputReport | undefined;
  RequestId?: string | undefined;
  State?: string | undefined;
  Status?: Int64 | undefined;
  TaskId?: string | undefined;
  TimeConsuming?: Int64 | undefined;
  TraceDisplayLink?: string | undefined;
  TraceId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeTraceDiagnoseReportOutput`: `ClientInfo`. */
export interface DescribeTraceDiagnoseReportOutputClientInfo {
  BrowserInfo?: string | undefined;
  Os?: string | undefined;
  UaString?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeTraceDiagnoseReportOutput`: `Report`. */
export interface DescribeTraceDiagnoseReportOutputReport {
  ClientInfo?: string | undefined;
  DiagnoseResult?: string | undefined;
  ResponseHeader?: string | undefined;
  StaticHtml?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DescribeUrlObservationData` asks for. */
export interface DescribeUrlObservationDataInput {
  /** Id of the site. Example: `54362329990032`. */
  readonly SiteId: string;
  /** Device kind, PC or Mobile; all without it. Example: `PC`. */
  readonly ClientPlatform?: string | undefined;
  /** End of the time span. Example: `2023-04-19T15:59:59Z`. */
  readonly EndTime?: string | undefined;
  /** Page metric to read: TTFB, FCP, LCP, CLS, INP or FID. Example: `TTFB`. */
  readonly Metric?: string | undefined;
  /** Start of the time span. Example: `2023-04-08T16:00:00Z`. */
  readonly StartTime?: string | undefined;
  /** Web address. Example: `example.com/test`. */
  readonly Url?: string | undefined;
}

/** What `DescribeUrlObservationData` answers. */
export interface DescribeUrlObservationDataOutput {
  EndTime?: string | undefined;
  RequestId?: string | undefined;
  StartTime?: string | undefined;
  UrlDetailData?: DescribeUrlObservationDataOutputUrlDetailData[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeUrlObservationDataOutput`: `UrlDetailData`. */
export interface DescribeUrlObservationDataOutputUrlDetailData {
  CLS?: Int64 | undefined;
  ClientPlatform?: string | undefined;
  Country?: string | undefined;
  FCP?: Int64 | undefined;
  FID?: Int64 | undefined;
  INP?: Int64 | undefined;
  LCP?: Int64 | undefined;
  TTFB?: Int64 | undefined;
  Url?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GenerateTraceDiagnose` asks for. */
export interface GenerateTraceDiagnoseInput {
  /** Web address. Example: `http://www.example.com/xxx.jpg`. */
  readonly Url: string;
  /** Where the request comes from, such as ai. Example: `ai`. */
  readonly Source?: string | undefined;
}

/** What `GenerateTraceDiagnose` answers. */
export interface GenerateTraceDiagnoseOutput {
  RequestId?: string | undefined;
  Tip?: string | undefined;
  Url?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetPerformanceDataCollection` asks for. */
export interface GetPerformanceDataCollectionInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
}

/** What `GetPerformanceDataCollection` answers. */
export interface GetPerformanceDataCollectionOutput {
  Enable?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListTraceTasks` asks for. */
export interface ListTraceTasksInput {
  /** Only tasks with this client IP address. Example: `60.xx.xxx.38`. */
  readonly ClientIp?: string | undefined;
  /** Only tasks with this diagnosis id. Example: `f2xxx5`. */
  readonly DiagnoseId?: string | undefined;
  /** Only tasks for this domain name or address. Example: `http://www.example.com`. */
  readonly DomainName?: string | undefined;
  /** End of the time span. Example: `2006-01-02T15:04:05Z`. */
  readonly EndTime?: string | undefined;
  /** Page to read, from 1. `1` by default. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 1000. */
  readonly PageSize?: number | undefined;
  /** Start of the time span. Example: `2006-01-02T15:04:05Z`. */
  readonly StartTime?: string | undefined;
  /** Id of the diagnosis task to look for. Example: `xxxxxxxxxx-x-x-xxxxxxxxxxxxxxxxx`. */
  readonly TaskId?: string | undefined;
  /** Only tasks with this trace id. Example: `000000xxxxxxxxxxxxxxxxxxxxxx33427e`. */
  readonly TraceId?: string | undefined;
}

/** What `ListTraceTasks` answers. One page. */
export interface ListTraceTasksOutput {
  Count?: Int64 | undefined;
  List?: ListTraceTasksOutputList[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListTraceTasksOutput`: `List`. */
export interface ListTraceTasksOutputList {
  Aliuid?: string | undefined;
  ClientAddr?: string | undefined;
  ClientIp?: string | undefined;
  CreateTime?: string | undefined;
  DiagnoseId?: string | undefined;
  DiagnoseUrl?: string | undefined;
  Domain?: string | undefined;
  ExpireTime?: Int64 | undefined;
  RemainDiagnoseTimes?: Int64 | undefined;
  State?: string | undefined;
  Status?: Int64 | undefined;
  TaskId?: string | undefined;
  TimeConsuming?: Int64 | undefined;
  TraceId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListUrlObservations` asks for. */
export interface ListUrlObservationsInput {
  /** Id of the site. Example: `34003500310****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId?: Int64Input | undefined;
  /** Page to read, from 1. At least 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 500. */
  readonly PageSize?: number | undefined;
}

/** What `ListUrlObservations` answers. One page. */
export interface ListUrlObservationsOutput {
  Configs?: ListUrlObservationsOutputConfigs[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListUrlObservationsOutput`: `Configs`. */
export interface ListUrlObservationsOutputConfigs {
  ConfigId?: Int64 | undefined;
  SdkType?: string | undefined;
  Url?: string | undefined;
  [unknown: string]: unknown;
}

/** What `TraceSite` asks for. */
export interface TraceSiteInput {
  /** Web address. Example: `http://example.com/test`. */
  readonly Url: string;
  /** Body of the test request, as JSON with Json or PlainText. Example: `{"PlainText":"bc58c54211db"}`. */
  readonly Body?: TraceSiteInputBody | undefined;
  /** Simulated client place, and whether to skip the challenge, as JSON. */
  readonly Context?: TraceSiteInputContext | undefined;
  /** Cookies of the test request, as a JSON list of Name and Value. Example: `[]`. */
  readonly Cookies?: readonly TraceSiteInputCookies[] | undefined;
  /** Headers of the test request, as a JSON list of Name and Value. Example: `[]`. */
  readonly Headers?: readonly TraceSiteInputHeaders[] | undefined;
  /** HTTP method of the test request, such as GET. Example: `GET`. */
  readonly Method?: string | undefined;
  /** HTTP version of the test request, such as HTTP/1.1. Example: `HTTP/1.1`. */
  readonly Protocol?: string | undefined;
}

/** Part of `TraceSiteInput`: `Body`. */
export interface TraceSiteInputBody {
  readonly Json?: unknown;
  readonly PlainText?: string | undefined;
}

/** Part of `TraceSiteInput`: `Context`. */
export interface TraceSiteInputContext {
  readonly GeoLocation?: TraceSiteInputContextGeoLocation | undefined;
  readonly SkipChallenge?: boolean | undefined;
}

/** Part of `TraceSiteInput`: `Context.GeoLocation`. */
export interface TraceSiteInputContextGeoLocation {
  readonly CountryCode?: string | undefined;
  readonly IspCode?: string | undefined;
  readonly RegionCode?: string | undefined;
}

/** Part of `TraceSiteInput`: `Cookies`. */
export interface TraceSiteInputCookies {
  readonly Name?: string | undefined;
  readonly Value?: string | undefined;
}

/** Part of `TraceSiteInput`: `Headers`. */
export interface TraceSiteInputHeaders {
  readonly Name?: string | undefined;
  readonly Value?: string | undefined;
}

/** What `TraceSite` answers. */
export interface TraceSiteOutput {
  RequestId?: string | undefined;
  StatusCode?: Int64 | undefined;
  Success?: boolean | undefined;
  Trace?: TraceSiteOutputTrace[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `TraceSiteOutput`: `Trace`. */
export interface TraceSiteOutputTrace {
  Matched?: boolean | undefined;
  StepModuleName?: string | undefined;
  Trace?: TraceSiteOutputTraceTrace[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `TraceSiteOutput`: `Trace.Trace`. */
export interface TraceSiteOutputTraceTrace {
  Action?: string | undefined;
  ConfigType?: string | undefined;
  DdosLevelDomestic?: string | undefined;
  DdosLevelOversea?: string | undefined;
  EnvName?: string | undefined;
  Expression?: string | undefined;
  Level?: string | undefined;
  LoadBalancerName?: string | undefined;
  OriginPoolName?: string | undefined;
  RoutineId?: string | undefined;
  RuleId?: Int64 | undefined;
  RuleName?: string | undefined;
  SiteVersion?: Int64 | undefined;
  Type?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdatePerformanceDataCollection` asks for. */
export interface UpdatePerformanceDataCollectionInput {
  /** Id of the site. Example: `34003500310****`. */
  readonly SiteId: Int64Input;
  /** On or off: performance data collection. Example: `on`. */
  readonly Enable: 'on' | 'off' | (string & {});
}

/** What `UpdatePerformanceDataCollection` answers. */
export interface UpdatePerformanceDataCollectionOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateUrlObservation` asks for. */
export interface UpdateUrlObservationInput {
  /** Id of the site. Example: `123456789****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId: Int64Input;
  /** How the page gets the SDK: automatic or manual. Example: `manual`. */
  readonly SdkType: 'automatic' | 'manual' | (string & {});
}

/** What `UpdateUrlObservation` answers. */
export interface UpdateUrlObservationOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Create a monitored page. RAM action `esa:CreateUrlObservation`. */
export const CreateUrlObservation: Operation<CreateUrlObservationInput, CreateUrlObservationOutput> = {
  name: 'CreateUrlObservation',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', SdkType: 'automatic|manual', Url: 'string' },
  output: { ConfigId: 'int', RequestId: 'string' },
  shownBy: 'ListUrlObservations',
};

/**
 * Create a monitored page.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createUrlObservation: Call<CreateUrlObservationInput, CreateUrlObservationOutput> =
  /* @__PURE__ */ call(CreateUrlObservation);

/** Delete a monitored page. RAM action `esa:DeleteUrlObservation`. */
export const DeleteUrlObservation: Operation<DeleteUrlObservationInput, DeleteUrlObservationOutput> = {
  name: 'DeleteUrlObservation',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'ListUrlObservations',
};

/**
 * Delete a monitored page.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteUrlObservation: Call<DeleteUrlObservationInput, DeleteUrlObservationOutput> =
  /* @__PURE__ */ call(DeleteUrlObservation);

/** Read traffic over time. RAM action `esa:DescribeSiteTimeSeriesData`. */
export const DescribeSiteTimeSeriesData: Operation<DescribeSiteTimeSeriesDataInput, DescribeSiteTimeSeriesDataOutput> =
  {
    name: 'DescribeSiteTimeSeriesData',
    method: 'POST',
    access: 'read',
    input: {
      Fields: [{ 'Dimension?': ['text'], 'FieldName?': 'text' }],
      'EndTime?': 'string',
      'Interval?': 'string',
      'SiteId?': 'string',
      'StartTime?': 'string',
    },
    json: ['Fields'],
    output: {
      Data: [
        {
          DetailData: [{ TimeStamp: 'string', Value: 'any' }],
          DimensionName: 'string',
          DimensionValue: 'string',
          FieldName: 'string',
        },
      ],
      EndTime: 'string',
      Interval: 'number',
      RequestId: 'string',
      SamplingRate: 'number',
      StartTime: 'string',
      SummarizedData: [
        { AggMethod: 'string', DimensionName: 'string', DimensionValue: 'string', FieldName: 'string', Value: 'any' },
      ],
    },
  };

/**
 * Read traffic over time.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeSiteTimeSeriesData: Call<DescribeSiteTimeSeriesDataInput, DescribeSiteTimeSeriesDataOutput> =
  /* @__PURE__ */ call(DescribeSiteTimeSeriesData);

/** Read traffic rankings. RAM action `esa:DescribeSiteTopData`. */
export const DescribeSiteTopData: Operation<DescribeSiteTopDataInput, DescribeSiteTopDataOutput> = {
  name: 'DescribeSiteTopData',
  method: 'POST',
  access: 'read',
  input: {
    Fields: [{ 'Dimension?': ['text'], 'FieldName?': 'text' }],
    'EndTime?': 'string',
    'Interval?': 'string',
    'Limit?': 'string',
    'SiteId?': 'string',
    'StartTime?': 'string',
  },
  json: ['Fields'],
  output: {
    Data: [{ DetailData: [{ DimensionValue: 'string', Value: 'any' }], DimensionName: 'string', FieldName: 'string' }],
    EndTime: 'string',
    RequestId: 'string',
    SamplingRate: 'number',
    StartTime: 'string',
  },
};

/**
 * Read traffic rankings.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeSiteTopData: Call<DescribeSiteTopDataInput, DescribeSiteTopDataOutput> =
  /* @__PURE__ */ call(DescribeSiteTopData);

/**
 * Read WAF events over time. RAM action `esa:DescribeSiteWafTimeSeriesData`.
 * Not in versions of the official SDK before 3.6.0.
 */
export const DescribeSiteWafTimeSeriesData: Operation<
  DescribeSiteWafTimeSeriesDataInput,
  DescribeSiteWafTimeSeriesDataOutput
> = {
  name: 'DescribeSiteWafTimeSeriesData',
  method: 'POST',
  access: 'read',
  input: {
    Fields: [{ 'Dimension?': ['text'], 'FieldName?': 'text' }],
    'EndTime?': 'string',
    'Interval?': 'string',
    'SiteId?': 'string',
    'StartTime?': 'string',
  },
  json: ['Fields'],
  output: {
    Data: [
      {
        DetailData: [{ TimeStamp: 'string', Value: 'any' }],
        DimensionName: 'string',
        DimensionValue: 'string',
        FieldName: 'string',
      },
    ],
    EndTime: 'string',
    Interval: 'number',
    RequestId: 'string',
    SamplingRate: 'number',
    StartTime: 'string',
    SummarizedData: [
      { AggMethod: 'string', DimensionName: 'string', DimensionValue: 'string', FieldName: 'string', Value: 'any' },
    ],
  },
};

/**
 * Read WAF events over time.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeSiteWafTimeSeriesData: Call<
  DescribeSiteWafTimeSeriesDataInput,
  DescribeSiteWafTimeSeriesDataOutput
> = /* @__PURE__ */ call(DescribeSiteWafTimeSeriesData);

/**
 * Read WAF event rankings. RAM action `esa:DescribeSiteWafTopData`.
 * Not in versions of the official SDK before 3.6.0.
 */
export const DescribeSiteWafTopData: Operation<DescribeSiteWafTopDataInput, DescribeSiteWafTopDataOutput> = {
  name: 'DescribeSiteWafTopData',
  method: 'POST',
  access: 'read',
  input: {
    Fields: [{ 'Dimension?': ['text'], 'FieldName?': 'text' }],
    'EndTime?': 'string',
    'Interval?': 'string',
    'Limit?': 'string',
    'SiteId?': 'string',
    'StartTime?': 'string',
  },
  json: ['Fields'],
  output: {
    Data: [{ DetailData: [{ DimensionValue: 'string', Value: 'any' }], DimensionName: 'string', FieldName: 'string' }],
    EndTime: 'string',
    RequestId: 'string',
    SamplingRate: 'number',
    StartTime: 'string',
  },
};

/**
 * Read WAF event rankings.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeSiteWafTopData: Call<DescribeSiteWafTopDataInput, DescribeSiteWafTopDataOutput> =
  /* @__PURE__ */ call(DescribeSiteWafTopData);

/**
 * Read a diagnosis report. RAM action `esa:DescribeTraceDiagnoseReport`.
 * Not in versions of the official SDK before 3.1.0.
 */
export const DescribeTraceDiagnoseReport: Operation<
  DescribeTraceDiagnoseReportInput,
  DescribeTraceDiagnoseReportOutput
> = {
  name: 'DescribeTraceDiagnoseReport',
  method: 'POST',
  access: 'read',
  input: { 'TaskId?': 'string', 'TraceId?': 'string' },
  output: {
    ClientAddr: 'string',
    ClientInfo: { BrowserInfo: 'string', Os: 'string', UaString: 'string' },
    ClientIp: 'string',
    CreateTime: 'string',
    DiagnoseId: 'string',
    DiagnoseReportLink: 'string',
    DiagnoseUrl: 'string',
    Domain: 'string',
    ExpireTime: 'number',
    RemainDiagnoseTimes: 'number',
    Report: { ClientInfo: 'string', DiagnoseResult: 'string', ResponseHeader: 'string', StaticHtml: 'string' },
    RequestId: 'string',
    State: 'string',
    Status: 'number',
    TaskId: 'string',
    TimeConsuming: 'number',
    TraceDisplayLink: 'string',
    TraceId: 'string',
  },
};

/**
 * Read a diagnosis report.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeTraceDiagnoseReport: Call<DescribeTraceDiagnoseReportInput, DescribeTraceDiagnoseReportOutput> =
  /* @__PURE__ */ call(DescribeTraceDiagnoseReport);

/** Read page performance data. RAM action `esa:DescribeUrlObservationData`. */
export const DescribeUrlObservationData: Operation<DescribeUrlObservationDataInput, DescribeUrlObservationDataOutput> =
  {
    name: 'DescribeUrlObservationData',
    method: 'POST',
    access: 'read',
    input: {
      SiteId: 'string',
      'ClientPlatform?': 'string',
      'EndTime?': 'string',
      'Metric?': 'string',
      'StartTime?': 'string',
      'Url?': 'string',
    },
    output: {
      EndTime: 'string',
      RequestId: 'string',
      StartTime: 'string',
      UrlDetailData: [
        {
          CLS: 'number',
          ClientPlatform: 'string',
          Country: 'string',
          FCP: 'number',
          FID: 'number',
          INP: 'number',
          LCP: 'number',
          TTFB: 'number',
          Url: 'string',
        },
      ],
    },
  };

/**
 * Read page performance data.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeUrlObservationData: Call<DescribeUrlObservationDataInput, DescribeUrlObservationDataOutput> =
  /* @__PURE__ */ call(DescribeUrlObservationData);

/**
 * Make a diagnosis link. RAM action `esa:GenerateTraceDiagnose`.
 * Not in versions of the official SDK before 3.1.0.
 */
export const GenerateTraceDiagnose: Operation<GenerateTraceDiagnoseInput, GenerateTraceDiagnoseOutput> = {
  name: 'GenerateTraceDiagnose',
  method: 'POST',
  access: 'write',
  input: { Url: 'string', 'Source?': 'text' },
  output: { RequestId: 'string', Tip: 'string', Url: 'string' },
};

/**
 * Make a diagnosis link.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const generateTraceDiagnose: Call<GenerateTraceDiagnoseInput, GenerateTraceDiagnoseOutput> =
  /* @__PURE__ */ call(GenerateTraceDiagnose);

/**
 * Read the performance data collection of a site. RAM action `esa:GetPerformanceDataCollection`.
 * Not in versions of the official SDK before 3.0.0.
 */
export const GetPerformanceDataCollection: Operation<
  GetPerformanceDataCollectionInput,
  GetPerformanceDataCollectionOutput
> = {
  name: 'GetPerformanceDataCollection',
  method: 'POST',
  access: 'read',
  input: { SiteId: 'id' },
  output: { Enable: 'string', RequestId: 'string' },
};

/**
 * Read the performance data collection of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getPerformanceDataCollection: Call<GetPerformanceDataCollectionInput, GetPerformanceDataCollectionOutput> =
  /* @__PURE__ */ call(GetPerformanceDataCollection);

/**
 * List diagnosis tasks. RAM action `esa:ListTraceTasks`.
 * Not in versions of the official SDK before 3.1.0.
 */
export const ListTraceTasks: ListOperation<
  ListTraceTasksInput,
  ListTraceTasksOutput,
  NonNullable<ListTraceTasksOutput['List']>[number]
> = {
  name: 'ListTraceTasks',
  method: 'POST',
  access: 'list',
  input: {
    'ClientIp?': 'string',
    'DiagnoseId?': 'string',
    'DomainName?': 'string',
    'EndTime?': 'string',
    'PageNumber?': 'count',
    'PageSize?': 'count',
    'StartTime?': 'string',
    'TaskId?': 'string',
    'TraceId?': 'string',
  },
  output: {
    Count: 'int',
    List: [
      {
        Aliuid: 'string',
        ClientAddr: 'string',
        ClientIp: 'string',
        CreateTime: 'string',
        DiagnoseId: 'string',
        DiagnoseUrl: 'string',
        Domain: 'string',
        ExpireTime: 'number',
        RemainDiagnoseTimes: 'number',
        State: 'string',
        Status: 'number',
        TaskId: 'string',
        TimeConsuming: 'number',
        TraceId: 'string',
      },
    ],
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
  },
  pages: { items: 'List', total: '' },
};

/**
 * List diagnosis tasks.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listTraceTasks: Call<ListTraceTasksInput, ListTraceTasksOutput> = /* @__PURE__ */ call(ListTraceTasks);

/** List monitored pages. RAM action `esa:ListUrlObservations`. */
export const ListUrlObservations: ListOperation<
  ListUrlObservationsInput,
  ListUrlObservationsOutput,
  NonNullable<ListUrlObservationsOutput['Configs']>[number]
> = {
  name: 'ListUrlObservations',
  method: 'POST',
  access: 'list',
  input: { SiteId: 'id', 'ConfigId?': 'id', 'PageNumber?': 'count', 'PageSize?': 'count' },
  output: {
    Configs: [{ ConfigId: 'int', SdkType: 'string', Url: 'string' }],
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    TotalCount: 'int',
    TotalPage: 'int',
  },
  pages: { items: 'Configs' },
};

/**
 * List monitored pages.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listUrlObservations: Call<ListUrlObservationsInput, ListUrlObservationsOutput> =
  /* @__PURE__ */ call(ListUrlObservations);

/**
 * Send a simulated request and show which settings matched. RAM action `esa:TraceSite`.
 * Not in versions of the official SDK before 3.13.0.
 */
export const TraceSite: Operation<TraceSiteInput, TraceSiteOutput> = {
  name: 'TraceSite',
  method: 'POST',
  access: 'write',
  input: {
    Url: 'string',
    'Body?': { 'Json?': 'any', 'PlainText?': 'text' },
    'Context?': {
      'GeoLocation?': { 'CountryCode?': 'text', 'IspCode?': 'text', 'RegionCode?': 'text' },
      'SkipChallenge?': 'boolean',
    },
    'Cookies?': [{ 'Name?': 'text', 'Value?': 'text' }],
    'Headers?': [{ 'Name?': 'text', 'Value?': 'text' }],
    'Method?': 'text',
    'Protocol?': 'text',
  },
  form: ['Url', 'Body', 'Context', 'Cookies', 'Headers', 'Method', 'Protocol'],
  json: ['Body', 'Context', 'Cookies', 'Headers'],
  output: {
    RequestId: 'string',
    StatusCode: 'int',
    Success: 'boolean',
    Trace: [
      {
        Matched: 'boolean',
        StepModuleName: 'string',
        Trace: [
          {
            Action: 'string',
            ConfigType: 'string',
            DdosLevelDomestic: 'string',
            DdosLevelOversea: 'string',
            EnvName: 'string',
            Expression: 'string',
            Level: 'string',
            LoadBalancerName: 'string',
            OriginPoolName: 'string',
            RoutineId: 'string',
            RuleId: 'int',
            RuleName: 'string',
            SiteVersion: 'number',
            Type: 'string',
            Value: 'string',
          },
        ],
      },
    ],
  },
};

/**
 * Send a simulated request and show which settings matched.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const traceSite: Call<TraceSiteInput, TraceSiteOutput> = /* @__PURE__ */ call(TraceSite);

/**
 * Change the performance data collection of a site. RAM action `esa:UpdatePerformanceDataCollection`.
 * Not in versions of the official SDK before 3.0.0.
 */
export const UpdatePerformanceDataCollection: Operation<
  UpdatePerformanceDataCollectionInput,
  UpdatePerformanceDataCollectionOutput
> = {
  name: 'UpdatePerformanceDataCollection',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', Enable: 'on|off' },
  output: { RequestId: 'string' },
  shownBy: 'GetPerformanceDataCollection',
};

/**
 * Change the performance data collection of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updatePerformanceDataCollection: Call<
  UpdatePerformanceDataCollectionInput,
  UpdatePerformanceDataCollectionOutput
> = /* @__PURE__ */ call(UpdatePerformanceDataCollection);

/** Change a monitored page. RAM action `esa:UpdateUrlObservation`. */
export const UpdateUrlObservation: Operation<UpdateUrlObservationInput, UpdateUrlObservationOutput> = {
  name: 'UpdateUrlObservation',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', ConfigId: 'id', SdkType: 'automatic|manual' },
  output: { RequestId: 'string' },
  shownBy: 'ListUrlObservations',
};

/**
 * Change a monitored page.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateUrlObservation: Call<UpdateUrlObservationInput, UpdateUrlObservationOutput> =
  /* @__PURE__ */ call(UpdateUrlObservation);
