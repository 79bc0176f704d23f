/**
 * Bytes over a buffer of their own kind, as WebCrypto takes them: `Uint8Array<ArrayBuffer>`, but written so that users'
 * compilers before TypeScript 5.7, where `Uint8Array` has no parameter, read it too.
 */
export type Bytes = ReturnType<typeof Uint8Array.of>;

/** One element of DER (X.690). */
export interface Element {
  readonly tag: number;
  /** Tag, length and content. */
  readonly raw: Bytes;
  readonly content: Bytes;
}

/** The universal tags that certificates and keys are made of. */
export const Tag = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

/** The tag of a context-specific field: `constructed` where it holds elements, as each explicit one does. */
export const field = (number: number, constructed = true): number => (constructed ? 0xa0 : 0x80) | number;

const LONG_LENGTH = 0x80;
const MAX_LENGTH_BYTES = 4;
/** Elements of one list: ten times as many names as any certificate has, and still read in a fraction of a second. */
const MAX_ELEMENTS = 100_000;

/**
 * Reads the element that the bytes are, to the last.
 *
 * @throws {RangeError} for what is not DER.
 */
export function readDer(bytes: Bytes): Element {
  const element = firstElement(bytes);
  if (element.raw.length !== bytes.length) throw new RangeError('bytes after the end of DER');
  return element;
}

/**
 * Reads the element that the bytes begin with.
 *
 * @throws {RangeError} for what is not DER.
 */
export const firstElement = (bytes: Bytes): Element => readElement(bytes, 0);

/**
 * The elements that an element is made of.
 *
 * @throws {RangeError} for what is not DER, and for more than 100,000 elements.
 */
export function children({ content }: Element): Element[] {
  const elements: Element[] = [];
  for (let offset = 0; offset < content.length;) {
    if (elements.length === MAX_ELEMENTS) throw new RangeError('more elements than anybody has');
    const element = readElement(content, offset);
    elements.push(element);
    offset += element.raw.length;
  }
  return elements;
}

/**
 * The element at an index, which has to have a tag.
 *
 * @throws {RangeError} where there is none, or one with another tag.
 */
export function at(elements: readonly Element[], index: number, tag: number): Element {
  return only(elements[index], tag);
}

/**
 * The element itself, which has to have a tag.
 *
 * @throws {RangeError} where it has another one.
 */
export function only(element: Element | undefined, tag: number): Element {
  if (element?.tag !== tag) throw new RangeError('an element of another type than expected');
  return element;
}

function readElement(bytes: Bytes, start: number): Element {
  const tag = bytes[start];
  const first = bytes[start + 1];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) throw new RangeError('not DER');
  const count = first < LONG_LENGTH ? 0 : first - LONG_LENGTH;
  const from = start + 2 + count;
  const length = count === 0 ? first : longLength(bytes.subarray(start + 2, from), count);
  const end = from + length;
  if (end > bytes.length) throw new RangeError('DER that ends too soon');
  return { tag, raw: bytes.subarray(start, end), content: bytes.subarray(from, end) };
}

/** X.690, 10.1: the definite form, in as few bytes as it takes. */
function longLength(bytes: Bytes, count: number): number {
  const length = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  const isShortest = length >= LONG_LENGTH && bytes[0] !== 0;
  if (count > MAX_LENGTH_BYTES || bytes.length < count || !isShortest) throw new RangeError('not a DER length');
  return length;
}
