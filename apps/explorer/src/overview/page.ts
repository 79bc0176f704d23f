import { html } from 'hono/html';
import type { AppConfig } from '../config.js';
import { duration, moment } from '../ui/format.js';
import { type Html, none } from '../ui/html.js';
import { layout } from '../ui/layout.js';
import { actions } from './actions.js';
import { certificateTable } from './certificate-table.js';
import { filters } from './filters.js';
import { headline } from './headline.js';
import type { Known } from './keeper.js';
import { isComplete } from './model.js';
import { notices } from './notices.js';
import { progressText } from './progress-text.js';
import type { Row } from './rows.js';
import { isFiltered, parametersOf, select, type Selection } from './select.js';
import { siteSection } from './site-list.js';
import { needsAction } from './urgent.js';

/** What the overview shows. */
interface OverviewParts {
  readonly known: Known;
  readonly rows: readonly Row[];
  readonly selection: Selection;
  readonly quota: Html;
}

/** All sites and certificates, with what needs action first; only the list where a part of it is asked for. */
export function overviewPage(config: AppConfig, { known, rows, selection, quota }: OverviewParts): Html {
  const { overview } = known;
  const urgent = needsAction(rows);
  const narrowed = isFiltered(selection) || selection.page > 1;
  return layout(config, {
    title: 'Overview',
    active: 'overview',
    explainsSource: !narrowed,
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
        ${
          rows.length === 0
            ? html`<p class="quiet-text">
                ${isComplete(overview) && !known.failure ? 'There is none.' : 'None could be read.'}
              </p>`
            : html`${filters(rows, overview.sites, selection)}
                <div id="results">${certificateTable(select(rows, selection), rows.length, selection)}</div>`
        }
      </section>
      <div id="below" class="stack">${narrowed ? none : html`${quota} ${siteSection(overview.sites)}`}</div>`,
  });
}

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
