import { type Bytes, field, Tag } from './der/element.js';
import { writeBits, writeDer, writeInteger, writeOid, writeSequence } from './der/write.js';
import { encodePem } from './pem/base64.js';

/** A key pair's type, as the service names it. */
export type RequestKeyType = 'RSA' | 'ECDSA';

/** A certificate signing request with the key that signed it. */
export interface SigningRequest {
  /** PKCS#10 in PEM (RFC 2986). */
  readonly csr: string;
  /** PKCS#8 in PEM. A secret. */
  readonly privateKey: string;
}

const KEYS = {
  RSA: {
    key: {
      name: 'RSASSA-PKCS1-v1_5',
      hash: 'SHA-256',
      modulusLength: 2048,
      publicExponent: /* @__PURE__ */ Uint8Array.of(1, 0, 1),
    },
    // sha256WithRSAEncryption, with parameters of NULL (RFC 4055, 5)
    identifier: (): Bytes => writeSequence(writeOid('1.2.840.113549.1.1.11'), writeDer(Tag.null)),
  },
  ECDSA: {
    key: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
    // ecdsa-with-SHA256, without parameters (RFC 5758, 3.2)
    identifier: (): Bytes => writeSequence(writeOid('1.2.840.10045.4.3.2')),
  },
} as const;

const UTF8_STRING = 0x0c;
const COMMON_NAME = '2.5.4.3';

/** Makes a key pair and a request for a certificate of it, by WebCrypto. */
export async function createSigningRequest({
  commonName,
  keyType,
}: {
  readonly commonName: string;
  readonly keyType: RequestKeyType;
}): Promise<SigningRequest> {
  const { key, identifier } = KEYS[keyType];
  const pair = await crypto.subtle.generateKey(key, true, ['sign', 'verify']);
  const [spki, pkcs8] = await Promise.all([
    crypto.subtle.exportKey('spki', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ]);
  const attributes = writeDer(field(0));
  const info = writeSequence(writeInteger(Uint8Array.of(0)), writeName(commonName), new Uint8Array(spki), attributes);
  const signature = new Uint8Array(await crypto.subtle.sign(key, pair.privateKey, info));
  const bits = writeBits(keyType === 'ECDSA' ? toDer(signature) : signature);
  return {
    csr: encodePem(writeSequence(info, identifier(), bits), 'CERTIFICATE REQUEST'),
    privateKey: encodePem(new Uint8Array(pkcs8), 'PRIVATE KEY'),
  };
}

/** A distinguished name of a common name only. */
const writeName = (commonName: string): Bytes =>
  writeSequence(
    writeDer(
      Tag.set,
      writeSequence(writeOid(COMMON_NAME), writeDer(UTF8_STRING, new TextEncoder().encode(commonName))),
    ),
  );

/** WebCrypto puts both numbers beside each other; X.509 wants them as a sequence (RFC 3279, 2.2.3). */
const toDer = (signature: Uint8Array): Bytes =>
  writeSequence(
    writeInteger(signature.subarray(0, signature.length / 2)),
    writeInteger(signature.subarray(signature.length / 2)),
  );
