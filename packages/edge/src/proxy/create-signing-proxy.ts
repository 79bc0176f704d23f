import { type CallOptions, withoutPrivateKeys } from '@esakit/core';
import type { ProxyRequest, ProxySuccess } from '@esakit/core/proxy';
import { ProxyError, toWireError } from '@esakit/core/proxy';
import { isPreflight, judgeOrigin, preflightHeaders } from './origin.js';
import { readCall } from './read-call.js';
import { refuse } from './refuse.js';
import { passOn, respond, respondEmpty, statusOf } from './respond.js';
import { runOnce } from './run-once.js';
import { type ProxySettings, readProxySettings, type SigningProxyOptions } from './settings.js';

/**
 * A fetch handler through which pages run some operations without ever seeing a key; `@esakit/browser` is its client.
 * It checks, in this order: path, method, origin, type, size and format of the body, `authorize`, the list of
 * operations, and the parameters, as any client does.
 *
 * It reveals no secret: private keys in answers are redacted, and of an error about the proxy's own key or network the
 * page gets only the code.
 *
 * @throws {ParameterError} for an invalid option, which it names.
 * @example
 * ```ts
 * import { createClient, createSigningProxy, GetCertificate, ListCertificates } from '@esakit/edge';
 *
 * declare function isSignedIn(request: Request): Promise<boolean>;
 *
 * export default {
 *   fetch(request: Request, env: object): Promise<Response> {
 *     const proxy = createSigningProxy({
 *       client: createClient(env),
 *       authorize: async (asking, { input }) =>
 *         String(input['SiteId']) === '1234567890123' && (await isSignedIn(asking)),
 *       allow: [GetCertificate, ListCertificates],
 *     });
 *     return proxy(request);
 *   },
 * };
 * ```
 */
export function createSigningProxy(options: SigningProxyOptions): (request: Request) => Promise<Response> {
  const settings = readProxySettings(options);
  return async (request) => {
    const origin = judgeOrigin(request, settings);
    try {
      return await answer(request, origin, settings);
    } catch (thrown) {
      const error = hasLeft(request) ? refuse('aborted', 'the page went away') : thrown;
      report(error, request, settings);
      const wrongMethod = error instanceof ProxyError && error.code === 'method-not-allowed';
      return respond(
        statusOf(error),
        { error: toWireError(error) },
        { ...origin.cors, ...(wrongMethod && { allow: 'POST, OPTIONS' }) },
      );
    }
  };
}

async function answer(
  request: Request,
  { allowed, cors }: ReturnType<typeof judgeOrigin>,
  settings: ProxySettings,
): Promise<Response> {
  const { client, authorize, operations, path, limits, maxBodyBytes, bodyTimeout } = settings;
  if (path !== undefined && new URL(request.url).pathname !== path)
    throw refuse('not-found', 'the proxy is at another path');
  const preflight = isPreflight(request);
  if (request.method !== 'POST' && !preflight) throw refuse('method-not-allowed', 'the method must be POST');
  if (!allowed) throw refuse('forbidden-origin', 'pages of this origin may not call (option origins)');
  if (preflight) return respondEmpty(204, { ...cors, ...preflightHeaders(settings) });

  const call: ProxyRequest = await readCall(
    request,
    maxBodyBytes,
    Math.min(bodyTimeout, limits?.totalTimeout ?? Infinity),
  );
  const verdict = await authorize(request, call);
  if (verdict instanceof Response) return passOn(verdict, cors);
  if (verdict !== true) throw refuse('unauthorized', 'this call is not authorised (option authorize)');
  const operation = operations.get(call.operation);
  if (!operation) throw refuse('operation-not-allowed', 'this operation is not allowed (option allow)');

  const signal = request.signal ?? undefined;
  const run = async (ends: CallOptions): Promise<ProxySuccess> => {
    const { data, requestId, status, attempts } = await client.send(operation, call.input, { ...limits, ...ends });
    return { data: withoutPrivateKeys(data) as typeof call.input, requestId, status, attempts };
  };
  const { callId } = call;
  if (callId === undefined || operation.access !== 'write') return respond(200, await run({ signal }), cors);
  const { endpoint } = client;
  const { shownBy } = operation;
  const patience = limits?.totalTimeout ?? 60_000;
  const success = await runOnce({ ...call, callId, endpoint, shownBy, patience, signal }, () => run({ callId }));
  return respond(200, success, cors);
}

/** Whether the page has gone. On some runtimes a request has no signal. */
const hasLeft = ({ signal }: { readonly signal?: AbortSignal | null }): boolean => signal?.aborted ?? false;

function report(error: unknown, request: Request, { onError }: ProxySettings): void {
  try {
    onError?.(error, request);
  } catch {
    // The page gets its answer even if the log fails.
  }
}
