import { iterate, ListCertificates } from '@esakit/node';
import { defineCommand } from '../../args/command.js';
import { connectionFlags, idsFlag, jsonFlag, siteFlag, wideFlag } from '../../args/flags.js';
import { resolveSite } from '../../args/site.js';
import { collectUntil, markSchema } from '../../certificate/collect.js';
import { paceFlags, readPace } from '../../check/options.js';
import { withClient } from '../../connect.js';
import { UsageError } from '../../failure.js';
import { print, say } from '../../io.js';
import { itemSchema } from '../../output/answer-schema.js';
import { printJson } from '../../output/json.js';
import { painter } from '../../output/paint.js';
import { listOf, record } from '../../output/schema.js';
import { columnsOf, table } from '../../output/table.js';
import { listAccount } from './account.js';
import { columnsAt, notesOf } from './rows.js';

/** Certificates on a page: few requests, and a size that the service takes. */
const PAGE_SIZE = 100;

export const list = defineCommand({
  usage: [
    'list --site SITE [--valid-only] [--keyword TEXT] [--wide | --json]',
    'list --all [--concurrency NUMBER] [--timeout SECONDS] ...',
  ],
  about: `Lists the certificates of a site, or with --all those of the account, all pages of them. \
Of your own it notes those that have ended, and those that may go, because others that end \
later cover all their names.

--json prints { "Result": [...] } with everything that the service says of each.

Of a list that breaks off it shows what was read, says why, and ends with 1; in JSON,
"Complete" is false then.`,
  flags: {
    ...siteFlag,
    all: { type: 'boolean', about: 'Those of all sites, many at the same time' },
    'valid-only': { type: 'boolean', about: 'Only those that are valid now' },
    keyword: { type: 'string', value: 'TEXT', about: 'Only those with this in their name or hostnames' },
    ...paceFlags,
    ...jsonFlag,
    ...idsFlag,
    ...wideFlag,
    ...connectionFlags,
  },
  schema: record({ Result: listOf(itemSchema(ListCertificates, 'Result')) }, markSchema),
  examples: [
    { line: 'esakit list --site example.com', about: 'A table' },
    { line: 'esakit list --site 1234567890123 --valid-only --keyword shop', about: 'Some of them' },
    { line: "esakit list --site example.com --json | jq -r '.Result[].Id'", about: 'Only the ids' },
    { line: 'esakit list --all', about: 'Of the account' },
    { line: 'esakit list --site example.com --emulator', about: 'Without an account' },
  ],
  async run({ flags }, io) {
    const { site, keyword } = flags;
    if ((site === undefined) === !flags.all)
      throw new UsageError('list needs either --site (esakit sites shows which there are) or --all');
    const query = {
      ...(keyword !== undefined && { Keyword: keyword }),
      ...(flags['valid-only'] && { ValidOnly: true }),
    };
    const pace = readPace(flags);
    if (site === undefined) return listAccount(query, pace, flags, io);
    for (const name of ['timeout', 'concurrency'] as const)
      if (flags[name] !== undefined) throw new UsageError(`--${name} needs --all`);
    return withClient(flags, io, async (client) => {
      const input = { SiteId: await resolveSite(client, site), PageSize: PAGE_SIZE, ...query };
      const { items: Result, mark, code } = await collectUntil(iterate(client, ListCertificates, input), io);
      if (flags.json) printJson(io, { ...mark, Result }, flags['ids-as-strings']);
      else if (Result.length === 0)
        say(io, `the site ${site} has no ${keyword === undefined && !flags['valid-only'] ? '' : 'such '}certificate`);
      else {
        const now = new Date(io.now());
        const notes = notesOf(Result, input.SiteId, now);
        const rows = Result.map((certificate) => ({ certificate, note: notes.get(certificate) }));
        print(io, table(rows, columnsAt(now, rows), painter(io), columnsOf(io, flags.wide)));
        if (notes.size > 0)
          say(io, `see what may go with esakit prune --site ${site}, and the quota with esakit quota --site ${site}`);
      }
      return code;
    });
  },
});
