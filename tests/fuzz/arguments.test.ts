import assert from 'node:assert/strict';
import { asksForHelp, findCommand, parseFlags } from '../../packages/cli/src/args/flags.js';
import { readSiteId } from '../../packages/cli/src/args/site.js';
import { nearest } from '../../packages/cli/src/args/suggest.js';
import { commands } from '../../packages/cli/src/commands.js';
import { UsageError } from '../../packages/cli/src/failure.js';
import { fuzz, unless } from './support/fuzz.js';

const loaded = await Promise.all(
  Object.entries(commands).map(async ([name, { load }]) => ({ name, command: await load() })),
);
const names = loaded.map(({ name }) => name);

/** Words of a line are separated by line ends, because a word may hold any other character. */
fuzz('arguments', {
  dictionary: [
    '\n',
    '--',
    '-',
    '=',
    ...names.map((name) => `${name}\n`),
    '--json\n',
    '--site\n',
    '--host=\n',
    '--yes\n',
    '-h\n',
    '--no-json\n',
    '__proto__',
    'constructor',
    '--toString\n',
  ],
  check: (input) => {
    const argv = input.toString().split('\n');
    const { name, rest } = findCommand(argv);
    assert.equal(rest.length, name === undefined ? argv.length : argv.length - 1);
    asksForHelp(rest);
    for (const { command } of loaded) {
      try {
        const { flags } = parseFlags(rest, command.flags);
        assert.ok(Object.keys(flags).every((flag) => Object.hasOwn(command.flags, flag) || flag === 'help'));
      } catch (error) {
        unless(error, UsageError);
      }
    }
    for (const word of argv) {
      const suggestion = nearest(word.slice(0, 100), names);
      assert.ok(suggestion === undefined || names.includes(suggestion));
      try {
        const id = readSiteId(word);
        assert.ok(id === undefined || /^[1-9]\d*$/.test(id));
      } catch (error) {
        unless(error, UsageError);
      }
    }
  },
});
