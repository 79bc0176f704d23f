import {
  type ClientOptions,
  type CredentialsProvider,
  createClient,
  getCertificate,
  ParameterError,
} from '@esakit/core';
import { describe, expect, it, vi } from 'vitest';
import { sampleAnswer, sampleInput } from '../support/hostile/sample.js';
import { credentials, failure, reply, scriptedClient, watchedDigest } from '../support/scripted-service.js';

const make = (options: object) => createClient({ credentials, ...options });

const wrong: readonly { option: keyof ClientOptions; values: readonly unknown[] }[] = [
  { option: 'region', values: ['cn-beijing', '', 'CN-HANGZHOU', 'cn hangzhou', 'cn.hangzhou', 'a/b', 'x\n'] },
  { option: 'clock', values: [5, 'now', null] },
  { option: 'nonce', values: ['one', null] },
  { option: 'fetch', values: ['https://example.com', null] },
  { option: 'transport', values: [{}, null] },
  { option: 'timeout', values: [0, -1, Number.NaN, -Infinity, 2 ** 31] },
  { option: 'totalTimeout', values: [0, -1, Number.NaN, -Infinity, 2 ** 31] },
  { option: 'retries', values: [-1, 1.5, Number.NaN, -Infinity, '2'] },
  { option: 'maxResponseBytes', values: [0, -1, 1.5, Number.NaN, '8'] },
  { option: 'concurrency', values: [0, -1, 1.5, Number.NaN, '8'] },
];

describe('an option that cannot be right', () => {
  it.each(wrong.flatMap(({ option, values }) => values.map((value) => ({ option, value }))))(
    '$option: $value',
    ({ option, value }) => {
      const named = expect.objectContaining({
        name: 'ParameterError',
        code: 'invalid-parameter',
        operation: 'createClient',
        message: expect.stringMatching(new RegExp(`^createClient: ${option} must`)),
      });
      expect(() => make({ [option]: value })).toThrow(named);
    },
  );

  it.each(['timeout', 'totalTimeout', 'retries'] as const)('%s of one call', async (option) => {
    const { client, requests } = scriptedClient(reply(sampleAnswer));
    const error = await failure(() => getCertificate(client, sampleInput, { [option]: -1 }));
    expect(error).toBeInstanceOf(ParameterError);
    expect(error).toMatchObject({ operation: 'GetCertificate', message: expect.stringContaining(option) });
    expect(requests).toHaveLength(0);
  });

  it.each([{}, 'stop', { aborted: false }, new AbortController()])('signal of one call: %o', async (signal) => {
    const { client, requests } = scriptedClient(reply(sampleAnswer));
    const error = await failure(() => getCertificate(client, sampleInput, { signal: signal as AbortSignal }));
    expect(error).toMatchObject({ name: 'ParameterError', message: 'GetCertificate: signal must be an AbortSignal' });
    expect(requests).toHaveLength(0);
  });

  it.each([Number.NaN, -1, Infinity, 253_402_300_800_000, undefined])('clock that gives %s', async (time) => {
    const { client, requests } = scriptedClient(reply(sampleAnswer), { clock: () => time as number });
    const error = await failure(() => getCertificate(client, sampleInput));
    expect(error).toMatchObject({
      name: 'ParameterError',
      message: 'createClient: clock must give milliseconds since 1970',
    });
    expect(requests).toHaveLength(0);
  });

  it('region is any where the endpoint is given', () => {
    expect(make({ region: 'cn-beijing', endpoint: 'https://esa.example' }).region).toBe('cn-beijing');
  });

  it('is not looked for where the option is undefined', () => {
    const options = Object.fromEntries(wrong.map(({ option }) => [option, undefined]));
    expect(make(options).endpoint).toBe('https://esa.cn-hangzhou.aliyuncs.com');
  });

  it.each(['timeout', 'totalTimeout', 'retries', 'concurrency', 'maxResponseBytes'])('%s may be endless', (option) => {
    expect(() => make({ [option]: Infinity })).not.toThrow();
  });
});

describe('the endpoint', () => {
  it.each([
    { given: {}, origin: 'https://esa.cn-hangzhou.aliyuncs.com' },
    { given: { region: 'ap-southeast-1' }, origin: 'https://esa.ap-southeast-1.aliyuncs.com' },
    {
      given: { region: 'ap-southeast-1', endpoint: 'esa-vpc.cn-hangzhou.aliyuncs.com' },
      origin: 'https://esa-vpc.cn-hangzhou.aliyuncs.com',
    },
    { given: { endpoint: 'https://esa.example' }, origin: 'https://esa.example' },
    { given: { endpoint: 'https://esa.example/' }, origin: 'https://esa.example' },
    { given: { endpoint: new URL('https://ESA.example:443') }, origin: 'https://esa.example' },
    { given: { endpoint: 'esa.example:8443' }, origin: 'https://esa.example:8443' },
    { given: { endpoint: 'localhost:8443' }, origin: 'https://localhost:8443' },
    { given: { endpoint: 'http://localhost:8080' }, origin: 'http://localhost:8080' },
    { given: { endpoint: 'http://esa.localhost' }, origin: 'http://esa.localhost' },
    { given: { endpoint: 'http://127.0.0.1:1' }, origin: 'http://127.0.0.1:1' },
    { given: { endpoint: 'http://127.9.9.9' }, origin: 'http://127.9.9.9' },
    { given: { endpoint: 'http://[::1]:8080' }, origin: 'http://[::1]:8080' },
    { given: { endpoint: 'http://esa.example', allowInsecureEndpoint: true }, origin: 'http://esa.example' },
  ])('$given is $origin', ({ given, origin }) => {
    expect(make(given).endpoint).toBe(origin);
  });

  it.each([
    { endpoint: 'http://esa.example', says: 'must use https:' },
    { endpoint: 'http://127.0.0.1.example', says: 'must use https:' },
    { endpoint: 'http://localhost.example', says: 'must use https:' },
    { endpoint: 'http://notlocalhost', says: 'must use https:' },
    { endpoint: 'http://[::2]', says: 'must use https:' },
    { endpoint: 'ftp://esa.example', says: 'must use https:' },
    { endpoint: 'ws://localhost', says: 'must use https:' },
    { endpoint: 'https://user@esa.example', says: 'no user name or password' },
    { endpoint: 'https://user:hunter2@esa.example', says: 'no user name or password' },
    { endpoint: 'https://:hunter2@esa.example', says: 'no user name or password' },
    { endpoint: 'user:hunter2@esa.example', says: 'no user name or password' },
    { endpoint: 'https://esa.example/path', says: 'no path or query' },
    { endpoint: 'esa.example/path', says: 'no path or query' },
    { endpoint: 'https://esa.example/?a=b', says: 'no path or query' },
    { endpoint: 'https://esa.example/#a', says: 'no path or query' },
    { endpoint: '', says: 'a host or a URL' },
    { endpoint: 'esa example', says: 'a host or a URL' },
    { endpoint: 'https://', says: 'a host or a URL' },
  ])('$endpoint is refused', ({ endpoint, says }) => {
    expect(() => make({ endpoint })).toThrow(ParameterError);
    expect(() => make({ endpoint })).toThrow(says);
    expect(() => make({ endpoint })).not.toThrow(/hunter2/);
  });

  it('of another scheme is refused even where http: is allowed', () => {
    expect(() => make({ endpoint: 'ftp://esa.example', allowInsecureEndpoint: true })).toThrow('must use https:');
  });

  it.each([
    { endpoint: 'https://esa.example:443', host: 'esa.example', url: 'https://esa.example/?' },
    { endpoint: 'http://127.0.0.1:8080', host: '127.0.0.1:8080', url: 'http://127.0.0.1:8080/?' },
  ])('$endpoint is signed with the host $host and called there', async ({ endpoint, host, url }) => {
    const { digest, hashed } = watchedDigest();
    const { client, requests } = scriptedClient(reply(sampleAnswer), { endpoint, digest });
    await getCertificate(client, sampleInput);
    expect(hashed).toEqual([expect.stringContaining(`\nhost:${host}\n`)]);
    expect(requests[0]?.url.startsWith(url)).toBe(true);
    expect(requests[0]?.headers).not.toHaveProperty('host');
  });
});

describe('a client', () => {
  it('says where it calls', () => {
    expect(make({ region: 'ap-southeast-1' })).toMatchObject({
      region: 'ap-southeast-1',
      endpoint: 'https://esa.ap-southeast-1.aliyuncs.com',
    });
  });

  it('does nothing until it is asked', () => {
    const provider = vi.fn<CredentialsProvider>();
    const clock = vi.fn<() => number>();
    const nonce = vi.fn<() => string>();
    const send = vi.fn<typeof fetch>();
    make({ credentials: provider, clock, nonce, fetch: send });
    for (const unused of [provider, clock, nonce, send]) expect(unused).not.toHaveBeenCalled();
  });

  it('uses the clock and the nonce it is given, and a new nonce for each attempt', async () => {
    let count = 0;
    const { client, requests } = scriptedClient([new Error('reset'), reply(sampleAnswer)], {
      clock: () => Date.parse('2030-06-07T08:09:10.999Z'),
      nonce: () => `nonce-${++count}`,
      retries: 1,
    });
    await getCertificate(client, sampleInput);
    expect(requests.map(({ headers }) => headers['x-acs-signature-nonce'])).toEqual(['nonce-1', 'nonce-2']);
    expect(requests[0]?.headers['x-acs-date']).toBe('2030-06-07T08:09:10Z');
  });

  it('sends a user agent where it is given one', async () => {
    const { client, requests } = scriptedClient(reply(sampleAnswer), { userAgent: 'mine/1.0' });
    await getCertificate(client, sampleInput);
    expect(requests[0]?.headers['user-agent']).toBe('mine/1.0');
    const plain = scriptedClient(reply(sampleAnswer));
    await getCertificate(plain.client, sampleInput);
    expect(plain.requests[0]?.headers).not.toHaveProperty('user-agent');
  });
});

describe('a wrong option', () => {
  it('is an issue with its path, so that no program has to read the message', async () => {
    const error = (await failure(async () => make({ region: 'mars' }))) as ParameterError;
    expect(error.issues).toEqual([
      {
        path: 'region',
        expected:
          'one of ESA: accounts of the China site use cn-hangzhou, international ones ap-southeast-1; another needs an endpoint',
        received: 'another value',
      },
    ]);
    const late = (await failure(() => getCertificate(make({}), sampleInput, { timeout: -1 }))) as ParameterError;
    expect(late.issues.map(({ path }) => path)).toEqual(['timeout']);
  });
});
