import { CredentialsError } from '../errors.js';
import type { AccessKey } from '../sign/access-key.js';
import { checkCredentials, type Credentials } from './credentials.js';
import { broken } from './outcome.js';

/** What a source calls the fields. */
export type FieldNames = Readonly<Record<keyof AccessKey, string>>;

/** In files of the vendor. */
export const FILE_FIELDS: FieldNames = {
  accessKeyId: 'access_key_id',
  accessKeySecret: 'access_key_secret',
  securityToken: 'sts_token',
};

/** In answers of the vendor's services. */
const ANSWER_FIELDS: FieldNames = {
  accessKeyId: 'AccessKeyId',
  accessKeySecret: 'AccessKeySecret',
  securityToken: 'SecurityToken',
};

/** What was read, not yet checked. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether something is an object with fields. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field that is a non-empty string, without spaces around it. */
export function textOf(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return (typeof value === 'string' && value.trim()) || undefined;
}

/**
 * The access key in the fields of a source.
 *
 * @param where - begins the message, as in `profile "prod" of ~/.aliyun/config.json`.
 * @param remedy - ends it.
 * @throws {CredentialsError} naming the field.
 */
export function keysOf(fields: Fields, names: FieldNames, where: string, remedy: string): AccessKey {
  const keys = {
    accessKeyId: textOf(fields, names.accessKeyId) ?? '',
    accessKeySecret: textOf(fields, names.accessKeySecret) ?? '',
    securityToken: textOf(fields, names.securityToken),
  };
  for (const field of ['accessKeyId', 'accessKeySecret'] as const) {
    if (keys[field] === '') throw broken(`${where}: ${names[field]} is missing${remedy}`);
  }
  try {
    checkCredentials(keys, 'credentials');
  } catch (error) {
    if (!(error instanceof CredentialsError)) throw error;
    const reason = error.reason.replace(/accessKeyId|accessKeySecret|securityToken/g, (field) => {
      return names[field as keyof FieldNames];
    });
    throw broken(`${where}: ${reason}${remedy}`);
  }
  return keys;
}

/**
 * Temporary credentials in the fields of an answer.
 *
 * @throws {CredentialsError} naming the field.
 */
export function sessionOf(fields: unknown, source: string): Credentials {
  if (!isFields(fields)) throw broken(`${source}: the answer has no credentials in it`);
  const keys = keysOf(fields, ANSWER_FIELDS, `${source}: the answer is not as documented`, '');
  if (!keys.securityToken) throw broken(`${source}: the answer is not as documented: SecurityToken is missing`);
  const expiration = dateOf(fields['Expiration']);
  if (!expiration) {
    throw broken(`${source}: the answer is not as documented: Expiration is missing or is not a date`);
  }
  return { ...keys, expiration, source };
}

/** A clock that is wrong by less leaves sessions usable, and a `Date` header may be that old. */
const SKEW = 60_000;

/**
 * A session whose end is told by the own clock, which may be wrong by hours: by it, a new session would be at its end
 * already, and each call would ask for another.
 *
 * @param date - the header `Date` of the answer that the session comes from.
 */
export function byOwnClock(session: Credentials, date: string | null, clock: () => number): Credentials {
  const { expiration } = session;
  const skew = clock() - Date.parse(date ?? '');
  if (!expiration || !(Math.abs(skew) > SKEW)) return session;
  return { ...session, expiration: new Date(expiration.getTime() + skew) };
}

/** A date as services write it, `2026-03-01T12:34:56Z`. */
export function dateOf(value: unknown): Date | undefined {
  const time = typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : Number.NaN;
  return time > 0 ? new Date(time) : undefined;
}
