import { type CertificateInfo, certificateNames } from '@esakit/node';
import { statusColour } from '../output/paint.js';
import { anyString, type JsonSchema, listOf, orNull, record } from '../output/schema.js';
import type { Column } from '../output/table.js';
import { showDay } from './dates.js';
import { visibleLine } from '../output/visible.js';

/** What documents of plans say of a certificate. */
export const certificateSchema: JsonSchema = record({
  id: orNull(anyString),
  name: orNull(anyString),
  type: orNull(anyString),
  status: orNull(anyString),
  names: listOf(anyString),
  notAfter: orNull(anyString),
  fingerprint: orNull(anyString),
});

/** A certificate in a document. */
export const toDocument = (certificate: CertificateInfo): object => ({
  id: certificate.Id ?? null,
  name: certificate.Name?.trim() || null,
  type: certificate.Type ?? null,
  status: certificate.Status ?? null,
  names: certificateNames(certificate),
  notAfter: certificate.NotAfter ?? null,
  fingerprint: certificate.FingerprintSha256 ?? null,
});

const MAX_NAMES = 2;

/** Some of the names of a certificate, and how many more there are. */
export function showNames(certificate: CertificateInfo): string | undefined {
  const names = certificateNames(certificate);
  if (names.length === 0) return certificate.CommonName;
  const others = names.length - MAX_NAMES;
  return names.slice(0, MAX_NAMES).join(', ') + (others > 0 ? ` +${others}` : '');
}

/** Columns of a table of certificates. */
export const certificateColumns: readonly Column<CertificateInfo>[] = [
  { heading: 'ID', fit: 'shorten', cell: ({ Id }) => Id },
  { heading: 'NAME', fit: 'shorten', cell: ({ Name }) => Name },
  { heading: 'HOSTNAMES', fit: 'shorten', cell: showNames },
  { heading: 'STATUS', cell: ({ Status = '' }) => ({ text: Status, colour: statusColour(Status) }) },
  { heading: 'TYPE', cell: ({ Type }) => Type },
  { heading: 'EXPIRES', cell: ({ NotAfter }) => showDay(NotAfter) },
];

/** A certificate in a line: id, name, end. */
export function showCertificate({ Id = 'without an id', Name, Type, NotAfter }: CertificateInfo): string {
  const about = [Name?.trim(), Type, NotAfter && `ends ${showDay(NotAfter)}`].filter(Boolean).join(', ');
  return visibleLine(about ? `${Id} (${about})` : Id);
}
