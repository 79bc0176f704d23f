import { type Chain, label } from '../chain.js';
import type { ReadCertificate } from '../read/certificate.js';
import type { NameConstraints, Subtree } from '../read/extensions.js';
import { fold, type GeneralName, isWithin } from '../read/names.js';
import { finding, type Finding } from './finding.js';
import { isWellFormed } from './hostname.js';
import { listNames } from './names.js';

/** Comparisons of a name with a subtree, for all certificates together: what a chain takes a thousand times over. */
const MOST_COMPARISONS = 2_000_000;

/** A name to compare with constraints. */
type Candidate = Pick<GeneralName, 'type' | 'value'> & {
  readonly bytes?: Uint8Array;
  readonly folded?: readonly string[];
};

/**
 * Whether the certificates below an authority keep to the names that it may issue for (RFC 5280, 4.2.1.10). For an
 * authority without constraints there is no finding.
 */
export function checkNameConstraints({ path }: Chain): Finding[] {
  let left = MOST_COMPARISONS;
  return path.flatMap((issuer, index) => {
    const constraints = issuer.extensions.nameConstraints;
    if (constraints === undefined || index === 0) return [];
    const names = path
      .slice(0, index)
      .filter(({ details }, depth) => depth === 0 || !details.selfIssued)
      .flatMap(candidates);
    left -= names.length * (constraints.permitted.length + constraints.excluded.length);
    const forbidden = left < 0 ? [] : names.filter((name) => !isAllowed(name, constraints)).map(({ value }) => value);
    return finding('name-constraints', {
      ok: left >= 0 && forbidden.length === 0,
      severity: left < 0 ? 'warning' : 'error',
      certificate: index,
      expected: 'names that the authority may issue for',
      found: left < 0 ? 'more names and constraints than are compared' : listNames(forbidden, 'no others'),
      good: `The names are ones that ${label(issuer)} may issue for.`,
      bad:
        left < 0
          ? `Whether the names are ones that ${label(issuer)} may issue for is not judged: there are too many.`
          : `${label(issuer)} may not issue for these names, so clients refuse the chain: take a certificate of another authority.`,
    });
  });
}

const candidates = ({ subject, extensions }: ReadCertificate): Candidate[] => [
  ...(subject.folded.length > 0 ? [{ type: 'directory' as const, value: subject.text, folded: subject.folded }] : []),
  ...(extensions.subjectAltName ?? [])
    .filter(({ type }) => type === 'dns' || type === 'ip')
    .map(({ type, value, element }) => ({ type, value, bytes: element.content })),
];

function isAllowed(name: Candidate, { permitted, excluded }: NameConstraints): boolean {
  const ofType = permitted.filter(({ type }) => type === name.type);
  if (excluded.some((subtree) => isIn(name, subtree))) return false;
  return ofType.length === 0 || ofType.some((subtree) => isIn(name, subtree));
}

function isIn(name: Candidate, subtree: Subtree): boolean {
  if (name.type !== subtree.type) return false;
  if (name.type === 'dns') return isInDomain(fold(name.value), fold(subtree.value));
  if (name.type === 'ip') return isInRange(name.bytes ?? new Uint8Array(), subtree.element.content);
  return isWithin(name.folded ?? [], subtree.folded);
}

/** With a dot in front a domain stands for the names below it alone, which RFC 5280 doesn't say but authorities write. */
function isInDomain(name: string, domain: string): boolean {
  if (domain === '') return true;
  return isWellFormed(name) && (name === domain || name.endsWith(domain.startsWith('.') ? domain : `.${domain}`));
}

/** An address and its mask, both of the length that the address has. */
function isInRange(address: Uint8Array, range: Uint8Array): boolean {
  const size = address.length;
  return (
    range.length === 2 * size &&
    address.every((byte, index) => ((byte ^ (range[index] ?? 0)) & (range[index + size] ?? 0)) === 0)
  );
}
