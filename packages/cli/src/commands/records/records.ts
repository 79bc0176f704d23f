import { iterate } from '@esakit/node';
import { redactSecrets } from '@esakit/core/catalog';
import { ListRecords } from '@esakit/core/operations/dns';
import { type Command, defineCommand } from '../../args/command.js';
import { connectionFlags, idsFlag, jsonFlag, siteFlag, wideFlag } from '../../args/flags.js';
import { resolveSite } from '../../args/site.js';
import { collectUntil, markSchema } from '../../certificate/collect.js';
import { withClient } from '../../connect.js';
import { UsageError } from '../../failure.js';
import { print, say } from '../../io.js';
import { itemSchema } from '../../output/answer-schema.js';
import { printJson } from '../../output/json.js';
import { painter } from '../../output/paint.js';
import { listOf, record } from '../../output/schema.js';
import { type Column, columnsOf, table } from '../../output/table.js';
import { type DnsRecord, readName, showData, typeOf } from './record.js';

const columns: readonly Column<DnsRecord>[] = [
  { heading: 'ID', cell: ({ RecordId }) => RecordId?.toString() },
  { heading: 'TYPE', cell: ({ RecordType }) => RecordType },
  { heading: 'NAME', fit: 'shorten', cell: ({ RecordName }) => RecordName },
  { heading: 'DATA', fit: 'below', cell: ({ Data }) => showData(Data) },
  { heading: 'TTL', align: 'right', cell: ({ Ttl }) => (Number(Ttl) === 1 ? 'auto' : Ttl?.toString()) },
  { heading: 'PROXIED', cell: ({ Proxied }) => (Proxied === undefined ? undefined : Proxied ? 'yes' : 'no') },
  { heading: 'COMMENT', fit: 'below', cell: ({ Comment }) => Comment },
];

const actions: Readonly<Record<string, () => Promise<Command>>> = {
  set: async () => (await import('./set.js')).set,
  remove: async () => (await import('./remove.js')).remove,
};

export const records = defineCommand({
  argument: 'set|remove',
  argumentChoices: Object.keys(actions),
  forArgument,
  usage: [
    'records --site SITE [--name NAME] [--type TYPE] [--wide | --json]',
    'records set --site SITE --name NAME --type TYPE --value VALUE | --data JSON [--yes | --dry-run]',
    'records remove --site SITE --id ID | --name NAME --type TYPE [--value VALUE] [--yes | --dry-run]',
  ],
  about: `Lists the DNS records of a site, all pages of them; set makes or changes one, and remove \
deletes one.

Names are whole, as in www.example.com. Addresses are of the one type A/AAAA; A and AAAA \
mean the same.

A record that was just made may be missing from the list for some seconds.

--json prints { "Records": [...] } with everything that the service says of each; secrets \
of private origins are redacted.`,
  flags: {
    ...siteFlag,
    name: { type: 'string', value: 'NAME', about: 'Only records of exactly this name' },
    type: { type: 'string', value: 'TYPE', about: 'Only records of this type, as in TXT, CNAME or A/AAAA' },
    ...jsonFlag,
    ...idsFlag,
    ...wideFlag,
    ...connectionFlags,
  },
  schema: record({ Records: listOf(itemSchema(ListRecords, 'Records')) }, markSchema),
  examples: [
    { line: 'esakit records --site example.com', about: 'A table' },
    { line: 'esakit records --site example.com --name _acme-challenge.example.com --type TXT', about: 'Of one name' },
    { line: "esakit records --site example.com --json | jq '.Records[].RecordName'", about: 'Names only' },
    { line: 'esakit records --site example.com --emulator', about: 'Without an account' },
  ],
  async run({ flags }, io) {
    const { site } = flags;
    if (site === undefined) throw new UsageError('records needs --site (esakit sites shows which there are)');
    const name = flags.name === undefined ? undefined : readName(flags.name);
    const type = flags.type === undefined ? undefined : typeOf(flags.type);
    return withClient(flags, io, async (client) => {
      const SiteId = await resolveSite(client, site);
      const query = {
        SiteId,
        ...(name !== undefined && ({ RecordName: name, RecordMatchType: 'exact' } as const)),
        ...(type !== undefined && { Type: type }),
      };
      const { items: Records, mark, code } = await collectUntil(iterate(client, ListRecords, query), io);
      const shown = redactSecrets(ListRecords.output as never, { Records });
      if (flags.json) printJson(io, { ...mark, ...shown }, flags['ids-as-strings']);
      else if (Records.length === 0) say(io, `the site ${site} has no such record`);
      else print(io, table(Records, columns, painter(io), columnsOf(io, flags.wide)));
      return code;
    });
  },
});

async function forArgument(name: string): Promise<Command> {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (action) return action();
  throw new UsageError(`unexpected ${JSON.stringify(name)} after records: set and remove change records`);
}
