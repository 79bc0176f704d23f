import { bindingsFrom, createClient } from '@esakit/edge';
import { createApp } from '../http/app.js';
import type { Assets } from '../assets/assets.js';
import { type AppConfig, configOf } from '../config.js';
import { SettingError } from '../platform.js';
import { checkAll, type WaitUntil } from '../overview/keeper.js';
import type { OverviewStore } from '../overview/store.js';

/** How a platform hands over what it knows. */
export interface EdgePlatform {
  readonly assets: Assets;
  /** Header in which the platform itself always writes the address of who asks, whatever the client sent. */
  readonly addressHeader?: string | undefined;
  /** The platform's store, where it has one. */
  readonly store?: ((bindings: object) => OverviewStore | undefined) | undefined;
}

export interface EdgeExplorer {
  readonly fetch: (request: Request, ...handed: readonly unknown[]) => Promise<Response>;
  /** Looks at all certificates and keeps the result, for a timer of the platform. */
  readonly check: (...handed: readonly unknown[]) => Promise<void>;
}

interface Made {
  readonly config: AppConfig;
  readonly app: ReturnType<typeof createApp>;
  readonly addressHeader: string | undefined;
}

/**
 * An explorer where the platform calls a handler. Nothing happens before the first call: there is no clock and no
 * randomness on the way.
 */
export function createEdgeExplorer({ assets, addressHeader, store }: EdgePlatform): EdgeExplorer {
  let made: Made | undefined;

  const make = (handed: readonly unknown[]): Made => {
    if (made) return made;
    const bindings = bindingsOf(handed);
    const env = (name: string): string | undefined => textOf(bindings, name) ?? textOf(processEnv(), name);
    const config = configOf({
      env,
      createClient: (options) => createClient(bindings, options),
      assets,
      listensOn: 'platform',
      store: store?.(bindings),
    });
    made = { config, app: createApp(config), addressHeader: env('EXPLORER_ADDRESS_HEADER') ?? addressHeader };
    return made;
  };

  return {
    async fetch(request, ...handed) {
      try {
        const { app, addressHeader: header } = make(handed);
        const address = header === undefined ? undefined : (request.headers.get(header) ?? undefined);
        return await app.fetch(request, { address, waitUntil: waitUntilOf(handed) });
      } catch (error) {
        if (!(error instanceof SettingError)) throw error;
        return new Response(`explorer: ${error.message}\n`, { status: 503 });
      }
    },
    async check(...handed) {
      const { config } = make(handed);
      if (config.access.problem !== undefined) throw new SettingError(config.access.problem);
      await checkAll(config);
    },
  };
}

/** The argument with the settings: bindings of this toolkit or of the explorer. */
const bindingsOf = (handed: readonly unknown[]): object => bindingsFrom(...handed) ?? handed.find(isBindings) ?? {};

/** A plain object, unlike the context beside it. */
const isBindings = (one: unknown): one is object => typeof one === 'object' && one !== null && !('waitUntil' in one);

/** What lets the platform go on after the answer: a method of the context beside the bindings. */
function waitUntilOf(handed: readonly unknown[]): WaitUntil {
  const context = handed.find(isContext);
  return context && ((work) => context.waitUntil(work));
}

const isContext = (one: unknown): one is { waitUntil(work: Promise<unknown>): void } =>
  typeof one === 'object' && one !== null && 'waitUntil' in one && typeof one.waitUntil === 'function';

const textOf = (holder: object | undefined, name: string): string | undefined => {
  const value: unknown = holder && Reflect.get(holder, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
};

const processEnv = (): object | undefined =>
  (globalThis as { readonly process?: { readonly env?: object } }).process?.env;
