import type { CodeSamples } from '@esakit/core/code-samples';
import { html } from 'hono/html';
import type { AppConfig } from '../config.js';
import type { CallView } from './call.js';
import type { Field } from './fields.js';
import { CONSOLE_OPERATIONS, type ConsoleOperation } from './operations.js';
import type { Preview } from './preview.js';
import { type Html, none } from '../ui/html.js';
import { stateIcon } from '../ui/icons.js';
import { layout } from '../ui/layout.js';

export interface ConsoleState {
  readonly chosen: ConsoleOperation;
  readonly fields: readonly Field[];
  /** What is in the form. */
  readonly values: Readonly<Record<string, string>>;
  readonly preview: Preview;
  /** What a run gave, where the page was asked to run it. */
  readonly call: CallView | undefined;
}

const RUNTIMES: readonly (readonly [keyof CodeSamples, string])[] = [
  ['node', 'Node'],
  ['deno', 'Deno'],
  ['bun', 'Bun'],
  ['edge', 'Edge'],
  ['browser', 'Browser'],
  ['curl', 'curl'],
];

/** Runs an operation and shows what is sent, what comes back, and the code for it. */
export function consolePage(config: AppConfig, state: ConsoleState): Html {
  const { chosen, preview, call } = state;
  return layout(config, {
    title: `${chosen.operation.name}, console`,
    active: 'console',
    script: config.assets.console,
    main: html`<h1>Console</h1>
      <nav class="operations" aria-label="Operations">
        ${CONSOLE_OPERATIONS.map(
          ({ operation: { name } }) =>
            html`<a href="/console?operation=${name}" ${name === chosen.operation.name ? html`aria-current="page"` : ''}
              >${name}</a
            >`,
        )}
      </nav>
      <p class="lead">${chosen.about}</p>
      <div class="console">
        <div>${callForm(config, state)} ${answerSection(call)}</div>
        <div>${requestSection(preview)} ${codeSection(preview)}</div>
      </div>`,
  });
}

const callForm = ({ client }: AppConfig, { chosen, fields, values, preview, call }: ConsoleState): Html =>
  html`<form
    class="card"
    id="call"
    method="get"
    action="/console"
    data-operation="${chosen.operation.name}"
    data-region="${client.region}"
    data-endpoint="${client.endpoint}"
  >
    <h2>Parameters</h2>
    <input type="hidden" name="operation" value="${chosen.operation.name}" />
    <p class="quiet-text">Those with <span class="required">*</span> are required.</p>
    ${fields.map((field) =>
      fieldRow(field, values[field.name] ?? '', values[field.name] || call ? preview.faults[field.name] : undefined),
    )}
    <p class="buttons">
      <button class="button" formmethod="post" id="run">Run</button>
      <button class="button quiet" id="show">Show the request</button>
      <button class="copy button quiet" type="button" id="link" data-copy-address hidden>Copy link</button>
    </p>
  </form>`;

function fieldRow(field: Field, value: string, fault: string | undefined): Html {
  const { name, required, expects, example } = field;
  return html`<div class="field">
    <label for="p-${name}"
      >${name}${required ? html` <span class="required" aria-hidden="true">*</span>` : none}
      <span class="type">${field.kind}</span></label
    >
    ${control(field, value, fault)}
    <p class="hint" id="hint-${name}">
      ${expects}${example && field.choices.length === 0 ? html`, as in <code>${example}</code>` : none}
    </p>
    <p class="fault" id="fault-${name}" ${fault === undefined ? 'hidden' : ''}>${fault ?? ''}</p>
  </div>`;
}

function control({ name, kind, required, choices, example }: Field, value: string, fault: string | undefined): Html {
  const shared = html`id="p-${name}" name="${name}" aria-describedby="hint-${name} fault-${name}"
  ${required ? 'required' : ''} ${fault === undefined ? '' : html`aria-invalid="true"`}`;
  const options = kind === 'boolean' ? ['true', 'false'] : choices;
  if (options.length > 0) {
    return html`<select ${shared}>
      <option value="">not given</option>
      ${options.map((one) => html`<option value="${one}" ${one === value ? 'selected' : ''}>${one}</option>`)}
    </select>`;
  }
  const numeric = kind === 'int64' || kind === 'count';
  return html`<input
    ${shared}
    type="text"
    value="${value}"
    placeholder="${example}"
    autocomplete="off"
    spellcheck="false"
    autocapitalize="off"
    ${numeric ? html`inputmode="numeric"` : ''}
  />`;
}

const answerSection = (call: CallView | undefined): Html =>
  html`<section class="card" id="answer" aria-labelledby="answer-title" tabindex="-1">
    <h2 id="answer-title">Answer</h2>
    <div id="answer-body">
      ${call ? answer(call) : html`<p class="quiet-text">Run the operation to see its answer here.</p>`}
    </div>
  </section>`;

function answer({ ok, text, facts, advice, error }: CallView): Html {
  return html`${
      error
        ? html`<div class="callout bad" role="alert">
            <p>${stateIcon('failed')} <strong>${error.code}</strong></p>
            <p>${error.message}</p>
            ${advice ? html`<p>${advice}</p>` : none}
          </div>`
        : none
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
    ${ok ? html`<pre tabindex="0" aria-label="Answer as JSON">${text}</pre>` : none}`;
}

const requestSection = ({ request, headers }: Preview): Html =>
  html`<section class="card" id="request" aria-labelledby="request-title" ${request ? '' : html`data-empty`}>
    <h2 id="request-title">Request</h2>
    <p class="quiet-text when-empty">Fill in the required parameters to see the request.</p>
    <div class="when-full">
      <p class="url mono">
        <strong id="method">${request?.method ?? ''}</strong> <span id="url">${request?.url ?? ''}</span>
      </p>
      ${panel('headers', 'Headers', headers)}
      ${panel('canonical', 'Canonical request', request?.canonicalRequest ?? '')}
      ${panel('to-sign', 'String to sign', request?.stringToSign ?? '')}
      <p class="quiet-text">
        Signed with ACS3-HMAC-SHA256 on the server, which has the key; the page has none, so the signature is left out.
      </p>
    </div>
  </section>`;

const panel = (id: string, title: string, text: string): Html =>
  html`<div class="panel">
    <div class="panel-head">
      <h3>${title}</h3>
      <button class="copy" type="button" data-copy-from="${id}" aria-label="Copy: ${title}" hidden>Copy</button>
    </div>
    <pre id="${id}" tabindex="0" aria-label="${title}">${text}</pre>
  </div>`;

const codeSection = ({ samples }: Preview): Html =>
  html`<section class="card" id="code" aria-labelledby="code-title" ${samples ? '' : html`data-empty`}>
    <h2 id="code-title">Code</h2>
    <p class="quiet-text when-empty">It comes with the request.</p>
    <div class="when-full tabs">
      <fieldset class="tab-row">
        <legend class="unseen">Runtime</legend>
        ${RUNTIMES.map(
          ([runtime, title], index) =>
            html`<label
              ><input
                type="radio"
                name="runtime"
                value="${runtime}"
                form="no-form"
                ${index === 0 ? 'checked' : ''}
              />${title}</label
            >`,
        )}
      </fieldset>
      ${RUNTIMES.map(
        ([runtime, title]) =>
          html`<div class="panel" data-runtime="${runtime}">
            <button
              class="copy"
              type="button"
              data-copy-from="code-${runtime}"
              aria-label="Copy the code for ${title}"
              hidden
            >
              Copy
            </button>
            <pre id="code-${runtime}" tabindex="0" aria-label="Code for ${title}">${samples?.[runtime] ?? ''}</pre>
          </div>`,
      )}
    </div>
  </section>`;
