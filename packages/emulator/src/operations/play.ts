import type { IssuedCertificates } from '../issuing/plan.js';
import type { Settings } from '../settings.js';
import type { EmulatorState } from '../state.js';

/** A call of an operation, verified and read. */
export interface EmulatedCall<Input> {
  /** The name of the operation. */
  readonly operation: string;
  /** The parameters, each in the type of its shape; an integer is a number where it is exact, else a bigint. */
  readonly input: Input;
  readonly state: EmulatorState;
  /** The server's time, in milliseconds. */
  readonly now: number;
}

/** What an operation that the emulator plays is answered from. */
export interface PlayedCall<Input> extends EmulatedCall<Input> {
  readonly settings: Settings;
  /** Issues the certificates of the start, if that isn't done yet. */
  readonly issue: () => Promise<IssuedCertificates>;
  /** An id that nothing else of its kind has: 32 digits in lower-case hex, the same in every emulator. */
  readonly newId: (kind: string) => string;
  /** A numeric id that nothing else has. */
  readonly newNumber: () => bigint;
}

/** An operation that the emulator plays: gives its data, or throws a refusal. */
export type Play<Input> = (call: PlayedCall<Input>) => object | Promise<object>;
