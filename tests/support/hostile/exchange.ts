import type { Socket } from 'node:net';

/** A request as the server saw it, and what became of its answer. */
export interface RecordedRequest {
  readonly method: string;
  readonly url: string;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The number of the connection it came on, from 1; the same number means a reused socket. */
  readonly socket: number;
  /** Its place among the requests of that connection, from 1. */
  readonly turn: number;
  /** Bytes of the answer that the kernel has taken; what stays in our own queue does not count. */
  readonly bytesSent: number;
}

/** One request being answered. Every function gives `false` once the connection is gone. */
export interface Exchange {
  readonly request: RecordedRequest;
  readonly socket: Socket;
  readonly send: (data: string | Uint8Array) => Promise<boolean>;
  readonly pause: (milliseconds: number) => Promise<boolean>;
}

/** What the server does with one request. */
export type Reply = (exchange: Exchange) => void | Promise<void>;

export type HeaderFields = Readonly<Record<string, string | number>>;

/** The status line and header section of an answer. */
export function head(status: number, headers: HeaderFields): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} Status\r\n${lines.join('')}\r\n`;
}

/** A complete answer on a connection that stays open. */
export function answer(status: number, body: string | Uint8Array, headers: HeaderFields = {}): Reply {
  const bytes = Buffer.from(body);
  return async ({ send }) => {
    await send(Buffer.concat([Buffer.from(head(status, { 'content-length': bytes.length, ...headers })), bytes]));
  };
}
