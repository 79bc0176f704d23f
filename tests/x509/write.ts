/** Writes DER (X.690), right or wrong, with nothing of the package that reads it. */

/** One element: its tag, its length, its content. A text is taken as Latin-1. */
export function der(tag: number, ...parts: readonly (Uint8Array | string)[]): Buffer {
  const content = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
  return Buffer.concat([Buffer.of(tag, ...lengthOf(content.length)), content]);
}

function lengthOf(size: number): number[] {
  if (size < 0x80) return [size];
  if (size < 0x100) return [0x81, size];
  return size < 0x10000 ? [0x82, size >> 8, size & 0xff] : [0x83, size >> 16, (size >> 8) & 0xff, size & 0xff];
}

export const sequence = (...parts: readonly (Uint8Array | string)[]): Buffer => der(0x30, ...parts);
export const set = (...parts: readonly Uint8Array[]): Buffer => der(0x31, ...parts);
export const boolean = (value: number): Buffer => der(0x01, Buffer.of(value));
export const integer = (...bytes: readonly number[]): Buffer => der(0x02, Buffer.from(bytes));
export const bits = (unused: number, ...bytes: readonly number[]): Buffer => der(0x03, Buffer.of(unused, ...bytes));
export const octets = (...parts: readonly (Uint8Array | string)[]): Buffer => der(0x04, ...parts);
export const NULL = der(0x05);
export const utf8 = (text: string): Buffer => der(0x0c, Buffer.from(text));
export const utcTime = (text: string): Buffer => der(0x17, text);
export const generalizedTime = (text: string): Buffer => der(0x18, text);
/** A field with a number: constructed, or else primitive. */
export const field = (number: number, ...parts: readonly (Uint8Array | string)[]): Buffer =>
  der(0xa0 | number, ...parts);
export const primitive = (number: number, ...parts: readonly (Uint8Array | string)[]): Buffer =>
  der(0x80 | number, ...parts);

/** An object identifier, as in `2.5.29.17`. */
export function oid(text: string): Buffer {
  const [first = 0n, second = 0n, ...rest] = text.split('.').map(BigInt);
  return der(0x06, Buffer.from([first * 40n + second, ...rest].flatMap(septets)));
}

function septets(arc: bigint): number[] {
  const bytes = [Number(arc & 0x7fn)];
  for (let high = arc >> 7n; high > 0n; high >>= 7n) bytes.unshift(Number(high & 0x7fn) | 0x80);
  return bytes;
}

/** An extension; `critical` is the byte of its BOOLEAN, and missing where there is none. */
export const extension = (type: string, value: Uint8Array, critical?: number): Buffer =>
  sequence(oid(type), ...(critical === undefined ? [] : [boolean(critical)]), octets(value));

export const critical = (type: string, value: Uint8Array): Buffer => extension(type, value, 0xff);

/** The attributes of a relative distinguished name, each with its value as DER. */
export type Rdn = readonly (readonly [type: string, value: Uint8Array])[];

export const distinguishedName = (...rdns: readonly Rdn[]): Buffer =>
  sequence(...rdns.map((attributes) => set(...attributes.map(([type, value]) => sequence(oid(type), value)))));

export const dns = (name: string | Uint8Array): Buffer => primitive(2, name);
export const url = (text: string): Buffer => primitive(6, text);
export const address = (...bytes: readonly number[]): Buffer => primitive(7, Buffer.from(bytes));
export const names = (...all: readonly Uint8Array[]): Buffer => extension('2.5.29.17', sequence(...all));

export function toPem(bytes: Uint8Array, label = 'CERTIFICATE'): string {
  const lines = Buffer.from(bytes)
    .toString('base64')
    .replaceAll(/.{64}(?=.)/g, '$&\n');
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`;
}
