import type { Client } from '@esakit/core';
import type { Assets } from './assets/assets.js';
import { memoryStore, type OverviewStore } from './overview/store.js';
import type { Access } from './http/security/access.js';
import { parseRange, type Range, type TrustedProxies } from './http/security/address.js';
import { isLoopbackAddress } from './http/security/hosts.js';
import type { Rate } from './http/security/rate-limit.js';
import { askedSource, connect, type Source } from './connect.js';
import { type PlatformParts, SettingError } from './platform.js';

/** All that an app needs; nothing of it is read from a platform. */
export interface AppConfig {
  readonly client: Client;
  readonly source: Source;
  /** Whether the source was asked for, in place of following from the credentials. */
  readonly isSourceAsked: boolean;
  /** What the pages call the account. */
  readonly accountName: string;
  readonly assets: Assets;
  readonly access: Access;
  readonly proxies: TrustedProxies;
  /** Whether requests may wait for what another one began: not on platforms that tie all work to its request. */
  readonly shared: boolean;
  /** What a page waits for a look at everything, in milliseconds, before it is shown without. */
  readonly patience: number;
  /** Whether answers are compressed here: edge platforms do that themselves. */
  readonly compresses: boolean;
  readonly store: OverviewStore;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** A certificate with fewer days left is expiring. */
  readonly warnDays: number;
  readonly rate: Rate;
  /** Whether the console runs operations that change something. */
  readonly allowChanges: boolean;
  /** Fetches what proves control of a domain, and only from public addresses. */
  readonly fetch: typeof fetch;
  /** Called with a line for each error, without secrets. */
  readonly log: (line: string) => void;
}

// oxlint-disable-next-line no-console -- the log of every platform
const log = (line: string): void => console.error(line);

/** @throws {SettingError} that names the setting. */
export function configOf(parts: PlatformParts): AppConfig {
  const { env, assets, listensOn, store, clock = Date.now } = parts;
  const { client, source } = connect(parts, { clock, log });
  const onPlatform = listensOn === 'platform';
  return {
    client,
    source,
    isSourceAsked: askedSource(env) !== undefined,
    accountName: readAccountName(env),
    assets,
    clock,
    access: accessOf(env, source, listensOn),
    proxies: onPlatform ? { header: undefined, peers: [] } : proxiesOf(env),
    shared: !onPlatform,
    patience: 1_500,
    compresses: !onPlatform && typeof CompressionStream === 'function',
    store: store ?? memoryStore(),
    fetch: parts.fetch ?? ((input, init) => fetch(input, init)),
    warnDays: readNumber(env, 'EXPLORER_WARN_DAYS', 30),
    rate: {
      burst: readNumber(env, 'EXPLORER_RATE_BURST', 240),
      perSecond: readNumber(env, 'EXPLORER_RATE_PER_SECOND', 8),
    },
    allowChanges: readFlag(env, 'EXPLORER_ALLOW_CHANGES'),
    log,
  };
}

const listOf = (text: string | undefined): string[] => (text ?? '').split(/[\s,]+/).filter(Boolean);

function accessOf(env: PlatformParts['env'], source: Source, listensOn: string): Access {
  const token = env('EXPLORER_TOKEN') || undefined;
  if (token !== undefined && token.length < SHORTEST_TOKEN) {
    throw new SettingError(
      `EXPLORER_TOKEN must have at least ${SHORTEST_TOKEN} characters: make one with "openssl rand -hex 24"`,
    );
  }
  const onPlatform = listensOn === 'platform';
  const names = listOf(env('EXPLORER_HOSTS')?.toLowerCase());
  const open = source === 'account' && token === undefined;
  return {
    token,
    // A server's sessions end with it. A platform runs many processes, which know only the token in common.
    sessionSecret: `esakit explorer session 2 ${onPlatform ? token : crypto.randomUUID() + crypto.randomUUID()}`,
    secretIsToken: onPlatform,
    hosts: onPlatform && names.length === 0 ? 'any' : new Set([...names, listensOn.toLowerCase()]),
    problem:
      open && !isLoopbackAddress(listensOn)
        ? 'It has the credentials of an account and can be reached from other machines, so it needs a token: set EXPLORER_TOKEN.'
        : undefined,
    proxiedProblem: open
      ? 'It has the credentials of an account, and a proxy passes requests on to it, so it needs a token: set EXPLORER_TOKEN.'
      : undefined,
  };
}

const LOOPBACK = ['127.0.0.0/8', '::1'];

function proxiesOf(env: PlatformParts['env']): TrustedProxies {
  const peers = [...LOOPBACK, ...listOf(env('EXPLORER_TRUSTED_PROXIES'))].map((text): Range => {
    const range = parseRange(text);
    if (range) return range;
    throw new SettingError(
      `EXPLORER_TRUSTED_PROXIES must list addresses or ranges such as 10.0.0.0/8, not ${text.slice(0, 50)}`,
    );
  });
  return { header: env('EXPLORER_ADDRESS_HEADER') || undefined, peers };
}

const SHORTEST_TOKEN = 16;

/** The longest name that fits in the header of a page. */
const LONGEST_NAME = 40;

/** The name that whoever runs it gave the account; else the profile, which has the name that its user knows. */
function readAccountName(env: PlatformParts['env']): string {
  const name = env('EXPLORER_NAME')?.trim();
  if (name && name.length > LONGEST_NAME) {
    throw new SettingError(`EXPLORER_NAME must have at most ${LONGEST_NAME} characters, not ${name.length}`);
  }
  const profile = env('ALIBABA_CLOUD_PROFILE')?.slice(0, LONGEST_NAME);
  return name || (profile ? `Profile ${profile}` : 'Account');
}

function readNumber(env: PlatformParts['env'], name: string, fallback: number): number {
  const text = env(name);
  if (text === undefined || text === '') return fallback;
  if (/^\d{1,6}$/.test(text) && Number(text) > 0) return Number(text);
  throw new SettingError(`${name} must be a positive integer, not ${text.slice(0, 20)}`);
}

function readFlag(env: PlatformParts['env'], name: string): boolean {
  const text = env(name) ?? '';
  if (text === '1') return true;
  if (text === '' || text === '0') return false;
  throw new SettingError(`${name} must be 1 or 0, not ${text.slice(0, 20)}`);
}
