import {
  planPrune,
  prune as pruneSite,
  type PruneItem,
  type PrunePlan,
  type PruneResult,
  readPruneData,
} from '@esakit/core/lifecycle';
import { type Client, type Int64Input, iterate, ListSites } from '@esakit/node';
import { defineCommand } from '../args/command.js';
import { consentFlags, consents } from '../args/consent.js';
import { connectionFlags, jsonFlag, siteFlag, wideFlag } from '../args/flags.js';
import { resolveSite } from '../args/site.js';
import { collect } from '../certificate/collect.js';
import { certificateSchema, showCertificate, showNames, toDocument } from '../certificate/describe.js';
import { showDay } from '../certificate/dates.js';
import { withClient } from '../connect.js';
import { messageOf, UsageError } from '../failure.js';
import { type Io, print, say } from '../io.js';
import { printJson } from '../output/json.js';
import type { Paint } from '../output/paint.js';
import { anyString, listOf, oneOf, orNull, record } from '../output/schema.js';
import { type Column, columnsOf, table } from '../output/table.js';
import { visibleLine } from '../output/visible.js';

const item = record({ certificate: certificateSchema, reason: anyString });

export const prune = defineCommand({
  usage: ['prune --site SITE|--all [--json] --yes|--dry-run'],
  about: `Deletes certificates that may go, to make room in the quota: those of your own that have ended, and those \
whose names are all covered by others that are valid and end later.

It never deletes the last certificate for a name that a DNS record or the site serves, one that a custom hostname (SaaS) \
uses, one that ESA renews (type free), one that is a client CA, or one of which something that decides is not known. Each is judged anew just before it is \
deleted. Without --yes the plan is printed, nothing is changed, and the exit code is 2. --dry-run shows the plan and \
ends with 0.

The exit code is 1 where a site could not be read or a certificate could not be deleted; the others are done.`,
  flags: {
    ...siteFlag,
    all: { type: 'boolean', about: 'All sites of the account' },
    ...consentFlags,
    ...jsonFlag,
    ...wideFlag,
    ...connectionFlags,
  },
  schema: record({
    sites: listOf(
      record({
        siteId: anyString,
        siteName: orNull(anyString),
        error: orNull(anyString),
        delete: listOf(item),
        keep: listOf(item),
        unknown: listOf(anyString),
        results: {
          anyOf: [
            listOf(
              record({
                id: orNull(anyString),
                outcome: oneOf('deleted', 'gone', 'kept', 'failed', 'unknown'),
                message: anyString,
              }),
            ),
            { type: 'null' },
          ],
        },
      }),
    ),
  }),
  examples: [
    { line: 'esakit prune --site example.com --dry-run', about: 'What may go, and why the others stay' },
    { line: 'esakit prune --site example.com --yes', about: 'Delete it' },
    { line: 'esakit prune --all --dry-run --json | jq -c .sites[].delete[]', about: 'Of all sites' },
    { line: 'esakit prune --site example.com --dry-run --emulator', about: 'Without an account' },
  ],
  async run({ flags }, io) {
    if ((flags.site === undefined) === !flags.all) throw new UsageError('prune needs either --site or --all');
    return withClient(flags, io, async (client) => {
      const sites = await readSites(client, flags.site, io);
      const hasWork = sites.some(({ plan }) => plan && plan.delete.length > 0);
      const failed = sites.some(({ error }) => error !== undefined) ? 1 : 0;
      const show = (paint: Paint): string => sites.map((site) => showSite(site, paint, io, flags.wide)).join('\n\n');
      const document = { sites: sites.map((site) => toSiteDocument(site, null)) };
      if (!hasWork && !flags['dry-run']) {
        if (flags.json) printJson(io, document);
        else
          print(
            io,
            show((_colour, text) => text),
          );
        say(io, failed ? 'nothing was deleted' : 'nothing may go');
        return failed;
      }
      if (!consents({ what: 'prune', show, document }, flags, io)) return failed;
      const done: object[] = [];
      let isAllDone = true;
      for (const site of sites) {
        const { results, isDone } = await pruneOne(client, site, io);
        isAllDone &&= isDone;
        done.push(toSiteDocument(site, results));
        if (!flags.json) for (const one of results) print(io, showResult(one));
      }
      if (flags.json) printJson(io, { sites: done });
      return isAllDone ? failed : 1;
    });
  },
});

/** A site, and what may go of it, or why that could not be found out. */
interface PrunedSite {
  readonly siteId: Int64Input;
  readonly siteName: string | undefined;
  readonly plan?: PrunePlan;
  readonly error?: string;
}

async function readSites(client: Client, site: string | undefined, io: Io): Promise<PrunedSite[]> {
  const options = { now: new Date(io.now()), signal: io.signal };
  if (site !== undefined) {
    const siteId = await resolveSite(client, site);
    const plan = planPrune(await readPruneData(client, { siteId }, options));
    return [{ siteId, siteName: plan.siteName, plan }];
  }
  const found: PrunedSite[] = [];
  for (const { SiteId: siteId, SiteName } of await collect(iterate(client, ListSites, {}))) {
    if (siteId === undefined) continue;
    const siteName = SiteName?.trim();
    try {
      found.push({ siteId, siteName, plan: planPrune(await readPruneData(client, { siteId }, options)) });
    } catch (error) {
      if (io.signal.aborted) throw error;
      const message = messageOf(error);
      say(io, visibleLine(`${siteName ?? String(siteId)}: ${message}`));
      found.push({ siteId, siteName, error: message });
    }
  }
  return found;
}

async function pruneOne(
  client: Client,
  { plan, siteName, siteId }: PrunedSite,
  io: Io,
): Promise<{ readonly results: readonly PruneResult[]; readonly isDone: boolean }> {
  const results: PruneResult[] = [];
  if (!plan) return { results, isDone: false };
  const onResult = (result: PruneResult): void => {
    results.push(result);
  };
  try {
    await pruneSite(client, plan, { now: new Date(io.now()), signal: io.signal, onResult });
  } catch (error) {
    for (const one of io.signal.aborted ? results : []) say(io, showResult(one));
    if (io.signal.aborted) throw error;
    say(io, visibleLine(`${siteName ?? String(siteId)}: ${messageOf(error)}`));
    return { results, isDone: false };
  }
  return { results, isDone: results.every(({ outcome }) => outcome !== 'failed' && outcome !== 'unknown') };
}

const showResult = ({ certificate, outcome, message }: PruneResult): string =>
  visibleLine(`${outcome} ${showCertificate(certificate)}: ${message}`);

const toItem = ({ certificate, reason }: PruneItem): object => ({ certificate: toDocument(certificate), reason });

const toSiteDocument = (
  { siteId, siteName, plan, error }: PrunedSite,
  results: readonly PruneResult[] | null,
): object => ({
  siteId: String(siteId),
  siteName: siteName ?? null,
  error: error ?? null,
  delete: plan?.delete.map(toItem) ?? [],
  keep: plan?.keep.map(toItem) ?? [],
  unknown: plan?.unknown ?? [],
  results:
    results?.map(({ certificate, outcome, message }) => ({ id: certificate.Id ?? null, outcome, message })) ?? null,
});

type Row = PruneItem & { readonly goes: boolean };

const columns: readonly Column<Row>[] = [
  { heading: 'PLAN', cell: ({ goes }) => ({ text: goes ? 'delete' : 'keep', colour: goes ? 'red' : undefined }) },
  { heading: 'ID', fit: 'shorten', cell: ({ certificate }) => certificate.Id },
  { heading: 'NAME', fit: 'shorten', cell: ({ certificate }) => certificate.Name },
  { heading: 'HOSTNAMES', fit: 'shorten', cell: ({ certificate }) => showNames(certificate) },
  { heading: 'EXPIRES', cell: ({ certificate }) => showDay(certificate.NotAfter) },
  { heading: 'WHY', fit: 'below', cell: ({ reason }) => reason },
];

function showSite({ siteId, siteName, plan, error }: PrunedSite, paint: Paint, io: Io, wide: boolean): string {
  const title = paint('bold', siteName === undefined ? String(siteId) : `${siteName} (${siteId})`);
  if (!plan) return `${title}\nnot known: ${error}`;
  const rows = [
    ...plan.delete.map((one) => ({ ...one, goes: true })),
    ...plan.keep.map((one) => ({ ...one, goes: false })),
  ];
  const unknown = plan.unknown.map((one) => `\nnot known, so more is kept: ${one}`).join('');
  return rows.length === 0
    ? `${title}\nno certificate${unknown}`
    : `${title}\n${table(rows, columns, paint, columnsOf(io, wide))}${unknown}`;
}
