import {
  type Chain,
  finding,
  type Finding,
  type GeneralName,
  isWithin,
  label,
  type ReadCertificate,
  type Subtree,
} from '@esakit/core/x509';
import { isWellFormed, listNames } from './names.js';

/** Comparisons of a name with a subtree, for all certificates together: what a chain takes a thousand times over. */
const MOST_COMPARISONS = 2_000_000;

/** A name, or the base of a subtree, in the form to compare. */
interface Comparable extends Pick<GeneralName, 'type' | 'value'> {
  /** A domain name in lower case; empty for one that is malformed, which is in no domain. */
  readonly domain: string;
  readonly bytes: Uint8Array;
  readonly folded: readonly string[];
}

/**
 * Whether the certificates below an authority keep to the names that it may issue for (RFC 5280, 4.2.1.10). It is not
 * judged where names are of a kind that its constraints speak of and that is not compared here. For an authority without
 * constraints there is no finding.
 */
export function checkNameConstraints({ path }: Chain): Finding[] {
  let left = MOST_COMPARISONS;
  return path.flatMap((issuer, index) => {
    const constraints = issuer.extensions.nameConstraints;
    if (constraints === undefined || index === 0) return [];
    const below = path.slice(0, index).filter(({ details }, depth) => depth === 0 || !details.selfIssued);
    const names = below.flatMap(namesOf);
    const [permitted, excluded] = [constraints.permitted.map(toBase), constraints.excluded.map(toBase)];
    left -= names.length * (permitted.length + excluded.length);
    const forbidden =
      left < 0 ? [] : names.filter((name) => !isAllowed(name, permitted, excluded)).map(({ value }) => value);
    const kinds = new Set([...constraints.permitted, ...constraints.excluded].map(({ element }) => element.tag));
    const hasUncompared = below.flatMap(uncomparedNames).some(({ element }) => kinds.has(element.tag));
    const obstacle =
      left < 0
        ? 'more names and constraints than are compared'
        : hasUncompared && forbidden.length === 0 && 'names of a kind that is not compared';
    return finding('name-constraints', {
      ok: !obstacle && forbidden.length === 0,
      severity: obstacle ? 'warning' : 'error',
      certificate: index,
      expected: 'names that the authority may issue for',
      found: obstacle || listNames(forbidden, 'no others'),
      good: `The names are ones that ${label(issuer)} may issue for.`,
      bad: obstacle
        ? `Whether the names are ones that ${label(issuer)} may issue for is not judged: there are ${obstacle}.`
        : `${label(issuer)} may not issue for these names, so clients refuse the chain: take a certificate of another authority.`,
    });
  });
}

const NO_BYTES = /* @__PURE__ */ new Uint8Array();

const namesOf = ({ subject, extensions }: ReadCertificate): Comparable[] => [
  ...(subject.folded.length > 0
    ? [{ type: 'directory' as const, value: subject.text, folded: subject.folded, domain: '', bytes: NO_BYTES }]
    : []),
  ...(extensions.subjectAltName ?? []).filter(isOfHost).map(({ type, value, element }) => {
    const domain = isWellFormed(value) ? `.${value.toLowerCase()}` : '';
    return { type, value, domain, bytes: element.content, folded: [] };
  }),
];

const isOfHost = ({ type }: GeneralName): boolean => type === 'dns' || type === 'ip';

/** Mail addresses, for one: clients hold them against constraints of their kind too. */
const uncomparedNames = ({ extensions }: ReadCertificate): GeneralName[] =>
  (extensions.subjectAltName ?? []).filter((name) => !isOfHost(name));

/** A domain with a leading dot covers only the names below it. RFC 5280 doesn't say so, but authorities write it. */
const toBase = ({ type, value, element, folded }: Subtree): Comparable => {
  const domain = value === '' || value.startsWith('.') ? value.toLowerCase() : `.${value.toLowerCase()}`;
  return { type, value, domain, bytes: element.content, folded };
};

function isAllowed(name: Comparable, permitted: readonly Comparable[], excluded: readonly Comparable[]): boolean {
  const ofType = permitted.filter(({ type }) => type === name.type);
  if (excluded.some((base) => isIn(name, base))) return false;
  return ofType.length === 0 || ofType.some((base) => isIn(name, base));
}

function isIn(name: Comparable, base: Comparable): boolean {
  if (name.type !== base.type) return false;
  if (name.type === 'dns') return isInDomain(name, base);
  return name.type === 'ip' ? isInRange(name.bytes, base.bytes) : isWithin(name.folded, base.folded);
}

function isInDomain({ domain }: Comparable, base: Comparable): boolean {
  if (base.domain === '') return true;
  const isItself = domain === base.domain && !base.value.startsWith('.');
  return isItself || (domain.length > base.domain.length && domain.endsWith(base.domain));
}

/** An address and its mask, both of the length that the address has. */
function isInRange(address: Uint8Array, range: Uint8Array): boolean {
  const size = address.length;
  return (
    range.length === 2 * size &&
    address.every((byte, index) => ((byte ^ (range[index] ?? 0)) & (range[index + size] ?? 0)) === 0)
  );
}
