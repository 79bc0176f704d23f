import { Miniflare } from 'miniflare';
import type { Result } from '../suite/run.js';
import { bundle } from './bundle.js';
import { installedVersion } from './installed-version.js';
import type { Runner } from './runner.js';

/** It must not pass that of the binary. */
const COMPATIBILITY_DATE = '2026-07-01';

/** Without `nodejs_compat` too, which finds each hidden use of Node. */
export const workerds: readonly Runner[] = [[], ['nodejs_compat']].map((compatibilityFlags) => ({
  runtime: compatibilityFlags.length > 0 ? 'workerd with nodejs_compat' : 'workerd',
  run: async (setting) => {
    const script = await bundle(setting, 'workerd', ['workerd', 'worker', 'browser']);
    const miniflare = new Miniflare({
      modules: true,
      script,
      compatibilityDate: COMPATIBILITY_DATE,
      compatibilityFlags,
      telemetry: { enabled: false },
      // No look at the network for where this machine is.
      cf: false,
    });
    const stop = (): void => void miniflare.dispose();
    setting.signal.addEventListener('abort', stop);
    try {
      const response = await miniflare.dispatchFetch(`http://worker/?control=${encodeURIComponent(setting.control)}`);
      const text = await response.text();
      if (!response.ok) throw new Error(`the worker answered HTTP ${response.status}: ${text.slice(0, 4_000)}`);
      return { version: installedVersion(setting, 'workerd', 'miniflare'), results: JSON.parse(text) as Result[] };
    } finally {
      setting.signal.removeEventListener('abort', stop);
      await miniflare.dispose();
    }
  },
}));
