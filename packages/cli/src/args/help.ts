import type { Command, Flag } from './command.js';
import { globalFlags } from './flags.js';
import { fill, PAGE, wrap, wrapCommand } from '../output/wrap.js';

type Row = readonly [left: string, right: string];

const ENVIRONMENT: readonly Row[] = [
  ['ALIBABA_CLOUD_ACCESS_KEY_ID', 'Credentials. There are no flags for them, because others can read a command line'],
  ['ALIBABA_CLOUD_ACCESS_KEY_SECRET', ''],
  ['ALIBABA_CLOUD_SECURITY_TOKEN', 'With temporary credentials'],
  ['ALIBABA_CLOUD_PROFILE', 'Like --profile, after the keys above'],
  ['ALIBABA_CLOUD_REGION_ID', 'Like --region'],
  ['ALIBABA_CLOUD_ESA_ENDPOINT', 'Like --endpoint'],
  ['NO_COLOR, FORCE_COLOR', 'Never or always colour; by default on a terminal only'],
  ['ESAKIT_DEBUG=1', 'Like --verbose, and show where an error comes from'],
  ['HTTPS_PROXY, NO_PROXY', 'The proxy to the service, and the hosts that are reached without it'],
  ['NODE_EXTRA_CA_CERTS', 'A file with further authorities to trust, as PEM'],
];

const EXIT_CODES: readonly Row[] = [
  ['0', 'Done'],
  ['1', 'Failed'],
  ['2', 'Wrong usage, or a write that --yes has not confirmed'],
  ['3', 'Only a part is known: a list that broke off, a resolver that did not answer'],
  ['130', 'Interrupted (143: terminated)'],
  ['0 to 3', 'Of check and doctor: fine, warning, critical, unknown'],
];

/** What `esakit help` prints, for commands with their summaries. */
export const generalHelp = (commands: Readonly<Record<string, { readonly summary: string }>>): string =>
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
        { line: 'esakit check --site example.com', about: 'The state of the certificates of a site' },
        { line: 'esakit list --site example.com --json', about: 'All certificates of a site, for a program' },
        { line: 'esakit doctor', about: 'Why calls fail, and what to do' },
        { line: 'esakit operations dns record', about: 'Find one of all operations' },
      ]),
    ],
  ]);

/** What `esakit help COMMAND` prints. */
export function commandHelp(command: Command): string {
  const flags = Object.entries<Flag>({ ...command.flags, ...globalFlags });
  const parameters = flags.filter(([, flag]) => flag.isParameter);
  return sections([
    fill(command.about),
    ['Usage', command.usage.flatMap(usageLines).join('\n')],
    ...(parameters.length > 0 ? [['Parameters', rows(parameters.map(flagRow))] as const] : []),
    ['Flags', rows(flags.filter(([, flag]) => !flag.isParameter).map(flagRow))],
    ['Examples', examples(command.examples)],
  ]);
}

const usageLines = (line: string): string[] =>
  wrap(`esakit ${line}`, PAGE - 8).map((part, index) => `${' '.repeat(index === 0 ? 2 : 6)}${part}`);

const flagRow = ([name, flag]: [string, Flag]): Row => {
  const short = flag.short === undefined ? (flag.isParameter ? '' : '    ') : `-${flag.short}, `;
  return [`${short}--${name}${flag.type === 'string' ? ` ${flag.value}` : ''}`, flag.about];
};

const sections = (parts: readonly (string | Row)[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : `${part[0]}\n${part[1]}`)).join('\n\n');

const examples = (list: Command['examples']): string =>
  list.map(({ line, about }) => [`# ${about}`, ...wrapCommand(line)].map((one) => `  ${one}`).join('\n')).join('\n\n');

/** The widest left column. What is wider has the right one on the next line. */
const MAX_LEFT = 31;

function rows(list: readonly Row[]): string {
  const lefts = list.map(([left]) => left.length).filter((length) => length <= MAX_LEFT);
  const left = Math.max(8, ...lefts);
  const indent = ' '.repeat(left + 4);
  return list
    .map(([name, about]) => {
      const lines = wrap(about, PAGE - indent.length);
      const first = name.length > left ? `  ${name}\n${indent}` : `  ${name.padEnd(left)}  `;
      return `${first}${lines.join(`\n${indent}`)}`.trimEnd();
    })
    .join('\n');
}
