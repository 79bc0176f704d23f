import { describe, expect, it } from 'vitest';
import { mutate, mutation } from '../fuzz/support/mutate.js';
import { fc } from '../support/property.js';

const hello = Buffer.from('hello');

describe('an input that is changed', () => {
  it.each([
    [{ kind: 'flip', at: 0, bit: 0 }, 'iello'],
    [{ kind: 'flip', at: 5, bit: 0 }, 'iello'],
    [{ kind: 'set', at: 1, byte: 0x41 }, 'hAllo'],
    [{ kind: 'insert', at: 2, bytes: Buffer.from('--') }, 'he--llo'],
    [{ kind: 'remove', at: 1, length: 2 }, 'hlo'],
    [{ kind: 'repeat', at: 0, length: 2, times: 3 }, 'hehehehello'],
    [{ kind: 'cut', at: 4 }, 'hell'],
  ] as const)('%o', (change, result) => {
    expect(mutate(hello, [change]).toString()).toBe(result);
  });

  it('leaves the one of the corpus as it is, and stays small', () => {
    fc.assert(
      fc.property(fc.array(mutation([hello], ['word']), { maxLength: 20 }), (changes) => {
        expect(mutate(hello, changes).length).toBeLessThanOrEqual(16_384);
        expect(hello.toString()).toBe('hello');
      }),
    );
  });

  it.each(['__proto__', '[2', '1}1}'])('comes to hold what chance alone would hardly find: %s', (wanted) => {
    const inputs = [Buffer.from('{"a":1}'), Buffer.from('[2]')];
    const changes = fc.array(mutation(inputs, ['__proto__']), { maxLength: 6 });
    const changed = fc.sample(changes, { seed: 1, numRuns: 5_000 }).map((all) => mutate(inputs[0] ?? hello, all));
    expect(changed.some((input) => input.includes(wanted))).toBe(true);
  });
});
