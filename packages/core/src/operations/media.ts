// Written by scripts/operations from spec/: change those.

/**
 * Image transform (automatic AVIF and WebP) and video seeking at the edge.
 *
 * @module
 */
import { type Call, call } from '../client/operation-function.js';
import type { ListOperation, Operation } from '../operation/operation.js';
import type { Int64, Int64Input } from '../util/int64.js';

/** What `CreateImageTransform` asks for. */
export interface CreateImageTransformInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Whether images are adaptively turned into AVIF. Example: `on`. */
  readonly AutoAvif?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether images are adaptively turned into WebP. Example: `on`. */
  readonly AutoWebp?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether image transformation is on. Example: `on`. */
  readonly Enable?: 'on' | 'off' | (string & {}) | undefined;
  /** Expression that a request must match. Example: `(http.request.uri.path.file_name eq \\"jpg\\")`. */
  readonly Rule?: string | undefined;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the rule. Example: `test`. */
  readonly RuleName?: string | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `0`. */
  readonly SiteVersion?: number | undefined;
}

/** What `CreateImageTransform` answers. */
export interface CreateImageTransformOutput {
  ConfigId?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `CreateVideoProcessing` asks for. */
export interface CreateVideoProcessingInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Custom name of the request parameter for the end of an FLV seek. Example: `end`. */
  readonly FlvSeekEnd?: string | undefined;
  /** Custom name of the request parameter for the start of an FLV seek. Example: `start`. */
  readonly FlvSeekStart?: string | undefined;
  /** Whether FLV seeks go by byte or by time. Example: `by_byte`. */
  readonly FlvVideoSeekMode?: 'by_byte' | 'by_time' | (string & {}) | undefined;
  /** Custom name of the request parameter for the end of an MP4 seek. Example: `end`. */
  readonly Mp4SeekEnd?: string | undefined;
  /** Custom name of the request parameter for the start of an MP4 seek. Example: `start`. */
  readonly Mp4SeekStart?: string | undefined;
  /** Expression that a request must match. Example: `(http.host eq \\"video.example.com\\")`. */
  readonly Rule?: string | undefined;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
  /** Configuration version of the site; 0 where versions are off. Example: `1`. */
  readonly SiteVersion?: number | undefined;
  /** Whether seeking in videos is on. Example: `on`. */
  readonly VideoSeekEnable?: 'on' | 'off' | (string & {}) | undefined;
}

/** What `CreateVideoProcessing` answers. */
export interface CreateVideoProcessingOutput {
  ConfigId?: Int64 | undefined;
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteImageTransform` asks for. */
export interface DeleteImageTransformInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `352816096987136`. */
  readonly ConfigId: Int64Input;
}

/** What `DeleteImageTransform` answers. */
export interface DeleteImageTransformOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteVideoProcessing` asks for. */
export interface DeleteVideoProcessingInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId: Int64Input;
}

/** What `DeleteVideoProcessing` answers. */
export interface DeleteVideoProcessingOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetImageTransform` asks for. */
export interface GetImageTransformInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `352816096987136`. */
  readonly ConfigId: Int64Input;
}

/** What `GetImageTransform` answers. */
export interface GetImageTransformOutput {
  AutoAvif?: string | undefined;
  AutoWebp?: string | undefined;
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  Enable?: string | undefined;
  RequestId?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  SiteVersion?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `GetVideoProcessing` asks for. */
export interface GetVideoProcessingInput {
  /** Id of the site. Example: `23282348***`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `23321557***`. */
  readonly ConfigId: Int64Input;
}

/** What `GetVideoProcessing` answers. */
export interface GetVideoProcessingOutput {
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  FlvSeekEnd?: string | undefined;
  FlvSeekStart?: string | undefined;
  FlvVideoSeekMode?: string | undefined;
  Mp4SeekEnd?: string | undefined;
  Mp4SeekStart?: string | undefined;
  RequestId?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  SiteVersion?: Int64 | undefined;
  VideoSeekEnable?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListImageTransforms` asks for. */
export interface ListImageTransformsInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `352816096987136`. */
  readonly ConfigId?: Int64Input | undefined;
  /** Global setting or rule. Example: `global`. */
  readonly ConfigType?: 'global' | 'rule' | (string & {}) | undefined;
  /** Page to read, from 1. At least 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 500. */
  readonly PageSize?: number | undefined;
  /** Name of the rule. Example: `test1`. */
  readonly RuleName?: string | undefined;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `1`. */
  readonly SiteVersion?: number | undefined;
}

/** What `ListImageTransforms` answers. One page. */
export interface ListImageTransformsOutput {
  Configs?: ListImageTransformsOutputConfigs[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListImageTransformsOutput`: `Configs`. */
export interface ListImageTransformsOutputConfigs {
  AutoAvif?: string | undefined;
  AutoWebp?: string | undefined;
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  Enable?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  SiteVersion?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** What `ListVideoProcessings` asks for. */
export interface ListVideoProcessingsInput {
  /** Id of the site. Example: `12345`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId?: Int64Input | undefined;
  /** Global setting or rule. Example: `global`. */
  readonly ConfigType?: 'global' | 'rule' | (string & {}) | undefined;
  /** Page to read, from 1. At least 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. From 1 to 500. */
  readonly PageSize?: number | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Configuration version of the site; 0 where versions are off. `0` by default. Example: `1`. */
  readonly SiteVersion?: number | undefined;
}

/** What `ListVideoProcessings` answers. One page. */
export interface ListVideoProcessingsOutput {
  Configs?: ListVideoProcessingsOutputConfigs[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  TotalPage?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListVideoProcessingsOutput`: `Configs`. */
export interface ListVideoProcessingsOutputConfigs {
  ConfigId?: Int64 | undefined;
  ConfigType?: string | undefined;
  FlvSeekEnd?: string | undefined;
  FlvSeekStart?: string | undefined;
  FlvVideoSeekMode?: string | undefined;
  Mp4SeekEnd?: string | undefined;
  Mp4SeekStart?: string | undefined;
  Rule?: string | undefined;
  RuleEnable?: string | undefined;
  RuleName?: string | undefined;
  Sequence?: Int64 | undefined;
  SiteVersion?: Int64 | undefined;
  VideoSeekEnable?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateImageTransform` asks for. */
export interface UpdateImageTransformInput {
  /** Id of the site. Example: `1234567890123`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `352816096987136`. */
  readonly ConfigId: Int64Input;
  /** On or off: adaptive AVIF images. Example: `on`. */
  readonly AutoAvif?: string | undefined;
  /** On or off: adaptive WebP images. Example: `on`. */
  readonly AutoWebp?: string | undefined;
  /** On or off: image transform. Example: `on`. */
  readonly Enable?: 'on' | 'off' | (string & {}) | undefined;
  /** Expression that a request must match. Example: `(http.request.uri.path.file_name eq \\"jpg\\")`. */
  readonly Rule?: string | undefined;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the rule. Example: `test`. */
  readonly RuleName?: string | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
}

/** What `UpdateImageTransform` answers. */
export interface UpdateImageTransformOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `UpdateVideoProcessing` asks for. */
export interface UpdateVideoProcessingInput {
  /** Id of the site. Example: `123456****`. */
  readonly SiteId: Int64Input;
  /** Id of the rule or setting. Example: `35281609698****`. */
  readonly ConfigId: Int64Input;
  /** Name of the parameter for the seek end in FLV files. Example: `end`. */
  readonly FlvSeekEnd?: string | undefined;
  /** Name of the parameter for the seek start in FLV files. Example: `start`. */
  readonly FlvSeekStart?: string | undefined;
  /** How FLV positions are given: by byte or by time. Example: `by_byte`. */
  readonly FlvVideoSeekMode?: 'by_byte' | 'by_time' | (string & {}) | undefined;
  /** Name of the parameter for the seek end in MP4 files. Example: `end`. */
  readonly Mp4SeekEnd?: string | undefined;
  /** Name of the parameter for the seek start in MP4 files. Example: `start`. */
  readonly Mp4SeekStart?: string | undefined;
  /** Expression that a request must match. Example: `(http.host eq "video.example.com")`. */
  readonly Rule?: string | undefined;
  /** Whether the rule is on. Example: `on`. */
  readonly RuleEnable?: 'on' | 'off' | (string & {}) | undefined;
  /** Name of the rule. Example: `rule_example`. */
  readonly RuleName?: string | undefined;
  /** Order among the rules; lower runs first. Example: `1`. */
  readonly Sequence?: number | undefined;
  /** On or off: seeking in videos. Example: `on`. */
  readonly VideoSeekEnable?: 'on' | 'off' | (string & {}) | undefined;
}

/** What `UpdateVideoProcessing` answers. */
export interface UpdateVideoProcessingOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** Create an image transform rule. RAM action `esa:CreateImageTransform`. */
export const CreateImageTransform: Operation<CreateImageTransformInput, CreateImageTransformOutput> = {
  name: 'CreateImageTransform',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    'AutoAvif?': 'on|off',
    'AutoWebp?': 'on|off',
    'Enable?': 'on|off',
    'Rule?': 'text',
    'RuleEnable?': 'on|off',
    'RuleName?': 'text',
    'Sequence?': 'int',
    'SiteVersion?': 'int',
  },
  output: { ConfigId: 'int', RequestId: 'string' },
  shownBy: 'GetImageTransform',
};

/**
 * Create an image transform rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createImageTransform: Call<CreateImageTransformInput, CreateImageTransformOutput> =
  /* @__PURE__ */ call(CreateImageTransform);

/** Create a video processing rule. RAM action `esa:CreateVideoProcessing`. */
export const CreateVideoProcessing: Operation<CreateVideoProcessingInput, CreateVideoProcessingOutput> = {
  name: 'CreateVideoProcessing',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    'FlvSeekEnd?': 'text',
    'FlvSeekStart?': 'text',
    'FlvVideoSeekMode?': 'by_byte|by_time',
    'Mp4SeekEnd?': 'text',
    'Mp4SeekStart?': 'text',
    'Rule?': 'text',
    'RuleEnable?': 'on|off',
    'RuleName?': 'text',
    'Sequence?': 'int',
    'SiteVersion?': 'int',
    'VideoSeekEnable?': 'on|off',
  },
  output: { ConfigId: 'int', RequestId: 'string' },
  shownBy: 'GetVideoProcessing',
};

/**
 * Create a video processing rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createVideoProcessing: Call<CreateVideoProcessingInput, CreateVideoProcessingOutput> =
  /* @__PURE__ */ call(CreateVideoProcessing);

/** Delete an image transform rule. RAM action `esa:DeleteImageTransform`. */
export const DeleteImageTransform: Operation<DeleteImageTransformInput, DeleteImageTransformOutput> = {
  name: 'DeleteImageTransform',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'GetImageTransform',
};

/**
 * Delete an image transform rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteImageTransform: Call<DeleteImageTransformInput, DeleteImageTransformOutput> =
  /* @__PURE__ */ call(DeleteImageTransform);

/** Delete a video processing rule. RAM action `esa:DeleteVideoProcessing`. */
export const DeleteVideoProcessing: Operation<DeleteVideoProcessingInput, DeleteVideoProcessingOutput> = {
  name: 'DeleteVideoProcessing',
  method: 'POST',
  access: 'write',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: { RequestId: 'string' },
  shownBy: 'GetVideoProcessing',
};

/**
 * Delete a video processing rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteVideoProcessing: Call<DeleteVideoProcessingInput, DeleteVideoProcessingOutput> =
  /* @__PURE__ */ call(DeleteVideoProcessing);

/** Read an image transform rule. RAM action `esa:GetImageTransform`. */
export const GetImageTransform: Operation<GetImageTransformInput, GetImageTransformOutput> = {
  name: 'GetImageTransform',
  method: 'GET',
  access: 'read',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: {
    AutoAvif: 'string',
    AutoWebp: 'string',
    ConfigId: 'int',
    ConfigType: 'string',
    Enable: 'string',
    RequestId: 'string',
    Rule: 'string',
    RuleEnable: 'string',
    RuleName: 'string',
    Sequence: 'number',
    SiteVersion: 'number',
  },
};

/**
 * Read an image transform rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getImageTransform: Call<GetImageTransformInput, GetImageTransformOutput> =
  /* @__PURE__ */ call(GetImageTransform);

/** Read a video processing rule. RAM action `esa:GetVideoProcessing`. */
export const GetVideoProcessing: Operation<GetVideoProcessingInput, GetVideoProcessingOutput> = {
  name: 'GetVideoProcessing',
  method: 'POST',
  access: 'read',
  input: { SiteId: 'id', ConfigId: 'id' },
  output: {
    ConfigId: 'int',
    ConfigType: 'string',
    FlvSeekEnd: 'string',
    FlvSeekStart: 'string',
    FlvVideoSeekMode: 'string',
    Mp4SeekEnd: 'string',
    Mp4SeekStart: 'string',
    RequestId: 'string',
    Rule: 'string',
    RuleEnable: 'string',
    RuleName: 'string',
    Sequence: 'number',
    SiteVersion: 'number',
    VideoSeekEnable: 'string',
  },
};

/**
 * Read a video processing rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getVideoProcessing: Call<GetVideoProcessingInput, GetVideoProcessingOutput> =
  /* @__PURE__ */ call(GetVideoProcessing);

/** List image transform rules. RAM action `esa:ListImageTransforms`. */
export const ListImageTransforms: ListOperation<
  ListImageTransformsInput,
  ListImageTransformsOutput,
  NonNullable<ListImageTransformsOutput['Configs']>[number]
> = {
  name: 'ListImageTransforms',
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
        AutoAvif: 'string',
        AutoWebp: 'string',
        ConfigId: 'int',
        ConfigType: 'string',
        Enable: 'string',
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
 * List image transform rules.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listImageTransforms: Call<ListImageTransformsInput, ListImageTransformsOutput> =
  /* @__PURE__ */ call(ListImageTransforms);

/** List video processing rules. RAM action `esa:ListVideoProcessings`. */
export const ListVideoProcessings: ListOperation<
  ListVideoProcessingsInput,
  ListVideoProcessingsOutput,
  NonNullable<ListVideoProcessingsOutput['Configs']>[number]
> = {
  name: 'ListVideoProcessings',
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
        FlvSeekEnd: 'string',
        FlvSeekStart: 'string',
        FlvVideoSeekMode: 'string',
        Mp4SeekEnd: 'string',
        Mp4SeekStart: 'string',
        Rule: 'string',
        RuleEnable: 'string',
        RuleName: 'string',
        Sequence: 'number',
        SiteVersion: 'number',
        VideoSeekEnable: 'string',
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
 * List video processing rules.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listVideoProcessings: Call<ListVideoProcessingsInput, ListVideoProcessingsOutput> =
  /* @__PURE__ */ call(ListVideoProcessings);

/** Change an image transform rule. RAM action `esa:UpdateImageTransform`. */
export const UpdateImageTransform: Operation<UpdateImageTransformInput, UpdateImageTransformOutput> = {
  name: 'UpdateImageTransform',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    ConfigId: 'id',
    'AutoAvif?': 'text',
    'AutoWebp?': 'text',
    'Enable?': 'on|off',
    'Rule?': 'text',
    'RuleEnable?': 'on|off',
    'RuleName?': 'text',
    'Sequence?': 'int',
  },
  output: { RequestId: 'string' },
  shownBy: 'GetImageTransform',
};

/**
 * Change an image transform rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateImageTransform: Call<UpdateImageTransformInput, UpdateImageTransformOutput> =
  /* @__PURE__ */ call(UpdateImageTransform);

/** Change a video processing rule. RAM action `esa:UpdateVideoProcessing`. */
export const UpdateVideoProcessing: Operation<UpdateVideoProcessingInput, UpdateVideoProcessingOutput> = {
  name: 'UpdateVideoProcessing',
  method: 'POST',
  access: 'write',
  input: {
    SiteId: 'id',
    ConfigId: 'id',
    'FlvSeekEnd?': 'text',
    'FlvSeekStart?': 'text',
    'FlvVideoSeekMode?': 'by_byte|by_time',
    'Mp4SeekEnd?': 'text',
    'Mp4SeekStart?': 'text',
    'Rule?': 'text',
    'RuleEnable?': 'on|off',
    'RuleName?': 'text',
    'Sequence?': 'int',
    'VideoSeekEnable?': 'on|off',
  },
  output: { RequestId: 'string' },
  shownBy: 'GetVideoProcessing',
};

/**
 * Change a video processing rule.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const updateVideoProcessing: Call<UpdateVideoProcessingInput, UpdateVideoProcessingOutput> =
  /* @__PURE__ */ call(UpdateVideoProcessing);
