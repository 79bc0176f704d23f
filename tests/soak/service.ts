import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fc } from '../support/property.js';

/** What becomes of a request in place of an answer. */
const FAULTS = {
  reset: (response) => response.socket?.resetAndDestroy(),
  truncated: (response) => {
    response.writeHead(200, { 'content-length': 10_000 }).write('{"Certificate":"', () => response.socket?.destroy());
  },
  unavailable: (response) => void response.writeHead(503).end('{"Code":"ServiceUnavailable","Message":"x"}'),
  internal: (response) => void response.writeHead(400).end('{"Code":"InternalException","Message":"x"}'),
  html: (response) => void response.writeHead(502).end('<html><body>Bad gateway</body></html>'),
  empty: (response) => void response.writeHead(200).end(),
  malformed: (response) => void response.writeHead(200).end('{"Certificate":'),
  redirect: (response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
  // Nothing, until the caller gives up.
  silent: () => undefined,
} satisfies Record<string, (response: ServerResponse) => unknown>;

type FaultName = keyof typeof FAULTS;

/** Faults as often as they are named here: those that no retry helps are rare. */
const MIX: readonly FaultName[] = [
  ...Array.from({ length: 4 }, () => ['reset', 'truncated', 'unavailable', 'internal', 'html'] as const).flat(),
  'empty',
  'malformed',
  'redirect',
];

export interface SoakService extends AsyncDisposable {
  readonly url: string;
  /** Requests that arrived. */
  readonly requests: number;
  readonly faults: ReadonlyMap<FaultName, number>;
  openConnections(): Promise<number>;
}

/**
 * A service on a loopback port that gives back the id it is asked for, and fails as often as it is told.
 *
 * @param share - of the requests that fail, from 0 to 1. The seed of the tests decides which.
 * @param options - `silent`: some requests are never answered, so that callers wait for their time to end.
 */
export async function startService(share: number, { silent }: { readonly silent: boolean }): Promise<SoakService> {
  const mix: readonly FaultName[] = silent ? [...MIX, 'silent'] : MIX;
  // Else small numbers come more often than others, and with them faults.
  const random = fc.sample(fc.infiniteStream(fc.noBias(fc.nat(2 ** 30 - 1))), 1)[0];
  const next = (): number => (random?.next().value ?? 0) / 2 ** 30;
  const faults = new Map<FaultName, number>();
  let requests = 0;
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    requests += 1;
    request.resume();
    if (next() < share) {
      const fault = mix[Math.floor(next() * mix.length)] ?? 'reset';
      faults.set(fault, (faults.get(fault) ?? 0) + 1);
      FAULTS[fault](response);
      return;
    }
    const Id = new URL(request.url ?? '', 'http://localhost').searchParams.get('Id');
    const body = JSON.stringify({ Certificate: 'PEM', RequestId: String(requests), Result: { Id, SAN: 'a,b' } });
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get requests() {
      return requests;
    },
    faults,
    openConnections: () =>
      new Promise((resolve, reject) =>
        server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
      ),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
