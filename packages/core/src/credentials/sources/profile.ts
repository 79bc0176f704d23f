import type { Credentials } from '../credentials.js';
import { readSharedFile } from '../ini-sections.js';
import { FILE_FIELDS, type Fields, keysOf, textOf } from '../keys.js';
import { broken, notConfigured } from '../outcome.js';
import { profilesPath } from '../profile-region.js';
import { namesOf, type ProfileOptions, type Profiles, readProfiles } from '../profiles.js';
import { FILE_LIFE, isOn, shownPath } from '../setup.js';
import type { Surroundings } from '../surroundings.js';
import { requestRole, type RoleOptions } from './assume-role.js';
import { runCommand } from './external.js';
import type { Origin } from '../sts.js';
import { requestInstanceRole } from './instance-role.js';
import { requestOidcRole } from './oidc.js';
import { requestUri } from './uri.js';

/** What a mode reads from. */
interface Context {
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

/**
 * Credentials of a profile of the vendor's command line, in `~/.aliyun/config.json` or the file of
 * `ALIBABA_CLOUD_CONFIG_FILE`, unless `ALIBABA_CLOUD_CLI_PROFILE_DISABLED` is `true`.
 *
 * @throws {CredentialsError} `missing` where there is no file, or nothing in it yet. Anything else names the file, the
 * profile, the field and the remedy.
 */
export async function profileCredentials(
  surroundings: Surroundings,
  { profile }: ProfileOptions = {},
): Promise<Credentials> {
  const { env } = surroundings;
  if (isOn(surroundings, 'ALIBABA_CLOUD_CLI_PROFILE_DISABLED')) {
    throw notConfigured('ALIBABA_CLOUD_CLI_PROFILE_DISABLED is true');
  }
  const path = profilesPath(surroundings);
  if (path === undefined) throw notConfigured('there is no home directory to look in');
  const isNamed = Boolean(env('ALIBABA_CLOUD_CONFIG_FILE'));
  const profiles = readProfiles(surroundings, path, isNamed);
  if (!profiles) {
    const reason = `${shownPath(surroundings, path)} is not there`;
    throw isNamed ? broken(`${reason}; ALIBABA_CLOUD_CONFIG_FILE names it`) : notConfigured(reason);
  }
  const named = profile ?? (env('ALIBABA_CLOUD_PROFILE') || undefined);
  const name = named ?? profiles.current ?? 'default';
  if (!profiles.byName.has(name)) throw noProfile(surroundings, profiles, name, profile, named);
  return readProfile(surroundings, profiles, name, []);
}

function noProfile(
  surroundings: Surroundings,
  { shown, byName, current }: Profiles,
  name: string,
  option: string | undefined,
  named: string | undefined,
): Error {
  const reason = `no profile ${JSON.stringify(name)} in ${shown}; there are: ${namesOf(byName.keys())}`;
  if (named === undefined) {
    // A file that was never filled in.
    return current === undefined || byName.size === 0 ? notConfigured(reason) : broken(`${reason}; "current" names it`);
  }
  // The name may be meant for the shared file.
  if (hasSection(surroundings, named)) return notConfigured(reason);
  return broken(`${reason}; ${option === undefined ? 'ALIBABA_CLOUD_PROFILE' : 'the option profile'} names it`);
}

function hasSection(surroundings: Surroundings, name: string): boolean {
  try {
    return readSharedFile(surroundings)?.sections?.has(name) ?? false;
  } catch {
    // Its own link tells what is wrong with it.
    return true;
  }
}

function readProfile(
  surroundings: Surroundings,
  profiles: Profiles,
  name: string,
  path: readonly string[],
): Promise<Credentials> {
  const where = `profile ${JSON.stringify(name)} of ${profiles.shown}`;
  if (path.includes(name)) {
    throw broken(`${where}: source_profile leads in a circle: ${namesOf([...path, name]).replaceAll(', ', ' → ')}`);
  }
  const fields = profiles.byName.get(name);
  if (!fields) {
    throw broken(
      `profile ${JSON.stringify(path.at(-1))} of ${profiles.shown}: source_profile names ${JSON.stringify(name)}, ` +
        `which is not there; there are: ${namesOf(profiles.byName.keys())}`,
    );
  }
  const mode = textOf(fields, 'mode') ?? '';
  const remedy = `; run: aliyun configure --profile ${name}`;
  const read = Object.hasOwn(MODES, mode) ? MODES[mode] : undefined;
  if (!read) throw unsupported(mode, where, name, fields);
  return read({ surroundings, profiles, name, fields, where, remedy, path: [...path, name] });
}

type Mode = (context: Context) => Promise<Credentials>;

/** How the keys of a profile are found, by its mode. Names are exact, as they are for the vendor. */
const MODES: Readonly<Record<string, Mode>> = {
  AK: async (context) => {
    const { fields, path } = context;
    // What the vendor's command line writes before it is configured.
    if (
      path.length === 1 &&
      textOf(fields, 'access_key_id') === undefined &&
      textOf(fields, 'access_key_secret') === undefined
    ) {
      throw notConfigured(`${context.where} has no keys yet${context.remedy}`);
    }
    return fixed({ ...context, fields: { ...fields, sts_token: undefined } });
  },
  StsToken: async (context) => {
    const { fields, where, remedy, surroundings } = context;
    const keys = fixed(context);
    if (!keys.securityToken) throw broken(`${where}: sts_token is missing${remedy}`);
    const end = timeOf(fields, 'sts_expiration');
    if (end !== undefined && end <= now(surroundings)) throw broken(`${where}: its token has ended${remedy}`);
    return { ...keys, ...(end !== undefined && { expiration: new Date(end) }) };
  },
  RamRoleArn: (context) =>
    requestRole(context.surroundings, async () => fixed(context), roleOf(context), originOf(context)),
  EcsRamRole: (context) => instanceRole(context),
  RamRoleArnWithRoleName: (context) =>
    requestRole(context.surroundings, () => instanceRole(context), roleOf(context), originOf(context)),
  OIDC: ({ surroundings, fields, where, remedy }) => {
    for (const name of ['oidc_provider_arn', 'oidc_token_file', 'ram_role_arn']) {
      if (textOf(fields, name) === undefined) throw broken(`${where}: ${name} is missing${remedy}`);
    }
    const options = {
      ...roleOf({ fields }),
      durationSeconds: secondsOf(fields, 'expired_seconds') ?? secondsOf(fields, 'duration_seconds'),
      providerArn: textOf(fields, 'oidc_provider_arn') ?? '',
      tokenFile: textOf(fields, 'oidc_token_file') ?? '',
    };
    return requestOidcRole(surroundings, options, originOf({ where }));
  },
  ChainableRamRoleArn: async (context) => {
    const { surroundings, profiles, fields, where, remedy, path } = context;
    const source = textOf(fields, 'source_profile');
    if (source === undefined) throw broken(`${where}: source_profile is missing${remedy}`);
    return requestRole(
      surroundings,
      async () => readProfile(surroundings, profiles, source, path),
      roleOf(context),
      originOf(context),
    );
  },
  CredentialsURI: async ({ surroundings, fields, where, remedy }) => {
    const uri = textOf(fields, 'credentials_uri');
    if (uri === undefined) throw broken(`${where}: credentials_uri is missing${remedy}`);
    return requestUri(surroundings, uri, where);
  },
  External: async ({ surroundings, fields, where, remedy }) => {
    const line = textOf(fields, 'process_command');
    if (line === undefined) throw broken(`${where}: process_command is missing${remedy}`);
    return { ...(await runCommand(surroundings, line, where)), source: where };
  },
  CloudSSO: async (context) => cached(context),
  OAuth: async (context) => cached(context),
};

/** The modes that hold no keys we could sign with. */
const OTHERS: Readonly<Record<string, string>> = {
  RsaKeyPair: 'key pairs are deprecated',
  BearerToken: 'ESA takes no bearer tokens',
  Anonymous: 'ESA takes no requests without credentials',
};

function unsupported(mode: string, where: string, name: string, fields: Fields): Error {
  const remedy = `configure keys with: aliyun configure --mode AK --profile ${name}`;
  if (mode === '') {
    return fields['access_key_id']
      ? broken(`${where}: mode is missing; ${remedy}`)
      : notConfigured(`${where} has no mode yet; ${remedy}`);
  }
  const known = [...Object.keys(MODES), ...Object.keys(OTHERS)].find((one) => one.toLowerCase() === mode.toLowerCase());
  if (known === undefined) return broken(`${where}: its mode is none of ${Object.keys(MODES).join(', ')}; ${remedy}`);
  if (known !== mode) return broken(`${where}: the mode ${JSON.stringify(mode)} must be written ${known}`);
  return broken(
    `${where}: the mode ${mode} is not supported, because ${OTHERS[mode] ?? 'it gives no keys'}; ${remedy}`,
  );
}

const now = ({ clock = Date.now }: Surroundings): number => clock();

/** Keys that are written in the file, which may change. */
function fixed({ fields, where, remedy, surroundings }: Context): Credentials {
  const keys = keysOf(fields, FILE_FIELDS, where, remedy);
  return { ...keys, source: where, refreshAfter: new Date(now(surroundings) + FILE_LIFE) };
}

/** Keys that a login has left in the file. Only the vendor's command line can get others. */
function cached(context: Context): Credentials {
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

const instanceRole = ({ surroundings, fields, where }: Context): Promise<Credentials> =>
  requestInstanceRole(surroundings, { roleName: textOf(fields, 'ram_role_name'), required: true }).then((found) => ({
    ...found,
    source: `${found.source ?? ''} (${where})`,
  }));

const originOf = ({ where }: Pick<Context, 'where'>): Origin => ({
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

const roleOf = ({ fields }: Pick<Context, 'fields'>): RoleOptions => ({
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
function secondsOf(fields: Fields, name: string): number | undefined {
  const value = fields[name];
  return typeof value === 'number' && value !== 0 ? value : undefined;
}

/** A moment in Unix seconds, as milliseconds. */
function timeOf(fields: Fields, name: string): number | undefined {
  const seconds = secondsOf(fields, name);
  return seconds !== undefined && seconds > 0 && seconds < 1e11 ? seconds * 1_000 : undefined;
}
