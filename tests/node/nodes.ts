import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bundleForNode } from '../support/bundle-for-node.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a script that uses the packages on one version of Node, and gives what it prints, as JSON. */
const runOn =
  (file: string) =>
  async (contents: string): Promise<unknown> => {
    const folder = await mkdtemp(join(tmpdir(), 'esakit-node-'));
    try {
      const outfile = join(folder, 'script.mjs');
      await bundleForNode(contents, outfile);
      const { stdout } = await promisify(execFile)(file, [outfile], { timeout: 60_000 });
      return JSON.parse(stdout);
    } finally {
      await rm(folder, { recursive: true });
    }
  };

const matrix = ['20', '22', '24', '26'].map(
  (version) => [version, join(root, `tests/node-matrix/node_modules/node${version}/bin/node`)] as const,
);

/** The versions of Node that are here, with what runs a script on each. */
export const onNodes: readonly (readonly [string, ReturnType<typeof runOn>])[] = [
  [`that runs this (${process.versions.node})`, runOn(process.execPath)],
  ...matrix.filter(([, file]) => existsSync(file)).map(([version, file]) => [version, runOn(file)] as const),
];
