import type { SignedRequest, TransportFault } from '@esakit/core';
import { nobleDigest } from '@esakit/core/sign';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { denoPlatform } from '../../packages/deno/src/platform.js';
import type { DenoProcess } from '../../packages/deno/src/runtime.js';
import { rejection } from '../support/hostile-server.js';

// What the adapter asks of Deno, against as much of it as that takes; deno.test.ts runs the real one.

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** As much of Deno as the adapter uses. */
function onDeno(
  more: { granted?: readonly object[]; env?: Readonly<Record<string, string>>; os?: string; Command?: unknown } = {},
) {
  const { granted = [], env = {}, os = 'linux', Command } = more;
  const asked: object[] = [];
  const clients: { options: object; closed: boolean }[] = [];
  vi.stubGlobal('Deno', {
    version: { deno: '2.9.6' },
    build: { os },
    Command,
    env: { get: (name: string) => env[name] },
    permissions: {
      querySync: (descriptor: object) => {
        asked.push(descriptor);
        const isGranted = granted.some((one) => JSON.stringify(one) === JSON.stringify(descriptor));
        return { state: isGranted ? 'granted' : 'prompt' };
      },
    },
    createHttpClient: (options: object) => {
      const client = { options, closed: false, close: () => void (client.closed = true) };
      clients.push(client);
      return client;
    },
  });
  return { asked, clients, platform: denoPlatform() };
}

const variable = (name: string): object => ({ name: 'env', variable: name });

describe('the environment of Deno', () => {
  it('is named with its version, and signs with the digests of all', () => {
    const { platform } = onDeno();
    expect([platform.name, platform.digest?.sha256('abc'), platform.digest?.hmac('key')('abc')]).toEqual([
      'deno/2.9.6',
      nobleDigest.sha256('abc'),
      nobleDigest.hmac('key')('abc'),
    ]);
  });

  it('asks before it reads a variable, and reads none that it may not', () => {
    const { asked, platform } = onDeno({ granted: [variable('A')], env: { A: '1', B: '2' } });
    expect([platform.env('A'), platform.env('B')]).toEqual(['1', undefined]);
    expect(asked).toEqual([variable('A'), variable('B')]);
  });

  it.each([
    ['linux', 'HOME'],
    ['windows', 'USERPROFILE'],
  ])('on %s, the home directory is that of %s, or none', (os, name) => {
    const env = { HOME: '/home', USERPROFILE: 'C:\\' };
    expect(onDeno({ os, env, granted: [variable(name)] }).platform.homeDirectory?.()).toBe(env[name as 'HOME']);
    expect(onDeno({ os, env }).platform.homeDirectory?.()).toBeUndefined();
  });

  it.each([
    [{ name: 'env', variables: ['A', 'B'] }, 'run Deno with --allow-env=A,B'],
    [{ name: 'read', path: '/a' }, 'run Deno with --allow-read=/a'],
    [{ name: 'net', host: 'a.example' }, 'run Deno with --allow-net=a.example'],
    [{ name: 'run', command: 'ls' }, 'run Deno with --allow-run=ls'],
  ] as const)('of %j it says what to run Deno with, or nothing', (permission, flag) => {
    expect(onDeno({ granted: [variable('A')] }).platform.lacks?.(permission)).toBe(flag);
    const granted = [variable('A'), variable('B'), permission];
    expect(onDeno({ granted }).platform.lacks?.(permission)).toBeUndefined();
  });

  it('warns on the console, by its name', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    onDeno().platform.warn?.('look');
    expect(warn.mock.calls).toEqual([['esakit: look']]);
    warn.mockRestore();
  });
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A command that prints these chunks; without an end where it is to be killed. */
function command(chunks: readonly Uint8Array[], { ends = true, code = 0, dead = false } = {}) {
  const seen: { made: unknown[]; killed: string[]; cancelled: boolean } = { made: [], killed: [], cancelled: false };
  const exit = new AbortController();
  const child: DenoProcess = {
    stdout: new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(chunk);
        if (ends) controller.close();
      },
      cancel: () => void (seen.cancelled = true),
    }),
    status: new Promise((resolve) => {
      if (ends) resolve({ code });
      else exit.signal.addEventListener('abort', () => resolve({ code: 137 }));
    }),
    kill(signal) {
      seen.killed.push(signal);
      exit.abort();
      if (dead) throw new TypeError('Child process has already terminated');
    },
  };
  const Command = class {
    constructor(...given: unknown[]) {
      seen.made.push(given);
    }
    spawn = (): DenoProcess => child;
  };
  return { Command, seen };
}

const LIMITS = { timeout: 1_000, maxBytes: 8 };
const run = (Command: unknown, argv: readonly string[] = ['keys', '-a', 'b c']) =>
  onDeno({ Command }).platform.run?.(argv, LIMITS);

describe('a command', () => {
  it('is run without a shell, without input, and without what it says of errors', async () => {
    vi.useFakeTimers();
    const { Command, seen } = command([bytes('ab')], { code: 3 });
    expect(await run(Command)).toEqual({ code: 3, stdout: 'ab' });
    expect(seen.made).toEqual([['keys', { args: ['-a', 'b c'], stdin: 'null', stdout: 'piped', stderr: 'null' }]]);
    expect([seen.killed, vi.getTimerCount()]).toEqual([[], 0]);
  });

  it('gives characters whole, however they arrive', async () => {
    const text = bytes('aü€');
    const { Command } = command([text.slice(0, 2), text.slice(2, 4), text.slice(4)]);
    expect(await run(Command)).toEqual({ code: 0, stdout: 'aü€' });
  });

  it('may print as much as is allowed', async () => {
    expect(await run(command([bytes('1234'), bytes('5678')]).Command)).toEqual({ code: 0, stdout: '12345678' });
  });

  it.each([false, true])('that prints more is killed (it has ended: %s)', async (dead) => {
    const { Command, seen } = command([bytes('1234'), bytes('56789')], { ends: false, dead });
    expect(await run(Command)).toEqual({ failure: 'too-large' });
    expect([seen.killed, seen.cancelled]).toEqual([['SIGKILL'], true]);
  });

  it('that takes too long is killed', async () => {
    vi.useFakeTimers();
    const { Command, seen } = command([bytes('1')], { ends: false });
    const running = run(Command);
    await vi.advanceTimersByTimeAsync(999);
    expect(seen.killed).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(await running).toEqual({ failure: 'timeout' });
    expect([seen.killed, seen.cancelled, vi.getTimerCount()]).toEqual([['SIGKILL'], true, 0]);
  });

  it.each([
    ['NotFound', 'not-found'],
    ['NotCapable', 'NotCapable'],
  ])('that can not be started is a failure: %s', async (name, failure) => {
    const Command = class {
      spawn(): never {
        throw Object.assign(new Error('no'), { name });
      }
    };
    expect(await run(Command)).toEqual({ failure });
  });

  it('without a name is one that Deno does not find', async () => {
    const { Command, seen } = command([]);
    await run(Command, []);
    expect(seen.made).toMatchObject([['', { args: [] }]]);
  });
});

const request = (once = false): SignedRequest => ({
  method: 'GET',
  url: 'https://esa.example:8443/?a=1',
  headers: {},
  body: undefined,
  once,
});
const CONTEXT = { signal: new AbortController().signal, maxResponseBytes: 1_000 };

const fetching = (answer: () => Promise<Response>) => {
  const fetch = vi.fn<(url: string, init: RequestInit & { client?: object }) => Promise<Response>>(answer);
  vi.stubGlobal('fetch', fetch);
  return fetch;
};

describe('a request', () => {
  it('of a read shares its connections, and one of a write has its own, which closes after it', async () => {
    const fetch = fetching(async () => new Response('{}'));
    const { platform, clients } = onDeno();
    expect(await platform.transport?.(request(), CONTEXT)).toMatchObject({ status: 200, text: '{}' });
    expect([clients, fetch.mock.calls[0]?.[1]]).toEqual([[], expect.not.objectContaining({ client: clients[0] })]);
    await platform.transport?.(request(true), CONTEXT);
    expect(clients).toMatchObject([{ options: { poolMaxIdlePerHost: 0 }, closed: true }]);
    expect(fetch.mock.calls[1]?.[0]).toBe('https://esa.example:8443/?a=1');
    expect(fetch.mock.calls[1]?.[1]).toMatchObject({ method: 'GET', redirect: 'manual' });
    expect(fetch.mock.calls[1]?.[1].client).toBe(clients[0]);
  });

  it('closes its connection where it fails too', async () => {
    fetching(() => Promise.reject(new TypeError('reset')));
    const { platform, clients } = onDeno();
    await rejection(platform.transport!(request(true), CONTEXT));
    expect(clients).toMatchObject([{ closed: true }]);
  });

  it.each([false, true])('that Deno forbids says with which flag it may (a write: %s)', async (once) => {
    fetching(() => Promise.reject(Object.assign(new Error('Requires net access'), { name: 'NotCapable' })));
    const fault = (await rejection(onDeno().platform.transport!(request(once), CONTEXT))) as TransportFault;
    const { name, code, message, lasting, sent } = fault;
    expect({ name, code, message, lasting, sent }).toEqual({
      name: 'TransportFault',
      code: 'network',
      message: 'no permission to reach esa.example:8443: run Deno with --allow-net=esa.example:8443',
      lasting: true,
      sent: false,
    });
  });

  it.each([
    ['of its own', new TypeError('client error (Connect)')],
    [
      'of its cause',
      new TypeError('sending', { cause: new Error('x', { cause: new Error('client error (Connect): no') }) }),
    ],
  ])('without a connection was not sent: by a message %s', async (_, thrown) => {
    fetching(() => Promise.reject(thrown));
    const fault = await rejection(onDeno().platform.transport!(request(), CONTEXT));
    const { name, code, message, sent, cause } = fault as TransportFault;
    expect({ name, code, message, sent }).toEqual({
      name: 'TransportFault',
      code: 'network',
      message: 'the request did not get through',
      sent: false,
    });
    expect(cause).toBe(thrown);
  });

  it.each([new TypeError('client error (SendRequest)'), 'stop', undefined])(
    'of which more is not known: %s',
    async (thrown) => {
      fetching(() => Promise.reject(thrown));
      expect(await rejection(onDeno().platform.transport!(request(), CONTEXT))).toBe(thrown);
    },
  );
});
