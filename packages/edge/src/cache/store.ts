/** Where cached answers are kept. What it throws or loses costs a request to the service and nothing else. */
export interface CacheStore {
  /** Gives what was put under the key, or nothing. */
  get(key: string): Promise<string | null | undefined>;
  /** Keeps a text for some seconds, or for longer: the age of what comes back is checked. */
  put(key: string, value: string, ttlSeconds: number): Promise<void>;
}
