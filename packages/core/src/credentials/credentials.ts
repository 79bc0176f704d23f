import { CredentialsError } from '../errors.js';
import { type AccessKey, assertAccessKey } from '../sign/access-key.js';

/** An AccessKey pair, with a token and an end where it is temporary. */
export interface Credentials extends AccessKey {
  /** When temporary credentials end. */
  readonly expiration?: Date | undefined;
  /** When to ask the provider again although these still hold, as for keys in a file that may change. */
  readonly refreshAfter?: Date | undefined;
  /** Where they come from, for people, as in `profile "prod" of ~/.aliyun/config.json`. */
  readonly source?: string | undefined;
}

/**
 * Gives credentials when they are needed, and fresh ones when the last are about to end.
 *
 * @param renew - true where the service calls the last ones expired: a provider that keeps some asks for others.
 */
export type CredentialsProvider = (renew?: boolean) => Promise<Credentials>;

/**
 * Asserts that credentials can sign.
 *
 * @throws {CredentialsError} naming the field and what is wrong with it, never its value.
 */
export function checkCredentials(credentials: Credentials, operation: string): Credentials {
  assertAccessKey(credentials, operation);
  const { expiration } = credentials;
  if (expiration != null && !(expiration instanceof Date && expiration.getTime() > 0)) {
    throw new CredentialsError('expiration must be a valid Date', 'invalid', { operation });
  }
  return credentials;
}
