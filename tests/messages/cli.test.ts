import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import type { OperationName } from '@esakit/core/catalog';
import { afterAll, beforeAll, vi } from 'vitest';
import { account, CERTIFICATE, emptyDirectory, esakit as alone, SITE } from '../cli/setup.js';
import { changeCases } from './support/cli-changes.js';
import { type Case, testMessages } from './support/table.js';

await vi.hoisted(() => import('./support/made-errors.js'));

const all = account();
const { emulator, esakit, certificate, idOf } = all;
const changes = changeCases(all);
const directory = emptyDirectory();
const at = (...names: string[]) => join(directory, ...names);

const busy: Server = createServer();
const portOf = () => (busy.address() as { readonly port: number }).port;
beforeAll(async () => {
  writeFileSync(at('file'), 'hello');
  writeFileSync(at('list.json'), '[]');
  writeFileSync(at('large'), 'a'.repeat(65_537));
  symlinkSync(at('circle'), at('circle'));
  mkdirSync(at('loop'));
  symlinkSync(at('loop', 'cert.pem'), at('loop', 'cert.pem'));
  mkdirSync(at('twins'));
  symlinkSync(at('twins', 'fullchain.pem'), at('twins', 'cert.pem'));
  mkdirSync(at('written'));
  const journal = { mark: `${process.ppid}-12345678`, files: [], undo: false };
  writeFileSync(at('written', '.esakit-journal'), JSON.stringify(journal));
  await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
});
afterAll(() => busy.close());

/** A command line that fails by itself. */
const usage = (line: string, stdin?: string): Case => [
  `esakit ${line}`,
  async () => (await alone(line, stdin === undefined ? {} : { stdin })).stderr,
];
/** One that meets the account, as it is or changed. */
const meets = (what: string, line: string | (() => string), change?: () => void): Case => [
  what,
  async () => {
    emulator.reset();
    change?.();
    return (await esakit(typeof line === 'string' ? line : line())).stderr;
  },
];
const one = `--site ${SITE} --id ${CERTIFICATE}`;
const changed = (what: string, line: string, change: (pem: string) => Partial<ReturnType<typeof certificate>>) =>
  meets(what, line, () => Object.assign(certificate(), change(certificate().Certificate ?? '')));
const answered = (what: string, line: string, operation: OperationName, answer: object) =>
  meets(what, line, () => emulator.answer(operation, answer as never));

const cases: readonly Case[] = [
  ...[
    'gett',
    '--versoin',
    '--versoin gett',
    'sites --emulator --profile x',
    'help get list',
    'list example.com',
    'get --sit 1',
    'list --site',
    'list --site=',
    'list --site 1 --site 2',
    'list --json=yes --site 1',
    'list',
    'list --site 1 --timeout 5',
    'list --site 0 --emulator',
    'list --site https://example.com/ --emulator',
    'get',
    'get --id a',
    'get --site 1',
    'get --host a.example --id b',
    'get --host 192.0.2.1',
    'get --host a.example --type other',
    'get --site 1 --id a --type cas',
    'get --host a.example --pem --json',
    'get --host a.example --pem --out d',
    'get --host a.example --exit-code',
    'sites --emulator --endpoint localhost',
    'sites --region x_y',
    'sites',
    'emulator --port 65536',
    'dcv --host a.example --resolver https://dns.example',
    'policy nothing',
    'policy --site example.com',
    'completion',
    'completion bsh',
    'explain',
    'wait',
    'wait --site 1',
    'doctor --drift --for get',
    'apply --site 1',
    'apply --domain a.example.com --timeout 5m',
    'apply --domain a.example.com --wait --timeout soon --emulator',
    'apply --domain a.example.com --yes --dry-run --emulator',
    'apply --domain www.example.com --emulator',
    'records',
    'records list',
    'records --site 1 a',
    'records remove',
    'records remove --site 1',
    'records set',
    'records set --site 1',
    'records set --site 1 --name a --type TXT --value b',
    'records set --site 1 --name a.example.com --type TXT',
    'records set --site 1 --name a.example.com --type TXT --value b --data {}',
    'records set --site 1 --name a.example.com --type TXT --data b',
    'records set --site 1 --name a.example.com --type TXT --value b --ttl 5',
    'records set --site 1 --name a.example.com --type A --value 192.0.2.1 --proxied',
    'records set --site 1234567890123 --id 99 --value b --emulator',
    'records remove --site 1234567890123 --id 99 --emulator',
    'dcv www.example.com',
    'dcv hook',
    'dcv hook present',
    'dcv hook present a b c',
    'dcv hook present a.example.com',
    'dcv hook present a..b c',
    'dcv hook present _acme-challenge.example.com value --wait soon',
    'dcv hook present _acme-challenge.example.com value',
    'dcv --host a.example.com --publish --withdraw',
    'dcv --host a.example.com --publish --check',
    'dcv --host a.example.com --yes',
    'dcv --host a.example.com --notes a',
    'explain sites --code node --json',
    'explain sites --compare -',
    'explain sites --compare hello',
    'explain get --site example.com --id a',
    'explain get --code node',
    'explain sites --site 1 --emulator',
    'explain sites --param SiteName',
    'explain sites --param SiteName=a --param SiteName=b',
    'explain sites --param PageSize=many',
    'explain sites --date 2026-03-01',
    'explain sites --nonce ü',
    'call',
    'call GetSite',
    'call GetSite --siteid 1',
    'call GetSite --SiteId example.com',
    'call GetSite --SiteId 1 --SiteId 2',
    'call GetSite --SiteId 1 --all',
    'call ListSites --all --PageNumber 2',
    'call ListSites --TagFilter a',
    'call DeleteSite --SiteId 1',
    'check --json --format junit',
    'check --connect a.example',
    'check --served',
    'check --served --host a.example --connect a:b:c',
    'check --warn soon',
    'check --fail 30 --warn 7',
    'check --concurrency many',
  ].map((line) => usage(line)),
  usage('call ListSites --input - --SiteName -', '{}'),
  usage('call ListSites --input -', 'hello'),
  usage('call ListSites --input -', ''),
  usage('call ListSites --input -', '[]'),
  [
    'JSON with a name twice',
    async () => (await alone('call GetSite --input -', { stdin: '{"SiteId":1,"SiteId":2}' })).stderr,
  ],
  ['another encoding', async () => (await alone('call GetSite --input -', { stdin: '\uFFFD' })).stderr],
  usage('call ListSites --input -', '{"Nothing":1}'),
  usage('call GetSite --input -', '{}'),
  usage(`call ListSites --input ${at('none')}`),

  [
    'a secret on the command line',
    async () => (await alone('call SetCertificate --SiteId 1 --Type upload --PrivateKey testAccessKeySecret')).stderr,
  ],
  meets('a secret that is shown once', 'call CreateClientCertificate --SiteId 1 --PkeyType RSA --ValidityDays 1 --yes'),
  meets('an output that can not be written', () => `call GetSite --SiteId ${SITE} --output ${at('none', 'a')}`),
  meets('a key that is not there', () => `get ${one} --out ${at('new')} --key ${at('none')}`),
  meets('a key that is too large', () => `get ${one} --out ${at('new')} --key ${at('large')}`),
  meets('a key that is not one', () => `get ${one} --out ${at('new')} --key ${at('file')}`),
  meets('a certificate that has ended', () => `get --site ${SITE} --id ${idOf('legacy')} --out ${at('new')}`),
  meets('a directory that is a file', () => `get ${one} --out ${at('file')}`),
  meets('a directory below a file', () => `get ${one} --out ${at('file', 'a')}`),
  meets('a file whose links lead in a circle', () => `get ${one} --out ${at('loop')}`),
  meets('a file that is another of them', () => `get ${one} --out ${at('twins')}`),
  meets('a directory that another process writes', () => `get ${one} --out ${at('written')}`),
  meets('a port that is in use', () => `emulator --port ${portOf()}`),

  [
    'nobody at the endpoint',
    async () => (await esakit('sites', { env: { ALIBABA_CLOUD_ESA_ENDPOINT: 'http://127.0.0.1:1' } })).stderr,
  ],
  meets('an unknown certificate', `get --site ${SITE} --id none`),
  meets('an unknown site', 'list --site exampel.com'),
  meets('a host of no site', 'get --host www.example.edu'),
  meets('a host without a certificate', 'get --host a.b.c.example.com'),
  meets('a host without an application', 'dcv --host www.example.com'),
  changed('a certificate that is not issued', `get ${one} --pem`, () => ({ Certificate: '' })),
  changed('a PEM with a private key', `get ${one} --pem`, (pem) => ({
    Certificate: `${pem}-----BEGIN PRIVATE KEY-----\nc2VjcmV0IG9mIHNvbWVib2R5\n-----END PRIVATE KEY-----\n`,
  })),
  changed('a PEM that is cut off', `get ${one} --pem`, (pem) => ({ Certificate: pem.slice(0, -60) })),
  [
    'a PEM that can not be verified',
    async () => {
      emulator.reset();
      certificate().Certificate = 'hello';
      const { stdout } = await esakit(`check ${one} --json`);
      return (JSON.parse(stdout) as { results: { message: string }[] }).results
        .map(({ message }) => message)
        .join('\n');
    },
  ],
  meets('a PEM of another certificate', `get ${one} --pem`, () => {
    certificate().Certificate = certificate(idOf('shop')).Certificate!;
  }),
  answered('a site without an id', 'list --site example.com', 'ListSites', {
    Sites: [{ SiteName: 'example.com' }],
    TotalCount: 1,
  }),
  answered('two sites of a name', 'list --site example.com', 'ListSites', {
    Sites: [
      { SiteName: 'example.com', SiteId: 1 },
      { SiteName: 'example.com', SiteId: 2 },
    ],
    TotalCount: 2,
  }),
  answered('an application without its site', `dcv ${one} --check`, 'GetCertificate', {
    SiteId: 1,
    Status: 'Applying',
    Result: { DCV: [{ Type: 'DNS', Key: '_a.example.com', Value: 'b' }] },
  }),
];

const FINDING = 'a finding of esakit doctor: tests/cli/doctor.txt';
const IN_WORDS = 'a code, which failureAt puts into words';

testMessages('packages/cli/src', {
  cases: [...cases, ...changes.changeCases],
  exceptions: {
    'packages/cli/src/certificate/files.ts: throw errorOf(missing.length': IN_WORDS,
    'packages/cli/src/certificate/files.ts: throw errorOf(stats': IN_WORDS,
    "packages/cli/src/certificate/files.ts: throw errorOf('ELOOP')": IN_WORDS,
    "packages/cli/src/certificate/files.ts: throw errorOf('EOWNER')": IN_WORDS,
    'packages/cli/src/certificate/files.ts: new Error(code)': IN_WORDS,
    'packages/cli/src/certificate/write-files.ts: but for': 'tests/cli/out.test.ts lets a file system fail',
    'packages/cli/src/output/private-file.ts: reasonOf(cause)': 'tests/cli/call.test.ts puts a directory in the way',
    "packages/cli/src/doctor/dns.ts: new Error('no address')": FINDING,
    'packages/cli/src/doctor/finding.ts: new Error(`nothing was known after': FINDING,
    'packages/cli/src/doctor/proxy.ts: refuses the connection': FINDING,
    'packages/cli/src/doctor/proxy.ts: opens no connection': FINDING,
    "packages/cli/src/doctor/tls.ts: new Error('the other side closed the connection')": FINDING,
    'packages/cli/src/commands/whoami.ts: new Failure(problem.finding)': FINDING,
    'packages/cli/src/commands/dcv/hook.ts: could not be seen within': 'tests/cli/dcv-publish.test.ts has a resolver',
    'packages/cli/src/check/time-limit.ts: of --timeout were over': 'tests/cli/check.test.ts waits for a whole second',
    'packages/cli/src/check/served.ts: no answer within': 'tests/cli/check.test.ts',
    'packages/cli/src/check/served.ts: it showed none': 'no server of TLS that Node connects to shows none',
  },
  secrets: [emulator.credentials.accessKeySecret, 'c2VjcmV0'],
  mask: (text) =>
    text
      .replaceAll(directory, 'DIRECTORY')
      .replaceAll(changes.directory, 'DIRECTORY')
      .replace(/[\da-f]{64}/g, 'FINGERPRINT')
      .replace(/[\dA-F]{8}(-[\dA-F]{4}){3}-[\dA-F]{12}/g, 'REQUEST-ID')
      .replace(new RegExp(String.raw`port ${portOf()}`), 'port PORT')
      .replace(`process ${process.ppid}`, 'process PID'),
});
