import { describe, expect, it } from 'vitest';
import { createRedact } from '../../packages/core/src/util/redaction.js';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
/** With the signs of Base64 in the middle and at its end, wherever it begins. */
const SECRETS = Array.from({ length: 14 }, (_, index) => `Secret?>>~~k${'q1?>~Z9??>>~~k'.slice(0, index)}`);

const ENCODINGS: readonly (readonly [name: string, encode: (text: string) => string])[] = [
  ['Base64', base64],
  ['Base64 without padding', (text) => base64(text).replace(/=+$/, '')],
  ['Base64 for URLs', (text) => Buffer.from(text).toString('base64url')],
  ['Base64 for URLs with padding', (text) => base64(text).replaceAll('+', '-').replaceAll('/', '_')],
  ['Base64, percent-encoded', (text) => encodeURIComponent(base64(text))],
  [
    'Base64, percent-encoded in lower case',
    (text) => encodeURIComponent(base64(text)).replace(/%../g, (byte) => byte.toLowerCase()),
  ],
  ['Base64, percent-encoded twice', (text) => encodeURIComponent(encodeURIComponent(base64(text)))],
  ['Base64 in JSON with escaped slashes', (text) => base64(text).replaceAll('/', '\\/')],
  ['Base64 in JSON in \\u', (text) => base64(text).replace(/\W/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)],
  ['hexadecimal digits', (text) => Buffer.from(text).toString('hex')],
  ['hexadecimal digits in upper case', (text) => Buffer.from(text).toString('hex').toUpperCase()],
  [
    'hexadecimal digits with colons',
    (text) =>
      Buffer.from(text)
        .toString('hex')
        .replace(/..(?=.)/g, '$&:'),
  ],
];

/** What may be left: the place, and padding, which is the same for every secret of a length. */
const NOTHING = /^(?:\[redacted\](?:=|%(?:25)*3D|\\u003d)*)$/i;

describe.each(ENCODINGS)('of a secret in %s', (_name, encode) => {
  it.each(SECRETS)('nothing is left: %s', (secret) => {
    const redact = createRedact(() => [secret]);
    expect(redact(`Basic ${encode(secret)}, refused`).slice('Basic '.length, -', refused'.length)).toMatch(NOTHING);
  });
});

/** Line breaks as mail, headers, URLs, JSON and HTML write them. */
const FOLDS = ['\n', '\r\n', '\r\n\t', '=\r\n', '%0A', '%0d%0a', '%250A', '\\n', '\\r\\n', '\\u000a', '&#10;', '&#xA;'];

describe.each(FOLDS)('of a secret whose Base64 is on two lines, with %j between them', (fold) => {
  it.each(['Base64', 'Base64 without padding', 'Base64 for URLs', 'Base64, percent-encoded'])('as %s', (name) => {
    const [, encode] = ENCODINGS.find(([one]) => one === name)!;
    for (const secret of SECRETS) {
      const redact = createRedact(() => [secret]);
      const text = encode(secret);
      // An escape stays whole, as an encoder that folds lines leaves it.
      const places = [...text.matchAll(/%..|[^]/g)].map(({ index }) => index).slice(1);
      for (const at of places) {
        const left = redact(`Basic ${text.slice(0, at)}${fold}${text.slice(at)}`).slice('Basic '.length);
        // No letter or digit: a sign that stands on a line of its own is not looked for.
        expect(left.replaceAll(fold, ''), `${secret}, broken at ${at}`).toMatch(
          /^(?:\[redacted\]|=|%3D|[+/_-]|%2[BF])*$/,
        );
      }
    }
  });
});

it.each([
  ['on lines of 64 characters', (text: string) => base64(text).replace(/.{64}/g, '$&\n')],
  ['for URLs, without padding', (text: string) => Buffer.from(text).toString('base64url')],
  ['beside a name', (text: string) => base64(`user:${text}`).replace(/.{76}/g, '$&\r\n')],
  ['with other line breaks', (text: string) => base64(text.replaceAll('\n', '\r\n'))],
  ['in JSON', (text: string) => base64(JSON.stringify({ PrivateKey: text }))],
])('of a private key in Base64 %s, no line is left', (_name, encode) => {
  const body = Buffer.from(Array.from({ length: 1_200 }, (_, index) => (index * 89 + 7) % 251)).toString('base64');
  const label = ['PRIVATE', 'KEY'].join(' ');
  const pem = `-----BEGIN ${label}-----\n${body.replace(/.{64}/g, '$&\n')}\n-----END ${label}-----\n`;
  const text = encode(pem);
  const left = createRedact(() => [pem])(`the request was ${text}`);
  // Of a line that is broken elsewhere, what is beside its label may stay: it says nothing.
  const known = left.replaceAll('[redacted]', '').match(/[\w+/-]{5,}/g) ?? [];
  expect(known.filter((one) => text.includes(one) && !'the request'.includes(one))).toEqual([]);
});

it('a secret of any length is found, and so is its Base64', () => {
  const secret = Array.from({ length: 7_000 }, (_, index) => (index * 7919 + 104_729).toString(36)).join('');
  expect(secret.length).toBeGreaterThan(25_000);
  const redact = createRedact(() => [secret]);
  expect(redact(`it is ${secret}`) === 'it is [redacted]').toBe(true);
  expect(/^it is \[redacted\]=*$/.test(redact(`it is ${base64(secret)}`))).toBe(true);
});

const IN_BASE64 = ENCODINGS.filter(([name]) => name.startsWith('Base64'));

it.each(IN_BASE64)('nothing is left of a secret in %s, whatever stands around it', (_name, encode) => {
  for (const secret of SECRETS) {
    const redact = createRedact(() => [secret]);
    for (const before of ['', 'a', 'id', 'id:', 'user:']) {
      for (const after of ['', '\n', ':x', ' is']) {
        expect(redact(encode(before + secret + after)), `${before}${secret}${after}`).toMatch(NOTHING);
      }
    }
  }
});

it.each([encodeURIComponent, (text: string) => JSON.stringify(text).slice(1, -1)])(
  'signs of a secret are gone in URLs and JSON: %#',
  (encode) => {
    const secret = 'Se"cr\\et?>>~~\n+/k';
    expect(createRedact(() => [secret])(`{"${encode(secret)}"}`)).toBe('{"[redacted]"}');
  },
);

it('what stands beside a secret stays, where it is another word', () => {
  const redact = createRedact(() => ['Secret-25-characters-long']);
  const secret = base64('Secret-25-characters-long');
  expect(redact(`https://esa.example/?Token=${secret}&Name=www.example.com`)).toBe(
    'https://esa.example/?Token=[redacted]==&Name=www.example.com',
  );
  expect(redact(`{%22Key%22%3A%22${secret}%22}`)).toBe('{%22Key%22%3A%22[redacted]==%22}');
  expect(redact(`{"Key":"${secret}","Name":"x"}`)).toBe('{"Key":"[redacted]==","Name":"x"}');
});

it('a long answer of one word takes no time to speak of', () => {
  const redact = createRedact(() => ['abcd', 'Secret?>>~~k']);
  const started = performance.now();
  for (const piece of ['abcd', 'a', '%', '%2B', '\\', '/']) redact(piece.repeat(50_000 / piece.length));
  expect(performance.now() - started).toBeLessThan(5_000);
});
