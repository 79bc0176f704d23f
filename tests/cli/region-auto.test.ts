import { expect, test } from 'vitest';
import { account } from './setup.js';

const { esakit, calls } = account();
const REAL = { ALIBABA_CLOUD_ESA_ENDPOINT: '' };

test('--region auto finds out nothing where an endpoint or the emulator says where calls go', async () => {
  expect((await esakit('sites --region auto')).code).toBe(0);
  expect(calls()).toEqual(['ListSites']);
  expect((await esakit('sites --region auto --emulator')).code).toBe(0);
});

test.each([
  ['', REAL, 'the side that has the sites of the account'],
  [' --endpoint https://esa.example', REAL, 'https://esa.example'],
  ['', { ALIBABA_CLOUD_ESA_ENDPOINT: 'https://esa.example' }, 'https://esa.example'],
  [' --emulator', REAL, 'an emulator inside this process'],
])('the plan of a call with --region auto%s, environment %j: %s', async (flags, env, endpoint) => {
  const line = `call GetSite --SiteId 1 --region auto${flags} --dry-run --json`;
  const { code, stdout } = await esakit(line, { env });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ endpoint });
});

test('code for the emulator names no region that is still to be found out', async () => {
  const { code, stdout } = await esakit('explain sites --code node --emulator --region auto', { env: REAL });
  expect(code).toBe(0);
  expect(stdout).toContain('endpoint: "http://127.0.0.1:8788"');
  expect(stdout).not.toContain('auto');
});

test('the plan of a write says that its side is still to be found out', async () => {
  const { stderr } = await esakit('call DeleteCertificate --SiteId 1234567890123 --Id x --region auto', { env: REAL });
  expect(stderr).toMatchSnapshot();
});
