import type { Credentials } from '../credentials.js';
import { readSharedFile } from '../ini-sections.js';
import { FILE_FIELDS, keysOf } from '../keys.js';
import { broken, notConfigured } from '../outcome.js';
import { namesOf, type ProfileOptions } from '../profiles.js';
import { FILE_LIFE } from '../setup.js';
import type { Surroundings } from '../surroundings.js';
import { requestRole } from './assume-role.js';
import { requestInstanceRole } from './instance-role.js';

const NAMES = { roleArn: 'role_arn', sessionName: 'role_session_name' } as const;

/** Types that older files have. */
const OLD = new Set(['rsa_key_pair', 'oidc_role_arn', 'sts', 'bearer']);

/**
 * Credentials of a section of the shared file, `~/.alibabacloud/credentials` or that of
 * `ALIBABA_CLOUD_CREDENTIALS_FILE`: the section named by the option `profile` or `ALIBABA_CLOUD_PROFILE`, or `default`.
 *
 * @throws {CredentialsError} `missing` where there is no file or no section, and nobody named one.
 */
export async function sharedFileCredentials(
  surroundings: Surroundings,
  { profile }: ProfileOptions = {},
): Promise<Credentials> {
  const named = profile ?? (surroundings.env('ALIBABA_CLOUD_PROFILE') || undefined);
  const file = readSharedFile(surroundings);
  const by = profile === undefined ? 'ALIBABA_CLOUD_PROFILE' : 'the option profile';
  if (!file?.sections) {
    const reason = file ? `${file.shown} is not there` : 'there is no home directory to look in';
    throw named === undefined
      ? notConfigured(reason)
      : broken(`no profile ${JSON.stringify(named)} (${by}): ${reason}`);
  }
  const { shown, sections, isNamed } = file;
  const name = named ?? 'default';
  const fields = sections.get(name);
  if (!fields) {
    const reason = `no section [${name}] in ${shown}; there are: ${namesOf(sections.keys())}`;
    throw named !== undefined || isNamed
      ? broken(named === undefined ? reason : `${reason}; ${by} names it`)
      : notConfigured(reason);
  }
  const where = `section [${name}] of ${shown}`;
  const { clock = Date.now } = surroundings;
  const { type } = fields;
  if (type === 'ecs_ram_role') {
    return within(
      where,
      await requestInstanceRole(surroundings, { roleName: fields['role_name'] || undefined, required: true }),
    );
  }
  if (type !== 'access_key' && type !== 'ram_role_arn') {
    const what =
      type === undefined ? 'type is missing' : OLD.has(type) ? `the type is ${type}` : 'the type is not known';
    throw broken(`${where}: ${what}; supported are access_key, ram_role_arn and ecs_ram_role`);
  }
  const keys = { ...keysOf(fields, FILE_FIELDS, where, ''), source: where };
  if (type === 'access_key') return { ...keys, refreshAfter: new Date(clock() + FILE_LIFE) };
  const role = {
    roleArn: fields['role_arn'] ?? '',
    sessionName: fields['role_session_name'],
    policy: fields['policy'],
  };
  return requestRole(surroundings, async () => keys, role, { where, names: NAMES });
}

const within = (where: string, credentials: Credentials): Credentials => ({
  ...credentials,
  source: `${credentials.source ?? ''} (${where})`,
});
