import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPool } from '../../packages/cli/src/check/pool.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const never = new AbortController().signal;

/** Tasks of 100 ms, and how many of them ran at the same time. */
function measured(answer: (item: number, isLast: boolean) => boolean = () => true) {
  const done: number[] = [];
  let active = 0;
  const seen = { most: 0, started: 0 };
  const task = async (item: number, isLast: boolean): Promise<boolean> => {
    seen.started++;
    seen.most = Math.max(seen.most, ++active);
    await new Promise((resolve) => setTimeout(resolve, 100));
    active--;
    const isDone = answer(item, isLast);
    if (isDone) done.push(item);
    return isDone;
  };
  return { task, done, seen };
}

test('every item is done once, and an empty list is done at once', async () => {
  const { task, done } = measured();
  const running = createPool(4, never).run(numbers(50), task);
  await vi.runAllTimersAsync();
  await running;
  expect(done.toSorted((a, b) => a - b)).toEqual(numbers(50));
  await createPool(4, never).run([], task);
  expect(done).toHaveLength(50);
});

describe('how many run at the same time', () => {
  test.each([
    [1, 1],
    [5, 5],
    [24, 8],
  ])('of %i allowed, %i at first', async (max, first) => {
    const { task, seen } = measured();
    void createPool(max, never).run(numbers(200), task);
    await vi.advanceTimersByTimeAsync(99);
    expect(seen.most).toBe(first);
  });

  test('grows while all goes well, to the most that is allowed', async () => {
    const { task, seen } = measured();
    const running = createPool(12, never).run(numbers(200), task);
    await vi.advanceTimersByTimeAsync(199);
    expect(seen.most).toBe(9);
    await vi.runAllTimersAsync();
    await running;
    expect(seen.most).toBe(12);
  });

  test('is halved by what the client had to repeat', async () => {
    const { task, seen } = measured();
    const pool = createPool(24, never);
    pool.slowDown();
    void pool.run(numbers(200), task);
    await vi.advanceTimersByTimeAsync(99);
    expect(seen.most).toBe(4);
    for (let times = 0; times < 10; times++) pool.slowDown();
    seen.most = 0;
    await vi.advanceTimersByTimeAsync(100);
    expect(seen.most).toBeLessThanOrEqual(4);
  });
});

describe('a service that is too busy', () => {
  test('is left alone for a while, and asked again for what it refused', async () => {
    let isBusy = true;
    const { task, done, seen } = measured(() => !isBusy);
    const running = createPool(8, never).run(numbers(20), task);
    await vi.advanceTimersByTimeAsync(100);
    expect({ started: seen.started, done: done.length }).toEqual({ started: 8, done: 0 });
    isBusy = false;
    // The first pause is half a second to a second.
    await vi.advanceTimersByTimeAsync(499);
    expect(seen.started).toBe(8);
    seen.most = 0;
    await vi.advanceTimersByTimeAsync(501);
    expect(seen.started).toBeGreaterThan(8);
    expect(seen.most).toBeLessThanOrEqual(5);
    await vi.runAllTimersAsync();
    await running;
    expect(done.toSorted((a, b) => a - b)).toEqual(numbers(20));
  });

  test('is asked five times at most, and the task is told which is the last', async () => {
    const tries: boolean[] = [];
    const running = createPool(1, never).run([7], async (_item, isLast) => {
      tries.push(isLast);
      return isLast;
    });
    await vi.runAllTimersAsync();
    await running;
    expect(tries).toEqual([false, false, false, false, true]);
  });

  test('holds up nobody once the signal is aborted', async () => {
    const controller = new AbortController();
    const { task, done } = measured(() => controller.signal.aborted);
    const running = createPool(8, controller.signal).run(numbers(20), task);
    await vi.advanceTimersByTimeAsync(100);
    controller.abort();
    await vi.advanceTimersByTimeAsync(1_000);
    await running;
    expect(done).toHaveLength(20);
    expect(vi.getTimerCount()).toBe(0);
  });
});
