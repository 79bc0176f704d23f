import { stringifyJson } from '@esakit/core';
import { hasSecret } from '@esakit/core/catalog';
import { html } from 'hono/html';
import type { AppConfig } from '../config.js';
import { type Html, none } from '../ui/html.js';
import { layout } from '../ui/layout.js';
import { answerView } from './answer.js';
import { partRow } from './fields.js';
import type { Faults } from './form/faults.js';
import { secretParts } from './form/secrets.js';
import { codeView, requestView } from './request.js';
import { ACCESS_WORDS, areaTitle } from './search.js';
import type { ConsoleState } from './state.js';

/** Which of the three views beside the form is in front. */
type View = 'answer' | 'request' | 'code';

/** Which errors are shown: none of fields that nobody has filled in yet, or all. */
export interface Shown {
  readonly view: View;
  readonly allFaults: boolean;
}

/** An operation: its input, and beside it the answer, the request and the code. */
export function consolePage(config: AppConfig, state: ConsoleState, shown: Shown): Html {
  const { operation, description } = state;
  return layout(config, {
    title: `${operation.name}, console`,
    active: 'console',
    script: config.assets.console,
    main: html`<div class="head-row">${heading(state)}${finder}</div>
      ${workbench(config, state, shown)}`,
  });

  function heading({ allowed }: ConsoleState): Html {
    const { name, area, summary, access, deprecated, replacedBy, since, ram } = description;
    return html`<header class="operation-head">
      <p class="trail"><a href="/console">All operations</a> › <a href="/console?q=${area}">${areaTitle(area)}</a></p>
      <h1>${name}</h1>
      <p class="lead">${summary}.</p>
      <p class="marks">
        <span class="role is-${access}">${ACCESS_WORDS[access]}</span>
        ${ram ? html`<span class="quiet-text">RAM action <code>esa:${name}</code></span>` : none}
        ${since === undefined ? none : html`<span class="quiet-text">in the official SDK since ${since}</span>`}
        <a href="https://api.alibabacloud.com/document/ESA/2024-09-10/${name}" rel="noreferrer">Documentation</a>
      </p>
      ${deprecated ? html`<p class="note">Deprecated.${replacedBy ? html` Use <a href="/console?operation=${replacedBy}">${replacedBy}</a>.` : none}</p>` : none}
      ${
        allowed
          ? none
          : html`<p class="note">
              Changes are off here: the explorer runs this with <code>EXPLORER_ALLOW_CHANGES=1</code>. Request and Code
              show how it is called.
            </p>`
      }
    </header>`;
  }
}

/** Leads to another operation; the page's script offers names as one types. */
const finder: Html = html`<form class="finder" method="get" action="/console" role="search">
  <label class="unseen" for="find">Find an operation</label>
  <input id="find" name="q" type="search" placeholder="Find another operation" autocomplete="off" spellcheck="false" />
  <ul id="found" class="found" hidden></ul>
  <p class="recent" id="recent" hidden>Recent: <span></span></p>
</form>`;

/** The part of the page that changes with the input. */
export function workbench(config: AppConfig, state: ConsoleState, { view, allFaults }: Shown): Html {
  const views: readonly (readonly [View, string])[] = [
    ['answer', 'Answer'],
    ['request', 'Request'],
    ['code', 'Code'],
  ];
  return html`<div class="workbench" id="workbench">
    ${inputForm(state, allFaults)}
    <div class="outcome">
      <fieldset class="tab-row views">
        <legend class="unseen">View</legend>
        ${views.map(
          ([value, title]) =>
            html`<label
              ><input
                type="radio"
                name="view"
                value="${value}"
                form="no-form"
                ${value === view ? 'checked' : ''}
              />${title}</label
            >`,
        )}
        <span class="clock" id="clock" aria-hidden="true"></span>
      </fieldset>
      ${answerView(state)} ${requestView(state.preview)} ${codeView(state.preview)}
    </div>
  </div>`;
}

function inputForm(state: ConsoleState, allFaults: boolean): Html {
  const { operation, mode, form, faults, choices, link, allowed } = state;
  const known = allFaults ? faults : ofTyped(state);
  const json = mode === 'json';
  return html`<form
    class="card call"
    id="call"
    method="post"
    action="/console"
    autocomplete="off"
    data-operation="${operation.name}"
    data-link="${link}"
    data-wrong="${faults.size}"
  >
    <button class="unseen" name="do" value="${allowed ? 'run' : 'preview'}" tabindex="-1" aria-hidden="true">
      Run
    </button>
    <input type="hidden" name="operation" value="${operation.name}" />
    <input type="hidden" name="as" value="${mode}" />
    <div class="section-head">
      <h2>Input</h2>
      <span class="switch" role="group" aria-label="Input as">
        <button name="do" value="as-form" formnovalidate ${json ? '' : html`aria-pressed="true" type="button"`}>
          Form
        </button>
        <button name="do" value="as-json" formnovalidate ${json ? html`aria-pressed="true" type="button"` : ''}>
          JSON
        </button>
      </span>
    </div>
    <div id="params">${json ? jsonInput(state, known) : formInput()}</div>
    ${buttons(state)}
  </form>`;

  function formInput(): Html {
    if (form.length === 0) return html`<p class="quiet-text">It takes no parameters.</p>`;
    const required = form.filter((part) => part.required);
    const optional = form.filter((part) => !part.required);
    return html`${faultOfAll(known)}${required.map((part) => partRow(part, { faults: known, choices }))}
    ${optional.length > 0 && required.length > 0 ? html`<p class="divider"><span>Optional</span></p>` : none}
    ${optional.map((part) => partRow(part, { faults: known, choices }))}`;
  }
}

/** What is wrong with what was filled in already. */
const ofTyped = ({ faults, values, mode }: ConsoleState): Faults =>
  new Map([...faults].filter(([at]) => mode === 'form' && (values.get(at) ?? '') !== ''));

const faultOfAll = (faults: Faults): Html =>
  faults.has('') ? html`<p class="fault" role="alert">${faults.get('')}</p>` : none;

function jsonInput({ json, form, operation, choices }: ConsoleState, faults: Faults): Html {
  const secrets = secretParts(form);
  return html`<div class="field">
      <label for="json">Input as JSON <span class="type">ids of any size stay exact</span></label>
      <textarea
        id="json"
        name="input"
        rows="14"
        class="mono"
        autocomplete="off"
        spellcheck="false"
        autocapitalize="off"
        aria-describedby="json-faults"
        ${faults.size > 0 ? html`aria-invalid="true"` : ''}
      >
${json}</textarea>
      <ul class="fault" id="json-faults">
        ${[...faults].map(([at, fault]) => html`<li>${at === '' ? '' : html`<code>${at}</code>: `}${fault}</li>`)}
      </ul>
      ${hasSecret(operation.input) ? html`<p class="hint">A secret shows as <code>[redacted]</code>; it is safer in a field of its own.</p>` : none}
    </div>
    ${secrets.map((part) => partRow({ ...part, label: part.path, required: false }, { faults: new Map(), choices }))}`;
}

function buttons(state: ConsoleState): Html {
  const { operation, description, confirm, allowed } = state;
  if (confirm !== undefined) return confirmStep(state, confirm);
  const change = operation.access === 'write';
  return html`<div class="buttons" id="buttons">
    ${
      allowed
        ? html`<button class="button" id="run" name="do" value="run">
            ${change ? `${shortSummary(description.summary)}…` : 'Run'}
          </button>`
        : none
    }
    <button class="button quiet" id="show" name="do" value="preview" formnovalidate>Show the request</button>
    <button class="button quiet" id="cancel" type="button" hidden>Cancel</button>
    <button class="copy button quiet" type="button" id="link" data-copy-address hidden>Copy link</button>
  </div>`;
}

/** Up to the first colon or semicolon. */
const shortSummary = (summary: string): string => summary.split(/[:;(]/, 1)[0]?.trim() ?? summary;

/** Shows what a change will send, and asks again. */
function confirmStep({ operation, description, shown, preview }: ConsoleState, token: string): Html {
  return html`<div class="confirm" id="buttons" role="group" aria-labelledby="confirm-title" tabindex="-1">
    <h3 id="confirm-title">${shortSummary(description.summary)}?</h3>
    <p class="quiet-text">
      This changes something at the service. <code>${operation.name}</code> goes to
      <code>${preview ? new URL(preview.request.url).host : ''}</code> with:
    </p>
    <pre tabindex="0" role="region" aria-label="What will be sent">${stringifyJson(shown, 2)}</pre>
    ${hasSecret(operation.input) ? html`<noscript><p class="note">Enter the secrets again first: a page never holds one.</p></noscript>` : none}
    ${hasSecret(operation.output) ? html`<p class="note">The answer has a secret, which a page never shows. If it is given only once, run the code instead.</p>` : none}
    <input type="hidden" name="confirm" value="${token}" />
    <p class="buttons">
      <button class="button change" name="do" value="run">Yes: ${lowerFirst(shortSummary(description.summary))}</button>
      <button class="button quiet" name="do" value="preview" id="refuse" formnovalidate>No</button>
    </p>
  </div>`;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
