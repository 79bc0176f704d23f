import { type CallOptions, type Client, type Operation, ParameterError } from '@esakit/core';
import { checkOptions, MILLISECONDS } from '@esakit/core/adapter';
import type { ProxyRequest } from '@esakit/core/proxy';

/** What a signing proxy does, and for whom. */
export interface SigningProxyOptions {
  /** Makes the calls; give it a cache where pages ask for the same things. */
  readonly client: Client;
  /**
   * Decides on each call: only `true` lets it through. A `Response`, such as a redirect to a login, is sent as the
   * answer instead. The body of the request is read already; `call` holds it, not yet validated against the
   * operation.
   */
  readonly authorize: (
    request: Request,
    call: ProxyRequest,
  ) => boolean | Response | undefined | Promise<boolean | Response | undefined>;
  /** The operations that pages may run. None of them may change anything. */
  readonly allow: readonly Operation<unknown, unknown>[];
  /** Operations that change something and that pages may run. */
  readonly allowChanges?: readonly Operation<unknown, unknown>[] | undefined;
  /**
   * Origins of other sites whose pages may call, as in `https://www.example.com`. The proxy's own origin always may.
   */
  readonly origins?: readonly string[] | undefined;
  /** Lets pages of `origins` send their cookies for the proxy's site. */
  readonly cookies?: boolean | undefined;
  /** Headers that pages of `origins` may send; `authorization` by default. */
  readonly allowHeaders?: readonly string[] | undefined;
  /** Path that the proxy answers at; any by default. */
  readonly path?: string | undefined;
  /** The largest body in bytes; 16 KiB by default. */
  readonly maxBodyBytes?: number | undefined;
  /** Milliseconds that the body of a request may take to arrive; 10,000 by default. */
  readonly bodyTimeout?: number | undefined;
  /** Limits of each call. */
  readonly limits?: Omit<CallOptions, 'signal' | 'callId'> | undefined;
  /** Called with each refusal and failure, including what the page does not get. */
  readonly onError?: ((error: unknown, request: Request) => void) | undefined;
}

/** Validated options with their defaults. */
export interface ProxySettings extends Pick<
  SigningProxyOptions,
  'client' | 'authorize' | 'path' | 'limits' | 'onError'
> {
  readonly operations: ReadonlyMap<string, Operation<unknown, unknown>>;
  readonly origins: ReadonlySet<string>;
  readonly cookies: boolean;
  readonly allowHeaders: readonly string[];
  readonly maxBodyBytes: number;
  readonly bodyTimeout: number;
}

/** @throws {ParameterError} for an invalid option, which it names. */
export function readProxySettings(options: SigningProxyOptions): ProxySettings {
  const { client, authorize, path, limits, onError, cookies = false, bodyTimeout = 10_000 } = options;
  const { allow, allowChanges = [], origins = [], allowHeaders = ['authorization'], maxBodyBytes = 16_384 } = options;
  if (typeof client?.send !== 'function') fail('client must be a client, as createClient makes it');
  if (typeof authorize !== 'function') {
    fail('authorize must be a function: without one, everybody could use the key of the proxy');
  }
  if (!Array.isArray(allow) || allow.length + allowChanges.length === 0) {
    fail('allow must list the operations that pages may run, as in [GetCertificate]');
  }
  const changing = allow.find(({ access }) => access === 'write');
  if (changing) fail(`${changing.name} changes something: list it under allowChanges if pages may run it`);
  const wrong = origins.find((origin) => !isOrigin(origin));
  if (wrong !== undefined) fail(`origins must hold origins such as https://www.example.com, not ${wrong}`);
  if (!(maxBodyBytes > 0)) fail('maxBodyBytes must be a positive number of bytes');
  checkOptions({ bodyTimeout }, { bodyTimeout: MILLISECONDS }, 'createSigningProxy');
  if (path !== undefined && !path.startsWith('/')) fail('path must start with a slash');
  return {
    client,
    authorize,
    path,
    limits,
    onError,
    cookies,
    allowHeaders,
    maxBodyBytes,
    bodyTimeout,
    origins: new Set(origins),
    operations: new Map([...allow, ...allowChanges].map((operation) => [operation.name, operation])),
  };
}

/** An origin as browsers write it: without path, capital letters, default port or wildcard, and not `null`. */
function isOrigin(text: string): boolean {
  if (!/^[a-z][a-z\d+.-]*:\/\/[^/?#@*\s]+$/.test(text)) return false;
  // The origins of other schemes, such as those of extensions, can't be checked.
  if (!text.startsWith('http')) return true;
  try {
    return new URL(text).origin === text;
  } catch {
    return false;
  }
}

function fail(message: string): never {
  throw new ParameterError(message, 'createSigningProxy');
}
