// Written by scripts/operations from spec/: change those.
import type { Descriptions } from '../description.js';

export const descriptions: Descriptions = {
  CreateImageTransform: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      AutoAvif: { meaning: 'whether images are adaptively turned into AVIF', example: 'on', values: ['on', 'off'] },
      AutoWebp: { meaning: 'whether images are adaptively turned into WebP', example: 'on', values: ['on', 'off'] },
      Enable: { meaning: 'whether image transformation is on', example: 'on', values: ['on', 'off'] },
      Rule: {
        meaning: 'expression that a request must match',
        example: '(http.request.uri.path.file_name eq \\\\"jpg\\\\")',
      },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'test' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '0',
        default: '0',
      },
    },
  },
  CreateVideoProcessing: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      FlvSeekEnd: { meaning: 'custom name of the request parameter for the end of an FLV seek', example: 'end' },
      FlvSeekStart: { meaning: 'custom name of the request parameter for the start of an FLV seek', example: 'start' },
      FlvVideoSeekMode: {
        meaning: 'whether FLV seeks go by byte or by time',
        example: 'by_byte',
        values: ['by_byte', 'by_time'],
      },
      Mp4SeekEnd: { meaning: 'custom name of the request parameter for the end of an MP4 seek', example: 'end' },
      Mp4SeekStart: { meaning: 'custom name of the request parameter for the start of an MP4 seek', example: 'start' },
      Rule: { meaning: 'expression that a request must match', example: '(http.host eq \\\\"video.example.com\\\\")' },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
      SiteVersion: { meaning: 'configuration version of the site; 0 where versions are off', example: '1' },
      VideoSeekEnable: { meaning: 'whether seeking in videos is on', example: 'on', values: ['on', 'off'] },
    },
  },
  DeleteImageTransform: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '352816096987136' },
    },
  },
  DeleteVideoProcessing: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
    },
  },
  GetImageTransform: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '352816096987136' },
    },
  },
  GetVideoProcessing: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '23282348***' },
      ConfigId: { meaning: 'id of the rule or setting', example: '23321557***' },
    },
  },
  ListImageTransforms: {
    maxPageSize: 500,
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '352816096987136' },
      ConfigType: { meaning: 'global setting or rule', example: 'global', values: ['global', 'rule'] },
      PageNumber: { meaning: 'page to read, from 1', example: '1', min: 1 },
      PageSize: { meaning: 'entries on a page', example: '20', min: 1, max: 500 },
      RuleName: { meaning: 'name of the rule', example: 'test1' },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '1',
        default: '0',
      },
    },
  },
  ListVideoProcessings: {
    maxPageSize: 500,
    parameters: {
      SiteId: { meaning: 'id of the site', example: '12345' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
      ConfigType: { meaning: 'global setting or rule', example: 'global', values: ['global', 'rule'] },
      PageNumber: { meaning: 'page to read, from 1', example: '1', min: 1 },
      PageSize: { meaning: 'entries on a page', example: '20', min: 1, max: 500 },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '1',
        default: '0',
      },
    },
  },
  UpdateImageTransform: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      ConfigId: { meaning: 'id of the rule or setting', example: '352816096987136' },
      AutoAvif: { meaning: 'on or off: adaptive AVIF images', example: 'on' },
      AutoWebp: { meaning: 'on or off: adaptive WebP images', example: 'on' },
      Enable: { meaning: 'on or off: image transform', example: 'on', values: ['on', 'off'] },
      Rule: {
        meaning: 'expression that a request must match',
        example: '(http.request.uri.path.file_name eq \\\\"jpg\\\\")',
      },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'test' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
    },
  },
  UpdateVideoProcessing: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
      FlvSeekEnd: { meaning: 'name of the parameter for the seek end in FLV files', example: 'end' },
      FlvSeekStart: { meaning: 'name of the parameter for the seek start in FLV files', example: 'start' },
      FlvVideoSeekMode: {
        meaning: 'how FLV positions are given: by byte or by time',
        example: 'by_byte',
        values: ['by_byte', 'by_time'],
      },
      Mp4SeekEnd: { meaning: 'name of the parameter for the seek end in MP4 files', example: 'end' },
      Mp4SeekStart: { meaning: 'name of the parameter for the seek start in MP4 files', example: 'start' },
      Rule: { meaning: 'expression that a request must match', example: '(http.host eq "video.example.com")' },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
      VideoSeekEnable: { meaning: 'on or off: seeking in videos', example: 'on', values: ['on', 'off'] },
    },
  },
};
