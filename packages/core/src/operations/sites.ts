import * as v from 'valibot';
import type { Client } from '../client.js';
import type { Int64, Int64Input } from '../util/int64.js';
import type { ListOperation, Operation, Paging } from '../operation/operation.js';
import {
  choiceParameter,
  countParameter,
  field,
  int64,
  int64Parameter,
  object,
  string,
  textParameter,
} from '../operation/schema.js';
import type { CallOptions } from '../options.js';

/** A site. Any field may be missing; those the service may add pass through. */
export interface Site {
  SiteId?: Int64 | undefined;
  /** As the service sends it, which may be with white space around it. */
  SiteName?: string | undefined;
  /** As in `pending`, `active`, `offline` or `moved`. */
  Status?: string | undefined;
  /** `NS` or `CNAME`. */
  AccessType?: string | undefined;
  /** `domestic`, `global` or `overseas`. */
  Coverage?: string | undefined;
  CnameZone?: string | undefined;
  /** Name servers, separated by commas. */
  NameServerList?: string | undefined;
  OfflineReason?: string | undefined;
  InstanceId?: string | undefined;
  PlanName?: string | undefined;
  PlanSpecName?: string | undefined;
  ResourceGroupId?: string | undefined;
  /** Value that proves control of a `CNAME` site. */
  VerifyCode?: string | undefined;
  Tags?: Record<string, unknown> | undefined;
  CreateTime?: string | undefined;
  UpdateTime?: string | undefined;
  VisitTime?: string | undefined;
  [unknown: string]: unknown;
}

/** A site as `GetSite` gives it. */
export interface SiteModel extends Site {
  /** The site's own name servers, by name. */
  VanityNSList?: Record<string, unknown> | undefined;
  /** Whether version management is on. */
  VersionManagement?: boolean | undefined;
}

/** What `ListSites` asks for. */
export interface ListSitesInput extends Paging {
  /** A name to look for, as `SiteSearchType` says. */
  readonly SiteName?: string | undefined;
  readonly SiteSearchType?: 'prefix' | 'suffix' | 'exact' | 'fuzzy' | undefined;
  readonly Status?: string | undefined;
  readonly AccessType?: 'NS' | 'CNAME' | undefined;
  readonly Coverage?: 'domestic' | 'global' | 'overseas' | undefined;
  readonly PlanSubscribeType?: 'basicplan' | 'standardplan' | 'advancedplan' | 'enterpriseplan' | undefined;
  /** True for sites of the enterprise plan only. */
  readonly OnlyEnterprise?: boolean | undefined;
  /** As in `visitTime`. */
  readonly OrderBy?: string | undefined;
  readonly ResourceGroupId?: string | undefined;
  readonly TagFilter?: readonly { readonly Key: string; readonly Value?: string | undefined }[] | undefined;
}

/** What `ListSites` answers: one page. */
export interface ListSitesOutput {
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  TotalCount?: Int64 | undefined;
  Sites?: Site[] | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetSite` asks for. */
export interface GetSiteInput {
  readonly SiteId: Int64Input;
}

/** What `GetSite` answers. */
export interface GetSiteOutput {
  SiteModel?: SiteModel | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

const siteFields = /* @__PURE__ */ (() => ({
  SiteId: int64,
  SiteName: string,
  Status: string,
  AccessType: string,
  Coverage: string,
  CnameZone: string,
  NameServerList: string,
  OfflineReason: string,
  InstanceId: string,
  PlanName: string,
  PlanSpecName: string,
  ResourceGroupId: string,
  VerifyCode: string,
  Tags: field(object({})),
  CreateTime: string,
  UpdateTime: string,
}))();

/** The account's sites, in pages. RAM action `esa:ListSites`. */
export const ListSites: ListOperation<ListSitesInput, ListSitesOutput, Site> = /* @__PURE__ */ (() => ({
  name: 'ListSites',
  method: 'GET',
  readonly: true,
  parameters: v.strictObject({
    SiteName: v.optional(textParameter),
    SiteSearchType: v.optional(choiceParameter('prefix', 'suffix', 'exact', 'fuzzy')),
    Status: v.optional(textParameter),
    AccessType: v.optional(choiceParameter('NS', 'CNAME')),
    Coverage: v.optional(choiceParameter('domestic', 'global', 'overseas')),
    PlanSubscribeType: v.optional(choiceParameter('basicplan', 'standardplan', 'advancedplan', 'enterpriseplan')),
    OnlyEnterprise: v.optional(v.boolean()),
    OrderBy: v.optional(textParameter),
    ResourceGroupId: v.optional(textParameter),
    TagFilter: v.optional(v.array(v.strictObject({ Key: textParameter, Value: v.optional(v.string()) }))),
    PageNumber: v.optional(countParameter),
    PageSize: v.optional(countParameter),
  }),
  json: ['TagFilter'],
  result: object({
    PageNumber: int64,
    PageSize: int64,
    TotalCount: int64,
    Sites: field(v.array(object({ ...siteFields, VisitTime: string }))),
    RequestId: string,
  }),
  items: (page) => page.Sites ?? [],
}))();

/** One site. RAM action `esa:GetSite`. */
export const GetSite: Operation<GetSiteInput, GetSiteOutput> = /* @__PURE__ */ (() => ({
  name: 'GetSite',
  method: 'GET',
  readonly: true,
  parameters: v.strictObject({ SiteId: int64Parameter }),
  result: object({
    SiteModel: field(
      object({
        ...siteFields,
        VanityNSList: field(object({})),
        VersionManagement: field(v.boolean()),
      }),
    ),
    RequestId: string,
  }),
}))();

/**
 * Gets one page of the account's sites; {@link iterate} follows all of them.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listSites = async (
  client: Client,
  input: ListSitesInput = {},
  options?: CallOptions,
): Promise<ListSitesOutput> => (await client.send(ListSites, input, options)).data;

/**
 * Gets one site by its id.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getSite = async (client: Client, input: GetSiteInput, options?: CallOptions): Promise<GetSiteOutput> =>
  (await client.send(GetSite, input, options)).data;
