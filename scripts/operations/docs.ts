import { wordsOf } from './shapes.ts';
import type { SpecOperation, SpecParameter } from './spec.ts';

const sentence = (text: string): string => {
  const trimmed = text.trim().replace(/\.$/, '');
  return `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}.`;
};

const code = (text: string | number | boolean): string => `\`${String(text).replaceAll('`', "'")}\``;

/** A parameter in sentences: meaning, units, limits, published values, default and an example. */
export function parameterDoc(parameter: SpecParameter): string {
  const { meaning, values = [], requiredWhen, allowed, list, default: standard, min, max, maxLength, note } = parameter;
  const shown = wordsOf(parameter).length > 1 ? [] : values;
  const sentences = [
    sentence(meaning),
    requiredWhen && `Needed with ${requiredWhen.replace(/^(\w+=\S+)/, '`$1`')}.`,
    list === 'comma' && !/comma/.test(meaning) && 'Separated by commas.',
    allowed && `Allowed: ${allowed}.`,
    !allowed && min !== undefined && max !== undefined && `From ${min} to ${max}.`,
    !allowed && min !== undefined && max === undefined && `At least ${min}.`,
    !allowed && min === undefined && max !== undefined && `At most ${max}.`,
    maxLength !== undefined && `At most ${maxLength} characters.`,
    shown.length > 0 && `Published values: ${shown.map(code).join(', ')}.`,
    parameter.knownValue && `The one published value is ${code(parameter.knownValue)}.`,
    standard !== undefined && `${code(standard)} by default.`,
    note && sentence(note),
    parameter.secret && 'Never shown.',
    exampleOf(parameter),
  ];
  return wrap(sentences.filter((one) => typeof one === 'string' && one !== '').join(' '));
}

const MAX_EXAMPLE = 90;

function exampleOf({ example, name }: SpecParameter): string | undefined {
  const text = example?.replaceAll(/\s+/g, ' ').trim();
  if (!text || text.length > MAX_EXAMPLE || /^Page(Number|Size)$/.test(name)) return undefined;
  return `Example: ${code(text)}.`;
}

/** The documentation of an operation. */
export function operationDoc(operation: SpecOperation): string {
  const { summary, ram, deprecated, replacedBy, since } = operation;
  const lines = [
    wrap(`${sentence(summary)} RAM action \`${ram?.action ?? `esa:${operation.operation}`}\`.`),
    since && `Not in versions of the official SDK before ${since}.`,
  ].filter(Boolean);
  return `${lines.join('\n')}${deprecation(deprecated, replacedBy)}`;
}

/** The documentation of an operation's function. */
export const functionDoc = ({ summary, deprecated, replacedBy }: SpecOperation): string =>
  `${wrap(sentence(summary))}\n\n@returns the documented body.\n@throws {AnyEsaError} or the reason of \`options.signal\`.${deprecation(deprecated, replacedBy)}`;

function deprecation(deprecated: boolean | undefined, replacedBy: string | undefined): string {
  if (!deprecated && replacedBy === undefined) return '';
  return `\n\n@deprecated${replacedBy === undefined ? '' : ` Use {@link ${replacedBy}}.`}`;
}

const WIDTH = 112;

function wrap(text: string): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}

/** A documentation comment. */
export function comment(text: string): string {
  const lines = text.replaceAll('*/', '*\\/').split('\n');
  return lines.length === 1 && text.length < 110
    ? `/** ${text} */`
    : `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */`;
}
