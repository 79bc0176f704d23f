import { type Client, getSite, iterate, toAscii } from '@esakit/core';
import type { DcvNote, NotedRecord } from '@esakit/core/lifecycle';
import { ListRecords } from '@esakit/core/operations/dns';

/** The comment of every record that esakit publishes, here or from a command. */
const MARK = /^esakit [0-9a-f-]{36}$/;

/**
 * Finds the TXT records at some names that esakit has published, by the comment that it leaves: they are known after a
 * restart too, and on platforms that keep nothing.
 *
 * @returns a note for `withdrawDcv`, which deletes nothing else; undefined where there are none.
 * @throws {AnyEsaError} or the reason of `signal`.
 */
export async function findPublished(
  client: Client,
  siteId: string,
  names: readonly string[],
  signal: AbortSignal,
): Promise<DcvNote | undefined> {
  const records: NotedRecord[] = [];
  for (const name of new Set(names)) {
    const query = { SiteId: siteId, RecordName: name, RecordMatchType: 'exact', Type: 'TXT' } as const;
    for await (const { RecordName, Comment = '', RecordId, Data } of iterate(client, ListRecords, query, { signal })) {
      const value = Data?.Value ?? Data?.['value'];
      if (toAscii(RecordName ?? '') !== name || !MARK.test(Comment)) continue;
      if (RecordId === undefined || typeof value !== 'string' || value === '') continue;
      records.push({ name, value, mark: Comment, recordId: String(RecordId) });
    }
  }
  if (records.length === 0) return undefined;
  const { SiteModel } = await getSite(client, { SiteId: siteId }, { signal });
  return { version: 1, siteId, siteName: toAscii(SiteModel?.SiteName ?? '') ?? '', records };
}

/** The names at which records for the validation of a host stand, by the authorities that ESA uses. */
export const validationNames = (hostnames: readonly string[]): string[] =>
  hostnames.flatMap((hostname) => {
    const host = hostname.replace(/^\*\./, '');
    return [`_acme-challenge.${host}`, `_dnsauth.${host}`];
  });
