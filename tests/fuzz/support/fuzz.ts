import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { fc } from '../../support/property.js';
import { mutate, mutation } from './mutate.js';

export interface Target {
  /** Words that the input is made of, which chance alone would not find. */
  readonly dictionary: readonly string[];
  /** Throws where what is tried breaks a promise: with another error than documented, or a wrong result. */
  readonly check: (input: Buffer) => void | Promise<void>;
}

/** Inputs in the ordinary tests, and seconds in `npm run fuzz`, which sets the variable. */
const INPUTS = 150;
const seconds = Number(process.env['ESAKIT_FUZZ_SECONDS'] ?? 0);

/** In `npm run fuzz`, nothing of a few kilobytes may take longer. */
const TOO_LONG = 5_000;

/**
 * Tries inputs that are changed from those in `corpus/<name>/`, which are tried as they are first. The seed on the screen
 * repeats a run. What breaks a promise is made smaller and written to `.artifacts/fuzz/<name>/`.
 */
export function fuzz(name: string, { dictionary, check }: Target): void {
  const folder = fileURLToPath(new URL(`../corpus/${name}/`, import.meta.url));
  const corpus = readdirSync(folder)
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((file) => ({ file, input: readFileSync(folder + file) }));

  it.each(corpus)(`${name}: $file of the corpus`, async ({ input }) => {
    await expect((async () => check(input))()).resolves.toBeUndefined();
  });

  it(
    `${name}: whatever the input`,
    async () => {
      expect(corpus.length).toBeGreaterThan(1);
      const inputs = corpus.map(({ input }) => input);
      const arbitrary = fc.tuple(fc.nat(inputs.length - 1), fc.array(mutation(inputs, dictionary), { maxLength: 6 }));
      let failed: Buffer | undefined;
      const property = fc.asyncProperty(arbitrary, async ([first, mutations]) => {
        const input = mutate(inputs[first] ?? Buffer.alloc(0), mutations);
        const started = performance.now();
        try {
          await check(input);
          const took = performance.now() - started;
          if (seconds > 0 && took > TOO_LONG) throw new Error(`it took ${Math.round(took)} ms`);
        } catch (error) {
          failed = input;
          throw error;
        }
      });
      const limits =
        seconds > 0
          ? { numRuns: 2 ** 31 - 1, interruptAfterTimeLimit: seconds * 1_000, markInterruptAsFailure: false }
          : { numRuns: INPUTS };
      try {
        await fc.assert(property, limits);
      } catch (error) {
        if (failed) console.log(`the input is in ${keep(name, failed)}: once it is right, move it to ${folder}`);
        throw error;
      }
    },
    seconds * 1_000 + 120_000,
  );
}

function keep(name: string, input: Buffer): string {
  const folder = fileURLToPath(new URL(`../../../.artifacts/fuzz/${name}/`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  const file = folder + createHash('sha256').update(input).digest('hex').slice(0, 12);
  writeFileSync(file, input);
  return file;
}

/** Passes over an error that is documented, and hands on any other. */
export function unless(error: unknown, ...documented: readonly (new (...given: never[]) => Error)[]): void {
  if (!documented.some((kind) => error instanceof kind)) throw error;
}
