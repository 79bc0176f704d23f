import type { QuotaUse } from '@esakit/core/lifecycle';
import { html } from 'hono/html';
import type { AppConfig } from '../config.js';
import { count, moment, number, unicodeForm } from '../ui/format.js';
import { type Html, none } from '../ui/html.js';
import { stateBadge, stateIcon } from '../ui/icons.js';
import { layout } from '../ui/layout.js';
import type { PlanQuota, Quotas } from './read.js';

/** Plans on the overview. */
const SHOWN = 3;
/** Sites that are named of a plan. */
const NAMED = 3;

/** The quotas of the fullest plans, for the overview; the script of the page asks for them where they are not known or old. */
export const quotaSection = (quotas: Quotas | undefined, isOld = quotas === undefined): Html =>
  html`<section class="card" id="quota" aria-labelledby="quota-title" ${isOld ? html`data-lazy="/quota?part=1"` : ''}>
    <div class="section-head">
      <h2 id="quota-title">Room for certificates</h2>
      <p class="quiet-text">
        ${quotas ? html`As of ${moment(new Date(quotas.readAt))}. ` : none}<a href="/quota">Quotas of all plans</a>
      </p>
    </div>
    ${
      quotas
        ? html`${unread(quotas)}
            <ul class="quotas">
              ${planItems(quotas.plans, SHOWN)}
            </ul>`
        : html`<p class="quiet-text" data-lazy-text>They are read on their own page, so that this one never waits.</p>`
    }
  </section>`;

/** The quotas of all plans. */
export const quotaPage = (config: AppConfig, quotas: Quotas): Html =>
  layout(config, {
    title: 'Quotas',
    active: 'overview',
    main: html`<h1>Room for certificates</h1>
      <p class="lead">
        All sites of a plan share its quotas. Custom certificates are those of the types upload and cas, the ended ones
        too; ESA issues the free ones.
      </p>
      ${unread(quotas)}
      <section class="card" aria-labelledby="plans">
        <div class="section-head">
          <h2 id="plans">${count(quotas.plans.length, 'plan')}</h2>
          <p class="quiet-text">As of ${moment(new Date(quotas.readAt))}.</p>
        </div>
        ${quotas.plans.length === 0 ? html`<p>There is no site, so no plan is known.</p>` : none}
        <ul class="quotas many">
          ${planItems(quotas.plans)}
        </ul>
      </section>`,
  });

/** What is not known stands first; why, once for all plans that share a reason. */
function unread({ plans, notAsked }: Quotas): Html {
  const unknown = plans.filter((plan) => reasonsOf(plan).length > 0).length;
  return html`${
    unknown > 0
      ? html`<div class="note bad" role="status">
          ${stateIcon('unknown')}
          <div>
            <strong>Of ${count(unknown, 'plan')} not every quota could be read.</strong>
            <ul class="reasons">
              ${[...sharedReasons(plans).values()].map(({ reason, of }) => html`<li>${count(of, 'plan')}: ${reason}</li>`)}
            </ul>
          </div>
        </div>`
      : none
  }
  ${
    notAsked > 0
      ? html`<p>
          ${stateBadge('unknown')} ${count(notAsked, 'more plan was', 'more plans were')} not asked for. Prune a site of
          one to see its quota.
        </p>`
      : none
  }`;
}

/** Why something of a plan is not known. */
function reasonsOf({ problem, custom, free }: PlanQuota): readonly string[] {
  if (problem) return [`${problem.code}: ${problem.message}`];
  const reasons = [custom, free].flatMap((use) => (use?.left === undefined ? [use?.unknown ?? UNREAD] : []));
  // What keeps one operation from telling both is said once.
  return reasons.filter((one, index) => !reasons.some((other, at) => at !== index && isPartOf(one, other, index < at)));
}

const isPartOf = (one: string, other: string, isFirst: boolean): boolean =>
  one === other ? isFirst : other.startsWith(one);

const UNREAD = 'it could not be read';

/** The same of two plans, but for what names the request and the site. */
const kindOf = (reason: string): string =>
  reason.replace(/request id [\w-]+/g, 'request id').replace(/site\/\d+/g, 'site');

/** The reasons that more than one plan has, each as the first of them has it. */
function sharedReasons(
  plans: readonly PlanQuota[],
): ReadonlyMap<string, { readonly reason: string; readonly of: number }> {
  const shared = new Map<string, { reason: string; of: number }>();
  for (const reason of plans.flatMap(reasonsOf)) {
    const kind = kindOf(reason);
    shared.set(kind, { reason: shared.get(kind)?.reason ?? reason, of: (shared.get(kind)?.of ?? 0) + 1 });
  }
  return new Map([...shared].filter(([, { of }]) => of > 1));
}

function planItems(plans: readonly PlanQuota[], most = plans.length): Html[] {
  const shared = sharedReasons(plans);
  return plans.slice(0, most).map((plan) => planItem(plan, shared));
}

function planItem(one: PlanQuota, shared: ReturnType<typeof sharedReasons>): Html {
  const { sites, plan, custom, free, problem } = one;
  const reasons = reasonsOf(one).filter((reason) => !shared.has(kindOf(reason)));
  const names = sites.slice(0, NAMED).map(({ name }) => name);
  const more = sites.length - names.length;
  const [first] = sites;
  return html`<li>
    <h3>
      ${names.map((name, index) => html`${index > 0 ? ', ' : ''}${name}${unicodeForm(name)}`)}${more > 0 ? ` and ${count(more, 'more site')}` : ''}
    </h3>
    <p class="sub">${plan}</p>
    ${
      problem
        ? html`<p>${stateBadge('unknown')}</p>`
        : html`${useRow('Custom', withoutReason(custom), names[0])} ${useRow('Free', withoutReason(free), names[0])}`
    }
    ${reasons.map((reason) => html`<p class="sub">${reason}</p>`)}
    ${first ? html`<p class="sub"><a href="/changes/prune?site=${first.siteId}">Prune ${first.name}</a></p>` : none}
  </li>`;
}

/** The reasons stand below both. */
const withoutReason = (use: QuotaUse | undefined): QuotaUse | undefined => use && { ...use, unknown: '' };

/** Used of limit, as a bar and in words. */
export function useRow(label: string, use: QuotaUse | undefined, of = ''): Html {
  const { limit, used, left, unknown } = use ?? {};
  if (limit === undefined || used === undefined || left === undefined) {
    return html`<p class="quota">
      <strong>${label}</strong> ${stateBadge('unknown')}
      <span class="sub"
        >${used === undefined ? '' : `${number(used)} used. `}${limit === undefined ? '' : `The plan allows ${number(limit)}. `}${unknown ?? UNREAD}</span
      >
    </p>`;
  }
  return html`<p class="quota">
    <strong>${label}</strong>
    <meter
      min="0"
      max="${Math.max(limit, used, 1)}"
      high="${Math.max(limit, 1) * 0.8}"
      optimum="0"
      value="${used}"
      aria-label="${label} certificates used, ${of}"
    ></meter>
    <span class="number">${number(used)} of ${number(limit)} used</span>
    <span class="${left === 0 ? 'fault' : 'quiet-text'}">${left === 0 ? 'no room left' : `${number(left)} left`}</span>
  </p>`;
}
