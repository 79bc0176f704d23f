import { equal, match, ok } from './assert.js';
import { group } from './case.js';
import { clientOf } from './client.js';
import { sampleInput } from './sample.js';

export const calls = group('calls', [
  {
    name: 'a certificate arrives as documented',
    run: async (context) => {
      const client = clientOf(context, await context.emulator());
      const { Certificate, Result, SiteId } = await context.esakit.getCertificate(client, sampleInput);
      match(Certificate, /^-----BEGIN CERTIFICATE-----\n[\s\S]+-----END CERTIFICATE-----\s*$/);
      equal(Result?.CommonName, 'www.example.com');
      equal(Result?.Id, sampleInput.Id);
      equal(SiteId, 1234567890123);
    },
  },
  {
    name: 'send gives everything around the answer too',
    run: async (context) => {
      const service = await context.emulator();
      const client = clientOf(context, service);
      const answer = await client.send(context.esakit.GetCertificate, sampleInput);
      equal([answer.status, answer.attempts], [200, 1]);
      match(answer.requestId, /^[\dA-F-]{36}$/);
      equal(answer.headers.get('x-acs-request-id'), answer.requestId);
      const [logged] = await service.requests();
      equal([logged?.action, logged?.requestId], ['GetCertificate', answer.requestId]);
    },
  },
  {
    name: 'a site and a certificate are found by a hostname, also in another script',
    run: async (context) => {
      const client = clientOf(context, await context.emulator());
      const [best] = await context.esakit.findCertificates(client, { hostname: 'www.example.com' });
      equal([best?.name, best?.match, best?.state], ['www.example.com', 'exact', 'valid']);
      const site = await context.esakit.findSite(client, { hostname: 'shop.例子.测试' });
      equal(site?.SiteName, 'xn--fsqu00a.xn--0zwm56d');
    },
  },
  {
    name: 'hooks see each request and answer, and drift under lenient validation',
    run: async (context) => {
      const seen: string[] = [];
      const service = await context.hostile(['json', '{"Certificate": 7}']);
      const client = clientOf(context, service, {
        validation: 'lenient',
        hooks: {
          onRequest: ({ operation, attempt }) => seen.push(`request ${operation} ${attempt}`),
          onResponse: ({ status }) => seen.push(`response ${status}`),
          onDrift: ({ issues }) => seen.push(`drift ${issues[0]?.path}`),
        },
      });
      const body: { readonly Certificate?: unknown } = await context.esakit.getCertificate(client, sampleInput);
      equal(body.Certificate, 7);
      equal(seen, ['request GetCertificate 1', 'response 200', 'drift Certificate']);
    },
  },
  {
    name: 'many calls at the same time keep to their limit',
    run: async (context) => {
      const service = await context.emulator({ kind: 'latency', delayMs: 20 });
      let running = 0;
      let most = 0;
      const client = clientOf(context, service, {
        concurrency: 3,
        hooks: {
          onRequest: () => {
            most = Math.max(most, ++running);
          },
          onResponse: () => running--,
        },
      });
      await Promise.all(Array.from({ length: 9 }, () => context.esakit.getCertificate(client, sampleInput)));
      ok(most <= 3, `3 calls at the same time at most, there were ${most}`);
    },
  },
]);
