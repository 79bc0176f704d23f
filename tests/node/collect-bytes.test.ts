import { describe, expect, it } from 'vitest';
import { createCollector } from '../../packages/node/src/request/collect-bytes.js';

const collect = (chunks: readonly Buffer[]): Buffer => {
  const collector = createCollector();
  for (const chunk of chunks) collector.add(chunk);
  return collector.bytes();
};

describe('the bytes of a body', () => {
  it('are none where nothing comes', () => {
    expect(collect([])).toEqual(Buffer.alloc(0));
    expect(collect([Buffer.alloc(0)])).toEqual(Buffer.alloc(0));
  });

  it('are the only chunk itself, without a copy', () => {
    const only = Buffer.from('whole');
    expect(collect([only]).buffer).toBe(only.buffer);
  });

  it.each([1, 2, 3, 7, 64, 1_000])('are the same in chunks of %i', (size) => {
    const whole = Buffer.from(Array.from({ length: 5_000 }, (_, index) => index % 251));
    const chunks = Array.from({ length: Math.ceil(whole.length / size) }, (_, index) =>
      whole.subarray(index * size, (index + 1) * size),
    );
    expect(collect(chunks).equals(whole)).toBe(true);
  });

  it('take memory in proportion, however small the chunks are', () => {
    // Each is a piece of a buffer of its own, as those of Node's parser are.
    const collector = createCollector();
    for (let index = 0; index < 10_000; index++) collector.add(Buffer.alloc(1_024).subarray(0, 1));
    expect(collector.bytes()).toHaveLength(10_000);
    // Node cuts small buffers out of one of 64 KiB.
    expect(collector.bytes().buffer.byteLength).toBeLessThan(100_000);
  });

  it('leave the chunks as they were', () => {
    const first = Buffer.from('ab');
    const rest = first.subarray(1);
    expect(collect([first.subarray(0, 1), Buffer.from('cd')]).toString()).toBe('acd');
    expect(rest.toString()).toBe('b');
  });
});
