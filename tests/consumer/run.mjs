import { spawn } from 'node:child_process';

/** Runs a command to its end. What it said is given or, where it failed, thrown. */
export function run(cwd, command, args, { env = {}, seconds = 120 } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', ...env },
      timeout: seconds * 1_000,
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${command} ${args.join(' ')}\nin ${cwd} ended with ${code ?? signal}:\n${output}`));
    });
  });
}

/** Runs a task for each item, some at the same time, and gives what they give in the items' order. */
export async function inParallel(items, task, parallel = 2) {
  const waiting = items.map((item, index) => ({ item, index }));
  const results = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next.index] = await task(next.item);
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return results;
}
