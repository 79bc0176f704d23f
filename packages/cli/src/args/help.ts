import type { Command, Flag } from './command.js';
import { commands } from '../commands.js';
import { globalFlags } from './flags.js';

type Row = readonly [left: string, right: string];

const ENVIRONMENT: readonly Row[] = [
  ['ALIBABA_CLOUD_ACCESS_KEY_ID', 'Credentials: there are no flags for them, as others can read a command line'],
  ['ALIBABA_CLOUD_ACCESS_KEY_SECRET', ''],
  ['ALIBABA_CLOUD_SECURITY_TOKEN', 'With temporary credentials'],
  ['ALIBABA_CLOUD_REGION_ID', 'Like --region'],
  ['ALIBABA_CLOUD_ESA_ENDPOINT', 'Like --endpoint'],
  ['NO_COLOR, FORCE_COLOR', 'Never or always colour; by default on a terminal only'],
  ['ESAKIT_DEBUG=1', 'Show where an error comes from'],
];

const EXIT_CODES: readonly Row[] = [
  ['0', 'Done'],
  ['1', 'Failed'],
  ['2', 'Wrong usage'],
  ['130', 'Interrupted (143: terminated)'],
  ['0 to 3', 'Of check: fine, warning, critical, unknown'],
];

/** What `esakit help` prints. */
export const generalHelp = (): string =>
  sections([
    'Alibaba Cloud ESA certificates from the terminal.',
    ['Usage', '  esakit COMMAND [FLAGS]'],
    ['Commands', rows(Object.entries(commands).map(([name, { summary }]): Row => [name, summary]))],
    [
      'Flags',
      rows([
        ['-h, --help', 'Show help; esakit help COMMAND has that of a command'],
        ['-V, --version', 'Show the version'],
      ]),
    ],
    ['Environment', rows(ENVIRONMENT)],
    ['Exit codes', rows(EXIT_CODES)],
    [
      'Examples',
      examples([
        { line: 'esakit sites --emulator', about: 'Try it without an account' },
        { line: 'esakit get --host www.example.com', about: 'The best certificate for a host' },
        { line: 'esakit check --site example.com', about: 'How the certificates of a site are' },
        { line: 'esakit list --site example.com --json', about: 'All certificates of a site, for a program' },
      ]),
    ],
  ]);

/** What `esakit help COMMAND` prints. */
export const commandHelp = (command: Command): string =>
  sections([
    command.about,
    ['Usage', command.usage.map((line) => `  esakit ${line}`).join('\n')],
    ['Flags', rows(Object.entries({ ...command.flags, ...globalFlags }).map(flagRow))],
    ['Examples', examples(command.examples)],
  ]);

const flagRow = ([name, flag]: [string, Flag]): Row => {
  const short = flag.short === undefined ? '    ' : `-${flag.short}, `;
  return [`${short}--${name}${flag.type === 'string' ? ` ${flag.value}` : ''}`, flag.about];
};

const sections = (parts: readonly (string | Row)[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : `${part[0]}\n${part[1]}`)).join('\n\n');

const examples = (list: Command['examples']): string =>
  list.map(({ line, about }) => `  # ${about}\n  ${line}`).join('\n\n');

function rows(list: readonly Row[]): string {
  const width = Math.max(...list.map(([left]) => left.length));
  return list.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd()).join('\n');
}
