import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const binary = here('../../node_modules/.bin/deno');

/** Where Deno is not installed, these tests can't run; in CI that is a failure. */
export const noDeno = !existsSync(binary) && !process.env['CI'];
export const whySkipped = noDeno ? ' (skipped: node_modules/.bin/deno is not there)' : '';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs Deno in this folder. It ends by itself, or after 60 seconds. */
export const deno = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> =>
  new Promise((resolve) => {
    const options = {
      cwd: here('.'),
      env: { ...inherited(), NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1', ...env },
      timeout: 60_000,
    };
    execFile(binary, [...args], options, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    );
  });

/** Without credentials of whoever runs the tests. */
const inherited = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('ALIBABA_CLOUD_')));
