import { describe, expect, it } from 'vitest';
import { jsonErrorPosition } from '../../packages/core/src/util/json-position.js';
import { fc } from '../support/property.js';

describe('where a text stops being JSON', () => {
  it.each([
    ['', 'line 1, column 1'],
    ['{', 'line 1, column 2'],
    ['{"a" 1}', 'line 1, column 6'],
    ['{"a":}', 'line 1, column 6'],
    ['{"a":1,}', 'line 1, column 8'],
    ['{"a":1 "b":2}', 'line 1, column 8'],
    ['{a:1}', 'line 1, column 2'],
    ['[1,\n  2,\n  x]', 'line 3, column 3'],
    ['[1]]', 'line 1, column 4'],
    ['"open', 'line 1, column 1'],
    ['["a\nb"]', 'line 1, column 2'],
    [String.raw`["\x"]`, 'line 1, column 2'],
    ['[01]', 'line 1, column 3'],
    ['tru', 'line 1, column 1'],
    ['{"a":{"b":[{},[],"c"]},', 'line 1, column 24'],
  ])('%j: %s', (text, position) => {
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
    expect(jsonErrorPosition(text)).toBe(position);
  });

  it('is the end of a text that is cut off, or before it', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, cut) => {
        const text = `[${json}`.slice(0, 1 + (cut % (json.length + 1)));
        const [, line, column] = /^line (\d+), column (\d+)$/.exec(jsonErrorPosition(text)) ?? [];
        expect(Number(line)).toBe(text.split('\n').length);
        expect(Number(column)).toBeLessThanOrEqual(text.length + 1);
      }),
    );
  });

  it('is found behind every text that is JSON, however deep', () => {
    fc.assert(fc.property(fc.json(), (json) => jsonErrorPosition(`${json} ?`) === `line 1, column ${json.length + 2}`));
    expect(jsonErrorPosition('['.repeat(200_000))).toBe('line 1, column 200001');
  });
});
