import type { Colour, Paint } from '../output/paint.js';
import { toJson } from '../output/json.js';
import { anyString, listOf, oneOf, record } from '../output/schema.js';
import { type Column, table } from '../output/table.js';
import type { Diagnosis } from './diagnose.js';
import { type Finding, levelOf, type State, STATES } from './finding.js';

/** Of the JSON document. */
export const doctorSchema = record({
  level: oneOf('ok', 'warning', 'critical', 'unknown'),
  findings: listOf(record({ name: anyString, state: oneOf(...STATES), finding: anyString }, { remedy: anyString })),
  sources: listOf(record({ name: anyString, state: oneOf('used', 'skipped', 'failed'), reason: anyString })),
});

const COLOURS: Readonly<Record<State, Colour>> = {
  ok: 'green',
  warning: 'yellow',
  critical: 'red',
  unknown: 'cyan',
  skipped: 'dim',
};

const columns: readonly Column<Finding>[] = [
  { heading: 'STATE', cell: ({ state }) => ({ text: state, colour: COLOURS[state] }) },
  { heading: 'CHECK', cell: ({ name }) => name },
  { heading: 'FINDING', fit: 'below', cell: ({ finding }) => oneLine(finding) },
  { heading: 'WHAT TO DO', fit: 'below', cell: ({ remedy }) => remedy && `→ ${oneLine(remedy)}` },
];

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, '; ');

/** Findings for people, in the order in which a call meets what they are about. */
export const toDoctorTable = ({ findings }: Diagnosis, paint: Paint, terminal: number | undefined): string =>
  `${table(findings, columns, paint, terminal)}\n`;

/** The same for programs. */
export const toDoctorJson = ({ findings, sources }: Diagnosis): string =>
  `${toJson({ level: levelOf(findings), findings, sources })}\n`;

/** How many findings there are of each state, in a line. */
export function doctorSummary({ findings }: Diagnosis): string {
  const counts = STATES.flatMap((state) => {
    const count = findings.filter((one) => one.state === state).length;
    return count === 0 ? [] : `${count} ${state}`;
  });
  return `${levelOf(findings)}: ${counts.join(', ')}`;
}
