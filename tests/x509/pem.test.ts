import { inspectCertificate, splitPem } from '@esakit/x509';
import { describe, expect, test } from 'vitest';
import { issueChain } from './issue.js';
import { NULL, sequence, toPem } from './write.js';

const { leaf, middle } = issueChain();

describe('splitPem', () => {
  test('gives the blocks in their order, whatever they are', () => {
    const key = toPem(NULL, 'PRIVATE KEY');
    const request = toPem(NULL, 'CERTIFICATE REQUEST');
    expect(splitPem(`text\n${leaf.pem}---- more ----\n${key}${request}\n\n${middle.pem}end`)).toEqual(
      [
        ['CERTIFICATE', leaf.pem],
        ['PRIVATE KEY', key],
        ['CERTIFICATE REQUEST', request],
        ['CERTIFICATE', middle.pem],
      ].map(([label, pem]) => ({ label, pem, body: pem!.slice(pem!.indexOf('\n'), pem!.lastIndexOf('-----END')) })),
    );
  });

  test.each([
    ['carriage returns', (pem: string) => pem.replaceAll('\n', '\r\n')],
    ['only carriage returns', (pem: string) => pem.replaceAll('\n', '\r')],
    ['blank lines', (pem: string) => pem.replaceAll('\n', '\n\n')],
    ['escaped line breaks', (pem: string) => pem.replaceAll('\n', String.raw`\n`)],
    ['escaped carriage returns', (pem: string) => pem.replaceAll('\n', String.raw`\r\n`)],
    ['no last line end', (pem: string) => pem.trim()],
  ])('gives each with line ends of its own: %s', (_name, change) => {
    expect(splitPem(change(leaf.pem)).map(({ pem }) => pem)).toEqual([leaf.pem]);
  });

  test('keeps the headers of a block', () => {
    const pem =
      '-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: A,B\n\nAAAA\n-----END RSA PRIVATE KEY-----\n';
    expect(splitPem(pem)[0]?.body).toBe('\nProc-Type: 4,ENCRYPTED\nDEK-Info: A,B\n\nAAAA\n');
  });

  test.each([
    ['nothing', ''],
    ['a text', 'some text'],
    ['a label in lower case', leaf.pem.toLowerCase()],
    ['four dashes', leaf.pem.replaceAll('-----', '----')],
    ['a label too long', `-----BEGIN ${'A'.repeat(65)}-----\nAAAA\n-----END ${'A'.repeat(65)}-----`],
    ['no label', '-----BEGIN -----\nAAAA\n-----END -----'],
    ['another sign in front of the label', '-----BEGIN -A-----\nAAAA\n-----END -A-----'],
  ])('finds no block in %s', (_name, text) => {
    expect(splitPem(text)).toEqual([]);
  });

  test('a label of 64 characters is one', () => {
    expect(splitPem(toPem(NULL, 'A'.repeat(64)))).toHaveLength(1);
  });

  test.each<[string, unknown, string]>([
    ['no text', 7, 'must be a string'],
    [
      'no END line',
      leaf.pem.slice(0, 99),
      'has a CERTIFICATE without its END line: it was cut off, or two were mixed up',
    ],
    [
      'the END line of another',
      leaf.pem.replace('END CERTIFICATE', 'END CRL'),
      'has a CERTIFICATE without its END line: it was cut off, or two were mixed up',
    ],
    ['a character too many', ' '.repeat(1024 * 1024 + 1), 'is longer than 1048576 characters: give one chain only'],
    ['a block too many', toPem(NULL).repeat(101), 'has more than 100 blocks: give one chain only'],
  ])('refuses %s', (_name, text, message) => {
    expect(() => splitPem(text as string)).toThrow(
      expect.objectContaining({
        name: 'ParameterError',
        operation: 'splitPem',
        message: `splitPem: the PEM ${message}`,
      }),
    );
  });

  test('takes as much as is allowed', () => {
    expect(
      splitPem(
        toPem(NULL)
          .repeat(100)
          .padEnd(1024 * 1024),
      ),
    ).toHaveLength(100);
  });
});

describe('certificates are read out of', () => {
  test.each([
    ['escaped line breaks', leaf.pem.replaceAll('\n', String.raw`\n`)],
    ['JSON', JSON.stringify({ Certificate: leaf.pem.replaceAll('\n', '\r\n') })],
    ['text with dashes', `----- leaf -----\n${leaf.pem}----- end -----`],
    ['a trusted certificate of OpenSSL', toPem(Buffer.concat([leaf.x509.raw, sequence(NULL)]), 'TRUSTED CERTIFICATE')],
    ['a trusted certificate without an addition', toPem(leaf.x509.raw, 'TRUSTED CERTIFICATE')],
    ['the labels of old', leaf.pem.replaceAll('CERTIFICATE', 'X.509 CERTIFICATE')],
  ])('%s', (_name, text) => {
    expect(inspectCertificate(text + middle.pem).leaf.names).toEqual(['www.example.com', '*.example.com']);
  });

  test('but nothing may follow any other', () => {
    expect(() => inspectCertificate(toPem(Buffer.concat([leaf.x509.raw, sequence(NULL)])))).toThrow("can't be read");
  });
});
