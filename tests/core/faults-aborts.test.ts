import { getEventListeners } from 'node:events';
import { getCertificate } from '@esakit/core';
import { describe, expect, it } from 'vitest';
import {
  arrived,
  credentials,
  expectNoConnections,
  onEachTransport,
  rejection,
  type Reply,
  reply,
  sampleAnswer,
  sampleInput,
  settle,
} from '../support/hostile-server.js';
import { runInProcess } from '../support/hostile/child.js';

const moments: readonly { when: string; does: Reply; options?: object }[] = [
  { when: 'before the answer', does: reply.silence() },
  { when: 'in the headers', does: reply.trickleHeaders({ every: 10 }) },
  { when: 'after the headers', does: reply.stallAfterHeaders() },
  { when: 'in the body', does: reply.stallInBody() },
  { when: 'in a trickle', does: reply.trickle({ every: 10 }) },
];

const reasons: readonly { what: string; reason: unknown }[] = [
  { what: 'an error', reason: new Error('changed my mind') },
  {
    what: 'an error with a code',
    reason: Object.assign(new Error('stop'), { name: 'TransportError', code: 'timeout' }),
  },
  { what: 'a text', reason: 'stop' },
  { what: 'null', reason: null },
  { what: 'zero', reason: 0 },
];

onEachTransport('an abort by the caller', (stage) => {
  it.each(moments)('$when rejects with the reason and closes the connection', async ({ does }) => {
    stage.server.always(does);
    const controller = new AbortController();
    const call = rejection(getCertificate(stage.client(), sampleInput, { signal: controller.signal }));
    await arrived(stage.server);
    await settle();
    const reason = new Error('changed my mind');
    controller.abort(reason);
    expect(await call).toBe(reason);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
    await expectNoConnections(stage.server);
    expect(stage.server.requests).toHaveLength(1);
  });

  it.each(reasons)('with $what as its reason rejects with just that', async ({ reason }) => {
    stage.server.always(reply.silence());
    const controller = new AbortController();
    const call = rejection(getCertificate(stage.client(), sampleInput, { signal: controller.signal }));
    await arrived(stage.server);
    controller.abort(reason);
    expect(await call).toBe(reason);
  });

  it('without a reason rejects with an AbortError', async () => {
    stage.server.always(reply.silence());
    const controller = new AbortController();
    const call = rejection(getCertificate(stage.client(), sampleInput, { signal: controller.signal }));
    await arrived(stage.server);
    controller.abort();
    expect(await call).toBe(controller.signal.reason);
    expect(controller.signal.reason).toMatchObject({ name: 'AbortError' });
  });

  it('that came before the call lets no request out', async () => {
    const reason = new Error('too late');
    const signal = AbortSignal.abort(reason);
    expect(await rejection(getCertificate(stage.client(), sampleInput, { signal }))).toBe(reason);
    await settle();
    expect(stage.server.connections).toBe(0);
  });

  it.each([
    { pause: 'that the service asked for', does: reply.throttle({ acs: 20_000 }) },
    { pause: 'of a hint in seconds', does: reply.html(503, 'busy', { 'retry-after': 20 }) },
  ])('in a pause $pause ends the pause', async ({ does }) => {
    stage.server.always(does);
    const controller = new AbortController();
    const started = performance.now();
    const call = rejection(getCertificate(stage.client(), sampleInput, { signal: controller.signal }));
    await arrived(stage.server);
    await settle();
    const reason = new Error('not that patient');
    controller.abort(reason);
    expect(await call).toBe(reason);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
    expect(stage.server.requests).toHaveLength(1);
  });

  it('while the credentials are fetched rejects with the reason', async () => {
    const controller = new AbortController();
    const client = stage.client({ credentials: () => new Promise(() => {}) });
    const call = rejection(getCertificate(client, sampleInput, { signal: controller.signal }));
    await settle();
    controller.abort('stop');
    expect(await call).toBe('stop');
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  });

  it('of one call leaves the credentials to the others that wait for them', async () => {
    stage.server.always(reply.certificate());
    const given = settle(150).then(() => credentials);
    const client = stage.client({ credentials: () => given });
    const controller = new AbortController();
    const aborted = rejection(getCertificate(client, sampleInput, { signal: controller.signal }));
    const other = getCertificate(client, sampleInput);
    await settle();
    controller.abort('stop');
    expect(await aborted).toBe('stop');
    await expect(other).resolves.toEqual(sampleAnswer);
  });

  it('of a call that waits for its turn lets no request out', async () => {
    stage.server.always(reply.silence());
    const client = stage.client({ concurrency: 1 });
    const [first, second] = [new AbortController(), new AbortController()];
    const calls = [first, second].map(({ signal }) => rejection(getCertificate(client, sampleInput, { signal })));
    await arrived(stage.server);
    second.abort('second');
    expect(await calls[1]).toBe('second');
    first.abort('first');
    expect(await calls[0]).toBe('first');
    await settle();
    expect(stage.server.requests).toHaveLength(1);
  });

  it('gives its turn to the next call', async () => {
    stage.server.script([reply.silence(), reply.certificate()]);
    const client = stage.client({ concurrency: 1 });
    const controller = new AbortController();
    const first = rejection(getCertificate(client, sampleInput, { signal: controller.signal }));
    await arrived(stage.server);
    const second = getCertificate(client, sampleInput);
    controller.abort('stop');
    expect(await first).toBe('stop');
    await expect(second).resolves.toEqual(sampleAnswer);
  });

  it('of one call leaves its neighbours alone', async () => {
    stage.server.always(reply.late(200));
    const client = stage.client();
    const controller = new AbortController();
    const aborted = rejection(getCertificate(client, sampleInput, { signal: controller.signal }));
    const others = Promise.all([getCertificate(client, sampleInput), getCertificate(client, sampleInput)]);
    await arrived(stage.server, 3);
    controller.abort('stop');
    expect(await aborted).toBe('stop');
    await expect(others).resolves.toEqual([sampleAnswer, sampleAnswer]);
  });

  it('by a time limit of its own is not taken for one of ours', async () => {
    stage.server.always(reply.silence());
    const signal = AbortSignal.timeout(100);
    const reason = await rejection(getCertificate(stage.client(), sampleInput, { signal }));
    expect(reason).toBe(signal.reason);
    expect(reason).toMatchObject({ name: 'TimeoutError' });
  });

  it('after the answer changes nothing', async () => {
    stage.server.always(reply.certificate());
    const controller = new AbortController();
    const client = stage.client();
    await expect(getCertificate(client, sampleInput, { signal: controller.signal })).resolves.toEqual(sampleAnswer);
    controller.abort('too late');
    await expect(getCertificate(client, sampleInput)).resolves.toEqual(sampleAnswer);
  });

  it('leaves no listener on a signal that outlives many calls', async () => {
    const { signal } = new AbortController();
    const client = stage.client({ timeout: 100, retries: 0 });
    for (const does of [
      reply.certificate(),
      reply.error(404, 'Certificate.NotFound'),
      reply.html(502),
      reply.silence(),
    ]) {
      stage.server.script([does]);
      await getCertificate(client, sampleInput, { signal }).catch(() => {});
      expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    }
  });
});

const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;

onEachTransport('what is left of a call', (stage) => {
  it('includes no timer, however it ended', async () => {
    const client = stage.client({ timeout: 30_000, retries: 0 });
    const before = timers();
    const endings = [
      reply.certificate(),
      reply.error(404, 'Certificate.NotFound'),
      reply.html(502),
      reply.reset(),
      reply.truncated(),
    ];
    for (const does of endings) {
      stage.server.script(Array.from({ length: 10 }, () => does));
      for (let call = 0; call < 10; call++) await getCertificate(client, sampleInput).catch(() => {});
    }
    expect(timers() - before).toBeLessThan(10);
  });
});

describe.each(['core', 'node'] as const)('a process that uses @esakit/%s', (name) => {
  it.each(['answered', 'aborted', 'aborted in a pause', 'timed out', 'out of total time', 'too large', 'redirected'])(
    'ends by itself after a call that was %s',
    async (ending) => {
      const { code, output, seconds } = await runInProcess(name, ending);
      expect(output).toContain(`ended: ${ending}`);
      expect(code).toBe(0);
      expect(seconds).toBeLessThan(10);
    },
  );
});
