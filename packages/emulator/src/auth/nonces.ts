import { sha256Hex } from './digest.js';

/** How many nonces are kept at most. */
const CAPACITY = 100_000;

/** Longer nonces are kept as their hash. */
const MAX_LENGTH = 128;

/** The nonces of proven requests. */
export interface Nonces {
  /** Whether the nonce is new; it is remembered until its request's date has gone stale by itself. */
  claim(nonce: string, staleAt: number, now: number): boolean;
  clear(): void;
}

export function createNonces(): Nonces {
  const staleTimes = new Map<string, number>();
  return {
    claim(given, staleAt, now) {
      const nonce = given.length > MAX_LENGTH ? sha256Hex(given) : given;
      for (const [old, time] of staleTimes) {
        if (time >= now && staleTimes.size < CAPACITY) break;
        staleTimes.delete(old);
      }
      if (staleTimes.has(nonce)) return false;
      staleTimes.set(nonce, staleAt);
      return true;
    },
    clear() {
      staleTimes.clear();
    },
  };
}
