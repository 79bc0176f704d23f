import { certificate, error } from './answers.js';
import type { Exchange, Reply } from './exchange.js';

/** The gateway's tolerance for a request's date. */
const SKEW_LIMIT = 15 * 60 * 1000;

export interface Throttle {
  readonly code?: string;
  readonly status?: number;
  /** Milliseconds, as `x-acs-retry-after`. */
  readonly acs?: string | number;
  /** Seconds or a date, as `Retry-After`. */
  readonly standard?: string | number;
}

export function throttle({ code = 'Throttling.User', status = 429, acs, standard }: Throttle = {}): Reply {
  return error(status, code, {
    ...(acs !== undefined && { 'x-acs-retry-after': acs }),
    ...(standard !== undefined && { 'retry-after': standard }),
  });
}

/** Refuses requests dated more than a quarter of an hour from `now`, and tells its time in `Date`. */
export function clockCheck(now: () => number, options: { code?: string; status?: number } = {}): Reply {
  return (exchange) => {
    const date = new Date(now()).toUTCString();
    const skew = Math.abs(Date.parse(header(exchange, 'x-acs-date')) - now());
    const { code = 'InvalidTimeStamp.Expired', status = 400 } = options;
    return (skew <= SKEW_LIMIT ? certificate({ date }) : error(status, code, { date }))(exchange);
  };
}

/** Refuses every security token but the one that `valid` gives. */
export function tokenCheck(valid: () => string, options: { code?: string; status?: number } = {}): Reply {
  const { code = 'InvalidSecurityToken.Expired', status = 403 } = options;
  const refusal = error(status, code);
  return (exchange) => (header(exchange, 'x-acs-security-token') === valid() ? certificate() : refusal)(exchange);
}

/** Builds the reply from the request's own headers and whatever else it is given, as a debugging proxy does. */
export function echo(build: (headers: string) => Reply, also: readonly string[] = []): Reply {
  return (exchange) => {
    const lines = Object.entries(exchange.request.headers).map(([name, value]) => `${name}: ${value}`);
    return build([...lines, ...also].join('\n'))(exchange);
  };
}

/** Quotes the text that was to be signed, as the gateway does for a signature that it can't confirm. */
export function signatureMismatch(): Reply {
  return (exchange) => {
    const { method, url } = exchange.request;
    const signedHeaders = /SignedHeaders=([^,]*)/.exec(header(exchange, 'authorization'))?.[1] ?? '';
    const lines = signedHeaders.split(';').map((name) => `${name}:${header(exchange, name)}\n`);
    const query = url.split('?')[1] ?? '';
    const contentHash = header(exchange, 'x-acs-content-sha256');
    const text = `${method}\n/\n${query}\n${lines.join('')}\n${signedHeaders}\n${contentHash}`;
    const Message = `Specified signature is not matched with our calculation. server string to sign is:${text}`;
    return error(400, 'SignatureDoesNotMatch', {}, { Message })(exchange);
  };
}

/** A good answer, late. */
export function late(milliseconds: number, then: Reply = certificate()): Reply {
  return async (exchange) => {
    if (await exchange.pause(milliseconds)) await then(exchange);
  };
}

function header(exchange: Exchange, name: string): string {
  return exchange.request.headers[name] ?? '';
}
