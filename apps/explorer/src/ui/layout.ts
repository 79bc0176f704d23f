import { html } from 'hono/html';
import type { AppConfig } from '../config.js';
import { type Html, none, safe } from './html.js';
import { logo } from './icons.js';

export interface Page {
  readonly title: string;
  /** The part of the navigation that it belongs to. */
  readonly active?: 'overview' | 'sites' | 'changes' | 'console' | undefined;
  readonly main: Html;
  /** Says why it is sample data where it is; other pages say only that it is. */
  readonly explainsSource?: boolean;
  /** Path of a script beside the one of all pages. */
  readonly script?: string | undefined;
  /** Without navigation, for those who are not let in. */
  readonly bare?: boolean;
}

/**
 * The frame of all pages. They read without script and without style, and nothing that they show acts on the reader by
 * characters that can't be seen.
 */
export const layout = (config: AppConfig, page: Page): Html => safe(frame(config, page));

function frame(config: AppConfig, { title, active, main, script, bare = false, explainsSource = false }: Page): Html {
  const { assets } = config;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · ESA certificates</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${assets.style}" />
        <script src="${assets.theme}"></script>
        <script type="module" src="${assets.script}"></script>
        ${script === undefined ? none : html`<script type="module" src="${script}"></script>`}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        ${header(config, active, bare)}
        ${config.source === 'emulator' && !bare ? emulatorNote(config, explainsSource) : none}
        <main id="main" tabindex="-1">${main}</main>
        <footer>
          <p>
            ESA explorer, a sample of esakit.
            ${
              bare
                ? none
                : html`The same as JSON: <a href="/api">/api</a>, and for Prometheus: <a href="/metrics">/metrics</a>.`
            }
          </p>
        </footer>
        <p id="announce" class="unseen" role="status"></p>
      </body>
    </html>`;
}

const header = ({ access, accountName, client, source }: AppConfig, active: Page['active'], bare: boolean): Html =>
  html`<header class="top">
    <a class="brand" href="/">${logo}<span>ESA certificates</span></a>
    ${
      bare
        ? none
        : html`<nav aria-label="Main">
              <a href="/" ${active === 'overview' ? html`aria-current="page"` : ''}>Overview</a>
              <a href="/sites" ${active === 'sites' ? html`aria-current="page"` : ''}>Sites</a>
              <a href="/changes" ${active === 'changes' ? html`aria-current="page"` : ''}>Changes</a>
              <a href="/console" ${active === 'console' ? html`aria-current="page"` : ''}>Console</a>
            </nav>
            <p class="where">${source === 'emulator' ? 'Emulator' : accountName} · ${client.region}</p>
            <button class="quiet theme" type="button" data-theme-switch hidden>◐</button>
            ${
              access.token === undefined
                ? none
                : html`<form method="post" action="/logout"><button class="quiet">Sign out</button></form>`
            }`
    }
  </header>`;

const emulatorNote = (config: AppConfig, explains: boolean): Html =>
  html`<aside class="note" aria-label="Where the data is from">
    <strong>Sample data</strong> of the embedded emulator${explains ? html`, ${sourceReason(config)}` : '.'}
  </aside>`;

const sourceReason = ({ isSourceAsked }: AppConfig): Html =>
  isSourceAsked
    ? html`because <code>EXPLORER_SOURCE</code> asks for it.`
    : html`because there are no credentials: none in the environment (<code>ALIBABA_CLOUD_ACCESS_KEY_ID</code>,
        <code>ALIBABA_CLOUD_ACCESS_KEY_SECRET</code>), and no profile.`;
