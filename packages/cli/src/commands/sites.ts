import { REGION_HINT } from '../args/site.js';
import { iterate, ListSites, type Site } from '@esakit/node';
import { collectUntil, markSchema } from '../certificate/collect.js';
import { defineCommand } from '../args/command.js';
import { withClient } from '../connect.js';
import { showDay } from '../certificate/dates.js';
import { print, say } from '../io.js';
import { printJson } from '../output/json.js';
import { connectionFlags, idsFlag, jsonFlag, wideFlag } from '../args/flags.js';
import { painter, statusColour } from '../output/paint.js';
import { itemSchema } from '../output/answer-schema.js';
import { listOf, record } from '../output/schema.js';
import { type Column, columnsOf, table } from '../output/table.js';

const columns: readonly Column<Site>[] = [
  { heading: 'ID', fit: 'shorten', cell: ({ SiteId }) => SiteId?.toString() },
  { heading: 'NAME', fit: 'shorten', cell: ({ SiteName }) => SiteName },
  { heading: 'STATUS', cell: ({ Status = '' }) => ({ text: Status, colour: statusColour(Status) }) },
  { heading: 'ACCESS', cell: ({ AccessType }) => AccessType },
  { heading: 'COVERAGE', cell: ({ Coverage }) => Coverage },
  { heading: 'PLAN', cell: ({ PlanSpecName, PlanName }) => PlanSpecName ?? PlanName },
  { heading: 'CREATED', cell: ({ CreateTime }) => showDay(CreateTime) },
];

export const sites = defineCommand({
  usage: ['sites [--wide | --json]'],
  about: `Lists the account's sites, all pages of them.

--json prints { "Sites": [...] } with everything that the service says of each.

Of a list that breaks off it shows what was read, says why, and ends with 1; in JSON,
"Complete" is false then.`,
  flags: { ...jsonFlag, ...idsFlag, ...wideFlag, ...connectionFlags },
  schema: record({ Sites: listOf(itemSchema(ListSites, 'Sites')) }, markSchema),
  examples: [
    { line: 'esakit sites', about: 'A table' },
    { line: "esakit sites --json | jq -r '.Sites[].SiteName'", about: 'Only the names' },
    { line: 'esakit sites --emulator', about: 'Without an account' },
  ],
  run: async ({ flags }, io) =>
    withClient(flags, io, async (client) => {
      const { items: Sites, mark, code } = await collectUntil(iterate(client, ListSites, {}), io);
      if (flags.json) printJson(io, { ...mark, Sites }, flags['ids-as-strings']);
      else if (Sites.length === 0) say(io, `the account has no site in ${client.region} ${REGION_HINT}`);
      else print(io, table(Sites, columns, painter(io), columnsOf(io, flags.wide)));
      return code;
    }),
});
