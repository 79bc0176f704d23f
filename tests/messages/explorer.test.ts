import { vi } from 'vitest';
import { publicOnly } from '../../apps/explorer/src/http/public-fetch.js';
import { checkingFetch } from '../../apps/explorer/src/server/checking-fetch.js';
import { gatherOverview } from '../../apps/explorer/src/overview/gather.js';
import { createEdgeExplorer } from '../../apps/explorer/src/server/edge.js';
import { startExplorer } from '../../apps/explorer/src/server/start.js';
import { addCustomHostname, NOW, stage } from '../explorer/support/app.js';
import { sessionCredentials } from '../support/scripted-service.js';
import { type Case, testMessages } from './support/table.js';

await vi.hoisted(() => import('./support/made-errors.js'));

const account = {
  ALIBABA_CLOUD_ACCESS_KEY_ID: sessionCredentials.accessKeyId,
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: sessionCredentials.accessKeySecret,
};
const { config } = stage();
const parts = { assets: config.assets, createClient: () => config.client };

/** An explorer with these settings. */
const set = (env: Readonly<Record<string, string>>): Case => [
  Object.entries(env)
    .map(([name, value]) => `${name}=${value}`)
    .join(' '),
  () => stage({ env }),
];

/** What a server says when it does not start. */
const started = (env: Readonly<Record<string, string>>, listen: () => Promise<number>) =>
  new Promise<string>((resolve) => {
    const log = vi.spyOn(console, 'error').mockImplementation((line: string) => {
      log.mockRestore();
      resolve(line);
    });
    startExplorer({ ...parts, env: (name) => env[name], exit: () => undefined }, listen);
  });
const listens = async () => 8787;

/** What a page of an API says. */
async function posted(path: string, body: string): Promise<string> {
  const response = await stage().ask(path, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', origin: 'http://127.0.0.1:8787', accept: 'application/json' },
  });
  return `HTTP ${response.status}\n${await response.text()}`;
}

/** What the overview knows of a site whose certificate `legacy` more custom hostnames may show than are asked. */
async function manyCustomHostnames(): Promise<string | undefined> {
  const { client, emulator } = stage();
  for (let HostnameId = 1n; HostnameId <= 101n; HostnameId++) {
    addCustomHostname(emulator, { HostnameId, Hostname: 'legacy.example.com' });
  }
  const { sites } = await gatherOverview(client, { now: NOW, warnDays: 30 });
  return sites.find(({ customHostnames }) => customHostnames)?.customHostnames?.message;
}

const cases: readonly Case[] = [
  set({ EXPLORER_SOURCE: 'nothing' }),
  set({ EXPLORER_TOKEN: 'short' }),
  set({ EXPLORER_TRUSTED_PROXIES: 'proxy.example' }),
  set({ EXPLORER_WARN_DAYS: '0' }),
  set({ EXPLORER_SOURCE: 'account', EXPLORER_NAME: 'n'.repeat(41) }),
  set({ EXPLORER_ALLOW_CHANGES: 'yes' }),
  ['a server with a wrong port', () => started({ PORT: '65536' }, listens)],
  [
    'a server whose port is in use',
    () => started({}, () => Promise.reject(Object.assign(new Error(), { code: 'EADDRINUSE' }))),
  ],
  ['a server that others can reach, without a token', () => started({ ...account, HOST: '0.0.0.0' }, listens)],
  [
    'a platform without a token',
    async () => {
      await createEdgeExplorer({ assets: config.assets }).check(account);
      return undefined;
    },
  ],
  ['the API with another body', () => posted('/api/operations/GetSite/preview', 'hello')],
  ['more custom hostnames than are asked', manyCustomHostnames],
  ['an address of an inner network', () => publicOnly(fetch)('http://169.254.169.254/')],
  ['a name of an inner network', () => checkingFetch('http://localhost/')],
];

const IN_A_PAGE = 'runs in a page: tests/explorer/*browser.test.ts';

testMessages('apps/explorer/src', {
  cases,
  exceptions: {
    'apps/explorer/src/client/page/lazy.ts: new Error(`HTTP': IN_A_PAGE,
    'apps/explorer/src/client/page/live.ts: new Error(`HTTP': IN_A_PAGE,
    "apps/explorer/src/client/page/live.ts: new Error('the part is not in the page')": IN_A_PAGE,
    'apps/explorer/src/client/console/part.ts: The explorer answered with': IN_A_PAGE,
    "apps/explorer/src/client/console/workbench.ts: new Error('they are there')": IN_A_PAGE,
    "apps/explorer/src/finds-credentials.ts: new TypeError('nothing is sent')":
      'never shown: it only tells that nothing is sent',
    "apps/explorer/src/http/log-line.ts: new Error('thrown by something else')":
      'never thrown: its stack is what the log quotes',
    'apps/explorer/src/server/checking-fetch.ts: has no address': 'Node gives an error, or one address at least',
  },
  secrets: Object.values(sessionCredentials).slice(1),
  mask: (text) => text.replace(/leads to \S+,/, 'leads to ADDRESS,'),
});
