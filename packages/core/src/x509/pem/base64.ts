import type { Bytes } from '../der/element.js';
import { frame, type PemBlock, PemError } from './blocks.js';

const COLUMNS = 64;
/** Bytes that a function can take as arguments, on any runtime. */
const CHUNK = 4096;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
/** White space, and line breaks that are still escaped. */
const WHITE_SPACE = /(?:\s|\\r|\\n)+/g;

/**
 * The bytes of a block; white space in its base64 doesn't matter.
 *
 * @throws {PemError} for what is not base64.
 */
export function decodePem({ label, body }: PemBlock): Bytes {
  const base64 = body.replace(WHITE_SPACE, '');
  if (!BASE64.test(base64) || base64.length % 4 !== 0)
    throw new PemError(`has a ${label} whose base64 is broken: copy it again, whole`);
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  // A thirtieth of the time that Uint8Array.from takes.
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

/** Writes a block, in lines of 64 columns. */
export function encodePem(bytes: Bytes, label: string): string {
  let binary = '';
  for (let offset = 0; offset < bytes.length; offset += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(offset, offset + CHUNK));
  const lines = btoa(binary).match(new RegExp(`.{1,${COLUMNS}}`, 'g')) ?? [];
  return frame(label, lines.join('\n'));
}
