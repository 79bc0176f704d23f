import { createHash, createHmac } from 'node:crypto';
import type { SignedRequest, TransportFault } from '@esakit/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bunPlatform } from '../../packages/bun/src/platform.js';
import { rejection } from '../support/hostile-server.js';

// What the adapter asks of Bun, against as much of it as that takes; bun.test.ts runs the real one.

afterEach(() => vi.unstubAllGlobals());

/** Bun's hash over Node's. */
class Hasher {
  #text = '';
  constructor(
    readonly algorithm: string,
    readonly key: string,
  ) {}
  copy = (): Hasher => new Hasher(this.algorithm, this.key);
  update(data: string): this {
    this.#text += data;
    return this;
  }
  digest = (encoding: 'hex'): string => createHmac(this.algorithm, this.key).update(this.#text).digest(encoding);
}

class CryptoHasher extends Hasher {
  /** Keys that were prepared. */
  static readonly made: string[][] = [];
  static hash = (algorithm: string, data: string, encoding: 'hex'): string =>
    createHash(algorithm).update(data).digest(encoding);
  constructor(algorithm: string, key: string) {
    super(algorithm, key);
    CryptoHasher.made.push([algorithm, key]);
  }
}

function onBun(env: Readonly<Record<string, string>> = {}, platform = 'linux') {
  vi.stubGlobal('Bun', { version: '1.4.0', env, CryptoHasher });
  const spawned: unknown[] = [];
  const files: Readonly<Record<string, unknown>> = {
    'node:os': { homedir: () => '/home/system' },
    'node:fs': {
      openSync: () => 7,
      fstatSync: () => ({ mode: 0o100600, size: 3 }),
      readFileSync: () => 'abc',
      closeSync: () => undefined,
    },
    'node:child_process': {
      spawn: (...given: unknown[]) => {
        spawned.push(given);
        throw Object.assign(new Error('no'), { code: 'ENOENT' });
      },
    },
  };
  vi.stubGlobal('process', { platform, getBuiltinModule: (name: string) => files[name] });
  const made = bunPlatform();
  return { platform: made, spawned };
}

describe('the environment of Bun', () => {
  it('is named with its version, and runs as many requests as its fetch does', () => {
    const { platform } = onBun({ A: '1' });
    expect([platform.name, platform.concurrency, platform.env('A'), platform.env('B')]).toEqual([
      'bun/1.4.0',
      256,
      '1',
      undefined,
    ]);
  });

  it('signs with its own digests, from a key that is prepared once', () => {
    const { platform } = onBun();
    expect(platform.digest?.sha256('abc')).toBe(createHash('sha256').update('abc').digest('hex'));
    CryptoHasher.made.splice(0);
    const sign = platform.digest?.hmac('key');
    expect([sign?.('a'), sign?.('b')]).toEqual(
      ['a', 'b'].map((text) => createHmac('sha256', 'key').update(text).digest('hex')),
    );
    expect(CryptoHasher.made).toEqual([['sha256', 'key']]);
  });

  it.each([
    ['linux', { HOME: '/home/own', USERPROFILE: 'C:\\' }, '/home/own', 0o600],
    ['win32', { HOME: '/home/own', USERPROFILE: 'C:\\' }, 'C:\\', undefined],
    ['linux', {}, '/home/system', 0o600],
  ])('on %s with %j has the home %s, and files with their modes', (system, env, home, mode) => {
    const { platform } = onBun(env, system);
    expect(platform.homeDirectory?.()).toBe(home);
    expect(platform.readFile?.('/a')).toEqual({ text: 'abc', mode });
  });

  it('runs a command as Node does', async () => {
    const { platform, spawned } = onBun();
    expect(await platform.run?.(['keys', 'a b'], { timeout: 1_000, maxBytes: 9 })).toEqual({ failure: 'not-found' });
    expect(spawned).toEqual([
      ['keys', ['a b'], { shell: false, stdio: ['ignore', 'pipe', 'ignore'], windowsHide: true }],
    ]);
  });

  it('warns on the console, by its name', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    onBun().platform.warn?.('look');
    expect(warn.mock.calls).toEqual([['esakit: look']]);
    warn.mockRestore();
  });
});

const request = (once = false): SignedRequest => ({
  method: 'GET',
  url: 'https://esa.example/',
  headers: {},
  body: undefined,
  once,
});
const CONTEXT = { signal: new AbortController().signal, maxResponseBytes: 1_000 };

const fetching = (answer: () => Promise<Response>) => {
  const fetch = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(answer);
  vi.stubGlobal('fetch', fetch);
  return fetch;
};

describe('a request', () => {
  it('of a read may use a kept connection, and one of a write may not', async () => {
    const fetch = fetching(async () => new Response('{}'));
    const { platform } = onBun();
    for (const once of [false, true]) {
      expect(await platform.transport?.(request(once), CONTEXT)).toMatchObject({ status: 200, text: '{}' });
    }
    expect(fetch.mock.calls.map(([url, init]) => [url, init.method, init.keepalive])).toEqual([
      ['https://esa.example/', 'GET', undefined],
      ['https://esa.example/', 'GET', false],
    ]);
  });

  it.each(['ConnectionRefused', 'FailedToOpenSocket', 'ENOTFOUND', 'ECONNREFUSED'])(
    'without a connection was not sent: %s',
    async (code) => {
      const thrown = Object.assign(new Error('no'), { code });
      fetching(() => Promise.reject(thrown));
      const fault = await rejection(onBun().platform.transport!(request(), CONTEXT));
      const { name, message, sent, cause, code: kind } = fault as TransportFault;
      expect({ name, kind, message, sent }).toEqual({
        name: 'TransportFault',
        kind: 'network',
        message: 'the request did not get through',
        sent: false,
      });
      expect(cause).toBe(thrown);
    },
  );

  it.each([
    Object.assign(new Error('no'), { code: 'ConnectionClosed' }),
    Object.assign(new Error('no'), { code: 'NotENOTFOUND' }),
    Object.assign(new Error('no'), { code: 'ECONNREFUSED2' }),
    'stop',
    undefined,
  ])('of which more is not known: %s', async (thrown) => {
    fetching(() => Promise.reject(thrown));
    expect(await rejection(onBun().platform.transport!(request(), CONTEXT))).toBe(thrown);
  });
});
