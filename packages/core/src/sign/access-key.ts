import { CredentialsError } from '../errors.js';

/** What signs a request: an AccessKey pair, with a token where it is temporary. */
export interface AccessKey {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  /** The STS token of temporary credentials. */
  readonly securityToken?: string | undefined;
}

/**
 * Printable ASCII without spaces, so that it fits in a header; quotes or brackets around it come from copy and paste.
 */
const TOKEN = /^(?!["'`<[{])[!-~]+$/;

/**
 * Asserts that an access key can sign.
 *
 * @throws {CredentialsError} naming the field and what is wrong with it, never its value.
 */
export function assertAccessKey(key: AccessKey, operation: string): void {
  const fail = (message: string): never => {
    throw new CredentialsError(message, 'invalid', { operation });
  };
  if (typeof key !== 'object' || key === null) {
    fail('credentials must be { accessKeyId, accessKeySecret, securityToken? }');
  }
  for (const field of ['accessKeyId', 'accessKeySecret', 'securityToken'] as const) {
    const value: unknown = key[field];
    if (field === 'securityToken' && value == null) continue;
    if (typeof value !== 'string' || value === '') fail(`the credentials have no ${field}`);
    else if (!TOKEN.test(value))
      fail(
        `${field} has a space, a line break, quotes or brackets around it or a character outside ASCII: copy it again`,
      );
  }
  if (key.accessKeyId.startsWith('STS.') && !key.securityToken) {
    fail('an accessKeyId in STS. needs its securityToken');
  }
}
