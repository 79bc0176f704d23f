import assert from 'node:assert/strict';
import { SITE, setup } from '../emulator/setup.js';
import { fuzz } from './support/fuzz.js';

const { emulator, signed } = setup({ sampleAnswers: true });

/**
 * The first line is the operation, the second its query, the third a header and its value, the rest a form. It is signed as
 * it is, and sent both so and with a signature that is changed.
 */
fuzz('emulator-request', {
  dictionary: [
    '\n',
    'GetCertificate',
    'ListSites',
    'CreateRecord',
    'SiteId=',
    `&SiteId=${SITE}`,
    '&Data.Value=',
    '&Tags.1.Key=',
    '&Tags.99999999.Key=',
    '%',
    '%00',
    '[]',
    '{"a":',
    'x-acs-version: ',
    '__proto__',
  ],
  check: async (input) => {
    const [action = '', query = '', header = '', ...rest] = input.toString().split('\n');
    const [name = '', value = ''] = header.split(': ');
    const more = /^[\w-]+$/.test(name) && /^[\x20-\x7e]*$/.test(value) ? { headers: { [name]: value.trim() } } : {};
    const form = rest.length > 0 ? Object.fromEntries(new URLSearchParams(rest.join('\n'))) : undefined;
    const params = Object.fromEntries(new URLSearchParams(query));
    const { url, ...init } = signed(action.replaceAll(/[^\x20-\x7e]/g, '').trim(), params, {
      ...more,
      ...(form && { form }),
    });
    for (const authorization of [init.headers['authorization'] ?? '', `${init.headers['authorization']}0`, query]) {
      const printable = authorization.replaceAll(/[^\x20-\x7e]/g, '');
      const response = await emulator.fetch(url, { ...init, headers: { ...init.headers, authorization: printable } });
      const body = JSON.parse(await response.text()) as { readonly RequestId?: unknown };
      assert.ok(response.status <= 501 && response.status !== 500, `HTTP ${response.status}`);
      assert.equal(typeof body.RequestId, 'string');
    }
  },
});
