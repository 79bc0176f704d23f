import type { DcvCheck, DcvInstruction, DnsInstruction, HttpInstruction } from '@esakit/core';
import { html } from 'hono/html';
import type { CertificateView } from './load.js';
import { copyable, type Pair, pairs } from './pairs.js';
import { certificatePath } from '../ui/format.js';
import { type Html, none } from '../ui/html.js';
import { stateIcon } from '../ui/icons.js';

/** What to publish for domain validation, and what was seen of it. */
export function validations(view: CertificateView, looks: readonly DcvCheck[] | undefined): Html {
  const path = certificatePath(view);
  return html`<section class="card" aria-labelledby="dcv" id="validation">
    <div class="section-head">
      <h2 id="dcv">Prove control of the domain</h2>
      <form method="post" action="${path}/validation" data-live="looks"><button class="button">Check now</button></form>
    </div>
    ${
      view.validations.some(({ type }) => type !== 'HTTP')
        ? html`<p><a class="button quiet" href="${path}/records">Publish the records in ESA's DNS…</a></p>`
        : none
    }
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
