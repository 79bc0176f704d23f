import type { Client } from '@esakit/core';
import { gatherOverview } from './gather.js';
import type { Overview } from './model.js';
import type { OverviewStore } from './store.js';

export interface OverviewSource {
  readonly client: Client;
  readonly store: OverviewStore;
  readonly clock: () => number;
}

/** The overview of the store while it is fresh enough, else a new one, which the store then has. */
export async function currentOverview(source: OverviewSource, fresh: boolean, signal?: AbortSignal): Promise<Overview> {
  const { store, clock } = source;
  // A store that fails costs time and nothing else.
  const kept = fresh ? undefined : await store.load().catch(() => undefined);
  const age = kept === undefined ? Infinity : clock() - Date.parse(kept.checkedAt);
  return kept !== undefined && age < store.maxAge ? kept : checkAll(source, signal);
}

/** Looks at everything and keeps the result. */
export async function checkAll({ client, store, clock }: OverviewSource, signal?: AbortSignal): Promise<Overview> {
  const overview = await gatherOverview(client, clock(), signal);
  await store.save(overview).catch(() => undefined);
  return overview;
}
