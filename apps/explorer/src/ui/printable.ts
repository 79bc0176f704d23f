const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * Writes out control, format and bidirectional characters, as in `\u{1b}`, so that they can't act on who reads them.
 */
export const printable = (text: string): string => text.replace(UNPRINTABLE, writtenOut);

const writtenOut = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** The same, but for tabs and line ends, which a page shows as spaces. */
const ACTING = /[^\P{Cc}\t\n\r]|[\p{Cf}\p{Zl}\p{Zp}]/u;
const allActing = new RegExp(ACTING, 'gu');

/** As {@link printable}, for a string of several lines. */
export const printableLines = (text: string): string =>
  ACTING.test(text) ? text.replace(allActing, writtenOut) : text;

/** What a form sends back stays as it is, or what one types would change on its way. */
const FIELD_OR_ACTING = new RegExp(`<textarea[^>]*>[^<]*</textarea>|\\bvalue="[^"]*"|${ACTING.source}`, 'gu');

/** The same for the markup of a page, in which every string of the service is. */
export const printableMarkup = (markup: string): string =>
  ACTING.test(markup)
    ? markup.replace(FIELD_OR_ACTING, (found) => (found.length > 2 ? found : writtenOut(found)))
    : markup;

/** JSON in which these characters are escapes, so that it reads the same and says the same. */
export const printableJson = (json: string): string =>
  ACTING.test(json)
    ? json.replace(allActing, (character) =>
        Array.from({ length: character.length }, (_, index) => escapeOf(character.charCodeAt(index))).join(''),
      )
    : json;

const escapeOf = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;
