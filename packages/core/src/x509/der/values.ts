import { toHex } from '../../util/hex.js';
import { type Bytes, type Element, only, Tag } from './element.js';

/** Bytes of an object identifier; the longest in use take a third of it. */
const MAX_OID_BYTES = 64;

/**
 * An object identifier, as in `2.5.29.17`.
 *
 * @throws {RangeError} for what is not one, or a longer one than anybody uses.
 */
export function readOid(element: Element | undefined): string {
  const { content } = only(element, Tag.oid);
  const last = content.at(-1);
  if (last === undefined || last >= 0x80 || content.length > MAX_OID_BYTES)
    throw new RangeError('not an object identifier');
  const arcs: bigint[] = [];
  let arc = 0n;
  for (const byte of content) {
    if (arc === 0n && byte === 0x80) throw new RangeError('not an object identifier');
    arc = arc * 128n + BigInt(byte & 0x7f);
    if (byte >= 0x80) continue;
    arcs.push(arc);
    arc = 0n;
  }
  const [first = 0n, ...rest] = arcs;
  const root = first < 80n ? first / 40n : 2n;
  return [root, first - root * 40n, ...rest].join('.');
}

/**
 * A BOOLEAN, which DER writes as 0 or 255.
 *
 * @throws {RangeError} for anything else.
 */
export function readBoolean(element: Element): boolean {
  const { content } = only(element, Tag.boolean);
  const [value] = content;
  if (content.length !== 1 || (value !== 0 && value !== 0xff)) throw new RangeError('not a boolean');
  return value === 0xff;
}

/**
 * An INTEGER from 0 to 2^31 - 1.
 *
 * @throws {RangeError} for anything else.
 */
export function readSmallInteger(element: Element): number {
  const { content } = only(element, Tag.integer);
  const value = content.reduce((sum, byte) => sum * 256 + byte, 0);
  if (content.length === 0 || content.length > 4 || (content[0] ?? 0) >= 0x80)
    throw new RangeError('not a small number');
  return value;
}

/**
 * An INTEGER in lower-case hexadecimal with whole bytes; it is signed (X.690, 8.3), as in `-ff`.
 *
 * @throws {RangeError} for one of more bytes than it takes, which clients refuse.
 */
export function integerHex(element: Element): string {
  const { content } = only(element, Tag.integer);
  const [first, second] = content;
  // X.690, 8.3.2: the first byte does not just repeat the sign of the second
  const isPadded = second !== undefined && first === (second < 0x80 ? 0 : 0xff);
  if (first === undefined || isPadded) throw new RangeError('not a number in DER');
  if (first < 0x80) return toHex(magnitude(element)) || '00';
  const negated = content.map((byte) => byte ^ 0xff);
  let index = negated.length - 1;
  for (; index > 0 && negated[index] === 0xff; index--) negated[index] = 0;
  negated[index] = (negated[index] ?? 0) + 1;
  return `-${toHex(magnitude({ content: negated }))}`;
}

/** The bytes of an INTEGER that is not negative, without zeros in front. */
export function magnitude({ content }: Pick<Element, 'content'>): Bytes {
  const first = content.findIndex((byte) => byte !== 0);
  return first < 0 ? content.subarray(content.length) : content.subarray(first);
}

/** How many bits an INTEGER that is not negative has. */
export function bitLength(element: Element): number {
  const bytes = magnitude(only(element, Tag.integer));
  return bytes.length * 8 - Math.clz32((bytes[0] ?? 0) << 24);
}

/**
 * The bytes of a BIT STRING that is made of whole bytes.
 *
 * @throws {RangeError} for any other.
 */
export function readBits(element: Element): Bytes {
  const { content } = only(element, Tag.bitString);
  if (content[0] !== 0) throw new RangeError('a bit string that is not made of bytes');
  return content.subarray(1);
}

/**
 * The numbers of the bits that are set in a BIT STRING.
 *
 * @throws {RangeError} for one of more than two bytes, and for one whose unused bits are set (X.690, 11.2.1): some
 *   clients would take them for flags.
 */
export function readFlags(element: Element): number[] {
  const { content } = only(element, Tag.bitString);
  const [unused = 8, ...bytes] = content.length > 3 ? [] : content;
  if (unused > 7 || (bytes.at(-1) ?? 1) & ((1 << unused) - 1)) throw new RangeError('not a list of flags');
  return bytes.flatMap((byte, index) =>
    [0, 1, 2, 3, 4, 5, 6, 7].flatMap((bit) => ((byte << bit) & 0x80 ? index * 8 + bit : [])),
  );
}

/** What UTF-8 bytes say; what is not UTF-8 is taken for Latin-1. */
export function readText(bytes: Bytes): string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const isOther = text.includes(REPLACEMENT) && toHex(new TextEncoder().encode(text)) !== toHex(bytes);
  return isOther ? fromUnits(bytes, 1) : text;
}

/**
 * What the decoder puts in the place of what is not UTF-8, and what a text may hold itself. An error for each of 100,000
 * names would take a second.
 */
const REPLACEMENT = '\uFFFD';

/** What characters of one, two or four bytes each say, the first byte the highest. */
export function fromUnits(bytes: Bytes, size: 1 | 2 | 4): string {
  if (bytes.length % size !== 0) throw new RangeError('half a character');
  let text = '';
  for (let offset = 0; offset < bytes.length; offset += size) {
    const unit = bytes.subarray(offset, offset + size).reduce((sum, byte) => sum * 256 + byte, 0);
    text += size === 4 ? String.fromCodePoint(unit) : String.fromCharCode(unit);
  }
  return text;
}
