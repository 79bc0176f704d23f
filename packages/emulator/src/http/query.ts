import { refusal } from './errors.js';

/** A decoded parameter. */
export type Parameter = readonly [name: string, value: string];

/** Decodes a query string or a form body. */
export function parseQuery(text: string): Parameter[] {
  return text
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const equals = part.indexOf('=');
      return equals === -1 ? [decode(part), ''] : [decode(part.slice(0, equals)), decode(part.slice(equals + 1))];
    });
}

/** RFC 3986: only letters, digits, `-`, `.`, `_` and `~` stay bare. */
export function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw refusal('InvalidParameter', 'The query string is not well encoded.');
  }
}
