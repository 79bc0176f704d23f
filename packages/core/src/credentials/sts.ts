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
import { sessionOf, textOf } from './keys.js';
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

/** A request for a session. */
export interface SessionRequest {
  readonly action: 'AssumeRole' | 'AssumeRoleWithOIDC';
  readonly parameters: Readonly<Record<string, string | undefined>>;
  /** What signs the request; AssumeRoleWithOIDC proves itself by its token. */
  readonly key?: AccessKey;
  /** What its credentials are called. */
  readonly source: string;
  /** What to do about a refusal, by its code. */
  readonly advice: (code: string) => string;
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
 * Asks STS for a session. A request that does not get through, and one that meets a busy service or a wrong clock, is
 * repeated once.
 *
 * @throws {CredentialsError} with the code and the request id of a refusal.
 */
export async function requestSession(
  surroundings: Surroundings,
  url: URL,
  request: SessionRequest,
): Promise<Credentials> {
  const { clock = Date.now } = surroundings;
  let offset = 0;
  for (let attempt = 1; ; attempt++) {
    let sent: Sent;
    try {
      sent = await sendOnce(surroundings, url, request, clock() + offset);
    } catch (error) {
      if (attempt > 1 || !(error as CredentialsError).retryable) throw error;
      continue;
    }
    const { reply } = sent;
    const answer = fieldsOf(reply) ?? {};
    if (reply.status === 200 && answer['Credentials'] !== undefined) {
      return sessionOf(answer['Credentials'], request.source);
    }
    const code = codeOf(answer);
    const date = Date.parse(reply.headers.get('date') ?? '');
    const isClock = /TimeStamp|InvalidTime/.test(code) && date > 0;
    if (isClock) offset = date - clock();
    const mayPass = reply.status >= 500 || /^(Throttling|ServiceUnavailable|Internal)/.test(code);
    if (attempt > 1 || !(isClock || mayPass)) throw refusal(sent, answer, url, request, mayPass);
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
  { action, parameters, key, source }: SessionRequest,
  time: number,
): Promise<Sent> {
  const target = new URL(url);
  const own = flatten(parameters);
  const date = formatDate(time);
  const common = { method: 'POST', url: target, timeout: TIMEOUT } as const;
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

function refusal(
  { reply: { status, headers }, signature, secrets }: Sent,
  answer: Readonly<Record<string, unknown>>,
  { host }: URL,
  { source, advice }: SessionRequest,
  retryable: boolean,
): CredentialsError {
  const redact = createRedact(() => secrets);
  const code = redact(codeOf(answer));
  const message = redact(textOf(answer, 'Message') ?? '');
  const id = textOf(answer, 'RequestId') ?? headers.get('x-acs-request-id') ?? '';
  const requestId = /^[\w-]{1,64}$/.test(id) ? redact(id) : undefined;
  const said = code === '' ? `${host} answers with status ${status} and no session` : `${code} (${status})`;
  const what =
    code === 'SignatureDoesNotMatch' && signature
      ? compareSigned(message, {
          canonicalRequest: redact(signature.canonicalRequest),
          stringToSign: signature.stringToSign,
        })
      : advice(code) || (code && message.slice(0, 200));
  return failed(`${source}: ${said}${what && `: ${what}`}${requestId === undefined ? '' : ` (request ${requestId})`}`, {
    status,
    requestId,
    retryable,
  });
}
