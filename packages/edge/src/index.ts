/**
 * Alibaba Cloud ESA certificates on edge workers: all of `@esakit/core`, with credentials from bindings, a response
 * cache and a signing proxy for pages.
 *
 * @module
 */
export * from '@esakit/core';
export { assumeRole, type AssumeRoleOptions } from '@esakit/core/credentials';
export { ProxyError, type ProxyErrorCode, type ProxyRequest } from '@esakit/core/proxy';
export { bindingsFrom } from './bindings.js';
export { cacheApiStore, type HttpCache } from './cache/cache-api-store.js';
export { type KvNamespace, kvStore } from './cache/kv-store.js';
export type { CacheStore } from './cache/store.js';
export { type CacheOptions, withCache } from './cache/with-cache.js';
export { createClient } from './client.js';
export { bindingCredentials } from './platform.js';
export { createSigningProxy } from './proxy/create-signing-proxy.js';
export type { SigningProxyOptions } from './proxy/settings.js';
