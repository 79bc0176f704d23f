import { ParameterError } from '../../errors.js';
import { withoutPrivateKeys } from '../../util/private-keys.js';

/** One block of a PEM text (RFC 7468). */
export interface PemBlock {
  /** As in `CERTIFICATE`. */
  readonly label: string;
  /** The text between the two boundaries, as it is. */
  readonly body: string;
  /** The block as a PEM text of its own, with both boundaries and `\n` as line ends. */
  readonly pem: string;
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
const LABEL = /^[A-Z0-9][A-Z0-9 .#]{0,63}$/;
/** Line breaks, and those that are still escaped because the text was copied out of JSON or an environment file. */
const LINE_BREAKS = /(?:\r\n?|\n|\\r|\\n)+/g;

/**
 * Splits a PEM text into its blocks, in their order. Text around and between them, carriage returns, escaped line
 * breaks and a missing last line end don't matter.
 *
 * @param text - of 1,048,576 characters and 100 blocks at most.
 * @throws {ParameterError} for a block without its end, and for a text that is longer.
 * @example
 * ```ts
 * import { splitPem } from '@esakit/x509';
 *
 * declare const text: string;
 * for (const { label, pem } of splitPem(text)) console.log(label, pem.length);
 * ```
 */
export function splitPem(text: string): PemBlock[] {
  if (typeof text !== 'string') throw new ParameterError('the PEM must be a string', 'splitPem');
  try {
    return readBlocks(text);
  } catch (error) {
    throw new ParameterError(`the PEM ${(error as PemError).message}`, 'splitPem');
  }
}

/**
 * Splits a PEM text into its blocks, in one pass over it.
 *
 * @throws {PemError} for a text too long, and for a block without its end.
 */
export function readBlocks(text: string): PemBlock[] {
  if (text.length > MAX_LENGTH) throw new PemError(`is longer than ${MAX_LENGTH} characters: give one chain only`);
  const blocks: PemBlock[] = [];
  for (let offset = text.indexOf(BEGIN); offset >= 0; offset = text.indexOf(BEGIN, offset)) {
    offset += BEGIN.length;
    const label = labelAt(text, offset);
    if (label === undefined) continue;
    const start = offset + label.length + DASHES.length;
    const end = text.indexOf(END, start);
    if (end < 0 || labelAt(text, end + END.length) !== label)
      throw new PemError(`has a ${label} without its END line: it was cut off, or two were mixed up`);
    if (blocks.length === MAX_BLOCKS) throw new PemError(`has more than ${MAX_BLOCKS} blocks: give one chain only`);
    const body = text.slice(start, end);
    blocks.push({ label, body, pem: frame(label, body.replace(LINE_BREAKS, '\n').trim()) });
    offset = end + END.length + label.length + DASHES.length;
  }
  return blocks;
}

/** Whether a text holds a private key of any format, even one that is cut off. */
export const holdsPrivateKey = (text: string): boolean => withoutPrivateKeys(text) !== text;

/** Whether a block is a private key. */
export const isPrivateKey = ({ label }: PemBlock): boolean => label.endsWith('PRIVATE KEY');

/** Puts the boundaries around the text of a block. */
export const frame = (label: string, body: string): string =>
  `${BEGIN}${label}${DASHES}\n${body}\n${END}${label}${DASHES}\n`;

function labelAt(text: string, offset: number): string | undefined {
  const end = text.indexOf(DASHES, offset);
  const label = end < 0 || end - offset > 64 ? '' : text.slice(offset, end);
  return LABEL.test(label) ? label : undefined;
}
