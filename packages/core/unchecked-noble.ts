import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** What a hash of noble asserts before it takes bytes and before it gives its result. */
const CHECKS = /\b(?:aexists|abytes|aoutput)\([^)]*\);/g;
const KNOWN = 4;

/**
 * Builds noble's hash in without these statements, a fifteenth of what signing weighs: `sign/digest.ts` and
 * `x509/read` are the only callers, pass on bytes, and start each hash from a fresh state. What computes stays as it is
 * published.
 */
export const uncheckedNoble: Plugin = {
  name: 'noble without its checks of a caller',
  setup: (building) =>
    building.onLoad({ filter: /@noble[\\/]hashes[\\/]_md\.js$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      const found = code.match(CHECKS)?.length ?? 0;
      if (found !== KNOWN) throw new Error(`${path} has ${found} of its checks, not ${KNOWN}: read what changed`);
      return { contents: code.replaceAll(CHECKS, '') };
    }),
};
