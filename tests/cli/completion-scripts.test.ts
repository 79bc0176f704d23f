import { describe, expect, test } from 'vitest';
import { completions } from '../../packages/cli/src/args/completion.js';
import { commands } from '../../packages/cli/src/commands.js';
import { esakit } from './setup.js';

const linesFor = async (shell: string): Promise<string[]> => {
  const { code, stdout, stderr } = await esakit(`completion ${shell}`);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout.split('\n');
};

describe.each(['zsh', 'fish'])('%s', (shell) => {
  test('knows every command, every flag and its choices', async () => {
    const script = (await linesFor(shell)).join('\n');
    for (const [name, { load }] of Object.entries(commands)) {
      expect(script).toMatch(new RegExp(`^\\s*(?:'?${name}[:)]|complete .* -a ${name} )`, 'm'));
      const { flags } = await load();
      for (const flag of Object.keys(flags)) {
        expect(script).toContain(shell === 'zsh' ? `--${flag}[` : `__fish_seen_subcommand_from ${name}' -l ${flag} `);
      }
    }
    expect(script).toMatch(/table json prometheus junit/);
  });

  test('has quotes in pairs', async () => {
    for (const line of (await linesFor(shell)).filter((text) => !text.startsWith('#'))) {
      expect(line.split("'").length % 2).toBe(1);
    }
  });
});

describe('fish', () => {
  test.each([
    ['a command', "-n __fish_use_subcommand -a list -d 'List the certificates of a site, or of the account'"],
    ['help', "-n __fish_use_subcommand -a help -d 'Show help'"],
    ['a flag without a value', "-n '__fish_seen_subcommand_from get' -l pem -d 'Print the PEM text only'"],
    ['a flag with any', "-n '__fish_seen_subcommand_from check' -l id -x -d 'One certificate of the site'"],
    [
      'a flag with choices',
      "-n '__fish_seen_subcommand_from check' -l format -x -a 'table json prometheus junit' -d 'table, json, prometheus, junit; table by default'",
    ],
    [
      'a flag with a directory',
      "-n '__fish_seen_subcommand_from get' -l out -x -a '(__fish_complete_directories)' -d 'Write files there, and print their paths'",
    ],
    ['the argument of a command', "-n '__fish_seen_subcommand_from completion' -a 'bash zsh fish'"],
    [
      'the parameters of an operation',
      '-n \'__fish_seen_subcommand_from call\' -a \'(esakit completion --parameters (commandline -opc)[3] 2> /dev/null | string replace -r "^" -- "--")\'',
    ],
  ])('completes %s', async (_what, rest) => {
    expect(await linesFor('fish')).toContain(`complete -c esakit ${rest}`);
  });
});

/** What zsh is told of the flags and the arguments of a command. */
async function specsOf(command: string): Promise<string | undefined> {
  return (await linesFor('zsh')).find((text) => text.startsWith(`        ${command}) _arguments `));
}

describe('zsh', () => {
  test.each([
    ['get', "'--pem[Print the PEM text only]'"],
    ['get', "'--out[Write files there, and print their paths]:directory:_files -/'"],
    ['check', "'--id[One certificate of the site]:value: '"],
    ['check', "'--format[table, json, prometheus, junit; table by default]:value:(table json prometheus junit)'"],
    ['wait', "'*--id[Id of a certificate; may be repeated]:value: '"],
    ['get', "'--site[The site\\: its id, or its name as in example.com]:value: '"],
  ])('completes a flag of %s: %s', async (command, spec) => {
    expect(await specsOf(command)).toContain(` ${spec} `);
  });

  test('completes arguments, and the parameters of an operation', async () => {
    expect(await specsOf('completion')).toMatch(/ '1:argument:\(bash zsh fish\)' ;;$/);
    expect(await specsOf('call')).toMatch(/ '\*:parameter:_esakit_parameters' ;;$/);
    expect(await specsOf('get')).not.toContain('_esakit_parameters');
  });
});

/** Commands with a flag of each kind. */
const few: Parameters<typeof completions.bash>[0] = [
  {
    name: 'get',
    summary: "Get a site's certificate: one",
    command: {
      flags: {
        pem: { type: 'boolean', about: 'Print the [PEM] only' },
        out: { type: 'string', value: 'DIR', about: "Write the host's files: there" },
        id: { type: 'string', value: 'ID', multiple: true, about: 'An id' },
        host: { type: 'string', value: 'NAME', multiple: false, about: 'A host' },
        format: { type: 'string', value: 'FORMAT', choices: ['table', 'json'], about: 'table, json' },
      },
    },
  },
  {
    name: 'call',
    summary: 'Call',
    command: {
      argumentChoices: ['GetSite', 'ListSites'],
      flags: { param: { type: 'string', value: 'NAME=VALUE', multiple: true, about: 'A parameter' } },
    },
  },
];

test.each(['bash', 'zsh', 'fish'] as const)('the whole script for %s', async (shell) => {
  await expect(completions[shell](few)).toMatchFileSnapshot(`completion/esakit.${shell}`);
});

test('the scripts have what the command has', async () => {
  const all = await Promise.all(
    Object.entries(commands).map(async ([name, { summary, load }]) => ({ name, summary, command: await load() })),
  );
  for (const shell of ['bash', 'zsh', 'fish'] as const) {
    expect(await esakit(`completion ${shell}`)).toEqual({ code: 0, stdout: completions[shell](all), stderr: '' });
  }
});

test('the parameters of an operation, a line each', async () => {
  expect(await esakit('completion --parameters deletecertificate')).toEqual({
    code: 0,
    stdout: 'SiteId\nId\n',
    stderr: '',
  });
});
