import { type Client, createClient } from '@esakit/core';
import { createEmulator, type Emulator } from '@esakit/emulator';
import { createApp } from '../../../apps/explorer/src/http/app.js';
import type { Assets } from '../../../apps/explorer/src/assets/assets.js';
import { type AppConfig, configOf } from '../../../apps/explorer/src/config.js';

/** A moment for everything: the emulator's certificates are counted from it. */
export const NOW = Date.UTC(2026, 2, 10, 9, 30);

export const SITE = '1234567890123';
export const BIG_SITE = '9007199254740993123';
export const CERTIFICATE = 'babaded901474b9693acf530e0fb1d95';

const assets: Assets = {
  style: '/assets/style.css',
  script: '/assets/main.js',
  theme: '/assets/theme.js',
  console: '/assets/console.js',
  changes: '/assets/changes.js',
  files: { '/assets/style.css': { type: 'text/css; charset=utf-8', body: 'body{}' } },
};

/** What is set in the environment, and what differs from what an entry would make of it. */
export interface Setup extends Partial<AppConfig> {
  readonly env?: Readonly<Record<string, string>>;
  /** Where it listens; loopback by default. */
  readonly listensOn?: string;
}

export interface Stage {
  readonly emulator: Emulator;
  readonly client: Client;
  readonly config: AppConfig;
  /** Asks as somebody on this machine does. */
  readonly ask: (path: string, init?: RequestInit & { readonly address?: string }) => Promise<Response>;
  readonly text: (path: string, init?: RequestInit) => Promise<string>;
  readonly json: <T = Readonly<Record<string, never>>>(path: string, init?: RequestInit) => Promise<T>;
}

/** An explorer in this process, with an emulator in place of the service, at {@link NOW}. */
export function stage({ env = {}, listensOn = '127.0.0.1', ...overrides }: Setup = {}): Stage {
  const clock = overrides.clock ?? ((): number => NOW);
  const emulator = createEmulator({ clock });
  const { credentials, fetch } = emulator;
  const client = createClient({ credentials, fetch, clock, retries: 0 });
  const config: AppConfig = {
    ...configOf({
      env: (name) => env[name],
      createClient: (options) => createClient({ credentials, fetch, clock, retries: 0, ...options }),
      assets,
      listensOn,
      clock,
    }),
    client,
    // No test depends on how fast this machine is.
    patience: 60_000,
    log: () => undefined,
    ...overrides,
  };
  const app = createApp(config);
  const ask: Stage['ask'] = async (path, { address = '127.0.0.1', ...init } = {}) =>
    app.fetch(new Request(new URL(path, 'http://127.0.0.1:8787'), init), { address, waitUntil: () => undefined });
  const text: Stage['text'] = async (path, init) => (await ask(path, init)).text();
  return {
    emulator,
    client,
    config,
    ask,
    text,
    json: async <T>(path: string, init?: RequestInit) => JSON.parse(await text(path, init)) as T,
  };
}

/** A form as a page of the explorer sends it. */
export const form = (fields: Readonly<Record<string, string>>, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'sec-fetch-site': 'same-origin', ...headers },
  body: new URLSearchParams(fields),
  redirect: 'manual',
});

/** Adds a custom hostname (SaaS) to {@link SITE}, as one that was given a certificate. */
export function addCustomHostname(
  { state }: Emulator,
  {
    HostnameId,
    Hostname,
    CertId,
  }: { readonly HostnameId: bigint; readonly Hostname: string; readonly CertId?: string },
): void {
  state.customHostnames.set(HostnameId, {
    SiteId: BigInt(SITE),
    HostnameId,
    Hostname,
    RecordId: 1n,
    Status: 'active',
    SslFlag: 'on',
    CertType: 'upload',
    ...(CertId !== undefined && { CertId }),
    VerifyHost: `_esa-verify.${Hostname}`,
    VerifyCode: 'verified',
    CreateTime: '2026-01-01T00:00:00Z',
    UpdateTime: '2026-01-01T00:00:00Z',
  });
}
