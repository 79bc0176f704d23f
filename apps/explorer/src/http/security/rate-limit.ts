/** How often one address may ask. */
export interface Rate {
  /** Requests that may come at once. */
  readonly burst: number;
  /** Requests a second after that. */
  readonly perSecond: number;
}

/** Addresses that are remembered; beyond, the one that was quiet for longest is forgotten. */
const CAPACITY = 10_000;

/**
 * Counts requests in a bucket for each address that refills with time. It counts in this process alone, which is what
 * there is on every platform; a platform's own limit is a second line.
 *
 * @returns seconds to wait; 0 where the request may go on.
 */
export function createRateLimit({ burst, perSecond }: Rate, clock: () => number): (address: string) => number {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return (address) => {
    const now = clock();
    const known = buckets.get(address) ?? { tokens: burst, at: now };
    const tokens = Math.min(burst, known.tokens + (Math.max(0, now - known.at) / 1_000) * perSecond);
    // Anew, so that the map stays in the order of use.
    buckets.delete(address);
    buckets.set(address, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now });
    for (const oldest of buckets.keys()) {
      if (buckets.size <= CAPACITY) break;
      buckets.delete(oldest);
    }
    return tokens >= 1 ? 0 : Math.max(1, Math.ceil((1 - tokens) / perSecond));
  };
}
