import type { ChainProvider } from './chain.js';
import type { CredentialsProvider } from './credentials.js';
import { environmentLink } from './environment-link.js';
import { isNotConfigured } from './outcome.js';
import type { Surroundings } from './surroundings.js';

/**
 * The default chain of a platform with files and processes. The environment is asked first, at each call; the code of
 * the other sources is loaded when that has no credentials.
 *
 * @param profile - the only profile to take the credentials from: no other source is asked then.
 */
export function defaultCredentials(surroundings: Surroundings, profile?: string): CredentialsProvider {
  let chain: ChainProvider | undefined;
  return async (renew) => {
    if (profile === undefined && !chain) {
      try {
        return await environmentLink(surroundings);
      } catch (error) {
        if (!isNotConfigured(error)) throw error;
      }
    }
    if (!chain) {
      const { defaultChain } = await import('./index.js');
      chain = defaultChain(surroundings, { profile });
    }
    return chain(renew);
  };
}
