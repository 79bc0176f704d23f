/**
 * Runs something where `Array.prototype.constructor` is `Array`, and leaves everything as it was. The library tells its
 * list types by that, and would read all lists as empty in the edge runtime of Vercel and Next.js on Node, which puts a
 * proxy in the place of `Array`.
 */
export function withOwnArray<T>(run: () => T): T {
  const original: unknown = Array.prototype.constructor;
  if (original === Array) return run();
  setArrayConstructor(Array);
  try {
    return run();
  } finally {
    setArrayConstructor(original);
  }
}

function setArrayConstructor(value: unknown): void {
  // oxlint-disable-next-line no-extend-native -- what ECMAScript says is there, for as long as one call takes
  Object.defineProperty(Array.prototype, 'constructor', {
    value,
    writable: true,
    enumerable: false,
    configurable: true,
  });
}
