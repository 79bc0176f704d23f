import type { DcvCheck, DcvInstruction } from '@esakit/node';
import type { Paint } from '../../output/paint.js';
import { anyBoolean, anyString, listOf, oneOf, orNull, record } from '../../output/schema.js';
import { listing } from '../../output/table.js';
import { visibleLine } from '../../output/visible.js';

export const validationsSchema = record({
  siteName: orNull(anyString),
  id: anyString,
  status: orNull(anyString),
  validations: listOf({
    oneOf: [
      record(
        {
          type: oneOf('DNS'),
          record: oneOf('TXT', 'CNAME'),
          status: orNull(anyString),
          name: anyString,
          relativeName: orNull(anyString),
          value: anyString,
          zoneLine: anyString,
        },
        { visible: orNull(anyBoolean), found: listOf(anyString), message: anyString },
      ),
      record(
        {
          type: oneOf('HTTP'),
          status: orNull(anyString),
          url: anyString,
          host: anyString,
          path: anyString,
          value: anyString,
        },
        { visible: orNull(anyBoolean), found: listOf(anyString), message: anyString },
      ),
    ],
  }),
});

export function toJson({ id: _id, ...instruction }: DcvInstruction, check: DcvCheck | undefined): object {
  const known = { ...instruction, status: instruction.status ?? null };
  const placed = known.type === 'DNS' ? { ...known, relativeName: known.relativeName ?? null } : known;
  return check ? { ...placed, visible: check.visible ?? null, found: check.found, message: check.message } : placed;
}

function showVisible(visible: boolean | undefined, paint: Paint): string {
  if (visible === undefined) return paint('cyan', 'unknown');
  return visible ? paint('green', 'yes') : paint('red', 'no');
}

export function toText(instruction: DcvInstruction, check: DcvCheck | undefined, paint: Paint): string {
  const rows: [string, string | undefined][] =
    instruction.type === 'DNS'
      ? [
          [`${instruction.record} record`, instruction.name],
          ['Zone file', instruction.zoneLine],
          ['Name', instruction.relativeName],
          ['Value', instruction.value],
        ]
      : [
          ['File', instruction.url],
          ['Path', instruction.path],
          ['Content', instruction.value],
        ];
  rows.push(['Status', instruction.status]);
  const shown = rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, visibleLine(value)] as const]));
  if (check) shown.push(['Visible', `${showVisible(check.visible, paint)}. ${visibleLine(check.message)}`]);
  return listing(shown, paint);
}
