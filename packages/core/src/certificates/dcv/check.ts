import { ParameterError } from '../../errors.js';
import { MAX_TIMER, withLimit } from '../../util/deadline.js';
import type { CertificateInfo } from '../../operations/certificates.js';
import { innermostMessage } from '../../util/redaction.js';
import { fetchText } from '../fetch-text.js';
import { createGate } from '../../util/concurrency.js';
import { toAscii } from '../hostname.js';
import { type DcvInstruction, dcvInstructions, type DnsInstruction, type HttpInstruction } from './instructions.js';
import { DEFAULT_RESOLVER, readResolver, resolveRecords, type ResolverMeans } from './resolve.js';

/** Whether what proves control of a domain can be seen now. */
export interface DcvCheck {
  readonly instruction: DcvInstruction;
  /** Undefined where it could not be looked for, as when the resolver can't be reached. */
  readonly visible: boolean | undefined;
  /** What is there: the values of the records, or the start of the file. Empty where nothing is. */
  readonly found: readonly string[];
  /** The same in a sentence. */
  readonly message: string;
}

/** How to look. */
export interface CheckDcvOptions {
  /** `SiteName` of the same answer: files are fetched only from hosts of this site. */
  readonly siteName: string;
  /** Replaces the runtime's `fetch`, as with one that refuses addresses of an inner network. */
  readonly fetch?: typeof fetch | undefined;
  /**
   * Where to ask for TXT records: DNS over HTTPS in its JSON form, `application/dns-json`. Cloudflare's by default; it
   * learns the names that are asked for.
   */
  readonly resolver?: string | URL | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for each validation; 10,000 by default. */
  readonly timeout?: number | undefined;
}

const OPERATION = 'checkDcv';
const MAX_BYTES = 65_536;
const SHOWN = 200;
/** So many validations are looked at, and so many at a time: the service decides how many there are. */
const MAX_CHECKS = 20;
const CONCURRENCY = 4;

/**
 * Looks whether what {@link dcvInstructions} says is published: the record by DNS over HTTPS, the file by `fetch`,
 * following redirects as certificate authorities do. An authority in another network may still not see it.
 * It looks for the first 20.
 *
 * **On a server, mind where it looks.** The address of a file comes from the service's answer, and it may redirect. So
 * it has to be on a host of `siteName`, and every host has to be a name of the public internet, with `http:` or `https:`
 * on its usual port; but such a name may still resolve to an address of your inner network. Where that matters, give a
 * `fetch` that refuses those: it is asked for each redirect anew. One that follows redirects itself is not believed.
 *
 * @param result - what `GetCertificate` says of the certificate.
 * @returns one for each instruction, in their order. What went wrong while looking is in `message`, not thrown.
 * @throws {ParameterError} for an option that can't be right.
 * @throws the reason of `options.signal`.
 * @example
 * ```ts
 * import { checkDcv, createClient, getCertificate } from '@esakit/core';
 *
 * const esa = createClient({ credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' } });
 * const input = { SiteId: '1234567890123', Id: 'babaded901474b9693acf530e0fb1d95' };
 * const { Result, SiteName = '' } = await getCertificate(esa, input);
 * for (const { visible, message } of await checkDcv(Result, { siteName: SiteName })) console.log(visible, message);
 * ```
 */
export async function checkDcv(result: CertificateInfo | undefined, options: CheckDcvOptions): Promise<DcvCheck[]> {
  const { timeout = 10_000, signal: parent } = options;
  const site = toAscii(options.siteName);
  if (site === undefined) throw new ParameterError('siteName must be a name such as example.com', OPERATION);
  if (!(timeout > 0 && timeout <= MAX_TIMER))
    throw new ParameterError('timeout must be milliseconds above 0', OPERATION);
  const resolver = readResolver(options.resolver ?? DEFAULT_RESOLVER, OPERATION);
  const send = options.fetch ?? fetch;

  const onTimeout = (): Error => new Error(`no whole answer within ${timeout} ms (option timeout)`);
  const gate = createGate(CONCURRENCY);
  // Made here, because workerd makes no signal before a request.
  const signalOfAll = parent ?? new AbortController().signal;
  const check = async (instruction: DcvInstruction, index: number): Promise<DcvCheck> => {
    if (index >= MAX_CHECKS) return unknown(instruction, `It was not looked for: only the first ${MAX_CHECKS} are.`);
    const leave = await gate.enter(signalOfAll);
    try {
      return await withLimit({ milliseconds: timeout, parent, onTimeout }, ({ signal }) =>
        instruction.type === 'DNS'
          ? checkRecord(instruction, site, { resolver, fetch: send, signal })
          : checkFile(instruction, site, { fetch: send, signal }),
      );
    } catch (error) {
      parent?.throwIfAborted();
      return unknown(instruction, `It could not be looked for: ${reasonOf(error)}.`);
    } finally {
      leave();
    }
  };
  parent?.throwIfAborted();
  return Promise.all(dcvInstructions(result, { siteName: site }).map(check));
}

const unknown = (instruction: DcvInstruction, message: string): DcvCheck => ({
  instruction,
  visible: undefined,
  found: [],
  message,
});

interface Means {
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
}

async function checkRecord(instruction: DnsInstruction, zone: string, means: ResolverMeans): Promise<DcvCheck> {
  const { name, record, value } = instruction;
  const found = await resolveRecords(name, record, means);
  if (found.some((data) => isSame(record, data, value))) {
    return { instruction, visible: true, found, message: `The ${record} record is there: ${name}.` };
  }
  const missing = `The ${record} record of ${name} is not the one that is asked for: `;
  const tell = (why: string): DcvCheck => ({ instruction, visible: false, found, message: `${missing}${why}.` });
  const wrapped = found.find((data) => isSame(record, unwrap(data), value));
  if (wrapped !== undefined) {
    return tell(`it is ${quote(wrapped)}, with quotes or white space around the value: publish it without them`);
  }
  const doubled = `${name}.${zone}`;
  if (name.endsWith(zone) && (await isAt(doubled, instruction, means))) {
    return tell(
      `it is at ${doubled}, because the console adds the zone itself: give it the name ${shortName(instruction)}`,
    );
  }
  return tell(found.length === 0 ? 'there is none' : `it is ${found.map(quote).join(' and ')}`);
}

const shortName = ({ relativeName, name }: DnsInstruction): string => relativeName ?? name;

/** Whether the record is at another name. A failed look-up there doesn't change the first answer. */
async function isAt(name: string, { record, value }: DnsInstruction, means: ResolverMeans): Promise<boolean> {
  const found = await resolveRecords(name, record, means).catch(() => []);
  return found.some((data) => isSame(record, data, value));
}

const isSame = (record: DnsInstruction['record'], data: string, value: string): boolean =>
  record === 'TXT' ? data === value : data !== '' && toAscii(data) === toAscii(value);

/** Without what people paste along with a value. */
const unwrap = (data: string): string => data.replace(/^[\s"'`]+|[\s"'`]+$/g, '');

async function checkFile(instruction: HttpInstruction, site: string, means: Means): Promise<DcvCheck> {
  const start = new URL(instruction.url);
  const host = toAscii(start.hostname);
  if (host !== site && !host?.endsWith(`.${site}`)) throw new Error(`${start.host} is not a host of the site ${site}`);
  const { status, url, text } = await fetchText(start, { ...means, limit: MAX_BYTES, allow: checkAddress });
  // RFC 8555, 8.3: white space at the end doesn't count.
  const content = text.trimEnd();
  const visible = status === 200 && content === instruction.value;
  const where = url.href === start.href ? start.href : `${start.href} (redirected to ${url.href})`;
  if (visible) return { instruction, visible, found: [content], message: `The file is there: ${where}.` };
  const found = content === '' ? [] : [content.slice(0, SHOWN)];
  const instead = content === '' ? 'is empty' : `starts with ${quote(content)}`;
  const message =
    status === 200
      ? `The file ${where} is not the one that is asked for: it ${instead}.`
      : `The file is not there: ${where} answered HTTP ${status}.`;
  return { instruction, visible, found, message };
}

/** Names of this machine and of the networks around it, which no authority can ask (RFC 6761, 6762, 8375). */
const INNER_NAME = /^(?:.+\.)?(?:localhost|local|internal|home\.arpa)\.?$/;
/** An address in brackets, or one whose last part is a number: no name ends in one (WHATWG URL, 3.5). */
const ADDRESS = /^\[|(?:^|\.)\d+\.?$/;

/** Refuses what certificate authorities don't follow either, according to Let's Encrypt. */
function checkAddress({ protocol, port, username, password, host, hostname }: URL): void {
  if (!/^https?:$/.test(protocol)) throw new Error(`it leads to an address of ${protocol}`);
  if (port !== '') throw new Error(`it leads to ${host}: authorities use only ports 80 and 443`);
  if (username || password) throw new Error('it leads to an address with a user name');
  if (ADDRESS.test(hostname)) throw new Error(`it leads to ${hostname}: authorities follow names, not addresses`);
  if (INNER_NAME.test(hostname)) throw new Error(`it leads to ${hostname}, which is not a name of the public internet`);
}

const quote = (text: string): string => JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}...` : text);

const reasonOf = (error: unknown): string => (error instanceof Error ? innermostMessage(error) : String(error));
