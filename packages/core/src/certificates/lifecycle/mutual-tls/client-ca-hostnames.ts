import type { Client } from '../../../client/client.js';
import { ParameterError } from '../../../errors.js';
import {
  getClientCaCertificateHostnames,
  setClientCaCertificateHostnames,
} from '../../../operations/client-certificates.js';
import type { Int64Input } from '../../../util/int64.js';
import { toAscii } from '../../hostname.js';
import { isInSite } from '../facts.js';

/** Which hostnames ask visitors for a certificate of which authority. */
export interface ClientCaHostnamesQuery {
  readonly siteId: Int64Input;
  /** A client CA certificate that was uploaded; ESA's own authority where it is missing. */
  readonly caId?: string | undefined;
  /** All of them: those that are not named are unbound. */
  readonly hostnames: readonly string[];
}

/** What {@link setClientCaHostnames} would do. */
export interface ClientCaHostnamesPlan {
  readonly siteId: string;
  readonly caId: string | undefined;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly added: readonly string[];
  /** Visitors of these are not asked for a certificate of this authority any more. */
  readonly removed: readonly string[];
}

/** As many as the service takes at a time. */
const MAX_HOSTNAMES = 50;

/**
 * Tells what binding hostnames to an authority would change. The list replaces the earlier one, so what it leaves out is
 * removed. It reads only.
 *
 * @throws {ParameterError} for more than 50 hostnames, and for one that is none or not the site's.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 * @example
 * ```ts
 * import { createClient } from '@esakit/core';
 * import { planClientCaHostnames, setClientCaHostnames } from '@esakit/core/lifecycle';
 *
 * const esa = createClient({ credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' } });
 * const plan = await planClientCaHostnames(esa, { siteId: '1234567890123', hostnames: ['api.example.com'] });
 * if (plan.removed.length === 0) await setClientCaHostnames(esa, plan);
 * ```
 */
export async function planClientCaHostnames(
  client: Client,
  { siteId, caId, hostnames }: ClientCaHostnamesQuery,
  { signal }: { readonly signal?: AbortSignal | undefined } = {},
): Promise<ClientCaHostnamesPlan> {
  const operation = 'planClientCaHostnames';
  const after = [...new Set(hostnames.map((text) => readHostname(text, operation)))];
  if (after.length > MAX_HOSTNAMES) {
    throw new ParameterError(`hostnames has ${after.length} names: the service takes ${MAX_HOSTNAMES}`, operation);
  }
  const input = { SiteId: siteId, Id: caId };
  const { Hostnames = [], SiteName = '' } = await getClientCaCertificateHostnames(client, input, { signal });
  const siteName = toAscii(SiteName);
  const foreign = siteName === undefined ? undefined : after.find((name) => !isInSite(name, siteName));
  if (foreign !== undefined) throw new ParameterError(`${foreign} does not belong to the site ${siteName}`, operation);
  const before = Hostnames.map((text) => toAscii(text) ?? text);
  return {
    siteId: String(siteId),
    caId,
    before,
    after,
    added: after.filter((name) => !before.includes(name)),
    removed: before.filter((name) => !after.includes(name)),
  };
}

/**
 * Binds the hostnames of a plan, in place of those that are bound now.
 *
 * @returns the hostnames that the service has bound.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 * @example
 * ```ts
 * import { createClient } from '@esakit/core';
 * import { planClientCaHostnames, setClientCaHostnames } from '@esakit/core/lifecycle';
 *
 * const esa = createClient({ credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' } });
 * const plan = await planClientCaHostnames(esa, { siteId: '1234567890123', hostnames: ['api.example.com'] });
 * console.log(plan.removed, await setClientCaHostnames(esa, plan));
 * ```
 */
export async function setClientCaHostnames(
  client: Client,
  { siteId, caId, after }: Pick<ClientCaHostnamesPlan, 'siteId' | 'caId' | 'after'>,
  { signal }: { readonly signal?: AbortSignal | undefined } = {},
): Promise<readonly string[]> {
  const input = { SiteId: siteId, Hostnames: [...after], Id: caId };
  const { Hostnames = after } = await setClientCaCertificateHostnames(client, input, { signal });
  return Hostnames;
}

function readHostname(text: string, operation: string): string {
  const name = toAscii(text);
  if (name !== undefined && name.includes('.')) return name;
  throw new ParameterError(`${text} is not a hostname such as www.example.com`, operation);
}
