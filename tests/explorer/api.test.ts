import { fromWireError } from '@esakit/core/proxy';
import { describe, expect, it } from 'vitest';
import { kvOverviewStore } from '../../apps/explorer/src/overview/store.js';
import { BIG_SITE, CERTIFICATE, NOW, SITE, stage } from './support/app.js';

describe('the JSON API', () => {
  it('names its paths, each of which is there', async () => {
    const { ask, json } = stage();
    const { paths, source } = await json<{ paths: string[]; source: string }>('/api');
    expect(source).toBe('emulator');
    for (const path of paths) {
      const filled = path.replace('{SiteId}', SITE).replace('{Id}', CERTIFICATE).replace('{Name}', 'GetSite');
      const { status } = await ask(filled, filled.endsWith('/preview') ? { method: 'POST', body: '{}' } : {});
      expect([path, status]).toEqual([path, path === '/api/call' ? 405 : 200]);
    }
  });

  it('lists sites with ids of 64 bits exact', async () => {
    expect(await stage().text('/api/sites')).toContain(`"SiteId": ${BIG_SITE},`);
  });

  it('lists all certificates of a site, whatever their number of pages', async () => {
    const { Result, TotalCount } = await stage().json<{ Result: unknown[]; TotalCount: number }>(
      '/api/sites/1234567890124/certificates',
    );
    expect([Result.length, TotalCount]).toEqual([27, 27]);
  });

  it('names what needs action, in its order', async () => {
    const { needsAction } = await stage().json<{ needsAction: object[] }>('/api/overview');
    expect(needsAction).toHaveLength(2);
    expect(needsAction[0]).toEqual({ siteId: SITE, id: expect.stringMatching(/^[0-9a-f]{32}$/) });
  });

  it('looks again by POST only', async () => {
    let now = NOW;
    const { emulator, ask, json } = stage({ clock: () => now });
    await ask('/api/overview');
    const requests = emulator.requests.length;
    now += 6_000;
    await ask('/api/overview?fresh=1');
    expect(emulator.requests).toHaveLength(requests);
    expect(await json('/api/overview', { method: 'POST' })).toMatchObject({ asOf: new Date(now).toISOString() });
    expect(emulator.requests).toHaveLength(2 * requests);
    now += 4_000;
    await ask('/api/overview', { method: 'POST' });
    expect(emulator.requests).toHaveLength(2 * requests);
  });

  it('tells how far a look has come', async () => {
    const { ask, emulator, json } = stage();
    expect(await json('/api/progress')).toEqual({ running: false, text: '' });
    emulator.faults.add({ kind: 'latency', delayMs: 50, action: 'ListSites' });
    const looking = ask('/');
    await expect
      .poll(() => json('/api/progress'), { interval: 1 })
      .toMatchObject({ running: true, text: 'Reading the list of sites …' });
    await looking;
    expect(await json('/api/progress')).toEqual({ running: false, text: '' });
  });

  it('gives the overview as it is shown', async () => {
    const overview = await stage().json('/api/overview?state=expired');
    expect(overview).toMatchObject({
      asOf: new Date(NOW).toISOString(),
      stale: false,
      complete: true,
      certificates: [
        { hostnames: ['old-example.com', '*.old-example.com'], state: 'expired', level: 'note', daysLeft: -36 },
      ],
    });
  });

  it.each([
    [`/api/sites/${SITE}/certificates/none`, 404, 'Certificate.NotFound'],
    ['/api/sites/abc/certificates', 400, 'invalid-parameter'],
    ['/api/nowhere', 404, 'not-found'],
  ])('%s fails with %i and %s', async (path, status, code) => {
    const response = await stage().ask(path);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { code } });
  });

  it('runs operations for pages, and tells of errors by their code', async () => {
    const { ask } = stage();
    const call = async (operation: string, input: object): Promise<[number, unknown]> => {
      const body = JSON.stringify({ operation, input });
      const response = await ask('/api/call', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      return [response.status, await response.json()];
    };
    expect(await call('GetSite', { SiteId: SITE })).toMatchObject([200, { status: 200, attempts: 1 }]);
    expect(await call('DeleteCertificate', { SiteId: SITE, Id: 'x' })).toMatchObject([
      403,
      { error: { code: 'operation-not-allowed' } },
    ]);
    expect(await call('GetCertificate', { SiteId: SITE, Id: 'none' })).toMatchObject([
      404,
      { error: { name: 'ServiceError', code: 'Certificate.NotFound' } },
    ]);
  });
});

it('refuses in a way that the client of a signing proxy understands', async () => {
  const { ask } = stage({ rate: { burst: 1, perSecond: 1 } });
  await ask('/api');
  const { error } = (await (await ask('/api/call', { method: 'POST' })).json()) as { error: unknown };
  expect(fromWireError(error)).toMatchObject({ name: 'ProxyError', code: 'too-many-requests', retryable: true });
});

describe('for monitoring', () => {
  it('/healthz says that it runs, and asks nobody', async () => {
    const { emulator, text } = stage({ env: { EXPLORER_TOKEN: 'a-token-of-sufficient-length' } });
    expect(await text('/healthz')).toBe('ok\n');
    expect(emulator.requests).toHaveLength(0);
  });

  it('/metrics has the end of each certificate', async () => {
    const { ask } = stage();
    const response = await ask('/metrics');
    const text = await response.text();
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(text).toContain('# TYPE esakit_certificate_not_after_timestamp_seconds gauge\n');
    expect(text).toMatch(
      new RegExp(
        `^esakit_certificate_not_after_timestamp_seconds\\{site_id="${SITE}",site="example.com",id="${CERTIFICATE}",name="yourCertName",hostname="www.example.com"\\} 1778256000$`,
        'm',
      ),
    );
    expect(text).toMatch(/^esakit_certificate_state\{.*name="blog".*state="pending"\} 1$/m);
    expect(text).toContain(`esakit_last_check_timestamp_seconds ${NOW / 1_000}\n`);
    for (const line of text.trimEnd().split('\n'))
      expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{.*\})? -?[\d.]+)$/);
  });

  it('/metrics reports a site that could not be listed, and that the check did not succeed', async () => {
    const { emulator, text } = stage();
    emulator.faults.add({ kind: 'error', code: 'Forbidden.RAM', action: 'ListCertificates', times: 1 });
    const told = await text('/metrics');
    expect(told.match(/^esakit_site_listed\{.*\} 0$/gm)).toHaveLength(1);
    expect(told).toMatch(/^esakit_last_check_success 0$/m);
  });

  it('/metrics is whole with a certificate without hostnames', async () => {
    const { emulator, text } = stage();
    await emulator.ready();
    const one = [...emulator.state.certificates.values()][0];
    if (one) Object.assign(one.Result, { SAN: '', CommonName: '' });
    expect(await text('/metrics')).toContain(`id="${one?.Result.Id}",name="${one?.Result.Name}",hostname=""}`);
  });

  it('/metrics keeps what was known in an outage, and says that it is not of now', async () => {
    let now = NOW;
    const { emulator, text, json } = stage({ clock: () => now });
    expect(await text('/metrics')).toMatch(/^esakit_last_check_success 1$/m);
    emulator.faults.add({ kind: 'error', code: 'ServiceUnavailable' });
    now += 60_000;
    await text('/metrics');
    await expect.poll(() => text('/metrics')).toMatch(/^esakit_last_check_success 0$/m);
    const told = await text('/metrics');
    expect(told).toContain(`esakit_last_check_timestamp_seconds ${NOW / 1_000}\n`);
    expect(told.match(/^esakit_certificate_state\{/gm)).toHaveLength(40);
    expect(await json('/api/overview')).toMatchObject({
      asOf: new Date(NOW).toISOString(),
      stale: true,
      problem: { code: 'ServiceUnavailable' },
    });
  });

  it('/metrics without anything known says no more than that', async () => {
    const { ask, emulator } = stage();
    emulator.faults.add({ kind: 'error', code: 'ServiceUnavailable' });
    const response = await ask('/metrics');
    const samples = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect([response.status, samples]).toEqual([
      200,
      [`esakit_last_check_timestamp_seconds ${NOW / 1_000}`, 'esakit_last_check_success 0'],
    ]);
  });

  it('escapes labels', async () => {
    const { emulator, text } = stage();
    await emulator.ready();
    const one = [...emulator.state.certificates.values()][0];
    if (one) one.Result.Name = 'a "quoted" \\ name\nof two lines';
    expect(await text('/metrics')).toContain('name="a \\"quoted\\" \\\\ name\\nof two lines"');
  });
});

const broken = async (): Promise<never> => {
  throw new Error('the store is down');
};

describe('a store of the platform', () => {
  it('answers instead of the service while it is fresh, and survives a restart', async () => {
    let now = NOW;
    const values = new Map<string, string>();
    const kv = {
      get: async (key: string) => values.get(key) ?? null,
      put: async (key: string, value: string) => void values.set(key, value),
    };
    const first = stage({ clock: () => now, store: kvOverviewStore(kv) });
    await first.ask('/');
    const second = stage({ clock: () => now, store: kvOverviewStore(kv) });
    now += 19 * 60_000;
    expect(await second.json('/api/overview')).toMatchObject({ asOf: new Date(NOW).toISOString(), stale: false });
    expect(second.emulator.requests).toHaveLength(0);
    now += 2 * 60_000;
    expect(await second.json('/api/overview')).toMatchObject({ asOf: new Date(NOW).toISOString(), stale: true });
    await expect.poll(() => second.json('/api/overview')).toMatchObject({ asOf: new Date(now).toISOString() });
  });

  it('costs nothing but time where it fails', async () => {
    const { ask } = stage({ store: { maxAge: 1_000, load: broken, save: broken } });
    expect((await ask('/')).status).toBe(200);
  });
});
