// Written by scripts/operations from spec/: change those.

/**
 * Waiting rooms that queue visitors at busy times, their events and bypass rules.
 *
 * @module
 */
import { type Call, call } from '../client/operation-function.js';
import type { Operation } from '../operation/operation.js';
import type { Int64, Int64Input } from '../util/int64.js';

/** What `CreateWaitingRoom` asks for. */
export interface CreateWaitingRoomInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Name of the cookie the waiting room uses. Example: `__aliwaitingroom_example`. */
  readonly CookieName: string;
  /** Whether the waiting room is on. Example: `on`. */
  readonly Enable: 'on' | 'off' | (string & {});
  /** Hosts and paths the waiting room covers, as a JSON array. */
  readonly HostNameAndPath: readonly CreateWaitingRoomInputHostNameAndPath[];
  /** Name of the waiting room. Example: `waitingroom_example`. */
  readonly Name: string;
  /** How many new users are let in each minute. Example: `200`. */
  readonly NewUsersPerMinute: string;
  /** How waiting users are let in. Example: `fifo`. */
  readonly QueuingMethod: 'random' | 'fifo' | 'passthrough' | 'reject-all' | (string & {});
  /** HTTP status code sent with the waiting page. Example: `200`. */
  readonly QueuingStatusCode: '200' | '202' | '429' | (string & {});
  /** Length of a user session, in minutes. Example: `5`. */
  readonly SessionDuration: string;
  /** How many users may be active at once. Example: `300`. */
  readonly TotalActiveUsers: string;
  /** Whether the waiting page is the default or a custom one. Example: `default`. */
  readonly WaitingRoomType: 'default' | 'custom' | (string & {});
  /** HTML of the waiting page in base64; needed for the custom type. Example: `Hello%20world!`. */
  readonly CustomPageHtml?: string | undefined;
  /** Description of the waiting room. Example: `test`. */
  readonly Description?: string | undefined;
  /** Whether session renewal is disabled (on) or allowed (off). Example: `on`. */
  readonly DisableSessionRenewalEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether requests that accept application/json get a JSON answer. Example: `on`. */
  readonly JsonResponseEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Language of the waiting page; needed for the default type. Example: `enus`. */
  readonly Language?: 'enus' | 'zhcn' | 'zhhk' | (string & {}) | undefined;
  /** Whether all visitors are queued. Example: `on`. */
  readonly QueueAllEnable?: 'on' | 'off' | (string & {}) | undefined;
}

/** Part of `CreateWaitingRoomInput`: `HostNameAndPath`. */
export interface CreateWaitingRoomInputHostNameAndPath {
  readonly Domain?: string | undefined;
  readonly Path?: string | undefined;
  readonly Subdomain?: string | undefined;
}

/** What `CreateWaitingRoom` answers. */
export interface CreateWaitingRoomOutput {
  RequestId?: string | undefined;
  WaitingRoomId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateWaitingRoomEvent` asks for. */
export interface CreateWaitingRoomEventInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Whether the event is on. Example: `on`. */
  readonly Enable: 'on' | 'off' | (string & {});
  /** End of the time span. Example: `1719849600`. */
  readonly EndTime: string;
  /** Name of the event. Example: `waitingroom_example`. */
  readonly Name: string;
  /** How many new users are let in each minute. Example: `10`. */
  readonly NewUsersPerMinute: string;
  /** How waiting users are let in. Example: `random`. */
  readonly QueuingMethod: 'random' | 'fifo' | 'passthrough' | 'reject-all' | (string & {});
  /** HTTP status code sent with the waiting page. Example: `202`. */
  readonly QueuingStatusCode: '200' | '202' | '429' | (string & {});
  /** Length of a user session, in minutes. Example: `5`. */
  readonly SessionDuration: string;
  /** Start of the time span. Example: `1719763200`. */
  readonly StartTime: string;
  /** How many users may be active at once. Example: `100`. */
  readonly TotalActiveUsers: string;
  /** Whether the waiting page is the default or a custom one. Example: `default`. */
  readonly WaitingRoomType: 'default' | 'custom' | (string & {});
  /** HTML of the waiting page in base64; needed for the custom type. Example: `Hello%20world!`. */
  readonly CustomPageHtml?: string | undefined;
  /** Description of the event. Example: `test`. */
  readonly Description?: string | undefined;
  /** Whether session renewal is disabled (on) or allowed (off). Example: `on`. */
  readonly DisableSessionRenewalEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether requests that accept application/json get a JSON answer. Example: `on`. */
  readonly JsonResponseEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Language of the waiting page; needed for the default type. Example: `zhcn`. */
  readonly Language?: 'enus' | 'zhcn' | 'zhhk' | (string & {}) | undefined;
  /** Whether users may queue before the event starts. Example: `on`. */
  readonly PreQueueEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Unix time, in seconds, when pre-queuing starts; 5 minutes or more ahead. Example: `1719763200`. */
  readonly PreQueueStartTime?: string | undefined;
  /** Whether pre-queuing is random. Example: `on`. */
  readonly RandomPreQueueEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Id of the waiting room. Example: `6a51d5bc6460887abd1291dc7d4db28b`. */
  readonly WaitingRoomId?: string | undefined;
}

/** What `CreateWaitingRoomEvent` answers. */
export interface CreateWaitingRoomEventOutput {
  RequestId?: string | undefined;
  WaitingRoomEventId?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `CreateWaitingRoomRule` asks for. */
export interface CreateWaitingRoomRuleInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Expression that a request must match. Example: `(http.request.uri.path.file_name eq \\"jpg\\")`. */
  readonly Rule: string;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable: 'on' | 'off' | (string & {});
  /** Name of the rule. Example: `waitingroom_example`. */
  readonly RuleName: string;
  /** Id of the waiting room. Example: `25133f536f1b1f6b6091f6a92c614dd4`. */
  readonly WaitingRoomId: string;
}

/** What `CreateWaitingRoomRule` answers. */
export interface CreateWaitingRoomRuleOutput {
  RequestId?: string | undefined;
  WaitingRoomRuleId?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteWaitingRoom` asks for. */
export interface DeleteWaitingRoomInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the waiting room. Example: `25133f536f1b1f6b6091f6a92c614dd4`. */
  readonly WaitingRoomId: string;
}

/** What `DeleteWaitingRoom` answers. */
export interface DeleteWaitingRoomOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteWaitingRoomEvent` asks for. */
export interface DeleteWaitingRoomEventInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the event. Example: `302909890***`. */
  readonly WaitingRoomEventId: Int64Input;
}

/** What `DeleteWaitingRoomEvent` answers. */
export interface DeleteWaitingRoomEventOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteWaitingRoomRule` asks for. */
export interface DeleteWaitingRoomRuleInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the bypass rule. Example: `3672886****`. */
  readonly WaitingRoomRuleId: Int64Input;
}

/** What `DeleteWaitingRoomRule` answers. */
export interface DeleteWaitingRoomRuleOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetWaitingRoomPreviewPage` asks for. */
export interface GetWaitingRoomPreviewPageInput {
  /** HTML of the custom waiting page, URL-encoded. Example: `Hello%20world!`. */
  readonly CustomPageHtml: string;
}

/** What `GetWaitingRoomPreviewPage` answers. */
export interface GetWaitingRoomPreviewPageOutput {
  PageUrl?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListWaitingRoomEvents` asks for. */
export interface ListWaitingRoomEventsInput {
  /** Id of the site. Example: `7096621098****`. */
  readonly SiteId: Int64Input;
  /** Id of the waiting room. Example: `6a51d5bc6460887abd129****`. */
  readonly WaitingRoomId: string;
  /** Id of the event. Example: `89677721098****`. */
  readonly WaitingRoomEventId?: Int64Input | undefined;
}

/** What `ListWaitingRoomEvents` answers. */
export interface ListWaitingRoomEventsOutput {
  RequestId?: string | undefined;
  WaitingRoomEvents?: ListWaitingRoomEventsOutputWaitingRoomEvents[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWaitingRoomEventsOutput`: `WaitingRoomEvents`. */
export interface ListWaitingRoomEventsOutputWaitingRoomEvents {
  CustomPageHtml?: string | undefined;
  Description?: string | undefined;
  DisableSessionRenewalEnable?: string | undefined;
  Enable?: string | undefined;
  EndTime?: string | undefined;
  JsonResponseEnable?: string | undefined;
  Language?: string | undefined;
  Name?: string | undefined;
  NewUsersPerMinute?: string | undefined;
  PreQueueEnable?: string | undefined;
  PreQueueStartTime?: string | undefined;
  QueuingMethod?: string | undefined;
  QueuingStatusCode?: string | undefined;
  RandomPreQueueEnable?: string | undefined;
  SessionDuration?: string | undefined;
  StartTime?: string | undefined;
  TotalActiveUsers?: string | undefined;
  WaitingRoomEventId?: Int64 | undefined;
  WaitingRoomId?: string | undefined;
  WaitingRoomType?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListWaitingRoomRules` asks for. */
export interface ListWaitingRoomRulesInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the waiting room. Example: `6a51d5bc6460887abd129****`. */
  readonly WaitingRoomId: string;
  /** Name of the rule. Example: `test`. */
  readonly RuleName?: string | undefined;
  /** Id of the bypass rule. Example: `37286782688****`. */
  readonly WaitingRoomRuleId?: Int64Input | undefined;
}

/** What `ListWaitingRoomRules` answers. */
export interface ListWaitingRoomRulesOutput {
  RequestId?: string | undefined;
  WaitingRoomRules?: ListWaitingRoomRulesOutputWaitingRoomRules[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWaitingRoomRulesOutput`: `WaitingRoomRules`. */
export interface ListWaitingRoomRulesOutputWaitingRoomRules {
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  WaitingRoomRuleId?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `ListWaitingRooms` asks for. */
export interface ListWaitingRoomsInput {
  /** Id of the site. Example: `120876698010528`. */
  readonly SiteId: Int64Input;
  /** Id of the waiting room. Example: `6a51d5bc6460887abd1291dc7d4d****`. */
  readonly WaitingRoomId?: string | undefined;
}

/** What `ListWaitingRooms` answers. */
export interface ListWaitingRoomsOutput {
  RequestId?: string | undefined;
  WaitingRooms?: ListWaitingRoomsOutputWaitingRooms[] | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWaitingRoomsOutput`: `WaitingRooms`. */
export interface ListWaitingRoomsOutputWaitingRooms {
  CookieName?: string | undefined;
  CustomPageHtml?: string | undefined;
  Description?: string | undefined;
  DisableSessionRenewalEnable?: string | undefined;
  Enable?: string | undefined;
  HostNameAndPath?: ListWaitingRoomsOutputWaitingRoomsHostNameAndPath[] | undefined;
  JsonResponseEnable?: string | undefined;
  Language?: string | undefined;
  Name?: string | undefined;
  NewUsersPerMinute?: string | undefined;
  QueueAllEnable?: string | undefined;
  QueuingMethod?: string | undefined;
  QueuingStatusCode?: string | undefined;
  SessionDuration?: string | undefined;
  TotalActiveUsers?: string | undefined;
  WaitingRoomId?: string | undefined;
  WaitingRoomType?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListWaitingRoomsOutput`: `WaitingRooms.HostNameAndPath`. */
export interface ListWaitingRoomsOutputWaitingRoomsHostNameAndPath {
  Domain?: string | undefined;
  Path?: string | undefined;
  Subdomain?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateWaitingRoom` asks for. */
export interface UpdateWaitingRoomInput {
  /** Id of the site. Example: `7096621098****`. */
  readonly SiteId: Int64Input;
  /** Id of the waiting room. Example: `6a51d5bc6460887abd129****`. */
  readonly WaitingRoomId: string;
  /** Custom name of the waiting room cookie. Example: `__aliwaitingroom_example`. */
  readonly CookieName?: string | undefined;
  /** HTML of the waiting page as base64; needed if WaitingRoomType is custom. Example: `Hello%20world!`. */
  readonly CustomPageHtml?: string | undefined;
  /** Description of the waiting room. Example: `Special event queue page`. */
  readonly Description?: string | undefined;
  /** On or off: on means that sessions are not renewed. Example: `on`. */
  readonly DisableSessionRenewalEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** On or off: the waiting room itself. Example: `on`. */
  readonly Enable?: 'on' | 'off' | (string & {}) | undefined;
  /** JSON list of what the room covers: domain, subdomain and path. */
  readonly HostNameAndPath?: readonly UpdateWaitingRoomInputHostNameAndPath[] | undefined;
  /** On or off: answer in JSON if the client accepts application/json. Example: `on`. */
  readonly JsonResponseEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Language of the default waiting page; needed for type default. Example: `zhcn`. */
  readonly Language?: 'enus' | 'zhcn' | 'zhhk' | (string & {}) | undefined;
  /** Name of the waiting room. Example: `holiday-promotion-waiting-room`. */
  readonly Name?: string | undefined;
  /** Most new users let in per minute. Example: `200`. */
  readonly NewUsersPerMinute?: string | undefined;
  /** On or off: make every visitor queue. Example: `on`. */
  readonly QueueAllEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** How visitors are queued: random, fifo, passthrough or reject-all. Example: `random`. */
  readonly QueuingMethod?: 'random' | 'fifo' | 'passthrough' | 'reject-all' | (string & {}) | undefined;
  /** HTTP status code of the waiting page. Example: `200`. */
  readonly QueuingStatusCode?: '200' | '202' | '429' | (string & {}) | undefined;
  /** Minutes a session stays valid after the user leaves. Example: `5`. */
  readonly SessionDuration?: string | undefined;
  /** Most users active at once. Example: `300`. */
  readonly TotalActiveUsers?: string | undefined;
  /** Which waiting page is shown: default or custom. Example: `default`. */
  readonly WaitingRoomType?: 'default' | 'custom' | (string & {}) | undefined;
}

/** Part of `UpdateWaitingRoomInput`: `HostNameAndPath`. */
export interface UpdateWaitingRoomInputHostNameAndPath {
  readonly Domain?: string | undefined;
  readonly Path?: string | undefined;
  readonly Subdomain?: string | undefined;
}

/** What `UpdateWaitingRoom` answers. */
export interface UpdateWaitingRoomOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateWaitingRoomEvent` asks for. */
export interface UpdateWaitingRoomEventInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the event. Example: `89677721098****`. */
  readonly WaitingRoomEventId: Int64Input;
  /** HTML of the waiting page as base64; needed if WaitingRoomType is custom. Example: `html-yets-maqi1111`. */
  readonly CustomPageHtml?: string | undefined;
  /** Description of the event. Example: `http://yywyyw.com`. */
  readonly Description?: string | undefined;
  /** On or off: on means that sessions are not renewed. Example: `off`. */
  readonly DisableSessionRenewalEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** On or off: the event itself. Example: `on`. */
  readonly Enable?: 'on' | 'off' | (string & {}) | undefined;
  /** When the event ends. Example: `1719849600`. */
  readonly EndTime?: string | undefined;
  /** On or off: JSON answers while visitors wait. Example: `off`. */
  readonly JsonResponseEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Default language of the waiting page during the event. Example: `enus`. */
  readonly Language?: 'enus' | 'zhcn' | 'zhhk' | (string & {}) | undefined;
  /** Name of the event. Example: `test event`. */
  readonly Name?: string | undefined;
  /** Most new users let in per minute. Example: `300`. */
  readonly NewUsersPerMinute?: string | undefined;
  /** On or off: let visitors queue before the event starts. Example: `on`. */
  readonly PreQueueEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Start of queuing ahead of the event, in Unix seconds. Example: `1719763200`. */
  readonly PreQueueStartTime?: string | undefined;
  /** How visitors are queued: random, fifo, passthrough or reject-all. Example: `fifo`. */
  readonly QueuingMethod?: 'random' | 'fifo' | 'passthrough' | 'reject-all' | (string & {}) | undefined;
  /** HTTP status code of the waiting page. Example: `200`. */
  readonly QueuingStatusCode?: '200' | '202' | '429' | (string & {}) | undefined;
  /** On or off: random order for visitors who queue before the event. Example: `on`. */
  readonly RandomPreQueueEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Minutes a session stays valid after the user leaves. Example: `5`. */
  readonly SessionDuration?: string | undefined;
  /** When the event starts. Example: `1719763200`. */
  readonly StartTime?: string | undefined;
  /** Most users active at once. Example: `200`. */
  readonly TotalActiveUsers?: string | undefined;
  /** Which waiting page the event shows: default or custom. Example: `custom`. */
  readonly WaitingRoomType?: 'default' | 'custom' | (string & {}) | undefined;
}

/** What `UpdateWaitingRoomEvent` answers. */
export interface UpdateWaitingRoomEventOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateWaitingRoomRule` asks for. */
export interface UpdateWaitingRoomRuleInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Expression that a request must match. Example: `(http.request.uri.path.file_name eq \\"jpg\\")`. */
  readonly Rule: string;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable: 'on' | 'off' | (string & {});
  /** Name of the rule. Example: `test1`. */
  readonly RuleName: string;
  /** Id of the bypass rule. Example: `8987739839****`. */
  readonly WaitingRoomRuleId: Int64Input;
}

/** What `UpdateWaitingRoomRule` answers. */
export interface UpdateWaitingRoomRuleOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Create a waiting room. RAM action `esa:CreateWaitingRoom`. */
export const CreateWaitingRoom: Operation<CreateWaitingRoomInput, CreateWaitingRoomOutput> = {
  name: 'CreateWaitingRoom',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    CookieName: 'string',
    Enable: 'on|off',
    HostNameAndPath: [{ 'Domain?': 'text', 'Path?': 'text', 'Subdomain?': 'text' }],
    Name: 'string',
    NewUsersPerMinute: 'string',
    QueuingMethod: 'random|fifo|passthrough|reject-all',
    QueuingStatusCode: '200|202|429',
    SessionDuration: 'string',
    TotalActiveUsers: 'string',
    WaitingRoomType: 'default|custom',
    'CustomPageHtml?': 'text',
    'Description?': 'text',
    'DisableSessionRenewalEnable?': 'on|off',
    'JsonResponseEnable?': 'on|off',
    'Language?': 'enus|zhcn|zhhk',
    'QueueAllEnable?': 'on|off',
  },
  json: ['HostNameAndPath'],
  output: { RequestId: 'string', WaitingRoomId: 'string' },
  shownBy: 'ListWaitingRooms',
};

/**
 * Create a waiting room.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createWaitingRoom: Call<CreateWaitingRoomInput, CreateWaitingRoomOutput> =
  /* @__PURE__ */ call(CreateWaitingRoom);

/** Create a waiting room event. RAM action `esa:CreateWaitingRoomEvent`. */
export const CreateWaitingRoomEvent: Operation<CreateWaitingRoomEventInput, CreateWaitingRoomEventOutput> = {
  name: 'CreateWaitingRoomEvent',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    Enable: 'on|off',
    EndTime: 'string',
    Name: 'string',
    NewUsersPerMinute: 'string',
    QueuingMethod: 'random|fifo|passthrough|reject-all',
    QueuingStatusCode: '200|202|429',
    SessionDuration: 'string',
    StartTime: 'string',
    TotalActiveUsers: 'string',
    WaitingRoomType: 'default|custom',
    'CustomPageHtml?': 'text',
    'Description?': 'text',
    'DisableSessionRenewalEnable?': 'on|off',
    'JsonResponseEnable?': 'on|off',
    'Language?': 'enus|zhcn|zhhk',
    'PreQueueEnable?': 'on|off',
    'PreQueueStartTime?': 'text',
    'RandomPreQueueEnable?': 'on|off',
    'WaitingRoomId?': 'text',
  },
  output: { RequestId: 'string', WaitingRoomEventId: 'int' },
  shownBy: 'ListWaitingRoomEvents',
};

/**
 * Create a waiting room event.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createWaitingRoomEvent: Call<CreateWaitingRoomEventInput, CreateWaitingRoomEventOutput> =
  /* @__PURE__ */ call(CreateWaitingRoomEvent);

/** Create a waiting room bypass rule. RAM action `esa:CreateWaitingRoomRule`. */
export const CreateWaitingRoomRule: Operation<CreateWaitingRoomRuleInput, CreateWaitingRoomRuleOutput> = {
  name: 'CreateWaitingRoomRule',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', Rule: 'string', RuleEnable: 'on|off', RuleName: 'string', WaitingRoomId: 'string' },
  output: { RequestId: 'string', WaitingRoomRuleId: 'int' },
  shownBy: 'ListWaitingRoomRules',
};

/**
 * Create a waiting room bypass rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createWaitingRoomRule: Call<CreateWaitingRoomRuleInput, CreateWaitingRoomRuleOutput> =
  /* @__PURE__ */ call(CreateWaitingRoomRule);

/** Delete a waiting room. RAM action `esa:DeleteWaitingRoom`. */
export const DeleteWaitingRoom: Operation<DeleteWaitingRoomInput, DeleteWaitingRoomOutput> = {
  name: 'DeleteWaitingRoom',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', WaitingRoomId: 'string' },
  output: { RequestId: 'string' },
  shownBy: 'ListWaitingRooms',
};

/**
 * Delete a waiting room.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteWaitingRoom: Call<DeleteWaitingRoomInput, DeleteWaitingRoomOutput> =
  /* @__PURE__ */ call(DeleteWaitingRoom);

/** Delete a waiting room event. RAM action `esa:DeleteWaitingRoomEvent`. */
export const DeleteWaitingRoomEvent: Operation<DeleteWaitingRoomEventInput, DeleteWaitingRoomEventOutput> = {
  name: 'DeleteWaitingRoomEvent',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', WaitingRoomEventId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'ListWaitingRoomEvents',
};

/**
 * Delete a waiting room event.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteWaitingRoomEvent: Call<DeleteWaitingRoomEventInput, DeleteWaitingRoomEventOutput> =
  /* @__PURE__ */ call(DeleteWaitingRoomEvent);

/** Delete a waiting room bypass rule. RAM action `esa:DeleteWaitingRoomRule`. */
export const DeleteWaitingRoomRule: Operation<DeleteWaitingRoomRuleInput, DeleteWaitingRoomRuleOutput> = {
  name: 'DeleteWaitingRoomRule',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', WaitingRoomRuleId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'ListWaitingRoomRules',
};

/**
 * Delete a waiting room bypass rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteWaitingRoomRule: Call<DeleteWaitingRoomRuleInput, DeleteWaitingRoomRuleOutput> =
  /* @__PURE__ */ call(DeleteWaitingRoomRule);

/**
 * Read the link to a preview of a waiting room page. RAM action `esa:GetWaitingRoomPreviewPage`.
 * Not in versions of the official SDK before 3.8.0.
 */
export const GetWaitingRoomPreviewPage: Operation<GetWaitingRoomPreviewPageInput, GetWaitingRoomPreviewPageOutput> = {
  name: 'GetWaitingRoomPreviewPage',
  method: 'GET',
  access: 'read',
  input: { CustomPageHtml: 'string' },
  output: { PageUrl: 'string', RequestId: 'string' },
};

/**
 * Read the link to a preview of a waiting room page.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getWaitingRoomPreviewPage: Call<GetWaitingRoomPreviewPageInput, GetWaitingRoomPreviewPageOutput> =
  /* @__PURE__ */ call(GetWaitingRoomPreviewPage);

/** List waiting room events. RAM action `esa:ListWaitingRoomEvents`. */
export const ListWaitingRoomEvents: Operation<ListWaitingRoomEventsInput, ListWaitingRoomEventsOutput> = {
  name: 'ListWaitingRoomEvents',
  method: 'GET',
  access: 'list',
  input: { SiteId: 'id', WaitingRoomId: 'string', 'WaitingRoomEventId?': 'id' },
  output: {
    RequestId: 'string',
    WaitingRoomEvents: [
      {
        CustomPageHtml: 'string',
        Description: 'string',
        DisableSessionRenewalEnable: 'string',
        Enable: 'string',
        EndTime: 'string',
        JsonResponseEnable: 'string',
        Language: 'string',
        Name: 'string',
        NewUsersPerMinute: 'string',
        PreQueueEnable: 'string',
        PreQueueStartTime: 'string',
        QueuingMethod: 'string',
        QueuingStatusCode: 'string',
        RandomPreQueueEnable: 'string',
        SessionDuration: 'string',
        StartTime: 'string',
        TotalActiveUsers: 'string',
        WaitingRoomEventId: 'int',
        WaitingRoomId: 'string',
        WaitingRoomType: 'string',
      },
    ],
  },
};

/**
 * List waiting room events.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listWaitingRoomEvents: Call<ListWaitingRoomEventsInput, ListWaitingRoomEventsOutput> =
  /* @__PURE__ */ call(ListWaitingRoomEvents);

/** List waiting room bypass rules. RAM action `esa:ListWaitingRoomRules`. */
export const ListWaitingRoomRules: Operation<ListWaitingRoomRulesInput, ListWaitingRoomRulesOutput> = {
  name: 'ListWaitingRoomRules',
  method: 'GET',
  access: 'list',
  input: { SiteId: 'id', WaitingRoomId: 'string', 'RuleName?': 'string', 'WaitingRoomRuleId?': 'id' },
  output: {
    RequestId: 'string',
    WaitingRoomRules: [{ Rule: 'string', RuleEnable: 'string', RuleName: 'string', WaitingRoomRuleId: 'int' }],
  },
};

/**
 * List waiting room bypass rules.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listWaitingRoomRules: Call<ListWaitingRoomRulesInput, ListWaitingRoomRulesOutput> =
  /* @__PURE__ */ call(ListWaitingRoomRules);

/** List waiting rooms. RAM action `esa:ListWaitingRooms`. */
export const ListWaitingRooms: Operation<ListWaitingRoomsInput, ListWaitingRoomsOutput> = {
  name: 'ListWaitingRooms',
  method: 'GET',
  access: 'list',
  input: { SiteId: 'id', 'WaitingRoomId?': 'string' },
  output: {
    RequestId: 'string',
    WaitingRooms: [
      {
        CookieName: 'string',
        CustomPageHtml: 'string',
        Description: 'string',
        DisableSessionRenewalEnable: 'string',
        Enable: 'string',
        HostNameAndPath: [{ Domain: 'string', Path: 'string', Subdomain: 'string' }],
        JsonResponseEnable: 'string',
        Language: 'string',
        Name: 'string',
        NewUsersPerMinute: 'string',
        QueueAllEnable: 'string',
        QueuingMethod: 'string',
        QueuingStatusCode: 'string',
        SessionDuration: 'string',
        TotalActiveUsers: 'string',
        WaitingRoomId: 'string',
        WaitingRoomType: 'string',
      },
    ],
  },
};

/**
 * List waiting rooms.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listWaitingRooms: Call<ListWaitingRoomsInput, ListWaitingRoomsOutput> =
  /* @__PURE__ */ call(ListWaitingRooms);

/** Change a waiting room. RAM action `esa:UpdateWaitingRoom`. */
export const UpdateWaitingRoom: Operation<UpdateWaitingRoomInput, UpdateWaitingRoomOutput> = {
  name: 'UpdateWaitingRoom',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    WaitingRoomId: 'string',
    'CookieName?': 'text',
    'CustomPageHtml?': 'text',
    'Description?': 'text',
    'DisableSessionRenewalEnable?': 'on|off',
    'Enable?': 'on|off',
    'HostNameAndPath?': [{ 'Domain?': 'text', 'Path?': 'text', 'Subdomain?': 'text' }],
    'JsonResponseEnable?': 'on|off',
    'Language?': 'enus|zhcn|zhhk',
    'Name?': 'text',
    'NewUsersPerMinute?': 'text',
    'QueueAllEnable?': 'on|off',
    'QueuingMethod?': 'random|fifo|passthrough|reject-all',
    'QueuingStatusCode?': '200|202|429',
    'SessionDuration?': 'text',
    'TotalActiveUsers?': 'text',
    'WaitingRoomType?': 'default|custom',
  },
  json: ['HostNameAndPath'],
  output: { RequestId: 'string' },
  shownBy: 'ListWaitingRooms',
};

/**
 * Change a waiting room.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateWaitingRoom: Call<UpdateWaitingRoomInput, UpdateWaitingRoomOutput> =
  /* @__PURE__ */ call(UpdateWaitingRoom);

/** Change a waiting room event. RAM action `esa:UpdateWaitingRoomEvent`. */
export const UpdateWaitingRoomEvent: Operation<UpdateWaitingRoomEventInput, UpdateWaitingRoomEventOutput> = {
  name: 'UpdateWaitingRoomEvent',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    WaitingRoomEventId: 'id',
    'CustomPageHtml?': 'text',
    'Description?': 'text',
    'DisableSessionRenewalEnable?': 'on|off',
    'Enable?': 'on|off',
    'EndTime?': 'text',
    'JsonResponseEnable?': 'on|off',
    'Language?': 'enus|zhcn|zhhk',
    'Name?': 'text',
    'NewUsersPerMinute?': 'text',
    'PreQueueEnable?': 'on|off',
    'PreQueueStartTime?': 'text',
    'QueuingMethod?': 'random|fifo|passthrough|reject-all',
    'QueuingStatusCode?': '200|202|429',
    'RandomPreQueueEnable?': 'on|off',
    'SessionDuration?': 'text',
    'StartTime?': 'text',
    'TotalActiveUsers?': 'text',
    'WaitingRoomType?': 'default|custom',
  },
  output: { RequestId: 'string' },
  shownBy: 'ListWaitingRoomEvents',
};

/**
 * Change a waiting room event.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateWaitingRoomEvent: Call<UpdateWaitingRoomEventInput, UpdateWaitingRoomEventOutput> =
  /* @__PURE__ */ call(UpdateWaitingRoomEvent);

/** Change a waiting room bypass rule. RAM action `esa:UpdateWaitingRoomRule`. */
export const UpdateWaitingRoomRule: Operation<UpdateWaitingRoomRuleInput, UpdateWaitingRoomRuleOutput> = {
  name: 'UpdateWaitingRoomRule',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', Rule: 'string', RuleEnable: 'on|off', RuleName: 'string', WaitingRoomRuleId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'ListWaitingRoomRules',
};

/**
 * Change a waiting room bypass rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateWaitingRoomRule: Call<UpdateWaitingRoomRuleInput, UpdateWaitingRoomRuleOutput> =
  /* @__PURE__ */ call(UpdateWaitingRoomRule);
