import { inspect } from 'node:util';
import { type ClientOptions, createClient, GetCertificate, getCertificate } from '@esakit/core';
import { describe, expect, it, vi } from 'vitest';
import { onEachTransport, rejection, reply, sampleInput, sampleText } from '../support/hostile-server.js';
import { carriers, forms, leak, MARK, signaturesOf } from '../support/secrets.js';

const accessKeySecret = `${MARK}1+key/of=the"odd\\kind~${MARK}`;
const securityToken = `${MARK}2+token/of&the=same'kind==${MARK}`;
const credentials = { accessKeyId: 'STS.example', accessKeySecret, securityToken };

/** A client whose hooks keep what they are shown. */
function watched(
  make: (options: Partial<ClientOptions>) => ReturnType<typeof createClient>,
  options: Partial<ClientOptions> = {},
) {
  const events: unknown[] = [];
  const keep = (event: unknown) => void events.push(event);
  const hooks = { onRequest: keep, onResponse: keep, onRetry: keep, onDrift: keep };
  return { client: make({ credentials, hooks, ...options }), events };
}

onEachTransport('secrets stay hidden', (stage) => {
  describe.each(carriers)('in %s that echoes them', (_carrier, carry) => {
    it.each(forms)('%s', async (_form, write) => {
      const echo = reply.echo((headers) => carry(write(headers)), [accessKeySecret]);
      stage.server.script([echo, echo]);
      const { client, events } = watched(stage.client, { retries: 1, totalTimeout: 5_000 });
      const reason = await rejection(getCertificate(client, sampleInput));
      expect(reason).toMatchObject({ operation: 'GetCertificate' });
      expect(leak([reason, events], signaturesOf(stage.server.requests))).toBe('');
      expect(leak(reason, signaturesOf(stage.server.requests))).toBe('');
    });
  });

  it('at any place of a body that is cut to an excerpt', async () => {
    const client = stage.client({ credentials, retries: 0 });
    for (let padding = 0; padding < 600; padding += 7) {
      stage.server.script([reply.text(404, `${'.'.repeat(padding)}${securityToken}${accessKeySecret}`)]);
      expect(leak(await rejection(getCertificate(client, sampleInput)))).toBe('');
    }
  });

  it.each(['\\', '%25', '&amp;', '&', 'a'])('without much ado where a body is "%s" over and over', async (piece) => {
    const odd = { ...credentials, accessKeySecret: '/+/', securityToken: `&\\%${MARK}` };
    stage.server.script([reply.text(404, piece.repeat(100_000))]);
    const started = performance.now();
    await rejection(getCertificate(stage.client({ credentials: odd }), sampleInput));
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('in the client, before and after calls', async () => {
    stage.server.script([reply.certificate(), reply.error(403, 'Forbidden')]);
    const { client, events } = watched(stage.client);
    expect(leak(client)).toBe('');
    const answer = await client.send(GetCertificate, sampleInput);
    const reason = await rejection(getCertificate(client, sampleInput));
    for (const value of [client, answer, reason, events])
      expect(leak(value, signaturesOf(stage.server.requests))).toBe('');
    expect(events.length).toBeGreaterThan(2);
  });

  it.each([
    ['network', reply.resetInBody(), {}],
    ['timeout', reply.silence(), { timeout: 80 }],
    ['too-large', reply.certificate(), { maxResponseBytes: 10 }],
    [
      'redirect',
      reply.echo((headers) => reply.redirect(302, `http://127.0.0.1:1/?${encodeURIComponent(headers)}`)),
      {},
    ],
  ] as const)('in a %s error', async (code, does, options) => {
    stage.server.always(does);
    const { client, events } = watched(stage.client, { retries: 1, ...options });
    const reason = await rejection(getCertificate(client, sampleInput));
    expect(reason).toMatchObject({ code });
    for (const value of [reason, events, client]) expect(leak(value, signaturesOf(stage.server.requests))).toBe('');
  });

  it('in the comparison of what both sides signed', async () => {
    stage.server.always(reply.signatureMismatch());
    const reason = await rejection(getCertificate(stage.client({ credentials }), sampleInput));
    expect(reason).toMatchObject({
      code: 'SignatureDoesNotMatch',
      message: expect.stringContaining('accessKeySecret'),
    });
    expect(leak(reason, signaturesOf(stage.server.requests))).toBe('');
  });

  it('in what is known of an answer of another shape', async () => {
    stage.server.always(reply.echo((headers) => reply.json(JSON.stringify({ RequestId: 'r-1', SiteId: headers }))));
    const { client, events } = watched(stage.client, { validation: 'lenient' });
    await getCertificate(client, sampleInput);
    expect(leak(events, signaturesOf(stage.server.requests))).toBe('');
  });
});

/** An error as an HTTP library might throw it, with the request all over it. */
function indiscreet(carried: string): Error {
  const deepest = Object.assign(new Error(`socket closed: ${carried}`), { request: carried });
  const cause = new AggregateError([deepest, new Error(carried)], `all failed: ${carried}`, {
    cause: new Error(carried, { cause: carried }),
  });
  return Object.assign(new Error(`fetch failed: ${carried}`, { cause }), {
    name: `Error of ${carried}`,
    code: `E_${carried}`,
    config: { headers: { authorization: carried } },
    [carried]: 1,
    [Symbol(carried)]: carried,
    errors: [carried],
    toJSON: () => carried,
    [inspect.custom]: () => carried,
  });
}

const offline = { credentials, endpoint: 'http://127.0.0.1:9', retries: 1, totalTimeout: 5_000 };

describe('secrets stay hidden in what an indiscreet part throws', () => {
  it.each(forms)('a fetch, %s', async (_form, write) => {
    const sent: string[] = [];
    const { client, events } = watched((options) => createClient({ ...offline, ...options }), {
      retries: 1,
      fetch: (_url, init) => {
        const headers = JSON.stringify(init?.headers);
        sent.push(headers);
        return Promise.reject(indiscreet(write(`${headers} ${accessKeySecret} ${securityToken}`)));
      },
    });
    const reason = await rejection(getCertificate(client, sampleInput));
    expect(reason).toMatchObject({ name: 'TransportError', code: 'network' });
    const signatures = sent.map((headers) => /Signature=(\w+)/.exec(headers)?.[1] ?? '(no signature)');
    for (const value of [reason, events]) expect(leak(value, signatures)).toBe('');
  });

  it.each([
    ['a text', (carried: string) => carried],
    ['an object', (carried: string) => ({ message: carried, authorization: carried })],
    ['an error', indiscreet],
    [
      'an error of ours',
      (carried: string) => Object.assign(new TypeError(carried), { code: 'timeout', name: 'TransportError' }),
    ],
  ] as const)('a transport that throws %s', async (_what, make) => {
    const signatures: string[] = [];
    const client = createClient({
      ...offline,
      transport: async (request) => {
        const authorization = request.headers['authorization'] ?? '';
        signatures.push(/Signature=(\w+)/.exec(authorization)?.[1] ?? '(no signature)');
        throw make(`${authorization} ${accessKeySecret} ${securityToken}`);
      },
    });
    const reason = await rejection(getCertificate(client, sampleInput));
    expect(reason).toMatchObject({ name: 'TransportError', operation: 'GetCertificate' });
    expect(leak(reason, signatures)).toBe('');
  });

  it('a body that breaks off', async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(indiscreet(securityToken)) });
    const client = createClient({ ...offline, retries: 0, fetch: async () => new Response(broken) });
    expect(leak(await rejection(getCertificate(client, sampleInput)))).toBe('');
  });

  it('a credential provider, in the properties and causes of its error', async () => {
    const error = Object.assign(new Error('the vault is sealed', { cause: { response: accessKeySecret } }), {
      request: { token: securityToken },
      [Symbol('secret')]: accessKeySecret,
    });
    const client = createClient({ ...offline, credentials: () => Promise.reject(error) });
    const reason = await rejection(getCertificate(client, sampleInput));
    expect(reason).toMatchObject({ name: 'CredentialsError', code: 'provider' });
    expect(leak(reason)).toBe('');
  });

  it('a credential provider that names the credentials it gave before', async () => {
    let calls = 0;
    const client = createClient({
      ...offline,
      credentials: async () => {
        if (calls++ === 0) return credentials;
        throw indiscreet(`could not renew ${accessKeySecret} ${securityToken}`);
      },
      fetch: async () => Response.json({ Code: 'InvalidSecurityToken.Expired', Message: 'expired' }, { status: 403 }),
    });
    const reason = await rejection(getCertificate(client, sampleInput));
    expect(reason).toMatchObject({ operation: 'GetCertificate' });
    expect(leak(reason)).toBe('');
  });

  it('a credential provider that gives something else', async () => {
    for (const given of [
      { ...credentials, accessKeyId: `a b ${securityToken}` },
      { ...credentials, securityToken: `${securityToken}\n` },
      accessKeySecret,
    ]) {
      const client = createClient({ ...offline, credentials: (async () => given) as never });
      const reason = await rejection(getCertificate(client, sampleInput));
      expect(reason).toMatchObject({ name: 'CredentialsError' });
      expect(leak(reason)).toBe('');
    }
  });
});

describe('secrets stay hidden in what a transport is given', () => {
  it('however the request or its context is shown', async () => {
    const seen: unknown[] = [];
    const signatures: string[] = [];
    const client = createClient({
      ...offline,
      transport: async (request, context) => {
        seen.push(request, context);
        signatures.push(/Signature=(\w+)/.exec(request.headers['authorization'] ?? '')?.[1] ?? '(no signature)');
        return { status: 200, headers: new Headers(), text: sampleText };
      },
    });
    await getCertificate(client, sampleInput);
    expect(signatures[0]).toMatch(/^[0-9a-f]{64}$/);
    for (const value of seen) expect(leak(value, signatures)).toBe('');
  });
});

it.each([
  ['no request id', {}],
  ["the service's request id", { 'x-acs-request-id': '0567537A-4E34-5E5F-AC16-9B4B9E8F4E3A' }],
])('no secret is prepared for a call that succeeds with %s', async (_what, headers) => {
  const prepared = vi.spyOn(globalThis, 'btoa');
  const transport = () => Promise.resolve({ status: 200, headers: new Headers(headers), text: sampleText });
  await getCertificate(createClient({ credentials, transport }), sampleInput);
  expect(prepared).not.toHaveBeenCalled();
  prepared.mockRestore();
});
