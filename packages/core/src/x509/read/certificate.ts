import { _SHA1 } from '@noble/hashes/legacy.js';
import { _SHA256 } from '@noble/hashes/sha2.js';
import { toHex } from '../../util/hex.js';
import { at, type Bytes, children, type Element, field, only, readDer, Tag } from '../der/element.js';
import { integerHex, readBits } from '../der/values.js';
import { readSignatureAlgorithm, type SignatureAlgorithm } from './algorithms.js';
import { readDate } from './dates.js';
import type { CertificateDetails } from './details.js';
import { hexDigest } from './digest.js';
import { CA_ISSUERS, type Extensions, OCSP, readExtensions } from './extensions.js';
import { type PublicKey, readPublicKey } from './keys.js';
import { type Name, readName, sameName } from './names.js';

/** A certificate as it was read. */
export interface ReadCertificate {
  readonly details: CertificateDetails;
  readonly subject: Name;
  readonly issuer: Name;
  readonly publicKey: PublicKey;
  readonly extensions: Extensions;
  readonly der: Bytes;
  /** What is signed. */
  readonly tbs: Bytes;
  readonly signature: Bytes;
  readonly signatureAlgorithm: SignatureAlgorithm;
  /** Whether the algorithm is the same within what is signed and beside it, as RFC 5280, 4.1.1.2 demands. */
  readonly sameAlgorithm: boolean;
}

/**
 * Reads a certificate (RFC 5280, 4.1).
 *
 * @throws {RangeError} for what is not one.
 */
export function readCertificate(der: Bytes): ReadCertificate {
  const [tbs, algorithm, signature] = children(only(readDer(der), Tag.sequence)) as [Element?, Element?, Element?];
  const fields = children(only(tbs, Tag.sequence));
  if (fields[0]?.tag === field(0)) fields.shift(); // the version
  const inner = at(fields, 1, Tag.sequence);
  const signatureAlgorithm = readSignatureAlgorithm(only(algorithm, Tag.sequence));
  const dates = children(at(fields, 3, Tag.sequence)).map(readDate);
  const parts = {
    issuer: readName(at(fields, 2, Tag.sequence)),
    subject: readName(at(fields, 4, Tag.sequence)),
    publicKey: readPublicKey(at(fields, 5, Tag.sequence)),
    extensions: readExtensions(listOf(fields.slice(6).find(({ tag }) => tag === field(3)))),
  };
  return {
    ...parts,
    details: {
      ...nameDetails(parts.subject, parts.issuer),
      serialNumber: integerHex(at(fields, 0, Tag.integer)),
      notBefore: dates[0],
      notAfter: dates[1],
      publicKey: parts.publicKey.info,
      signature: { name: signatureAlgorithm.name, key: signatureAlgorithm.key, hash: signatureAlgorithm.hash },
      fingerprints: { sha1: hexDigest(new _SHA1(), der), sha256: hexDigest(new _SHA256(), der) },
      ...extensionDetails(parts.extensions),
    },
    der,
    tbs: only(tbs, Tag.sequence).raw,
    signature: readBits(only(signature, Tag.bitString)),
    signatureAlgorithm,
    sameAlgorithm: toHex(inner.raw) === toHex(only(algorithm, Tag.sequence).raw),
  };
}

/** The elements of the list in an explicit field. */
const listOf = (element: Element | undefined): Element[] =>
  element === undefined ? [] : children(at(children(element), 0, Tag.sequence));

function nameDetails(
  subject: Name,
  issuer: Name,
): Pick<
  CertificateDetails,
  'subject' | 'commonName' | 'issuer' | 'issuerCommonName' | 'issuerOrganisation' | 'selfIssued'
> {
  return {
    subject: subject.text,
    commonName: subject.values('CN').at(-1), // the most specific is the last
    issuer: issuer.text,
    issuerCommonName: issuer.values('CN').at(-1),
    issuerOrganisation: issuer.values('O').at(-1),
    selfIssued: sameName(subject, issuer),
  };
}

function extensionDetails(extensions: Extensions) {
  const located = (wanted: string): string[] =>
    (extensions.authorityInfoAccess ?? []).flatMap(([method, url]) => (method === wanted ? url : []));
  return {
    names: (extensions.subjectAltName ?? []).flatMap(({ type, value }) =>
      type === 'dns' || type === 'ip' ? value : [],
    ),
    extensions: extensions.list,
    keyUsage: extensions.keyUsage,
    extendedKeyUsage: extensions.extKeyUsage,
    basicConstraints: extensions.basicConstraints,
    subjectKeyId: extensions.subjectKeyIdentifier,
    authorityKeyId: extensions.authorityKeyIdentifier,
    ocsp: located(OCSP),
    caIssuers: located(CA_ISSUERS),
    crl: extensions.crlDistributionPoints ?? [],
  };
}
