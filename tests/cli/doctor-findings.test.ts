import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchTransport } from '@esakit/core/adapter';
import { createEmulator, type EmulatorOptions } from '@esakit/emulator';
import { createClient, nodePlatform, type Proxy, TransportError } from '@esakit/node';
import { describe, expect, test } from 'vitest';
import { type Contact, contactPlace } from '../../packages/cli/src/doctor/contact.js';
import { checkCredentials } from '../../packages/cli/src/doctor/credentials.js';
import { checkDns } from '../../packages/cli/src/doctor/dns.js';
import { doctorSummary } from '../../packages/cli/src/doctor/document.js';
import { checkEnvironment } from '../../packages/cli/src/doctor/environment.js';
import { checkFiles } from '../../packages/cli/src/doctor/files.js';
import { type Finding, inTime, levelOf, STATES } from '../../packages/cli/src/doctor/finding.js';
import { checkIdentity } from '../../packages/cli/src/doctor/identity.js';
import { checkNode } from '../../packages/cli/src/doctor/node-version.js';
import { checkPermissions } from '../../packages/cli/src/doctor/permissions.js';
import { type Place, placesOf } from '../../packages/cli/src/doctor/places.js';
import { checkProxy } from '../../packages/cli/src/doctor/proxy.js';
import { usedPlace, withUsed } from '../../packages/cli/src/doctor/region.js';
import { judgeClock, judgeEndpoints } from '../../packages/cli/src/doctor/service.js';
import { emptyDirectory, SITE } from './setup.js';

const { signal } = new AbortController();
const NOW = Date.parse('2026-03-01T12:34:56Z');
const [china, international] = placesOf({ region: undefined, endpoint: undefined }) as [Place, Place];
const own: Place = { name: 'esa.test', region: undefined, url: new URL('https://esa.test'), isUsed: true };
const here: Place = { ...own, name: 'here', url: new URL('http://127.0.0.1:8788') };
const MINUTE = 60_000;

/** What people read, a finding each. */
const shown = (findings: Finding | readonly Finding[]): string =>
  [findings]
    .flat()
    .flatMap(({ name, state, finding, remedy }) => [
      `${state} ${name}: ${finding}`,
      ...(remedy ? [`  → ${remedy}`] : []),
    ])
    .join('\n');

/** Cases with what is found, for a snapshot. */
async function read(cases: Readonly<Record<string, Finding | readonly Finding[] | Promise<Finding | Finding[]>>>) {
  const parts = Object.entries(cases).map(async ([what, found]) => `# ${what}\n${shown(await found)}\n`);
  return (await Promise.all(parts)).join('\n');
}

const contact = (place: Place, outcome: Contact['outcome'], more: Partial<Contact> = {}): Contact => ({
  place,
  outcome,
  clockOffset: undefined,
  ...more,
});

test('of every way that the two regions may answer', async () => {
  const error = new TransportError('it went wrong', 'network', { operation: 'ListSites' });
  const ways: readonly (readonly [string, Contact['outcome'], Partial<Contact>])[] = [
    ['no site', 'answers', {}],
    ['a site', 'answers', { siteCount: 1 }],
    ['7 sites', 'answers', { siteCount: 7 }],
    ['denied', 'denied', {}],
    ['an unknown key', 'unknown-key', {}],
    ['refused', 'refused', { error }],
    ['unreachable', 'unreachable', { error }],
    ['unreachable, nobody knows why', 'unreachable', {}],
  ];
  const cases = Object.fromEntries(
    ways.flatMap(([one, outcome, more]) =>
      ways.map(([other, second, others]) => [
        `${one}; in the other ${other}`,
        judgeEndpoints([contact(china, outcome, more), contact(international, second, others)], true),
      ]),
    ),
  );
  const alone = Object.fromEntries(
    ways.map(([one, outcome, more]) => [
      `only an endpoint: ${one}`,
      judgeEndpoints([contact(own, outcome, more)], true),
    ]),
  );
  const without = judgeEndpoints([contact(china, 'refused'), contact(international, 'unreachable')], false);
  await expect(await read({ ...cases, ...alone, 'without credentials': without })).toMatchFileSnapshot(
    'doctor/endpoints.txt',
  );
});

test('of clocks', async () => {
  const offsets = [0, 59_999, 60_000, -60_000, 119_499, 120_000, -15 * MINUTE + 1, 15 * MINUTE, 119 * MINUTE];
  const more = [120 * MINUTE, -48 * 60 * MINUTE + 1, 48 * 60 * MINUTE];
  const cases = [...offsets, ...more].map((clockOffset) => [
    `${clockOffset} ms`,
    judgeClock([contact(china, 'answers', { clockOffset })]),
  ]);
  await expect(await read(Object.fromEntries(cases))).toMatchFileSnapshot('doctor/clocks.txt');
  // The one of the place that is used counts, wherever it stands.
  const [used, other] = [contact(china, 'answers', { clockOffset: 0 }), contact(international, 'answers')];
  expect(judgeClock([{ ...other, clockOffset: 1e9 }, used]).state).toBe('ok');
  expect(judgeClock([other]).finding).toBe('no answer of the service had a date to compare with');
});

test('of Node, on the day before its line ends and on that day', async () => {
  const cases = ['2026-04-29T23:59:59.999Z', '2026-04-30T00:00:00Z'].map((day) => [
    day,
    checkNode('20.19.0', Date.parse(day)),
  ]);
  const others = [
    ['22.1.0', '2027-04-30'],
    ['24.1.0', '2028-04-29'],
    ['24.1.0', '2028-04-30'],
    ['26.1.0', '2099-01-01'],
  ].map(([version = '', day = '']) => [`${version} ${day}`, checkNode(version, Date.parse(day))]);
  await expect(await read(Object.fromEntries([...cases, ...others]))).toMatchFileSnapshot('doctor/node.txt');
});

test('of the environment', async () => {
  const KEY = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'LTAI' };
  await expect(
    await read({
      empty: checkEnvironment({}),
      'a token of a lasting key': checkEnvironment({ ...KEY, ALIBABA_CLOUD_SECURITY_TOKEN: 't' }),
      'a token without a key': checkEnvironment({ ALIBABA_CLOUD_SECURITY_TOKEN: 't' }),
      'a key in the middle of whose id stands STS.': checkEnvironment({
        ALIBABA_CLOUD_ACCESS_KEY_ID: 'aSTS.',
        ALIBABA_CLOUD_SECURITY_TOKEN: 't',
      }),
      'a role beside a key': checkEnvironment({ ...KEY, ALIBABA_CLOUD_ROLE_ARN: 'r' }),
      'a role without a key': checkEnvironment({ ALIBABA_CLOUD_ROLE_ARN: 'r' }),
      'no check of TLS': checkEnvironment({ NODE_TLS_REJECT_UNAUTHORIZED: '0' }),
      'checks of TLS': checkEnvironment({ NODE_TLS_REJECT_UNAUTHORIZED: '1' }),
      'everything at once': checkEnvironment({
        ...KEY,
        ALIBABA_CLOUD_ROLE_ARN: 'r',
        ALICLOUD_REGION: 'x',
        NODE_TLS_REJECT_UNAUTHORIZED: '0',
      }),
    }),
  ).toMatchFileSnapshot('doctor/environment.txt');
});

test('of credentials', async () => {
  const given = (milliseconds: number | undefined, source?: string) =>
    checkCredentials(
      {
        sources: [],
        credentials: {
          accessKeyId: 'HIDEME',
          accessKeySecret: 'HIDEME',
          ...(milliseconds !== undefined && { expiration: new Date(NOW + milliseconds) }),
          ...(source !== undefined && { source }),
        },
      },
      NOW,
    );
  const sources = [
    { name: 'environment', state: 'skipped', reason: 'no variable' },
    { name: 'profile', state: 'failed', reason: 'it can not be read' },
  ] as const;
  await expect(
    await read({
      lasting: given(undefined),
      'of a source with a name': given(undefined, 'a vault'),
      'that end now': given(0),
      'that end after a millisecond': given(1),
      'that end after just less than 5 minutes': given(5 * MINUTE - 1),
      'that end after 5 minutes': given(5 * MINUTE),
      'none, because a source failed': checkCredentials({ sources }, NOW),
      'none, because no source has any': checkCredentials({ sources: sources.slice(0, 1) }, NOW),
    }),
  ).toMatchFileSnapshot('doctor/credentials.txt');
});

/** A resolver that fails. */
const failing = (code: string | undefined) => () =>
  Promise.reject(Object.assign(new Error('queryA'), code === undefined ? {} : { code }));

test('of names', async () => {
  const of = (code: string | undefined, place = china) => checkDns(place, false, failing(code));
  const ipv6 = { ...own, url: new URL('https://[2001:db8::1]') };
  await expect(
    await read({
      'with addresses': checkDns(china, false, async () => [{ address: '192.0.2.1' }, { address: '2001:db8::1' }]),
      'without one': checkDns(china, false, async () => []),
      ENOTFOUND: of('ENOTFOUND'),
      EAI_AGAIN: of('EAI_AGAIN'),
      ETIMEOUT: of('ETIMEOUT'),
      'another code': of('EOTHER'),
      'no code': of(undefined),
      'of the region that is not used': of('ETIMEOUT', international),
      'an address of version 4': of('ENOTFOUND', { ...own, url: new URL('https://192.0.2.1') }),
      'an address of version 6': of('ENOTFOUND', ipv6),
      'this machine': of('ENOTFOUND', { ...own, url: new URL('http://localhost:1') }),
      'behind a proxy': checkDns(china, true, failing('ENOTFOUND')),
    }),
  ).toMatchFileSnapshot('doctor/dns.txt');
});

/** A proxy that is not there. */
const dead: Proxy = {
  url: new URL('http://[::1]:1'),
  name: 'proxy.test',
  source: 'HTTPS_PROXY',
  authorization: () => undefined,
};

test('of places that are called without a proxy', async () => {
  await expect(
    await read({
      'no proxy is set': checkProxy([china], undefined, signal),
      excepted: checkProxy([china, here], () => undefined, signal),
      'that is not there': checkProxy([china, international], () => dead, AbortSignal.timeout(60_000)).then((found) =>
        found.map((one) => ({ ...one, finding: one.finding.replace(/: connect .*/, ': ...') })),
      ),
    }),
  ).toMatchFileSnapshot('doctor/proxy.txt');
});

test('an interruption while a proxy is asked is no finding', async () => {
  await expect(checkProxy([china], () => dead, AbortSignal.abort(new Error('Ctrl-C')))).rejects.toThrow('Ctrl-C');
});

describe('of files with keys', () => {
  const home = emptyDirectory();
  mkdirSync(join(home, '.aliyun'));
  const file = join(home, '.aliyun', 'config.json');
  writeFileSync(file, '{}');
  const other = join(emptyDirectory(), 'keys');
  writeFileSync(other, '', { mode: 0o600 });
  const steady = async (found: Promise<Finding[]>) => shown(await found).replaceAll(other, 'OTHER');

  const withMode = async (mode: number) => {
    chmodSync(file, mode);
    return steady(checkFiles({}, home, false));
  };

  test.runIf(process.platform !== 'win32')('whoever else can read them', async () => {
    expect(await withMode(0o600)).toBe('ok credential files: only its owner can read ~/.aliyun/config.json');
    expect(await withMode(0o640)).toBe(
      'warning credential files: its group of this machine can read the keys in ~/.aliyun/config.json\n' +
        '  → chmod 600 ~/.aliyun/config.json',
    );
    expect(await withMode(0o604)).toContain('every user of this machine can read the keys');
    expect(await withMode(0o633)).toContain('only its owner can read');
  });

  test('those that the environment names, in place of those of the home', async () => {
    const env = { ALIBABA_CLOUD_CONFIG_FILE: other, ALIBABA_CLOUD_CREDENTIALS_FILE: other };
    expect(await steady(checkFiles(env, home, false))).toBe(
      'ok credential files: only its owner can read OTHER\nok credential files: only its owner can read OTHER',
    );
    expect(await steady(checkFiles(env, other.slice(0, -2), false))).toContain('OTHER');
    expect(await steady(checkFiles({ ALIBABA_CLOUD_CONFIG_FILE: other }, '/', false))).toContain('OTHER');
  });

  test('none, or none that can be looked at', async () => {
    const none = 'skipped credential files: there are none';
    expect(await steady(checkFiles({}, undefined, false))).toBe(none);
    expect(await steady(checkFiles({ ALIBABA_CLOUD_CONFIG_FILE: join(other, 'below') }, undefined, false))).toBe(none);
    expect(await steady(checkFiles({}, home, true))).toBe('skipped credential files: Windows has no modes of files');
    expect(await steady(checkFiles({ ALIBABA_CLOUD_CONFIG_FILE: `${other}\0` }, undefined, false))).toMatch(
      /^unknown credential files: OTHER\0 can't be looked at \(ERR_INVALID_ARG_VALUE\)$/,
    );
  });
});

/** A place that answers in this process. */
function answering(options: EmulatorOptions = {}) {
  const emulator = createEmulator({ clock: () => NOW, ...options });
  const { credentials } = emulator;
  const platform = {
    ...nodePlatform({ proxy: false }),
    env: () => undefined,
    transport: fetchTransport(emulator.fetch),
  };
  return { emulator, credentials, platform };
}

test('what each answer of a place means', async () => {
  const { emulator, credentials, platform } = answering();
  const ask = async (code?: string) => {
    emulator.reset();
    if (code !== undefined) emulator.faults.add({ kind: 'error', code });
    const { outcome, site, siteCount, error } = await contactPlace(own, {
      credentials,
      platform,
      hooks: {},
      now: () => NOW,
      signal,
    });
    return { outcome, site: site?.SiteName, siteCount, code: error?.code };
  };
  expect(await ask()).toEqual({ outcome: 'answers', site: 'example.com', siteCount: 6, code: undefined });
  for (const [code, outcome] of [
    ['InvalidAccessKeyId.NotFound', 'unknown-key'],
    ['InvalidAccessKeyId.Inactive', 'unknown-key'],
    ['SignatureDoesNotMatch', 'refused'],
    ['NotInvalidAccessKeyId', 'refused'],
    ['NoPermission', 'denied'],
  ]) {
    expect(await ask(code)).toEqual({ outcome, site: undefined, siteCount: undefined, code });
  }
  emulator.reset();
  emulator.answer('ListSites', () => ({ Sites: [] }));
  const { siteCount } = await contactPlace(own, { credentials, platform, hooks: {}, now: () => NOW, signal });
  expect(siteCount).toBe(0);
});

test('a place that nothing comes back from is unreachable, and one that is interrupted no contact', async () => {
  const { credentials } = answering();
  const platform = { ...nodePlatform({ proxy: false }), transport: () => Promise.reject(new Error('no way')) };
  const options = { credentials, platform, hooks: {}, now: () => NOW };
  expect(await contactPlace(own, { ...options, signal })).toMatchObject({ outcome: 'unreachable' });
  const interrupted = AbortSignal.abort(new Error('Ctrl-C'));
  await expect(contactPlace(own, { ...options, signal: interrupted })).rejects.toThrow('Ctrl-C');
});

const remedy = (operation: string, site = '') => `  → have it granted; the policy: esakit policy ${operation}${site}`;

describe('of permissions', () => {
  const { emulator, credentials, platform } = answering();
  const client = createClient({
    credentials,
    endpoint: 'https://esa.test',
    transport: platform.transport,
    clock: () => NOW,
    retries: 0,
  });
  const ask = async (operations: readonly string[], siteId?: string, code?: string) => {
    emulator.reset();
    if (code !== undefined) emulator.faults.add({ kind: 'error', code, action: operations[0] ?? '' });
    return shown(await checkPermissions(client, operations, { siteId, signal }));
  };

  test('each once, with the least that it needs', async () => {
    expect(await ask(['GetCertificate', 'ListCertificates', 'GetCertificate', 'ListSites'], SITE)).toBe(
      [
        'ok permission GetCertificate: it is granted',
        'ok permission ListCertificates: it is granted',
        'ok permission ListSites: it is granted',
      ].join('\n'),
    );
    const asked = emulator.requests.map(({ action, params }) => `${action} ${params['PageSize'] ?? '-'}`);
    expect(asked.toSorted()).toEqual(['GetCertificate -', 'ListCertificates 1', 'ListCertificates 1', 'ListSites 1']);
  });

  test.each<[string, readonly string[], string | undefined, string | undefined, string]>([
    [
      'refused',
      ['ListCertificates'],
      SITE,
      'NoPermission',
      'critical permission ListCertificates: NoPermission (HTTP 403): ',
    ],
    ['another failure', ['ListSites'], undefined, 'Broken', 'unknown permission ListSites: Broken (HTTP '],
    ['no site', ['GetSite'], undefined, undefined, 'unknown permission GetSite: there is no site to try it with\n'],
    [
      'no site, so no certificate',
      ['GetCertificate'],
      undefined,
      undefined,
      'unknown permission GetCertificate: there is no site to try it with\n',
    ],
    [
      'an id of something else',
      ['GetRecord'],
      SITE,
      undefined,
      'unknown permission GetRecord: it needs RecordId, so it is not tried\n',
    ],
    [
      'a change',
      ['DeleteCertificate'],
      SITE,
      undefined,
      'unknown permission DeleteCertificate: it changes something, so it is not tried\n',
    ],
  ])('%s', async (_what, operations, siteId, code, start) => {
    const text = await ask(operations, siteId, code);
    expect(text.slice(0, start.length)).toBe(start);
    expect(text.split('\n').at(-1)).toBe(remedy(operations[0] ?? '', siteId === undefined ? '' : ` --site ${siteId}`));
  });

  test('no certificate, because the list is empty or refused', async () => {
    emulator.reset();
    emulator.answer('ListCertificates', () => ({ TotalCount: 0 }));
    const none = 'unknown permission GetCertificate: there is no certificate to try it with';
    const options = { siteId: SITE, signal };
    expect(shown(await checkPermissions(client, ['GetCertificate'], options))).toContain(none);
    emulator.faults.add({ kind: 'error', code: 'NoPermission', action: 'ListCertificates' });
    expect(shown(await checkPermissions(client, ['GetCertificate'], options))).toContain(none);
  });
});

/** What is found where STS answers so, and whom it asks. */
const askSts = async (answer: object, status = 200, place = own, env: Readonly<Record<string, string>> = {}) => {
  const urls: string[] = [];
  const platform = {
    ...nodePlatform({ proxy: false }),
    env: (name: string) => env[name],
    transport: fetchTransport(async (url) => {
      urls.push(new URL(url as string).host);
      return Response.json(answer, { status });
    }),
  };
  const credentials = { accessKeyId: 'id', accessKeySecret: 'secret' };
  const options = { credentials, platform, now: () => NOW, place };
  return { finding: await checkIdentity({ ...options, signal }), urls: [...new Set(urls)] };
};

const identityOf = async (...given: Parameters<typeof askSts>) => (await askSts(...given)).finding;

describe('of the identity', () => {
  const USER = { IdentityType: 'RAMUser', AccountId: '1', Arn: 'acs:ram::1:user/u', PrincipalId: '2', RequestId: 'R' };

  test('reads as follows', async () => {
    const refused = (Code: string) => identityOf({ Code, Message: 'No.' }, 403);
    await expect(
      await read({
        'a user': identityOf(USER),
        'the account': identityOf({ ...USER, IdentityType: 'Account', Arn: 'acs:ram::1:root' }),
        InvalidAccessKeyId: refused('InvalidAccessKeyId.NotFound'),
        InvalidSecurityToken: refused('InvalidSecurityToken.Expired'),
        SignatureDoesNotMatch: refused('SignatureDoesNotMatch'),
        MissingSecurityToken: refused('MissingSecurityToken'),
        'another code': refused('Forbidden.RiskControl'),
        'a code with another in it': refused('NotSignature'),
        'this machine': identityOf(USER, 200, here),
        'this machine, with an STS': identityOf(USER, 200, here, { ALIBABA_CLOUD_STS_ENDPOINT: 'http://127.0.0.1:1' }),
      }),
    ).toMatchFileSnapshot('doctor/identity.txt');
  });

  test("asks the STS of the place's region, where the environment names no other", async () => {
    expect((await askSts(USER, 200, international)).urls).toEqual(['sts.ap-southeast-1.aliyuncs.com']);
    const named = { ALIBABA_CLOUD_STS_REGION: 'eu-central-1' };
    expect((await askSts(USER, 200, international, named)).urls).toEqual(['sts.eu-central-1.aliyuncs.com']);
    expect((await askSts(USER, 200, here)).urls).toEqual([]);
  });
});

describe('where calls go', () => {
  const neither = [china, international].map((place) => ({ ...place, isUsed: false })) as unknown as [Place, Place];

  test('is what is said, else where the account is, else the first', () => {
    const [first, second] = neither;
    const know = (one: Contact['outcome'], other: Contact['outcome']) => [contact(first, one), contact(second, other)];
    expect(usedPlace([china, international], know('unknown-key', 'answers'))).toBe(china);
    expect(usedPlace(neither, know('unknown-key', 'answers'))).toEqual({ ...second, isUsed: true });
    expect(usedPlace(neither, know('answers', 'unknown-key'))).toEqual({ ...first, isUsed: true });
    expect(usedPlace(neither, know('answers', 'answers'))).toEqual({ ...first, isUsed: true });
    const marked = withUsed(neither, know('unknown-key', 'denied'));
    expect(marked.map(({ place }) => place.isUsed)).toEqual([false, true]);
  });

  test('with an endpoint, only there', () => {
    expect(placesOf({ region: 'ap-southeast-1', endpoint: 'https://esa.test:8443/' })).toEqual([
      { name: 'esa.test:8443', region: undefined, url: new URL('https://esa.test:8443/'), isUsed: true },
    ]);
  });
});

const inStates = (...states: Finding['state'][]) => states.map((state) => ({ name: 'a', state, finding: 'b' }));

test('the worst state counts, and what is skipped does not', () => {
  expect(levelOf(inStates('ok', 'skipped'))).toBe('ok');
  expect(levelOf(inStates('warning', 'skipped', 'ok'))).toBe('warning');
  expect(levelOf(inStates('unknown', 'critical', 'ok'))).toBe('critical');
  expect(doctorSummary({ findings: inStates(...STATES, 'ok'), sources: [] })).toBe(
    'critical: 2 ok, 1 warning, 1 critical, 1 unknown, 1 skipped',
  );
});

test('a check that throws, that is late or that is interrupted is unknown, with the name of the check', async () => {
  const thrown = await inTime('a', signal, () => Promise.reject(new Error('no')));
  const interrupted = AbortSignal.abort(new Error('Ctrl-C'));
  const late = await inTime('b', interrupted, async () => ({ name: 'c', state: 'ok', finding: 'd' }) as const);
  expect(shown([...thrown, ...late])).toBe('unknown a: no\nunknown b: interrupted before it was known');
  expect(await inTime('a', signal, async () => [])).toEqual([]);
});
