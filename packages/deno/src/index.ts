/**
 * Alibaba Cloud ESA certificates on Deno: all of `@esakit/core`, with the credentials of the environment and no more
 * permissions than a call needs.
 *
 * @module
 */
export * from '@esakit/core';
export { createClient } from './client.js';
