import { CredentialsError } from '../errors.js';
import type { CredentialsProvider } from './credentials.js';

/**
 * Credentials from `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and, for temporary ones,
 * `ALIBABA_CLOUD_SECURITY_TOKEN`. They are read when they are first needed.
 *
 * @param env - gives the value of a variable or binding.
 * @example
 * ```ts
 * import { createClient, environmentCredentials } from '@esakit/core';
 *
 * const bindings: Record<string, string> = {};
 * const esa = createClient({ credentials: environmentCredentials((name) => bindings[name]) });
 * ```
 */
export const environmentCredentials =
  (env: (name: string) => string | undefined): CredentialsProvider =>
  async () => {
    const accessKeyId = env(ID);
    const accessKeySecret = env(SECRET);
    if (!accessKeyId || !accessKeySecret) {
      const missing = [accessKeyId ? '' : ID, accessKeySecret ? '' : SECRET].filter(Boolean).join(' and ');
      throw new CredentialsError(
        `no credentials: set ${missing} in the environment, or give createClient the option credentials`,
        // One without the other is an identity that was meant: no other source may take its place.
        accessKeyId || accessKeySecret ? 'invalid' : 'missing',
        { operation: 'environmentCredentials' },
      );
    }
    return { accessKeyId, accessKeySecret, securityToken: env(TOKEN) || undefined };
  };

export const ID = 'ALIBABA_CLOUD_ACCESS_KEY_ID';
export const SECRET = 'ALIBABA_CLOUD_ACCESS_KEY_SECRET';
export const TOKEN = 'ALIBABA_CLOUD_SECURITY_TOKEN';
