import type { Values } from './args/command.js';
import { type consentFlags, consents, printProposal } from './args/consent.js';
import { UsageError } from './failure.js';
import { type Io, showBeside } from './io.js';
import { printJson } from './output/json.js';

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
export type PlanValues = Values<typeof consentFlags> & { readonly json?: boolean };

/**
 * Shows a plan, and tells whether to carry it out. With `--json` a plan that is not carried out is the document
 * `{ plan, result: null }`; one that is carried out is printed with its result, by {@link printResult}.
 *
 * @returns false where the plan is all that was asked for, or where it is empty: the exit code is 0 then.
 * @throws {UsageError} where `--yes` is missing.
 */
export function confirmPlan({ subject, text, document, isEmpty = false }: Plan, flags: PlanValues, io: Io): boolean {
  const { yes, 'dry-run': isDry, json = false } = flags;
  if (yes && isDry) throw new UsageError('--yes and --dry-run contradict each other: give one of them');
  const proposal = { what: subject, show: () => text, document: { plan: document, result: null } };
  if (isEmpty) {
    printProposal(proposal, json, io);
    return false;
  }
  const isWanted = consents(proposal, { yes, 'dry-run': isDry, json }, io);
  if (isWanted && !json) showBeside(io, text);
  return isWanted;
}

/** Prints what came of a plan as the document `{ plan, result }`. */
export const printResult = (plan: Plan, result: object, io: Io): void => printJson(io, { plan: plan.document, result });
