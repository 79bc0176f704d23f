import type { Client } from '../../client/client.js';
import { EsaError } from '../../errors.js';
import { iterate } from '../../client/iterate.js';
import { createRecord, deleteRecord, ListRecords, type ListRecordsOutputRecords } from '../../operations/dns.js';
import { pause } from '../../util/deadline.js';
import { toAscii } from '../hostname.js';
import type { NotedRecord } from './note.js';

/** How records are made, found and deleted. */
export interface RecordOptions {
  readonly signal?: AbortSignal | undefined;
  /**
   * Milliseconds before the second try of what the service was too busy for, and between two looks for a record that a
   * list does not show yet; 3,000 by default.
   */
  readonly interval?: number | undefined;
}

/** Seconds that a resolver may keep the record: it is published once and looked at soon. */
const TTL = 120;
const TRIES = 6;
/** A new record may be missing from lists for some seconds. */
const LOOKS = 3;

/** The service is busy, and did nothing yet or may be asked again: the same record is not made twice. */
const BUSY =
  /^(Record\.(ServiceBusy|Reserved|NoResource)|Site\.ServiceBusy|LockFailed|TooManyRequests|Throttling.*|InternalException)$/;
/** A record of this name, type and value is there already. */
const THERE = 'Record.RecordNameConflictWithSameRecordType';
/** There is no such record. */
const GONE = /NotFound/;

/** What came of making a record. */
export interface Made {
  /** Missing where the list does not show it. */
  readonly recordId: string | undefined;
  /** Whether the record is ours; undefined where that could not be seen. */
  readonly own: boolean | undefined;
}

/** Makes a TXT record, or finds that it is there. */
export async function makeTxt(
  client: Client,
  siteId: string,
  { name, value, mark }: NotedRecord,
  options: RecordOptions,
): Promise<Made> {
  let tried = 0;
  try {
    const { RecordId } = await persist(options, (call) => {
      tried++;
      const Data = { Value: value };
      return createRecord(
        client,
        { SiteId: siteId, RecordName: name, Type: 'TXT', Ttl: TTL, Data, Comment: mark },
        call,
      );
    });
    return { recordId: RecordId === undefined ? undefined : String(RecordId), own: true };
  } catch (error) {
    if (!(error instanceof EsaError) || error.code !== THERE) throw error;
  }
  const found = await findTxt(client, siteId, { name, value }, options);
  const ours = found.find(({ Comment }) => Comment === mark);
  // A try that seemed to fail may have made the record that the last one met.
  const own = ours ? true : found.length === 0 && tried > 1 ? undefined : false;
  return { recordId: (ours ?? found[0])?.RecordId?.toString(), own };
}

/** TXT records of a name and a value; it looks again where a list shows none. */
export async function findTxt(
  client: Client,
  siteId: string,
  { name, value }: Pick<NotedRecord, 'name' | 'value'>,
  options: RecordOptions,
  looks = LOOKS,
): Promise<ListRecordsOutputRecords[]> {
  for (let look = 1; ; look++) {
    const found = (await listTxt(client, siteId, name, options)).filter((record) => record.Data?.Value === value);
    if (found.length > 0 || look >= looks) return found;
    await rest(options.interval ?? 3_000, options.signal);
  }
}

/** All TXT records of a name. */
export const listTxt = (
  client: Client,
  siteId: string,
  name: string,
  options: RecordOptions,
): Promise<ListRecordsOutputRecords[]> => list(client, siteId, { name, type: 'TXT' }, options);

/** The CNAME record of a name, if there is one. */
export const listAliases = (
  client: Client,
  siteId: string,
  name: string,
  options: RecordOptions,
): Promise<ListRecordsOutputRecords[]> => list(client, siteId, { name, type: 'CNAME' }, options);

async function list(
  client: Client,
  siteId: string,
  { name, type }: { readonly name: string; readonly type: 'TXT' | 'CNAME' },
  { signal }: RecordOptions,
): Promise<ListRecordsOutputRecords[]> {
  const query = { SiteId: siteId, RecordName: name, RecordMatchType: 'exact', Type: type } as const;
  const records: ListRecordsOutputRecords[] = [];
  for await (const record of iterate(client, ListRecords, query, { signal })) {
    // Some lists match more than they are asked for.
    const isNamed = toAscii(record.RecordName ?? '') === name;
    if (isNamed && (record.RecordType ?? type).toUpperCase() === type) records.push(withValue(record));
  }
  return records;
}

/** Answers have `Value`, and pages `value`. */
const withValue = (record: ListRecordsOutputRecords): ListRecordsOutputRecords => {
  const { Value = record.Data?.['value'], ...data } = record.Data ?? {};
  return typeof Value === 'string' ? { ...record, Data: { ...data, Value } } : record;
};

/** Deletes a record; false where there is none. */
export async function dropRecord(client: Client, recordId: string, options: RecordOptions): Promise<boolean> {
  try {
    await persist(options, (call) => deleteRecord(client, { RecordId: recordId }, call));
    return true;
  } catch (error) {
    if (error instanceof EsaError && GONE.test(error.code)) return false;
    throw error;
  }
}

/** Repeats a call that can be repeated without harm while the service is busy or its answer is lost. */
async function persist<T>(
  { signal, interval = 3_000 }: RecordOptions,
  task: (options: { readonly signal: AbortSignal | undefined }) => Promise<T>,
): Promise<T> {
  let delay = interval;
  for (let tries = 1; ; tries++) {
    try {
      return await task({ signal });
    } catch (error) {
      signal?.throwIfAborted();
      const again =
        error instanceof EsaError && (error.retryable || error.outcome === 'unknown' || BUSY.test(error.code));
      if (!again || tries === TRIES) throw error;
    }
    await rest(delay, signal);
    // Each pause is that much longer than the one before.
    delay *= 5 / 3;
  }
}

const rest = (milliseconds: number, signal = new AbortController().signal): Promise<void> =>
  pause(milliseconds, signal);
