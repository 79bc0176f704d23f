import { coverage, toAscii } from '@esakit/core';
import { type State, STATES } from '../certificate/health.js';
import type { Row } from './rows.js';

export type Sort = 'expiry' | 'name' | 'site' | 'issuer' | 'state';

export const SORTS: Readonly<Record<Sort, string>> = {
  expiry: 'What ends next',
  state: 'State',
  name: 'Hostname',
  site: 'Site',
  issuer: 'Issuer',
};

/** What part of the certificates is shown, and in which order. */
export interface Selection {
  readonly query: string;
  readonly state: State | undefined;
  /** Id of a site. */
  readonly site: string | undefined;
  readonly sort: Sort;
}

/** Reads a selection from the parameters of a page; what makes no sense counts as not given. */
export function readSelection(parameter: (name: string) => string | undefined): Selection {
  const sort = parameter('sort') ?? '';
  return {
    query: (parameter('q') ?? '').trim().slice(0, 253),
    state: STATES.find((state) => state === parameter('state')),
    site: /^\d{1,19}$/.exec(parameter('site') ?? '')?.[0],
    sort: Object.hasOwn(SORTS, sort) ? (sort as Sort) : 'expiry',
  };
}

export function select(rows: readonly Row[], { query, state, site, sort }: Selection): Row[] {
  return rows
    .filter((row) => state === undefined || row.state === state)
    .filter((row) => site === undefined || row.siteId === site)
    .filter((row) => query === '' || mentions(row, query))
    .toSorted((a, b) => ORDERS[sort](a, b) || ORDERS.expiry(a, b) || compare(a.hostnames[0], b.hostnames[0]));
}

/** Part of a name, or a hostname that it covers by a wildcard. */
function mentions({ hostnames, name, id }: Row, query: string): boolean {
  const wanted = query.toLowerCase();
  const host = toAscii(query);
  return (
    name.toLowerCase().includes(wanted) ||
    id.startsWith(wanted) ||
    hostnames.some((one) => one.includes(host ?? wanted) || (host !== undefined && coverage(one, host) !== undefined))
  );
}

const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

const ORDERS: Readonly<Record<Sort, (a: Row, b: Row) => number>> = {
  // What was never issued has no end, and comes after all that has one.
  expiry: (a, b) => (a.notAfter?.getTime() ?? Infinity) - (b.notAfter?.getTime() ?? Infinity) || 0,
  state: (a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state),
  name: (a, b) => compare(a.hostnames[0], b.hostnames[0]),
  site: (a, b) => compare(a.siteName, b.siteName),
  issuer: (a, b) => compare(a.issuer, b.issuer),
};

/** What somebody has to do something about: what harms visitors first, then what ends next. */
export const needsAction = (rows: readonly Row[]): Row[] =>
  rows
    .filter(({ state }) => state !== 'valid' && state !== 'not-yet-valid')
    .toSorted((a, b) => urgency(a) - urgency(b) || ORDERS.expiry(a, b));

function urgency({ state, standIn, validations }: Row): number {
  if (state === 'expired') return standIn ? 5 : 0;
  if (state === 'expiring') return standIn ? 3 : 1;
  if (state === 'pending') return validations > 0 ? 2 : 4;
  return standIn ? 6 : 4;
}
