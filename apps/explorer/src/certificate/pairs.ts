import { html } from 'hono/html';
import { type Html, none } from '../ui/html.js';

/** A row of a list of terms; without a value it is left out. */
export type Pair = readonly [label: string, value: Html | string | undefined];

export const pairs = (rows: readonly Pair[]): Html =>
  html`${rows.map(([label, value]) =>
    value
      ? html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`
      : none,
  )}`;

/** Only the script of the page shows it, because it does nothing without the script. */
export const copyButton = (text: string, what: string): Html =>
  html`<button class="copy" type="button" data-copy="${text}" aria-label="Copy ${what}" hidden>Copy</button>`;

export const copyable = (text: string, what: string): Html => html`<code>${text}</code>${copyButton(text, what)}`;
