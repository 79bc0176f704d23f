/**
 * Calls over a loopback connection on every runtime that is here, one client after the other and all of them in turns:
 * `npm run bench [-- CALLS ROUNDS]`. Each measurement is a process of its own. The median of the rounds counts. Writes
 * RESULTS.md and its plots.
 */
import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { plot } from './plot.mjs';
import { report } from './report.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const bin = (name) => path(`../node_modules/.bin/${name}`);
const run = promisify(execFile);

const ON_NODE = ['node:http', 'undici Pool', 'official SDK', 'esakit', 'esakit over undici'];
const ELSEWHERE = ['official SDK', 'esakit'];
const IN_FLIGHT = [64, 1];

const nodes = ['20', '22', '24', '26'].map((version) => ({
  file: path(`../tests/node-matrix/node_modules/node${version}/bin/node`),
  args: ['--expose-gc'],
  clients: ON_NODE,
}));
const others = [
  { file: bin('bun'), args: [], clients: ELSEWHERE },
  { file: bin('deno'), args: ['run', '--quiet', '--allow-all', '--node-modules-dir=manual'], clients: ELSEWHERE },
];

/** Those that are here, with the name that they give themselves. */
async function findRuntimes() {
  const found = [];
  for (const one of [...nodes, ...others]) {
    if (!existsSync(one.file)) {
      console.error(`left out, because it is not here: ${one.file}`);
      continue;
    }
    const { stdout } = await run(one.file, ['--version']);
    const version = /\d+\.\d+\.\d+/.exec(stdout)?.[0];
    const kind = one.clients === ON_NODE ? 'Node' : one.file.endsWith('bun') ? 'Bun' : 'Deno';
    found.push({ ...one, name: `${kind} ${version}` });
  }
  return found;
}

async function measure({ file, args }, client, host, inFlight, calls) {
  const { stdout } = await run(file, [...args, path('measure.mjs'), client, host, String(inFlight), String(calls)]);
  return JSON.parse(stdout);
}

const [calls = 5_000, rounds = 5] = process.argv.slice(2).map(Number);
const runtimes = await findRuntimes();
const server = fork(path('server.mjs'));
const [port] = await once(server, 'message');
const host = `127.0.0.1:${port}`;

const samples = new Map();
for (let round = 1; round <= rounds; round++) {
  for (const inFlight of IN_FLIGHT) {
    for (const runtime of runtimes) {
      for (const client of runtime.clients) {
        const key = JSON.stringify([runtime.name, inFlight, client]);
        samples.set(key, [...(samples.get(key) ?? []), await measure(runtime, client, host, inFlight, calls)]);
      }
      console.error(`round ${round} of ${rounds}: ${runtime.name}, ${inFlight} in flight`);
    }
  }
}
server.disconnect();

const results = [...samples].map(([key, all]) => {
  const [runtime, inFlight, client] = JSON.parse(key);
  const median = (name) => all.map((one) => one[name]).toSorted((a, b) => a - b)[Math.floor(all.length / 2)];
  return { runtime, inFlight, client, rate: median('rate'), cpu: median('cpu'), heap: median('heap') };
});
const machine = `${platform()} ${arch()}, ${cpus().length} cores of ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB`;
const { stdout: commit } = await run('git', ['rev-parse', '--short', 'HEAD'], { cwd: path('..') });
for (const inFlight of IN_FLIGHT) {
  const shown = results.filter((one) => one.inFlight === inFlight);
  writeFileSync(
    path(`plots/cpu-${inFlight}.svg`),
    plot(`CPU for a call, ${inFlight} in flight (µs, less is better)`, shown),
  );
}
writeFileSync(path('RESULTS.md'), report(results, { machine, calls, rounds, commit: commit.trim() }));
await run(bin('oxfmt'), [path('RESULTS.md')]);
