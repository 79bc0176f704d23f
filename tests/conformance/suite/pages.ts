import type { Client } from '@esakit/core';
import type { OpenService } from '../control/protocol.js';
import { equal, like, match, ok, rejection, tookAtLeast } from './assert.js';
import { type Context, group } from './case.js';
import { BIG_SITE_ID, FLEET_SITE_ID, sampleInput } from './sample.js';

/** A client through a signing proxy in front of a service. */
async function through(context: Context, service: OpenService): Promise<Client> {
  if (!context.createProxyClient) throw new Error('the target gives no such client');
  return context.createProxyClient(await context.signingProxy(service));
}

export const pages = group('pages', [
  {
    name: 'a certificate arrives as documented',
    needs: ['page'],
    run: async (context) => {
      const client = await through(context, await context.emulator());
      const { data, status, attempts, requestId } = await client.send(context.esakit.GetCertificate, sampleInput);
      match(data.Certificate, /^-----BEGIN CERTIFICATE-----/);
      match(requestId, /^[\dA-F-]{36}$/);
      equal([status, attempts], [200, 1]);
    },
  },
  {
    name: 'ids of 64 bits are exact, out and back, and all pages are followed',
    needs: ['page'],
    run: async (context) => {
      const service = await context.emulator();
      const client = await through(context, service);
      const { listSites, iterate, ListCertificates } = context.esakit;
      const { Sites } = await listSites(client, { SiteName: 'example.net', SiteSearchType: 'exact' });
      equal(Sites?.[0]?.SiteId, BIG_SITE_ID);
      for await (const _ of iterate(client, ListCertificates, { SiteId: BIG_SITE_ID })) break;
      const ids = new Set<unknown>();
      for await (const { Id } of iterate(client, ListCertificates, { SiteId: FLEET_SITE_ID, PageSize: 10 })) {
        ids.add(Id);
      }
      ok(ids.size > 20, 'more than two pages');
      equal((await service.requests())[1]?.params['SiteId'], String(BIG_SITE_ID));
    },
  },
  {
    name: 'errors of the service, of parameters and of the proxy keep their kinds',
    needs: ['page'],
    run: async (context) => {
      const client = await through(context, await context.emulator());
      const { getCertificate, getSite, ServiceError } = context.esakit;
      const missing = await rejection(getCertificate(client, { ...sampleInput, Id: 'none' }));
      like(missing, { name: 'ServiceError', code: 'Certificate.NotFound', status: 404, retryable: false });
      ok(missing instanceof ServiceError, 'it is a ServiceError');
      const wrong = await rejection(getCertificate(client, { ...sampleInput, Id: '' }));
      like(wrong, { name: 'ParameterError', attempts: 0 });
      const forbidden = await rejection(getCertificate(client, { ...sampleInput, SiteId: '404' }));
      like(forbidden, { name: 'ProxyError', code: 'unauthorized' });
      like(await rejection(getSite(client, { SiteId: 1 })), { name: 'ProxyError', code: 'operation-not-allowed' });
    },
  },
  {
    name: 'the proxy does the retrying, with its pauses',
    needs: ['page'],
    run: async (context) => {
      const service = await context.emulator({ kind: 'throttle', retryAfterMs: 100, times: 2 });
      const client = await through(context, service);
      const started = performance.now();
      equal((await client.send(context.esakit.GetCertificate, sampleInput)).attempts, 3);
      tookAtLeast(started, 200);
    },
  },
  {
    name: 'a slow proxy ends as a timeout, and an abort at once',
    needs: ['page'],
    run: async (context) => {
      const client = await through(context, await context.hostile(['silence']));
      const { getCertificate } = context.esakit;
      like(await rejection(getCertificate(client, sampleInput, { timeout: 100 })), {
        name: 'TransportError',
        code: 'timeout',
      });
      const controller = new AbortController();
      setTimeout(() => controller.abort('enough'), 50);
      equal(await rejection(getCertificate(client, sampleInput, { signal: controller.signal })), 'enough');
    },
  },
  {
    name: 'the service itself refuses a page, as its preflight says',
    needs: ['page'],
    run: async (context) => {
      const { directUrl } = await context.emulator();
      await fetch(directUrl);
      const error = await rejection(fetch(directUrl, { headers: { authorization: 'x' } }));
      ok(error instanceof TypeError, 'the browser lets no such request through');
    },
  },
]);
