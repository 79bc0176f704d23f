import type { CodeSamples } from '@esakit/core/code-samples';
import { html } from 'hono/html';
import { type Html, none } from '../ui/html.js';
import type { Preview } from './preview.js';

/** What is sent, as it is signed. */
export const requestView = (preview: Preview | undefined): Html =>
  html`<section class="card view" id="request" aria-labelledby="request-title">
    <h2 id="request-title" class="unseen">Request</h2>
    ${preview ? request(preview) : html`<p class="quiet-text">Fill in what is required to see the request.</p>`}
  </section>`;

const request = ({ request: { method, url, body, canonicalRequest, stringToSign }, headers }: Preview): Html =>
  html`<p class="url mono">
      <strong id="method">${method}</strong> <span id="url">${url}</span>
      <button class="copy" type="button" data-copy-from="url" aria-label="Copy: URL" hidden>Copy</button>
    </p>
    ${panel('headers', 'Headers', headers)} ${body === undefined || body === '' ? none : panel('body', 'Body', body)}
    ${panel('canonical', 'Canonical request', canonicalRequest)} ${panel('to-sign', 'String to sign', stringToSign)}
    <p class="quiet-text">
      Signed with ACS3-HMAC-SHA256 on the server, which has the key; the page has none, so the signature is left out.
    </p>`;

const panel = (id: string, title: string, text: string): Html =>
  html`<div class="panel">
    <div class="panel-head">
      <h3>${title}</h3>
      <button class="copy" type="button" data-copy-from="${id}" aria-label="Copy: ${title}" hidden>Copy</button>
    </div>
    <pre id="${id}" tabindex="0" role="region" aria-label="${title}">${text}</pre>
  </div>`;

const RUNTIMES: readonly (readonly [keyof CodeSamples, string])[] = [
  ['node', 'Node'],
  ['deno', 'Deno'],
  ['bun', 'Bun'],
  ['edge', 'Edge'],
  ['browser', 'Browser'],
  ['curl', 'curl'],
];

/** The call as code, for each runtime. */
export const codeView = (preview: Preview | undefined): Html =>
  html`<section class="card view" id="code" aria-labelledby="code-title">
    <h2 id="code-title" class="unseen">Code</h2>
    ${preview ? code(preview.samples) : html`<p class="quiet-text">It comes with the request.</p>`}
  </section>`;

const code = (samples: CodeSamples): Html =>
  html`<div class="tabs">
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
          <pre id="code-${runtime}" tabindex="0" role="region" aria-label="Code for ${title}">${samples[runtime]}</pre>
        </div>`,
    )}
  </div>`;
