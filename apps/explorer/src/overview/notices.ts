import { html } from 'hono/html';
import type { AppConfig } from '../config.js';
import { count, duration, moment } from '../ui/format.js';
import { type Html, none } from '../ui/html.js';
import { stateIcon } from '../ui/icons.js';
import type { Known } from './keeper.js';
import { isDenied, type Overview, type Problem, type SiteSummary } from './model.js';

/** Sites that fail for the same reason. */
interface ProblemGroup {
  readonly problem: Problem;
  readonly sites: readonly SiteSummary[];
}

const NAMED = 5;

/**
 * What has to be known before anything else of the page: what was not read, why, and of when the rest is.
 *
 * @param brief - leaves the reasons to the page of the sites.
 */
export function notices(config: AppConfig, { overview, age, failure }: Known, brief = false): Html {
  const groups = groupProblems(overview.sites);
  const unread = overview.sites.filter(({ problem }) => problem !== undefined).length;
  return html`${
    failure
      ? notice(
          html`<strong>${failure.title}.</strong> ${reason(failure)} What is shown is from
            ${moment(new Date(overview.checkedAt))}, ${duration(age)} ago.
            <form class="again" method="post" action="/refresh"><button class="quiet small">Try again</button></form>`,
        )
      : none
  }
  ${
    overview.problem
      ? notice(
          html`<strong>The list of sites broke off after ${count(overview.sites.length, 'site')}.</strong>
            ${reason(overview.problem)} Sites after that are in nothing that is shown.`,
        )
      : none
  }
  ${
    groups.length === 0
      ? none
      : notice(
          html`<strong>${unread} of ${count(overview.sites.length, 'site')} could not be read</strong>, so how
            ${unread === 1 ? 'its certificates are' : 'their certificates are'} is unknown.
            ${
              brief
                ? html`<a href="/sites">See why</a>.`
                : html`<ul class="reasons">
                    ${groups.map(groupItem)}
                  </ul>`
            }`,
        )
  }
  ${brief ? none : unseenCustomHostnames(overview.sites)}
  ${overview.sites.length === 0 && !overview.problem ? noSites(config) : none}
  ${overview.sites.length > 0 && overview.certificates.length === 0 && unread === 0 ? noCertificates(overview) : none}`;
}

const notice = (text: Html): Html =>
  html`<div class="note bad" role="alert">
    ${stateIcon('unknown')}
    <div>${text}</div>
  </div>`;

const reason = ({ code, message, requestId }: Problem): Html =>
  html`<code>${code}</code>: ${message}${requestId ? html` <span class="request">Request ${requestId}.</span>` : none}`;

function groupItem({ problem, sites }: ProblemGroup): Html {
  const names = sites.slice(0, NAMED).map(({ name }) => name);
  const more = sites.length - names.length;
  const kept = sites.filter(({ asOf }) => asOf !== undefined);
  const oldest = kept.map(({ asOf = '' }) => asOf).toSorted()[0];
  return html`<li>
    <strong>${names.join(', ')}</strong>${more > 0 ? ` and ${count(more, 'more site', 'more sites')}` : ''}:
    ${reason(problem)}
    ${
      oldest === undefined
        ? none
        : html`What is shown of
          ${kept.length === sites.length ? (kept.length === 1 ? 'it' : 'them') : `${kept.length} of them`} is from
          ${moment(new Date(oldest))}${kept.length === 1 ? '' : ' or later'}.`
    }
  </li>`;
}

/** Who may not look at custom hostnames has chosen so: that alarms nobody. */
function unseenCustomHostnames(sites: readonly SiteSummary[]): Html {
  const unseen = sites.flatMap(({ customHostnames }) => customHostnames ?? []);
  const worst = unseen.find((problem) => !isDenied(problem)) ?? unseen[0];
  if (!worst) return none;
  const text = html`<strong>Superseded may still be seen.</strong> Whether custom hostnames (SaaS) show superseded
    certificates is not known for ${count(unseen.length, 'site')}. ${reason(worst)}`;
  return isDenied(worst) ? html`<div class="note" role="status"><p>${text}</p></div>` : notice(text);
}

/** One group for each code: the messages of a refusal differ by the site that they name. */
function groupProblems(sites: readonly SiteSummary[]): ProblemGroup[] {
  const groups = new Map<string, { problem: Problem; sites: SiteSummary[] }>();
  for (const site of sites) {
    if (!site.problem) continue;
    const group = groups.get(site.problem.code);
    if (group) group.sites.push(site);
    else groups.set(site.problem.code, { problem: site.problem, sites: [site] });
  }
  return [...groups.values()].toSorted((a, b) => b.sites.length - a.sites.length);
}

const noSites = ({ client }: AppConfig): Html =>
  html`<div class="note" role="status">
    <p>
      <strong>This account has no sites in ${client.region}.</strong> Accounts of the China site
      (<code>aliyun.com</code>) use the region <code>cn-hangzhou</code>, those of the international site
      (<code>alibabacloud.com</code>) <code>ap-southeast-1</code>: set <code>ALIBABA_CLOUD_REGION_ID</code>. If the
      region is right, the access key may belong to another account.
    </p>
  </div>`;

const noCertificates = ({ sites }: Overview): Html =>
  html`<div class="note" role="status">
    <p>
      <strong
        >${sites.length === 1 ? 'The only site has no' : `None of the ${sites.length} sites has a`} certificate.</strong
      >
      Visitors reach hosts over HTTPS only once a certificate is applied for or uploaded.
    </p>
  </div>`;
