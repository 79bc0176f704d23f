import { operationNames } from '@esakit/core/catalog';
import { html } from 'hono/html';
import type { AppConfig } from '../config.js';
import { count } from '../ui/format.js';
import type { Html } from '../ui/html.js';
import { layout } from '../ui/layout.js';
import { ACCESS_WORDS, areaTitle, type FoundArea, searchByArea } from './search.js';

/** All operations, by area, or those that a search finds. */
export function cataloguePage(config: AppConfig, query: string): Html {
  const found = searchByArea(query);
  const total = found.reduce((sum, { operations }) => sum + operations.length, 0);
  const all = query.trim() === '';
  return layout(config, {
    title: 'Console',
    active: 'console',
    script: config.assets.console,
    main: html`<h1>Console</h1>
      <p class="lead">
        Every operation of ESA as a form: its request, its code, and its answer.
        ${config.allowChanges ? 'Those that change something ask again first.' : 'Those that change something are not run here.'}
      </p>
      <form class="search" method="get" action="/console" role="search" data-live="operations">
        <label for="q">Find an operation</label>
        <div class="search-row">
          <input
            id="q"
            name="q"
            type="search"
            value="${query}"
            placeholder="certificate, purge, CreateRecord"
            autocomplete="off"
            spellcheck="false"
            autofocus
          />
          <button class="button quiet">Find</button>
        </div>
      </form>
      <p class="recent" id="recent" hidden>Recent: <span></span></p>
      <div id="operations">
        <p class="quiet-text" id="result-count">
          ${all ? count(total, 'operation') : `${total} of ${count(operationNames.length, 'operation')}`}
        </p>
        ${total === 0 ? html`<p class="empty small">No operation has these words in its name or summary.</p>` : found.map((area) => areaBox(area, !all))}
      </div>`,
  });
}

const areaBox = ({ area, about, operations }: FoundArea, open: boolean): Html =>
  html`<details class="area" id="area-${area}" ${open ? 'open' : ''}>
    <summary>
      <span class="area-name">${areaTitle(area)}</span>
      <span class="type">${operations.length}</span>
      <span class="sub">${about}</span>
    </summary>
    <ul>
      ${operations.map(
        ({ name, access, summary }) =>
          html`<li>
            <a href="/console?operation=${name}">${name}</a>
            <span class="role is-${access}">${ACCESS_WORDS[access]}</span>
            <span class="sub">${summary}</span>
          </li>`,
      )}
    </ul>
  </details>`;
