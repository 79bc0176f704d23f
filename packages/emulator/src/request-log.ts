import { parseAuthorization } from './auth/authorization.js';
import { canonicalRequest } from './auth/canonical.js';
import type { FaultKind } from './faults/faults.js';
import type { Call } from './http/call.js';
import { isoSeconds } from './http/dates.js';
import { encode } from './http/query.js';
import type { DescribedOperation } from './operations/describe.js';

/** How many requests are remembered; the oldest go first. */
export const LOG_CAPACITY = 1000;

/** How many parameters of a request are remembered. */
const MAX_PARAMETERS = 100;

/** How much of a value is remembered, in characters. */
const MAX_LENGTH = 4096;

/** A request the emulator answered. It holds no secret and no signature, so it is safe to print. */
export interface LoggedRequest {
  /** The server's time, as `2023-11-26T16:00:00Z`. */
  readonly time: string;
  readonly method: string;
  readonly host: string;
  readonly action: string | undefined;
  /**
   * The parameters of query and form, with secret ones replaced by `[redacted]` and long ones cut. Empty for a request
   * that doesn't prove who sent it.
   */
  readonly params: Readonly<Record<string, string>>;
  /** The HTTP status that was answered, or would have been had the connection held. */
  readonly status: number;
  /** The error's code; missing when data was answered. */
  readonly code: string | undefined;
  readonly requestId: string;
  /** The fault that decided the answer. */
  readonly fault: FaultKind | undefined;
  /** The beginning of what the server would have signed, where the signature did not match. */
  readonly canonicalRequest: string | undefined;
}

/** What an entry of the log is made of. */
interface Answered {
  readonly request: Request;
  readonly call?: Call;
  readonly described?: DescribedOperation | undefined;
  readonly proven: boolean;
  readonly host: string;
  readonly requestId: string;
  readonly now: number;
  readonly status: number;
  readonly code: string | undefined;
  readonly fault: FaultKind | undefined;
}

const REDACTED = '[redacted]';
const SECRET_PARAMETER = /^(private_?key|security_?token|signature|.*secret.*|password)$/i;

/** The entry of a request, of which only so much is kept that the log stays small. */
export function logEntry(answered: Answered): LoggedRequest {
  const { request, call, described, proven, host, requestId, now, status, code, fault } = answered;
  const isSecret = (name: string): boolean => SECRET_PARAMETER.test(name) || (described?.isSecret(name) ?? false);
  const mismatch = call && !proven && code === 'SignatureDoesNotMatch';
  return {
    time: isoSeconds(new Date(now)),
    method: request.method,
    host: cut(host),
    action: cut(request.headers.get('x-acs-action') ?? undefined),
    params: call && proven ? shownParameters(call, isSecret) : {},
    status,
    code,
    requestId,
    fault,
    canonicalRequest: cut(mismatch ? shownCanonicalRequest(call, isSecret) : undefined),
  };
}

function shownParameters(call: Call, isSecret: (name: string) => boolean): Record<string, string> {
  const first = [...call.parameters].slice(0, MAX_PARAMETERS);
  return Object.fromEntries(first.map(([name, value]) => [cut(name), isSecret(name) ? REDACTED : cut(value)]));
}

/** The server's canonical request, as it may be shown: the way to see what a client signed differently. */
function shownCanonicalRequest(call: Call, isSecret: (name: string) => boolean): string {
  const { signedHeaders } = parseAuthorization(call.headers.get('authorization'));
  let text = canonicalRequest(
    { ...call, query: call.query.map(([name, value]) => [name, isSecret(name) ? REDACTED : value]) },
    signedHeaders,
  );
  const token = call.headers.get('x-acs-security-token');
  if (token) text = text.replaceAll(token.trim(), REDACTED);
  return text.replaceAll(encode(REDACTED), REDACTED);
}

/** The beginning of a string, copied: a part of a string may hold the whole of it in memory. */
function cut<Text extends string | undefined>(text: Text): Text;
function cut(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const shown = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
  return new TextDecoder().decode(new TextEncoder().encode(shown));
}
