import type { CertificateHealth } from '@esakit/core';
import { html } from 'hono/html';
import type { AppConfig } from '../../config.js';
import type { Problem } from '../../overview/model.js';
import { certificatePath, count } from '../../ui/format.js';
import { type Html, none } from '../../ui/html.js';
import { stateBadge } from '../../ui/icons.js';
import { changePage } from '../parts.js';

/** Where applications are followed: their ids are in the address, so it survives a reload. */
export const followPath = (siteId: string, ids: readonly string[]): string =>
  `/changes/apply/${encodeURIComponent(siteId)}/${ids.map(encodeURIComponent).join(',')}`;

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
