import { X509Certificate } from 'node:crypto';
import { isIP, type Socket } from 'node:net';
import { connect, type DetailedPeerCertificate, rootCertificates, type TLSSocket } from 'node:tls';
import type { Finding } from './finding.js';
import type { Place } from './places.js';
import type { Proxy } from '@esakit/node';
import { openTunnel } from './proxy.js';
import { readThrown } from '../thrown.js';

/** What a server shows of itself. */
interface Shown {
  readonly issuer: string;
  /** Why nobody vouches for it; undefined where somebody does. */
  readonly problem: string | undefined;
  /** Whether the authority is one of those that Node brings, and not one that this machine adds. */
  readonly isPublic: boolean;
}

export interface TlsOptions {
  readonly proxy?: Proxy | undefined;
  readonly signal: AbortSignal;
  /** Authorities to trust, as PEM, in place of those that Node trusts. */
  readonly ca?: string | undefined;
  /** The roots that Node brings, as PEM. */
  readonly roots?: readonly string[];
}

/** Whether the certificate of a place verifies, and who issued it: where TLS is intercepted, that names the interceptor. */
export async function checkTls(place: Place, options: TlsOptions): Promise<Finding> {
  const { proxy, signal } = options;
  const name = `tls ${place.name}`;
  const { url } = place;
  if (url.protocol === 'http:') return { name, state: 'skipped', finding: `${url.origin} is called without TLS` };
  const worst = place.isUsed ? 'critical' : 'warning';
  try {
    const { issuer, problem, isPublic } = await handshake(url, options);
    if (problem !== undefined) {
      return {
        name,
        state: worst,
        finding: `the certificate of ${url.host} does not verify (${problem}); issued by ${issuer}`,
        remedy: REMEDIES[problem] ?? INTERCEPTED,
      };
    }
    if (isPublic) return { name, state: 'ok', finding: `the certificate of ${url.host} verifies; issued by ${issuer}` };
    return {
      name,
      state: 'warning',
      finding: `TLS to ${url.host} may be intercepted: an authority vouches for it that Node does not bring, ${issuer}`,
      remedy: 'who has that authority can read calls and answers: make sure that it is your own organisation',
    };
  } catch (error) {
    signal.throwIfAborted();
    const { message } = readThrown(error);
    return {
      name,
      state: worst,
      finding: `no TLS with ${url.host}: ${message}`,
      remedy: `check what is between this machine and port ${url.port || 443} there: firewall${proxy ? ', proxy' : ''}`,
    };
  }
}

const INTERCEPTED =
  'if your organisation intercepts TLS, name its authority in NODE_EXTRA_CA_CERTS; else call from another network';

const REMEDIES: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: "check this machine's clock first; then who issued it",
  CERT_NOT_YET_VALID: "check this machine's clock first; then who issued it",
  ERR_TLS_CERT_ALTNAME_INVALID:
    'the certificate is for another name: check the endpoint, and who answers for this name',
};

async function handshake(url: URL, { proxy, signal, ca, roots = rootCertificates }: TlsOptions): Promise<Shown> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = Number(url.port || 443);
  const tunnel = proxy && (await openTunnel(proxy, { host: url.hostname, port, signal }));
  return new Promise((resolve, reject) => {
    const socket = connect({
      ...(tunnel ? { socket: tunnel } : { host, port }),
      ...(isIP(host) === 0 && { servername: host }),
      ...(ca !== undefined && { ca }),
      // What does not verify is looked at too. Nothing is sent.
      rejectUnauthorized: false,
    });
    const end = (settle: () => void): void => {
      signal.removeEventListener('abort', onAbort);
      closeAll(socket, tunnel);
      settle();
    };
    const onAbort = (): void => end(() => reject(signal.reason as Error));
    signal.addEventListener('abort', onAbort);
    socket.once('error', (error) => end(() => reject(error)));
    socket.once('end', () => end(() => reject(new Error('the other side closed the connection'))));
    socket.once('secureConnect', () => {
      const shown = describe(socket, roots);
      end(() => resolve(shown));
    });
  });
}

function closeAll(...sockets: readonly (Socket | undefined)[]): void {
  for (const socket of sockets) socket?.destroy();
}

function describe(socket: TLSSocket, roots: readonly string[]): Shown {
  const certificate = socket.getPeerCertificate(true);
  const { authorizationError } = socket;
  // An Error in the types, the code of one in fact.
  const problem = authorizationError ? codeOf(authorizationError) : undefined;
  return { issuer: issuerOf(certificate), problem, isPublic: isPublicRoot(rootOf(certificate), roots) };
}

function codeOf(error: unknown): string {
  const { code, message } = readThrown(error);
  return code ?? message;
}

function issuerOf({ issuer }: DetailedPeerCertificate): string {
  const names = [issuer?.O, issuer?.CN].flat().filter((name) => name !== undefined && name !== '');
  return [...new Set(names)].join(', ') || 'nobody that it names';
}

/** The last certificate of the chain. A root is its own issuer. */
function rootOf(certificate: DetailedPeerCertificate): DetailedPeerCertificate {
  let at = certificate;
  for (let step = 0; step < 10 && at.issuerCertificate && at.issuerCertificate !== at; step++)
    at = at.issuerCertificate;
  return at;
}

/** By the name and the key: some authorities have several certificates of one root. */
function isPublicRoot({ raw }: DetailedPeerCertificate, roots: readonly string[]): boolean {
  if (!raw) return false;
  const root = new X509Certificate(raw);
  return roots.some((pem) => {
    const known = new X509Certificate(pem);
    return known.fingerprint256 === root.fingerprint256 || (known.subject === root.issuer && isSignedBy(root, known));
  });
}

function isSignedBy(certificate: X509Certificate, authority: X509Certificate): boolean {
  try {
    return certificate.verify(authority.publicKey);
  } catch {
    return false;
  }
}
