/** Writes the ASN.1 of certificates (RFC 5280) in DER (X.690). */
import type { Bytes } from '../http/bytes.js';

/** Writes an element: its tag, its length and its content. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Bytes {
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

export const sequence = (...parts: readonly Uint8Array[]): Bytes => der(0x30, ...parts);

export const boolean = (value: boolean): Bytes => der(0x01, Uint8Array.of(value ? 0xff : 0));

/** Writes an INTEGER from its big-endian bytes, which are not negative. */
export function integer(bytes: Uint8Array): Bytes {
  const first = bytes.findIndex((byte) => byte !== 0);
  const magnitude = first < 0 ? Uint8Array.of(0) : bytes.subarray(first);
  return der(0x02, ...((magnitude[0] ?? 0) >= 0x80 ? [Uint8Array.of(0)] : []), magnitude);
}

/** Writes a BIT STRING of whole bytes. */
export const bitString = (bytes: Uint8Array): Bytes => der(0x03, Uint8Array.of(0), bytes);

export const octetString = (bytes: Uint8Array): Bytes => der(0x04, bytes);

/** Writes an object identifier whose arcs are below 2^31, as in `2.5.29.17`. */
export function oid(text: string): Bytes {
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number);
  const septets = [first * 40 + second, ...rest].flatMap((arc) => {
    const bytes = [arc & 0x7f];
    for (let high = arc >>> 7; high > 0; high >>>= 7) bytes.unshift((high & 0x7f) | 0x80);
    return bytes;
  });
  return der(0x06, Uint8Array.from(septets));
}

/** Writes a distinguished name, the attributes of which are UTF-8. */
export function distinguishedName(attributes: readonly (readonly [type: string, value: string])[]): Bytes {
  return sequence(
    ...attributes.map(([type, value]) => der(0x31, sequence(oid(type), der(0x0c, new TextEncoder().encode(value))))),
  );
}

/** Writes a date: with two digits for the year before 2050 (RFC 5280, 4.1.2.5). */
export function time(date: Date): Bytes {
  const digits = date.toISOString().slice(0, 19).replace(/\D/g, '');
  const isShort = digits >= '1950' && digits < '2050';
  return der(isShort ? 0x17 : 0x18, new TextEncoder().encode(`${isShort ? digits.slice(2) : digits}Z`));
}

/** Writes an extension (RFC 5280, 4.2). */
export function extension(type: string, value: Uint8Array, critical = false): Bytes {
  return sequence(oid(type), ...(critical ? [boolean(true)] : []), octetString(value));
}

function lengthOf(size: number): number[] {
  if (size < 0x80) return [size];
  const bytes: number[] = [];
  for (let rest = size; rest > 0; rest >>>= 8) bytes.unshift(rest & 0xff);
  return [0x80 | bytes.length, ...bytes];
}
