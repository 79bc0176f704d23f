import type { EmulatorCredentials, Fault, TemporaryCredentials } from '@esakit/emulator';

/** An answer of the hostile server: the name of a scripted one, and what it is made with. */
export type ScriptedAnswer = readonly [name: string, ...options: readonly unknown[]];

/** What a case asks the control server for. */
export type Call =
  | { readonly do: 'emulator'; readonly page: boolean; readonly faults: readonly Fault[] }
  | { readonly do: 'hostile'; readonly page: boolean; readonly script: readonly ScriptedAnswer[] }
  | { readonly do: 'proxy'; readonly service: string; readonly forgetful: boolean }
  | { readonly do: 'fault'; readonly id: string; readonly fault: Fault }
  | { readonly do: 'requests' | 'seen' | 'arrived'; readonly id: string }
  | { readonly do: 'refused' }
  | { readonly do: 'close'; readonly ids: readonly string[] };

/** A service that was opened, and keys that it takes. */
export interface OpenService {
  readonly id: string;
  readonly url: string;
  /** The service itself, where a page reaches it through something more permissive. */
  readonly directUrl: string;
  readonly credentials: EmulatorCredentials;
  readonly temporaryCredentials: TemporaryCredentials;
  /** A pair whose token has ended. */
  readonly expiredCredentials: TemporaryCredentials;
}

/** What a hostile server has seen so far. */
export interface SeenByHostile {
  readonly openSockets: number;
  readonly requests: readonly {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
  }[];
}
