/**
 * Alibaba Cloud ESA certificates on Node.js: all of `@esakit/core`, with Node's own HTTP client and digest and the
 * credentials of the environment, of profiles and of instances.
 *
 * @module
 */
export * from '@esakit/core';
export { createClient } from './client.js';
export { nodeDigest } from './digest.js';
export { nodePlatform } from './platform.js';
export { createTransport } from './transport.js';
