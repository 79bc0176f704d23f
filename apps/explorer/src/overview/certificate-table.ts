import { html } from 'hono/html';
import type { Row } from './rows.js';
import { type Selection, SORTS } from './select.js';
import { breakable, certificatePath, count, dayElement } from '../ui/format.js';
import { type Html, none } from '../ui/html.js';
import { stateBadge } from '../ui/icons.js';
import { axis, bar } from './timeline.js';

/** Rows on a page; who looks for one among more finds it by its name. */
const MOST = 200;

/** What was selected, each certificate on the time line. */
export function certificateTable(shown: readonly Row[], all: number, { sort }: Selection): Html {
  if (shown.length === 0) {
    return html`<div class="empty small">
      <h3>${all === 0 ? 'No certificates yet' : 'No certificate matches'}</h3>
      <p>
        ${
          all === 0
            ? 'The sites of this account and region have none.'
            : html`Try less of the name, or <a href="/">show all ${all}</a>.`
        }
      </p>
    </div>`;
  }
  return html`<p class="quiet-text" id="result-count">
      ${shown.length === all ? `All ${count(all, 'certificate')}` : `${shown.length} of ${count(all, 'certificate')}`},
      ${SORTS[sort].toLowerCase()} first${shown.length > MOST ? `; the first ${MOST} are shown` : ''}
    </p>
    <table class="timeline">
      <caption class="unseen">
        Certificates with their state and days left
      </caption>
      <thead>
        <tr>
          <th scope="col">State</th>
          <th scope="col">Names</th>
          <th scope="col">Issuer</th>
          <th scope="col" class="line">${axis}<span class="unseen">Time line</span></th>
          <th scope="col" class="days">Days left</th>
        </tr>
      </thead>
      <tbody>
        ${shown.slice(0, MOST).map(line)}
      </tbody>
    </table>`;
}

const line = (row: Row): Html =>
  html`<tr class="is-${row.state}">
    <td class="state">${stateBadge(row.state)}</td>
    <th scope="row" class="names">
      <a class="name" href="${certificatePath(row)}">${breakable(row.hostnames[0] ?? row.name)}</a>
      ${
        row.hostnames.length > 1
          ? html`<span class="more" title="${row.hostnames.slice(1).join(', ')}">+${row.hostnames.length - 1}</span>`
          : none
      }
      <span class="sub">${row.name}${row.siteName === row.hostnames[0] ? '' : html` · ${row.siteName}`}</span>
    </th>
    <td class="issuer">
      ${row.issuer || html`<span class="quiet-text">not issued</span>`}<span class="sub">${row.type}</span>
    </td>
    <td class="line">${bar(row.state, row.daysLeft)}</td>
    <td class="days">
      ${
        row.daysLeft === undefined
          ? html`<span class="quiet-text">–</span>`
          : html`<span class="number">${row.daysLeft}</span>`
      }
      <span class="sub">${row.notAfter ? dayElement(row.notAfter) : row.status}</span>
    </td>
  </tr>`;
