import type { Json } from '../http/json.js';
import type { EmulatorState } from '../state.js';
import type { Parameters } from './parameters.js';

/** What an operation works with. */
export interface OperationContext {
  readonly parameters: Parameters;
  readonly state: EmulatorState;
  /** The server's time, in milliseconds. */
  readonly now: number;
}

/** An operation of the service: the methods it takes, and its data, or a thrown refusal. */
export interface Operation {
  readonly methods: readonly ('GET' | 'POST')[];
  answer(context: OperationContext): Readonly<Record<string, Json | undefined>>;
}
