import { toAscii } from '@esakit/core';
import { invalidParameter, refusal } from '../../http/errors.js';
import type { EmulatedRecord, EmulatedSite, EmulatorState } from '../../state.js';

/** What is given of a record, before it is one. */
export type RecordInput = Pick<EmulatedRecord, 'RecordName' | 'RecordType' | 'Data' | 'Ttl' | 'Proxied'> &
  Partial<Pick<EmulatedRecord, 'Comment' | 'BizName'>>;

/** The types of records, and the field of `Data` that each needs. */
const TYPES: Readonly<Record<string, 'Value' | 'Certificate' | 'Fingerprint'>> = {
  'A/AAAA': 'Value',
  CNAME: 'Value',
  TXT: 'Value',
  NS: 'Value',
  MX: 'Value',
  SRV: 'Value',
  CAA: 'Value',
  URI: 'Value',
  CERT: 'Certificate',
  SMIMEA: 'Certificate',
  TLSA: 'Certificate',
  SSHFP: 'Fingerprint',
};

/** Each field of `Data` as answers have it, by its name in lower case. */
const FIELDS: ReadonlyMap<string, string> = new Map(
  'Algorithm Certificate Fingerprint Flag KeyTag MatchingType Port Priority Selector Tag Type Usage Value Weight'
    .split(' ')
    .map((name) => [name.toLowerCase(), name]),
);

const MAX_TTL = 86_400;
const MAX_TXT = 450;
const MAX_COMMENT = 50;

/** The content of a record with its fields spelled as in answers: the service takes `value` too. */
export function readData(data: object): EmulatedRecord['Data'] {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]: [string, unknown]) => [FIELDS.get(name.toLowerCase()) ?? name, value]),
  );
}

/** A record's full name in its usual form. */
export function readName(name: string, { SiteName }: EmulatedSite): string {
  const ascii = toAscii(name);
  if (ascii === undefined || (ascii !== SiteName && !ascii.endsWith(`.${SiteName}`))) {
    throw invalidParameter('RecordName', `is not a full name of the site ${SiteName}`);
  }
  return ascii;
}

/**
 * Refuses a record that its site can't have.
 *
 * @param self - the record that it takes the place of.
 */
export function assertRecord(input: RecordInput, site: EmulatedSite, state: EmulatorState, self?: bigint): void {
  assertContent(input);
  if (site.AccessType === 'CNAME') assertOnCnameSite(input);
  const { RecordName, RecordType, Data } = input;
  const known = [...state.records.values()].some(
    (other) =>
      other.RecordId !== self &&
      other.SiteId === site.SiteId &&
      other.RecordName === RecordName &&
      other.RecordType === RecordType &&
      sameData(other.Data, Data),
  );
  if (known) throw refusal('Record.RecordNameConflictWithSameRecordType');
}

function assertContent({ RecordType, Data, Ttl, Proxied, Comment = '', BizName }: RecordInput): void {
  const needed = Object.hasOwn(TYPES, RecordType) ? TYPES[RecordType] : undefined;
  if (needed === undefined) throw invalidParameter('Type');
  const content = Data[needed];
  if (typeof content !== 'string' || content === '') throw invalidParameter(`Data.${needed}`, 'is missing');
  if (RecordType === 'TXT' && content.length > MAX_TXT) {
    throw invalidParameter(`Data.${needed}`, `is longer than ${MAX_TXT} characters`);
  }
  if (Ttl !== 1 && (Ttl < 30 || Ttl > MAX_TTL)) throw invalidParameter('Ttl', `is neither 1 nor from 30 to ${MAX_TTL}`);
  if (Comment.length > MAX_COMMENT) throw invalidParameter('Comment', `is longer than ${MAX_COMMENT} characters`);
  if (Proxied && !BizName) {
    throw refusal('MissingParameter', 'The parameter BizName is required for a proxied record.');
  }
}

function assertOnCnameSite({ RecordType, Proxied }: RecordInput): void {
  if (RecordType !== 'A/AAAA' && RecordType !== 'CNAME') {
    throw refusal('InvalidParameter.CnameSiteRecordUnsupport');
  }
  if (!Proxied) throw refusal('InvalidParameter.CnameSiteRecordNoProxied');
}

function sameData(a: EmulatedRecord['Data'], b: EmulatedRecord['Data']): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => a[name] === b[name]);
}
