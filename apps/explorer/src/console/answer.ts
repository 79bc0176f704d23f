import { html } from 'hono/html';
import { type Html, none } from '../ui/html.js';
import { stateIcon } from '../ui/icons.js';
import type { CallView } from './call.js';
import type { ConsoleState } from './state.js';

/** What a run gave, or why nothing was run. */
export function answerView(state: ConsoleState): Html {
  return html`<section
    class="card view"
    id="answer"
    data-site="${siteOf(state)}"
    aria-labelledby="answer-title"
    tabindex="-1"
  >
    <h2 id="answer-title" class="unseen">Answer</h2>
    <p class="note stale" id="stale" hidden>This is the answer to an earlier input. Run it again for this one.</p>
    <div id="answer-body">${state.call ? answer(state, state.call) : empty(state)}</div>
  </section>`;
}

function empty({ note, confirm, allowed }: ConsoleState): Html {
  if (note !== undefined) return html`<p class="note">${note}</p>`;
  if (confirm !== undefined) {
    return html`<p class="quiet-text">Nothing was sent yet. Look at what will be, and confirm it below the input.</p>`;
  }
  if (!allowed) return html`<p class="quiet-text">Changes are off here. See Request and Code.</p>`;
  return html`<p class="quiet-text">The answer of the service comes here.</p>`;
}

function answer(state: ConsoleState, { tone, text, facts, notes, error }: CallView): Html {
  return html`${
      error
        ? html`<div class="callout bad" role="alert">
            <p>${stateIcon('failed')} <strong>${error.code}</strong></p>
            <p>${error.message}</p>
            ${notes.map((note) => html`<p>${note}</p>`)}
          </div>`
        : notes.map((note) => html`<p class="note">${note}</p>`)
    }
    <dl class="facts">
      ${facts.map(
        ([label, value]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${
      tone === 'ok'
        ? html`${certificateLink(state)}${tools(state.operation.name)}
            <pre id="answer-json" tabindex="0" role="region" aria-label="Answer as JSON">${text}</pre>`
        : none
    }`;
}

/** Hidden until the page's script makes a tree of the answer. */
const tools = (name: string): Html =>
  html`<div class="tools" id="answer-tools" data-file="${name}.json" hidden>
    <label class="unseen" for="answer-search">Search the answer</label>
    <input id="answer-search" type="search" placeholder="Search the answer" form="no-form" autocomplete="off" />
    <button type="button" class="small" data-fold="open">Expand</button>
    <button type="button" class="small" data-fold="closed">Fold</button>
    <button type="button" class="small" data-plain aria-pressed="false">Plain</button>
    <button type="button" class="copy small" data-copy-from="answer-json">Copy</button>
    <button type="button" class="small" data-download>Download</button>
  </div>`;

/** The site whose certificates are in the answer, so that their ids lead to their pages. */
const siteOf = ({ operation: { name }, shown }: ConsoleState): string =>
  ['GetCertificate', 'ListCertificates', 'SetCertificate'].includes(name) && typeof shown['SiteId'] === 'string'
    ? shown['SiteId']
    : '';

function certificateLink({ operation: { name }, shown }: ConsoleState): Html {
  const { SiteId: site, Id: id } = shown;
  if (name !== 'GetCertificate' || typeof site !== 'string' || typeof id !== 'string') return none;
  return html`<p>
    <a href="/certificates/${encodeURIComponent(site)}/${encodeURIComponent(id)}">Open this certificate</a>
  </p>`;
}
