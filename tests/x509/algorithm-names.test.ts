import { type Finding, verifyCertificate } from '@esakit/x509';
import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { ecKeys, edKeys, issue, type Issued, rsaKeys } from './issue.js';
import { NOW, only } from './setup.js';
import { bits, oid, sequence } from './write.js';

type Verdict = 'agrees' | 'contradicts' | 'not compared';

const verdict = ({ ok, severity }: Finding): Verdict =>
  ok ? 'agrees' : severity === 'error' ? 'contradicts' : 'not compared';

async function compare({ pem }: Issued, Result: { PubAlg?: string; SigAlg?: string }): Promise<Finding> {
  const findings = await verifyCertificate({ Certificate: pem, Result }, { now: NOW });
  return only(findings, Result.PubAlg === undefined ? 'signature-algorithm' : 'public-key-algorithm');
}

const withKey = (type: string, parameters: Buffer = Buffer.alloc(0)): Issued =>
  issue({ raw: { key: sequence(sequence(oid(type), parameters), bits(0, 4, 5)) } });
const signedWith = (type: string): Issued => issue({ raw: { algorithm: sequence(oid(type)) } });

const ecdsa = issue({ keys: ecKeys() });
const rsa = issue({ keys: rsaKeys() });
const pss = issue({
  keys: generateKeyPairSync('rsa-pss', { modulusLength: 2048, hashAlgorithm: 'sha256', mgf1HashAlgorithm: 'sha256' }),
});
const ed25519 = issue({ keys: edKeys() });
const sm2 = withKey('1.2.840.10045.2.1', oid('1.2.156.10197.1.301'));
const mlDsa = withKey('2.16.840.1.101.3.4.3.18');
const nobody = withKey('1.2.3.4');

test.each<[string, Issued, Record<Verdict, readonly string[]>]>([
  [
    'ECDSA P-256',
    ecdsa,
    {
      agrees: [
        'ECDSA',
        'ecdsa',
        'EC',
        'id-ecPublicKey',
        'ECDSA P-256',
        'ECDSA-256',
        'EC 256',
        'secp256r1',
        'P-256',
        'ecdsa_p256',
      ],
      contradicts: ['RSA', 'DSA', 'SM2', 'Ed25519', 'RSA-PSS', 'ECDSA P-384', 'EC 384', 'ML-DSA-44'],
      'not compared': ['0', 'prime', 'x', '-', '椭圆曲线'],
    },
  ],
  [
    'RSA 2048',
    rsa,
    {
      agrees: ['RSA', 'rsaEncryption', 'RSA 2048', 'RSA-2048', 'rsa2048', 'RSA (2048 bits)'],
      contradicts: ['RSA 4096', 'ECDSA', 'RSA-PSS', 'DSA', 'Ed448'],
      'not compared': ['1', '2048'],
    },
  ],
  [
    'RSA-PSS',
    pss,
    {
      agrees: ['RSA-PSS', 'RSA', 'rsassaPss', 'RSASSA-PSS', 'rsaEncryption', 'RSA 2048'],
      contradicts: ['ECDSA', 'DSA', 'RSA-PSS 4096'],
      'not compared': ['PS'],
    },
  ],
  [
    'Ed25519',
    ed25519,
    {
      agrees: ['Ed25519', 'ED25519', 'ed-25519'],
      contradicts: ['Ed448', 'RSA', 'ECDSA'],
      'not compared': ['EdDSA?', 'curve'].slice(1),
    },
  ],
  [
    'SM2',
    sm2,
    {
      agrees: ['SM2', 'sm2', 'EC', 'ECDSA', 'id-ecPublicKey', 'SM2 256'],
      contradicts: ['RSA', 'Ed25519', 'RSA 2048'],
      'not compared': ['0', '国密'],
    },
  ],
  [
    'ML-DSA-65',
    mlDsa,
    {
      agrees: ['ML-DSA-65', 'MLDSA65', 'ML-DSA', 'Dilithium'],
      contradicts: ['RSA', 'DSA', 'ECDSA'],
      'not compared': ['post-quantum'],
    },
  ],
  [
    'an algorithm that nobody knows',
    nobody,
    {
      agrees: ['1.2.3.4'],
      contradicts: [],
      'not compared': ['RSA', 'GOST', '1.2.3'],
    },
  ],
])('what ESA may call the key of %s', async (_name, certificate, verdicts) => {
  const texts = Object.values(verdicts).flat();
  const found = await Promise.all(
    texts.map(async (PubAlg) => [PubAlg, verdict(await compare(certificate, { PubAlg }))]),
  );
  const wanted = Object.entries(verdicts).flatMap(([is, all]) => all.map((text) => [text, is]));
  expect(found).toEqual(wanted);
});

test.each<[string, Issued, Record<Verdict, readonly string[]>]>([
  [
    'ECDSA with SHA-256',
    ecdsa,
    {
      agrees: ['ECDSA-SHA256', 'ecdsa-with-SHA256', 'SHA256withECDSA', 'SHA256', 'ECDSA', 'sha-256'],
      contradicts: [
        'ECDSA-SHA1',
        'ECDSA-SHA384',
        'SHA256-RSA',
        'SHA512',
        'SM2-SM3',
        'Ed25519',
        'ECDSA-SHA3-256',
        'MD5',
      ],
      'not compared': ['something', '0'],
    },
  ],
  [
    'RSA with SHA-256',
    rsa,
    {
      agrees: ['SHA256-RSA', 'sha256WithRSAEncryption', 'RSA-SHA256', 'SHA256WITHRSA'],
      contradicts: ['SHA256-RSAPSS', 'SHA1-RSA', 'ECDSA-SHA256', 'DSA-SHA256'],
      'not compared': ['?'],
    },
  ],
  [
    'RSA-PSS',
    pss,
    {
      agrees: ['SHA256-RSAPSS', 'RSA-PSS', 'rsassaPss', 'RSASSA-PSS with SHA-256', 'SHA256-RSA'],
      contradicts: ['SHA384-RSAPSS', 'ECDSA-SHA256'],
      'not compared': ['none'],
    },
  ],
  [
    'Ed25519',
    ed25519,
    {
      agrees: ['Ed25519', 'ED25519'],
      contradicts: ['Ed448', 'SHA256-RSA', 'SHA512'],
      'not compared': ['ed'],
    },
  ],
  [
    'SM2',
    signedWith('1.2.156.10197.1.501'),
    {
      agrees: ['SM2-SM3', 'SM3-SM2', 'SM3WITHSM2', 'SM2-with-SM3', 'SM2', 'SM3'],
      contradicts: ['SHA256-RSA', 'SM2-SHA256', 'ECDSA-SHA256', 'RSA'],
      'not compared': ['0'],
    },
  ],
  [
    'RSA with SHA-3',
    signedWith('2.16.840.1.101.3.4.3.14'),
    {
      agrees: ['SHA3-256-RSA', 'RSA-SHA3-256', 'RSA'],
      contradicts: ['SHA256-RSA', 'SHA3-384-RSA'],
      'not compared': ['SHAKE'],
    },
  ],
  [
    'RSA with MD5',
    issue({ keys: rsaKeys(), hash: 'md5' }),
    {
      agrees: ['MD5-RSA', 'md5WithRSAEncryption', 'MD5'],
      contradicts: ['MD2-RSA', 'SHA1-RSA'],
      'not compared': ['hash'],
    },
  ],
  [
    'an algorithm that nobody knows',
    signedWith('1.2.3.4'),
    {
      agrees: ['1.2.3.4'],
      contradicts: [],
      'not compared': ['SHA256-RSA', 'GOST'],
    },
  ],
])('what ESA may call the signature with %s', async (_name, certificate, verdicts) => {
  const texts = Object.values(verdicts).flat();
  const found = await Promise.all(
    texts.map(async (SigAlg) => [SigAlg, verdict(await compare(certificate, { SigAlg }))]),
  );
  const wanted = Object.entries(verdicts).flatMap(([is, all]) => all.map((text) => [text, is]));
  expect(found).toEqual(wanted);
});

test('what was not compared says so', async () => {
  expect(await compare(ecdsa, { PubAlg: '0' })).toEqual({
    check: 'public-key-algorithm',
    ok: false,
    severity: 'warning',
    certificate: 0,
    expected: '0',
    found: 'ECDSA P-256',
    message: "ESA's PubAlg is a name that is not known here, so it was not compared: compare the two yourself.",
  });
});
