import { html } from 'hono/html';
import type { Comparison } from './compare.js';
import type { CertificateView } from './load.js';
import { MOST_NAMES } from './names.js';
import { count, number } from '../ui/format.js';
import { type Html, none } from '../ui/html.js';
import { stateIcon } from '../ui/icons.js';

export const wrongIn = (comparisons: readonly Comparison[]): number =>
  comparisons.filter(({ agrees }) => agrees === false).length;

/** What ESA says of a certificate beside what its PEM says. */
export function comparison({ comparisons: rows, verdict }: CertificateView): Html {
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
