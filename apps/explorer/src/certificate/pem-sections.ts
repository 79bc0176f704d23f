import type { CertificateDetails, Finding } from '@esakit/x509';
import { html } from 'hono/html';
import { otherFindings } from './compare.js';
import type { CertificateView, PemView } from './load.js';
import { copyButton, pairs } from './pairs.js';
import { CONFIRM_ANOTHER, PEM_FILES } from './pem.js';
import { certificatePath, count, dayElement } from '../ui/format.js';
import { type Html, none } from '../ui/html.js';
import { stateIcon } from '../ui/icons.js';

export const noPem: Html = html`<section class="card" aria-labelledby="pem">
  <h2 id="pem">PEM</h2>
  <p class="quiet-text">There is no PEM text: nothing was issued, or it can't be read.</p>
</section>`;

/** The chain with its checks, the fingerprints, and the PEM to download. */
export function pemSections(view: CertificateView, { certificates, blocks, findings }: PemView): Html {
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
