/**
 * Alibaba Cloud ESA certificates in web pages: all of `@esakit/core`, called through a signing proxy that keeps the
 * keys.
 *
 * @module
 */
export * from '@esakit/core';
export { ProxyError, type ProxyErrorCode } from '@esakit/core/proxy';
export { createClient } from './client.js';
export { createDirectClient, type DirectClientOptions, type TemporaryCredentials } from './direct-client.js';
export type { ProxyClientOptions } from './options.js';
