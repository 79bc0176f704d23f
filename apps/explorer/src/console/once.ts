const KEPT = 500;

/**
 * Runs a task once for each key, and gives a later request with the same key the same result: a browser may send a
 * request again by itself when its connection breaks. The oldest keys are forgotten.
 */
export function createOnce<T>(): (key: string, run: () => Promise<T>) => Promise<T> {
  const results = new Map<string, Promise<T>>();
  return (key, run) => {
    const known = results.get(key);
    if (known) return known;
    const result = run();
    results.set(key, result);
    const [oldest] = results.keys();
    if (results.size > KEPT && oldest !== undefined) results.delete(oldest);
    return result;
  };
}
