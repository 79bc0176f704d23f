import { html } from 'hono/html';
import type { Html } from './html.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** As in `3 Mar 2026`, in UTC. */
export const day = (date: Date): string =>
  `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;

export const dayElement = (date: Date): Html => html`<time datetime="${iso(date)}">${day(date)}</time>`;

/** As in `3 Mar 2026, 14:05 UTC`. */
export const moment = (date: Date): Html =>
  html`<time datetime="${iso(date)}">${day(date)}, ${date.toISOString().slice(11, 16)} UTC</time>`;

const iso = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** As in `12 days left`, `ends today`, `ended 20 days ago`. */
export function daysLeftText(days: number | undefined): string {
  if (days === undefined) return 'no end yet';
  if (days === 0) return 'ends within a day';
  return days > 0 ? `${count(days, 'day')} left` : `ended ${count(-days, 'day')} ago`;
}

/** The Unicode form of a hostname beside its ASCII form would need tables; long names only get places to break. */
export const breakable = (name: string): Html =>
  html`${name.split('.').map((label, index) => html`${index > 0 ? html`<wbr />.` : ''}${label}`)}`;

export const certificatePath = ({ siteId, id }: { readonly siteId: string; readonly id: string }): string =>
  `/certificates/${encodeURIComponent(siteId)}/${encodeURIComponent(id)}`;
