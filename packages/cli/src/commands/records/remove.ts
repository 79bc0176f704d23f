import { deleteRecord } from '@esakit/core/operations/dns';
import { defineCommand } from '../../args/command.js';
import { connectionFlags, jsonFlag, siteFlag } from '../../args/flags.js';
import { resolveSite } from '../../args/site.js';
import { withClient } from '../../connect.js';
import { Failure, UsageError } from '../../failure.js';
import { print } from '../../io.js';
import { anyString, listOf, record } from '../../output/schema.js';
import { confirmPlan, type Plan, printResult } from '../../plan.js';
import { consentFlags } from '../../args/consent.js';
import { type DnsRecord, isSameData, readName, recordsOf, showRecord, typeOf } from './record.js';
import { visibleLine } from '../../output/visible.js';

export const remove = defineCommand({
  argument: 'remove',
  usage: [
    'records remove --site SITE --id ID [--yes | --dry-run]',
    'records remove --site SITE --name NAME --type TYPE [--value VALUE] [--yes | --dry-run]',
  ],
  about: `Deletes a DNS record. Where several have the name and type, --value or --id says which.`,
  flags: {
    ...siteFlag,
    id: { type: 'string', value: 'ID', about: 'Delete this record' },
    name: { type: 'string', value: 'NAME', about: 'Whole name of the record' },
    type: { type: 'string', value: 'TYPE', about: 'Type of the record, as in TXT, CNAME or A/AAAA' },
    value: { type: 'string', value: 'VALUE', about: 'Its value' },
    ...consentFlags,
    ...jsonFlag,
    ...connectionFlags,
  },
  schema: record({
    plan: record({
      siteId: anyString,
      records: listOf(record({ recordId: anyString, name: anyString, type: anyString, data: { type: 'object' } })),
    }),
    result: { ...record({ removed: listOf(anyString) }), type: ['object', 'null'] },
  }),
  examples: [
    { line: 'esakit records remove --site example.com --id 12345 --dry-run', about: 'Show what would be deleted' },
    {
      line: 'esakit records remove --site example.com --name old.example.com --type CNAME --yes',
      about: 'Delete the one record of a name and type',
    },
  ],
  async run({ flags }, io) {
    const { site, id, value } = flags;
    if (site === undefined) throw new UsageError('records remove needs --site (esakit sites shows which there are)');
    const name = flags.name === undefined ? undefined : readName(flags.name);
    const type = flags.type === undefined ? undefined : typeOf(flags.type);
    if (id === undefined && (name === undefined || type === undefined)) {
      throw new UsageError('records remove needs --id, or --name and --type');
    }
    return withClient(flags, io, async (client) => {
      const SiteId = await resolveSite(client, site);
      const found = (await recordsOf(client, SiteId, name, type)).filter(
        (one) =>
          (id === undefined || one.RecordId?.toString() === id) &&
          (value === undefined || isSameData(one, { Value: value })),
      );
      const RecordId = only(found);
      const plan = planOf(String(SiteId), found);
      if (!confirmPlan(plan, flags, io)) return 0;
      await deleteRecord(client, { RecordId });
      if (flags.json) printResult(plan, { removed: [RecordId] }, io);
      else print(io, `removed ${RecordId}`);
      return 0;
    });
  },
});

/** The id of the one record that is meant. */
function only(found: readonly DnsRecord[]): string {
  const [first, ...others] = found;
  const id = first?.RecordId?.toString();
  if (id === undefined) throw new Failure('the site has no such record (esakit records shows which there are)');
  if (others.length === 0) return id;
  const ids = found.map((one) => `\n${visibleLine(`${one.RecordId?.toString()}: ${showRecord(one)}`)}`).join('');
  throw new UsageError(`${found.length} records fit: --id or --value says which to delete${ids}`);
}

const planOf = (siteId: string, found: readonly DnsRecord[]): Plan => ({
  subject: 'records remove',
  text: found.map((one) => visibleLine(`delete ${showRecord(one)} (${one.RecordId?.toString()})`)).join('\n'),
  document: {
    siteId,
    records: found.map((one) => ({
      recordId: String(one.RecordId),
      name: one.RecordName ?? '',
      type: one.RecordType ?? '',
      data: one.Data ?? {},
    })),
  },
});
