/**
 * Keeps every error that is made in this process, with the lines of the sources that made it. Load it before the
 * sources, with `vi.hoisted`: a class that extends `Error` keeps the one that it finds when it is defined.
 */
const made: Error[] = [];

for (const name of ['Error', 'TypeError', 'RangeError'] as const) {
  const original = globalThis[name];
  globalThis[name] = new Proxy(original, {
    construct(target, given, newTarget) {
      const error = Reflect.construct(target, given, newTarget) as Error;
      made.push(error);
      return error;
    },
  });
}
Error.stackTraceLimit = 50;

/** The errors that were made since it was last called. */
export const takeMadeErrors = (): Error[] => made.splice(0);

/** The lines of the sources that an error came through, as `packages/core/src/options.ts:186`. */
export const linesOf = ({ stack = '' }: Error): string[] =>
  [...stack.matchAll(/\/((?:packages|apps)\/[\w-]+\/src\/[\w/.-]+:\d+):\d+/g)].map(([, line = '']) => line);
