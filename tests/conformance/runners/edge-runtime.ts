import { EdgeVM } from '@edge-runtime/vm';
import type { Result } from '../suite/run.js';
import { bundle } from './bundle.js';
import { installedVersion } from './installed-version.js';
import type { Runner } from './runner.js';

/** The runtime of Vercel's edge functions. */
export const edgeRuntime: Runner = {
  runtime: 'Vercel edge runtime',
  run: async (setting) => {
    const code = await bundle(setting, 'edge-runtime', ['edge-light', 'browser'], 'iife');
    const vm = new EdgeVM();
    vm.evaluate(code);
    // What is made inside of the VM is of its own classes: a text is the same on both sides.
    const text = await vm.evaluate<Promise<string>>(
      `conformance.run(${JSON.stringify(setting.control)}).then(JSON.stringify)`,
    );
    return { version: installedVersion(setting, '@edge-runtime/vm'), results: JSON.parse(text) as Result[] };
  },
};
