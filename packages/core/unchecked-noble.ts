import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** What a hash of noble asserts before it takes bytes and before it gives its result. */
const CHECKS = /\b(?:aexists|abytes|aoutput)\([^)]*\);/g;
/** Methods that nobody calls. A bundler leaves out functions, but no methods. */
const UNUSED = /^ {4}(?:digest|clone|destroy)\(\) \{\n(?: {8}.*\n)+ {4}\}$/gm;

/**
 * Builds noble's hash in without these, a twelfth of what signing weighs: `sign/digest.ts` and
 * `x509/read/hash.ts` are the only callers, pass on bytes, and start each hash from a fresh state.
 */
export const uncheckedNoble: Plugin = {
  name: 'noble without its checks of a caller',
  setup: (building) => {
    const without = (filter: RegExp, left: readonly (readonly [RegExp, number])[]): void =>
      building.onLoad({ filter }, ({ path }) => {
        const code = readFileSync(path, 'utf8');
        for (const [pattern, known] of left) {
          const found = code.match(pattern)?.length ?? 0;
          if (found !== known)
            throw new Error(`${path} has ${found} of what is left out, not ${known}: read what changed`);
        }
        return { contents: left.reduce((rest, [pattern]) => rest.replaceAll(pattern, ''), code) };
      });
    without(/@noble[\\/]hashes[\\/]_md\.js$/, [
      [CHECKS, 4],
      [UNUSED, 2],
    ]);
    without(/@noble[\\/]hashes[\\/]sha2\.js$/, [[UNUSED, 2]]);
  },
};
