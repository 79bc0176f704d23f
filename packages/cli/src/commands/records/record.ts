import { type Client, type Int64Input, iterate, parseJson, toAscii } from '@esakit/node';
import { type CreateRecordInputData, ListRecords, type ListRecordsOutputRecords } from '@esakit/core/operations/dns';
import { collect } from '../../certificate/collect.js';
import { UsageError } from '../../failure.js';
import { toJson } from '../../output/json.js';
import { visibleLine } from '../../output/visible.js';

export type DnsRecord = ListRecordsOutputRecords;
export type RecordData = CreateRecordInputData;

/** The service has one type for both kinds of addresses. */
const ADDRESSES = 'A/AAAA';

/** A type as the service has it. */
export function typeOf(text: string): string {
  const type = text.trim().toUpperCase();
  return type === 'A' || type === 'AAAA' ? ADDRESSES : type;
}

/** A whole name. */
export function readName(text: string): string {
  const name = toAscii(text);
  if (name !== undefined && name.includes('.')) return name;
  throw new UsageError(`--name ${text} is not a whole name such as www.example.com`);
}

/** The data that `--value` or `--data` gives. */
export function readData(value: string | undefined, data: string | undefined): RecordData {
  if (value !== undefined && data !== undefined) throw new UsageError('--value and --data both give data: give one');
  if (value !== undefined) return { Value: value };
  if (data === undefined) throw new UsageError('records set needs --value, or --data with a JSON object');
  let read: unknown;
  try {
    read = parseJson(data);
  } catch {
    // Handled below.
  }
  if (typeof read === 'object' && read !== null && !Array.isArray(read)) return normalData(read);
  throw new UsageError(`--data takes a JSON object, as in '{"Value":"mail.example.com","Priority":10}'`);
}

/** Fields as answers have them: pages show `value`, and the service takes both. */
const normalData = (data: object): RecordData =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]: [string, unknown]) => [
      name.charAt(0).toUpperCase() + name.slice(1),
      value,
    ]),
  );

/** Whether data says the same, whatever the case of its fields; what the service adds of its own doesn't count. */
export function isSameData(record: DnsRecord, wanted: RecordData): boolean {
  const there: Readonly<Record<string, unknown>> = { ...normalData(record.Data ?? {}) };
  return Object.entries(normalData(wanted)).every(([name, value]) => String(there[name]) === String(value));
}

/** Data in a cell: its value, and the rest as JSON. */
export function showData(data: DnsRecord['Data']): string | undefined {
  const { Value, ...rest } = (data ?? {}) as Readonly<Record<string, unknown>>;
  const more = Object.entries(rest).filter(([, value]) => value !== undefined && value !== '');
  const others = more.length === 0 ? '' : toJson(Object.fromEntries(more)).replaceAll(/\n\s*/g, ' ');
  return [typeof Value === 'string' ? Value : undefined, others].filter(Boolean).join(' ') || undefined;
}

/** A record in a line of a plan. */
export const showRecord = (record: Pick<DnsRecord, 'RecordType' | 'RecordName' | 'Data'>): string =>
  visibleLine(`${record.RecordType ?? '?'} ${record.RecordName ?? '?'} ${showData(record.Data) ?? ''}`.trim());

/** The records of a name and a type. */
export async function recordsOf(
  client: Client,
  SiteId: Int64Input,
  name: string | undefined,
  type: string | undefined,
): Promise<DnsRecord[]> {
  const query = {
    SiteId,
    ...(name !== undefined && ({ RecordName: name, RecordMatchType: 'exact' } as const)),
    ...(type !== undefined && { Type: type }),
  };
  const all = await collect(iterate(client, ListRecords, query));
  // Some lists match more than they are asked for.
  return all.filter(
    (one) =>
      (name === undefined || toAscii(one.RecordName ?? '') === name) &&
      (type === undefined || typeOf(one.RecordType ?? type) === type),
  );
}
