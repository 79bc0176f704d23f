import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmulator, type Emulator } from '@esakit/emulator';
import { serve } from '@esakit/emulator/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, FROM_SOURCES } from '../../apps/explorer/scripts/build.mjs';
import { BIG_SITE, CERTIFICATE, SITE } from './support/app.js';
import { checkingFetch } from '../../apps/explorer/src/server/checking-fetch.js';
import type { Kv } from '../../apps/explorer/src/overview/store.js';
import {
  entryIn,
  missing,
  refusal,
  type Running,
  type Settings,
  startEdgeRuntime,
  startProcess,
  startWorker,
} from './support/runtimes.js';

let folder: string;
let entry: (name: string) => string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'explorer-'));
  entry = entryIn(folder);
  await build({ outdir: folder, options: FROM_SOURCES });
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

const ACCOUNT = {
  ALIBABA_CLOUD_ACCESS_KEY_ID: 'testAccessKeyId',
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'testAccessKeySecret',
};
const TOKEN = 'a-token-of-sufficient-length';

/** What is used of Miniflare's doubles, whose own types need those of Workers. */
interface Scheduled {
  scheduled(event: { readonly cron: string }): Promise<unknown>;
}

/** An account's service on a real socket, and the settings that lead there. */
async function startService(): Promise<{ settings: Settings; requests: Emulator['requests']; stop(): Promise<void> }> {
  const emulator = createEmulator();
  const server = await serve(emulator);
  const { accessKeyId, accessKeySecret } = emulator.credentials;
  return {
    settings: {
      ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret,
      ALIBABA_CLOUD_ESA_ENDPOINT: server.url,
    },
    requests: emulator.requests,
    stop: () => server.close(),
  };
}

/** Shows an account by signed requests over a network. */
function showsAnAccount(start: (settings: Settings) => Promise<Running>): void {
  it('shows an account', async () => {
    const service = await startService();
    const explorer = await start({ ...service.settings, EXPLORER_TOKEN: TOKEN });
    try {
      const { status, text } = await explorer.ask('/', { headers: { authorization: `Bearer ${TOKEN}` } });
      expect(status).toBe(200);
      expect(text).not.toContain('Sample data');
      expect(text.replaceAll('<wbr />', '')).toContain('api.example.com');
      expect(text).not.toContain(service.settings['ALIBABA_CLOUD_ACCESS_KEY_SECRET']);
      expect(new Set(service.requests.map(({ status: answered }) => answered))).toEqual(new Set([200]));
    } finally {
      await explorer.stop();
      await service.stop();
    }
  });
}

/** What has to hold wherever it runs. */
function isTheExplorer(start: () => Promise<Running>): void {
  let explorer: Running;
  beforeAll(async () => {
    explorer = await start();
  }, 60_000);
  afterAll(() => explorer?.stop());

  it('lists the sites and their certificates, and says whose they are', async () => {
    const { status, text, headers } = await explorer.ask('/');
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    for (const part of ['Sample data', 'api.example.com', 'old-example.com', BIG_SITE]) {
      expect(text.replaceAll('<wbr />', '')).toContain(part);
    }
  });

  it('shows one certificate, checked against its PEM', async () => {
    const { text } = await explorer.ask(`/certificates/${SITE}/${CERTIFICATE}`);
    expect(text).toContain('All 10 agree.');
    expect(text).toContain('-----BEGIN CERTIFICATE-----');
  });

  it('gives the same as JSON', async () => {
    const { text } = await explorer.ask(`/api/sites/${SITE}/certificates/${CERTIFICATE}`);
    expect(JSON.parse(text)).toMatchObject({
      Result: { Id: CERTIFICATE, CommonName: 'www.example.com' },
      explorer: {
        health: { state: 'valid' },
        chain: [{ commonName: 'www.example.com' }, { commonName: 'Esakit Emulator ECDSA CA' }],
      },
    });
  });

  it('runs an operation for its console, with an id of 64 bits exact', async () => {
    const { status, text } = await explorer.ask('/api/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"operation":"GetSite","input":{"SiteId":${BIG_SITE}}}`,
    });
    expect(status).toBe(200);
    expect(text).toContain(`"SiteId":${BIG_SITE},"SiteName":"example.net"`);
  });

  it('runs the form of its console, and shows a sample of what its emulator does not play', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const post = async (body: string): Promise<string> =>
      (await explorer.ask('/console', { method: 'POST', headers, body })).text;
    expect(await post(`operation=GetSite&SiteId=${BIG_SITE}`)).toContain(`&quot;SiteId&quot;: ${BIG_SITE}`);
    expect(await post(`operation=GetOriginPool&SiteId=1&Id=1`)).toContain(
      'A sample, made from the shape of the answer',
    );
    expect(await post(`operation=DeleteRecord&RecordId=1`)).toContain('Changes are off here');
  });

  it('shows quotas and the plan of a change, and sends none where changes are off', async () => {
    expect((await explorer.ask('/quota')).text).toMatch(/\d+ of 100 used/);
    const plan = await explorer.ask(`/changes/prune?site=${SITE}`);
    expect(plan.text).toContain(`esakit prune --site ${SITE} --yes`);
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const run = await explorer.ask('/changes/prune', { method: 'POST', headers, body: `site=${SITE}&do=run` });
    expect(run.status).toBe(403);
  });

  it('serves its style and scripts itself', async () => {
    const { text } = await explorer.ask('/console');
    const paths = [...text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '');
    expect(paths).toHaveLength(4);
    for (const path of paths) {
      const { status, headers } = await explorer.ask(path);
      expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    }
  });

  it('answers what is not there with 404', async () => {
    expect((await explorer.ask('/nowhere')).status).toBe(404);
    expect((await explorer.ask(`/certificates/${SITE}/none`)).status).toBe(404);
  });
}

const processes = ['node', 'deno', 'bun'].map((runtime) => ({ runtime, reason: missing(runtime) }));

it.skipIf(!process.env['CI']).each(processes.filter(({ reason }) => reason !== undefined))(
  '$runtime is tested too (not here: $reason)',
  ({ reason }) => expect(reason).toBeUndefined(),
);

describe.each(processes.filter(({ reason }) => reason === undefined))('$runtime', ({ runtime }) => {
  isTheExplorer(() => startProcess(runtime, entry(runtime)));

  showsAnAccount((settings) => startProcess(runtime, entry(runtime), settings));

  it('ends on a signal', async () => {
    const explorer = await startProcess(runtime, entry(runtime));
    expect((await explorer.ask('/healthz')).status).toBe(200);
    await explorer.stop();
    await expect(explorer.ask('/healthz')).rejects.toThrow('fetch failed');
  });

  it('is not called by a name that another site could give it', async () => {
    const explorer = await startProcess(runtime, entry(runtime));
    try {
      const { status } = await explorer.ask('/healthz', { headers: { 'x-forwarded-host': 'evil.example' } });
      expect(status).toBe(200);
      expect(await statusUnder(explorer.url, 'evil.example')).toBe(421);
    } finally {
      await explorer.stop();
    }
  });

  it('does not start for others with credentials and without a token', async () => {
    const { code, said } = await refusal(runtime, entry(runtime), { ...ACCOUNT, HOST: '0.0.0.0', PORT: '0' });
    expect(code).toBe(1);
    expect(said).toContain('EXPLORER_TOKEN');
    expect(said).not.toContain(ACCOUNT.ALIBABA_CLOUD_ACCESS_KEY_SECRET);
  });

  it('starts for others with a token, and asks for it', async () => {
    const explorer = await startProcess(runtime, entry(runtime), {
      ...ACCOUNT,
      HOST: '0.0.0.0',
      EXPLORER_TOKEN: TOKEN,
    });
    try {
      const { port } = new URL(explorer.url);
      const asked = await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' });
      expect([asked.status, asked.headers.get('location')]).toEqual([302, '/login?next=%2F']);
    } finally {
      await explorer.stop();
    }
  });
});

describe('Cloudflare Workers (workerd, without nodejs_compat)', () => {
  isTheExplorer(() => startWorker(entry('cloudflare'), { kvNamespaces: ['OVERVIEW'] }));

  showsAnAccount((bindings) => startWorker(entry('cloudflare'), { bindings }));

  it('answers requests that come all at once, though none may wait for what another one began', async () => {
    const explorer = await startWorker(entry('cloudflare'));
    const answers = await Promise.all(Array.from({ length: 8 }, () => explorer.ask('/')));
    await explorer.stop();
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
  });

  it('keeps what its cron trigger finds in KV, over a restart', async () => {
    const store = join(folder, 'kv');
    const options = { kvNamespaces: ['OVERVIEW'], kvPersist: store };
    const first = await startWorker(entry('cloudflare'), options);
    const worker = (await first.miniflare.getWorker()) as unknown as Scheduled;
    await worker.scheduled({ cron: '*/15 * * * *' });
    const kv = (await first.miniflare.getKVNamespace('OVERVIEW')) as unknown as Kv;
    const kept = JSON.parse((await kv.get('esakit-explorer/overview/1')) ?? '{}') as { checkedAt: string };
    await kv.put('esakit-explorer/overview/1', JSON.stringify({ ...kept, sites: [], certificates: [] }));
    await first.stop();

    const second = await startWorker(entry('cloudflare'), options);
    const { text } = await second.ask('/api/overview');
    await second.stop();
    expect(JSON.parse(text)).toMatchObject({ asOf: kept.checkedAt, certificates: [] });
  });

  it('is closed with credentials and without a token', async () => {
    const explorer = await startWorker(entry('cloudflare'), { bindings: ACCOUNT });
    const [page, health] = [await explorer.ask('/'), await explorer.ask('/healthz')];
    await explorer.stop();
    expect([page.status, health.status]).toEqual([503, 200]);
    expect(page.text).toContain('EXPLORER_TOKEN');
  });

  it('gives its cookie only to this host, over TLS', async () => {
    const explorer = await startWorker(entry('cloudflare'), { bindings: { ...ACCOUNT, EXPLORER_TOKEN: TOKEN } });
    const { status, headers } = await explorer.ask('/login', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
      body: `token=${TOKEN}`,
    });
    await explorer.stop();
    expect(status).toBe(303);
    expect(headers.get('set-cookie')).toMatch(
      /^__Host-esakit-explorer=\d{13}\.[0-9a-f-]{36}\.[\w%]+; .*HttpOnly; Secure; SameSite=Strict$/,
    );
  });
});

it('Node shows the account of a profile, and the emulator where it is asked for all the same', async () => {
  const home = join(folder, 'home');
  await mkdir(join(home, '.aliyun'), { recursive: true });
  const [access_key_id, access_key_secret] = Object.values(ACCOUNT);
  const profile = { name: 'default', mode: 'AK', access_key_id, access_key_secret, region_id: 'cn-hangzhou' };
  await writeFile(join(home, '.aliyun/config.json'), JSON.stringify({ current: 'default', profiles: [profile] }));
  const sourceWith = async (settings: Settings): Promise<unknown> => {
    const explorer = await startProcess('node', entry('node'), { HOME: home, ...settings });
    const { text } = await explorer.ask('/api');
    await explorer.stop();
    return (JSON.parse(text) as { readonly source: unknown }).source;
  };
  expect(await sourceWith({})).toBe('account');
  expect(await sourceWith({ EXPLORER_SOURCE: 'emulator' })).toBe('emulator');
});

it('servers look for nothing where a name leads to an inner address', async () => {
  await expect(checkingFetch('http://localhost:9/')).rejects.toThrow(
    /^localhost leads to (127\.0\.0\.1|::1), which is not a public address$/,
  );
});

describe('Vercel Edge (edge-runtime)', () => {
  isTheExplorer(() => startEdgeRuntime(entry('vercel')));

  showsAnAccount((settings) => startEdgeRuntime(entry('vercel'), settings));

  it('is closed with credentials and without a token', async () => {
    const { status, text } = await (await startEdgeRuntime(entry('vercel'), ACCOUNT)).ask('/');
    expect(status).toBe(503);
    expect(text).toContain('EXPLORER_TOKEN');
  });
});

// Alibaba's own runtime can't be had; its functions are modules of workerd's form, without Node and without bindings.
describe('ESA Functions (in workerd)', () => {
  isTheExplorer(() => startWorker(entry('esa-functions')));

  showsAnAccount((bindings) => startWorker(entry('esa-functions'), { bindings }));

  it('takes its settings from an argument of the handler', async () => {
    const explorer = await startWorker(entry('esa-functions'), { bindings: ACCOUNT });
    const { status } = await explorer.ask('/');
    await explorer.stop();
    expect(status).toBe(503);
  });
});

/** Status of a request under another name, which `fetch` would not send. */
async function statusUnder(url: string, host: string): Promise<number | undefined> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    request(url, { headers: { host } }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}
