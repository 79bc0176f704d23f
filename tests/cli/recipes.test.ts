import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { account, emptyDirectory } from './setup.js';

const { emulator, esakit } = account({ validation: 0, issue: 0, rollout: 0 });
const folder = fileURLToPath(new URL('../../docs/recipes/', import.meta.url));

/** The commands of a recipe, in its order, as a shell takes them. */
function commandsOf(name: string): string[][] {
  const text = readFileSync(folder + name, 'utf8').replaceAll('\\\n', ' ');
  const blocks = [...text.matchAll(/^ *```sh\n([^]*?)^ *```/gm)].map(([, block = '']) => block);
  return (
    blocks
      .flatMap((block) => block.split('\n').map((line) => line.trim()))
      // What deploys needs a certificate of an authority: tests/acme has one.
      .filter((line) => line.startsWith('esakit ') && !line.startsWith('esakit deploy'))
      .map((line) => [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '').slice(1))
  );
}

/** What each command ends with, where it is not 0: it is part of what the recipe shows. */
const EXPECTED: Readonly<Record<string, readonly number[]>> = {
  'free-certificate.md': [0, 0, 0, 0],
  // A check that finds something, a record that is not visible yet.
  'stuck-application.md': [1, 0, 1, 0, 0, 0, 0],
  'dns-01.md': [0, 0],
};

/** Nobody publishes anything, in DNS or as a file; the service itself is asked another way. */
const nothing = async (): Promise<Response> => Response.json({ Status: 3 });
afterEach(() => vi.unstubAllGlobals());

describe('the commands of the recipe', () => {
  test.each(Object.entries(EXPECTED))('%s', async (name, expected) => {
    vi.stubGlobal('fetch', nothing);
    const env = { XDG_STATE_HOME: emptyDirectory() };
    const commands = commandsOf(name);
    const seen: (readonly [string, number, string])[] = [];
    for (const command of commands) {
      // Nobody looks for the record of a test.
      const quick = command[1] === 'hook' && command[2] === 'present' ? [...command.slice(0, 3), '--wait', '0'] : [];
      const line = quick.length > 0 ? [...quick, ...command.slice(3)] : command;
      const { code, stderr } = await esakit(line, { env });
      seen.push([command.join(' '), code, code === 0 ? '' : stderr]);
    }
    expect(seen.map(([line, code]) => [line, code])).toEqual(
      commands.map((command, index) => [command.join(' '), expected[index]]),
    );
    expect(commands).toHaveLength(expected.length);
    expect(emulator.requests.some(({ code }) => code === 'NotEmulated')).toBe(false);
  });
});
