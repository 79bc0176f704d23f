import { encodePem, writeBits, writeDer, writeOid, writeSequence } from '@esakit/core/x509';
import { sha256Hex } from '../auth/digest.js';
import { type Authority, COMMON_NAME } from './authority.js';
import {
  certifiedKey,
  type Content,
  keyIdentifiers,
  signCertificate,
  writeExtension,
  writeName,
} from './write-certificate.js';
import type { IssuedCertificate, LeafPlan } from './plan.js';

export type LeafIssuer = (plan: LeafPlan) => Promise<IssuedCertificate>;

const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
const DIGITAL_SIGNATURE = Uint8Array.of(0b1000_0000);

/** What issues leaves: all that they have in common is made once. */
export async function leafIssuer(authority: Authority, keys: CryptoKeyPair): Promise<LeafIssuer> {
  const publicKey = await certifiedKey(keys.publicKey);
  const common = [
    writeExtension('2.5.29.19', writeSequence(), true),
    writeExtension('2.5.29.15', writeBits(DIGITAL_SIGNATURE, 7), true),
    writeExtension('2.5.29.37', writeSequence(writeOid(SERVER_AUTH))),
    ...keyIdentifiers(publicKey, authority),
  ];
  return async ({ hosts, serialNumber, notBefore, notAfter }) => {
    const names = writeSequence(...hosts.map((host) => writeDer(0x82, new TextEncoder().encode(host))));
    const content: Content = {
      serialNumber,
      notBefore,
      notAfter,
      subject: writeName([[COMMON_NAME, hosts[0] ?? '']]),
      publicKey,
      extensions: [...common, writeExtension('2.5.29.17', names)],
    };
    const leaf = await signCertificate(content, authority);
    return { pem: encodePem(leaf, 'CERTIFICATE') + authority.pem, fingerprint: sha256Hex(leaf) };
  };
}
