import { createHash, createHmac } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import type { Digest } from '@esakit/core/sign';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { uncheckedNoble } from '../../packages/core/unchecked-noble.js';

const bundle = async (file: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'built',
    logLevel: 'silent',
    plugins: [uncheckedNoble],
  });
  return outputFiles[0]?.text ?? '';
};

describe('the hash of noble, as it is built in', () => {
  const code = bundle('packages/core/src/sign/digest.ts');

  it('is without its checks', async () => {
    const text = await code;
    expect(text).toContain('_cloneInto');
    expect(text).not.toMatch(/digest\(\) was already called|expected Uint8Array|hash was destroyed/);
  });

  it('hashes texts and bytes of any length, one after the other', async () => {
    const { nobleDigest } = runInThisContext(`${await code}; built`) as { readonly nobleDigest: Digest };
    const lengths = [...Array(200).keys(), 2_047, 2_048, 2_049, 10_000];
    for (const length of lengths) {
      const text = 'é'.repeat(length);
      const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
      expect(nobleDigest.sha256(text)).toBe(sha256);
      expect(nobleDigest.sha256(new TextEncoder().encode(text))).toBe(sha256);
      const key = 'k'.repeat(length % 150);
      expect(nobleDigest.hmac(key)(text)).toBe(createHmac('sha256', key).update(text, 'utf8').digest('hex'));
    }
  });

  it('makes the fingerprints of a certificate too, which use it otherwise', async () => {
    const file = 'packages/core/node_modules/@noble/hashes/sha2.js';
    const { sha256 } = runInThisContext(`${await bundle(file)}; built`) as {
      readonly sha256: (bytes: Uint8Array) => Uint8Array;
    };
    const bytes = new TextEncoder().encode('a certificate');
    expect([...sha256(bytes)]).toEqual([...createHash('sha256').update(bytes).digest()]);
  });

  it.each([
    { what: 'one check less', md: 'update(data) {\n        aexists(this);\n    }\n' },
    { what: 'nothing that is known', md: 'export const other = 1;\n' },
  ])('ends the build where noble has $what', async ({ md }) => {
    const folder = await mkdtemp(join(tmpdir(), 'noble-'));
    try {
      const file = join(folder, '@noble', 'hashes', '_md.js');
      await mkdir(join(folder, '@noble', 'hashes'), { recursive: true });
      await writeFile(file, md);
      await expect(bundle(file)).rejects.toThrow(/of its checks, not 4: read what changed/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
