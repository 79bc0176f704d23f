import { withLimit } from '@esakit/core/adapter';
import { type Level, worstLevel } from '@esakit/node';
import { readThrown } from '../thrown.js';

/** How something is; `skipped` where it does not matter here. */
export type State = 'ok' | 'warning' | 'critical' | 'unknown' | 'skipped';

export const STATES: readonly State[] = ['ok', 'warning', 'critical', 'unknown', 'skipped'];

/** What was found out about one thing that a call depends on. It holds no secret. */
export interface Finding {
  /** What was looked at, as in `clock` or `dns cn-hangzhou`. */
  readonly name: string;
  readonly state: State;
  /** How it is, in a sentence. */
  readonly finding: string;
  /** What to do about it. */
  readonly remedy?: string;
}

/** The worst of them, for the exit code. */
export const levelOf = (findings: readonly Finding[]): Level =>
  worstLevel(findings.map(({ state }) => (state === 'skipped' ? 'ok' : state)));

/** Milliseconds that a check has. */
const PATIENCE = 15_000;

/**
 * Runs a check in its time. It never rejects: what could not be found out is `unknown`.
 *
 * @param name - of the finding where there is no other.
 */
export async function inTime(
  name: string,
  signal: AbortSignal,
  check: (limited: AbortSignal) => Promise<Finding | readonly Finding[]>,
  milliseconds = PATIENCE,
): Promise<readonly Finding[]> {
  const onTimeout = (): Error => new Error(`nothing was known after ${milliseconds / 1000} s`);
  try {
    const limits = { milliseconds, parent: signal, onTimeout };
    return [await withLimit(limits, (limited) => check(limited.signal))].flat();
  } catch (error) {
    const finding = signal.aborted ? 'interrupted before it was known' : readThrown(error).message;
    return [{ name, state: 'unknown', finding }];
  }
}
