import assert from 'node:assert/strict';
import { EsaError, GetCertificate } from '@esakit/core';
import { reply, scriptedClient } from '../support/scripted-service.js';
import { fuzz, unless } from './support/fuzz.js';

const input = { SiteId: '1234567890123', Id: 'babaded901474b9693acf530e0fb1d95' };

/** The first line is the status, the rest the body. */
fuzz('answer', {
  dictionary: [
    '200\n',
    '400\n',
    '503\n',
    '"Code":',
    '"Message":',
    '"Result":{',
    '"DCV":[',
    'null',
    '{}',
    '<Error>',
    '<Code>',
    '&lt;',
  ],
  check: async (bytes) => {
    const [first = '', ...rest] = bytes.toString().split('\n');
    const status = 200 + ((Number(first) || 0) % 400);
    const { client } = scriptedClient(reply(rest.join('\n'), status), { retries: 0 });
    try {
      const { data } = await client.send(GetCertificate, input);
      assert.equal(typeof data, 'object');
      assert.ok(status < 300);
    } catch (error) {
      unless(error, EsaError);
      const { operation, code } = error as EsaError;
      assert.equal(operation, 'GetCertificate');
      assert.notEqual(code, '');
    }
  },
});
