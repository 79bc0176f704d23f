import { directTransport, type HostHttp, type HostReply } from '@esakit/core/host';
import { describe, expect, it } from 'vitest';
import { SignedRequest } from '../../packages/core/src/transport/signed-request.js';

const URL = 'http://100.100.100.200/a?b=1';
const LIMIT = 10;

type Listener = (value?: unknown) => void;

/** `node:http`, with a test in the place of the network. */
function fakeHttp() {
  const sent: unknown[] = [];
  const bodies: unknown[] = [];
  const onRequest = new Map<string, Listener>();
  const onReply = new Map<string, Listener>();
  let receive: ((reply: HostReply) => void) | undefined;
  let destroyed = 0;
  const http: HostHttp = {
    request(url, options, onHead) {
      sent.push({ url, ...options });
      receive = onHead;
      return {
        on: (event: string, listener: never) => onRequest.set(event, listener),
        end: (body) => bodies.push(body),
        destroy: () => (destroyed += 1),
      };
    },
  };
  const emit = (listeners: Map<string, Listener>, event: string, value?: unknown): void =>
    listeners.get(event)?.(value);
  return {
    http,
    sent,
    bodies,
    destroyed: () => destroyed,
    head: (statusCode?: number, headers: HostReply['headers'] = {}) =>
      receive?.({ statusCode, headers, on: (event: string, listener: never) => onReply.set(event, listener) }),
    reply: (event: 'data' | 'end' | 'aborted', value?: unknown) => emit(onReply, event, value),
    fail: (error: Error) => emit(onRequest, 'error', error),
  };
}

/** A request on its way, and what comes of it. */
function start(signal = new AbortController().signal) {
  const net = fakeHttp();
  const request = new SignedRequest('PUT', false, { url: URL, headers: { 'x-own': '1' }, body: 'body' });
  const outcome = directTransport(() => net.http)(request, { signal, maxResponseBytes: LIMIT }).catch(
    (error: unknown) => error,
  );
  return { ...net, outcome };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a request that no proxy is between', () => {
  it('has a connection of its own', () => {
    const { sent, bodies } = start();
    expect(sent).toEqual([{ url: URL, method: 'PUT', headers: { 'x-own': '1' }, agent: false }]);
    expect(bodies).toEqual(['body']);
  });

  it('has its answer read whole', async () => {
    const { head, reply, outcome, destroyed } = start();
    head(404, { 'x-one': 'a', 'set-cookie': ['b=1', 'c=2'], 'x-none': undefined });
    const text = bytes('a€b');
    reply('data', text.subarray(0, 2));
    reply('data', text.subarray(2));
    reply('end');
    const answer = (await outcome) as { readonly headers: Headers };
    expect(answer).toMatchObject({ status: 404, text: 'a€b' });
    expect([...answer.headers]).toEqual([
      ['set-cookie', 'b=1'],
      ['set-cookie', 'c=2'],
      ['x-one', 'a'],
    ]);
    expect(destroyed()).toBe(0);
  });

  it.each([
    [undefined, 0],
    [200, 200],
    [299, 299],
    [400, 400],
  ])('has the status %s read as %i', async (statusCode, status) => {
    const { head, reply, outcome } = start();
    head(statusCode);
    reply('end');
    expect(await outcome).toMatchObject({ status, text: '' });
  });

  it('says where its answer ends within a character', async () => {
    const { head, reply, outcome } = start();
    head(200);
    reply('data', bytes('€').subarray(0, 2));
    reply('end');
    expect(await outcome).toMatchObject({ text: '\ufffd' });
  });

  it('may have an answer as large as allowed, and not a byte more', async () => {
    const { head, reply, outcome, destroyed } = start();
    head(200);
    reply('data', bytes('a'.repeat(LIMIT)));
    expect(destroyed()).toBe(0);
    reply('data', bytes('a'));
    expect(await outcome).toMatchObject({
      name: 'TransportFault',
      code: 'too-large',
      message: 'the answer is larger than 10 bytes (option maxResponseBytes)',
      head: { status: 200 },
    });
    expect(destroyed()).toBe(1);
  });

  it.each([300, 302, 399])('follows no redirect: %i', async (status) => {
    const { head, outcome, destroyed } = start();
    head(status, { location: '/' });
    expect(await outcome).toMatchObject({ name: 'TransportFault', code: 'redirect', head: { status } });
    expect(destroyed()).toBe(1);
  });

  it('ends with a fault where its answer is cut off', async () => {
    const { head, reply, outcome } = start();
    head(200);
    reply('data', bytes('a'));
    reply('aborted');
    expect(await outcome).toMatchObject({
      name: 'TransportFault',
      code: 'network',
      message: 'the answer was cut off',
      sent: true,
      head: { status: 200 },
    });
  });

  it('ends with a fault where it did not get through', async () => {
    const { fail, outcome } = start();
    const cause = new Error('ECONNREFUSED');
    fail(cause);
    expect(await outcome).toMatchObject({
      name: 'TransportFault',
      code: 'network',
      message: 'the request did not get through',
      sent: false,
      cause,
    });
  });

  it('ends with its signal, on the way and before', async () => {
    const controller = new AbortController();
    const { outcome, destroyed } = start(controller.signal);
    controller.abort('enough');
    expect(await outcome).toBe('enough');
    expect(destroyed()).toBe(1);
    const { sent, outcome: never } = start(AbortSignal.abort('before'));
    expect(await never).toBe('before');
    expect(sent).toEqual([]);
  });

  it('is not ended by its signal once its answer is there', async () => {
    const controller = new AbortController();
    const { head, reply, outcome, destroyed } = start(controller.signal);
    head(200);
    reply('end');
    await outcome;
    controller.abort();
    expect(destroyed()).toBe(0);
  });
});
