import type { DcvCheck } from '@esakit/core';
import { html } from 'hono/html';
import { comparison, wrongIn } from './comparison.js';
import type { State } from './health.js';
import type { CertificateView } from './load.js';
import { nameList } from './names.js';
import { copyable, pairs } from './pairs.js';
import { noPem, pemSections } from './pem-sections.js';
import { validations } from './validations.js';
import type { AppConfig } from '../config.js';
import { validityBar } from '../overview/timeline.js';
import { breakable, certificatePath, count, dayElement, moment, unicodeForm } from '../ui/format.js';
import { type Html, none } from '../ui/html.js';
import { stateBadge, stateIcon } from '../ui/icons.js';
import { layout } from '../ui/layout.js';

/** One certificate with all that is known of it. Never a private key. */
export function certificatePage(
  config: AppConfig,
  view: CertificateView,
  looks: readonly DcvCheck[] | undefined,
): Html {
  const { info, health, pem } = view;
  const { hostnames } = health;
  const title = hostnames[0] ?? info.CommonName ?? info.Name ?? view.id;
  return layout(config, {
    title,
    active: 'overview',
    main: html`<p class="trail">
        <a href="/">Overview</a> / <a href="/?site=${view.siteId}#certificates">${view.siteName}</a>
      </p>
      <div class="title">
        <h1>${breakable(title)}${unicodeForm(title)}</h1>
        ${stateBadge(health.state)}
      </div>
      ${headline(view)} ${actions(view)} ${validity(config, view)}
      ${view.validations.length > 0 ? validations(view, looks) : none}
      <div class="columns">
        <section class="card" aria-labelledby="names">
          <h2 id="names">Names</h2>
          ${hostnames.length === 0 ? html`<p class="quiet-text">It has none.</p>` : nameList(hostnames)}
        </section>
        <section class="card" aria-labelledby="about">
          <h2 id="about">About it</h2>
          <dl class="pairs">
            ${pairs([
              ['Name', info.Name],
              ['Id', copyable(view.id, 'the id')],
              ['Type', info.Type],
              ['Stored in', info.Region],
              ['Certificate Management Service', info.CasId],
              ['Key server', info.KeyServerId],
              ['Created', info.CreateTime && `${info.CreateTime} UTC`],
              ['Updated', info.UpdateTime && `${info.UpdateTime} UTC`],
              [
                'Application',
                info.ApplyMessage &&
                  `${info.ApplyMessage}${info.ApplyCode === undefined ? '' : ` (code ${info.ApplyCode})`}`,
              ],
              ['Request', view.requestId && html`<code>${view.requestId}</code>`],
            ])}
          </dl>
        </section>
      </div>
      ${comparison(view)} ${pem ? pemSections(view, pem) : noPem}`,
  });
}

/** States in which nothing has to follow. */
const SETTLED: ReadonlySet<State> = new Set(['valid', 'superseded', 'not-yet-valid']);

/** What can be done about it: what its state asks for first. */
function actions(view: CertificateView): Html {
  const { siteId, id, info, health } = view;
  const isFree = info.Type?.toLowerCase() === 'free';
  const rank = SETTLED.has(health.state) ? 'quiet' : '';
  return html`<p class="buttons">
    ${
      isFree && health.state === 'pending'
        ? html`<a class="button" href="${certificatePath(view)}/records">Records for validation</a>`
        : isFree
          ? html`<a class="button ${rank}" href="/changes/apply?site=${siteId}">Apply for a new one</a>
              <a class="button quiet" href="${certificatePath(view)}/records">Records for validation</a>`
          : html`<a class="button ${rank}" href="/changes/deploy?site=${siteId}">Deploy its successor</a>`
    }
    <a class="button quiet" href="/console?operation=GetCertificate&SiteId=${siteId}&Id=${encodeURIComponent(id)}"
      >Open in the console</a
    >
    <a class="button quiet" href="/api/sites/${siteId}/certificates/${encodeURIComponent(id)}">As JSON</a>
  </p>`;
}

/** What is most important to know: a PEM of another certificate stands before anything that ESA says of this one. */
function headline({ health, info, pem, pemProblem, verdict, comparisons }: CertificateView): Html {
  const said = info.Status ? html` ESA says <q>${info.Status}</q>.` : none;
  if (pemProblem) {
    return html`<div class="note bad" role="alert">
      ${stateIcon('failed')}
      <p><strong>The PEM text can't be read</strong>, so nothing confirms what ESA says. ${pemProblem.message}</p>
    </div>`;
  }
  if (verdict === 'another') {
    const leaf = pem?.certificates[0];
    return html`<div class="note bad" role="alert">
      ${stateIcon('failed')}
      <div>
        <p><strong>The PEM is of another certificate than ESA describes. Do not use it.</strong></p>
        <p>
          ESA describes ${info.CommonName ?? 'a certificate without a common name'}, serial number
          <code>${info.SerialNumber ?? 'unknown'}</code
          >${health.notAfter ? html`, until ${dayElement(health.notAfter)}` : none}.
          ${
            leaf
              ? html`The PEM is of ${leaf.commonName ?? leaf.subject}, serial number <code>${leaf.serialNumber}</code>,
                  until ${leaf.notAfter ? dayElement(leaf.notAfter) : 'a date that cannot be read'}.`
              : none
          }
          Which of them visitors get is not known: check a host of the site, and set the certificate again.${said}
        </p>
        <p><a href="#compared">${count(wrongIn(comparisons), 'disagreement')}</a></p>
      </div>
    </div>`;
  }
  return html`${
      verdict === 'described-wrongly'
        ? html`<div class="note bad" role="status">
            ${stateIcon('expiring')}
            <p>
              <strong>ESA describes this certificate wrongly</strong> in
              <a href="#compared">${count(wrongIn(comparisons), 'field')}</a>; the PEM is what visitors get.
            </p>
          </div>`
        : none
    }
    <p class="lead">${health.advice}${said}</p>`;
}

function validity({ clock }: AppConfig, { health: { state, notBefore, notAfter } }: CertificateView): Html {
  if (!notBefore || !notAfter) return none;
  return html`<section class="card" aria-labelledby="validity">
    <h2 id="validity">Validity</h2>
    ${validityBar(state, notBefore, notAfter, clock())}
    <p class="ends"><span>from ${moment(notBefore)}</span><span>until ${moment(notAfter)}</span></p>
  </section>`;
}
