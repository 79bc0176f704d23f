import { REGION_HINT } from '../args/site.js';
import { type Client, LEVEL_CODES, toAscii, worstLevel } from '@esakit/node';
import { defineCommand, type Values } from '../args/command.js';
import { checkFlags, type CheckOptions, readCheckOptions } from '../check/options.js';
import { type Checked, checkSchema, summary, toDocument } from '../check/document.js';
import { createProgress } from '../check/progress.js';
import { inTime } from '../check/time-limit.js';
import { reasonOf, withoutCertificate } from '../check/result.js';
import { sayFailures } from '../check/failures.js';
import { type Found, survey, type Survey } from '../check/survey.js';
import { withClient } from '../connect.js';
import { UsageError } from '../failure.js';
import { type Io, say } from '../io.js';
import { painter } from '../output/paint.js';
import { columnsOf } from '../output/table.js';

export const check = defineCommand({
  usage: [
    'check [--warn LIMIT] [--fail LIMIT] [--only LEVEL] [--format FORMAT] [--output FILE]',
    'check --site SITE [--id ID] ...',
    'check --host NAME [--site SITE] [--served [--connect ADDRESS]] ...',
  ],
  about: `Checks certificates, for cron, monitoring and CI: all of the account, those of a site, one,
or the best for a host, and with --served whether that is the one that the host shows.
Where it is about one certificate, it looks at its PEM too; with --verify at every PEM.

A limit in days never counts for more than a third of a certificate's lifetime (--warn)
or a tenth (--fail); for less than 10 days, a half and a quarter. A limit as in 40% is
a share of the lifetime itself.

A certificate that others have superseded is judged by itself where a custom hostname
(SaaS) still shows it. Where that may not be looked at, a note says so.

What can't be read hides nothing else: when a site fails, the time is over (--timeout)
or Ctrl-C is pressed, it reports what was read until then, and the rest as unknown.
--output keeps the old file if nothing could be read.

Exit codes, those of monitoring plug-ins; of several, the first of 2, 3, 1, 0
  0  fine; also what is only worth a note: a certificate that others have
     superseded, a site that is offline or moved, or has no certificate
  1  warning: one is about to end, not valid yet, still being applied for, or
     its PEM is not in order
  2  critical: one has ended or is just about to, is revoked, could not be
     issued, is missing, or is not the one that is in its PEM or is served
  3  unknown: it could not be told, or the command was called wrongly`,
  flags: checkFlags,
  schema: checkSchema,
  exitCodes: { failed: LEVEL_CODES.unknown, wrongUsage: LEVEL_CODES.unknown },
  examples: [
    { line: 'esakit check --site example.com', about: 'All certificates of a site' },
    { line: 'esakit check --only warning --timeout 50', about: 'All of the account, for Nagios' },
    { line: 'esakit check --host www.example.com --served', about: 'What is served is what was issued' },
    {
      line: 'esakit check --format prometheus --output /var/lib/node_exporter/esa.prom',
      about: 'For a textfile collector',
    },
    { line: 'esakit check --site example.com --fail 14 --format junit --output certificates.xml', about: 'In CI' },
    { line: 'esakit check --site example.com --emulator', about: 'Without an account' },
  ],
  async run({ flags }, io) {
    const options = readCheckOptions(flags);
    const checked = await inTime(options.timeout, io, (limited) => inspect(flags, options, limited));
    const { output } = flags;
    const text =
      output === undefined
        ? await toDocument(checked, options, painter(io), columnsOf(io, flags.wide))
        : await toDocument(checked, options, (_colour, plain) => plain, undefined);
    if (output === undefined) {
      // A table says it itself.
      if (options.format !== 'table') sayFailures(checked.found, io);
      io.stdout.write(text);
    } else {
      const { writeDocument } = await import('../check/output-file.js');
      const isWritten = await writeDocument(output, text, { isEmpty: isEmpty(checked) });
      if (!isWritten) say(io, `nothing could be read: ${output} is as it was`);
      sayFailures(checked.found, io);
    }
    if (options.format === 'table') say(io, summary(checked));
    sayCapped(flags, checked, io);
    return LEVEL_CODES[checked.level];
  },
});

type Flags = Values<typeof checkFlags>;

/** Looks at everything. Only a wrong usage is thrown: all else is a result. */
async function inspect(flags: Flags, options: CheckOptions, io: Io): Promise<Checked> {
  const checkedAt = new Date(io.now());
  const { limits, concurrency } = options;
  const health = { ...limits, now: checkedAt };
  const progress = createProgress(io);
  const { signal } = io;
  const served = flags.served ? await import('../check/served.js') : undefined;
  const address = flags.connect === undefined ? undefined : served?.readAddress(flags.connect);
  const host = toAscii(flags.host ?? '');

  const look = async (client: Client): Promise<Survey> => {
    const surveyed = await survey(client, flags, { health, concurrency, signal, progress });
    let { found } = surveyed;
    if (flags.verify || flags.id !== undefined || flags.host !== undefined) {
      const { checkPems } = await import('../check/pem.js');
      found = await checkPems(client, found, { now: checkedAt, host, concurrency, signal });
    }
    if (served && host !== undefined) {
      found = await Promise.all(
        found.map(async (one) =>
          // What could not be read is not compared with anything.
          one.error === undefined || one.certificate
            ? { ...one, result: await served.checkServed(one, { name: host, address, signal, health }) }
            : one,
        ),
      );
    }
    return { ...surveyed, found };
  };
  let result: Survey;
  try {
    result = await withClient(flags, progress.io, look);
  } catch (error) {
    if (error instanceof UsageError || (error as Error).name === 'ParameterError') throw error;
    result = { found: [{ error, result: withoutCertificate('unknown', reasonOf(error, signal)) }], sites: [] };
  } finally {
    progress.stop();
  }
  const found = hasNothing(result) ? [noCertificate(flags.site), ...result.found] : result.found;
  return {
    ...result,
    found,
    level: worstLevel(found.map((one) => one.result.level)),
    complete: !found.some(({ error }) => error !== undefined),
    checkedAt,
    limits,
  };
}

/** Whether there is neither a certificate nor a reason why there is none. */
const hasNothing = ({ found }: Survey): boolean =>
  found.every(({ result }) => result.id === null && result.level === 'note');

const noCertificate = (site: string | undefined): Found => ({
  result: withoutCertificate(
    'unknown',
    site === undefined
      ? `There is no certificate to check ${REGION_HINT}.`
      : `There is no certificate to check in ${site}.`,
  ),
});

/** Whether something failed before any certificate was read. */
const isEmpty = ({ found, complete }: Checked): boolean => !complete && !found.some(({ certificate }) => certificate);

/** Says where a limit that was given in days was too much for short-lived certificates. */
function sayCapped({ warn }: Flags, { found, limits }: Checked, io: Io): void {
  const { warnDays } = limits;
  if (warnDays === undefined) return;
  const capped = found.filter(
    ({ result: { state, daysLeft } }) => state === 'valid' && daysLeft !== null && daysLeft < warnDays,
  );
  if (capped.length === 0) return;
  say(
    io,
    `--warn ${warn} is more than a third of the lifetime of ${capped.length === 1 ? 'a certificate' : `${capped.length} certificates`}, so there a third counts (--warn 70% is a share)`,
  );
}
