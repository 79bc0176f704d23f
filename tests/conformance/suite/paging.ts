import type { CertificateInfo } from '@esakit/core';
import { equal, ok, rejection } from './assert.js';
import { group } from './case.js';
import { clientOf } from './client.js';
import { FLEET_SITE_ID } from './sample.js';

export const paging = group('paging', [
  {
    name: 'all pages are followed, each item once',
    run: async (context) => {
      const service = await context.emulator();
      const client = clientOf(context, service);
      const { iterate, ListCertificates, listCertificates } = context.esakit;
      const { TotalCount } = await listCertificates(client, { SiteId: FLEET_SITE_ID });
      const ids: CertificateInfo['Id'][] = [];
      for await (const { Id } of iterate(client, ListCertificates, { SiteId: FLEET_SITE_ID, PageSize: 10 })) {
        ids.push(Id);
      }
      ok(ids.length > 20, `more than two pages, there were ${ids.length} items`);
      equal([ids.length, new Set(ids).size], [TotalCount, TotalCount]);
      const pages = (await service.requests()).slice(1).map(({ params }) => params['PageNumber']);
      equal(
        pages,
        Array.from({ length: Math.ceil(ids.length / 10) }, (_, index) => String(index + 1)),
      );
    },
  },
  {
    name: 'nobody asks for a page that nobody looks at',
    run: async (context) => {
      const service = await context.emulator();
      const { iterate, ListCertificates } = context.esakit;
      for await (const _ of iterate(clientOf(context, service), ListCertificates, {
        SiteId: FLEET_SITE_ID,
        PageSize: 10,
      })) {
        break;
      }
      equal((await service.requests()).length, 1);
    },
  },
  {
    name: 'an empty list has no items, and an abort ends one between pages',
    run: async (context) => {
      const service = await context.emulator();
      const client = clientOf(context, service);
      const { iterate, ListSites, ListCertificates } = context.esakit;
      for await (const site of iterate(client, ListSites, { SiteName: 'nothing-of-this-name' })) {
        ok(false, `there should be no site, not ${site.SiteName}`);
      }
      const controller = new AbortController();
      let items = 0;
      const follow = async (): Promise<void> => {
        const input = { SiteId: FLEET_SITE_ID, PageSize: 10 };
        for await (const _ of iterate(client, ListCertificates, input, { signal: controller.signal })) {
          if (++items === 10) controller.abort('enough');
        }
      };
      equal(await rejection(follow()), 'enough');
      equal(items, 10);
    },
  },
]);
