import { describe, expect, test } from 'vitest';
import { keepCredentials } from '../../packages/core/src/credentials/kept.js';
import { secondsOf, timeOf } from '../../packages/core/src/credentials/sources/profile-fields.js';
import { isOn, listed, shownPath } from '../../packages/core/src/credentials/setup.js';

describe('a switch of the environment', () => {
  test.each<[value: string | undefined, on: boolean]>([
    ['true', true],
    ['TRUE', true],
    ['True', true],
    ['truest', false],
    ['untrue', false],
    [' true', false],
    ['1', false],
    ['', false],
    [undefined, false],
  ])('with the value %j is on: %s', (value, on) => {
    expect(isOn({ env: (name) => (name === 'SWITCH' ? value : 'true') }, 'SWITCH')).toBe(on);
  });
});

test('names are listed as people do', () => {
  expect(listed(['A'])).toBe('A');
  expect(listed(['A', 'B'])).toBe('A and B');
  expect(listed(['A', 'B', 'C'])).toBe('A, B and C');
});

describe('a path for people', () => {
  test.each([
    ['/home/me', '/home/me/a/b', '~/a/b'],
    ['/home/me', '/home/me', '/home/me'],
    ['/home/me', '/home/mean/a', '/home/mean/a'],
    ['/home/me', '/etc/home/me/a', '/etc/home/me/a'],
    ['C:\\Users\\me', 'C:\\Users\\me\\a', '~\\a'],
    ['/', '/a', '/a'],
    [undefined, '/a', '/a'],
  ])('with the home %s shows %s as %s', (home, path, shown) => {
    expect(shownPath({ env: () => undefined, homeDirectory: () => home }, path)).toBe(shown);
  });
});

describe('seconds in a profile', () => {
  test.each([
    [900, 900],
    [-1, -1],
    [0, undefined],
    ['900', undefined],
    [undefined, undefined],
  ])('%j are %s', (value, seconds) => {
    expect(secondsOf({ expired_seconds: value }, 'expired_seconds')).toBe(seconds);
  });

  test.each([
    [1, 1_000],
    [99_999_999_999, 99_999_999_999_000],
    [1e11, undefined],
    [0, undefined],
    [-1, undefined],
  ])('since 1970, %j are %s milliseconds', (value, time) => {
    expect(timeOf({ end: value }, 'end')).toBe(time);
  });
});

test('credentials without an end are kept until they are refused, or are to be refreshed', async () => {
  let now = 0;
  let asked = 0;
  const keys = { accessKeyId: 'id', accessKeySecret: 'secret' };
  const provide = keepCredentials(
    async () => ({ ...keys, accessKeySecret: `secret-${++asked}`, refreshAfter: new Date(1_000) }),
    () => now,
  );
  expect(await provide()).toMatchObject({ accessKeySecret: 'secret-1' });
  now = 999;
  expect(await provide()).toMatchObject({ accessKeySecret: 'secret-1' });
  now = 1_000;
  expect(await provide()).toMatchObject({ accessKeySecret: 'secret-2' });
  expect(await provide(true)).toMatchObject({ accessKeySecret: 'secret-3' });
});
