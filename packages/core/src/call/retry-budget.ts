/** How many retries a client has left, so that its calls don't multiply the load of a service that is down. */
export interface RetryBudget {
  /** Of each call. */
  earn(): void;
  /** Takes a retry out of the budget. False where there is none left. */
  spend(): boolean;
}

/** Retries for a client that has just begun, and for the end of a long quiet time. */
const MOST = 10;

/** Retries that each call adds: in a long outage, ten calls send eleven requests. */
const SHARE = 0.1;

export function createRetryBudget(): RetryBudget {
  let left = MOST;
  return {
    earn: () => {
      left = Math.min(MOST, left + SHARE);
    },
    spend: () => left >= 1 && left-- >= 1,
  };
}
