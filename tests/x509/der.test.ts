import { X509Certificate } from 'node:crypto';
import { inspectCertificate, verifyCertificate } from '@esakit/x509';
import { describe, expect, test } from 'vitest';
import { pemOf, read } from './one.js';
import { NOW, only } from './setup.js';
import { bits, extension, integer, NULL, oid, sequence, toPem } from './write.js';

describe('DER is read strictly', () => {
  const raw = new X509Certificate(pemOf()).raw;
  const [head] = [raw.subarray(0, 4)]; // 30 82 and two bytes of length
  test.each<[string, Buffer]>([
    ['a length of no fixed size', Buffer.concat([Buffer.of(0x30, 0x80), raw.subarray(4), Buffer.of(0, 0)])],
    ['a length with a zero in front', Buffer.concat([Buffer.of(0x30, 0x83, 0), head.subarray(2), raw.subarray(4)])],
    ['a length of five bytes', Buffer.concat([Buffer.of(0x30, 0x85, 1, 0, 0), head.subarray(2), raw.subarray(4)])],
    ['a length of which a part is missing', Buffer.of(0x30, 0x82, 0x01)],
    ['no length', Buffer.of(0x30)],
    ['a long tag', Buffer.concat([Buffer.of(0x3f, 0x30), raw.subarray(1)])],
    ['a set in place of the sequence', Buffer.concat([Buffer.of(0x31), raw.subarray(1)])],
  ])('%s is not DER', (_name, bytes) => {
    expect(() => inspectCertificate(toPem(bytes))).toThrow(
      "inspectCertificate: the PEM holds a certificate that can't be read (number 1): it is damaged, or not X.509",
    );
  });

  test('a length of two bytes for what one byte has room for is not DER', () => {
    expect(() => read({ raw: { serial: Buffer.of(0x02, 0x81, 1, 1) } })).toThrow("can't be read");
    expect(() => read({ raw: { serial: integer() } })).toThrow("can't be read");
  });

  test('without its key there is no certificate', () => {
    for (const key of [NULL, sequence(), sequence(sequence(), bits(0)), sequence(sequence(oid('1.2.3')), bits(1, 2))])
      expect(() => read({ raw: { key } })).toThrow("can't be read");
  });
});

async function agrees(serial: string, SerialNumber: string): Promise<boolean> {
  const body = { Certificate: pemOf({ serial }), Result: { SerialNumber } };
  return only(await verifyCertificate(body, { now: NOW }), 'serial-number').ok;
}

test.each([
  '0.9.2342',
  '1.2.840.113549',
  '1.39.1',
  '2.5.29.17',
  '2.25.1',
  '2.39.0',
  '2.999.1',
  '2.16.840.1.101',
  `2.25.${2n ** 128n - 1n}`,
])('the object identifier %s is read', (text) => {
  expect(read({ keyIds: false, names: [], extensions: [extension(text, NULL)] }).extensions.at(-1)?.oid).toBe(text);
});

test('a certificate of version 1 has neither a version nor extensions', () => {
  const raw = { version: Buffer.alloc(0), tail: Buffer.alloc(0) };
  expect(read({ serial: '07', raw })).toMatchObject({ serialNumber: '07', extensions: [], names: [] });
});

describe('serial numbers are signed', () => {
  test.each([
    ['ff01', '-ff', ['-ff', 'ff01', '-FF', 'ffff01', '-00ff']],
    ['80', '-80', ['-80', '80', 'ff80']],
    ['ff', '-01', ['-1', '-01', 'ff']],
    ['8000', '-8000', ['-8000', '8000']],
    ['0080', '80', ['80', '0080', '0x80']],
    ['00', '00', ['0', '00']],
  ])('%s is %s', async (serial, text, same) => {
    expect(read({ serial }).serialNumber).toBe(text);
    for (const SerialNumber of same) expect(await agrees(serial, SerialNumber)).toBe(true);
    for (const SerialNumber of ['-7f', '7f', '81', '01', 'x', '-x'])
      expect(await agrees(serial, SerialNumber)).toBe(false);
  });
});
