// Written by scripts/operations from spec/: change those.
import type { Descriptions } from '../description.js';

export const descriptions: Descriptions = {
  BatchDeleteKv: {
    parameters: {
      Keys: { meaning: 'names of the keys to delete, as a JSON array of at most 10000' },
      Namespace: { meaning: 'key-value namespace', example: 'test_namespace' },
    },
  },
  BatchDeleteKvWithHighCapacity: {
    parameters: {
      Namespace: { meaning: 'key-value namespace', example: 'test_namespace' },
      Url: {
        meaning: 'web address',
        example: 'https://xxxobject.oss-cn-reginon.aliyuncs.com/9d91_xxxxxxxxxxx_158bb6e0f97c477791209bb46bd599f7',
      },
    },
  },
  BatchPutKv: {
    parameters: {
      KvList: { meaning: 'pairs to write, as a JSON array; at most 2 MB (2000000 bytes) in all' },
      Namespace: { meaning: 'key-value namespace', example: 'test_namespace' },
    },
  },
  BatchPutKvWithHighCapacity: {
    parameters: {
      Namespace: { meaning: 'key-value namespace', example: 'test_namespace' },
      Url: {
        meaning: 'web address',
        example: 'https://xxxobject.oss-cn-reginon.aliyuncs.com/9d91_xxxxxxxxxxx_158bb6e0f97c477791209bb46bd599f7',
      },
    },
  },
  CreateKvNamespace: {
    parameters: {
      Namespace: { meaning: 'key-value namespace', example: 'test_namespace' },
      Description: { meaning: 'description of the namespace', example: 'this is a test namespace.' },
    },
  },
  DeleteKv: {
    parameters: {
      Key: { meaning: 'key of the pair to delete', example: 'test_key' },
      Namespace: { meaning: 'key-value namespace', example: 'test_namespace' },
    },
  },
  DeleteKvNamespace: { parameters: { Namespace: { meaning: 'key-value namespace', example: 'test_namespace' } } },
  DescribeKvAccountStatus: { parameters: {} },
  GetKv: {
    parameters: {
      Key: { meaning: 'key of the pair to read', example: 'test_key' },
      Namespace: { meaning: 'key-value namespace', example: 'test_namespace' },
      Base64: { meaning: 'whether to decode a value that PutKv stored as base64', example: 'true' },
    },
  },
  GetKvAccount: { parameters: {} },
  GetKvDetail: {
    parameters: {
      Key: { meaning: 'key of the pair to read', example: 'test_key' },
      Namespace: { meaning: 'key-value namespace', example: 'test_namespace' },
    },
  },
  GetKvNamespace: { parameters: { Namespace: { meaning: 'key-value namespace', example: 'test_namespace' } } },
  ListKvs: {
    defaultPageSize: 50,
    maxPageSize: 100,
    parameters: {
      Namespace: { meaning: 'key-value namespace', example: 'test_namespace' },
      PageNumber: { meaning: 'page to read, from 1', example: '10' },
      PageSize: { meaning: 'entries on a page', example: '50', default: '50', max: 100 },
      Prefix: { meaning: 'only keys that start with this text', example: 'prefix-' },
    },
  },
  PutKv: {
    parameters: {
      Key: { meaning: 'key to write, up to 512 bytes, without spaces or /', example: 'test_key', maxLength: 512 },
      Namespace: { meaning: 'key-value namespace', example: 'test_namespace' },
      Value: { meaning: 'value to store, up to 2 MB; base64 text where Base64 is true', example: 'test_value' },
      Base64: { meaning: 'whether Value is base64; needed for binary values', example: 'true' },
      Expiration: {
        meaning: 'when the pair expires, in Unix seconds; ExpirationTtl wins over it',
        example: '1690081381',
      },
      ExpirationTtl: { meaning: 'seconds until the pair expires; wins over Expiration', example: '3600' },
    },
  },
  PutKvWithHighCapacity: {
    parameters: {
      Key: { meaning: 'key to write, up to 512 characters, without spaces or /', example: 'test_key', maxLength: 512 },
      Namespace: { meaning: 'key-value namespace', example: 'test_namesapce' },
      Url: {
        meaning: 'address of a JSON file that holds the pair',
        example: 'https://xxxobject.oss-cn-reginon.aliyuncs.com/9d91_xxxxxxxxxxx_158bb6e0f97c477791209bb46bd599f7',
      },
    },
  },
};
