import { CredentialsError, EsaError } from '../errors.js';
import { withLimit } from '../util/deadline.js';
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
  /**
   * Tells that a call has waited for its identity as long as it may, so that the next one asks anew; what the provider
   * gives after all is used too.
   */
  giveUp(operation: string, limit: number): CredentialsError;
  /** Forgets an identity that the service calls expired. False where there is no way to a fresh one. */
  renew(expired: Identity): boolean;
}

/**
 * Milliseconds before their end at which temporary credentials are refreshed, or a third of their lifetime if shorter.
 */
const MARGIN = 300_000;

/** Milliseconds until a provider is asked again that failed while the credentials before still hold. */
const PAUSE = 10_000;

/** Milliseconds that a provider has: less than a call, so that its error tells why there is no answer. */
const PATIENCE = 30_000;

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
    return { get: () => fixed, giveUp: late, renew: () => false };
  }

  let last: Identity | undefined;
  let refresh = 0;
  /** Below 0 where the service calls the last ones expired. */
  let expiration = 0;
  let pending: Promise<Identity> | undefined;

  const load = async (operation: string): Promise<Identity> => {
    const onTimeout = (): Error => late(operation, PATIENCE);
    try {
      const credentials = await withLimit({ milliseconds: PATIENCE, parent: undefined, onTimeout }, async () =>
        given(expiration < 0),
      );
      last = identify(credentials, operation);
      expiration = Number(credentials.expiration ?? Infinity);
      refresh = Number(credentials.refreshAfter ?? expiration - Math.min(MARGIN, (expiration - clock()) / 3));
      return last;
    } catch (error) {
      // The last credentials stay in use until they end, because a provider may fail for a moment only.
      refresh = Math.min(expiration, clock() + PAUSE);
      if (last && clock() < expiration) return last;
      throw error instanceof EsaError ? error : providerFailed(error, operation, last);
    }
  };

  return {
    get: async (operation) => {
      if (last && clock() < refresh) return last;
      pending ??= load(operation).finally(() => (pending = undefined));
      if (!last || clock() >= expiration) return pending;
      // The old ones hold, so no call waits; a failure is for a later one to meet.
      pending.catch(() => undefined);
      return last;
    },
    giveUp: (operation, limit) => {
      pending = undefined;
      return late(operation, limit);
    },
    renew: (expired) => {
      if (last === expired) refresh = expiration = -1;
      return true;
    },
  };
}

const late = (operation: string, limit: number): CredentialsError =>
  new CredentialsError(`the credentials provider gave nothing within ${limit} ms`, 'timeout', {
    operation,
    retryable: true,
  });

function providerFailed(thrown: unknown, operation: string, last: Identity | undefined): CredentialsError {
  const cause = safeCause(thrown, createRedact(last?.secrets ?? (() => [])));
  const why = cause ? innermostMessage(cause) : 'it gave no reason';
  return new CredentialsError(`the credentials provider failed: ${why}`, 'provider', { operation, cause });
}
