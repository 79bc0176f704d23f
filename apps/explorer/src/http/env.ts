import type { WaitUntil } from '../overview/keeper.js';

/** What a runtime knows of a request. */
export interface From {
  /** Address of who sent it. */
  readonly address?: string | undefined;
  readonly waitUntil?: WaitUntil;
}

export type AppEnv = { Bindings: From };
