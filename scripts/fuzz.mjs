// Runs the targets in tests/fuzz for a time, one after the other. A target is a file there, with a folder in
// tests/fuzz/corpus. One that hangs is ended, because nothing else would end it.
import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const targets = globSync('tests/fuzz/*.test.ts', { cwd: root }).map((file) => basename(file, '.test.ts'));

/** Seconds for starting, and for making a failure smaller. */
const MARGIN = 120;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '30' },
    seed: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
const seconds = Number(values.seconds);
const seed = Number(values.seed ?? Math.trunc(Math.random() * 2 ** 31));
const unknown = positionals.filter((name) => !targets.includes(name));

if (values.help) usage();
else if (!(seconds > 0 && seconds <= 86_400)) refuse(`--seconds ${values.seconds}: expected seconds, up to a day`);
else if (!Number.isSafeInteger(seed)) refuse(`--seed ${values.seed}: expected an integer`);
else if (unknown.length > 0) refuse(`there is no target ${unknown.join(', ')}`);
else await fuzzAll(positionals.length > 0 ? positionals : targets);

async function fuzzAll(names) {
  console.log(`seed ${seed}, ${seconds} s each: ${names.join(', ')}`);
  const failed = [];
  for (const name of names) if (!(await fuzz(name))) failed.push(name);
  for (const name of failed) {
    console.log(`again: npm run fuzz ${name} -- --seed ${seed} --seconds ${seconds}`);
  }
  console.log(`${names.length - failed.length} of ${names.length} found nothing`);
  if (failed.length > 0) process.exitCode = 1;
}

function fuzz(name) {
  const args = ['run', '--project', 'unit', `tests/fuzz/${name}.test.ts`];
  const env = { ...process.env, ESAKIT_FUZZ_SECONDS: String(seconds), ESAKIT_SEED: String(seed) };
  const child = spawn(join(root, 'node_modules/.bin/vitest'), args, {
    cwd: root,
    env,
    stdio: 'inherit',
    detached: true,
  });
  const timer = setTimeout(
    () => {
      console.log(`${name} hangs: an input is read for ever`);
      // With its workers, which are what hangs.
      process.kill(-Number(child.pid), 'SIGKILL');
    },
    (seconds + MARGIN) * 1_000,
  );
  return new Promise((resolve) => {
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}

function refuse(message) {
  console.error(`fuzz: ${message}`);
  usage(console.error);
  process.exitCode = 2;
}

function usage(print = console.log) {
  print(`usage: npm run fuzz [target …] -- [--seconds 30] [--seed N]\ntargets: ${targets.join(', ')}`);
}
