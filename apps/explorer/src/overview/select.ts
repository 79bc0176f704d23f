import { coverage, toAscii } from '@esakit/core';
import { type State, STATES } from '../certificate/health.js';
import { compareText, type Row } from './rows.js';

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
  readonly descending: boolean;
  /** From 1. */
  readonly page: number;
}

/** Reads a selection from the parameters of a page; what makes no sense counts as not given. */
export function readSelection(parameter: (name: string) => string | undefined): Selection {
  const sort = parameter('sort') ?? '';
  return {
    query: (parameter('q') ?? '').trim().slice(0, 253),
    state: STATES.find((state) => state === parameter('state')),
    site: /^\d{1,19}$/.exec(parameter('site') ?? '')?.[0],
    sort: Object.hasOwn(SORTS, sort) ? (sort as Sort) : 'expiry',
    descending: parameter('order') === 'desc',
    page: Number(/^[1-9]\d{0,5}$/.exec(parameter('page') ?? '')?.[0] ?? 1),
  };
}

/** Whether a selection leaves some certificates out. */
export const isFiltered = ({ query, state, site }: Selection): boolean =>
  query !== '' || state !== undefined || site !== undefined;

/** The parameters that {@link readSelection} reads a selection from, without those that are as by default. */
export function parametersOf({ query, state, site, sort, descending, page }: Selection): URLSearchParams {
  const given = {
    q: query,
    state: state ?? '',
    site: site ?? '',
    sort: sort === 'expiry' ? '' : sort,
    order: descending ? 'desc' : '',
    page: page === 1 ? '' : String(page),
  };
  return new URLSearchParams(Object.entries(given).filter(([, value]) => value !== ''));
}

/** @param rows - in the order of what ends next, which is kept among those that are equal. */
export function select(rows: readonly Row[], selection: Selection): Row[] {
  const { query, state, site, sort, descending } = selection;
  const matches = query === '' ? (): boolean => true : createMatch(query);
  const selected = rows.filter(
    (row) =>
      (state === undefined || row.state === state) && (site === undefined || row.siteId === site) && matches(row),
  );
  const order = ORDERS[sort];
  if (!order) return descending ? selected.toReversed() : selected;
  return selected.toSorted(descending ? (a, b) => order(b, a) : order);
}

/** Part of a name, or a hostname that it covers by a wildcard. */
function createMatch(query: string): (row: Row) => boolean {
  const wanted = query.toLowerCase();
  const host = toAscii(query);
  /** Only a whole name is covered by another. */
  const covered = host?.includes('.') ? host : undefined;
  return ({ hostnames, name, id, siteName }) =>
    name.toLowerCase().includes(wanted) ||
    siteName.toLowerCase().includes(host ?? wanted) ||
    id.startsWith(wanted) ||
    hostnames.some(
      (one) => one.includes(host ?? wanted) || (covered !== undefined && coverage(one, covered) !== undefined),
    );
}

const ORDERS: Readonly<Record<Sort, ((a: Row, b: Row) => number) | undefined>> = {
  expiry: undefined,
  state: (a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state),
  name: (a, b) => compareText(a.hostnames[0], b.hostnames[0]),
  site: (a, b) => compareText(a.siteName, b.siteName),
  issuer: (a, b) => compareText(a.issuer, b.issuer),
};
