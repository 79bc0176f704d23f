import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Cancellation, pause, withLimit } from '../../packages/core/src/util/deadline.js';
import { failure } from '../support/scripted-service.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const onTimeout = () => new Error('over');
const never = () => new Promise<never>(() => {});
const listeners = (signal: AbortSignal) => getEventListeners(signal, 'abort').length;

describe('a limited task', () => {
  it('gives its value and leaves no timer and no listener', async () => {
    const { signal: parent } = new AbortController();
    const call = withLimit({ milliseconds: 1_000, parent, onTimeout }, async () => 'value');
    await expect(call).resolves.toBe('value');
    expect(vi.getTimerCount()).toBe(0);
    expect(listeners(parent)).toBe(0);
  });

  it('fails with its own error and leaves no timer and no listener', async () => {
    const { signal: parent } = new AbortController();
    const error = new Error('its own');
    const call = withLimit({ milliseconds: 1_000, parent, onTimeout }, () => Promise.reject(error));
    await expect(call).rejects.toBe(error);
    expect(vi.getTimerCount()).toBe(0);
    expect(listeners(parent)).toBe(0);
  });

  it('fails when its time is over, even where it does not listen', async () => {
    const call = withLimit({ milliseconds: 1_000, parent: undefined, onTimeout }, never);
    const failed = failure(() => call);
    let ended = false;
    void failed.then(() => (ended = true));
    await vi.advanceTimersByTimeAsync(999);
    expect(ended).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await failed).toEqual(new Error('over'));
  });

  it('tells its task when the time is over, with the same reason', async () => {
    let seen: AbortSignal | undefined;
    const call = withLimit({ milliseconds: 10, parent: undefined, onTimeout }, ({ signal }) => {
      seen = signal;
      return never();
    });
    const failed = failure(() => call);
    await vi.advanceTimersByTimeAsync(10);
    expect(seen?.aborted).toBe(true);
    expect(seen?.reason).toBe(await failed);
  });

  it('has no timer where its time has no end', async () => {
    const call = withLimit({ milliseconds: Infinity, parent: undefined, onTimeout }, never);
    expect(vi.getTimerCount()).toBe(0);
    void call;
  });

  it.each([new Error('stop'), 'stop', null, 0])('ends with the reason of the signal around it: %j', async (reason) => {
    const controller = new AbortController();
    let seen: AbortSignal | undefined;
    const call = withLimit({ milliseconds: 1_000, parent: controller.signal, onTimeout }, ({ signal }) => {
      seen = signal;
      return never();
    });
    const failed = failure(() => call);
    controller.abort(reason);
    expect(await failed).toBe(reason);
    expect(seen?.reason).toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
    expect(listeners(controller.signal)).toBe(0);
  });

  it('shares one listener with all others under the same signal, and each ends', async () => {
    const controller = new AbortController();
    const calls = Array.from({ length: 10_000 }, (_, index) =>
      failure(() =>
        withLimit({ milliseconds: index < 5_000 ? 10 : Infinity, parent: controller.signal, onTimeout }, never),
      ),
    );
    expect(listeners(controller.signal)).toBe(1);
    await vi.advanceTimersByTimeAsync(10);
    expect(await calls[0]).toEqual(new Error('over'));
    expect(listeners(controller.signal)).toBe(1);
    controller.abort('stop');
    const reasons = await Promise.all(calls);
    expect(reasons.filter((reason) => reason === 'stop')).toHaveLength(5_000);
    expect(listeners(controller.signal)).toBe(0);
  });

  it('makes a signal only when it is asked for or ended', async () => {
    const made = vi.spyOn(globalThis, 'AbortController');
    const stop = new AbortController();
    let limit: Cancellation | undefined;
    const failed = failure(() =>
      withLimit({ milliseconds: 1_000, parent: stop.signal, onTimeout }, (outer) =>
        withLimit({ milliseconds: 1_000, parent: outer, onTimeout }, (inner) => {
          limit = inner;
          return never();
        }),
      ),
    );
    expect(made).toHaveBeenCalledTimes(1);
    stop.abort('stop');
    expect(await failed).toBe('stop');
    expect(limit?.signal.reason).toBe('stop');
    expect(await failure(async () => limit?.throwIfAborted())).toBe('stop');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('fails with what its task throws at once, and leaves no timer and no listener', async () => {
    const { signal: parent } = new AbortController();
    const error = new Error('its own');
    const task = (): never => {
      throw error;
    };
    expect(await failure(() => withLimit({ milliseconds: 1_000, parent, onTimeout }, task))).toBe(error);
    expect(vi.getTimerCount()).toBe(0);
    expect(listeners(parent)).toBe(0);
  });

  it('does not start under a signal that has ended', async () => {
    const task = vi.fn<() => Promise<string>>();
    const parent = AbortSignal.abort('stop');
    expect(await failure(() => withLimit({ milliseconds: 1_000, parent, onTimeout }, task))).toBe('stop');
    expect(task).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a pause', () => {
  it('ends after its time and leaves no listener', async () => {
    const { signal } = new AbortController();
    let ended = false;
    void pause(1_000, signal).then(() => (ended = true));
    await vi.advanceTimersByTimeAsync(999);
    expect(ended).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(ended).toBe(true);
    expect(listeners(signal)).toBe(0);
  });

  it('ends at once with the reason of an abort, and leaves no timer', async () => {
    const controller = new AbortController();
    const failed = failure(() => pause(1_000, controller.signal));
    controller.abort('stop');
    expect(await failed).toBe('stop');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not start under a signal that has ended', async () => {
    expect(await failure(() => pause(1_000, AbortSignal.abort('stop')))).toBe('stop');
    expect(vi.getTimerCount()).toBe(0);
  });
});
