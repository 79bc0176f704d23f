import { html } from 'hono/html';
import { breakable, certificatePath, count, dayElement, number, shortTimeLeft, unicodeForm } from '../ui/format.js';
import { type Html, none } from '../ui/html.js';
import { stateBadge } from '../ui/icons.js';
import type { Row } from './rows.js';
import { isFiltered, parametersOf, type Selection, type Sort, SORTS } from './select.js';
import { axis, bar } from './timeline.js';

/** Rows on a page. */
const PAGE_SIZE = 100;

/** The address of the list for a selection. */
export function listAddress(selection: Selection, change: Partial<Selection> = {}): string {
  const parameters = String(parametersOf({ ...selection, page: 1, ...change }));
  return `/${parameters === '' ? '' : `?${parameters}`}#certificates`;
}

/** What was selected, each certificate on the time line. */
export function certificateTable(selected: readonly Row[], all: number, selection: Selection): Html {
  if (selected.length === 0) {
    return html`<div class="empty small">
      <h3>No certificate matches</h3>
      <p id="result-count">Try less of the name, or <a href="/#certificates">show all ${number(all)}</a>.</p>
    </div>`;
  }
  const pages = Math.ceil(selected.length / PAGE_SIZE);
  const page = Math.min(selection.page, pages);
  const first = (page - 1) * PAGE_SIZE;
  const shown = selected.slice(first, first + PAGE_SIZE);
  return html`<div class="section-head">
      <p class="quiet-text" id="result-count">
        ${
          selected.length === all
            ? `All ${count(all, 'certificate')}`
            : `${number(selected.length)} of ${count(all, 'certificate')}`
        }${pages > 1 ? `, ${number(first + 1)} to ${number(first + shown.length)} shown` : ''}
        ${isFiltered(selection) ? html`· <a href="/#certificates">show all</a>` : none}
      </p>
      ${exports(selection)}
    </div>
    <table class="timeline">
      <caption class="unseen">
        Certificates with their state and time left
      </caption>
      <thead>
        <tr>
          ${heading('state', 'State', selection, 'state')} ${heading('name', 'Names', selection, 'names')}
          ${heading('site', 'Site', selection, 'site')} ${heading('issuer', 'Issuer', selection, 'issuer')}
          <th scope="col" class="line">${axis}<span class="unseen">Time line</span></th>
          ${heading('expiry', 'Days left', selection, 'days')}
        </tr>
      </thead>
      <tbody>
        ${shown.map(line)}
      </tbody>
    </table>
    ${pages > 1 ? pager(selection, page, pages) : none}`;
}

function heading(sort: Sort, title: string, selection: Selection, className: string): Html {
  const active = selection.sort === sort;
  const descending = active && !selection.descending;
  return html`<th
    scope="col"
    class="${className}"
    ${active ? html`aria-sort="${selection.descending ? 'descending' : 'ascending'}"` : ''}
  >
    <a href="${listAddress(selection, { sort, descending })}" title="Order by: ${SORTS[sort].toLowerCase()}"
      >${title}</a
    >
  </th>`;
}

function exports(selection: Selection): Html {
  const parameters = String(parametersOf({ ...selection, page: 1 }));
  const query = parameters === '' ? '' : `?${parameters}`;
  return html`<p class="quiet-text exports">
    Download <a href="/certificates.csv${query}" download>CSV</a>,
    <a href="/certificates.ics${query}" download title="The ends as events with a reminder, for a calendar">calendar</a>
  </p>`;
}

function pager(selection: Selection, page: number, pages: number): Html {
  const link = (to: number, text: string, rel?: string): Html =>
    to < 1 || to > pages
      ? html`<span class="button quiet" aria-disabled="true">${text}</span>`
      : html`<a class="button quiet" href="${listAddress(selection, { page: to })}" ${rel ? html`rel="${rel}"` : ''}
          >${text}</a
        >`;
  return html`<nav class="pager" aria-label="Pages of the list">
    ${link(page - 1, 'Previous', 'prev')}
    <span class="quiet-text">Page ${number(page)} of ${number(pages)}</span>
    ${link(page + 1, 'Next', 'next')}
  </nav>`;
}

const line = (row: Row): Html => {
  const [first = row.name, ...more] = row.hostnames;
  return html`<tr class="is-${row.state}">
    <td class="state">${stateBadge(row.state)}</td>
    <th scope="row" class="names">
      <div class="fit">
        <span
          ><a class="name" href="${certificatePath(row)}" title="${first}, ${row.name}">${breakable(first)}</a
          >${unicodeForm(first)}</span
        >
        ${
          more.length > 0
            ? html`<span class="more" title="${more.slice(0, TITLED).join(', ')}${more.length > TITLED ? ', …' : ''}"
                >+${more.length}</span
              >`
            : none
        }
      </div>
    </th>
    <td class="site">${row.siteName}</td>
    <td class="issuer">${row.issuer || html`<span class="quiet-text">not issued</span>`}</td>
    <td class="line">${bar(row.state, row.daysLeft)}</td>
    <td class="days">
      ${
        row.daysLeft === undefined
          ? html`<span class="quiet-text">–</span>`
          : html`<span class="number">${shortTimeLeft(row)}</span>`
      } <span class="sub">${row.notAfter ? dayElement(row.notAfter) : row.status}</span>
    </td>
  </tr>`;
};

/** Names in the title of a row. */
const TITLED = 20;
