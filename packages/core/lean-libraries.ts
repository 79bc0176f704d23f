import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { rootsOfPrimes } from './src/util/roots.js';

/** Something in a file of a library that no call of core reaches. */
interface Cut {
  /** As in "it has 4 checks, not 5". */
  readonly what: string;
  readonly pattern: RegExp;
  /** How often it is there. */
  readonly times: number;
  /** What stands in its place; nothing by default. */
  readonly by?: string | ((...match: string[]) => string);
}

/** What a hash asserts of its caller, of its state and of its subclass. */
const CHECKS = /\b(?:aexists|abytes|aoutput)\([^)]*\);|if \(len % 4 [^{}]*?throw new Error\([^)]*\);/g;
const methods = (names: string): RegExp => new RegExp(`^ {4}(?:${names})\\(\\) \\{\\n(?: {8}.*\\n)+ {4}\\}\\n`, 'gm');
const TABLE = /(SHA256_(?:IV|K)) = (\/\* @__PURE__ \*\/) Uint32Array\.from\(\[([^\]]*)\]\)/g;

/**
 * The callers of a hash are `sign/digest.ts` and `x509/read/digest.ts`. They pass on bytes, and start each one from a fresh
 * state.
 */
const CUTS: Readonly<Record<string, readonly Cut[]>> = {
  '@noble/hashes/_md.js': [
    { what: 'checks', pattern: CHECKS, times: 5 },
    { what: 'unused methods', pattern: methods('digest|clone'), times: 2 },
    { what: 'fields for checks', pattern: /^ +(?:(?:this|to)\.)?(?:finished|destroyed|canXOF) = \w+;\n/gm, times: 6 },
    { what: 'copies of them', pattern: /\bfinished, destroyed, /g, times: 1 },
    { what: 'tables', pattern: TABLE, times: 1, by: computed },
  ],
  '@noble/hashes/sha2.js': [
    { what: 'unused methods', pattern: methods('destroy'), times: 2 },
    { what: 'tables', pattern: TABLE, times: 1, by: computed },
  ],
  '@noble/hashes/legacy.js': [{ what: 'unused methods', pattern: methods('destroy'), times: 3 }],
  // Nobody else can set the configuration of a valibot that is built in, and no schema of ours reads it.
  'valibot/dist/index.mjs': [
    {
      what: 'configurations',
      pattern: /(?<=\{ value: value\$1 \}, )\/\* @__PURE__ \*\/ getGlobalConfig\(\)/g,
      times: 1,
      by: '{}',
    },
  ],
};

const ROOTS = fileURLToPath(new URL('src/util/roots.ts', import.meta.url));

/**
 * Builds the libraries in without what no call of core reaches, and with the constants of SHA-256 computed: a fifth of what
 * signing weighs. What computes a hash stays as it is published.
 */
export const leanLibraries: Plugin = {
  name: 'libraries without what core does not use',
  setup: (building) =>
    building.onLoad({ filter: /[\\/](?:@noble[\\/]hashes|valibot[\\/]dist)[\\/]\w+\.m?js$/ }, ({ path }) => {
      const [, cuts = []] =
        Object.entries(CUTS).find(([file]) => path.replaceAll('\\', '/').endsWith(`/${file}`)) ?? [];
      let code = readFileSync(path, 'utf8');
      for (const { what, pattern, times, by = '' } of cuts) {
        const found = code.match(pattern)?.length ?? 0;
        if (found !== times) throw new Error(`${path} has ${found} ${what}, not ${times}: read what changed`);
        code = code.replaceAll(pattern, by as string);
      }
      const needed = code.includes('rootsOfPrimes(') ? `import { rootsOfPrimes } from ${JSON.stringify(ROOTS)};\n` : '';
      return { contents: needed + code };
    }),
};

/** @throws {Error} for a table that would be another one. */
function computed(_: string, name = '', pure = '', written = ''): string {
  const [count, root] = name === 'SHA256_K' ? ([64, 'cbrt'] as const) : ([8, 'sqrt'] as const);
  if (rootsOfPrimes(count, Math[root]).join() !== Uint32Array.from(written.match(/\w+/g) ?? [], Number).join()) {
    throw new Error(`${name} of noble is not what FIPS 180-4 says`);
  }
  return `${name} = ${pure} rootsOfPrimes(${count}, Math.${root})`;
}
