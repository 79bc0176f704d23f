import process from 'node:process';
import * as esakit from '@esakit/bun';
import * as sign from '@esakit/core/sign';
import { lacksOfProcesses, runProcess, settingNames } from './process.js';

await runProcess(
  {
    esakit,
    sign,
    createClient: esakit.createClient,
    digests: { noble: esakit.nobleDigest },
    lacks: lacksOfProcesses,
    userAgent: /^esakit\/\S+ bun\/\d+\.\d+\.\d+$/,
    createConfiguredClient: (settings) => {
      for (const name of settingNames) delete process.env[name];
      Object.assign(process.env, settings);
      return esakit.createClient();
    },
  },
  process.argv[2],
);
