import { isIP } from 'node:net';
import { connect } from 'node:tls';
import type { CertificateInfo } from '@esakit/node';
import { UsageError } from '../failure.js';
import { type CheckResult, type Served, worst } from './result.js';

/** Where a server is asked for its certificate. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

const TIMEOUT = 10_000;
const HTTPS = 443;

/** Reads `HOST`, `HOST:PORT` or `[IPv6]:PORT`. */
export function readAddress(text: string): Address {
  const [, bracketed, plain, port = String(HTTPS)] =
    /^(?:\[([\da-f:.]+)\]|([^\s:[\]/@]+))(?::(\d{1,5}))?$/i.exec(text) ?? [];
  const host = bracketed ?? plain;
  if (host !== undefined && Number(port) > 0 && Number(port) <= 65_535) return { host, port: Number(port) };
  throw new UsageError(`--connect ${text} is no address: give it as HOST or HOST:PORT`);
}

/**
 * Adds to a result what a server shows for a host: the certificate has to be the very one that the service issued.
 *
 * @param name - the host, for SNI.
 * @param address - where to ask; the host itself, by default.
 */
export async function checkServed(
  result: CheckResult,
  certificate: CertificateInfo | undefined,
  { name, address = { host: name, port: HTTPS }, signal }: { name: string; address?: Address; signal: AbortSignal },
): Promise<CheckResult> {
  const shown = address.host.includes(':') ? `[${address.host}]:${address.port}` : `${address.host}:${address.port}`;
  const issued = digits(certificate?.FingerprintSha256 ?? '');
  const tell = (served: Omit<Served, 'address'>, level: CheckResult['level'], message: string): CheckResult => ({
    ...result,
    level: worst([result.level, level]),
    // What is fine needs no words beside what is not.
    message: result.level === 'ok' ? message : level === 'ok' ? result.message : `${result.message} ${message}`,
    served: { address: shown, ...served },
  });
  let fingerprint: string;
  try {
    fingerprint = digits(await fingerprintOf(name, address, signal));
  } catch (error) {
    signal.throwIfAborted();
    const message = `${shown} could not be asked for its certificate: ${(error as Error).message}.`;
    return tell({ fingerprint: null, matches: false }, 'critical', message);
  }
  const served = { fingerprint, matches: fingerprint === issued };
  if (served.matches) return tell(served, 'ok', `${result.message} ${shown} serves it.`);
  if (issued === '') {
    return tell(served, 'unknown', `${shown} serves ${fingerprint}, but ESA gave no fingerprint to compare it with.`);
  }
  const message = `${shown} serves another certificate, ${fingerprint} in place of ${issued}: deploy the one that ESA issued.`;
  return tell(served, 'critical', message);
}

/** SHA-256 of the leaf that a server shows. Nothing is sent to it, and it need not be trusted: its fingerprint is judged. */
function fingerprintOf(name: string, { host, port }: Address, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const servername = isIP(name) === 0 ? name : undefined;
    const socket = connect({ host, port, ...(servername !== undefined && { servername }), rejectUnauthorized: false });
    const end = (settle: () => void): void => {
      signal.removeEventListener('abort', onAbort);
      socket.destroy();
      settle();
    };
    const onAbort = (): void => end(() => reject(signal.reason as Error));
    signal.addEventListener('abort', onAbort);
    socket.setTimeout(TIMEOUT, () => end(() => reject(new Error(`no answer within ${TIMEOUT / 1000} s`))));
    socket.once('error', (error) => end(() => reject(error)));
    socket.once('secureConnect', () => {
      const { fingerprint256 } = socket.getPeerCertificate();
      end(() => (fingerprint256 ? resolve(fingerprint256) : reject(new Error('it showed none'))));
    });
  });
}

const digits = (fingerprint: string): string => fingerprint.replace(/[:\s]/g, '').toLowerCase();
