import { createClient, getCertificate, getSite, listSites, ProxyError, ServiceError } from '@esakit/browser';
import { createClient as createCoreClient, GetCertificate, GetSite } from '@esakit/core';
import { createSigningProxy } from '@esakit/edge';
import { createEmulator } from '@esakit/emulator';
import { describe, expect, it } from 'vitest';
import { failure } from '../support/scripted-service.js';

const SITE = '1234567890123';
const CERTIFICATE = 'babaded901474b9693acf530e0fb1d95';

const emulator = createEmulator();
const proxy = createSigningProxy({
  client: createCoreClient({ credentials: emulator.credentials, fetch: emulator.fetch, retries: 0 }),
  authorize: async (request) => request.headers.get('authorization') === 'Bearer session',
  allow: [GetCertificate, GetSite],
});
const page = (session = 'session') =>
  createClient({
    proxy: 'https://app.example/esa',
    headers: () => ({ authorization: `Bearer ${session}` }),
    fetch: (url, init) => proxy(new Request(url, init)),
  });

describe('a page of a signing proxy', () => {
  it('gets a certificate', async () => {
    const { Certificate, Result } = await getCertificate(page(), { SiteId: SITE, Id: CERTIFICATE });
    expect(Certificate).toMatch(/^-----BEGIN CERTIFICATE-----/);
    expect(Result?.Id).toBe(CERTIFICATE);
  });

  it('gets an id of 64 bits exactly', async () => {
    const { SiteModel } = await getSite(page(), { SiteId: 9007199254740993123n });
    expect(SiteModel?.SiteId).toBe(9007199254740993123n);
  });

  it("gets the service's error in its class", async () => {
    const error = await failure(() => getCertificate(page(), { SiteId: SITE, Id: 'nothing' }));
    expect(error).toBeInstanceOf(ServiceError);
    expect(error).toMatchObject({ status: expect.any(Number), requestId: expect.any(String), attempts: 1 });
  });

  it.each([
    ['unauthorized', () => getSite(page('none'), { SiteId: SITE })],
    ['operation-not-allowed', () => listSites(page())],
  ])('is told what the proxy refuses: %s', async (code, call) => {
    const error = await failure(call);
    expect(error).toBeInstanceOf(ProxyError);
    expect(error).toMatchObject({ code });
  });
});
