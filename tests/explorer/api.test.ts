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

  it('gives the overview as it is shown', async () => {
    const overview = await stage().json('/api/overview?state=expired');
    expect(overview).toMatchObject({
      checkedAt: new Date(NOW).toISOString(),
      certificates: [
        { hostnames: ['old-example.com', '*.old-example.com'], state: 'expired', daysLeft: -36 },
        { hostnames: ['legacy.example.com'], state: 'expired', standIn: { name: 'yourCertName' } },
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

  it('/metrics has the days to the end of each certificate', async () => {
    const { ask } = stage();
    const response = await ask('/metrics');
    const text = await response.text();
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(text).toContain('# TYPE esakit_certificate_expiry_days gauge\n');
    expect(text).toMatch(
      new RegExp(
        `^esakit_certificate_expiry_days\\{site_id="${SITE}",site="example.com",id="${CERTIFICATE}",name="yourCertName",hostname="www.example.com"\\} 59\\.271$`,
        'm',
      ),
    );
    expect(text).toMatch(/^esakit_certificate_state\{.*name="blog".*state="pending"\} 1$/m);
    expect(text).toContain(`esakit_last_check_timestamp_seconds ${NOW / 1_000}\n`);
    for (const line of text.trimEnd().split('\n'))
      expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{.*\})? -?[\d.]+)$/);
  });

  it('/metrics tells of a site that could not be listed', async () => {
    const { emulator, text } = stage();
    emulator.faults.add({ kind: 'error', code: 'Forbidden.RAM', action: 'ListCertificates', times: 1 });
    expect((await text('/metrics')).match(/^esakit_site_listed\{.*\} 0$/gm)).toHaveLength(1);
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
  it('answers instead of the service until what it holds is a day old, and survives a restart', async () => {
    let now = NOW;
    const values = new Map<string, string>();
    const kv = {
      get: async (key: string) => values.get(key) ?? null,
      put: async (key: string, value: string) => void values.set(key, value),
    };
    const first = stage({ clock: () => now, store: kvOverviewStore(kv) });
    await first.ask('/');
    const second = stage({ clock: () => now, store: kvOverviewStore(kv) });
    now += 23 * 3_600_000;
    expect(await second.json('/api/overview')).toMatchObject({ checkedAt: new Date(NOW).toISOString() });
    expect(second.emulator.requests).toHaveLength(0);
    now += 2 * 3_600_000;
    expect(await second.json('/api/overview')).toMatchObject({ checkedAt: new Date(now).toISOString() });
  });

  it('costs nothing but time where it fails', async () => {
    const { ask } = stage({ store: { maxAge: 1_000, load: broken, save: broken } });
    expect((await ask('/')).status).toBe(200);
  });
});
