import { operationNames } from '@esakit/core/catalog';
import { API_VERSION, type Level } from '@esakit/node';
import { toJson } from '../output/json.js';
import { anyBoolean, anyInteger, anyString, listOf, oneOf, record } from '../output/schema.js';
import { VERSION } from '../version.js';
import type { Difference } from './differences.js';
import type { Drift } from './survey.js';

/** Of the JSON document. */
export const driftSchema = record({
  esakit: anyString,
  apiVersion: anyString,
  operations: anyInteger,
  region: anyString,
  complete: anyBoolean,
  answered: listOf(anyString),
  emulated: listOf(anyString),
  differences: listOf(
    record({
      operation: anyString,
      path: anyString,
      against: oneOf('description', 'emulator'),
      kind: oneOf('missing', 'undocumented', 'additional', 'type'),
      expected: anyString,
      received: anyString,
    }),
  ),
  notSeen: listOf(record({ operation: anyString, reason: anyString })),
});

/** Reasons of ours for what was not asked although it could have been. */
const ENDED = /^(interrupted|the service could not be reached before)$/;

/** Whether every question was asked. */
const isComplete = ({ notSeen }: Drift): boolean => !notSeen.some(({ reason }) => ENDED.test(reason));

/** `unknown` where nothing answered or the run broke off, `warning` where something differs. */
export function levelOf(drift: Drift): Level {
  if (drift.answered.length === 0 || !isComplete(drift)) return 'unknown';
  return drift.differences.length > 0 ? 'warning' : 'ok';
}

/** The report for programs. */
export const toDriftJson = (drift: Drift): string =>
  `${toJson({
    esakit: VERSION,
    apiVersion: API_VERSION,
    operations: operationNames.length,
    region: drift.region,
    complete: isComplete(drift),
    answered: drift.answered,
    emulated: drift.emulated,
    differences: drift.differences,
    notSeen: drift.notSeen,
  })}\n`;

/** What says most comes first: many fields are missing because nobody uses what they are about. */
const KINDS: readonly Difference['kind'][] = ['type', 'undocumented', 'additional', 'missing'];

/** The report for people, in Markdown, to be attached to an issue. */
export function toDriftMarkdown(drift: Drift): string {
  const { region, questions, answered, emulated, differences, notSeen } = drift;
  const of = (against: Difference['against']): Difference[] =>
    differences
      .filter((one) => one.against === against)
      .toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  return `${[
    '# What the service answers, beside what is known of it',
    `esakit ${VERSION}, API ${API_VERSION}, region ${region}. Of ${questions} reading operations, ${answered.length} ` +
      `answered; the emulator plays ${emulated.length} of those. ` +
      (isComplete(drift) ? '' : 'The run broke off before its end. ') +
      'This report has names of operations and fields, types and error codes. It has no value of an answer.',
    '## Other than described',
    tableOf(of('description'), 'Nothing differs.'),
    '## Other than the emulator',
    emulated.length === 0 ? 'No operation was answered by both.' : tableOf(of('emulator'), 'Nothing differs.'),
    '## As described',
    namesOf(answered.filter((name) => !differences.some(({ operation }) => operation === name))),
    '## Not seen',
    notSeen.length === 0
      ? 'Everything was seen.'
      : rows(
          ['Operation', 'Reason'],
          notSeen.map(({ operation, reason }) => [operation, reason]),
        ),
  ].join('\n\n')}\n`;
}

const namesOf = (names: readonly string[]): string => (names.length === 0 ? 'None.' : `${names.join(', ')}.`);

const tableOf = (differences: readonly Difference[], none: string): string =>
  differences.length === 0
    ? none
    : rows(
        ['Operation', 'Field', 'Difference', 'Expected', 'Received'],
        differences.map(({ operation, path, kind, expected, received }) => [
          operation,
          path === '' ? 'the answer itself' : `\`${path}\``,
          kind,
          expected,
          received,
        ]),
      );

const rows = (heading: readonly string[], lines: readonly (readonly string[])[]): string =>
  [heading, heading.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');

/** How it went, in a line. */
export function driftSummary(drift: Drift): string {
  const { questions, answered, differences, notSeen } = drift;
  const count = differences.length;
  const shown = `${count} difference${count === 1 ? '' : 's'}`;
  return `${levelOf(drift)}: ${answered.length} of ${questions} operations answered, ${shown}, ${notSeen.length} not seen`;
}
