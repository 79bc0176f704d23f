import * as sign from '@esakit/core/sign';
import * as esakit from '@esakit/deno';
import { lacksOfProcesses, runProcess, settingNames } from './process.js';

interface DenoGlobal {
  readonly args: readonly string[];
  readonly env: { set(name: string, value: string): void; delete(name: string): void };
}

const { args, env } = (globalThis as unknown as { readonly Deno: DenoGlobal }).Deno;

await runProcess(
  {
    esakit,
    sign,
    createClient: esakit.createClient,
    digests: { noble: esakit.nobleDigest },
    lacks: { ...lacksOfProcesses, deflate: 'its fetch reads only gzip and brotli' },
    userAgent: /^esakit\/\S+ deno\/\d+\.\d+\.\d+$/,
    createConfiguredClient: (settings) => {
      for (const name of settingNames) env.delete(name);
      for (const [name, value] of Object.entries(settings)) env.set(name, value);
      return esakit.createClient();
    },
  },
  args[0],
);
