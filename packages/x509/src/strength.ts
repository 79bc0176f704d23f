import { keyText } from './algorithms.js';
import { isSelfSigned, label } from './chain.js';
import { finding, type Finding } from './findings.js';
import type { ReadCertificate } from './read.js';

const WEAK_HASH = /^(MD\d|SHA-1)$/;
/** Bits that browsers ask for (CA/Browser Forum, Baseline Requirements, 6.1.5). */
const LEAST: Readonly<Record<string, number>> = { RSA: 2048, 'RSA-PSS': 2048, ECDSA: 256, DSA: Infinity };

/**
 * Whether a certificate is signed with a hash that can be forged. Nobody checks the signature of a root, so a
 * self-signed one has no such finding.
 */
export function checkSignatureStrength(certificate: ReadCertificate, index: number): Finding[] {
  if (isSelfSigned(certificate)) return [];
  const { hash, name } = certificate.details.signature;
  return [
    finding('weak-signature', {
      ok: hash === undefined || !WEAK_HASH.test(hash),
      certificate: index,
      expected: 'SHA-256 or better',
      found: hash ?? name,
      good: `${label(certificate)} is signed with a sound algorithm.`,
      bad: `${label(certificate)} is signed with ${hash}, which can be forged and which clients refuse: have it reissued.`,
    }),
  ];
}

/** Whether a key is long enough. */
export function checkKeyStrength(certificate: ReadCertificate, index: number): Finding {
  const { publicKey } = certificate.details;
  return finding('weak-key', {
    ok: (publicKey.size ?? 0) >= (LEAST[publicKey.algorithm] ?? 0),
    certificate: index,
    expected: 'RSA 2048, ECDSA P-256 or better',
    found: keyText(publicKey),
    good: `The key of ${label(certificate)} is long enough.`,
    bad: `The key of ${label(certificate)} is too weak, and clients refuse it: have it reissued for a stronger one.`,
  });
}
