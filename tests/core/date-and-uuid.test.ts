import { formatDate, randomNonce } from '@esakit/core/sign';
import { describe, expect, it, vi } from 'vitest';

describe('the date of a request', () => {
  it('is in UTC, to the second, without rounding up', () => {
    const times = [
      '2026-01-02T03:04:05.000Z',
      '2026-01-02T03:04:05.999Z',
      '2026-01-02T03:04:06.000Z',
      '1969-12-31T23:59:59.500Z',
    ];
    // Back and forth, since the last one is kept.
    for (const time of [...times, ...times.toReversed()]) {
      expect(formatDate(Date.parse(time))).toBe(`${time.slice(0, 19)}Z`);
    }
  });

  it('refuses an invalid time', () => {
    formatDate(0);
    expect(() => formatDate(Number.NaN)).toThrow(RangeError);
    expect(() => formatDate(Infinity)).toThrow(RangeError);
    expect(() => formatDate(Infinity)).toThrow(RangeError);
    expect(formatDate(0)).toBe('1970-01-01T00:00:00Z');
  });
});

describe('the nonce of a request', () => {
  it('is another each time, also in a page without TLS', () => {
    expect(randomNonce()).not.toBe(randomNonce());
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    try {
      expect(randomNonce()).toMatch(/^\d+(-\d+){3}$/);
      expect(randomNonce()).not.toBe(randomNonce());
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
