import type { AppConfig } from '../config.js';
import type { SiteSummary } from '../overview/model.js';
import { type Quotas, readQuotas } from './read.js';

export interface QuotaKeeper {
  /** What was read last, and whether that is due again; undefined before. */
  known(): { readonly quotas: Quotas; readonly isOld: boolean } | undefined;
  /** What was read within the last {@link MAX_AGE_MS}, or else reads it anew. */
  read(sites: readonly SiteSummary[]): Promise<Quotas>;
  /** Has the next one read it anew, because something was changed. */
  forget(): void;
}

/** A quota changes with what people do, and each plan costs requests. */
const MAX_AGE_MS = 300_000;

/** Keeps the quotas in memory: the overview shows them where they are known, and never waits for them. */
export function createQuotaKeeper({
  client,
  clock,
  shared,
}: Pick<AppConfig, 'client' | 'clock' | 'shared'>): QuotaKeeper {
  let kept: Quotas | undefined;
  let running: Promise<Quotas> | undefined;
  return {
    known: () => kept && { quotas: kept, isOld: clock() - kept.readAt >= MAX_AGE_MS },
    async read(sites) {
      if (kept && clock() - kept.readAt < MAX_AGE_MS) return kept;
      if (shared && running) return running;
      const mine = readQuotas(client, sites, clock());
      running = mine;
      try {
        const quotas = await mine;
        // One that was forgotten meanwhile is answered, and not kept.
        if (running === mine) kept = quotas;
        return quotas;
      } finally {
        if (running === mine) running = undefined;
      }
    },
    forget() {
      kept = undefined;
      running = undefined;
    },
  };
}
