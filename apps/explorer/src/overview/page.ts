import { html } from 'hono/html';
import { type State, STATES } from '../certificate/health.js';
import type { AppConfig } from '../config.js';
import {
  breakable,
  certificatePath,
  count,
  day,
  duration,
  moment,
  number,
  timeLeftText,
  unicodeForm,
} from '../ui/format.js';
import { type Html, none } from '../ui/html.js';
import { stateBadge, stateIcon, STATE_WORDS } from '../ui/icons.js';
import { layout } from '../ui/layout.js';
import { certificateTable, listAddress } from './certificate-table.js';
import type { Progress } from './gather.js';
import type { Known } from './keeper.js';
import { isComplete, type SiteSummary } from './model.js';
import { notices } from './notices.js';
import { isLongDead, type Row } from './rows.js';
import { isFiltered, parametersOf, select, type Selection, type Sort, SORTS } from './select.js';
import { siteSection } from './site-list.js';
import { strip } from './timeline.js';
import { groupUrgent, needsAction, type UrgentGroup } from './urgent.js';

/** Urgent ones that are shown before the list of all. */
const SHOWN_FIRST = 6;
/** Sites to choose from by a list; among more, one types the name. */
const MOST_CHOICES = 300;

/** All sites and certificates, with what needs action first; only the list where a part of it is asked for. */
export function overviewPage(
  config: AppConfig,
  known: Known,
  rows: readonly Row[],
  selection: Selection,
  quota: Html = none,
): Html {
  const { overview } = known;
  const urgent = needsAction(rows);
  const narrowed = isFiltered(selection) || selection.page > 1;
  return layout(config, {
    title: 'Overview',
    active: 'overview',
    main: html`<h1 class="unseen">Overview</h1>
      ${notices(config, known, narrowed)}
      <div id="above" class="stack">
        ${narrowed ? none : html`${headline(known, rows, urgent)} ${urgent.length === 0 ? none : actions(urgent)}`}
      </div>
      <section aria-labelledby="certificates">
        <div class="section-head">
          <h2 id="certificates" tabindex="-1">Certificates</h2>
          ${asOf(known, selection)}
        </div>
        ${filters(rows, overview.sites, selection)}
        <div id="results">${certificateTable(select(rows, selection), rows.length, selection)}</div>
      </section>
      <div id="below" class="stack">${narrowed ? none : html`${quota} ${siteSection(overview.sites)}`}</div>`,
  });
}

/** How far a look at everything has come. */
export const progressText = ({ done, total }: Progress): string =>
  total === undefined ? 'Reading the list of sites …' : `Reading: ${number(done)} of ${count(total, 'site')} …`;

function asOf({ overview, age, running }: Known, selection: Selection): Html {
  const back = `/?${parametersOf(selection)}`;
  return html`<form class="as-of quiet-text" method="post" action="/refresh">
    <input type="hidden" name="back" value="${back}" />
    <span>As of ${moment(new Date(overview.checkedAt))}${age >= 60_000 ? `, ${duration(age)} ago` : ''}.</span>
    ${
      running
        ? html`<span data-progress>${progressText(running)}</span>`
        : html`<button class="quiet small">Refresh</button>`
    }
  </form>`;
}

function headline(known: Known, rows: readonly Row[], urgent: readonly Row[]): Html {
  const { overview } = known;
  const unread = overview.sites.filter(({ problem }) => problem !== undefined).length;
  const states = STATES.flatMap((state) => {
    const of = rows.filter((row) => row.state === state).length;
    return of === 0 ? [] : { state, of };
  });
  return html`<section class="card hero" aria-labelledby="next">
    <div class="hero-text">
      ${endsNext(rows, known)}
      <p>
        <span class="label">Need action</span>
        <span class="value number ${urgent.length > 0 ? 'alert' : ''}">${number(urgent.length)}</span>
        <span class="more-text">${needText(urgent.length, rows.length, known)}</span>
      </p>
      <ul class="states" aria-label="Certificates by state">
        ${states.map(
          ({ state, of }) =>
            html`<li>
              <a class="badge is-${state}" href="/?state=${state}#certificates"
                >${stateIcon(state)}${number(of)} ${STATE_WORDS[state].toLowerCase()}</a
              >
            </li>`,
        )}
        ${
          unread === 0
            ? none
            : html`<li>
                <a class="badge is-unknown" href="/sites#problems"
                  >${stateIcon('unknown')}${count(unread, 'site')} unknown</a
                >
              </li>`
        }
      </ul>
    </div>
    ${rows.length === 0 ? none : strip(rows)}
  </section>`;
}

function needText(urgent: number, all: number, { overview, failure }: Known): string {
  if (!isComplete(overview)) return `of ${count(all, 'certificate')} that could be read`;
  if (failure) return `of ${count(all, 'certificate')} as they were read last`;
  if (overview.sites.length === 0) return NO_SITES;
  if (all === 0) return 'there are no certificates';
  return urgent === 0 ? 'all is well' : `of ${count(all, 'certificate')}`;
}

/** Which may be the fault of the region or of the key, so it is not told as a state of certificates. */
const NO_SITES = 'there is no site to look at';

function endsNext(rows: readonly Row[], { overview, failure }: Known): Html {
  let next: Row | undefined;
  for (const row of rows) {
    if (row.notAfter === undefined || !(row.state === 'valid' || row.state === 'expiring')) continue;
    if (next?.notAfter === undefined || row.notAfter < next.notAfter) next = row;
  }
  const name = next && (next.hostnames[0] ?? next.name);
  return html`<p>
    <span class="label" id="next">Ends next</span>
    ${
      next && name !== undefined
        ? html`<a class="value" href="${certificatePath(next)}">${breakable(name)}</a>
            <span class="more-text"
              >${timeLeftText(next)}${next.notAfter ? `, ${day(next.notAfter)}` : ''}${unicodeForm(name)}</span
            >`
        : !isComplete(overview) || failure
          ? html`<span class="value">Unknown</span><span class="more-text">not everything could be read</span>`
          : html`<span class="value">Nothing</span
              ><span class="more-text"
                >${overview.sites.length === 0 ? NO_SITES : 'there is no valid certificate'}</span
              >`
    }
  </p>`;
}

function actions(urgent: readonly Row[]): Html {
  const dead = urgent.filter(isLongDead);
  const groups = groupUrgent(urgent.filter((row) => !isLongDead(row)));
  const hidden = groups.slice(SHOWN_FIRST).reduce((sum, { rows }) => sum + rows.length, 0);
  return html`<section aria-labelledby="action">
    <h2 id="action">What needs action first</h2>
    <ol class="actions">
      ${groups.slice(0, SHOWN_FIRST).map(groupItem)} ${dead.length === 0 ? none : deadItem(dead)}
    </ol>
    ${
      hidden > 0
        ? html`<p class="quiet-text">
            ${count(hidden, 'more certificate needs', 'more certificates need')} action:
            <a href="/?sort=state#certificates">see the list by state</a>.
          </p>`
        : none
    }
  </section>`;
}

const groupItem = ({ first, rows, advice }: UrgentGroup): Html => {
  const name = first.hostnames[0] ?? first.name;
  const sites = new Set(rows.map(({ siteName }) => siteName)).size;
  return html`<li class="action is-${first.state}">
    ${stateBadge(first.state)}
    <p class="who">
      <a class="name" href="${certificatePath(first)}">${breakable(name)}</a>${unicodeForm(name)}
      ${
        rows.length > 1
          ? html`<a class="more" href="/?state=${first.state}#certificates">and ${count(rows.length - 1, 'other')}</a>`
          : none
      }
      <span class="sub">${sites > 1 ? count(sites, 'site') : first.siteName}</span>
    </p>
    <p>${advice}</p>
  </li>`;
};

const deadItem = (dead: readonly Row[]): Html => {
  const [first] = dead;
  return html`<li class="action is-expired">
    ${stateBadge('expired')}
    <p class="who">
      <a class="name" href="${listAddress({ ...EXPIRED, descending: true })}"
        >${
          dead.length === 1 && first
            ? breakable(first.hostnames[0] ?? first.name)
            : `${number(dead.length)} certificates`
        }</a
      >
      <span class="sub">ended more than two weeks ago</span>
    </p>
    <p>
      Nothing else covers all of ${dead.length === 1 ? 'its' : 'their'} names: replace what is still used, and delete
      the rest.
    </p>
  </li>`;
};

const EXPIRED: Selection = {
  query: '',
  state: 'expired',
  site: undefined,
  sort: 'expiry',
  descending: false,
  page: 1,
};

function filters(rows: readonly Row[], sites: readonly SiteSummary[], selection: Selection): Html {
  const { query, state, site, sort } = selection;
  const numberOf = (one: State): number => rows.filter((row) => row.state === one).length;
  return html`<form class="filters" method="get" action="/#certificates" role="search" data-live="above results below">
    <div class="field grow">
      <label for="q">Hostname, name or site</label>
      <input
        id="q"
        name="q"
        type="search"
        value="${query}"
        placeholder="shop.example.com"
        autocomplete="off"
        spellcheck="false"
      />
    </div>
    <div class="field">
      <label for="state">State</label>
      <select id="state" name="state">
        <option value="">All (${number(rows.length)})</option>
        ${STATES.filter((one) => one === state || numberOf(one) > 0).map(
          (one) =>
            html`<option value="${one}" ${one === state ? 'selected' : ''}>
              ${STATE_WORDS[one]} (${number(numberOf(one))})
            </option>`,
        )}
      </select>
    </div>
    ${
      sites.length > MOST_CHOICES
        ? site === undefined
          ? none
          : html`<input type="hidden" name="site" value="${site}" />`
        : html`<div class="field">
            <label for="site">Site</label>
            <select id="site" name="site">
              <option value="">All (${sites.length})</option>
              ${sites.map(
                ({ siteId, name }) =>
                  html`<option value="${siteId}" ${siteId === site ? 'selected' : ''}>${name}</option>`,
              )}
            </select>
          </div>`
    }
    <div class="field">
      <label for="sort">Order</label>
      <select id="sort" name="sort">
        ${(Object.keys(SORTS) as Sort[]).map(
          (one) => html`<option value="${one}" ${one === sort ? 'selected' : ''}>${SORTS[one]}</option>`,
        )}
      </select>
    </div>
    <button class="button">Show</button>
  </form>`;
}
