import type { CredentialsError } from '../../errors.js';
import type { AccessKey } from '../../sign/access-key.js';
import { formatDate } from '../../sign/date.js';
import { nobleDigest } from '../../sign/digest.js';
import { canonicalQuery, encodeForm } from '../../sign/encode.js';
import { flatten } from '../../sign/flatten.js';
import { createSigner, type Signature } from '../../sign/signer.js';
import type { TransportReply } from '../../transport/transport.js';
import { randomUuid } from '../../util/uuid.js';
import type { Fields } from '../keys.js';
import { codeOf, fieldsOf, send } from '../request.js';
import type { Surroundings } from '../surroundings.js';

/** A request to STS. */
export interface StsRequest {
  readonly action: 'AssumeRole' | 'AssumeRoleWithOIDC' | 'GetCallerIdentity';
  readonly parameters: Readonly<Record<string, string | undefined>>;
  /** What signs the request; AssumeRoleWithOIDC proves itself by its token. */
  readonly key?: AccessKey;
  /** What its credentials are called. */
  readonly source: string;
  readonly signal?: AbortSignal | undefined;
}

/** What STS answers: the field that was asked for is there, or it is a refusal. */
export interface StsAnswer extends Sent {
  readonly fields: Fields;
  readonly isRefused: boolean;
  /** Whether the same may succeed later. */
  readonly mayPass: boolean;
  readonly attempts: number;
}

const VERSION = '2015-04-01';

/** Milliseconds for one request. Two of them have to fit in the time of a provider. */
const TIMEOUT = 10_000;

/**
 * Asks STS. A request that does not get through, and one that meets a busy service or a wrong clock, is repeated once.
 *
 * @param wanted - the field that a success has.
 * @throws {CredentialsError} where there is no answer.
 */
export async function requestSts(
  surroundings: Surroundings,
  url: URL,
  request: StsRequest,
  wanted: string,
): Promise<StsAnswer> {
  const { clock = Date.now } = surroundings;
  let offset = 0;
  for (let attempts = 1; ; attempts++) {
    let sent: Sent;
    try {
      sent = await sendOnce(surroundings, url, request, clock() + offset);
    } catch (error) {
      if (attempts > 1 || !(error as CredentialsError).retryable) throw error;
      continue;
    }
    const { reply } = sent;
    const fields = fieldsOf(reply) ?? {};
    const isRefused = reply.status !== 200 || fields[wanted] === undefined;
    const code = codeOf(fields);
    const date = Date.parse(reply.headers.get('date') ?? '');
    const isClock = /TimeStamp|InvalidTime/.test(code) && date > 0;
    if (isClock) offset = date - clock();
    const mayPass = reply.status >= 500 || /^(Throttling|ServiceUnavailable|Internal)/.test(code);
    if (!isRefused || attempts > 1 || !(isClock || mayPass)) return { ...sent, fields, isRefused, mayPass, attempts };
  }
}

/** What was sent, and what came back. */
interface Sent {
  readonly reply: TransportReply;
  readonly signature?: Signature;
  /** What may be in no message. */
  readonly secrets: readonly string[];
}

async function sendOnce(
  surroundings: Surroundings,
  url: URL,
  { action, parameters, key, source, signal }: StsRequest,
  time: number,
): Promise<Sent> {
  const target = new URL(url);
  const own = flatten(parameters);
  const date = formatDate(time);
  const common = { method: 'POST', url: target, timeout: TIMEOUT, signal } as const;
  if (!key) {
    target.search = canonicalQuery([
      ['Action', action],
      ['Format', 'JSON'],
      ['SignatureNonce', randomUuid()],
      ['Timestamp', date],
      ['Version', VERSION],
    ]);
    const headers = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };
    const secrets = [parameters['OIDCToken'] ?? '', parameters['Policy'] ?? ''];
    const reply = await send(surroundings, source, { ...common, headers, body: encodeForm(own), secrets });
    return { reply, secrets };
  }
  const query = canonicalQuery([['Format', 'JSON'], ...own]);
  target.search = query;
  const sign = createSigner(key, surroundings.digest ?? nobleDigest);
  const input = { method: 'POST', path: '/', query, host: url.host, action, version: VERSION };
  const signature = sign({ ...input, date, nonce: randomUuid() });
  const secrets = [key.accessKeySecret, key.securityToken ?? '', signature.signature, parameters['Policy'] ?? ''];
  const headers = { accept: 'application/json', ...signature.headers };
  return { reply: await send(surroundings, source, { ...common, headers, secrets }), signature, secrets };
}
