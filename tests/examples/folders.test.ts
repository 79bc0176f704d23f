import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { binary, run } from './support/runtime.js';
import { currentVersion, dependenciesOf, examples, type Manifest, readJson, stage } from './support/stage.js';

const folders = (await readdir(examples, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The program of each, and what a runtime would bring of types. */
const PROGRAMS: Readonly<Record<string, { file: string; types?: string }>> = {
  bun: {
    file: 'save.ts',
    types: 'declare const Bun: { argv: string[]; write(path: string, text: string): Promise<number> };',
  },
  cloudflare: { file: 'worker.ts' },
  deno: { file: 'main.ts' }, // Deno checks its types itself.
  'esa-function': { file: 'src/index.ts' },
  node: { file: 'certificate.mjs' },
  page: { file: 'server.mjs' },
  vercel: { file: 'api/certificate.ts' },
};

it('every example is run by the tests, and in the table', async () => {
  const text = await readFile(join(examples, 'README.md'), 'utf8');
  const tests = await readdir(new URL('.', import.meta.url));
  expect(folders.toSorted()).toEqual(Object.keys(PROGRAMS));
  for (const name of folders) {
    expect(text).toContain(`| [\`${name}\`](${name}) `);
    expect(tests).toContain(`${name}.test.ts`);
  }
});

describe.each(folders)('the example %s', (name) => {
  const read = (file: string): Promise<string> => readFile(join(examples, name, file), 'utf8');

  it('asks for packages in the versions that are current', async () => {
    const [major, minor, patch] = (await currentVersion()).split('.').map(Number);
    const dependencies = await dependenciesOf(name);
    expect(dependencies.length).toBeGreaterThan(0);
    for (const [dependency, range] of dependencies) {
      expect(dependency).toMatch(/^@esakit\/\w+$/);
      const [, atMajor, atMinor, atPatch] = /^\^(\d+)\.(\d+)\.(\d+)$/.exec(range)?.map(Number) ?? [];
      expect([atMajor, atMajor === 0 && atMinor], `${dependency}@${range}`).toEqual([major, major === 0 && minor]);
      expect(atPatch).toBeLessThanOrEqual(patch ?? 0);
    }
  });

  it('is never published', async () => {
    const file = name === 'deno' ? 'deno.json' : 'package.json';
    const manifest = await readJson<Manifest>(join(examples, name, file));
    expect(manifest.private ?? manifest.name === undefined).toBe(true);
  });

  it('is small', async () => {
    expect((await read(PROGRAMS[name]?.file ?? '')).split('\n').length).toBeLessThanOrEqual(42);
  });

  it('says where the key goes, and never on a command line', async () => {
    const text = await read('README.md');
    expect(text).toContain('ALIBABA_CLOUD_ACCESS_KEY_ID');
    expect(text).toContain('esa:');
    for (const [block] of text.matchAll(/```sh\n[^]*?```/g)) {
      expect(block).not.toMatch(/SECRET=(?!…)|--(?:ak|sk|access-key-\w+)\b/);
    }
  });
});

it('the types of the examples are right', async () => {
  const programs = Object.entries(PROGRAMS).filter(([name, { file }]) => name !== 'deno' && file.endsWith('.ts'));
  const folder = await stage('bun');
  const runtimes = join(folder, 'runtimes.d.ts');
  await writeFile(runtimes, programs.map(([, { types = '' }]) => types).join('\n'));
  const files = await Promise.all(programs.map(async ([name, { file }]) => join(await stage(name), file)));
  const strict = ['--strict', '--noUncheckedIndexedAccess', '--exactOptionalPropertyTypes', '--skipLibCheck'];
  const language = ['--target', 'es2022', '--lib', 'es2023,dom', '--module', 'esnext', '--moduleResolution', 'bundler'];
  const args = ['--noEmit', ...strict, ...language, '--moduleDetection', 'force', runtimes, ...files];
  const { code, stdout } = await run(binary('tsc'), args, { cwd: folder, env: {} });
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
}, 60_000);
