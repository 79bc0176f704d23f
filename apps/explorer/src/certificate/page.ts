import type { DcvCheck, DcvInstruction, DnsInstruction, HttpInstruction } from '@esakit/core';
import type { CertificateDetails, Finding } from '@esakit/x509';
import { html } from 'hono/html';
import { type Comparison, compareWithPem, otherFindings } from './compare.js';
import type { CertificateView, PemView } from './load.js';
import type { AppConfig } from '../config.js';
import { breakable, certificatePath, count, dayElement, moment } from '../ui/format.js';
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
    main: html`<p class="trail"><a href="/">Overview</a> / <a href="/?site=${view.siteId}">${view.siteName}</a></p>
      <div class="title">
        <h1>${breakable(title)}</h1>
        ${stateBadge(health.state)}
      </div>
      <p class="lead">${health.advice}${info.Status ? html` ESA says <q>${info.Status}</q>.` : none}</p>
      ${validity(config, view)}
      ${
        view.pemProblem
          ? html`<p class="note bad">${stateIcon('failed')} The PEM text can't be read: ${view.pemProblem.message}</p>`
          : none
      }
      ${view.validations.length > 0 ? validations(view, looks) : none}
      <div class="columns">
        <section class="card" aria-labelledby="names">
          <h2 id="names">Names</h2>
          ${
            hostnames.length === 0
              ? html`<p class="quiet-text">It has none.</p>`
              : html`<ul class="names-list">
                  ${hostnames.map((name) => html`<li>${breakable(name)}</li>`)}
                </ul>`
          }
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
      ${comparison(compareWithPem(info, pem?.findings))} ${pem ? pemSections(view, pem) : noPem}
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

function comparison(rows: readonly Comparison[]): Html {
  if (rows.length === 0) return none;
  const wrong = rows.filter(({ agrees }) => agrees === false).length;
  const compared = rows.filter(({ agrees }) => agrees !== undefined).length;
  return html`<section class="card" aria-labelledby="compared">
    <div class="section-head">
      <h2 id="compared">What ESA says, and the PEM</h2>
      <p class="quiet-text">
        ${
          compared === 0
            ? 'There is no PEM text to compare with.'
            : wrong === 0
              ? `All ${compared} agree.`
              : html`<strong class="fault">${count(wrong, 'disagreement')}.</strong>`
        }
      </p>
    </div>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="compared">
      <table class="compared">
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">ESA</th>
            <th scope="col">PEM</th>
            <th scope="col"><span class="unseen">Agree</span></th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ label, esa, pem, agrees }) =>
              html`<tr class="${agrees === false ? 'disagrees' : ''}">
                <th scope="row">${label}</th>
                <td class="mono">${esa?.replaceAll(',', ', ') ?? '–'}</td>
                <td class="mono">${pem?.replaceAll(',', ', ') ?? '–'}</td>
                <td>
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
    </div>
  </section>`;
}

const noPem: Html = html`<section class="card" aria-labelledby="pem">
  <h2 id="pem">PEM</h2>
  <p class="quiet-text">There is no PEM text: nothing was issued, or it can't be read.</p>
</section>`;

function pemSections(view: CertificateView, { certificates, blocks, findings }: PemView): Html {
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
        <p>
          <a class="button quiet" href="${path}/fullchain.pem" download>fullchain.pem</a>
          <a class="button quiet" href="${path}/cert.pem" download>cert.pem</a>
          <a class="button quiet" href="${path}/chain.pem" download>chain.pem</a>
          ${copyButton(blocks.join(''), 'the whole chain as PEM')}
        </p>
      </div>
      <details>
        <summary>Show the text of ${count(blocks.length, 'certificate')}</summary>
        <pre tabindex="0" aria-label="PEM text">${blocks.join('')}</pre>
      </details>
    </section>`;
}

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
      <summary>${count(findings.length - wrong.length, 'check')} found nothing wrong</summary>
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
