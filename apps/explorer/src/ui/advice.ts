import type { Row } from '../overview/rows.js';
import { count, day } from './format.js';

/** What to do about a certificate, in a sentence or two. */
export function advice(row: Row): string {
  const { state, daysLeft = 0, standIn, validations, applyMessage } = row;
  const covered = standIn
    ? `${standIn.name || standIn.hostnames[0]} covers its ${row.hostnames.length > 1 ? 'names' : 'name'} too`
    : undefined;
  switch (state) {
    case 'expired':
      return covered
        ? `Ended ${count(-daysLeft, 'day')} ago. ${covered}, so it can go: expired ones count against the quota.`
        : `Ended ${count(-daysLeft, 'day')} ago and nothing else covers its ${row.hostnames.length > 1 ? 'names' : 'name'}: replace it now.`;
    case 'expiring':
      return `Ends in ${count(daysLeft, 'day')}${row.notAfter ? `, on ${day(row.notAfter)}` : ''}. ${covered ? `${covered}.` : renewal(row)}`;
    case 'failed':
      return `${applyMessage ? `${applyMessage[0]?.toUpperCase()}${applyMessage.slice(1)}.` : 'It was not issued.'} ${covered ? `${covered}.` : 'Apply again once that is put right.'}`;
    case 'pending':
      return validations > 0
        ? `Waits for ${count(validations, 'validation')}: publish what its page tells.`
        : 'Waits for the service; there is nothing to publish yet.';
    default:
      return '';
  }
}

const renewal = ({ type }: Row): string =>
  type === 'free' ? 'Apply for the next one in time.' : 'Get the next one and set it in time.';
