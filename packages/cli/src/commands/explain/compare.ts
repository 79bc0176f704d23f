import { type Credentials, type ExplainedRequest, parseJson } from '@esakit/node';
import { compareSigned } from '@esakit/core/sign';
import { UsageError } from '../../failure.js';
import type { Io } from '../../io.js';

/** A server's message that says what it signed. */
export interface ServerMessage {
  /** What it signed: a canonical request, or a string to sign. */
  readonly signed: string;
  /** Whether it is a canonical request; a string to sign is a hash, of which only time and nonce make another. */
  readonly isComparable: boolean;
  /** Of the request that was refused, where the message has them. */
  readonly date: string | undefined;
  readonly nonce: string | undefined;
}

/** How two requests compare. */
export interface Comparison {
  readonly isSame: boolean;
  /** The first difference, in a sentence. */
  readonly message: string;
}

/**
 * A string to sign: the algorithm and a hash. This command's own messages have it on one line. Its parts are bounded,
 * or a text of many beginnings would be read to its end from each.
 */
const STRING_TO_SIGN = /(ACS3-[A-Z0-9-]{1,60})\s{1,60}([0-9a-f]{64})(?![0-9a-f])/;
/** The beginning of a canonical request, and its end: the hash of its body, on a line of its own. */
const METHOD_AND_PATH = /(?:GET|POST|PUT|DELETE|PATCH|HEAD)\r?\n\//;
const BODY_HASH = /\r?\n[0-9a-f]{64}(?![0-9a-f])/;

/**
 * Reads the message of `SignatureDoesNotMatch`: the sentence, the whole answer in JSON, or only the string to sign.
 *
 * @param given - the value of `--compare`; `-` for standard input.
 * @throws {UsageError} for a text without a string to sign.
 */
export async function readMessage(given: string, io: Io): Promise<ServerMessage> {
  const raw = (given === '-' ? await io.stdin() : given).trim();
  const message = messageIn(raw);
  if (message === '') throw new UsageError('--compare has nothing to compare with');
  const canonical = canonicalIn(message);
  const toSign = STRING_TO_SIGN.exec(message);
  const signed = canonical ?? (toSign && `${toSign[1]}\n${toSign[2]}`);
  if (signed == null) {
    const isPath = given !== '-' && /^[\w./~-]+$/.test(given);
    throw new UsageError(
      `there is no string to sign in this text${isPath ? `; to read a file, give: --compare - < ${given}` : ''}`,
    );
  }
  const header = (name: string): string | undefined => new RegExp(`^${name}:(\\S+)\\s*$`, 'm').exec(signed)?.[1];
  return {
    signed,
    isComparable: canonical !== undefined,
    date: header('x-acs-date'),
    nonce: header('x-acs-signature-nonce'),
  };
}

/** Compares what a server signed with what is signed here. */
export function compare(
  { signed, isComparable }: ServerMessage,
  request: ExplainedRequest,
  { securityToken }: Credentials,
): Comparison {
  // As redacted as the request is, or a token would be the first difference.
  const theirs = securityToken ? signed.replaceAll(securityToken, '[redacted]') : signed;
  const own = isComparable ? request.canonicalRequest : request.stringToSign;
  return {
    isSame: theirs.replaceAll('\r\n', '\n') === own,
    message: compareSigned(`string to sign is:${theirs}`, request),
  };
}

/** From the first beginning to the first end after it: two expressions, each of which reads a text once. */
function canonicalIn(message: string): string | undefined {
  const start = METHOD_AND_PATH.exec(message);
  if (!start) return undefined;
  const end = BODY_HASH.exec(message.slice(start.index + start[0].length));
  return end ? message.slice(start.index, start.index + start[0].length + end.index + end[0].length) : undefined;
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
