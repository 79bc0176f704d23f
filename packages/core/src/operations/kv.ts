// Written by scripts/operations from spec/: change those.

/**
 * Edge key-value storage: namespaces, keys and values, one by one or in bulk.
 *
 * @module
 */
import { type Call, call } from '../client/operation-function.js';
import type { ListOperation, Operation } from '../operation/operation.js';
import type { Int64 } from '../util/int64.js';

/** What `BatchDeleteKv` asks for. */
export interface BatchDeleteKvInput {
  /** Names of the keys to delete, as a JSON array of at most 10000. */
  readonly Keys: readonly string[];
  /** Key-value namespace. Example: `test_namespace`. */
  readonly Namespace: string;
}

/** What `BatchDeleteKv` answers. */
export interface BatchDeleteKvOutput {
  FailKeys?: string[] | undefined;
  RequestId?: string | undefined;
  SuccessKeys?: string[] | undefined;
  [unknown: string]: unknown;
}

/** What `BatchDeleteKvWithHighCapacity` asks for. */
export interface BatchDeleteKvWithHighCapacityInput {
  /** Key-value namespace. Example: `test_namespace`. */
  readonly Namespace: string;
  /** Web address. */
  readonly Url: string;
}

/** What `BatchDeleteKvWithHighCapacity` answers. */
export interface BatchDeleteKvWithHighCapacityOutput {
  FailKeys?: string[] | undefined;
  RequestId?: string | undefined;
  SuccessKeys?: string[] | undefined;
  [unknown: string]: unknown;
}

/** What `BatchPutKv` asks for. */
export interface BatchPutKvInput {
  /** Pairs to write, as a JSON array; at most 2 MB (2000000 bytes) in all. */
  readonly KvList: readonly BatchPutKvInputKvList[];
  /** Key-value namespace. Example: `test_namespace`. */
  readonly Namespace: string;
}

/** Part of `BatchPutKvInput`: `KvList`. */
export interface BatchPutKvInputKvList {
  readonly Expiration?: number | bigint | undefined;
  readonly ExpirationTtl?: number | bigint | undefined;
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** What `BatchPutKv` answers. */
export interface BatchPutKvOutput {
  FailKeys?: string[] | undefined;
  RequestId?: string | undefined;
  SuccessKeys?: string[] | undefined;
  [unknown: string]: unknown;
}

/** What `BatchPutKvWithHighCapacity` asks for. */
export interface BatchPutKvWithHighCapacityInput {
  /** Key-value namespace. Example: `test_namespace`. */
  readonly Namespace: string;
  /** Web address. */
  readonly Url: string;
}

/** What `BatchPutKvWithHighCapacity` answers. */
export interface BatchPutKvWithHighCapacityOutput {
  FailKeys?: string[] | undefined;
  RequestId?: string | undefined;
  SuccessKeys?: string[] | undefined;
  [unknown: string]: unknown;
}

/** What `CreateKvNamespace` asks for. */
export interface CreateKvNamespaceInput {
  /** Key-value namespace. Example: `test_namespace`. */
  readonly Namespace: string;
  /** Description of the namespace. Example: `this is a test namespace.`. */
  readonly Description?: string | undefined;
}

/** What `CreateKvNamespace` answers. */
export interface CreateKvNamespaceOutput {
  Description?: string | undefined;
  Namespace?: string | undefined;
  NamespaceId?: string | undefined;
  RequestId?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteKv` asks for. */
export interface DeleteKvInput {
  /** Key of the pair to delete. Example: `test_key`. */
  readonly Key: string;
  /** Key-value namespace. Example: `test_namespace`. */
  readonly Namespace: string;
}

/** What `DeleteKv` answers. */
export interface DeleteKvOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DeleteKvNamespace` asks for. */
export interface DeleteKvNamespaceInput {
  /** Key-value namespace. Example: `test_namespace`. */
  readonly Namespace: string;
}

/** What `DeleteKvNamespace` answers. */
export interface DeleteKvNamespaceOutput {
  RequestId?: string | undefined;
  [unknown: string]: unknown;
}

/** What `DescribeKvAccountStatus` asks for. */
export interface DescribeKvAccountStatusInput {}

/** What `DescribeKvAccountStatus` answers. */
export interface DescribeKvAccountStatusOutput {
  RequestId?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetKv` asks for. */
export interface GetKvInput {
  /** Key of the pair to read. Example: `test_key`. */
  readonly Key: string;
  /** Key-value namespace. Example: `test_namespace`. */
  readonly Namespace: string;
  /** Whether to decode a value that PutKv stored as base64. Example: `true`. */
  readonly Base64?: boolean | undefined;
}

/** What `GetKv` answers. */
export interface GetKvOutput {
  RequestId?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetKvAccount` asks for. */
export interface GetKvAccountInput {}

/** What `GetKvAccount` answers. */
export interface GetKvAccountOutput {
  Capacity?: Int64 | undefined;
  CapacityString?: string | undefined;
  CapacityUsed?: Int64 | undefined;
  CapacityUsedString?: string | undefined;
  NamespaceList?: GetKvAccountOutputNamespaceList[] | undefined;
  NamespaceQuota?: Int64 | undefined;
  NamespaceUsed?: Int64 | undefined;
  RequestId?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** Part of `GetKvAccountOutput`: `NamespaceList`. */
export interface GetKvAccountOutputNamespaceList {
  Capacity?: Int64 | undefined;
  CapacityString?: string | undefined;
  CapacityUsed?: Int64 | undefined;
  CapacityUsedString?: string | undefined;
  Description?: string | undefined;
  Namespace?: string | undefined;
  NamespaceId?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetKvDetail` asks for. */
export interface GetKvDetailInput {
  /** Key of the pair to read. Example: `test_key`. */
  readonly Key: string;
  /** Key-value namespace. Example: `test_namespace`. */
  readonly Namespace: string;
}

/** What `GetKvDetail` answers. */
export interface GetKvDetailOutput {
  ExpirationTtl?: string | undefined;
  RequestId?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** What `GetKvNamespace` asks for. */
export interface GetKvNamespaceInput {
  /** Key-value namespace. Example: `test_namespace`. */
  readonly Namespace: string;
}

/** What `GetKvNamespace` answers. */
export interface GetKvNamespaceOutput {
  Capacity?: Int64 | undefined;
  CapacityString?: string | undefined;
  CapacityUsed?: Int64 | undefined;
  CapacityUsedString?: string | undefined;
  Description?: string | undefined;
  Namespace?: string | undefined;
  NamespaceId?: string | undefined;
  RequestId?: string | undefined;
  Status?: string | undefined;
  [unknown: string]: unknown;
}

/** What `ListKvs` asks for. */
export interface ListKvsInput {
  /** Key-value namespace. Example: `test_namespace`. */
  readonly Namespace: string;
  /** Page to read, from 1. */
  readonly PageNumber?: number | undefined;
  /** Entries on a page. At most 100. `50` by default. */
  readonly PageSize?: number | undefined;
  /** Only keys that start with this text. Example: `prefix-`. */
  readonly Prefix?: string | undefined;
}

/** What `ListKvs` answers. One page. */
export interface ListKvsOutput {
  Keys?: ListKvsOutputKeys[] | undefined;
  PageNumber?: Int64 | undefined;
  PageSize?: Int64 | undefined;
  RequestId?: string | undefined;
  TotalCount?: Int64 | undefined;
  [unknown: string]: unknown;
}

/** Part of `ListKvsOutput`: `Keys`. */
export interface ListKvsOutputKeys {
  Name?: string | undefined;
  UpdateTime?: string | undefined;
  [unknown: string]: unknown;
}

/** What `PutKv` asks for. */
export interface PutKvInput {
  /** Key to write, up to 512 bytes, without spaces or /. At most 512 characters. Example: `test_key`. */
  readonly Key: string;
  /** Key-value namespace. Example: `test_namespace`. */
  readonly Namespace: string;
  /** Value to store, up to 2 MB; base64 text where Base64 is true. Example: `test_value`. */
  readonly Value: string;
  /** Whether Value is base64; needed for binary values. Example: `true`. */
  readonly Base64?: boolean | undefined;
  /** When the pair expires, in Unix seconds; ExpirationTtl wins over it. Example: `1690081381`. */
  readonly Expiration?: number | bigint | undefined;
  /** Seconds until the pair expires; wins over Expiration. Example: `3600`. */
  readonly ExpirationTtl?: number | bigint | undefined;
}

/** What `PutKv` answers. */
export interface PutKvOutput {
  Length?: string | undefined;
  RequestId?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** What `PutKvWithHighCapacity` asks for. */
export interface PutKvWithHighCapacityInput {
  /** Key to write, up to 512 characters, without spaces or /. At most 512 characters. Example: `test_key`. */
  readonly Key: string;
  /** Key-value namespace. Example: `test_namesapce`. */
  readonly Namespace: string;
  /** Address of a JSON file that holds the pair. */
  readonly Url: string;
}

/** What `PutKvWithHighCapacity` answers. */
export interface PutKvWithHighCapacityOutput {
  Length?: string | undefined;
  RequestId?: string | undefined;
  Value?: string | undefined;
  [unknown: string]: unknown;
}

/** Delete several key-value pairs. RAM action `esa:BatchDeleteKv`. */
export const BatchDeleteKv: Operation<BatchDeleteKvInput, BatchDeleteKvOutput> = {
  name: 'BatchDeleteKv',
  method: 'POST',
  access: 'write',
  input: { Keys: ['text'], Namespace: 'string' },
  form: ['Keys'],
  json: ['Keys'],
  output: { FailKeys: ['string'], RequestId: 'string', SuccessKeys: ['string'] },
};

/**
 * Delete several key-value pairs.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const batchDeleteKv: Call<BatchDeleteKvInput, BatchDeleteKvOutput> = /* @__PURE__ */ call(BatchDeleteKv);

/** Delete many key-value pairs in one large request. RAM action `esa:BatchDeleteKvWithHighCapacity`. */
export const BatchDeleteKvWithHighCapacity: Operation<
  BatchDeleteKvWithHighCapacityInput,
  BatchDeleteKvWithHighCapacityOutput
> = {
  name: 'BatchDeleteKvWithHighCapacity',
  method: 'POST',
  access: 'write',
  input: { Namespace: 'string', Url: 'string' },
  output: { FailKeys: ['string'], RequestId: 'string', SuccessKeys: ['string'] },
};

/**
 * Delete many key-value pairs in one large request.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const batchDeleteKvWithHighCapacity: Call<
  BatchDeleteKvWithHighCapacityInput,
  BatchDeleteKvWithHighCapacityOutput
> = /* @__PURE__ */ call(BatchDeleteKvWithHighCapacity);

/** Write several key-value pairs. RAM action `esa:BatchPutKv`. */
export const BatchPutKv: Operation<BatchPutKvInput, BatchPutKvOutput> = {
  name: 'BatchPutKv',
  method: 'POST',
  access: 'write',
  input: {
    KvList: [{ 'Expiration?': 'number', 'ExpirationTtl?': 'number', 'Key?': 'text', 'Value?': 'text' }],
    Namespace: 'string',
  },
  form: ['KvList'],
  json: ['KvList'],
  output: { FailKeys: ['string'], RequestId: 'string', SuccessKeys: ['string'] },
};

/**
 * Write several key-value pairs.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const batchPutKv: Call<BatchPutKvInput, BatchPutKvOutput> = /* @__PURE__ */ call(BatchPutKv);

/** Write many key-value pairs in one large request. RAM action `esa:BatchPutKvWithHighCapacity`. */
export const BatchPutKvWithHighCapacity: Operation<BatchPutKvWithHighCapacityInput, BatchPutKvWithHighCapacityOutput> =
  {
    name: 'BatchPutKvWithHighCapacity',
    method: 'POST',
    access: 'write',
    input: { Namespace: 'string', Url: 'string' },
    output: { FailKeys: ['string'], RequestId: 'string', SuccessKeys: ['string'] },
  };

/**
 * Write many key-value pairs in one large request.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const batchPutKvWithHighCapacity: Call<BatchPutKvWithHighCapacityInput, BatchPutKvWithHighCapacityOutput> =
  /* @__PURE__ */ call(BatchPutKvWithHighCapacity);

/** Create a key-value namespace. RAM action `esa:CreateKvNamespace`. */
export const CreateKvNamespace: Operation<CreateKvNamespaceInput, CreateKvNamespaceOutput> = {
  name: 'CreateKvNamespace',
  method: 'POST',
  access: 'write',
  input: { Namespace: 'string', 'Description?': 'text' },
  form: ['Namespace', 'Description'],
  output: { Description: 'string', Namespace: 'string', NamespaceId: 'string', RequestId: 'string', Status: 'string' },
  shownBy: 'GetKvNamespace',
};

/**
 * Create a key-value namespace.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const createKvNamespace: Call<CreateKvNamespaceInput, CreateKvNamespaceOutput> =
  /* @__PURE__ */ call(CreateKvNamespace);

/** Delete a key-value pair. RAM action `esa:DeleteKv`. */
export const DeleteKv: Operation<DeleteKvInput, DeleteKvOutput> = {
  name: 'DeleteKv',
  method: 'GET',
  access: 'write',
  input: { Key: 'string', Namespace: 'string' },
  output: { RequestId: 'string' },
};

/**
 * Delete a key-value pair.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteKv: Call<DeleteKvInput, DeleteKvOutput> = /* @__PURE__ */ call(DeleteKv);

/** Delete a key-value namespace. RAM action `esa:DeleteKvNamespace`. */
export const DeleteKvNamespace: Operation<DeleteKvNamespaceInput, DeleteKvNamespaceOutput> = {
  name: 'DeleteKvNamespace',
  method: 'POST',
  access: 'write',
  input: { Namespace: 'string' },
  output: { RequestId: 'string' },
  shownBy: 'GetKvNamespace',
};

/**
 * Delete a key-value namespace.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const deleteKvNamespace: Call<DeleteKvNamespaceInput, DeleteKvNamespaceOutput> =
  /* @__PURE__ */ call(DeleteKvNamespace);

/** Read whether key-value storage is on. RAM action `esa:DescribeKvAccountStatus`. */
export const DescribeKvAccountStatus: Operation<DescribeKvAccountStatusInput, DescribeKvAccountStatusOutput> = {
  name: 'DescribeKvAccountStatus',
  method: 'GET',
  access: 'read',
  input: {},
  output: { RequestId: 'string', Status: 'string' },
};

/**
 * Read whether key-value storage is on.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const describeKvAccountStatus: Call<DescribeKvAccountStatusInput, DescribeKvAccountStatusOutput> =
  /* @__PURE__ */ call(DescribeKvAccountStatus);

/** Read a key-value pair. RAM action `esa:GetKv`. */
export const GetKv: Operation<GetKvInput, GetKvOutput> = {
  name: 'GetKv',
  method: 'GET',
  access: 'read',
  input: { Key: 'string', Namespace: 'string', 'Base64?': 'boolean' },
  output: { RequestId: 'string', Value: 'string' },
};

/**
 * Read a key-value pair.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getKv: Call<GetKvInput, GetKvOutput> = /* @__PURE__ */ call(GetKv);

/** Read the key-value account and its namespaces. RAM action `esa:GetKvAccount`. */
export const GetKvAccount: Operation<GetKvAccountInput, GetKvAccountOutput> = {
  name: 'GetKvAccount',
  method: 'GET',
  access: 'read',
  input: {},
  output: {
    Capacity: 'number',
    CapacityString: 'string',
    CapacityUsed: 'number',
    CapacityUsedString: 'string',
    NamespaceList: [
      {
        Capacity: 'number',
        CapacityString: 'string',
        CapacityUsed: 'number',
        CapacityUsedString: 'string',
        Description: 'string',
        Namespace: 'string',
        NamespaceId: 'string',
        Status: 'string',
      },
    ],
    NamespaceQuota: 'number',
    NamespaceUsed: 'number',
    RequestId: 'string',
    Status: 'string',
  },
};

/**
 * Read the key-value account and its namespaces.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getKvAccount: Call<GetKvAccountInput, GetKvAccountOutput> = /* @__PURE__ */ call(GetKvAccount);

/** Read a key-value pair with its expiry. RAM action `esa:GetKvDetail`. */
export const GetKvDetail: Operation<GetKvDetailInput, GetKvDetailOutput> = {
  name: 'GetKvDetail',
  method: 'POST',
  access: 'read',
  input: { Key: 'string', Namespace: 'string' },
  output: { ExpirationTtl: 'string', RequestId: 'string', Value: 'string' },
};

/**
 * Read a key-value pair with its expiry.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getKvDetail: Call<GetKvDetailInput, GetKvDetailOutput> = /* @__PURE__ */ call(GetKvDetail);

/** Read a key-value namespace. RAM action `esa:GetKvNamespace`. */
export const GetKvNamespace: Operation<GetKvNamespaceInput, GetKvNamespaceOutput> = {
  name: 'GetKvNamespace',
  method: 'GET',
  access: 'read',
  input: { Namespace: 'string' },
  output: {
    Capacity: 'number',
    CapacityString: 'string',
    CapacityUsed: 'number',
    CapacityUsedString: 'string',
    Description: 'string',
    Namespace: 'string',
    NamespaceId: 'string',
    RequestId: 'string',
    Status: 'string',
  },
};

/**
 * Read a key-value namespace.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const getKvNamespace: Call<GetKvNamespaceInput, GetKvNamespaceOutput> = /* @__PURE__ */ call(GetKvNamespace);

/** List the keys of a namespace. RAM action `esa:ListKvs`. */
export const ListKvs: ListOperation<ListKvsInput, ListKvsOutput, NonNullable<ListKvsOutput['Keys']>[number]> = {
  name: 'ListKvs',
  method: 'GET',
  access: 'list',
  input: { Namespace: 'string', 'PageNumber?': 'count', 'PageSize?': 'count', 'Prefix?': 'string' },
  output: {
    Keys: [{ Name: 'string', UpdateTime: 'string' }],
    PageNumber: 'int',
    PageSize: 'int',
    RequestId: 'string',
    TotalCount: 'int',
  },
  pages: { items: 'Keys' },
};

/**
 * List the keys of a namespace.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const listKvs: Call<ListKvsInput, ListKvsOutput> = /* @__PURE__ */ call(ListKvs);

/** Write a key-value pair. RAM action `esa:PutKv`. */
export const PutKv: Operation<PutKvInput, PutKvOutput> = {
  name: 'PutKv',
  method: 'POST',
  access: 'write',
  input: {
    Key: 'string',
    Namespace: 'string',
    Value: 'string',
    'Base64?': 'boolean',
    'Expiration?': 'int',
    'ExpirationTtl?': 'int',
  },
  form: ['Value'],
  output: { Length: 'string', RequestId: 'string', Value: 'string' },
};

/**
 * Write a key-value pair.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const putKv: Call<PutKvInput, PutKvOutput> = /* @__PURE__ */ call(PutKv);

/** Write a key-value pair of up to 25 MB. RAM action `esa:PutKvWithHighCapacity`. */
export const PutKvWithHighCapacity: Operation<PutKvWithHighCapacityInput, PutKvWithHighCapacityOutput> = {
  name: 'PutKvWithHighCapacity',
  method: 'POST',
  access: 'write',
  input: { Key: 'string', Namespace: 'string', Url: 'string' },
  output: { Length: 'string', RequestId: 'string', Value: 'string' },
};

/**
 * Write a key-value pair of up to 25 MB.
 *
 * @returns the documented body.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export const putKvWithHighCapacity: Call<PutKvWithHighCapacityInput, PutKvWithHighCapacityOutput> =
  /* @__PURE__ */ call(PutKvWithHighCapacity);
