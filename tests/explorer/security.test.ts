import { describe, expect, it } from 'vitest';
import { isOwnHost } from '../../apps/explorer/src/http/security/hosts.js';
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
    expect(() => stage({ env: { EXPLORER_TOKEN: 'short' } })).toThrow('EXPLORER_TOKEN must have 16 characters');
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
    expect(cookie).toMatch(/^esakit-explorer=[0-9a-f]{64}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(cookie).not.toContain(TOKEN);

    const [pair = ''] = cookie.split(';');
    expect((await ask('/', { headers: { cookie: pair } })).status).toBe(200);
    expect((await ask('/', { headers: { cookie: `${pair.slice(0, -1)}x` }, redirect: 'manual' })).status).toBe(302);
  });

  it('is for TLS alone, where that ends at something before it', async () => {
    const { ask } = guarded();
    const headers = { 'x-forwarded-proto': 'https' };
    const response = await ask('/login', form({ token: TOKEN }, headers));
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^__Host-esakit-explorer=.*; Secure$/);
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

  it('is forgotten on signing out', async () => {
    const response = await guarded().ask('/logout', form({}));
    expect(response.headers.get('set-cookie')).toContain('Max-Age=0');
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

  it('is bounded in its size', async () => {
    const { ask } = stage();
    expect((await ask(`/?q=${'a'.repeat(9_000)}`)).status).toBe(414);
    expect((await ask('/console', form({ Id: 'a'.repeat(300_000) }))).status).toBe(413);
    const body = JSON.stringify({ operation: 'GetSite', input: { SiteId: '1'.repeat(300_000) } });
    const headers = { 'content-type': 'application/json' };
    expect((await ask('/api/call', { method: 'POST', headers, body })).status).toBe(413);
  });

  it('is bounded in its rate, for each address alone', async () => {
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
      expect(headers.get('cache-control')).toBe(
        path === '/assets/style.css' ? 'public, max-age=31536000, immutable' : 'no-store',
      );
    },
  );

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
