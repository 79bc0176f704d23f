import type { Client } from '../../client/client.js';
import { ParameterError } from '../../errors.js';
import type { Int64Input } from '../../util/int64.js';
import { randomUuid } from '../../util/uuid.js';
import { toAscii } from '../hostname.js';
import type { DcvInstruction } from './instructions.js';
import { type DcvNote, type DcvNoteStore, memoryNote, type NotedRecord, readNote } from './note.js';
import { listTxt, makeTxt, type RecordOptions } from './record-calls.js';
import { findTxtPlace, type TxtPlace, type TxtPlaceOptions } from './txt-place.js';
import { type Zone, zoneOfSite } from './zone.js';

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

/** The most characters that the service takes in a TXT record. */
const MAX_TXT = 450;

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
  return publish(client, zone, within(zone, texts, operation), note, { ...options, operation });
}

/** A TXT record, as a DNS-01 challenge asks for it (RFC 8555, 8.4). */
export interface PublishTxtQuery {
  /** The whole name, as in `_acme-challenge.example.com`. The final dot may be there. */
  readonly name: string;
  readonly value: string;
  /** Found by the name where it is missing. */
  readonly siteId?: Int64Input | undefined;
  readonly note?: DcvNoteStore | undefined;
}

/** What {@link publishTxt} would publish. */
export interface TxtPlan extends TxtPlace {
  readonly value: string;
}

/** How to publish a TXT record. */
export interface PublishTxtOptions extends TxtPlaceOptions {
  /** Called with the plan before anything is changed. What it throws ends the publication. */
  readonly onPlan?: ((plan: TxtPlan) => void) | undefined;
}

/**
 * Tells where {@link publishTxt} would publish. It reads only: sites, records of the name, and by DNS over HTTPS the
 * aliases of names outside of the account.
 *
 * @throws {ParameterError} for a name that leads to no site whose DNS is ESA's.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 */
export async function planTxt(
  client: Client,
  { name, value, siteId }: Omit<PublishTxtQuery, 'note'>,
  options: TxtPlaceOptions = {},
): Promise<TxtPlan> {
  return planText(client, { name, value, siteId }, 'planTxt', options);
}

async function planText(
  client: Client,
  { siteId, ...text }: Omit<PublishTxtQuery, 'note'>,
  operation: string,
  options: TxtPlaceOptions,
): Promise<TxtPlan> {
  const asked = checkText(text, operation);
  const place = await findTxtPlace(client, { ...asked, siteId }, operation, options);
  within(place, [{ ...asked, name: place.name }], operation);
  return { ...place, value: asked.value };
}

/**
 * Publishes one TXT record in ESA's own DNS: a step of an ACME client that validates by DNS-01. {@link withdrawDcv}
 * takes it back. Where the name is an alias (CNAME), the record is published where the alias leads to, as authorities
 * look for it there.
 *
 * @throws {ParameterError} for a name that belongs or leads to no site whose DNS is ESA's: it says where the record
 *   belongs.
 * @throws {AnyEsaError} or the reason of `options.signal`.
 * @example
 * ```ts
 * import { createClient } from '@esakit/core';
 * import { memoryNote, publishTxt, withdrawDcv } from '@esakit/core/lifecycle';
 *
 * const esa = createClient({ credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' } });
 * const note = memoryNote();
 * await publishTxt(esa, { name: '_acme-challenge.example.com', value: 'the digest of the key authorization', note });
 * await withdrawDcv(esa, { note });
 * ```
 */
export async function publishTxt(
  client: Client,
  { name, value, siteId, note = memoryNote() }: PublishTxtQuery,
  { onPlan, ...options }: PublishTxtOptions = {},
): Promise<DcvPublication> {
  const operation = 'publishTxt';
  const plan = await planText(client, { name, value, siteId }, operation, options);
  onPlan?.(plan);
  const zone = { siteId: plan.siteId, siteName: plan.siteName, siteStatus: plan.siteStatus };
  const text = { name: plan.name, value: plan.value };
  const { signal, interval } = options;
  return publish(client, zone, [text], note, { signal, interval, operation });
}

interface Text {
  readonly name: string;
  readonly value: string;
}

async function publish(
  client: Client,
  zone: Zone,
  texts: readonly Text[],
  store: DcvNoteStore,
  options: RecordOptions & { readonly operation: string },
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
  for (const text of texts) if (!noted.has(keyOf(text))) noted.set(keyOf(text), { ...text, mark });
  const keep = (): Promise<void> => {
    const { siteId, siteName } = zone;
    const records = [...noted.values()];
    const note: DcvNote = { version: 1, siteId, siteName, records };
    return store.write(records.length === 0 ? undefined : note);
  };

  await keep();
  const records: PublishedRecord[] = [];
  for (const text of texts) {
    const intended = noted.get(keyOf(text)) as NotedRecord;
    const { recordId, own } = await makeTxt(client, zone.siteId, intended, options);
    if (own === false) noted.delete(keyOf(text));
    else noted.set(keyOf(text), { ...intended, ...(recordId !== undefined && { recordId }) });
    await keep();
    records.push({ ...text, recordId, outcome: own === false ? 'there' : 'created' });
  }
  return { ...zone, records };
}

const keyOf = ({ name, value }: Text): string => `${name} ${value}`;

/** The TXT records of instructions. */
function readTexts(instructions: readonly DcvInstruction[], operation: string): readonly Text[] {
  if (instructions.length === 0)
    throw new ParameterError('instructions is empty: there is nothing to publish', operation);
  return instructions.map((one) => {
    if (one.type === 'HTTP') {
      throw new ParameterError(
        `${one.url} is a file for a web server, which ESA's DNS can't publish: put it on the server of that host`,
        operation,
      );
    }
    if (one.record !== 'TXT') {
      throw new ParameterError(
        `${one.name} asks for a ${one.record} record, and only TXT is published: make it by CreateRecord`,
        operation,
      );
    }
    return checkText(one, operation);
  });
}

function checkText({ name: given, value }: Text, operation: string): Text {
  const name = toAscii(given);
  if (name === undefined || !name.includes('.')) {
    throw new ParameterError(`${given} is not a whole name such as _acme-challenge.example.com`, operation);
  }
  if (value === '' || value.length > MAX_TXT) {
    throw new ParameterError(`the value for ${name} must have 1 to ${MAX_TXT} characters`, operation);
  }
  return { name, value };
}

/** @throws {ParameterError} for a name outside of the zone. */
function within({ siteName }: Zone, texts: readonly Text[], operation: string): readonly Text[] {
  const foreign = texts.find(({ name }) => name !== siteName && !name.endsWith(`.${siteName}`));
  if (foreign) throw new ParameterError(`${foreign.name} does not belong to the site ${siteName}`, operation);
  return [...new Map(texts.map((text) => [keyOf(text), text])).values()];
}
