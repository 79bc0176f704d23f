import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Miniflare, type MiniflareOptions } from 'miniflare';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundle } from './support/bundle.js';
import { useService } from './support/service.js';
import { examples, readJsonc, stage } from './support/stage.js';

interface Wrangler {
  readonly name: string;
  readonly main: string;
  readonly compatibility_date: string;
  readonly compatibility_flags?: readonly string[];
  readonly triggers: { readonly crons: readonly string[] };
  readonly kv_namespaces: readonly { readonly binding: string }[];
  readonly vars: Readonly<Record<string, number>>;
}

/** What is used of Miniflare's doubles, whose own types need those of Workers. */
interface Doubles {
  scheduled(event: { readonly cron: string; readonly scheduledTime: Date }): Promise<{ readonly outcome: string }>;
}
interface Kv {
  list(): Promise<{ readonly keys: readonly { readonly name: string; readonly expiration?: number }[] }>;
}

const DAY = 86_400_000;
const config = await readJsonc<Wrangler>(join(examples, 'cloudflare/wrangler.jsonc'));

describe('the example for Cloudflare Workers', () => {
  const service = useService();
  let script: string;
  let worker: Miniflare;

  beforeAll(async () => {
    script = await bundle(join(await stage('cloudflare'), config.main), ['workerd', 'worker', 'browser']);
  });
  beforeEach(async () => {
    worker = new Miniflare({
      modules: true,
      script,
      compatibilityDate: config.compatibility_date,
      compatibilityFlags: [...(config.compatibility_flags ?? [])],
      kvNamespaces: config.kv_namespaces.map(({ binding }) => binding),
      bindings: { ...config.vars, ...service.settings() },
      telemetry: { enabled: false },
      // What it logs, and the failure that is asked of it below.
      handleRuntimeStdio: (...streams: Readable[]) => streams.forEach((stream) => stream.resume()),
    } as MiniflareOptions);
    await worker.ready;
  });
  afterEach(() => worker?.dispose());

  const report = async () => {
    const response = await worker.dispatchFetch('https://worker.example/');
    return { status: response.status, text: await response.text() };
  };
  const runCron = async (scheduledTime: Date) =>
    ((await worker.getWorker()) as unknown as Doubles).scheduled({
      cron: config.triggers.crons[0] ?? '',
      scheduledTime,
    });

  it('has nothing to report before its first run', async () => {
    expect(await report()).toEqual({ status: 404, text: 'There is no report yet.' });
  });

  it('reports what has expired or will within the days of its settings', async () => {
    const scheduledTime = new Date(service.endOf('api.example.com').getTime() - 12.5 * DAY);
    expect(await runCron(scheduledTime)).toMatchObject({ outcome: 'ok' });
    const { status, text } = await report();
    expect(status).toBe(200);
    const { checkedAt, expiring } = JSON.parse(text) as { checkedAt: string; expiring: { hostnames: string[] }[] };
    expect(checkedAt).toBe(scheduledTime.toISOString());
    expect(new Set(expiring.map(({ hostnames }) => hostnames[0]))).toEqual(
      new Set(['api.example.com', 'legacy.example.com', 'old-example.com']),
    );
    expect(expiring[0]).toEqual({
      site: 'example.com',
      id: expect.stringMatching(/^[\da-f]{32}$/),
      hostnames: ['api.example.com'],
      state: 'expiring',
      daysLeft: 12,
      advice: 'It ends in 12 days: renew it in Certificate Management Service and set the new one.',
    });
    expect(expiring[1]).toMatchObject({ hostnames: ['legacy.example.com'], state: 'expired' });
  });

  it('finds more in later days, and forgets a report that no other follows', async () => {
    const inAWhile = new Date(service.endOf('www.example.com').getTime() - 29.5 * DAY);
    await runCron(inAWhile);
    expect((await report()).text).toContain('"hostnames":["www.example.com","*.example.com"],"state":"expiring"');
    const { keys } = await ((await worker.getKVNamespace('REPORT')) as unknown as Kv).list();
    expect(keys).toEqual([{ name: 'report', expiration: expect.any(Number) }]);
  });

  it('keeps the last report where a run fails', async () => {
    await runCron(service.endOf('www.example.com'));
    const before = await report();
    service.emulator.faults.add({ kind: 'error', code: 'Forbidden.RAM' });
    await expect(runCron(service.endOf('shop.example.com'))).resolves.not.toMatchObject({ outcome: 'ok' });
    expect(await report()).toEqual(before);
  });
});

describe('its wrangler.jsonc', () => {
  it('names an entry that is there, without Node in it', () => {
    expect(existsSync(join(examples, 'cloudflare', config.main))).toBe(true);
    expect(config.compatibility_flags).toBeUndefined();
    expect(config.compatibility_date).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(config.name).toMatch(/^[a-z][a-z\d-]{0,62}$/);
  });

  it('has one cron trigger of five fields, at minutes and hours that exist', () => {
    expect(config.triggers.crons).toHaveLength(1);
    const [minute, hour, ...days] = config.triggers.crons[0]?.split(' ') ?? [];
    expect(Number(minute)).toBeLessThan(60);
    expect(Number(hour)).toBeLessThan(24);
    expect(days).toEqual(['*', '*', '*']);
  });

  it('has no secret and no id of an account', async () => {
    expect(config.kv_namespaces).toEqual([{ binding: 'REPORT' }]);
    expect(Object.keys(config.vars)).toEqual(['WARN_DAYS']);
  });
});
