import { createEmulator } from '@esakit/emulator';
import { describe, expect, test } from 'vitest';
import { answer, CERTIFICATE, setup, SITE } from './setup.js';
import { sign } from './signer.js';

/** A schema that takes everything. */
const takeAll = (value: unknown) => ({ value: value as object });

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

  test('hold no secret of any operation, wherever it stands', async () => {
    const { emulator, call } = setup();
    const key = '-----BEGIN PRIVATE KEY-----';
    await call('SetCertificate', {}, { form: { SiteId: SITE, Type: 'upload', PrivateKey: key, Name: 'mine' } });
    await call('CreateRecord', { SiteId: SITE, AuthConf: '{"AccessKey":"the-key"}', 'AuthConf.AccessKey': 'the-key' });
    expect(emulator.requests.map(({ params }) => params)).toEqual([
      { SiteId: SITE, Type: 'upload', PrivateKey: '[redacted]', Name: 'mine' },
      { SiteId: SITE, AuthConf: '[redacted]', 'AuthConf.AccessKey': '[redacted]' },
    ]);
  });

  test('hold no secret of an own operation, required or not', async () => {
    const { emulator, call } = setup();
    const input = {
      Code: 'secret',
      'Pin?': 'secret',
      Secretary: 'string',
      Open: 'string',
      Designature: 'string',
    } as const;
    emulator.answer({ name: 'Own', method: 'POST', access: 'read', input, output: {} }, {});
    await call('Own', { Code: 'a', Pin: 'b', Secretary: 'c', Open: 'd', Designature: 'e', Passwords: 'f' });
    expect(emulator.requests[0]?.params).toEqual({
      Code: '[redacted]',
      Pin: '[redacted]',
      Secretary: '[redacted]', // a name that sounds like one
      Open: 'd',
      Designature: 'e', // one that only ends as one does
      Passwords: 'f', // or only begins so
    });
  });

  test("hold the parameters of an operation with a schema, whose own properties are not the parameters'", async () => {
    const { emulator, call } = setup();
    const input = { '~standard': { version: 1, vendor: 'tests', validate: takeAll }, kind: 'secret' } as const;
    emulator.answer({ name: 'Own', method: 'POST', access: 'read', input, output: {} }, {});
    await call('Own', { kind: 'a', 'kind.of': 'b' });
    expect(emulator.requests[0]?.params).toEqual({ kind: 'a', 'kind.of': 'b' });
  });

  test('hold no secret of a query that was signed otherwise', async () => {
    const { emulator, call } = setup();
    const credentials = { ...emulator.credentials, accessKeySecret: 'wrong' };
    await call('CreateRecord', { SiteId: SITE, AuthConf: '{"AccessKey":"the-key"}' }, { credentials });
    expect(emulator.requests[0]?.canonicalRequest?.split('\n').slice(0, 3)).toEqual([
      'POST',
      '/',
      `AuthConf=[redacted]&SiteId=${SITE}`,
    ]);
  });

  test('hold little of what is long', async () => {
    const { emulator, call } = setup();
    const long = 'é'.repeat(5000);
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`p${i}`, '1']));
    await call('ListSites', { long, [`name${long}`]: '1' }, { method: 'GET' });
    await call('ListSites', many, { method: 'GET' });
    const [first, second] = emulator.requests.map(({ params }) => params);
    expect(first).toEqual({ long: `${'é'.repeat(4096)}…`, [`name${'é'.repeat(4092)}…`]: '1' });
    expect(Object.keys(second!)).toHaveLength(100);
  });

  test('hold nothing of what came without a proof', async () => {
    const { emulator, call, send, signed } = setup();
    const form = { SiteId: SITE, Name: 'of nobody' };
    const unsigned = signed('SetCertificate', {}, { form });
    delete unsigned.headers['authorization'];
    await send(unsigned);
    await send({ ...unsigned, headers: { ...unsigned.headers, 'x-acs-action': 'a'.repeat(5000) } });
    await call('NoSuchOperation', form);
    expect(emulator.requests.map(({ code, params, canonicalRequest }) => [code, params, canonicalRequest])).toEqual([
      ['IncompleteSignature', {}, undefined],
      ['InvalidAction.NotFound', {}, undefined],
      ['InvalidAction.NotFound', {}, undefined],
    ]);
    expect(emulator.requests[1]?.action).toBe(`${'a'.repeat(4096)}…`);
  });

  test('show only the beginning of what the server would have signed', async () => {
    const { emulator, call } = setup();
    const credentials = { ...emulator.credentials, accessKeySecret: 'wrong' };
    await call('ListSites', { a: 'x'.repeat(5000) }, { credentials, method: 'GET' });
    expect(emulator.requests[0]?.canonicalRequest).toBe(`GET\n/\na=${'x'.repeat(4088)}…`);
    expect(emulator.requests[0]?.params).toEqual({});
  });

  test('have no canonical request where a fault says that the signature does not match', async () => {
    const { emulator, call } = setup();
    emulator.faults.add({ kind: 'error', code: 'SignatureDoesNotMatch' });
    await call('ListSites', {}, { method: 'GET' });
    expect(emulator.requests).toMatchObject([{ code: 'SignatureDoesNotMatch', canonicalRequest: undefined }]);
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

test('a body in chunks of one byte is read as one, up to a MiB', async () => {
  const { emulator, signed } = setup();
  const send = (body: string) => {
    const { url, ...init } = signed('SetCertificate', {}, { form: { SiteId: SITE, Type: 'upload', Name: body } });
    const bytes = new TextEncoder().encode(String(init.body));
    let sent = 0;
    const chunks = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (sent === bytes.length) return controller.close();
        const size = sent < 5000 ? 1 : 99_991;
        controller.enqueue(bytes.slice(sent, sent + size));
        sent = Math.min(sent + size, bytes.length);
      },
    });
    return answer(emulator.fetch(url, { ...init, body: chunks, duplex: 'half' } as RequestInit));
  };
  emulator.answer('SetCertificate', ({ input }) => ({ Id: String(String(input['Name']).length) }));
  const others = 'Name=&SiteId=1234567890123&Type=upload'.length;
  expect((await send('x'.repeat(2 ** 20 - others))).body.Id).toBe(String(2 ** 20 - others));
  expect((await send('x'.repeat(2 ** 20 - others + 1))).status).toBe(413);
});

test('the certificates are issued with the first request for one', async () => {
  const { emulator, call } = setup();
  const fingerprint = () => emulator.state.certificates.get(CERTIFICATE)?.Result.FingerprintSha256;
  await call('ListSites', {}, { method: 'GET' });
  expect(fingerprint()).toBeUndefined();
  await call('ListCertificates', { SiteId: SITE });
  expect(fingerprint()).toMatch(/^[0-9a-f]{64}$/);
});

test('an aborted request rejects with its reason', async () => {
  const { emulator, getCertificate } = setup();
  const { url, ...init } = getCertificate();
  await expect(emulator.fetch(url, { ...init, signal: AbortSignal.abort(new Error('no more')) })).rejects.toThrow(
    'no more',
  );
});
