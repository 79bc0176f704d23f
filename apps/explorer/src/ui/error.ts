import { html } from 'hono/html';
import type { AppConfig } from '../config.js';
import { type Html, none } from './html.js';
import { layout } from './layout.js';

/** What a failed request is answered with. */
export interface Failure {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 414 | 429 | 500 | 502 | 503 | 504;
  readonly code: string;
  /** By its cause; the usual one of the status by default. */
  readonly title?: string | undefined;
  readonly message: string;
  readonly advice?: string | undefined;
  readonly requestId?: string | undefined;
  /** Seconds after which another try makes sense. */
  readonly retryAfter?: number | undefined;
}

const TITLES: Readonly<Record<number, string>> = {
  401: 'A token is needed',
  403: 'Not allowed',
  404: 'Not found',
  413: 'The request is too large',
  414: 'The address is too long',
  429: 'Too many requests of yours',
  503: 'Not set up yet',
};

/**
 * Says what went wrong, what to do about it and where to go from there.
 *
 * @param again - the address that failed, where another try makes sense.
 */
export const errorPage = (
  config: AppConfig,
  { status, code, title = TITLES[status] ?? 'That did not work', message, advice, requestId }: Failure,
  again: string | undefined,
): Html =>
  layout(config, {
    title,
    bare: code === 'not-set-up' || status === 401,
    main: html`<div class="empty">
      <p class="empty-mark" aria-hidden="true">${status}</p>
      <h1>${title}</h1>
      <p class="lead">${message}</p>
      ${advice ? html`<p class="lead">${advice}</p>` : none}
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
      <p class="buttons">
        ${again && (status >= 500 || status === 429) ? html`<a class="button" href="${again}">Try again</a>` : none}
        ${again === '/' && status >= 429 ? none : html`<a class="button quiet" href="/">To the overview</a>`}
      </p>
    </div>`,
  });
