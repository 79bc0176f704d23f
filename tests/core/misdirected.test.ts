import { GetCertificate, type Operation, SetCertificate } from '@esakit/core';
import { describe, expect, it } from 'vitest';
import { credentials, rejection, reply, sampleInput, startHostileServer } from '../support/hostile-server.js';
import { transports } from '../support/hostile/clients.js';

// Fetch, 4.6: after HTTP 421, `fetch` sends the same request again on a new connection. By RFC 9110, 15.5.20 that is
// safe for any method: the server says that it did nothing with it.
describe.each(transports)('HTTP 421 over $name', ({ name, createClient }) => {
  it.each<[string, Operation<unknown, unknown>, object]>([
    ['a read', GetCertificate, sampleInput],
    ['a write', SetCertificate, { SiteId: 1, Type: 'cas' }],
  ])('ends %s, which only fetch itself sends twice', async (_, operation, input) => {
    await using server = await startHostileServer();
    server.always(reply.html(421));
    const client = createClient({ credentials, endpoint: server.url });
    expect(await rejection(client.send(operation, input))).toMatchObject({
      code: 'http-421',
      attempts: 1,
      outcome: 'not-done',
    });
    expect(server.requests).toHaveLength(name === 'the built-in fetch' ? 2 : 1);
    expect(new Set(server.requests.map(({ headers }) => headers['x-acs-signature-nonce'])).size).toBe(1);
  });
});
