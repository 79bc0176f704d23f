import { type Bytes, Tag } from './element.js';

/** Writes an element. */
export function writeDer(tag: number, ...parts: readonly Uint8Array[]): Bytes {
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  const head = [tag, ...lengthOf(size)];
  const bytes = new Uint8Array(head.length + size);
  bytes.set(head);
  let offset = head.length;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

/** Writes an object identifier whose arcs are below 2^31, as in `1.2.840.10045.2.1`. */
export function writeOid(oid: string): Bytes {
  const [first = 0, second = 0, ...rest] = oid.split('.').map(Number);
  const septets = [first * 40 + second, ...rest].flatMap((arc) => {
    const bytes = [arc & 0x7f];
    for (let high = arc >>> 7; high > 0; high >>>= 7) bytes.unshift((high & 0x7f) | 0x80);
    return bytes;
  });
  return writeDer(Tag.oid, Uint8Array.from(septets));
}

export const writeSequence = (...parts: readonly Uint8Array[]): Bytes => writeDer(Tag.sequence, ...parts);

export const writeBoolean = (value: boolean): Bytes => writeDer(Tag.boolean, Uint8Array.of(value ? 0xff : 0));

/** Writes an INTEGER from its big-endian bytes, which are not negative. */
export function writeInteger(bytes: Uint8Array): Bytes {
  const first = bytes.findIndex((byte) => byte !== 0);
  const number = first < 0 ? Uint8Array.of(0) : bytes.subarray(first);
  return writeDer(Tag.integer, ...((number[0] ?? 0) >= 0x80 ? [Uint8Array.of(0)] : []), number);
}

/** Writes a BIT STRING of bytes, the last of which has bits that don't count; none, by default. */
export const writeBits = (bytes: Uint8Array, unused = 0): Bytes =>
  writeDer(Tag.bitString, Uint8Array.of(unused), bytes);

export const writeOctets = (bytes: Uint8Array): Bytes => writeDer(Tag.octetString, bytes);

/** Writes a date: with two digits for the year from 1950 to 2049 (RFC 5280, 4.1.2.5). */
export function writeTime(date: Date): Bytes {
  const digits = date.toISOString().slice(0, 19).replace(/\D/g, '');
  const isShort = digits >= '1950' && digits < '2050';
  const text = `${isShort ? digits.slice(2) : digits}Z`;
  return writeDer(isShort ? Tag.utcTime : Tag.generalizedTime, new TextEncoder().encode(text));
}

function lengthOf(size: number): number[] {
  if (size < 0x80) return [size];
  const bytes: number[] = [];
  for (let rest = size; rest > 0; rest >>>= 8) bytes.unshift(rest & 0xff);
  return [0x80 | bytes.length, ...bytes];
}
