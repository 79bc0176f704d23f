import type * as Zlib from 'node:zlib';
import { TransportFault } from '@esakit/core';
import { type ReplyHead, tooLargeFault } from '@esakit/core/host';

type Decompress = (zlib: typeof Zlib, body: Buffer, options: Zlib.ZlibOptions & Zlib.BrotliOptions) => Buffer;

const gzip: Decompress = (zlib, body, options) => zlib.gunzipSync(body, options);

/** No request asks for a compressed answer, but servers and proxies send one all the same. */
const CODINGS: Readonly<Record<string, Decompress>> = {
  gzip,
  'x-gzip': gzip,
  br: (zlib, body, options) => zlib.brotliDecompressSync(body, options),
  // RFC 9110, 8.4.1.2: some send it without the zlib header, whose first four bits are 8.
  deflate: (zlib, body, options) =>
    ((body[0] ?? 0) & 0x0f) === 8 ? zlib.inflateSync(body, options) : zlib.inflateRawSync(body, options),
};

/**
 * Decodes a whole body, without its byte order mark.
 *
 * @param limit - the most bytes that it may decompress to; decompression stops there.
 * @throws {TransportFault} `too-large`, or `network` for a body that can't be decompressed.
 */
export function decodeBody(body: Buffer, head: ReplyHead, limit: number): string {
  const coding = head.headers.get('content-encoding');
  const plain =
    coding === null || body.length === 0 ? body : decompress(body, coding.trim().toLowerCase(), head, limit);
  return new TextDecoder().decode(plain);
}

function decompress(body: Buffer, coding: string, head: ReplyHead, limit: number): Buffer {
  if (coding === '' || coding === 'identity') return body;
  const run = Object.hasOwn(CODINGS, coding) ? CODINGS[coding] : undefined;
  // Several codings are allowed, but no server uses them, and each multiplies the cost of a decompression bomb.
  if (!run)
    throw new TransportFault('network', `the answer is compressed in an unknown way: ${coding.slice(0, 40)}`, { head });
  const { constants } = process.getBuiltinModule('node:buffer');
  try {
    return run(process.getBuiltinModule('node:zlib'), body, {
      maxOutputLength: Math.min(limit, constants.MAX_LENGTH),
    });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLargeFault(limit, head);
    throw new TransportFault('network', `the answer is cut off or not compressed as it says (${coding})`, {
      cause,
      head,
    });
  }
}
