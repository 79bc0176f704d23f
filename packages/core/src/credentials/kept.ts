import type { Credentials, CredentialsProvider } from './credentials.js';

/** Credentials are asked for again this long before they end, or when a third of their time is left, in milliseconds. */
const MARGIN = 300_000;
/** Milliseconds until a provider is asked again while the credentials before still hold. */
const PAUSE = 10_000;

/**
 * Keeps the credentials of a provider until they are about to end, for clients that come and go, as one for each
 * request of a worker. What is kept are values and not requests: some runtimes end a request to elsewhere with the one
 * that it was made for, so no request waits for another's. While one fetches new credentials, the others use the old
 * ones.
 *
 * @param clock - milliseconds since 1970.
 */
export function keepCredentials(provider: CredentialsProvider, clock: () => number = Date.now): CredentialsProvider {
  let last: Credentials | undefined;
  let expiration = -Infinity;
  let refresh = -Infinity;
  return async (renew) => {
    const held = renew !== true && clock() < expiration ? last : undefined;
    if (held && clock() < refresh) return held;
    if (held) refresh = clock() + PAUSE;
    try {
      const given = await provider(renew);
      last = given;
      expiration = given.expiration?.getTime() ?? Infinity;
      refresh = given.refreshAfter?.getTime() ?? expiration - Math.min(MARGIN, (expiration - clock()) / 3);
      return given;
    } catch (error) {
      // Others may have fetched newer ones in the meantime.
      if (held && last && clock() < expiration) return last;
      throw error;
    }
  };
}
