import { EsaError } from '@esakit/core';

const FRAMES = 4;

/**
 * An error in a line for the log. The toolkit's own errors hold no secret; of others the message could, so that only
 * their class and the place in the code are told.
 */
export function logLine(where: string, error: unknown): string {
  if (error instanceof EsaError) return `explorer: ${where}: ${error.name} ${error.message}`.replace(/\s+/g, ' ');
  const { name, stack = '' } = error instanceof Error ? error : new Error('thrown by something else');
  const frames = stack.split('\n').filter((line) => /^\s*at |@/.test(line));
  return `explorer: ${where}: ${name} ${frames.slice(0, FRAMES).join(' ').replace(/\s+/g, ' ').trim()}`;
}
