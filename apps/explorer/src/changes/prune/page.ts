import type { CertificateInfo } from '@esakit/core';
import type { CertificateQuota, PruneItem, PrunePlan, PruneResult } from '@esakit/core/lifecycle';
import { html } from 'hono/html';
import type { AppConfig } from '../../config.js';
import type { Overview, Problem } from '../../overview/model.js';
import { useRow } from '../../quota/page.js';
import { certificatePath, count } from '../../ui/format.js';
import { type Html, none } from '../../ui/html.js';
import { stateBadge } from '../../ui/icons.js';
import { changedNote, changePage, endOf, namesOf, offNote, problemNote, siteField } from '../parts.js';

const LEAD = `Custom certificates that have ended, and those whose names others cover that end later, may go. The last one
for a name that is served stays, and so does every one of which something is not known.`;

/** Asks for the site. */
export const choosePage = (
  config: AppConfig,
  overview: Overview | undefined,
  given: string,
  problem: Problem | undefined,
): Html =>
  changePage(config, {
    title: 'Prune a site',
    main: html`<p class="lead">${LEAD}</p>
      ${problem ? problemNote(problem) : none}
      <form class="card change-form" method="get" action="/changes/prune">
        ${siteField(overview, given)}
        <p class="buttons"><button class="button">Show the plan</button></p>
      </form>`,
  });

/** What is known of a site before something is deleted. */
export interface PruneView {
  readonly siteId: string;
  readonly plan: PrunePlan;
  readonly quota: CertificateQuota;
}

/** Which certificates would be deleted and why, and which stay. */
export const planPage = (config: AppConfig, view: PruneView): Html => {
  const { plan, siteId, quota } = view;
  const { delete: goes, keep, unknown } = plan;
  return changePage(config, {
    title: `Prune ${plan.siteName ?? siteId}`,
    main: html`<p class="lead">${LEAD}</p>
      ${unknown.map((one) => html`<p>${stateBadge('unknown')} ${one}. What depends on it stays.</p>`)} ${room(quota)}
      <form class="card change-form" method="post" action="/changes/prune">
        <input type="hidden" name="site" value="${siteId}" />
        <h2 id="goes">${goes.length === 0 ? 'Nothing may go' : `${count(goes.length, 'certificate')} may go`}</h2>
        ${
          goes.length === 0
            ? html`<p class="quiet-text">Each of its certificates is needed, or may be. The reasons are below.</p>`
            : html`<ul class="choices">
                  ${goes.map((item) => choice(siteId, item))}
                </ul>
                ${
                  config.allowChanges
                    ? html`<p class="buttons"><button class="button" name="do" value="ask">Delete these…</button></p>`
                    : offNote(`esakit prune --site ${siteId} --yes`)
                }`
        }
      </form>
      <section class="card" aria-labelledby="stays">
        <h2 id="stays">${count(keep.length, 'certificate stays', 'certificates stay')}</h2>
        <ul class="choices">
          ${keep.map(
            ({ certificate, reason }) =>
              html`<li>
                ${nameOf(siteId, certificate)} <span class="sub">${factsOf(certificate)}</span> ${sentence(reason)}
              </li>`,
          )}
        </ul>
      </section>`,
  });
};

const room = ({ custom, free }: CertificateQuota): Html =>
  html`<section class="card" aria-labelledby="room">
    <h2 id="room">Room in its plan</h2>
    ${useRow('Custom', custom, 'this plan')} ${useRow('Free', free, 'this plan')}
  </section>`;

const choice = (siteId: string, { certificate, reason }: PruneItem): Html =>
  html`<li>
    <label><input type="checkbox" name="id" value="${certificate.Id ?? ''}" checked /> ${titleOf(certificate)}</label>
    <span class="sub">${factsOf(certificate)}</span>
    ${sentence(reason)} <a href="${certificatePath({ siteId, id: certificate.Id ?? '' })}">Look at it</a>
  </li>`;

/** Shows which requests will be sent, and asks. */
export const confirmPage = (
  config: AppConfig,
  { siteId, plan }: PruneView,
  chosen: readonly PruneItem[],
  { token, changed }: { readonly token: string; readonly changed: boolean },
): Html =>
  changePage(config, {
    title: `Delete ${count(chosen.length, 'certificate')}?`,
    main: html`${changed ? changedNote('What may go') : none}
      <form class="card change-form confirm-change" method="post" action="/changes/prune">
        <input type="hidden" name="site" value="${siteId}" />
        <input type="hidden" name="confirm" value="${token}" />
        <p>
          <code>DeleteCertificate</code> goes to <code>${config.client.endpoint}</code> once for each, of the site
          ${plan.siteName ?? siteId} (<code>${siteId}</code>):
        </p>
        <ul class="choices">
          ${chosen.map(
            ({ certificate, reason }) =>
              html`<li>
                <input type="hidden" name="id" value="${certificate.Id ?? ''}" />
                <strong>${titleOf(certificate)}</strong>
                <span class="sub">Id <code>${certificate.Id ?? ''}</code>; ${factsOf(certificate)}</span>
                <span class="sub">SHA-256 <code>${certificate.FingerprintSha256 ?? 'unknown'}</code></span>
                ${sentence(reason)}
              </li>`,
          )}
        </ul>
        <p>
          Each is judged anew just before. There is no way back but to deploy it again from its PEM and key: ESA keeps
          none.
        </p>
        <p class="buttons">
          <button class="button change" name="do" value="run">
            Yes: delete ${count(chosen.length, 'certificate')}
          </button>
          <a class="button quiet" href="/changes/prune?site=${siteId}">No</a>
        </p>
      </form>`,
  });

const OUTCOMES: Readonly<Record<PruneResult['outcome'], string>> = {
  deleted: 'Deleted',
  gone: 'Gone before',
  kept: 'Kept',
  failed: 'Failed',
  unknown: 'Unknown',
};

/** What became of each. */
export const resultPage = (config: AppConfig, siteId: string, results: readonly PruneResult[]): Html => {
  const deleted = results.filter(({ outcome }) => outcome === 'deleted').length;
  return changePage(config, {
    title: `${count(deleted, 'certificate')} deleted`,
    main: html`<section class="card" aria-labelledby="done">
      <h2 id="done">What was done</h2>
      <ul class="choices">
        ${results.map(
          ({ certificate, outcome, message }) =>
            html`<li>
              ${outcome === 'unknown' ? stateBadge('unknown') : html`<strong>${OUTCOMES[outcome]}</strong>`}:
              ${outcome === 'deleted' ? titleOf(certificate) : nameOf(siteId, certificate)}
              <span class="sub">Id <code>${certificate.Id ?? ''}</code></span> ${sentence(message)}
            </li>`,
        )}
      </ul>
      <p>
        The way back: <a href="/changes/deploy?site=${siteId}">deploy</a> a certificate again from its PEM and key. ESA
        keeps none that was deleted.
      </p>
      <p class="buttons"><a class="button" href="/changes/prune?site=${siteId}">See what is left</a></p>
    </section>`,
  });
};

const titleOf = ({ Name, CommonName, Id }: CertificateInfo): string => Name?.trim() || CommonName || Id || 'unnamed';

const nameOf = (siteId: string, certificate: CertificateInfo): Html =>
  certificate.Id
    ? html`<a class="name" href="${certificatePath({ siteId, id: certificate.Id })}">${titleOf(certificate)}</a>`
    : html`<strong>${titleOf(certificate)}</strong>`;

const factsOf = (certificate: CertificateInfo): string => {
  const end = endOf(certificate);
  return [certificate.Type, namesOf(certificate), end && `until ${end}`].filter(Boolean).join('; ');
};

/** A reason as a sentence; an id that it begins with stays as it is. */
const sentence = (text: string): string => {
  const said = text.replace(/^[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase());
  return /[.!?]$/.test(said) ? said : `${said}.`;
};
