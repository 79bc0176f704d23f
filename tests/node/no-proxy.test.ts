import { environmentProxies } from '@esakit/node';
import { describe, expect, it } from 'vitest';

const PROXY = 'http://proxy.example:3128';

const finder = (env: Readonly<Record<string, string>>): ((url: string) => string | undefined) => {
  const find = environmentProxies((name) => env[name]);
  return (url) => find?.(url)?.name;
};

describe('NO_PROXY', () => {
  it.each([
    ['*', 'https://esa.example', true],
    ['esa.example', 'https://esa.example', true],
    ['ESA.Example', 'https://esa.example', true],
    ['esa.example', 'https://esa.example.', true],
    ['example', 'https://esa.example', true],
    ['sa.example', 'https://esa.example', false],
    ['.example', 'https://esa.example', true],
    ['*.example', 'https://a.esa.example', true],
    ['.esa.example', 'https://esa.example', false],
    ['other.example, esa.example', 'https://esa.example', true],
    ['other.example esa.example', 'https://esa.example', true],
    ['esa.example:443', 'https://esa.example', true],
    ['esa.example:8443', 'https://esa.example', false],
    ['esa.example:8443', 'https://esa.example:8443', true],
    ['esa.example:80', 'http://esa.example', true],
    ['192.0.2.1', 'https://192.0.2.1', true],
    ['192.0.2.1', 'https://192.0.2.10', false],
    ['192.0.2.0/24', 'https://192.0.2.77', true],
    ['192.0.2.0/24', 'https://192.0.3.1', false],
    ['192.0.2.0/99', 'https://192.0.2.77', false],
    ['192.0.2.1-192.0.2.9', 'https://192.0.2.9', true],
    ['192.0.2.1-192.0.2.9', 'https://192.0.2.10', false],
    ['192.0.2.1:443', 'https://192.0.2.1', true],
    ['192.0.2.1:80', 'https://192.0.2.1', false],
    ['2001:db8::1', 'https://[2001:db8::1]', true],
    ['[2001:db8::1]', 'https://[2001:db8::1]', true],
    ['[2001:db8::1]:8443', 'https://[2001:db8::1]', false],
    ['[2001:db8::1]:8443', 'https://[2001:db8::1]:8443', true],
    ['192.0.2.1-', 'https://192.0.2.1', false],
    ['192.0.2.1/', 'https://192.0.2.1', false],
    ['192.0.2.1/24/', 'https://192.0.2.1', false],
    ['2001:db8::1-2001:db8::9', 'https://[2001:db8::9]', true],
    ['2001:db8::1-2001:db8::9', 'https://[2001:db8::a]', false],
    ['192.0.2.1.', 'https://192.0.2.1', true],
    ['esa.example.', 'https://esa.example', true],
    ['**.example', 'https://esa.example', false],
    ['2001:db8::/32', 'https://[2001:db8:1::5]', true],
    ['2001:db8::/32', 'https://192.0.2.1', false],
    ['192.0.2.0/24', 'https://192.0.2.example', false],
    ['', 'https://esa.example', false],
    ['.', 'https://esa.example', false],
    [' , ', 'https://esa.example', false],
  ])('%j and %s: excepted is %s', (list, url, isExcepted) => {
    const found = finder({ HTTPS_PROXY: PROXY, HTTP_PROXY: PROXY, NO_PROXY: list })(url);
    expect(found).toBe(isExcepted ? undefined : 'proxy.example:3128');
  });
});

describe('the variables of proxies', () => {
  it.each([
    [{ HTTPS_PROXY: PROXY }, 'https://esa.example', 'proxy.example:3128'],
    [{ HTTPS_PROXY: PROXY }, 'http://esa.example', undefined],
    [{ HTTP_PROXY: PROXY }, 'https://esa.example', undefined],
    [{ HTTP_PROXY: PROXY }, 'http://esa.example', 'proxy.example:3128'],
    [{ ALL_PROXY: PROXY }, 'https://esa.example', 'proxy.example:3128'],
    [{ ALL_PROXY: PROXY, HTTPS_PROXY: 'http://other.example' }, 'https://esa.example', 'other.example:80'],
    [{ https_proxy: PROXY, HTTPS_PROXY: 'http://other.example' }, 'https://esa.example', 'proxy.example:3128'],
    [{ https_proxy: '', HTTPS_PROXY: 'https://other.example' }, 'https://esa.example', 'other.example:443'],
    [{ HTTPS_PROXY: 'proxy.example:3128' }, 'https://esa.example', 'proxy.example:3128'],
    [{ HTTPS_PROXY: PROXY, no_proxy: 'x.example', NO_PROXY: '*' }, 'https://esa.example', 'proxy.example:3128'],
    // A CGI script gets the header Proxy of a request as HTTP_PROXY.
    [{ HTTP_PROXY: PROXY, REQUEST_METHOD: 'GET' }, 'http://esa.example', undefined],
    [{ http_proxy: PROXY, REQUEST_METHOD: 'GET' }, 'http://esa.example', 'proxy.example:3128'],
    [{}, 'https://esa.example', undefined],
  ])('%j and %s: %s', (env, url, name) => {
    expect(finder(env)(url)).toBe(name);
  });

  it.each([
    'http://localhost:8788',
    'https://localhost',
    'http://127.0.0.1:1',
    'http://[::1]:1',
    'http://emulator.localhost',
    // Metadata of an instance, with the credentials of its role.
    'http://100.100.100.200/latest/meta-data',
    // A credentials URI of this link.
    'http://169.254.1.1/keys',
    'http://[fe80::1]/keys',
  ])('no proxy is used for %s', (url) => {
    expect(finder({ ALL_PROXY: PROXY })(url)).toBeUndefined();
  });

  it('show no credentials, however they are printed', async () => {
    const { inspect } = await import('node:util');
    const proxy = environmentProxies((name) =>
      name === 'HTTPS_PROXY' ? 'http://jane:s3cret%21@proxy.example' : undefined,
    )?.('https://esa.example');
    expect(proxy?.authorization()).toBe(`Basic ${btoa('jane:s3cret!')}`);
    const shown = inspect(proxy, { depth: 9, showHidden: true }) + JSON.stringify(proxy);
    expect(shown).toContain('proxy.example');
    expect(shown).not.toMatch(/s3cret|jane/);
    expect(shown).not.toContain(btoa('jane:s3cret!'));
  });

  it.each([
    'socks5://127.0.0.1:1080',
    'ftp://proxy.example',
    'http://',
    'http://jane:s3cret%@proxy.example',
    'http://jane:s3cret@proxy.example:99999999',
  ])('%s is refused without a word of it', (value) => {
    const find = finder({ HTTPS_PROXY: value });
    expect(() => find('https://esa.example')).toThrowErrorMatchingSnapshot();
    expect(() => find('https://esa.example')).not.toThrow(/s3cret/);
  });
});
