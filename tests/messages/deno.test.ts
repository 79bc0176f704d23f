import { createClient, getCertificate, listSites } from '@esakit/deno';
import { vi } from 'vitest';
import { sampleInput } from '../support/hostile/sample.js';
import { credentials } from '../support/scripted-service.js';
import { type Case, testMessages } from './support/table.js';

await vi.hoisted(() => import('./support/made-errors.js'));

/** As much of Deno as the adapter uses, in which only these variables may be read. */
const onDeno =
  (allowed: readonly string[], run: () => Promise<unknown>, thrown?: Error) => async (): Promise<unknown> => {
    vi.stubGlobal('Deno', {
      version: { deno: '2.9.6' },
      build: { os: 'linux' },
      env: { get: (name: string) => (name.endsWith('_ID') ? 'STS.a' : undefined) },
      permissions: {
        querySync: ({ variable }: { variable: string }) => ({
          state: allowed.includes(variable) ? 'granted' : 'denied',
        }),
      },
    });
    vi.stubGlobal('fetch', () => Promise.reject(thrown));
    try {
      return await run();
    } finally {
      vi.unstubAllGlobals();
    }
  };

const called = () => getCertificate(createClient({ credentials, retries: 0 }), sampleInput);
const fromEnvironment = () => listSites(createClient());
const ID = 'ALIBABA_CLOUD_ACCESS_KEY_ID';
const forbidden = Object.assign(new Error('Requires net access'), { name: 'NotCapable' });
const unconnected = new TypeError('error sending request', {
  cause: new Error('client error (Connect): tcp connect error: Connection refused (os error 111)'),
});

const cases: readonly Case[] = [
  ['no variable may be read', onDeno([], fromEnvironment)],
  ['only the id may be read, which needs a token', onDeno([ID], fromEnvironment)],
  ['the network may not be used', onDeno([], called, forbidden)],
  ['nobody is at the endpoint', onDeno([], called, unconnected)],
];

testMessages('packages/deno/src', { cases, exceptions: {}, secrets: [credentials.accessKeySecret] });
