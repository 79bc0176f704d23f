import type { Client } from '../../client/client.js';
import { iterate } from '../../client/iterate.js';
import { EsaError } from '../../errors.js';
import type { CertificateInfo } from '../../operations/certificates.js';
import {
  GetCustomHostname,
  ListCustomHostnames,
  type ListCustomHostnamesOutputHostnames,
} from '../../operations/custom-hostnames.js';
import type { CallOptions } from '../../options/options.js';
import { createGate } from '../../util/concurrency.js';
import type { Int64Input } from '../../util/int64.js';
import { certificateNames, coverage, toAscii } from '../hostname.js';
import { isCustom } from './facts.js';

/** A custom hostname (SaaS) of a site, and the certificate that it uses. */
export interface CustomHostnameUse {
  /** As `toAscii` gives it. */
  readonly hostname: string;
  /** Id of the certificate of the site, where it uses one. */
  readonly certificateId: string | undefined;
  /** Id in Certificate Management Service, where it uses one of there. */
  readonly casId: string | undefined;
  /** Whether these two are known: a custom hostname without both of them uses none of the site's own then. */
  readonly isKnown: boolean;
}

/** A site, and the certificates whose users to look for. */
export interface CustomHostnamesQuery {
  readonly siteId: Int64Input;
  readonly certificates: readonly CertificateInfo[];
}

/** Options of {@link readCustomHostnames}. */
export interface CustomHostnamesOptions extends CallOptions {
  /** Called with why something is not known, and with the error of the service where it refused to say. */
  readonly onUnknown?: ((reason: string, error?: EsaError) => void) | undefined;
}

const PAGE_SIZE = 500;
const AT_A_TIME = 4;

/**
 * The custom hostnames of a site. Which certificate one uses is asked for only where it may be one of those given, and
 * is not known where the service refuses to say.
 *
 * @throws {AnyEsaError} where they can't be listed, or the reason of `options.signal`.
 * @example
 * ```ts
 * import { createClient, listCertificates } from '@esakit/core';
 * import { readCustomHostnames, usersOf } from '@esakit/core/lifecycle';
 *
 * const esa = createClient({ credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' } });
 * const { Result = [] } = await listCertificates(esa, { SiteId: '1234567890123', PageSize: 100 });
 * const query = { siteId: '1234567890123', certificates: Result };
 * const uses = await readCustomHostnames(esa, query, { onUnknown: console.warn });
 * for (const one of Result) console.log(one.Id, usersOf(one, uses).map(({ hostname }) => hostname));
 * ```
 */
export async function readCustomHostnames(
  client: Client,
  { siteId, certificates }: CustomHostnamesQuery,
  { onUnknown, ...options }: CustomHostnamesOptions = {},
): Promise<CustomHostnameUse[]> {
  const names = [...new Set(certificates.filter(isCustom).flatMap(certificateNames))];
  const listed: ListCustomHostnamesOutputHostnames[] = [];
  const query = { SiteId: siteId, PageSize: PAGE_SIZE };
  for await (const one of iterate(client, ListCustomHostnames, query, options)) listed.push(one);
  const gate = createGate(AT_A_TIME);
  const signal = options.signal ?? new AbortController().signal;
  const uses = listed.map(async (one): Promise<CustomHostnameUse[]> => {
    const hostname = toAscii(one.Hostname ?? '');
    if (hostname === undefined) {
      onUnknown?.(`a custom hostname has the name ${one.Hostname ?? '(none)'}, which can't be read`);
      return [];
    }
    const unused = { hostname, certificateId: undefined, casId: undefined };
    // ESA renews a free one, so it stays in any case.
    const isOther = one.CertType?.trim().toLowerCase() === 'free' || !names.some((name) => coverage(name, hostname));
    if (isOther) return [{ ...unused, isKnown: true }];
    const leave = await gate.enter(signal);
    try {
      return [await useOf(client, one, unused, options)];
    } catch (error) {
      if (!(error instanceof EsaError) || error.name !== 'ServiceError') throw error;
      onUnknown?.(`${error.message} (${hostname})`, error);
      return [{ ...unused, isKnown: false }];
    } finally {
      leave();
    }
  });
  return (await Promise.all(uses)).flat();
}

/** The answer holds a private key: nothing but the two ids is taken from it. */
async function useOf(
  client: Client,
  { HostnameId }: ListCustomHostnamesOutputHostnames,
  unused: Omit<CustomHostnameUse, 'isKnown'>,
  options: CallOptions,
): Promise<CustomHostnameUse> {
  if (HostnameId === undefined) return { ...unused, isKnown: false };
  const { data } = await client.send(GetCustomHostname, { HostnameId }, options);
  const { CertId, CasId } = data.CustomHostnameModel ?? {};
  const certificateId = CertId?.trim() || undefined;
  const casId = CasId === undefined || String(CasId) === '0' ? undefined : String(CasId);
  return { ...unused, certificateId, casId, isKnown: certificateId !== undefined || casId !== undefined };
}

/** The custom hostnames that use a certificate, as far as that is known. */
export function usersOf(
  { Id, CasId }: Pick<CertificateInfo, 'Id' | 'CasId'>,
  customHostnames: readonly CustomHostnameUse[],
): CustomHostnameUse[] {
  const ofCas = CasId?.trim() || undefined;
  return customHostnames.filter(
    ({ certificateId, casId }) =>
      (certificateId !== undefined && certificateId === Id) || (casId !== undefined && casId === ofCas),
  );
}

/** Why a certificate stays because of custom hostnames; undefined where none of them needs it. */
export function neededBy(
  certificate: CertificateInfo,
  customHostnames: readonly CustomHostnameUse[] | undefined,
): string | undefined {
  if (customHostnames === undefined) return 'whether a custom hostname uses it is not known';
  const [user] = usersOf(certificate, customHostnames);
  if (user) return `the custom hostname ${user.hostname} uses it: give that another one first`;
  const names = certificateNames(certificate);
  const unsure = customHostnames.find(
    ({ hostname, isKnown }) => !isKnown && names.some((name) => coverage(name, hostname) !== undefined),
  );
  return unsure && `whether the custom hostname ${unsure.hostname} uses it is not known`;
}
