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

function lengthOf(size: number): number[] {
  if (size < 0x80) return [size];
  const bytes: number[] = [];
  for (let rest = size; rest > 0; rest >>>= 8) bytes.unshift(rest & 0xff);
  return [0x80 | bytes.length, ...bytes];
}
