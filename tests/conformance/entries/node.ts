import process from 'node:process';
import * as sign from '@esakit/core/sign';
import * as esakit from '@esakit/node';
import { lacksOfProcesses, runProcess, settingNames } from './process.js';

await runProcess(
  {
    esakit,
    sign,
    createClient: esakit.createClient,
    digests: { noble: esakit.nobleDigest, node: esakit.nodeDigest },
    lacks: lacksOfProcesses,
    userAgent: /^esakit\/\S+ node\/\d+\.\d+\.\d+$/,
    createConfiguredClient: (settings) => {
      for (const name of settingNames) delete process.env[name];
      Object.assign(process.env, settings);
      return esakit.createClient();
    },
  },
  process.argv[2],
);
