import { html } from 'hono/html';
import type { AppConfig } from '../config.js';
import { breakable, count, number, unicodeForm } from '../ui/format.js';
import { type Html, none } from '../ui/html.js';
import { stateIcon } from '../ui/icons.js';
import { layout } from '../ui/layout.js';
import type { Known } from './keeper.js';
import type { SiteSummary } from './model.js';
import { notices } from './notices.js';

/** Sites that the overview shows as cards; more are on a page of their own. */
const MOST_CARDS = 12;
/** Rows on a page. */
const PAGE_SIZE = 100;

/** The sites on the overview. */
export const siteSection = (sites: readonly SiteSummary[]): Html =>
  sites.length === 0
    ? none
    : html`<section aria-labelledby="sites">
        <div class="section-head">
          <h2 id="sites">Sites</h2>
          <p class="quiet-text">
            <a href="/sites">${sites.length > MOST_CARDS ? `All ${number(sites.length)} sites` : 'As a list'}</a>
          </p>
        </div>
        ${
          sites.length > MOST_CARDS
            ? none
            : html`<ul class="sites">
                ${sites.map(siteCard)}
              </ul>`
        }
      </section>`;

const factsOf = ({ status, plan, coverage }: SiteSummary): string =>
  [status, plan, coverage].filter(Boolean).join(' · ');

const siteCard = (site: SiteSummary): Html =>
  html`<li class="site ${site.problem ? 'has-problem' : ''}">
    <h3><a href="/?site=${site.siteId}#certificates">${breakable(site.name)}</a>${unicodeForm(site.name)}</h3>
    <p class="quiet-text">${factsOf(site)}</p>
    <p>${certificatesOf(site)}</p>
    <p class="sub mono">${site.siteId}</p>
  </li>`;

/** How many certificates a site has, as far as that is known; the reasons stand above, once. */
const certificatesOf = ({ certificates, problem, asOf }: SiteSummary): Html =>
  problem
    ? html`<span class="fault">${stateIcon('unknown')} Not read: <code>${problem.code}</code></span
        >${certificates > 0 ? `; ${count(certificates, 'certificate')} ${asOf ? 'from before' : 'read'}` : ''}`
    : html`${certificates === 0 ? 'No certificates' : count(certificates, 'certificate')}`;

/** All sites, those with a problem first. */
export function sitesPage(config: AppConfig, known: Known, page: number): Html {
  const sites = known.overview.sites.toSorted(
    (a, b) => Number(a.problem === undefined) - Number(b.problem === undefined) || (a.name < b.name ? -1 : 1),
  );
  const pages = Math.max(1, Math.ceil(sites.length / PAGE_SIZE));
  const current = Math.min(page, pages);
  const first = (current - 1) * PAGE_SIZE;
  return layout(config, {
    title: 'Sites',
    active: 'sites',
    main: html`<h1 id="problems">${count(sites.length, 'site')}</h1>
      ${notices(config, known)}
      ${
        sites.length === 0
          ? none
          : html`<table class="plain-table">
              <thead>
                <tr>
                  <th scope="col">Site</th>
                  <th scope="col">Certificates</th>
                  <th scope="col">Status, plan, coverage</th>
                  <th scope="col">Id</th>
                </tr>
              </thead>
              <tbody>
                ${sites.slice(first, first + PAGE_SIZE).map(
                  (site) =>
                    html`<tr>
                      <th scope="row">
                        <a class="name" href="/?site=${site.siteId}#certificates">${breakable(site.name)}</a
                        >${unicodeForm(site.name)}
                      </th>
                      <td>${certificatesOf(site)}</td>
                      <td>${factsOf(site)}</td>
                      <td class="mono">${site.siteId}</td>
                    </tr>`,
                )}
              </tbody>
            </table>`
      }
      ${
        pages === 1
          ? none
          : html`<nav class="pager" aria-label="Pages of the list">
              ${current > 1 ? html`<a class="button quiet" rel="prev" href="/sites?page=${current - 1}">Previous</a>` : none}
              <span class="quiet-text">Page ${current} of ${pages}</span>
              ${current < pages ? html`<a class="button quiet" rel="next" href="/sites?page=${current + 1}">Next</a>` : none}
            </nav>`
      }`,
  });
}
