import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { createEmulator } from '@esakit/emulator';
import { type CertificateDetails, inspectCertificate, verifyCertificate } from '@esakit/x509';
import { describe, expect, test } from 'vitest';
import { faults } from './setup.js';
import { ecKeys, edKeys, issue, issueChain, rsaKeys } from './issue.js';
import { bits, extension, field, oid, sequence, url } from './write.js';

const bare = (fingerprint: string): string => fingerprint.replaceAll(':', '').toLowerCase();
const TYPES_OF_NAMES: Record<string, string> = {
  emailAddress: 'E',
  organizationIdentifier: '2.5.4.97',
  serialNumber: '2.5.4.5',
};
/** Node has no name at all where it is empty. */
const oneLine = (name: string | undefined): string =>
  (name ?? '').replaceAll(/^\w+(?==)/gm, (type) => TYPES_OF_NAMES[type] ?? type).replaceAll('\n', ', ');
const CURVES: Record<string, string> = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };
const TYPES: Record<string, string> = { ec: 'ECDSA', rsa: 'RSA', ed25519: 'Ed25519' };

/** What node:crypto reads of a certificate, in the same form. */
function judged(pem: string) {
  const x509 = new X509Certificate(pem);
  const { modulusLength, namedCurve } = x509.publicKey.asymmetricKeyDetails ?? {};
  const access = x509.infoAccess?.split('\n') ?? [];
  const locations = (method: string) =>
    access.flatMap((line) => (line.startsWith(`${method} - URI:`) ? line.slice(line.indexOf(':') + 1) : []));
  return {
    subject: oneLine(x509.subject),
    issuer: oneLine(x509.issuer),
    names: x509.subjectAltName?.split(', ').flatMap((name) => /^(?:DNS|IP Address):(.*)/.exec(name)?.[1] ?? []) ?? [],
    serialNumber: x509.serialNumber.toLowerCase().padStart(2, '0'),
    notBefore: new Date(x509.validFrom),
    notAfter: new Date(x509.validTo),
    algorithm: TYPES[x509.publicKey.asymmetricKeyType!],
    size: modulusLength,
    curve: namedCurve && CURVES[namedCurve],
    fingerprints: { sha1: bare(x509.fingerprint), sha256: bare(x509.fingerprint256) },
    extendedKeyUsage: x509.keyUsage,
    ca: x509.ca,
    ocsp: locations('OCSP'),
    caIssuers: locations('CA Issuers'),
  };
}

function inForm(details: CertificateDetails) {
  const { publicKey } = details;
  return {
    subject: details.subject,
    issuer: details.issuer,
    names: details.names,
    serialNumber: details.serialNumber,
    notBefore: details.notBefore,
    notAfter: details.notAfter,
    algorithm: publicKey.algorithm,
    size: publicKey.algorithm === 'RSA' ? publicKey.size : undefined,
    curve: publicKey.curve,
    fingerprints: details.fingerprints,
    extendedKeyUsage: details.extendedKeyUsage && ['1.3.6.1.5.5.7.3.1'],
    ca: details.basicConstraints?.ca ?? false,
    ocsp: details.ocsp,
    caIssuers: details.caIssuers,
  };
}

const access = (method: number, where: string): Buffer => sequence(oid(`1.3.6.1.5.5.7.48.${method}`), url(where));
const ACCESS = sequence(
  access(1, 'http://ocsp.example.com'),
  access(2, 'http://ca.example.com/ca.crt'),
  access(2, 'http://ca.example.org/ca.crt'),
);
const POINTS = sequence(
  sequence(field(0, field(0, url('http://crl.example.com/1.crl'), url('ldap://crl.example.com/1')))),
  sequence(field(0, field(0, url('http://crl.example.com/2.crl')))),
);
const everything = issue({
  names: ['www.example.com', '*.example.com', [192, 0, 2, 7], 'xn--fsqu00a.xn--0zwm56d'],
  extensions: [
    extension('1.3.6.1.5.5.7.1.1', ACCESS),
    extension('2.5.29.31', POINTS),
    extension('2.5.29.15', bits(5, 0b1010_0000)), // digitalSignature, keyEncipherment
  ],
});

const emulator = createEmulator({ clock: () => Date.parse('2026-03-01T12:34:56Z') });
await emulator.ready();
const emulated = [...emulator.state.certificates.values()].flatMap(({ Certificate }) => Certificate ?? []);
const chain = issueChain({ keys: rsaKeys(3072) }, { keys: ecKeys('P-384') });

describe('node:crypto reads the same', () => {
  test.each([
    ['ECDSA P-256', issue().pem],
    ['ECDSA P-384', issue({ keys: ecKeys('P-384'), hash: 'sha384' }).pem],
    ['ECDSA P-521', issue({ keys: ecKeys('P-521') }).pem],
    ['RSA 1024 with SHA-1', issue({ keys: rsaKeys(1024), hash: 'sha1' }).pem],
    ['a modulus of bits that make no whole bytes', issue({ keys: rsaKeys(2041) }).pem],
    ['Ed25519', issue({ keys: edKeys() }).pem],
    ['several fields', issue({ subject: 'C=CN,O=浙江,CN=例子.测试', issuer: chain.root }).pem],
    ['no subject', issue({ subject: '', names: ['www.example.com'] }).pem],
    ['a serial number with its first bit set', issue({ serial: '00babaded901474b9693acf530e0fb1daa' }).pem],
    ['a serial number of one byte', issue({ serial: '01' }).pem],
    ['years after 2050', issue({ notAfter: '20991231235959Z' }).pem],
    ['an authority', issue({ ca: true, pathLength: 0 }).pem],
    ['everything', everything.pem],
    ['an intermediate', chain.middle.pem],
    ['the documented sample', emulated[0]!],
    ['another', emulated[1]!],
  ])('%s', (_name, pem) => {
    expect(inForm(inspectCertificate(pem).leaf)).toEqual(judged(pem));
  });
});

test('each root that Node trusts is read as node:crypto reads it, and signed by itself', async () => {
  expect(rootCertificates.length).toBeGreaterThan(100);
  for (const pem of rootCertificates) {
    expect(inForm(inspectCertificate(pem).leaf)).toEqual(judged(pem));
    const findings = await verifyCertificate({ Certificate: pem }, { now: new X509Certificate(pem).validFromDate });
    expect(faults(findings)).toEqual(['leaf']);
  }
});

test('locations, names, key usage and constraints', () => {
  const { leaf } = inspectCertificate(everything.pem);
  expect(leaf).toMatchObject({
    names: ['www.example.com', '*.example.com', '192.0.2.7', 'xn--fsqu00a.xn--0zwm56d'],
    ocsp: ['http://ocsp.example.com'],
    caIssuers: ['http://ca.example.com/ca.crt', 'http://ca.example.org/ca.crt'],
    crl: ['http://crl.example.com/1.crl', 'ldap://crl.example.com/1', 'http://crl.example.com/2.crl'],
    keyUsage: ['digitalSignature', 'keyEncipherment'],
  });
  const authority = inspectCertificate(issue({ ca: true, pathLength: 3 }).pem).leaf;
  expect(authority.basicConstraints).toEqual({ ca: true, pathLength: 3 });
  expect([authority.keyUsage, authority.extendedKeyUsage, authority.ocsp, authority.crl]).toEqual([
    undefined,
    undefined,
    [],
    [],
  ]);
});

test.each([
  ['ECDSA-SHA256', {}],
  ['ECDSA-SHA384', { hash: 'sha384' }],
  ['ECDSA-SHA1', { hash: 'sha1' }],
  ['SHA256-RSA', { keys: rsaKeys() }],
  ['SHA384-RSA', { keys: rsaKeys(), hash: 'sha384' }],
  ['SHA1-RSA', { keys: rsaKeys(), hash: 'sha1' }],
  ['MD5-RSA', { keys: rsaKeys(), hash: 'md5' }],
  ['Ed25519', { keys: edKeys() }],
] as const)('the signature algorithm %s by the name the service has for it', (name, request) => {
  expect(inspectCertificate(issue(request).pem).leaf.signature.name).toBe(name);
});

test('a chain is read in order, whatever the order in the PEM', () => {
  const { leaf, middle, root } = chain;
  const stranger = issue({ subject: 'CN=Stranger', ca: true });
  const { leaf: first, chain: rest } = inspectCertificate(
    [root, stranger, leaf, middle].map(({ pem }) => pem).join(''),
  );
  expect([first, ...rest].map(({ commonName }) => commonName)).toEqual([
    'www.example.com',
    'Test CA',
    'Test Root',
    'Stranger',
  ]);
  expect([first, ...rest].map(({ selfIssued }) => selfIssued)).toEqual([false, false, true, true]);
  expect(first.authorityKeyId).toBe(rest[0]!.subjectKeyId);
});

test('of two intermediates with one name the one with the right key is the issuer', () => {
  const { root, middle, leaf } = issueChain();
  const namesake = issue({ subject: 'O=Test,CN=Test CA', ca: true, issuer: root, serial: '05' });
  const { chain: above } = inspectCertificate([leaf, namesake, middle].map(({ pem }) => pem).join(''));
  expect(above.map(({ fingerprints }) => fingerprints.sha256)).toEqual(
    [middle, namesake].map(({ x509 }) => bare(x509.fingerprint256)),
  );
});
