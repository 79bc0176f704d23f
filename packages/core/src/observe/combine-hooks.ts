import type { Hooks } from '../options/hooks.js';

/**
 * Makes one set of hooks of several. Each is called, in their order; what one throws, the call rejects with, and those
 * after it are not called.
 *
 * @example
 * ```ts
 * import { combineHooks, createClient, logHooks } from '@esakit/core';
 *
 * const hooks = combineHooks(logHooks(console), { onRetry: ({ operation }) => console.count(operation) });
 * const esa = createClient({ credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' }, hooks });
 * ```
 */
export const combineHooks = (...all: readonly Hooks[]): Hooks => ({
  onRequest: (event) => all.forEach((hooks) => hooks.onRequest?.(event)),
  onResponse: (event) => all.forEach((hooks) => hooks.onResponse?.(event)),
  onRetry: (event) => all.forEach((hooks) => hooks.onRetry?.(event)),
  onDrift: (event) => all.forEach((hooks) => hooks.onDrift?.(event)),
});
