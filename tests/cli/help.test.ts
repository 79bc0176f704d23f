import { expect, test } from 'vitest';
import { commands } from '../../packages/cli/src/commands.js';
import { esakit } from './setup.js';

const SUBCOMMANDS = [
  'dcv hook',
  'records set',
  'records remove',
  ...['issue', 'revoke', 'activate', 'delete', 'hostnames'].map((action) => `client-certificates ${action}`),
];

const pages = ['', ...Object.keys(commands), 'call SetCertificate', 'call ListRecords', ...SUBCOMMANDS];

test.each(pages)('esakit help %s', async (page) => {
  const { code, stdout, stderr } = await esakit(`help ${page}`);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).not.toContain('anyText');
  await expect(stdout).toMatchFileSnapshot(`help/${page.replace(' ', '-') || 'esakit'}.txt`);
});

test('call OPERATION --help is the same as help call OPERATION', async () => {
  expect(await esakit('call getsite --help')).toEqual(await esakit('help call GetSite'));
});
