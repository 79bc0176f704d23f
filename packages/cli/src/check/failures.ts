import { type Io, say } from '../io.js';
import { visibleLine } from '../output/visible.js';
import type { Found } from './survey.js';

/** Says what could not be read: the first failure, and how many there are. */
export function sayFailures(found: readonly Found[], io: Io): void {
  const [first, ...others] = found.filter(({ error }) => error !== undefined);
  if (!first) return;
  const more = others.length === 0 ? '' : ` (and ${others.length} more that could not be read)`;
  say(io, visibleLine(`${first.result.message}${more}`));
}
