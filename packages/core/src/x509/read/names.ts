import { toHex } from '../../util/hex.js';
import { children, type Element, field, only, Tag } from '../der/element.js';
import { fromUnits, readOid, readText } from '../der/values.js';

/** A distinguished name. */
export interface Name {
  /** As in `CN=www.example.com, O=Example`, in the certificate's order. */
  readonly text: string;
  /**
   * Each relative distinguished name in a form to compare: case, runs of white space, those around a value and the
   * order of attributes don't matter (RFC 5280, 7.1).
   */
  readonly folded: readonly string[];
  /** The values of an attribute, by its short name. */
  readonly values: (attribute: string) => string[];
}

/** A name of the kinds that a certificate of a server is for; `other` for all the rest. */
export interface GeneralName {
  readonly type: 'dns' | 'ip' | 'uri' | 'directory' | 'other';
  /** As it is written there; an address in its usual form. Empty for what is neither that nor a text. */
  readonly value: string;
  readonly element: Element;
}

/** RFC 4514, 3, and what is common beside it. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.4': 'SN',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.9': 'STREET',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'T',
  '2.5.4.42': 'G',
  '2.5.4.43': 'I',
  '0.9.2342.19200300.100.1.25': 'DC',
  '1.2.840.113549.1.9.1': 'E',
};

/**
 * Reads a distinguished name.
 *
 * @throws {RangeError} for what is not one.
 */
export function readName(element: Element): Name {
  const rdns = children(only(element, Tag.sequence)).map((rdn) =>
    children(only(rdn, Tag.set)).map((attribute) => {
      const pair = children(only(attribute, Tag.sequence));
      const type = readOid(pair[0]);
      return { type: ATTRIBUTES[type] ?? type, ...attributeValue(pair[1]) };
    }),
  );
  const texts = (form: (value: string) => string): string[][] =>
    rdns
      .filter((rdn) => rdn.length > 0)
      .map((rdn) => rdn.map(({ type, value, isText }) => `${type}=${isText ? escapeValue(form(value)) : value}`));
  return {
    text: texts((value) => value)
      .map((rdn) => rdn.join('+'))
      .join(', '),
    folded: texts(fold).map((rdn) => rdn.toSorted().join('+')),
    values: (wanted) => rdns.flat().flatMap(({ type, value }) => (type === wanted ? value : [])),
  };
}

/** Whether two distinguished names are the same. */
export const sameName = (a: Name, b: Name): boolean =>
  a.folded.length === b.folded.length && isWithin(a.folded, b.folded);

/** Whether a name is in the subtree of another: whether it begins with it. */
export const isWithin = (name: readonly string[], base: readonly string[]): boolean =>
  base.every((rdn, index) => rdn === name[index]);

/** RFC 5280, 7.1, as far as it matters: case and runs of white space don't. */
export const fold = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * Reads general names.
 *
 * @throws {RangeError} for what is not a list of them.
 */
export const readGeneralNames = (element: Element): GeneralName[] =>
  children(only(element, Tag.sequence)).map(readGeneralName);

/** Reads a general name, and of those that aren't used only which kind they are. */
export function readGeneralName(element: Element): GeneralName {
  const { tag, content } = element;
  if (tag === field(2, false)) return { type: 'dns', value: readText(content), element };
  if (tag === field(6, false)) return { type: 'uri', value: readText(content), element };
  if (tag === field(4)) return { type: 'directory', value: '', element };
  if (tag === field(7, false)) return { type: 'ip', value: address(content), element };
  return { type: 'other', value: '', element };
}

/** An address as in `192.0.2.7` or `2001:db8::1` (RFC 5952); bytes that are neither, in hexadecimal. */
function address(bytes: Uint8Array): string {
  if (bytes.length === 4) return bytes.join('.');
  if (bytes.length !== 16) return `#${toHex(bytes)}`;
  const groups = Array.from({ length: 8 }, (_, index) =>
    (((bytes[2 * index] ?? 0) << 8) | (bytes[2 * index + 1] ?? 0)).toString(16),
  ).join(':');
  const [zeros] = [...groups.matchAll(/\b0(?::0)+\b/g)].toSorted(([a], [b]) => b.length - a.length);
  if (zeros === undefined) return groups;
  const [before, after] = [groups.slice(0, zeros.index), groups.slice(zeros.index + zeros[0].length)];
  return `${before.replace(/:$/, '')}::${after.replace(/^:/, '')}`;
}

/** Characters that a string type takes several bytes for. */
const UNITS: Readonly<Record<number, 1 | 2 | 4>> = { 0x14: 1, 0x1c: 4, 0x1e: 2 };
/** UTF8String, NumericString, PrintableString, IA5String, VisibleString, GeneralString. */
const TEXTS: ReadonlySet<number> = /* @__PURE__ */ new Set([0x0c, 0x12, 0x13, 0x16, 0x1a, 0x1b]);

/** The text of a value, or its DER in hexadecimal where it is not a text (RFC 4514, 2.4). */
function attributeValue(element: Element | undefined): { value: string; isText: boolean } {
  if (element === undefined) throw new RangeError('an attribute without a value');
  const { tag, content, raw } = element;
  if (TEXTS.has(tag)) return { value: readText(content), isText: true };
  const size = UNITS[tag];
  if (size === undefined) return { value: `#${toHex(raw)}`, isText: false };
  return { value: fromUnits(content, size), isText: true };
}

/** RFC 4514, 2.4. */
function escapeValue(value: string): string {
  return value
    .replace(/[,+"\\<>;]/g, String.raw`\$&`)
    .replace(/^[ #]| $/g, String.raw`\$&`)
    .replace(/[^ -~\u0080-\u{10FFFF}]/gu, (character) => `\\${toHex(Uint8Array.of(character.charCodeAt(0)))}`);
}
