import { createClient, GetSite, getCertificate, type SignedRequest, TransportFault } from '@esakit/core';
import { fetchTransport, readFramed } from '@esakit/core/host';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleAnswer, sampleInput } from '../support/hostile/sample.js';
import { credentials, failure, reply, scriptedClient } from '../support/scripted-service.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

const limits = { signal: new AbortController().signal, maxResponseBytes: 100 };
let request: SignedRequest;
let form: SignedRequest;

beforeEach(async () => {
  const { client, requests } = scriptedClient(reply({ RequestId: 'x' }));
  await client.send(GetSite, { SiteId: 1 });
  await client.send({ ...GetSite, method: 'POST', form: ['SiteId'] }, { SiteId: 1 });
  [request, form] = requests as [SignedRequest, SignedRequest];
});

/** A transport over a `fetch` that answers like this. */
const over = (answer: () => Response | Promise<Response>) => {
  const send = vi.fn<typeof fetch>(async () => answer());
  return { send, transport: fetchTransport(send) };
};

/** A body in these pieces, and whether its reader gave up on it. */
function pieces(...chunks: readonly (string | Uint8Array)[]) {
  const state = { cancelled: false, pulled: 0 };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const chunk = chunks[state.pulled++];
        if (chunk === undefined) controller.close();
        else controller.enqueue(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
      },
      cancel() {
        state.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { body, state };
}

describe('a request over fetch', () => {
  it('uses only the options that every runtime knows', async () => {
    const { send, transport } = over(() => new Response('x'));
    await transport(request, limits);
    await transport(form, limits);
    const common = { redirect: 'manual', signal: limits.signal };
    expect(send.mock.calls).toEqual([
      [request.url, { ...common, method: 'GET', headers: request.headers }],
      [form.url, { ...common, method: 'POST', headers: form.headers, body: 'SiteId=1' }],
    ]);
  });

  it('calls fetch as a plain function', async () => {
    const send = vi.fn<typeof fetch>(async () => new Response('x'));
    await fetchTransport(send)(request, limits);
    expect(send.mock.contexts).toEqual([undefined]);
  });

  it("looks the runtime's fetch up at each call", async () => {
    const transport = fetchTransport();
    for (const text of ['first', 'second']) {
      vi.stubGlobal('fetch', async () => new Response(text));
      expect((await transport(request, limits)).text).toBe(text);
    }
  });

  it('hands what fetch throws through', async () => {
    const thrown = new TypeError('fetch failed');
    const { transport } = over(() => Promise.reject(thrown));
    expect(await failure(() => transport(request, limits))).toBe(thrown);
  });

  it.each([300, 301, 302, 303, 307, 308, 304, 399])('refuses HTTP %i, and does not read it', async (status) => {
    const { body, state } = pieces('x');
    const { transport } = over(() => new Response(status === 304 ? null : body, { status }));
    expect(await failure(() => transport(request, limits))).toMatchObject({
      name: 'TransportFault',
      code: 'redirect',
      message: expect.stringContaining('never followed'),
      head: { status },
    });
    expect(state.cancelled).toBe(status !== 304);
  });

  it('refuses a redirect that a browser hides', async () => {
    const hidden = { type: 'opaqueredirect', status: 0, headers: new Headers(), body: null } as unknown as Response;
    const { transport } = over(() => hidden);
    expect(await failure(() => transport(request, limits))).toMatchObject({ code: 'redirect' });
  });
});

describe('an answer over fetch', () => {
  it('is its status, its headers and its text', async () => {
    const { transport } = over(() => new Response('text', { status: 418, headers: { 'x-a': 'b' } }));
    const { status, headers, text } = await transport(request, limits);
    expect([status, headers.get('x-a'), text]).toEqual([418, 'b', 'text']);
  });

  it.each([200, 299, 400, 599])('with HTTP %i is read', async (status) => {
    const { transport } = over(() => new Response('text', { status }));
    expect(await transport(request, limits)).toMatchObject({ status, text: 'text' });
  });

  it('without a body is empty', async () => {
    const { transport } = over(() => new Response(null, { status: 204 }));
    expect(await transport(request, limits)).toMatchObject({ status: 204, text: '' });
  });

  it('in pieces that split a character is whole, without a byte order mark', async () => {
    const bytes = new TextEncoder().encode('\ufeffé中😀');
    const { body } = pieces(...Array.from(bytes, (byte) => Uint8Array.of(byte)));
    const { transport } = over(() => new Response(body));
    expect((await transport(request, limits)).text).toBe('é中😀');
  });

  it('that ends within a character says so in the text', async () => {
    const { transport } = over(() => new Response(Uint8Array.of(0x61, 0xe4, 0xb8)));
    expect((await transport(request, limits)).text).toBe('a\ufffd');
  });

  it('as large as allowed is read, one byte more is not', async () => {
    const exact = over(() => new Response('x'.repeat(100)));
    expect((await exact.transport(request, limits)).text).toHaveLength(100);
    const announced = over(() => new Response('x'.repeat(100), { headers: { 'content-length': '100' } }));
    expect((await announced.transport(request, limits)).text).toHaveLength(100);
    const more = over(() => new Response('x'.repeat(101), { status: 502 }));
    const head = { status: 502 };
    expect(await failure(() => more.transport(request, limits))).toMatchObject({ code: 'too-large', head });
  });

  it('that is too large by what it announces is not read at all', async () => {
    const { body, state } = pieces('x');
    const { transport } = over(() => new Response(body, { headers: { 'content-length': '101' } }));
    expect(await failure(() => transport(request, limits))).toMatchObject({ code: 'too-large' });
    expect(state).toEqual({ cancelled: true, pulled: 0 });
  });

  it('that turns out too large is read no further', async () => {
    const { body, state } = pieces(...Array.from({ length: 50 }, () => 'x'.repeat(40)));
    const { transport } = over(() => new Response(body, { headers: { 'content-length': '10' } }));
    expect(await failure(() => transport(request, limits))).toMatchObject({
      name: 'TransportFault',
      code: 'too-large',
      message: expect.stringContaining('100 bytes (option maxResponseBytes)'),
    });
    expect(state).toEqual({ cancelled: true, pulled: 3 });
  });

  it('that breaks off is a fault of the network, with its cause', async () => {
    const cause = new TypeError('terminated');
    const body = new ReadableStream({
      pull(controller) {
        controller.error(cause);
      },
    });
    const { transport } = over(() => new Response(body));
    expect(await failure(() => transport(request, limits))).toMatchObject({
      name: 'TransportFault',
      code: 'network',
      message: 'the connection broke before the whole answer had arrived',
      cause,
    });
  });

  it('that is refused is not waited for, whatever its source says to that', async () => {
    const body = new ReadableStream({
      cancel() {
        throw new Error('not now');
      },
    });
    const { transport } = over(() => new Response(body, { headers: { 'content-length': '101' } }));
    expect(await failure(() => transport(request, limits))).toMatchObject({ code: 'too-large' });
  });

  it('that says nonsense of its length is read all the same', async () => {
    const { transport } = over(() => new Response('x', { headers: { 'content-length': 'many' } }));
    expect((await transport(request, limits)).text).toBe('x');
  });
});

/** A runtime that holds a body to its length. */
const framed = (headers: Record<string, string>, size = 10) => {
  const { body, state } = pieces('x'.repeat(size), 'x');
  const response = new Response(body, { headers });
  const readAtOnce = vi.spyOn(response, 'text').mockResolvedValue('at once');
  return { transport: fetchTransport(async () => response, readFramed), readAtOnce, state };
};

describe('an answer that has no byte more than it announces', () => {
  it.each(['11', '100'])('is read at once: %s bytes', async (length) => {
    const { transport } = framed({ 'content-length': length });
    expect((await transport(request, limits)).text).toBe('at once');
  });

  it.each([
    { answer: 'of no length', headers: {} },
    { answer: 'of an unreadable length', headers: { 'content-length': 'many' } },
    { answer: 'that is compressed', headers: { 'content-length': '11', 'content-encoding': 'gzip' } },
    { answer: 'in chunks', headers: { 'content-length': '11', 'transfer-encoding': 'chunked' } },
  ])('is not the one $answer', async ({ headers }) => {
    const small = framed(headers);
    expect((await small.transport(request, limits)).text).toBe('x'.repeat(11));
    expect(small.readAtOnce).not.toHaveBeenCalled();
    const large = framed(headers, 101);
    expect(await failure(() => large.transport(request, limits))).toMatchObject({ code: 'too-large' });
    expect(large.state.cancelled).toBe(true);
  });

  it('is refused unread where it is too large', async () => {
    const { transport, readAtOnce } = framed({ 'content-length': '101' });
    expect(await failure(() => transport(request, limits))).toMatchObject({ code: 'too-large' });
    expect(readAtOnce).not.toHaveBeenCalled();
  });

  it('breaks off with its head', async () => {
    const { transport, readAtOnce } = framed({ 'content-length': '11' });
    const cause = new Error('reset');
    readAtOnce.mockRejectedValue(cause);
    expect(await failure(() => transport(request, limits))).toMatchObject({
      code: 'network',
      message: 'the connection broke before the whole answer had arrived',
      cause,
      head: { status: 200 },
    });
  });
});

describe('a fault', () => {
  it('is of a fresh connection unless it says otherwise', () => {
    expect(new TransportFault('network', 'm')).toMatchObject({ name: 'TransportFault', code: 'network', stale: false });
    expect(new TransportFault('network', 'm', { stale: true, cause: 1 })).toMatchObject({ stale: true, cause: 1 });
  });
});

describe('a fault of which nothing more is told', () => {
  it.each([
    ['redirect', true],
    ['too-large', true],
    ['network', false],
    ['timeout', false],
  ] as const)('%s would be the same again: %s', (code, lasting) => {
    expect(new TransportFault(code, 'm')).toMatchObject({ lasting, sent: true, stale: false, head: undefined });
    expect(new TransportFault(code, 'm', { lasting: !lasting, sent: false })).toMatchObject({
      lasting: !lasting,
      sent: false,
    });
  });
});

describe('a client over fetch', () => {
  it('gets a certificate', async () => {
    const send = vi.fn<typeof fetch>(async () => new Response(JSON.stringify(sampleAnswer)));
    const client = createClient({ credentials, fetch: send });
    await expect(getCertificate(client, sampleInput)).resolves.toEqual(sampleAnswer);
    expect(send.mock.calls[0]?.[1]?.headers).not.toHaveProperty('host');
  });

  it('refuses an answer larger than its limit', async () => {
    const send = vi.fn<typeof fetch>(async () => new Response(JSON.stringify(sampleAnswer)));
    const client = createClient({ credentials, fetch: send, maxResponseBytes: 1_000 });
    expect(await failure(() => getCertificate(client, sampleInput))).toMatchObject({
      name: 'TransportError',
      code: 'too-large',
      attempts: 1,
    });
  });
});
