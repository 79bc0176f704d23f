import { createClient, getCertificate, nobleDigest as digest } from '@esakit/bun';
import { vi } from 'vitest';
import { sampleInput } from '../support/hostile/sample.js';
import { credentials } from '../support/scripted-service.js';
import { type Case, testMessages } from './support/table.js';

await vi.hoisted(() => import('./support/made-errors.js'));

const cases: readonly Case[] = [
  [
    'nobody is at the endpoint',
    async () => {
      const refused = Object.assign(new Error('Unable to connect. Is the computer able to access the url?'), {
        code: 'ConnectionRefused',
      });
      vi.stubGlobal('Bun', { version: '1.4.0', env: {} });
      vi.stubGlobal('fetch', () => Promise.reject(refused));
      try {
        return await getCertificate(createClient({ credentials, digest, retries: 0 }), sampleInput);
      } finally {
        vi.unstubAllGlobals();
      }
    },
  ],
];

testMessages('packages/bun/src', { cases, exceptions: {}, secrets: [credentials.accessKeySecret] });
