import { html } from 'hono/html';
import { breakable, certificatePath, count, number, unicodeForm } from '../ui/format.js';
import { type Html, none } from '../ui/html.js';
import { stateBadge } from '../ui/icons.js';
import { listAddress } from './certificate-table.js';
import { isLongDead, perRows, type Row } from './rows.js';
import type { Selection } from './select.js';
import { groupUrgent, type UrgentGroup } from './urgent.js';

/** Urgent ones that are shown before the list of all. */
const SHOWN_FIRST = 6;

const deadOf = perRows((rows) => rows.filter(isLongDead));
const aliveOf = perRows((rows) => rows.filter((row) => !isLongDead(row)));

/** What needs action first, equal ones as one. */
export function actions(urgent: readonly Row[]): Html {
  const dead = deadOf(urgent);
  const groups = groupUrgent(aliveOf(urgent));
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
