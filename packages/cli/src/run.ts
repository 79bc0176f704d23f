import type { Command } from './args/command.js';
import { commands } from './commands.js';
import { report, UsageError } from './failure.js';
import { commandHelp, generalHelp } from './args/help.js';
import { type Io, print } from './io.js';
import { asksForHelp, findCommand, parseFlags } from './args/flags.js';
import { schemaText } from './output/schema.js';
import { nearest } from './args/suggest.js';
import { VERSION } from './version.js';

/**
 * Runs a command line, and tells what went wrong where something did.
 *
 * @param argv - what follows `esakit`.
 * @returns the exit code: 0 done, 1 failed, 2 wrong usage, 130 interrupted. A command may define others.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { name, rest } = findCommand(argv);
  let command: Command | undefined;
  try {
    if (name === undefined) return runWithoutCommand(rest, io);
    if (name === 'help') return await runHelp(rest, io);
    command = await load(name);
    if (asksForHelp(rest)) {
      print(io, commandHelp(command));
      return 0;
    }
    const parsed = parseFlags(rest, command.flags);
    const [argument, ...more] = parsed.arguments;
    const unexpected = command.argument === undefined ? argument : more[0];
    if (unexpected !== undefined) throw new UsageError(`unexpected ${JSON.stringify(unexpected)} after ${name}`);
    if (parsed.flags['schema'] === true) {
      print(io, schemaText(name, command));
      return 0;
    }
    return await command.run({ flags: parsed.flags, argument }, io);
  } catch (error) {
    return report(error, io, command && name, command?.exitCodes);
  }
}

function runWithoutCommand(argv: readonly string[], io: Io): number {
  const flags = { version: { type: 'boolean', short: 'V', about: 'Show the version' } } as const;
  const showVersion = !asksForHelp(argv) && parseFlags(argv, flags).flags.version;
  print(io, showVersion ? VERSION : generalHelp());
  return 0;
}

async function runHelp(argv: readonly string[], io: Io): Promise<number> {
  const [name, unexpected] = asksForHelp(argv) ? [] : parseFlags(argv, {}).arguments;
  if (unexpected !== undefined) throw new UsageError(`unexpected ${JSON.stringify(unexpected)} after help ${name}`);
  print(io, name === undefined || name === 'help' ? generalHelp() : commandHelp(await load(name)));
  return 0;
}

function load(name: string) {
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry) return entry.load();
  const meant = nearest(name, [...Object.keys(commands), 'help']);
  throw new UsageError(
    `unknown command ${JSON.stringify(name)}${meant === undefined ? '' : `: did you mean ${meant}?`}`,
  );
}
