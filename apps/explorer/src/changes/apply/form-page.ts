import { html } from 'hono/html';
import type { AppConfig } from '../../config.js';
import type { Overview, Problem } from '../../overview/model.js';
import { type Html, none } from '../../ui/html.js';
import { changePage, problemNote, siteField } from '../parts.js';

/** The types of free certificates, and what they are called. */
export const TYPES = {
  lets_encrypt: "Let's Encrypt",
  digicert_single: 'DigiCert, one name',
  digicert_wildcard: 'DigiCert, wildcard',
} as const;

/** What is typed into the form. */
export interface ApplyFields {
  readonly site: string;
  readonly domains: string;
  readonly type: keyof typeof TYPES;
  /** Whether to apply also where CAA records forbid it. */
  readonly force: boolean;
}

/** Asks for the domains. */
export const formPage = (
  config: AppConfig,
  overview: Overview | undefined,
  { site, domains, type }: Omit<ApplyFields, 'force'>,
  problem: Problem | undefined,
): Html =>
  changePage(config, {
    title: 'Apply for free certificates',
    main: html`<p class="lead">ESA makes one certificate for each domain, and renews it by itself once it is issued.</p>
      ${problem ? problemNote(problem) : none}
      <form class="card change-form" method="post" action="/changes/apply" autocomplete="off">
        ${siteField(overview, site)}
        <div class="field">
          <label for="domains">Domains <span class="type">one a line; *.example.com is one too</span></label>
          <textarea id="domains" name="domains" rows="4" class="mono" required spellcheck="false">${domains}</textarea>
        </div>
        <div class="field">
          <label for="type">Issued by</label>
          <select id="type" name="type">
            ${Object.entries(TYPES).map(
              ([value, label]) => html`<option value="${value}" ${value === type ? 'selected' : ''}>${label}</option>`,
            )}
          </select>
        </div>
        <p class="buttons"><button class="button" name="do" value="plan">Show the plan</button></p>
      </form>`,
  });
