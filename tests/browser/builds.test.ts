import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const path = (name: string): string => fileURLToPath(new URL(`../../packages/browser/dist/${name}`, import.meta.url));
const read = (name: string): string => readFileSync(path(name), 'utf8');

/** What belongs to one platform. `process` as a method's name is a hash function's own. */
const OF_A_PLATFORM = /\bnode:|(?<![.\w])process\b(?!\()|\b(?:Buffer|Deno|Bun|require|__dirname)\b/;

/** A page that calls through a proxy, as a bundler makes it. */
const bundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { createClient, getCertificate } from ${JSON.stringify(path('index.js'))};
        export const get = (input) => getCertificate(createClient({ proxy: '/esa' }), input);`,
      resolveDir: path('.'),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};

describe.each(['index.js', 'esakit.min.js'])('the build %s', (name) => {
  it('names no other platform', () => {
    expect(OF_A_PLATFORM.exec(read(name))?.[0]).toBeUndefined();
  });

  it('has what a page needs', async () => {
    const esakit = (await import(path(name))) as Record<string, unknown>;
    expect(Object.keys(esakit)).toEqual(
      expect.arrayContaining(['createClient', 'createDirectClient', 'getCertificate', 'iterate', 'ProxyError']),
    );
  });
});

describe('the file for a script element', () => {
  it('is whole: it imports nothing', () => {
    expect(read('esakit.min.js')).not.toMatch(/\bimport\s*[({'"*]|\bfrom\s*['"]/);
  });

  it('is small', () => {
    expect(gzipSync(read('esakit.min.js'), { level: 9 }).length).toBeLessThan(30_000);
  });
});

describe('a page that calls through a proxy', () => {
  it('neither signs nor hashes, and is small', async () => {
    const text = await bundle();
    expect(text).not.toMatch(/ACS3-HMAC-SHA256|accessKeySecret|0x428a2f98|1116352408/i);
    expect(gzipSync(text, { level: 9 }).length).toBeLessThan(6_800);
  });
});
