import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { format, inspect } from 'node:util';
import { type ClientOptions, createClient, GetCertificate, getCertificate } from '@esakit/core';
import { describe, expect, it } from 'vitest';
import { onEachTransport, rejection, type Reply, reply, sampleInput, sampleText } from '../support/hostile-server.js';

/** What must not be seen of either secret: a piece of one is too much as well, so it is marked at both ends. */
const MARK = 'HIDEME';
const accessKeySecret = `${MARK}1+key/of=the"odd\\kind~${MARK}`;
const securityToken = `${MARK}2+token/of&the=same'kind==${MARK}`;
const credentials = { accessKeyId: 'STS.example', accessKeySecret, securityToken };

/** Every way in which a program shows a value. */
function showings(value: unknown, getters: boolean): string {
  const shown: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      shown.push(String(chunk));
      done();
    },
  });
  const options = {
    depth: Infinity,
    showHidden: true,
    showProxy: true,
    getters,
    maxArrayLength: null,
    maxStringLength: null,
  };
  const log = new Console({ stdout: stream, stderr: stream, inspectOptions: options });
  log.log(value);
  log.error('%o %O %j', value, value, value);
  log.dir(value, options);
  log.table(value);
  shown.push(inspect(value, options), format('%s %j', value, value), String(value), `shown: ${value as string}`);
  shown.push(JSON.stringify(value) ?? '', JSON.stringify(own(value)) ?? '', inspect({ ...(value as object) }, options));
  for (let at = value; at instanceof Error; at = at.cause) shown.push(at.message, at.stack ?? '', at.toString());
  return shown.join('\n');
}

/** A copy with the properties that do not enumerate, as careful loggers make it. */
function own(value: unknown, depth = 6): unknown {
  if (typeof value !== 'object' || value === null || depth === 0)
    return typeof value === 'bigint' ? String(value) : value;
  const names = Reflect.ownKeys(value).map((key) => [String(key), own(Reflect.get(value, key), depth - 1)]);
  return Object.fromEntries(names);
}

/** What surrounds the first secret that shows, or nothing. */
function leak(value: unknown, signatures: readonly string[] = [], getters = true): string {
  const text = showings(value, getters);
  const at = text.search(new RegExp([MARK, ...signatures].join('|')));
  return at < 0 ? '' : text.slice(Math.max(0, at - 80), at + 80);
}

const signaturesOf = (requests: readonly { headers: Readonly<Record<string, string>> }[]) =>
  requests.map(({ headers }) => /Signature=(\w+)/.exec(headers['authorization'] ?? '')?.[1] ?? '(no signature)');

type Form = readonly [name: string, write: (text: string) => string];

const escapeAll = (pattern: RegExp, write: (code: number) => string) => (text: string) =>
  text.replace(pattern, (character) => write(character.charCodeAt(0)));
const hex = (code: number, digits: number) => code.toString(16).padStart(digits, '0');

/** How intermediaries write what they echo. */
const forms: readonly Form[] = [
  ['as it is', (text) => text],
  ['percent-encoded', encodeURIComponent],
  ['percent-encoded in lower case', escapeAll(/[^\w.~-]/g, (code) => `%${hex(code, 2)}`)],
  ['percent-encoded in full', escapeAll(/[^\w.~-]/g, (code) => `%${hex(code, 2).toUpperCase()}`)],
  ['percent-encoded twice', (text) => encodeURIComponent(encodeURIComponent(text))],
  ['form-encoded', (text) => new URLSearchParams({ v: text }).toString().slice(2)],
  ['escaped for JSON', (text) => JSON.stringify(text).slice(1, -1)],
  ['escaped for JSON twice', (text) => JSON.stringify(JSON.stringify(text).slice(1, -1)).slice(1, -1)],
  ['escaped for JSON with its slashes', (text) => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/')],
  ['escaped for JSON in \\u', escapeAll(/[^\w.~-]/g, (code) => `\\u${hex(code, 4)}`)],
  ['escaped for JSON in \\u upper case', escapeAll(/[^\w.~-]/g, (code) => `\\u${hex(code, 4).toUpperCase()}`)],
  ['escaped for HTML', escapeAll(/[<>&"'/=]/g, (code) => `&#x${hex(code, 2).toUpperCase()};`)],
  ['escaped for HTML in decimal', escapeAll(/[<>&"'/=+]/g, (code) => `&#${code};`)],
  [
    'escaped for HTML by name',
    (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
  ],
];

/** Where an echo ends up. */
const carriers: readonly (readonly [name: string, carry: (echo: string) => Reply])[] = [
  ['an HTML page', (echo) => reply.html(404, `<pre>${echo}</pre>`)],
  ['a text', (echo) => reply.text(403, echo)],
  ['the message of an error', (echo) => reply.error(403, 'SignatureDoesNotMatch', {}, { Message: echo })],
  ['the recommendation of an error', (echo) => reply.error(403, 'Odd.Code', {}, { Recommend: echo })],
  ['the request id of an error', (echo) => reply.error(403, 'Odd.Code', {}, { RequestId: echo })],
  ['the code of an error', (echo) => reply.error(403, echo)],
  [
    'a value of the denial',
    (echo) => reply.error(403, 'NoPermission', {}, { AccessDeniedDetail: { AuthAction: echo, more: [echo] } }),
  ],
  ['a name in the denial', (echo) => reply.error(403, 'NoPermission', {}, { AccessDeniedDetail: { [echo]: 1 } })],
  ['the message of an XML error', (echo) => reply.xmlError(403, 'Odd.Code', { Message: echo })],
  ['the message of a 200', (echo) => reply.error(200, 'Odd.Code', {}, { Message: echo })],
  ['a header', (echo) => reply.error(403, 'Odd.Code', { 'x-acs-request-id': echo.replaceAll(/\s+/g, ' ') })],
  ['JSON that breaks off', (echo) => reply.json(`{"Code":"Odd.Code","Message":"${echo}`, 502)],
  ['an answer that is no object', (echo) => reply.json(JSON.stringify([echo]))],
  [
    'a field of another type',
    (echo) => reply.json(JSON.stringify({ RequestId: 'r-1', SiteId: echo, Result: { Name: { [echo]: echo } } })),
  ],
];

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
    // A getter is how a transport reads the headers: only who asks for that gets to see them.
    for (const value of seen) expect(leak(value, signatures, false)).toBe('');
  });
});
