import {
  certificateHealth,
  type CertificateInfo,
  checkDcv,
  createFetch,
  type DcvCheck,
  dcvInstructions,
  getCertificate,
} from '@esakit/node';
import { type Command, defineCommand, type Values } from '../../args/command.js';
import { consentFlags } from '../../args/consent.js';
import { connectionFlags, jsonFlag, siteFlag } from '../../args/flags.js';
import { checkChoice } from '../../certificate/choose.js';
import { proxiesOf, withClient } from '../../connect.js';
import { Failure, UsageError } from '../../failure.js';
import { type Io, print, say } from '../../io.js';
import { printJson } from '../../output/json.js';
import { painter } from '../../output/paint.js';
import { visibleLine } from '../../output/visible.js';
import { chooseApplication } from './choose-application.js';
import { notesDirectory, notesFlag } from './notes.js';
import { changeSchemas, publish, withdraw } from './publish.js';
import { toJson, toText, validationsSchema } from './show.js';

const dcvFlags = {
  host: { type: 'string', value: 'NAME', about: 'Find the application for this host' },
  ...siteFlag,
  id: { type: 'string', value: 'ID', about: "The certificate's id (esakit list shows it)" },
  check: { type: 'boolean', about: 'Look whether it is visible now' },
  resolver: {
    type: 'string',
    value: 'URL',
    about: "With --check: ask there, by DNS over HTTPS in JSON; Cloudflare's resolver by default",
  },
  publish: { type: 'boolean', about: "Publish the TXT records in ESA's own DNS" },
  withdraw: { type: 'boolean', about: 'Take back what was published; all that is noted, or for one certificate' },
  ...consentFlags,
  ...notesFlag,
  ...jsonFlag,
  ...connectionFlags,
} as const;

export const dcv = defineCommand({
  argument: 'hook',
  argumentChoices: ['hook'],
  forArgument,
  usage: [
    'dcv --host NAME [--site SITE] [--check] [--json]',
    'dcv --site SITE --id ID [--check] [--json]',
    'dcv --host NAME | --site SITE --id ID --publish [--yes | --dry-run]',
    'dcv --withdraw [--site SITE --id ID] [--yes | --dry-run]',
    'dcv hook present|cleanup --yes [NAME VALUE]',
  ],
  about: `Shows what to publish so that a certificate that is applied for can be issued: a TXT record
as a line of a zone file and as name and value, or a file as path and content.

With --check it looks whether that is visible now, the record by DNS over HTTPS and the
file by HTTP, and says what is there instead. It exits with 1 unless all of it is visible,
and with 3 where that could not be found out, or ESA has not said what to publish.

With --host it takes the certificate for this host that is being applied for.

--publish makes the TXT records in ESA's own DNS, beside those that are there, and notes
them in a file; --withdraw removes what is noted, and nothing else. Both show their plan
and need --yes. Sites connected by CNAME have their DNS elsewhere: they are refused.

esakit help dcv hook: the same for the DNS-01 challenge of certbot, acme.sh and lego.`,
  flags: dcvFlags,
  schema: { anyOf: [validationsSchema, ...changeSchemas] },
  examples: [
    { line: 'esakit dcv --host blog.example.com', about: 'What to publish' },
    { line: 'esakit dcv --host blog.example.com --check', about: 'Whether it is published' },
    {
      line: "esakit dcv --host dev.example.com --json | jq -r '.validations[].zoneLine'",
      about: 'Only the lines for a zone file',
    },
    { line: 'esakit dcv --host dev.example.com --publish --yes', about: "Publish it in ESA's own DNS" },
    { line: 'esakit dcv --withdraw --yes', about: 'Take back all that was published' },
    { line: 'esakit dcv --host dev.example.com --emulator', about: 'Without an account' },
  ],
  async run({ flags }, io) {
    checkFlags(flags);
    const directory = flags.publish || flags.withdraw ? notesDirectory(flags.notes, io) : '';
    if (flags.withdraw && flags.host === undefined && flags.site === undefined) {
      return withClient(flags, io, (client) => withdraw({ client, directory, flags, io }, undefined));
    }
    return withClient(flags, io, async (client) => {
      const input = await chooseApplication(client, flags, io);
      if (flags.withdraw) return withdraw({ client, directory, flags, io }, input);
      const { Result, SiteName, Status } = await getCertificate(client, input);
      const siteName = SiteName?.trim() || undefined;
      const instructions = dcvInstructions(Result, { siteName });
      if (flags.publish && instructions.length > 0) {
        return publish({ client, directory, flags, io }, input, instructions);
      }
      let checks: DcvCheck[] | undefined;
      if (flags.check && instructions.length > 0) {
        if (siteName === undefined) throw new Failure('the service gave no name of the site to look in');
        const proxy = proxiesOf(io);
        checks = await checkDcv(Result, {
          siteName,
          resolver: flags.resolver,
          signal: io.signal,
          fetch: proxy && createFetch({ proxy }),
        });
      }
      const status = Result?.Status ?? Status;
      if (flags.json) {
        const validations = instructions.map((instruction, index) => toJson(instruction, checks?.[index]));
        printJson(io, { siteName: siteName ?? null, id: input.Id, status: status ?? null, validations });
      } else if (instructions.length > 0) {
        const paint = painter(io);
        print(io, instructions.map((one, index) => toText(one, checks?.[index], paint)).join('\n\n'));
      }
      const open = sayOpen({ ...Result, Status: status, Id: input.Id }, instructions.length, io);
      return exitCode(checks ?? [], flags.check && open);
    });
  },
});

async function forArgument(name: string): Promise<Command> {
  if (name === 'hook') return (await import('./hook.js')).hook;
  throw new UsageError(`unexpected ${JSON.stringify(name)} after dcv: did you mean --host ${name}?`);
}

function checkFlags(given: Values<typeof dcvFlags>): void {
  const { publish: isPublish, withdraw: isWithdraw, check, resolver, host, site, id } = given;
  if (isPublish && isWithdraw) throw new UsageError('--publish and --withdraw contradict each other: give one of them');
  const changing = isPublish ? '--publish' : isWithdraw ? '--withdraw' : undefined;
  if (changing !== undefined && check) throw new UsageError(`--check looks and ${changing} acts: give one of them`);
  for (const name of ['yes', 'dry-run', 'notes'] as const) {
    if (given[name] && changing === undefined) throw new UsageError(`--${name} needs --publish or --withdraw`);
  }
  if (resolver !== undefined && !check) throw new UsageError('--resolver needs --check');
  const isAll = isWithdraw && host === undefined && site === undefined && id === undefined;
  if (!isAll) checkChoice(given, 'dcv');
  if (isWithdraw && host !== undefined) {
    throw new UsageError(
      '--withdraw needs --site and --id, or neither: an issued certificate is not applied for any more',
    );
  }
}

/** Missing is worse than unknown: it needs action whatever the others are. */
function exitCode(checks: readonly DcvCheck[], isOpen: boolean): number {
  if (checks.some(({ visible }) => visible === false)) return 1;
  return isOpen || checks.some(({ visible }) => visible === undefined) ? 3 : 0;
}

/** Says what the instructions leave open, and whether they do: that all of them are visible doesn't mean the end then. */
function sayOpen(info: CertificateInfo, count: number, io: Io): boolean {
  const { state, advice } = certificateHealth(info, { now: new Date(io.now()) });
  const isIssued = state === 'valid' || state === 'expiring';
  if (count === 0) {
    const what = isIssued ? '' : `. ${advice}`;
    say(
      io,
      visibleLine(`there is nothing to publish for ${info.Id}; its status is ${info.Status ?? 'unknown'}${what}`),
    );
    return !isIssued;
  }
  const others = (info.DCV ?? []).length - count;
  if (others > 0) {
    const types = new Set(info.DCV?.flatMap(({ Type }) => Type?.trim() || []));
    const which = `${others === 1 ? 'one' : others} can't be read (types: ${[...types].join(', ')})`;
    say(io, visibleLine(`of its validations, ${which}: look at the certificate in the console of ESA`));
  }
  return others > 0;
}
