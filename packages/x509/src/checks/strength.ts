import {
  finding,
  type Finding,
  isSelfSigned,
  keyText,
  label,
  type PublicKeyInfo,
  type ReadCertificate,
} from '@esakit/core/x509';

const WEAK_HASH = /^(MD\d|SHA-1)$/;
const KNOWN_SIGNATURE = /^(RSA|RSA-PSS|ECDSA|DSA|SM2|Ed25519|Ed448|ML-DSA-\d+)$/;
/** Bits that browsers ask for (CA/Browser Forum, Baseline Requirements, 6.1.5), and clients of SM2. */
const LEAST: Readonly<Record<string, number>> = {
  RSA: 2048,
  'RSA-PSS': 2048,
  ECDSA: 256,
  SM2: 256,
  Ed25519: 256,
  Ed448: 256,
  DSA: Infinity,
};
/** The curves that browsers know. Others of the same size may be as strong, or not. */
const CURVES: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set(['P-256', 'P-384', 'P-521', 'SM2', undefined]);

/**
 * Whether a certificate is signed with a hash that can be forged. Nobody checks the signature of a root, so a
 * self-signed one has no such finding.
 */
export function checkSignatureStrength(certificate: ReadCertificate, index: number): Finding[] {
  if (isSelfSigned(certificate)) return [];
  const { hash, name, key } = certificate.details.signature;
  const isWeak = hash !== undefined && WEAK_HASH.test(hash);
  const isKnown = KNOWN_SIGNATURE.test(key) && !/^\d/.test(hash ?? '');
  return [
    finding('weak-signature', {
      ok: isKnown && !isWeak,
      severity: isWeak ? 'error' : 'warning',
      certificate: index,
      expected: 'SHA-256 or better',
      found: hash ?? name,
      good: `${label(certificate)} is signed with a sound algorithm.`,
      bad: isWeak
        ? `${label(certificate)} is signed with ${hash}, which can be forged and which clients refuse: have it reissued.`
        : `${label(certificate)} is signed with an algorithm that is not known here, so its strength is not judged.`,
    }),
  ];
}

/** Whether a key is long enough. */
export function checkKeyStrength(certificate: ReadCertificate, index: number): Finding {
  const { publicKey } = certificate.details;
  const strength = strengthOf(publicKey);
  return finding('weak-key', {
    ok: strength === 'strong',
    severity: strength === 'weak' ? 'error' : 'warning',
    certificate: index,
    expected: 'RSA 2048, ECDSA P-256 or better',
    found: keyText(publicKey),
    good: `The key of ${label(certificate)} is long enough.`,
    bad:
      strength === 'weak'
        ? `The key of ${label(certificate)} is too weak, and clients refuse it: have it reissued for a stronger one.`
        : `The key of ${label(certificate)} is none of those that browsers know, so its strength is not judged.`,
  });
}

function strengthOf({ algorithm, size, curve }: PublicKeyInfo): 'strong' | 'weak' | 'unknown' {
  const least = LEAST[algorithm];
  if (least === undefined || size === undefined) return 'unknown';
  if (size < least) return 'weak';
  return CURVES.has(curve) && (algorithm !== 'ECDSA' || curve !== undefined) ? 'strong' : 'unknown';
}
