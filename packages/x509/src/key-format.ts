import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { at, type Bytes, children, readDer, Tag, writeDer } from './der.js';
import { decodePem, PemError, readPem } from './pem.js';

/** A private key in the form that WebCrypto takes, and of which type it is. */
export interface KeyFile {
  readonly pkcs8: Bytes;
  readonly type: KeyType;
}

/** As the algorithms and curves of public keys are named. */
export interface KeyType {
  readonly algorithm: string;
  readonly curve?: string | undefined;
}

/** Why a key can't be had from a PEM text, in words that hold nothing of it. */
export class KeyFault extends Error {
  /** What the text is. */
  readonly found: string;

  constructor(found: string, remedy: string) {
    super(remedy);
    this.name = 'KeyFault';
    this.found = found;
  }
}

const RSA_ENCRYPTION = '2a864886f70d010101';
const EC_PUBLIC_KEY = '2a8648ce3d0201';
const PARAMETERS = 0xa0;
const NULL = 0x05;
const ALGORITHMS: Readonly<Record<string, string>> = {
  [RSA_ENCRYPTION]: 'RSA',
  [EC_PUBLIC_KEY]: 'ECDSA',
  '2b6570': 'Ed25519',
};
const CURVES: Readonly<Record<string, string>> = {
  '2a8648ce3d030107': 'P-256',
  '2b81040022': 'P-384',
  '2b81040023': 'P-521',
};

const DECRYPT = 'Decrypt it first: openssl pkey -in encrypted.pem -out key.pem.';
const CONVERT = 'Convert it: openssl pkey -in key.pem -out pkcs8.pem.';

/**
 * Reads a private key: PKCS#8 (RFC 5958), PKCS#1 (RFC 8017) or SEC 1 (RFC 5915), each as PEM without a password.
 *
 * @throws {KeyFault} for everything else.
 */
export function readKeyFile(pem: string): KeyFile {
  try {
    const block = readPem(pem).find(({ label }) => label.endsWith('PRIVATE KEY'));
    if (!block)
      throw new KeyFault('no private key', 'Give the key as PEM: it begins with -----BEGIN PRIVATE KEY-----.');
    const { label, body } = block;
    if (label === 'ENCRYPTED PRIVATE KEY' || /^Proc-Type:.*ENCRYPTED/m.test(body))
      throw new KeyFault('an encrypted private key', DECRYPT);
    const wrap = FORMATS[label];
    if (!wrap)
      throw new KeyFault(
        label === 'OPENSSH PRIVATE KEY' ? 'a key of OpenSSH' : 'a private key of an unknown format',
        label === 'OPENSSH PRIVATE KEY' ? 'Convert a copy of it: ssh-keygen -p -m PKCS8 -f copy-of-key.' : CONVERT,
      );
    const pkcs8 = wrap(decodePem(block));
    return { pkcs8, type: keyType(pkcs8) };
  } catch (error) {
    if (error instanceof KeyFault) throw error;
    if (error instanceof PemError) throw new KeyFault('a damaged PEM', `The private key ${error.message}.`);
    throw new KeyFault('a damaged private key', CONVERT); // RangeError: no DER
  }
}

/** How the content of each kind of PEM becomes PKCS#8. */
const FORMATS: Readonly<Record<string, (der: Bytes) => Bytes>> = {
  'PRIVATE KEY': (der) => der,
  'RSA PRIVATE KEY': (der) => toPkcs8(readDer(der).raw, RSA_ENCRYPTION, writeDer(NULL)),
  'EC PRIVATE KEY': (der) => {
    const parameters = children(readDer(der)).find(({ tag }) => tag === PARAMETERS);
    if (!parameters) throw new RangeError('no curve');
    return toPkcs8(der, EC_PUBLIC_KEY, parameters.content);
  },
};

/** @param algorithm - its object identifier, in hexadecimal. */
function toPkcs8(key: Bytes, algorithm: string, parameters: Bytes): Bytes {
  return writeDer(
    Tag.sequence,
    writeDer(Tag.integer, Uint8Array.of(0)),
    writeDer(Tag.sequence, writeDer(Tag.oid, hexToBytes(algorithm)), parameters),
    writeDer(Tag.octetString, key),
  );
}

function keyType(pkcs8: Bytes): KeyType {
  const [identifier, parameters] = children(at(children(readDer(pkcs8)), 1, Tag.sequence));
  const algorithm = (identifier && ALGORITHMS[bytesToHex(identifier.content)]) ?? 'unknown';
  return algorithm === 'ECDSA'
    ? { algorithm, curve: parameters && CURVES[bytesToHex(parameters.content)] }
    : { algorithm };
}
