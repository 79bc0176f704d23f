import assert from 'node:assert/strict';
import { parseJson, stringifyJson } from '@esakit/core';
import { fuzz } from './support/fuzz.js';

/** What a reader makes of a string: a value, or a refusal. */
function outcomeOf(parse: (text: string) => unknown, text: string): { readonly value?: unknown } {
  try {
    return { value: parse(text) };
  } catch (error) {
    assert.ok(error instanceof SyntaxError);
    return {};
  }
}

const rounded = (text: string): boolean => /\d{16}|[eE]/.test(text);

fuzz('json', {
  dictionary: [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\u',
    '\\"',
    'null',
    '-',
    '.5',
    'e9',
    '9007199254740993',
    '__proto__',
  ],
  check: (input) => {
    const text = input.toString();
    const ours = outcomeOf(parseJson, text);
    const standard = outcomeOf(JSON.parse, text);
    assert.equal('value' in ours, 'value' in standard);
    if (!('value' in ours)) return;
    if (!rounded(text)) assert.deepEqual(ours.value, standard.value);
    const written = stringifyJson(ours.value);
    assert.equal(stringifyJson(parseJson(written)), written);
  },
});
