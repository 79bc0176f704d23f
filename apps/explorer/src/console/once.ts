const KEPT = 500;

/** Runs tasks, each once for its key. */
export interface Once<T> {
  (key: string, run: () => Promise<T>): Promise<T>;
  /** What the task of a key gives; undefined where it was not run. */
  readonly known: (key: string) => Promise<T> | undefined;
}

/**
 * Runs a task once for each key, and gives a later request with the same key the same result: a browser may send a
 * request again by itself when its connection breaks. The oldest keys are forgotten.
 */
export function createOnce<T>(): Once<T> {
  const results = new Map<string, Promise<T>>();
  const once = (key: string, run: () => Promise<T>): Promise<T> => {
    const known = results.get(key);
    if (known) return known;
    const result = run();
    results.set(key, result);
    const [oldest] = results.keys();
    if (results.size > KEPT && oldest !== undefined) results.delete(oldest);
    return result;
  };
  return Object.assign(once, { known: (key: string) => results.get(key) });
}
