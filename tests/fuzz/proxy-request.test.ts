import assert from 'node:assert/strict';
import { page, setupProxy } from '../edge/page.js';
import { fuzz } from './support/fuzz.js';

const { proxy, credentials } = setupProxy();
const STATUSES = new Set([200, 400, 403, 404, 405, 413, 415, 502, 503]);

/** What a header may hold: the runtime refuses anything else. */
const header = (value: string): string => value.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '').trim();

/** The first line is the origin, the second the content type, the rest the body. */
fuzz('proxy-request', {
  dictionary: [
    '\n',
    '{"operation":',
    '"GetCertificate"',
    '"DeleteCertificate"',
    '"constructor"',
    '"input":{',
    '"SiteId":',
    '"callId":"x"',
    '"__proto__":{',
    '9007199254740993123',
    'https://evil.example',
    'https://app.example',
    'application/json',
  ],
  check: async (input) => {
    const [origin = '', type = '', ...rest] = input.toString('latin1').split('\n');
    const headers = { origin: header(origin), 'content-type': header(type), 'sec-fetch-site': undefined };
    const response = await proxy(page({ headers, body: Buffer.from(rest.join('\n'), 'latin1') }));
    const text = await response.text();
    assert.ok(STATUSES.has(response.status));
    assert.ok(headers.origin === 'https://app.example' || response.status !== 200);
    assert.ok(!text.includes(credentials.accessKeySecret));
    assert.ok(text === '' || typeof JSON.parse(text) === 'object');
  },
});
