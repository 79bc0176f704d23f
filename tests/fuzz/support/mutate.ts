import { fc } from '../../support/property.js';

/** One change of an input. A place is counted from its beginning, round and round. */
export type Mutation =
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'set'; readonly at: number; readonly byte: number }
  | { readonly kind: 'insert'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'remove'; readonly at: number; readonly length: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly kind: 'cut'; readonly at: number };

/** Inputs stay below this, so that a thousand of them take a second. */
const LARGEST = 16_384;

/** Changes of any kind, with pieces of other inputs and words of a dictionary among what is inserted. */
export function mutation(inputs: readonly Buffer[], dictionary: readonly string[]): fc.Arbitrary<Mutation> {
  const at = fc.nat(LARGEST);
  const length = fc.integer({ min: 1, max: 64 });
  const piece = fc
    .tuple(fc.nat(inputs.length - 1), at, length)
    .map(([which, from, size]) => sliceOf(inputs[which] ?? Buffer.alloc(0), from, size));
  // As fc.string of all characters gives it, whose tables take seconds to make.
  const text = fc
    .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 8 })
    .map((points) => Buffer.from(String.fromCodePoint(...points)));
  const words = dictionary.map((word) => Buffer.from(word));
  const bytes: fc.Arbitrary<Uint8Array> = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...words) },
    { weight: 1, arbitrary: fc.uint8Array({ minLength: 1, maxLength: 8 }) },
    { weight: 1, arbitrary: text },
    { weight: 1, arbitrary: piece },
  );
  return fc.oneof<fc.Arbitrary<Mutation>[]>(
    fc.record({ kind: fc.constant('flip' as const), at, bit: fc.nat(7) }),
    fc.record({ kind: fc.constant('set' as const), at, byte: fc.constantFrom(0, 1, 0x7f, 0x80, 0xff) }),
    fc.record({ kind: fc.constant('insert' as const), at, bytes }),
    fc.record({ kind: fc.constant('remove' as const), at, length }),
    fc.record({ kind: fc.constant('repeat' as const), at, length, times: fc.integer({ min: 2, max: 40 }) }),
    fc.record({ kind: fc.constant('cut' as const), at }),
  );
}

/** An input with changes, one after the other. */
export const mutate = (input: Buffer, mutations: readonly Mutation[]): Buffer =>
  mutations.reduce<Buffer>((bytes, one) => change(bytes, one).subarray(0, LARGEST), input);

function change(bytes: Buffer, how: Mutation): Buffer {
  const at = bytes.length === 0 ? 0 : how.at % bytes.length;
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  if (how.kind === 'flip') {
    return Buffer.concat([before, Buffer.of((after[0] ?? 0) ^ (1 << how.bit)), after.subarray(1)]);
  }
  if (how.kind === 'set') return Buffer.concat([before, Buffer.of(how.byte), after.subarray(1)]);
  if (how.kind === 'insert') return Buffer.concat([before, how.bytes, after]);
  if (how.kind === 'remove') return Buffer.concat([before, after.subarray(how.length)]);
  if (how.kind === 'cut') return before;
  const part = after.subarray(0, how.length);
  return Buffer.concat([before, ...Array.from({ length: how.times }, () => part), after]);
}

function sliceOf(input: Buffer, from: number, size: number): Buffer {
  const start = input.length === 0 ? 0 : from % input.length;
  return input.subarray(start, start + size);
}
