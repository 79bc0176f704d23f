import { describe, expect, it } from 'vitest';
import { publicOnly } from '../../apps/explorer/src/http/public-fetch.js';
import { safePath } from '../../apps/explorer/src/http/security/access.js';
import { isPublic, networkOf, parseAddress, parseRange } from '../../apps/explorer/src/http/security/address.js';
import { isOwnHost } from '../../apps/explorer/src/http/security/hosts.js';
import { createSessions } from '../../apps/explorer/src/http/security/session.js';
import { CERTIFICATE, form, NOW, SITE, stage } from './support/app.js';

const TOKEN = 'a-token-of-sufficient-length';
const ACCOUNT = {
  ALIBABA_CLOUD_ACCESS_KEY_ID: 'testAccessKeyId',
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'testAccessKeySecret',
};
const guarded = () => stage({ env: { EXPLORER_TOKEN: TOKEN } });

describe('who is let in', () => {
  it('is everybody on this machine, where there is no token', async () => {
    expect((await stage({ env: ACCOUNT }).ask('/')).status).toBe(200);
  });

  it.each(['0.0.0.0', '192.0.2.7', '::', 'explorer.example', 'platform'])(
    'is nobody on %s with credentials and without a token',
    async (listensOn) => {
      const { ask } = stage({ env: ACCOUNT, listensOn });
      for (const path of ['/', '/api/overview', '/metrics', '/console']) {
        const response = await ask(path);
        expect(response.status).toBe(503);
        expect(await response.text()).toContain('EXPLORER_TOKEN');
      }
      expect((await ask('/api/call', { method: 'POST' })).status).toBe(503);
    },
  );

  it.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1', '[::1]'])('is everybody on %s', async (listensOn) => {
    expect((await stage({ env: ACCOUNT, listensOn }).ask('/')).status).toBe(200);
  });

  it('is everybody who wants to see the sample data', async () => {
    expect((await stage({ listensOn: '0.0.0.0' }).ask('/')).status).toBe(200);
  });

  it('needs a token of some length', () => {
    expect(() => stage({ env: { EXPLORER_TOKEN: 'short' } })).toThrow(
      'EXPLORER_TOKEN must have at least 16 characters',
    );
  });
});

describe('the token', () => {
  it('is asked of pages by a form, which leads back', async () => {
    const response = await guarded().ask('/console?operation=GetSite', { redirect: 'manual' });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/login?next=%2Fconsole%3Foperation%3DGetSite');
  });

  it.each(['/api', '/api/overview', '/metrics'])('is asked of programs at %s', async (path) => {
    const { ask } = guarded();
    const refused = await ask(path);
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect((await ask(path, { headers: { authorization: `Bearer ${TOKEN}` } })).status).toBe(200);
    expect((await ask(path, { headers: { authorization: 'Bearer another-token-of-length' } })).status).toBe(401);
  });

  it('becomes a strict cookie that is not the token', async () => {
    const { ask } = guarded();
    const response = await ask('/login', form({ token: TOKEN, next: '/console' }));
    expect([response.status, response.headers.get('location')]).toEqual([303, '/console']);
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(
      /^esakit-explorer=\d{13}\.[0-9a-f-]{36}\.[\w%]{44,60}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(cookie).not.toContain(TOKEN);

    const [pair = ''] = cookie.split(';');
    expect((await ask('/', { headers: { cookie: pair } })).status).toBe(200);
    expect((await ask('/', { headers: { cookie: `${pair.slice(0, -1)}x` }, redirect: 'manual' })).status).toBe(302);
  });

  it('is for TLS only, where that ends at something before it', async () => {
    const { ask } = guarded();
    const headers = { 'x-forwarded-proto': 'https' };
    const response = await ask('/login', form({ token: TOKEN }, headers));
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^__Host-esakit-explorer=.*; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    const [pair = ''] = cookie.split(';');
    expect((await ask('/', { headers: { ...headers, cookie: pair } })).status).toBe(200);
  });

  it('is refused where it is wrong, and never shown again', async () => {
    const response = await guarded().ask('/login', form({ token: 'not-the-token-at-all' }));
    expect(response.status).toBe(401);
    expect(response.headers.get('set-cookie')).toBeNull();
    const text = await response.text();
    expect(text).toContain('That is not the token.');
    expect(text).not.toContain('not-the-token-at-all');
  });

  it.each(['//evil.example/', 'https://evil.example/', '/\\evil.example', 'javascript:alert(1)', 'http://', ''])(
    'leads nowhere else: %s',
    async (next) => {
      const response = await guarded().ask('/login', form({ token: TOKEN, next }));
      expect(response.headers.get('location')).toBe('/');
    },
  );

  it('can be tried ten times, and then slowly', async () => {
    let now = NOW;
    const { ask } = stage({ env: { EXPLORER_TOKEN: TOKEN }, clock: () => now });
    const attempt = async (): Promise<number> =>
      (await ask('/login', form({ token: 'wrong-wrong-wrong-wrong' }))).status;
    for (let index = 0; index < 10; index++) expect(await attempt()).toBe(401);
    expect(await attempt()).toBe(429);
    now += 5_000;
    expect(await attempt()).toBe(401);
    expect(await attempt()).toBe(429);
  });

  it('is told how long to wait after ten wrong tries', async () => {
    const { ask } = guarded();
    for (let index = 0; index < 10; index++) await ask('/login', form({ token: 'wrong-wrong-wrong-wrong' }));
    const refused = await ask('/login', form({ token: TOKEN }));
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '5']);
    expect(await refused.text()).toContain('<p class="lead">Too many tries: try again in 5 s.</p>');
  });

  it('is counted where it is wrong, by whatever way it comes, and not where it is right', async () => {
    const { ask } = guarded();
    const bearer = (token: string) => ask('/api', { headers: { authorization: `Bearer ${token}` } });
    for (let index = 0; index < 20; index++) {
      expect((await bearer(TOKEN)).status).toBe(200);
      expect((await ask('/login', form({ token: TOKEN }))).status).toBe(303);
    }
    for (let index = 0; index < 5; index++) {
      expect((await bearer('wrong-wrong-wrong-wrong')).status).toBe(401);
      expect((await ask('/login', form({ token: 'wrong-wrong-wrong-wrong' }))).status).toBe(401);
    }
    expect([(await bearer('wrong')).status, (await bearer(TOKEN)).status]).toEqual([429, 429]);
    expect((await ask('/api', { address: '198.51.100.9', headers: { authorization: `Bearer ${TOKEN}` } })).status).toBe(
      200,
    );
  });

  it('tried at the same time is counted as often', async () => {
    const { ask } = guarded();
    const headers = { authorization: 'Bearer wrong-wrong-wrong-wrong' };
    const statuses = await Promise.all(Array.from({ length: 30 }, async () => (await ask('/api', { headers })).status));
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
  });

  it('is no longer looked at from an address that guesses, while its sessions go on', async () => {
    const { ask } = guarded();
    const cookie = cookieOf(await ask('/login', form({ token: TOKEN })));
    const headers = { authorization: 'Bearer wrong-wrong-wrong-wrong' };
    for (let index = 0; index < 11; index++) await ask('/api', { headers });
    expect((await ask('/api', { headers })).status).toBe(429);
    expect((await ask('/api', { headers: { cookie } })).status).toBe(200);
  });
});

const cookieOf = (response: Response): string => response.headers.get('set-cookie')?.split(';')[0] ?? '';

const statusOf = async ({ ask }: ReturnType<typeof stage>, cookie: string): Promise<number> =>
  (await ask('/api', { headers: { cookie } })).status;

describe('a session', () => {
  it('ends on signing out, and no two are the same', async () => {
    const explorer = guarded();
    const [one, other] = [
      cookieOf(await explorer.ask('/login', form({ token: TOKEN }))),
      cookieOf(await explorer.ask('/login', form({ token: TOKEN }))),
    ];
    expect(one).not.toBe(other);
    expect([await statusOf(explorer, one), await statusOf(explorer, other)]).toEqual([200, 200]);
    const response = await explorer.ask('/logout', form({}, { cookie: one }));
    expect(response.headers.get('set-cookie')).toBe('esakit-explorer=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict');
    expect([await statusOf(explorer, one), await statusOf(explorer, other)]).toEqual([401, 200]);
  });

  it('ends after twelve hours', async () => {
    let now = NOW;
    const explorer = stage({ env: { EXPLORER_TOKEN: TOKEN }, clock: () => now });
    const cookie = cookieOf(await explorer.ask('/login', form({ token: TOKEN })));
    now += 43_199_000;
    expect(await statusOf(explorer, cookie)).toBe(200);
    now += 1_000;
    expect(await statusOf(explorer, cookie)).toBe(401);
  });

  it('can not be made up: each try counts, and the browser forgets it', async () => {
    const explorer = guarded();
    const [name, value = ''] = cookieOf(await explorer.ask('/login', form({ token: TOKEN }))).split('=');
    const later = `${name}=${Number(value.slice(0, 13)) + 1}${value.slice(13)}`;
    const refused = await explorer.ask('/', { headers: { cookie: later }, redirect: 'manual' });
    expect([refused.status, refused.headers.get('set-cookie')?.includes('Max-Age=0')]).toEqual([302, true]);
    for (let index = 0; index < 9; index++) expect(await statusOf(explorer, later)).toBe(401);
    expect(await statusOf(explorer, later)).toBe(429);
  });

  it('that is valid never waits, also where the secret is made of the token', async () => {
    const explorer = stage({ env: { EXPLORER_TOKEN: TOKEN }, listensOn: 'platform' });
    const cookie = cookieOf(await explorer.ask('/login', form({ token: TOKEN })));
    for (let index = 0; index < 30; index++) expect(await statusOf(explorer, cookie)).toBe(200);
  });

  it('ends for everybody where more have signed out than are remembered', async () => {
    const clock = { now: NOW };
    const sessions = createSessions('secret', () => clock.now);
    type Visit = Parameters<typeof sessions.begin>[0];
    /** As much of a request with this cookie, and of its answer, as sessions look at. */
    const visit = (cookie = '', answered = new Headers()) =>
      ({
        req: { raw: new Request('http://localhost/', { headers: { cookie } }) },
        header: (name: string, value: string) => answered.append(name, value),
      }) as unknown as Visit;
    const begin = async (): Promise<string> => {
      const answered = new Headers();
      await sessions.begin(visit('', answered));
      return cookieOf(new Response(null, { headers: answered }));
    };
    const stays = await begin();
    const cookies = await Promise.all(Array.from({ length: 10_001 }, begin));
    for (const cookie of cookies.slice(0, 10_000)) await sessions.end(visit(cookie));
    expect(await sessions.stateOf(visit(stays))).toBe('valid');
    expect(await sessions.stateOf(visit(cookies[9_999]))).toBe('ended');
    await sessions.end(visit(cookies[10_000]));
    for (const cookie of [stays, cookies[0], cookies[9_999], cookies[10_000]]) {
      expect(await sessions.stateOf(visit(cookie))).toBe('ended');
    }
    expect(await sessions.stateOf(visit(await begin()))).toBe('valid');
  });

  it('outlives the process only where a platform runs many', async () => {
    const platform = { env: { EXPLORER_TOKEN: TOKEN }, listensOn: 'platform' };
    const cookie = cookieOf(await stage(platform).ask('/login', form({ token: TOKEN })));
    expect(await statusOf(stage(platform), cookie)).toBe(200);
    const server = cookieOf(await guarded().ask('/login', form({ token: TOKEN })));
    expect(await statusOf(guarded(), server)).toBe(401);
  });
});

describe('behind a proxy', () => {
  const proxied = { 'x-forwarded-for': '203.0.113.9' };

  it.each(['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'])(
    'and without a token, nobody sees an account: %s',
    async (name) => {
      const { ask } = stage({ env: ACCOUNT });
      const response = await ask('/api/overview', { headers: { [name]: 'x' } });
      expect(response.status).toBe(503);
      expect(await response.json()).toMatchObject({ error: { code: 'not-set-up' } });
    },
  );

  it('everybody may see the sample data', async () => {
    expect((await stage().ask('/', { headers: proxied })).status).toBe(200);
  });

  const rate = { burst: 1, perSecond: 0.001 };
  it.each([
    ['by the peer, where no header is set', {}, '127.0.0.1', { 'x-forwarded-for': '192.0.2.1' }, false],
    [
      'by the header, from loopback',
      { EXPLORER_ADDRESS_HEADER: 'x-real-ip' },
      '127.0.0.1',
      { 'x-real-ip': '192.0.2.1' },
      true,
    ],
    [
      'by the header, from a mapped loopback',
      { EXPLORER_ADDRESS_HEADER: 'x-real-ip' },
      '::ffff:127.0.0.1',
      { 'x-real-ip': '192.0.2.1' },
      true,
    ],
    [
      'by the peer, where the peer is anybody',
      { EXPLORER_ADDRESS_HEADER: 'x-real-ip' },
      '198.51.100.1',
      { 'x-real-ip': '192.0.2.1' },
      false,
    ],
    [
      'by the header, from a proxy that is trusted',
      { EXPLORER_ADDRESS_HEADER: 'x-real-ip', EXPLORER_TRUSTED_PROXIES: '198.51.100.0/24' },
      '198.51.100.1',
      { 'x-real-ip': '192.0.2.1' },
      true,
    ],
    [
      'by the last address of a list that is not a proxy',
      { EXPLORER_ADDRESS_HEADER: 'x-forwarded-for', EXPLORER_TRUSTED_PROXIES: '10.0.0.0/8' },
      '10.1.1.1',
      { 'x-forwarded-for': 'made-up, 192.0.2.1, 10.2.2.2' },
      true,
    ],
  ])('clients are counted %s', async (_how, env, address, headers, byHeader) => {
    const { ask } = stage({ env, rate });
    await ask('/api', { address, headers });
    // Somebody who comes through the same proxy.
    const other = Object.fromEntries(Object.entries(headers).map(([name]) => [name, '192.0.2.2']));
    expect((await ask('/api', { address, headers: other })).status).toBe(byHeader ? 200 : 429);
    expect((await ask('/api', { address, headers })).status).toBe(429);
  });

  it('names a setting that is not a list of addresses', () => {
    expect(() => stage({ env: { EXPLORER_TRUSTED_PROXIES: '10.0.0.0/33' } })).toThrow(
      'EXPLORER_TRUSTED_PROXIES must list addresses or ranges such as 10.0.0.0/8, not 10.0.0.0/33',
    );
  });
});

describe('an address', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2::1', '20010db800010002/64'],
    ['2001:DB8:1:2:ffff:ffff:ffff:ffff', '20010db800010002/64'],
    ['2001:db8:1:3::1', '20010db800010003/64'],
    ['[2001:db8:1:2::1]', '20010db800010002/64'],
    ['fe80::1%eth0', 'fe80000000000000/64'],
    ['unknown', 'unknown'],
  ])('%s is counted as %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it.each([
    ['8.8.8.8', true],
    ['10.0.0.1', false],
    ['100.64.0.1', false],
    ['100.100.100.200', false],
    ['100.128.0.1', true],
    ['127.255.255.255', false],
    ['169.254.169.254', false],
    ['172.15.0.1', true],
    ['172.31.0.1', false],
    ['192.168.1.1', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['0.0.0.0', false],
    ['::ffff:10.0.0.1', false],
    ['::ffff:8.8.8.8', true],
    ['::1', false],
    ['::', false],
    ['fe80::1', false],
    ['fd00::1', false],
    ['64:ff9b::a00:1', false],
    ['2002:a00:1::', false],
    ['2001:db8::1', false],
    ['2606:4700::1111', true],
  ])('%s is public: %s', (text, expected) => {
    const address = parseAddress(text);
    expect(address && isPublic(address)).toBe(expected);
  });

  it.each([
    ['10.0.0.0/8', 104],
    ['10.0.0.1', 128],
    ['10.0.0.0/0', 96],
    ['10.0.0.0/32', 128],
    ['10.0.0.0/33', undefined],
    ['10.0.0.0/8/8', undefined],
    ['10.0.0.0/', undefined],
    ['10.0.0.0/x', undefined],
    ['10.0.0/8', undefined],
    ['2001:db8::/32', 32],
    ['2001:db8::/128', 128],
    ['2001:db8::/129', undefined],
    ['2001:db8::/1280', undefined],
    ['2001:db8::1', 128],
  ])('the range %s has %s bits in common', (text, bits) => {
    expect(parseRange(text)?.bits).toBe(bits);
  });

  it.each(['1.2.3', '1.2.3.256', 'example.com', '', ':::', '1::2::3', 'g::1'])('%s is not an address', (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });
});

const reached = async (): Promise<Response> => new Response('reached');

describe('what is looked for on hosts of a site', () => {
  it.each([
    'http://2130706433/',
    'http://0x7f.1/',
    'http://017700000001/',
    'http://127.1/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::1]/',
    'http://169.254.169.254/latest/meta-data',
    'http://100.100.100.200/',
    'http://localhost/',
    'http://explorer.localhost/',
    'http://metadata.google.internal/',
    'http://printer.local/',
  ])('is not looked for at %s', async (url) => {
    await expect(publicOnly(reached)(url)).rejects.toThrow('is not a host of the public internet');
  });

  it.each(['http://example.com/', 'https://8.8.8.8/', 'http://[2606:4700::1111]/'])(
    'is looked for at %s',
    async (url) => {
      expect(await (await publicOnly(reached)(url)).text()).toBe('reached');
    },
  );
});

describe('where to go after signing in', () => {
  it.each([
    ['/console?operation=GetSite', '/console?operation=GetSite'],
    ['/a/../b', '/b'],
    ['/.//evil.example', '/'],
    ['/x/..//evil.example/login', '/'],
    ['/%2e//evil.example', '/'],
    ['/./\\evil.example', '/'],
  ])('%s becomes %s', (path, expected) => {
    expect(safePath(path)).toBe(expected);
  });
});

describe('what comes from elsewhere', () => {
  it.each([
    ['localhost:8787', true],
    ['127.0.0.1:8787', true],
    ['[::1]:8787', true],
    ['LOCALHOST', true],
    ['explorer.localhost:1', true],
    ['192.0.2.7:8787', true],
    ['my.name:8787', true],
    ['evil.example', false],
    ['evil.example:8787', false],
    ['localhost.evil.example', false],
    ['127.0.0.1.evil.example', false],
    ['127.0.0.1:8787@evil.example', false],
    ['my.name.evil.example', false],
    ['', false],
    [undefined, false],
  ])('host %s: %s', (host, own) => {
    expect(isOwnHost(host, new Set(['my.name']))).toBe(own);
  });

  it.each(['/', '/healthz', '/api/overview'])('is refused under another name (rebinding), at %s', async (path) => {
    const response = await stage().ask(path, { headers: { host: 'evil.example' } });
    expect(response.status).toBe(421);
    expect(await response.text()).not.toContain('example.com');
  });

  it.each([
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }],
    ['a page of a sibling', { 'sec-fetch-site': 'same-site' }],
    ['an old browser elsewhere', { origin: 'https://evil.example' }],
    ['an opaque origin', { origin: 'null' }],
  ])('changes and runs nothing: %s', async (_who, headers) => {
    const { ask, emulator } = stage();
    for (const path of [
      '/console',
      '/login',
      '/logout',
      `/certificates/${SITE}/${CERTIFICATE}/validation`,
      '/api/call',
    ]) {
      expect((await ask(path, { method: 'POST', headers })).status).toBe(403);
    }
    expect(emulator.requests).toHaveLength(0);
  });

  it.each([
    ['an image', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' }, 403],
    ['a frame', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }, 403],
    [
      'a fetch of a sibling',
      { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' },
      403,
    ],
    ['a link', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }, 200],
    ['an address that was typed', { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }, 200],
    ['a script of its own', { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }, 200],
  ])('reads only by leading somebody here: %s', async (_what, headers, status) => {
    expect((await stage().ask('/', { headers })).status).toBe(status);
  });

  it('may call it by its own name, in whatever case it was set', async () => {
    const { ask } = stage({
      listensOn: 'Explorer.Example',
      env: { EXPLORER_TOKEN: TOKEN, EXPLORER_HOSTS: 'Other.Example' },
    });
    for (const host of ['explorer.example', 'OTHER.example:8787']) {
      expect((await ask('/healthz', { headers: { host } })).status).toBe(200);
    }
  });

  it('is bounded in its size', async () => {
    const { ask } = stage();
    expect((await ask(`/?q=${'a'.repeat(9_000)}`)).status).toBe(414);
    expect((await ask('/console', form({ Id: 'a'.repeat(300_000) }))).status).toBe(413);
    const body = JSON.stringify({ operation: 'GetSite', input: { SiteId: '1'.repeat(300_000) } });
    const headers = { 'content-type': 'application/json' };
    expect((await ask('/api/call', { method: 'POST', headers, body })).status).toBe(413);
  });

  it('is bounded in its rate, for each address by itself', async () => {
    let now = NOW;
    const { ask } = stage({ clock: () => now, rate: { burst: 3, perSecond: 0.5 } });
    const from = async (address: string): Promise<number> => (await ask('/api', { address })).status;
    expect([await from('a'), await from('a'), await from('a'), await from('a')]).toEqual([200, 200, 200, 429]);
    expect(await from('b')).toBe(200);
    const refused = await ask('/api', { address: 'a' });
    expect(refused.headers.get('retry-after')).toBe('2');
    now += 2_000;
    expect([await from('a'), await from('a')]).toEqual([200, 429]);
  });
});

const failing = async (): Promise<never> => {
  throw new TypeError('the secret of somebody');
};

describe('a log', () => {
  it('tells what the service refused', async () => {
    const said: string[] = [];
    const { ask, emulator } = stage({ log: (line) => said.push(line) });
    emulator.faults.add({ kind: 'error', code: 'Forbidden.RAM', times: 2 });
    await ask('/');
    const body = JSON.stringify({ operation: 'GetSite', input: { SiteId: SITE } });
    await ask('/api/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(said).toEqual([
      expect.stringMatching(/^explorer: GET \/: ServiceError ListSites: Forbidden\.RAM .*grant the RAM action/),
      expect.stringMatching(/^explorer: POST \/api\/call: ServiceError GetSite: Forbidden\.RAM .*grant the RAM action/),
    ]);
  });

  it('holds no character that acts on a terminal', async () => {
    const said: string[] = [];
    const { ask, emulator } = stage({ log: (line) => said.push(line) });
    emulator.faults.add({ kind: 'error', code: 'B\u001b[31m', message: '\u001b[2J\u009b\u202e\u2028', status: 500 });
    await ask('/certificates/1/%1b%5b2J');
    expect(said).toEqual([
      expect.stringContaining(
        'GET /certificates/1/\\u{1b}[2J: ServiceError GetCertificate: B\\u{1b}[31m (HTTP 500): \\u{1b}[2J\\u{9b}\\u{202e} ',
      ),
    ]);
  });

  it('tells where the code failed, without words that could hold anything', async () => {
    const said: string[] = [];
    const { client, config } = stage();
    const { ask } = stage({ ...config, client: { ...client, send: failing }, log: (line) => said.push(line) });
    const response = await ask('/');
    expect(response.status).toBe(500);
    expect(said).toEqual([expect.stringMatching(/^explorer: GET \/: TypeError at .*security\.test\.ts/)]);
    expect(said.join() + (await response.text())).not.toContain('secret of somebody');
  });
});

describe('every answer', () => {
  it.each(['/', '/console', '/login', '/api', '/metrics', '/nowhere', '/healthz', '/assets/style.css', '/assets/none'])(
    '%s has the headers that keep a page safe',
    async (path) => {
      const { headers } = await stage().ask(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toBe('camera=(), geolocation=(), microphone=()');
      expect(headers.get('strict-transport-security')).toBeNull();
      expect(headers.get('cache-control')).toBe(
        path === '/assets/style.css' ? 'public, max-age=31536000, immutable' : 'no-store',
      );
    },
  );

  it('asks for TLS from then on, over TLS', async () => {
    const { headers } = await stage().ask('/', { headers: { 'x-forwarded-proto': 'https' } });
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
  });

  it('is compressed by a server where that is asked for', async () => {
    const { ask } = stage();
    const response = await ask('/', { headers: { 'accept-encoding': 'gzip, br' } });
    expect([response.headers.get('content-encoding'), response.headers.get('vary')]).toEqual([
      'gzip',
      'Accept-Encoding',
    ]);
    const text = await new Response(response.body?.pipeThrough(new DecompressionStream('gzip'))).text();
    expect(text).toContain('</html>');
    expect((await ask('/')).headers.get('content-encoding')).toBeNull();
    const platform = await stage({ listensOn: 'platform' }).ask('/', { headers: { 'accept-encoding': 'gzip' } });
    expect(platform.headers.get('content-encoding')).toBeNull();
  });

  it.each(['/', '/console', `/certificates/${SITE}/${CERTIFICATE}`, '/login', '/nowhere'])(
    '%s has no script, style or handler in its markup',
    async (path) => {
      const text = await stage().text(path);
      expect(text).not.toMatch(/<script(?![^>]*\ssrc=")[^>]*>|<style|\sstyle=|\son[a-z]+=|javascript:/i);
      expect([...text.matchAll(/(?:src|action)="([^"]*)"/g)].every(([, to]) => to?.startsWith('/'))).toBe(true);
    },
  );

  it('escapes what comes from outside', async () => {
    const { emulator, text } = stage();
    await emulator.ready();
    const evil = '<script>alert(1)</script>"\'';
    const one = [...emulator.state.certificates.values()][0];
    if (one) Object.assign(one.Result, { Name: evil, SAN: evil, CommonName: evil, Issuer: evil, IssuerCN: evil });
    for (const path of ['/', `/?q=${encodeURIComponent(evil)}`, `/certificates/${SITE}/${CERTIFICATE}`]) {
      expect(await text(path)).not.toContain('<script>alert');
    }
    expect(await text(`/console?operation=GetCertificate&SiteId=${encodeURIComponent(evil)}`)).not.toContain(
      '<script>alert',
    );
    expect(await text(`/login?next=${encodeURIComponent(`/${evil}`)}`)).not.toContain('<script>alert');
  });
});

describe('secrets', () => {
  const KEY = '-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49\n-----END PRIVATE KEY-----\n';

  it('of a certificate are shown nowhere, even if a service sent them', async () => {
    const { ask, emulator, text } = stage();
    await emulator.ready();
    for (const one of emulator.state.certificates.values()) {
      if (one.Certificate !== undefined) Object.assign(one, { Certificate: `${one.Certificate}${KEY}` });
      Object.assign(one.Result, { PrivateKey: KEY, private_key: 'secret-in-another-form' });
    }
    const paths = ['/', '/api/overview', '/metrics', `/api/sites/${SITE}/certificates`].concat(
      ['', '/fullchain.pem', '/cert.pem', '/chain.pem'].map((file) => `/certificates/${SITE}/${CERTIFICATE}${file}`),
      `/api/sites/${SITE}/certificates/${CERTIFICATE}`,
    );
    for (const path of paths) expect(await text(path)).not.toMatch(/MIGHAgEAMBMGByqGSM49|PRIVATE KEY|another-form/);
    const fields = { operation: 'GetCertificate', SiteId: SITE, Id: CERTIFICATE };
    expect(await (await ask('/console', form(fields))).text()).not.toMatch(/MIGHAgEAMBMGByqGSM49|another-form/);
    const body = JSON.stringify({ operation: 'GetCertificate', input: { SiteId: SITE, Id: CERTIFICATE } });
    const call = await ask('/api/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(await call.text()).not.toMatch(/MIGHAgEAMBMGByqGSM49|another-form/);
  });

  it('of the account and the explorer are in no page, header, log or error', async () => {
    const said: string[] = [];
    const { ask, emulator } = stage({ env: { EXPLORER_TOKEN: TOKEN }, log: (line) => said.push(line) });
    const headers = { authorization: `Bearer ${TOKEN}` };
    emulator.faults.add({ kind: 'error', code: 'SignatureDoesNotMatch', action: 'GetSite' });
    const answers = [
      await ask('/', { headers }),
      await ask('/console', { headers }),
      await ask('/console?operation=GetSite', { headers }),
      await ask('/console', form({ operation: 'GetSite', SiteId: SITE }, headers)),
      await ask('/login', form({ token: TOKEN })),
      await ask(`/certificates/${SITE}/none`, { headers }),
    ];
    for (const answer of answers) said.push(JSON.stringify([...answer.headers]), await answer.text());
    const all = said.join('\n');
    for (const secret of [TOKEN, emulator.credentials.accessKeySecret, emulator.credentials.accessKeyId]) {
      expect(all).not.toContain(secret);
    }
    expect(all).not.toMatch(/Signature=[0-9a-f]/);
  });
});
