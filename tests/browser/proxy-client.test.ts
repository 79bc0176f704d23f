import {
  createClient,
  deleteCertificate,
  type EsaError,
  getCertificate,
  GetSite,
  getSite,
  iterate,
  ListCertificates,
} from '@esakit/browser';
import { type Client, createClient as createCoreClient, type DriftEvent, GetCertificate } from '@esakit/core';
import { describe, expect, it, vi } from 'vitest';
import { sampleAnswer, sampleInput } from '../support/hostile/sample.js';
import { credentials, failure } from '../support/scripted-service.js';
import { fakeProxy, gives, type Reply, says } from './fake-proxy.js';

const clientOf = (reply: Reply | readonly Reply[], options: Partial<Parameters<typeof createClient>[0]> = {}) => {
  const { fetch, posted } = fakeProxy(...[reply].flat());
  return { client: createClient({ proxy: '/esa', fetch, ...options }), posted };
};

/** Headers that can't be made. */
const withoutSession = (): never => {
  throw new Error('no session');
};

/** What stands where a proxy should. */
const page = (status: number, body = '<h1>Not here</h1>') => new Response(body || null, { status });

/** A proxy that never answers. */
const silent: Reply = (signal) =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
/** Of a `fetch` that hears no signal. */
const deaf: Reply = () => new Promise(() => undefined);

describe('a call', () => {
  it('is one POST of operation and input, with the cookies of the own site', async () => {
    const { client, posted } = clientOf(gives(sampleAnswer));
    expect(await getCertificate(client, sampleInput)).toEqual(sampleAnswer);
    expect(posted).toMatchObject([
      {
        url: '/esa',
        init: { method: 'POST', credentials: 'same-origin', redirect: 'manual' },
        body: { operation: 'GetCertificate', input: sampleInput },
      },
    ]);
    expect(posted[0]?.headers).toEqual({ accept: 'application/json', 'content-type': 'application/json' });
  });

  it('gives all that there is around the answer', async () => {
    const { client } = clientOf(gives(sampleAnswer));
    const answer = await client.send(GetCertificate, sampleInput);
    expect(answer).toMatchObject({ requestId: '04F0F334-1335-436C-A1D7-6C044FE73368', status: 200, attempts: 2 });
    expect(answer.headers.get('content-type')).toBe('application/json');
  });

  it.each([
    ['told', { requestId: 'r-1', status: 206, attempts: 3 }, { requestId: 'r-1', status: 206, attempts: 3 }],
    ['not told', {}, { requestId: undefined, status: 203, attempts: 1 }],
    [
      'of other types',
      { requestId: 1, status: '1', attempts: null },
      { requestId: undefined, status: 203, attempts: 1 },
    ],
  ])('takes what the proxy leaves out from the reply: %s', async (_, around, expected) => {
    const { client } = clientOf(page(203, JSON.stringify({ data: sampleAnswer, ...around })));
    const { requestId, status, attempts } = await client.send(GetCertificate, sampleInput);
    expect({ requestId, status, attempts }).toEqual(expected);
  });

  it('keeps an id of 64 bits exact on both ways', async () => {
    const { client, posted } = clientOf(gives({ SiteModel: { SiteId: 9007199254740993123n } }));
    const { SiteModel } = await getSite(client, { SiteId: 9007199254740993123n });
    expect(SiteModel?.SiteId).toBe(9007199254740993123n);
    expect(posted[0]?.init.body).toBe('{"operation":"GetSite","input":{"SiteId":9007199254740993123}}');
  });

  it('follows the pages of a list', async () => {
    const { client, posted } = clientOf(['one', 'two'].map((Id) => gives({ TotalCount: 2, Result: [{ Id }] })));
    const ids: unknown[] = [];
    for await (const { Id } of iterate(client, ListCertificates, { SiteId: 1 })) ids.push(Id);
    expect(ids).toEqual(['one', 'two']);
    expect(posted.map(({ body }) => body)).toMatchObject([{ input: { PageNumber: 1 } }, { input: { PageNumber: 2 } }]);
  });

  it.each([
    ['an object', { authorization: 'Bearer one' }],
    ['a function', () => ({ Authorization: 'Bearer one' })],
    ['an async function', async () => ({ authorization: 'Bearer one', 'Content-Type': 'text/plain' })],
  ])('carries the headers of %s', async (_, headers) => {
    const { client, posted } = clientOf(gives(sampleAnswer), { headers, cookies: 'include' });
    await getCertificate(client, sampleInput);
    expect(posted[0]?.headers).toMatchObject({ authorization: 'Bearer one', 'content-type': 'application/json' });
    expect(posted[0]?.init.credentials).toBe('include');
  });

  it('sends nothing where the option headers fails', async () => {
    const { client, posted } = clientOf(gives(sampleAnswer), { headers: withoutSession });
    expect(await failure(() => getCertificate(client, sampleInput))).toMatchObject({
      name: 'CredentialsError',
      code: 'provider',
      message: 'GetCertificate: the option headers failed: no session',
    });
    expect(posted).toEqual([]);
  });
});

describe('checks, in the same words as without a proxy', () => {
  const direct = createCoreClient({ credentials, transport: () => Promise.reject(new Error('not to be called')) });

  it.each([
    {},
    { SiteId: 1 },
    { SiteId: 0, Id: '' },
    { SiteId: 2 ** 53, Id: 'x' },
    { SiteId: 1, Id: 'x', Name: 'y', Other: 1 },
    { SiteId: [1], Id: null },
    null,
  ])('the input %j', async (input) => {
    const { client, posted } = clientOf(gives(sampleAnswer));
    const errors = await Promise.all(
      [client, direct].map((one: Client) => failure(() => one.send(GetCertificate, input as typeof sampleInput))),
    );
    expect(errors[0]).toMatchObject({ name: 'ParameterError', attempts: 0 });
    expect(errors[0]).toEqual(errors[1]);
    expect(posted).toEqual([]);
  });

  const drifted = { SiteModel: { SiteId: 'one', SiteName: 2, Tags: [] }, Newer: true };

  it('the answer', async () => {
    const answer = { status: 200, headers: new Headers(), text: JSON.stringify(drifted) };
    const other = createCoreClient({ credentials, transport: async () => answer });
    const expected = (await failure(() => getSite(other, { SiteId: 1 }))) as object;
    const actual = (await failure(() => getSite(clientOf(gives(drifted)).client, { SiteId: 1 }))) as object;
    expect(actual).toMatchObject({ name: 'ResponseError', code: 'unexpected-shape', attempts: 2, status: 200 });
    expect({ ...actual, attempts: 0, requestId: 0 }).toEqual({ ...expected, attempts: 0, requestId: 0 });
  });

  it('the answer leniently, where told so', async () => {
    const onDrift = vi.fn<(event: DriftEvent) => void>();
    const { client } = clientOf(gives(drifted), { validation: 'lenient', hooks: { onDrift } });
    expect(await getSite(client, { SiteId: 1 })).toEqual(drifted);
    expect(onDrift).toHaveBeenCalledWith(
      expect.objectContaining({
        operation: GetSite.name,
        attempt: 2,
        issues: expect.arrayContaining([expect.objectContaining({ path: 'SiteModel.SiteId', received: 'string' })]),
      }),
    );
  });
});

describe('a write', () => {
  const change = { SiteId: 1, Id: 'babaded901474b9693acf530e0fb1d95' };
  const deleted = gives({ RequestId: 'r-1' });
  const DOUBT = '; it is not known whether the call was carried out: GetCertificate shows it';

  it('carries an id of its own, or the one it is given; a read has none', async () => {
    const { client, posted } = clientOf(deleted);
    await deleteCertificate(client, change);
    await deleteCertificate(client, change);
    await deleteCertificate(client, change, { callId: 'mine' });
    await getCertificate(client, sampleInput);
    const ids = posted.map(({ body }) => (body as { callId?: string }).callId);
    expect(ids).toEqual([expect.stringMatching(/^[\da-f-]{36}$/), expect.any(String), 'mine', undefined]);
    expect(ids[1]).not.toBe(ids[0]);
  });

  it('with an id of another form is not sent', async () => {
    const { client, posted } = clientOf(deleted);
    expect(await failure(() => deleteCertificate(client, change, { callId: 'a b' }))).toMatchObject({
      name: 'ParameterError',
      message: 'DeleteCertificate: callId must be 1 to 64 letters, digits, - or _',
    });
    expect(posted).toEqual([]);
  });

  it.each<[string, Reply]>([
    ['no network', new TypeError('Failed to fetch')],
    ['a proxy that says nothing', silent],
    ['a page, 502', page(502)],
    ['a page, 200', page(200)],
    ['another shape', gives({ RequestId: [] })],
  ])('without an answer of the proxy may have been carried out: %s', async (_, reply) => {
    const { client } = clientOf(reply);
    const error = (await failure(() => deleteCertificate(client, change, { timeout: 30 }))) as EsaError;
    expect(error).toMatchObject({ outcome: 'unknown', shownBy: 'GetCertificate', retryable: false });
    expect(error.message.endsWith(DOUBT)).toBe(true);
  });

  it('was not carried out where there is another thing than a proxy, or no header for it', async () => {
    const { client } = clientOf(page(404));
    expect(await failure(() => deleteCertificate(client, change))).toMatchObject({ outcome: 'not-done' });
    const { client: other } = clientOf(deleted, { headers: withoutSession });
    expect(await failure(() => deleteCertificate(other, change))).toMatchObject({ outcome: 'not-done' });
  });

  it('whose error the proxy tells has its outcome, and its doubt once', async () => {
    const reason = `the proxy got no whole answer from the service (timeout)${DOUBT}`;
    const wire = { name: 'TransportError', code: 'timeout', reason, operation: 'DeleteCertificate', attempts: 1 };
    const unknown = { ...wire, retryable: false, outcome: 'unknown' as const, shownBy: 'GetCertificate' };
    const { client } = clientOf(says({ error: unknown }, 504));
    expect(await failure(() => deleteCertificate(client, change))).toMatchObject({
      message: `DeleteCertificate: ${reason}`,
      reason,
      outcome: 'unknown',
      shownBy: 'GetCertificate',
    });
  });
});

describe('an error', () => {
  const error = { reason: 'so it is', operation: 'GetCertificate', retryable: false, attempts: 1 };

  it.each([
    ['ServiceError', 'Certificate.NotFound', 404],
    ['TransportError', 'timeout', 504],
    ['ResponseError', 'malformed', 502],
    ['ParameterError', 'invalid-parameter', 400],
    ['CredentialsError', 'missing', 500],
    ['ProxyError', 'unauthorized', 401],
  ])('that is a %s for the proxy is one for the page', async (name, code, status) => {
    const { client } = clientOf(says({ error: { ...error, name, code, requestId: 'r-1' } }, status));
    const actual = await failure(() => getCertificate(client, sampleInput));
    expect(actual).toMatchObject({ name, code, message: 'GetCertificate: so it is', operation: 'GetCertificate' });
  });

  it.each([
    ['a page, 404', page(404), { name: 'ProxyError', code: 'http-404', retryable: false }],
    ['a page, 502', page(502), { name: 'ProxyError', code: 'http-502', retryable: true }],
    ['nothing, 503', page(503, ''), { name: 'ProxyError', code: 'http-503', retryable: true }],
    ['a page, 200', page(200), { name: 'ResponseError', code: 'malformed' }],
    ['nothing, 204', page(204, ''), { name: 'ResponseError', code: 'empty' }],
    ['another JSON', page(200, '{"hello":1}'), { name: 'ResponseError', code: 'malformed' }],
    ['a list as data', page(200, '{"data":[]}'), { name: 'ResponseError', code: 'malformed' }],
    ['data under an error', page(500, '{"data":{"SiteId":1}}'), { name: 'ProxyError', code: 'http-500' }],
    ['half an error', page(400, '{"error":{"name":"x"}}'), { name: 'ProxyError', code: 'http-400' }],
    ['a redirect', Response.redirect('https://example.com/login'), { name: 'TransportError', code: 'redirect' }],
    ['too much', gives({ a: 'x'.repeat(2_000) }), { name: 'TransportError', code: 'too-large', retryable: false }],
    ['no network', new TypeError('Failed to fetch'), { name: 'TransportError', code: 'network', retryable: true }],
  ])('is made of %s', async (_, reply, expected) => {
    const { client } = clientOf(reply, { maxResponseBytes: 1_000 });
    const actual = await failure(() => getCertificate(client, sampleInput));
    expect(actual).toMatchObject({ ...expected, operation: 'GetCertificate' });
    expect((actual as Error).message).toMatch(/proxy/);
  });

  it.each([
    ['only spaces, 502', page(502, ' \n'), '/esa answered HTTP 502 with nothing in it: check the option proxy'],
    [
      'a page, 404',
      page(404),
      '/esa answered HTTP 404 with something that is not the answer of a signing proxy: check the option proxy',
    ],
    [
      'a redirect',
      Response.redirect('https://example.com/login'),
      'the proxy sends elsewhere, as for a user who is not signed in',
    ],
  ])('says what it is made of: %s', async (_, reply, reason) => {
    expect(await failure(() => getCertificate(clientOf(reply).client, sampleInput))).toMatchObject({ reason });
  });

  it.each([
    [400, false],
    [407, false],
    [408, true],
    [409, false],
    [428, false],
    [429, true],
    [430, false],
    [499, false],
    [500, true],
    [599, true],
  ])('of a page with status %i is worth another try: %s', async (status, retryable) => {
    const { client } = clientOf(page(status));
    const refused = await failure(() => getCertificate(client, sampleInput));
    expect(refused).toMatchObject({ code: `http-${status}`, status, retryable });
  });

  it.each([
    ['its message', new TypeError('Failed to fetch'), 'Failed to fetch'],
    ['a short word of a header', new TypeError('no abc'), 'no abc'],
    ['a word of a header', new TypeError('Bearer token-of-a-user is wrong'), 'its message quotes a header'],
    ['something else', 'down' as unknown as Error, 'it gave no reason'],
  ])('of the network says why, but shows no header: %s', async (_, thrown, why) => {
    const fetching = async (): Promise<never> => {
      throw thrown;
    };
    const client = createClient({
      proxy: '/esa',
      fetch: fetching,
      headers: { authorization: 'Bearer token-of-a-user', 'x-a': 'abc' },
    });
    expect(await failure(() => getCertificate(client, sampleInput))).toMatchObject({
      reason: `the proxy can not be reached, or is of another site and does not allow this origin: ${why}`,
      status: undefined,
    });
  });

  it.each([{}, 'stop'])('refuses an invalid signal: %j', async (signal) => {
    const { client, posted } = clientOf(gives(sampleAnswer));
    expect(await failure(() => getCertificate(client, sampleInput, { signal: signal as AbortSignal }))).toMatchObject({
      name: 'ParameterError',
      reason: 'signal must be an AbortSignal',
    });
    expect(posted).toEqual([]);
  });
});

describe('a limit', () => {
  it.each([
    ['of the client', { timeout: 30 }, {}],
    ['of the call', {}, { timeout: 30 }],
    ['of all attempts', {}, { totalTimeout: 30 }],
  ])('%s ends a call', async (_, options, limits) => {
    for (const reply of [silent, deaf]) {
      const { client } = clientOf(reply, options);
      expect(await failure(() => getCertificate(client, sampleInput, limits))).toMatchObject({
        name: 'TransportError',
        code: 'timeout',
        retryable: true,
        message: 'GetCertificate: no whole answer of the proxy within 30 ms (option timeout)',
      });
    }
  });

  it('of the caller ends a call with its reason', async () => {
    for (const reply of [silent, deaf]) {
      const controller = new AbortController();
      const call = failure(() => getCertificate(clientOf(reply).client, sampleInput, { signal: controller.signal }));
      setTimeout(() => controller.abort('enough'), 10);
      expect(await call).toBe('enough');
    }
  });

  it('that is over before lets nothing out', async () => {
    const { client, posted } = clientOf(gives(sampleAnswer));
    expect(await failure(() => getCertificate(client, sampleInput, { signal: AbortSignal.abort('late') }))).toBe(
      'late',
    );
    expect(posted).toEqual([]);
  });

  it('that comes while the headers are made lets nothing out', async () => {
    const controller = new AbortController();
    const headers = async () => {
      controller.abort('late');
      return {};
    };
    const { client, posted } = clientOf(gives(sampleAnswer), { headers });
    expect(await failure(() => getCertificate(client, sampleInput, { signal: controller.signal }))).toBe('late');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(posted).toEqual([]);
  });
});

describe('an option', () => {
  it.each(['/esa', 'https://example.com/esa', 'http://localhost:8787/esa', new URL('https://example.com/esa')])(
    'proxy may be %s',
    (proxy) => {
      expect(createClient({ proxy }).endpoint).toBe(String(proxy));
    },
  );

  it.each([
    undefined,
    '',
    'esa',
    '//example.com',
    'ftp://example.com',
    'ftp://example.com/http://x',
    'x https://example.com',
    'https://',
    'https://me:secret@example.com',
  ])('proxy may not be %s', async (proxy) => {
    const error = await failure(() => createClient({ proxy: proxy as string }));
    expect(error).toMatchObject({
      name: 'ParameterError',
      message: expect.stringMatching(/^createClient: proxy must/),
    });
    expect(String(error)).not.toContain('secret');
  });

  it.each([
    ['timeout', 0],
    ['timeout', Number.NaN],
    ['timeout', 2 ** 31],
    ['maxResponseBytes', -1],
  ])('%s may not be %s', async (name, value) => {
    expect(await failure(() => createClient({ proxy: '/esa', [name]: value }))).toMatchObject({
      name: 'ParameterError',
      message: expect.stringContaining(name),
    });
  });
});
