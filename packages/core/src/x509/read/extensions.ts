import { toHex } from '../../util/hex.js';
import { at, type Bytes, children, type Element, field, only, readDer, Tag } from '../der/element.js';
import { readBoolean, readFlags, readOid, readSmallInteger } from '../der/values.js';
import type { BasicConstraints, ExtensionInfo } from './details.js';
import { type GeneralName, readGeneralName, readGeneralNames, readName } from './names.js';

/** Which names an authority may issue for (RFC 5280, 4.2.1.10). */
interface NameConstraints {
  readonly permitted: readonly Subtree[];
  readonly excluded: readonly Subtree[];
}

/** A domain, a range of addresses or the beginning of a distinguished name. */
export interface Subtree extends GeneralName {
  /** The name's parts where it is a distinguished name. */
  readonly folded: readonly string[];
}

/** What a certificate's extensions say, each missing where there is none, or one that can't be read. */
export interface Extensions {
  readonly list: readonly ExtensionInfo[];
  readonly subjectAltName?: readonly GeneralName[] | undefined;
  readonly basicConstraints?: BasicConstraints | undefined;
  readonly keyUsage?: readonly string[] | undefined;
  readonly extKeyUsage?: readonly string[] | undefined;
  readonly subjectKeyIdentifier?: string | undefined;
  readonly authorityKeyIdentifier?: string | undefined;
  readonly authorityInfoAccess?: readonly (readonly [method: string, url: string])[] | undefined;
  readonly crlDistributionPoints?: readonly string[] | undefined;
  readonly nameConstraints?: NameConstraints | undefined;
}

type Values = Omit<Extensions, 'list'>;

/** What is known of extensions; those without a reader are passed over. */
const KNOWN: Readonly<Record<string, readonly [name: string, read?: (element: Element) => unknown]>> = {
  '2.5.29.14': ['subjectKeyIdentifier', (element) => toHex(only(element, Tag.octetString).content)],
  '2.5.29.15': ['keyUsage', (element) => readFlags(element).flatMap((bit) => USAGES[bit] ?? [])],
  '2.5.29.17': ['subjectAltName', readGeneralNames],
  '2.5.29.18': ['issuerAltName'],
  '2.5.29.19': ['basicConstraints', readBasicConstraints],
  '2.5.29.30': ['nameConstraints', readNameConstraints],
  '2.5.29.31': ['crlDistributionPoints', readCrlLocations],
  '2.5.29.32': ['certificatePolicies'],
  '2.5.29.33': ['policyMappings'],
  '2.5.29.35': ['authorityKeyIdentifier', readAuthorityKeyIdentifier],
  '2.5.29.36': ['policyConstraints'],
  '2.5.29.37': ['extKeyUsage', readPurposes],
  '2.5.29.54': ['inhibitAnyPolicy'],
  '1.3.6.1.5.5.7.1.1': ['authorityInfoAccess', readAccess],
  '1.3.6.1.5.5.7.1.24': ['tlsFeature'],
  '1.3.6.1.4.1.11129.2.4.2': ['signedCertificateTimestampList'],
  '1.3.6.1.4.1.11129.2.4.3': ['ctPoison'],
};

const USAGES = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
];

/** RFC 5280, 4.2.1.12, and what is common beside it. */
const PURPOSES: Readonly<Record<string, string>> = {
  '1.3.6.1.5.5.7.3.1': 'serverAuth',
  '1.3.6.1.5.5.7.3.2': 'clientAuth',
  '1.3.6.1.5.5.7.3.3': 'codeSigning',
  '1.3.6.1.5.5.7.3.4': 'emailProtection',
  '1.3.6.1.5.5.7.3.8': 'timeStamping',
  '1.3.6.1.5.5.7.3.9': 'ocspSigning',
  '2.5.29.37.0': 'anyExtendedKeyUsage',
};
export const OCSP = '1.3.6.1.5.5.7.48.1';
export const CA_ISSUERS = '1.3.6.1.5.5.7.48.2';

/**
 * Reads extensions. One that is damaged spoils nothing but itself; of two of a kind the first counts.
 *
 * @throws {RangeError} for what is not a list.
 */
export function readExtensions(elements: readonly Element[]): Extensions {
  const values: Record<string, unknown> = {};
  const list = elements.map((element, index): ExtensionInfo => {
    const { oid, critical, value } = index < MOST_EXTENSIONS ? readParts(element) : NOT_READ;
    const [name, read] = KNOWN[oid] ?? [];
    const info = { oid, name, critical };
    if (value === undefined) return { ...info, readable: false };
    if (name === undefined || read === undefined || name in values) return { ...info, readable: true };
    try {
      values[name] = read(readDer(value));
      return { ...info, readable: true };
    } catch {
      return { ...info, readable: false };
    }
  });
  return { list, ...(values as Values) };
}

interface Parts {
  readonly oid: string;
  readonly critical: boolean;
  readonly value?: Bytes;
}

/** Far more than any certificate has; further ones are reported as unreadable. */
const MOST_EXTENSIONS = 1000;
const NOT_READ: Parts = { oid: '', critical: false };

function readParts(element: Element): Parts {
  let oid = '';
  let critical = false;
  try {
    const [id, ...rest] = children(only(element, Tag.sequence));
    oid = readOid(id);
    const flag = rest.length === 2 ? rest.shift() : undefined;
    critical = flag !== undefined && readBoolean(flag);
    return { oid, critical, value: at(rest, 0, Tag.octetString).content };
  } catch {
    return { oid, critical };
  }
}

function readBasicConstraints(element: Element): BasicConstraints {
  const elements = children(only(element, Tag.sequence));
  const flag = elements[0]?.tag === Tag.boolean ? elements.shift() : undefined;
  const [length, more] = elements;
  if (more !== undefined) throw new RangeError('more than there is in basic constraints');
  return {
    ca: flag !== undefined && readBoolean(flag),
    pathLength: length && readSmallInteger(length),
  };
}

function readPurposes(element: Element): string[] {
  return children(only(element, Tag.sequence)).map((purpose) => {
    const oid = readOid(purpose);
    return PURPOSES[oid] ?? oid;
  });
}

function readAuthorityKeyIdentifier(element: Element): string | undefined {
  const id = children(only(element, Tag.sequence)).find(({ tag }) => tag === field(0, false));
  return id && toHex(id.content);
}

function readAccess(element: Element): (readonly [method: string, url: string])[] {
  return children(only(element, Tag.sequence)).flatMap((description) => {
    const [method, location] = children(only(description, Tag.sequence));
    if (location === undefined) throw new RangeError('no location');
    const { type, value } = readGeneralName(location);
    return type === 'uri' ? [[readOid(method), value] as const] : [];
  });
}

/** Each distribution point has a name, which is full or relative to the issuer's. */
function readCrlLocations(element: Element): string[] {
  return children(only(element, Tag.sequence))
    .flatMap((point) => children(only(point, Tag.sequence)))
    .filter(({ tag }) => tag === field(0))
    .flatMap(children)
    .filter(({ tag }) => tag === field(0))
    .flatMap(children)
    .map(readGeneralName)
    .flatMap(({ type, value }) => (type === 'uri' ? value : []));
}

function readNameConstraints(element: Element): NameConstraints {
  const fields = children(only(element, Tag.sequence));
  const subtrees = (number: number): Subtree[] =>
    fields
      .filter(({ tag }) => tag === field(number))
      .flatMap(children)
      .map((subtree) => {
        const base = children(only(subtree, Tag.sequence))[0];
        if (base === undefined) throw new RangeError('a subtree without a base');
        const folded = base.tag === field(4) ? readName(at(children(base), 0, Tag.sequence)).folded : [];
        return { ...readGeneralName(base), folded };
      });
  return { permitted: subtrees(0), excluded: subtrees(1) };
}
