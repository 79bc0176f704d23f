import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createEmulator, type Emulator, type EmulatorOptions } from '@esakit/emulator';
import { serve, type Served } from '@esakit/emulator/server';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Io } from '../../packages/cli/src/io.js';
import { run } from '../../packages/cli/src/run.js';

export const SITE = '1234567890123';
export const BIG_SITE = '9007199254740993123';
export const CERTIFICATE = 'babaded901474b9693acf530e0fb1d95';
const NOW = Date.parse('2026-03-01T12:34:56Z');

if (process.env['ESAKIT_MUTATE'] !== undefined) {
  // With mutants, all modules are there before the first test: what runs as one is loaded would count for that test only
  // by which it was loaded first, and not for those that notice.
  const sources = join(import.meta.dirname, '../../packages/cli/src');
  for (const path of readdirSync(sources, { recursive: true, encoding: 'utf8' })) {
    if (path.endsWith('.ts') && path !== 'main.ts') await import(/* @vite-ignore */ join(sources, path));
  }
}

/** What a run may be given in place of an empty environment and no terminal. */
export interface Surroundings {
  readonly env?: Io['env'];
  readonly terminal?: boolean;
  /** The width of that terminal. */
  readonly columns?: number;
  readonly signal?: AbortSignal;
  /** What comes in. */
  readonly stdin?: string;
  /** Called whenever something is written. */
  readonly onWrite?: (text: string) => void;
}

/**
 * No file of this machine, and no request to an instance's metadata. The home is another in each run of a file: a fault
 * that makes it is not found there by the next.
 */
const NOWHERE = { HOME: join(tmpdir(), `esakit-nowhere-${randomUUID()}`), ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'true' };

/** What came of a run. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process, at a time that stands still. Words are separated by single spaces. */
export async function esakit(line: string | readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const {
    env = {},
    terminal = false,
    columns,
    signal = new AbortController().signal,
    stdin = '',
    onWrite,
  } = surroundings;
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written): Io['stdout'] => ({
    isTTY: terminal,
    columns,
    write: (text) => {
      written[name] += text;
      onWrite?.(text);
    },
  });
  const argv = typeof line === 'string' ? line.split(' ').filter(Boolean) : line;
  const code = await run(argv, {
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: async () => stdin,
    env: { ...NOWHERE, ...env },
    signal,
    now: () => NOW,
  });
  return { code, ...written };
}

/** An account: an emulator that is asked over HTTP, new for each file and reset for each test. */
export function account(delays: EmulatorOptions['delays'] = {}) {
  const emulator: Emulator = createEmulator({ clock: () => NOW, delays: { records: 0, ...delays } });
  let server: Served;
  beforeAll(async () => {
    await emulator.ready();
    server = await serve(emulator);
  });
  beforeEach(() => emulator.reset());
  afterAll(() => server.close());

  const env = (): Record<string, string> => ({
    ALIBABA_CLOUD_ESA_ENDPOINT: server.url,
    ALIBABA_CLOUD_ACCESS_KEY_ID: emulator.credentials.accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: emulator.credentials.accessKeySecret,
  });
  return {
    emulator,
    env,
    /** Runs a command line against it. */
    esakit: (line: string | readonly string[], { env: more, ...surroundings }: Surroundings = {}) =>
      esakit(line, { env: { ...env(), ...more }, ...surroundings }),
    /** Names of the operations that were called. */
    calls: () => emulator.requests.map(({ action }) => action),
    certificate: (id = CERTIFICATE) => {
      const found = emulator.state.certificates.get(id);
      if (!found) throw new Error(`the emulator has no certificate ${id}`);
      return found;
    },
    /** The id of a sample certificate, by its name. */
    idOf: (name: string) => {
      const found = [...emulator.state.certificates.values()].find(({ Result }) => Result.Name === name);
      if (!found) throw new Error(`the emulator has no certificate ${name}`);
      return found.Result.Id;
    },
  };
}

const directories: string[] = [];
afterAll(() => {
  for (const directory of [...directories.splice(0), NOWHERE.HOME]) rmSync(directory, { recursive: true, force: true });
});

/** An empty directory of its own, which goes with the tests of the file. */
export function emptyDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'esakit-'));
  directories.push(directory);
  return directory;
}

/** All files of a directory, hidden ones too, with what is in them. */
export const contentsOf = (directory: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(directory, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(join(directory, name), 'utf8')]),
  );

/** The first certificate of a PEM text. */
export const leafOf = (pem: string): string => pem.slice(0, pem.indexOf('-----BEGIN', 1));
