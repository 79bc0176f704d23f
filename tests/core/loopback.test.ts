import { isLinkLocal, isLoopback } from '@esakit/core/adapter';
import { describe, expect, test } from 'vitest';

describe('this machine', () => {
  test.each(['localhost', 'esa.localhost', 'a.b.localhost', '127.0.0.1', '127.255.255.254', '127.10.20.30', '[::1]'])(
    'is %s',
    (hostname) => {
      expect(isLoopback(hostname)).toBe(true);
    },
  );

  test.each([
    '',
    '.localhost',
    'localhost.example',
    'notlocalhost',
    'esaxlocalhost',
    'esa.localhost.example',
    '127.0.0',
    '127.0.0.1.1',
    '127.0.0.1.example',
    '127x0.0.1',
    '127.0.0.a',
    'x127.0.0.1',
    '126.0.0.1',
    '[::1',
    '::1',
    '[::12]',
    '[1::1]',
    '[::1].example',
  ])('is not %j', (hostname) => {
    expect(isLoopback(hostname)).toBe(false);
  });
});

describe('this link', () => {
  test.each(['169.254.0.1', '169.254.169.254', '[fe80::1]', '[fe9a::1]', '[feaf::1]', '[febf::1]', '[FE80::1]'])(
    'has %s',
    (hostname) => {
      expect(isLinkLocal(hostname)).toBe(true);
    },
  );

  test.each([
    '169.254.1',
    '169.254.1.1.1',
    '169.254.1.1.example',
    '169.254.1.a',
    '1169.254.1.1',
    '169x254.1.1',
    '169.255.1.1',
    'fe80::1',
    'x[fe80::1]',
    '[fe7f::1]',
    '[fec0::1]',
    '[fe8::1]',
    '[fe80a::1]',
    '[fe8g::1]',
  ])('does not have %s', (hostname) => {
    expect(isLinkLocal(hostname)).toBe(false);
  });
});
