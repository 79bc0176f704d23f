import type { Call } from './call.js';
import { canonicalRequest } from '../auth/canonical.js';
import { parseAuthorization } from '../auth/authorization.js';
import type { FaultKind } from '../faults/faults.js';
import { encode } from './query.js';

/** How many requests are remembered; the oldest go first. */
export const LOG_CAPACITY = 1000;

/** A request the emulator answered. It holds no secret and no signature, so it is safe to print. */
export interface LoggedRequest {
  /** The server's time, as `2023-11-26T16:00:00Z`. */
  readonly time: string;
  readonly method: string;
  readonly host: string;
  readonly action: string | undefined;
  /** The parameters of query and form, with secret ones replaced by `[redacted]`. */
  readonly params: Readonly<Record<string, string>>;
  /** The HTTP status that was answered, or would have been had the connection held. */
  readonly status: number;
  /** The error's code; missing when data was answered. */
  readonly code: string | undefined;
  readonly requestId: string;
  /** The fault that decided the answer. */
  readonly fault: FaultKind | undefined;
  /** What the server would have signed, where the signature did not match. */
  readonly canonicalRequest: string | undefined;
}

const REDACTED = '[redacted]';
const SECRET_PARAMETER = /^(private_?key|security_?token|signature|.*secret.*|password)$/i;

/** The parameters of a call, as they may be shown. */
export function shownParameters(call: Call): Record<string, string> {
  return Object.fromEntries([...call.parameters].map(([name, value]) => [name, shown(name, value)]));
}

/** The server's canonical request, as it may be shown: the way to see what a client signed differently. */
export function shownCanonicalRequest(call: Call): string {
  const { signedHeaders } = parseAuthorization(call.headers.get('authorization'));
  let text = canonicalRequest(
    { ...call, query: call.query.map(([name, value]) => [name, shown(name, value)]) },
    signedHeaders,
  );
  const token = call.headers.get('x-acs-security-token');
  if (token) text = text.replaceAll(token.trim(), REDACTED);
  return text.replaceAll(encode(REDACTED), REDACTED);
}

function shown(name: string, value: string): string {
  return SECRET_PARAMETER.test(name) ? REDACTED : value;
}
