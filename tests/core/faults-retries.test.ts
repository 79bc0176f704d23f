import { GetCertificate, getCertificate } from '@esakit/core';
import { expect, it } from 'vitest';
import {
  onEachTransport,
  rejection,
  type Reply,
  reply,
  sampleAnswer,
  sampleInput,
  settle,
} from '../support/hostile-server.js';

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1_000).toUTCString();
const HOUR = 3_600;

onEachTransport('retries', (stage) => {
  it.each(['Throttling', 'Throttling.User', 'Throttling.Api', 'TooManyRequests'])('%s is retried', async (code) => {
    stage.server.script([
      reply.throttle({ code, acs: 5 }),
      reply.throttle({ code, status: 400, acs: 5 }),
      reply.certificate(),
    ]);
    const { data, attempts } = await stage.client().send(GetCertificate, sampleInput);
    expect(data).toEqual(sampleAnswer);
    expect(attempts).toBe(3);
  });

  it('throttling that lasts ends as itself, with the number of attempts', async () => {
    stage.server.always(reply.throttle({ acs: 5 }));
    const reason = await rejection(getCertificate(stage.client(), sampleInput));
    expect(reason).toMatchObject({
      name: 'ServiceError',
      code: 'Throttling.User',
      status: 429,
      attempts: 3,
      retryable: true,
    });
    expect(stage.server.requests).toHaveLength(3);
  });

  it('throttling without a hint is retried after a back-off', async () => {
    stage.server.script([reply.throttle(), reply.certificate()]);
    await expect(getCertificate(stage.client(), sampleInput)).resolves.toEqual(sampleAnswer);
  });

  it.each([
    { hint: 'milliseconds', does: () => reply.throttle({ acs: 600 }), least: 590 },
    { hint: 'seconds', does: () => reply.throttle({ standard: 1 }), least: 990 },
    { hint: 'an HTTP date', does: () => reply.throttle({ standard: inSeconds(2) }), least: 900 },
    { hint: 'seconds on a 503', does: () => reply.html(503, 'busy', { 'retry-after': 1 }), least: 990 },
    { hint: 'milliseconds on a 502', does: () => reply.html(502, 'busy', { 'x-acs-retry-after': 600 }), least: 590 },
    { hint: 'milliseconds before seconds', does: () => reply.throttle({ acs: 600, standard: HOUR }), least: 590 },
  ])('a hint in $hint is waited for', async ({ does, least }) => {
    stage.server.script([does(), reply.certificate()]);
    const started = performance.now();
    await expect(getCertificate(stage.client(), sampleInput)).resolves.toEqual(sampleAnswer);
    expect(performance.now() - started).toBeGreaterThanOrEqual(least);
  });

  it.each([
    { hint: 'zero milliseconds', does: reply.throttle({ acs: 0 }) },
    { hint: 'zero seconds', does: reply.throttle({ standard: 0 }) },
    { hint: 'a date that has passed', does: reply.throttle({ standard: inSeconds(-HOUR) }) },
    {
      hint: 'five milliseconds with a code nobody knows',
      does: reply.error(400, 'Odd.Code', { 'x-acs-retry-after': 5 }),
    },
  ])('a hint of $hint allows a retry', async ({ does }) => {
    stage.server.script([does, reply.certificate()]);
    await expect(getCertificate(stage.client(), sampleInput)).resolves.toEqual(sampleAnswer);
    expect(stage.server.requests).toHaveLength(2);
  });

  it.each([
    { hint: 'milliseconds', does: () => reply.throttle({ acs: HOUR * 1_000 }) },
    { hint: 'seconds', does: () => reply.throttle({ standard: HOUR }) },
    { hint: 'an HTTP date', does: () => reply.throttle({ standard: inSeconds(HOUR) }) },
    { hint: 'more seconds than a timer holds', does: () => reply.throttle({ standard: 9_999_999_999 }) },
    { hint: 'more milliseconds than a number holds', does: () => reply.throttle({ acs: '9'.repeat(400) }) },
  ])('a hint in $hint past the total time fails at once', async ({ does }) => {
    stage.server.always(does());
    const started = performance.now();
    const reason = await rejection(getCertificate(stage.client(), sampleInput));
    expect(reason).toMatchObject({ name: 'ServiceError', code: 'Throttling.User', attempts: 1, retryable: true });
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(stage.server.requests).toHaveLength(1);
  });

  it.each([
    'banana',
    '-5',
    '1e3',
    'NaN',
    '',
    'Infinity',
    '0x10',
    '5, 5',
    'soon, 2099',
    'Thu, 99 Foo 2099 99:99:99 GMT',
  ])('a hint that says "%s" is as good as none', async (hint) => {
    for (const headers of [{ 'x-acs-retry-after': hint }, { 'retry-after': hint }]) {
      stage.server.script([reply.html(503, 'busy', headers), reply.certificate()]);
      const { data, attempts } = await stage.client().send(GetCertificate, sampleInput);
      expect(data).toEqual(sampleAnswer);
      expect(attempts).toBe(2);
    }
  });

  it('a hint longer than a timer can wait is not waited for by calling again at once', async () => {
    stage.server.always(reply.throttle({ acs: 9_999_999_999 }));
    const signal = AbortSignal.timeout(300);
    await rejection(getCertificate(stage.client({ totalTimeout: Infinity }), sampleInput, { signal }));
    expect(stage.server.requests).toHaveLength(1);
  });

  it.each([0, 1, 4])('%i retries mean as many requests and one', async (retries) => {
    stage.server.always(reply.throttle({ acs: 1 }));
    const ofClient = await rejection(getCertificate(stage.client({ retries }), sampleInput));
    expect(ofClient).toMatchObject({ code: 'Throttling.User', attempts: retries + 1 });
    const ofCall = await rejection(getCertificate(stage.client(), sampleInput, { retries }));
    expect(ofCall).toMatchObject({ code: 'Throttling.User', attempts: retries + 1 });
    expect(stage.server.requests).toHaveLength(2 * (retries + 1));
  });

  it('each attempt is signed anew, with the same parameters', async () => {
    stage.server.script([reply.html(502), reply.reset(), reply.certificate()]);
    await getCertificate(stage.client(), sampleInput);
    const [first, ...others] = stage.server.requests;
    expect(others).toHaveLength(2);
    for (const other of others) {
      expect(other).toMatchObject({ method: first?.method, url: first?.url, body: first?.body });
      expect(other.headers['x-acs-date']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    }
  });
});

onEachTransport('stale connections', (stage) => {
  it.each([
    { ends: 'ends', reset: false },
    { ends: 'is reset', reset: true },
  ])('a kept connection that $ends under the next request is replaced', async ({ reset }) => {
    stage.server.always(reply.staleWhenReused({ reset }));
    const client = stage.client();
    for (let call = 0; call < 4; call++) {
      await expect(getCertificate(client, sampleInput)).resolves.toEqual(sampleAnswer);
      await settle();
    }
    expect(stage.server.requests.some(({ turn }) => turn > 1)).toBe(true);
  });

  // A transport that can't tell needs a retry for each.
  it.each(stage.knowsStale ? [2, 4, 8] : [2])(
    '%i kept connections that all went stale do not exhaust the retries',
    async (count) => {
      stage.server.always(reply.staleWhenReused({ first: reply.late(50) }));
      const client = stage.client();
      const calls = () => Promise.all(Array.from({ length: count }, () => getCertificate(client, sampleInput)));
      await calls();
      await settle();
      expect(stage.server.connections).toBe(count);
      await expect(getCertificate(client, sampleInput)).resolves.toEqual(sampleAnswer);
      await expect(calls()).resolves.toHaveLength(count);
    },
  );

  it('connections that the server ended while they were idle are not used again', async () => {
    stage.server.always(reply.certificate());
    const client = stage.client();
    for (let call = 0; call < 5; call++) {
      await expect(getCertificate(client, sampleInput)).resolves.toEqual(sampleAnswer);
      stage.server.dropConnections();
    }
  });

  it('a connection is kept for the next call after a plain answer', async () => {
    stage.server.always(reply.certificate());
    const client = stage.client();
    for (let call = 0; call < 5; call++) {
      await getCertificate(client, sampleInput);
      await settle();
    }
    expect(stage.server.connections).toBe(1);
  });
});

onEachTransport('a call that changes something', (stage) => {
  const DeleteCertificate = { ...GetCertificate, name: 'DeleteCertificate', access: 'write' as const };
  const unsure: readonly { when: string; does: Reply }[] = [
    { when: 'a truncated body', does: reply.truncated() },
    { when: 'a reset in the headers', does: reply.resetInHeaders() },
    { when: 'a reset in the body', does: reply.resetInBody() },
    { when: 'silence', does: reply.silence() },
    { when: 'a stall after the headers', does: reply.stallAfterHeaders() },
  ];

  it.each(unsure)('is not repeated after $when, because it may have worked', async ({ does }) => {
    stage.server.always(does);
    const reason = await rejection(stage.client({ timeout: 500 }).send(DeleteCertificate, sampleInput));
    expect(reason).toMatchObject({ name: 'TransportError', operation: 'DeleteCertificate', attempts: 1 });
    expect(stage.server.requests).toHaveLength(1);
  });

  it('is repeated where the service says that it refused it', async () => {
    stage.server.script([reply.throttle({ acs: 5 }), reply.json('{"RequestId":"r-1"}')]);
    const { attempts } = await stage.client().send(DeleteCertificate, sampleInput);
    expect(attempts).toBe(2);
  });
});
