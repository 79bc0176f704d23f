import { createServer, type IncomingHttpHeaders } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Credentials } from '@esakit/core';
import { afterAll, beforeAll } from 'vitest';

// Required, because as an ES module the SDK's default export is not the class that its types say. Those types are not
// taken either: they are as many as all that else is here, and each check of types would read them.
const require = createRequire(import.meta.url);
type Model = new (map: object) => object;
type Client = Readonly<Record<string, ((...given: readonly object[]) => Promise<OfficialReply>) | undefined>>;

type OfficialClient = Client & { readonly _credential: object };

/** What the package exports: its client under `default`, and a model for each request. */
const sdk = require('@alicloud/esa20240910') as Readonly<Record<string, Model | undefined>> & {
  readonly default: new (config: object) => OfficialClient;
};
const { $OpenApiUtil, OpenApiUtil } = require('@alicloud/openapi-core') as typeof import('@alicloud/openapi-core', {
  with: { 'resolution-mode': 'require' },
});
const $dara = createRequire(require.resolve('@alicloud/openapi-core'))('@darabonba/typescript') as {
  cast(map: object, model: object): object;
  RuntimeOptions: new (map: object) => object;
};

/** An answer as the SDK gives it, with names in camel case; `toMap` gives them as on the wire. */
export interface OfficialReply {
  readonly statusCode: number;
  readonly body: Readonly<Record<string, unknown>> & { toMap(): Record<string, unknown> };
}

type Keys = Pick<Credentials, 'accessKeyId' | 'accessKeySecret' | 'securityToken'>;

/** Its client for a server on this machine. */
export function officialClient(
  { accessKeyId, accessKeySecret, securityToken }: Keys,
  endpoint: string,
): OfficialClient {
  const keys = { accessKeyId, accessKeySecret, securityToken };
  return new sdk.default(new $OpenApiUtil.Config({ ...keys, endpoint, protocol: 'http' }));
}

/** The same with credentials that have no provider: it signs the provider's name as one more header. */
export function plainOfficialClient(keys: Keys, endpoint: string): OfficialClient {
  const client = officialClient(keys, endpoint);
  const { accessKeyId, accessKeySecret, securityToken } = keys;
  const type = securityToken === undefined ? 'access_key' : 'sts';
  Object.assign(client._credential, {
    getCredential: async () => ({ accessKeyId, accessKeySecret, securityToken, type }),
  });
  return client;
}

const methodOf = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}WithOptions`;

/** The operations that it has. */
export const officialOperations: readonly string[] = Object.getOwnPropertyNames(sdk.default.prototype).flatMap(
  (name) => {
    const [, method] = /^(\w+)WithOptions$/.exec(name) ?? [];
    return method === undefined ? [] : [method.charAt(0).toUpperCase() + method.slice(1)];
  },
);

/** Sends an input with the names of the wire. An operation without parameters takes no request. */
export async function sendOfficial(client: Client, name: string, input: object): Promise<OfficialReply> {
  const Request = sdk[`${name}Request`];
  return send(client, name, Request && $dara.cast(input, new Request({})));
}

/** Sends an input with the SDK's own names. */
export const sendModel = (client: Client, name: string, fields: object): Promise<OfficialReply> =>
  send(client, name, model(`${name}Request`, fields));

async function send(client: Client, name: string, request: object | undefined): Promise<OfficialReply> {
  const method = client[methodOf(name)];
  if (!method) throw new Error(`the SDK has no operation ${name}`);
  return method.call(client, ...(request ? [request] : []), new $dara.RuntimeOptions({}));
}

/** A model of the SDK, as `ListSitesRequestTagFilter`. */
export function model(name: string, fields: object): object {
  const Model = sdk[name];
  if (!Model) throw new Error(`the SDK has no model ${name}`);
  return new Model(fields);
}

/** Its signature of a request. */
export const officialAuthorization = (request: object, payload: string, keys: Keys): string =>
  OpenApiUtil.getAuthorization(request as never, 'ACS3-HMAC-SHA256', payload, keys.accessKeyId, keys.accessKeySecret);

/** A request as it arrived. */
export interface Captured {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server that keeps what it gets, for the tests of a file. */
export function capturing(): { readonly host: () => string; readonly take: () => Captured[] } {
  const captured: Captured[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      captured.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers, body });
      response.setHeader('content-type', 'application/json').end('{"RequestId":"x"}');
    });
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return {
    host: () => `127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: () => captured.splice(0),
  };
}

/** The only request of some. */
export function only(captured: readonly Captured[]): Captured {
  const [sent] = captured;
  if (sent === undefined || captured.length > 1) throw new Error(`the SDK sent ${captured.length} requests`);
  return sent;
}
