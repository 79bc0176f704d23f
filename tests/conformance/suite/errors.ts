import type { ScriptedAnswer } from '../control/protocol.js';
import { equal, like, match, ok, rejection } from './assert.js';
import { type Case, type Context, group } from './case.js';
import { clientOf } from './client.js';
import { ERROR_REQUEST_ID, sampleInput } from './sample.js';

/** What a call fails with when the service answers so, all attempts included. */
interface Row {
  readonly name: string;
  readonly answer: ScriptedAnswer;
  readonly error: object;
  readonly message?: RegExp;
  readonly needs?: Case['needs'];
}

const told = { name: 'ServiceError', requestId: ERROR_REQUEST_ID };

const rows: readonly Row[] = [
  {
    name: 'a JSON error',
    answer: ['error', 404, 'Certificate.NotFound'],
    error: { ...told, code: 'Certificate.NotFound', status: 404, attempts: 1, retryable: false },
    message: /^GetCertificate: Certificate\.NotFound \(HTTP 404\): /,
  },
  {
    name: 'an error with keys in lower case',
    answer: ['lowerCaseError', 403, 'Forbidden.RAM'],
    error: { ...told, code: 'Forbidden.RAM', status: 403 },
  },
  {
    name: 'an error in XML',
    answer: ['xmlError', 400, 'InvalidParameter', { Message: 'a < b & "c"' }],
    error: { ...told, code: 'InvalidParameter', serviceMessage: 'a < b & "c"' },
  },
  {
    name: 'an error under HTTP 200',
    answer: ['error', 200, 'SiteNotFound'],
    error: { ...told, code: 'SiteNotFound', status: 200 },
  },
  {
    name: 'an HTML page of a proxy',
    answer: ['html', 502],
    error: { name: 'ServiceError', code: 'http-502', status: 502, attempts: 3, retryable: true },
    message: /An intermediary failed/,
  },
  {
    name: 'a text under 429',
    answer: ['text', 429, 'slow down', { 'x-acs-retry-after': 5 }],
    error: { name: 'ServiceError', code: 'http-429', attempts: 3, retryable: true },
  },
  {
    name: 'an empty 400',
    answer: ['empty', 400],
    error: { name: 'ServiceError', code: 'http-400', attempts: 1, retryable: false },
  },
  { name: 'an empty 200', answer: ['empty', 200], error: { name: 'ResponseError', code: 'empty', status: 200 } },
  { name: 'a 204', answer: ['noContent'], error: { name: 'ResponseError', code: 'empty', status: 204 } },
  { name: 'an answer of {}', answer: ['json', '{}'], error: { name: 'ResponseError', code: 'empty' } },
  ...['null', '[]', '"text"', '{"Certificate":'].map((body): Row => ({
    name: `an answer of ${body}`,
    answer: ['json', body],
    error: { name: 'ResponseError', code: 'malformed', attempts: 1 },
  })),
  {
    name: 'a field of another type',
    answer: ['json', '{"Result":{"NotAfter":[]}}'],
    error: { name: 'ResponseError', code: 'unexpected-shape', attempts: 1 },
    message: /Result\.NotAfter/,
  },
  {
    name: 'a redirect',
    answer: ['redirect', 307, 'http://127.0.0.1:9/'],
    error: { name: 'TransportError', code: 'redirect', attempts: 1, retryable: false },
  },
  {
    name: 'a truncated body',
    answer: ['truncated'],
    error: { name: 'TransportError', code: 'network', attempts: 3, retryable: true },
  },
  {
    name: 'a truncated body in chunks',
    answer: ['truncatedChunks'],
    error: { name: 'TransportError', code: 'network', attempts: 3, retryable: true },
  },
  {
    name: 'a connection that is reset',
    answer: ['reset'],
    error: { name: 'TransportError', code: 'network', attempts: 3, retryable: true },
  },
  {
    name: 'bytes that are not HTTP',
    answer: ['malformed'],
    error: { name: 'TransportError', code: 'network', attempts: 3 },
    needs: ['addresses of its own'],
  },
  {
    name: 'a body above the limit, announced',
    answer: ['oversized', { bytes: 2 ** 26 }],
    error: { name: 'TransportError', code: 'too-large', attempts: 1, retryable: false },
  },
  {
    name: 'a body above the limit, in chunks',
    answer: ['oversized', { bytes: 2 ** 26, chunked: true }],
    error: { name: 'TransportError', code: 'too-large', attempts: 1, retryable: false },
  },
  {
    name: 'a small body that grows above the limit',
    answer: ['bomb', 'gzip', 2 ** 24],
    error: { name: 'TransportError', code: 'too-large', attempts: 1 },
  },
];

const scripted = rows.map(({ name, answer, error: expected, message, needs = [] }): Case => ({
  name,
  needs,
  run: async (context) => {
    const { esakit } = context;
    const hostile = await context.hostile(answer);
    const error = await rejection(esakit.getCertificate(clientOf(context, hostile), sampleInput));
    like(error, { operation: 'GetCertificate', ...expected });
    ok(error instanceof esakit.EsaError, 'it is an EsaError');
    ok(error instanceof kindOf(context, error.name), `it is a ${error.name}`);
    if (message) match(error.message, message);
    equal((await hostile.seen()).requests.length, error.attempts, 'requests that arrived');
  },
}));

const kindOf = ({ esakit }: Context, name: string) =>
  ({
    ServiceError: esakit.ServiceError,
    ResponseError: esakit.ResponseError,
    TransportError: esakit.TransportError,
    ParameterError: esakit.ParameterError,
    CredentialsError: esakit.CredentialsError,
  })[name] ?? Error;

export const errors = group('errors', [
  ...scripted,
  {
    name: 'an address where nothing listens',
    run: async (context) => {
      const client = context.createClient({
        endpoint: await context.refusedUrl(),
        credentials: (await context.emulator()).credentials,
        retries: 1,
      });
      const error = await rejection(context.esakit.getCertificate(client, sampleInput));
      like(error, { name: 'TransportError', code: 'network', attempts: 2, retryable: true });
    },
  },
  {
    name: 'each wrong parameter, before any request',
    run: async (context) => {
      const { esakit } = context;
      const service = await context.emulator();
      const client = clientOf(context, service);
      const wrong: readonly (readonly [object, string])[] = [
        [{ Id: 'x' }, 'SiteId'],
        [{ SiteId: 1 }, 'Id'],
        [{ SiteId: 1, Id: '' }, 'Id'],
        [{ SiteId: Number.NaN, Id: 'x' }, 'SiteId'],
        [{ SiteId: -1, Id: 'x' }, 'SiteId'],
        [{ SiteId: 2 ** 53, Id: 'x' }, 'SiteId'],
        [{ SiteId: 2n ** 63n, Id: 'x' }, 'SiteId'],
        [{ SiteId: '01', Id: 'x' }, 'SiteId'],
        [{ SiteId: 1, Id: '\uD800' }, 'Id'],
        [{ SiteId: 1, Id: 'x', Idd: 'y' }, 'Idd'],
      ];
      for (const [input, path] of wrong) {
        const error = await rejection(esakit.getCertificate(client, input as typeof sampleInput));
        like(error, { name: 'ParameterError', code: 'invalid-parameter', attempts: 0, operation: 'GetCertificate' });
        ok(error instanceof esakit.ParameterError, 'it is a ParameterError');
        equal(
          error.issues.map((issue) => issue.path),
          [path],
        );
      }
      equal(await service.requests(), []);
    },
  },
  {
    name: 'each wrong option, when the client is made',
    run: async (context) => {
      const { credentials } = await context.emulator();
      const wrong: readonly object[] = [
        { timeout: -1 },
        { totalTimeout: Number.NaN },
        { retries: 0.5 },
        { maxResponseBytes: 0 },
        { concurrency: 0 },
        { region: 'cn hangzhou' },
        { endpoint: 'http://esa.example' },
        { endpoint: 'https://user:pass@esa.example' },
      ];
      for (const options of wrong) {
        const error = await rejection((async () => context.createClient({ credentials, ...options }))());
        like(error, { name: 'ParameterError', operation: 'createClient' });
      }
    },
  },
  {
    name: 'credentials that are malformed, or whose provider fails',
    run: async (context) => {
      const service = await context.emulator();
      const make = (credentials: unknown): Promise<unknown> =>
        rejection(
          (async () =>
            context.esakit.getCertificate(clientOf(context, service, { credentials } as object), sampleInput))(),
        );
      const good = service.temporaryCredentials;
      like(await make({ ...good, accessKeySecret: 'a b' }), { name: 'CredentialsError', code: 'invalid' });
      like(await make({ ...good, accessKeySecret: '' }), { name: 'CredentialsError', code: 'invalid' });
      const failed = await make(async () => {
        throw new Error('the vault is closed');
      });
      like(failed, { name: 'CredentialsError', code: 'provider', operation: 'GetCertificate' });
      match((failed as Error).message, /the vault is closed/);
      equal(await service.requests(), []);
    },
  },
]);
