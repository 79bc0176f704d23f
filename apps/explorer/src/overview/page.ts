import { html } from 'hono/html';
import { type State, STATES } from '../certificate/health.js';
import type { AppConfig } from '../config.js';
import type { Overview, SiteSummary } from './model.js';
import type { Row } from './rows.js';
import { needsAction, select, type Selection, type Sort, SORTS } from './select.js';
import { advice } from '../ui/advice.js';
import { certificateTable } from './certificate-table.js';
import { breakable, certificatePath, count, day, daysLeftText, moment } from '../ui/format.js';
import { type Html, none } from '../ui/html.js';
import { stateBadge, stateIcon, STATE_WORDS } from '../ui/icons.js';
import { layout } from '../ui/layout.js';
import { siteList } from './site-list.js';
import { strip } from './timeline.js';

/** Urgent ones that are shown before the list of all. */
const SHOWN_FIRST = 6;

/** All sites and certificates on one screen, with what needs action first. */
export function overviewPage(config: AppConfig, overview: Overview, rows: readonly Row[], selection: Selection): Html {
  const urgent = needsAction(rows);
  return layout(config, {
    title: 'Overview',
    active: 'overview',
    main: html`<h1 class="unseen">Overview</h1>
      ${headline(rows, urgent)} ${urgent.length === 0 ? none : actions(urgent)}
      <section aria-labelledby="all">
        <div class="section-head">
          <h2 id="all">Certificates</h2>
          <p class="quiet-text">
            Looked at ${moment(new Date(overview.checkedAt))}.
            <a href="${address(selection, { fresh: '1' })}">Look again</a>
          </p>
        </div>
        ${filters(rows, overview.sites, selection)}
        <div id="results">${certificateTable(select(rows, selection), rows.length, selection)}</div>
      </section>
      ${siteList(overview.sites)}`,
  });
}

function headline(rows: readonly Row[], urgent: readonly Row[]): Html {
  const next = rows
    .filter(({ state, daysLeft }) => daysLeft !== undefined && (state === 'valid' || state === 'expiring'))
    .toSorted((a, b) => (a.daysLeft ?? 0) - (b.daysLeft ?? 0))[0];
  const states = STATES.flatMap((state) => {
    const number = rows.filter((row) => row.state === state).length;
    return number === 0 ? [] : { state, number };
  });
  return html`<section class="card hero" aria-labelledby="next">
    <div class="hero-text">
      <p>
        <span class="label" id="next">Ends next</span>
        ${
          next
            ? html`<a class="value" href="${certificatePath(next)}">${breakable(next.hostnames[0] ?? next.name)}</a>
                <span class="more-text"
                  >${daysLeftText(next.daysLeft)}${next.notAfter ? `, ${day(next.notAfter)}` : ''}</span
                >`
            : html`<span class="value">Nothing</span><span class="more-text">there is no valid certificate</span>`
        }
      </p>
      <p>
        <span class="label">Need action</span>
        <span class="value number ${urgent.length > 0 ? 'alert' : ''}">${urgent.length}</span>
        <span class="more-text"
          >${urgent.length === 0 ? 'all is well' : `of ${count(rows.length, 'certificate')}`}</span
        >
      </p>
      <ul class="states" aria-label="Certificates by state">
        ${states.map(
          ({ state, number }) =>
            html`<li>
              <a class="badge is-${state}" href="/?state=${state}"
                >${stateIcon(state)}${number} ${STATE_WORDS[state].toLowerCase()}</a
              >
            </li>`,
        )}
      </ul>
    </div>
    ${rows.length === 0 ? none : strip(rows)}
  </section>`;
}

function actions(urgent: readonly Row[]): Html {
  const more = urgent.length - SHOWN_FIRST;
  return html`<section aria-labelledby="action">
    <h2 id="action">What needs action first</h2>
    <ol class="actions">
      ${urgent.slice(0, SHOWN_FIRST).map(
        (row) =>
          html`<li class="action is-${row.state}">
            ${stateBadge(row.state)}
            <a class="name" href="${certificatePath(row)}">${breakable(row.hostnames[0] ?? row.name)}</a>
            <p>${advice(row)}</p>
          </li>`,
      )}
    </ol>
    ${
      more > 0
        ? html`<p class="quiet-text">
            And ${more} more, which <a href="/?sort=state">the list by state</a> begins with.
          </p>`
        : none
    }
  </section>`;
}

function filters(rows: readonly Row[], sites: readonly SiteSummary[], selection: Selection): Html {
  const { query, state, site, sort } = selection;
  const number = (one: State): number => rows.filter((row) => row.state === one).length;
  return html`<form class="filters" method="get" action="/" role="search" data-live="results">
    <div class="field grow">
      <label for="q">Hostname or name</label>
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
        <option value="">All (${rows.length})</option>
        ${STATES.filter((one) => number(one) > 0 || one === state).map(
          (one) =>
            html`<option value="${one}" ${one === state ? 'selected' : ''}>
              ${STATE_WORDS[one]} (${number(one)})
            </option>`,
        )}
      </select>
    </div>
    <div class="field">
      <label for="site">Site</label>
      <select id="site" name="site">
        <option value="">All (${sites.length})</option>
        ${sites.map(
          ({ siteId, name }) => html`<option value="${siteId}" ${siteId === site ? 'selected' : ''}>${name}</option>`,
        )}
      </select>
    </div>
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

function address({ query, state, site, sort }: Selection, more: Readonly<Record<string, string>>): string {
  const given = { q: query, state: state ?? '', site: site ?? '', sort: sort === 'expiry' ? '' : sort, ...more };
  const parameters = new URLSearchParams(Object.entries(given).filter(([, value]) => value !== ''));
  return `/?${parameters}`;
}
