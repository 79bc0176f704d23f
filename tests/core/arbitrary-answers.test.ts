import { inspect } from 'node:util';
import { createClient, EsaError, getCertificate } from '@esakit/core';
import { fc } from '../support/property.js';
import { describe, expect, it } from 'vitest';
import { credentials, onEachTransport, reply, sampleInput, sampleText } from '../support/hostile-server.js';

/** How a call ended, which may be in two ways only: {@link WELL}. */
async function ending(call: Promise<unknown>): Promise<string> {
  try {
    const value = await call;
    return typeof value === 'object' && value !== null ? 'an object' : `a value: ${inspect(value)}`;
  } catch (reason) {
    const typed = reason instanceof EsaError && reason.operation === 'GetCertificate' && reason.code !== '';
    return typed ? 'a typed error' : `an untyped error: ${inspect(reason)}`;
  }
}

const WELL = /^(an object|a typed error)$/;

const settings = { credentials, endpoint: 'http://127.0.0.1:9', retries: 0, totalTimeout: 5_000 };

const documentedNames = [
  'Code',
  'code',
  'Message',
  'RequestId',
  'Recommend',
  'AccessDeniedDetail',
  'SiteId',
  'Result',
  'DCV',
  '__proto__',
];
const name = fc.oneof(fc.constantFrom(...documentedNames), fc.string());
const codes = [
  'InternalException',
  'InvalidTimeStamp.Expired',
  'InvalidSecurityToken.Expired',
  'SignatureDoesNotMatch',
  'Forbidden.RAM',
  'Throttling.User',
];
const { value: jsonValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, 0, -1.5, 1e300, '', ...codes),
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(name, tie('value'), { maxKeys: 6 }),
  ),
}));

/** The sample with a stretch of it replaced by something else. */
const mangled = fc
  .tuple(fc.nat(sampleText.length), fc.nat(40), fc.string())
  .map(([at, length, instead]) => sampleText.slice(0, at) + instead + sampleText.slice(at + length));
const errorText = fc
  .record({ Code: fc.constantFrom(...codes), Message: jsonValue, AccessDeniedDetail: jsonValue })
  .map((body) => JSON.stringify(body));
const xmlText = fc.array(
  fc.constantFrom('<Error>', '</Error>', '<Code>', '</Code>', '<Message>', 'Throttling', '&lt;', '&', '<', '>'),
);
const digits = fc.bigInt().map((value) => `{"SiteId":${value},"Result":{"Name":"${value}"}}`);
const utf8 = (text: string) => new TextEncoder().encode(text);

const body = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.string().map(utf8),
  jsonValue.map((value) => utf8(JSON.stringify(value))),
  mangled.map(utf8),
  errorText.map(utf8),
  xmlText.map((parts) => utf8(parts.join(''))),
  digits.map(utf8),
);

const headerNames = [
  'date',
  'retry-after',
  'x-acs-retry-after',
  'x-acs-request-id',
  'content-type',
  'content-length',
  'content-encoding',
  'location',
];
const headerValue = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abcXYZ019 .,;:=-+/%"\\<>'.split('')) }).map((value) => value.trim()),
  fc.integer().map(String),
  fc.constantFrom('Sat, 13 Sep 275760 00:00:00 GMT', 'gzip', 'NaN', '1e999', '-0', 'http://127.0.0.1:1/'),
);
const headers = fc.dictionary(fc.constantFrom(...headerNames), headerValue);
const status = fc.oneof(fc.integer({ min: 200, max: 599 }), fc.constantFrom(200, 204, 304, 400, 403, 429, 503));
const bodiless = new Set([204, 205, 304]);

const toResponse = (answer: { status: number; headers: Record<string, string>; body: Uint8Array<ArrayBuffer> }) =>
  new Response(bodiless.has(answer.status) ? null : answer.body, answer);

describe('whatever the injected fetch gives', () => {
  it.each(['strict', 'lenient'] as const)('an answer ends in an object or a typed error (%s)', async (validation) => {
    await fc.assert(
      fc.asyncProperty(fc.record({ status, headers, body }), async (answer) => {
        const client = createClient({ ...settings, validation, fetch: async () => toResponse(answer) });
        expect(await ending(getCertificate(client, sampleInput))).toMatch(WELL);
      }),
      { numRuns: 1_500 },
    );
  });

  it('a series of answers with retries between them ends too', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ status, headers, body }), { minLength: 1, maxLength: 4 }),
        async (answers) => {
          let next = 0;
          const provider = async () => ({ ...credentials, securityToken: `token-${next}` });
          const client = createClient({
            ...settings,
            credentials: provider,
            retries: 2,
            totalTimeout: 30,
            fetch: async () =>
              toResponse(answers[next++ % answers.length] ?? { status: 200, headers: {}, body: utf8('') }),
          });
          expect(await ending(getCertificate(client, sampleInput))).toMatch(WELL);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('a body in arbitrary pieces that breaks off with an arbitrary reason ends in a typed error', async () => {
    const pieces = fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(pieces, fc.anything(), async (chunks, reason) => {
        const stream = new ReadableStream<Uint8Array>({
          start(controller) {
            for (const chunk of chunks) controller.enqueue(chunk);
          },
          pull: (controller) => controller.error(reason),
        });
        const client = createClient({ ...settings, fetch: async () => new Response(stream) });
        expect(await ending(getCertificate(client, sampleInput))).toMatch(WELL);
      }),
      { numRuns: 300 },
    );
  });

  it('a rejection with anything at all ends in a typed error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
        fc.boolean(),
        async (reason, atOnce) => {
          const fetch = (): Promise<Response> => {
            if (atOnce) throw reason;
            return Promise.reject(reason);
          };
          expect(await ending(getCertificate(createClient({ ...settings, fetch }), sampleInput))).toMatch(WELL);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each<[string, () => unknown]>([
    ['an object without a prototype', () => Object.create(null)],
    ['a symbol', () => Symbol('odd')],
    ['an error whose message throws', () => Object.defineProperty(new Error('x'), 'message', { get: refuse })],
    [
      'an error whose cause is itself',
      () =>
        Object.assign(new Error('x'), {
          get cause() {
            return this;
          },
        }),
    ],
    ['an error whose cause can not be read', () => Object.defineProperty(new Error('x'), 'cause', { get: refuse })],
    ['an object that can not be made a text', () => ({ message: { toString: refuse }, toString: refuse })],
    ['a proxy that refuses everything', () => new Proxy({}, { get: refuse, has: refuse, getPrototypeOf: refuse })],
    ['a revoked proxy', revoked],
  ])('a rejection with %s ends in a typed error', async (_what, make) => {
    const fetch = () => Promise.reject(make());
    expect(await ending(getCertificate(createClient({ ...settings, fetch }), sampleInput))).toMatch(WELL);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', '{}'],
    ['an empty object', {}],
    ['an object without headers', { status: 200, body: null, text: () => Promise.resolve('{}') }],
  ])('%s instead of a response ends in a typed error', async (_what, value) => {
    const fetch = async () => value as Response;
    expect(await ending(getCertificate(createClient({ ...settings, fetch }), sampleInput))).toMatch(WELL);
  });

  it.each(['abc', '', '-1', '5, 5'])('a content-length of "%s" keeps no answer from being read', async (length) => {
    const fetch = async () => new Response(sampleText, { headers: { 'content-length': length } });
    await expect(getCertificate(createClient({ ...settings, fetch }), sampleInput)).resolves.toHaveProperty('Result');
  });

  it('a fetch that neither settles nor listens ends with the time', async () => {
    const client = createClient({ ...settings, timeout: 50, fetch: () => new Promise(() => {}) });
    expect(await ending(getCertificate(client, sampleInput))).toMatch(WELL);
  });

  it('a body that neither ends nor listens ends with the time', async () => {
    const stream = new ReadableStream({ cancel: () => new Promise(() => {}) });
    const client = createClient({ ...settings, timeout: 50, fetch: async () => new Response(stream) });
    expect(await ending(getCertificate(client, sampleInput))).toMatch(WELL);
  });

  it('a body over the limit whose source will not be cancelled ends as too large', async () => {
    const stream = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1_000)),
      cancel: () => new Promise(() => {}),
    });
    const fetch = async () => new Response(stream);
    const client = createClient({ ...settings, timeout: 2_000, maxResponseBytes: 10_000, fetch });
    await expect(getCertificate(client, sampleInput)).rejects.toMatchObject({ code: 'too-large' });
  });
});

onEachTransport('whatever a server writes', (stage) => {
  const statusLine = fc.oneof(
    fc
      .integer({ min: -1, max: 1_200 })
      // After 421, `fetch` sends a request again by itself: tests/core/misdirected.test.ts. Throttling slows a client
      // down, 300 times in a row for minutes.
      .filter((code) => code !== 421 && code !== 429)
      .map((code) => `HTTP/1.1 ${code} Status\r\n`),
    fc.constantFrom('HTTP/1.1 200 OK\r\n', 'HTTP/1.0 200\r\n', 'HTTP/2 200\r\n', 'HTTP/1.1  200 OK\n', '200 OK\r\n'),
  );
  const fields = headers.map((all) =>
    Object.entries(all)
      .filter(([field]) => field !== 'x-acs-retry-after')
      .map(([field, value]) => `${field}: ${value}\r\n`)
      .join(''),
  );
  const spoken = fc
    .tuple(statusLine, fields, body)
    .map(([line, lines, bytes]) => Buffer.concat([utf8(`${line}${lines}\r\n`), bytes]));
  const chunked = fc
    .tuple(fc.string({ maxLength: 4, unit: fc.constantFrom(...'0123456789abcdefg-; '.split('')) }), body)
    .map(([size, bytes]) =>
      Buffer.concat([utf8(`HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${size}\r\n`), bytes]),
    );

  it('bytes of any kind end in an object or a typed error', async () => {
    const client = stage.client({ retries: 0, timeout: 1_000 });
    await fc.assert(
      fc.asyncProperty(fc.oneof(spoken, spoken, chunked, fc.uint8Array({ maxLength: 100 })), async (bytes) => {
        stage.server.always(reply.raw(bytes));
        expect(await ending(getCertificate(client, sampleInput))).toMatch(WELL);
      }),
      { numRuns: 300 },
    );
    expect(stage.server.requests.length).toBeGreaterThanOrEqual(300);
    stage.server.always(reply.certificate());
    await expect(getCertificate(client, sampleInput)).resolves.toBeDefined();
  }, 60_000);
});

function refuse(): never {
  throw new TypeError('not for you');
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
