// Written by scripts/operations from spec/: change those.

/**
 * DNS records of a site, their export, CNAME flattening and the name servers of the site.
 *
 * @module
 */
import { type Call, call } from '../client/operation-function.js';
import type { ListOperation, Operation } from '../operation/operation.js';
import type { Int64, Int64Input } from '../util/int64.js';

/** What `BatchCreateRecords` asks for. */
export interface BatchCreateRecordsInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Records to create, as a JSON array of objects. */
  readonly RecordList: readonly BatchCreateRecordsInputRecordList[];
}

/** Part of `BatchCreateRecordsInput`: `RecordList`. */
export interface BatchCreateRecordsInputRecordList {
  readonly AuthConf?: BatchCreateRecordsInputRecordListAuthConf | undefined;
  readonly BizName?: string | undefined;
  readonly Data?: BatchCreateRecordsInputRecordListData | undefined;
  readonly HttpPorts?: string | undefined;
  readonly HttpsPorts?: string | undefined;
  readonly Proxied?: boolean | undefined;
  readonly RecordName?: string | undefined;
  readonly SourceType?: string | undefined;
  readonly Ttl?: number | bigint | undefined;
  readonly Type?: string | undefined;
}

/** Part of `BatchCreateRecordsInput`: `RecordList.AuthConf`. */
export interface BatchCreateRecordsInputRecordListAuthConf {
  readonly AccessKey?: string | undefined;
  readonly AuthType?: string | undefined;
  readonly Region?: string | undefined;
  readonly SecretKey?: string | undefined;
  readonly Version?: string | undefined;
}

/** Part of `BatchCreateRecordsInput`: `RecordList.Data`. */
export interface BatchCreateRecordsInputRecordListData {
  readonly Algorithm?: number | bigint | undefined;
  readonly Certificate?: string | undefined;
  readonly Fingerprint?: string | undefined;
  readonly Flag?: number | bigint | undefined;
  readonly KeyTag?: number | bigint | undefined;
  readonly MatchingType?: number | bigint | undefined;
  readonly Port?: number | bigint | undefined;
  readonly Priority?: number | bigint | undefined;
  readonly Selector?: number | bigint | undefined;
  readonly Tag?: string | undefined;
  readonly Type?: number | bigint | undefined;
  readonly Usage?: number | bigint | undefined;
  readonly Value?: string | undefined;
  readonly Weight?: number | bigint | undefined;
}

/** What `BatchCreateRecords` answers. */
export interface BatchCreateRecordsOutput {
  RecordResultList?: BatchCreateRecordsOutputRecordResultList | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `BatchCreateRecordsOutput`: `RecordResultList`. */
export interface BatchCreateRecordsOutputRecordResultList {
  Failed?: BatchCreateRecordsOutputRecordResultListFailed[] | undefined;
  Success?: BatchCreateRecordsOutputRecordResultListSuccess[] | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `BatchCreateRecordsOutput`: `RecordResultList.Failed`. */
export interface BatchCreateRecordsOutputRecordResultListFailed {
  BizName?: string | undefined;
  Data?: BatchCreateRecordsOutputRecordResultListFailedData | undefined;
  Description?: string | undefined;
  HttpPorts?: string | undefined;
  HttpsPorts?: string | undefined;
  Proxied?: boolean | undefined;
  RecordId?: Int64 | undefined;
  RecordName?: string | undefined;
  RecordType?: string | undefined;
  SourceType?: string | undefined;
  Ttl?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `BatchCreateRecordsOutput`: `RecordResultList.Failed.Data`. */
export interface BatchCreateRecordsOutputRecordResultListFailedData {
  Algorithm?: Int64 | undefined;
  Certificate?: string | undefined;
  Fingerprint?: string | undefined;
  Flag?: Int64 | undefined;
  KeyTag?: Int64 | undefined;
  MatchingType?: Int64 | undefined;
  Port?: Int64 | undefined;
  Priority?: Int64 | undefined;
  Selector?: Int64 | undefined;
  Tag?: string | undefined;
  Type?: Int64 | undefined;
  Usage?: Int64 | undefined;
  Value?: string | undefined;
  Weight?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `BatchCreateRecordsOutput`: `RecordResultList.Success`. */
export interface BatchCreateRecordsOutputRecordResultListSuccess {
  BizName?: string | undefined;
  Data?: BatchCreateRecordsOutputRecordResultListSuccessData | undefined;
  Description?: string | undefined;
  HttpPorts?: string | undefined;
  HttpsPorts?: string | undefined;
  Proxied?: boolean | undefined;
  RecordId?: Int64 | undefined;
  RecordName?: string | undefined;
  RecordType?: string | undefined;
  SourceType?: string | undefined;
  Ttl?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `BatchCreateRecordsOutput`: `RecordResultList.Success.Data`. */
export interface BatchCreateRecordsOutputRecordResultListSuccessData {
  Algorithm?: Int64 | undefined;
  Certificate?: string | undefined;
  Fingerprint?: string | undefined;
  Flag?: Int64 | undefined;
  KeyTag?: Int64 | undefined;
  MatchingType?: Int64 | undefined;
  Port?: Int64 | undefined;
  Priority?: Int64 | undefined;
  Selector?: Int64 | undefined;
  Tag?: string | undefined;
  Type?: Int64 | undefined;
  Usage?: Int64 | undefined;
  Value?: string | undefined;
  Weight?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `CreateRecord` asks for. */
export interface CreateRecordInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Content of the record; depends on its type. Example: `{ "value":"2.2.2.2" }`. */
  readonly Data: CreateRecordInputData;
  /** Full name of the record. Example: `www.example.com`. */
  readonly RecordName: string;
  /**
   * Seconds a resolver may keep the answer; 1 lets ESA choose. Allowed: 1 (automatic) or 30 to 86400. Example: `30`.
   */
  readonly Ttl: number;
  /** Record type: A/AAAA, CNAME, TXT and others. Example: `A/AAAA`. */
  readonly Type: string;
  /** Credentials for a private bucket origin. */
  readonly AuthConf?: CreateRecordInputAuthConf | undefined;
  /** Business scenario of a proxied record. Needed with `Proxied=true`. Example: `web`. */
  readonly BizName?: 'image_video' | 'api' | 'web' | (string & {}) | undefined;
  /**
   * Note on the record. At most 100 characters. An error code of the service speaks of 50 characters. Example: `This
   * is a remark.`.
   */
  readonly Comment?: string | undefined;
  /** Host header sent to the origin. Example: `follow_origin_domain`. */
  readonly HostPolicy?: string | undefined;
  /** HTTP ports. */
  readonly HttpPorts?: string | undefined;
  /** HTTPS ports. */
  readonly HttpsPorts?: string | undefined;
  /** Whether ESA proxies the record. Example: `true`. */
  readonly Proxied?: boolean | undefined;
  /** Kind of origin. `Domain` by default. Example: `OSS`. */
  readonly SourceType?: 'OSS' | 'S3' | 'LB' | 'OP' | 'Domain' | (string & {}) | undefined;
}

/** Part of `CreateRecordInput`: `Data`. */
export interface CreateRecordInputData {
  readonly Algorithm?: number | bigint | undefined;
  readonly Certificate?: string | undefined;
  readonly Fingerprint?: string | undefined;
  readonly Flag?: number | bigint | undefined;
  readonly KeyTag?: number | bigint | undefined;
  readonly MatchingType?: number | bigint | undefined;
  readonly Port?: number | bigint | undefined;
  readonly Priority?: number | bigint | undefined;
  readonly Selector?: number | bigint | undefined;
  readonly Tag?: string | undefined;
  readonly Type?: number | bigint | undefined;
  readonly Usage?: number | bigint | undefined;
  readonly Value?: string | undefined;
  readonly Weight?: number | bigint | undefined;
}

/** Part of `CreateRecordInput`: `AuthConf`. */
export interface CreateRecordInputAuthConf {
  readonly AccessKey?: string | undefined;
  readonly AuthType?: string | undefined;
  readonly Region?: string | undefined;
  readonly SecretKey?: string | undefined;
  readonly Version?: string | undefined;
}

/** What `CreateRecord` answers. */
export interface CreateRecordOutput {
  RecordId?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteRecord` asks for. */
export interface DeleteRecordInput {
  /** Id of the record. Example: `1234567890123`. */
  readonly RecordId: Int64Input;
}

/** What `DeleteRecord` answers. */
export interface DeleteRecordOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ExportRecordCnames` asks for. */
export interface ExportRecordCnamesInput {
  /** Id of the site. Example: `1234567890`. */
  readonly SiteId: Int64Input;
}

/** What `ExportRecordCnames` answers. */
export interface ExportRecordCnamesOutput {
  Content?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ExportRecords` asks for. */
export interface ExportRecordsInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
}

/** What `ExportRecords` answers. */
export interface ExportRecordsOutput {
  Content?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetCnameFlattening` asks for. */
export interface GetCnameFlatteningInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
}

/** What `GetCnameFlattening` answers. */
export interface GetCnameFlatteningOutput {
  FlattenMode?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetRecord` asks for. */
export interface GetRecordInput {
  /** Id of the record. Example: `1234567890123`. */
  readonly RecordId: Int64Input;
}

/** What `GetRecord` answers. */
export interface GetRecordOutput {
  RecordModel?: GetRecordOutputRecordModel | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetRecordOutput`: `RecordModel`. */
export interface GetRecordOutputRecordModel {
  AuthConf?: GetRecordOutputRecordModelAuthConf | undefined;
  BizName?: string | undefined;
  Comment?: string | undefined;
  CreateTime?: string | undefined;
  CustomPort?: string | undefined;
  Data?: GetRecordOutputRecordModelData | undefined;
  HostPolicy?: string | undefined;
  HttpPorts?: string | undefined;
  HttpsPorts?: string | undefined;
  Proxied?: boolean | undefined;
  RecordCname?: string | undefined;
  RecordId?: Int64 | undefined;
  RecordName?: string | undefined;
  RecordSourceType?: string | undefined;
  RecordType?: string | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  Ttl?: Int64 | undefined;
  UpdateTime?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetRecordOutput`: `RecordModel.AuthConf`. */
export interface GetRecordOutputRecordModelAuthConf {
  AccessKey?: string | undefined;
  AuthType?: string | undefined;
  Region?: string | undefined;
  SecretKey?: string | undefined;
  Version?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetRecordOutput`: `RecordModel.Data`. */
export interface GetRecordOutputRecordModelData {
  Algorithm?: Int64 | undefined;
  Certificate?: string | undefined;
  Fingerprint?: string | undefined;
  Flag?: Int64 | undefined;
  KeyTag?: Int64 | undefined;
  MatchingType?: Int64 | undefined;
  Port?: Int64 | undefined;
  Priority?: Int64 | undefined;
  Selector?: Int64 | undefined;
  Tag?: string | undefined;
  Tags?: Record<string, unknown> | undefined;
  Type?: Int64 | undefined;
  Usage?: Int64 | undefined;
  Value?: string | undefined;
  Weight?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `GetSiteCurrentNS` asks for. */
export interface GetSiteCurrentNSInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
}

/** What `GetSiteCurrentNS` answers. */
export interface GetSiteCurrentNSOutput {
  NSList?: string[] | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListRecords` asks for. */
export interface ListRecordsInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Business scenario of a proxied record. Example: `web`. */
  readonly BizName?: 'image_video' | 'api' | 'web' | (string & {}) | undefined;
  /** Filter on the custom port setting of the records. */
  readonly CustomPort?: string | undefined;
  /** Page to read, from 1. At least 1. `1` by default. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 500. `500` by default. */
  readonly PageSize?: number | undefined;
  /** Whether ESA proxies the record. Example: `true`. */
  readonly Proxied?: boolean | undefined;
  /** How RecordName is compared. `exact` by default. Example: `fuzzy`. */
  readonly RecordMatchType?: 'prefix' | 'suffix' | 'exact' | 'fuzzy' | (string & {}) | undefined;
  /** Full name of the record. Example: `www.example.com`. */
  readonly RecordName?: string | undefined;
  /** Kind of origin. Example: `OSS`. */
  readonly SourceType?: 'OSS' | 'S3' | 'LB' | 'OP' | 'Domain' | (string & {}) | undefined;
  /** Only DNS records of this type, such as CNAME. Example: `CNAME`. */
  readonly Type?: string | undefined;
}

/** What `ListRecords` answers. One page. */
export interface ListRecordsOutput {
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  Records?: ListRecordsOutputRecords[] | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListRecordsOutput`: `Records`. */
export interface ListRecordsOutputRecords {
  AuthConf?: ListRecordsOutputRecordsAuthConf | undefined;
  BizName?: string | undefined;
  Comment?: string | undefined;
  CreateTime?: string | undefined;
  CustomPort?: string | undefined;
  Data?: ListRecordsOutputRecordsData | undefined;
  HostPolicy?: string | undefined;
  HttpPorts?: string | undefined;
  HttpsPorts?: string | undefined;
  Proxied?: boolean | undefined;
  RecordCname?: string | undefined;
  RecordId?: Int64 | undefined;
  RecordName?: string | undefined;
  RecordSourceType?: string | undefined;
  RecordType?: string | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  Ttl?: Int64 | undefined;
  UpdateTime?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListRecordsOutput`: `Records.AuthConf`. */
export interface ListRecordsOutputRecordsAuthConf {
  AccessKey?: string | undefined;
  AuthType?: string | undefined;
  Region?: string | undefined;
  SecretKey?: string | undefined;
  Version?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListRecordsOutput`: `Records.Data`. */
export interface ListRecordsOutputRecordsData {
  Algorithm?: Int64 | undefined;
  Certificate?: string | undefined;
  Fingerprint?: string | undefined;
  Flag?: Int64 | undefined;
  KeyTag?: Int64 | undefined;
  MatchingType?: Int64 | undefined;
  Port?: Int64 | undefined;
  Priority?: Int64 | undefined;
  Selector?: Int64 | undefined;
  Tag?: string | undefined;
  Tags?: Record<string, unknown> | undefined;
  Type?: Int64 | undefined;
  Usage?: Int64 | undefined;
  Value?: string | undefined;
  Weight?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateCnameFlattening` asks for. */
export interface UpdateCnameFlatteningInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /**
   * Which CNAME records to flatten: all, or only at the root domain. `flatten_at_root` by default. Example:
   * `flatten_all`.
   */
  readonly FlattenMode: 'flatten_all' | 'flatten_at_root' | (string & {});
}

/** What `UpdateCnameFlattening` answers. */
export interface UpdateCnameFlatteningOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateRecord` asks for. */
export interface UpdateRecordInput {
  /** Content of the record; depends on its type. Example: `{ "value":"2.2.2.2" }`. */
  readonly Data: UpdateRecordInputData;
  /** Id of the record. Example: `1234567890123`. */
  readonly RecordId: Int64Input;
  /** Credentials for a private bucket origin. */
  readonly AuthConf?: UpdateRecordInputAuthConf | undefined;
  /** Business scenario of a proxied record. Example: `web`. */
  readonly BizName?: 'video_image' | 'image_video' | 'api' | 'web' | (string & {}) | undefined;
  /** Note on the record. Example: `This is a remark.`. */
  readonly Comment?: string | undefined;
  /** Host header sent to the origin. Example: `follow_origin_domain`. */
  readonly HostPolicy?: 'follow_hostname' | 'follow_origin_domain' | (string & {}) | undefined;
  /** HTTP ports. */
  readonly HttpPorts?: string | undefined;
  /** HTTPS ports. */
  readonly HttpsPorts?: string | undefined;
  /** Whether ESA proxies the record. Example: `true`. */
  readonly Proxied?: boolean | undefined;
  /** Kind of origin. `Domain` by default. Example: `OSS`. */
  readonly SourceType?: 'OSS' | 'S3' | 'LB' | 'OP' | 'Domain' | (string & {}) | undefined;
  /**
   * Seconds a resolver may keep the answer; 1 lets ESA choose. Allowed: 1 (automatic) or 30 to 86400. Example: `30`.
   */
  readonly Ttl?: number | undefined;
  /** Record type, like TXT, CNAME or A/AAAA. Example: `A/AAAA`. */
  readonly Type?: string | undefined;
}

/** Part of `UpdateRecordInput`: `Data`. */
export interface UpdateRecordInputData {
  readonly Algorithm?: number | bigint | undefined;
  readonly Certificate?: string | undefined;
  readonly Fingerprint?: string | undefined;
  readonly Flag?: number | bigint | undefined;
  readonly KeyTag?: number | bigint | undefined;
  readonly MatchingType?: number | bigint | undefined;
  readonly Port?: number | bigint | undefined;
  readonly Priority?: number | bigint | undefined;
  readonly Selector?: number | bigint | undefined;
  readonly Tag?: string | undefined;
  readonly Type?: number | bigint | undefined;
  readonly Usage?: number | bigint | undefined;
  readonly Value?: string | undefined;
  readonly Weight?: number | bigint | undefined;
}

/** Part of `UpdateRecordInput`: `AuthConf`. */
export interface UpdateRecordInputAuthConf {
  readonly AccessKey?: string | undefined;
  readonly AuthType?: string | undefined;
  readonly Region?: string | undefined;
  readonly SecretKey?: string | undefined;
  readonly Version?: string | undefined;
}

/** What `UpdateRecord` answers. */
export interface UpdateRecordOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateSiteVanityNS` asks for. */
export interface UpdateSiteVanityNSInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Custom name servers, comma separated, 2 to 5 of them. Example: `ns1.example.com,ns2.example.com`. */
  readonly VanityNSList?: string | undefined;
}

/** What `UpdateSiteVanityNS` answers. */
export interface UpdateSiteVanityNSOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Create several DNS records at once. RAM action `esa:BatchCreateRecords`. */
export const BatchCreateRecords: Operation<BatchCreateRecordsInput, BatchCreateRecordsOutput> = {
  name: 'BatchCreateRecords',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    RecordList: [
      {
        'AuthConf?': {
          'AccessKey?': 'secret',
          'AuthType?': 'text',
          'Region?': 'text',
          'SecretKey?': 'secret',
          'Version?': 'text',
        },
        'BizName?': 'text',
        'Data?': {
          'Algorithm?': 'number',
          'Certificate?': 'text',
          'Fingerprint?': 'text',
          'Flag?': 'number',
          'KeyTag?': 'number',
          'MatchingType?': 'number',
          'Port?': 'number',
          'Priority?': 'number',
          'Selector?': 'number',
          'Tag?': 'text',
          'Type?': 'number',
          'Usage?': 'number',
          'Value?': 'text',
          'Weight?': 'number',
        },
        'HttpPorts?': 'text',
        'HttpsPorts?': 'text',
        'Proxied?': 'boolean',
        'RecordName?': 'text',
        'SourceType?': 'text',
        'Ttl?': 'number',
        'Type?': 'text',
      },
    ],
  },
  json: ['RecordList'],
  output: {
    RecordResultList: {
      Failed: [
        {
          BizName: 'string',
          Data: {
            Algorithm: 'number',
            Certificate: 'string',
            Fingerprint: 'string',
            Flag: 'number',
            KeyTag: 'number',
            MatchingType: 'number',
            Port: 'number',
            Priority: 'number',
            Selector: 'number',
            Tag: 'string',
            Type: 'number',
            Usage: 'number',
            Value: 'string',
            Weight: 'number',
          },
          Description: 'string',
          HttpPorts: 'string',
          HttpsPorts: 'string',
          Proxied: 'boolean',
          RecordId: 'int',
          RecordName: 'string',
          RecordType: 'string',
          SourceType: 'string',
          Ttl: 'number',
        },
      ],
      Success: [
        {
          BizName: 'string',
          Data: {
            Algorithm: 'number',
            Certificate: 'string',
            Fingerprint: 'string',
            Flag: 'number',
            KeyTag: 'number',
            MatchingType: 'number',
            Port: 'number',
            Priority: 'number',
            Selector: 'number',
            Tag: 'string',
            Type: 'number',
            Usage: 'number',
            Value: 'string',
            Weight: 'number',
          },
          Description: 'string',
          HttpPorts: 'string',
          HttpsPorts: 'string',
          Proxied: 'boolean',
          RecordId: 'int',
          RecordName: 'string',
          RecordType: 'string',
          SourceType: 'string',
          Ttl: 'number',
        },
      ],
      TotalCount: 'int',
    },
    RequestId: 'string',
  },
  shownBy: 'GetRecord',
};

/**
 * Create several DNS records at once.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const batchCreateRecords: Call<BatchCreateRecordsInput, BatchCreateRecordsOutput> =
  /* @__PURE__ */ call(BatchCreateRecords);

/** Create a DNS record. RAM action `esa:CreateRecord`. */
export const CreateRecord: Operation<CreateRecordInput, CreateRecordOutput> = {
  name: 'CreateRecord',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    Data: {
      'Algorithm?': 'number',
      'Certificate?': 'text',
      'Fingerprint?': 'text',
      'Flag?': 'number',
      'KeyTag?': 'number',
      'MatchingType?': 'number',
      'Port?': 'number',
      'Priority?': 'number',
      'Selector?': 'number',
      'Tag?': 'text',
      'Type?': 'number',
      'Usage?': 'number',
      'Value?': 'text',
      'Weight?': 'number',
    },
    RecordName: 'string',
    Ttl: 'int',
    Type: 'string',
    'AuthConf?': {
      'AccessKey?': 'secret',
      'AuthType?': 'text',
      'Region?': 'text',
      'SecretKey?': 'secret',
      'Version?': 'text',
    },
    'BizName?': 'image_video|api|web',
    'Comment?': 'text',
    'HostPolicy?': 'text',
    'HttpPorts?': 'text',
    'HttpsPorts?': 'text',
    'Proxied?': 'boolean',
    'SourceType?': 'OSS|S3|LB|OP|Domain',
  },
  json: ['Data', 'AuthConf'],
  output: { RecordId: 'int', RequestId: 'string' },
  shownBy: 'GetRecord',
};

/**
 * Create a DNS record.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createRecord: Call<CreateRecordInput, CreateRecordOutput> = /* @__PURE__ */ call(CreateRecord);

/** Delete a DNS record. RAM action `esa:DeleteRecord`. */
export const DeleteRecord: Operation<DeleteRecordInput, DeleteRecordOutput> = {
  name: 'DeleteRecord',
  method: 'POST',
  access: 'write',
  input: { RecordId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'GetRecord',
};

/**
 * Delete a DNS record.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteRecord: Call<DeleteRecordInput, DeleteRecordOutput> = /* @__PURE__ */ call(DeleteRecord);

/**
 * Export the CNAME targets of all records of a site. RAM action `esa:ExportRecordCnames`.
 * Not in versions of the official SDK before 3.8.0.
 */
export const ExportRecordCnames: Operation<ExportRecordCnamesInput, ExportRecordCnamesOutput> = {
  name: 'ExportRecordCnames',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id' },
  output: { Content: 'string', RequestId: 'string' },
};

/**
 * Export the CNAME targets of all records of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const exportRecordCnames: Call<ExportRecordCnamesInput, ExportRecordCnamesOutput> =
  /* @__PURE__ */ call(ExportRecordCnames);

/** Export the DNS records of a site as a zone file. RAM action `esa:ExportRecords`. */
export const ExportRecords: Operation<ExportRecordsInput, ExportRecordsOutput> = {
  name: 'ExportRecords',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id' },
  output: { Content: 'string', RequestId: 'string' },
};

/**
 * Export the DNS records of a site as a zone file.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const exportRecords: Call<ExportRecordsInput, ExportRecordsOutput> = /* @__PURE__ */ call(ExportRecords);

/** Read the CNAME flattening setting of a site. RAM action `esa:GetCnameFlattening`. */
export const GetCnameFlattening: Operation<GetCnameFlatteningInput, GetCnameFlatteningOutput> = {
  name: 'GetCnameFlattening',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id' },
  output: { FlattenMode: 'string', RequestId: 'string' },
};

/**
 * Read the CNAME flattening setting of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getCnameFlattening: Call<GetCnameFlatteningInput, GetCnameFlatteningOutput> =
  /* @__PURE__ */ call(GetCnameFlattening);

/** Read a DNS record. RAM action `esa:GetRecord`. */
export const GetRecord: Operation<GetRecordInput, GetRecordOutput> = {
  name: 'GetRecord',
  method: 'GET',
  access: 'read',
  input: { RecordId: 'id' },
  output: {
    RecordModel: {
      AuthConf: { AccessKey: 'secret', AuthType: 'string', Region: 'string', SecretKey: 'secret', Version: 'string' },
      BizName: 'string',
      Comment: 'string',
      CreateTime: 'string',
      CustomPort: 'string',
      Data: {
        Algorithm: 'number',
        Certificate: 'string',
        Fingerprint: 'string',
        Flag: 'number',
        KeyTag: 'number',
        MatchingType: 'number',
        Port: 'number',
        Priority: 'number',
        Selector: 'number',
        Tag: 'string',
        Tags: { '*': 'any' },
        Type: 'number',
        Usage: 'number',
        Value: 'string',
        Weight: 'number',
      },
      HostPolicy: 'string',
      HttpPorts: 'string',
      HttpsPorts: 'string',
      Proxied: 'boolean',
      RecordCname: 'string',
      RecordId: 'int',
      RecordName: 'string',
      RecordSourceType: 'string',
      RecordType: 'string',
      SiteId: 'int',
      SiteName: 'string',
      Ttl: 'number',
      UpdateTime: 'string',
    },
    RequestId: 'string',
  },
};

/**
 * Read a DNS record.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getRecord: Call<GetRecordInput, GetRecordOutput> = /* @__PURE__ */ call(GetRecord);

/** Read the name servers a site has now. RAM action `esa:GetSiteCurrentNS`. */
export const GetSiteCurrentNS: Operation<GetSiteCurrentNSInput, GetSiteCurrentNSOutput> = {
  name: 'GetSiteCurrentNS',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id' },
  output: { NSList: ['string'], RequestId: 'string' },
};

/**
 * Read the name servers a site has now.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getSiteCurrentNS: Call<GetSiteCurrentNSInput, GetSiteCurrentNSOutput> =
  /* @__PURE__ */ call(GetSiteCurrentNS);

/** List DNS records. RAM action `esa:ListRecords`. */
export const ListRecords: ListOperation<
  ListRecordsInput,
  ListRecordsOutput,
  NonNullable<ListRecordsOutput['Records']>[number]
> = {
  name: 'ListRecords',
  method: 'GET',
  access: 'list',
  input: {
    SiteId: 'id',
    'BizName?': 'image_video|api|web',
    'CustomPort?': 'string',
    'PageNumber?': 'count',
    'PageSize?': 'count',
    'Proxied?': 'boolean',
    'RecordMatchType?': 'prefix|suffix|exact|fuzzy',
    'RecordName?': 'string',
    'SourceType?': 'OSS|S3|LB|OP|Domain',
    'Type?': 'string',
  },
  output: {
    PageNumber: 'int',
    PageSize: 'int',
    Records: [
      {
        AuthConf: { AccessKey: 'secret', AuthType: 'string', Region: 'string', SecretKey: 'secret', Version: 'string' },
        BizName: 'string',
        Comment: 'string',
        CreateTime: 'string',
        CustomPort: 'string',
        Data: {
          Algorithm: 'number',
          Certificate: 'string',
          Fingerprint: 'string',
          Flag: 'number',
          KeyTag: 'number',
          MatchingType: 'number',
          Port: 'number',
          Priority: 'number',
          Selector: 'number',
          Tag: 'string',
          Tags: { '*': 'any' },
          Type: 'number',
          Usage: 'number',
          Value: 'string',
          Weight: 'number',
        },
        HostPolicy: 'string',
        HttpPorts: 'string',
        HttpsPorts: 'string',
        Proxied: 'boolean',
        RecordCname: 'string',
        RecordId: 'int',
        RecordName: 'string',
        RecordSourceType: 'string',
        RecordType: 'string',
        SiteId: 'int',
        SiteName: 'string',
        Ttl: 'number',
        UpdateTime: 'string',
      },
    ],
    RequestId: 'string',
    TotalCount: 'int',
  },
  pages: { items: 'Records' },
};

/**
 * List DNS records.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listRecords: Call<ListRecordsInput, ListRecordsOutput> = /* @__PURE__ */ call(ListRecords);

/** Change the CNAME flattening setting of a site. RAM action `esa:UpdateCnameFlattening`. */
export const UpdateCnameFlattening: Operation<UpdateCnameFlatteningInput, UpdateCnameFlatteningOutput> = {
  name: 'UpdateCnameFlattening',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', FlattenMode: 'flatten_all|flatten_at_root' },
  output: { RequestId: 'string' },
  shownBy: 'GetCnameFlattening',
};

/**
 * Change the CNAME flattening setting of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateCnameFlattening: Call<UpdateCnameFlatteningInput, UpdateCnameFlatteningOutput> =
  /* @__PURE__ */ call(UpdateCnameFlattening);

/** Change a DNS record. RAM action `esa:UpdateRecord`. */
export const UpdateRecord: Operation<UpdateRecordInput, UpdateRecordOutput> = {
  name: 'UpdateRecord',
  method: 'POST',
  access: 'write',
  input: {
    Data: {
      'Algorithm?': 'number',
      'Certificate?': 'text',
      'Fingerprint?': 'text',
      'Flag?': 'number',
      'KeyTag?': 'number',
      'MatchingType?': 'number',
      'Port?': 'number',
      'Priority?': 'number',
      'Selector?': 'number',
      'Tag?': 'text',
      'Type?': 'number',
      'Usage?': 'number',
      'Value?': 'text',
      'Weight?': 'number',
    },
    RecordId: 'id',
    'AuthConf?': {
      'AccessKey?': 'secret',
      'AuthType?': 'text',
      'Region?': 'text',
      'SecretKey?': 'secret',
      'Version?': 'text',
    },
    'BizName?': 'video_image|image_video|api|web',
    'Comment?': 'text',
    'HostPolicy?': 'follow_hostname|follow_origin_domain',
    'HttpPorts?': 'text',
    'HttpsPorts?': 'text',
    'Proxied?': 'boolean',
    'SourceType?': 'OSS|S3|LB|OP|Domain',
    'Ttl?': 'int',
    'Type?': 'text',
  },
  json: ['Data', 'AuthConf'],
  output: { RequestId: 'string' },
  shownBy: 'GetRecord',
};

/**
 * Change a DNS record.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateRecord: Call<UpdateRecordInput, UpdateRecordOutput> = /* @__PURE__ */ call(UpdateRecord);

/** Change the custom name servers of a site. RAM action `esa:UpdateSiteVanityNS`. */
export const UpdateSiteVanityNS: Operation<UpdateSiteVanityNSInput, UpdateSiteVanityNSOutput> = {
  name: 'UpdateSiteVanityNS',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', 'VanityNSList?': 'text' },
  output: { RequestId: 'string' },
  shownBy: 'GetSite',
};

/**
 * Change the custom name servers of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateSiteVanityNS: Call<UpdateSiteVanityNSInput, UpdateSiteVanityNSOutput> =
  /* @__PURE__ */ call(UpdateSiteVanityNS);
