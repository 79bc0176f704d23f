import type { Io } from '../io.js';
import type { JsonSchema } from '../output/schema.js';

interface FlagInfo {
  /** One letter, for `-h`. */
  readonly short?: string;
  /** A line of help. */
  readonly about: string;
  /** A parameter of an operation: its value is taken as it is, spaces and all, and help lists it apart. */
  readonly isParameter?: boolean;
}

/** A flag that is there or not. */
interface SwitchFlag extends FlagInfo {
  readonly type: 'boolean';
}

/** A flag with a value. */
interface TextFlag extends FlagInfo {
  readonly type: 'string';
  /** What help calls the value. */
  readonly value: string;
  /** The only values that it takes. */
  readonly choices?: readonly string[];
  readonly multiple?: false;
}

/** A flag that may be given several times. */
interface ListFlag extends FlagInfo {
  readonly type: 'string';
  readonly value: string;
  readonly choices?: readonly string[];
  readonly multiple: true;
}

export type Flag = SwitchFlag | TextFlag | ListFlag;
export type Flags = Readonly<Record<string, Flag>>;

type FlagValue<F extends Flag> = F extends SwitchFlag
  ? boolean
  : F extends ListFlag
    ? readonly string[]
    : string | undefined;

/** What the flags of a command were set to. */
export type Values<F extends Flags> = { readonly [Name in keyof F]: FlagValue<F[Name]> };

/** How a command ends that can't do what it is asked for. */
export interface ExitCodes {
  readonly failed: number;
  readonly wrongUsage: number;
}

/** A command: what help says of it, and what it does. */
export interface Command<F extends Flags = Flags> {
  /** What may follow `esakit`, one line each. */
  readonly usage: readonly string[];
  /** What it does, in a few lines. */
  readonly about: string;
  /** The one argument it takes besides flags, as help calls it. */
  readonly argument?: string;
  /** Whether several words may be given; they come as one, with spaces between them. */
  readonly takesMore?: boolean;
  /** What the argument may be, for completion. */
  readonly argumentChoices?: readonly string[];
  readonly flags: F;
  /** Of what it prints as JSON. */
  readonly schema?: JsonSchema;
  /** Its exit codes where it fails and where it is called wrongly, if they are not the usual 1 and 2. */
  readonly exitCodes?: ExitCodes;
  /**
   * For a command whose flags depend on its argument: the command for that argument. Its own `run` gets none.
   *
   * @throws {UsageError} for an argument that is not one.
   */
  readonly forArgument?: (argument: string) => Promise<Command>;
  readonly examples: readonly { readonly line: string; readonly about: string }[];
  /**
   * Does it.
   *
   * @returns the exit code.
   * @throws {UsageError} where the flags don't go together, {@link Failure} or an error of the toolkit.
   */
  run(given: { readonly flags: Values<F>; readonly argument: string | undefined }, io: Io): Promise<number>;
}

/** Keeps the types of a command's flags for its `run`. */
export const defineCommand = <const F extends Flags>(command: Command<F>): Command => command;
