import { type Context, context, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { type Client, createClient, getCertificate, listSites } from '@esakit/core';
import { withTracing } from '@esakit/core/opentelemetry';
import { createEmulator, type Emulator } from '@esakit/emulator';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { rejection } from '../support/hostile-server.js';

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(provider);
});
afterAll(() => {
  context.disable();
  trace.disable();
});
beforeEach(() => exporter.reset());

let emulator: Emulator;
let esa: Client;
/** The context of each attempt. */
let contexts: Context[];
beforeEach(() => {
  emulator = createEmulator();
  contexts = [];
  esa = withTracing(
    createClient({
      credentials: emulator.credentials,
      fetch: (input, init) => {
        contexts.push(context.active());
        return emulator.fetch(new Request(input, init));
      },
    }),
  );
});

it('a call is one span, with all its attempts in it', async () => {
  emulator.faults.add({ kind: 'error', code: 'ServiceUnavailable', action: 'ListSites', times: 1 });
  const parent = provider.getTracer('test').startSpan('parent');
  await context.with(trace.setSpan(ROOT_CONTEXT, parent), () => listSites(esa, {}));
  const [span, ...more] = exporter.getFinishedSpans();
  expect(more).toEqual([]);
  expect(span).toMatchObject({
    name: 'ESA/ListSites',
    kind: SpanKind.CLIENT,
    status: { code: SpanStatusCode.UNSET },
    instrumentationScope: { name: '@esakit/core', version: '0.0.0-test' },
    parentSpanContext: { spanId: parent.spanContext().spanId },
  });
  expect(span?.attributes).toEqual({
    'rpc.system.name': 'alibaba-cloud-api',
    'rpc.method': 'ESA/ListSites',
    'rpc.status_code': 'OK',
    'http.request.method': 'GET',
    'http.request.resend_count': 1,
    'http.response.status_code': 200,
    'http.response.header.x-acs-request-id': [expect.stringMatching(/^[0-9A-F-]{36}$/i)],
    'server.address': 'esa.cn-hangzhou.aliyuncs.com',
    'server.port': 443,
  });
  // An instrumentation of HTTP puts its spans below.
  expect(contexts.map((one) => trace.getSpan(one)?.spanContext().spanId)).toEqual(
    Array.from({ length: 2 }, () => span?.spanContext().spanId),
  );
});

it("a refused call is a span with the service's code, and nothing of the input or the credentials", async () => {
  const error = await rejection(getCertificate(esa, { SiteId: 1234567890123, Id: 'n0-such-1d' }));
  const [span] = exporter.getFinishedSpans();
  expect(error).toMatchObject({ name: 'ServiceError' });
  const { code, reason, status } = error as { code: string; reason: string; status: number };
  expect(span).toMatchObject({
    status: { code: SpanStatusCode.ERROR, message: reason },
    attributes: { 'error.type': code, 'rpc.status_code': code, 'http.response.status_code': status },
    events: [{ name: 'exception', attributes: { 'exception.type': code } }],
  });
  const { accessKeyId, accessKeySecret } = emulator.credentials;
  const shown = JSON.stringify([span?.attributes, span?.events, span?.status, span?.name]);
  for (const hidden of [accessKeyId, accessKeySecret, 'n0-such-1d', 'Signature=']) expect(shown).not.toContain(hidden);
});

it('a call that fails before any request, or is aborted, is a span that failed', async () => {
  await rejection(getCertificate(esa, { SiteId: 'none', Id: '' }));
  const aborted = await rejection(listSites(esa, {}, { signal: AbortSignal.abort(new TypeError('s3cret')) }));
  expect(aborted).toMatchObject({ message: 's3cret' });
  const spans = exporter.getFinishedSpans();
  expect(spans.map(({ attributes }) => attributes['error.type'])).toEqual(['invalid-parameter', 'TypeError']);
  expect(spans.map(({ status }) => status.code)).toEqual([SpanStatusCode.ERROR, SpanStatusCode.ERROR]);
  expect(JSON.stringify(spans[1]?.events) + JSON.stringify(spans[1]?.status)).not.toContain('s3cret');
});

it("a tracer of the user's is used instead of the global one, and the client stays what it is", async () => {
  const own = new InMemorySpanExporter();
  const other = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(own)] });
  const traced = withTracing(createClient({ credentials: emulator.credentials, fetch: emulator.fetch }), {
    tracer: other.getTracer('mine'),
  });
  expect([traced.region, traced.endpoint]).toEqual(['cn-hangzhou', 'https://esa.cn-hangzhou.aliyuncs.com']);
  await listSites(traced, {});
  expect(own.getFinishedSpans()).toHaveLength(1);
  expect(exporter.getFinishedSpans()).toEqual([]);
});
