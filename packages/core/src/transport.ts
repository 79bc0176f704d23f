import type { TransportErrorCode } from './errors.js';
import type { SignedRequest } from './signed-request.js';

/** An answer that arrived whole, whatever it says. */
export interface TransportReply {
  readonly status: number;
  readonly headers: Headers;
  /** The body, decompressed and decoded. */
  readonly text: string;
}

export interface TransportContext {
  /** Aborts the request and the reading of its answer. */
  readonly signal: AbortSignal;
  /** Size of the decompressed body from which on an answer is refused. */
  readonly maxResponseBytes: number;
}

/**
 * Fourth step of a call: sends one request and reads its answer whole. It rejects with a {@link TransportFault} where
 * it knows what failed; anything else it throws counts as a fault of the network.
 */
export type Transport = (request: SignedRequest, context: TransportContext) => Promise<TransportReply>;

/** The head of an answer, where there was one before something failed. */
export type ReplyHead = Pick<TransportReply, 'status' | 'headers'>;

/** What a transport rejects with. */
export class TransportFault extends Error {
  readonly code: TransportErrorCode;
  /** A kept-alive connection had been closed by the service before it was used again: worth another try at once. */
  readonly stale: boolean;
  /** Whether the same would fail again: a redirect, an answer that is too large, a permission that is missing. */
  readonly lasting: boolean;
  readonly head: ReplyHead | undefined;

  constructor(
    code: TransportErrorCode,
    message: string,
    options: { cause?: unknown; stale?: boolean; lasting?: boolean; head?: ReplyHead } = {},
  ) {
    super(message, options);
    this.name = 'TransportFault';
    this.code = code;
    this.stale = options.stale ?? false;
    this.lasting = options.lasting ?? (code === 'redirect' || code === 'too-large');
    this.head = options.head;
  }
}

/** For an answer that sends the request elsewhere: a signature is for one host. */
export const redirectFault = (head?: ReplyHead): TransportFault =>
  new TransportFault('redirect', 'the endpoint answered with a redirect, which is never followed: check the endpoint', {
    ...(head && { head }),
  });

export const tooLargeFault = (limit: number, head?: ReplyHead): TransportFault =>
  new TransportFault('too-large', `the answer is larger than ${limit} bytes (option maxResponseBytes)`, {
    ...(head && { head }),
  });

/** The transport of every runtime that has `fetch`, which is looked up at each call where none is given. */
export const fetchTransport =
  (given?: typeof fetch): Transport =>
  async ({ url, method, headers, body }, { signal, maxResponseBytes }) => {
    // Called as a plain function: some runtimes refuse a `fetch` that is called as a method of another object.
    const send = given ?? fetch;
    const response = await send(url, {
      method,
      headers,
      redirect: 'manual',
      signal,
      ...(body !== undefined && { body }),
    });
    const { status, type } = response;
    if (type === 'opaqueredirect' || (status >= 300 && status < 400)) {
      giveUp(response.body);
      throw redirectFault(response);
    }
    return { status, headers: response.headers, text: await readText(response, maxResponseBytes) };
  };

async function readText(response: Response, limit: number): Promise<string> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const announced = response.headers.get('content-length') ?? '';
  let size = /^\d+$/.test(announced) ? Number(announced) : 0;
  if (size <= limit) size = 0;
  let text = '';
  try {
    while (size <= limit) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.byteLength;
      text += decoder.decode(value, { stream: true });
    }
  } catch (cause) {
    throw new TransportFault('network', 'the connection broke before the whole answer had arrived', {
      cause,
      head: response,
    });
  }
  giveUp(reader);
  throw tooLargeFault(limit, response);
}

/** Tells the source that no more is wanted. Nobody waits for what it says to that: it may never answer. */
function giveUp(source: { cancel(): Promise<void> } | null): void {
  source?.cancel().catch(() => undefined);
}
