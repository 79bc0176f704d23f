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
