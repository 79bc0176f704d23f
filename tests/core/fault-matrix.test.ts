import { GetCertificate, getCertificate } from '@esakit/core';
import { expect, it } from 'vitest';
import {
  ERROR_REQUEST_ID,
  onEachTransport,
  refusedUrl,
  rejection,
  type Reply,
  reply,
  sampleAnswer,
  sampleInput,
  startHostileServer,
} from '../support/hostile-server.js';

/** A service or network that always does the same, and the error that a caller gets. */
interface Failure {
  readonly when: string;
  readonly does: Reply;
  readonly error: Readonly<Record<string, unknown>>;
  /** Requests sent, with two retries allowed. */
  readonly attempts: number;
}

/** The same, once, before the service recovers. */
interface Recovery {
  readonly when: string;
  readonly does: Reply;
}

const service = (code: string, status: number, more = {}) => ({ name: 'ServiceError', code, status, ...more });
const readable = { requestId: ERROR_REQUEST_ID, recommend: expect.stringContaining('troubleshoot') };
/** A hint that keeps the throttling back-off of a failing table row short. */
const SOON = { 'x-acs-retry-after': 5 };

const lasting: readonly [status: number, code: string][] = [
  [400, 'MissingSiteId'],
  [400, 'Id.MissingParameter'],
  [400, 'InvalidParameter'],
  [400, 'IncompleteSignature'],
  [403, 'SignatureDoesNotMatch'],
  [404, 'InvalidAccessKeyId.NotFound'],
  [400, 'InvalidAccessKeyId.Inactive'],
  [400, 'InvalidSecurityToken.Malformed'],
  [403, 'Forbidden.RAM'],
  [403, 'NoPermission'],
  [404, 'Certificate.NotFound'],
  [400, 'SiteNotFound'],
  [400, 'CertQuotaCheckFailed'],
  [400, 'SomeCode.NobodyKnows'],
];

const passing: readonly [status: number, code: string][] = [
  [400, 'InternalException'],
  [500, 'InternalError'],
  [503, 'ServiceUnavailable'],
  [400, 'ServiceInvokeFailed'],
  [400, 'SignatureNonceUsed'],
  [400, 'Site.ServiceBusy'],
  [400, 'Record.ServiceBusy'],
  [400, 'LockFailed'],
];

const failures: readonly Failure[] = [
  ...lasting.map(([status, code]) => ({
    when: `a JSON error ${status} ${code}`,
    does: reply.error(status, code),
    error: service(code, status, { ...readable, retryable: false }),
    attempts: 1,
  })),
  ...passing.map(([status, code]) => ({
    when: `a JSON error ${status} ${code} that lasts`,
    does: reply.error(status, code),
    error: service(code, status, { ...readable, retryable: true }),
    attempts: 3,
  })),
  {
    when: 'an HTML 502',
    does: reply.html(502),
    error: service('http-502', 502, { retryable: true, excerpt: expect.stringContaining('An intermediary failed') }),
    attempts: 3,
  },
  { when: 'an HTML 404', does: reply.html(404), error: service('http-404', 404, { retryable: false }), attempts: 1 },
  { when: 'an empty 400', does: reply.empty(400), error: service('http-400', 400, { retryable: false }), attempts: 1 },
  { when: 'an empty 504', does: reply.empty(504), error: service('http-504', 504, { retryable: true }), attempts: 3 },
  {
    when: 'a text 429',
    does: reply.text(429, 'slow down', SOON),
    error: service('http-429', 429, { retryable: true, excerpt: 'slow down' }),
    attempts: 3,
  },
  {
    when: 'an error status with JSON that is not an error',
    does: reply.json('{"hello":"world"}', 400),
    error: service('http-400', 400),
    attempts: 1,
  },
  { when: 'an error status with null', does: reply.json('null', 403), error: service('http-403', 403), attempts: 1 },
  { when: 'an error status with []', does: reply.json('[]', 403), error: service('http-403', 403), attempts: 1 },
  {
    when: 'an error whose code is a number',
    does: reply.json('{"Code":17,"Message":{"a":1},"RequestId":[]}', 400),
    error: { name: 'ServiceError', status: 400, requestId: undefined },
    attempts: 1,
  },
  {
    when: 'an XML error',
    does: reply.xmlError(404, 'Certificate.NotFound'),
    error: service('Certificate.NotFound', 404, readable),
    attempts: 1,
  },
  {
    when: 'an XML error worth a retry',
    does: reply.xmlError(400, 'InternalException'),
    error: service('InternalException', 400, readable),
    attempts: 3,
  },
  {
    when: 'an XML error with entities',
    does: reply.xmlError(400, 'InvalidParameter', { Message: 'a < b & "c"' }),
    error: service('InvalidParameter', 400, { message: expect.stringContaining('a < b & "c"') }),
    attempts: 1,
  },
  {
    when: 'an error with lower-case keys',
    does: reply.lowerCaseError(404, 'Certificate.NotFound'),
    error: service('Certificate.NotFound', 404, readable),
    attempts: 1,
  },
  {
    when: 'a compressed error',
    does: reply.encoded('gzip', JSON.stringify({ Code: 'Certificate.NotFound', RequestId: 'r-1' }), 404),
    error: service('Certificate.NotFound', 404, { requestId: 'r-1' }),
    attempts: 1,
  },
  {
    when: 'a 200 with an error code',
    does: reply.error(200, 'Certificate.NotFound'),
    error: service('Certificate.NotFound', 200, { ...readable, retryable: false }),
    attempts: 1,
  },
  {
    when: 'a 200 with an error code worth a retry',
    does: reply.error(200, 'InternalException'),
    error: service('InternalException', 200, { retryable: true }),
    attempts: 3,
  },
  ...['null', '[]', '{}', '', '"text"', '17', 'true', 'not JSON', '{"SiteId":1,', '<html></html>'].map((body) => ({
    when: `a 200 with ${body || 'no body'}`,
    does: reply.json(body),
    error: { name: 'ResponseError', status: 200 },
    attempts: 1,
  })),
  { when: 'a 204', does: reply.noContent(), error: { name: 'ResponseError', status: 204 }, attempts: 1 },
  { when: 'a 304', does: reply.empty(304), error: { status: 304 }, attempts: 1 },
  {
    when: 'a request id in the headers only',
    does: reply.json('{"Code":"Forbidden","Message":"no"}', 403, { 'x-acs-request-id': 'r-2' }),
    error: service('Forbidden', 403, { requestId: 'r-2' }),
    attempts: 1,
  },
  {
    when: 'an unusable answer with a request id in the headers',
    does: reply.json('[]', 200, { 'x-acs-request-id': 'r-3' }),
    error: { name: 'ResponseError', requestId: 'r-3' },
    attempts: 1,
  },
  ...(['truncated', 'truncatedChunks', 'reset', 'resetInHeaders', 'resetInBody', 'hangUp', 'malformed'] as const).map(
    (name) => ({
      when: `a connection that is ${name} every time`,
      does: reply[name](),
      error: { name: 'TransportError', code: 'network', retryable: true },
      attempts: 3,
    }),
  ),
];

const recoveries: readonly Recovery[] = [
  ...passing.map(([status, code]) => ({ when: `${status} ${code}`, does: reply.error(status, code) })),
  ...[500, 502, 503, 504].map((status) => ({ when: `an HTML ${status}`, does: reply.html(status) })),
  { when: 'an empty 503', does: reply.empty(503) },
  { when: 'a text 429', does: reply.text(429, 'slow down', SOON) },
  { when: 'a 200 with a passing error code', does: reply.error(200, 'InternalException') },
  { when: 'a truncated body', does: reply.truncated() },
  { when: 'a truncated chunked body', does: reply.truncatedChunks() },
  { when: 'a reset at once', does: reply.reset() },
  { when: 'a reset in the headers', does: reply.resetInHeaders() },
  { when: 'a reset in the body', does: reply.resetInBody() },
  { when: 'a connection that ends without an answer', does: reply.hangUp() },
  { when: 'bytes that are not HTTP', does: reply.malformed() },
  { when: 'a header section without end', does: reply.hugeHeaders(1024 * 1024) },
];

const readableAnswers: readonly Recovery[] = [
  { when: 'plain', does: reply.certificate() },
  { when: 'behind a byte order mark', does: reply.byteOrderMark() },
  { when: 'in gzip', does: reply.encoded('gzip') },
  { when: 'in brotli', does: reply.encoded('br') },
  { when: 'in deflate', does: reply.encoded('deflate') },
  { when: 'after early hints', does: reply.earlyHints() },
  { when: 'after long but lawful headers', does: reply.hugeHeaders(4_000) },
  { when: 'with a charset and no length to trust', does: reply.certificate({ 'content-type': 'text/plain' }) },
];

onEachTransport('the fault matrix', (stage) => {
  it.each(failures)('$when becomes a typed error that names the call', async ({ does, error, attempts }) => {
    stage.server.always(does);
    const reason = await rejection(getCertificate(stage.client(), sampleInput));
    expect(reason).toMatchObject({ ...error, operation: 'GetCertificate', attempts });
    expect(String(reason)).not.toMatch(/undefined|\[object|NaN/);
    expect(stage.server.requests).toHaveLength(attempts);
  });

  it.each(recoveries)('$when is retried', async ({ does }) => {
    stage.server.script([does, reply.certificate()]);
    const { data, attempts } = await stage.client().send(GetCertificate, sampleInput);
    expect(data).toEqual(sampleAnswer);
    expect(attempts).toBe(2);
    expect(stage.server.requests).toHaveLength(2);
  });

  it.each(readableAnswers)('an answer $when is read', async ({ does }) => {
    stage.server.script([does]);
    const answer = await stage.client().send(GetCertificate, sampleInput);
    expect(answer).toMatchObject({ data: sampleAnswer, requestId: sampleAnswer.RequestId, status: 200, attempts: 1 });
  });

  it.each([
    ['corrupt gzip', reply.corruptEncoding('gzip')],
    ['corrupt brotli', reply.corruptEncoding('br')],
    ['gzip that ends in the middle', reply.cutEncoding('gzip')],
    ['brotli that ends in the middle', reply.cutEncoding('br')],
    ['deflate that ends in the middle', reply.cutEncoding('deflate')],
  ] as const)('%s never passes for an answer', async (_when, does) => {
    stage.server.always(does);
    const reason = await rejection(getCertificate(stage.client(), sampleInput));
    expect(['TransportError', 'ResponseError']).toContain((reason as Error).name);
    expect(reason).toMatchObject({ operation: 'GetCertificate' });
  });

  it.each([301, 302, 303, 307, 308])('a %i is refused and nothing is sent to where it points', async (status) => {
    await using target = await startHostileServer();
    target.always(reply.certificate());
    for (const location of [target.url, `//${new URL(target.url).host}/`, '/elsewhere', 'http://[']) {
      stage.server.script([reply.redirect(status, location)]);
      const reason = await rejection(getCertificate(stage.client(), sampleInput));
      expect(reason).toMatchObject({ name: 'TransportError', code: 'redirect', status, retryable: false, attempts: 1 });
    }
    expect(target.connections).toBe(0);
    expect(stage.server.requests).toHaveLength(4);
  });

  it('a refused connection is a network error after all attempts', async () => {
    const endpoint = await refusedUrl();
    const reason = await rejection(getCertificate(stage.client({ endpoint }), sampleInput));
    expect(reason).toMatchObject({ name: 'TransportError', code: 'network', operation: 'GetCertificate', attempts: 3 });
  });

  it('an excerpt of an unreadable body is short, whatever its size', async () => {
    stage.server.script([reply.html(404, 'x'.repeat(1_000_000))]);
    const reason = await rejection(getCertificate(stage.client(), sampleInput));
    expect((reason as { excerpt: string }).excerpt.length).toBeLessThan(2_000);
    expect((reason as Error).message.length).toBeLessThan(4_000);
  });

  it('a missing permission names the RAM action to allow', async () => {
    stage.server.script([
      reply.error(
        403,
        'Forbidden.RAM',
        {},
        { AccessDeniedDetail: { AuthAction: 'esa:GetCertificate', PolicyType: 'x' } },
      ),
    ]);
    const reason = await rejection(getCertificate(stage.client(), sampleInput));
    expect(reason).toMatchObject({ code: 'Forbidden.RAM', message: expect.stringContaining('esa:GetCertificate') });
  });
});
