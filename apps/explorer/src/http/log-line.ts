import { EsaError } from '@esakit/core';
import { printable } from '../ui/printable.js';

const FRAMES = 4;
const LONGEST = 2_000;

/**
 * An error in a line for the log. The toolkit's own errors hold no secret; of others the message could, so that only
 * their class and the place in the code are logged. Nothing in it can act on a terminal.
 */
export function logLine(where: string, error: unknown): string {
  if (error instanceof EsaError) return oneLine(`explorer: ${where}: ${error.name} ${error.message}`);
  const { name, stack = '' } = error instanceof Error ? error : new Error('thrown by something else');
  const frames = stack.split('\n').filter((line) => /^\s*at |@/.test(line));
  return oneLine(`explorer: ${where}: ${name} ${frames.slice(0, FRAMES).join(' ').trim()}`);
}

const oneLine = (text: string): string => printable(text.replace(/\s+/g, ' ')).slice(0, LONGEST);
