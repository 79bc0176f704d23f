/**
 * A span of OpenTelemetry for each call. It needs `@opentelemetry/api` beside it, which does nothing until an SDK is set
 * up.
 *
 * @module
 */
import { type Attributes, type Span, SpanKind, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api';
import type { Client } from '../client/client.js';
import { EsaError } from '../errors.js';
import { VERSION } from '../version.js';

/** How calls are traced. */
export interface TracingOptions {
  /** The tracer of the global provider by default. */
  readonly tracer?: Tracer | undefined;
}

/**
 * Makes a client of which each call is a span, with all its attempts: `ESA/ListSites`, of the kind CLIENT. What an
 * instrumentation of HTTP records of the attempts is below it. The attributes are those of the conventions for RPC and
 * HTTP, so no parameter, header or secret is among them.
 *
 * @example
 * ```ts
 * import { createClient, listSites } from '@esakit/core';
 * import { withTracing } from '@esakit/core/opentelemetry';
 *
 * const credentials = { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' };
 * const esa = withTracing(createClient({ credentials }));
 * await listSites(esa, {});
 * ```
 */
export function withTracing(client: Client, options: TracingOptions = {}): Client {
  return {
    get region() {
      return client.region;
    },
    get endpoint() {
      return client.endpoint;
    },
    send(operation, input, callOptions) {
      // Looked up for each call, because the global provider may be set after the client is made.
      const tracer = options.tracer ?? trace.getTracer('@esakit/core', VERSION);
      const method = `ESA/${operation.name}`;
      const attributes: Attributes = {
        'rpc.system.name': 'alibaba-cloud-api',
        'rpc.method': method,
        'http.request.method': operation.method,
        ...serverOf(client.endpoint),
      };
      return tracer.startActiveSpan(method, { kind: SpanKind.CLIENT, attributes }, async (span) => {
        try {
          const answer = await client.send(operation, input, callOptions);
          span.setAttributes({ 'rpc.status_code': 'OK', ...attemptsOf(answer) });
          return answer;
        } catch (error) {
          recordFailure(span, error);
          throw error;
        } finally {
          span.end();
        }
      });
    },
  };
}

function serverOf(endpoint: string): Attributes {
  const { hostname, port, protocol } = new URL(endpoint);
  return { 'server.address': hostname, 'server.port': Number(port || (protocol === 'https:' ? 443 : 80)) };
}

/** What is known of the last attempt, of an answer and of an error alike. */
interface Attempts {
  readonly attempts: number;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
}

const attemptsOf = ({ attempts, status, requestId }: Attempts): Attributes => ({
  ...(status !== undefined && { 'http.response.status_code': status }),
  ...(attempts > 1 && { 'http.request.resend_count': attempts - 1 }),
  ...(requestId !== undefined && { 'http.response.header.x-acs-request-id': [requestId] }),
});

function recordFailure(span: Span, error: unknown): void {
  if (error instanceof EsaError) {
    span.setAttributes({
      'error.type': error.code,
      ...(error.name === 'ServiceError' && { 'rpc.status_code': error.code }),
      ...attemptsOf(error),
    });
    span.recordException({ name: error.name, message: error.message, code: error.code });
    span.setStatus({ code: SpanStatusCode.ERROR, message: error.reason });
    return;
  }
  // The reason of the caller's signal, or what a hook threw: theirs, so nothing of it but its name.
  span.setAttribute('error.type', error instanceof Error ? error.name : '_OTHER');
  span.setStatus({ code: SpanStatusCode.ERROR });
}
