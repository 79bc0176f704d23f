import type { Int64Input } from '@esakit/core';
import type { GetRecordInput, ListRecordsInput } from '@esakit/core/operations/dns';
import { refusal } from '../../http/errors.js';
import type { EmulatedRecord, EmulatedSite, EmulatorState } from '../../state.js';
import { matchName } from '../match-name.js';
import { page } from '../paging.js';
import type { Play } from '../play.js';
import { findSite } from '../sites.js';

const DEFAULT_PAGE_SIZE = 500;

/** A record and its site. */
export function findRecord(
  id: Int64Input,
  { records, sites }: EmulatorState,
): { readonly record: EmulatedRecord; readonly site: EmulatedSite } {
  const record = records.get(BigInt(id));
  const site = record && sites.get(record.SiteId);
  if (!site) throw refusal('Record.NotFound');
  return { record, site };
}

export const GetRecord: Play<GetRecordInput> = ({ input, state }) => {
  const { record, site } = findRecord(input.RecordId, state);
  return { RecordModel: told(record, site) };
};

export const ListRecords: Play<ListRecordsInput> = ({ input, state, now }) => {
  const site = findSite(input, state);
  const matches = matchName(input.RecordName, input.RecordMatchType, 'RecordMatchType');
  const found = [...state.records.values()]
    .filter(({ SiteId, listedFrom = now }) => SiteId === site.SiteId && listedFrom <= now)
    .filter(({ RecordName }) => matches(RecordName))
    .filter((record) => hasFields(record, input));
  const { items, counters } = page(found, input, DEFAULT_PAGE_SIZE);
  return { Records: items.map((record) => told(record, site)), ...counters };
};

function hasFields(record: EmulatedRecord, { Type, BizName, SourceType, Proxied }: ListRecordsInput): boolean {
  return (
    (Type === undefined || record.RecordType === Type) &&
    (BizName === undefined || record.BizName === BizName) &&
    (SourceType === undefined || record.RecordSourceType === SourceType) &&
    (Proxied === undefined || record.Proxied === Proxied)
  );
}

function told({ listedFrom: _ours, ...record }: EmulatedRecord, { SiteName }: EmulatedSite): object {
  return { ...record, SiteName };
}
