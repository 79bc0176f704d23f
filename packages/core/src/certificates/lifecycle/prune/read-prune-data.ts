import type { Client } from '../../../client/client.js';
import { EsaError } from '../../../errors.js';
import { iterate } from '../../../client/iterate.js';
import { ListClientCaCertificates } from '../../../operations/client-certificates.js';
import { ListRecords } from '../../../operations/dns.js';
import type { CallOptions } from '../../../options/options.js';
import type { Int64Input } from '../../../util/int64.js';
import { toAscii } from '../../hostname.js';
import { readCustomHostnames } from '../custom-hostnames.js';
import { readFingerprint } from '../facts.js';
import type { PruneData } from './plan-prune.js';
import { readCertificates } from '../../read-certificates.js';
import { readSite } from '../site.js';

/** What reading for {@link planPrune} may be told. */
export interface ReadPruneDataOptions extends CallOptions {
  /** The time that decides on validity; now by default. */
  readonly now?: Date | undefined;
}

const PAGE_SIZE = 500;
const CA_PAGE_SIZE = 100;
/** Milliseconds by which the own clock may differ from the service's, which travels in seconds. */
const MAX_SKEW = 300_000;

/** Records that name no server: nobody connects to what they are for by TLS through ESA. */
const NOT_SERVED: ReadonlySet<string> = /* @__PURE__ */ new Set(['TXT', 'MX', 'NS', 'CAA', 'SSHFP', 'CERT', 'SMIMEA']);

/**
 * Reads what decides which certificates of a site may go: its name, all of its certificates, the names of its records,
 * its client CAs, and its custom hostnames. An operation that the service refuses leaves its part undefined, and so keeps certificates.
 *
 * @param options - apply to each request.
 * @throws {ResponseError} with the code `incomplete` where a list breaks off: half of it decides nothing.
 * @throws {AnyEsaError} where the site or its certificates can't be read, or the reason of `options.signal`.
 * @example
 * ```ts
 * import { createClient } from '@esakit/core';
 * import { planPrune, readPruneData } from '@esakit/core/lifecycle';
 *
 * const esa = createClient({ credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' } });
 * const data = await readPruneData(esa, { siteId: '1234567890123' });
 * console.log(planPrune(data).delete.length, data.unknown);
 * ```
 */
export async function readPruneData(
  client: Client,
  { siteId }: { readonly siteId: Int64Input },
  { now = new Date(), ...options }: ReadPruneDataOptions = {},
): Promise<PruneData> {
  const { siteName, serviceTime } = await readSite(client, { siteId }, options);
  const certificates = await readCertificates(client, siteId, options);
  const unknown: string[] = [];
  const attempt = async <T>(read: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof EsaError) || error.name !== 'ServiceError') throw error;
      unknown.push(error.message);
      return undefined;
    }
  };
  const served = await attempt(() => readServed(client, siteId, options));
  const clientCas = await attempt(() => readClientCas(client, siteId, options));
  const onUnknown = (reason: string): void => void unknown.push(reason);
  const customHostnames = await attempt(() =>
    readCustomHostnames(client, { siteId, certificates }, { ...options, onUnknown }),
  );
  const data = { siteId, siteName, certificates, served, clientCas, customHostnames, unknown, now };
  const skew = serviceTime === undefined ? 0 : now.getTime() - serviceTime.getTime();
  if (Math.abs(skew) < MAX_SKEW) return data;
  const minutes = Math.round(Math.abs(skew) / 60_000);
  unknown.push(`the time is ${minutes} minutes ${skew > 0 ? 'ahead of' : 'behind'} that of the service: set the clock`);
  return { ...data, serviceTime };
}

async function readServed(client: Client, siteId: Int64Input, options: CallOptions): Promise<string[]> {
  const names = new Set<string>();
  for await (const record of iterate(client, ListRecords, { SiteId: siteId, PageSize: PAGE_SIZE }, options)) {
    const name = NOT_SERVED.has(record.RecordType?.trim().toUpperCase() ?? '')
      ? undefined
      : toAscii(record.RecordName ?? '');
    if (name !== undefined) names.add(name);
  }
  return [...names];
}

async function readClientCas(client: Client, siteId: Int64Input, options: CallOptions): Promise<string[]> {
  const found: string[] = [];
  const input = { SiteId: siteId, PageSize: CA_PAGE_SIZE };
  for await (const { FingerprintSha256 } of iterate(client, ListClientCaCertificates, input, options)) {
    const fingerprint = readFingerprint(FingerprintSha256);
    if (fingerprint !== undefined) found.push(fingerprint);
  }
  return found;
}
