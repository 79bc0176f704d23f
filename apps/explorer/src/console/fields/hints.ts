import type { ParameterDescription } from '@esakit/core/catalog';
import { html } from 'hono/html';
import { type Html, none } from '../../ui/html.js';
import type { LinesPart, ScalarPart } from '../form/node.js';

/** What a value is, in a word. */
const TYPES = {
  id: 'digits',
  int: 'integer',
  count: 'integer',
  number: 'number',
  boolean: 'yes or no',
  string: 'text',
  text: 'text',
  secret: 'secret',
  any: 'JSON',
} as const;

export function typeOf(part: ScalarPart | LinesPart): string {
  if (part.kind === 'lines') return `list of ${TYPES[part.type]}`;
  return part.words.length > 0 ? 'choice' : TYPES[part.type];
}

/** What is known of a parameter, in sentences. */
export function hintsOf(about: ParameterDescription | undefined): string[] {
  if (!about) return [];
  const { meaning, min, max, maxLength, requiredWhen, allowed, separatedByCommas, note } = about;
  const range =
    min !== undefined && max !== undefined
      ? `From ${min} to ${max}.`
      : min !== undefined && !meaning.includes(`from ${min}`)
        ? `At least ${min}.`
        : max !== undefined
          ? `At most ${max}.`
          : '';
  return [
    sentence(meaning),
    allowed === undefined ? range : `Allowed: ${sentence(allowed, false)}`,
    maxLength === undefined ? '' : `At most ${maxLength} characters.`,
    separatedByCommas ? 'Several are separated by commas.' : '',
    about.default === undefined ? '' : `Default: ${sentence(about.default, false)}`,
    requiredWhen === undefined ? '' : `Required with ${sentence(requiredWhen, false)}`,
    note === undefined ? '' : sentence(note),
  ].filter(Boolean);
}

const sentence = (text: string, capital = true): string => {
  const whole = /[.!?]$/.test(text) ? text : `${text}.`;
  return capital ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole;
};

/** Where the values are listed, or are to be secret, an example says nothing. */
export function exampleOf(part: ScalarPart | LinesPart): Html {
  const { about, type } = part;
  const example = about?.example?.replaceAll(/\s+/g, ' ');
  if (!example || type === 'secret' || type === 'boolean' || (part.kind === 'scalar' && part.words.length > 0))
    return none;
  return html` <span class="example">As in <code>${example.slice(0, 80)}</code></span>`;
}

/** A form of its fields has nothing to do with how it travels. */
export const withoutJson = (meaning: string): string =>
  meaning
    .replace(/^JSON(?: of|:)? /, '')
    .replace(/ JSON (?:array|list)/, ' list')
    .replace(/,? as (?:a )?JSON(?: object)?|; JSON$/, '');
