import { toAscii } from '@esakit/node';
import { type DcvNoteStore, planTxt, publishTxt, type TxtPlan, waitForTxt, withdrawDcv } from '@esakit/core/lifecycle';
import { defineCommand, type Values } from '../../args/command.js';
import { connectionFlags } from '../../args/flags.js';
import { withClient } from '../../connect.js';
import { Failure, UsageError } from '../../failure.js';
import { type Io, print, say } from '../../io.js';
import { visibleLine } from '../../output/visible.js';
import { confirmPlan } from '../../plan.js';
import { consentFlags } from '../../args/consent.js';
import { noteFile, noteNamed, notesDirectory, notesFlag } from './notes.js';

/** What an ACME client asks for. */
interface Challenge {
  readonly mode: 'present' | 'cleanup';
  readonly name: string;
  readonly value: string;
}

/** Seconds to look for a new record, as long as other clients do. */
const WAIT = 60;
const MAX_WAIT = 3_600;

export const hook = defineCommand({
  usage: ['dcv hook present --yes [--wait SECONDS] [NAME VALUE]', 'dcv hook cleanup --yes [NAME VALUE]'],
  about: `Publishes the TXT record of an ACME client's DNS-01 challenge in ESA's own DNS, and takes it back.

NAME and VALUE are those of the record, as lego's exec provider gives them; put -- before them, because a value may \
begin with a dash. Without them they come from CERTBOT_DOMAIN and CERTBOT_VALIDATION.

present waits until the record can be seen by DNS over HTTPS, at most --wait seconds, and exits with 1 where it can't. \
Values at the same name stand together. What it makes is noted in a file, so that cleanup removes it and nothing else; \
esakit dcv --withdraw removes what a crash has left.

Where NAME is an alias (CNAME), the record is published where it leads to, if that is a site of the account; else \
it is told where the record belongs. Sites that are connected by CNAME have their DNS elsewhere: they are refused.

With certbot:

  certbot certonly --manual --preferred-challenges dns -d www.example.com
    --manual-auth-hook 'esakit dcv hook present --yes'
    --manual-cleanup-hook 'esakit dcv hook cleanup --yes'`,
  argument: 'hook',
  takesMore: true,
  flags: {
    ...consentFlags,
    wait: {
      type: 'string',
      value: 'SECONDS',
      about: `How long to look for the record; ${WAIT} by default, 0: not at all`,
    },
    resolver: {
      type: 'string',
      value: 'URL',
      about: "Look there for the record and for aliases, by DNS over HTTPS in JSON; Cloudflare's resolver by default",
    },
    ...notesFlag,
    ...connectionFlags,
  },
  examples: [
    {
      line: 'esakit dcv hook present --yes -- _acme-challenge.example.com TOKEN-DIGEST',
      about: 'Publish a record',
    },
    { line: 'esakit dcv hook cleanup --yes -- _acme-challenge.example.com TOKEN-DIGEST', about: 'Take it back' },
  ],
  async run({ flags, argument = '' }, io) {
    const challenge = readChallenge(argument.split(' ').slice(1), io);
    const seconds = readWait(flags.wait);
    const directory = notesDirectory(flags.notes, io);
    const note = noteFile(directory, noteNamed(directory, `${challenge.name} ${challenge.value}`));
    if (challenge.mode === 'present') return present(challenge, note, { ...flags, seconds }, io);
    const text = `remove TXT ${challenge.name} "${challenge.value}"`;
    if (!confirmPlan({ subject: 'dcv hook', text, document: challenge }, flags, io)) return 0;
    return cleanUp(challenge, note, flags, io);
  },
});

type Hook = Connection & Values<typeof consentFlags>;

/** Where the record is made, and by which aliases. */
function showPlan({ name, value, aliases }: TxtPlan): string {
  const why = aliases.length === 0 ? '' : `, because of the aliases (CNAME) ${[...aliases, name].join(' → ')}`;
  return visibleLine(`create TXT ${name} "${value}"${why}`);
}

type Connection = Parameters<typeof withClient>[0];

async function present(
  { name, value }: Challenge,
  note: DcvNoteStore,
  flags: Hook & { readonly seconds: number; readonly resolver: string | undefined },
  io: Io,
): Promise<number> {
  // The DNS of the emulator's names belongs to others.
  const resolver = flags.emulator && flags.resolver === undefined ? (false as const) : flags.resolver;
  const options = { resolver, signal: io.signal };
  const published = await withClient(flags, io, async (client) => {
    if (!flags.yes || flags['dry-run']) {
      const plan = await planTxt(client, { name, value }, options);
      confirmPlan({ subject: 'dcv hook', text: showPlan(plan), document: plan }, flags, io);
      return undefined;
    }
    return publishTxt(
      client,
      { name, value, note },
      { ...options, onPlan: (plan) => void io.stderr.write(`${showPlan(plan)}\n`) },
    );
  });
  if (published === undefined) return 0;
  const { records, siteName } = published;
  for (const { recordId, outcome, ...made } of records) {
    const state = outcome === 'created' ? 'created' : 'there already';
    print(io, `${state}: ${made.name}${recordId ? ` (${recordId})` : ''}`);
  }
  if (flags.seconds === 0) return 0;
  const seen = await waitForTxt(
    { name, value },
    { timeout: flags.seconds * 1_000, resolver: flags.resolver, signal: io.signal },
  );
  if (seen === undefined) say(io, `whether ${name} can be seen is not known: the resolver did not answer`);
  if (seen !== false) return 0;
  throw new Failure(
    `${name} could not be seen within ${flags.seconds} s: is the zone of ${siteName} served by ESA's name servers? (--wait looks longer)`,
  );
}

async function cleanUp({ name }: Challenge, note: DcvNoteStore, flags: Connection, io: Io): Promise<number> {
  if ((await note.read()) === undefined) {
    say(io, `nothing is noted for ${name}: the record is not ours, or it was taken back before`);
    return 0;
  }
  const withdrawn = await withClient(flags, io, (client) => withdrawDcv(client, { note }, { signal: io.signal }));
  for (const { outcome, recordId, ...made } of withdrawn) {
    print(io, `${outcome}: ${made.name}${recordId ? ` (${recordId})` : ''}`);
  }
  return 0;
}

function readChallenge([mode, ...words]: readonly string[], { env }: Io): Challenge {
  if (mode !== 'present' && mode !== 'cleanup') {
    throw new UsageError('dcv hook needs to know what to do: present or cleanup');
  }
  if (words.length > 2) {
    throw new UsageError('dcv hook takes NAME and VALUE: with lego, leave EXEC_MODE unset');
  }
  const [given, value] = words.length === 0 ? certbot(env) : words;
  const name = toAscii(given ?? '');
  if (name === undefined || !name.includes('.')) {
    throw new UsageError(`${given ?? ''} is not a name such as _acme-challenge.example.com`);
  }
  if (value === undefined || value === '') throw new UsageError(`dcv hook ${mode} ${given} needs a value`);
  return { mode, name, value };
}

function certbot({ CERTBOT_DOMAIN: domain, CERTBOT_VALIDATION: validation }: Io['env']): [string, string] {
  if (!domain || !validation) {
    throw new UsageError('dcv hook needs NAME and VALUE, or CERTBOT_DOMAIN and CERTBOT_VALIDATION in the environment');
  }
  return [`_acme-challenge.${domain.replace(/^\*\./, '')}`, validation];
}

function readWait(text = String(WAIT)): number {
  const seconds = /^\d{1,4}$/.test(text) ? Number(text) : Infinity;
  if (seconds <= MAX_WAIT) return seconds;
  throw new UsageError(`--wait ${text} is not a number of seconds from 0 to ${MAX_WAIT}`);
}
