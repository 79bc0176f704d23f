import type { Client } from '../../client/client.js';
import type { Int64Input } from '../../util/int64.js';
import type { DcvInstruction } from './instructions.js';
import { type DcvNoteStore, memoryNote } from './note.js';
import { type DcvPublication, publish } from './publication.js';
import { listTxt, type RecordOptions } from './record-calls.js';
import { readTexts, within } from './txt-records.js';
import { type Zone, zoneOfSite } from './zone.js';

/** What to publish, and where it is noted. */
export interface PublishDcvQuery {
  readonly siteId: Int64Input;
  /** As `dcvInstructions` gives them: TXT records. */
  readonly instructions: readonly DcvInstruction[];
  /** Keeps what has to be taken back. Without one it is kept in memory only. */
  readonly note?: DcvNoteStore | undefined;
}

/** A record that a publication would make. */
export interface PlannedRecord {
  readonly name: string;
  readonly value: string;
  readonly action: 'create' | 'keep';
}

/** What a publication would do. */
export interface DcvPublicationPlan extends Zone {
  readonly records: readonly PlannedRecord[];
}

/**
 * Tells what {@link publishDcv} would do. It reads only.
 *
 * @throws {ParameterError} for what can't be published: files, a site whose DNS is not ESA's.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export async function planDcvPublication(
  client: Client,
  { siteId, instructions }: Pick<PublishDcvQuery, 'siteId' | 'instructions'>,
  options: RecordOptions = {},
): Promise<DcvPublicationPlan> {
  const operation = 'planDcvPublication';
  const texts = readTexts(instructions, operation);
  const zone = await zoneOfSite(client, siteId, operation, options.signal);
  const records: PlannedRecord[] = [];
  for (const { name, value } of within(zone, texts, operation)) {
    const there = await listTxt(client, zone.siteId, name, options);
    const action = there.some(({ Data }) => Data?.Value === value) ? 'keep' : 'create';
    records.push({ name, value, action });
  }
  return { ...zone, records };
}

/**
 * Publishes the TXT records that validate a certificate's names in ESA's own DNS. Values that are there already stay
 * beside the new ones. A record that someone else made counts as published and is never taken back by
 * {@link withdrawDcv}. It can be called again after a crash, with the same note.
 *
 * @throws {ParameterError} for what can't be published: files, a site whose DNS is not ESA's.
 * @throws {AnyEsaError} or the reason of `options.signal`; the note says what was made until then.
 * @example
 * ```ts
 * import { createClient, dcvInstructions, getCertificate } from '@esakit/core';
 * import { memoryNote, publishDcv, withdrawDcv } from '@esakit/core/lifecycle';
 *
 * const esa = createClient({ credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' } });
 * const siteId = '1234567890123';
 * const { Result, SiteName } = await getCertificate(esa, { SiteId: siteId, Id: 'babaded901474b9693acf530e0fb1d95' });
 * const note = memoryNote(); // a file or a database outlives a crash
 * await publishDcv(esa, { siteId, instructions: dcvInstructions(Result, { siteName: SiteName }), note });
 * // once the certificate is issued:
 * await withdrawDcv(esa, { note });
 * ```
 */
export async function publishDcv(
  client: Client,
  { siteId, instructions, note = memoryNote() }: PublishDcvQuery,
  options: RecordOptions = {},
): Promise<DcvPublication> {
  const operation = 'publishDcv';
  const texts = readTexts(instructions, operation);
  const zone = await zoneOfSite(client, siteId, operation, options.signal);
  return publish(client, zone, within(zone, texts, operation), { ...options, note, operation });
}
