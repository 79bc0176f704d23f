import { toAscii } from '@esakit/core';
import type { CertificateDetails } from '../read/details.js';

/** A longer text is no domain name, and need not be turned into one. */
const LONGEST = 1000;

/** A name in the form to compare, whoever wrote it; an address, which is no domain name, in lower case. */
export const comparable = (name: string): string =>
  (name.length > LONGEST ? undefined : toAscii(name)) ?? name.trim().toLowerCase();

/** Whether two lists hold the same names, in whatever order and form. */
export function sameNames(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [new Set(a.map(comparable)), new Set(b.map(comparable))];
  return one.size === other.size && [...one].every((name) => other.has(name));
}

/** The names a certificate is for; by RFC 6125 its common name, where it has no others. */
export function allNames({ names, commonName }: CertificateDetails): readonly string[] {
  return names.length > 0 || commonName === undefined ? names : [commonName];
}

/** As many names as a message has room for. */
export function listNames(names: readonly string[], none: string): string {
  const more = names.length - MOST_LISTED;
  const list = names.slice(0, MOST_LISTED).map(printable).join(', ');
  return more > 0 ? `${list} and ${more} more` : list || none;
}

const MOST_LISTED = 100;

/** A name as it is or, with anything in it that a domain name can't have, in quotes and escaped. */
export const printable = (name: string): string => (/^[!-~]+$/.test(name) ? name : escapeText(name));

/** JSON's escapes, and the same for all that isn't seen. */
const escapeText = (text: string): string =>
  JSON.stringify(text).replace(/[^ -~\p{L}\p{N}\p{S}\p{P}]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, index) => String.raw`\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
