import { type Client, LEVEL_CODES } from '@esakit/node';
import { defineCommand } from '../args/command.js';
import { connectionFlags, jsonFlag, siteFlag, wideFlag } from '../args/flags.js';
import { callingCommands, operationNamed, operationsOf } from '../args/operations.js';
import { readSiteId, resolveSite } from '../args/site.js';
import { doctorSchema, doctorSummary, toDoctorJson, toDoctorTable } from '../doctor/document.js';
import { diagnose } from '../doctor/diagnose.js';
import { levelOf } from '../doctor/finding.js';
import { withSetting } from '../doctor/surroundings.js';
import { driftSchema } from '../drift/document.js';
import { UsageError } from '../failure.js';
import { say } from '../io.js';
import { type Paint, painter } from '../output/paint.js';
import { deliver } from '../output/deliver.js';
import { columnsOf } from '../output/table.js';

const flags = {
  for: {
    type: 'string',
    value: 'WORK',
    about: 'What to look up permissions for: commands and operations, separated by commas; check by default',
  },
  ...siteFlag,
  drift: { type: 'boolean', about: 'Compare what the service answers with what is known of it' },
  output: { type: 'string', value: 'FILE', about: 'Write there, whole or not at all' },
  ...wideFlag,
  ...jsonFlag,
  ...connectionFlags,
} as const;

export const doctor = defineCommand({
  usage: ['doctor [--for WORK] [--site SITE]', 'doctor --drift [--site SITE] [--output FILE]'],
  about: `Looks at what a call depends on, and says what to do about each finding: Node, variables, credentials and \
their files, proxy, DNS, TLS, the endpoints of both regions, the clock, the identity and the permissions. With \
--endpoint, it is about that endpoint. Nothing is changed, and no secret is shown.

Of the operations that --for stands for, those that read are tried with the smallest request. Those that change \
something are not: they are unknown, with the command that prints the policy to grant. \
--for takes any of ${callingCommands.join(', ')}, or names of operations.

--drift sends every reading operation that needs no more than a site, or a certificate of it, one after the other. It \
prints in Markdown, or as JSON, where answers differ from their description and from the emulator's: names of \
operations and fields, types and error codes, and no value of an answer. Please attach it to an issue: nobody who \
works on esakit has an account.

Exit codes, those of check; of several, the first of 2, 3, 1, 0
  0  fine; with --drift: nothing differs
  1  warning; with --drift: something differs
  2  critical: a call will fail, or is not safe
  3  unknown: it could not be told, or the command was called wrongly`,
  flags,
  schema: { oneOf: [doctorSchema, driftSchema] },
  exitCodes: { failed: LEVEL_CODES.unknown, wrongUsage: LEVEL_CODES.unknown },
  examples: [
    { line: 'esakit doctor', about: 'Whether this machine can check certificates' },
    { line: 'esakit doctor --for get,SetCertificate --site example.com', about: 'Whether it can renew some' },
    { line: 'esakit doctor --json --output doctor.json', about: 'For a ticket' },
    { line: 'esakit doctor --drift --output drift.md', about: 'For an issue of this project' },
    { line: 'esakit doctor --emulator', about: 'Without an account' },
  ],
  async run({ flags: given }, io) {
    if (given.drift) {
      if (given.for !== undefined) throw new UsageError('--drift asks what it always asks: leave out --for');
      return (await import('../drift/run.js')).runDrift(given, io);
    }
    const { site, output, json, wide } = given;
    if (site !== undefined) readSiteId(site);
    const operations = readWork(given.for ?? 'check');
    const findSite = site === undefined ? undefined : (client: Client) => resolveSite(client, site);
    const diagnosis = await withSetting(given, io, (setting) => diagnose({ ...setting, operations, findSite }));
    const inFile = output !== undefined;
    const text = json
      ? toDoctorJson(diagnosis)
      : toDoctorTable(diagnosis, inFile ? unpainted : painter(io), inFile ? undefined : columnsOf(io, wide));
    await deliver(text, output, io);
    if (!json || inFile) say(io, doctorSummary(diagnosis));
    return LEVEL_CODES[levelOf(diagnosis.findings)];
  },
});

const unpainted: Paint = (_colour, text) => text;

/** @throws {UsageError} for a word that is neither a command nor an operation. */
const readWork = (text: string): string[] =>
  text.split(',').flatMap((word) => operationsOf(word.trim()) ?? operationNamed(word.trim()));
