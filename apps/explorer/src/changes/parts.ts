import { type CertificateInfo, certificateNames, type Client, EsaError, findSite, readServiceDate } from '@esakit/core';
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { AppConfig } from '../config.js';
import type { AppEnv } from '../http/env.js';
import type { Fail } from '../http/failures.js';
import type { WaitUntil } from '../overview/keeper.js';
import type { Overview, Problem } from '../overview/model.js';
import { day } from '../ui/format.js';
import { type Html, none } from '../ui/html.js';
import { stateIcon } from '../ui/icons.js';
import { layout } from '../ui/layout.js';
import { causeOf, problemOf } from '../ui/problem.js';

/** What the screens of changes share with the rest of the app. */
export interface ChangeParts {
  readonly fail: Fail;
  /** Has the overview and the quotas read anew after a change. */
  readonly changed: (waitUntil: WaitUntil) => void;
}

interface ChangePage {
  readonly title: string;
  readonly main: Html;
  /** Whether it has the script that reads certificates in the page. */
  readonly reads?: boolean;
}

/** The frame of all screens of changes. */
export const changePage = (config: AppConfig, { title, main, reads = false }: ChangePage): Html =>
  layout(config, {
    title,
    active: 'changes',
    script: reads ? config.assets.changes : undefined,
    main: html`<p class="trail"><a href="/changes">Changes</a></p>
      <h1>${title}</h1>
      ${main}`,
  });

/** The refusal of a change where changes are off. */
export const CHANGES_ARE_OFF = {
  status: 403,
  code: 'changes-off',
  title: 'Changes are off here',
  message: 'Nothing was sent.',
  advice: 'Start the explorer with EXPLORER_ALLOW_CHANGES=1 to change something from its pages.',
} as const;

/** What stands in place of the button where changes are off. */
export const offNote = (command: string): Html =>
  html`<div class="note" role="note">
    <p>
      <strong>Changes are off here</strong>, so this page only shows what would be done. Start the explorer with
      <code>EXPLORER_ALLOW_CHANGES=1</code> to do it from here, or run
    </p>
    <pre tabindex="0" role="region" aria-label="Command">${command}</pre>
  </div>`;

/** What went wrong, with the service's code. */
export const problemNote = ({ code, message, requestId }: Problem): Html =>
  html`<div class="note bad" role="alert">
    ${stateIcon('failed')}
    <p>
      <code>${code}</code>: ${message}${requestId ? html` <span class="request">Request ${requestId}.</span>` : none}
    </p>
  </div>`;

/** What stands first where a plan that was confirmed is not the one that was shown. */
export const changedNote = (what: 'What would be done' | 'What may go'): Html =>
  html`<div class="note bad" role="alert">
    ${stateIcon('failed')}
    <p>${what} has changed since it was shown, so nothing was sent. Look at it again.</p>
  </div>`;

/** The end of a certificate, as the other pages write it. */
export const endOf = ({ NotAfter }: CertificateInfo): string | undefined => {
  const end = readServiceDate(NotAfter);
  return end ? day(end) : NotAfter;
};

/** The names of a certificate in a line. */
export const namesOf = (certificate: CertificateInfo): string =>
  certificateNames(certificate).join(', ') || certificate.CommonName || '';

/** A field for a site: its id, or a host of it. */
export const siteField = (overview: Overview | undefined, value: string): Html =>
  html`<div class="field">
    <label for="site">Site <span class="type">id or host</span></label>
    <input id="site" name="site" list="sites" value="${value}" required autocomplete="off" spellcheck="false" />
    <datalist id="sites">
      ${(overview?.sites ?? [])
        .slice(0, MOST_CHOICES)
        .map(({ siteId, name }) => html`<option value="${siteId}" label="${name}"></option>`)}
    </datalist>
  </div>`;

const MOST_CHOICES = 300;

/** A word as it is typed into a shell. */
export const shellWord = (text: string): string =>
  /^[\w.@:/-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;

/** What a screen of changes is asked for, and the form to go back to. */
export interface SiteRequest {
  /** The site, as it was typed in. */
  readonly site: string;
  readonly form: (overview: Overview | undefined, problem: Problem) => Html;
  /** The status for an error of its own kind; by default that of its cause. */
  readonly statusOf?: (error: EsaError) => ReturnType<typeof causeOf>['status'] | 409;
}

/** Does something for the site that was named, or shows the form again with what is wrong. */
export async function withSite(
  c: Context<AppEnv>,
  config: AppConfig,
  { site, form, statusOf = (error) => causeOf(error).status }: SiteRequest,
  work: (siteId: string) => Promise<Response>,
): Promise<Response> {
  const { client } = config;
  try {
    const siteId = await siteIdOf(client, site, c.req.raw.signal);
    if (siteId === undefined) return c.html(form(await overviewOf(config), noSuchSite(site, client)), 404);
    return await work(siteId);
  } catch (error) {
    if (!(error instanceof EsaError)) throw error;
    return c.html(form(await overviewOf(config), problemOf(error)), statusOf(error));
  }
}

/** The id of a site that was named by its id or a host; undefined where the account has none. */
export async function siteIdOf(client: Client, text: string, signal: AbortSignal): Promise<string | undefined> {
  const site = text.trim();
  if (/^\d{1,19}$/.test(site)) return site;
  if (site === '') return undefined;
  const found = await findSite(client, { hostname: site }, { signal });
  return found?.SiteId === undefined ? undefined : String(found.SiteId);
}

/** What is said of a site that the account does not have. */
const noSuchSite = (text: string, { region }: Client): Problem => ({
  code: 'no-site',
  message: `${text === '' ? 'No site was named' : `${text} belongs to no site of the account in ${region}`}: give the id of a site, or a host of it.`,
});

/** The last overview, which only helps to fill in. */
export const overviewOf = ({ store }: AppConfig): Promise<Overview | undefined> => store.load().catch(() => undefined);
