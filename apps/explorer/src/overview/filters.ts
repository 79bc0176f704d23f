import { html } from 'hono/html';
import { type State, STATES } from '../certificate/health.js';
import { number } from '../ui/format.js';
import { type Html, none } from '../ui/html.js';
import { STATE_WORDS } from '../ui/icons.js';
import type { SiteSummary } from './model.js';
import { countsOf, type Row } from './rows.js';
import { type Selection, type Sort, SORTS } from './select.js';

/** Sites to choose from by a list; among more, one types the name. */
const MOST_CHOICES = 300;

/** What narrows and orders the list of certificates. */
export function filters(rows: readonly Row[], sites: readonly SiteSummary[], selection: Selection): Html {
  const { query, state, site, sort } = selection;
  const numberOf = (one: State): number => countsOf(rows).get(one) ?? 0;
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
