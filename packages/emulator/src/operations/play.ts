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
interface PlayedCall<Input> extends EmulatedCall<Input> {
  /** Issues the certificates, if that isn't done yet. */
  readonly issue: () => Promise<unknown>;
}

/** An operation that the emulator plays: gives its data, or throws a refusal. */
export type Play<Input> = (call: PlayedCall<Input>) => object | Promise<object>;
