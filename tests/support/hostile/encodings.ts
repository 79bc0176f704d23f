import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { answer, type Reply } from './exchange.js';
import { sampleText } from './sample.js';

const coders = { gzip: gzipSync, br: brotliCompressSync, deflate: deflateSync, 'raw deflate': deflateRawSync };

export type Encoding = keyof typeof coders;

function encodingHeaders(encoding: Encoding) {
  const name = encoding === 'raw deflate' ? 'deflate' : encoding;
  return { 'content-type': 'application/json', 'content-encoding': name };
}

/** The sample certificate compressed, whether or not the client asked for it. */
export function encoded(encoding: Encoding, body: string = sampleText, status = 200): Reply {
  return answer(status, coders[encoding](body), encodingHeaders(encoding));
}

/** The sample certificate behind a byte order mark. */
export function byteOrderMark(): Reply {
  return answer(200, `\uFEFF${sampleText}`, { 'content-type': 'application/json' });
}

/** A small body that grows to `bytes` when it is decompressed: JSON all the way, so that only its size is wrong. */
export function bomb(encoding: Encoding, bytes: number): Reply {
  const body = Buffer.alloc(bytes, ' ');
  body.write(sampleText, bytes - Buffer.byteLength(sampleText));
  return answer(200, coders[encoding](body), encodingHeaders(encoding));
}

/** A body that is not what its content-encoding says. */
export function corruptEncoding(encoding: string): Reply {
  return answer(200, sampleText, { 'content-type': 'application/json', 'content-encoding': encoding });
}

/** A compressed body that ends in the middle, though its length is right. */
export function cutEncoding(encoding: Encoding): Reply {
  const body = coders[encoding](sampleText);
  return answer(200, body.subarray(0, body.length >> 1), encodingHeaders(encoding));
}
