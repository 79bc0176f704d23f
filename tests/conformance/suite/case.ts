import type * as Core from '@esakit/core';
import type * as Sign from '@esakit/core/sign';
import type { Client, ClientOptions, Digest } from '@esakit/core';
import type { Stage } from './stage.js';

/** What a runtime may lack. Cases that need it are skipped there, with the reason. */
type Feature =
  | 'addresses of its own' // any address can be called, also one that answers no preflight
  | 'brotli'
  | 'connections of its own' // a connection that is not shared with what else the runtime sends
  | 'connections in sight' // a connection that is no longer needed is closed at once, and so can be watched
  | 'deflate'
  | 'environment'
  | 'http cache'
  | 'page'
  | 'unsigned user agent';

/** A runtime as the suite sees it: what a program there imports, and what it can do. */
export interface Target {
  /** All of core, as the runtime's own package gives it. */
  readonly esakit: Omit<typeof Core, 'createClient'>;
  readonly sign: typeof Sign;
  /** A client that signs by itself. */
  readonly createClient: (options: ClientOptions) => Client;
  /** Hash functions that programs there sign with, by name. */
  readonly digests: Readonly<Record<string, Digest>>;
  readonly lacks: Readonly<Partial<Record<Feature, string>>>;
  /** What the package calls the runtime, in the user agent. */
  readonly userAgent?: RegExp;
  /** A client that gets all it needs from these settings, which are variables of the environment or bindings. */
  readonly createConfiguredClient?: (settings: Readonly<Record<string, string>>) => Client;
  /** A client through a signing proxy. */
  readonly createProxyClient?: (proxy: string) => Client;
  /** A client that caches answers in what the runtime has for that. */
  readonly createCachedClient?: (client: Client, scope: string) => Client;
  /** Pages sign with temporary credentials only, and only where the service answers their preflights. */
  readonly isPage?: boolean;
}

/** What a case has to work with: the runtime, and services to call, which end with it. */
export type Context = Target & Stage;

/** One statement about how the toolkit behaves, the same on every runtime. */
export interface Case {
  readonly name: string;
  readonly needs?: readonly Feature[];
  readonly run: (context: Context) => void | Promise<void>;
}

/** Names cases after what they are about. */
export const group = (name: string, cases: readonly Case[]): Case[] =>
  cases.map((one) => ({ ...one, name: `${name}: ${one.name}` }));
