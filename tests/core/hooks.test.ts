import { GetCertificate, getCertificate, type Hooks } from '@esakit/core';
import { describe, expect, it, vi } from 'vitest';
import { sampleAnswer, sampleInput } from '../support/hostile/sample.js';
import {
  failure,
  refusal,
  REQUEST_ID,
  reply,
  scriptedClient,
  sessionCredentials,
} from '../support/scripted-service.js';

const ok = reply(sampleAnswer, 200, { 'x-acs-request-id': REQUEST_ID });

function listen() {
  const log: { hook: string; event: unknown }[] = [];
  const note = (hook: string) => (event: unknown) => void log.push({ hook, event });
  const hooks: Hooks = {
    onRequest: note('request'),
    onResponse: note('response'),
    onRetry: note('retry'),
    onDrift: note('drift'),
  };
  return { hooks, log };
}

describe('hooks', () => {
  it('tell of each attempt, its answer and the pause, in order', async () => {
    const { hooks, log } = listen();
    const busy = refusal('Throttling.User', 429, { 'x-acs-retry-after': '1' });
    const { client, requests } = scriptedClient([busy, ok], { hooks, credentials: sessionCredentials });
    await client.send(GetCertificate, sampleInput);
    const operation = 'GetCertificate';
    expect(log).toEqual([
      {
        hook: 'request',
        event: { operation, attempt: 1, method: 'POST', url: requests[0]?.url, headers: expect.any(Object) },
      },
      {
        hook: 'response',
        event: { operation, attempt: 1, status: 429, requestId: undefined, duration: expect.any(Number) },
      },
      {
        hook: 'retry',
        event: {
          operation,
          attempt: 1,
          delay: expect.any(Number),
          error: expect.objectContaining({ code: 'Throttling.User' }),
        },
      },
      {
        hook: 'request',
        event: { operation, attempt: 2, method: 'POST', url: requests[1]?.url, headers: expect.any(Object) },
      },
      {
        hook: 'response',
        event: { operation, attempt: 2, status: 200, requestId: REQUEST_ID, duration: expect.any(Number) },
      },
    ]);
  });

  it('see the headers without the signature and the token, in a copy', async () => {
    const onRequest = vi.fn<NonNullable<Hooks['onRequest']>>(({ headers }) => {
      (headers as Record<string, string>)['x-acs-action'] = 'Other';
    });
    const { client, requests } = scriptedClient(ok, { hooks: { onRequest }, credentials: sessionCredentials });
    await getCertificate(client, sampleInput);
    expect(onRequest.mock.calls[0]?.[0].headers).toMatchObject({
      authorization: '[redacted]',
      'x-acs-security-token': '[redacted]',
      'x-acs-accesskey-id': 'testAccessKeyId',
    });
    expect(requests[0]?.headers['x-acs-action']).toBe('GetCertificate');
    expect(requests[0]?.headers['authorization']).toContain('Signature=');
  });

  it('tell of no answer where none came', async () => {
    const { hooks, log } = listen();
    const { client } = scriptedClient(new Error('reset'), { hooks, retries: 0 });
    await failure(() => getCertificate(client, sampleInput));
    expect(log.map(({ hook }) => hook)).toEqual(['request']);
  });

  it('tell of no retry where none follows', async () => {
    const { hooks, log } = listen();
    const { client } = scriptedClient(refusal('SiteNotFound'), { hooks });
    await failure(() => getCertificate(client, sampleInput));
    expect(log.map(({ hook }) => hook)).toEqual(['request', 'response']);
  });

  it.each(['onRequest', 'onResponse', 'onRetry'] as const)(
    'that throw (%s) fail the call with just that',
    async (hook) => {
      const thrown = new Error('from the hook');
      const hooks = {
        [hook]: () => {
          throw thrown;
        },
      };
      const { client } = scriptedClient([refusal('InternalError', 500), ok], { hooks });
      expect(await failure(() => getCertificate(client, sampleInput))).toBe(thrown);
    },
  );

  it('that throw for a drift fail the call with just that', async () => {
    const thrown = new Error('from the hook');
    const onDrift = () => {
      throw thrown;
    };
    const { client } = scriptedClient(reply({ SiteId: 'x' }), { hooks: { onDrift }, validation: 'lenient' });
    expect(await failure(() => getCertificate(client, sampleInput))).toBe(thrown);
  });
});
