import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import type { Result } from '../suite/run.js';
import { settingNames } from '../entries/process.js';
import { MissingRuntime, type Runner, type Setting } from './runner.js';

/** How long a process may stay once it has said all, in milliseconds. */
const FAREWELL = 5_000;

/** The Node versions that are promised, from a package of their own, or the one that runs this where it is the same. */
export const nodes: readonly Runner[] = ['20', '22', '24', '26'].map((major) => ({
  runtime: `Node ${major}`,
  run: async (setting) => {
    const own = join(setting.root, `tests/node-matrix/node_modules/node${major}/bin/node`);
    const same = process.versions.node.startsWith(`${major}.`) ? process.execPath : undefined;
    const file = existsSync(own) ? own : same;
    if (file === undefined) throw new MissingRuntime(`tests/node-matrix has no Node ${major} for this platform`);
    return runProcess(file, ['node.mjs'], setting);
  },
}));

export const deno: Runner = {
  runtime: 'Deno',
  run: (setting) => {
    // No more than what the adapter says it needs.
    const permissions = ['--no-prompt', '--allow-net=127.0.0.1', `--allow-env=${settingNames.join(',')}`];
    const isolation = ['--cached-only', '--no-lock', '--node-modules-dir=manual'];
    return runProcess(binary(setting, 'deno'), ['run', ...isolation, ...permissions, 'deno.mjs'], setting);
  },
};

export const bun: Runner = {
  runtime: 'Bun',
  run: (setting) => runProcess(binary(setting, 'bun'), ['--no-install', 'bun.mjs'], setting),
};

function binary({ root }: Setting, name: string): string {
  const file = join(root, 'node_modules/.bin', name);
  if (!existsSync(file)) throw new MissingRuntime(`there is no ${file}`);
  return file;
}

async function runProcess(file: string, args: readonly string[], setting: Setting) {
  const { stdout } = await promisify(execFile)(file, ['--version']);
  const version = /\d+\.\d+\.\d+\S*/.exec(stdout)?.[0] ?? stdout.trim();
  return { version, results: await converse(file, [...args, setting.control], setting) };
}

/** Runs it until it ends by itself, which is a statement of its own: nothing of the toolkit keeps a process alive. */
function converse(file: string, args: readonly string[], { consumer, signal }: Setting): Promise<Result[]> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('ALIBABA_CLOUD_')));
  const child = spawn(file, args, { cwd: join(consumer, 'conformance'), env, signal, killSignal: 'SIGKILL' });
  let output = '';
  let results: Result[] | undefined;
  let said = 0;
  let farewell: NodeJS.Timeout | undefined;
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
    results ??= readResults(output);
    if (!results || farewell) return;
    said = performance.now();
    farewell = setTimeout(() => child.kill('SIGKILL'), FAREWELL);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, killedBy) => {
      clearTimeout(farewell);
      if (!results)
        return reject(new Error(`it ended with ${code ?? killedBy} and no results:\n${output.slice(-4_000)}`));
      const milliseconds = performance.now() - said;
      const name = 'runtime: nothing is left that keeps the process alive';
      const detail = `${code ?? killedBy} after ${milliseconds} ms:\n${output.slice(0, 2_000)}`;
      resolve([
        ...results,
        code === 0 ? { name, status: 'passed', milliseconds } : { name, status: 'failed', detail, milliseconds },
      ]);
    });
  });
}

/** The results, once the line that holds them is complete. */
function readResults(output: string): Result[] | undefined {
  const line = output.split('\n').find((one, index, all) => one.startsWith('[{"name"') && index < all.length - 1);
  return line === undefined ? undefined : (JSON.parse(line) as Result[]);
}
