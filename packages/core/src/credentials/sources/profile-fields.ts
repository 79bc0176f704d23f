import type { Credentials } from '../credentials.js';
import { type Fields, FILE_FIELDS, keysOf, textOf } from '../keys.js';
import { broken } from '../outcome.js';
import type { Profiles } from '../profiles.js';
import { FILE_LIFE } from '../setup.js';
import type { Origin } from '../sts/url.js';
import type { Surroundings } from '../surroundings.js';
import type { RoleOptions } from './assume-role.js';
import { requestInstanceRole } from './instance-role.js';

/** What a mode reads from. */
export interface Context {
  readonly surroundings: Surroundings;
  readonly profiles: Profiles;
  readonly name: string;
  readonly fields: Fields;
  /** As in `profile "prod" of ~/.aliyun/config.json`. */
  readonly where: string;
  /** The command that mends the profile, to end a message with. */
  readonly remedy: string;
  /** The profiles that lead here, to find a cycle. */
  readonly path: readonly string[];
}

export const now = ({ clock = Date.now }: Surroundings): number => clock();

/** Keys that are written in the file, which may change. */
export function fixedKeys({ fields, where, remedy, surroundings }: Context): Credentials {
  const keys = keysOf(fields, FILE_FIELDS, where, remedy);
  return { ...keys, source: where, refreshAfter: new Date(now(surroundings) + FILE_LIFE) };
}

/** Keys that a login has left in the file. Only the vendor's command line can get others. */
export function cachedKeys(context: Context): Credentials {
  const { fields, where, name, surroundings } = context;
  const mode = textOf(fields, 'mode') ?? '';
  const command = `aliyun configure --mode ${mode} --profile ${name}`;
  if (textOf(fields, 'access_key_id') === undefined) {
    throw broken(`${where}: nobody has logged in yet; log in: ${command}`);
  }
  const remedy = `; log in again: ${command}`;
  const keys = keysOf(fields, FILE_FIELDS, where, remedy);
  if (!keys.securityToken) throw broken(`${where}: sts_token is missing${remedy}`);
  const end = timeOf(fields, 'sts_expiration');
  if (end === undefined) throw broken(`${where}: sts_expiration is missing${remedy}`);
  const minutes = Math.ceil((now(surroundings) - end) / 60_000);
  if (end <= now(surroundings)) throw broken(`${where}: its session ended ${minutes} min ago${remedy}`);
  // Another login writes others.
  const again = Math.min(end, now(surroundings) + FILE_LIFE);
  return { ...keys, source: where, expiration: new Date(end), refreshAfter: new Date(again) };
}

export const instanceRole = ({ surroundings, fields, where }: Context): Promise<Credentials> =>
  requestInstanceRole(surroundings, { roleName: textOf(fields, 'ram_role_name'), required: true }).then((found) => ({
    ...found,
    source: `${found.source ?? ''} (${where})`,
  }));

export const originOf = ({ where }: Pick<Context, 'where'>): Origin => ({
  where,
  names: {
    roleArn: 'ram_role_arn',
    sessionName: 'ram_session_name',
    durationSeconds: 'expired_seconds',
    endpoint: 'sts_endpoint',
    region: 'sts_region',
    providerArn: 'oidc_provider_arn',
  },
});

export const roleOf = ({ fields }: Pick<Context, 'fields'>): RoleOptions => ({
  roleArn: textOf(fields, 'ram_role_arn') ?? '',
  sessionName: textOf(fields, 'ram_session_name'),
  durationSeconds: secondsOf(fields, 'expired_seconds'),
  policy: textOf(fields, 'policy'),
  externalId: textOf(fields, 'external_id'),
  endpoint: textOf(fields, 'sts_endpoint'),
  region: textOf(fields, 'sts_region'),
  vpc: typeof fields['enable_vpc'] === 'boolean' ? fields['enable_vpc'] : undefined,
});

/** The vendor writes 0 where nothing is set. */
export function secondsOf(fields: Fields, name: string): number | undefined {
  const value = fields[name];
  return typeof value === 'number' && value !== 0 ? value : undefined;
}

/** A moment in Unix seconds, as milliseconds. */
export function timeOf(fields: Fields, name: string): number | undefined {
  const seconds = secondsOf(fields, name);
  return seconds !== undefined && seconds > 0 && seconds < 1e11 ? seconds * 1_000 : undefined;
}
