import { equal, rejection } from './assert.js';
import { type Case, group } from './case.js';
import { clientOf } from './client.js';
import { BIG_SITE_ID, sampleInput } from './sample.js';

const big = 9007199254740993n;

export const values = group('int64', [
  {
    name: 'a number, a bigint and a decimal text are one parameter',
    run: async (context) => {
      const service = await context.emulator();
      const client = clientOf(context, service);
      for (const SiteId of [1234567890123, 1234567890123n, '1234567890123']) {
        equal((await context.esakit.getSite(client, { SiteId })).SiteModel?.SiteName, 'example.com');
      }
      equal(
        (await service.requests()).map(({ params }) => params['SiteId']),
        ['1234567890123', '1234567890123', '1234567890123'],
      );
    },
  },
  {
    name: 'an id above 2^53 is exact, out and back',
    run: async (context) => {
      const service = await context.emulator();
      const client = clientOf(context, service);
      for (const SiteId of [BIG_SITE_ID, String(BIG_SITE_ID)]) {
        const { SiteModel } = await context.esakit.getSite(client, { SiteId });
        equal([SiteModel?.SiteId, SiteModel?.SiteName], [BIG_SITE_ID, 'example.net']);
      }
      const sites = await context.esakit.listSites(client, { SiteName: 'example.net', SiteSearchType: 'exact' });
      equal(
        sites.Sites?.map(({ SiteId }) => SiteId),
        [BIG_SITE_ID],
      );
    },
  },
  {
    name: 'an answer’s integers are numbers where exact, else bigints, and its texts are left alone',
    run: async (context) => {
      const body = `{"SiteId": ${big}, "SiteName": "${big} \\" ${big}", "Result": {"ApplyCode": -${big}, "x": [1.5, 1e3, ${big}]}}`;
      const client = clientOf(context, await context.hostile(['json', body]));
      const { SiteId, SiteName, Result } = await context.esakit.getCertificate(client, sampleInput);
      equal([SiteId, SiteName], [big, `${big} " ${big}`]);
      equal([Result?.ApplyCode, Result?.['x']], [-big, [1.5, 1_000, big]]);
    },
  },
  {
    name: 'JSON with bigints is read and written without loss',
    run: async ({ esakit }) => {
      const text = `{"a":[${big},-1,0.5,"${big}"],"b":{"c":null}}`;
      equal(esakit.stringifyJson(esakit.parseJson(text)), text);
      equal(String(await rejection((async () => esakit.parseJson('{"a":'))())).startsWith('SyntaxError'), true);
    },
  },
  ...(
    [
      ['gzip', []],
      ['br', ['brotli']],
      ['deflate', ['deflate']],
    ] as const
  ).map(([encoding, needs]): Case => ({
    name: `an answer in ${encoding} is read`,
    needs,
    run: async (context) => {
      const client = clientOf(context, await context.hostile(['encoded', encoding]));
      equal((await context.esakit.getCertificate(client, sampleInput)).SiteName, 'example.com');
    },
  })),
  {
    name: 'an answer with a byte order mark is read',
    run: async (context) => {
      const client = clientOf(context, await context.hostile(['byteOrderMark']));
      equal((await context.esakit.getCertificate(client, sampleInput)).SiteName, 'example.com');
    },
  },
]);
