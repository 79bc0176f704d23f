import assert from 'node:assert/strict';
import { CredentialsError } from '@esakit/core';
import { externalCredentials, instanceRoleCredentials, uriCredentials } from '@esakit/core/credentials';
import { reply } from '../support/scripted-service.js';
import { surroundingsOf } from '../support/surroundings.js';
import { fuzz, unless } from './support/fuzz.js';

/** The first line is a status, the rest what a credentials URI, the metadata of an instance and a command answer. */
fuzz('given-credentials', {
  dictionary: [
    '200\n',
    '404\n',
    '"Code":"Success",',
    '"AccessKeyId":',
    '"AccessKeySecret":',
    '"SecurityToken":',
    '"Expiration":',
    '"access_key_id":',
    '"access_key_secret":',
    '"sts_token":',
    '"mode":"StsToken",',
    '"expiration":',
    '2026-03-01T12:34:56Z',
    '2026-13-01T12:34:56Z',
    'null',
    '{}',
    '<html>',
    '\u0000',
  ],
  check: async (input) => {
    const [first = '', ...rest] = input.toString().split('\n');
    const text = rest.join('\n');
    const { surroundings } = surroundingsOf({
      answer: () => reply(text, 200 + ((Number(first) || 0) % 400)),
      run: () => ({ code: 0, stdout: text }),
    });
    const sources = [
      uriCredentials(surroundings, 'https://keys.example.com/'),
      instanceRoleCredentials(surroundings, { roleName: 'web' }),
      externalCredentials(surroundings, 'keys'),
    ];
    for (const source of sources) {
      try {
        const { accessKeyId, accessKeySecret, securityToken, expiration } = await source();
        for (const key of [accessKeyId, accessKeySecret, securityToken ?? 'none']) {
          // They become headers, and one of them a key: never empty, and nothing that is not printable.
          assert.match(key, /^[\x21-\x7e]+$/);
        }
        assert.ok(expiration === undefined || !Number.isNaN(expiration.getTime()));
      } catch (error) {
        unless(error, CredentialsError);
        // There may be a key in it, so no more of it is told than a code.
        assert.ok(text.length < 20 || !(error as Error).message.includes(text));
      }
    }
  },
});
