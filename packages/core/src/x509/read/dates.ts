import { type Element, Tag } from '../der/element.js';
import { fromUnits } from '../der/values.js';

/**
 * Reads a date of a certificate as RFC 5280, 4.1.2.5 has it: `YYMMDDHHMMSSZ` or `YYYYMMDDHHMMSSZ`, a day of the
 * calendar.
 *
 * @returns undefined for anything else: clients don't agree on what it would mean.
 */
export function readDate({ tag, content }: Element): Date | undefined {
  const text = content.length > 15 ? '' : fromUnits(content, 1);
  const form = tag === Tag.utcTime ? UTC_TIME : tag === Tag.generalizedTime ? GENERALIZED_TIME : undefined;
  const [, year = '', month, day, hour, minute, second] = form?.exec(text) ?? [];
  const iso = `${fullYear(year)}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const date = new Date(iso);
  // `Date` takes 30 February for 1 March, and 24:00 for the next day
  return Number.isNaN(date.getTime()) || date.toISOString() !== iso ? undefined : date;
}

const UTC_TIME = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;
const GENERALIZED_TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;

/** Two digits from 50 on are of the last century. */
const fullYear = (year: string): string => (year.length === 2 ? (year < '50' ? '20' : '19') + year : year);
