import type { Bytes } from './der.js';

/** What stands between a BEGIN line and its END line (RFC 7468). */
export interface PemBlock {
  /** As in `CERTIFICATE`. */
  readonly label: string;
  /** The text between the two lines, as it is. */
  readonly body: string;
}

/** What is wrong with a PEM text, in words that hold nothing of it but labels. */
export class PemError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PemError';
  }
}

/** Characters of a PEM text: a hundred times what a chain takes. */
const MAX_LENGTH = 1024 * 1024;
const MAX_BLOCKS = 100;
const BEGIN = '-----BEGIN ';
const END = '-----END ';
const DASHES = '-----';
const LABEL = /^[A-Z0-9][A-Z0-9 .]{0,63}$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/**
 * Finds the blocks of a PEM text. Text around and between them, carriage returns and a missing last line end don't
 * matter. It goes through the text once, whatever is in it.
 *
 * @throws {PemError} for a text too long, and for a block without its end.
 */
export function readPem(text: string): PemBlock[] {
  if (text.length > MAX_LENGTH) throw new PemError(`is longer than ${MAX_LENGTH} characters`);
  const blocks: PemBlock[] = [];
  for (let offset = text.indexOf(BEGIN); offset >= 0; offset = text.indexOf(BEGIN, offset)) {
    offset += BEGIN.length;
    const label = labelAt(text, offset);
    if (label === undefined) continue;
    const start = offset + label.length + DASHES.length;
    const end = text.indexOf(END, start);
    if (end < 0 || labelAt(text, end + END.length) !== label)
      throw new PemError(`has a ${label} without its END line: it was cut off, or two were mixed up`);
    if (blocks.length === MAX_BLOCKS) throw new PemError(`has more than ${MAX_BLOCKS} parts`);
    blocks.push({ label, body: text.slice(start, end) });
    offset = end + END.length + label.length + DASHES.length;
  }
  return blocks;
}

/**
 * The bytes of a block; white space in its base64 doesn't matter.
 *
 * @throws {PemError} for what is not base64.
 */
export function decodePem({ label, body }: PemBlock): Bytes {
  const base64 = body.replace(/\s+/g, '');
  if (!BASE64.test(base64) || base64.length % 4 !== 0)
    throw new PemError(`has a ${label} whose base64 is broken: copy it again, whole`);
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function labelAt(text: string, offset: number): string | undefined {
  const end = text.indexOf(DASHES, offset);
  const label = end < 0 || end - offset > 64 ? '' : text.slice(offset, end);
  return LABEL.test(label) ? label : undefined;
}
