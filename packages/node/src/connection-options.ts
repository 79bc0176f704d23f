import type { Agent } from 'node:http';
import type { SecureContext, SecureContextOptions } from 'node:tls';
import { ParameterError } from '@esakit/core';
import { environmentProxies, isLocal, isNodeSwitchOn } from './environment-proxies.js';
import { type FindProxy, OPTION, parseProxy } from './proxy.js';

/** How connections are made. Without options they are direct, and trust the authorities that Node trusts. */
export interface ConnectionOptions {
  /**
   * - `"environment"`: the proxies of `HTTPS_PROXY`, `HTTP_PROXY` and `ALL_PROXY`, but for the servers of `NO_PROXY`. The
   *   default where Node itself was told so, with `NODE_USE_ENV_PROXY=1` or `--use-env-proxy`.
   * - a URL: this proxy, as in `http://user:password@proxy.example.com:3128`
   * - `false`: none
   *
   * Never used for this machine: `localhost`, `127.0.0.1`, `[::1]`.
   */
  readonly proxy?: 'environment' | (string & {}) | URL | FindProxy | false | undefined;
  /**
   * Makes the connections in place of all that the other options say. An agent that keeps connections keeps those of
   * writes too: where one turns out to be closed, it is not known whether the write arrived.
   */
  readonly agent?: Agent | undefined;
  /** Authorities to trust in place of those that Node trusts, as PEM. `NODE_EXTRA_CA_CERTS` adds some to those. */
  readonly ca?: SecureContextOptions['ca'];
  /** A client certificate, as PEM, for a server that asks for one. */
  readonly cert?: SecureContextOptions['cert'];
  /** Its private key, as PEM. */
  readonly key?: SecureContextOptions['key'];
  /** Of an encrypted private key. */
  readonly passphrase?: string | undefined;
  /** Milliseconds that an idle connection is kept for the next request; 5,000 by default, 0 keeps none. */
  readonly keepAlive?: number | undefined;
}

/** The options, checked. */
export interface ConnectionSettings {
  readonly findProxy: FindProxy | undefined;
  readonly agent: Agent | undefined;
  /** For the server: authorities and client certificate. */
  readonly secureContext: SecureContext | undefined;
  /** For a proxy of `https:`: authorities only, because the client certificate is not meant for it. */
  readonly proxyContext: SecureContext | undefined;
  readonly keepAlive: number;
}

const NAMES = ['proxy', 'agent', 'ca', 'cert', 'key', 'passphrase', 'keepAlive'] as const;

/** The options of connections that are among others. */
export const connectionOptionsOf = (options: ConnectionOptions): ConnectionOptions =>
  Object.fromEntries(NAMES.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])));

/**
 * Checks the options.
 *
 * @param operation - the function that they were given to.
 * @throws {ParameterError} for one that can't be right, naming it.
 */
export function resolveConnections(options: ConnectionOptions, operation: string): ConnectionSettings {
  const { proxy = isNodeSwitchOn() ? 'environment' : false, agent, ca, cert, key, passphrase } = options;
  const fail = (name: string, expected: string): never => {
    throw new ParameterError(`${name} must be ${expected}`, operation, [
      { path: name, expected, received: 'another value' },
    ]);
  };
  if (agent !== undefined) {
    if (typeof agent?.on !== 'function') fail('agent', 'an Agent of node:https');
    const other = NAMES.find((name) => name !== 'agent' && options[name] !== undefined && options[name] !== false);
    if (other) fail(other, 'left to the agent: the option agent makes all connections');
  }
  const { keepAlive = 5_000 } = options;
  if (!Number.isSafeInteger(keepAlive) || keepAlive < 0) fail('keepAlive', 'milliseconds, or 0 to keep no connection');
  for (const [name, value] of Object.entries({ ca, cert, key })) {
    if (value !== undefined && ![value].flat().every(isPem)) fail(name, 'PEM');
  }
  // OpenSSL passes over what it can't read, and nobody would be trusted then.
  if (![ca ?? []].flat().every(isCertificate)) fail('ca', 'certificates as PEM');
  if (key !== undefined && cert === undefined) fail('cert', 'given along with key');
  if (cert !== undefined && key === undefined) fail('key', 'given along with cert');
  const contextOf = (given: SecureContextOptions): SecureContext | undefined => {
    if (Object.values(given).every((value) => value === undefined)) return undefined;
    try {
      return process.getBuiltinModule('node:tls').createSecureContext(given);
    } catch (error) {
      // Its own words say which of them is wrong, and hold nothing of a key.
      return fail(Object.keys(given).join(', '), `usable for TLS, but: ${(error as Error).message}`);
    }
  };
  return {
    findProxy: agent === undefined ? finderOf(proxy) : undefined,
    agent,
    secureContext: contextOf({ ...(ca && { ca }), ...(cert && { cert, key }), ...(passphrase && { passphrase }) }),
    proxyContext: ca ? contextOf({ ca }) : undefined,
    keepAlive,
  };
}

function isCertificate(value: string | Uint8Array): boolean {
  try {
    return new (process.getBuiltinModule('node:crypto').X509Certificate)(value).raw.length > 0;
  } catch {
    return false;
  }
}

function isPem(value: unknown): boolean {
  if (typeof value === 'object' && value !== null && 'pem' in value) return isPem(value.pem);
  return (typeof value === 'string' || value instanceof Uint8Array) && /-----BEGIN [A-Z0-9 ]+-----/.test(textOf(value));
}

const textOf = (value: string | Uint8Array): string =>
  typeof value === 'string' ? value : Buffer.from(value).toString('latin1');

function finderOf(given: NonNullable<ConnectionOptions['proxy']>): FindProxy | undefined {
  if (given === false) return undefined;
  if (given === 'environment') return environmentProxies();
  if (typeof given === 'function') return given;
  const proxy = parseProxy(String(given), OPTION);
  return (url) => (isLocal(new URL(url)) ? undefined : proxy);
}
