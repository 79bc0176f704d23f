import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Miniflare, type MiniflareOptions } from 'miniflare';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bundle } from './support/bundle.js';
import { useService } from './support/service.js';
import { examples, readJsonc, stage } from './support/stage.js';

interface Esa {
  readonly name: string;
  readonly entry: string;
}

const config = await readJsonc<Esa>(join(examples, 'esa-function/esa.jsonc'));

/** How ESA's runtime hands settings over, which its versions differ in; each as a module around the example's own. */
const WAYS = {
  'as a third argument': 'fetch: (request, env, context) => example.fetch(request, context, env)',
  'in process.env':
    'fetch: (request, env, context) => { globalThis.process = { env }; return example.fetch(request, context); }',
};

// Alibaba's own runtime can't be had; its functions are modules of workerd's form, without Node and without bindings.
describe.each(Object.entries(WAYS))('the example for ESA Functions, with its settings %s', (_way, handler) => {
  const service = useService();

  /** What the function answers, called by this name. */
  async function statusOf(hostname: string, settings = service.settings()) {
    const folder = await stage('esa-function');
    await writeFile(
      join(folder, 'runtime.js'),
      `import example from ${JSON.stringify(config.entry)}; export default { ${handler} };`,
    );
    const miniflare = new Miniflare({
      modules: true,
      script: await bundle(join(folder, 'runtime.js'), ['worker', 'browser']),
      compatibilityDate: '2026-07-01',
      bindings: settings,
      telemetry: { enabled: false },
    } as MiniflareOptions);
    onTestFinished(() => miniflare.dispose());
    const response = await miniflare.dispatchFetch(`https://${hostname}/`);
    return { caching: response.headers.get('cache-control'), status: await response.json() };
  }

  it('tells how long the certificate of its own hostname is valid', async () => {
    expect(await statusOf('www.example.com')).toEqual({
      caching: 'public, max-age=300',
      status: {
        hostname: 'www.example.com',
        state: 'valid',
        notAfter: service.endOf('www.example.com').toISOString(),
        daysLeft: expect.any(Number),
      },
    });
  });

  it('says so where there is none', async () => {
    expect(await statusOf('www.example.edu')).toMatchObject({
      status: { hostname: 'www.example.edu', state: 'missing' },
    });
  });
});

describe('its esa.jsonc', () => {
  it('names an entry that is there', () => {
    expect(Object.keys(config)).toEqual(['name', 'entry']);
    expect(existsSync(join(examples, 'esa-function', config.entry))).toBe(true);
  });

  it('gives a function below the 5 MB that ESA takes', async () => {
    const folder = await stage('esa-function');
    expect((await bundle(join(folder, config.entry), ['worker', 'browser'])).length).toBeLessThan(5_000_000);
  });
});
