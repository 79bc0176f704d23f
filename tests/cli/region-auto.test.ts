import { expect, test } from 'vitest';
import { account } from './setup.js';

const { esakit, calls } = account();
const REAL = { ALIBABA_CLOUD_ESA_ENDPOINT: '' };

test('--region auto finds out nothing where an endpoint or the emulator says where calls go', async () => {
  expect((await esakit('sites --region auto')).code).toBe(0);
  expect(calls()).toEqual(['ListSites']);
  expect((await esakit('sites --region auto --emulator')).code).toBe(0);
});

test('the plan of a write says that its side is still to be found out', async () => {
  const { stderr } = await esakit('call DeleteCertificate --SiteId 1234567890123 --Id x --region auto', { env: REAL });
  expect(stderr).toMatchSnapshot();
});
