import type { Client } from '@esakit/core';
import { causeOf, problemOf } from '../ui/problem.js';
import { gatherOverview, type Progress } from './gather.js';
import { withLastKnown } from './last-known.js';
import type { Overview, Problem } from './model.js';
import type { OverviewStore } from './store.js';

export interface OverviewSource {
  readonly client: Client;
  readonly store: OverviewStore;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly warnDays: number;
  /** Whether requests may wait for what another one began: not on platforms that tie all work to its request. */
  readonly shared: boolean;
  /** What a page waits for a look, in milliseconds. */
  readonly patience: number;
  readonly log: (line: string) => void;
}

/** Lets a platform go on after the answer; undefined where nothing can. */
export type WaitUntil = ((work: Promise<unknown>) => void) | undefined;

/** Why nothing could be read, with its cause as a title. */
interface Outage extends Problem {
  readonly title: string;
}

/** The last overview, and how much it is to be trusted. */
export interface Known {
  readonly overview: Overview;
  /** Milliseconds since it was gathered. */
  readonly age: number;
  /** Whether it is older than it should be, or the last try to gather a new one failed. */
  readonly stale: boolean;
  /** Why the last try failed. */
  readonly failure: Outage | undefined;
  /** How far a new look has come, where one is under way. */
  readonly running: Progress | undefined;
}

export interface OverviewKeeper {
  /**
   * The last overview at once, with a new look behind it where it is not fresh. Only where nothing is known yet, it
   * waits for the look.
   *
   * @throws {AnyEsaError} where nothing is known and nothing can be read.
   */
  look(waitUntil?: WaitUntil): Promise<Known>;
  /**
   * Looks at everything now, unless that was done within the last {@link SHORTEST_MS}; shared by all who ask. With
   * `waitUntil`, it waits a moment only and the look goes on.
   */
  renew(waitUntil?: WaitUntil): Promise<void>;
  /**
   * Whether there is an overview to show without a wait. Where nothing is known it begins the first look, and waits a
   * moment for it unless another request has done so.
   *
   * @throws {AnyEsaError} where nothing is known and nothing can be read.
   */
  isKnown(): Promise<boolean>;
  /** How far a look has come; undefined where none is under way. */
  progress(): Progress | undefined;
}

/** The shortest age at which somebody may ask for a new look. */
const SHORTEST_MS = 5_000;
/** After a failed try. */
const RETRY_MS = 10_000;
/** A look of a request that its platform has ended counts as over after this long. */
const LONGEST_LOOK_MS = 300_000;

interface Look {
  readonly overview: Promise<Overview>;
  readonly startedAt: number;
  progress: Progress;
}

export function createKeeper(source: OverviewSource): OverviewKeeper {
  const { store, clock, shared, patience } = source;
  const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, patience));
  let failure: { readonly outage: Outage; readonly at: number } | undefined;
  let current: Look | undefined;

  const isRunning = (): boolean => current !== undefined && clock() - current.startedAt < LONGEST_LOOK_MS;
  const progress = (): Progress | undefined => (isRunning() ? current?.progress : undefined);
  // A store that fails costs time and nothing else.
  const load = (): Promise<Overview | undefined> => store.load().catch(() => undefined);

  function start(): Look {
    const look: Look = {
      startedAt: clock(),
      progress: { done: 0, total: undefined },
      overview: gather((reached) => current && (current.progress = reached)).finally(() => {
        if (current === look) current = undefined;
      }),
    };
    current = look;
    return look;
  }

  async function gather(onProgress: (progress: Progress) => void): Promise<Overview> {
    try {
      const overview = await checkAll(source, onProgress);
      failure = undefined;
      return overview;
    } catch (error) {
      failure = { outage: { title: causeOf(error).title, ...problemOf(error) }, at: clock() };
      throw error;
    }
  }

  const join = (): Promise<Overview> => (shared && current ? current : start()).overview;

  function describe(overview: Overview): Known {
    const age = Math.max(0, clock() - Date.parse(overview.checkedAt));
    return {
      overview,
      age,
      stale: age >= store.maxAge || failure !== undefined,
      failure: failure?.outage,
      running: progress(),
    };
  }

  return {
    progress,
    async look(waitUntil) {
      const kept = await load();
      if (!kept) return describe(await join());
      const isOld = clock() - Date.parse(kept.checkedAt) >= store.maxAge;
      const mayTry = failure === undefined || clock() - failure.at >= RETRY_MS;
      if (isOld && mayTry && !isRunning()) {
        const look = start();
        const done = look.overview.catch(() => undefined);
        if (waitUntil) waitUntil(done);
        else return describe((await done) ?? kept);
      }
      return describe(kept);
    },
    async isKnown() {
      if (await load()) return true;
      const isBegun = isRunning();
      const done = join().then(() => true);
      // Once it is over, the next request is told why it failed.
      done.catch(() => undefined);
      return isBegun ? false : Promise.race([done, moment().then(() => false)]);
    },
    async renew(waitUntil) {
      const kept = await load();
      const age = kept === undefined ? Infinity : clock() - Date.parse(kept.checkedAt);
      if (age >= 0 && age < SHORTEST_MS) return;
      // The next check reports what fails.
      const done = join().catch(() => undefined);
      if (waitUntil && kept) {
        waitUntil(done);
        await Promise.race([done, moment()]);
      } else await done;
    },
  };
}

/** Looks at everything and keeps the result, together with what is still known of sites that can't be read now. */
export async function checkAll(
  { client, store, clock, warnDays }: Pick<OverviewSource, 'client' | 'store' | 'clock' | 'warnDays'>,
  onProgress?: (progress: Progress) => void,
): Promise<Overview> {
  const before = await store.load().catch(() => undefined);
  const overview = withLastKnown(await gatherOverview(client, { now: clock(), warnDays }, { onProgress }), before);
  await store.save(overview).catch(() => undefined);
  return overview;
}
