import assert from 'node:assert/strict';
import { compareSigned } from '@esakit/core/sign';
import { readMessage } from '../../packages/cli/src/commands/explain/compare.js';
import { UsageError } from '../../packages/cli/src/failure.js';
import type { Io } from '../../packages/cli/src/io.js';
import { fuzz, unless } from './support/fuzz.js';

const OWN = {
  canonicalRequest: `POST\n/\nId=x&SiteId=1\nhost:esa.cn-hangzhou.aliyuncs.com\n\nhost\n${'0'.repeat(64)}`,
  stringToSign: `ACS3-HMAC-SHA256\n${'1'.repeat(64)}`,
};

fuzz('server-message', {
  dictionary: [
    'string to sign is:',
    'ACS3-HMAC-SHA256\n',
    'GET\n/',
    'POST\r\n/',
    '\n',
    '0'.repeat(64),
    'x-acs-date:2026-03-01T12:34:56Z\n',
    'x-acs-signature-nonce:n\n',
    '{"Message":"',
    '\\n',
  ],
  check: async (input) => {
    const text = input.toString();
    assert.notEqual(compareSigned(text, OWN), '');
    try {
      const { signed } = await readMessage('-', { stdin: async () => text } as Io);
      assert.match(signed, /[0-9a-f]{64}$/);
    } catch (error) {
      unless(error, UsageError);
    }
  },
});
