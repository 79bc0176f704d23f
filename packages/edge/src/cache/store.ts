/** Stores cached answers. If it throws or loses an entry, a call sends a request to the service as without a cache. */
export interface CacheStore {
  /** Gets the value of a key, or nothing. */
  get(key: string): Promise<string | null | undefined>;
  /** Keeps a string for some seconds, or for longer: the age of an entry is checked when it is read. */
  put(key: string, value: string, ttlSeconds: number): Promise<void>;
}
