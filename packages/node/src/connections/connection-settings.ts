import type { Agent } from 'node:http';
import type { SecureContext, SecureContextOptions } from 'node:tls';
import { ParameterError } from '@esakit/core';
import { CONNECTION_OPTIONS, type ConnectionOptions } from './connection-options.js';
import { environmentProxies, isLocal, isNodeSwitchOn } from '../proxy/environment-proxies.js';
import { type FindProxy, OPTION, parseProxy } from '../proxy/proxy.js';

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

/**
 * Checks the options.
 *
 * @param operation - the function that they were given to.
 * @throws {ParameterError} for one that can't be right, naming it.
 */
export function resolveConnections(options: ConnectionOptions, operation: string): ConnectionSettings {
  const { proxy = isNodeSwitchOn() ? 'environment' : false, agent, keepAlive = 5_000 } = options;
  const fail: Fail = (name, expected) => {
    throw new ParameterError(`${name} must be ${expected}`, operation, [
      { path: name, expected, received: 'another value' },
    ]);
  };
  if (agent !== undefined) {
    // Node asks for nothing else.
    if (typeof (agent as Partial<Record<'addRequest', unknown>> | null)?.addRequest !== 'function')
      fail('agent', 'an Agent of node:https');
    const other = CONNECTION_OPTIONS.find(
      (name) => name !== 'agent' && options[name] !== undefined && options[name] !== false,
    );
    if (other) fail(other, 'left to the agent: the option agent makes all connections');
  }
  if (!Number.isSafeInteger(keepAlive) || keepAlive < 0) fail('keepAlive', 'milliseconds, or 0 to keep no connection');
  return {
    findProxy: agent === undefined ? finderOf(proxy) : undefined,
    agent: agent as Agent | undefined,
    ...contextsOf(options, fail),
    keepAlive,
  };
}

type Fail = (name: string, expected: string) => never;

function contextsOf(
  options: ConnectionOptions,
  fail: Fail,
): Pick<ConnectionSettings, 'secureContext' | 'proxyContext'> {
  const { passphrase } = options;
  const pemOf = (name: 'ca' | 'cert' | 'key'): (string | Buffer)[] | undefined => {
    if (options[name] === undefined) return undefined;
    const texts = [options[name]].flat().map((one) => (one instanceof Uint8Array ? Buffer.from(one) : one));
    return texts.every(isPem) ? texts : fail(name, 'PEM');
  };
  const [ca, cert, key] = [pemOf('ca'), pemOf('cert'), pemOf('key')];
  // OpenSSL passes over what it can't read, and nobody would be trusted then.
  if (ca?.every(isCertificate) === false) fail('ca', 'certificates as PEM');
  if (key && !cert) fail('cert', 'given along with key');
  if (cert && !key) fail('key', 'given along with cert');
  const create = (given: SecureContextOptions): SecureContext | undefined => {
    if (Object.keys(given).length === 0) return undefined;
    try {
      return process.getBuiltinModule('node:tls').createSecureContext(given);
    } catch (error) {
      // OpenSSL's words say which of them is wrong, and hold nothing of a key.
      return fail(Object.keys(given).join(', '), `usable for TLS, but: ${(error as Error).message}`);
    }
  };
  const trusted = ca && { ca };
  return {
    secureContext: create({ ...trusted, ...(cert && key && { cert, key }), ...(passphrase && { passphrase }) }),
    proxyContext: create({ ...trusted }),
  };
}

const isPem = (value: unknown): boolean =>
  (typeof value === 'string' || Buffer.isBuffer(value)) && /-----BEGIN [A-Z0-9 ]+-----/.test(value.toString('latin1'));

function isCertificate(value: string | Buffer): boolean {
  try {
    return new (process.getBuiltinModule('node:crypto').X509Certificate)(value).raw.length > 0;
  } catch {
    return false;
  }
}

function finderOf(given: NonNullable<ConnectionOptions['proxy']>): FindProxy | undefined {
  if (given === false) return undefined;
  if (given === 'environment') return environmentProxies();
  if (typeof given === 'function') return given;
  const proxy = parseProxy(String(given), OPTION);
  return (url) => (isLocal(new URL(url)) ? undefined : proxy);
}
