import { planPrune } from '@esakit/core/lifecycle';
import {
  certificateHealth,
  type CertificateInfo,
  type Int64Input,
  iterate,
  ListCertificates,
  type ListCertificatesInput,
} from '@esakit/node';
import { isCustom } from '../certificate/choose.js';
import { collectUntil, markSchema } from '../certificate/collect.js';
import { certificateColumns } from '../certificate/describe.js';
import { defineCommand } from '../args/command.js';
import { sayFailures } from '../check/failures.js';
import { paceFlags, type PaceOptions, readPace } from '../check/options.js';
import { createProgress } from '../check/progress.js';
import { survey } from '../check/survey.js';
import { inTime } from '../check/time-limit.js';
import { type ConnectionValues, withClient } from '../connect.js';
import { UsageError } from '../failure.js';
import { type Io, print, say } from '../io.js';
import { printJson } from '../output/json.js';
import { connectionFlags, idsFlag, jsonFlag, siteFlag, wideFlag } from '../args/flags.js';
import { painter } from '../output/paint.js';
import { itemSchema } from '../output/answer-schema.js';
import { listOf, record } from '../output/schema.js';
import { REGION_HINT, resolveSite } from '../args/site.js';
import { type Column, columnsOf, table } from '../output/table.js';

/** Certificates on a page: few requests, and a size that the service takes. */
const PAGE_SIZE = 100;

export const list = defineCommand({
  usage: [
    'list --site SITE [--valid-only] [--keyword TEXT] [--wide | --json]',
    'list --all [--concurrency NUMBER] [--timeout SECONDS] ...',
  ],
  about: `Lists the certificates of a site, or with --all those of the account, all pages of them. Of your own it notes those that have ended, and those that \
may go, because others that end later cover all their names.

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
      if (flags.json) printJson(io, { Result, ...mark }, flags['ids-as-strings']);
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
    .filter((one) => isCustom(one) && certificateHealth(one, { now }).state === 'expired')
    .map((one) => [one, 'has ended'] as const);
  return new Map([...ended, ...superseded]);
}

/** A certificate as it is listed. */
interface Row {
  readonly certificate: CertificateInfo;
  /** Of the account only: by its name, or its id. */
  readonly site?: string;
  readonly note: string | undefined;
}

const columnsAt = (now: Date, rows: readonly Row[]): readonly Column<Row>[] => [
  ...(rows.some(({ site }) => site !== undefined) ? [{ heading: 'SITE', cell: ({ site }: Row) => site }] : []),
  ...certificateColumns.map((one) => ({ ...one, cell: ({ certificate }: Row) => one.cell(certificate) })),
  {
    heading: 'DAYS',
    align: 'right',
    cell: ({ certificate }) => certificateHealth(certificate, { now }).daysLeft?.toString(),
  },
  ...(rows.some(({ note }) => note !== undefined) ? [{ heading: 'NOTE', cell: ({ note }: Row) => note }] : []),
];

/** No site, no certificate and no host: all there are. */
const ACCOUNT = { site: undefined, id: undefined, host: undefined };

/** Lists the certificates of all sites, as far as they can be read. */
async function listAccount(
  query: Pick<ListCertificatesInput, 'Keyword' | 'ValidOnly'>,
  { timeout, concurrency }: PaceOptions,
  flags: ConnectionValues & { readonly json: boolean; readonly 'ids-as-strings': boolean; readonly wide: boolean },
  io: Io,
): Promise<number> {
  const now = new Date(io.now());
  const progress = createProgress(io);
  const { found, sites } = await inTime(timeout, progress.io, (limited) =>
    withClient(flags, limited, (client) =>
      survey(client, ACCOUNT, { health: { now }, concurrency, signal: limited.signal, progress, query }),
    ),
  ).finally(() => progress.stop());
  const isComplete = found.every(({ error }) => error === undefined);
  const listed = found.flatMap(({ certificate, others = [], result: { siteId, siteName } }) =>
    certificate && siteId !== null ? [{ certificate, others, siteId, siteName }] : [],
  );
  if (flags.json) {
    const Result = listed.map(({ certificate, siteId, siteName }) => ({
      SiteId: BigInt(siteId),
      ...(siteName !== null && { SiteName: siteName }),
      ...certificate,
    }));
    printJson(io, { Result, ...(!isComplete && { Complete: false }) }, flags['ids-as-strings']);
  } else if (listed.length > 0) {
    const notes = new Map<readonly CertificateInfo[], ReturnType<typeof notesOf>>();
    const noteOf = ({ certificate, others, siteId }: (typeof listed)[number]): string | undefined => {
      const known = notes.get(others) ?? notesOf(others, siteId, now);
      notes.set(others, known);
      return known.get(certificate);
    };
    const rows = listed.map((one) => ({
      certificate: one.certificate,
      site: one.siteName ?? one.siteId,
      note: noteOf(one),
    }));
    print(io, table(rows, columnsAt(now, rows), painter(io), columnsOf(io, flags.wide)));
  } else if (isComplete) {
    say(io, sites.length === 0 ? `the account has no site ${REGION_HINT}` : 'the sites have no such certificate');
  }
  sayFailures(found, io);
  return isComplete ? 0 : 1;
}
