import type { Context } from 'hono';
import type { AppConfig } from '../config.js';
import type { Known, OverviewKeeper } from '../overview/keeper.js';
import { type Row, rowsOf } from '../overview/rows.js';
import type { AppEnv } from './env.js';

/** The last overview with its certificates judged now, in the order of what ends next. */
export interface View {
  readonly known: Known;
  readonly rows: readonly Row[];
}

export type ViewOverview = (c: Context<AppEnv>) => Promise<View>;

/**
 * Gives handlers the overview. On a server they get it one after the other, with a round of the event loop between
 * them: however many pages of a large account are asked for at the same time, what is answered quickly waits for one of
 * them at most.
 */
export function createView({ clock, warnDays, shared }: AppConfig, keeper: OverviewKeeper): ViewOverview {
  let last: Promise<unknown> = Promise.resolve();

  async function turn(): Promise<void> {
    const mine = last;
    last = mine.then(nextRound);
    await mine;
  }

  return async (c) => {
    const known = await keeper.look(c.env?.waitUntil);
    const rows = await rowsOf(known.overview, { now: clock(), warnDays }, shared ? nextRound : undefined);
    // After the rows, which many pages get at the same time.
    if (shared) await turn();
    return { known, rows };
  };
}

/** Lets the event loop answer what else has come. */
const nextRound = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
