import type { ClientOptions, Client } from '@esakit/core';
import { afterEach, beforeEach, describe, expect } from 'vitest';
import { transports } from './clients.js';
import type { RecordedRequest } from './exchange.js';
import { type HostileServer, startHostileServer } from './server.js';

export const credentials = { accessKeyId: 'LTAIexample', accessKeySecret: 'example-secret' };

/** A hostile server and clients of it, new for each test. */
export interface Stage {
  readonly server: HostileServer;
  readonly knowsStale: boolean;
  readonly client: (options?: Partial<ClientOptions>) => Client;
}

/** Runs the tests once for each transport. */
export function onEachTransport(title: string, tests: (stage: Stage) => void): void {
  describe.each(transports)(`${title}, over $name`, ({ createClient, knowsStale }) => {
    let server: HostileServer;
    beforeEach(async () => {
      server = await startHostileServer();
    });
    afterEach(async () => {
      expectFreshAttempts(server.requests);
      await server.close();
    });
    tests({
      get server() {
        return server;
      },
      knowsStale,
      client: (options) => createClient({ credentials, endpoint: server.url, ...options }),
    });
  });
}

/** The reason a call was rejected with. */
export async function rejection(call: Promise<unknown>): Promise<unknown> {
  const outcome = await call.then(
    (value) => ({ value }),
    (reason: unknown) => ({ reason }),
  );
  if ('reason' in outcome) return outcome.reason;
  throw new Error(`The call should have failed, but gave ${JSON.stringify(outcome.value)}`);
}

/** Fails where a connection is still open after a while. */
export async function expectNoConnections(server: HostileServer): Promise<void> {
  await expect.poll(() => server.openSockets, { interval: 5, timeout: 5_000 }).toBe(0);
}

/** Settles when the server has that many requests, so that a test can act in the middle of a call. */
export async function arrived(server: HostileServer, count = 1): Promise<void> {
  await expect.poll(() => server.requests.length, { interval: 5, timeout: 5_000 }).toBeGreaterThanOrEqual(count);
}

/** Time for a client to put a connection aside for its next call, or for what was started to reach the wire. */
export const settle = (milliseconds = 30): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** A nonce and a signature serve once, whatever the attempt is for. */
function expectFreshAttempts(requests: readonly RecordedRequest[]): void {
  for (const header of ['x-acs-signature-nonce', 'authorization']) {
    const values = requests.map(({ headers }) => headers[header]);
    expect(values, `${header} on each request`).not.toContain(undefined);
    expect(new Set(values).size, `distinct values of ${header}`).toBe(values.length);
  }
}
