import { createHash, createHmac } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { nobleDigest } from '@esakit/core/sign';
import { describe, expect, it } from 'vitest';

describe('SHA-256', () => {
  /** NIST's examples for FIPS 180-4. */
  it.each([
    { text: 'abc', hash: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
    { text: '', hash: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
    {
      text: 'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      hash: '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    },
    {
      text: 'abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu',
      hash: 'cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1',
    },
    { text: 'a'.repeat(1_000_000), hash: 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0' },
  ])('of the standard example that ends in $hash', ({ text, hash }) => {
    expect(nobleDigest.sha256(text)).toBe(hash);
    expect(nobleDigest.sha256(new TextEncoder().encode(text))).toBe(hash);
  });

  it('reads a text as UTF-8', () => {
    expect(nobleDigest.sha256('é中😀')).toBe(createHash('sha256').update('é中😀', 'utf8').digest('hex'));
  });

  it.each([2_047, 2_048, 2_049, 5_000])('reads %i characters of any size', (length) => {
    for (const character of ['a', 'é', '中', '😀']) {
      const text = character.repeat(length);
      expect(nobleDigest.sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }
  });

  it.each([1, null, undefined, {}, ['a'], new ArrayBuffer(1), new DataView(new ArrayBuffer(1)), new Uint16Array(1)])(
    'is right again after an invalid input: %o',
    (input) => {
      expect(() => nobleDigest.sha256(input as string)).toThrow(TypeError);
      expect(() => nobleDigest.hmac('key')(input as string)).toThrow(TypeError);
      expect(nobleDigest.sha256('abc')).toMatch(/^ba7816bf/);
    },
  );

  it('reads bytes of another realm, as Jest has them in a page', () => {
    const bytes = runInNewContext('Uint8Array.of(97, 98, 99)') as Uint8Array;
    expect(bytes).not.toBeInstanceOf(Uint8Array);
    expect(nobleDigest.sha256(bytes)).toBe(nobleDigest.sha256('abc'));
  });

  it('reads bytes that are not text, and only the part that an array shows', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    expect(nobleDigest.sha256(bytes.subarray(100, 200))).toBe(
      createHash('sha256').update(bytes.subarray(100, 200)).digest('hex'),
    );
  });
});

/** RFC 4231, those whose key is a text; of case 5 the standard gives the first half. */
const rfc4231 = [
  {
    number: 1,
    key: '\x0b'.repeat(20),
    message: 'Hi There',
    start: 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
  },
  {
    number: 2,
    key: 'Jefe',
    message: 'what do ya want for nothing?',
    start: '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  },
  { number: 5, key: '\x0c'.repeat(20), message: 'Test With Truncation', start: 'a3b6167473100ee06e0c796c2955552b' },
] as const;

describe('HMAC-SHA256', () => {
  it.each(rfc4231)('of case $number of RFC 4231', ({ key, message, start }) => {
    expect(nobleDigest.hmac(key)(message)).toMatch(new RegExp(`^${start}`));
    expect(nobleDigest.hmac(key)(message)).toHaveLength(64);
  });

  it.each([0, 1, 31, 32, 63, 64, 65, 127, 128, 129, 1_000])('takes a key of %i bytes', (length) => {
    const key = 'k'.repeat(length);
    expect(nobleDigest.hmac(key)('message')).toBe(createHmac('sha256', key).update('message').digest('hex'));
  });

  it('counts the bytes of a key, not its characters', () => {
    const key = '中'.repeat(22);
    expect(nobleDigest.hmac(key)('message')).toBe(createHmac('sha256', key).update('message').digest('hex'));
  });

  it('keeps one prepared key apart from the messages it has seen, and from other keys', () => {
    const first = nobleDigest.hmac('first');
    const second = nobleDigest.hmac('second');
    for (const length of [0, 55, 56, 64, 65, 1_000, 3]) {
      const message = 'm'.repeat(length);
      expect(first(message)).toBe(createHmac('sha256', 'first').update(message).digest('hex'));
      expect(second(message)).toBe(createHmac('sha256', 'second').update(message).digest('hex'));
    }
  });
});
