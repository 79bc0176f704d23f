import { ParameterError } from '../../errors.js';
import { toAscii } from '../hostname.js';
import type { DcvInstruction } from './instructions.js';
import type { Zone } from './zone.js';

/** The most characters that the service takes in a TXT record. */
const MAX_TXT = 450;

/** A TXT record. */
export interface Text {
  readonly name: string;
  readonly value: string;
}

/** What tells records apart. */
export const keyOf = ({ name, value }: Text): string => `${name} ${value}`;

/** The TXT records of instructions. */
export function readTexts(instructions: readonly DcvInstruction[], operation: string): readonly Text[] {
  if (instructions.length === 0)
    throw new ParameterError('instructions is empty: there is nothing to publish', operation);
  return instructions.map((one) => {
    if (one.type === 'HTTP') {
      throw new ParameterError(
        `${one.url} is a file for a web server, which ESA's DNS can't publish: put it on the server of that host`,
        operation,
      );
    }
    if (one.record !== 'TXT') {
      throw new ParameterError(
        `${one.name} asks for a ${one.record} record, and only TXT is published: make it by CreateRecord`,
        operation,
      );
    }
    return checkText(one, operation);
  });
}

/** @throws {ParameterError} for a name or a value that no TXT record can have. */
export function checkText({ name: given, value }: Text, operation: string): Text {
  const name = toAscii(given);
  if (name === undefined || !name.includes('.')) {
    throw new ParameterError(`${given} is not a whole name such as _acme-challenge.example.com`, operation);
  }
  if (value === '' || value.length > MAX_TXT) {
    throw new ParameterError(`the value for ${name} must have 1 to ${MAX_TXT} characters`, operation);
  }
  return { name, value };
}

/** @throws {ParameterError} for a name outside of the zone. */
export function within({ siteName }: Zone, texts: readonly Text[], operation: string): readonly Text[] {
  const foreign = texts.find(({ name }) => name !== siteName && !name.endsWith(`.${siteName}`));
  if (foreign) throw new ParameterError(`${foreign.name} does not belong to the site ${siteName}`, operation);
  return [...new Map(texts.map((text) => [keyOf(text), text])).values()];
}
