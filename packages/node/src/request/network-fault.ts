import { TransportFault } from '@esakit/core';
import type { ReplyHead } from '@esakit/core/adapter';
import { OPTION, type Proxy } from '../proxy/proxy.js';
import { ProxyRefusal } from '../proxy/proxy-refusal.js';

/** What is known of a request that failed. */
interface Failed {
  readonly head?: ReplyHead | undefined;
  readonly cause?: unknown;
  readonly stale?: boolean;
  readonly sent?: boolean;
}

/** OpenSSL's words for a chain that ends at nobody who is trusted. */
const UNTRUSTED = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** What kept a request or its answer from arriving, with what to look at where a proxy or an authority may be the reason. */
export function networkFault(url: string, proxy: Proxy | undefined, { head, ...options }: Failed = {}): TransportFault {
  if (head) {
    return new TransportFault('network', 'the connection broke before the whole answer had arrived', {
      ...options,
      head,
    });
  }
  const { cause } = options;
  if (proxy && cause instanceof ProxyRefusal) return refusalFault(url, proxy, cause);
  const way = proxy ? `the request did not get through ${nameOf(proxy)}` : 'the request did not get through';
  const isUntrusted = UNTRUSTED.has((cause as NodeJS.ErrnoException | undefined)?.code ?? '');
  return new TransportFault('network', isUntrusted ? `${way}, ${UNKNOWN_AUTHORITY}` : way, {
    ...options,
    ...(isUntrusted && { lasting: true }),
  });
}

const UNKNOWN_AUTHORITY =
  'because the authority of the certificate is not trusted: if it is yours, or of a proxy that opens TLS, give its certificate as option ca or in NODE_EXTRA_CA_CERTS';

const nameOf = ({ name, source }: Proxy): string => `the proxy ${name} (${source})`;

function refusalFault(url: string, proxy: Proxy, { status, cause }: ProxyRefusal): TransportFault {
  const { name, source, authorization } = proxy;
  const { host } = new URL(url);
  const orDirect = source === OPTION ? '' : `, or name ${host} in NO_PROXY`;
  const tell = (what: string, lasting: boolean): TransportFault =>
    new TransportFault('network', `${nameOf(proxy)} ${what}`, { cause, sent: false, lasting });
  if (status === undefined) return tell(`gives no connection: check ${source}${orDirect}`, false);
  if (status >= 500) return tell(`could not connect to ${host} (HTTP ${status})`, false);
  if (status !== 407) return tell(`refuses to connect to ${host} (HTTP ${status}): allow it there${orDirect}`, true);
  return authorization() === undefined
    ? tell(`asks for credentials (HTTP 407): give them in ${source}, as in http://user:password@${name}`, true)
    : tell(`refuses its credentials (HTTP 407): check user and password in ${source}`, true);
}
