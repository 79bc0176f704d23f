import { createHash, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInThisContext } from 'node:vm';
import type { Digest } from '@esakit/core/sign';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { leanLibraries } from '../../packages/core/lean-libraries.js';
import { rootsOfPrimes } from '../../packages/core/src/util/prime-roots.js';

const bundle = async ({ entry }: { readonly entry: string }): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'built',
    logLevel: 'silent',
    plugins: [leanLibraries],
  });
  return outputFiles[0]?.text ?? '';
};

describe('the hash of noble, as it is built in', () => {
  const code = bundle({ entry: `export * from './packages/core/src/sign/digest.ts';` });

  it('is without its checks, its unused methods and its tables', async () => {
    const text = await code;
    expect(text).toContain('_cloneInto');
    expect(text).not.toMatch(/digest\(\) was already called|expected Uint8Array|hash was destroyed|invalid outputLen/);
    expect(text).not.toMatch(/^ +(digest|clone)\(\) \{/m);
    expect(text).not.toMatch(/SHA256_(IV|K) = .*\[/);
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

  it('makes the fingerprints of a certificate too', async () => {
    const file = 'packages/core/src/x509/read/digest.ts';
    const entry = `export { hexDigest } from './${file}';
      export { _SHA1 } from './packages/core/node_modules/@noble/hashes/legacy.js';
      export { _SHA256 } from './packages/core/node_modules/@noble/hashes/sha2.js';`;
    const { hexDigest, _SHA1, _SHA256 } = runInThisContext(`${await bundle({ entry })}; built`) as Fingerprints;
    for (const length of [0, 1, 55, 56, 64, 2_000]) {
      const bytes = new Uint8Array(length).fill(7);
      expect(hexDigest(new _SHA1(), bytes)).toBe(createHash('sha1').update(bytes).digest('hex'));
      expect(hexDigest(new _SHA256(), bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  it('validates with valibot, without its configuration', async () => {
    const text = await bundle({ entry: `export { toCheck } from './packages/core/src/operation/compile.ts';` });
    expect(text).toContain('vendor: "valibot"');
    expect(text).not.toContain('abortEarly');
    const { toCheck } = runInThisContext(`${text}; built`) as Pick<
      typeof import('../../packages/core/src/operation/compile.js'),
      'toCheck'
    >;
    expect(toCheck('id', 'input')('12')).toMatchObject({ value: '12' });
    expect(toCheck('id', 'input')('0')).toMatchObject({
      issues: [{ message: expect.stringMatching(/^a positive integer/) }],
    });
  });
});

describe('a library that changed ends the build', () => {
  it.each([
    {
      where: 'a check less',
      file: '@noble/hashes/_md.js',
      change: ['        aexists(this);\n', ''],
      says: '4 checks, not 5',
    },
    {
      where: 'a method less',
      file: '@noble/hashes/_md.js',
      change: ['clone() {', 'copy() {'],
      says: '1 unused methods, not 2',
    },
    {
      where: 'a field less',
      file: '@noble/hashes/_md.js',
      change: ['canXOF = false', 'xof = false'],
      says: '5 fields for checks',
    },
    {
      where: 'another copy',
      file: '@noble/hashes/_md.js',
      change: ['finished, destroyed,', 'destroyed, finished,'],
      says: '0 copies',
    },
    {
      where: 'another start',
      file: '@noble/hashes/_md.js',
      change: ['0x6a09e667', '0x6a09e666'],
      says: 'SHA256_IV of noble is not',
    },
    {
      where: 'another constant',
      file: '@noble/hashes/sha2.js',
      change: ['0x428a2f98', '0x428a2f99'],
      says: 'SHA256_K of noble is not',
    },
    {
      where: 'no such table',
      file: '@noble/hashes/sha2.js',
      change: ['Uint32Array', 'Int32Array'],
      says: '0 tables, not 1',
    },
    {
      where: 'another end',
      file: '@noble/hashes/legacy.js',
      change: ['destroy() {', 'end() {'],
      says: '2 unused methods, not 3',
    },
    {
      where: 'no configuration',
      file: 'valibot/dist/index.mjs',
      change: ['{ value: value$1 }, /*', '{ value }, /*'],
      says: '0 configurations',
    },
  ])('where it has $where: $file', async ({ file, change: [from = '', to = ''], says }) => {
    const published = readFileSync(`packages/core/node_modules/${file}`, 'utf8');
    expect(published).toContain(from);
    const folder = await mkdtemp(join(tmpdir(), 'library-'));
    try {
      const changed = join(folder, file);
      await mkdir(dirname(changed), { recursive: true });
      await writeFile(
        changed,
        published.replace(from, () => to),
      );
      await expect(bundle({ entry: `export * from '${changed}';` })).rejects.toThrow(says);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

/** A double has 52 digits after the first, so what an engine computes is wrong by a part in 2^50 at most. */
describe('the roots of primes', () => {
  it.each([1 - 2 ** -43, 1, 1 + 2 ** -43])(
    'have the same first bits where each is wrong by a factor of %d',
    (factor) => {
      const wrong = (root: (prime: number) => number) => (prime: number) => root(prime) * factor;
      expect(rootsOfPrimes(64, wrong(Math.cbrt))).toEqual(rootsOfPrimes(64, Math.cbrt));
      expect(rootsOfPrimes(8, wrong(Math.sqrt))).toEqual(rootsOfPrimes(8, Math.sqrt));
    },
  );
});

interface Fingerprints {
  readonly hexDigest: (hash: object, bytes: Uint8Array) => string;
  readonly _SHA1: new () => object;
  readonly _SHA256: new () => object;
}
