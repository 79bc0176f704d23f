import assert from 'node:assert/strict';
import { CredentialsError } from '@esakit/core';
import { readSharedFile } from '../../packages/core/src/credentials/ini-sections.js';
import { SHARED, surroundingsOf } from '../support/surroundings.js';
import { fuzz, unless } from './support/fuzz.js';

fuzz('shared-file', {
  dictionary: [
    '[',
    ']',
    '=',
    '\n',
    '\r\n',
    '#',
    ';',
    '  ',
    '\u0000',
    '\uFEFF',
    '[default]\n',
    '__proto__',
    'type = sts\n',
    'enable = true\n',
  ],
  check: (input) => {
    const { surroundings } = surroundingsOf({ files: { [SHARED]: input.toString() } });
    try {
      const sections = readSharedFile(surroundings)?.sections;
      for (const fields of sections?.values() ?? []) {
        assert.ok(Object.values(fields).every((value) => typeof value === 'string' && !value.includes('\n')));
      }
    } catch (error) {
      unless(error, CredentialsError);
      assert.match((error as Error).message, /line \d+: expected|is not UTF-8/);
    }
  },
});
