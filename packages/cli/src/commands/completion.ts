import { type Command, defineCommand } from '../args/command.js';
import { completions } from '../args/completion.js';
import { findOperation } from '../args/operations.js';
import { parametersOf } from '../args/parameters.js';
import { UsageError } from '../failure.js';
import { print } from '../io.js';
import { nearest } from '../args/suggest.js';

const SHELLS = Object.keys(completions);

/** A command in the list, as far as a completion needs it. */
interface Listed {
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** @param commands - all of them, this one too. */
export const completionOf = (commands: () => Readonly<Record<string, Listed>>): Command =>
  defineCommand({
    usage: SHELLS.map((shell) => `completion ${shell}`),
    about: `Prints a script that completes commands, flags and their values in your shell.`,
    argument: 'SHELL',
    argumentChoices: SHELLS,
    flags: {
      parameters: {
        type: 'string',
        value: 'OPERATION',
        about: 'Print the parameters of an operation; the scripts use it',
      },
    },
    examples: [
      { line: 'esakit completion bash > ~/.local/share/bash-completion/completions/esakit', about: 'For bash' },
      { line: 'esakit completion zsh > "${fpath[1]}/_esakit"', about: 'For zsh' },
      { line: 'esakit completion fish > ~/.config/fish/completions/esakit.fish', about: 'For fish' },
    ],
    async run({ argument, flags }, io) {
      if (flags.parameters !== undefined) {
        const names = parametersOf(await findOperation(flags.parameters)).map(({ name }) => name);
        print(io, names.join('\n'));
        return 0;
      }
      if (argument === undefined) throw new UsageError(`completion needs a shell: ${SHELLS.join(', ')}`);
      const shell = Object.hasOwn(completions, argument) ? (argument as keyof typeof completions) : undefined;
      if (!shell) {
        const meant = nearest(argument, SHELLS);
        const advice = meant === undefined ? `there are ${SHELLS.join(', ')}` : `did you mean ${meant}?`;
        throw new UsageError(`unknown shell ${JSON.stringify(argument)}: ${advice}`);
      }
      const all = Object.entries(commands()).map(async ([name, { summary, load }]) => ({
        name,
        summary,
        command: await load(),
      }));
      io.stdout.write(completions[shell](await Promise.all(all)));
      return 0;
    },
  });
