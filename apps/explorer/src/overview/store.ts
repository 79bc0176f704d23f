import type { Overview } from './model.js';

/** Keeps the last overview: in memory, or in the platform's store where it has one. */
export interface OverviewStore {
  load(): Promise<Overview | undefined>;
  save(overview: Overview): Promise<void>;
  /** Milliseconds after which an overview of this store is old, and a new one is gathered behind it. */
  readonly maxAge: number;
}

export function memoryStore(maxAge = 30_000): OverviewStore {
  let kept: Overview | undefined;
  return {
    maxAge,
    load: async () => kept,
    save: async (overview) => {
      kept = overview;
    },
  };
}

/** What is needed of a KV namespace of Cloudflare Workers. */
export interface Kv {
  get(key: string): Promise<string | null>;
  put(key: string, value: string): Promise<void>;
}

const KEY = 'esakit-explorer/overview/1';

/** Keeps the overview in Workers KV, where a cron trigger renews it every 15 minutes. */
export const kvOverviewStore = (kv: Kv, maxAge = 20 * 60_000): OverviewStore => ({
  maxAge,
  load: async () => {
    const text = await kv.get(KEY);
    return text === null ? undefined : (JSON.parse(text) as Overview);
  },
  save: (overview) => kv.put(KEY, JSON.stringify(overview)),
});

/** Finds the namespace of that name among a worker's bindings. */
export const kvFrom =
  (name: string) =>
  (bindings: object): OverviewStore | undefined => {
    const kv: unknown = Reflect.get(bindings, name);
    return isKv(kv) ? kvOverviewStore(kv) : undefined;
  };

const isKv = (value: unknown): value is Kv =>
  typeof value === 'object' && value !== null && 'get' in value && 'put' in value;
