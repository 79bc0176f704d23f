import { createEmulator } from '@esakit/emulator';
import { describe, expect, test } from 'vitest';
import { CERTIFICATE, setup, SITE } from './setup.js';
import { sign } from './signer.js';

describe('reset', () => {
  test('restores data, faults, nonces and the log, and keeps the certificates', async () => {
    const { emulator, getCertificate, send } = setup();
    const request = getCertificate();
    const first = await send(request);
    const { state } = emulator;
    state.sites.delete(1234567890123n);
    state.certificates.get(CERTIFICATE)!.Result.Name = 'changed';
    emulator.faults.add({ kind: 'throttle' });

    emulator.reset();

    expect(emulator.requests).toEqual([]);
    expect(state).toBe(emulator.state);
    const again = await send(request);
    expect({ ...again.body, RequestId: '' }).toEqual({ ...first.body, RequestId: '' });
  });

  test('before the first request is fine too', async () => {
    const { emulator, getCertificate, send } = setup();
    emulator.reset();
    expect((await send(getCertificate())).body.Certificate).toContain('BEGIN CERTIFICATE');
  });
});

describe('state', () => {
  test('can be changed, even before the certificates are issued', async () => {
    const { emulator, call } = setup();
    const blog = [...emulator.state.certificates.values()].find(({ Result }) => Result.Name === 'blog')!;
    blog.Result.Status = 'Issued';
    blog.Certificate = 'of the test';
    emulator.state.certificates.delete(CERTIFICATE);
    const { body } = await call('GetCertificate', { SiteId: SITE, Id: blog.Result.Id });
    expect([body.Status, body.Certificate]).toEqual(['Issued', 'of the test']);
    expect((await call('GetCertificate', { SiteId: SITE, Id: CERTIFICATE })).body.Code).toBe('Certificate.NotFound');
  });

  test('of one emulator is not that of another', async () => {
    const one = setup();
    const other = setup();
    one.emulator.state.certificates.get(CERTIFICATE)!.Result.Name = 'changed';
    one.emulator.state.sites.get(1234567890123n)!.Tags['env'] = 'changed';
    expect(other.emulator.state.certificates.get(CERTIFICATE)!.Result.Name).toBe('yourCertName');
    expect(other.emulator.state.sites.get(1234567890123n)!.Tags['env']).toBe('production');
  });
});

describe('requests', () => {
  test('tell what was asked and answered', async () => {
    const { emulator, call } = setup();
    const { body } = await call('GetCertificate', { SiteId: SITE, Id: 'x' });
    expect(emulator.requests).toEqual([
      {
        time: '2026-03-01T12:34:56Z',
        method: 'POST',
        host: 'esa.cn-hangzhou.aliyuncs.com',
        action: 'GetCertificate',
        params: { SiteId: SITE, Id: 'x' },
        status: 404,
        code: 'Certificate.NotFound',
        requestId: body.RequestId,
        fault: undefined,
        canonicalRequest: undefined,
      },
    ]);
  });

  test('show what the server would have signed', async () => {
    const { emulator, getCertificate, send } = setup();
    await send(getCertificate({ nonce: 'n', credentials: { ...emulator.credentials, accessKeySecret: 'wrong' } }));
    expect(emulator.requests[0]?.canonicalRequest).toMatch(
      /^POST\n\/\nId=babaded901474b9693acf530e0fb1d95&SiteId=1234567890123\nhost:esa\.cn-hangzhou\.aliyuncs\.com\n/,
    );
  });

  test('hold no secret, token or signature', async () => {
    const { emulator, call } = setup();
    const credentials = emulator.temporaryCredentials;
    const params = { SiteId: SITE, Id: CERTIFICATE, PrivateKey: 'private-key-text', SecurityToken: 'other-token' };
    await call('GetCertificate', params, { credentials });
    await call('GetCertificate', params, { credentials: { ...credentials, accessKeySecret: 'wrong-secret' } });
    const text = JSON.stringify(emulator.requests);
    expect(emulator.requests.map(({ code }) => code)).toEqual([undefined, 'SignatureDoesNotMatch']);
    for (const secret of [
      credentials.accessKeySecret,
      credentials.securityToken,
      'private-key',
      'other-token',
      'wrong',
    ]) {
      expect(text).not.toContain(secret);
    }
    expect(text).not.toMatch(/Signature=|Credential=|HMAC/);
  });

  test('are the last 1,000', async () => {
    const { emulator, call } = setup();
    for (let i = 0; i < 1001; i++) await call('ListSites', { n: String(i) }, { method: 'GET' });
    expect(emulator.requests).toHaveLength(1000);
    expect(emulator.requests[0]?.params['n']).toBe('1');
  });
});

test('credentials are the first without a token, and the first with one', () => {
  const lasting = { accessKeyId: 'a', accessKeySecret: 'b' };
  const temporary = { accessKeyId: 'c', accessKeySecret: 'd', securityToken: 'e' };
  expect(createEmulator({ credentials: [temporary, lasting] })).toMatchObject({
    credentials: lasting,
    temporaryCredentials: temporary,
  });
  expect(createEmulator({ credentials: lasting }).credentials).toEqual(lasting);
  expect(createEmulator().credentials).not.toHaveProperty('securityToken');
});

test('fetch needs no receiver, takes a Request, and runs on the real clock', async () => {
  const { fetch, credentials } = createEmulator();
  const { url, ...init } = sign({ action: 'ListSites', method: 'GET', credentials });
  expect((await fetch(new Request(url, init))).status).toBe(200);
});

test('an aborted request rejects with its reason', async () => {
  const { emulator, getCertificate } = setup();
  const { url, ...init } = getCertificate();
  await expect(emulator.fetch(url, { ...init, signal: AbortSignal.abort(new Error('no more')) })).rejects.toThrow(
    'no more',
  );
});
