import type { Client } from '../../client/client.js';
import type { Int64Input } from '../../util/int64.js';
import { type DcvNoteStore, memoryNote } from './note.js';
import { type DcvPublication, publish } from './publication.js';
import { findTxtPlace, type TxtPlace, type TxtPlaceOptions } from './txt-place.js';
import { checkText, within } from './txt-records.js';

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
  return publish(client, zone, [text], { signal, interval, note, operation });
}
