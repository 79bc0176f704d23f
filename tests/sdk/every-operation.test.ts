import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { createClient, type SignedRequest } from '@esakit/core';
import { type CatalogOperation, loadOperation, operationNames } from '@esakit/core/catalog';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleInput } from '../support/sample-input.js';
import { credentials } from '../support/scripted-service.js';
import { NEWER, OPEN, OTHER_METHOD } from './differences.js';

// Required, because as an ES module the SDK's default export is not the class that its types say.
const require = createRequire(import.meta.url);
type Model = new (map: object) => object;
const sdk = require('@alicloud/esa20240910') as Readonly<Record<string, Model>>;
const { $OpenApiUtil } = require('@alicloud/openapi-core') as typeof import('@alicloud/openapi-core', {
  with: { 'resolution-mode': 'require' },
});
const $dara = createRequire(require.resolve('@alicloud/openapi-core'))('@darabonba/typescript') as {
  cast(map: object, model: object): object;
  RuntimeOptions: new (map: object) => object;
};

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly date: string;
  readonly nonce: string;
  readonly authorization: string;
  readonly body: string;
}

let server: Server;
let host: string;
let sent: Sent[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const header = (name: string): string => String(request.headers[name]);
      sent.push({
        method: String(request.method),
        path: String(request.url),
        date: header('x-acs-date'),
        nonce: header('x-acs-signature-nonce'),
        authorization: header('authorization'),
        body,
      });
      response.setHeader('content-type', 'application/json').end('{"RequestId":"x"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

type Send = (...given: object[]) => Promise<unknown>;

/** Its client with credentials that have no provider: it signs the provider's name as one more header. */
function officialClient(): Readonly<Record<string, Send>> {
  const Client = sdk['default'] as unknown as new (config: object) => Record<string, unknown>;
  const client = new Client(new $OpenApiUtil.Config({ ...credentials, endpoint: host, protocol: 'http' }));
  Object.assign(client['_credential'] as object, {
    getCredential: async () => ({ ...credentials, type: 'access_key' }),
  });
  return client as unknown as Readonly<Record<string, Send>>;
}

const methodOf = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}WithOptions`;

const hasOperation = (name: string): boolean =>
  typeof (sdk['default'] as unknown as { prototype: Record<string, unknown> }).prototype[methodOf(name)] === 'function';

/** What the SDK's client sends for an input. */
async function sentBySdk(name: string, input: object): Promise<Sent> {
  const Request = sdk[`${name}Request`];
  const runtime = new $dara.RuntimeOptions({});
  sent = [];
  const client = officialClient();
  const send = client[methodOf(name)];
  // An operation without parameters takes no request.
  await send?.call(client, ...(Request ? [$dara.cast(input, new Request({})), runtime] : [runtime]));
  const [only] = sent;
  if (!only || sent.length > 1) throw new Error(`the SDK sent ${sent.length} requests`);
  return only;
}

/** What our client sends for it at the same time, with the same nonce. */
async function sentByUs(
  operation: CatalogOperation,
  input: object,
  { date, nonce }: Sent,
): Promise<Omit<Sent, 'date' | 'nonce'>> {
  const requests: SignedRequest[] = [];
  const client = createClient({
    credentials,
    endpoint: `http://${host}`,
    clock: () => Date.parse(date),
    nonce: () => nonce,
    transport: async (request) => {
      requests.push(request);
      return { status: 200, headers: new Headers(), text: '{"RequestId":"x"}' };
    },
  });
  await client.send(operation, input as Readonly<Record<string, unknown>>);
  const [request] = requests;
  return {
    method: String(request?.method),
    path: String(request?.url.slice(`http://${host}`.length)),
    authorization: String(request?.headers['authorization']),
    body: request?.body ?? '',
  };
}

const covered = operationNames.filter(hasOperation);

describe('the official SDK sends what we send, with every parameter filled', () => {
  it('has 388 of our operations, and none that we lack', () => {
    const theirs = Object.getOwnPropertyNames((sdk['default'] as unknown as { prototype: object }).prototype).flatMap(
      (name) => /^(\w+)WithOptions$/.exec(name)?.[1] ?? [],
    );
    const ours = new Set(operationNames.map((name) => methodOf(name).replace(/WithOptions$/, '')));
    expect(theirs.filter((name) => !ours.has(name))).toEqual([]);
    expect(covered).toHaveLength(388);
  });

  it.each(covered)('%s', async (name) => {
    const operation = await loadOperation(name);
    const input = (NEWER[name] ?? []).reduce(without, sampleInput(operation.input)) as Record<string, unknown>;
    const opened = Object.entries(input).map(([key, value]) => [key, OPEN.has(key) ? JSON.stringify(value) : value]);
    const request = await sentBySdk(name, Object.fromEntries(opened) as object);
    const { date: _date, nonce: _nonce, ...theirs } = request;
    const method = OTHER_METHOD[name] as 'GET' | undefined;
    expect(await sentByUs({ ...operation, ...(method && { method }) }, input, request)).toEqual(theirs);
  });

  it.each(Object.entries(NEWER).flatMap(([name, paths]) => paths.map((path) => ({ name, path }))))(
    'drops $path of $name, as the exceptions say',
    async ({ name, path }) => {
      const operation = await loadOperation(name);
      const whole = sampleInput(operation.input) as object;
      const less = without(whole, path) as object;
      expect(less).not.toEqual(whole);
      const [given, dropped] = [await sentBySdk(name, whole), await sentBySdk(name, less)];
      expect([given.path, given.body]).toEqual([dropped.path, dropped.body]);
    },
  );
});

/** A copy without what is at a path such as `List[].Name`. */
function without(value: unknown, path: string): unknown {
  const [step = '', ...rest] = path.split('.');
  const name = step.replace('[]', '');
  const outer = { ...(value as Record<string, unknown>) };
  if (rest.length === 0) delete outer[name];
  else if (step === name) outer[name] = without(outer[name], rest.join('.'));
  else outer[name] = (outer[name] as unknown[]).map((item) => without(item, rest.join('.')));
  return outer;
}
