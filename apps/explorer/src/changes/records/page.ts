import type { DcvNote, DcvPublication, DcvPublicationPlan, WithdrawnRecord } from '@esakit/core/lifecycle';
import { html } from 'hono/html';
import type { CertificateView } from '../../certificate/load.js';
import type { AppConfig } from '../../config.js';
import type { Problem } from '../../overview/model.js';
import { certificatePath, count } from '../../ui/format.js';
import { type Html, none } from '../../ui/html.js';
import { stateBadge } from '../../ui/icons.js';
import { changePage, offNote, problemNote, shellWord } from '../parts.js';

/** What is known of the records of a certificate. */
export interface RecordsView {
  readonly view: CertificateView;
  /** What would be published; undefined where nothing is asked for, or where it can't be. */
  readonly plan: DcvPublicationPlan | undefined;
  /** Why not. */
  readonly problem: Problem | undefined;
  /** What esakit has published at the names of the certificate. */
  readonly published: DcvNote | undefined;
}

/** What came of a click. */
export interface RecordsDone {
  readonly publication?: DcvPublication | undefined;
  readonly withdrawn?: readonly WithdrawnRecord[] | undefined;
  readonly problem?: Problem | undefined;
}

export interface RecordTokens {
  readonly publish: string;
  readonly withdraw: string;
}

/** The records that validate the names of a certificate: what would be published, what is, and what was done. */
export const recordsPage = (
  config: AppConfig,
  records: RecordsView,
  tokens: RecordTokens,
  { publication, withdrawn, problem }: RecordsDone = {},
): Html => {
  const { view, plan, published } = records;
  return changePage(config, {
    title: 'Records for validation',
    main: html`<p class="lead">
        TXT records in ESA's own DNS that prove control of the domain of
        <a href="${certificatePath(view)}">${view.health.hostnames[0] ?? view.id}</a>. Values that are there already
        stay beside them.
      </p>
      ${view.health.state === 'pending' && !withdrawn ? html`<p>${view.health.advice}</p>` : none}
      ${problem ? problemNote(problem) : none} ${publication ? publishedNow(publication) : none}
      ${withdrawn ? withdrawnNow(withdrawn) : none}
      ${publication || withdrawn ? none : planSection(config, records, plan, tokens.publish)}
      ${published ? withdrawSection(config, view, published, tokens.withdraw) : none}`,
  });
};

const recordList = (items: readonly Html[]): Html =>
  html`<ul class="choices">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

const record = (name: string, value: string): Html =>
  html`<code>${name}</code> <span class="sub">TXT <code>${value}</code></span>`;

const commandOf = ({ siteId, id }: CertificateView, flag: string): string =>
  `esakit dcv --site ${siteId} --id ${shellWord(id)} ${flag}`;

function planSection(
  config: AppConfig,
  { view, problem }: RecordsView,
  plan: DcvPublicationPlan | undefined,
  token: string,
): Html {
  if (problem) return problemNote(problem);
  if (!plan) return html`<p>ESA asks for nothing to be published for this certificate now.</p>`;
  const made = plan.records.filter(({ action }) => action === 'create').length;
  return html`<form class="card change-form" method="post" action="${certificatePath(view)}/records">
    <h2>What will be sent</h2>
    <input type="hidden" name="confirm" value="${token}" />
    ${
      plan.siteStatus !== undefined && plan.siteStatus !== 'active'
        ? html`<p>${stateBadge('unknown')} The site is ${plan.siteStatus}, not active: nobody sees its records yet.</p>`
        : none
    }
    <p>
      <code>CreateRecord</code> goes to <code>${config.client.endpoint}</code> for each that is to be made, of the site
      ${plan.siteName} (<code>${plan.siteId}</code>), with a time to live of 120 s and a comment by which it is known:
    </p>
    ${recordList(
      plan.records.map(
        ({ name, value, action }) =>
          html`<strong>${action === 'create' ? 'Create' : 'Keep: it is there'}</strong> ${record(name, value)}`,
      ),
    )}
    ${
      config.allowChanges
        ? html`<p>The way back: they can be withdrawn on this page, which deletes only what esakit made.</p>
            <p class="buttons">
              <button class="button" name="do" value="publish" ${made === 0 ? 'disabled' : ''}>
                Publish ${count(made, 'record')}
              </button>
              <a class="button quiet" href="${certificatePath(view)}">Back</a>
            </p>`
        : offNote(commandOf(view, '--publish --yes'))
    }
  </form>`;
}

const publishedNow = ({ records, siteName }: DcvPublication): Html =>
  html`<section class="card" aria-labelledby="done">
    <h2 id="done">What was done</h2>
    <p>In the DNS of ${siteName}:</p>
    ${recordList(
      records.map(
        ({ name, value, recordId, outcome }) =>
          html`<strong>${outcome === 'created' ? 'Created' : 'There already'}</strong> ${record(name, value)}
            <span class="sub">Record <code>${recordId ?? 'unknown'}</code></span>`,
      ),
    )}
    <p>ESA looks for them by itself. Withdraw them once the certificate is issued.</p>
  </section>`;

const OUTCOMES: Readonly<Record<WithdrawnRecord['outcome'], string>> = {
  removed: 'Deleted',
  gone: 'Gone before',
  changed: 'Left alone: somebody has changed it',
};

const withdrawnNow = (withdrawn: readonly WithdrawnRecord[]): Html =>
  html`<section class="card" aria-labelledby="done">
    <h2 id="done">What was done</h2>
    ${withdrawn.length === 0 ? html`<p>There was nothing to withdraw.</p>` : none}
    ${recordList(
      withdrawn.map(({ name, value, outcome }) => html`<strong>${OUTCOMES[outcome]}</strong> ${record(name, value)}`),
    )}
    <p>The way back: publish them again, as long as ESA asks for them.</p>
  </section>`;

const withdrawSection = (config: AppConfig, view: CertificateView, { records }: DcvNote, token: string): Html =>
  html`<form class="card change-form" method="post" action="${certificatePath(view)}/records">
    <h2>Withdraw</h2>
    <input type="hidden" name="confirm" value="${token}" />
    <p>
      esakit has made these, as their comments say. <code>DeleteRecord</code> goes to
      <code>${config.client.endpoint}</code> for each, unless somebody has changed it since:
    </p>
    ${recordList(
      records.map(
        ({ name, value, recordId, mark }) =>
          html`${record(name, value)} <span class="sub">Record <code>${recordId ?? 'unknown'}</code>, ${mark}</span>`,
      ),
    )}
    ${
      config.allowChanges
        ? html`<p class="buttons">
            <button class="button change" name="do" value="withdraw">
              Withdraw ${count(records.length, 'record')}
            </button>
          </p>`
        : offNote(commandOf(view, '--withdraw --yes'))
    }
  </form>`;
