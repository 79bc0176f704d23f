import type { Client } from '../../client/client.js';
import { type DcvNote, type DcvNoteStore, type NotedRecord, readNote } from './note.js';
import { dropRecord, findTxt, listTxt, type RecordOptions } from './record-calls.js';

/** What came of taking a record back. */
export interface WithdrawnRecord extends Pick<NotedRecord, 'name' | 'value'> {
  readonly recordId: string | undefined;
  /**
   * `removed`; `gone` before; `changed` by someone since, so that it was left alone.
   */
  readonly outcome: 'removed' | 'gone' | 'changed';
}

const OPERATION = 'withdrawDcv';

/**
 * Deletes the records that a note says are ours, and no others. What someone has changed since stays. It can be called
 * again after a crash, and where nothing is left it does nothing.
 *
 * @throws {ParameterError} where the store holds something else than a note.
 * @throws {AnyEsaError} or the reason of `options.signal`; the note says what is left then.
 * @example
 * ```ts
 * import { createClient } from '@esakit/core';
 * import { type DcvNoteStore, withdrawDcv } from '@esakit/core/lifecycle';
 *
 * export const cleanUp = (note: DcvNoteStore) =>
 *   withdrawDcv(createClient({ credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' } }), { note });
 * ```
 */
export async function withdrawDcv(
  client: Client,
  { note: store }: { readonly note: DcvNoteStore },
  options: RecordOptions = {},
): Promise<WithdrawnRecord[]> {
  const note = await readNote(store, OPERATION);
  const withdrawn: WithdrawnRecord[] = [];
  if (note === undefined) return withdrawn;
  const left = [...note.records];
  for (const record of note.records) {
    withdrawn.push(await withdraw(client, note, record, options));
    left.shift();
    await store.write(left.length === 0 ? undefined : { ...note, records: left });
  }
  return withdrawn;
}

async function withdraw(
  client: Client,
  { siteId }: DcvNote,
  record: NotedRecord,
  options: RecordOptions,
): Promise<WithdrawnRecord> {
  const { name, value, mark } = record;
  const tell = (outcome: WithdrawnRecord['outcome'], recordId = record.recordId): WithdrawnRecord => ({
    name,
    value,
    recordId,
    outcome,
  });
  if (record.recordId === undefined) {
    const ours = (await findTxt(client, siteId, record, options)).find(({ Comment }) => Comment === mark);
    const id = ours?.RecordId?.toString();
    if (id === undefined) return tell('gone');
    return tell((await dropRecord(client, id, options)) ? 'removed' : 'gone', id);
  }
  // A list may not show a new record yet: then its id is enough.
  const shown = (await listTxt(client, siteId, name, options)).find(
    ({ RecordId }) => RecordId?.toString() === record.recordId,
  );
  if (shown && shown.Data?.Value !== value) return tell('changed');
  return tell((await dropRecord(client, record.recordId, options)) ? 'removed' : 'gone');
}
