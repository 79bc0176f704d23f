import { type Finding } from '@esakit/x509';
import { type KeyObject } from 'node:crypto';
import { ecKeys, edKeys, issue, type Keys, rsaKeys } from './issue.js';
import { only, verify } from './setup.js';
import { sequence, toPem } from './write.js';

type Form = 'pkcs8' | 'pkcs1' | 'sec1';

/** Keys of each type that most have. */
export const [p256, rsa, ed] = [ecKeys(), rsaKeys(), edKeys()];

export const pem = ({ privateKey }: Keys, type: Form = 'pkcs8'): string =>
  privateKey.export({ type, format: 'pem' }).toString();

export const encrypted = (type: Form, key: KeyObject): string =>
  key.export({ type, format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' }).toString();

/** What is in a SEC 1 key: version, private key, curve and public key. */
export const sec1 = ({ privateKey }: Pick<Keys, 'privateKey'>): Buffer[] =>
  parts(parts(privateKey.export({ type: 'sec1', format: 'der' }))[0]!.subarray(2));

/** SEC 1 with nothing but the private key and its curve. */
export function withoutPublicKey(keys: Keys): string {
  const [version, secret, curve] = sec1(keys);
  return toPem(sequence(version!, secret!, curve!), 'EC PRIVATE KEY');
}

/** The elements of DER, none of which takes more than 127 bytes. */
function parts(bytes: Buffer): Buffer[] {
  const end = 2 + (bytes[1] ?? 0);
  return bytes.length === 0 ? [] : [bytes.subarray(0, end), ...parts(bytes.subarray(end))];
}

/** What is found of a private key beside a certificate of keys. */
export async function check(keys: Keys, privateKey: string | CryptoKey): Promise<Finding> {
  return only(await verify([issue({ keys, names: ['www.example.com'] })], { privateKey }), 'private-key');
}

export const RSA_SIGNING = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
export const EC_SIGNING = { name: 'ECDSA', namedCurve: 'P-256' };

export function importKey(keys: Keys, algorithm: object, usages: KeyUsage[], extractable = false): Promise<CryptoKey> {
  const pkcs8 = Uint8Array.from(keys.privateKey.export({ type: 'pkcs8', format: 'der' }));
  return crypto.subtle.importKey('pkcs8', pkcs8, algorithm as Algorithm, extractable, usages);
}
