import { type Credentials, type ExplainedRequest, parseJson } from '@esakit/node';
import { compareSigned } from '@esakit/core/sign';
import { UsageError } from '../../failure.js';
import type { Io } from '../../io.js';

/** A server's message that says what it signed. */
export interface ServerMessage {
  readonly text: string;
  /** Whether a canonical request is in it; a string to sign is a hash, of which only time and nonce make another. */
  readonly isComparable: boolean;
  /** Of the request that was refused, where the message has them. */
  readonly date: string | undefined;
  readonly nonce: string | undefined;
}

/** How a server begins to tell what it signed. */
const INTRODUCTION = 'string to sign is:';

/**
 * Reads the message of `SignatureDoesNotMatch`: the sentence, the whole answer in JSON, or the string to sign alone.
 *
 * @param given - the value of `--compare`; `-` for standard input.
 */
export async function readMessage(given: string, io: Io): Promise<ServerMessage> {
  const raw = (given === '-' ? await io.stdin() : given).trim();
  const message = messageIn(raw);
  if (message === '') throw new UsageError('--compare has nothing to compare with');
  const text = message.toLowerCase().includes(INTRODUCTION) ? message : `${INTRODUCTION}${message}`;
  const header = (name: string): string | undefined => new RegExp(`^${name}:(\\S+)\\s*$`, 'm').exec(text)?.[1];
  return {
    text,
    isComparable: /^x-acs-action:/m.test(text),
    date: header('x-acs-date'),
    nonce: header('x-acs-signature-nonce'),
  };
}

/** The first difference, in a sentence. */
export function compare({ text }: ServerMessage, request: ExplainedRequest, { securityToken }: Credentials): string {
  // As redacted as the request is, or a token would be the first difference.
  return compareSigned(securityToken ? text.replaceAll(securityToken, '[redacted]') : text, request);
}

function messageIn(raw: string): string {
  if (!raw.startsWith('{')) return raw;
  try {
    const { Message, message } = parseJson(raw) as Record<string, unknown>;
    const said = Message ?? message;
    return typeof said === 'string' ? said.trim() : '';
  } catch {
    return raw;
  }
}
