import { CONFIG, config, NOW, SHARED, type World } from './surroundings.js';

const AK = { name: 'default', mode: 'AK', access_key_id: 'fileId', access_key_secret: 'fileSecret' };
const ROLE = 'acs:ram::1234567890123456:role/deploy';
const SECONDS = NOW / 1_000;

const A = { name: 'default' };
const said = (files: World['files'], env: Record<string, string> = {}): World => ({ files: files ?? {}, env });
const profileOf = (profile: object) => said({ [CONFIG]: config([{ ...A, ...profile }]) });
const keys = { access_key_id: 'CANARY', access_key_secret: 'CANARY' };
const iniOf = (...lines: readonly string[]) => said({ [SHARED]: lines.join('\n') });
const denied = Object.assign(new Error('CANARY'), { code: 'EACCES' });

/** What is configured and broken, and what is said of it. A marked word is in each file, and in no message. */
export const BROKEN: readonly (readonly [what: string, world: World])[] = [
  ['no permission for the profiles', said({ [CONFIG]: denied })],
  ['profiles that are a directory', said({ [CONFIG]: Object.assign(new Error('CANARY'), { code: 'EISDIR' }) })],
  ['profiles that fail without a code', said({ [CONFIG]: new Error('CANARY') })],
  ['profiles that break off', said({ [CONFIG]: '{\n\t"current": "CANARY",\n\t"profiles": [{"CANARY": "CANARY"' })],
  ['profiles with a comma too many', said({ [CONFIG]: '{"profiles": [{"access_key_secret": "CANARY",}]}' })],
  ['profiles with a quote too few', said({ [CONFIG]: '{"profiles": [{"access_key_secret": "CANARY}]}' })],
  ['profiles in UTF-16', said({ [CONFIG]: '{\0"\0C\0A\0N\0A\0R\0Y\0' })],
  ['profiles that are a list', said({ [CONFIG]: '["CANARY"]' })],
  ['profiles without a list', said({ [CONFIG]: '{"profiles": "CANARY"}' })],
  ['a current profile that is gone', said({ [CONFIG]: config([{ ...AK, name: 'work' }], 'home') })],
  ['a named profile that is gone', said({ [CONFIG]: config([AK]) }, { ALIBABA_CLOUD_PROFILE: 'home' })],
  ['a named profile without any file', said({}, { ALIBABA_CLOUD_PROFILE: 'home' })],
  ['a named file of profiles that is gone', said({}, { ALIBABA_CLOUD_CONFIG_FILE: '/gone' })],
  ['a mode in small letters', profileOf({ ...keys, mode: 'ak' })],
  ['a mode that nobody knows', profileOf({ ...keys, mode: 'CANARY' })],
  ['no mode', profileOf(keys)],
  ['RsaKeyPair', profileOf({ ...keys, mode: 'RsaKeyPair', private_key: 'CANARY' })],
  ['BearerToken', profileOf({ ...keys, mode: 'BearerToken', bearer_token: 'CANARY' })],
  ['Anonymous', profileOf({ mode: 'Anonymous' })],
  ['an id without a secret', profileOf({ mode: 'AK', access_key_id: 'CANARY' })],
  ['a secret without an id', profileOf({ mode: 'AK', access_key_secret: 'CANARY' })],
  ['a secret with a space', profileOf({ mode: 'AK', access_key_id: 'CANARY', access_key_secret: 'CAN ARY CANARY' })],
  ['StsToken without a token', profileOf({ ...keys, mode: 'StsToken' })],
  ['StsToken that has ended', profileOf({ ...keys, mode: 'StsToken', sts_token: 'CANARY', sts_expiration: 1 })],
  ['CloudSSO before a login', profileOf({ mode: 'CloudSSO', access_token: 'CANARY' })],
  ['CloudSSO without an end', profileOf({ ...keys, mode: 'CloudSSO', sts_token: 'CANARY' })],
  ['CloudSSO without a token', profileOf({ ...keys, mode: 'CloudSSO', sts_expiration: SECONDS + 60 })],
  [
    'OAuth after its end',
    profileOf({
      ...keys,
      mode: 'OAuth',
      sts_token: 'CANARY',
      sts_expiration: SECONDS - 600,
      oauth_refresh_token: 'CANARY',
    }),
  ],
  ['a role that is no ARN', profileOf({ ...keys, mode: 'RamRoleArn', ram_role_arn: 'CANARY' })],
  ['a session that is too short', profileOf({ ...keys, mode: 'RamRoleArn', ram_role_arn: ROLE, expired_seconds: 60 })],
  [
    'a session name with a blank',
    profileOf({ ...keys, mode: 'RamRoleArn', ram_role_arn: ROLE, ram_session_name: 'CAN ARY' }),
  ],
  [
    'an STS endpoint without TLS',
    profileOf({ ...keys, mode: 'RamRoleArn', ram_role_arn: ROLE, sts_endpoint: 'http://sts.example' }),
  ],
  ['an STS region that is a host', profileOf({ ...keys, mode: 'RamRoleArn', ram_role_arn: ROLE, sts_region: 'a.b/c' })],
  [
    'an STS endpoint of the environment with a path',
    said(
      { [CONFIG]: config([{ ...AK, mode: 'RamRoleArn', ram_role_arn: ROLE }]) },
      { ALIBABA_CLOUD_STS_ENDPOINT: 'https://sts.example/CANARY' },
    ),
  ],
  ['a source that is not named', profileOf({ mode: 'ChainableRamRoleArn', ram_role_arn: ROLE })],
  ['a source that is gone', profileOf({ mode: 'ChainableRamRoleArn', ram_role_arn: ROLE, source_profile: 'gone' })],
  ['OIDC without a token file', profileOf({ mode: 'OIDC', ram_role_arn: ROLE, oidc_provider_arn: 'CANARY' })],
  [
    'OIDC with a provider that is no ARN',
    profileOf({ mode: 'OIDC', ram_role_arn: ROLE, oidc_provider_arn: 'CANARY', oidc_token_file: '/t' }),
  ],
  ['CredentialsURI without an address', profileOf({ mode: 'CredentialsURI' })],
  ['External without a command', profileOf({ mode: 'External' })],
  ['a shared file without permission', said({ [SHARED]: denied })],
  ['a named shared file that is gone', said({}, { ALIBABA_CLOUD_CREDENTIALS_FILE: '/gone' })],
  ['a shared file with a line that is none', iniOf('[default]', 'type = access_key', 'CANARY')],
  ['a shared file with a key before its section', iniOf('access_key_secret = CANARY')],
  ['a shared file in UTF-16', iniOf('[\0d\0CANARY')],
  ['a section without a type', iniOf('[default]', 'access_key_secret = CANARY')],
  ['a section with an old type', iniOf('[default]', 'type = rsa_key_pair', 'private_key_file = CANARY')],
  ['a section with another type', iniOf('[default]', 'type = CANARY')],
  ['a section without a secret', iniOf('[default]', 'type = access_key', 'access_key_id = CANARY')],
  [
    'a section with a role that is no ARN',
    iniOf(
      '[default]',
      'type = ram_role_arn',
      'access_key_id = CANARY',
      'access_key_secret = CANARY',
      'role_arn = CANARY',
    ),
  ],
  ['a section that is named and gone', said({ [SHARED]: '[default]\n[team]' }, { ALIBABA_CLOUD_PROFILE: 'home' })],
  [
    'a named shared file without the section',
    said({ '/s': '[team]\ntype = access_key' }, { ALIBABA_CLOUD_CREDENTIALS_FILE: '/s' }),
  ],
];
