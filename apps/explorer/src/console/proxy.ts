import type { Client } from '@esakit/core';
import { type CatalogOperation, loadOperation, operationNames } from '@esakit/core/catalog';
import { createSigningProxy } from '@esakit/edge';
import type { AppConfig } from '../config.js';
import { logLine } from '../http/log-line.js';
import { withoutSecrets } from './call.js';

/**
 * The signing proxy at `/api/call`, for programs and pages: it runs every operation that changes nothing, and where
 * changes are allowed the others too. Who gets to it has been let in already.
 */
export function createCallProxy(
  { client, allowChanges, log }: AppConfig,
  maxBodyBytes: number,
): (request: Request) => Promise<Response> {
  let made: Promise<(request: Request) => Promise<Response>> | undefined;
  const make = async (): Promise<(request: Request) => Promise<Response>> => {
    const operations = await Promise.all(operationNames.map(loadOperation));
    const [reads, writes] = [false, true].map((write) =>
      operations.filter(({ access }) => (access === 'write') === write),
    );
    return createSigningProxy({
      client: withSecretsRedacted(client),
      authorize: () => true,
      allow: reads ?? [],
      allowChanges: allowChanges ? writes : [],
      path: '/api/call',
      maxBodyBytes,
      onError: (error) => log(logLine('POST /api/call', error)),
    });
  };
  return async (request) => {
    made ??= make();
    return (await made)(request);
  };
}

/** A client whose answers hold no secret: what leaves the server, anybody on the way may read. */
const withSecretsRedacted = (client: Client): Client => ({
  ...client,
  send: async (operation, input, options) => {
    const answer = await client.send(operation, input, options);
    const data = withoutSecrets(operation as unknown as CatalogOperation, answer.data);
    return { ...answer, data: data as typeof answer.data };
  },
});
