import { beforeEach, describe, expect, test } from 'vitest';
import { setup } from './setup.js';
import type { Signed } from './signer.js';

const { emulator, clock, signed, getCertificate, send, call } = setup({
  credentials: [
    { accessKeyId: 'AK', accessKeySecret: 'lasting-secret' },
    { accessKeyId: 'STS.AK', accessKeySecret: 'temporary-secret', securityToken: 'token-1' },
    {
      accessKeyId: 'STS.Old',
      accessKeySecret: 'old-secret',
      securityToken: 'token-2',
      expiration: new Date('2026-03-01T12:00:00Z'),
    },
    { accessKeyId: 'Off', accessKeySecret: 'off-secret', inactive: true },
  ],
});
const start = clock.now;
const temporary = { accessKeyId: 'STS.AK', accessKeySecret: 'temporary-secret', securityToken: 'token-1' };

beforeEach(() => {
  clock.now = start;
  emulator.reset();
});

describe('a signed request is answered', () => {
  test('by POST with everything in the query', async () => {
    const { status, body } = await send(getCertificate());
    expect([status, body.Result.Id]).toEqual([200, 'babaded901474b9693acf530e0fb1d95']);
  });

  test('by GET', async () => {
    expect((await send(getCertificate({ method: 'GET' }))).status).toBe(200);
  });

  test('with its parameters in a form', async () => {
    const form = { SiteId: '1234567890123', Id: 'babaded901474b9693acf530e0fb1d95' };
    expect((await call('GetCertificate', {}, { form })).status).toBe(200);
  });

  test('with characters that need encoding, however the query spells them', async () => {
    const request = signed('ListCertificates', { SiteId: '1234567890123', Keyword: "a b*~!'()é中😀+/=&" });
    expect((await send(request)).status).toBe(200);
    const respelled = signed('ListCertificates', { SiteId: '1234567890123', Keyword: 'a b*' });
    respelled.url = respelled.url.replace('a%20b%2A', 'a+b*');
    expect((await send(respelled)).status).toBe(200);
  });

  test('with a parameter that has no value', async () => {
    expect((await call('ListSites', { SiteName: '' }, { method: 'GET' })).status).toBe(200);
  });

  test('with its parameters sorted by code unit, Key.10 before Key.2', async () => {
    const params = { 'Key.2': 'b', 'Key.10': 'c', 'Key.1': 'a', key: 'd', Key: 'e' };
    expect((await call('ListSites', params, { method: 'GET' })).status).toBe(200);
  });

  test('to any host, with its port', async () => {
    expect((await send(getCertificate({ endpoint: 'http://127.0.0.1:8787' }))).status).toBe(200);
  });

  test('with temporary credentials, with and without the header of the official SDK', async () => {
    expect((await send(getCertificate({ credentials: temporary }))).status).toBe(200);
    const headers = { 'x-acs-accesskey-id': 'STS.AK' };
    expect((await send(getCertificate({ credentials: temporary, headers }))).status).toBe(200);
  });
});

describe('a request that was changed after it was signed is refused', () => {
  const changes: Record<string, (request: Signed) => Signed> = {
    'another value in the query': (r) => ({ ...r, url: r.url.replace('babaded9', 'babaded8') }),
    'another name in the query': (r) => ({ ...r, url: r.url.replace('SiteId', 'SiteID') }),
    'one parameter more': (r) => ({ ...r, url: `${r.url}&PageSize=1` }),
    'one parameter twice': (r) => ({ ...r, url: `${r.url}&Id=babaded901474b9693acf530e0fb1d95` }),
    'one parameter less': (r) => ({ ...r, url: r.url.replace(/Id=[^&]*&/, '') }),
    'another method': (r) => ({ ...r, method: 'GET' }),
    'another host': (r) => ({ ...r, url: r.url.replace('cn-hangzhou', 'ap-southeast-1') }),
    'another action': (r) => withHeader(r, 'x-acs-action', 'ListCertificates'),
    'another date': (r) => withHeader(r, 'x-acs-date', '2026-03-01T12:34:57Z'),
    'another nonce': (r) => withHeader(r, 'x-acs-signature-nonce', 'another'),
    'another body hash': (r) => withHeader(r, 'x-acs-content-sha256', '0'.repeat(64)),
    'a body it had not': (r) => ({ ...r, body: new TextEncoder().encode('SiteId=1') }),
    'another signature': (r) => withHeader(r, 'authorization', r.headers['authorization']!.replace(/.$/, flip)),
    'a shorter signature': (r) => withHeader(r, 'authorization', r.headers['authorization']!.slice(0, -1)),
  };

  test.each(Object.entries(changes))('%s', async (_name, change) => {
    const { status, body } = await send(change(getCertificate()));
    expect([status, body.Code]).toEqual([400, 'SignatureDoesNotMatch']);
  });

  test('another form body', async () => {
    const form = { SiteId: '1234567890123', Id: 'babaded901474b9693acf530e0fb1d95' };
    const request = signed('GetCertificate', {}, { form });
    const { body } = await send({ ...request, body: String(request.body).replace('babaded9', 'babaded8') });
    expect(body.Code).toBe('SignatureDoesNotMatch');
  });

  test('a content type that is not signed, where there is a body', async () => {
    const request = signed('GetCertificate', {}, { form: { Id: '1' } });
    request.headers['content-type'] = 'application/x-www-form-urlencoded; charset=utf-8';
    expect((await send(request)).body.Code).toBe('SignatureDoesNotMatch');
  });

  test('another secret, and the message shows what the server would have signed', async () => {
    const request = getCertificate({ credentials: { accessKeyId: 'AK', accessKeySecret: 'wrong-secret' } });
    const { body, text } = await send(request);
    expect(body.Message).toBe(
      `Specified signature is not matched with our calculation. server string to sign is:${request.stringToSign}`,
    );
    expect(text).not.toMatch(/secret/);
  });

  test('a body hash that is wrong but signed', async () => {
    const request = getCertificate({ headers: { 'x-acs-content-sha256': 'a'.repeat(64) } });
    expect((await send(request)).body.Code).toBe('SignatureDoesNotMatch');
  });
});

describe('a request that lacks something is refused', () => {
  test.each([
    ['x-acs-action', 'MissingParameter'],
    ['x-acs-version', 'MissingParameter'],
    ['x-acs-date', 'MissingParameter'],
    ['x-acs-signature-nonce', 'MissingParameter'],
    ['x-acs-content-sha256', 'MissingParameter'],
    ['authorization', 'IncompleteSignature'],
  ])('without %s: %s, which names it', async (name, code) => {
    const request = getCertificate();
    delete request.headers[name];
    const { status, body } = await send(request);
    expect([status, body.Code]).toEqual([400, code]);
    expect(body.Message.toLowerCase()).toContain(name);
  });

  test.each([
    ['no signature', /,Signature=.*/, ''],
    ['an empty signature', /Signature=.*/, 'Signature='],
    ['no credential', /Credential=[^,]*,/, ''],
    ['no list of headers', /SignedHeaders=[^,]*,/, ''],
    ['a part twice', /$/, ',Signature=0'],
    ['another algorithm', 'ACS3-HMAC-SHA256', 'ACS3-HMAC-SM3'],
    ['spaces after the commas', ',Signature', ', Signature'],
    ['nothing but the algorithm', / .*/, ''],
  ])('with an authorization that has %s: IncompleteSignature', async (_name, pattern, replacement) => {
    const request = getCertificate();
    request.headers['authorization'] = request.headers['authorization']!.replace(pattern, replacement);
    const { status, body } = await send(request);
    expect([status, body.Code]).toEqual([400, 'IncompleteSignature']);
  });
});

describe('the date', () => {
  test.each([
    ['15 minutes behind', -15 * 60, 200, undefined],
    ['15 minutes ahead', 15 * 60, 200, undefined],
    ['a second more behind', -15 * 60 - 1, 400, 'InvalidTimeStamp.Expired'],
    ['a second more ahead', 15 * 60 + 1, 400, 'InvalidTimeStamp.Expired'],
  ])('%s', async (_name, seconds, status, code) => {
    const answer = await send(getCertificate({ date: new Date(start + seconds * 1000) }));
    expect([answer.status, answer.body.Code]).toEqual([status, code]);
  });

  test.each(['2026-03-01 12:34:56', '2026-03-01T12:34:56.000Z', '2026-02-30T12:34:56Z', '2026-13-01T12:34:56Z', 'now'])(
    'written as %s is not one',
    async (date) => {
      const { status, body } = await send(getCertificate({ headers: { 'x-acs-date': date } }));
      expect([status, body.Code]).toEqual([400, 'InvalidTimeStamp.Format']);
    },
  );
});

describe('a nonce', () => {
  test('is accepted once', async () => {
    const request = getCertificate();
    expect((await send(request)).status).toBe(200);
    const { status, body } = await send(request);
    expect([status, body.Code]).toEqual([400, 'SignatureNonceUsed']);
  });

  test('is refused as long as its date would be accepted', async () => {
    const request = getCertificate({ date: new Date(start + 14 * 60_000) });
    await send(request);
    clock.now += 29 * 60_000;
    await send(getCertificate());
    expect((await send(request)).body.Code).toBe('SignatureNonceUsed');
    clock.now += 1;
    expect((await send(request)).body.Code).toBe('InvalidTimeStamp.Expired');
  });

  test('of a forged request stays free', async () => {
    const credentials = { accessKeyId: 'AK', accessKeySecret: 'wrong' };
    await send(getCertificate({ nonce: 'n', credentials }));
    expect((await send(getCertificate({ nonce: 'n' }))).status).toBe(200);
  });

  test('may be long, and every character counts', async () => {
    const long = 'n'.repeat(5000);
    const codes: unknown[] = [];
    for (const nonce of [`${long}1`, `${long}2`, `${long}1`])
      codes.push((await send(getCertificate({ nonce }))).body.Code);
    expect(codes).toEqual([undefined, undefined, 'SignatureNonceUsed']);
  });

  test('of another key is another nonce', async () => {
    await send(getCertificate({ nonce: 'n' }));
    expect((await send(getCertificate({ nonce: 'n', credentials: temporary }))).status).toBe(200);
  });
});

describe('keys and tokens', () => {
  test.each([
    ['an unknown key', { accessKeyId: 'Nobody', accessKeySecret: 's' }, 404, 'InvalidAccessKeyId.NotFound'],
    ['a disabled key', { accessKeyId: 'Off', accessKeySecret: 'off-secret' }, 400, 'InvalidAccessKeyId.Inactive'],
    ['no token', { accessKeyId: 'STS.AK', accessKeySecret: 'temporary-secret' }, 400, 'MissingSecurityToken'],
    ['a made-up token', { ...temporary, securityToken: 'x' }, 400, 'InvalidSecurityToken.Malformed'],
    [
      'the token of another',
      { ...temporary, securityToken: 'token-2' },
      400,
      'InvalidSecurityToken.MismatchWithAccessKey',
    ],
    [
      'a token with a lasting key',
      { accessKeyId: 'AK', accessKeySecret: 'lasting-secret', securityToken: 'token-1' },
      400,
      'InvalidSecurityToken.MismatchWithAccessKey',
    ],
    [
      'a token that has ended',
      { accessKeyId: 'STS.Old', accessKeySecret: 'old-secret', securityToken: 'token-2' },
      400,
      'InvalidSecurityToken.Expired',
    ],
  ])('%s', async (_name, credentials, status, code) => {
    const answer = await send(getCertificate({ credentials }));
    expect([answer.status, answer.body.Code]).toEqual([status, code]);
  });
});

test('a token ends at its time, not after it', async () => {
  clock.now = Date.parse('2026-03-01T12:00:00Z') - 1;
  const credentials = { accessKeyId: 'STS.Old', accessKeySecret: 'old-secret', securityToken: 'token-2' };
  expect((await send(getCertificate({ credentials }))).status).toBe(200);
  clock.now += 1;
  expect((await send(getCertificate({ credentials }))).body.Code).toBe('InvalidSecurityToken.Expired');
});

describe('the list of signed headers', () => {
  const changes: Record<string, (request: Signed) => Signed> = {
    'lacks a header of the gateway': (r) => withHeader(r, 'x-acs-extra', 'value'),
    'lacks the host': (r) => withList(r, (list) => list.replace('host;', '')),
    'is in another order': (r) => withList(r, (list) => list.replace('host;x-acs-action', 'x-acs-action;host')),
    'has a header twice': (r) => withList(r, (list) => list.replace('host;', 'host;host;')),
    'has upper case': (r) => withList(r, (list) => `Accept;${list}`),
  };

  test.each(Object.entries(changes))('%s', async (_name, change) => {
    const { status, body } = await send(change(getCertificate()));
    expect([status, body.Code]).toEqual([400, 'IncompleteSignature']);
  });

  test('lacks the token', async () => {
    const { securityToken, ...credentials } = temporary;
    const request = withHeader(getCertificate({ credentials }), 'x-acs-security-token', securityToken);
    expect((await send(request)).body.Code).toBe('IncompleteSignature');
  });

  test('lacks the content type of a body', async () => {
    const request = signed('GetCertificate', {}, { form: { Id: '1' } });
    const { body } = await send(withList(request, (list) => list.replace('content-type;', '')));
    expect(body.Code).toBe('IncompleteSignature');
  });

  test('needs no content type where there is no content', async () => {
    expect((await send(withHeader(getCertificate(), 'content-type', 'text/plain'))).status).toBe(200);
  });

  test('may have more than it must', async () => {
    const headers = { accept: 'application/json', 'x-acs-custom': '  padded  value ' };
    expect((await send(getCertificate({ headers }))).status).toBe(200);
  });
});

function withHeader(request: Signed, name: string, value: string): Signed {
  return { ...request, headers: { ...request.headers, [name]: value } };
}

function withList(request: Signed, change: (list: string) => string): Signed {
  const authorization = request.headers['authorization']!.replace(/(?<=SignedHeaders=)[^,]*/, (list) => change(list));
  return withHeader(request, 'authorization', authorization);
}

function flip(character: string): string {
  return character === '0' ? '1' : '0';
}
