import { createClient, getCertificate } from '@esakit/core';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sampleAnswer, sampleInput } from '../support/hostile/sample.js';
import { credentials, failure, REQUEST_ID } from '../support/scripted-service.js';

const ENDPOINT = 'https://esa.cn-hangzhou.aliyuncs.com/';
const server = setupServer();

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const client = createClient({ credentials, retries: 0 });

describe('GetCertificate over an intercepted fetch', () => {
  it('gets the certificate with a signed request', async () => {
    let seen: Request | undefined;
    server.use(
      http.post(ENDPOINT, ({ request }) => {
        seen = request;
        return HttpResponse.json(sampleAnswer);
      }),
    );
    await expect(getCertificate(client, sampleInput)).resolves.toEqual(sampleAnswer);
    expect(seen?.url).toBe(`${ENDPOINT}?Id=${sampleInput.Id}&SiteId=${sampleInput.SiteId}`);
    expect(seen?.headers.get('x-acs-action')).toBe('GetCertificate');
    expect(seen?.headers.get('authorization')).toMatch(/^ACS3-HMAC-SHA256 Credential=testAccessKeyId,/);
    expect(seen?.headers.get('content-type')).toBeNull();
    expect(await seen?.text()).toBe('');
  });

  it('keeps a site id beyond 2^53 exact in both directions', async () => {
    let asked: string | null = null;
    server.use(
      http.post(ENDPOINT, ({ request }) => {
        asked = new URL(request.url).searchParams.get('SiteId');
        return new HttpResponse('{"SiteId":9223372036854775807}');
      }),
    );
    const { SiteId } = await getCertificate(client, { ...sampleInput, SiteId: 9223372036854775807n });
    expect({ asked, SiteId }).toEqual({ asked: '9223372036854775807', SiteId: 9223372036854775807n });
  });

  it.each([
    { status: 404, Code: 'Certificate.NotFound', retryable: false },
    { status: 403, Code: 'Forbidden.RAM', retryable: false },
    { status: 400, Code: 'InternalException', retryable: true },
    { status: 429, Code: 'Throttling.User', retryable: true },
  ])('fails with $Code', async ({ status, Code, retryable }) => {
    const headers = { 'x-acs-request-id': REQUEST_ID };
    server.use(
      http.post(ENDPOINT, () => HttpResponse.json({ Code, Message: 'Says the service.' }, { status, headers })),
    );
    expect(await failure(() => getCertificate(client, sampleInput))).toMatchObject({
      name: 'ServiceError',
      code: Code,
      status,
      requestId: REQUEST_ID,
      serviceMessage: 'Says the service.',
      retryable,
    });
  });

  it('fails with a page of HTML by its status', async () => {
    server.use(http.post(ENDPOINT, () => HttpResponse.html('<h1>Bad Gateway</h1>', { status: 502 })));
    expect(await failure(() => getCertificate(client, sampleInput))).toMatchObject({
      code: 'http-502',
      excerpt: '<h1>Bad Gateway</h1>',
    });
  });

  it('refuses a redirect', async () => {
    let elsewhere = 0;
    server.use(
      http.post(
        ENDPOINT,
        () => new HttpResponse(null, { status: 307, headers: { location: 'https://other.example/' } }),
      ),
      http.post('https://other.example/', () => {
        elsewhere++;
        return HttpResponse.json(sampleAnswer);
      }),
    );
    expect(await failure(() => getCertificate(client, sampleInput))).toMatchObject({
      name: 'TransportError',
      code: 'redirect',
    });
    expect(elsewhere).toBe(0);
  });

  it('fails where the network does', async () => {
    server.use(http.post(ENDPOINT, () => HttpResponse.error()));
    expect(await failure(() => getCertificate(client, sampleInput))).toMatchObject({
      name: 'TransportError',
      code: 'network',
      retryable: true,
    });
  });

  it('retries, each time with another nonce', async () => {
    const nonces: (string | null)[] = [];
    server.use(
      http.post(ENDPOINT, ({ request }) => {
        nonces.push(request.headers.get('x-acs-signature-nonce'));
        return nonces.length === 1
          ? HttpResponse.json({ Code: 'Throttling' }, { status: 429, headers: { 'x-acs-retry-after': '1' } })
          : HttpResponse.json(sampleAnswer);
      }),
    );
    await getCertificate(client, sampleInput, { retries: 1 });
    expect(new Set(nonces).size).toBe(2);
  });
});
