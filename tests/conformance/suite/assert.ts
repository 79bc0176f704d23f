/** Fails a case. */
export function fail(message: string): never {
  throw new Error(message);
}

export function ok(value: unknown, message: string): asserts value {
  if (!value) fail(message);
}

/** Compares plain values of any depth. */
export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  if (show(actual) !== show(expected)) fail(`${what}: expected ${show(expected)}, got ${show(actual)}`);
}

/** Compares only the expected fields. */
export function like(actual: unknown, expected: object): void {
  for (const [name, value] of Object.entries(expected)) {
    equal((actual as Record<string, unknown> | undefined)?.[name], value, `${name} of ${show(actual)}`);
  }
}

export function match(actual: unknown, pattern: RegExp, what = 'text'): void {
  if (typeof actual !== 'string' || !pattern.test(actual)) fail(`${what}: expected ${pattern}, got ${show(actual)}`);
}

/** Timers may be a little early, and clocks of workers are coarse. There is no upper bound: machines are busy. */
export function tookAtLeast(started: number, milliseconds: number): void {
  const took = performance.now() - started;
  ok(took >= milliseconds - 15, `expected ${milliseconds} ms at least, took ${took}`);
}

/** What a promise is rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  return fail(`expected a rejection, got ${show(value)}`);
}

/** Waits until something is so, for up to five seconds. */
export async function eventually(check: () => Promise<boolean>, message: string): Promise<void> {
  const started = performance.now();
  while (!(await check())) {
    if (performance.now() - started > 5_000) fail(message);
    await pause(20);
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** A value as a text that is the same for values that are. */
function show(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  if (value instanceof Error)
    return `${value.name}(${value.message}) ${show(Object.fromEntries(Object.entries(value)))}`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? String(value);
  if (Array.isArray(value)) return `[${value.map(show).join(',')}]`;
  if (value instanceof Date) return value.toISOString();
  const fields = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{${fields
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, item]) => `${name}:${show(item)}`)
    .join(',')}}`;
}
