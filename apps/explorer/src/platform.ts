import type { Client } from '@esakit/core';
import type { PlatformClientOptions } from '@esakit/core/adapter';
import type { Assets } from './assets/assets.js';
import type { OverviewStore } from './overview/store.js';

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
  /** A `fetch` that looks at the address it connects to; the runtime's own by default. */
  readonly fetch?: typeof fetch | undefined;
  readonly clock?: (() => number) | undefined;
  /** Whether the runtime's package finds credentials, beyond what the settings tell. */
  readonly hasCredentials?: boolean | undefined;
}

/** An invalid setting. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}
