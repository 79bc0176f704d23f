import { ParameterError } from '../errors.js';
import { parseJson } from '../util/json.js';
import { MAX_TIMER, withLimit } from '../util/deadline.js';
import type { CertificateInfo } from '../operations/certificates.js';
import { isLoopback } from '../util/loopback.js';
import { innermostMessage } from '../util/redaction.js';
import { type DcvInstruction, dcvInstructions, type DnsInstruction, type HttpInstruction } from './dcv.js';
import { fetchText } from './fetch-text.js';
import { toAscii } from './hostname.js';
import { readTxt } from './txt.js';

/** Whether what proves control of a domain can be seen now. */
export interface DcvCheck {
  readonly instruction: DcvInstruction;
  readonly visible: boolean;
  /** Set where it could not be looked for, so nothing is known of what is there. */
  readonly unknown?: true;
  /** What is there: the values of the TXT records, or the start of the file. Empty where nothing is. */
  readonly found: readonly string[];
  /** The same in a sentence. */
  readonly message: string;
}

/** How to look. */
export interface CheckDcvOptions {
  /** `SiteName` of the same answer: files are looked for on hosts of this site alone. */
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
const RESOLVER = 'https://cloudflare-dns.com/dns-query';
const MAX_BYTES = 65_536;
const TXT = 16;
const NXDOMAIN = 3;
const SHOWN = 200;

/**
 * Looks whether what {@link dcvInstructions} says is published: the TXT record by DNS over HTTPS, the file by `fetch`,
 * following redirects as certificate authorities do. Seeing it is no promise that an authority in another network does.
 *
 * **On a server, mind where it looks.** The address of a file comes from the service's answer, and it may redirect. So
 * it has to be on a host of `siteName`, and every address has to be `http:` or `https:` on its usual port; but what such
 * a name resolves to, or redirects to, may still be in your inner network. Where that matters, give a `fetch` that
 * refuses such addresses: it is asked for each redirect anew.
 *
 * @param result - what `GetCertificate` says of the certificate.
 * @returns one for each instruction, in their order. What went wrong while looking is in `message`, not thrown.
 * @throws {ParameterError} for an option that can't be right.
 * @throws the reason of `options.signal`.
 * @example
 * ```ts
 * import { checkDcv, createClient, getCertificate } from '@esakit/core';
 *
 * const esa = createClient({ credentials: { accessKeyId: 'your id', accessKeySecret: 'your secret' } });
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
  const resolver = readResolver(options.resolver ?? RESOLVER);
  const send = options.fetch ?? fetch;

  const onTimeout = (): Error => new Error(`no whole answer within ${timeout} ms`);
  const check = async (instruction: DcvInstruction): Promise<DcvCheck> => {
    try {
      return await withLimit({ milliseconds: timeout, parent, onTimeout }, (signal) =>
        instruction.type === 'DNS'
          ? checkRecord(instruction, resolver, { fetch: send, signal })
          : checkFile(instruction, site, { fetch: send, signal }),
      );
    } catch (error) {
      parent?.throwIfAborted();
      const message = `It could not be looked for: ${reasonOf(error)}.`;
      return { instruction, visible: false, unknown: true, found: [], message };
    }
  };
  parent?.throwIfAborted();
  return Promise.all(dcvInstructions(result, { siteName: site }).map(check));
}

interface Means {
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
}

async function checkRecord(instruction: DnsInstruction, resolver: URL, means: Means): Promise<DcvCheck> {
  const query = new URL(resolver);
  query.searchParams.set('name', instruction.name);
  query.searchParams.set('type', 'TXT');
  const { status, text } = await fetchText(query, {
    ...means,
    headers: { accept: 'application/dns-json' },
    limit: MAX_BYTES,
    allow: (url) => {
      if (url.origin !== resolver.origin) throw new Error('the resolver redirects to another host');
    },
  });
  if (status !== 200) throw new Error(`the resolver answered HTTP ${status}`);
  const found = readRecords(text);
  if (found.includes(instruction.value)) {
    return { instruction, visible: true, found, message: `The TXT record is there: ${instruction.name}.` };
  }
  const instead = found.length === 0 ? 'there is none' : `it is ${found.map(quote).join(' and ')}`;
  const message = `The TXT record of ${instruction.name} is not the one that is asked for: ${instead}.`;
  return { instruction, visible: false, found, message };
}

/** The texts of the TXT records in an answer of `application/dns-json`. */
function readRecords(text: string): string[] {
  let body: unknown;
  try {
    body = parseJson(text);
  } catch {
    // Said below.
  }
  const { Status, Answer = [] } = (body ?? {}) as { Status?: unknown; Answer?: unknown };
  if (typeof Status !== 'number' || !Array.isArray(Answer)) {
    throw new Error("the resolver's answer is not application/dns-json: check the option resolver");
  }
  if (Status !== 0 && Status !== NXDOMAIN) throw new Error(`the resolver failed with DNS status ${Status}`);
  // Aliases that led there are among the records.
  return (Answer as ({ type?: unknown; data?: unknown } | null)[]).flatMap((record) =>
    record?.type === TXT && typeof record.data === 'string' ? readTxt(record.data) : [],
  );
}

async function checkFile(instruction: HttpInstruction, site: string, means: Means): Promise<DcvCheck> {
  const start = new URL(instruction.url);
  const host = toAscii(start.hostname);
  if (host !== site && !host?.endsWith(`.${site}`)) throw new Error(`${start.host} is no host of the site ${site}`);
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

/** What a certificate authority would follow too, as Let's Encrypt has it. */
function checkAddress({ protocol, port, username, password, host }: URL): void {
  if (!/^https?:$/.test(protocol)) throw new Error(`it leads to an address of ${protocol}`);
  if (port !== '') throw new Error(`it leads to ${host}: authorities follow the usual ports alone`);
  if (username || password) throw new Error('it leads to an address with a user name');
}

function readResolver(given: string | URL): URL {
  let url: URL | undefined;
  try {
    url = new URL(given);
  } catch {
    // Said below.
  }
  const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (url && secure) return url;
  throw new ParameterError(`resolver must be an address such as ${RESOLVER}, with https:`, OPERATION);
}

const quote = (text: string): string => JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}...` : text);

const reasonOf = (error: unknown): string => (error instanceof Error ? innermostMessage(error) : String(error));
