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

/** Ticks that have their label in the narrow column above the bars. */
const LABELLED = TICKS.filter(([days]) => days !== 7 && days !== 180);

/** The scale above the bars. */
export const axis: Html = html`<svg class="axis" width="100%" height="18" aria-hidden="true">
  ${LABELLED.map(
    ([days, label]) => html`<text x="${percent(position(days))}" y="13" text-anchor="middle">${label}</text>`,
  )}
</svg>`;

/** One certificate on the time line: from today to its end, or from its end to today where that is past. */
export function bar(state: State, daysLeft: number | undefined): Html {
  if (daysLeft === undefined) {
    return html`<svg class="bar is-${state}" aria-hidden="true">
      <rect class="waiting" x="${percent(PAST)}" width="${percent(98 - PAST)}" y="7" height="8" rx="4" />
    </svg>`;
  }
  const [from, to] = [position(Math.min(daysLeft, 0)), position(Math.max(daysLeft, 0))];
  return html`<svg class="bar is-${state}" aria-hidden="true">
    <rect class="span" x="${percent(from)}" width="${percent(Math.max(0.6, to - from))}" y="8" height="6" rx="3" />
    <circle class="end" cx="${percent(position(daysLeft))}" cy="11" r="4.5" />
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
/** Above this number of certificates, bars that count them take the place of marks. */
const MOST_MARKS = 150;

/** What is drawn of a certificate. */
export interface Mark {
  readonly state: State;
  readonly daysLeft: number | undefined;
}

/** All certificates in one picture: each a mark where it ends, or bars with their numbers where there are many. */
export function strip(marks: readonly Mark[]): Html {
  const ends = marks.flatMap(({ state, daysLeft }) => (daysLeft === undefined ? [] : [{ state, daysLeft }]));
  return ends.length > MOST_MARKS ? histogram(ends) : dots(ends);
}

/** Ticks and their labels below a picture of a height. */
const ground = (height: number): Html =>
  html`${TICKS.map(
      ([days, label]) =>
        html`<line
            class="${days === 0 ? 'today' : 'tick'}"
            x1="${percent(position(days))}"
            x2="${percent(position(days))}"
            y1="0"
            y2="${height}"
          /><text x="${percent(position(days))}" y="${height + 16}" text-anchor="middle">${label}</text>`,
    )} <line class="ground" x1="0" x2="100%" y1="${height}" y2="${height}" />`;

interface End {
  readonly state: State;
  readonly daysLeft: number;
}

/** A mark for each; those that end together stand on each other. */
function dots(ends: readonly End[]): Html {
  const lanes: number[] = [];
  const placed = ends
    .map(({ state, daysLeft }) => ({ state, x: position(daysLeft) }))
    .toSorted((a, b) => a.x - b.x)
    .map((mark) => {
      const free = lanes.findIndex((last) => mark.x - last >= APART);
      const lane = Math.min(free < 0 ? lanes.length : free, MOST_LANES - 1);
      lanes[lane] = mark.x;
      return { ...mark, lane };
    });
  const height = Math.max(3, lanes.length) * LANE + 8;
  return html`<svg class="strip" width="100%" height="${height + 22}" aria-hidden="true">
    ${ground(height)}
    ${placed.map(
      ({ state, x, lane }) =>
        html`<svg x="${percent(x)}" y="${height - 9 - lane * LANE}" class="is-${state}" overflow="visible">
          <g class="icon" transform="translate(-6 -6) scale(0.75)">${SHAPES[state]}</g>
        </svg>`,
    )}
  </svg>`;
}

const HEIGHT = 110;
/** Room for the numbers above the bars. */
const HEAD = 18;

/** Bars that count the ends of a day, and after two weeks those of a week, each in the parts of its states. */
function histogram(ends: readonly End[]): Html {
  const buckets = bucketsOf(ends);
  const most = Math.max(...buckets.map(({ total }) => total));
  const heightOf = (value: number): number => (value / most) * (HEIGHT - HEAD);
  const labelled = new Set(labelledOf(buckets));
  return html`<svg class="strip" width="100%" height="${HEIGHT + 22}" aria-hidden="true">
    ${ground(HEIGHT)}
    ${buckets.map((bucket) => {
      const [x, end] = [position(bucket.from), position(bucket.to)];
      const width = Math.max(0.3, end - x - 0.15);
      let y = HEIGHT;
      return html`<g
        ><title>${bucketTitle(bucket)}</title>${[...bucket.states].map(([state, value]) => {
          y -= heightOf(value);
          return html`<rect
            class="count is-${state}"
            x="${percent(x)}"
            width="${percent(width)}"
            y="${y.toFixed(1)}"
            height="${heightOf(value).toFixed(1)}"
          />`;
        })}${
          labelled.has(bucket)
            ? html`<text x="${percent(x + width / 2)}" y="${(y - 4).toFixed(1)}" text-anchor="middle"
                >${bucket.total}</text
              >`
            : ''
        }</g
      >`;
    })}
  </svg>`;
}

/** The ends between two days. */
interface Bucket {
  readonly from: number;
  readonly to: number;
  readonly states: ReadonlyMap<State, number>;
  readonly total: number;
}

const DAILY = 14;
const WEEK = 7;

/** Days of a bucket: one up to two weeks ahead, else a week; all that is beyond the picture is in the last one. */
function bucketOf(days: number): readonly [from: number, to: number] {
  if (days >= 0 && days < DAILY) return [days, days + 1];
  const first = Math.min(Math.max(days, -PAST_DAYS), FUTURE_DAYS - 1);
  const from = Math.floor(first / WEEK) * WEEK;
  return [Math.max(from, -PAST_DAYS), Math.min(from + WEEK, FUTURE_DAYS)];
}

function bucketsOf(ends: readonly End[]): Bucket[] {
  const buckets = new Map<number, { from: number; to: number; states: Map<State, number>; total: number }>();
  for (const { state, daysLeft } of ends) {
    const [from, to] = bucketOf(daysLeft);
    const bucket = buckets.get(from) ?? { from, to, states: new Map<State, number>(), total: 0 };
    bucket.states.set(state, (bucket.states.get(state) ?? 0) + 1);
    bucket.total++;
    buckets.set(from, bucket);
  }
  return [...buckets.values()].toSorted((a, b) => a.from - b.from);
}

/** Percent that numbers keep apart, so that they don't touch on a phone either. */
const NUMBERS_APART = 9;

/** The highest bar between two ticks has its number, unless that of a higher one is near. */
function labelledOf(buckets: readonly Bucket[]): Bucket[] {
  const bounds = [-Infinity, ...TICKS.map(([days]) => days), Infinity];
  const labelled: Bucket[] = [];
  const candidates = bounds.flatMap((from, index) => highest(buckets, from, bounds[index + 1] ?? Infinity) ?? []);
  for (const one of candidates.toSorted((a, b) => b.total - a.total)) {
    const isNear = (other: Bucket): boolean => Math.abs(position(one.from) - position(other.from)) < NUMBERS_APART;
    if (!labelled.some(isNear)) labelled.push(one);
  }
  return labelled;
}

function highest(buckets: readonly Bucket[], after: number, until: number): Bucket | undefined {
  const between = buckets.filter(({ from }) => from >= after && from < until);
  return between.toSorted((a, b) => b.total - a.total)[0];
}

function bucketTitle({ from, to, total }: Bucket): string {
  const days = to - from === 1 ? `${from} ${from === 1 ? 'day' : 'days'}` : `${Math.abs(from)} to ${Math.abs(to)} days`;
  return `${total} ${from < 0 ? `ended ${days} ago` : `end in ${days}`}`;
}
