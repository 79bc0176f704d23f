import process from 'node:process';
import { afterAll, vi } from 'vitest';

const SHARED = { globalThis, console, Math, JSON, 'crypto.subtle': crypto.subtle, 'process.env': process.env };

/** What a file shares with those that run after it in the same process. */
function surroundings(): Map<string, unknown> {
  const found = new Map<string, unknown>([['fake timers', vi.isFakeTimers()]]);
  for (const [owner, object] of Object.entries(SHARED)) {
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(object))) {
      found.set(`${owner}.${name}`, 'value' in property ? property.value : property.get);
    }
  }
  return found;
}

/**
 * The setup of tests whose files share a process: a file that leaves a global, an environment variable or the clock
 * other than it was fails, because those that run after it would depend on it.
 */
const before = surroundings();

afterAll(() => {
  const after = surroundings();
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const changed = names.filter((name) => !Object.is(before.get(name), after.get(name)));
  if (changed.length > 0) throw new Error(`this file changed ${changed.join(', ')}: restore it after the tests`);
});
