import { planPrune } from '@esakit/core/lifecycle';
import { certificateHealth, type CertificateInfo, type Int64Input, iterate, ListCertificates } from '@esakit/node';
import { typeOf } from '../certificate/choose.js';
import { collect } from '../certificate/collect.js';
import { showNames } from '../certificate/describe.js';
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

export const list = defineCommand({
  usage: ['list --site SITE [--valid-only] [--keyword TEXT] [--wide | --json]'],
  about: `Lists the certificates of a site, all pages of them. Of your own it notes those that have ended, and those that \
may go, because others that end later cover all their names.

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
      else {
        const now = new Date(io.now());
        const notes = notesOf(Result, input.SiteId, now);
        print(io, table(Result, columnsAt(now, notes), painter(io), columnsOf(io, flags.wide)));
        if (notes.size > 0)
          say(io, `see what may go with esakit prune --site ${site}, and the quota with esakit quota --site ${site}`);
      }
      return 0;
    });
  },
});

/** What is said of certificates that take room in the quota for nothing. What records serve is prune's to find out. */
function notesOf(
  certificates: readonly CertificateInfo[],
  siteId: Int64Input,
  now: Date,
): ReadonlyMap<CertificateInfo, string> {
  const data = {
    siteId,
    siteName: undefined,
    certificates,
    served: undefined,
    clientCas: [],
    customHostnames: [],
    now,
  };
  const superseded = planPrune(data).delete.map(({ certificate }) => [certificate, 'may go'] as const);
  const ended = certificates
    .filter((one) => OWN.has(typeOf(one)) && certificateHealth(one, { now }).state === 'expired')
    .map((one) => [one, 'has ended'] as const);
  return new Map([...ended, ...superseded]);
}

/** Types that count against the quota of one's own certificates. */
const OWN: ReadonlySet<string> = new Set(['upload', 'cas']);

const columnsAt = (now: Date, notes: ReadonlyMap<CertificateInfo, string>): readonly Column<CertificateInfo>[] => [
  { heading: 'ID', fit: 'shorten', cell: ({ Id }) => Id },
  { heading: 'NAME', fit: 'shorten', cell: ({ Name }) => Name },
  { heading: 'HOSTNAMES', fit: 'shorten', cell: showNames },
  { heading: 'STATUS', cell: ({ Status = '' }) => ({ text: Status, colour: statusColour(Status) }) },
  { heading: 'TYPE', cell: ({ Type }) => Type },
  { heading: 'EXPIRES', cell: ({ NotAfter }) => showDay(NotAfter) },
  { heading: 'DAYS', align: 'right', cell: (one) => certificateHealth(one, { now }).daysLeft?.toString() },
  ...(notes.size > 0 ? [{ heading: 'NOTE', cell: (one: CertificateInfo) => notes.get(one) }] : []),
];
