import { equal, like, rejection } from './assert.js';
import { group } from './case.js';
import { clientOf } from './client.js';
import { BIG_SITE_ID, sampleInput } from './sample.js';

export const caching = group('caching', [
  {
    name: 'an answer is kept, with its ids exact, and an error is not',
    needs: ['http cache'],
    run: async (context) => {
      const service = await context.emulator();
      if (!context.createCachedClient) throw new Error('the target gives no such client');
      const client = context.createCachedClient(clientOf(context, service), service.id);
      const { GetSite, GetCertificate, getCertificate } = context.esakit;
      equal((await client.send(GetSite, { SiteId: BIG_SITE_ID })).attempts, 1);
      const kept = await client.send(GetSite, { SiteId: String(BIG_SITE_ID) });
      equal([kept.attempts, kept.data.SiteModel?.SiteId], [0, BIG_SITE_ID]);
      const error = { name: 'ServiceError', attempts: 1 };
      like(await rejection(getCertificate(client, { ...sampleInput, Id: 'none' })), error);
      like(await rejection(getCertificate(client, { ...sampleInput, Id: 'none' })), error);
      equal((await client.send(GetCertificate, sampleInput)).attempts, 1);
      equal((await service.requests()).length, 4);
    },
  },
]);
