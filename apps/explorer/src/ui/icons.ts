import { html } from 'hono/html';
import type { State } from '../certificate/health.js';
import type { Html } from './html.js';

/** What a state is called. */
export const STATE_WORDS: Readonly<Record<State, string>> = {
  valid: 'Valid',
  expiring: 'Expiring',
  expired: 'Expired',
  pending: 'Pending',
  failed: 'Failed',
  revoked: 'Revoked',
  superseded: 'Superseded',
  'not-yet-valid': 'Not yet valid',
  unknown: 'Unknown',
};

/** Each state has a shape of its own, so that colour is never the only sign. */
export const SHAPES: Readonly<Record<State, Html>> = {
  valid: html`<circle cx="8" cy="8" r="7" class="fill" /><path d="M4.8 8.3l2.2 2.2 4.2-4.6" class="mark" />`,
  expiring: html`<path d="M8 1.2 15.2 14H.8z" class="fill" /><path d="M8 6v3.6M8 11.6v.1" class="mark" />`,
  expired: html`<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" class="fill" /><path
      d="M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8"
      class="mark"
    />`,
  pending: html`<circle cx="8" cy="8" r="6.2" class="line dashed" /><path d="M8 4.6V8l2.2 1.6" class="line" />`,
  failed: html`<path d="M8 .8 15.2 8 8 15.2.8 8z" class="fill" /><path d="M8 4.6v4M8 11v.1" class="mark" />`,
  revoked: html`<circle cx="8" cy="8" r="7" class="fill" /><path d="M4.5 8h7" class="mark" />`,
  superseded: html`<circle cx="8" cy="8" r="6.2" class="line" /><path d="M5 8.3l2 2 4-4.4" class="line" />`,
  'not-yet-valid': html`<circle cx="8" cy="8" r="6.2" class="line" /><path d="M8 4.6V8l2.2 1.6" class="line" />`,
  unknown: html`<rect x="1.6" y="1.6" width="12.8" height="12.8" rx="3" class="line" /><path
      d="M5.9 6.2c0-2.9 4.3-2.9 4.3-.2 0 1.5-2.1 1.6-2.1 3.2M8.1 11.6v.1"
      class="line"
    />`,
};

export const stateIcon = (state: State): Html =>
  html`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    ${SHAPES[state]}
  </svg>`;

export const stateBadge = (state: State): Html =>
  html`<span class="badge is-${state}">${stateIcon(state)}${STATE_WORDS[state]}</span>`;

export const logo: Html = html`<svg class="logo" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
  <rect width="32" height="32" rx="8" />
  <path d="M9 16.5l4.5 4.5L23 11.5" />
</svg>`;
