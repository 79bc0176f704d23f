import type { Command } from './args/command.js';
import { commands } from './commands.js';
import { report, UsageError } from './failure.js';
import { asksForHelp, findArgument, findCommand, parseFlags, unknownFlag } from './args/flags.js';
import { commandHelp, generalHelp } from './args/help.js';
import { commandHint } from './args/hints.js';
import { type Io, print } from './io.js';
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
  const { name, rest, unknown } = findCommand(argv);
  let command: Command | undefined;
  try {
    if (name === undefined) return runWithoutCommand(rest, io);
    if (name === 'help') return await runHelp(rest, io);
    if (name === 'version' && rest.length === 0) return runWithoutCommand(['--version'], io);
    if (unknown !== undefined && !Object.hasOwn(commands, name)) throw unknownFlag(unknown, {});
    command = await load(name);
    const about = command.forArgument && findArgument(rest, command.flags);
    if (about !== undefined && command.forArgument) command = await command.forArgument(about);
    if (asksForHelp(rest)) {
      print(io, commandHelp(command));
      return 0;
    }
    const parsed = parseFlags(rest, command.flags);
    const [argument, ...more] = parsed.arguments;
    const unexpected = command.argument === undefined ? argument : command.takesMore ? undefined : more[0];
    if (unexpected !== undefined) throw new UsageError(`unexpected ${JSON.stringify(unexpected)} after ${name}`);
    if (parsed.flags['schema'] === true) {
      print(io, schemaText(name, command));
      return 0;
    }
    return await command.run(
      { flags: parsed.flags, argument: command.takesMore ? parsed.arguments.join(' ') : argument },
      io,
    );
  } catch (error) {
    return report(error, io, command && name, command?.exitCodes);
  }
}

function runWithoutCommand(argv: readonly string[], io: Io): number {
  const flags = {
    version: { type: 'boolean', short: 'V', about: 'Show the version' },
    v: { type: 'boolean', short: 'v', about: 'The same' },
  } as const;
  const given = asksForHelp(argv) ? undefined : parseFlags(argv, flags).flags;
  print(io, given?.version || given?.v ? VERSION : generalHelp(commands));
  return 0;
}

async function runHelp(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...more] = asksForHelp(argv) ? [] : parseFlags(argv, {}).arguments;
  let command = name === undefined || name === 'help' ? undefined : await load(name);
  const argument = command?.forArgument && more.shift();
  if (more.length > 0) throw new UsageError(`unexpected ${JSON.stringify(more[0])} after help ${name}`);
  if (argument !== undefined) command = await command?.forArgument?.(argument);
  print(io, command ? commandHelp(command) : generalHelp(commands));
  return 0;
}

function load(name: string): Promise<Command> {
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry) return entry.load();
  const meant = nearest(name, [...Object.keys(commands), 'help']);
  const advice = commandHint(name) ?? (meant === undefined ? undefined : `did you mean ${meant}?`);
  throw new UsageError(`unknown command ${JSON.stringify(name)}${advice === undefined ? '' : `: ${advice}`}`);
}
