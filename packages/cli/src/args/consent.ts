import { UsageError } from '../failure.js';
import { type Io, print, showBeside } from '../io.js';
import { printJson } from '../output/json.js';
import { type Paint, painter } from '../output/paint.js';
import type { Flags, Values } from './command.js';

/** Flags of the commands that change something. */
export const consentFlags = {
  yes: { type: 'boolean', about: 'Carry it out' },
  'dry-run': { type: 'boolean', about: 'Show the plan, and change nothing' },
} as const satisfies Flags;

/** What a command would do. */
export interface Proposal {
  /** What changes something, as messages name it. */
  readonly what: string;
  readonly show: (paint: Paint) => string;
  /** The same for `--json`. */
  readonly document: unknown;
  readonly idsAsStrings?: boolean;
}

/**
 * Whether a change is to be carried out. With `--dry-run` its plan is printed, as it was asked for; without `--yes` it
 * is shown beside the data.
 *
 * @returns false where only the plan was asked for.
 * @throws {UsageError} without `--yes`.
 */
export function consents(
  proposal: Proposal,
  flags: Values<typeof consentFlags> & { readonly json: boolean },
  io: Io,
): boolean {
  if (flags['dry-run']) {
    printProposal(proposal, flags.json, io);
    return false;
  }
  if (flags.yes) return true;
  showBeside(io, proposal.show(painter(io, io.stderr)));
  throw new UsageError(`${proposal.what} changes something, so nothing was sent: add --yes to carry it out`);
}

/** Prints what a command would do, as it was asked for. */
export function printProposal(
  { show, document, idsAsStrings = false }: Omit<Proposal, 'what'>,
  json: boolean,
  io: Io,
): void {
  if (json) printJson(io, document, idsAsStrings);
  else print(io, show(painter(io)));
}
