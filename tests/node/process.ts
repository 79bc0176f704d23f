import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { sourceEntries } from '../support/sources.js';

const source = (path: string): string => fileURLToPath(new URL(`../../packages/${path}`, import.meta.url));

/**
 * Runs a script with `send`, a transport, and `get(path)`, a request, in a process of its own, which has to end by
 * itself within 20 seconds.
 *
 * @param trusted - a certificate to trust besides those that Node trusts, as PEM.
 * @returns what it prints, as JSON.
 */
export async function inProcess(script: string, url: string, trusted = ''): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'esakit-transport-'));
  try {
    const [certificate, file] = [join(folder, 'trusted.pem'), join(folder, 'stdin.mjs')];
    await writeFile(certificate, trusted);
    await build({
      stdin: { contents: `${prelude(url)}\n${script}`, resolveDir: folder },
      alias: sourceEntries(),
      define: { ESAKIT_VERSION: '"0.0.0-test"' },
      bundle: true,
      // What is loaded behind a proxy stays a file of its own, as in the package.
      splitting: true,
      platform: 'node',
      format: 'esm',
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      logLevel: 'silent',
      nodePaths: [source('core/node_modules')],
    });
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: trusted ? certificate : '' };
    const { stdout } = await promisify(execFile)(process.execPath, [file], { env, timeout: 20_000 });
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const prelude = (url: string): string => `
  import { createTransport } from ${JSON.stringify(source('node/src/transport.ts'))};
  const send = createTransport();
  const get = (path = '/') => send(
    { method: 'GET', url: ${JSON.stringify(url)} + path, headers: {}, body: undefined },
    { signal: new AbortController().signal, maxResponseBytes: 1000000 },
  );
`;
