// Written by scripts/operations from spec/: change those.

/**
 * Transport of traffic: IPv6, WebSocket and gRPC, smart routing, access from China, layer-4 applications.
 *
 * @module
 */
import { type Call, call } from '../client/operation-function.js';
import type { ListOperation, Operation } from '../operation/operation.js';
import type { Int64, Int64Input } from '../util/int64.js';

/** What `CreateNetworkOptimization` asks for. */
export interface CreateNetworkOptimizationInput {
  /** Id of the site. Example: `340035003106221`. */
  readonly SiteId: Int64Input;
  /** Whether gRPC is on. Example: `on`. */
  readonly Grpc?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether HTTP/2 is used with the origin. Example: `on`. */
  readonly Http2Origin?: 'on' | 'off' | (string & {}) | undefined;
  /** Expression that a request must match. Example: `(http.host eq \\"video.example.com\\")`. */
  readonly Rule?: string | undefined;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `1`. */
  readonly SiteVersion?: number | undefined;
  /** Whether smart routing is on. Example: `on`. */
  readonly SmartRouting?: 'on' | 'off' | (string & {}) | undefined;
  /** Largest file that may be uploaded, in MB, from 100 to 500. Example: `100`. */
  readonly UploadMaxFilesize?: string | undefined;
  /** Whether WebSocket is on. Example: `on`. */
  readonly Websocket?: 'on' | 'off' | (string & {}) | undefined;
}

/** What `CreateNetworkOptimization` answers. */
export interface CreateNetworkOptimizationOutput {
  ConfigId?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateTransportLayerApplication` asks for. */
export interface CreateTransportLayerApplicationInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Full name of the record. Example: `aaa.example.com`. */
  readonly RecordName: string;
  /** Forwarding rules with ports, protocol and origin, as a JSON array. */
  readonly Rules: readonly CreateTransportLayerApplicationInputRules[];
  /** Whether China network access optimization is on. Example: `on`. */
  readonly CrossBorderOptimization?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether WAF rules on IP access cover the application. Example: `on`. */
  readonly IpAccessRule?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether IPv6 is on. Example: `off`. */
  readonly Ipv6?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether keep-alive protection is on. Example: `off`. */
  readonly KeepAliveProtection?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether the static IP feature is on. Example: `off`. */
  readonly StaticIp?: 'on' | 'off' | (string & {}) | undefined;
}

/** Part of `CreateTransportLayerApplicationInput`: `Rules`. */
export interface CreateTransportLayerApplicationInputRules {
  readonly ClientIPPassThroughMode?: string | undefined;
  readonly Comment?: string | undefined;
  readonly EdgePort?: string | undefined;
  readonly Protocol?: string | undefined;
  readonly Source?: string | undefined;
  readonly SourcePort?: string | undefined;
  readonly SourceType?: string | undefined;
}

/** What `CreateTransportLayerApplication` answers. */
export interface CreateTransportLayerApplicationOutput {
  ApplicationId?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteNetworkOptimization` asks for. */
export interface DeleteNetworkOptimizationInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `352816**********`. */
  readonly ConfigId: Int64Input;
}

/** What `DeleteNetworkOptimization` answers. */
export interface DeleteNetworkOptimizationOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteTransportLayerApplication` asks for. */
export interface DeleteTransportLayerApplicationInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the application. Example: `170996390868****`. */
  readonly ApplicationId: Int64Input;
}

/** What `DeleteTransportLayerApplication` answers. */
export interface DeleteTransportLayerApplicationOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetCrossBorderOptimization` asks for. */
export interface GetCrossBorderOptimizationInput {
  /** Id of the site. Example: `340035003106221`. */
  readonly SiteId: Int64Input;
}

/** What `GetCrossBorderOptimization` answers. */
export interface GetCrossBorderOptimizationOutput {
  Enable?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetIPv6` asks for. */
export interface GetIPv6Input {
  /** Id of the site. Example: `123456789****`. */
  readonly SiteId: Int64Input;
}

/** What `GetIPv6` answers. */
export interface GetIPv6Output {
  Enable?: string | undefined;
  Region?: string | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetNetworkOptimization` asks for. */
export interface GetNetworkOptimizationInput {
  /** Id of the site. Example: `12312312213212`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId: Int64Input;
}

/** What `GetNetworkOptimization` answers. */
export interface GetNetworkOptimizationOutput {
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  Grpc?: string | undefined;
  Http2Origin?: string | undefined;
  RequestId?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  SiteVersion?: Int64 | undefined;
  SmartRouting?: string | undefined;
  UploadMaxFilesize?: string | undefined;
  Websocket?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetTransportLayerApplication` asks for. */
export interface GetTransportLayerApplicationInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the application. Example: `170997271816****`. */
  readonly ApplicationId: Int64Input;
}

/** What `GetTransportLayerApplication` answers. */
export interface GetTransportLayerApplicationOutput {
  ApplicationId?: Int64 | undefined;
  Cname?: string | undefined;
  CrossBorderOptimization?: string | undefined;
  IpAccessRule?: string | undefined;
  Ipv6?: string | undefined;
  KeepAliveProtection?: string | undefined;
  RecordName?: string | undefined;
  RequestId?: string | undefined;
  Rules?: GetTransportLayerApplicationOutputRules[] | undefined;
  RulesCount?: Int64 | undefined;
  SiteId?: Int64 | undefined;
  StaticIp?: string | undefined;
  StaticIpV4List?: GetTransportLayerApplicationOutputStaticIpV4List[] | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetTransportLayerApplicationOutput`: `Rules`. */
export interface GetTransportLayerApplicationOutputRules {
  ClientIPPassThroughMode?: string | undefined;
  Comment?: string | undefined;
  EdgePort?: string | undefined;
  Protocol?: string | undefined;
  RuleId?: Int64 | undefined;
  Source?: string | undefined;
  SourcePort?: string | undefined;
  SourceType?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetTransportLayerApplicationOutput`: `StaticIpV4List`. */
export interface GetTransportLayerApplicationOutputStaticIpV4List {
  Address?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListNetworkOptimizations` asks for. */
export interface ListNetworkOptimizationsInput {
  /** Id of the site. Example: `1231231221****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `3528160969****`. */
  readonly ConfigId?: Int64Input | undefined;
  /** Global setting or rule. Example: `global`. */
  readonly ConfigType?: 'global' | 'rule' | (string & {}) | undefined;
  /** Page to read, from 1. At least 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 500. */
  readonly PageSize?: number | undefined;
  /** Name of the rule. Example: `test`. */
  readonly RuleName?: string | undefined;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `1`. */
  readonly SiteVersion?: number | undefined;
}

/** What `ListNetworkOptimizations` answers. One page. */
export interface ListNetworkOptimizationsOutput {
  Configs?: ListNetworkOptimizationsOutputConfigs[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListNetworkOptimizationsOutput`: `Configs`. */
export interface ListNetworkOptimizationsOutputConfigs {
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  Grpc?: string | undefined;
  Http2Origin?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  SiteVersion?: Int64 | undefined;
  SmartRouting?: string | undefined;
  UploadMaxFilesize?: string | undefined;
  Websocket?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListTransportLayerApplications` asks for. */
export interface ListTransportLayerApplicationsInput {
  /** Id of the site. Example: `123456******`. */
  readonly SiteId: Int64Input;
  /** How RecordName is compared with the application domain names. `exact` by default. Example: `fuzzy`. */
  readonly MatchType?: 'fuzzy' | 'exact' | 'prefix' | 'suffix' | (string & {}) | undefined;
  /** Page to read, from 1. At least 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 500. */
  readonly PageSize?: number | undefined;
  /** Full name of the record. Example: `www.example.com`. */
  readonly RecordName?: string | undefined;
}

/** What `ListTransportLayerApplications` answers. One page. */
export interface ListTransportLayerApplicationsOutput {
  Applications?: ListTransportLayerApplicationsOutputApplications[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListTransportLayerApplicationsOutput`: `Applications`. */
export interface ListTransportLayerApplicationsOutputApplications {
  ApplicationId?: Int64 | undefined;
  Cname?: string | undefined;
  CrossBorderOptimization?: string | undefined;
  IpAccessRule?: string | undefined;
  Ipv6?: string | undefined;
  KeepAliveProtection?: string | undefined;
  RecordName?: string | undefined;
  Rules?: ListTransportLayerApplicationsOutputApplicationsRules[] | undefined;
  RulesCount?: Int64 | undefined;
  SiteId?: Int64 | undefined;
  StaticIp?: string | undefined;
  StaticIpV4List?: ListTransportLayerApplicationsOutputApplicationsStaticIpV4List[] | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListTransportLayerApplicationsOutput`: `Applications.Rules`. */
export interface ListTransportLayerApplicationsOutputApplicationsRules {
  ClientIPPassThroughMode?: string | undefined;
  Comment?: string | undefined;
  EdgePort?: string | undefined;
  Protocol?: string | undefined;
  RuleId?: Int64 | undefined;
  Source?: string | undefined;
  SourcePort?: string | undefined;
  SourceType?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListTransportLayerApplicationsOutput`: `Applications.StaticIpV4List`. */
export interface ListTransportLayerApplicationsOutputApplicationsStaticIpV4List {
  Address?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateCrossBorderOptimization` asks for. */
export interface UpdateCrossBorderOptimizationInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** On or off: network access optimization for mainland China. Example: `on`. */
  readonly Enable: 'on' | 'off' | (string & {});
}

/** What `UpdateCrossBorderOptimization` answers. */
export interface UpdateCrossBorderOptimizationOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateIPv6` asks for. */
export interface UpdateIPv6Input {
  /** Id of the site. Example: `5407498413****`. */
  readonly SiteId: Int64Input;
  /** On or off: IPv6 for the site. Example: `on`. */
  readonly Enable: 'on' | 'off' | (string & {});
  /** Where IPv6 is on: x.x everywhere (default), cn.cn mainland China. `x.x` by default. */
  readonly Region?: 'x.x' | 'cn.cn' | (string & {}) | undefined;
}

/** What `UpdateIPv6` answers. */
export interface UpdateIPv6Output {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateNetworkOptimization` asks for. */
export interface UpdateNetworkOptimizationInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `352816096987136`. */
  readonly ConfigId: Int64Input;
  /** On or off: gRPC. Example: `on`. */
  readonly Grpc?: 'on' | 'off' | (string & {}) | undefined;
  /** On or off: HTTP/2 to the origin. Example: `on`. */
  readonly Http2Origin?: 'on' | 'off' | (string & {}) | undefined;
  /** Expression that a request must match. Example: `(http.host eq \\"video.example.com\\")`. */
  readonly Rule?: string | undefined;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
  /** On or off: smart routing. Example: `on`. */
  readonly SmartRouting?: 'on' | 'off' | (string & {}) | undefined;
  /** Largest upload in MB, 100 to 500. Example: `100`. */
  readonly UploadMaxFilesize?: string | undefined;
  /** On or off: WebSocket. Example: `on`. */
  readonly Websocket?: 'on' | 'off' | (string & {}) | undefined;
}

/** What `UpdateNetworkOptimization` answers. */
export interface UpdateNetworkOptimizationOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateTransportLayerApplication` asks for. */
export interface UpdateTransportLayerApplicationInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the application. Example: `165503967****`. */
  readonly ApplicationId: Int64Input;
  /** On or off: network access optimization for mainland China. Example: `on`. */
  readonly CrossBorderOptimization?: 'on' | 'off' | (string & {}) | undefined;
  /** On or off: apply WAF IP access rules to the application. Example: `on`. */
  readonly IpAccessRule?: 'on' | 'off' | (string & {}) | undefined;
  /** On or off: IPv6 for the application. Example: `on`. */
  readonly Ipv6?: 'on' | 'off' | (string & {}) | undefined;
  /** On or off: keep-alive protection of the application. Example: `off`. */
  readonly KeepAliveProtection?: 'on' | 'off' | (string & {}) | undefined;
  /** JSON list of forwarding rules; a rule needs all but its Comment. */
  readonly Rules?: readonly UpdateTransportLayerApplicationInputRules[] | undefined;
  /** On or off: static IP for the application. Example: `off`. */
  readonly StaticIp?: 'on' | 'off' | (string & {}) | undefined;
}

/** Part of `UpdateTransportLayerApplicationInput`: `Rules`. */
export interface UpdateTransportLayerApplicationInputRules {
  readonly ClientIPPassThroughMode?: string | undefined;
  readonly Comment?: string | undefined;
  readonly EdgePort?: string | undefined;
  readonly Protocol?: string | undefined;
  readonly Source?: string | undefined;
  readonly SourcePort?: string | undefined;
  readonly SourceType?: string | undefined;
}

/** What `UpdateTransportLayerApplication` answers. */
export interface UpdateTransportLayerApplicationOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Create a network optimization rule. RAM action `esa:CreateNetworkOptimization`. */
export const CreateNetworkOptimization: Operation<CreateNetworkOptimizationInput, CreateNetworkOptimizationOutput> = {
  name: 'CreateNetworkOptimization',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    'Grpc?': 'on|off',
    'Http2Origin?': 'on|off',
    'Rule?': 'text',
    'RuleEnable?': 'on|off',
    'RuleName?': 'text',
    'Sequence?': 'int',
    'SiteVersion?': 'int',
    'SmartRouting?': 'on|off',
    'UploadMaxFilesize?': 'text',
    'Websocket?': 'on|off',
  },
  output: { ConfigId: 'int', RequestId: 'string' },
  shownBy: 'GetNetworkOptimization',
};

/**
 * Create a network optimization rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createNetworkOptimization: Call<CreateNetworkOptimizationInput, CreateNetworkOptimizationOutput> =
  /* @__PURE__ */ call(CreateNetworkOptimization);

/** Create a layer-4 application. RAM action `esa:CreateTransportLayerApplication`. */
export const CreateTransportLayerApplication: Operation<
  CreateTransportLayerApplicationInput,
  CreateTransportLayerApplicationOutput
> = {
  name: 'CreateTransportLayerApplication',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    RecordName: 'string',
    Rules: [
      {
        'ClientIPPassThroughMode?': 'text',
        'Comment?': 'text',
        'EdgePort?': 'text',
        'Protocol?': 'text',
        'Source?': 'text',
        'SourcePort?': 'text',
        'SourceType?': 'text',
      },
    ],
    'CrossBorderOptimization?': 'on|off',
    'IpAccessRule?': 'on|off',
    'Ipv6?': 'on|off',
    'KeepAliveProtection?': 'on|off',
    'StaticIp?': 'on|off',
  },
  json: ['Rules'],
  output: { ApplicationId: 'int', RequestId: 'string' },
  shownBy: 'GetTransportLayerApplication',
};

/**
 * Create a layer-4 application.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createTransportLayerApplication: Call<
  CreateTransportLayerApplicationInput,
  CreateTransportLayerApplicationOutput
> = /* @__PURE__ */ call(CreateTransportLayerApplication);

/** Delete a network optimization rule. RAM action `esa:DeleteNetworkOptimization`. */
export const DeleteNetworkOptimization: Operation<DeleteNetworkOptimizationInput, DeleteNetworkOptimizationOutput> = {
  name: 'DeleteNetworkOptimization',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'GetNetworkOptimization',
};

/**
 * Delete a network optimization rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteNetworkOptimization: Call<DeleteNetworkOptimizationInput, DeleteNetworkOptimizationOutput> =
  /* @__PURE__ */ call(DeleteNetworkOptimization);

/** Delete a layer-4 application. RAM action `esa:DeleteTransportLayerApplication`. */
export const DeleteTransportLayerApplication: Operation<
  DeleteTransportLayerApplicationInput,
  DeleteTransportLayerApplicationOutput
> = {
  name: 'DeleteTransportLayerApplication',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', ApplicationId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'GetTransportLayerApplication',
};

/**
 * Delete a layer-4 application.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteTransportLayerApplication: Call<
  DeleteTransportLayerApplicationInput,
  DeleteTransportLayerApplicationOutput
> = /* @__PURE__ */ call(DeleteTransportLayerApplication);

/** Read the China network access setting of a site. RAM action `esa:GetCrossBorderOptimization`. */
export const GetCrossBorderOptimization: Operation<GetCrossBorderOptimizationInput, GetCrossBorderOptimizationOutput> =
  {
    name: 'GetCrossBorderOptimization',
    method: 'GET',
    access: 'read',
    input: { SiteId: 'id' },
    output: { Enable: 'string', RequestId: 'string' },
  };

/**
 * Read the China network access setting of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getCrossBorderOptimization: Call<GetCrossBorderOptimizationInput, GetCrossBorderOptimizationOutput> =
  /* @__PURE__ */ call(GetCrossBorderOptimization);

/** Read the IPv6 setting of a site. RAM action `esa:GetIPv6`. */
export const GetIPv6: Operation<GetIPv6Input, GetIPv6Output> = {
  name: 'GetIPv6',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id' },
  output: { Enable: 'string', Region: 'string', RequestId: 'string' },
};

/**
 * Read the IPv6 setting of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getIPv6: Call<GetIPv6Input, GetIPv6Output> = /* @__PURE__ */ call(GetIPv6);

/** Read a network optimization rule. RAM action `esa:GetNetworkOptimization`. */
export const GetNetworkOptimization: Operation<GetNetworkOptimizationInput, GetNetworkOptimizationOutput> = {
  name: 'GetNetworkOptimization',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: {
    ConfigId: 'int',
    ConfigType: 'string',
    Grpc: 'string',
    Http2Origin: 'string',
    RequestId: 'string',
    Rule: 'string',
    RuleEnable: 'string',
    RuleName: 'string',
    Sequence: 'number',
    SiteVersion: 'number',
    SmartRouting: 'string',
    UploadMaxFilesize: 'string',
    Websocket: 'string',
  },
};

/**
 * Read a network optimization rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getNetworkOptimization: Call<GetNetworkOptimizationInput, GetNetworkOptimizationOutput> =
  /* @__PURE__ */ call(GetNetworkOptimization);

/** Read a layer-4 application. RAM action `esa:GetTransportLayerApplication`. */
export const GetTransportLayerApplication: Operation<
  GetTransportLayerApplicationInput,
  GetTransportLayerApplicationOutput
> = {
  name: 'GetTransportLayerApplication',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id', ApplicationId: 'id' },
  output: {
    ApplicationId: 'int',
    Cname: 'string',
    CrossBorderOptimization: 'string',
    IpAccessRule: 'string',
    Ipv6: 'string',
    KeepAliveProtection: 'string',
    RecordName: 'string',
    RequestId: 'string',
    Rules: [
      {
        ClientIPPassThroughMode: 'string',
        Comment: 'string',
        EdgePort: 'string',
        Protocol: 'string',
        RuleId: 'int',
        Source: 'string',
        SourcePort: 'string',
        SourceType: 'string',
      },
    ],
    RulesCount: 'int',
    SiteId: 'int',
    StaticIp: 'string',
    StaticIpV4List: [{ Address: 'string', Status: 'string' }],
    Status: 'string',
  },
};

/**
 * Read a layer-4 application.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getTransportLayerApplication: Call<GetTransportLayerApplicationInput, GetTransportLayerApplicationOutput> =
  /* @__PURE__ */ call(GetTransportLayerApplication);

/** List network optimization rules. RAM action `esa:ListNetworkOptimizations`. */
export const ListNetworkOptimizations: ListOperation<
  ListNetworkOptimizationsInput,
  ListNetworkOptimizationsOutput,
  NonNullable<ListNetworkOptimizationsOutput['Configs']>[number]
> = {
  name: 'ListNetworkOptimizations',
  method: 'GET',
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
        Grpc: 'string',
        Http2Origin: 'string',
        Rule: 'string',
        RuleEnable: 'string',
        RuleName: 'string',
        Sequence: 'number',
        SiteVersion: 'number',
        SmartRouting: 'string',
        UploadMaxFilesize: 'string',
        Websocket: 'string',
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
 * List network optimization rules.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listNetworkOptimizations: Call<ListNetworkOptimizationsInput, ListNetworkOptimizationsOutput> =
  /* @__PURE__ */ call(ListNetworkOptimizations);

/** List layer-4 applications. RAM action `esa:ListTransportLayerApplications`. */
export const ListTransportLayerApplications: ListOperation<
  ListTransportLayerApplicationsInput,
  ListTransportLayerApplicationsOutput,
  NonNullable<ListTransportLayerApplicationsOutput['Applications']>[number]
> = {
  name: 'ListTransportLayerApplications',
  method: 'GET',
  access: 'list',
  input: {
    SiteId: 'id',
    'MatchType?': 'fuzzy|exact|prefix|suffix',
    'PageNumber?': 'count',
    'PageSize?': 'count',
    'RecordName?': 'string',
  },
  output: {
    Applications: [
      {
        ApplicationId: 'int',
        Cname: 'string',
        CrossBorderOptimization: 'string',
        IpAccessRule: 'string',
        Ipv6: 'string',
        KeepAliveProtection: 'string',
        RecordName: 'string',
        Rules: [
          {
            ClientIPPassThroughMode: 'string',
            Comment: 'string',
            EdgePort: 'string',
            Protocol: 'string',
            RuleId: 'int',
            Source: 'string',
            SourcePort: 'string',
            SourceType: 'string',
          },
        ],
        RulesCount: 'int',
        SiteId: 'int',
        StaticIp: 'string',
        StaticIpV4List: [{ Address: 'string', Status: 'string' }],
        Status: 'string',
      },
    ],
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    TotalCount: 'int',
  },
  pages: { items: 'Applications' },
};

/**
 * List layer-4 applications.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listTransportLayerApplications: Call<
  ListTransportLayerApplicationsInput,
  ListTransportLayerApplicationsOutput
> = /* @__PURE__ */ call(ListTransportLayerApplications);

/** Change the China network access setting of a site. RAM action `esa:UpdateCrossBorderOptimization`. */
export const UpdateCrossBorderOptimization: Operation<
  UpdateCrossBorderOptimizationInput,
  UpdateCrossBorderOptimizationOutput
> = {
  name: 'UpdateCrossBorderOptimization',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', Enable: 'on|off' },
  output: { RequestId: 'string' },
  shownBy: 'GetCrossBorderOptimization',
};

/**
 * Change the China network access setting of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateCrossBorderOptimization: Call<
  UpdateCrossBorderOptimizationInput,
  UpdateCrossBorderOptimizationOutput
> = /* @__PURE__ */ call(UpdateCrossBorderOptimization);

/** Change the IPv6 setting of a site. RAM action `esa:UpdateIPv6`. */
export const UpdateIPv6: Operation<UpdateIPv6Input, UpdateIPv6Output> = {
  name: 'UpdateIPv6',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', Enable: 'on|off', 'Region?': 'x.x|cn.cn' },
  output: { RequestId: 'string' },
  shownBy: 'GetIPv6',
};

/**
 * Change the IPv6 setting of a site.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateIPv6: Call<UpdateIPv6Input, UpdateIPv6Output> = /* @__PURE__ */ call(UpdateIPv6);

/** Change a network optimization rule. RAM action `esa:UpdateNetworkOptimization`. */
export const UpdateNetworkOptimization: Operation<UpdateNetworkOptimizationInput, UpdateNetworkOptimizationOutput> = {
  name: 'UpdateNetworkOptimization',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    ConfigId: 'id',
    'Grpc?': 'on|off',
    'Http2Origin?': 'on|off',
    'Rule?': 'text',
    'RuleEnable?': 'on|off',
    'RuleName?': 'text',
    'Sequence?': 'int',
    'SmartRouting?': 'on|off',
    'UploadMaxFilesize?': 'text',
    'Websocket?': 'on|off',
  },
  output: { RequestId: 'string' },
  shownBy: 'GetNetworkOptimization',
};

/**
 * Change a network optimization rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateNetworkOptimization: Call<UpdateNetworkOptimizationInput, UpdateNetworkOptimizationOutput> =
  /* @__PURE__ */ call(UpdateNetworkOptimization);

/** Change a layer-4 application. RAM action `esa:UpdateTransportLayerApplication`. */
export const UpdateTransportLayerApplication: Operation<
  UpdateTransportLayerApplicationInput,
  UpdateTransportLayerApplicationOutput
> = {
  name: 'UpdateTransportLayerApplication',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    ApplicationId: 'id',
    'CrossBorderOptimization?': 'on|off',
    'IpAccessRule?': 'on|off',
    'Ipv6?': 'on|off',
    'KeepAliveProtection?': 'on|off',
    'Rules?': [
      {
        'ClientIPPassThroughMode?': 'text',
        'Comment?': 'text',
        'EdgePort?': 'text',
        'Protocol?': 'text',
        'Source?': 'text',
        'SourcePort?': 'text',
        'SourceType?': 'text',
      },
    ],
    'StaticIp?': 'on|off',
  },
  json: ['Rules'],
  output: { RequestId: 'string' },
  shownBy: 'GetTransportLayerApplication',
};

/**
 * Change a layer-4 application.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateTransportLayerApplication: Call<
  UpdateTransportLayerApplicationInput,
  UpdateTransportLayerApplicationOutput
> = /* @__PURE__ */ call(UpdateTransportLayerApplication);
