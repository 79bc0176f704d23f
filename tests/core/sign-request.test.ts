import { createHash } from 'node:crypto';
import {
  createSigner,
  CredentialsError,
  ParameterError,
  signRequest,
  type SignRequestOptions,
} from '@esakit/core/sign';
import { describe, expect, it, vi } from 'vitest';
import { credentials, DATE, NONCE, sessionCredentials, watchedDigest } from '../support/scripted-service.js';

const base: SignRequestOptions = {
  method: 'GET',
  url: 'https://esa.cn-hangzhou.aliyuncs.com/?SiteId=1234567890123',
  action: 'GetSite',
  version: '2024-09-10',
  credentials,
  date: DATE,
  nonce: NONCE,
};

const sign = (more: Partial<SignRequestOptions> = {}) => signRequest({ ...base, ...more });
const signedNames = (more: Partial<SignRequestOptions> = {}) =>
  /SignedHeaders=([^,]+)/.exec(sign(more).headers['authorization'] ?? '')?.[1]?.split(';');
const lineOf = (canonicalRequest: string, name: string) =>
  canonicalRequest.split('\n').find((line) => line.startsWith(`${name}:`));

describe('what is signed', () => {
  it('is the same for a URL given as text or as object', () => {
    expect(sign({ url: new URL(String(base.url)) })).toEqual(sign());
  });

  it('is the same for headers given as an object or as Headers, in any case', () => {
    const given = { 'X-Acs-Custom': 'x', 'Content-Type': 'application/json' };
    const fromObject = sign({ method: 'POST', headers: given, body: '{}' });
    expect(sign({ method: 'POST', headers: new Headers(given), body: '{}' })).toEqual(fromObject);
    expect(fromObject.headers).toMatchObject({ 'x-acs-custom': 'x', 'content-type': 'application/json' });
  });

  it('is the same for a body given as text or as bytes', () => {
    const body = '{"Name":"é中😀"}';
    expect(sign({ method: 'POST', body: new TextEncoder().encode(body) })).toEqual(sign({ method: 'POST', body }));
  });

  it('covers the exact bytes of the body', () => {
    const body = Uint8Array.from([0, 255, 128]);
    const hash = createHash('sha256').update(body).digest('hex');
    const { headers, canonicalRequest } = sign({ method: 'POST', body });
    expect(headers['x-acs-content-sha256']).toBe(hash);
    expect(canonicalRequest.split('\n').at(-1)).toBe(hash);
  });

  it.each([undefined, '', new Uint8Array()])('has the hash of nothing for the empty body %j', (body) => {
    expect(sign({ body }).headers['x-acs-content-sha256']).toBe(createHash('sha256').digest('hex'));
  });

  it('does not depend on the case of the method', () => {
    expect(sign({ method: 'get' })).toEqual(sign());
    expect(sign({ method: 'get' }).canonicalRequest).toMatch(/^GET\n/);
  });

  it('is the query in canonical form, however the URL has it', () => {
    const { canonicalRequest } = sign({ url: 'https://host.example/?b=x%2ay&a=1+2&%63=é&d' });
    expect(canonicalRequest.split('\n')[2]).toBe('a=1%202&b=x%2Ay&c=%C3%A9&d=');
  });

  it.each([
    { url: 'https://host.example', path: '/' },
    { url: 'https://host.example/a/b', path: '/a/b' },
    { url: 'https://host.example/a b/*/é', path: '/a%20b/%2A/%C3%A9' },
    { url: 'https://host.example/a%2Fb/%7e', path: '/a%2Fb/~' },
  ])('is the path of $url with each segment encoded once', ({ url, path }) => {
    expect(sign({ url }).canonicalRequest.split('\n')[1]).toBe(path);
  });

  it.each([
    { url: 'https://host.example:443/', host: 'host.example' },
    { url: 'http://host.example:80/', host: 'host.example' },
    { url: 'https://host.example:8443/', host: 'host.example:8443' },
    { url: 'http://127.0.0.1:8080/', host: '127.0.0.1:8080' },
    { url: 'https://HOST.example/', host: 'host.example' },
  ])('is the host of $url as a client sends it', ({ url, host }) => {
    expect(lineOf(sign({ url }).canonicalRequest, 'host')).toBe(`host:${host}`);
  });

  it('is a host of its own where the headers have one', () => {
    const signed = sign({ headers: { Host: 'inner.example' } });
    expect(lineOf(signed.canonicalRequest, 'host')).toBe('host:inner.example');
    expect(signed.headers['host']).toBe('inner.example');
  });

  it('leaves the host to the HTTP client otherwise', () => {
    expect(sign().headers).not.toHaveProperty('host');
    expect(signedNames()).toContain('host');
  });

  it('is not a header that a client or a proxy may change', () => {
    const headers = { accept: 'application/json', 'user-agent': 'test', date: 'today', 'x-other': 'y' };
    expect(signedNames({ headers })).toEqual(signedNames());
    expect(sign({ headers }).headers).toMatchObject(headers);
  });

  it('is every x-acs- header and the content type, sorted', () => {
    const headers = { 'x-acs-zzz': '1', 'content-type': 'application/json', 'x-acs-b': '2' };
    expect(signedNames({ headers })).toEqual([
      'content-type',
      'host',
      'x-acs-action',
      'x-acs-b',
      'x-acs-content-sha256',
      'x-acs-date',
      'x-acs-signature-nonce',
      'x-acs-version',
      'x-acs-zzz',
    ]);
  });

  it('is a value with white space inside, and none outside', () => {
    const signed = sign({ headers: { 'x-acs-custom': '\t a  b ' } });
    expect(lineOf(signed.canonicalRequest, 'x-acs-custom')).toBe('x-acs-custom:a  b');
    expect(signed.headers['x-acs-custom']).toBe('a  b');
  });

  it('is the token and the id of temporary credentials', () => {
    expect(sign({ credentials: sessionCredentials }).headers).toMatchObject({
      'x-acs-accesskey-id': 'testAccessKeyId',
      'x-acs-security-token': 'testSecurityToken',
    });
    expect(signedNames({ credentials: sessionCredentials })).toEqual(
      expect.arrayContaining(['x-acs-accesskey-id', 'x-acs-security-token']),
    );
  });

  it('is neither for lasting credentials, also where the token is undefined', () => {
    expect(signedNames({ credentials: { ...credentials, securityToken: undefined } })).toEqual(signedNames());
    expect(sign().headers).not.toHaveProperty('x-acs-accesskey-id');
  });
});

describe('what is left out', () => {
  it('a nonce is random and new for each request', () => {
    const nonces = Array.from({ length: 50 }, () => {
      const { nonce: _nonce, ...rest } = base;
      return signRequest(rest).headers['x-acs-signature-nonce'];
    });
    expect(new Set(nonces).size).toBe(50);
    for (const nonce of nonces) expect(nonce).toMatch(/^[0-9a-f-]{32,36}$/);
  });

  it('a nonce is random where a runtime has no randomUUID, too', () => {
    const { crypto } = globalThis;
    vi.stubGlobal('crypto', { getRandomValues: (array: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(array) });
    try {
      const { nonce: _nonce, ...rest } = base;
      const [first, second] = [signRequest(rest), signRequest(rest)].map(
        ({ headers }) => headers['x-acs-signature-nonce'],
      );
      expect(first).toMatch(/^\d+(-\d+){3}$/);
      expect(second).not.toBe(first);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('a date is now, without milliseconds', () => {
    vi.useFakeTimers({ now: new Date('2031-12-31T23:59:59.999Z') });
    try {
      const { date: _date, ...rest } = base;
      expect(signRequest(rest).headers['x-acs-date']).toBe('2031-12-31T23:59:59Z');
    } finally {
      vi.useRealTimers();
    }
  });

  it('a digest is the one in pure JavaScript; one that is given is used', () => {
    const { digest, hashed, keys } = watchedDigest();
    const signed = sign({ digest });
    expect(signed).toEqual(sign());
    expect(keys).toEqual(['testAccessKeySecret']);
    expect(hashed).toEqual([signed.canonicalRequest]);
  });
});

describe('what has no defined signature is refused', () => {
  const refusals: readonly { what: string; more: object; says: string | RegExp }[] = [
    {
      what: 'two headers that differ only in case',
      more: { headers: { 'X-Acs-A': '1', 'x-acs-a': '2' } },
      says: 'x-acs-a is given twice',
    },
    {
      what: 'two unsigned headers that differ only in case',
      more: { headers: { Accept: '1', accept: '2' } },
      says: 'accept is given twice',
    },
    {
      what: 'a line feed in a value',
      more: { headers: { 'x-acs-a': 'a\nx-acs-b:c' } },
      says: 'x-acs-a has a line break',
    },
    {
      what: 'a carriage return in a value',
      more: { headers: { 'x-acs-a': 'a\rb' } },
      says: 'x-acs-a has a line break',
    },
    {
      what: 'a zero byte in a value',
      more: { headers: { accept: 'a\0b' } },
      says: 'accept has a line break or a zero byte',
    },
    { what: 'an empty header name', more: { headers: { '': 'a' } }, says: 'not a header name' },
    {
      what: 'a header name with a colon',
      more: { headers: { 'x-acs-a:b': 'a' } },
      says: '"x-acs-a:b" is not a header name',
    },
    { what: 'a header name outside ASCII', more: { headers: { 'x-acs-é': 'a' } }, says: 'not a header name' },
    ...[
      'Authorization',
      'x-acs-accesskey-id',
      'x-acs-action',
      'X-Acs-Content-Sha256',
      'x-acs-date',
      'x-acs-security-token',
      'x-acs-signature-nonce',
      'x-acs-version',
    ].map((name) => ({
      what: `its own header ${name}`,
      more: { headers: { [name]: 'x' } },
      says: `${name.toLowerCase()} is set by the signature`,
    })),
    { what: 'a relative URL', more: { url: '/?SiteId=1' }, says: 'url must be absolute' },
    { what: 'an empty URL', more: { url: '' }, says: 'url must be absolute' },
    { what: 'a URL of another scheme', more: { url: 'ftp://host.example/' }, says: 'url must be absolute' },
    {
      what: 'a broken percent escape in the path',
      more: { url: 'https://host.example/a%zz' },
      says: 'malformed percent escape',
    },
    {
      what: 'a percent escape in the path that is not UTF-8',
      more: { url: 'https://host.example/%ff' },
      says: 'malformed percent escape',
    },
    { what: 'a query name given twice', more: { url: 'https://host.example/?a=1&a=2' }, says: 'a is given twice' },
    { what: 'a query parameter without a name', more: { url: 'https://host.example/?=1' }, says: 'empty name' },
    { what: 'an invalid date', more: { date: new Date(Number.NaN) }, says: 'date must be a valid Date' },
    { what: 'an empty method', more: { method: '' }, says: 'method must be a word' },
    {
      what: 'a method with a line break',
      more: { method: 'GET\n' },
      says: 'method must be a word',
    },
    { what: 'an empty action', more: { action: '' }, says: 'action must be a word' },
    {
      what: 'an action with a space',
      more: { action: 'Get Site' },
      says: 'action must be a word',
    },
    { what: 'a missing action', more: { action: undefined }, says: 'action must be a word' },
    {
      what: 'a version with a line break',
      more: { version: '2024-09-10\n' },
      says: 'version must be a word',
    },
    { what: 'an empty nonce', more: { nonce: '' }, says: 'nonce must be' },
    { what: 'a nonce with a space', more: { nonce: 'a b' }, says: 'nonce must be' },
    { what: 'a nonce with a line break', more: { nonce: 'a\nb' }, says: 'nonce must be' },
  ];

  it.each(refusals)('$what', ({ more, says }) => {
    expect(() => sign(more)).toThrow(ParameterError);
    expect(() => sign(more)).toThrow(says);
  });
});

describe('credentials that cannot be right are refused without echoing them', () => {
  const SECRET = 'very-secret-value';
  const wrong: readonly { what: string; credentials: unknown; names: string }[] = [
    { what: 'none', credentials: undefined, names: 'credentials must be' },
    { what: 'null', credentials: null, names: 'credentials must be' },
    { what: 'a text', credentials: SECRET, names: 'credentials must be' },
    { what: 'no id', credentials: { accessKeySecret: SECRET }, names: 'accessKeyId' },
    { what: 'an empty id', credentials: { accessKeyId: '', accessKeySecret: SECRET }, names: 'accessKeyId' },
    {
      what: 'an id with a comma and a space',
      credentials: { accessKeyId: `${SECRET}, `, accessKeySecret: SECRET },
      names: 'accessKeyId',
    },
    { what: 'no secret', credentials: { accessKeyId: 'id' }, names: 'accessKeySecret' },
    { what: 'an empty secret', credentials: { accessKeyId: 'id', accessKeySecret: '' }, names: 'accessKeySecret' },
    {
      what: 'a secret that is a number',
      credentials: { accessKeyId: 'id', accessKeySecret: 12345 },
      names: 'accessKeySecret',
    },
    {
      what: 'a secret with a line break',
      credentials: { accessKeyId: 'id', accessKeySecret: `${SECRET}\n` },
      names: 'accessKeySecret',
    },
    {
      what: 'a secret outside ASCII',
      credentials: { accessKeyId: 'id', accessKeySecret: `${SECRET}é` },
      names: 'accessKeySecret',
    },
    { what: 'an empty token', credentials: { ...credentials, securityToken: '' }, names: 'securityToken' },
    {
      what: 'a token with a space',
      credentials: { ...credentials, securityToken: `${SECRET} x` },
      names: 'securityToken',
    },
  ];

  it.each(wrong)('$what', ({ credentials: given, names }) => {
    let thrown: unknown;
    try {
      signRequest({ ...base, credentials: given } as SignRequestOptions);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(CredentialsError);
    expect(thrown).toMatchObject({
      code: 'invalid',
      operation: 'signRequest',
      message: expect.stringContaining(names),
    });
    expect(String((thrown as Error).stack)).not.toContain(SECRET);
  });
});

describe('a signer', () => {
  const input = {
    method: 'GET',
    path: '/',
    query: 'SiteId=1234567890123',
    host: 'esa.cn-hangzhou.aliyuncs.com',
    action: 'GetSite',
    version: '2024-09-10',
    date: '2026-01-02T03:04:05Z',
    nonce: NONCE,
  };

  it('signs as signRequest does, again and again', () => {
    const signer = createSigner(sessionCredentials);
    const expected = sign({ credentials: sessionCredentials });
    expect(signer(input)).toEqual(expected);
    const form = { ...input, method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'x' };
    expect(signer(form)).toEqual(
      sign({ credentials: sessionCredentials, method: 'POST', headers: form.headers, body: 'x' }),
    );
    expect(signer(input)).toEqual(expected);
  });

  it('gives each request headers of its own', () => {
    const signer = createSigner(credentials);
    const first = signer(input);
    first.headers['x-acs-action'] = 'Other';
    expect(signer(input).headers['x-acs-action']).toBe('GetSite');
  });
});
