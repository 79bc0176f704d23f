import { isIP } from 'node:net';
import { connect } from 'node:tls';
import {
  certificateHealth,
  type CertificateInfo,
  type CertificatesHealthOptions,
  type Level,
  worstLevel,
} from '@esakit/node';
import { UsageError } from '../failure.js';
import type { CheckResult, Served } from './result.js';
import type { Found } from './survey.js';
import { readThrown } from '../thrown.js';

/** Where a server is asked for its certificate. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** What a server is compared with, and where it is asked. */
export interface ServedOptions {
  /** The host, for SNI. */
  readonly name: string;
  /** The host itself by default. */
  readonly address?: Address | undefined;
  readonly signal: AbortSignal;
  readonly health: CertificatesHealthOptions;
}

const TIMEOUT = 10_000;
const HTTPS = 443;

/** Reads `HOST`, `HOST:PORT` or `[IPv6]:PORT`. */
export function readAddress(text: string): Address {
  const [, bracketed, plain, port = String(HTTPS)] =
    /^(?:\[([\da-f:.]+)\]|([^\s:[\]/@]+))(?::(\d{1,5}))?$/i.exec(text) ?? [];
  const host = bracketed ?? plain;
  if (host !== undefined && Number(port) > 0 && Number(port) <= 65_535) return { host, port: Number(port) };
  throw new UsageError(`--connect ${text} is not an address: give it as HOST or HOST:PORT`);
}

/** Adds to a result what a server shows for a host, and which of the site's certificates that is. */
export async function checkServed(
  { result, certificate, others = [] }: Found,
  { name, address = { host: name, port: HTTPS }, signal, health }: ServedOptions,
): Promise<CheckResult> {
  const shown = address.host.includes(':') ? `[${address.host}]:${address.port}` : `${address.host}:${address.port}`;
  const tell = (served: Omit<Served, 'address'>, level: Level, message: string): CheckResult => ({
    ...result,
    level: worstLevel([result.level, level]),
    // What is fine needs no words beside what is not.
    message: result.level === 'ok' ? message : level === 'ok' ? result.message : `${result.message} ${message}`,
    served: { address: shown, ...served },
  });

  let leaf: ServedCertificate;
  try {
    leaf = await fetchServed(name, address, signal);
  } catch (error) {
    const reason = readThrown(signal.aborted ? signal.reason : error).message;
    const message = `${shown} could not be asked for its certificate: ${reason}.`;
    return tell({ fingerprint: null, matches: null }, 'unknown', message);
  }
  const { fingerprint } = leaf;
  const isServed = (one: CertificateInfo | undefined): boolean => digits(one?.FingerprintSha256 ?? '') === fingerprint;
  if (isServed(certificate)) return tell({ fingerprint, matches: true }, 'ok', `${result.message} ${shown} serves it.`);
  const served = { fingerprint, matches: false };
  const known = others.find(isServed);
  if (known) {
    // What it is worth by itself: that another one is better does not help who gets this one.
    const { level, notAfter, state } = certificateHealth(known, health);
    const isOlder = notAfter !== undefined && notAfter.toISOString() < (result.notAfter ?? '');
    const which = `${isOlder ? 'the older one' : 'another one of the site'}, ${known.Name?.trim() || known.Id || fingerprint}`;
    const end = notAfter ? `, ${state === 'expired' ? 'which ended on' : 'valid until'} ${day(notAfter)}` : '';
    return tell(served, level, `${shown} serves ${which}${end}.`);
  }
  if (digits(certificate?.FingerprintSha256 ?? '') === '') {
    return tell(
      served,
      'unknown',
      `${shown} serves ${describe(leaf)}, but ESA gave no fingerprint to compare it with.`,
    );
  }
  const message = `${shown} serves a certificate that is none of the site's, ${describe(leaf)}: see where ${name} leads, or give that server the one that ESA issued.`;
  return tell(served, 'critical', message);
}

interface ServedCertificate {
  readonly fingerprint: string;
  readonly issuer: string | undefined;
  readonly notAfter: Date | undefined;
}

const describe = ({ fingerprint, issuer, notAfter }: ServedCertificate): string =>
  `${fingerprint}${issuer ? `, issued by ${issuer}` : ''}${notAfter ? `, valid until ${day(notAfter)}` : ''}`;

/** The leaf that a server shows. Nothing is sent to it, and it need not be trusted: its fingerprint is judged. */
function fetchServed(name: string, { host, port }: Address, signal: AbortSignal): Promise<ServedCertificate> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
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
      const { fingerprint256, issuer, valid_to } = socket.getPeerCertificate();
      const notAfter = new Date(valid_to);
      end(() => {
        if (!fingerprint256) reject(new Error('it showed none'));
        else {
          resolve({
            fingerprint: digits(fingerprint256),
            issuer: [issuer?.CN ?? issuer?.O].flat().join(', ') || undefined,
            notAfter: Number.isNaN(notAfter.getTime()) ? undefined : notAfter,
          });
        }
      });
    });
  });
}

const digits = (fingerprint: string): string => fingerprint.replace(/[:\s]/g, '').toLowerCase();

const day = (date: Date): string => date.toISOString().slice(0, 10);
