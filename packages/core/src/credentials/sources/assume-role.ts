import type { Credentials } from '../credentials.js';
import { broken } from '../outcome.js';
import { requestSession } from '../sts/session.js';
import { optionOf, type Origin, type StsPlace, stsUrl } from '../sts/url.js';
import type { Surroundings } from '../surroundings.js';

/** A role, and how to take it. */
export interface RoleOptions extends StsPlace {
  /** As in `acs:ram::1234567890123456:role/name`. */
  readonly roleArn: string;
  /** Names the session in the account's logs: 2 to 64 letters, digits or `.@-_`. `esakit-` and the time by default. */
  readonly sessionName?: string | undefined;
  /** Seconds from 900 to what the role allows; 3600 by default, which is also all that a chained role gets. */
  readonly durationSeconds?: number | undefined;
  /** A RAM policy, as JSON, that narrows the session. */
  readonly policy?: string | undefined;
  /** What the role's owner asks for, where the role is another account's. */
  readonly externalId?: string | undefined;
}

/**
 * Assumes a role once, with the credentials of another provider.
 *
 * @param origin - what the options are called.
 * @throws {CredentialsError} naming the option, or with what STS says: the role, who asked for it, the request id.
 */
export async function requestRole(
  surroundings: Surroundings,
  provider: () => Promise<Credentials>,
  options: RoleOptions,
  origin: Origin,
): Promise<Credentials> {
  const { roleArn, policy, externalId } = options;
  const parameters = {
    ...roleParameters(surroundings, options, origin),
    Policy: policy || undefined,
    ExternalId: externalId || undefined,
  };
  const url = stsUrl(surroundings, options, origin);
  const key = await provider();
  const asker = key.source ?? 'the given credentials';
  return requestSession(surroundings, url, {
    action: 'AssumeRole',
    parameters,
    key,
    source: `role ${roleArn} by ${asker}`,
    advice: (code) => adviceOn(code, asker),
  });
}

const SESSION_NAME = 'ALIBABA_CLOUD_ROLE_SESSION_NAME';

/** @throws {CredentialsError} naming the option. */
export function roleParameters(
  { clock = Date.now, env }: Surroundings,
  { roleArn, sessionName, durationSeconds = 3600 }: RoleOptions,
  origin: Origin,
): Readonly<Record<'RoleArn' | 'RoleSessionName' | 'DurationSeconds', string>> {
  if (!isRoleArn(roleArn)) {
    throw broken(`${optionOf(origin, 'roleArn')} must be an ARN, as in acs:ram::1234567890123456:role/name`);
  }
  if (!Number.isSafeInteger(durationSeconds) || durationSeconds < 900 || durationSeconds > 43_200) {
    throw broken(`${optionOf(origin, 'durationSeconds')} must be from 900 to 43200 seconds`);
  }
  const name = sessionName || env(SESSION_NAME) || `esakit-${clock()}`;
  if (!/^[\w.@-]{2,64}$/.test(name)) {
    throw broken(
      `${sessionName ? optionOf(origin, 'sessionName') : SESSION_NAME} must be 2 to 64 letters, digits or .@-_`,
    );
  }
  return { RoleArn: roleArn, RoleSessionName: name, DurationSeconds: String(durationSeconds) };
}

const isRoleArn = (text: unknown): boolean =>
  typeof text === 'string' && /^acs:ram::\d{1,20}:role\/[\w.-]{1,64}$/i.test(text);

function adviceOn(code: string, asker: string): string {
  if (/^NoPermission|^Forbidden/.test(code)) {
    return `${asker} may not assume the role: grant it sts:AssumeRole, and name it in the role's trust policy`;
  }
  if (code.startsWith('EntityNotExist')) return 'there is no such role: check the ARN';
  if (/^InvalidAccessKeyId|SecurityToken/.test(code)) return `check the keys of ${asker}`;
  if (/DurationSeconds/.test(code)) return "the session is longer than the role's maximum";
  return '';
}
