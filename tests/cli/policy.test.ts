import { expect, test } from 'vitest';
import { esakit, SITE } from './setup.js';

const policyOf = async (line: string) => {
  const { code, stdout, stderr } = await esakit(line);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as unknown;
};

const onSites = (actions: readonly string[], ...resources: readonly string[]) => ({
  Effect: 'Allow',
  Action: actions.map((action) => `esa:${action}`),
  Resource: resources,
});

test.each([
  ['policy', ['GetCertificate', 'GetSite', 'ListCertificates'], ['ListSites']],
  ['policy check', ['GetCertificate', 'GetSite', 'ListCertificates'], ['ListSites']],
  ['policy get', ['GetCertificate', 'ListCertificates'], ['ListSites']],
  ['policy sites', [], ['ListSites']],
  ['policy list', ['ListCertificates'], ['ListSites']],
  ['policy wait', ['GetCertificate'], ['ListSites']],
  ['policy GetCertificate', ['GetCertificate'], []],
  ['policy getcertificate,LISTSITES', ['GetCertificate'], ['ListSites']],
  ['policy ApplyCertificate,SetCertificate --json', ['ApplyCertificate'], ['SetCertificate']],
])('%s', async (line, siteActions, others) => {
  const statements = [onSites(siteActions, 'acs:esa:*:*:site/*'), onSites(others, '*')];
  expect(await policyOf(line)).toEqual({
    Version: '1',
    Statement: statements.filter(({ Action }) => Action.length > 0),
  });
});

test('for sites, a region and an account', async () => {
  const line = `policy GetCertificate --site ${SITE} --site 9007199254740993123 --region cn-hangzhou --account 1234567890123456`;
  expect(await policyOf(line)).toMatchObject({
    Statement: [
      {
        Resource: [
          `acs:esa:cn-hangzhou:1234567890123456:site/${SITE}`,
          'acs:esa:cn-hangzhou:1234567890123456:site/9007199254740993123',
        ],
      },
    ],
  });
});

test('policy apply, with what can only be granted on *', async () => {
  const { code, stdout, stderr } = await esakit('policy apply');
  expect(code).toBe(0);
  expect(stderr).toContain('what GetDcvDelegation can be granted on, so the policy grants it on *');
  expect(JSON.parse(stdout)).toEqual({
    Version: '1',
    Statement: [
      onSites(['ApplyCertificate', 'GetCertificate', 'GetSite', 'ListCertificates'], 'acs:esa:*:*:site/*'),
      onSites(['GetDcvDelegation', 'ListSites'], '*'),
    ],
  });
});
