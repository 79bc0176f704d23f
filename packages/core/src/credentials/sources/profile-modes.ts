import type { Credentials } from '../credentials.js';
import { type Fields, textOf } from '../keys.js';
import { broken, notConfigured } from '../outcome.js';
import { namesOf, type Profiles } from '../profiles.js';
import type { Surroundings } from '../surroundings.js';
import { requestRole } from './assume-role.js';
import { runCommand } from './external.js';
import { requestOidcRole } from './oidc.js';
import {
  cachedKeys,
  type Context,
  fixedKeys,
  instanceRole,
  now,
  originOf,
  roleOf,
  secondsOf,
  timeOf,
} from './profile-fields.js';
import { requestUri } from './uri.js';

/**
 * The credentials of one profile, by its mode.
 *
 * @param path - the profiles that lead here by their `source_profile`.
 * @throws {CredentialsError} naming the profile, the field and the remedy.
 */
export function readProfile(
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
    return fixedKeys({ ...context, fields: { ...fields, sts_token: undefined } });
  },
  StsToken: async (context) => {
    const { fields, where, remedy, surroundings } = context;
    const keys = fixedKeys(context);
    if (!keys.securityToken) throw broken(`${where}: sts_token is missing${remedy}`);
    const end = timeOf(fields, 'sts_expiration');
    if (end !== undefined && end <= now(surroundings)) throw broken(`${where}: its token has ended${remedy}`);
    return { ...keys, ...(end !== undefined && { expiration: new Date(end) }) };
  },
  RamRoleArn: (context) =>
    requestRole(context.surroundings, async () => fixedKeys(context), roleOf(context), originOf(context)),
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
  CloudSSO: async (context) => cachedKeys(context),
  OAuth: async (context) => cachedKeys(context),
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
