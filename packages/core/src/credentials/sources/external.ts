import type { Credentials } from '../credentials.js';
import { dateOf, FILE_FIELDS, isFields, keysOf, textOf } from '../keys.js';
import { broken, failed } from '../outcome.js';
import type { Surroundings } from '../surroundings.js';
import { splitCommandLine } from '../../util/command-line.js';

const SWITCH = 'ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS';
/** Milliseconds that a command has: less than a provider, so that its own error tells. */
const TIMEOUT = 25_000;
const MAX_BYTES = 65_536;
/** Milliseconds until a command is run again that gives no end of its keys. */
const AGAIN = 900_000;

/** @throws {CredentialsError} where the environment forbids to take credentials from elsewhere. */
export function assertExternalAllowed({ env }: Surroundings, where: string): void {
  if (/^(1|true)$/i.test(env(SWITCH) ?? '')) throw broken(`${where}: not asked, because ${SWITCH} forbids it`);
}

/**
 * Runs a command that prints credentials as JSON: `mode` (`AK` or `StsToken`), `access_key_id`, `access_key_secret`,
 * `sts_token` and `expiration`. It runs without a shell, for 25 s and 64 KiB at most.
 *
 * @param where - begins the message, which holds nothing of what the command prints.
 */
export async function runCommand(surroundings: Surroundings, line: string, where: string): Promise<Credentials> {
  assertExternalAllowed(surroundings, where);
  const { run, lacks, isWindows, clock = Date.now } = surroundings;
  const argv = splitCommandLine(line, isWindows);
  if (!argv) throw broken(`${where}: a quote in process_command is not closed, or it ends with a backslash`);
  const [command = ''] = argv;
  if (command === '') throw broken(`${where}: process_command is empty`);
  if (!run) throw broken(`${where}: process_command is not run: this runtime starts no processes`);
  const remedy = lacks?.({ name: 'run', command });
  if (remedy !== undefined) throw broken(`${where}: no permission to run process_command: ${remedy}`);

  const outcome = await run(argv, { timeout: TIMEOUT, maxBytes: MAX_BYTES });
  const its = `${where}: process_command`;
  if ('failure' in outcome) {
    const what = describeFailure(outcome.failure);
    throw failed(`${its} ${what}`, { retryable: outcome.failure === 'timeout' });
  }
  if (outcome.code !== 0) throw failed(`${its} ended with exit code ${outcome.code}: run it by hand to see why`);
  const printed = parse(outcome.stdout);
  if (!isFields(printed)) throw broken(`${its} did not print a JSON object`);
  const mode = textOf(printed, 'mode') ?? 'AK';
  if (mode !== 'AK' && mode !== 'StsToken') throw broken(`${its} printed a mode that is neither AK nor StsToken`);
  const keys = keysOf(printed, FILE_FIELDS, its, '');
  if (mode === 'StsToken' && !keys.securityToken) throw broken(`${its} printed no sts_token`);
  const given = printed['expiration'];
  const expiration = dateOf(given);
  if (given != null && given !== '' && !expiration) {
    throw broken(`${its} printed an expiration that is not a date such as 2026-03-01T12:34:56Z`);
  }
  return { ...keys, ...(expiration ? { expiration } : { refreshAfter: new Date(clock() + AGAIN) }) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Its table is made here, because a bundler keeps one with template strings also where nobody uses it. */
function describeFailure(failure: string): string {
  const known: Readonly<Record<string, string>> = {
    'not-found': 'names a program that is not there: give its whole path',
    timeout: `did not end within ${TIMEOUT} ms`,
    'too-large': `printed more than ${MAX_BYTES} bytes`,
  };
  return known[failure] ?? `could not run (${failure})`;
}
