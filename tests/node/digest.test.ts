import { createHash, createHmac, randomBytes } from 'node:crypto';
import { nobleDigest } from '@esakit/core/sign';
import { describe, expect, it } from 'vitest';
import { nodeDigest } from '../../packages/node/src/digest.js';

describe('SHA-256 of the examples of FIPS 180-4', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    [
      'abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu',
      'cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('%.20s', (text, expected) => {
    expect(nodeDigest.sha256(text)).toBe(expected);
    expect(nodeDigest.sha256(Buffer.from(text))).toBe(expected);
  });

  it('reads only the part of a buffer that it is given', () => {
    const bytes = new Uint8Array(Buffer.from('xxabcxx')).subarray(2, 5);
    expect(nodeDigest.sha256(bytes)).toBe(nodeDigest.sha256('abc'));
  });
});

/** RFC 4231, 4.2 to 4.8, as far as keys and data are texts; the other keys are compared with Node's own below. */
describe('HMAC-SHA256 of the examples of RFC 4231', () => {
  it.each([
    ['1', '\x0b'.repeat(20), 'Hi There', 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
    ['2', 'Jefe', 'what do ya want for nothing?', '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'],
  ])('case %s', (_, key, message, expected) => {
    expect(nodeDigest.hmac(key)(message)).toBe(expected);
  });
});

describe('HMAC-SHA256 agrees with the others', () => {
  const keys = [
    '',
    'k',
    'ключ 密钥 🔑',
    'x'.repeat(63),
    'x'.repeat(64),
    'x'.repeat(65),
    'é'.repeat(40),
    '\ud800 alone',
  ];
  const messages = ['', 'm', 'ACS3-HMAC-SHA256\n'.padEnd(82, 'f'), '消息 🎉', '\udc00 alone', 'y'.repeat(5_000)];

  it.each(keys)('for the key %j, whatever came before', (key) => {
    const sign = nodeDigest.hmac(key);
    for (const message of [...messages, ...messages.toReversed()]) {
      const expected = createHmac('sha256', key).update(message).digest('hex');
      expect(sign(message)).toBe(expected);
      expect(nobleDigest.hmac(key)(message)).toBe(expected);
    }
  });

  it('with several keys in use at once', () => {
    const signers = keys.map((key) => nodeDigest.hmac(key));
    const alone = keys.map((key) => createHmac('sha256', key).update('same').digest('hex'));
    expect(signers.map((sign) => sign('same'))).toEqual(alone);
    expect(new Set(alone).size).toBe(keys.length);
  });

  it('for any text', () => {
    for (let index = 0; index < 500; index++) {
      const key = randomBytes(index % 90).toString('latin1');
      const message = randomBytes(index).toString('latin1');
      expect(nodeDigest.hmac(key)(message)).toBe(createHmac('sha256', key).update(message).digest('hex'));
      expect(nodeDigest.sha256(message)).toBe(createHash('sha256').update(message).digest('hex'));
    }
  });
});
