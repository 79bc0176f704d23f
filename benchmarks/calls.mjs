/**
 * Calls over a loopback connection: `node benchmarks/calls.mjs [calls] [rounds]`. Each client runs in a process of its
 * own, in turns, because one leaves timers behind that would slow the other. The best round of each counts: the others
 * were disturbed.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { clients } from './clients.mjs';
import { printTable } from './table.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const IN_FLIGHT = [1, 64];

/** In a child: `calls` calls with so many in flight at a time. */
async function measure(name, host, inFlight, calls) {
  const call = await clients[name](host);
  const run = async (count) => {
    let left = count;
    const lane = async () => {
      while (left-- > 0) await call();
    };
    await Promise.all(Array.from({ length: inFlight }, lane));
  };
  await run(2_000);
  const cpu = process.cpuUsage();
  const started = performance.now();
  await run(calls);
  const seconds = (performance.now() - started) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  globalThis.gc();
  return { rate: calls / seconds, cpu: (user + system) / calls, heap: process.memoryUsage().heapUsed / 2 ** 20 };
}

async function main(calls, rounds) {
  const server = fork(path('server.mjs'));
  const [port] = await once(server, 'message');
  const results = new Map();
  for (let round = 0; round < rounds; round++) {
    for (const inFlight of IN_FLIGHT) {
      for (const name of Object.keys(clients)) {
        const child = fork(path('calls.mjs'), ['--child', name, `127.0.0.1:${port}`, String(inFlight), String(calls)], {
          execArgv: ['--expose-gc'],
        });
        const [result] = await once(child, 'message');
        const key = `${name} ${inFlight}`;
        const best = results.get(key) ?? result;
        results.set(key, {
          rate: Math.max(best.rate, result.rate),
          cpu: Math.min(best.cpu, result.cpu),
          heap: Math.max(best.heap, result.heap),
        });
      }
    }
  }
  server.disconnect();
  for (const inFlight of IN_FLIGHT) {
    const official = results.get(`official ${inFlight}`);
    const rows = Object.keys(clients).map((name) => {
      const { rate, cpu, heap } = results.get(`${name} ${inFlight}`);
      return [
        name,
        rate.toFixed(0),
        `${(rate / official.rate).toFixed(2)}×`,
        cpu.toFixed(0),
        `${(cpu / official.cpu).toFixed(2)}×`,
        heap.toFixed(1),
      ];
    });
    console.log(`\nGetCertificate, ${inFlight} in flight, ${calls} calls, Node ${process.versions.node}`);
    printTable(['client', 'calls/s', '', 'µs CPU a call', '', 'MiB heap after a GC'], rows);
  }
}

const [first, ...rest] = process.argv.slice(2);
if (first === '--child') {
  const [name, host, inFlight, calls] = rest;
  process.send(await measure(name, host, Number(inFlight), Number(calls)), () => process.exit());
} else {
  await main(Number(first ?? 20_000), Number(rest[0] ?? 3));
}
