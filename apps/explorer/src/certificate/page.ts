import type { DcvCheck, DcvInstruction, DnsInstruction, HttpInstruction } from '@esakit/core';
import type { CertificateDetails, Finding } from '@esakit/x509';
import { html } from 'hono/html';
import { type Comparison, otherFindings } from './compare.js';
import { CONFIRM_ANOTHER, PEM_FILES } from './pem.js';
import type { CertificateView, PemView } from './load.js';
import type { AppConfig } from '../config.js';
import { breakable, certificatePath, count, dayElement, moment, number, unicodeForm } from '../ui/format.js';
import { type Html, none } from '../ui/html.js';
import { stateBadge, stateIcon } from '../ui/icons.js';
import { layout } from '../ui/layout.js';
import { validityBar } from '../overview/timeline.js';

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
      ${headline(view)} ${validity(config, view)} ${view.validations.length > 0 ? validations(view, looks) : none}
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
      ${comparison(view)} ${pem ? pemSections(view, pem) : noPem}
      <p>
        <a
          class="button"
          href="/console?operation=GetCertificate&SiteId=${view.siteId}&Id=${encodeURIComponent(view.id)}"
          >Open in the console</a
        >
        <a class="button quiet" href="/api/sites/${view.siteId}/certificates/${encodeURIComponent(view.id)}">As JSON</a>
      </p>`,
  });
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

const wrongIn = (comparisons: readonly Comparison[]): number =>
  comparisons.filter(({ agrees }) => agrees === false).length;

/** Names that are shown at once. */
const MOST_NAMES = 10;

const nameItems = (names: readonly string[]): Html =>
  html`<ul class="names-list">
    ${names.map((name) => html`<li>${breakable(name)}${unicodeForm(name)}</li>`)}
  </ul>`;

function nameList(names: readonly string[]): Html {
  if (names.length <= MOST_NAMES + 2) return nameItems(names);
  return html`${nameItems(names.slice(0, MOST_NAMES))}
    <details>
      <summary>Show all ${count(names.length, 'name')}</summary>
      ${nameItems(names.slice(MOST_NAMES))}
    </details>`;
}

function validity({ clock }: AppConfig, { health: { state, notBefore, notAfter } }: CertificateView): Html {
  if (!notBefore || !notAfter) return none;
  return html`<section class="card" aria-labelledby="validity">
    <h2 id="validity">Validity</h2>
    ${validityBar(state, notBefore, notAfter, clock())}
    <p class="ends"><span>from ${moment(notBefore)}</span><span>until ${moment(notAfter)}</span></p>
  </section>`;
}

type Pair = readonly [label: string, value: Html | string | undefined];

const pairs = (rows: readonly Pair[]): Html =>
  html`${rows.map(([label, value]) =>
    value
      ? html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`
      : none,
  )}`;

/** Shown by the script of the page alone: without it, it could do nothing. */
const copyButton = (text: string, what: string): Html =>
  html`<button class="copy" type="button" data-copy="${text}" aria-label="Copy ${what}" hidden>Copy</button>`;

function comparison({ comparisons: rows, verdict }: CertificateView): Html {
  if (rows.length === 0) return none;
  const wrong = wrongIn(rows);
  const compared = rows.filter(({ agrees }) => agrees !== undefined).length;
  return html`<section class="card" aria-labelledby="compared">
    <div class="section-head">
      <h2 id="compared" tabindex="-1">What ESA says, and the PEM</h2>
      <p class="quiet-text">
        ${
          verdict === 'none'
            ? 'There is no PEM text to compare with.'
            : wrong === 0
              ? `All ${compared} agree.`
              : html`<strong class="fault">${count(wrong, 'disagreement')}.</strong>`
        }
      </p>
    </div>
    <table class="compared">
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">ESA</th>
          <th scope="col">PEM</th>
          <th scope="col" class="agree"><span class="unseen">Agree</span></th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ label, esa, pem, agrees }) =>
            html`<tr class="${agrees === false ? 'disagrees' : ''}">
              <th scope="row">${label}</th>
              <td class="mono" data-label="ESA">${valueCell(esa)}</td>
              <td class="mono" data-label="PEM">${valueCell(pem)}</td>
              <td class="agree">
                ${
                  agrees === undefined
                    ? none
                    : agrees
                      ? html`<span class="ok">${stateIcon('valid')}<span class="unseen">agrees</span></span>`
                      : html`<span class="bad">${stateIcon('failed')} differs</span>`
                }
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

/** A value; of a long list the first part, and the rest on demand. */
function valueCell(value: string | undefined): Html {
  if (value === undefined) return html`–`;
  const parts = value.split(',').map((part) => part.trim());
  if (parts.length <= MOST_NAMES + 2) return html`${parts.join(', ')}`;
  return html`${parts.slice(0, MOST_NAMES).join(', ')}
    <details>
      <summary>Show all ${number(parts.length)}</summary>
      ${parts.slice(MOST_NAMES).join(', ')}
    </details>`;
}

const noPem: Html = html`<section class="card" aria-labelledby="pem">
  <h2 id="pem">PEM</h2>
  <p class="quiet-text">There is no PEM text: nothing was issued, or it can't be read.</p>
</section>`;

function pemSections(view: CertificateView, { certificates, blocks, findings }: PemView): Html {
  const { verdict } = view;
  const [leaf] = certificates;
  const path = certificatePath(view);
  return html`<section class="card" aria-labelledby="chain">
      <h2 id="chain">Chain</h2>
      ${chain(certificates.toReversed(), certificates.length - 1)} ${checks(otherFindings(findings))}
    </section>
    ${
      leaf
        ? html`<section class="card" aria-labelledby="prints">
            <h2 id="prints">Fingerprints</h2>
            <dl class="pairs wide">
              ${pairs([
                ['SHA-256', print(leaf.fingerprints.sha256, 'the SHA-256 fingerprint')],
                ['SHA-1', print(leaf.fingerprints.sha1, 'the SHA-1 fingerprint')],
                ['Serial number', print(leaf.serialNumber, 'the serial number')],
              ])}
            </dl>
          </section>`
        : none
    }
    <section class="card" aria-labelledby="pem">
      <div class="section-head">
        <h2 id="pem">PEM</h2>
        ${verdict === 'another' ? none : downloads(path, blocks)}
      </div>
      ${verdict === 'another' ? confirmedDownload(path) : none}
      <details>
        <summary>Show the text of ${count(blocks.length, 'certificate')}</summary>
        <pre tabindex="0" aria-label="PEM text">${blocks.join('')}</pre>
      </details>
    </section>`;
}

const downloads = (path: string, blocks: readonly string[]): Html =>
  html`<p>
    ${PEM_FILES.map((file) => html`<a class="button quiet" href="${path}/${file}" download>${file}</a> `)}
    ${copyButton(blocks.join(''), 'the whole chain as PEM')}
  </p>`;

/** Asks first: who needs the PEM of another certificate has to say so. */
const confirmedDownload = (path: string): Html =>
  html`<form class="confirm" method="get" action="${path}/fullchain.pem">
    <label
      ><input type="checkbox" name="confirm" value="${CONFIRM_ANOTHER}" required /> I know that this is another
      certificate</label
    >
    <button class="button quiet">Download fullchain.pem</button>
  </form>`;

const print = (hex: string, what: string): Html =>
  html`<code class="print"
      >${(hex.match(/../g) ?? []).map((byte, index) => html`${index > 0 ? html`:<wbr />` : ''}${byte}`)}</code
    >${copyButton(hex, what)}`;

/** The topmost first, each with what it issued inside it. */
function chain(certificates: readonly CertificateDetails[], depth: number): Html {
  const [first, ...below] = certificates;
  if (!first) return none;
  const role = depth === 0 ? 'leaf' : first.selfIssued ? 'root' : 'intermediate';
  return html`<ul class="tree">
    <li>
      <p class="node">
        <strong>${first.commonName ?? first.subject}</strong> <span class="role">${role}</span>
        <span class="sub">
          ${first.issuerOrganisation ? html`issued by ${first.issuerCommonName ?? first.issuerOrganisation}, ` : none}
          ${first.publicKey.algorithm}, ${first.signature.name}, until
          ${first.notAfter ? dayElement(first.notAfter) : "a date that can't be read"}
        </span>
      </p>
      ${below.length > 0 ? chain(below, depth - 1) : none}
    </li>
  </ul>`;
}

function checks(findings: readonly Finding[]): Html {
  const wrong = findings.filter(({ ok }) => !ok);
  return html`<ul class="checks">
      ${wrong.map(
        ({ check, severity, expected, found, message }) =>
          html`<li class="${severity === 'error' ? 'bad' : 'warn'}">
            ${stateIcon(severity === 'error' ? 'failed' : 'expiring')}
            <span
              ><strong>${check}</strong>: ${message}
              <span class="sub">Expected ${expected}, found ${found}.</span></span
            >
          </li>`,
      )}
    </ul>
    <details>
      <summary>${count(findings.length - wrong.length, 'check')} of the chain and the key found nothing wrong</summary>
      <ul class="checks">
        ${findings
          .filter(({ ok }) => ok)
          .map(({ message }) => html`<li class="ok">${stateIcon('valid')} <span>${message}</span></li>`)}
      </ul>
    </details>`;
}

function validations(view: CertificateView, looks: readonly DcvCheck[] | undefined): Html {
  const path = certificatePath(view);
  return html`<section class="card" aria-labelledby="dcv" id="validation">
    <div class="section-head">
      <h2 id="dcv">Prove control of the domain</h2>
      <form method="post" action="${path}/validation" data-live="looks"><button class="button">Check now</button></form>
    </div>
    <p>The certificate is issued once each of these can be seen from outside.</p>
    <ol class="validations" id="looks">
      ${view.validations.map((one, index) => validation(one, looks?.[index]))}
    </ol>
  </section>`;
}

const validation = (instruction: DcvInstruction, look: DcvCheck | undefined): Html =>
  html`<li>
    <h3>
      ${instruction.type === 'HTTP' ? 'Serve a file' : 'Publish a TXT record'}
      ${instruction.status ? html`<span class="role">${instruction.status}</span>` : none}
    </h3>
    <dl class="pairs wide">${pairs(instruction.type === 'HTTP' ? fileRows(instruction) : recordRows(instruction))}</dl>
    ${
      look === undefined
        ? none
        : html`<p class="${look.visible ? 'ok' : 'warn'} look">
            ${stateIcon(look.visible ? 'valid' : 'expiring')} <span>${look.message}</span>
          </p>`
    }
  </li>`;

const fileRows = ({ url, path, value }: HttpInstruction): readonly Pair[] => [
  ['At', copyable(url, 'the address')],
  ['Path', copyable(path, 'the path')],
  ['Content', copyable(value, 'the content')],
];

const recordRows = ({ name, relativeName, value, zoneLine }: DnsInstruction): readonly Pair[] => [
  ['Name', copyable(name, 'the name')],
  ['Name in the zone', relativeName && copyable(relativeName, 'the name in the zone')],
  ['Value', copyable(value, 'the value')],
  ['Zone file', copyable(zoneLine, 'the line for a zone file')],
];

const copyable = (text: string, what: string): Html => html`<code>${text}</code>${copyButton(text, what)}`;
