// In a process of its own: `measure.mjs CLIENT HOST IN_FLIGHT CALLS` prints what so many calls took, as JSON.
import process from 'node:process';
import { clients } from './clients.mjs';

const [name, host, inFlight, calls] = process.argv.slice(2);
const call = await clients[name](host);

async function run(count) {
  let left = count;
  const lane = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: Number(inFlight) }, lane));
}

await run(Math.min(2_000, Number(calls)));
const cpu = process.cpuUsage();
const started = performance.now();
await run(Number(calls));
const seconds = (performance.now() - started) / 1_000;
const { user, system } = process.cpuUsage(cpu);
globalThis.gc?.();
const heap = globalThis.gc ? process.memoryUsage().heapUsed / 2 ** 20 : undefined;
process.stdout.write(JSON.stringify({ rate: calls / seconds, cpu: (user + system) / calls, heap }));
process.exit();
