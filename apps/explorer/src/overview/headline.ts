import { html } from 'hono/html';
import { STATES } from '../certificate/health.js';
import { breakable, certificatePath, count, day, number, timeLeftText, unicodeForm } from '../ui/format.js';
import { type Html, none } from '../ui/html.js';
import { stateIcon, STATE_WORDS } from '../ui/icons.js';
import type { Known } from './keeper.js';
import { isComplete } from './model.js';
import { countsOf, perRows, type Row } from './rows.js';
import { strip } from './timeline.js';

/** What ends next, how many need action, and how many certificates there are of each state. */
export function headline(known: Known, rows: readonly Row[], urgent: readonly Row[]): Html {
  const { overview } = known;
  const unread = overview.sites.filter(({ problem }) => problem !== undefined).length;
  const states = STATES.flatMap((state) => {
    const of = countsOf(rows).get(state);
    return of === undefined ? [] : { state, of };
  });
  return html`<section class="card hero" aria-labelledby="next">
    <div class="hero-text">
      ${endsNext(rows, known)}
      <p>
        <span class="label">Need action</span>
        ${
          rows.length === 0 && isPartial(known)
            ? html`<span class="value">Unknown</span><span class="more-text">no certificate could be read</span>`
            : html`<span class="value number ${urgent.length > 0 ? 'alert' : ''}">${number(urgent.length)}</span>
                <span class="more-text">${needText(urgent.length, rows.length, known)}</span>`
        }
      </p>
      <ul class="states" aria-label="Certificates by state">
        ${states.map(
          ({ state, of }) =>
            html`<li>
              <a class="badge is-${state}" href="/?state=${state}#certificates"
                >${stateIcon(state)}${number(of)} ${STATE_WORDS[state].toLowerCase()}</a
              >
            </li>`,
        )}
        ${
          unread === 0
            ? none
            : html`<li>
                <a class="badge is-unknown" href="/sites#problems"
                  >${stateIcon('unknown')}${count(unread, 'site')} unknown</a
                >
              </li>`
        }
      </ul>
    </div>
    ${rows.length === 0 ? none : stripOf(rows)}
  </section>`;
}

const stripOf = perRows(strip);

/** Whether there may be more than what is known. */
const isPartial = ({ overview, failure }: Known): boolean => !isComplete(overview) || failure !== undefined;

function needText(urgent: number, all: number, { overview, failure }: Known): string {
  if (!isComplete(overview)) return `of ${count(all, 'certificate')} that could be read`;
  if (failure) return `of ${count(all, 'certificate')} as they were read last`;
  if (overview.sites.length === 0) return NO_SITES;
  if (all === 0) return 'there are no certificates';
  return urgent === 0 ? 'all is well' : `of ${count(all, 'certificate')}`;
}

/** Which may be the fault of the region or of the key, so it is not told as a state of certificates. */
const NO_SITES = 'there is no site to look at';

/** The one that ends next of those that are valid. */
const nextOf = perRows((rows) => {
  let next: Row | undefined;
  for (const row of rows) {
    if (row.notAfter === undefined || !(row.state === 'valid' || row.state === 'expiring')) continue;
    if (next?.notAfter === undefined || row.notAfter < next.notAfter) next = row;
  }
  return next;
});

function endsNext(rows: readonly Row[], known: Known): Html {
  const next = nextOf(rows);
  const name = next && (next.hostnames[0] ?? next.name);
  return html`<p>
    <span class="label" id="next">Ends next</span>
    ${
      next && name !== undefined
        ? html`<a class="value" href="${certificatePath(next)}">${breakable(name)}</a>
            <span class="more-text"
              >${timeLeftText(next)}${next.notAfter ? `, ${day(next.notAfter)}` : ''}${unicodeForm(name)}</span
            >`
        : isPartial(known)
          ? html`<span class="value">Unknown</span><span class="more-text">not everything could be read</span>`
          : html`<span class="value">Nothing</span
              ><span class="more-text"
                >${known.overview.sites.length === 0 ? NO_SITES : 'there is no valid certificate'}</span
              >`
    }
  </p>`;
}
