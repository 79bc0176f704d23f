import { type Bytes, encodePem, writeBits, writeOid, writeSequence } from '@esakit/core/x509';
import type { Authority } from './authority.js';
import { keyAlgorithms } from './keys.js';
import type { ClientAuthority, ClientPlan, KeyType } from './plan.js';
import { certifiedKey, keyIdentifiers, keyOf, signCertificate, writeExtension } from './write-certificate.js';

const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2';
const DIGITAL_SIGNATURE = Uint8Array.of(0b1000_0000);

/** What issues certificates of clients. */
export const clientIssuer = (authority: Authority): ClientAuthority => ({
  pem: authority.pem,
  issue: (plan) => issueClientCertificate(plan, authority),
});

async function issueClientCertificate(plan: ClientPlan, authority: Authority): Promise<string> {
  const publicKey = keyOf(plan.spki);
  const extensions = [
    writeExtension('2.5.29.19', writeSequence(), true),
    writeExtension('2.5.29.15', writeBits(DIGITAL_SIGNATURE, 7), true),
    writeExtension('2.5.29.37', writeSequence(writeOid(CLIENT_AUTH))),
    ...keyIdentifiers(publicKey, authority),
  ];
  return encodePem(await signCertificate({ ...plan, publicKey, extensions }, authority), 'CERTIFICATE');
}

/** Generates a key pair for a client, which gets the private key. */
export async function generateClientKeys(
  type: KeyType,
): Promise<{ readonly spki: Bytes; readonly privateKey: string }> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(keyAlgorithms[type], true, ['sign', 'verify']);
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey));
  return { spki: (await certifiedKey(publicKey)).spki, privateKey: encodePem(pkcs8, 'PRIVATE KEY') };
}
