import type { IncomingMessage } from 'node:http';
import { type ReplyHead, tooLargeFault } from '@esakit/core/host';
import { createCollector } from './collect-bytes.js';
import { decodeBody } from './decode-body.js';

/** Receives the body. Neither is called for an answer that is cut off: its request reports that. */
export interface BodyReader {
  readonly onText: (text: string) => void;
  readonly onFault: (fault: unknown) => void;
}

/**
 * Reads the whole body of a reply as a string.
 *
 * @param limit - the most bytes, compressed and decompressed; a larger body is a fault.
 */
export function readBody(
  message: IncomingMessage,
  head: ReplyHead,
  limit: number,
  { onText, onFault }: BodyReader,
): void {
  if (Number(head.headers.get('content-length')) > limit) return onFault(tooLargeFault(limit, head));

  const collector = createCollector();
  let size = 0;
  message.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > limit) onFault(tooLargeFault(limit, head));
    else collector.add(chunk);
  });
  message.on('end', () => {
    let text: string;
    try {
      text = decodeBody(collector.bytes(), head, limit);
    } catch (fault) {
      return onFault(fault);
    }
    onText(text);
  });
}
