import { at, type Bytes, children, type Element, field, only, readDer, Tag } from '../der/element.js';
import { bitLength, readBits, readSmallInteger } from '../der/values.js';
import { writeDer, writeOid } from '../der/write.js';
import { decodePem } from '../pem/base64.js';
import { isPrivateKey, PemError, type PemBlock, readBlocks } from '../pem/blocks.js';
import { EC_PUBLIC_KEY, RSA_ENCRYPTION } from './algorithms.js';
import type { PublicKeyInfo } from './details.js';
import { readKeyType, webIdentifier } from './keys.js';

/** A private key out of a PEM text. */
export interface PrivateKey {
  readonly info: PublicKeyInfo;
  /** PKCS#8 as WebCrypto takes it. */
  readonly pkcs8: Bytes;
  /** The public key that is written beside it, if there is one: a point, or the modulus of RSA. */
  readonly publicKey?: Bytes | undefined;
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

const CONVERT = 'Convert it: openssl pkey -in key.pem -out pkcs8.pem.';
const DECRYPT = 'Decrypt it first: openssl pkey -in encrypted.pem -out key.pem.';
/** What a text begins with that holds a key in another format than PEM. */
const PUTTY = /^\s*PuTTY-User-Key-File/;

/**
 * Reads a private key: PKCS#8 (RFC 5958), PKCS#1 (RFC 8017) or SEC 1 (RFC 5915), each as PEM without a password.
 *
 * @throws {KeyFault} for everything else.
 */
export function readPrivateKey(pem: string): PrivateKey {
  try {
    const blocks = readBlocks(pem);
    const block = blocks.find(isPrivateKey);
    if (!block) throw noPrivateKey(pem, blocks);
    const { label, body } = block;
    if (label === 'ENCRYPTED PRIVATE KEY' || /Proc-Type:.{0,20}ENCRYPTED/.test(body))
      throw new KeyFault('an encrypted private key', DECRYPT);
    const read = FORMATS[label];
    if (!read) throw otherFormat(label);
    return read(readDer(decodePem(block)));
  } catch (error) {
    if (error instanceof KeyFault) throw error;
    if (error instanceof PemError) throw new KeyFault('a damaged PEM', `The private key ${error.message}.`);
    // RangeError: not DER
    throw new KeyFault('a damaged private key', 'The private key is damaged: copy it again, whole.');
  }
}

function noPrivateKey(pem: string, blocks: readonly PemBlock[]): KeyFault {
  if (PUTTY.test(pem))
    return new KeyFault('a key of PuTTY', 'Convert it: puttygen key.ppk -O private-openssh -o key.pem.');
  if (blocks.some(({ label }) => label.endsWith('PUBLIC KEY')))
    return new KeyFault('a public key', 'Give the private key that belongs to it: -----BEGIN PRIVATE KEY-----.');
  const found = blocks.length === 0 ? 'no private key' : `no private key, but ${blocks[0]?.label}`;
  return new KeyFault(found, 'Give the key as PEM: it begins with -----BEGIN PRIVATE KEY-----.');
}

function otherFormat(label: string): KeyFault {
  return label === 'OPENSSH PRIVATE KEY'
    ? new KeyFault('a key of OpenSSH', 'Convert a copy of it: ssh-keygen -p -m PKCS8 -f copy-of-key.')
    : new KeyFault(`a private key in the format ${label}`, CONVERT);
}

/** What is in each kind of block. */
const FORMATS: Readonly<Record<string, (der: Element) => PrivateKey>> = {
  'PRIVATE KEY': readPkcs8,
  'RSA PRIVATE KEY': (der) => fromKey(der, writeDer(Tag.sequence, writeOid(RSA_ENCRYPTION), writeDer(Tag.null))),
  'EC PRIVATE KEY': (der) => {
    const parameters = children(der).find(({ tag }) => tag === field(0));
    if (!parameters) throw new RangeError('no curve');
    return fromKey(der, writeDer(Tag.sequence, writeOid(EC_PUBLIC_KEY), parameters.content));
  },
  'DSA PRIVATE KEY': (der) => {
    const size = bitLength(at(children(der), 1, Tag.integer));
    return { info: { algorithm: 'DSA', size }, pkcs8: der.raw };
  },
};

function readPkcs8(der: Element): PrivateKey {
  const elements = children(only(der, Tag.sequence));
  readSmallInteger(at(elements, 0, Tag.integer));
  const key = at(elements, 2, Tag.octetString);
  return fromParts(at(elements, 1, Tag.sequence), key.content);
}

const fromKey = (key: Element, identifier: Bytes): PrivateKey => fromParts(readDer(identifier), key.raw);

function fromParts(identifier: Element, key: Bytes): PrivateKey {
  const info = readKeyType(identifier, () => modulus(key));
  const publicKey = publicPart(info, key);
  const pkcs8 = writeDer(
    Tag.sequence,
    writeDer(Tag.integer, Uint8Array.of(0)),
    webIdentifier(info) ?? identifier.raw,
    writeDer(Tag.octetString, key),
  );
  return { info, pkcs8, publicKey };
}

/** RFC 8017, A.1.2: version, then the modulus. */
const modulus = (key: Bytes): Element => at(children(readDer(key)), 1, Tag.integer);

function publicPart({ algorithm }: PublicKeyInfo, key: Bytes): Bytes | undefined {
  if (algorithm === 'RSA' || algorithm === 'RSA-PSS') return modulus(key).raw;
  if (algorithm !== 'ECDSA' && algorithm !== 'SM2') return undefined;
  const elements = children(readDer(key));
  at(elements, 1, Tag.octetString);
  const point = elements.find(({ tag }) => tag === field(1));
  return point && readBits(at(children(point), 0, Tag.bitString));
}
