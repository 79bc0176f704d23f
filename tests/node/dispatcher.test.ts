import { dispatcherTransport } from '@esakit/node';
import type { Transport } from '@esakit/core';
import * as undici7 from 'undici';
import * as undici6 from 'undici6';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startProxy } from '../support/connect-proxy.js';
import {
  arrived,
  expectNoConnections,
  type HostileServer,
  refusedUrl,
  rejection,
  reply,
  sampleText,
  settle,
  startHostileServer,
} from '../support/hostile-server.js';
import { context, faultOf, get, once, post } from './request.js';

// The fault matrix of core runs over undici 7 as well.
describe.each([
  ['6', undici6],
  ['7', undici7],
])('over a dispatcher of undici %s', (_, { Agent, ProxyAgent }) => {
  let server: HostileServer;
  let send: Transport;
  let agent: { destroy(): Promise<void> };

  beforeEach(async () => {
    server = await startHostileServer();
    const made = new Agent();
    agent = made;
    send = dispatcherTransport(made);
  });
  afterEach(async () => {
    await agent.destroy();
    await server.close();
  });

  it('a request arrives as it is, and its answer too', async () => {
    server.always(reply.answer(200, sampleText, { 'set-cookie': 'a=1', 'X-Acs-Request-Id': 'the id' }));
    const written = post(`${server.url}/?b=%20%2A~`, 'Name=证书', {
      'content-type': 'text/plain',
      authorization: 'signed',
    });
    const { status, headers, text } = await send(written, context());
    expect({ status, text, id: headers.get('x-acs-request-id'), cookie: headers.getSetCookie() }).toEqual({
      status: 200,
      text: sampleText,
      id: 'the id',
      cookie: ['a=1'],
    });
    expect(server.requests[0]).toMatchObject({
      method: 'POST',
      url: '/?b=%20%2A~',
      body: 'Name=证书',
      headers: { host: new URL(server.url).host, authorization: 'signed', 'content-length': '11' },
    });
  });

  it.each(['gzip', 'br', 'deflate'] as const)('an answer in %s is read', async (coding) => {
    server.always(reply.encoded(coding));
    expect((await send(get(server.url), context())).text).toBe(sampleText);
  });

  it('what comes before an answer is passed over', async () => {
    server.always(reply.earlyHints());
    expect(await send(get(server.url), context())).toMatchObject({ status: 200, text: sampleText });
  });

  it.each([
    ['a length', false],
    ['chunks', true],
  ])('an answer as large as the limit is read, and not a byte more: %s', async (_name, chunked) => {
    server.always(reply.oversized({ bytes: 1_000, chunked }));
    const { length } = (await send(get(server.url), context())).text;
    expect((await send(get(server.url), context({ limit: length }))).text).toHaveLength(length);
    expect(await faultOf(send(get(server.url), context({ limit: length - 1 })))).toMatchObject({ code: 'too-large' });
  });

  it('a kept connection serves the next request', async () => {
    server.always(reply.certificate());
    await send(get(server.url), context());
    await settle(5);
    await send(get(server.url), context());
    expect(server.connections).toBe(1);
  });

  it.each([
    ['a redirect', reply.redirect(302, 'https://elsewhere.example/'), { code: 'redirect' }],
    ['a length over the limit', reply.oversized({ bytes: 1 << 24, chunked: false }), { code: 'too-large' }],
    ['chunks over the limit', reply.oversized({ bytes: 1 << 24, chunked: true }), { code: 'too-large' }],
    ['a bomb', reply.bomb('gzip', 1 << 24), { code: 'too-large' }],
    ['a coding cut short', reply.cutEncoding('gzip'), { code: 'network', head: { status: 200 } }],
    ['a body shorter than its length', reply.truncated(), { code: 'network', head: { status: 200 }, sent: true }],
    ['a reset', reply.reset(), { code: 'network', head: undefined, sent: true }],
    ['no HTTP', reply.malformed(), { code: 'network', sent: true }],
  ])('%s is a fault', async (_name, does, fault) => {
    server.always(does);
    expect(await faultOf(send(get(server.url), context()))).toMatchObject(fault);
    await agent.destroy();
    await expectNoConnections(server);
  });

  it('where nobody listens, nothing was sent', async () => {
    const fault = await faultOf(send(once(post(await refusedUrl(), 'a=b')), context()));
    expect(fault).toMatchObject({ code: 'network', sent: false, cause: { code: 'ECONNREFUSED' } });
  });

  it.each([
    ['before the answer', reply.silence()],
    ['in its body', reply.stallInBody()],
  ])('an abort %s rejects with its reason and closes the connection', async (_name, does) => {
    server.always(does);
    const controller = new AbortController();
    const reason = rejection(send(get(server.url), context({ signal: controller.signal })));
    await arrived(server);
    await settle();
    controller.abort('why');
    expect(await reason).toBe('why');
    await expectNoConnections(server);
  });

  it('an abort during the connection sends nothing', async () => {
    server.always(reply.certificate());
    const controller = new AbortController();
    const reason = rejection(send(get(server.url), context({ signal: controller.signal })));
    controller.abort('why');
    expect(await reason).toBe('why');
    await settle();
    expect(server.requests).toHaveLength(0);
  });

  it('its proxies are used', async () => {
    server.always(reply.certificate());
    await using proxy = await startProxy({ to: Number(new URL(server.url).port) });
    const through = new ProxyAgent({ uri: proxy.url, proxyTunnel: true });
    await expect(dispatcherTransport(through)(get(server.url), context())).resolves.toMatchObject({ status: 200 });
    expect(proxy.requests).toEqual([`CONNECT ${new URL(server.url).host}`]);
    await through.close();
  });
});
