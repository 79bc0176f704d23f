import type { FindProxy } from '../proxy/proxy.js';

/** A text of PEM, or a file's bytes. */
export type Pem = string | Uint8Array;

/** An `Agent` of `node:https`, or of a library. Said in its own words, so that the types need none of Node. */
export interface AnyAgent {
  readonly sockets: object;
  readonly requests: object;
  destroy(): void;
}

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
  readonly agent?: AnyAgent | undefined;
  /** Authorities to trust in place of those that Node trusts, as PEM. `NODE_EXTRA_CA_CERTS` adds some to those. */
  readonly ca?: Pem | readonly Pem[] | undefined;
  /** A client certificate, as PEM, for a server that asks for one. */
  readonly cert?: Pem | undefined;
  /** Its private key, as PEM. */
  readonly key?: Pem | undefined;
  /** Of an encrypted private key. */
  readonly passphrase?: string | undefined;
  /** Milliseconds that an idle connection is kept for the next request; 5,000 by default, 0 keeps none. */
  readonly keepAlive?: number | undefined;
}

export const CONNECTION_OPTIONS = ['proxy', 'agent', 'ca', 'cert', 'key', 'passphrase', 'keepAlive'] as const;

/** The options of connections that are among others. */
export const connectionOptionsOf = (options: ConnectionOptions): ConnectionOptions =>
  Object.fromEntries(
    CONNECTION_OPTIONS.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  );
