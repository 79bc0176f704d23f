// Written by scripts/operations from spec/: change those.

/**
 * Bot management instances and their price, the bot SDK key, and letting search engine crawlers through.
 *
 * @module
 */
import { type Call, call } from '../client/operation-function.js';
import type { ListOperation, Operation } from '../operation/operation.js';
import type { Int64, Int64Input } from '../util/int64.js';

/** What `DescribeBotPrice` asks for. */
export interface DescribeBotPriceInput {
  /** Kind of bot management instance, such as enterprise_bot. Example: `enterprise_bot`. */
  readonly BotInstanceLevel: string;
}

/** What `DescribeBotPrice` answers. */
export interface DescribeBotPriceOutput {
  PriceModel?: DescribeBotPriceOutputPriceModel | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeBotPriceOutput`: `PriceModel`. */
export interface DescribeBotPriceOutputPriceModel {
  Currency?: string | undefined;
  DiscountPrice?: Int64 | undefined;
  Price?: Int64 | undefined;
  Rule?: DescribeBotPriceOutputPriceModelRule | undefined;
  TotalPrice?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeBotPriceOutput`: `PriceModel.Rule`. */
export interface DescribeBotPriceOutputPriceModelRule {
  RuleList?: DescribeBotPriceOutputPriceModelRuleRuleList[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `DescribeBotPriceOutput`: `PriceModel.Rule.RuleList`. */
export interface DescribeBotPriceOutputPriceModelRuleRuleList {
  Name?: string | undefined;
  RuleDescId?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `GetSeoBypass` asks for. */
export interface GetSeoBypassInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
}

/** What `GetSeoBypass` answers. */
export interface GetSeoBypassOutput {
  Enable?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetWafBotAppKey` asks for. */
export interface GetWafBotAppKeyInput {}

/** What `GetWafBotAppKey` answers. */
export interface GetWafBotAppKeyOutput {
  AppKey?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListBotInstances` asks for. */
export interface ListBotInstancesInput {
  /** Id of the plan or instance. Example: `sp-xcdn-96wblslz****`. */
  readonly InstanceId?: string | undefined;
  /** Page to read, from 1. From 1 to 100000. `1` by default. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 500. */
  readonly PageSize?: number | undefined;
  /** Field to sort by. Example: `CreateTime`. */
  readonly SortBy?: 'CreateTime' | 'ExpireTime' | (string & {}) | undefined;
  /** Sort direction. `desc` by default. Example: `desc`. */
  readonly SortOrder?: 'asc' | 'desc' | (string & {}) | undefined;
  /** Only bot management instances in this state. Example: `online`. */
  readonly Status?: 'online' | 'offline' | 'disable' | 'overdue' | (string & {}) | undefined;
}

/** What `ListBotInstances` answers. One page. */
export interface ListBotInstancesOutput {
  InstanceInfo?: ListBotInstancesOutputInstanceInfo[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListBotInstancesOutput`: `InstanceInfo`. */
export interface ListBotInstancesOutputInstanceInfo {
  BotInstanceLevel?: string | undefined;
  CreateTime?: string | undefined;
  InstanceId?: string | undefined;
  ReserveReleaseTime?: string | undefined;
  SiteInstanceId?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** What `PurchaseBotInstance` asks for. */
export interface PurchaseBotInstanceInput {
  /** Bot management level to buy, such as enterprise_bot. Example: `enterprise_bot`. */
  readonly BotInstanceLevel: string;
  /** Id of the site plan that gets bot management. Example: `esa-site-23kde*****`. */
  readonly SiteInstanceId: string;
}

/** What `PurchaseBotInstance` answers. */
export interface PurchaseBotInstanceOutput {
  InstanceId?: string | undefined;
  OrderId?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateBotSpec` asks for. */
export interface UpdateBotSpecInput {
  /** Bot management level to change to, such as enterprise_bot. Example: `enterprise_bot`. */
  readonly BotInstanceLevel: string;
  /** Id of the plan or instance. Example: `esa-bot-9tuv*********`. */
  readonly InstanceId: string;
}

/** What `UpdateBotSpec` answers. */
export interface UpdateBotSpecOutput {
  InstanceId?: string | undefined;
  OrderId?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateSeoBypass` asks for. */
export interface UpdateSeoBypassInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** On or off: let search engine crawlers through. Example: `on`. */
  readonly Enable: 'on' | 'off' | (string & {});
}

/** What `UpdateSeoBypass` answers. */
export interface UpdateSeoBypassOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/**
 * Read the price of bot management. RAM action `esa:DescribeBotPrice`.
 * Not in versions of the official SDK before 3.3.0.
 */
export const DescribeBotPrice: Operation<DescribeBotPriceInput, DescribeBotPriceOutput> = {
  name: 'DescribeBotPrice',
  method: 'POST',
  access: 'read',
  input: { BotInstanceLevel: 'string' },
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
 * Read the price of bot management.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeBotPrice: Call<DescribeBotPriceInput, DescribeBotPriceOutput> =
  /* @__PURE__ */ call(DescribeBotPrice);

/** Read the search engine bypass of a site. RAM action `esa:GetSeoBypass`. */
export const GetSeoBypass: Operation<GetSeoBypassInput, GetSeoBypassOutput> = {
  name: 'GetSeoBypass',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id' },
  output: { Enable: 'string', RequestId: 'string' },
};

/**
 * Read the search engine bypass of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getSeoBypass: Call<GetSeoBypassInput, GetSeoBypassOutput> = /* @__PURE__ */ call(GetSeoBypass);

/** Read the account's bot SDK key. RAM action `esa:GetWafBotAppKey`. */
export const GetWafBotAppKey: Operation<GetWafBotAppKeyInput, GetWafBotAppKeyOutput> = {
  name: 'GetWafBotAppKey',
  method: 'POST',
  access: 'read',
  input: {},
  output: { AppKey: 'secret', RequestId: 'string' },
};

/**
 * Read the account's bot SDK key.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getWafBotAppKey: Call<GetWafBotAppKeyInput, GetWafBotAppKeyOutput> = /* @__PURE__ */ call(GetWafBotAppKey);

/**
 * List bot management instances. RAM action `esa:ListBotInstances`.
 * Not in versions of the official SDK before 3.9.0.
 */
export const ListBotInstances: ListOperation<
  ListBotInstancesInput,
  ListBotInstancesOutput,
  NonNullable<ListBotInstancesOutput['InstanceInfo']>[number]
> = {
  name: 'ListBotInstances',
  method: 'POST',
  access: 'list',
  input: {
    'InstanceId?': 'string',
    'PageNumber?': 'count',
    'PageSize?': 'count',
    'SortBy?': 'CreateTime|ExpireTime',
    'SortOrder?': 'asc|desc',
    'Status?': 'online|offline|disable|overdue',
  },
  output: {
    InstanceInfo: [
      {
        BotInstanceLevel: 'string',
        CreateTime: 'string',
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
 * List bot management instances.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listBotInstances: Call<ListBotInstancesInput, ListBotInstancesOutput> =
  /* @__PURE__ */ call(ListBotInstances);

/**
 * Buy a bot management instance. RAM action `esa:PurchaseBotInstance`.
 * Not in versions of the official SDK before 3.6.0.
 */
export const PurchaseBotInstance: Operation<PurchaseBotInstanceInput, PurchaseBotInstanceOutput> = {
  name: 'PurchaseBotInstance',
  method: 'POST',
  access: 'write',
  input: { BotInstanceLevel: 'string', SiteInstanceId: 'string' },
  output: { InstanceId: 'string', OrderId: 'string', RequestId: 'string' },
  shownBy: 'ListBotInstances',
};

/**
 * Buy a bot management instance.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const purchaseBotInstance: Call<PurchaseBotInstanceInput, PurchaseBotInstanceOutput> =
  /* @__PURE__ */ call(PurchaseBotInstance);

/**
 * Change the level of a bot management instance. RAM action `esa:UpdateBotSpec`.
 * Not in versions of the official SDK before 3.13.0.
 */
export const UpdateBotSpec: Operation<UpdateBotSpecInput, UpdateBotSpecOutput> = {
  name: 'UpdateBotSpec',
  method: 'POST',
  access: 'write',
  input: { BotInstanceLevel: 'string', InstanceId: 'string' },
  output: { InstanceId: 'string', OrderId: 'string', RequestId: 'string' },
};

/**
 * Change the level of a bot management instance.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateBotSpec: Call<UpdateBotSpecInput, UpdateBotSpecOutput> = /* @__PURE__ */ call(UpdateBotSpec);

/** Change the search engine bypass of a site. RAM action `esa:UpdateSeoBypass`. */
export const UpdateSeoBypass: Operation<UpdateSeoBypassInput, UpdateSeoBypassOutput> = {
  name: 'UpdateSeoBypass',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', Enable: 'on|off' },
  output: { RequestId: 'string' },
  shownBy: 'GetSeoBypass',
};

/**
 * Change the search engine bypass of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateSeoBypass: Call<UpdateSeoBypassInput, UpdateSeoBypassOutput> = /* @__PURE__ */ call(UpdateSeoBypass);
