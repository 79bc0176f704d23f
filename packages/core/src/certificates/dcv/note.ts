import { ParameterError } from '../../errors.js';

/** A record that a publication made, or was about to make. */
export interface NotedRecord {
  readonly name: string;
  readonly value: string;
  /** The record's comment: by it a record is known as ours where its id is not known. */
  readonly mark: string;
  /** Missing where it is not known whether the record was made. */
  readonly recordId?: string;
}

/**
 * What a publication has to take back: plain data for a file or a database. It is written before the first record is
 * made and after each one, so that a crash at any moment leaves nothing behind that can't be found.
 */
export interface DcvNote {
  readonly version: 1;
  readonly siteId: string;
  readonly siteName: string;
  readonly records: readonly NotedRecord[];
}

/** Where a note is kept, one note a store. */
export interface DcvNoteStore {
  /** What was written last; undefined where nothing was, or where it was taken away. */
  readonly read: () => Promise<unknown>;
  /** Keeps a note in place of the earlier one. Undefined: there is nothing to take back any more. */
  readonly write: (note: DcvNote | undefined) => Promise<void>;
}

/** A store in memory only. */
export function memoryNote(): DcvNoteStore {
  let kept: DcvNote | undefined;
  return {
    read: async () => kept,
    write: async (note) => {
      kept = note;
    },
  };
}

/**
 * Reads a store's note.
 *
 * @throws {ParameterError} for what is not a note: it decides which records are deleted.
 */
export async function readNote(store: DcvNoteStore, operation: string): Promise<DcvNote | undefined> {
  const note = await store.read();
  if (note === undefined || note === null) return undefined;
  if (isNote(note)) return note;
  throw new ParameterError('note holds something else than a note of publishDcv: use another store', operation);
}

function isNote(value: unknown): value is DcvNote {
  const { version, siteId, siteName, records } = value as Partial<Record<keyof DcvNote, unknown>>;
  return (
    version === 1 &&
    typeof siteId === 'string' &&
    /^\d{1,19}$/.test(siteId) &&
    typeof siteName === 'string' &&
    Array.isArray(records) &&
    records.every(isRecord)
  );
}

function isRecord(value: unknown): value is NotedRecord {
  const { name, value: content, mark, recordId } = (value ?? {}) as Partial<Record<keyof NotedRecord, unknown>>;
  return (
    [name, content, mark].every((one) => typeof one === 'string' && one !== '') &&
    (recordId === undefined || (typeof recordId === 'string' && /^\d{1,19}$/.test(recordId)))
  );
}
