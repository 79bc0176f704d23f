import { generateKeyPairSync } from 'node:crypto';
import { type Finding, verifyCertificate, type VerifyOptions } from '@esakit/x509';
import { describe, expect, test } from 'vitest';
import { ecKeys, edKeys, issue, issueChain, type Issued, rsaKeys } from './issue.js';
import { NOW } from './setup.js';
import { bits, critical, dns, extension, field, NULL, oid, sequence, toPem, utcTime } from './write.js';

/** What users read: each finding in each of its forms. */
const told = async (given: readonly Issued[], options: VerifyOptions & { Result?: object } = {}): Promise<string[]> => {
  const { Result, ...rest } = options;
  const Certificate = given.map(({ pem }) => pem).join('');
  const findings = await verifyCertificate({ Certificate, Result }, { now: NOW, ...rest });
  return findings.map(line);
};

const line = ({ check, ok, severity, certificate, expected, found, message }: Finding): string =>
  `${ok ? 'ok' : severity} ${check} ${certificate}: expected ${expected}, found ${found}. ${message}`;

const chain = issueChain();
const pem = (keys: ReturnType<typeof ecKeys>): string =>
  keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

describe('what is told', () => {
  test('of a sound chain', async () => {
    const Result = {
      SerialNumber: '4bcdef',
      SAN: 'www.example.com,*.example.com',
      CommonName: 'www.example.com',
      NotBefore: '2026-01-01T00:00:00Z',
      NotAfter: '2026-12-31T23:59:59Z',
      PubAlg: 'ECDSA',
      SigAlg: 'ECDSA-SHA256',
      Issuer: 'Test',
      IssuerCN: 'Test CA',
    };
    const options = { hostname: 'www.example.com', privateKey: pem(chain.leaf.keys), Result };
    expect(await told([chain.leaf, chain.middle, chain.root], options)).toMatchInlineSnapshot(`
      [
        "ok serial-number 0: expected 4bcdef, found 4bcdef. The certificate agrees with SerialNumber.",
        "ok names 0: expected www.example.com,*.example.com, found www.example.com,*.example.com. The certificate agrees with SAN.",
        "ok common-name 0: expected www.example.com, found www.example.com. The certificate agrees with CommonName.",
        "ok not-before 0: expected 2026-01-01T00:00:00Z, found 2026-01-01T00:00:00Z. The certificate agrees with NotBefore.",
        "ok not-after 0: expected 2026-12-31T23:59:59Z, found 2026-12-31T23:59:59Z. The certificate agrees with NotAfter.",
        "ok public-key-algorithm 0: expected ECDSA, found ECDSA P-256. The certificate agrees with PubAlg.",
        "ok signature-algorithm 0: expected ECDSA-SHA256, found ECDSA-SHA256. The certificate agrees with SigAlg.",
        "ok issuer 0: expected Test, found Test. The certificate agrees with Issuer.",
        "ok issuer-common-name 0: expected Test CA, found Test CA. The certificate agrees with IssuerCN.",
        "ok hostname 0: expected www.example.com, found www.example.com, *.example.com. The certificate covers www.example.com.",
        "ok private-key 0: expected the private key of the certificate's ECDSA P-256 key, found it. The private key belongs to the certificate.",
        "ok chain-order 0: expected www.example.com → Test CA → Test Root, found www.example.com → Test CA → Test Root. Leaf first, each certificate is followed by its issuer.",
        "ok chain-complete 0: expected the certificate of O=Test, CN=Test CA, found Test CA → Test Root. The leaf's issuer is there.",
        "ok root 2: expected a root or none, found Test Root. The root is in the PEM: clients have their own, so it can be left out.",
        "ok chain-signature 0: expected a signature by the key of Test CA, found one. www.example.com is signed by the key of Test CA.",
        "ok chain-signature 1: expected a signature by the key of Test Root, found one. Test CA is signed by the key of Test Root.",
        "ok chain-signature 2: expected a signature by its own key, found one. Test Root is signed by its own key.",
        "ok chain-authority 1: expected an authority with 0 others below it, found one. Test CA may issue certificates.",
        "ok chain-authority 2: expected an authority with 1 others below it, found one. Test Root may issue certificates.",
        "ok weak-signature 0: expected SHA-256 or better, found SHA-256. www.example.com is signed with a sound algorithm.",
        "ok weak-signature 1: expected SHA-256 or better, found SHA-256. Test CA is signed with a sound algorithm.",
        "ok weak-key 0: expected RSA 2048, ECDSA P-256 or better, found ECDSA P-256. The key of www.example.com is long enough.",
        "ok weak-key 1: expected RSA 2048, ECDSA P-256 or better, found ECDSA P-256. The key of Test CA is long enough.",
        "ok weak-key 2: expected RSA 2048, ECDSA P-256 or better, found RSA 2048. The key of Test Root is long enough.",
        "ok validity 0: expected valid on 2026-06-15T12:00:00.000Z, found valid from 2026-01-01T00:00:00.000Z to 2026-12-31T23:59:59.000Z. www.example.com is valid.",
        "ok validity 1: expected valid on 2026-06-15T12:00:00.000Z, found valid from 2026-01-01T00:00:00.000Z to 2026-12-31T23:59:59.000Z. Test CA is valid.",
        "ok validity 2: expected valid on 2026-06-15T12:00:00.000Z, found valid from 2026-01-01T00:00:00.000Z to 2026-12-31T23:59:59.000Z. Test Root is valid.",
      ]
    `);
  });

  test('of a self-signed certificate that is far from sound', async () => {
    const own = issue({
      keys: rsaKeys(1024),
      hash: 'md5',
      names: ['www.example.com.'],
      ca: true,
      extensions: [
        critical('1.2.3', NULL),
        extension('1.2.3', NULL),
        critical('1.3.6.1.4.1.11129.2.4.3', NULL),
        extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.2'))),
        extension('1.3.6.1.5.5.7.1.1', NULL),
      ],
    });
    const Result = {
      SerialNumber: '1',
      SAN: 'a.example',
      PubAlg: '?',
      NotAfter: '2020-01-01 00:00:00',
      Issuer: 'A',
      IssuerCN: 'B',
    };
    const options = { hostname: 'www.example.com', privateKey: pem(ecKeys()), now: new Date('2030-01-01'), Result };
    expect(await told([own], options)).toMatchInlineSnapshot(`
      [
        "error serial-number 0: expected 1, found 4bcdef. ESA's SerialNumber is of another certificate than the PEM: fetch both again and, if they still differ, upload the certificate again.",
        "error names 0: expected a.example, found www.example.com.. ESA's SAN is of another certificate than the PEM: fetch both again and, if they still differ, upload the certificate again.",
        "error not-after 0: expected 2020-01-01 00:00:00, found 2026-12-31T23:59:59Z. ESA's NotAfter is of another certificate than the PEM: fetch both again and, if they still differ, upload the certificate again.",
        "warning public-key-algorithm 0: expected ?, found RSA 1024. ESA's PubAlg is a name that is not known here, so it was not compared: compare the two yourself.",
        "error issuer 0: expected A, found CN=www.example.com. ESA's Issuer is of another certificate than the PEM: fetch both again and, if they still differ, upload the certificate again.",
        "error issuer-common-name 0: expected B, found www.example.com. ESA's IssuerCN is of another certificate than the PEM: fetch both again and, if they still differ, upload the certificate again.",
        "error hostname 0: expected www.example.com, found www.example.com.. The certificate doesn't cover www.example.com, though it seems to: clients compare letter by letter, and www.example.com. is not how a certificate writes a name. Have it reissued.",
        "warning malformed-names 0: expected names in letters, digits and hyphens, without a final dot, internationalised ones as xn--, found www.example.com.. www.example.com has names that cover nothing, because clients compare them letter by letter: have it reissued with names as they are looked up.",
        "error private-key 0: expected the private key of the certificate's RSA 1024 key, found a key of type ECDSA P-256. This private key belongs to another certificate: find the one that the certificate was requested with.",
        "warning leaf 0: expected the certificate of a server, found one of an authority. www.example.com is an authority's certificate too, and some clients refuse it: have one issued for the server only.",
        "ok chain-complete 0: expected nothing above it, found only the leaf. The certificate is self-signed: clients trust it only where they have been told to.",
        "warning chain-signature 0: expected a signature by its own key, found MD5-RSA, which this runtime can't check. Whether www.example.com is signed by its own key is not judged, because this runtime can't check MD5-RSA: openssl verify may.",
        "error precertificate 0: expected a certificate, found a precertificate. www.example.com is a precertificate, made for the logs of Certificate Transparency, and clients refuse it: take the certificate that was issued after it.",
        "error extensions 0: expected no critical extension that clients do not know, found 1.2.3. www.example.com has a critical extension that is not known, and clients refuse what they don't know: have it reissued without.",
        "error extensions 0: expected each extension once, found 1.2.3. www.example.com has an extension twice, and clients refuse that: have it reissued.",
        "warning extensions 0: expected extensions that can be read, found authorityInfoAccess. www.example.com has an extension that can't be read, and some clients refuse that: have it reissued.",
        "error weak-key 0: expected RSA 2048, ECDSA P-256 or better, found RSA 1024. The key of www.example.com is too weak, and clients refuse it: have it reissued for a stronger one.",
        "error server-usage 0: expected serverAuth, found clientAuth. The certificate is not for servers, so clients refuse it: have one issued with the usage serverAuth.",
        "error validity 0: expected valid on 2030-01-01T00:00:00.000Z, found valid from 2026-01-01T00:00:00.000Z to 2026-12-31T23:59:59.000Z. www.example.com has expired, and clients refuse it: replace it.",
      ]
    `);
  });

  test('of a chain that is far from sound', async () => {
    const limits = critical('2.5.29.30', sequence(field(0, sequence(dns('a.example')))));
    const issuer = issue({
      subject: 'CN=CA',
      pathLength: 0,
      hash: 'sha1',
      issuer: chain.root,
      extensions: [limits, critical('2.5.29.15', bits(7, 0x80))],
    });
    const below = issue({ subject: 'CN=Below', ca: true, issuer });
    const leaf = issue({
      names: ['www.example.com'],
      issuer: { ...below, keys: ecKeys() },
      raw: { notAfter: utcTime('260230000000Z') },
    });
    const stranger = issue({ subject: 'CN=Stranger', ca: true });
    expect(await told([issuer, leaf, below, stranger], { hostname: 'a.example' })).toMatchInlineSnapshot(`
      [
        "error hostname 0: expected a.example, found www.example.com. The certificate doesn't cover a.example, so clients refuse it there: use one whose names include it (a wildcard stands for exactly one label).",
        "error chain-order 0: expected www.example.com → Below → CA, found CA → www.example.com → Below → Stranger. The certificates are in the wrong order, and some clients refuse that: put them in the order www.example.com → Below → CA.",
        "ok chain-complete 0: expected the certificate of CN=Below, found Below → CA. The leaf's issuer is there.",
        "error chain-signature 0: expected a signature by the key of Below, found one by another key, or of something else. www.example.com is not signed by the key of Below: it was changed, or the issuer is another one of the same name; fetch both from the authority again.",
        "ok chain-signature 1: expected a signature by the key of CA, found one. Below is signed by the key of CA.",
        "ok chain-authority 1: expected an authority with 0 others below it, found one. Below may issue certificates.",
        "error chain-authority 2: expected an authority with 1 others below it, found a certificate that is not an authority, a key that may not sign certificates, no more than 0 below it. CA may not issue what it issued here, so clients refuse the chain: take the chain from the authority.",
        "error name-constraints 2: expected names that the authority may issue for, found www.example.com. CA may not issue for these names, so clients refuse the chain: take a certificate of another authority.",
        "ok weak-signature 0: expected SHA-256 or better, found SHA-256. www.example.com is signed with a sound algorithm.",
        "ok weak-signature 1: expected SHA-256 or better, found SHA-256. Below is signed with a sound algorithm.",
        "error weak-signature 2: expected SHA-256 or better, found SHA-1. CA is signed with SHA-1, which can be forged and which clients refuse: have it reissued.",
        "ok weak-key 0: expected RSA 2048, ECDSA P-256 or better, found ECDSA P-256. The key of www.example.com is long enough.",
        "ok weak-key 1: expected RSA 2048, ECDSA P-256 or better, found ECDSA P-256. The key of Below is long enough.",
        "ok weak-key 2: expected RSA 2048, ECDSA P-256 or better, found ECDSA P-256. The key of CA is long enough.",
        "error validity 0: expected valid on 2026-06-15T12:00:00.000Z, found valid from 2026-01-01T00:00:00.000Z to a date that can't be read. www.example.com has a date that can't be read, so whether it is valid is not known, and clients refuse it: have it reissued.",
        "ok validity 1: expected valid on 2026-06-15T12:00:00.000Z, found valid from 2026-01-01T00:00:00.000Z to 2026-12-31T23:59:59.000Z. Below is valid.",
        "ok validity 2: expected valid on 2026-06-15T12:00:00.000Z, found valid from 2026-01-01T00:00:00.000Z to 2026-12-31T23:59:59.000Z. CA is valid.",
      ]
    `);
  });

  test('of a certificate that names no host', async () => {
    const cases = await Promise.all(
      [issue(), issue({ subject: '' })].map((one) => verifyCertificate({ Certificate: one.pem }, { now: NOW })),
    );
    expect(cases.map((findings) => findings[0])).toMatchObject([
      { check: 'no-names', severity: 'warning', found: 'only the common name www.example.com' },
      { check: 'no-names', severity: 'error', found: 'no names' },
    ]);
    expect(cases[0]?.[0]?.message).toBe(
      "www.example.com has no alternative name of a host, and browsers don't look at a common name: have it reissued with the names it is for.",
    );
  });

  test('of what is not judged', async () => {
    const key = sequence(sequence(oid('1.2.3.4')), bits(0, 1));
    const leaf = issue({ names: ['www.example.com'], raw: { key, algorithm: sequence(oid('1.2.156.10197.1.501')) } });
    const other = issue({ names: ['www.example.com'], issuer: leaf, raw: { algorithm: sequence(oid('1.2.3.5')) } });
    expect(await told([other, leaf])).toMatchInlineSnapshot(`
      [
        "ok chain-order 0: expected www.example.com (number 1) → www.example.com (number 2), found www.example.com (number 1) → www.example.com (number 2). Leaf first, each certificate is followed by its issuer.",
        "ok chain-complete 0: expected the certificate of CN=www.example.com, found www.example.com. The leaf's issuer is there.",
        "ok root 1: expected a root or none, found www.example.com. The root is in the PEM: clients have their own, so it can be left out.",
        "warning chain-signature 0: expected a signature by the key of www.example.com, found 1.2.3.5, which this runtime can't check. Whether www.example.com is signed by the key of www.example.com is not judged, because this runtime can't check 1.2.3.5: openssl verify may.",
        "warning chain-signature 1: expected a signature by its own key, found SM2-SM3, which this runtime can't check. Whether www.example.com is signed by its own key is not judged, because this runtime can't check SM2-SM3: openssl verify may.",
        "error chain-authority 1: expected an authority with 0 others below it, found a certificate that is not an authority. www.example.com may not issue what it issued here, so clients refuse the chain: take the chain from the authority.",
        "warning weak-signature 0: expected SHA-256 or better, found 1.2.3.5. www.example.com is signed with an algorithm that is not known here, so its strength is not judged.",
        "ok weak-key 0: expected RSA 2048, ECDSA P-256 or better, found ECDSA P-256. The key of www.example.com is long enough.",
        "warning weak-key 1: expected RSA 2048, ECDSA P-256 or better, found 1.2.3.4. The key of www.example.com is none of those that browsers know, so its strength is not judged.",
        "ok validity 0: expected valid on 2026-06-15T12:00:00.000Z, found valid from 2026-01-01T00:00:00.000Z to 2026-12-31T23:59:59.000Z. www.example.com is valid.",
        "ok validity 1: expected valid on 2026-06-15T12:00:00.000Z, found valid from 2026-01-01T00:00:00.000Z to 2026-12-31T23:59:59.000Z. www.example.com is valid.",
      ]
    `);
  });

  test('of private keys', async () => {
    const certificate = issue({ names: ['www.example.com'] });
    const encrypted = certificate.keys.privateKey
      .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
      .toString();
    const texts = [
      ...[
        ecKeys(),
        ecKeys('P-384'),
        rsaKeys(),
        edKeys(),
        generateKeyPairSync('ed448'),
        generateKeyPairSync('x25519'),
        generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 }),
        generateKeyPairSync('rsa-pss', { modulusLength: 2048 }),
        ecKeys('secp256k1'),
      ].map(pem),
      encrypted,
      ...['OPENSSH PRIVATE KEY', 'ANY PRIVATE KEY', 'PRIVATE KEY', 'PUBLIC KEY', 'CERTIFICATE'].map((label) =>
        toPem(Buffer.from('3000', 'hex'), label),
      ),
      '-----BEGIN PRIVATE KEY-----\nMAA=',
      '-----BEGIN PRIVATE KEY-----\n*\n-----END PRIVATE KEY-----\n',
      'PuTTY-User-Key-File-3: ssh-rsa',
      'text',
    ];
    const findings = await Promise.all(texts.map((privateKey) => told([certificate], { privateKey })));
    expect(findings.map(([first]) => first)).toMatchInlineSnapshot(`
      [
        "error private-key 0: expected the private key of the certificate's ECDSA P-256 key, found another ECDSA P-256 key. This private key belongs to another certificate: find the one that the certificate was requested with.",
        "error private-key 0: expected the private key of the certificate's ECDSA P-256 key, found a key of type ECDSA P-384. This private key belongs to another certificate: find the one that the certificate was requested with.",
        "error private-key 0: expected the private key of the certificate's ECDSA P-256 key, found a key of type RSA 2048. This private key belongs to another certificate: find the one that the certificate was requested with.",
        "error private-key 0: expected the private key of the certificate's ECDSA P-256 key, found a key of type Ed25519. This private key belongs to another certificate: find the one that the certificate was requested with.",
        "error private-key 0: expected the private key of the certificate's ECDSA P-256 key, found a key of type Ed448. This private key belongs to another certificate: find the one that the certificate was requested with.",
        "error private-key 0: expected the private key of the certificate's ECDSA P-256 key, found a key of type X25519. This private key belongs to another certificate: find the one that the certificate was requested with.",
        "error private-key 0: expected the private key of the certificate's ECDSA P-256 key, found a key of type DSA 1024. This private key belongs to another certificate: find the one that the certificate was requested with.",
        "error private-key 0: expected the private key of the certificate's ECDSA P-256 key, found a key of type RSA-PSS 2048. This private key belongs to another certificate: find the one that the certificate was requested with.",
        "error private-key 0: expected the private key of the certificate's ECDSA P-256 key, found a key of type ECDSA secp256k1. This private key belongs to another certificate: find the one that the certificate was requested with.",
        "error private-key 0: expected the private key of the certificate's ECDSA P-256 key, found an encrypted private key. Decrypt it first: openssl pkey -in encrypted.pem -out key.pem.",
        "error private-key 0: expected the private key of the certificate's ECDSA P-256 key, found a key of OpenSSH. Convert a copy of it: ssh-keygen -p -m PKCS8 -f copy-of-key.",
        "error private-key 0: expected the private key of the certificate's ECDSA P-256 key, found a private key in the format ANY PRIVATE KEY. Convert it: openssl pkey -in key.pem -out pkcs8.pem.",
        "error private-key 0: expected the private key of the certificate's ECDSA P-256 key, found a damaged private key. The private key is damaged: copy it again, whole.",
        "error private-key 0: expected the private key of the certificate's ECDSA P-256 key, found a public key. Give the private key that belongs to it: -----BEGIN PRIVATE KEY-----.",
        "error private-key 0: expected the private key of the certificate's ECDSA P-256 key, found no private key, but CERTIFICATE. Give the key as PEM: it begins with -----BEGIN PRIVATE KEY-----.",
        "error private-key 0: expected the private key of the certificate's ECDSA P-256 key, found a damaged PEM. The private key has a PRIVATE KEY without its END line: it was cut off, or two were mixed up.",
        "error private-key 0: expected the private key of the certificate's ECDSA P-256 key, found a damaged PEM. The private key has a PRIVATE KEY whose base64 is broken: copy it again, whole.",
        "error private-key 0: expected the private key of the certificate's ECDSA P-256 key, found a key of PuTTY. Convert it: puttygen key.ppk -O private-openssh -o key.pem.",
        "error private-key 0: expected the private key of the certificate's ECDSA P-256 key, found no private key. Give the key as PEM: it begins with -----BEGIN PRIVATE KEY-----.",
      ]
    `);
  });
});
