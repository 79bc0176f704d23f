import { certificateHealth, type CertificateInfo, certificateNames, iterate, ListCertificates } from '@esakit/node';
import { collect } from '../certificate/collect.js';
import { defineCommand } from '../args/command.js';
import { withClient } from '../connect.js';
import { showDay } from '../certificate/dates.js';
import { UsageError } from '../failure.js';
import { print, say } from '../io.js';
import { printJson } from '../output/json.js';
import { connectionFlags, idsFlag, jsonFlag, siteFlag, wideFlag } from '../args/flags.js';
import { painter, statusColour } from '../output/paint.js';
import { itemSchema } from '../output/answer-schema.js';
import { listOf, record } from '../output/schema.js';
import { resolveSite } from '../args/site.js';
import { type Column, columnsOf, table } from '../output/table.js';

/** Certificates on a page: few requests, and a size that the service takes. */
const PAGE_SIZE = 100;
const MAX_NAMES = 2;

export const list = defineCommand({
  usage: ['list --site SITE [--valid-only] [--keyword TEXT] [--wide | --json]'],
  about: `Lists the certificates of a site, all pages of them.

--json prints { "Result": [...] } with everything that the service says of each.`,
  flags: {
    ...siteFlag,
    'valid-only': { type: 'boolean', about: 'Only those that are valid now' },
    keyword: { type: 'string', value: 'TEXT', about: 'Only those with this in their name or hostnames' },
    ...jsonFlag,
    ...idsFlag,
    ...wideFlag,
    ...connectionFlags,
  },
  schema: record({ Result: listOf(itemSchema(ListCertificates, 'Result')) }),
  examples: [
    { line: 'esakit list --site example.com', about: 'A table' },
    { line: 'esakit list --site 1234567890123 --valid-only --keyword shop', about: 'Some of them' },
    { line: "esakit list --site example.com --json | jq -r '.Result[].Id'", about: 'Only the ids' },
    { line: 'esakit list --site example.com --emulator', about: 'Without an account' },
  ],
  async run({ flags }, io) {
    const { site, keyword } = flags;
    if (site === undefined) throw new UsageError('list needs --site (esakit sites shows which there are)');
    return withClient(flags, io, async (client) => {
      const input = {
        SiteId: await resolveSite(client, site),
        PageSize: PAGE_SIZE,
        ...(keyword !== undefined && { Keyword: keyword }),
        ...(flags['valid-only'] && { ValidOnly: true }),
      };
      const Result = await collect(iterate(client, ListCertificates, input));
      if (flags.json) printJson(io, { Result }, flags['ids-as-strings']);
      else if (Result.length === 0)
        say(io, `the site ${site} has no ${keyword === undefined && !flags['valid-only'] ? '' : 'such '}certificate`);
      else print(io, table(Result, columnsAt(new Date(io.now())), painter(io), columnsOf(io, flags.wide)));
      return 0;
    });
  },
});

const columnsAt = (now: Date): readonly Column<CertificateInfo>[] => [
  { heading: 'ID', fit: 'shorten', cell: ({ Id }) => Id },
  { heading: 'NAME', fit: 'shorten', cell: ({ Name }) => Name },
  { heading: 'HOSTNAMES', fit: 'shorten', cell: showNames },
  { heading: 'STATUS', cell: ({ Status = '' }) => ({ text: Status, colour: statusColour(Status) }) },
  { heading: 'TYPE', cell: ({ Type }) => Type },
  { heading: 'EXPIRES', cell: ({ NotAfter }) => showDay(NotAfter) },
  { heading: 'DAYS', align: 'right', cell: (one) => certificateHealth(one, { now }).daysLeft?.toString() },
];

function showNames(certificate: CertificateInfo): string | undefined {
  const names = certificateNames(certificate);
  if (names.length === 0) return certificate.CommonName;
  const others = names.length - MAX_NAMES;
  return names.slice(0, MAX_NAMES).join(', ') + (others > 0 ? ` +${others}` : '');
}
