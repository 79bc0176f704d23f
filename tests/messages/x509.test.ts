import { arrangeChain, checkPrivateKey, inspectCertificate, splitPem, verifyCertificate } from '@esakit/x509';
import { readCertificateRequest } from '@esakit/core/x509';
import { vi } from 'vitest';
import { issue } from '../x509/issue.js';
import { encrypted, p256, pem } from '../x509/private-keys.js';
import { toPem } from '../x509/write.js';
import { type Case, testMessages } from './support/table.js';

await vi.hoisted(() => import('./support/made-errors.js'));

const root = issue({ subject: 'CN=Root', ca: true });
const leaf = issue({ keys: p256, names: ['www.example.com'] });
const ofRoot = issue({ issuer: root, names: ['www.example.com'] });
const other = issue({ subject: 'CN=shop.example.com', names: ['shop.example.com'] });
const stranger = issue({ subject: 'CN=Stranger', ca: true });
const nonsense = Buffer.from('nonsense');
const oid = Buffer.from('300b06092a864886f70d010702', 'hex');
const fill = (length: number) => Array.from({ length }, () => toPem(nonsense, 'DATA')).join('');

const verifying = (options: object, body: object = { Certificate: leaf.pem }) => verifyCertificate(body, options);
/** What the finding of a private key tells to do. */
const keyOf = async (key: unknown) => {
  const { found, message } = await checkPrivateKey(key as string, leaf.pem);
  return `found ${found}. ${message}`;
};

const cases: readonly Case[] = [
  ['a PEM that is not a string', () => inspectCertificate(7 as never)],
  ['an empty PEM', () => inspectCertificate('')],
  ['a certificate request', () => inspectCertificate(toPem(nonsense, 'CERTIFICATE REQUEST'))],
  ['another block', () => inspectCertificate(toPem(nonsense, 'PUBLIC KEY'))],
  ['a certificate with its private key', () => inspectCertificate(leaf.pem + pem(p256))],
  ['a certificate that is damaged', () => inspectCertificate(toPem(nonsense, 'CERTIFICATE'))],
  ['a certificate that is PKCS#7', () => inspectCertificate(toPem(oid, 'CERTIFICATE'))],
  ['a certificate in DER', () => inspectCertificate(leaf.x509.raw.toString('utf8'))],
  ['a certificate with broken base64', () => inspectCertificate(leaf.pem.replace('\nM', '\n!'))],
  ['a certificate that is cut off', () => inspectCertificate(leaf.pem.slice(0, -20))],
  ['a PEM that is too long', () => inspectCertificate(' '.repeat(1_048_577))],
  ['a PEM of too many blocks', () => inspectCertificate(fill(101))],
  ['splitting what is not a string', () => splitPem(undefined as never)],
  ['splitting what is cut off', () => splitPem('-----BEGIN CERTIFICATE-----\nAAAA')],

  ['a chain without a leaf', () => arrangeChain(root.pem)],
  ['a chain of two leaves', () => arrangeChain(leaf.pem + other.pem)],
  ['a chain with a stranger', () => arrangeChain(ofRoot.pem + root.pem + stranger.pem)],

  ['verifying before it is issued', () => verifying({}, { Result: { Status: 'Applying' } })],
  ['verifying at a wrong time', () => verifying({ now: new Date(Number.NaN) })],
  ['verifying for a wrong host', () => verifying({ hostname: 'https://www.example.com/' })],
  ['verifying with a key that is not one', () => verifying({ privateKey: {} })],

  ['an encrypted key', () => keyOf(encrypted('pkcs8', p256.privateKey))],
  ['a key of PuTTY', () => keyOf('PuTTY-User-Key-File-3: ssh-rsa\nPrivate-Lines: 14')],
  ['a key of OpenSSH', () => keyOf(toPem(nonsense, 'OPENSSH PRIVATE KEY'))],
  ['a key of another format', () => keyOf(toPem(nonsense, 'ANY PRIVATE KEY'))],
  ['a public key', () => keyOf(p256.publicKey.export({ type: 'spki', format: 'pem' }).toString())],
  ['a key that is a certificate', () => keyOf(leaf.pem)],
  ['a key that is cut off', () => keyOf(pem(p256).slice(0, -30))],
  ['a key that is damaged', () => keyOf(toPem(nonsense, 'PRIVATE KEY'))],
  ['a request that is none', () => readCertificateRequest('hello', 'a test')],
  ['a request with a private key', () => readCertificateRequest(pem(p256), 'a test')],
  ['a request that is damaged', () => readCertificateRequest(toPem(nonsense, 'CERTIFICATE REQUEST'), 'a test')],
  [
    'a request with broken base64',
    () => readCertificateRequest(toPem(nonsense, 'CERTIFICATE REQUEST').replace('\n', '\n*'), 'a test'),
  ],
  ['a key with broken base64', () => keyOf(pem(p256).replace('\nM', '\n*'))],
];

testMessages('packages/x509/src', {
  and: ['packages/core/src/x509'],
  cases,
  // Of DER and of signatures: a certificate that is damaged, a field that is unknown, a signature that is wrong.
  caught: 'RangeError',
  exceptions: {},
});
