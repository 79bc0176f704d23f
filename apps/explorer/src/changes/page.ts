import { html } from 'hono/html';
import type { AppConfig } from '../config.js';
import { none } from '../ui/html.js';
import { layout } from '../ui/layout.js';

const SCREENS = [
  [
    '/changes/deploy',
    'Deploy',
    'Puts a certificate and its key on a site: replaces the one with the same names in place, or adds it.',
  ],
  [
    '/changes/apply',
    'Apply and follow',
    'Applies for free certificates, one for each domain, and follows them until they are issued.',
  ],
  [
    '/changes/prune',
    'Prune',
    'Deletes certificates that have ended or that others cover, after it shows which and why.',
  ],
  [
    '/?state=pending#certificates',
    'Records for validation',
    'The page of each certificate that is applied for leads to the records that prove control of its domain.',
  ],
] as const;

/** The screens that change something. */
export const changesPage = (config: AppConfig) =>
  layout(config, {
    title: 'Changes',
    active: 'changes',
    main: html`<h1>Changes</h1>
      <p class="lead">Each shows its plan, then exactly what will be sent, and then what it did and the way back.</p>
      ${
        config.allowChanges
          ? none
          : html`<div class="note" role="note">
              <p>
                <strong>Changes are off here</strong>: plans are shown, and nothing is changed. Start the explorer with
                <code>EXPLORER_ALLOW_CHANGES=1</code> to switch them on. Each plan has the command that does the same.
              </p>
            </div>`
      }
      <ul class="sites">
        ${SCREENS.map(
          ([address, title, about]) =>
            html`<li class="site">
              <h2><a href="${address}">${title}</a></h2>
              <p>${about}</p>
            </li>`,
        )}
      </ul>`,
  });
