import type { CertificateHealth } from '@esakit/core';
import type { Application, ApplicationPlan, PlannedApplication } from '@esakit/core/lifecycle';
import { html } from 'hono/html';
import type { AppConfig } from '../../config.js';
import type { Overview, Problem } from '../../overview/model.js';
import { certificatePath, count } from '../../ui/format.js';
import { type Html, none } from '../../ui/html.js';
import { stateBadge } from '../../ui/icons.js';
import { problemOf } from '../../ui/problem.js';
import { changedNote, changePage, offNote, problemNote, shellWord, siteField } from '../parts.js';

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

const ACTIONS: Readonly<Record<PlannedApplication['action'], string>> = {
  apply: 'Apply',
  keep: 'Keep what it has',
  wait: 'Wait: it is under way',
  unclear: 'Nothing: unclear',
  forbidden: 'Nothing: CAA records forbid it',
};

/** What would be applied for, what stands in the way, and what will be sent. */
export const planPage = (
  config: AppConfig,
  plan: ApplicationPlan,
  fields: ApplyFields,
  token: string,
  changed = false,
): Html => {
  const applied = plan.domains.filter(({ action }) => action === 'apply');
  const forbidden = plan.domains.filter(({ action }) => action === 'forbidden');
  const waited = plan.domains.flatMap(({ action, certificate }) =>
    action === 'wait' && certificate?.Id ? [certificate.Id] : [],
  );
  return changePage(config, {
    title: applied.length === 0 ? 'Nothing to apply for' : `Apply for ${count(applied.length, 'certificate')}?`,
    main: html`${changed ? changedNote('What would be done') : none}
      <section class="card" aria-labelledby="plan">
        <h2 id="plan">The plan</h2>
        <p class="quiet-text">
          Site ${plan.siteName ?? ''} <code>${plan.siteId}</code>, connected by ${plan.accessType ?? 'an unknown way'},
          ${plan.siteStatus ?? 'its status is unknown'}; issued by ${TYPES[plan.type]}.
        </p>
        <ul class="choices">
          ${plan.domains.map(domainItem)}
        </ul>
      </section>
      ${
        applied.length === 0
          ? none
          : config.allowChanges
            ? confirmForm(config, plan, applied, fields, token)
            : offNote(
                `esakit apply --site ${plan.siteId} ${applied.map(({ domain }) => `--domain ${shellWord(domain)}`).join(' ')} --type ${plan.type}${fields.force ? ' --force' : ''} --wait --yes`,
              )
      }
      ${forbidden.length > 0 ? forceForm(plan, fields) : none}
      ${waited.length > 0 ? html`<p><a href="${followPath(plan.siteId, waited)}">Follow those that are under way</a></p>` : none}`,
  });
};

const domainItem = ({ domain, action, reason, advice, caa, warnings }: PlannedApplication): Html =>
  html`<li>
    <strong>${domain}</strong>: ${ACTIONS[action]}
    <span class="sub">${reason}</span>
    ${
      action === 'apply' || action === 'forbidden'
        ? html`<span class="sub"
              >${caa.allowed === undefined ? html`${stateBadge('unknown')} ` : none}${caa.message}</span
            >
            ${action === 'apply' ? html`<span class="sub">${advice}</span>` : none}
            ${warnings.map((warning) => html`<span class="sub">Warning: ${warning}</span>`)}`
        : none
    }
  </li>`;

/** The way out for who knows better: the plan anew, with what CAA records forbid. */
const forceForm = (plan: ApplicationPlan, { domains }: ApplyFields): Html =>
  html`<form class="card change-form" method="post" action="/changes/apply">
    <h2>Forbidden by CAA records</h2>
    <p>
      The authority would refuse, and each refusal counts against its limits. Add the record that the plan names, wait
      until the old one's TTL is over, and show the plan again.
    </p>
    <input type="hidden" name="site" value="${plan.siteId}" />
    <input type="hidden" name="domains" value="${domains}" />
    <input type="hidden" name="type" value="${plan.type}" />
    <p class="buttons">
      <button class="button quiet" name="do" value="plan">Show the plan again</button>
      <button class="button quiet" name="force" value="1">Plan it all the same</button>
    </p>
  </form>`;

const confirmForm = (
  config: AppConfig,
  plan: ApplicationPlan,
  applied: readonly PlannedApplication[],
  { domains, force }: ApplyFields,
  token: string,
): Html =>
  html`<form class="card change-form confirm-change" method="post" action="/changes/apply">
    <h2>What will be sent</h2>
    <input type="hidden" name="site" value="${plan.siteId}" />
    <input type="hidden" name="domains" value="${domains}" />
    <input type="hidden" name="type" value="${plan.type}" />
    ${force ? html`<input type="hidden" name="force" value="1" />` : none}
    <input type="hidden" name="confirm" value="${token}" />
    <p><code>ApplyCertificate</code> goes to <code>${config.client.endpoint}</code> once for each:</p>
    <ul class="choices">
      ${applied.map(
        ({ domain }) =>
          html`<li>
            SiteId <code>${plan.siteId}</code>, Domains <code>${domain}</code>, Type <code>${plan.type}</code>
          </li>`,
      )}
    </ul>
    <p>${WAY_BACK}</p>
    <p class="buttons">
      <button class="button change" name="do" value="run">Yes: apply</button>
      <a class="button quiet" href="/changes/apply?site=${plan.siteId}">No</a>
    </p>
  </form>`;

const WAY_BACK = 'The way back: the certificate that an application makes can be deleted in the console.';

/** Where applications are followed: their ids are in the address, so it survives a reload. */
export const followPath = (siteId: string, ids: readonly string[]): string =>
  `/changes/apply/${encodeURIComponent(siteId)}/${ids.map(encodeURIComponent).join(',')}`;

/** What was done, where not all of it worked. */
export const resultPage = (config: AppConfig, siteId: string, applications: readonly Application[]): Html => {
  const ids = applications.flatMap(({ id, outcome }) => (id && outcome !== 'kept' ? [id] : []));
  return changePage(config, {
    title: 'Not all could be applied for',
    main: html`<section class="card" aria-labelledby="done">
      <h2 id="done">What was done</h2>
      <ul class="choices">
        ${applications.map(
          ({ domain, outcome, id, error }) =>
            html`<li>
              <strong>${domain}</strong>: ${outcome} ${id ? html`<span class="sub">Id <code>${id}</code></span>` : none}
              ${error ? problemNote(problemOf(error)) : none}
            </li>`,
        )}
      </ul>
      ${ids.length > 0 ? html`<p class="buttons"><a class="button" href="${followPath(siteId, ids)}">Follow the others</a></p>` : none}
      <p>${WAY_BACK}</p>
    </section>`,
  });
};

/** How far an application is. */
export interface Followed {
  readonly id: string;
  readonly health: CertificateHealth | undefined;
  /** The service's word. */
  readonly status: string | undefined;
  /** Whether something is asked to be published by DNS. */
  readonly asksRecords: boolean;
  readonly problem: Problem | undefined;
}

/** How far applications are; the script of the page asks again until all are over. */
export const followPage = (config: AppConfig, siteId: string, followed: readonly Followed[]): Html => {
  const issued = followed.filter(({ health }) => health?.state === 'valid').length;
  return changePage(config, {
    title: 'Follow applications',
    reads: true,
    main: html`<section class="card" id="followed" data-follow aria-labelledby="far">
        <h2 id="far">${issued} of ${count(followed.length, 'certificate')} issued</h2>
        <ul class="choices">
          ${followed.map((one) => followedItem(siteId, one))}
        </ul>
        <p class="quiet-text">
          ${followed.some(isUnderWay) ? 'The page looks again by itself, and may be left and come back to.' : 'All of them are over.'}
        </p>
      </section>
      <p class="buttons">
        <a
          class="button quiet"
          href="${followPath(
            siteId,
            followed.map(({ id }) => id),
          )}"
          >Look again</a
        >
      </p>
      <p>
        The way back: an application that is not wanted any more is
        <a href="/console?operation=DeleteCertificate&SiteId=${siteId}">deleted in the console</a> by its id.
      </p>`,
  });
};

/** What is not known may still come: only a certificate that is not there is over, like one that is issued or failed. */
const isUnderWay = ({ health, problem }: Followed): boolean =>
  problem ? !problem.code.includes('NotFound') : health?.state === 'pending' || health?.state === 'unknown';

const followedItem = (siteId: string, one: Followed): Html => {
  const { id, health, status, asksRecords, problem } = one;
  const path = certificatePath({ siteId, id });
  return html`<li ${isUnderWay(one) ? 'data-under-way' : ''}>
    ${stateBadge(health?.state ?? 'unknown')} <a class="name" href="${path}">${health?.hostnames[0] ?? id}</a>
    <span class="sub">Id <code>${id}</code>${status ? `; ESA says ${status}` : ''}</span>
    ${problem ? html`<span class="sub"><code>${problem.code}</code>: ${problem.message}</span>` : html`<span class="sub">${health?.advice}</span>`}
    ${asksRecords && isUnderWay(one) ? html`<a href="${path}/records">Publish its records</a>` : none}
  </li>`;
};
