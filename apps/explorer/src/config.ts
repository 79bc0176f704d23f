import type { Client } from '@esakit/core';
import type { PlatformClientOptions } from '@esakit/core/adapter';
import type { Assets } from './assets/assets.js';
import { memoryStore, type OverviewStore } from './overview/store.js';
import { isLoopbackAddress } from './http/security/hosts.js';
import type { Access } from './http/security/access.js';
import type { Rate } from './http/security/rate-limit.js';
import { connect, type Source } from './connect.js';

/** All that an app needs; nothing of it is read from a platform. */
export interface AppConfig {
  readonly client: Client;
  readonly source: Source;
  readonly assets: Assets;
  readonly access: Access;
  readonly store: OverviewStore;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** A certificate with fewer days left is expiring. */
  readonly warnDays: number;
  readonly rate: Rate;
  /** Whether the console runs operations that change something. */
  readonly allowChanges: boolean;
  /** Looks for what proves control of a domain; the runtime's `fetch` by default. */
  readonly fetch?: typeof fetch | undefined;
  /** Told of what went wrong, without secrets. */
  readonly log: (line: string) => void;
}

/** What an entry file knows of its platform. */
export interface PlatformParts {
  /** Value of an environment variable or binding. */
  readonly env: (name: string) => string | undefined;
  /** `createClient` of the runtime's package. */
  readonly createClient: (options?: PlatformClientOptions) => Client;
  readonly assets: Assets;
  /** Address that it listens on; `platform` where that is the platform's business. */
  readonly listensOn: string;
  readonly store?: OverviewStore | undefined;
  readonly clock?: (() => number) | undefined;
}

/** What is wrong with a setting, for the one who made it. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

/** @throws {SettingError} that names the setting. */
export function configOf({ env, createClient, assets, listensOn, store, clock = Date.now }: PlatformParts): AppConfig {
  const { client, source } = connect(env, createClient, clock);
  return {
    client,
    source,
    assets,
    clock,
    access: accessOf(env, source, listensOn),
    store: store ?? memoryStore(),
    warnDays: readNumber(env, 'EXPLORER_WARN_DAYS', 30),
    rate: {
      burst: readNumber(env, 'EXPLORER_RATE_BURST', 240),
      perSecond: readNumber(env, 'EXPLORER_RATE_PER_SECOND', 8),
    },
    allowChanges: readFlag(env, 'EXPLORER_ALLOW_CHANGES'),
    // oxlint-disable-next-line no-console -- the log of every platform
    log: (line) => console.error(line),
  };
}

function accessOf(env: PlatformParts['env'], source: Source, listensOn: string): Access {
  const token = env('EXPLORER_TOKEN') || undefined;
  if (token !== undefined && token.length < SHORTEST_TOKEN) {
    throw new SettingError(
      `EXPLORER_TOKEN must have ${SHORTEST_TOKEN} characters at least: make one with "openssl rand -hex 24"`,
    );
  }
  const reachable = !isLoopbackAddress(listensOn);
  const names = (env('EXPLORER_HOSTS') ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  return {
    token,
    hosts: listensOn === 'platform' && names.length === 0 ? 'any' : new Set([...names, listensOn.toLowerCase()]),
    problem:
      reachable && source === 'account' && token === undefined
        ? 'It has the credentials of an account and can be reached from other machines, so it needs a token: set EXPLORER_TOKEN.'
        : undefined,
  };
}

const SHORTEST_TOKEN = 16;

function readNumber(env: PlatformParts['env'], name: string, fallback: number): number {
  const text = env(name);
  if (text === undefined || text === '') return fallback;
  if (/^\d{1,6}$/.test(text) && Number(text) > 0) return Number(text);
  throw new SettingError(`${name} must be a whole number from 1, not ${text.slice(0, 20)}`);
}

function readFlag(env: PlatformParts['env'], name: string): boolean {
  const text = env(name) ?? '';
  if (text === '1') return true;
  if (text === '' || text === '0') return false;
  throw new SettingError(`${name} must be 1 or 0, not ${text.slice(0, 20)}`);
}
