import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { type Authority, createAuthority } from '../support/authority.js';

/** The name of the server: it resolves nowhere, so that only a proxy leads there. */
export const HOST = 'esa.example';

/** A server of https: whose certificate comes from a private authority. */
export interface SecureServer extends AsyncDisposable {
  readonly port: number;
  readonly authority: Authority;
  readonly requests: { readonly method: string; readonly url: string; readonly client: string | undefined }[];
  /** Connections so far. */
  readonly connections: () => number;
}

/**
 * @param answer - the body for a request; `{}` by default.
 * @param asks - whether it asks for a client certificate of its authority, and refuses who has none.
 */
export async function startSecureServer({
  answer = async () => '{}',
  asks = false,
}: { answer?: (request: IncomingMessage) => Promise<string>; asks?: boolean } = {}): Promise<SecureServer> {
  const authority = createAuthority();
  const requests: SecureServer['requests'] = [];
  let connections = 0;
  const server = createServer(
    { ...authority.issue(HOST), ca: authority.ca, requestCert: asks, rejectUnauthorized: asks },
    async (request, response) => {
      const client = (request.socket as TLSSocket).getPeerCertificate().subject?.CN;
      requests.push({
        method: request.method ?? '',
        url: request.url ?? '',
        client: client === undefined ? undefined : String(client),
      });
      const text = await answer(request);
      response.setHeader('content-type', 'application/json');
      response.end(text);
    },
  );
  server.on('secureConnection', () => connections++);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    authority,
    requests,
    connections: () => connections,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
