import { GetCertificate, getCertificate } from '@esakit/core';
import { describe, expect, it } from 'vitest';
import {
  expectNoConnections,
  onEachTransport,
  rejection,
  type Reply,
  reply,
  sampleAnswer,
  sampleInput,
  sampleText,
  settle,
} from '../support/hostile-server.js';

/** Milliseconds: short for a test, long enough for a loaded machine to get a request across. */
const LIMIT = 250;
const MIB = 1024 * 1024;

const delays: readonly { when: string; does: Reply }[] = [
  { when: 'a silent server', does: reply.silence() },
  { when: 'a trickle of headers', does: reply.trickleHeaders({ every: 10 }) },
  { when: 'early hints without end', does: reply.hintsForever({ every: 10 }) },
  { when: 'a stall after the headers', does: reply.stallAfterHeaders() },
  { when: 'a stall in the body', does: reply.stallInBody() },
  { when: 'a trickle of the body', does: reply.trickle({ every: 10 }) },
];

const timedOut = { name: 'TransportError', code: 'timeout', operation: 'GetCertificate', retryable: true };

onEachTransport('time limits', (stage) => {
  describe.each(delays)('$when', ({ does }) => {
    it('ends with the time of the attempt', async () => {
      stage.server.always(does);
      const call = getCertificate(stage.client({ timeout: LIMIT, retries: 0 }), sampleInput);
      expect(await rejection(call)).toMatchObject({ ...timedOut, attempts: 1 });
      await expectNoConnections(stage.server);
    });

    it('ends with the time of the whole call', async () => {
      stage.server.always(does);
      const call = getCertificate(stage.client({ timeout: 60_000, totalTimeout: LIMIT }), sampleInput);
      expect(await rejection(call)).toMatchObject({ ...timedOut, attempts: 1 });
      await expectNoConnections(stage.server);
    });

    it('ends on a reused connection too', async () => {
      stage.server.script([reply.certificate(), does]);
      const client = stage.client({ timeout: LIMIT, retries: 0 });
      await getCertificate(client, sampleInput);
      await settle();
      expect(await rejection(getCertificate(client, sampleInput))).toMatchObject({ ...timedOut, attempts: 1 });
      const [first, second] = stage.server.requests;
      expect(second?.socket).toBe(first?.socket);
      await expectNoConnections(stage.server);
    });

    it('is tried again on another connection', async () => {
      stage.server.script([does, reply.certificate()]);
      const { data, attempts } = await stage.client({ timeout: LIMIT }).send(GetCertificate, sampleInput);
      expect(data).toEqual(sampleAnswer);
      expect(attempts).toBe(2);
      const [first, second] = stage.server.requests;
      expect(second?.socket).not.toBe(first?.socket);
      await expect.poll(() => stage.server.openSockets).toBeLessThanOrEqual(1);
    });

    it('uses up the attempts and says how many', async () => {
      stage.server.always(does);
      const reason = await rejection(getCertificate(stage.client({ timeout: LIMIT, retries: 1 }), sampleInput));
      expect(reason).toMatchObject({ ...timedOut, attempts: 2 });
      expect(stage.server.requests.length).toBeLessThanOrEqual(2);
      await expectNoConnections(stage.server);
    });
  });

  it('takes the limits of the call before those of the client', async () => {
    stage.server.always(reply.silence());
    const client = stage.client();
    const limits = { timeout: 50, totalTimeout: 5_000, retries: 1 };
    expect(await rejection(getCertificate(client, sampleInput, limits))).toMatchObject({ ...timedOut, attempts: 2 });
  });

  it('holds the whole call to the total time although each attempt keeps to its own', async () => {
    stage.server.always(reply.late(100, reply.html(502)));
    const client = stage.client({ timeout: 1_000, totalTimeout: 450, retries: 1_000 });
    const started = performance.now();
    const reason = await rejection(getCertificate(client, sampleInput));
    expect(['TransportError', 'ServiceError']).toContain((reason as Error).name);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(stage.server.requests.length).toBeLessThanOrEqual(5);
  });

  it('takes a late answer within the time', async () => {
    stage.server.script([reply.late(200)]);
    await expect(getCertificate(stage.client({ timeout: 5_000, retries: 0 }), sampleInput)).resolves.toEqual(
      sampleAnswer,
    );
  });

  it('leaves a connection usable for the next call after one timed out', async () => {
    stage.server.script([reply.certificate(), reply.trickle({ every: 10 }), reply.certificate()]);
    const client = stage.client({ timeout: LIMIT, retries: 0 });
    await getCertificate(client, sampleInput);
    await settle();
    await rejection(getCertificate(client, sampleInput));
    await expect(getCertificate(client, sampleInput)).resolves.toEqual(sampleAnswer);
  });

  it('includes the credential provider in the total time', async () => {
    const client = stage.client({ credentials: () => new Promise(() => {}), totalTimeout: 100 });
    const reason = await rejection(getCertificate(client, sampleInput));
    expect(['TransportError', 'CredentialsError']).toContain((reason as Error).name);
    expect(reason).toMatchObject({ operation: 'GetCertificate', attempts: 0 });
    expect(stage.server.requests).toHaveLength(0);
  });
});

const tooLarge = {
  name: 'TransportError',
  code: 'too-large',
  operation: 'GetCertificate',
  attempts: 1,
  retryable: false,
};

onEachTransport('size limits', (stage) => {
  it.each([
    { when: 'that says so', does: reply.oversized({ bytes: 64 * MIB }) },
    { when: 'that does not say so', does: reply.oversized({ bytes: 64 * MIB, chunked: true }) },
  ])('a body of 64 MiB $when is refused without reading on', async ({ does }) => {
    stage.server.always(does);
    expect(await rejection(getCertificate(stage.client(), sampleInput))).toMatchObject({ ...tooLarge, status: 200 });
    const [request] = stage.server.requests;
    await expectNoConnections(stage.server);
    expect(request?.bytesSent).toBeLessThan(32 * MIB);
    expect(stage.server.requests).toHaveLength(1);
  });

  it.each(['gzip', 'br', 'deflate'] as const)('a %s body that unpacks to 64 MiB is refused', async (encoding) => {
    stage.server.always(reply.bomb(encoding, 64 * MIB));
    expect(await rejection(getCertificate(stage.client(), sampleInput))).toMatchObject(tooLarge);
    expect(stage.server.requests).toHaveLength(1);
  });

  it.each([400, 404, 502])('an oversized error %i is not read on either', async (status) => {
    stage.server.always(reply.oversized({ bytes: 64 * MIB, chunked: true, status }));
    const reason = await rejection(getCertificate(stage.client({ retries: 0 }), sampleInput));
    expect(['TransportError', 'ServiceError']).toContain((reason as Error).name);
    expect(reason).toMatchObject({ status });
    const [request] = stage.server.requests;
    await expectNoConnections(stage.server);
    expect(request?.bytesSent).toBeLessThan(32 * MIB);
  });

  it.each([
    { plain: 'plain', does: reply.certificate() },
    { plain: 'chunked', does: reply.oversized({ bytes: 64 * 1024, chunked: true }) },
    { plain: 'gzip', does: reply.encoded('gzip') },
    { plain: 'brotli', does: reply.encoded('br') },
  ])('one byte past the limit is too much in a $plain body', async ({ does }) => {
    stage.server.always(does);
    const client = stage.client({ maxResponseBytes: sampleText.length - 1 });
    expect(await rejection(getCertificate(client, sampleInput))).toMatchObject(tooLarge);
  });

  it.each([
    { plain: 'plain', does: reply.certificate() },
    { plain: 'gzip', does: reply.encoded('gzip') },
    { plain: 'brotli', does: reply.encoded('br') },
  ])('exactly the limit is fine in a $plain body', async ({ does }) => {
    stage.server.always(does);
    const client = stage.client({ maxResponseBytes: sampleText.length });
    await expect(getCertificate(client, sampleInput)).resolves.toEqual(sampleAnswer);
  });
});
