import type { Row } from '../overview/rows.js';
import { toUnicode } from './unicode-name.js';
import { count, day, span } from './format.js';

/** What to do about a certificate, in a sentence or two. */
export function advice(row: Row): string {
  const { state, standIn, validations, applyMessage } = row;
  const names = row.hostnames.length > 1 ? 'names' : 'name';
  const covered = standIn && `${standIn.name || toUnicode(standIn.hostnames[0] ?? standIn.id)} covers its ${names} too`;
  switch (state) {
    case 'expired':
      return covered
        ? `Ended ${span(row)} ago. ${covered}, so it can go: expired ones count against the quota.`
        : `Ended ${span(row)} ago and nothing else covers its ${names}: replace it now.`;
    case 'expiring':
      return `Ends in ${span(row)}${row.notAfter ? `, on ${day(row.notAfter)}` : ''}. ${covered ? `${covered}.` : renewal(row)}`;
    case 'failed':
      return `${applyMessage ? `${applyMessage[0]?.toUpperCase()}${applyMessage.slice(1)}.` : 'It was not issued.'} ${covered ? `${covered}.` : 'Apply again once that is put right.'}`;
    case 'pending':
      return validations > 0
        ? `Waits for ${count(validations, 'validation')}: publish what its page tells.`
        : 'Waits for the service; there is nothing to publish yet.';
    case 'unknown':
      return `ESA gives no dates that can be read, and the status ${row.status}: look at it in the console of ESA.`;
    default:
      return '';
  }
}

const renewal = ({ type }: Row): string =>
  type === 'free' ? 'Apply for the next one in time.' : 'Get the next one and set it in time.';
