import { html } from 'hono/html';
import type { AppConfig } from '../config.js';
import { type Html, none } from './html.js';
import { layout } from './layout.js';

/** Asks for the token. It goes into no URL, and the page never shows it again. */
export const loginPage = (
  config: AppConfig,
  { next, failed }: { readonly next: string; readonly failed: boolean },
): Html =>
  layout(config, {
    title: 'Sign in',
    bare: true,
    main: html`<form class="card login" method="post" action="/login">
      <h1>Sign in</h1>
      <p>This explorer is not for everybody. Its token is what <code>EXPLORER_TOKEN</code> was set to where it runs.</p>
      <input type="hidden" name="next" value="${next}" />
      <div class="field">
        <label for="token">Token</label>
        <input
          id="token"
          name="token"
          type="password"
          autocomplete="current-password"
          required
          autofocus
          ${failed ? html`aria-invalid="true" aria-describedby="token-fault"` : ''}
        />
        ${failed ? html`<p class="fault" id="token-fault" role="alert">That is not the token.</p>` : none}
      </div>
      <button class="button">Sign in</button>
    </form>`,
  });
