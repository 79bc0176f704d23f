import { html } from 'hono/html';
import type { AppConfig } from '../config.js';
import type { Html } from '../ui/html.js';
import { layout } from '../ui/layout.js';
import type { Progress } from './gather.js';
import { progressText } from './page.js';

/** What stands in place of a page while the first look at an account is under way. The page comes by itself. */
export const waitingPage = (config: AppConfig, { done, total }: Progress = { done: 0, total: undefined }): Html =>
  layout(config, {
    title: 'Reading the account',
    main: html`<div class="waiting">
      <h1>Reading the account</h1>
      <p class="lead" role="status" data-progress="reload">${progressText({ done, total })}</p>
      <progress
        aria-label="Sites that are read"
        max="${total ?? 1}"
        ${total === undefined ? '' : html`value="${done}"`}
      ></progress>
      <p class="quiet-text">
        This is the first look since the explorer has started. From here on pages come at once, with a newer look behind
        them.
      </p>
    </div>`,
  });
