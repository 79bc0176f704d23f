import type { RunLimits, RunOutcome } from '@esakit/core/host';
import { type DenoProcess, runtime } from './runtime.js';

/**
 * Runs a command without a shell and without input. By Deno's own function: that of Node asks for the permission to read
 * every variable. What the command says on its standard error goes nowhere, because it may hold secrets.
 */
export async function runCommand(
  [command = '', ...args]: readonly string[],
  { timeout, maxBytes }: RunLimits,
): Promise<RunOutcome> {
  const { Command } = runtime();
  let child: DenoProcess;
  try {
    child = new Command(command, { args, stdin: 'null', stdout: 'piped', stderr: 'null' }).spawn();
  } catch (error) {
    const { name } = error as Error;
    return { failure: name === 'NotFound' ? 'not-found' : name };
  }
  let stopped: string | undefined;
  const reader = child.stdout.getReader();
  const stop = (failure: string): void => {
    stopped ??= failure;
    try {
      child.kill('SIGKILL');
    } catch {
      // It has ended by itself.
    }
    // A process that it started may hold the pipe open.
    reader.cancel().catch(() => undefined);
  };
  const timer = setTimeout(() => stop('timeout'), timeout);
  try {
    const decoder = new TextDecoder();
    let stdout = '';
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > maxBytes) stop('too-large');
      else stdout += decoder.decode(value, { stream: true });
    }
    const { code } = await child.status;
    return stopped === undefined ? { code, stdout } : { failure: stopped };
  } finally {
    clearTimeout(timer);
  }
}
