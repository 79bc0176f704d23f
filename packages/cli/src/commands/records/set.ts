import { createRecord, updateRecord } from '@esakit/core/operations/dns';
import { defineCommand } from '../../args/command.js';
import { connectionFlags, jsonFlag, siteFlag } from '../../args/flags.js';
import { resolveSite } from '../../args/site.js';
import { withClient } from '../../connect.js';
import { Failure, UsageError } from '../../failure.js';
import { print } from '../../io.js';
import { anyInteger, anyString, oneOf, orNull, record } from '../../output/schema.js';
import { confirmPlan, type Plan, printResult } from '../../plan.js';
import { consentFlags } from '../../args/consent.js';
import {
  type DnsRecord,
  isSameData,
  readData,
  readName,
  type RecordData,
  recordsOf,
  showData,
  showRecord,
  typeOf,
} from './record.js';
import { visibleLine } from '../../output/visible.js';

/** The service chooses the time. */
const AUTOMATIC = 1;

export const set = defineCommand({
  argument: 'set',
  usage: [
    'records set --site SITE --name NAME --type TYPE --value VALUE | --data JSON [--ttl SECONDS] [--yes | --dry-run]',
    'records set --site SITE --id ID --value VALUE | --data JSON [--yes | --dry-run]',
  ],
  about: `Makes a DNS record, or changes the one that is there.

A TXT record is made beside the others of its name. Of every other type, the one record of \
the name and type is changed; where there are several, --id says which.

--value is the same as --data '{"Value":"..."}'. An MX or SRV record needs more than a value: \
give --data. Addresses are of the one type A/AAAA, several separated by commas.`,
  flags: {
    ...siteFlag,
    id: { type: 'string', value: 'ID', about: 'Change this record' },
    name: { type: 'string', value: 'NAME', about: 'Whole name of the record' },
    type: { type: 'string', value: 'TYPE', about: 'Type of the record, as in TXT, CNAME or A/AAAA' },
    value: { type: 'string', value: 'VALUE', about: 'Its value' },
    data: { type: 'string', value: 'JSON', about: 'Its data, as in \'{"Value":"mail.example.com","Priority":10}\'' },
    ttl: { type: 'string', value: 'SECONDS', about: '30 to 86400, or 1: the service chooses (default)' },
    proxied: { type: 'boolean', about: 'ESA answers for the record (needs --business)' },
    business: {
      type: 'string',
      value: 'SCENARIO',
      choices: ['web', 'api', 'image_video'],
      about: 'What a proxied record is for',
    },
    comment: { type: 'string', value: 'TEXT', about: 'A note on the record, of at most 50 characters' },
    ...consentFlags,
    ...jsonFlag,
    ...connectionFlags,
  },
  schema: record({
    plan: record({
      action: oneOf('create', 'update', 'keep'),
      siteId: anyString,
      recordId: orNull(anyString),
      name: anyString,
      type: anyString,
      ttl: orNull(anyInteger),
      data: { type: 'object' },
      before: { type: ['object', 'null'] },
    }),
    result: { ...record({ recordId: orNull(anyString) }), type: ['object', 'null'] },
  }),
  examples: [
    {
      line: 'esakit records set --site example.com --name www.example.com --type A --value 192.0.2.1 --dry-run',
      about: 'Show what would change',
    },
    {
      line: `esakit records set --site example.com --name example.com --type MX --data '{"Value":"mail.example.com","Priority":10}' --yes`,
      about: 'Make a record with more than a value',
    },
  ],
  async run({ flags }, io) {
    const { site, id, comment } = flags;
    if (site === undefined) throw new UsageError('records set needs --site (esakit sites shows which there are)');
    const data = readData(flags.value, flags.data);
    const ttl = flags.ttl === undefined ? undefined : readTtl(flags.ttl);
    if (flags.proxied && flags.business === undefined) throw new UsageError('--proxied needs --business');
    if (comment !== undefined && comment.length > 50) throw new UsageError('--comment has more than 50 characters');
    const name = flags.name === undefined ? undefined : readName(flags.name);
    const type = flags.type === undefined ? undefined : typeOf(flags.type);
    if (id === undefined && (name === undefined || type === undefined)) {
      throw new UsageError('records set needs --name and --type, or --id');
    }
    return withClient(flags, io, async (client) => {
      const SiteId = await resolveSite(client, site);
      const there = await recordsOf(client, SiteId, name, type);
      const before = chosen(there, data, type, id);
      const shared = {
        Data: data,
        ...(flags.proxied && { Proxied: true }),
        ...(flags.business !== undefined && { BizName: flags.business }),
        ...(comment !== undefined && { Comment: comment }),
      };
      const isSame = before !== undefined && isSameData(before, data) && isSameBeside(before, { ttl, ...shared });
      const action = before === undefined ? 'create' : isSame ? 'keep' : 'update';
      const target = {
        RecordName: before?.RecordName ?? name ?? '',
        RecordType: before?.RecordType ?? type ?? '',
        Data: data as DnsRecord['Data'],
      };
      const plan = planOf({ action, siteId: String(SiteId), before, target, ttl, data });
      if (!confirmPlan(plan, flags, io)) return 0;
      let RecordId = before?.RecordId;
      if (RecordId === undefined) {
        const input = { SiteId, RecordName: target.RecordName, Type: target.RecordType, Ttl: ttl ?? AUTOMATIC };
        RecordId = (await createRecord(client, { ...input, ...shared })).RecordId;
      } else {
        const Ttl = ttl ?? (before?.Ttl === undefined ? undefined : Number(before.Ttl));
        const kind = { Type: target.RecordType, ...(Ttl !== undefined && { Ttl }) };
        await updateRecord(client, { RecordId, ...kind, ...keptBeside(before), ...shared });
      }
      const recordId = RecordId?.toString() ?? null;
      if (flags.json) printResult(plan, { recordId }, io);
      else
        print(
          io,
          `${action === 'create' ? 'created' : 'updated'} ${recordId ?? 'a record whose id the service did not tell'}`,
        );
      return 0;
    });
  },
});

/** The record to change, if any. */
function chosen(
  there: readonly DnsRecord[],
  data: RecordData,
  type: string | undefined,
  id: string | undefined,
): DnsRecord | undefined {
  if (id !== undefined) {
    const found = there.find(({ RecordId }) => RecordId?.toString() === id);
    if (found) return found;
    throw new Failure(`the site has no record ${id} (esakit records shows which there are)`);
  }
  const same = there.find((one) => isSameData(one, data));
  if (same || type === 'TXT') return same;
  if (there.length <= 1) return there[0];
  const ids = there.map((one) => `\n${visibleLine(`${one.RecordId?.toString()}: ${showRecord(one)}`)}`).join('');
  throw new UsageError(`there are ${there.length} records of this name and type: --id says which to change${ids}`);
}

/** What an update would change back to its default, if it were left out. */
function keptBeside({ Proxied, BizName, Comment }: DnsRecord = {}): object {
  return {
    ...(Proxied !== undefined && { Proxied }),
    ...(BizName && { BizName }),
    ...(Comment && { Comment }),
  };
}

const isSameBeside = (
  before: DnsRecord,
  wanted: { ttl: number | undefined; Proxied?: boolean; BizName?: string; Comment?: string },
): boolean =>
  (wanted.ttl === undefined || Number(before.Ttl) === wanted.ttl) &&
  (wanted.Proxied === undefined || before.Proxied === wanted.Proxied) &&
  (wanted.BizName === undefined || before.BizName === wanted.BizName) &&
  (wanted.Comment === undefined || before.Comment === wanted.Comment);

function planOf({
  action,
  siteId,
  before,
  target,
  ttl,
  data,
}: {
  readonly action: 'create' | 'update' | 'keep';
  readonly siteId: string;
  readonly before: DnsRecord | undefined;
  readonly target: Pick<DnsRecord, 'RecordName' | 'RecordType' | 'Data'>;
  readonly ttl: number | undefined;
  readonly data: RecordData;
}): Plan {
  const recordId = before?.RecordId?.toString() ?? null;
  const where = recordId === null ? '' : ` (${recordId})`;
  const was = action === 'update' && before ? `\n  before: ${visibleLine(showData(before.Data) ?? '-')}` : '';
  return {
    subject: 'records set',
    isEmpty: action === 'keep',
    text:
      action === 'keep'
        ? visibleLine(`Nothing to change: ${showRecord(target)} is there${where}.`)
        : visibleLine(`${action} ${showRecord(target)}${where}`) + was,
    document: {
      action,
      siteId,
      recordId,
      name: target.RecordName,
      type: target.RecordType,
      ttl: ttl ?? null,
      data,
      before: before?.Data ?? null,
    },
  };
}

function readTtl(text: string): number {
  const ttl = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (ttl === AUTOMATIC || (ttl >= 30 && ttl <= 86_400)) return ttl;
  throw new UsageError(`--ttl ${text} is not 1 or a number of seconds from 30 to 86400`);
}
