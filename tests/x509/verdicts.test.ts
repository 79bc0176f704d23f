import { generateKeyPairSync } from 'node:crypto';
import { type Finding, inspectCertificate, verifyCertificate } from '@esakit/x509';
import { describe, expect, test } from 'vitest';
import {
  below,
  called,
  chainOf,
  chains,
  CLIENT,
  constrained,
  keys,
  leafOf,
  middle,
  otherKeyId,
  purposes,
  sound,
  withExtension,
} from './chains.js';
import { issue } from './issue.js';
import { faults, NOW, only } from './setup.js';
import { critical, der, dns, field, integer, names, NULL, oid, primitive, sequence, utf8 } from './write.js';

const verify = (chain: readonly { readonly pem: string }[]): Promise<Finding[]> =>
  verifyCertificate({ Certificate: chain.map(({ pem }) => pem).join('') }, { now: NOW });

test.each(chains)('%s: what is found', async (_kind, chain, found, openSslAccepts) => {
  const findings = await verify(chain);
  expect(faults(findings)).toEqual(found);
  expect(findings.some(({ ok, severity }) => !ok && severity === 'error') && openSslAccepts).toBe(false);
});

describe('what is told', () => {
  test('of an authority for other purposes', async () => {
    expect(only(await verify(below(purposes(CLIENT))), 'server-usage')).toEqual({
      check: 'server-usage',
      ok: false,
      severity: 'error',
      certificate: 1,
      expected: 'serverAuth',
      found: 'clientAuth',
      message:
        'CA is an authority for other purposes, so clients refuse what it issues for servers: take a certificate of another authority.',
    });
  });

  test('of an authority, and of a leaf, for no purpose', async () => {
    expect(only(await verify(below(purposes())), 'server-usage').found).toBe('no purpose');
    expect(only(await verify(withExtension(purposes())), 'server-usage').found).toBe('no purpose');
  });

  test('of a root for other purposes nothing', async () => {
    const other = issue({ subject: 'CN=Root', ca: true, extensions: [purposes(CLIENT)] });
    expect(faults(await verify([leafOf(other), other]))).toEqual([]);
  });

  test('of the identifier of another key', async () => {
    expect((await verify(chainOf(sound, otherKeyId))).find(({ ok }) => !ok)).toEqual({
      check: 'chain-signature',
      ok: false,
      severity: 'warning',
      certificate: 0,
      expected: 'a signature by the key of CA',
      found: 'one by a key with another identifier',
      message:
        "www.example.com is signed by the key of CA, but names the identifier of another key, so some clients don't take it for the issuer: fetch both from the authority again.",
    });
  });

  test('of a critical extension that should not be', async () => {
    expect(only(await verify(withExtension(critical('2.5.29.18', sequence()))), 'extensions')).toEqual({
      check: 'extensions',
      ok: false,
      severity: 'warning',
      certificate: 0,
      expected: 'no critical extension that clients do not know',
      found: 'issuerAltName',
      message:
        'www.example.com has a critical extension that not all clients know, and some refuse it: have it reissued.',
    });
  });

  test('of names that are not compared', async () => {
    const chain = constrained(primitive(1, 'example.com'), primitive(1, 'a@example.com'));
    expect(only(await verify(chain), 'name-constraints')).toEqual({
      check: 'name-constraints',
      ok: false,
      severity: 'warning',
      certificate: 1,
      expected: 'names that the authority may issue for',
      found: 'names of a kind that is not compared',
      message:
        'Whether the names are ones that CA may issue for is not judged: there are names of a kind that is not compared.',
    });
  });

  test('of names of a host that are forbidden, whatever others there are', async () => {
    const bases = field(0, sequence(dns('example.org')), sequence(primitive(1, 'example.com')));
    const issuer = middle({ extensions: [critical('2.5.29.30', sequence(bases))] });
    const extensions = [names(dns('www.example.com'), primitive(1, 'a@example.com'))];
    const findings = await verify(chainOf(issuer, { names: undefined as never, extensions }));
    expect(only(findings, 'name-constraints')).toMatchObject({ severity: 'error', found: 'www.example.com' });
  });
});

test('a mask by another hash than that of the signature is not judged', async () => {
  const SHA256 = '2.16.840.1.101.3.4.2.1';
  for (const mask of [['1.3.14.3.2.26'], [SHA256], []]) {
    const mgf1HashAlgorithm = mask[0] === SHA256 ? 'sha256' : 'sha1';
    const pss = generateKeyPairSync('rsa-pss', {
      modulusLength: 2048,
      hashAlgorithm: 'sha256',
      mgf1HashAlgorithm,
    });
    const algorithm = sequence(
      oid('1.2.840.113549.1.1.10'),
      sequence(
        field(0, sequence(oid(SHA256), NULL)),
        ...mask.map((hash) => field(1, sequence(oid('1.2.840.113549.1.1.8'), sequence(oid(hash), NULL)))),
        field(2, integer(32)),
      ),
    );
    const own = issue({ keys: pss, names: ['www.example.com'], raw: { algorithm } });
    expect(only(await verify([own]), 'chain-signature')).toMatchObject(
      mgf1HashAlgorithm === 'sha256'
        ? { ok: true }
        : { ok: false, severity: 'warning', found: "SHA256-RSAPSS, which this runtime can't check" },
    );
  }
});

test.each(['0001', '0000', '00007f', 'ffff', 'ff80'])(
  'the serial number %s, longer than DER has it, is damage',
  (serial) => {
    expect(() => inspectCertificate(issue({ keys, serial }).pem)).toThrow("can't be read (number 1): it is damaged");
  },
);

const subjectOf = (name: Buffer): string =>
  inspectCertificate(issue({ keys, raw: { subject: called(name) } }).pem).leaf.subject;

describe('texts', () => {
  test.each([0, 1, 0x1b, 0x1f, 0x7f])('control character %i is escaped', (code) => {
    const escaped = `CN=a\\${code.toString(16).padStart(2, '0')}b`;
    expect(subjectOf(utf8(`a${String.fromCharCode(code)}b`))).toBe(escaped);
    expect(subjectOf(der(0x13, `a${String.fromCharCode(code)}b`))).toBe(escaped);
  });

  test('others are not', () => {
    expect(subjectOf(utf8(' ~\u0080é中😀'))).toBe(String.raw`CN=\ ~` + '\u0080é中😀');
  });

  test('the character that stands for others is one like any in UTF-8', () => {
    expect(subjectOf(utf8('a\uFFFDü'))).toBe('CN=a\uFFFDü');
    expect(subjectOf(der(0x0c, '\u00fc'))).toBe('CN=ü');
  });
});
