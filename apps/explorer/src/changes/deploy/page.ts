import type { CertificateInfo } from '@esakit/core';
import type { Deployment, DeploymentPlan } from '@esakit/core/lifecycle';
import { html } from 'hono/html';
import { type Pair, pairs } from '../../certificate/pairs.js';
import type { AppConfig } from '../../config.js';
import type { Overview, Problem } from '../../overview/model.js';
import { useRow } from '../../quota/page.js';
import { certificatePath, moment } from '../../ui/format.js';
import { type Html, none } from '../../ui/html.js';
import { changedNote, changePage, endOf, offNote, problemNote, shellWord, siteField } from '../parts.js';

/** What is typed into the form, but for the key, which no page holds. */
export interface DeployFields {
  readonly site: string;
  readonly certificate: string;
  readonly name: string;
  readonly id: string;
}

/** Asks for the certificate. The key is asked for once the plan is known. */
export const formPage = (
  config: AppConfig,
  overview: Overview | undefined,
  fields: DeployFields,
  problem: Problem | undefined,
): Html =>
  changePage(config, {
    title: 'Deploy a certificate',
    reads: true,
    main: html`<p class="lead">
        First the certificate with its chain. The private key is asked for with the plan, and leaves the page only when
        you confirm it.
      </p>
      ${problem ? problemNote(problem) : none}
      <form class="card change-form" method="post" action="/changes/deploy" data-deploy autocomplete="off">
        ${siteField(overview, fields.site)} ${pemFields('certificate', 'Certificate and chain', fields.certificate)}
        <div role="status"><ul class="checks" data-check></ul></div>
        <div class="field">
          <label for="name">Name in ESA <span class="type">its first name by default</span></label>
          <input id="name" name="name" value="${fields.name}" autocomplete="off" spellcheck="false" />
        </div>
        <div class="field">
          <label for="id">Replaces <span class="type">id; the one with the same names by default</span></label>
          <input id="id" name="id" value="${fields.id}" autocomplete="off" spellcheck="false" />
        </div>
        <p class="buttons">
          <button class="button" name="do" value="plan" data-needs-check>Show the plan</button>
        </p>
      </form>`,
  });

/** A PEM text is pasted, or with the script of the page read from a file. */
const pemFields = (name: string, label: string, value: string): Html =>
  html`<div class="field">
      <label for="${name}">${label} <span class="type">PEM</span></label>
      <textarea
        id="${name}"
        name="${name}"
        rows="8"
        class="mono"
        required
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
      >
${value}</textarea>
    </div>
    <div class="field" hidden>
      <label for="${name}-file">${label} from a file</label>
      <input id="${name}-file" type="file" accept=".pem,.crt,.cer,.key,text/plain" data-into="${name}" form="no-form" />
    </div>`;

/** What the plan's page asks with, and why it is shown again. */
interface Confirmation {
  readonly token: string;
  readonly problem?: Problem;
  /** Whether the plan differs from the one that was confirmed. */
  readonly changed?: boolean;
}

/** What would be done, and the field for the key where something would be. */
export const planPage = (
  config: AppConfig,
  plan: DeploymentPlan,
  fields: DeployFields,
  { token, problem, changed }: Confirmation,
): Html =>
  changePage(config, {
    title: TITLES[plan.action],
    reads: true,
    main: html`${problem ? problemNote(problem) : none} ${changed ? changedNote('What would be done') : none}
      <section class="card" aria-labelledby="plan">
        <h2 id="plan">The plan</h2>
        <dl class="pairs wide">${pairs(planRows(plan, fields))}</dl>
        <ul class="notes">
          ${plan.notes.map((note) => html`<li>${note}</li>`)}
        </ul>
        ${plan.quota ? useRow('Custom', plan.quota.custom, 'this plan') : none}
      </section>
      ${plan.action === 'none' ? nothingToDo(plan) : config.allowChanges ? confirmForm(config, plan, fields, token) : offNote(commandOf(plan, fields))}`,
  });

const TITLES: Readonly<Record<DeploymentPlan['action'], string>> = {
  none: 'Nothing to do',
  replace: 'Replace a certificate?',
  add: 'Add a certificate?',
};

const ACTIONS: Readonly<Record<DeploymentPlan['action'], string>> = {
  none: 'none: the site has it',
  replace: 'replace in place, without a gap',
  add: 'add beside the others',
};

function planRows(
  { action, siteId, siteName, existing, names, notAfter, fingerprint }: DeploymentPlan,
  { name }: DeployFields,
): Pair[] {
  return [
    ['Action', ACTIONS[action]],
    ['Site', html`${siteName ?? ''} <code>${String(siteId)}</code>`],
    ['Replaces', action === 'replace' && existing ? described(existing) : undefined],
    ['Names', names.join(', ')],
    ['Ends', notAfter && moment(notAfter)],
    ['SHA-256', fingerprint && html`<code>${fingerprint}</code>`],
    ['Name in ESA', name || existing?.Name || names[0]],
  ];
}

const described = (certificate: CertificateInfo): Html =>
  html`${certificate.Name ?? ''} <code>${certificate.Id ?? ''}</code>, until ${endOf(certificate) ?? 'an unknown end'}
    <span class="sub">SHA-256 <code>${certificate.FingerprintSha256 ?? 'unknown'}</code></span>`;

const nothingToDo = ({ existing, siteId }: DeploymentPlan): Html =>
  html`<p>
    The site has this certificate already, so nothing will be sent.
    ${existing?.Id ? html`<a href="${certificatePath({ siteId: String(siteId), id: existing.Id })}">Look at it</a>` : none}
  </p>`;

const commandOf = ({ siteId }: DeploymentPlan, { name, id }: DeployFields): string =>
  [
    `esakit deploy --site ${siteId} --cert fullchain.pem --key privkey.pem`,
    name && `--name ${shellWord(name)}`,
    id && `--id ${shellWord(id)}`,
    '--yes',
  ]
    .filter(Boolean)
    .join(' ');

const confirmForm = (config: AppConfig, plan: DeploymentPlan, fields: DeployFields, token: string): Html => {
  const { action, siteId, existing, names, fingerprint } = plan;
  const verb = action === 'replace' ? 'replace it' : 'add it';
  return html`<form
    class="card change-form confirm-change"
    method="post"
    action="/changes/deploy"
    data-deploy
    autocomplete="off"
  >
    <h2>What will be sent</h2>
    <input type="hidden" name="site" value="${String(siteId)}" />
    <input type="hidden" name="certificate" value="${fields.certificate}" />
    <input type="hidden" name="name" value="${fields.name}" />
    <input type="hidden" name="id" value="${fields.id}" />
    <input type="hidden" name="confirm" value="${token}" />
    <p><code>SetCertificate</code> goes to <code>${config.client.endpoint}</code> with:</p>
    <dl class="pairs wide">
      ${pairs([
        ['SiteId', html`<code>${String(siteId)}</code>`],
        ['Id', action === 'replace' && existing?.Id ? html`<code>${existing.Id}</code>` : undefined],
        ['Type', 'upload'],
        ['Name', fields.name || existing?.Name || names[0]],
        ['Certificate', html`the one with SHA-256 <code>${fingerprint ?? ''}</code>, and its chain`],
        ['PrivateKey', 'the one that you give here; it is not kept'],
      ])}
    </dl>
    ${pemFields('key', 'Private key', '')}
    <div role="status"><ul class="checks" data-check></ul></div>
    <p>${action === 'replace' ? NO_WAY_BACK : 'The way back: the certificate that was added can be deleted.'}</p>
    <p class="buttons">
      <button class="button change" name="do" value="run" data-needs-check>Yes: ${verb}</button>
      <a class="button quiet" href="/changes/deploy?site=${String(siteId)}">No</a>
    </p>
  </form>`;
};

const NO_WAY_BACK =
  'There is no way back but to deploy the earlier certificate from its PEM and key: ESA keeps none that was replaced.';

/** What was done. */
export const resultPage = (
  config: AppConfig,
  { action, id, siteId, fingerprint, certificate, notes }: Deployment,
): Html => {
  const site = String(siteId);
  return changePage(config, {
    title: DONE[action],
    main: html`<section class="card" aria-labelledby="done">
      <h2 id="done">What was done</h2>
      <dl class="pairs wide">
        ${pairs([
          ['Certificate', html`<a href="${certificatePath({ siteId: site, id })}">${certificate.Name || id}</a>`],
          ['Id', html`<code>${id}</code>`],
          ['SHA-256', html`<code>${fingerprint ?? 'unknown'}</code>`],
          ['Ends', endOf(certificate)],
        ])}
      </dl>
      <p>ESA was asked for it again, and shows the fingerprint of what was sent.</p>
      <ul class="notes">
        ${notes.map((note) => html`<li>${note}</li>`)}
      </ul>
      <p>
        ${
          action === 'add'
            ? html`The way back:
                <a href="/console?operation=DeleteCertificate&SiteId=${site}&Id=${encodeURIComponent(id)}"
                  >delete what was added</a
                >.`
            : action === 'replace'
              ? NO_WAY_BACK
              : 'Nothing was changed, so there is nothing to take back.'
        }
      </p>
      <p class="buttons"><a class="button quiet" href="/changes/prune?site=${site}">See what may go now</a></p>
    </section>`,
  });
};

const DONE: Readonly<Record<Deployment['action'], string>> = {
  none: 'The site had it already',
  replace: 'The certificate is replaced',
  add: 'The certificate is added',
};
