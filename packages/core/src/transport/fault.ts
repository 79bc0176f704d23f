import type { TransportErrorCode } from '../errors.js';
import type { TransportReply } from './transport.js';

/** The head of an answer, where there was one before something failed. */
export type ReplyHead = Pick<TransportReply, 'status' | 'headers'>;

/** What a transport rejects with. */
export class TransportFault extends Error {
  declare readonly code: TransportErrorCode;
  /** A kept-alive connection had been closed by the service before it was used again: worth another try at once. */
  declare readonly stale: boolean;
  /** Whether the same would fail again: a redirect, an answer that is too large, a permission that is missing. */
  declare readonly lasting: boolean;
  /** False where no byte of the request has left: a name without an address, a refused connection. */
  declare readonly sent: boolean;
  declare readonly head: ReplyHead | undefined;

  constructor(
    code: TransportErrorCode,
    message: string,
    options: { cause?: unknown; stale?: boolean; lasting?: boolean; sent?: boolean; head?: ReplyHead | undefined } = {},
  ) {
    super(message, options);
    this.name = 'TransportFault';
    this.code = code;
    this.stale = options.stale ?? false;
    this.lasting = options.lasting ?? (code === 'redirect' || code === 'too-large');
    this.sent = options.sent ?? true;
    this.head = options.head;
  }
}

/** For an answer that sends the request elsewhere: a signature is for one host. */
export const redirectFault = (head?: ReplyHead): TransportFault =>
  new TransportFault('redirect', 'the endpoint answered with a redirect, which is never followed: check the endpoint', {
    head,
  });

export const tooLargeFault = (limit: number, head?: ReplyHead): TransportFault =>
  new TransportFault('too-large', `the answer is larger than ${limit} bytes (option maxResponseBytes)`, { head });
