import { type CacheStore, withCache } from '@esakit/edge';
import { type Result, runSuite } from '../suite/run.js';
import { edgeTarget } from './edge-target.js';

/** For a runtime that has no cache of its own. */
function memoryStore(): CacheStore {
  const entries = new Map<string, string>();
  return {
    get: async (key) => entries.get(key),
    put: async (key, value) => void entries.set(key, value),
  };
}

/** Runs the suite; called from outside of the VM. */
export const run = (control: string): Promise<Result[]> =>
  runSuite(
    {
      ...edgeTarget,
      userAgent: /^esakit\/\S+ edge$/,
      createCachedClient: (client, scope) => withCache(client, { store: memoryStore(), maxAge: 60, scope }),
    },
    control,
  );
