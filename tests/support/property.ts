import process from 'node:process';
import * as fc from 'fast-check';

const given = process.env['ESAKIT_SEED'];
const seed = given === undefined ? Math.trunc(Math.random() * 2 ** 31) : Number(given);

// On the screen, so that a failure on another machine can be repeated here.
console.log(`random values: ESAKIT_SEED=${seed}`);
fc.configureGlobal({ seed });

export { fc };

const SURROGATES = { first: 0xd800, count: 0x800 };
const character = fc
  .integer({ min: 0, max: 0x10ffff - SURROGATES.count })
  .map((code) => String.fromCodePoint(code < SURROGATES.first ? code : code + SURROGATES.count));

/** A string of any characters of Unicode. The unit `binary` is one too, but first makes a table of all 1.1 million. */
export const anyString = (constraints: { readonly maxLength?: number } = {}): fc.Arbitrary<string> =>
  fc.string({ ...constraints, unit: character });
