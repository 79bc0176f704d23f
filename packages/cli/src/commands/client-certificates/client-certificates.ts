import { iterate } from '@esakit/node';
import { ListClientCertificates, type ListClientCertificatesOutput } from '@esakit/core/operations/client-certificates';
import { type Command, defineCommand } from '../../args/command.js';
import { connectionFlags, idsFlag, jsonFlag, siteFlag, wideFlag } from '../../args/flags.js';
import { resolveSite } from '../../args/site.js';
import { collectUntil, markSchema } from '../../certificate/collect.js';
import { showDay } from '../../certificate/dates.js';
import { withClient } from '../../connect.js';
import { UsageError } from '../../failure.js';
import { print, say } from '../../io.js';
import { itemSchema } from '../../output/answer-schema.js';
import { printJson } from '../../output/json.js';
import { painter, statusColour } from '../../output/paint.js';
import { listOf, record } from '../../output/schema.js';
import { type Column, columnsOf, table } from '../../output/table.js';

type ClientCertificate = NonNullable<ListClientCertificatesOutput['Result']>[number];

const columns: readonly Column<ClientCertificate>[] = [
  { heading: 'ID', fit: 'shorten', cell: ({ Id }) => Id },
  { heading: 'STATUS', cell: ({ Status = '' }) => ({ text: Status, colour: statusColour(Status) }) },
  { heading: 'NAME', fit: 'shorten', cell: ({ CommonName, Name }) => CommonName || Name },
  { heading: 'KEY', cell: ({ PubkeyAlgorithm }) => PubkeyAlgorithm },
  { heading: 'UNTIL', cell: ({ NotAfter }) => showDay(NotAfter) },
  { heading: 'CREATED', cell: ({ CreateTime }) => showDay(CreateTime) },
];

const actions: Readonly<Record<string, () => Promise<Command>>> = {
  issue: async () => (await import('./issue.js')).issue,
  revoke: async () => (await import('./change.js')).revoke,
  activate: async () => (await import('./change.js')).activate,
  delete: async () => (await import('./change.js')).remove,
  hostnames: async () => (await import('./hostnames.js')).hostnames,
};

export const clientCertificates = defineCommand({
  argument: 'ACTION',
  argumentChoices: Object.keys(actions),
  forArgument,
  usage: [
    'client-certificates --site SITE [--wide | --json]',
    'client-certificates issue --site SITE --out DIRECTORY [--yes | --dry-run]',
    'client-certificates revoke|activate|delete --site SITE --id ID [--yes | --dry-run]',
    'client-certificates hostnames --site SITE [--hostname NAME ...] [--yes | --dry-run]',
  ],
  about: `Lists the certificates that ESA's authority has issued to clients of a site; issue issues one \
of a key that is made here, revoke, activate and delete change one, and hostnames says which hosts ask visitors \
for a certificate.

A client that fails the check is not refused by itself: that takes a rule for mutual TLS.`,
  flags: { ...siteFlag, ...jsonFlag, ...idsFlag, ...wideFlag, ...connectionFlags },
  schema: record({ Result: listOf(itemSchema(ListClientCertificates, 'Result')) }, markSchema),
  examples: [
    { line: 'esakit client-certificates --site example.com', about: 'A table' },
    { line: 'esakit client-certificates issue --site example.com --out client --yes', about: 'Issue one' },
    { line: 'esakit client-certificates --site example.com --emulator', about: 'Without an account' },
  ],
  async run({ flags }, io) {
    const { site } = flags;
    if (site === undefined)
      throw new UsageError('client-certificates needs --site (esakit sites shows which there are)');
    return withClient(flags, io, async (client) => {
      const SiteId = await resolveSite(client, site);
      const { items: Result, mark, code } = await collectUntil(iterate(client, ListClientCertificates, { SiteId }), io);
      if (flags.json) printJson(io, { ...mark, Result }, flags['ids-as-strings']);
      else if (Result.length === 0) say(io, `the site ${site} has no client certificate`);
      else print(io, table(Result, columns, painter(io), columnsOf(io, flags.wide)));
      return code;
    });
  },
});

async function forArgument(name: string): Promise<Command> {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (action) return action();
  throw new UsageError(
    `unexpected ${JSON.stringify(name)} after client-certificates: it is one of ${Object.keys(actions).join(', ')}`,
  );
}
