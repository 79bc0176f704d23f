import { html } from 'hono/html';
import { type Html, none } from './html.js';
import { toUnicode } from './unicode-name.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** As in `3 Mar 2026`, in UTC. */
export const day = (date: Date): string =>
  `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;

const clockTime = (date: Date): string => `${date.toISOString().slice(11, 16)} UTC`;

export const dayElement = (date: Date): Html => html`<time datetime="${iso(date)}">${day(date)}</time>`;

/** As in `3 Mar 2026, 14:05 UTC`; the script of the page adds the local time. */
export const moment = (date: Date): Html =>
  html`<time class="moment" datetime="${iso(date)}">${day(date)}, ${clockTime(date)}</time>`;

export const iso = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

/** As in `1,234`. */
export const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

export const count = (value: number, one: string, many = `${one}s`): string =>
  `${number(value)} ${value === 1 ? one : many}`;

/** As in `2 min`. */
export function duration(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1_000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3_600) return `${Math.floor(seconds / 60)} min`;
  if (seconds < 172_800) return count(Math.floor(seconds / 3_600), 'hour');
  return count(Math.floor(seconds / 86_400), 'day');
}

/** The time to an end: in hours where it is near, else in days. */
export interface TimeLeft {
  readonly daysLeft: number | undefined;
  readonly hoursLeft: number | undefined;
}

/** As in `12 days` and `5 hours`, whether ahead or over. */
function span({ daysLeft = 0, hoursLeft }: TimeLeft): string {
  if (hoursLeft === undefined) return count(Math.abs(daysLeft < 0 ? daysLeft + 1 : daysLeft), 'day');
  return hoursLeft === 0 ? 'less than an hour' : count(Math.abs(hoursLeft), 'hour');
}

/** As in `12 days left`, `ended 20 days ago`. */
export const timeLeftText = (left: TimeLeft): string => {
  if (left.daysLeft === undefined) return 'no end yet';
  return left.daysLeft < 0 ? `ended ${span(left)} ago` : `${span(left)} left`;
};

/** The same in a column: `12`, `5 h`, `−20`. */
export const shortTimeLeft = ({ daysLeft = 0, hoursLeft }: TimeLeft): string =>
  hoursLeft === undefined ? `${daysLeft < 0 ? daysLeft + 1 : daysLeft}` : hoursLeft === 0 ? '< 1 h' : `${hoursLeft} h`;

/** A hostname with places to break. */
export const breakable = (name: string): Html =>
  html`${name.split('.').map((label, index) => html`${index > 0 ? html`<wbr />.` : ''}${label}`)}`;

/** The Unicode form of a hostname, to stand beside its `xn--` form; nothing where there is no other. */
export function unicodeForm(name: string): Html {
  const unicode = toUnicode(name);
  return unicode === name ? none : html` <bdi class="unicode">${unicode}</bdi>`;
}

export const certificatePath = ({ siteId, id }: { readonly siteId: string; readonly id: string }): string =>
  `/certificates/${encodeURIComponent(siteId)}/${encodeURIComponent(id)}`;
