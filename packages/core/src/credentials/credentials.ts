import { CredentialsError } from '../errors.js';
import { type AccessKey, assertAccessKey } from '../sign/access-key.js';

/** An AccessKey pair, with a token and an end where it is temporary. */
export interface Credentials extends AccessKey {
  /** When temporary credentials end. */
  readonly expiration?: Date | undefined;
}

/** Gives credentials when they are needed, and fresh ones when the last are about to end. */
export type CredentialsProvider = () => Promise<Credentials>;

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
