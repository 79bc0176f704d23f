/** How many retries a client has left, so that its calls don't multiply the load of a service that is down. */
export interface RetryBudget {
  /** Adds retries, or parts of one. */
  earn(retries: number): void;
  /** Takes a retry out of the budget. False where there is none left. */
  spend(): boolean;
}

/** Retries for a client that has just begun, and at most. */
const MOST = 10;

/**
 * Retries that each call adds: in a long outage, ten calls send eleven requests. A call that succeeds also gives back
 * those that it took: a service that closes each kept connection answers on the next one, and is not down.
 */
export const SHARE = 0.1;

export function createRetryBudget(): RetryBudget {
  let left = MOST;
  return {
    earn: (retries) => {
      left = Math.min(MOST, left + retries);
    },
    spend: () => left >= 1 && left-- >= 1,
  };
}
