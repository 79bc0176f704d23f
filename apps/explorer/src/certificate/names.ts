import { html } from 'hono/html';
import { breakable, count, unicodeForm } from '../ui/format.js';
import type { Html } from '../ui/html.js';

/** Names that are shown at once. */
export const MOST_NAMES = 10;

const nameItems = (names: readonly string[]): Html =>
  html`<ul class="names-list">
    ${names.map((name) => html`<li>${breakable(name)}${unicodeForm(name)}</li>`)}
  </ul>`;

/** The first of them, and the rest on demand. */
export function nameList(names: readonly string[]): Html {
  if (names.length <= MOST_NAMES + 2) return nameItems(names);
  return html`${nameItems(names.slice(0, MOST_NAMES))}
    <details>
      <summary>Show all ${count(names.length, 'name')}</summary>
      ${nameItems(names.slice(MOST_NAMES))}
    </details>`;
}
