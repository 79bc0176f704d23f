import { type Client, type DcvInstruction, type GetCertificateInput } from '@esakit/node';
import {
  type DcvNote,
  type DcvPublicationPlan,
  planDcvPublication,
  publishDcv,
  withdrawDcv,
} from '@esakit/core/lifecycle';
import { Failure } from '../../failure.js';
import { type Io, print, say } from '../../io.js';
import { anyInteger, anyString, listOf, oneOf, orNull, record } from '../../output/schema.js';
import { visibleLine } from '../../output/visible.js';
import { confirmPlan, type Plan, type PlanValues, printResult } from '../../plan.js';
import { noteFile, noteNamed, notesIn } from './notes.js';

/** What `--publish` and `--withdraw` print as JSON. */
export const changeSchemas = [
  record({
    plan: record({
      siteId: anyString,
      siteName: anyString,
      siteStatus: orNull(anyString),
      records: listOf(record({ name: anyString, value: anyString, action: oneOf('create', 'keep') })),
    }),
    result: {
      ...record({
        note: anyString,
        records: listOf(
          record({
            name: anyString,
            value: anyString,
            recordId: orNull(anyString),
            outcome: oneOf('created', 'there'),
          }),
        ),
      }),
      type: ['object', 'null'],
    },
  }),
  record({
    plan: record({
      notes: listOf(
        record({
          file: anyString,
          siteName: anyString,
          records: listOf(record({ name: anyString, value: anyString, recordId: orNull(anyString) })),
        }),
      ),
    }),
    result: {
      ...record({
        removed: anyInteger,
        records: listOf(
          record({
            name: anyString,
            value: anyString,
            recordId: orNull(anyString),
            outcome: oneOf('removed', 'gone', 'changed'),
          }),
        ),
      }),
      type: ['object', 'null'],
    },
  }),
] as const;

/** What both changes need. */
interface ChangeParts {
  readonly client: Client;
  /** Where the notes are kept. */
  readonly directory: string;
  readonly flags: PlanValues;
  readonly io: Io;
}

/** Publishes what a certificate waits for in ESA's own DNS. */
export async function publish(
  { client, directory, flags, io }: ChangeParts,
  { SiteId, Id }: GetCertificateInput,
  instructions: readonly DcvInstruction[],
): Promise<number> {
  const planned = await planDcvPublication(client, { siteId: SiteId, instructions });
  const plan = planOf(planned);
  if (!confirmPlan(plan, flags, io)) return 0;
  const path = noteNamed(directory, `${planned.siteId} ${Id}`);
  const note = noteFile(directory, path);
  const { records } = await publishDcv(client, { siteId: SiteId, instructions, note }, { signal: io.signal });
  if (flags.json) {
    const shown = records.map(({ recordId, ...one }) => ({ ...one, recordId: recordId ?? null }));
    printResult(plan, { note: path, records: shown }, io);
  } else {
    for (const { name, recordId, outcome } of records) {
      print(io, `${outcome === 'created' ? 'created' : 'there already'}: ${name}${recordId ? ` (${recordId})` : ''}`);
    }
    say(io, `noted in ${path}: esakit dcv --withdraw takes it back once the certificate is issued`);
  }
  return 0;
}

function planOf({ siteId, siteName, siteStatus, records }: DcvPublicationPlan): Plan {
  const lines = records.map(
    ({ name, value, action }) =>
      `  ${action === 'create' ? 'create' : 'keep  '} TXT ${name} "${visibleLine(value)}"${action === 'keep' ? ' (there already)' : ''}`,
  );
  const warning =
    siteStatus?.toLowerCase() === 'active'
      ? []
      : [`  warning: the site is ${siteStatus ?? 'in an unknown state'}: others may not see records of its DNS`];
  return {
    subject: 'dcv --publish',
    text: [`In the DNS of the site ${siteName} (${siteId}):`, ...lines, ...warning].join('\n'),
    document: { siteId, siteName, siteStatus: siteStatus ?? null, records },
  };
}

/** Takes back what was published: for one certificate, or all that is noted. */
export async function withdraw(
  { client, directory, flags, io }: ChangeParts,
  chosen: GetCertificateInput | undefined,
): Promise<number> {
  const paths = chosen ? [noteNamed(directory, `${chosen.SiteId} ${chosen.Id}`)] : await notesIn(directory);
  const notes: { readonly file: string; readonly note: DcvNote }[] = [];
  for (const file of paths) {
    const note = (await noteFile(directory, file).read()) as DcvNote | undefined;
    if (note !== undefined) notes.push({ file, note: checked(note, file) });
  }
  const plan = withdrawalOf(notes, directory);
  if (!confirmPlan(plan, flags, io)) return 0;
  const records = [];
  for (const { file } of notes) {
    records.push(...(await withdrawDcv(client, { note: noteFile(directory, file) }, { signal: io.signal })));
  }
  if (flags.json) {
    const shown = records.map(({ recordId, ...one }) => ({ ...one, recordId: recordId ?? null }));
    printResult(plan, { removed: records.filter(({ outcome }) => outcome === 'removed').length, records: shown }, io);
  } else {
    for (const { name, value, outcome } of records) print(io, `${OUTCOMES[outcome]}: ${name} "${visibleLine(value)}"`);
  }
  return 0;
}

const OUTCOMES = { removed: 'removed', gone: 'gone already', changed: 'left, because someone changed it' } as const;

function checked(note: DcvNote, file: string): DcvNote {
  if (Array.isArray(note?.records)) return note;
  throw new Failure(`${file} is not a note of esakit: remove it, and the TXT records that it was for`);
}

function withdrawalOf(notes: readonly { readonly file: string; readonly note: DcvNote }[], directory: string): Plan {
  const text = notes.flatMap(({ note: { siteName, siteId, records } }) => [
    `In the DNS of the site ${siteName} (${siteId}):`,
    ...records.map(({ name, value }) => `  remove TXT ${name} "${visibleLine(value)}"`),
  ]);
  return {
    subject: 'dcv --withdraw',
    isEmpty: notes.length === 0,
    text: notes.length === 0 ? `Nothing is noted in ${directory}: there is nothing to take back.` : text.join('\n'),
    document: {
      notes: notes.map(({ file, note }) => ({
        file,
        siteName: note.siteName,
        records: note.records.map(({ name, value, recordId }) => ({ name, value, recordId: recordId ?? null })),
      })),
    },
  };
}
