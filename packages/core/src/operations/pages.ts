// Written by scripts/operations from spec/: change those.

/**
 * Custom pages of the account, and the rules that answer with a page and a chosen response code.
 *
 * @module
 */
import { type Call, call } from '../client/operation-function.js';
import type { ListOperation, Operation } from '../operation/operation.js';
import type { Int64, Int64Input } from '../util/int64.js';

/** What `CreateCustomResponseCodeRule` asks for. */
export interface CreateCustomResponseCodeRuleInput {
  /** Id of the site. Example: `805864735361584`. */
  readonly SiteId: Int64Input;
  /** Id of the page to answer with. Example: `0`. */
  readonly PageId: string;
  /** HTTP status code to answer with. Example: `400`. */
  readonly ReturnCode: string;
  /** Expression that a request must match. Example: `(http.host eq "video.example.com")`. */
  readonly Rule?: string | undefined;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** What `CreateCustomResponseCodeRule` answers. */
export interface CreateCustomResponseCodeRuleOutput {
  ConfigId?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreatePage` asks for. */
export interface CreatePageInput {
  /** MIME type of the page, such as text/html. Example: `text/html`. */
  readonly ContentType: string;
  /** Name of the page. Example: `example`. */
  readonly Name: string;
  /** Content of the page, as base64 of UTF-8 text. Example: `PGh0bWw+aGVsbG8gcGFnZTwvaHRtbD4=`. */
  readonly Content?: string | undefined;
  /** Description of the page. Example: `a custom deny page`. */
  readonly Description?: string | undefined;
  /** Ids of sites. */
  readonly SiteIds?: readonly (number | bigint)[] | undefined;
}

/** What `CreatePage` answers. */
export interface CreatePageOutput {
  Id?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteCustomResponseCodeRule` asks for. */
export interface DeleteCustomResponseCodeRuleInput {
  /** Id of the site. Example: `478016908379824`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `434497172875264`. */
  readonly ConfigId: Int64Input;
}

/** What `DeleteCustomResponseCodeRule` answers. */
export interface DeleteCustomResponseCodeRuleOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeletePage` asks for. */
export interface DeletePageInput {
  /** Id of the custom page, from ListPages. Example: `50000001`. */
  readonly Id: Int64Input;
}

/** What `DeletePage` answers. */
export interface DeletePageOutput {
  Id?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetCustomResponseCodeRule` asks for. */
export interface GetCustomResponseCodeRuleInput {
  /** Id of the site. Example: `775724064754208`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `424022244554752`. */
  readonly ConfigId: Int64Input;
}

/** What `GetCustomResponseCodeRule` answers. */
export interface GetCustomResponseCodeRuleOutput {
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  PageId?: string | undefined;
  RequestId?: string | undefined;
  ReturnCode?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  SiteVersion?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `GetPage` asks for. */
export interface GetPageInput {
  /** Id of the custom page, from ListPages. Example: `50000001`. */
  readonly Id?: Int64Input | undefined;
}

/** What `GetPage` answers. */
export interface GetPageOutput {
  Content?: string | undefined;
  ContentType?: string | undefined;
  Description?: string | undefined;
  Id?: Int64 | undefined;
  Kind?: string | undefined;
  Name?: string | undefined;
  RequestId?: string | undefined;
  SiteIds?: Int64[] | undefined;
  UpdateTime?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListCustomResponseCodeRules` asks for. */
export interface ListCustomResponseCodeRulesInput {
  /** Id of the site. Example: `340035003106221`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `436490043994112`. */
  readonly ConfigId?: Int64Input | undefined;
  /** Global setting or rule. Example: `global`. */
  readonly ConfigType?: 'global' | 'rule' | (string & {}) | undefined;
  /** Page to read, from 1. `1` by default. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. At most 500. `500` by default. */
  readonly PageSize?: number | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** What `ListCustomResponseCodeRules` answers. One page. */
export interface ListCustomResponseCodeRulesOutput {
  Configs?: ListCustomResponseCodeRulesOutputConfigs[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListCustomResponseCodeRulesOutput`: `Configs`. */
export interface ListCustomResponseCodeRulesOutputConfigs {
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  PageId?: string | undefined;
  ReturnCode?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  SiteVersion?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `ListPages` asks for. */
export interface ListPagesInput {
  /** Page to read, from 1. From 1 to 100000. `1` by default. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. `20` by default. */
  readonly PageSize?: number | undefined;
  /** Filter conditions. */
  readonly QueryArgs?: ListPagesInputQueryArgs | undefined;
}

/** Part of `ListPagesInput`: `QueryArgs`. */
export interface ListPagesInputQueryArgs {
  readonly ContentType?: string | undefined;
  readonly NameDescriptionLike?: string | undefined;
}

/** What `ListPages` answers. One page. */
export interface ListPagesOutput {
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  Pages?: ListPagesOutputPages[] | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  Usage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListPagesOutput`: `Pages`. */
export interface ListPagesOutputPages {
  Content?: string | undefined;
  ContentType?: string | undefined;
  Description?: string | undefined;
  Id?: Int64 | undefined;
  Kind?: string | undefined;
  Moderation?: ListPagesOutputPagesModeration | undefined;
  Name?: string | undefined;
  UpdateTime?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListPagesOutput`: `Pages.Moderation`. */
export interface ListPagesOutputPagesModeration {
  Reasons?: string[] | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateCustomResponseCodeRule` asks for. */
export interface UpdateCustomResponseCodeRuleInput {
  /** Id of the site. Example: `437375513708224`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `352816096987136`. */
  readonly ConfigId: Int64Input;
  /** Id of the response page to send. Example: `0`. */
  readonly PageId?: string | undefined;
  /** HTTP status code to send. Example: `200`. */
  readonly ReturnCode?: string | undefined;
  /** Expression that a request must match. Example: `(http.host eq "video.example.com")`. */
  readonly Rule?: string | undefined;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
}

/** What `UpdateCustomResponseCodeRule` answers. */
export interface UpdateCustomResponseCodeRuleOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdatePage` asks for. */
export interface UpdatePageInput {
  /**
   * New content of the page as base64 of UTF-8 text; fits ContentType. Example: `PGh0bWw+aGVsbG8gcGFnZTwvaHRtbD4=`.
   */
  readonly Content: string;
  /** MIME type of the page, such as text/html. Example: `text/html`. */
  readonly ContentType: string;
  /** New description of the page. Example: `a custom deny page`. */
  readonly Description: string;
  /** Id of the custom page, from ListPages. Example: `50000001`. */
  readonly Id: Int64Input;
  /** New name of the custom page. Example: `example`. */
  readonly Name: string;
  /** Ids of sites. */
  readonly SiteIds?: readonly (number | bigint)[] | undefined;
}

/** What `UpdatePage` answers. */
export interface UpdatePageOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Create a custom response code rule. RAM action `esa:CreateCustomResponseCodeRule`. */
export const CreateCustomResponseCodeRule: Operation<
  CreateCustomResponseCodeRuleInput,
  CreateCustomResponseCodeRuleOutput
> = {
  name: 'CreateCustomResponseCodeRule',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    PageId: 'string',
    ReturnCode: 'string',
    'Rule?': 'text',
    'RuleEnable?': 'on|off',
    'RuleName?': 'text',
    'Sequence?': 'int',
    'SiteVersion?': 'int',
  },
  output: { ConfigId: 'int', RequestId: 'string' },
  shownBy: 'GetCustomResponseCodeRule',
};

/**
 * Create a custom response code rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createCustomResponseCodeRule: Call<CreateCustomResponseCodeRuleInput, CreateCustomResponseCodeRuleOutput> =
  /* @__PURE__ */ call(CreateCustomResponseCodeRule);

/** Create a custom page. RAM action `esa:CreatePage`. */
export const CreatePage: Operation<CreatePageInput, CreatePageOutput> = {
  name: 'CreatePage',
  method: 'POST',
  access: 'write',
  input: { ContentType: 'string', Name: 'string', 'Content?': 'text', 'Description?': 'text', 'SiteIds?': ['number'] },
  form: ['ContentType', 'Name', 'Content', 'Description', 'SiteIds'],
  json: ['SiteIds'],
  output: { Id: 'int', RequestId: 'string' },
  shownBy: 'GetPage',
};

/**
 * Create a custom page.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createPage: Call<CreatePageInput, CreatePageOutput> = /* @__PURE__ */ call(CreatePage);

/** Delete a custom response code rule. RAM action `esa:DeleteCustomResponseCodeRule`. */
export const DeleteCustomResponseCodeRule: Operation<
  DeleteCustomResponseCodeRuleInput,
  DeleteCustomResponseCodeRuleOutput
> = {
  name: 'DeleteCustomResponseCodeRule',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'GetCustomResponseCodeRule',
};

/**
 * Delete a custom response code rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteCustomResponseCodeRule: Call<DeleteCustomResponseCodeRuleInput, DeleteCustomResponseCodeRuleOutput> =
  /* @__PURE__ */ call(DeleteCustomResponseCodeRule);

/** Delete a custom page. RAM action `esa:DeletePage`. */
export const DeletePage: Operation<DeletePageInput, DeletePageOutput> = {
  name: 'DeletePage',
  method: 'POST',
  access: 'write',
  input: { Id: 'id' },
  form: ['Id'],
  output: { Id: 'int', RequestId: 'string' },
  shownBy: 'GetPage',
};

/**
 * Delete a custom page.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deletePage: Call<DeletePageInput, DeletePageOutput> = /* @__PURE__ */ call(DeletePage);

/** Read a custom response code rule. RAM action `esa:GetCustomResponseCodeRule`. */
export const GetCustomResponseCodeRule: Operation<GetCustomResponseCodeRuleInput, GetCustomResponseCodeRuleOutput> = {
  name: 'GetCustomResponseCodeRule',
  method: 'POST',
  access: 'read',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: {
    ConfigId: 'int',
    ConfigType: 'string',
    PageId: 'string',
    RequestId: 'string',
    ReturnCode: 'string',
    Rule: 'string',
    RuleEnable: 'string',
    RuleName: 'string',
    Sequence: 'number',
    SiteVersion: 'number',
  },
};

/**
 * Read a custom response code rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getCustomResponseCodeRule: Call<GetCustomResponseCodeRuleInput, GetCustomResponseCodeRuleOutput> =
  /* @__PURE__ */ call(GetCustomResponseCodeRule);

/** Read a custom page. RAM action `esa:GetPage`. */
export const GetPage: Operation<GetPageInput, GetPageOutput> = {
  name: 'GetPage',
  method: 'POST',
  access: 'read',
  input: { 'Id?': 'id' },
  output: {
    Content: 'string',
    ContentType: 'string',
    Description: 'string',
    Id: 'int',
    Kind: 'string',
    Name: 'string',
    RequestId: 'string',
    SiteIds: ['number'],
    UpdateTime: 'string',
  },
};

/**
 * Read a custom page.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getPage: Call<GetPageInput, GetPageOutput> = /* @__PURE__ */ call(GetPage);

/** List custom response code rules. RAM action `esa:ListCustomResponseCodeRules`. */
export const ListCustomResponseCodeRules: ListOperation<
  ListCustomResponseCodeRulesInput,
  ListCustomResponseCodeRulesOutput,
  NonNullable<ListCustomResponseCodeRulesOutput['Configs']>[number]
> = {
  name: 'ListCustomResponseCodeRules',
  method: 'POST',
  access: 'list',
  input: {
    SiteId: 'id',
    'ConfigId?': 'id',
    'ConfigType?': 'global|rule',
    'PageNumber?': 'count',
    'PageSize?': 'count',
    'RuleName?': 'string',
    'SiteVersion?': 'int',
  },
  output: {
    Configs: [
      {
        ConfigId: 'int',
        ConfigType: 'string',
        PageId: 'string',
        ReturnCode: 'string',
        Rule: 'string',
        RuleEnable: 'string',
        RuleName: 'string',
        Sequence: 'number',
        SiteVersion: 'number',
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
 * List custom response code rules.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listCustomResponseCodeRules: Call<ListCustomResponseCodeRulesInput, ListCustomResponseCodeRulesOutput> =
  /* @__PURE__ */ call(ListCustomResponseCodeRules);

/** List custom pages. RAM action `esa:ListPages`. */
export const ListPages: ListOperation<ListPagesInput, ListPagesOutput, NonNullable<ListPagesOutput['Pages']>[number]> =
  {
    name: 'ListPages',
    method: 'POST',
    access: 'list',
    input: {
      'PageNumber?': 'count',
      'PageSize?': 'count',
      'QueryArgs?': { 'ContentType?': 'text', 'NameDescriptionLike?': 'text' },
    },
    json: ['QueryArgs'],
    output: {
      PageNumber: 'int',
      PageSize: 'int',
      Pages: [
        {
          Content: 'string',
          ContentType: 'string',
          Description: 'string',
          Id: 'int',
          Kind: 'string',
          Moderation: { Reasons: ['string'], Status: 'string' },
          Name: 'string',
          UpdateTime: 'string',
        },
      ],
      RequestId: 'string',
      TotalCount: 'int',
      Usage: 'number',
    },
    pages: { items: 'Pages' },
  };

/**
 * List custom pages.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listPages: Call<ListPagesInput, ListPagesOutput> = /* @__PURE__ */ call(ListPages);

/** Change a custom response code rule. RAM action `esa:UpdateCustomResponseCodeRule`. */
export const UpdateCustomResponseCodeRule: Operation<
  UpdateCustomResponseCodeRuleInput,
  UpdateCustomResponseCodeRuleOutput
> = {
  name: 'UpdateCustomResponseCodeRule',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    ConfigId: 'id',
    'PageId?': 'text',
    'ReturnCode?': 'text',
    'Rule?': 'text',
    'RuleEnable?': 'on|off',
    'RuleName?': 'text',
    'Sequence?': 'int',
  },
  output: { RequestId: 'string' },
  shownBy: 'GetCustomResponseCodeRule',
};

/**
 * Change a custom response code rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateCustomResponseCodeRule: Call<UpdateCustomResponseCodeRuleInput, UpdateCustomResponseCodeRuleOutput> =
  /* @__PURE__ */ call(UpdateCustomResponseCodeRule);

/** Change a custom page. RAM action `esa:UpdatePage`. */
export const UpdatePage: Operation<UpdatePageInput, UpdatePageOutput> = {
  name: 'UpdatePage',
  method: 'POST',
  access: 'write',
  input: {
    Content: 'string',
    ContentType: 'string',
    Description: 'string',
    Id: 'id',
    Name: 'string',
    'SiteIds?': ['number'],
  },
  form: ['Content', 'ContentType', 'Description', 'Id', 'Name', 'SiteIds'],
  json: ['SiteIds'],
  output: { RequestId: 'string' },
  shownBy: 'GetPage',
};

/**
 * Change a custom page.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updatePage: Call<UpdatePageInput, UpdatePageOutput> = /* @__PURE__ */ call(UpdatePage);
