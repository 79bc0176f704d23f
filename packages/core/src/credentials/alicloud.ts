import type { CredentialsProvider } from './credentials.js';

/** An object of the vendor's `@alicloud/credentials`, from 2.4 on. */
export interface AlicloudCredentials {
  getCredential(): Promise<{
    readonly accessKeyId?: string | undefined;
    readonly accessKeySecret?: string | undefined;
    readonly securityToken?: string | undefined;
  }>;
}

/** Whether something is an object of `@alicloud/credentials`. */
export const isAlicloudCredentials = (value: unknown): value is AlicloudCredentials =>
  typeof (value as Partial<AlicloudCredentials> | undefined)?.getCredential === 'function';

/**
 * A provider from an object of the vendor's `@alicloud/credentials`. It is asked at each call, because it keeps its
 * credentials itself and doesn't say when they end.
 *
 * @example
 * ```ts
 * import { createClient } from '@esakit/core';
 * import { fromAlicloud } from '@esakit/core/credentials';
 *
 * const theirs = { getCredential: async () => ({ accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' }) };
 * const esa = createClient({ credentials: fromAlicloud(theirs) });
 * ```
 */
export const fromAlicloud =
  (credentials: AlicloudCredentials): CredentialsProvider =>
  async () => {
    // One call, not a getter for each field: a refresh between them would mix two sessions.
    const { accessKeyId = '', accessKeySecret = '', securityToken } = await credentials.getCredential();
    return {
      accessKeyId,
      accessKeySecret,
      securityToken: securityToken || undefined,
      expiration: ASK_AGAIN,
      source: '@alicloud/credentials',
    };
  };

/** Long ago. */
const ASK_AGAIN = /* @__PURE__ */ new Date(1);
