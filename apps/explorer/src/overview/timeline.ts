import { html } from 'hono/html';
import type { State } from '../certificate/health.js';
import type { Html } from '../ui/html.js';
import { SHAPES } from '../ui/icons.js';

/** Part of the width for what has ended. */
const PAST = 10;
const PAST_DAYS = 60;
/** Certificates are issued for this many days at most. */
const FUTURE_DAYS = 398;

/**
 * Where a day stands, in percent. The scale follows the square root, so that the next weeks, in which something has to
 * be done, get more room than the months after.
 */
export function position(days: number): number {
  if (days < 0) return PAST * (1 - Math.min(1, Math.sqrt(-days / PAST_DAYS)));
  return PAST + (98 - PAST) * Math.min(1, Math.sqrt(days / FUTURE_DAYS));
}

const TICKS: readonly (readonly [days: number, label: string])[] = [
  [0, 'today'],
  [7, '7 d'],
  [30, '30 d'],
  [90, '90 d'],
  [180, '180 d'],
  [365, '1 year'],
];

const percent = (value: number): string => `${value.toFixed(2)}%`;

/** The scale above the bars. */
export const axis: Html = html`<svg class="axis" width="100%" height="18" aria-hidden="true">
  ${TICKS.map(
    ([days, label]) => html`<text x="${percent(position(days))}" y="13" text-anchor="middle">${label}</text>`,
  )}
</svg>`;

const grid: Html = html`${TICKS.map(
  ([days]) =>
    html`<line
      class="${days === 0 ? 'today' : 'tick'}"
      x1="${percent(position(days))}"
      x2="${percent(position(days))}"
      y1="0"
      y2="100%"
    />`,
)}`;

/** One certificate on the time line: from today to its end, or from its end to today where that is past. */
export function bar(state: State, daysLeft: number | undefined): Html {
  if (daysLeft === undefined) {
    return html`<svg class="bar is-${state}" width="100%" height="22" aria-hidden="true">
      ${grid}
      <rect class="waiting" x="${percent(PAST)}" width="${percent(98 - PAST)}" y="7" height="8" rx="4" />
    </svg>`;
  }
  const [from, to] = [position(Math.min(daysLeft, 0)), position(Math.max(daysLeft, 0))];
  const end = position(daysLeft);
  return html`<svg class="bar is-${state}" width="100%" height="22" aria-hidden="true">
    ${grid}
    <rect class="span" x="${percent(from)}" width="${percent(Math.max(0.6, to - from))}" y="7" height="8" rx="4" />
    <circle class="end" cx="${percent(end)}" cy="11" r="5" />
  </svg>`;
}

/** The whole validity of one certificate, with today in it, in even days. */
export function validityBar(state: State, notBefore: Date, notAfter: Date, now: number): Html {
  const [start, end] = [notBefore.getTime(), notAfter.getTime()];
  const [first, last] = [Math.min(start, now), Math.max(end, now)];
  const at = (time: number): number => 1 + (98 * (time - first)) / Math.max(1, last - first);
  const used = Math.min(Math.max(now, start), end);
  return html`<svg class="validity is-${state}" width="100%" height="44" aria-hidden="true">
    <rect class="whole" x="${percent(at(start))}" width="${percent(at(end) - at(start))}" y="24" height="10" rx="5" />
    <rect class="used" x="${percent(at(start))}" width="${percent(at(used) - at(start))}" y="24" height="10" rx="5" />
    <line class="today" x1="${percent(at(now))}" x2="${percent(at(now))}" y1="18" y2="40" />
    <text x="${percent(at(now))}" y="12" text-anchor="${at(now) < 8 ? 'start' : at(now) > 92 ? 'end' : 'middle'}">
      today
    </text>
  </svg>`;
}

const LANE = 13;
const MOST_LANES = 8;
/** Percent that marks keep apart. */
const APART = 1.15;

/** All certificates in one picture, each a mark where it ends; those that end together stand on each other. */
export function strip(marks: readonly { readonly state: State; readonly daysLeft: number | undefined }[]): Html {
  const lanes: number[] = [];
  const placed = marks
    .flatMap(({ state, daysLeft }) => (daysLeft === undefined ? [] : [{ state, x: position(daysLeft) }]))
    .toSorted((a, b) => a.x - b.x)
    .map((mark) => {
      const free = lanes.findIndex((last) => mark.x - last >= APART);
      const lane = Math.min(free < 0 ? lanes.length : free, MOST_LANES - 1);
      lanes[lane] = mark.x;
      return { ...mark, lane };
    });
  const height = Math.max(3, lanes.length) * LANE + 8;
  return html`<svg class="strip" width="100%" height="${height + 22}" aria-hidden="true">
    ${TICKS.map(
      ([days, label]) =>
        html`<line
            class="${days === 0 ? 'today' : 'tick'}"
            x1="${percent(position(days))}"
            x2="${percent(position(days))}"
            y1="0"
            y2="${height}"
          /><text x="${percent(position(days))}" y="${height + 16}" text-anchor="middle">${label}</text>`,
    )}
    <line class="ground" x1="0" x2="100%" y1="${height}" y2="${height}" />
    ${placed.map(
      ({ state, x, lane }) =>
        html`<svg x="${percent(x)}" y="${height - 9 - lane * LANE}" class="is-${state}" overflow="visible">
          <g class="icon" transform="translate(-6 -6) scale(0.75)">${SHAPES[state]}</g>
        </svg>`,
    )}
  </svg>`;
}
