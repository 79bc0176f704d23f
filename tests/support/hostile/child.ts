import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as answers from './answers.js';
import * as connections from './connections.js';
import { bundleForNode } from '../bundle-for-node.js';
import type { Reply } from './exchange.js';
import { startHostileServer } from './server.js';
import { throttle } from './service.js';

/** How a call of the child ends: what the server does and which options bring it about. */
const endings: Readonly<Record<string, { does: Reply; client?: object; abortAfter?: number }>> = {
  answered: { does: answers.certificate() },
  aborted: { does: connections.stallInBody(), abortAfter: 300 },
  'aborted in a pause': { does: throttle({ acs: 50_000 }), abortAfter: 300 },
  'timed out': { does: connections.silence(), client: { timeout: 100, retries: 0 } },
  'out of total time': { does: connections.trickle({ every: 20 }), client: { timeout: 50_000, totalTimeout: 300 } },
  'too large': { does: connections.oversized({ bytes: 1 << 26, chunked: true }) },
  redirected: { does: answers.redirect(307, 'http://127.0.0.1:1/') },
};

/** Makes one call in a process of its own, which nothing ends but itself, or a limit of 20 seconds. */
export async function runInProcess(name: 'core' | 'node', ending: string) {
  const { does, client = {}, abortAfter } = endings[ending] ?? { does: connections.silence() };
  await using server = await startHostileServer();
  server.always(does);
  const folder = await mkdtemp(join(tmpdir(), 'esakit-child-'));
  try {
    const file = join(folder, 'child.mjs');
    await bundleForNode(script(name, ending, server.url, client, abortAfter), file);
    return await run(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function script(
  name: string,
  ending: string,
  endpoint: string,
  client: object,
  abortAfter: number | undefined,
): string {
  const options = { endpoint, credentials: { accessKeyId: 'LTAI', accessKeySecret: 'example-secret' }, ...client };
  return `
    import { createClient, getCertificate } from '@esakit/${name}';
    const client = createClient(${JSON.stringify(options)});
    const controller = new AbortController();
    const call = getCertificate(client, { SiteId: 1, Id: 'x' }, { signal: controller.signal });
    ${abortAfter === undefined ? '' : `setTimeout(() => controller.abort('aborted'), ${abortAfter});`}
    await call.then(() => {}, (reason) => console.log(String(reason)));
    console.log('ended: ${ending}');
  `;
}

function run(file: string): Promise<{ code: number | null; output: string; seconds: number }> {
  const started = performance.now();
  const child = spawn(process.execPath, [file], { timeout: 20_000, killSignal: 'SIGKILL' });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output, seconds: (performance.now() - started) / 1_000 }));
  });
}
