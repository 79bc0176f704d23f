import { parseJson } from '@esakit/core';
import type { Scalar } from '@esakit/core/catalog';
import { withLineBreaks } from './pem.js';
import type { FormPart } from './node.js';

/**
 * What a form holds, as an input of the operation. What is empty is not given. What can't be read as its type is left
 * as the string that it is, for the check of the input to refuse.
 */
export function readForm(parts: readonly FormPart[]): Record<string, unknown> {
  return Object.fromEntries(
    parts.flatMap((part): [string, unknown][] => {
      const value = readPart(part);
      return value === undefined ? [] : [[part.label, value]];
    }),
  );
}

function readPart(part: FormPart): unknown {
  switch (part.kind) {
    case 'scalar':
      return readScalar(part.type, part.value);
    case 'lines': {
      const lines = part.value.split('\n').filter((line) => line.trim() !== '');
      return lines.length === 0 ? undefined : lines.map((line) => readScalar(part.type, line));
    }
    case 'group': {
      const fields = readForm(part.parts);
      return Object.keys(fields).length > 0 || part.required ? fields : undefined;
    }
    case 'list':
      return part.items.length === 0 ? undefined : part.items.map(readPart);
    default: {
      const named = part.items.filter(({ name }) => name !== '');
      return named.length === 0
        ? undefined
        : Object.fromEntries(named.map(({ name, value }) => [name, readPart(value)]));
    }
  }
}

function readScalar(type: Scalar, typed: string): unknown {
  // A form sends the line breaks of a text as CR LF.
  const text = typed.replaceAll('\r\n', '\n');
  const word = text.trim();
  if (word === '') return type === 'text' && text !== '' ? text : undefined;
  switch (type) {
    case 'id':
    case 'string':
      return word;
    case 'text':
      return text;
    case 'secret':
      return withLineBreaks(word);
    case 'boolean':
      return word === 'true' ? true : word === 'false' ? false : word;
    case 'int':
      return /^-?\d{1,19}$/.test(word) ? exact(word) : word;
    case 'count':
    case 'number':
      return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(word) ? Number(word) : word;
    default:
      return readAny(word);
  }
}

const exact = (digits: string): number | bigint =>
  Number.isSafeInteger(Number(digits)) ? Number(digits) : BigInt(digits);

/** JSON, or the string itself where it isn't JSON. */
function readAny(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}
