import { certificateQuota, type QuotaUse } from '@esakit/core/lifecycle';
import { defineCommand } from '../args/command.js';
import { connectionFlags, jsonFlag, siteFlag, wideFlag } from '../args/flags.js';
import { resolveSite } from '../args/site.js';
import { certificateColumns, certificateSchema, toDocument } from '../certificate/describe.js';
import { withClient } from '../connect.js';
import { UsageError } from '../failure.js';
import { print, say } from '../io.js';
import { printJson } from '../output/json.js';
import { painter } from '../output/paint.js';
import { anyInteger, anyString, listOf, orNull, record } from '../output/schema.js';
import { type Column, columnsOf, table } from '../output/table.js';
import { visibleLine } from '../output/visible.js';

const useSchema = record({
  limit: orNull(anyInteger),
  used: orNull(anyInteger),
  left: orNull(anyInteger),
  unknown: orNull(anyString),
  sites: listOf(record({ siteId: anyString, siteName: orNull(anyString), used: anyInteger })),
});

export const quota = defineCommand({
  usage: ['quota --site SITE [--json]'],
  about: `Shows how many certificates the plan of a site allows and has: those of one's own (types upload and cas, the \
ended ones too), and free ones. All sites of a plan share them. Then it lists the site's own certificates, which count.

What the service does not say is "unknown", and null with --json.`,
  flags: { ...siteFlag, ...jsonFlag, ...wideFlag, ...connectionFlags },
  schema: record({ siteId: anyString, custom: useSchema, free: useSchema, counted: listOf(certificateSchema) }),
  examples: [
    { line: 'esakit quota --site example.com', about: 'A table' },
    { line: 'esakit quota --site example.com --json | jq .custom.left', about: 'How many more there may be' },
    { line: 'esakit quota --site example.com --emulator', about: 'Without an account' },
  ],
  async run({ flags }, io) {
    const { site } = flags;
    if (site === undefined) throw new UsageError('quota needs --site (esakit sites shows which there are)');
    return withClient(flags, io, async (client) => {
      const siteId = await resolveSite(client, site);
      const { custom, free, counted } = await certificateQuota(client, { siteId }, { signal: io.signal });
      if (flags.json) {
        const document = { siteId: String(siteId), custom: toJson(custom), free: toJson(free) };
        printJson(io, { ...document, counted: counted.map(toDocument) });
      } else {
        const rows = [
          ['own', custom],
          ['free', free],
        ] as const;
        print(io, table(rows, useColumns, painter(io), columnsOf(io, flags.wide)));
        if (counted.length > 0)
          print(io, `\n${table(counted, certificateColumns, painter(io), columnsOf(io, flags.wide))}`);
      }
      for (const [name, { unknown }] of Object.entries({ own: custom, free }))
        if (unknown !== undefined) say(io, visibleLine(`${name}: not all is known: ${unknown}`));
      if (custom.left === 0) say(io, `no room for another of your own: esakit prune --site ${site} shows which may go`);
      return 0;
    });
  },
});

const toJson = ({ limit, used, left, unknown, sites }: QuotaUse): object => ({
  limit: limit ?? null,
  used: used ?? null,
  left: left ?? null,
  unknown: unknown ?? null,
  sites: sites.map((one) => ({ ...one, siteName: one.siteName ?? null })),
});

const useColumns: readonly Column<readonly [string, QuotaUse]>[] = [
  { heading: 'QUOTA', cell: ([name]) => name },
  { heading: 'USED', align: 'right', cell: ([, { used }]) => used?.toString() ?? 'unknown' },
  { heading: 'LIMIT', align: 'right', cell: ([, { limit }]) => limit?.toString() ?? 'unknown' },
  {
    heading: 'LEFT',
    align: 'right',
    cell: ([, { left }]) => ({ text: left?.toString() ?? 'unknown', colour: left === 0 ? 'red' : undefined }),
  },
  {
    heading: 'BY SITE',
    fit: 'below',
    cell: ([, { sites }]) => sites.map((one) => `${one.siteName ?? one.siteId} ${one.used}`).join(', '),
  },
];
