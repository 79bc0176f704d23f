import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { rootsOfPrimes } from './src/util/prime-roots.js';

/** What a file of a library is built in without, or with something else for. */
interface Cut {
  /** As in "it has 4 checks, not 5". */
  readonly what: string;
  readonly pattern: RegExp;
  /** How often it is there. */
  readonly times: number;
  /** What stands in its place; nothing by default. */
  readonly by?: (...match: string[]) => string;
}

/** What a hash asserts of its caller, of its state and of its subclass. */
const CHECKS = /\b(?:aexists|abytes|aoutput)\([^)]*\);|if \(len % 4 [^{}]*?throw new Error\([^)]*\);/g;
const methods = (names: string): RegExp => new RegExp(`^ {4}(?:${names})\\(\\) \\{\\n(?: {8}.*\\n)+ {4}\\}\\n`, 'gm');
const TABLE: Cut = {
  what: 'tables',
  pattern: /(SHA256_(?:IV|K)) = (\/\* @__PURE__ \*\/) Uint32Array\.from\(\[([^\]]*)\]\)/g,
  times: 1,
  by: computed,
};

/**
 * By file, as esbuild filters them. The callers of a hash are `sign/digest.ts` and `x509/read/digest.ts`. They pass on
 * bytes, and start each one from a fresh state.
 */
const CUTS: readonly (readonly [file: RegExp, cuts: readonly Cut[]])[] = [
  [
    /@noble[\\/]hashes[\\/]_md\.js$/,
    [
      { what: 'checks', pattern: CHECKS, times: 5 },
      { what: 'unused methods', pattern: methods('digest|clone'), times: 2 },
      { what: 'fields for checks', pattern: /^ +(?:(?:this|to)\.)?(?:finished|destroyed|canXOF) = \w+;\n/gm, times: 6 },
      { what: 'copies of such fields', pattern: /\bfinished, destroyed, /g, times: 1 },
      TABLE,
    ],
  ],
  [/@noble[\\/]hashes[\\/]sha2\.js$/, [{ what: 'unused methods', pattern: methods('destroy'), times: 2 }, TABLE]],
  [/@noble[\\/]hashes[\\/]legacy\.js$/, [{ what: 'unused methods', pattern: methods('destroy'), times: 3 }]],
  [
    /valibot[\\/]dist[\\/]index\.mjs$/,
    [
      {
        // Nobody else can set the configuration of a valibot that is built in, and no schema of ours reads it.
        what: 'configurations',
        pattern: /(?<=\{ value: value\$1 \}, )\/\* @__PURE__ \*\/ getGlobalConfig\(\)/g,
        times: 1,
        by: () => '{}',
      },
    ],
  ],
];

/**
 * Builds the libraries in without what no call of core reaches, and with the constants of SHA-256 computed: a fifth of
 * what signing weighs. What computes a hash stays as it is published.
 */
export const leanLibraries: Plugin = {
  name: 'libraries without what core does not use',
  setup: (building) => {
    for (const [filter, cuts] of CUTS) {
      building.onLoad({ filter }, ({ path }) => ({ contents: withoutCuts(path, cuts) }));
    }
  },
};

/** @throws {Error} where something is there more or less often than it was, and for a table that would be another one. */
function withoutCuts(path: string, cuts: readonly Cut[]): string {
  let code = readFileSync(path, 'utf8');
  for (const { what, pattern, times, by = () => '' } of cuts) {
    const found = code.match(pattern)?.length ?? 0;
    if (found !== times) throw new Error(`${path} has ${found} ${what}, not ${times}: read what changed`);
    code = code.replaceAll(pattern, by);
  }
  return cuts.includes(TABLE) ? `import { rootsOfPrimes } from ${JSON.stringify(ROOTS)};\n${code}` : code;
}

const ROOTS = fileURLToPath(new URL('src/util/prime-roots.ts', import.meta.url));

function computed(_match: string, name = '', pure = '', written = ''): string {
  const [count, root] = name === 'SHA256_K' ? ([64, 'cbrt'] as const) : ([8, 'sqrt'] as const);
  if (rootsOfPrimes(count, Math[root]).join() !== Uint32Array.from(written.match(/\w+/g) ?? [], Number).join()) {
    throw new Error(`${name} of noble is not what FIPS 180-4 says`);
  }
  return `${name} = ${pure} rootsOfPrimes(${count}, Math.${root})`;
}
