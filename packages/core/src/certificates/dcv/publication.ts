import type { Client } from '../../client/client.js';
import { ParameterError } from '../../errors.js';
import { randomUuid } from '../../util/uuid.js';
import { type DcvNote, type DcvNoteStore, type NotedRecord, readNote } from './note.js';
import { makeTxt, type RecordOptions } from './record-calls.js';
import { keyOf, type Text } from './txt-records.js';
import type { Zone } from './zone.js';

/** A record that is published. */
export interface PublishedRecord {
  readonly name: string;
  readonly value: string;
  /** Missing where the service has not told it. */
  readonly recordId: string | undefined;
  /** `created` by us; `there` already, so it is not ours to delete. */
  readonly outcome: 'created' | 'there';
}

/** What a publication came to. */
export interface DcvPublication extends Zone {
  readonly records: readonly PublishedRecord[];
}

/** Where a publication is noted, and for which function. */
interface PublishOptions extends RecordOptions {
  readonly note: DcvNoteStore;
  readonly operation: string;
}

/**
 * Makes the records that are not there yet. Each is noted before it is made, so that none is lost by a crash
 * (docs/decisions/017).
 */
export async function publish(
  client: Client,
  zone: Zone,
  texts: readonly Text[],
  { note: store, ...options }: PublishOptions,
): Promise<DcvPublication> {
  const before = await readNote(store, options.operation);
  if (before !== undefined && before.siteId !== zone.siteId) {
    throw new ParameterError(
      `note is of the site ${before.siteName}: withdraw that publication first, or use another store`,
      options.operation,
    );
  }
  const noted = new Map((before?.records ?? []).map((one) => [keyOf(one), one]));
  const mark = `esakit ${randomUuid()}`;
  const intended = texts.map((text): NotedRecord => noted.get(keyOf(text)) ?? { ...text, mark });
  for (const record of intended) noted.set(keyOf(record), record);
  const keep = (): Promise<void> => {
    const { siteId, siteName } = zone;
    const records = [...noted.values()];
    const note: DcvNote = { version: 1, siteId, siteName, records };
    return store.write(records.length === 0 ? undefined : note);
  };

  await keep();
  const records: PublishedRecord[] = [];
  for (const record of intended) {
    const { recordId, own } = await makeTxt(client, zone.siteId, record, options);
    if (own === false) noted.delete(keyOf(record));
    else noted.set(keyOf(record), { ...record, ...(recordId !== undefined && { recordId }) });
    await keep();
    const { name, value } = record;
    records.push({ name, value, recordId, outcome: own === false ? 'there' : 'created' });
  }
  return { ...zone, records };
}
