import { html } from 'hono/html';
import type { AppConfig } from '../config.js';
import { type Html, none } from './html.js';
import { layout } from './layout.js';

export interface Failure {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly requestId?: string | undefined;
}

const TITLES: Readonly<Record<number, string>> = {
  401: 'A token is needed',
  403: 'Not allowed',
  404: 'Not found',
  429: 'Too many requests',
  503: 'Not set up yet',
};

/** Says what went wrong and where to go from there. */
export const errorPage = (config: AppConfig, { status, code, message, requestId }: Failure): Html => {
  const title = TITLES[status] ?? 'That did not work';
  return layout(config, {
    title,
    bare: status === 503 || status === 401,
    main: html`<div class="empty">
      <p class="empty-mark" aria-hidden="true">${status}</p>
      <h1>${title}</h1>
      <p class="lead">${message}</p>
      <dl class="pairs">
        <div>
          <dt>Code</dt>
          <dd><code>${code}</code></dd>
        </div>
        ${
          requestId === undefined
            ? none
            : html`<div>
                <dt>Request id</dt>
                <dd><code>${requestId}</code></dd>
              </div>`
        }
      </dl>
      <p><a class="button" href="/">To the overview</a></p>
    </div>`,
  });
};
