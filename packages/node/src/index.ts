/**
 * Alibaba Cloud ESA certificates on Node.js: all of `@esakit/core`, with Node's own HTTP client and digest and the
 * credentials of the environment, of profiles and of instances.
 *
 * @module
 */
export * from '@esakit/core';
export { createClient, type NodeClientOptions } from './client.js';
export { type AnyDispatcher, dispatcherTransport } from './dispatcher-transport.js';
export type { AnyAgent, ConnectionOptions, Pem } from './connections/connection-options.js';
export { nodeDigest } from './digest.js';
export { environmentProxies } from './proxy/environment-proxies.js';
export { createFetch } from './fetch.js';
export { nodePlatform } from './platform.js';
export type { FindProxy, Proxy } from './proxy/proxy.js';
export { createTransport } from './transport.js';
