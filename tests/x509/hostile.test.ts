import { ParameterError } from '@esakit/core';
import { inspectCertificate, verifyCertificate } from '@esakit/x509';
import { anyString, fc } from '../support/property.js';
import { describe, expect, test } from 'vitest';
import { ecKeys, issue, issueChain } from './issue.js';
import { NOW } from './setup.js';
import { der, oid, sequence, toPem } from './write.js';

const { leaf, middle } = issueChain();
const key = ecKeys().privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** What PKCS#7 begins with: signedData. */
const SIGNED_DATA = oid('1.2.840.113549.1.7.2');

const LONG = der(0x04, Buffer.alloc(300));
const signedData = sequence(SIGNED_DATA, LONG);
const container = sequence(der(0x02, Buffer.of(3)), LONG);

const namesOf = (pem: string) => inspectCertificate(pem).leaf.names;

function refusal(pem: unknown): ParameterError {
  try {
    inspectCertificate(pem as string);
  } catch (error) {
    if (error instanceof ParameterError) return error;
    throw error;
  }
  throw new Error('it was read');
}

describe('a PEM may look as it does in practice', () => {
  const { pem } = leaf;
  const body = pem.split('\n').slice(1, -2).join('');
  test.each([
    ['Windows line ends', pem.replaceAll('\n', '\r\n')],
    ['old Mac line ends', pem.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${pem}`],
    ['no line end at the end', pem.trim()],
    ['text around it', `Bag Attributes\n  friendlyName: www\nsubject=CN = www\n${pem}\nand so on`],
    ['lines of any length', `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----`],
    ['indented lines', pem.replaceAll('\n', '\n    ')],
    ['spaces and blank lines', pem.replaceAll('\n', '  \n\n')],
    ['an older label', pem.replaceAll('CERTIFICATE', 'X509 CERTIFICATE')],
    ['other parts', toPem(Buffer.from('06082a8648ce3d030107', 'hex'), 'EC PARAMETERS') + pem],
    ['two without a line end between', pem.trim() + middle.pem],
    ['text between two', `${pem}---- next ----\n-----BEGIN a story-----\n${middle.pem}`],
  ])('%s', (_name, text) => {
    expect(namesOf(text)).toEqual(['www.example.com', '*.example.com']);
  });
});

describe('what is not a certificate is refused, with what is wrong', () => {
  const { pem } = leaf;
  const raw = leaf.x509.raw;
  test.each<[string, unknown, string]>([
    ['nothing', '', 'holds no certificate'],
    ['no text', undefined, 'must be a string'],
    ['bytes', new Uint8Array(raw), 'must be a string'],
    ['only base64', raw.toString('base64'), 'holds no certificate'],
    [
      'a request',
      toPem(raw, 'CERTIFICATE REQUEST'),
      'is a certificate request: the certificate is what the authority sends back',
    ],
    [
      'PKCS#7',
      toPem(raw, 'PKCS7'),
      'is PKCS#7, which certificates have to be taken out of: openssl pkcs7 -print_certs',
    ],
    ['PKCS#7 under an older label', toPem(raw, 'PKCS #7 SIGNED DATA'), 'ut of: openssl pkcs7 -print_certs -in FILE'],
    ['CMS', toPem(raw, 'CMS'), 'ut of: openssl cms -cmsout -noout -certsout chain.pem -inform PEM -in FILE'],
    ['PKCS#7 with text around it', `subject=CN\n${toPem(raw, 'PKCS7')}Regards`, 'ut of: openssl pkcs7 -print_certs'],
    [
      'PKCS#7 in DER, read as UTF-8',
      signedData.toString('utf8'),
      'is PKCS#7, which certificates have to be taken out of: openssl pkcs7 -inform DER -print_certs -in FILE',
    ],
    ['PKCS#7 in DER, as Latin-1', signedData.toString('latin1'), 'ut of: openssl pkcs7 -inform DER -print_certs'],
    ['PKCS#12', container.toString('utf8'), 'is PKCS#12: openssl pkcs12 -nokeys -in FILE'],
    ['a certificate in DER', raw.toString('utf8'), 'is DER, or not a certificate: openssl x509 -inform DER -in FILE'],
    [
      'a list of revoked certificates',
      toPem(raw, 'X509 CRL'),
      'holds no certificate: expected -----BEGIN CERTIFICATE-----, found X509 CRL',
    ],
    [
      'PKCS#7 under the label of a certificate',
      toPem(sequence(SIGNED_DATA)),
      "can't be read (number 1): it is PKCS#7, which",
    ],
    ['a begin without an end', pem.slice(0, 200), 'has a CERTIFICATE without its END line'],
    ['an end of another kind', pem.replace('END CERTIFICATE', 'END PKCS7'), 'has a CERTIFICATE without its END line'],
    ['two mixed up', pem.slice(0, 200) + middle.pem, 'base64 is broken'],
    ['a character outside base64', pem.replace('\nM', '\n!'), 'base64 is broken'],
    ['a character too few', pem.replace('\nM', '\n'), 'base64 is broken'],
    ['padding in the middle', pem.replace('\nM', '\n='), 'base64 is broken'],
    ['headers', pem.replace('\nM', '\nProc-Type: 4,ENCRYPTED\n\nM'), 'base64 is broken'],
    ['an empty one', '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----', 'base64 is broken'],
    ['no DER', toPem(Buffer.from('nonsense')), "can't be read (number 1)"],
    ['DER of something else', toPem(sequence(der(0x02, Buffer.of(1)))), "can't be read (number 1)"],
    [
      'an empty certificate',
      toPem(sequence(sequence(), sequence(), der(0x03, Buffer.of(0)))),
      "can't be read (number 1)",
    ],
    ['a certificate cut short', toPem(raw.subarray(0, -1)), "can't be read (number 1)"],
    ['bytes after the certificate', toPem(Buffer.concat([raw, Buffer.of(0)])), "can't be read (number 1)"],
    ['a damaged one after a sound one', pem + toPem(Buffer.from('nonsense')), "can't be read (number 2)"],
    ['a private key', key, 'holds a private key'],
    ['a private key after it', pem + key, 'holds a private key'],
    ['a private key that is cut off', pem + key.slice(0, 60), 'holds a private key'],
    ['an encrypted private key', pem + key.replaceAll('PRIVATE', 'ENCRYPTED PRIVATE'), 'holds a private key'],
    ['a key of OpenSSH', pem + key.replaceAll('PRIVATE', 'OPENSSH PRIVATE'), 'holds a private key'],
    ['more than a MiB', pem.padEnd(1024 * 1024 + 1), 'is longer than 1048576 characters: give one chain only'],
    ['more than a hundred', pem.repeat(101), 'has more than 100 blocks: give one chain only'],
  ])('%s', async (_name, text, message) => {
    expect(refusal(text).operation).toBe('inspectCertificate');
    expect(refusal(text).cause).toBeUndefined();
    expect(refusal(text).message).toContain(message);
  });

  test('for verifyCertificate too', async () => {
    for (const Certificate of ['', key, toPem(Buffer.from('nonsense'))])
      await expect(verifyCertificate({ Certificate })).rejects.toThrow(
        refusal(Certificate).message.replace('inspectCertificate', 'verifyCertificate'),
      );
  });

  test('no message holds more of the input than a label', () => {
    const secret = 'c2VjcmV0IGluIHRoZSB3cm9uZyBwbGFjZQ==';
    const texts = [
      secret,
      toPem(Buffer.from(secret)),
      `-----BEGIN CERTIFICATE-----${secret}*-----END CERTIFICATE-----`,
    ];
    for (const text of texts) expect(refusal(text).message).not.toContain(secret.slice(0, 6));
  });

  test('as many as are allowed are read', () => {
    expect(inspectCertificate(leaf.pem.repeat(100)).chain).toHaveLength(99);
  });
});

/** The errors that come of a text, other than the one it may come to. */
async function wrongErrors(Certificate: string): Promise<unknown[]> {
  const results = await Promise.allSettled([
    Promise.resolve().then(() => inspectCertificate(Certificate)),
    verifyCertificate({ Certificate }, { hostname: 'www.example.com', now: NOW }),
  ]);
  return results.flatMap((result) =>
    result.status === 'rejected' && !(result.reason instanceof ParameterError) ? [result.reason as unknown] : [],
  );
}

function deep(levels: number): Buffer {
  let raw: Buffer = Buffer.alloc(0);
  for (let level = 0; level < levels; level++) raw = raw.length < 65_000 ? sequence(raw) : raw;
  return raw;
}

describe('whatever the input, the answer is a ParameterError or a reading, and soon', () => {
  const bytes = fc.uint8Array({ maxLength: 2000 }).map((array) => Buffer.from(array));
  const piece = fc.oneof(
    fc.constantFrom('-----BEGIN ', '-----END ', 'CERTIFICATE', '-----', '\n', '\r\n', '=', 'PRIVATE KEY', leaf.pem),
    fc.base64String({ maxLength: 200 }),
    anyString({ maxLength: 20 }),
  );
  const changed = fc
    .array(fc.tuple(fc.nat(leaf.x509.raw.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
    .map((changes) => {
      const raw = Buffer.from(leaf.x509.raw);
      for (const [offset, byte] of changes) raw[offset] = byte;
      return raw;
    });
  const nested = fc.array(fc.constantFrom(0x30, 0x31, 0xa0, 0xa3, 0x04, 0x02, 0x03, 0x06, 0x17), { maxLength: 60 });

  test.each<[string, fc.Arbitrary<string>]>([
    ['any text', anyString({ maxLength: 2000 })],
    ['pieces of PEM', fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))],
    ['any bytes', bytes.map((raw) => toPem(raw))],
    ['any bytes in DER', bytes.map((raw) => toPem(sequence(raw)))],
    ['nested DER', nested.map((tags) => toPem(tags.reduce<Buffer>((inner, tag) => der(tag, inner), Buffer.alloc(0))))],
    ['a certificate with bytes changed', changed.map((raw) => toPem(raw) + middle.pem)],
  ])('%s', async (_name, texts) => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect(await wrongErrors(text)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['begins without ends', '-----BEGIN A-----\n'.repeat(50_000)],
    ['begins without labels', '-----BEGIN '.repeat(90_000)],
    ['begins of keys', '-----BEGIN PRIVATE '.repeat(50_000)],
    ['dashes', '-'.repeat(1_000_000)],
    ['a label without end', `-----BEGIN ${'A'.repeat(1_000_000)}`],
    ['ends', '-----END CERTIFICATE-----'.repeat(40_000)],
    ['white space', `-----BEGIN CERTIFICATE-----${' '.repeat(1_000_000)}-----END CERTIFICATE-----`],
    ['a long text of base64', toPem(Buffer.alloc(700_000, 0x30))],
    ['deep DER', toPem(deep(15_000))],
    ['many elements', toPem(sequence(Buffer.alloc(60_000, Buffer.of(0x05, 0x00))))],
    ['many names', issue({ names: Array.from({ length: 2_500 }, (_, index) => `${index}.example.com`) }).pem],
  ])('%s', async (_name, text) => {
    expect(text.length).toBeLessThanOrEqual(1024 * 1024);
    expect(await wrongErrors(text)).toEqual([]);
  });
});
