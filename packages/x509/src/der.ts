/** Bytes over a buffer of their own kind, as WebCrypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** One element of DER (X.690). */
export interface Element {
  readonly tag: number;
  /** Tag, length and content. */
  readonly raw: Bytes;
  readonly content: Bytes;
}

/** The tags that certificates and keys are made of. */
export const Tag = { integer: 0x02, bitString: 0x03, octetString: 0x04, oid: 0x06, sequence: 0x30 } as const;

const LONG_LENGTH = 0x80;
const MAX_LENGTH_BYTES = 4;

/**
 * Reads the element that the bytes are, to the last.
 *
 * @throws {RangeError} for what is no DER.
 */
export function readDer(bytes: Bytes): Element {
  const element = readElement(bytes, 0);
  if (element.raw.length !== bytes.length) throw new RangeError('bytes after the end of DER');
  return element;
}

/**
 * The elements that an element is made of.
 *
 * @throws {RangeError} for what is no DER.
 */
export function children({ content }: Element): Element[] {
  const elements: Element[] = [];
  for (let offset = 0; offset < content.length;) {
    const element = readElement(content, offset);
    elements.push(element);
    offset += element.raw.length;
  }
  return elements;
}

/**
 * The one element at a place, which has to be of a type.
 *
 * @throws {RangeError} where there is none, or one of another type.
 */
export function at(elements: readonly Element[], index: number, tag: number): Element {
  const element = elements[index];
  if (element?.tag !== tag) throw new RangeError('an element of another type than expected');
  return element;
}

/** The bytes of a BIT STRING that is made of whole bytes. */
export function bits({ content }: Element): Bytes {
  if (content[0] !== 0) throw new RangeError('a bit string that is not made of bytes');
  return content.subarray(1);
}

/** The bytes of an INTEGER that is not negative, without zeros in front. */
export function magnitude({ content }: Element): Bytes {
  const first = content.findIndex((byte) => byte !== 0);
  return first < 0 ? content.subarray(content.length) : content.subarray(first);
}

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

function lengthOf(size: number): number[] {
  if (size < LONG_LENGTH) return [size];
  const bytes: number[] = [];
  for (let rest = size; rest > 0; rest >>>= 8) bytes.unshift(rest & 0xff);
  return [LONG_LENGTH | bytes.length, ...bytes];
}

function readElement(bytes: Bytes, start: number): Element {
  const tag = bytes[start];
  const first = bytes[start + 1];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) throw new RangeError('no DER');
  let offset = start + 2;
  let length = first;
  if (first >= LONG_LENGTH) {
    const count = first - LONG_LENGTH;
    if (count === 0 || count > MAX_LENGTH_BYTES) throw new RangeError('no DER length');
    length = bytes.subarray(offset, offset + count).reduce((sum, byte) => sum * 256 + byte, 0);
    offset += count;
  }
  const end = offset + length;
  if (end > bytes.length) throw new RangeError('DER that ends too soon');
  return { tag, raw: bytes.subarray(start, end), content: bytes.subarray(offset, end) };
}
