import assert from 'node:assert/strict';
import { ParameterError } from '@esakit/core';
import { parseNoProxy } from '../../packages/node/src/proxy/no-proxy.js';
import { parseProxy } from '../../packages/node/src/proxy/proxy.js';
import { fuzz, unless } from './support/fuzz.js';

const SERVERS = ['https://esa.cn-hangzhou.aliyuncs.com/', 'http://192.0.2.1:8080/', 'https://[2001:db8::1]/'];

/** The first line is the address of a proxy, the second the hosts without one. */
fuzz('proxy-address', {
  dictionary: [
    '\n',
    '://',
    'http://',
    'https://',
    'socks5://',
    '@',
    ':',
    '%',
    '%zz',
    '[::1]',
    '/24',
    '/999',
    '-',
    '*',
    '.',
    ',',
  ],
  check: (input) => {
    const [address = '', list = ''] = input.toString().split('\n');
    try {
      const { url, authorization } = parseProxy(address, 'HTTPS_PROXY');
      assert.equal(url.username + url.password, '');
      assert.ok(authorization()?.startsWith('Basic ') !== false);
    } catch (error) {
      unless(error, ParameterError);
      // There may be a password in it.
      assert.ok(address.length < 20 || !(error as Error).message.includes(address));
    }
    const isWithout = parseNoProxy(list);
    for (const server of SERVERS) assert.equal(typeof isWithout(new URL(server)), 'boolean');
  },
});
