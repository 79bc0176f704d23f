import { html } from 'hono/html';
import type { SiteSummary } from './model.js';
import { breakable, count } from '../ui/format.js';
import { type Html, none } from '../ui/html.js';
import { stateIcon } from '../ui/icons.js';

/** The sites, each with what is wrong with it. */
export const siteList = (sites: readonly SiteSummary[]): Html =>
  html`<section aria-labelledby="sites">
    <h2 id="sites">Sites</h2>
    ${
      sites.length === 0
        ? html`<div class="empty small">
            <h3>No sites</h3>
            <p>
              This account has none in this region. Accounts of the China site use <code>cn-hangzhou</code>,
              international ones <code>ap-southeast-1</code> (<code>ALIBABA_CLOUD_REGION_ID</code>).
            </p>
          </div>`
        : html`<ul class="sites">
            ${sites.map(siteCard)}
          </ul>`
    }
  </section>`;

const siteCard = ({ siteId, name, status, plan, coverage, certificates, problem }: SiteSummary): Html =>
  html`<li class="site ${problem ? 'has-problem' : ''}">
    <h3><a href="/?site=${siteId}">${breakable(name)}</a></h3>
    <p class="quiet-text">${[status, plan, coverage].filter(Boolean).join(' · ')}</p>
    ${
      problem
        ? html`<p class="fault">
            ${stateIcon('failed')} Not listed: <code>${problem.code}</code> ${problem.message}
            ${problem.requestId ? html`<span class="sub">Request ${problem.requestId}</span>` : none}
          </p>`
        : html`<p>${certificates === 0 ? 'No certificates' : count(certificates, 'certificate')}</p>`
    }
    <p class="sub mono">${siteId}</p>
  </li>`;
