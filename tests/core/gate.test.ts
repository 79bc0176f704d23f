import { getEventListeners } from 'node:events';
import { getCertificate, type TransportReply } from '@esakit/core';
import { describe, expect, it } from 'vitest';
import { createGate } from '../../packages/core/src/util/concurrency.js';
import { sampleAnswer, sampleInput } from '../support/hostile/sample.js';
import { failure, refusal, reply, scriptedClient } from '../support/scripted-service.js';

const open = () => new AbortController().signal;

/** Lets everything run that waits for nothing but its turn. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('a gate', () => {
  it('lets in as many as its limit, and the others as places get free, in the order they came', async () => {
    const gate = createGate(2);
    const inside: number[] = [];
    const leaves: (() => void)[] = [];
    for (const number of [1, 2, 3, 4]) {
      const enter = async () => {
        leaves.push(await gate.enter(open()));
        inside.push(number);
      };
      void enter();
    }
    await turn();
    expect(inside).toEqual([1, 2]);
    leaves[1]?.();
    await turn();
    expect(inside).toEqual([1, 2, 3]);
    leaves[0]?.();
    await turn();
    expect(inside).toEqual([1, 2, 3, 4]);
  });

  it('has all its places again when everyone has left', async () => {
    const gate = createGate(1);
    (await gate.enter(open()))();
    (await gate.enter(open()))();
    const leave = await gate.enter(open());
    const waiting = gate.enter(open());
    leave();
    (await waiting)();
    await expect(gate.enter(open())).resolves.toBeTypeOf('function');
  });

  it('forgets one who gives up while waiting', async () => {
    const gate = createGate(1);
    const leave = await gate.enter(open());
    const impatient = new AbortController();
    const givenUp = failure(() => gate.enter(impatient.signal));
    const next = gate.enter(open());
    impatient.abort('enough');
    expect(await givenUp).toBe('enough');
    leave();
    await expect(next).resolves.toBeTypeOf('function');
  });

  it('keeps no listener on one who was let in', async () => {
    const gate = createGate(1);
    const leave = await gate.enter(open());
    const { signal } = new AbortController();
    const waiting = gate.enter(signal);
    leave();
    await waiting;
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  it('lets one who had a place before go before those who had none, in their own order', async () => {
    const gate = createGate(1);
    const leave = await gate.enter(open());
    const inside: string[] = [];
    for (const [name, again] of [
      ['new 1', false],
      ['again 1', true],
      ['new 2', false],
      ['again 2', true],
    ] as const) {
      const enter = async () => {
        const out = await gate.enter(open(), again);
        inside.push(name);
        out();
      };
      void enter();
    }
    leave();
    await turn();
    expect(inside).toEqual(['again 1', 'again 2', 'new 1', 'new 2']);
  });

  it('without a limit lets everyone in', async () => {
    const gate = createGate(Infinity);
    await expect(Promise.all(Array.from({ length: 1_000 }, () => gate.enter(open())))).resolves.toHaveLength(1_000);
  });
});

/** A service whose answers come when the test says so. */
function heldService(concurrency: number) {
  const held: ((answer: TransportReply) => void)[] = [];
  let most = 0;
  let inFlight = 0;
  const { client, requests } = scriptedClient(
    async () => {
      most = Math.max(most, ++inFlight);
      const answer = await new Promise<TransportReply>((resolve) => held.push(resolve));
      inFlight--;
      return answer;
    },
    { concurrency },
  );
  return { client, requests, held, most: () => most };
}

describe('the concurrency of a client', () => {
  it('is never more than allowed, and every call gets its answer', async () => {
    const { client, requests, held, most } = heldService(3);
    const calls = Array.from({ length: 10 }, () => getCertificate(client, sampleInput));
    for (let answered = 0; answered < 10; answered++) {
      await expect.poll(() => held.length).toBeGreaterThan(0);
      held.shift()?.(reply(sampleAnswer));
    }
    await expect(Promise.all(calls)).resolves.toHaveLength(10);
    expect(requests).toHaveLength(10);
    expect(most()).toBe(3);
  });

  it('counts no call that pauses before a retry', async () => {
    const slow = refusal('Throttling.User', 429, { 'x-acs-retry-after': '60000' });
    const { client, requests } = scriptedClient([slow, reply(sampleAnswer)], { concurrency: 1, totalTimeout: 120_000 });
    const controller = new AbortController();
    const pausing = failure(() => getCertificate(client, sampleInput, { signal: controller.signal }));
    await expect(getCertificate(client, sampleInput)).resolves.toEqual(sampleAnswer);
    controller.abort('enough');
    expect(await pausing).toBe('enough');
    expect(requests).toHaveLength(2);
  });

  it('sends nothing for a call that is aborted while it waits, and goes on with the next', async () => {
    const { client, requests, held } = heldService(1);
    const first = getCertificate(client, sampleInput);
    await expect.poll(() => held.length).toBe(1);
    const controller = new AbortController();
    const second = failure(() => getCertificate(client, sampleInput, { signal: controller.signal }));
    const third = getCertificate(client, sampleInput);
    await turn();
    controller.abort('enough');
    expect(await second).toBe('enough');
    held.shift()?.(reply(sampleAnswer));
    await first;
    await expect.poll(() => held.length).toBe(1);
    held.shift()?.(reply(sampleAnswer));
    await expect(third).resolves.toEqual(sampleAnswer);
    expect(requests).toHaveLength(2);
  });

  it('sends nothing for a call that is aborted in the moment it is let in, and gives its place to the next', async () => {
    const { client, requests, held } = heldService(1);
    const first = getCertificate(client, sampleInput);
    await expect.poll(() => held.length).toBe(1);
    const controller = new AbortController();
    const second = failure(() => getCertificate(client, sampleInput, { signal: controller.signal }));
    const third = getCertificate(client, sampleInput);
    await turn();
    held.shift()?.(reply(sampleAnswer));
    // The place is given on some turns after the answer; whenever the abort comes, the next call gets it.
    await Promise.resolve();
    controller.abort('enough');
    expect(await second).toBe('enough');
    await expect.poll(() => held.length).toBeGreaterThan(0);
    for (const answer of held.splice(0)) answer(reply(sampleAnswer));
    await expect(Promise.all([first, third])).resolves.toHaveLength(2);
    expect(requests.length).toBeLessThanOrEqual(3);
  });

  it('lets a call that is repeated go before those that wait', async () => {
    const { client, requests, held } = heldService(1);
    const calls = ['first', 'second', 'third'].map((Id) => getCertificate(client, { ...sampleInput, Id }));
    await expect.poll(() => held.length).toBe(1);
    held.shift()?.(refusal('InvalidTimeStamp.Expired', 400, { date: new Date().toUTCString() }));
    for (let index = 0; index < 3; index++) {
      await expect.poll(() => held.length).toBe(1);
      held.shift()?.(reply(sampleAnswer));
    }
    await Promise.all(calls);
    const order = requests.map(({ url }) => /Id=(first|second|third)/.exec(url)?.[1]);
    expect(order.indexOf('first', 1)).toBeLessThan(order.indexOf('third'));
  });

  it('gives the place back after a failure', async () => {
    const { client } = scriptedClient([new Error('reset'), refusal('SiteNotFound'), reply(sampleAnswer)], {
      concurrency: 1,
      retries: 0,
    });
    await failure(() => getCertificate(client, sampleInput));
    await failure(() => getCertificate(client, sampleInput));
    await expect(getCertificate(client, sampleInput)).resolves.toEqual(sampleAnswer);
  });
});
