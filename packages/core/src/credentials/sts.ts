import type { CredentialsError } from '../errors.js';
import type { AccessKey } from '../sign/access-key.js';
import { formatDate } from '../sign/date.js';
import { nobleDigest } from '../sign/digest.js';
import { compareSigned } from '../sign/compare.js';
import { canonicalQuery, encodeForm } from '../sign/encode.js';
import { flatten } from '../sign/flatten.js';
import { createSigner, type Signature } from '../sign/signer.js';
import type { TransportReply } from '../transport/transport.js';
import { readEndpoint } from '../util/endpoint.js';
import { createRedact } from '../util/redaction.js';
import { randomUuid } from '../util/uuid.js';
import type { Credentials } from './credentials.js';
import { byOwnClock, type Fields, sessionOf, textOf } from './keys.js';
import { broken, failed } from './outcome.js';
import { fieldsOf, send } from './request.js';
import { isOn } from './setup.js';
import type { Surroundings } from './surroundings.js';

/** Where to reach STS. */
export interface StsPlace {
  /** Host or URL. `http:` is for this machine only. */
  readonly endpoint?: string | undefined;
  /** As in `cn-hangzhou`, where there is no endpoint. */
  readonly region?: string | undefined;
  /** Whether to use the region's address inside a VPC. */
  readonly vpc?: boolean | undefined;
}

/** What the options of a role are called where they come from. */
export interface Origin {
  /** Begins a message, as in `profile "prod" of ~/.aliyun/config.json`. */
  readonly where: string;
  /** Names of the options, where they are not their own. */
  readonly names?: Readonly<Partial<Record<OriginField, string>>>;
}

type OriginField = 'roleArn' | 'sessionName' | 'durationSeconds' | 'endpoint' | 'region' | 'providerArn';

/** An option with what it belongs to, to begin a message with. */
export const optionOf = ({ where, names }: Origin, field: OriginField): string =>
  `${where}: ${names?.[field] ?? field}`;

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

/** A request for a session. */
export interface SessionRequest extends StsRequest {
  /** What to do about a refusal, by its code. */
  readonly advice: (code: string) => string;
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
 * The address of STS: the source's own endpoint, `ALIBABA_CLOUD_STS_ENDPOINT`, the source's region, and
 * `ALIBABA_CLOUD_STS_REGION`.
 *
 * @throws {CredentialsError} naming the setting.
 */
export function stsUrl(surroundings: Surroundings, { endpoint, region, vpc }: StsPlace, origin: Origin): URL {
  const { env } = surroundings;
  const fromEnv = env('ALIBABA_CLOUD_STS_ENDPOINT');
  const given = endpoint || fromEnv;
  if (given) {
    return readEndpoint(given, false, (rule) => {
      // The rules are worded for the service's own endpoint, which has an option more.
      const own = rule.replace('esa.', 'sts.').replace(/, unless \w+ is set/, '');
      throw broken(`${endpoint ? optionOf(origin, 'endpoint') : 'ALIBABA_CLOUD_STS_ENDPOINT'} ${own}`);
    });
  }
  const own = region || env('ALIBABA_CLOUD_STS_REGION');
  if (!own) return new URL('https://sts.aliyuncs.com');
  if (!/^[a-z\d-]{1,40}$/.test(own)) {
    throw broken(
      `${region ? optionOf(origin, 'region') : 'ALIBABA_CLOUD_STS_REGION'} must be a region such as cn-hangzhou`,
    );
  }
  const inside = vpc ?? isOn(surroundings, 'ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED');
  return new URL(`https://sts${inside ? '-vpc' : ''}.${own}.aliyuncs.com`);
}

/**
 * Asks STS for a session.
 *
 * @throws {CredentialsError} with the code and the request id of a refusal.
 */
export async function requestSession(
  surroundings: Surroundings,
  url: URL,
  request: SessionRequest,
): Promise<Credentials> {
  const answer = await requestSts(surroundings, url, request, 'Credentials');
  if (answer.isRefused) throw refusal(answer, url, request);
  const { clock = Date.now } = surroundings;
  return byOwnClock(sessionOf(answer.fields['Credentials'], request.source), answer.reply.headers.get('date'), clock);
}

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

/** A code of a service: words, with dots between them. */
export function codeOf(answer: Readonly<Record<string, unknown>>): string {
  const code = textOf(answer, 'Code') ?? '';
  return /^[A-Za-z][\w.-]{0,80}$/.test(code) ? code : '';
}

function refusal(answer: StsAnswer, { host }: URL, { source, advice }: SessionRequest): CredentialsError {
  const { code, message, requestId, difference } = readRefusal(answer);
  const { status } = answer.reply;
  const said = code === '' ? `${host} answers with status ${status} and no session` : `${code} (${status})`;
  const what = difference ?? (advice(code) || (code && message.slice(0, 200)));
  return failed(`${source}: ${said}${what && `: ${what}`}${requestId === undefined ? '' : ` (request ${requestId})`}`, {
    status,
    requestId,
    retryable: answer.mayPass,
  });
}

/** What STS says of a refusal, without what it may echo. */
interface StsRefusal {
  /** Empty where it has no readable one. */
  readonly code: string;
  readonly message: string;
  readonly requestId: string | undefined;
  /** Where STS signed another text. */
  readonly difference: string | undefined;
}

export function readRefusal({ fields, reply: { headers }, signature, secrets }: StsAnswer): StsRefusal {
  const redact = createRedact(() => secrets);
  const code = redact(codeOf(fields));
  const message = redact(textOf(fields, 'Message') ?? '');
  const id = textOf(fields, 'RequestId') ?? headers.get('x-acs-request-id') ?? '';
  const requestId = /^[\w-]{1,64}$/.test(id) ? redact(id) : undefined;
  const difference =
    code === 'SignatureDoesNotMatch' && signature
      ? compareSigned(message, {
          canonicalRequest: redact(signature.canonicalRequest),
          stringToSign: signature.stringToSign,
        })
      : undefined;
  return { code, message, requestId, difference };
}
