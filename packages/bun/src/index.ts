/**
 * Alibaba Cloud ESA certificates on Bun: all of `@esakit/core`, with Bun's own digests and the credentials of the
 * environment.
 *
 * @module
 */
export * from '@esakit/core';
export { createClient } from './client.js';
