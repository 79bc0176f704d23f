import type { EsaError } from '@esakit/node';
import type { ExitCodes } from './args/command.js';
import { Interruption, type Io, say, showBeside } from './io.js';
import { visibleLine } from './output/visible.js';

/** The command was called in a way that it has no meaning for: exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** The command could not do what it was asked for: exit code 1. The message says what to do. */
export class Failure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Failure';
  }
}

const USUAL: ExitCodes = { failed: 1, wrongUsage: 2 };

/**
 * Tells the user what went wrong, in a line that holds no secret, and gives the exit code for it.
 *
 * @param command - where it is known.
 * @param codes - of that command.
 */
export function report(error: unknown, io: Io, command: string | undefined, codes: ExitCodes = USUAL): number {
  if (io.signal.aborted) return interrupted(io);
  const { message, isWrongUsage } = describe(error, command);
  say(io, message);
  if (io.env['ESAKIT_DEBUG']) showBeside(io, stackOf(error));
  return isWrongUsage ? codes.wrongUsage : codes.failed;
}

/** What went wrong, in a line. */
export const messageOf = (error: unknown): string => describe(error, undefined).message;

/** Whether a code says that RAM does not grant something. */
export const isDenial = (code: string): boolean =>
  /^(Forbidden|NoPermission)/.test(code) && code !== 'Forbidden.RiskControl';

/** As shells have it: 128 and the number of the signal. */
function interrupted(io: Io): number {
  const reason: unknown = io.signal.reason;
  return reason instanceof Interruption && reason.signal === 'SIGTERM' ? 143 : 130;
}

function describe(error: unknown, command: string | undefined): { message: string; isWrongUsage: boolean } {
  const help = ` (see: esakit ${command === undefined ? 'help' : `help ${command}`})`;
  if (error instanceof UsageError) return { message: `${error.message}${help}`, isWrongUsage: true };
  if (!isEsaError(error)) {
    const message = error instanceof Error ? error.message : String(error);
    return { message: error instanceof Failure ? message : `unexpected: ${message}`, isWrongUsage: false };
  }
  // An invalid input is reported in its own words; the function that noticed it is nothing to a user here.
  if (error.name === 'ParameterError') {
    return { message: `${error.message.replace(`${error.operation}: `, '')}${help}`, isWrongUsage: true };
  }
  if (error.name === 'CredentialsError' && error.code === 'missing') {
    // With a line for each source that was asked.
    const emulator = 'or add --emulator to try it without an account';
    const message = error.reason.replace('or give createClient the option credentials', emulator);
    return { message: message.replaceAll('\n  ', '\n'), isWrongUsage: false };
  }
  const { requestId } = error;
  const message = adviseOf(error);
  const named = requestId === undefined || message.includes(requestId);
  const whole = named ? message : `${message} (request ${requestId})`;
  return { message: visibleLine(whole.replaceAll('\n', ' ')), isWrongUsage: false };
}

/** An error's message, with the commands that help. */
function adviseOf(error: EsaError): string {
  const isQuota = error.code === 'CertQuotaCheckFailed' || (error.name === 'DeployError' && error.code === 'quota');
  const message = error.name === 'DeployError' ? error.reason : error.message;
  return isQuota ? `${message}; esakit quota shows how it is used, esakit prune deletes what may go` : message;
}

/** By its shape: its class is loaded by the commands only. */
const isEsaError = (error: unknown): error is EsaError =>
  error instanceof Error && 'operation' in error && 'requestId' in error;

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { name, message, stack = '', cause } = error;
  // Line breaks of a message, which may be the service's, would look like lines of ours.
  const own = stack.replace(message, () => visibleLine(message.replaceAll('\n', ' ')));
  return `${own || name}${cause === undefined ? '' : `\ncaused by: ${stackOf(cause)}`}`;
}
