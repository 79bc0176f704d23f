import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** A command of the repository's own. */
export const binary = (name: string): string =>
  fileURLToPath(new URL(`../../../node_modules/.bin/${name}`, import.meta.url));

/** A browser, or where one would be. */
export const chromium =
  [process.env['CHROMIUM_PATH'] ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (path) => path !== '' && existsSync(path),
  ) ?? '/usr/bin/chromium';

/** Something that tests need and that is not everywhere. */
export interface Requirement {
  /** Tests are left out without it, but not in CI: there they fail. */
  readonly skip: boolean;
  /** Why, for the title of what is left out. */
  readonly note: string;
}

/** Whether a command can be run here. */
export function requirement(command: string): Requirement {
  const { error, status } = spawnSync(command, ['--version']);
  const reason = error?.message ?? (status === 0 ? undefined : `${command} --version ended with ${status}`);
  const skip = reason !== undefined && !process.env['CI'];
  return { skip, note: skip ? ` (skipped: ${reason})` : '' };
}

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a process needs to run at all; nothing else of this environment reaches it. */
export const bareEnvironment = { PATH: process.env['PATH'], HOME: process.env['HOME'], NO_COLOR: '1' };

/** Runs a command until it ends by itself, or for a minute. */
export const run = (
  command: string,
  args: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const options = { cwd, env: { ...bareEnvironment, ...env }, timeout: 60_000 };
    execFile(command, [...args], options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve({ code: Number(error?.code ?? 0), stdout, stderr });
    });
  });
