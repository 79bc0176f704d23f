import { toAscii } from '@esakit/core';
import type { CertificateDetails } from '@esakit/core/x509';

/** A domain name as clients compare it, letter by letter: labels of letters, digits and hyphens, with no final dot. */
const WELL_FORMED = /^(?:\*\.)?(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/i;
const LONGEST = 253;
/** How many names of other forms are brought into one to compare: each takes microseconds. */
const MOST_OTHERS = 1000;

/** Whether a name of a certificate is one that clients compare with a host (RFC 5280, 4.2.1.6; RFC 9525, 6.3). */
export const isWellFormed = (name: string): boolean => name.length <= LONGEST && WELL_FORMED.test(name);

/** A domain name in its ASCII form, to compare it; anything else, such as an address, in lower case. */
export function comparable(name: string): string {
  if (isWellFormed(name)) return name.toLowerCase();
  return (name.length > 4 * LONGEST ? undefined : toAscii(name)) ?? name.trim().toLowerCase();
}

/** Whether two lists hold the same names, in whatever order and form. */
export function sameNames(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [comparableSet(a), comparableSet(b)];
  return one.size === other.size && [...one].every((name) => other.has(name));
}

function comparableSet(names: readonly string[]): ReadonlySet<string> {
  let left = MOST_OTHERS;
  return new Set(names.map((name) => (isWellFormed(name) || left-- > 0 ? comparable(name) : name)));
}

/** The first of the names that are malformed, and what they would be if somebody read them with goodwill. */
export const malformedNames = (names: readonly string[]): readonly (readonly [name: string, meant: string])[] =>
  names
    .filter((name) => !isWellFormed(name))
    .slice(0, MOST_OTHERS)
    .map((name) => [name, comparable(name)]);

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
export function printable(name: string): string {
  const text = name.length > LONGEST + 1 ? `${name.slice(0, LONGEST)}…` : name;
  return /^[!-~]+…?$/.test(text) ? text : escapeText(text);
}

/** JSON's escapes, and the same for all that isn't seen. */
const escapeText = (text: string): string =>
  JSON.stringify(text).replace(/[^ -~\p{L}\p{N}\p{S}\p{P}]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, index) => String.raw`\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
