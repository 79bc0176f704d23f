import assert from 'node:assert/strict';
import { splitCommandLine } from '../../packages/core/src/util/command-line.js';
import { fuzz } from './support/fuzz.js';

fuzz('command-line', {
  dictionary: ['"', "'", '\\', '\\"', ' ', '\t', '\n', '$HOME', '`', ';', '|', '\u0000'],
  check: (input) => {
    const line = input.toString();
    for (const isWindows of [false, true]) {
      const words = splitCommandLine(line, isWindows) ?? [];
      // It only takes away: quotes, white space and backslashes.
      assert.ok(words.join('').length <= line.length);
      assert.ok(words.every((word) => Array.from(word).every((character) => line.includes(character))));
    }
    // A word in single quotes is itself, whatever is in it.
    const quoted = line.replaceAll("'", '');
    assert.deepEqual(splitCommandLine(`'${quoted}' x`), [quoted, 'x']);
  },
});
