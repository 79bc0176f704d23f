import {
  assumeRole,
  callerIdentity,
  chain,
  defaultChain,
  externalCredentials,
  instanceRoleCredentials,
  oidcCredentials,
  uriCredentials,
} from '@esakit/core/credentials';
import { BROKEN } from '../../support/broken-credentials.js';
import { refusal, reply } from '../../support/scripted-service.js';
import { assumed, CONFIG, config, session, surroundingsOf, type World } from '../../support/surroundings.js';
import { after, never } from './after.js';
import type { Case } from './table.js';

const KEYS = { accessKeyId: 'ownId', accessKeySecret: 'ownSecret' };
const ROLE = 'acs:ram::1234567890123456:role/deploy';
const OFF = { ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'true' };
const NAMED = { ALIBABA_CLOUD_ECS_METADATA: 'web' };
const NO_V1 = { ALIBABA_CLOUD_IMDSV1_DISABLED: 'true' };

const CIRCLE = { name: 'default', mode: 'ChainableRamRoleArn', source_profile: 'default', ram_role_arn: ROLE };

const over = (world: World = {}) => surroundingsOf(world).surroundings;
const asked = (world: World) => () => defaultChain(over(world))();
const role =
  (world: World, more: object = {}) =>
  () =>
    assumeRole({ credentials: KEYS, roleArn: ROLE, ...over(world), ...more })();
const answered = (answer: ReturnType<typeof reply>) => role({ answer: () => answer });
const instance = (world: World) => () => instanceRoleCredentials(over(world))();
const uri =
  (text: string, world: World = {}) =>
  () =>
    uriCredentials(over(world), text)();
const command =
  (world: World, line = 'keys --all') =>
  () =>
    externalCredentials(over(world), line)();
const printing = (stdout: string) => command({ run: () => ({ code: 0, stdout }) });
const stopped = (failure: string) => command({ run: () => ({ failure }) });
const pod = (files: World['files'], more: World = {}): World => ({
  env: {
    ALIBABA_CLOUD_ROLE_ARN: ROLE,
    ALIBABA_CLOUD_OIDC_PROVIDER_ARN: 'acs:ram::1:oidc-provider/ack',
    ALIBABA_CLOUD_OIDC_TOKEN_FILE: '/var/token',
  },
  files: files ?? {},
  ...more,
});
const token: World['answer'] = ({ method }) => (method === 'PUT' ? reply('token') : reply('', 404));
const printed = { access_key_id: 'STS.a', access_key_secret: 'b', sts_token: 'c' };
const lacks: World['lacks'] = ({ name }) => `run Deno with --allow-${name}=it`;

/** What fails in the sources of credentials. */
export const credentialsCases: readonly Case[] = [
  ...BROKEN.map(([what, world]): Case => [what, asked(world)]),

  ['a machine that has nothing', asked({ env: OFF })],
  ['a machine with keys of another name', asked({ env: { ...OFF, ALICLOUD_ACCESS_KEY: 'a' } })],
  ['a machine with a profile of another name', asked({ env: { ...OFF, ALICLOUD_PROFILE: 'a' } })],
  [
    'a profile that was never filled in',
    asked({ env: OFF, files: { [CONFIG]: config([{ name: 'default', mode: 'AK' }]) } }),
  ],
  ['a profile without mode and keys', asked({ env: OFF, files: { [CONFIG]: config([{ name: 'default' }]) } })],
  ['a file without profiles', asked({ env: OFF, files: { [CONFIG]: config([]) } })],
  ['files and variables that are switched off', asked({ env: { ...OFF, ALIBABA_CLOUD_CLI_PROFILE_DISABLED: 'true' } })],
  [
    'a runtime without files',
    () => defaultChain({ env: (name) => ({ ...OFF, ALIBABA_CLOUD_CREDENTIALS_FILE: '/a' })[name] })(),
  ],
  ['a runtime without a home', () => defaultChain({ env: (name) => (OFF as Record<string, string>)[name] })()],
  ['a runtime that allows nothing', asked({ lacks })],
  ['an id without a secret in the environment', asked({ env: { ALIBABA_CLOUD_ACCESS_KEY_ID: 'a' } })],
  ['a secret that may not be read', asked({ env: { ALIBABA_CLOUD_ACCESS_KEY_ID: 'a' }, lacks })],
  [
    'a named profile that is nowhere',
    () => defaultChain(over({ files: { [CONFIG]: config([]) } }), { profile: 'a' })(),
  ],
  ['a profile whose source is itself', asked({ files: { [CONFIG]: config([CIRCLE]) } })],
  ['a provider of a chain that fails', () => chain(() => Promise.reject(new Error('the vault is sealed')))()],

  ['half an OIDC role', asked({ env: { ALIBABA_CLOUD_OIDC_TOKEN_FILE: '/t' } })],
  ['an OIDC token that is not there', asked(pod({}))],
  ['an OIDC token that is empty', asked(pod({ '/var/token': '' }))],
  [
    'an OIDC role that is refused',
    asked(pod({ '/var/token': 'a' }, { answer: () => refusal('AuthenticationFail.OIDCToken.Expired') })),
  ],
  [
    'an OIDC role that is not there',
    asked(pod({ '/var/token': 'a' }, { answer: () => refusal('EntityNotExist.Role') })),
  ],
  [
    'an OIDC provider that is no ARN',
    () => oidcCredentials(over(), { roleArn: ROLE, providerArn: 'a', tokenFile: '/t' })(),
  ],

  ['a role that is no ARN', role({}, { roleArn: 'a' })],
  ['a role for too short a time', role({}, { durationSeconds: 60 })],
  ['a role with a wrong session name', role({}, { sessionName: 'a b' })],
  ['a role of an STS that is no host', role({}, { endpoint: 'https://' })],
  ['a role of an STS in a wrong region', role({}, { region: 'a.b' })],
  ['a role that may not be assumed', answered(refusal('NoPermission', 403))],
  ['a role that is not there', answered(refusal('EntityNotExist.Role', 404))],
  ['a role by keys that are not there', answered(refusal('InvalidAccessKeyId.NotFound', 404))],
  ['a role for too long a time', answered(refusal('InvalidParameter.DurationSeconds'))],
  ['a role by another signature', answered(refusal('SignatureDoesNotMatch'))],
  ['a role that STS refuses in a new way', answered(refusal('SomethingNew'))],
  ['a role that is answered by a page', answered(reply('<html>', 502))],
  ['a role without credentials', answered(reply({ Credentials: 'a' }))],
  ['a role without a secret', answered(reply({ Credentials: { ...session('a'), AccessKeySecret: '' } }))],
  [
    'a role without a token',
    answered(reply({ Credentials: { ...session('a'), AccessKeyId: 'a', SecurityToken: '' } })),
  ],
  ['a role with a secret that is none', answered(reply({ Credentials: { ...session('a'), AccessKeySecret: 'a b' } }))],
  ['a role without an end', answered(reply({ Credentials: { ...session('a'), Expiration: 'soon' } }))],
  ['a role that nobody answers', role({})],
  ['a role that STS takes its time for', () => after(20_000, role({ answer: never }))],
  [
    'the identity of keys that STS does not know',
    () => callerIdentity(KEYS, { ...over({ answer: () => refusal('InvalidAccessKeyId.NotFound', 404) }) }),
  ],
  [
    'the identity of keys that an STS does not tell',
    () => callerIdentity(KEYS, { ...over({ answer: () => assumed('a') }) }),
  ],

  ['an instance that nobody reaches', instance({})],
  ['an instance that nobody reaches, but has a named role', instance({ env: NAMED })],
  ['an instance that takes its time', () => after(1_000, instance({ answer: never }))],
  ['an instance without a role', instance({ answer: token })],
  ['an instance without the named role', instance({ env: NAMED, answer: token })],
  ['an instance that is another server', instance({ answer: () => reply('<html>') })],
  ['an instance that says no', instance({ env: NAMED, answer: () => reply({ Code: 'Failed' }) })],
  ['an instance that says nothing', instance({ env: NAMED, answer: () => reply('') })],
  ['an instance with a role that has no name', instance({ env: { ALIBABA_CLOUD_ECS_METADATA: 'a/b' } })],
  ['an instance without tokens, where v1 is forbidden', instance({ env: NO_V1, answer: () => reply('', 404) })],
  ['an instance out of reach, where v1 is forbidden', instance({ env: NO_V1 })],
  [
    'an instance that breaks off, where v1 is forbidden',
    instance({
      env: NO_V1,
      answer: ({ method }) => (method === 'PUT' ? reply('token') : Promise.reject(new Error('lost'))),
    }),
  ],
  ['an instance that may not be asked', instance({ lacks })],

  ['a URI that is not set', () => uriCredentials(over())()],
  ['a URI that is none', uri('a')],
  ['a URI with a password', uri('https://a:b@keys.example/')],
  ['a URI without TLS', uri('http://keys.example/')],
  ['a URI that fails', uri('https://keys.example/', { answer: () => reply({ Code: 'Busy' }, 503) })],
  ['a URI that gives no JSON', uri('https://keys.example/', { answer: () => reply('a') })],
  ['a URI that says no', uri('https://keys.example/', { answer: () => reply({ Code: 'Failed' }) })],
  ['a URI that is forbidden', uri('https://keys.example/', { env: { ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS: '1' } })],

  ['a command with an open quote', command({}, 'keys "a')],
  ['a command that is empty', command({}, '""')],
  ['a command on a runtime without processes', () => externalCredentials({ env: () => undefined }, 'keys')()],
  ['a command that may not be run', command({ lacks })],
  ['a command that is not there', stopped('not-found')],
  ['a command that takes its time', stopped('timeout')],
  ['a command that prints too much', stopped('too-large')],
  ['a command that the system refuses', stopped('EACCES')],
  ['a command that fails', command({ run: () => ({ code: 3, stdout: '' }) })],
  ['a command that prints no JSON', printing('a')],
  ['a command that prints another mode', printing(JSON.stringify({ ...printed, mode: 'External' }))],
  [
    'a command that prints no token',
    printing(JSON.stringify({ ...printed, access_key_id: 'a', sts_token: '', mode: 'StsToken' })),
  ],
  ['a command that prints another end', printing(JSON.stringify({ ...printed, expiration: 'soon' }))],
];
