import type { Application } from '@esakit/core/lifecycle';
import { html } from 'hono/html';
import type { AppConfig } from '../../config.js';
import { type Html, none } from '../../ui/html.js';
import { problemOf } from '../../ui/problem.js';
import { changePage, problemNote } from '../parts.js';
import { followPath } from './follow-page.js';
import { WAY_BACK } from './plan-page.js';

/** What was done, where not all of it worked. */
export const resultPage = (config: AppConfig, siteId: string, applications: readonly Application[]): Html => {
  const ids = applications.flatMap(({ id, outcome }) => (id && outcome !== 'kept' ? [id] : []));
  return changePage(config, {
    title: 'Not all could be applied for',
    main: html`<section class="card" aria-labelledby="done">
      <h2 id="done">What was done</h2>
      <ul class="choices">
        ${applications.map(
          ({ domain, outcome, id, error }) =>
            html`<li>
              <strong>${domain}</strong>: ${outcome} ${id ? html`<span class="sub">Id <code>${id}</code></span>` : none}
              ${error ? problemNote(problemOf(error)) : none}
            </li>`,
        )}
      </ul>
      ${ids.length > 0 ? html`<p class="buttons"><a class="button" href="${followPath(siteId, ids)}">Follow the others</a></p>` : none}
      <p>${WAY_BACK}</p>
    </section>`,
  });
};
