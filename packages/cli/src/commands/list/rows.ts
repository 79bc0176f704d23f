import { planPrune } from '@esakit/core/lifecycle';
import { certificateHealth, type CertificateInfo, type Int64Input } from '@esakit/node';
import { isCustom } from '../../certificate/choose.js';
import { certificateColumns } from '../../certificate/describe.js';
import type { Column } from '../../output/table.js';

/** What is said of certificates that take room in the quota for nothing. What records serve is prune's to find out. */
export function notesOf(
  certificates: readonly CertificateInfo[],
  siteId: Int64Input,
  now: Date,
): ReadonlyMap<CertificateInfo, string> {
  const data = {
    siteId,
    siteName: undefined,
    certificates,
    served: undefined,
    clientCas: [],
    customHostnames: [],
    now,
  };
  const superseded = planPrune(data).delete.map(({ certificate }) => [certificate, 'may go'] as const);
  const ended = certificates
    .filter((one) => isCustom(one) && certificateHealth(one, { now }).state === 'expired')
    .map((one) => [one, 'has ended'] as const);
  return new Map([...ended, ...superseded]);
}

/** A certificate as it is listed. */
export interface Row {
  readonly certificate: CertificateInfo;
  /** Of the account only: by its name, or its id. */
  readonly site?: string;
  readonly note: string | undefined;
}

/** The columns of a list: of the account or of a site, with notes or without. */
export const columnsAt = (now: Date, rows: readonly Row[]): readonly Column<Row>[] => [
  ...(rows.some(({ site }) => site !== undefined) ? [{ heading: 'SITE', cell: ({ site }: Row) => site }] : []),
  ...certificateColumns.map((one) => ({ ...one, cell: ({ certificate }: Row) => one.cell(certificate) })),
  {
    heading: 'DAYS',
    align: 'right',
    cell: ({ certificate }) => certificateHealth(certificate, { now }).daysLeft?.toString(),
  },
  ...(rows.some(({ note }) => note !== undefined) ? [{ heading: 'NOTE', cell: ({ note }: Row) => note }] : []),
];
