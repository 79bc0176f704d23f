import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { EdgeVM } from '@edge-runtime/vm';
import { transform } from 'esbuild';
import { Miniflare, type MiniflareOptions } from 'miniflare';

export type Settings = Readonly<Record<string, string>>;

/** An explorer that runs, in whatever runtime. */
export interface Running {
  ask(path: string, init?: { method?: string; headers?: Record<string, string>; body?: string }): Promise<Answer>;
  stop(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
}

const binary = (name: string): string => fileURLToPath(new URL(`../../../node_modules/.bin/${name}`, import.meta.url));

/** How each process is started. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  node: [process.execPath],
  deno: [binary('deno'), 'run', '--no-prompt', '--allow-net', '--allow-env'],
  bun: [binary('bun')],
};

/** Why a runtime can't be had here; undefined where it can. */
export function missing(runtime: string): string | undefined {
  const [command = ''] = COMMANDS[runtime] ?? [];
  const { error, status } = spawnSync(command, ['--version'], { encoding: 'utf8' });
  return error?.message ?? (status === 0 ? undefined : `${command} --version ended with ${status}`);
}

export interface Started extends Running {
  readonly url: string;
  readonly child: ChildProcess;
}

/** A home without a profile: that of whoever runs the tests may have one. */
const HOME = mkdtempSync(join(tmpdir(), 'explorer-home-'));
process.once('exit', () => rmSync(HOME, { recursive: true, force: true }));

/** Starts an entry file that listens. Nothing of this process's environment reaches it but what it takes to run. */
export async function startProcess(runtime: string, file: string, settings: Settings = {}): Promise<Started> {
  const [command = '', ...flags] = COMMANDS[runtime] ?? [];
  const child = spawn(command, [...flags, file], {
    env: { PATH: process.env['PATH'], HOME, PORT: '0', NO_COLOR: '1', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const stopAtExit = (): void => stopGroup(child);
  process.once('exit', stopAtExit);
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const [line] = (await Promise.race([once(lines, 'line'), ended.then(() => [])])) as string[];
  const url = /http:\S+/.exec(line ?? '')?.[0];
  if (url === undefined) {
    stopGroup(child);
    throw new Error(`${runtime} did not start: ${line ?? ''} ${output}`);
  }
  return {
    url,
    child,
    ask: async (path, init) => toAnswer(await fetch(url + path, { ...init, redirect: 'manual' })),
    stop: async () => {
      stopGroup(child);
      await ended;
      process.off('exit', stopAtExit);
    },
  };
}

/** What npm installs of a runtime may be a script that starts it, and leaves it behind when only the script ends. */
function stopGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGTERM');
}

/** Runs an entry file that must not start; gives its exit code and what it said. */
export async function refusal(
  runtime: string,
  file: string,
  settings: Settings,
): Promise<{ code: number; said: string }> {
  const [command = '', ...flags] = COMMANDS[runtime] ?? [];
  const child = spawn(command, [...flags, file], {
    env: { PATH: process.env['PATH'], HOME, ...settings },
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code] = (await once(child, 'close')) as [number];
  return { code, said };
}

export interface Worker extends Running {
  readonly miniflare: Miniflare;
}

/** Runs an entry file in Cloudflare's own runtime, without anything of Node in it. */
export async function startWorker(file: string, options: Partial<MiniflareOptions> = {}): Promise<Worker> {
  const miniflare = new Miniflare({
    modules: true,
    script: await readFile(file, 'utf8'),
    compatibilityDate: '2026-07-01',
    telemetry: { enabled: false },
    ...options,
  } as MiniflareOptions);
  await miniflare.ready;
  return {
    miniflare,
    ask: async (path, init) =>
      toAnswer(await miniflare.dispatchFetch(`https://explorer.example${path}`, { ...init, redirect: 'manual' })),
    stop: () => miniflare.dispose(),
  };
}

/** Runs an entry file in the runtime of Vercel's edge functions, which takes scripts and no modules. */
export async function startEdgeRuntime(file: string, settings: Settings = {}): Promise<Running> {
  const { code } = await transform(await readFile(file, 'utf8'), { format: 'iife', globalName: 'entry' });
  const vm = new EdgeVM({
    extend: (context) => Object.assign(context, { process: { env: settings } }),
  });
  vm.evaluate(code);
  return {
    // What is made inside of the VM is of its own classes: a text is the same on both sides.
    ask: async (path, init = {}) => {
      const asked = JSON.stringify([`https://explorer.example${path}`, init]);
      const text = await vm.evaluate<Promise<string>>(`(async () => {
        const [url, init] = ${asked};
        const response = await entry.default(new Request(url, init));
        return JSON.stringify([response.status, [...response.headers], await response.text()]);
      })()`);
      const [status, headers, body] = JSON.parse(text) as [number, [string, string][], string];
      return { status, headers: new Map(headers), text: body };
    },
    stop: async () => undefined,
  };
}

const toAnswer = async (response: {
  readonly status: number;
  readonly headers: Iterable<[string, string]>;
  text(): Promise<string>;
}): Promise<Answer> => ({
  status: response.status,
  headers: new Map(response.headers),
  text: await response.text(),
});

/** Where the entry files of a build are. */
export const entryIn =
  (folder: string) =>
  (name: string): string =>
    join(folder, `${name}.js`);
