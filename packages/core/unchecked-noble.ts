import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** What a hash of noble asserts before it takes bytes and before it gives its result. */
const CHECKS = /\b(?:aexists|abytes|aoutput)\([^)]*\);/g;

/**
 * Builds noble's hash in without these checks, a twelfth of what signing weighs: `sign/digest.ts` is the only caller,
 * checks what it is given and passes on bytes, and starts each hash from a fresh state.
 */
export const uncheckedNoble: Plugin = {
  name: 'noble without its checks of a caller',
  setup: (building) =>
    building.onLoad({ filter: /@noble[\\/]hashes[\\/]_md\.js$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      const found = code.match(CHECKS)?.length;
      if (found !== 4) throw new Error(`noble has ${found} checks where 4 are known: read what changed`);
      return { contents: code.replaceAll(CHECKS, '') };
    }),
};
