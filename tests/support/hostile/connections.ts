import { certificate } from './answers.js';
import { head, type Reply } from './exchange.js';
import { sampleText } from './sample.js';

const TYPE = { 'content-type': 'application/json' };
const HALF = sampleText.slice(0, sampleText.length >> 1);

/** Long enough for the client to have read what was sent before the connection goes. */
const SETTLE = 20;

/** A length that the body falls short of, then the end of the connection. */
export function truncated(): Reply {
  return async ({ send, socket }) => {
    await send(head(200, { ...TYPE, 'content-length': sampleText.length }) + HALF);
    socket.end();
  };
}

/** A chunked body without its last chunk, then the end of the connection. */
export function truncatedChunks(): Reply {
  return async ({ send, socket }) => {
    await send(`${head(200, { ...TYPE, 'transfer-encoding': 'chunked' })}${HALF.length.toString(16)}\r\n${HALF}\r\n`);
    socket.end();
  };
}

/** A reset before any byte of the answer. */
export function reset(): Reply {
  return ({ socket }) => void socket.resetAndDestroy();
}

export function resetInHeaders(): Reply {
  return async ({ send, pause, socket }) => {
    await send('HTTP/1.1 200 Status\r\ncontent-type: application/json\r\ncontent-le');
    await pause(SETTLE);
    socket.resetAndDestroy();
  };
}

export function resetInBody(): Reply {
  return async ({ send, pause, socket }) => {
    await send(head(200, { ...TYPE, 'content-length': sampleText.length }) + HALF);
    await pause(SETTLE);
    socket.resetAndDestroy();
  };
}

/** The end of the connection where an answer was due. */
export function hangUp(): Reply {
  return ({ socket }) => void socket.end();
}

/** A connection that is good for one request; the next one that comes on it finds it dead. */
export function staleWhenReused(options: { reset?: boolean; first?: Reply } = {}): Reply {
  const { first = certificate(), reset: resets = false } = options;
  return (exchange) => (exchange.request.turn === 1 ? first : resets ? reset() : hangUp())(exchange);
}

/** Takes the request and never says anything. */
export function silence(): Reply {
  return () => {};
}

export function stallAfterHeaders(): Reply {
  return async ({ send }) => {
    await send(head(200, { ...TYPE, 'content-length': sampleText.length }));
  };
}

export function stallInBody(): Reply {
  return async ({ send }) => {
    await send(head(200, { ...TYPE, 'content-length': sampleText.length }) + HALF);
  };
}

/** A complete certificate, so slowly that each byte looks like progress. */
export function trickle(options: { every: number }): Reply {
  return async ({ send, pause }) => {
    await send(head(200, { ...TYPE, 'content-length': sampleText.length }));
    for (const character of sampleText) {
      if (!(await pause(options.every)) || !(await send(character))) return;
    }
  };
}

/** Headers without end, a few bytes at a time. */
export function trickleHeaders(options: { every: number }): Reply {
  return async ({ send, pause }) => {
    await send('HTTP/1.1 200 Status\r\n');
    while ((await pause(options.every)) && (await send('x: y\r\n')));
  };
}

/** Interim answers without end: each is a complete head, none the last. */
export function hintsForever(options: { every: number }): Reply {
  return async ({ send, pause }) => {
    while ((await send(head(103, { link: '</a>' }))) && (await pause(options.every)));
  };
}

/** More than anyone wants: JSON that would be valid if it were read to its end. */
export function oversized(options: { bytes: number; chunked?: boolean; status?: number }): Reply {
  const piece = Buffer.alloc(64 * 1024, ' ');
  const framed = options.chunked
    ? Buffer.concat([Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n')])
    : piece;
  const length = options.chunked ? { 'transfer-encoding': 'chunked' } : { 'content-length': options.bytes };
  return async ({ send, socket }) => {
    if (!(await send(head(options.status ?? 200, { ...TYPE, ...length })))) return;
    for (let sent = 0; sent < options.bytes; sent += piece.length) if (!(await send(framed))) return;
    if (options.chunked) await send('0\r\n\r\n');
    socket.end();
  };
}

/** These bytes and nothing else, then the end of the connection. */
export function raw(bytes: string | Uint8Array): Reply {
  return async ({ send, socket }) => {
    await send(bytes);
    socket.end();
  };
}

/** Bytes that are not HTTP. */
export function malformed(): Reply {
  return raw('SSH-2.0-OpenSSH_9.6\r\n');
}

/** A header section of `bytes`, then a good answer. */
export function hugeHeaders(bytes: number): Reply {
  return async ({ send }) => {
    const field = `x-padding: ${'p'.repeat(1000)}\r\n`;
    const padding = field.repeat(Math.ceil(bytes / field.length));
    await send(`HTTP/1.1 200 Status\r\n${padding}content-length: ${sampleText.length}\r\n\r\n${sampleText}`);
  };
}
