import type { Command, Flag } from './command.js';
import { globalFlags } from './flags.js';

/** A command with its name and its line of help. */
interface Completed {
  readonly name: string;
  readonly summary: string;
  readonly command: Pick<Command, 'flags' | 'argumentChoices'>;
}

/** What comes after a flag. */
type Value = 'nothing' | 'anything' | 'directory' | readonly string[];

interface CompletedFlag {
  readonly name: string;
  readonly about: string;
  readonly value: Value;
}

const flagsOf = ({ command }: Completed): CompletedFlag[] =>
  Object.entries<Flag>({ ...command.flags, ...globalFlags }).map(([name, flag]) => ({
    name,
    about: flag.about,
    value: valueOf(flag),
  }));

function valueOf(flag: Flag): Value {
  if (flag.type === 'boolean') return 'nothing';
  return flag.choices ?? (flag.value === 'DIR' ? 'directory' : 'anything');
}

type Generator = (commands: readonly Completed[]) => string;

/**
 * The scripts, by the name of the shell. Everything in them is known here but the parameters of an operation, which the
 * command itself is asked for.
 */
export const completions: Readonly<Record<'bash' | 'zsh' | 'fish', Generator>> = { bash, zsh, fish };

function bash(commands: readonly Completed[]): string {
  const values = commands.flatMap((one) =>
    flagsOf(one).flatMap(({ name, value }) => {
      if (value === 'nothing') return [];
      const words = { anything: '', directory: '$(compgen -d -- "$cur")' };
      if (name === 'param') return [];
      const reply = typeof value === 'string' ? words[value] : compgen(value);
      return `    '${one.name} --${name}') COMPREPLY=(${reply}); return ;;`;
    }),
  );
  const words = commands.map(
    (one) =>
      `    ${one.name}) words='${[...(one.command.argumentChoices ?? []), ...flagsOf(one).map(({ name }) => `--${name}`)].join(' ')}' ;;`,
  );
  const names = commands.map(({ name }) => name);
  return `# esakit completion for bash: put it where bash-completion looks, or eval it in ~/.bashrc
_esakit() {
  local cur=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} command='' words word operation=''
  local prefix=''
  # bash splits a word at its =, unless it was told not to.
  if [[ $cur == = ]]; then cur=''; elif [[ $previous == = ]]; then previous=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  if [[ $cur == --*=* ]]; then previous=\${cur%%=*}; prefix=$previous=; cur=\${cur#*=}; fi
  _esakit_reply
  [[ $prefix ]] && COMPREPLY=("\${COMPREPLY[@]/#/$prefix}")
}
_esakit_reply() {
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD - 1}"; do
    case $word in
    ${names.join(' | ')}) command=$word; break ;;
    esac
  done
  case "$command $previous" in
${values.join('\n')}
  esac
  case $command in
    '') words='${[...names, 'help', '--help', '--version'].join(' ')}' ;;
${words.join('\n')}
  esac
  if [[ $command == call || $command == explain ]]; then
    for word in "\${COMP_WORDS[@]:1:COMP_CWORD - 1}"; do
      [[ $word == [A-Z]* ]] && { operation=$word; break; }
    done
    if [[ $operation && $command == call && $cur == -* ]]; then
      words+=" $(esakit completion --parameters "$operation" 2> /dev/null | sed 's/^/--/')"
    elif [[ $operation && $previous == --param ]]; then
      words=$(esakit completion --parameters "$operation" 2> /dev/null | sed 's/$/=/')
    fi
  fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -F _esakit esakit
`;
}

const compgen = (words: readonly string[]): string => `$(compgen -W '${words.join(' ')}' -- "$cur")`;

function zsh(commands: readonly Completed[]): string {
  const list = commands.map(({ name, summary }) => `    ${quote(`${name}:${summary.replaceAll(':', '\\:')}`)}`);
  const cases = commands.map((one) => {
    const specs = flagsOf(one).map(({ name, about, value }) => {
      const repeated = one.command.flags[name]?.type === 'string' && isMultiple(one.command.flags[name]) ? '*' : '';
      return quote(`${repeated}--${name}[${about.replace(/[[\]\\:]/g, '\\$&')}]${zshValue(value)}`);
    });
    const choices = one.command.argumentChoices;
    if (choices) specs.push(quote(`1:argument:(${choices.join(' ')})`));
    return `    ${one.name}) _arguments ${specs.join(' ')}${one.name === 'call' ? " '*:parameter:_esakit_parameters'" : ''} ;;`;
  });
  return `#compdef esakit
# esakit completion for zsh: save it as _esakit in a directory of $fpath
_esakit() {
  local -a commands=(
${list.join('\n')}
    'help:Show help'
  )
  local line state
  _arguments -C '(-h --help)'{-h,--help}'[Show help]' '(-V --version)'{-V,--version}'[Show the version]' '1: :->command' '*:: :->rest'
  case $state in
    command) _describe command commands ;;
    rest)
      case $line[1] in
${cases.map((line) => `    ${line}`).join('\n')}
        help) _describe command commands ;;
      esac ;;
  esac
}
_esakit_parameters() {
  local -a names=(\${(f)"$(esakit completion --parameters "$words[2]" 2> /dev/null)"})
  compadd -- --\${^names}
}
if [ "$funcstack[1]" = _esakit ]; then _esakit "$@"; else compdef _esakit esakit; fi
`;
}

const isMultiple = (flag: Flag | undefined): boolean => flag?.type === 'string' && flag.multiple === true;

function zshValue(value: Value): string {
  if (value === 'nothing') return '';
  if (value === 'anything') return ':value: ';
  return value === 'directory' ? ':directory:_files -/' : `:value:(${value.join(' ')})`;
}

function fish(commands: readonly Completed[]): string {
  const first = commands.map(
    ({ name, summary }) => `complete -c esakit -n __fish_use_subcommand -a ${name} -d ${quote(summary)}`,
  );
  const flags = commands.flatMap((one) => [
    ...(one.command.argumentChoices
      ? [
          `complete -c esakit -n '__fish_seen_subcommand_from ${one.name}' -a ${quote(one.command.argumentChoices.join(' '))}`,
        ]
      : []),
    ...flagsOf(one).map(
      ({ name, about, value }) =>
        `complete -c esakit -n '__fish_seen_subcommand_from ${one.name}' -l ${name}${fishValue(value)} -d ${quote(about)}`,
    ),
  ]);
  return `# esakit completion for fish: save it as ~/.config/fish/completions/esakit.fish
complete -c esakit -f
${first.join('\n')}
complete -c esakit -n __fish_use_subcommand -a help -d 'Show help'
complete -c esakit -n '__fish_seen_subcommand_from call' -a '(esakit completion --parameters (commandline -opc)[3] 2> /dev/null | string replace -r "^" -- "--")'
${flags.join('\n')}
`;
}

function fishValue(value: Value): string {
  if (value === 'nothing') return '';
  if (value === 'anything') return ' -x';
  return value === 'directory' ? " -x -a '(__fish_complete_directories)'" : ` -x -a ${quote(value.join(' '))}`;
}

/**
 * In single quotes, which all three shells take. A quote inside is replaced, because each shell escapes it differently.
 */
const quote = (text: string): string => `'${text.replaceAll("'", '’')}'`;
