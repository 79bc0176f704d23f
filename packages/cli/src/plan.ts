import type { Flags } from './args/command.js';
import { UsageError } from './failure.js';
import { type Io, print } from './io.js';
import { printJson } from './output/json.js';

/** Flags of the commands that change something. */
export const planFlags = {
  yes: { type: 'boolean', about: 'Carry out the plan' },
  'dry-run': { type: 'boolean', about: 'Show the plan, and change nothing' },
} as const satisfies Flags;

/** What a command would change. */
export interface Plan {
  /** For people. */
  readonly text: string;
  /** For programs; it holds no secret. */
  readonly document: object;
  /** Whether there is nothing to change: then there is nothing to confirm either. */
  readonly isEmpty?: boolean;
  /** What the command changes, as in `apply`: the subject of the message that asks for `--yes`. */
  readonly subject: string;
}

/** The flags that decide about a plan. */
export interface PlanValues {
  readonly yes: boolean;
  readonly 'dry-run': boolean;
  readonly json?: boolean;
}

/**
 * Shows a plan, and tells whether to carry it out. With `--json` a plan that is not carried out is the document
 * `{ plan, result: null }`; one that is carried out is printed with its result, by {@link printResult}.
 *
 * @returns false where the plan is all that was asked for, or where it is empty: the exit code is 0 then.
 * @throws {UsageError} where `--yes` is missing.
 */
export function confirmPlan(plan: Plan, flags: PlanValues, io: Io): boolean {
  if (flags.yes && flags['dry-run'])
    throw new UsageError('--yes and --dry-run contradict each other: give one of them');
  const isEmpty = plan.isEmpty ?? false;
  if (flags['dry-run'] || isEmpty) {
    if (flags.json) printJson(io, { plan: plan.document, result: null });
    else print(io, plan.text);
    return false;
  }
  // Data is what was asked for only; a plan that waits for its --yes is a message.
  if (!flags.json || !flags.yes) io.stderr.write(`${plan.text}\n`);
  if (flags.yes) return true;
  throw new UsageError(`${plan.subject} changes something, so nothing was sent: add --yes to carry it out`);
}

/** Prints what came of a plan as the document `{ plan, result }`. */
export const printResult = (plan: Plan, result: object, io: Io): void => printJson(io, { plan: plan.document, result });
