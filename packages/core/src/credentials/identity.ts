import { CredentialsError, EsaError } from '../errors.js';
import { createRedact, innermostMessage, safeCause } from '../util/redaction.js';
import type { Digest } from '../sign/digest.js';
import { createSigner, type Signer } from '../sign/signer.js';
import { checkCredentials, type Credentials, type CredentialsProvider } from './credentials.js';

/** Credentials made ready for use. They themselves are in no field of it. */
export interface Identity {
  readonly sign: Signer;
  /** What nobody may see. */
  readonly secrets: () => readonly string[];
}

/** Where the calls of a client get their identity. */
export interface IdentitySource {
  /** The identity to sign with now; concurrent calls share one request for it. */
  get(operation: string): Promise<Identity>;
  /** Forgets an identity that the service calls expired. False where there is no way to a fresh one. */
  renew(expired: Identity): boolean;
}

/** Temporary credentials are replaced this long before they end, in milliseconds. */
const MARGIN = 180_000;

/** @throws {CredentialsError} at once for fixed credentials that can't be right. */
export function createIdentitySource(
  given: Credentials | CredentialsProvider,
  digest: Digest,
  clock: () => number,
): IdentitySource {
  const identify = (credentials: Credentials, operation: string): Identity => {
    const { accessKeySecret, securityToken } = checkCredentials(credentials, operation);
    return { sign: createSigner(credentials, digest), secrets: () => [accessKeySecret, securityToken ?? ''] };
  };
  if (typeof given !== 'function') {
    const fixed = Promise.resolve(identify(given, 'createClient'));
    return { get: () => fixed, renew: () => false };
  }

  let last: Identity | undefined;
  let expiration = -Infinity;
  let pending: Promise<Identity> | undefined;

  const load = async (operation: string): Promise<Identity> => {
    try {
      const credentials = await given();
      last = identify(credentials, operation);
      expiration = credentials.expiration?.getTime() ?? Infinity;
      return last;
    } catch (error) {
      // A source that fails for a moment is no reason to stop while the last credentials still hold.
      if (last && clock() < expiration) return last;
      throw error instanceof EsaError ? error : providerFailed(error, operation, last);
    }
  };

  return {
    get: async (operation) =>
      last && clock() < expiration - MARGIN
        ? last
        : await (pending ??= load(operation).finally(() => (pending = undefined))),
    renew: (expired) => {
      if (last === expired) expiration = -Infinity;
      return true;
    },
  };
}

function providerFailed(thrown: unknown, operation: string, last: Identity | undefined): CredentialsError {
  const cause = safeCause(thrown, createRedact(last?.secrets ?? (() => [])));
  const why = cause ? innermostMessage(cause) : 'it gave no reason';
  return new CredentialsError(`the credentials provider failed: ${why}`, 'provider', { operation, cause });
}
