import { CredentialsError } from '../errors.js';

/** An AccessKey pair, with a token where it is temporary. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  /** The STS token of temporary credentials. */
  readonly securityToken?: string | undefined;
  /** When temporary credentials end. */
  readonly expiration?: Date | undefined;
}

/** Gives credentials when they are needed, and fresh ones when the last are about to end. */
export type CredentialsProvider = () => Promise<Credentials>;

/** Printable ASCII without spaces: what fits in a header and is no slip of copy and paste. */
const TOKEN = /^[!-~]+$/;

/**
 * Checks credentials before anything is signed with them.
 *
 * @throws {CredentialsError} naming the field and what is wrong with it, never its value.
 */
export function checkCredentials(credentials: Credentials, operation: string): Credentials {
  const fail = (message: string): never => {
    throw new CredentialsError(message, 'invalid', { operation });
  };
  if (typeof credentials !== 'object' || credentials === null) {
    fail('credentials must be { accessKeyId, accessKeySecret, securityToken? } or an async function that gives one');
  }
  for (const field of ['accessKeyId', 'accessKeySecret', 'securityToken'] as const) {
    const value: unknown = credentials[field];
    if (field === 'securityToken' && value == null) continue;
    if (typeof value !== 'string' || value === '') fail(`the credentials have no ${field}`);
    else if (!TOKEN.test(value)) fail(`${field} has a space, a line break or a character outside ASCII: copy it again`);
  }
  const { expiration } = credentials;
  if (expiration != null && !(expiration instanceof Date && expiration.getTime() > 0)) {
    fail('expiration must be a valid Date');
  }
  return credentials;
}
