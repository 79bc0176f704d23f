import { toAscii } from '@esakit/node';
import { type CheckResult, EXIT_CODES, type Level, withoutCertificate, worst } from '../check/result.js';
import { select } from '../check/select.js';
import { checkChoice } from '../certificate/choose.js';
import { defineCommand, type Values } from '../args/command.js';
import { withClient } from '../connect.js';
import { UsageError } from '../failure.js';
import { type Io, print, say } from '../io.js';
import { printJson } from '../output/json.js';
import { connectionFlags, jsonFlag, siteFlag } from '../args/flags.js';
import { painter } from '../output/paint.js';
import { anyBoolean, anyInteger, anyText, listOf, oneOf, orNull, record } from '../output/schema.js';

const FORMATS = ['table', 'json', 'prometheus', 'junit'] as const;
const LEVELS: readonly Level[] = ['ok', 'warning', 'critical', 'unknown'];
const STATES = ['valid', 'expiring', 'expired', 'pending', 'failed', 'not-yet-valid'] as const;

const flags = {
  ...siteFlag,
  id: { type: 'string', value: 'ID', about: 'One certificate of the site' },
  host: { type: 'string', value: 'NAME', about: 'The best certificate for this host' },
  warn: { type: 'string', value: 'DAYS', about: 'Warn of fewer days left than this; 30 by default' },
  fail: { type: 'string', value: 'DAYS', about: 'Critical with fewer days left than this; 7 by default' },
  served: { type: 'boolean', about: 'With --host: look whether the host serves this very certificate' },
  connect: { type: 'string', value: 'ADDRESS', about: 'With --served: ask there, as in 192.0.2.1:443' },
  format: { type: 'string', value: 'FORMAT', choices: FORMATS, about: `${FORMATS.join(', ')}; table by default` },
  ...jsonFlag,
  ...connectionFlags,
} as const;

export const check = defineCommand({
  usage: [
    'check [--warn DAYS] [--fail DAYS] [--format FORMAT]',
    'check --site SITE [--id ID] ...',
    'check --host NAME [--site SITE] [--served [--connect ADDRESS]] ...',
  ],
  about: `Checks certificates, for cron, monitoring and CI: all of the account, those of a site, one,
or the best for a host, and with --served whether that is the one that the host shows.

Exit codes, those of monitoring plug-ins
  0  fine
  1  warning: one is about to end, not valid yet, or still being applied for
  2  critical: one has ended or is just about to, could not be issued, is missing or is
     not the one that is served
  3  unknown: it could not be told, or the command was called wrongly`,
  flags,
  schema: record({
    level: oneOf(...LEVELS),
    checkedAt: anyText,
    warnDays: anyInteger,
    failDays: anyInteger,
    results: listOf(
      record(
        {
          level: oneOf(...LEVELS),
          siteId: orNull(anyText),
          siteName: orNull(anyText),
          id: orNull(anyText),
          name: orNull(anyText),
          hostnames: listOf(anyText),
          state: { enum: [...STATES, null] },
          notBefore: orNull(anyText),
          notAfter: orNull(anyText),
          daysLeft: orNull(anyInteger),
          message: anyText,
        },
        { served: record({ address: anyText, fingerprint: orNull(anyText), matches: anyBoolean }) },
      ),
    ),
  }),
  exitCodes: { failed: EXIT_CODES.unknown, wrongUsage: EXIT_CODES.unknown },
  examples: [
    { line: 'esakit check --site example.com', about: 'All certificates of a site' },
    { line: 'esakit check --host www.example.com --served', about: 'What is served is what was issued' },
    { line: 'esakit check --format prometheus > /var/lib/node_exporter/esa.prom', about: 'For a textfile collector' },
    { line: 'esakit check --site example.com --fail 14 --format junit > certificates.xml', about: 'In CI' },
    { line: 'esakit check --site example.com --emulator', about: 'Without an account' },
  ],
  async run({ flags: given }, io) {
    const format = readFormat(given);
    const thresholds = { now: new Date(io.now()), ...readThresholds(given) };
    if (given.host !== undefined || given.id !== undefined) checkChoice(given, 'check');
    if (given.served && given.host === undefined)
      throw new UsageError('--served needs --host: give the host that serves');
    if (given.connect !== undefined && !given.served) throw new UsageError('--connect needs --served');
    const served = given.served ? await import('../check/served.js') : undefined;
    const address = given.connect === undefined ? undefined : served?.readAddress(given.connect);

    const selected = await withClient(given, io, (client) => select(client, given, thresholds, io));
    let results = selected.map(({ result }) => result);
    if (served) {
      const name = toAscii(given.host ?? '') ?? '';
      const asked = { name, ...(address && { address }), signal: io.signal };
      results = await Promise.all(
        selected.map(({ result, certificate }) => served.checkServed(result, certificate, asked)),
      );
    }
    if (results.length === 0) {
      results = [
        withoutCertificate('unknown', `There is no certificate to check${given.site ? ` in ${given.site}` : ''}.`),
      ];
    }
    const level = worst(results.map((result) => result.level));
    await show(results, { level, format, ...thresholds }, io);
    return EXIT_CODES[level];
  },
});

interface Shown {
  readonly level: Level;
  readonly format: (typeof FORMATS)[number];
  readonly now: Date;
  readonly warnDays: number;
  readonly failDays: number;
}

async function show(
  results: readonly CheckResult[],
  { level, format, now, warnDays, failDays }: Shown,
  io: Io,
): Promise<void> {
  const checkedAt = now.toISOString();
  switch (format) {
    case 'json':
      return printJson(io, { level, checkedAt, warnDays, failDays, results });
    case 'prometheus':
      return void io.stdout.write((await import('../output/prometheus.js')).toPrometheus(results));
    case 'junit':
      return void io.stdout.write((await import('../output/junit.js')).toJunit(results, checkedAt));
    case 'table':
      print(io, (await import('../check/table.js')).toTable(results, painter(io)));
      say(io, summary(results, level));
  }
}

function summary(results: readonly CheckResult[], level: Level): string {
  const counts = LEVELS.flatMap((one) => {
    const count = results.filter((result) => result.level === one).length;
    return count === 0 ? [] : `${count} ${one}`;
  });
  return `${level}: ${counts.join(', ')}`;
}

function readFormat({ format, json }: Values<typeof flags>): Shown['format'] {
  if (json && format !== undefined && format !== 'json') {
    throw new UsageError(`--json and --format ${format} are two things to print: give one of them`);
  }
  return json ? 'json' : (FORMATS.find((one) => one === format) ?? 'table');
}

function readThresholds({ warn = '30', fail = '7' }: Values<typeof flags>): { warnDays: number; failDays: number } {
  const [warnDays, failDays] = [readDays('warn', warn), readDays('fail', fail)];
  if (failDays <= warnDays) return { warnDays, failDays };
  throw new UsageError(`--fail ${failDays} comes before --warn ${warnDays}: give --warn at least as many days`);
}

function readDays(flag: string, days: string): number {
  if (/^\d{1,5}$/.test(days)) return Number(days);
  throw new UsageError(`--${flag} ${days} is no number of days: give it as in --${flag} 14`);
}
