import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { commands } from '../../packages/cli/src/commands.js';
import { esakit } from './setup.js';

const scriptFor = async (shell: string): Promise<string> => {
  const { code, stdout, stderr } = await esakit(`completion ${shell}`);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
};

const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;

/** Answers what the script asks the command for, without a process of its own. */
async function fakeCommand(): Promise<string> {
  const cases = ['SetCertificate', 'ListSites'].map(async (operation) => {
    const { stdout } = await esakit(`completion --parameters ${operation}`);
    return `'completion --parameters ${operation}') printf '%s\\n' ${stdout.trimEnd().replaceAll('\n', ' ')} ;;`;
  });
  return `esakit() { case "$*" in ${(await Promise.all(cases)).join(' ')} esac; }\n`;
}

/** What bash offers for the last word of a line. */
async function offered(line: string): Promise<string[]> {
  const words = line.split(' ').map((word) => `'${word}'`);
  const asking = `COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _esakit; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync(
    'bash',
    ['--norc', '-c', `${await fakeCommand()}${await scriptFor('bash')}\n${asking}`],
    {
      encoding: 'utf8',
      cwd: '/usr',
    },
  );
  expect(stderr).toBe('');
  return stdout.split('\n').filter(Boolean);
}

describe.skipIf(!has('bash'))('bash completes', () => {
  test.each([
    ['esakit ', [...Object.keys(commands), 'help', '--help', '--version']],
    ['esakit che', ['check']],
    ['esakit get --ho', ['--host']],
    ['esakit --emulator list --va', ['--valid-only']],
    ['esakit check --format ', ['table', 'json', 'prometheus', 'junit']],
    ['esakit check --format j', ['json', 'junit']],
    ['esakit explain ListCertif', ['ListCertificates', 'ListCertificatesByRecord']],
    ['esakit explain get --code b', ['bun', 'browser']],
    ['esakit check --format=j', ['--format=json', '--format=junit']],
    ['esakit check --format = j', ['json', 'junit']],
    ['esakit check --format =', ['table', 'json', 'prometheus', 'junit']],
    ['esakit call SetCertif', ['SetCertificate']],
    ['esakit call SetCertificate --Pri', ['--PrivateKey']],
    ['esakit call SetCertificate --dr', ['--dry-run']],
    ['esakit explain ListSites --param Sit', ['SiteName=', 'SiteSearchType=']],
    ['esakit completion f', ['fish']],
    ['esakit get --host ', []],
    ['esakit get --out b', ['bin']],
    ['esakit nothing --si', []],
  ])('%s', async (line, words) => {
    expect(await offered(line)).toEqual(words);
  });
});

describe.each(['zsh', 'fish'])('%s', (shell) => {
  test.skipIf(!has(shell))(`can read it${has(shell) ? '' : ` (no ${shell} on this machine)`}`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'esakit-completion-'));
    const file = join(folder, 'script');
    writeFileSync(file, await scriptFor(shell));
    const { status, stderr } = spawnSync(shell, ['-n', file], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
