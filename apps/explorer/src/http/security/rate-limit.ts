/** How often one client may ask. */
export interface Rate {
  /** Requests that may come at once. */
  readonly burst: number;
  /** Requests a second after that. */
  readonly perSecond: number;
}

export interface RateLimit {
  /** Counts a request. @returns seconds to wait; 0 where the request may go on. */
  take(client: string): number;
  /** Takes back what the last request of this client was counted for. */
  giveBack(client: string): void;
}

/** Clients that are remembered; beyond, the one that was quiet for longest is forgotten. */
const CAPACITY = 10_000;

/**
 * Counts requests in a bucket for each client that refills with time. It counts in this process only, which is what
 * there is on every platform; a platform's own limit is a second line.
 */
export function createRateLimit({ burst, perSecond }: Rate, clock: () => number): RateLimit {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return {
    take(client) {
      const now = clock();
      const known = buckets.get(client) ?? { tokens: burst, at: now };
      const tokens = Math.min(burst, known.tokens + (Math.max(0, now - known.at) / 1_000) * perSecond);
      // Anew, so that the map stays in the order of use.
      buckets.delete(client);
      buckets.set(client, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now });
      for (const oldest of buckets.keys()) {
        if (buckets.size <= CAPACITY) break;
        buckets.delete(oldest);
      }
      return tokens >= 1 ? 0 : Math.max(1, Math.ceil((1 - tokens) / perSecond));
    },
    giveBack(client) {
      const bucket = buckets.get(client);
      if (bucket) bucket.tokens = Math.min(burst, bucket.tokens + 1);
    },
  };
}
