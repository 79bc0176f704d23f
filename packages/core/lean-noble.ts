import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { rootsOfPrimes } from './src/util/roots.js';

/** What a hash of noble asserts before it takes bytes and before it gives its result, and of its own subclasses. */
const CHECKS = /\b(?:aexists|abytes|aoutput)\([^)]*\);|if \(len % 4 [^{}]*?throw new Error\([^)]*\);/g;

/** Methods that no caller of core uses. */
const UNUSED = /^ {4}(?:digest|clone)\(\) \{\n(?: {8}.*\n)+ {4}\}\n/gm;

/** The constants of SHA-256. Both are roots of primes. */
const TABLE = /(SHA256_(?:IV|K)) = (\/\* @__PURE__ \*\/) Uint32Array\.from\(\[([^\]]*)\]\)/g;

/** How often each of them is in a file. */
const KNOWN: Readonly<Record<string, readonly number[]>> = { '_md.js': [5, 2, 1], 'sha2.js': [0, 0, 1] };

const ROOTS = fileURLToPath(new URL('src/util/roots.ts', import.meta.url));

/**
 * Builds noble's SHA-256 in without these statements and methods, and with its constants computed, which is a fifth of
 * what signing weighs: `sign/digest.ts` and `x509/read` are the only callers, pass on bytes, and start each hash from a
 * fresh state. What computes a hash stays as it is published, with the same constants.
 */
export const leanNoble: Plugin = {
  name: 'noble without what core does not use',
  setup: (building) =>
    building.onLoad({ filter: /@noble[\\/]hashes[\\/](?:_md|sha2)\.js$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      const found = [CHECKS, UNUSED, TABLE].map((pattern) => code.match(pattern)?.length ?? 0);
      const known = KNOWN[basename(path)] ?? [];
      if (found.join() !== known.join()) {
        throw new Error(
          `${path} has ${found.join()} checks, unused methods and tables, not ${known.join()}: read what changed`,
        );
      }
      const lean = code.replaceAll(CHECKS, '').replaceAll(UNUSED, '').replaceAll(TABLE, computed);
      return { contents: `import { rootsOfPrimes } from ${JSON.stringify(ROOTS)};\n${lean}` };
    }),
};

/** @throws {Error} for a table that would be another one. */
function computed(_: string, name: string, pure: string, written: string): string {
  const [count, root] = name === 'SHA256_K' ? ([64, 'cbrt'] as const) : ([8, 'sqrt'] as const);
  if (rootsOfPrimes(count, Math[root]).join() !== Uint32Array.from(written.match(/\w+/g) ?? [], Number).join()) {
    throw new Error(`${name} of noble is not what FIPS 180-4 says`);
  }
  return `${name} = ${pure} rootsOfPrimes(${count}, Math.${root})`;
}
