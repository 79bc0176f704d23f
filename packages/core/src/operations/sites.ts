// Written by scripts/operations from spec/: change those.

/**
 * Add, find, verify, pause, stop and delete sites, change how and where they are served, and tag them.
 *
 * @module
 */
import { type Call, call } from '../client/operation-function.js';
import type { ListOperation, Operation } from '../operation/operation.js';
import type { Int64, Int64Input } from '../util/int64.js';

/** What `CheckSiteName` asks for. */
export interface CheckSiteNameInput {
  /** Name of the site. Example: `example.com`. */
  readonly SiteName: string;
}

/** What `CheckSiteName` answers. */
export interface CheckSiteNameOutput {
  Description?: string | undefined;
  IsSubSite?: boolean | undefined;
  Messeage?: string | undefined;
  Passed?: boolean | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateSite` asks for. */
export interface CreateSiteInput {
  /** How the site is connected. Example: `NS`. */
  readonly AccessType: 'NS' | 'CNAME' | (string & {});
  /** Service location. Example: `domestic`. */
  readonly Coverage: 'domestic' | 'global' | 'overseas' | (string & {});
  /** Id of the plan or instance. Example: `dbaudit-cn-nwy349jdb03`. */
  readonly InstanceId: string;
  /** Name of the site. Example: `CreateSite`. */
  readonly SiteName: string;
  /** Id of the resource group; the default group without it. Example: `rg-acfmw4znnok****`. */
  readonly ResourceGroupId?: string | undefined;
  /** Account id of the resource owner. */
  readonly ResourceOwner?: number | bigint | undefined;
}

/** What `CreateSite` answers. */
export interface CreateSiteOutput {
  NameServerList?: string | undefined;
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  VerifyCode?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteSite` asks for. */
export interface DeleteSiteInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
}

/** What `DeleteSite` answers. */
export interface DeleteSiteOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetMainDomainName` asks for. */
export interface GetMainDomainNameInput {
  /** Name of the site. Example: `sub.example.com`. */
  readonly SiteName: string;
}

/** What `GetMainDomainName` answers. */
export interface GetMainDomainNameOutput {
  DomainLevel?: Int64 | undefined;
  MainDomainName?: string | undefined;
  RR?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetMatchSite` asks for. */
export interface GetMatchSiteInput {
  /** Full name of the record. Example: `www.example.com`. */
  readonly RecordName: string;
}

/** What `GetMatchSite` answers. */
export interface GetMatchSiteOutput {
  RequestId?: string | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetSite` asks for. */
export interface GetSiteInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
}

/** What `GetSite` answers. */
export interface GetSiteOutput {
  RequestId?: string | undefined;
  SiteModel?: SiteModel | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetSiteOutput`: `SiteModel`. */
export interface SiteModel {
  /** `NS` or `CNAME`. */
  AccessType?: string | undefined;
  CnameZone?: string | undefined;
  /** `domestic`, `global` or `overseas`. */
  Coverage?: string | undefined;
  CreateTime?: string | undefined;
  InstanceId?: string | undefined;
  /** Name servers, separated by commas. */
  NameServerList?: string | undefined;
  OfflineReason?: string | undefined;
  PlanName?: string | undefined;
  PlanSpecName?: string | undefined;
  ResourceGroupId?: string | undefined;
  SiteId?: Int64 | undefined;
  /** As the service sends it, which may be with white space around it. */
  SiteName?: string | undefined;
  /** As in `pending`, `active`, `offline` or `moved`. */
  Status?: string | undefined;
  Tags?: Record<string, unknown> | undefined;
  UpdateTime?: string | undefined;
  /** The site's own name servers, by name. */
  VanityNSList?: Record<string, string> | undefined;
  /** Value that proves control of a `CNAME` site. */
  VerifyCode?: string | undefined;
  /** Whether version management is on. */
  VersionManagement?: boolean | undefined;
  [unknown: string]: unknown;
}

/** What `GetSiteNameExclusive` asks for. */
export interface GetSiteNameExclusiveInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
}

/** What `GetSiteNameExclusive` answers. */
export interface GetSiteNameExclusiveOutput {
  Enable?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetSitePause` asks for. */
export interface GetSitePauseInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
}

/** What `GetSitePause` answers. */
export interface GetSitePauseOutput {
  Paused?: boolean | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListSites` asks for. */
export interface ListSitesInput {
  /** How the site is connected. Example: `NS`. */
  readonly AccessType?: 'NS' | 'CNAME' | (string & {}) | undefined;
  /** Service location. Example: `global`. */
  readonly Coverage?: 'domestic' | 'global' | 'overseas' | (string & {}) | undefined;
  /** True: only sites on the Enterprise plan. Example: `false`. */
  readonly OnlyEnterprise?: boolean | undefined;
  /** Sort by creation time (the default) or by visit time. Example: `visitTime`. */
  readonly OrderBy?: 'gmtCreate' | 'visitTime' | (string & {}) | undefined;
  /** Page to read, from 1. At least 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 500. */
  readonly PageSize?: number | undefined;
  /** Only sites on this kind of plan. Example: `basicplan`. */
  readonly PlanSubscribeType?:
    | 'basicplan'
    | 'standardplan'
    | 'advancedplan'
    | 'enterpriseplan'
    | (string & {})
    | undefined;
  /** Only sites in the resource group with this id. Example: `rg-aekzd3styujvyei`. */
  readonly ResourceGroupId?: string | undefined;
  /** Name of the site. Example: `example.com`. */
  readonly SiteName?: string | undefined;
  /** How SiteName is compared with the site names. `exact` by default. Example: `fuzzy`. */
  readonly SiteSearchType?: 'prefix' | 'suffix' | 'exact' | 'fuzzy' | (string & {}) | undefined;
  /** Only sites in this state, such as pending. Example: `pending`. */
  readonly Status?: string | undefined;
  /** JSON list of tags (Key and Value) to filter the sites by. */
  readonly TagFilter?: readonly ListSitesInputTagFilter[] | undefined;
}

/** Part of `ListSitesInput`: `TagFilter`. */
export interface ListSitesInputTagFilter {
  readonly Key: string;
  readonly Value?: string | undefined;
}

/** What `ListSites` answers. One page. */
export interface ListSitesOutput {
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  Sites?: Site[] | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListSitesOutput`: `Sites`. */
export interface Site {
  /** `NS` or `CNAME`. */
  AccessType?: string | undefined;
  CnameZone?: string | undefined;
  /** `domestic`, `global` or `overseas`. */
  Coverage?: string | undefined;
  CreateTime?: string | undefined;
  InstanceId?: string | undefined;
  /** Name servers, separated by commas. */
  NameServerList?: string | undefined;
  OfflineReason?: string | undefined;
  PlanName?: string | undefined;
  PlanSpecName?: string | undefined;
  ResourceGroupId?: string | undefined;
  SiteId?: Int64 | undefined;
  /** As the service sends it, which may be with white space around it. */
  SiteName?: string | undefined;
  /** As in `pending`, `active`, `offline` or `moved`. */
  Status?: string | undefined;
  Tags?: Record<string, unknown> | undefined;
  UpdateTime?: string | undefined;
  /** Value that proves control of a `CNAME` site. */
  VerifyCode?: string | undefined;
  VisitTime?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListTagResources` asks for. */
export interface ListTagResourcesInput {
  /** Region. Example: `cn-hangzhou`. */
  readonly RegionId: string;
  /** Kind of resource. Example: `site`. */
  readonly ResourceType: 'site' | 'record' | (string & {});
  /** Most entries to return at once. Example: `20`. */
  readonly MaxItem?: number | undefined;
  /** NextToken of the previous answer, to read on; leave out at first. Example: `AAAAAZjtYxxxxxxxx`. */
  readonly NextToken?: string | undefined;
  /** Ids of resources. */
  readonly ResourceId?: readonly string[] | undefined;
  /** Tags to look for (Key and Value), at most 20; needed without ResourceId. */
  readonly Tag?: readonly ListTagResourcesInputTag[] | undefined;
}

/** Part of `ListTagResourcesInput`: `Tag`. */
export interface ListTagResourcesInputTag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** What `ListTagResources` answers. One page. */
export interface ListTagResourcesOutput {
  NextToken?: string | undefined;
  RequestId?: string | undefined;
  TagResources?: ListTagResourcesOutputTagResources[] | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListTagResourcesOutput`: `TagResources`. */
export interface ListTagResourcesOutputTagResources {
  ResourceId?: string | undefined;
  ResourceType?: string | undefined;
  TagKey?: string | undefined;
  TagValue?: string | undefined;
  [unknown: string]: unknown;
}

/** What `RecoverSite` asks for. */
export interface RecoverSiteInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
}

/** What `RecoverSite` answers. */
export interface RecoverSiteOutput {
  AccessType?: string | undefined;
  CnameZone?: string | undefined;
  Coverage?: string | undefined;
  CreateTime?: string | undefined;
  InstanceId?: string | undefined;
  NameServerList?: string | undefined;
  OfflineReason?: string | undefined;
  PlanName?: string | undefined;
  RequestId?: string | undefined;
  ResourceGroupId?: string | undefined;
  SiteId?: Int64 | undefined;
  SiteName?: string | undefined;
  Status?: string | undefined;
  UpdateTime?: string | undefined;
  VerifyCode?: string | undefined;
  [unknown: string]: unknown;
}

/** What `StopSite` asks for. */
export interface StopSiteInput {
  /** Id of the site. Example: `34003500310****`. */
  readonly SiteId: Int64Input;
}

/** What `StopSite` answers. */
export interface StopSiteOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `TagResources` asks for. */
export interface TagResourcesInput {
  /** Region. Example: `cn-hangzhou`. */
  readonly RegionId: string;
  /** Ids of resources. */
  readonly ResourceId: readonly string[];
  /** Kind of resource. Example: `site`. */
  readonly ResourceType: 'site' | 'record' | (string & {});
  /** Tags to add (Key and Value), at most 20. */
  readonly Tag: readonly TagResourcesInputTag[];
}

/** Part of `TagResourcesInput`: `Tag`. */
export interface TagResourcesInputTag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** What `TagResources` answers. */
export interface TagResourcesOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UntagResources` asks for. */
export interface UntagResourcesInput {
  /** Region. Example: `cn-hangzhou`. */
  readonly RegionId: string;
  /** Ids of resources. */
  readonly ResourceId: readonly string[];
  /** Kind of resource. Example: `site`. */
  readonly ResourceType: 'site' | 'record' | (string & {});
  /** Whether to remove every tag of the resources. `false` by default. Example: `false`. */
  readonly All?: boolean | undefined;
  /** Keys of the tags to remove, at most 20. */
  readonly TagKey?: readonly string[] | undefined;
}

/** What `UntagResources` answers. */
export interface UntagResourcesOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateSiteAccessType` asks for. */
export interface UpdateSiteAccessTypeInput {
  /** Id of the site. Example: `1234567890`. */
  readonly SiteId: Int64Input;
  /** How the site is connected. Example: `NS`. */
  readonly AccessType: 'NS' | 'CNAME' | (string & {});
}

/** What `UpdateSiteAccessType` answers. */
export interface UpdateSiteAccessTypeOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateSiteCoverage` asks for. */
export interface UpdateSiteCoverageInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Service location. Example: `global`. */
  readonly Coverage: 'domestic' | 'global' | 'overseas' | (string & {});
}

/** What `UpdateSiteCoverage` answers. */
export interface UpdateSiteCoverageOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateSiteNameExclusive` asks for. */
export interface UpdateSiteNameExclusiveInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** On or off: other accounts cannot add a site of this name. Example: `on`. */
  readonly Enable: 'on' | 'off' | (string & {});
}

/** What `UpdateSiteNameExclusive` answers. */
export interface UpdateSiteNameExclusiveOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateSitePause` asks for. */
export interface UpdateSitePauseInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** True: DNS answers skip the ESA proxy; false: normal service. Example: `true`. */
  readonly Paused: boolean;
}

/** What `UpdateSitePause` answers. */
export interface UpdateSitePauseOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `VerifySite` asks for. */
export interface VerifySiteInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
}

/** What `VerifySite` answers. */
export interface VerifySiteOutput {
  Passed?: boolean | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Check whether a site name can be used. RAM action `esa:CheckSiteName`. */
export const CheckSiteName: Operation<CheckSiteNameInput, CheckSiteNameOutput> = {
  name: 'CheckSiteName',
  method: 'POST',
  access: 'read',
  input: { SiteName: 'string' },
  output: { Description: 'string', IsSubSite: 'boolean', Messeage: 'string', Passed: 'boolean', RequestId: 'string' },
};

/**
 * Check whether a site name can be used.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const checkSiteName: Call<CheckSiteNameInput, CheckSiteNameOutput> = /* @__PURE__ */ call(CheckSiteName);

/** Create a site. RAM action `esa:CreateSite`. */
export const CreateSite: Operation<CreateSiteInput, CreateSiteOutput> = {
  name: 'CreateSite',
  method: 'POST',
  access: 'write',
  input: {
    AccessType: 'NS|CNAME',
    Coverage: 'domestic|global|overseas',
    InstanceId: 'string',
    SiteName: 'string',
    'ResourceGroupId?': 'text',
    'ResourceOwner?': 'int',
  },
  output: { NameServerList: 'string', RequestId: 'string', SiteId: 'int', VerifyCode: 'string' },
  shownBy: 'GetSite',
};

/**
 * Create a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createSite: Call<CreateSiteInput, CreateSiteOutput> = /* @__PURE__ */ call(CreateSite);

/** Delete a site. RAM action `esa:DeleteSite`. */
export const DeleteSite: Operation<DeleteSiteInput, DeleteSiteOutput> = {
  name: 'DeleteSite',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'GetSite',
};

/**
 * Delete a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteSite: Call<DeleteSiteInput, DeleteSiteOutput> = /* @__PURE__ */ call(DeleteSite);

/**
 * Read the main domain of a site name. RAM action `esa:GetMainDomainName`.
 * Not in versions of the official SDK before 3.8.0.
 */
export const GetMainDomainName: Operation<GetMainDomainNameInput, GetMainDomainNameOutput> = {
  name: 'GetMainDomainName',
  method: 'GET',
  access: 'read',
  input: { SiteName: 'string' },
  output: { DomainLevel: 'number', MainDomainName: 'string', RR: 'string', RequestId: 'string' },
};

/**
 * Read the main domain of a site name.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getMainDomainName: Call<GetMainDomainNameInput, GetMainDomainNameOutput> =
  /* @__PURE__ */ call(GetMainDomainName);

/**
 * Read the active site that best matches a name. RAM action `esa:GetMatchSite`.
 * Not in versions of the official SDK before 3.8.0.
 */
export const GetMatchSite: Operation<GetMatchSiteInput, GetMatchSiteOutput> = {
  name: 'GetMatchSite',
  method: 'GET',
  access: 'read',
  input: { RecordName: 'string' },
  output: { RequestId: 'string', SiteId: 'int', SiteName: 'string' },
};

/**
 * Read the active site that best matches a name.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getMatchSite: Call<GetMatchSiteInput, GetMatchSiteOutput> = /* @__PURE__ */ call(GetMatchSite);

/** Read a site. RAM action `esa:GetSite`. */
export const GetSite: Operation<GetSiteInput, GetSiteOutput> = {
  name: 'GetSite',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id' },
  output: {
    RequestId: 'string',
    SiteModel: {
      AccessType: 'string',
      CnameZone: 'string',
      Coverage: 'string',
      CreateTime: 'string',
      InstanceId: 'string',
      NameServerList: 'string',
      OfflineReason: 'string',
      PlanName: 'string',
      PlanSpecName: 'string',
      ResourceGroupId: 'string',
      SiteId: 'int',
      SiteName: 'string',
      Status: 'string',
      Tags: { '*': 'any' },
      UpdateTime: 'string',
      VanityNSList: { '*': 'string' },
      VerifyCode: 'string',
      VersionManagement: 'boolean',
    },
  },
};

/**
 * Read a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getSite: Call<GetSiteInput, GetSiteOutput> = /* @__PURE__ */ call(GetSite);

/** Read the name hold of a site. RAM action `esa:GetSiteNameExclusive`. */
export const GetSiteNameExclusive: Operation<GetSiteNameExclusiveInput, GetSiteNameExclusiveOutput> = {
  name: 'GetSiteNameExclusive',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id' },
  output: { Enable: 'string', RequestId: 'string' },
};

/**
 * Read the name hold of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getSiteNameExclusive: Call<GetSiteNameExclusiveInput, GetSiteNameExclusiveOutput> =
  /* @__PURE__ */ call(GetSiteNameExclusive);

/** Read whether a site is paused. RAM action `esa:GetSitePause`. */
export const GetSitePause: Operation<GetSitePauseInput, GetSitePauseOutput> = {
  name: 'GetSitePause',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id' },
  output: { Paused: 'boolean', RequestId: 'string' },
};

/**
 * Read whether a site is paused.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getSitePause: Call<GetSitePauseInput, GetSitePauseOutput> = /* @__PURE__ */ call(GetSitePause);

/** List sites. RAM action `esa:ListSites`. */
export const ListSites: ListOperation<ListSitesInput, ListSitesOutput, NonNullable<ListSitesOutput['Sites']>[number]> =
  {
    name: 'ListSites',
    method: 'GET',
    access: 'list',
    input: {
      'AccessType?': 'NS|CNAME',
      'Coverage?': 'domestic|global|overseas',
      'OnlyEnterprise?': 'boolean',
      'OrderBy?': 'gmtCreate|visitTime',
      'PageNumber?': 'count',
      'PageSize?': 'count',
      'PlanSubscribeType?': 'basicplan|standardplan|advancedplan|enterpriseplan',
      'ResourceGroupId?': 'string',
      'SiteName?': 'string',
      'SiteSearchType?': 'prefix|suffix|exact|fuzzy',
      'Status?': 'string',
      'TagFilter?': [{ Key: 'string', 'Value?': 'text' }],
    },
    json: ['TagFilter'],
    output: {
      PageNumber: 'int',
      PageSize: 'int',
      RequestId: 'string',
      Sites: [
        {
          AccessType: 'string',
          CnameZone: 'string',
          Coverage: 'string',
          CreateTime: 'string',
          InstanceId: 'string',
          NameServerList: 'string',
          OfflineReason: 'string',
          PlanName: 'string',
          PlanSpecName: 'string',
          ResourceGroupId: 'string',
          SiteId: 'int',
          SiteName: 'string',
          Status: 'string',
          Tags: { '*': 'any' },
          UpdateTime: 'string',
          VerifyCode: 'string',
          VisitTime: 'string',
        },
      ],
      TotalCount: 'int',
    },
    pages: { items: 'Sites' },
  };

/**
 * List sites.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listSites: Call<ListSitesInput, ListSitesOutput> = /* @__PURE__ */ call(ListSites);

/** List resources and their tags. RAM action `esa:ListTagResources`. */
export const ListTagResources: ListOperation<
  ListTagResourcesInput,
  ListTagResourcesOutput,
  NonNullable<ListTagResourcesOutput['TagResources']>[number]
> = {
  name: 'ListTagResources',
  method: 'POST',
  access: 'list',
  input: {
    RegionId: 'string',
    ResourceType: 'site|record',
    'MaxItem?': 'count',
    'NextToken?': 'string',
    'ResourceId?': ['text'],
    'Tag?': [{ 'Key?': 'text', 'Value?': 'text' }],
  },
  output: {
    NextToken: 'string',
    RequestId: 'string',
    TagResources: [{ ResourceId: 'string', ResourceType: 'string', TagKey: 'string', TagValue: 'string' }],
    TotalCount: 'int',
  },
  pages: { items: 'TagResources', token: 'NextToken' },
};

/**
 * List resources and their tags.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listTagResources: Call<ListTagResourcesInput, ListTagResourcesOutput> =
  /* @__PURE__ */ call(ListTagResources);

/**
 * Bring a stopped site back. RAM action `esa:RecoverSite`.
 * Not in versions of the official SDK before 3.8.0.
 */
export const RecoverSite: Operation<RecoverSiteInput, RecoverSiteOutput> = {
  name: 'RecoverSite',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id' },
  output: {
    AccessType: 'string',
    CnameZone: 'string',
    Coverage: 'string',
    CreateTime: 'string',
    InstanceId: 'string',
    NameServerList: 'string',
    OfflineReason: 'string',
    PlanName: 'string',
    RequestId: 'string',
    ResourceGroupId: 'string',
    SiteId: 'int',
    SiteName: 'string',
    Status: 'string',
    UpdateTime: 'string',
    VerifyCode: 'string',
  },
  shownBy: 'GetSite',
};

/**
 * Bring a stopped site back.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const recoverSite: Call<RecoverSiteInput, RecoverSiteOutput> = /* @__PURE__ */ call(RecoverSite);

/**
 * Take a site out of service. RAM action `esa:StopSite`.
 * Not in versions of the official SDK before 3.8.0.
 */
export const StopSite: Operation<StopSiteInput, StopSiteOutput> = {
  name: 'StopSite',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'GetSite',
};

/**
 * Take a site out of service.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const stopSite: Call<StopSiteInput, StopSiteOutput> = /* @__PURE__ */ call(StopSite);

/** Add tags to resources. RAM action `esa:TagResources`. */
export const TagResources: Operation<TagResourcesInput, TagResourcesOutput> = {
  name: 'TagResources',
  method: 'POST',
  access: 'write',
  input: {
    RegionId: 'string',
    ResourceId: ['text'],
    ResourceType: 'site|record',
    Tag: [{ 'Key?': 'text', 'Value?': 'text' }],
  },
  output: { RequestId: 'string' },
};

/**
 * Add tags to resources.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const tagResources: Call<TagResourcesInput, TagResourcesOutput> = /* @__PURE__ */ call(TagResources);

/** Remove tags from resources. RAM action `esa:UntagResources`. */
export const UntagResources: Operation<UntagResourcesInput, UntagResourcesOutput> = {
  name: 'UntagResources',
  method: 'POST',
  access: 'write',
  input: {
    RegionId: 'string',
    ResourceId: ['text'],
    ResourceType: 'site|record',
    'All?': 'boolean',
    'TagKey?': ['text'],
  },
  output: { RequestId: 'string' },
};

/**
 * Remove tags from resources.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const untagResources: Call<UntagResourcesInput, UntagResourcesOutput> = /* @__PURE__ */ call(UntagResources);

/** Change how a site is connected (NS or CNAME). RAM action `esa:UpdateSiteAccessType`. */
export const UpdateSiteAccessType: Operation<UpdateSiteAccessTypeInput, UpdateSiteAccessTypeOutput> = {
  name: 'UpdateSiteAccessType',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', AccessType: 'NS|CNAME' },
  output: { RequestId: 'string' },
  shownBy: 'GetSite',
};

/**
 * Change how a site is connected (NS or CNAME).
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateSiteAccessType: Call<UpdateSiteAccessTypeInput, UpdateSiteAccessTypeOutput> =
  /* @__PURE__ */ call(UpdateSiteAccessType);

/** Change the service location of a site. RAM action `esa:UpdateSiteCoverage`. */
export const UpdateSiteCoverage: Operation<UpdateSiteCoverageInput, UpdateSiteCoverageOutput> = {
  name: 'UpdateSiteCoverage',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', Coverage: 'domestic|global|overseas' },
  output: { RequestId: 'string' },
  shownBy: 'GetSite',
};

/**
 * Change the service location of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateSiteCoverage: Call<UpdateSiteCoverageInput, UpdateSiteCoverageOutput> =
  /* @__PURE__ */ call(UpdateSiteCoverage);

/** Set whether other accounts may add a site of the same name. RAM action `esa:UpdateSiteNameExclusive`. */
export const UpdateSiteNameExclusive: Operation<UpdateSiteNameExclusiveInput, UpdateSiteNameExclusiveOutput> = {
  name: 'UpdateSiteNameExclusive',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', Enable: 'on|off' },
  output: { RequestId: 'string' },
  shownBy: 'GetSiteNameExclusive',
};

/**
 * Set whether other accounts may add a site of the same name.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateSiteNameExclusive: Call<UpdateSiteNameExclusiveInput, UpdateSiteNameExclusiveOutput> =
  /* @__PURE__ */ call(UpdateSiteNameExclusive);

/** Pause or resume a site. RAM action `esa:UpdateSitePause`. */
export const UpdateSitePause: Operation<UpdateSitePauseInput, UpdateSitePauseOutput> = {
  name: 'UpdateSitePause',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', Paused: 'boolean' },
  output: { RequestId: 'string' },
  shownBy: 'GetSitePause',
};

/**
 * Pause or resume a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateSitePause: Call<UpdateSitePauseInput, UpdateSitePauseOutput> = /* @__PURE__ */ call(UpdateSitePause);

/** Check that the site belongs to the account. RAM action `esa:VerifySite`. */
export const VerifySite: Operation<VerifySiteInput, VerifySiteOutput> = {
  name: 'VerifySite',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id' },
  output: { Passed: 'boolean', RequestId: 'string' },
  shownBy: 'GetSite',
};

/**
 * Check that the site belongs to the account.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const verifySite: Call<VerifySiteInput, VerifySiteOutput> = /* @__PURE__ */ call(VerifySite);
