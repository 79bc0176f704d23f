import {
  GetCertificate,
  GetSite,
  ListCertificates,
  ListSites,
  ParameterError,
  ramAction,
  ramPolicy,
  type RamPolicyOptions,
} from '@esakit/core';
import { operationNames } from '@esakit/core/catalog';
import { describe, expect, test } from 'vitest';

describe('an operation needs its own action', () => {
  test.each([
    ['GetCertificate', 'list', 'site'],
    ['ListCertificates', 'list', 'site'],
    ['ListCertificatesByRecord', 'list', 'site'],
    ['GetCertificateQuota', 'list', 'site'],
    ['ApplyCertificate', 'create', 'site'],
    ['DeleteCertificate', 'delete', 'site'],
    ['SetCertificate', 'none', '*'],
    ['GetSite', 'get', 'site'],
    ['ListSites', 'get', '*'],
    ['UpdateRecord', 'update', '*'],
    ['CreateRecord', 'create', 'site'],
    ['PurgeCaches', 'unknown', '*'],
    ['OperationOfTomorrow', 'unknown', '*'],
  ])('%s', (name, access, resource) => {
    expect(ramAction(name)).toEqual({ action: `esa:${name}`, access, resource });
  });

  test.each([GetCertificate, GetSite, ListCertificates, ListSites])(
    '$name, which core has, is among them',
    (operation) => {
      expect(ramAction(operation).action).toBe(`esa:${operation.name}`);
    },
  );

  test.each(['constructor', 'getCertificate', 'esa:GetCertificate', 'Get Certificate', '*', ''])(
    '%j is not the name of one',
    (name) => {
      expect(() => ramAction(name)).toThrow(
        new ParameterError(`${JSON.stringify(name)} is not the name of an operation`, 'ramPolicy'),
      );
      expect(() => ramPolicy([name])).toThrow(ParameterError);
    },
  );

  test('of every operation there is one, and what is published about it is known', () => {
    const known = operationNames.map(ramAction).filter(({ access }) => access !== 'unknown');
    expect(known).toHaveLength(22);
    expect(operationNames.map((name) => ramAction(name).action)).toEqual(operationNames.map((name) => `esa:${name}`));
  });
});

describe('a policy', () => {
  test('grants each action only on the sites, and on everything where it must', () => {
    const options = { sites: ['1234567890123', 7n, 8], region: 'cn-hangzhou', account: '1234567890123456' };
    expect(ramPolicy([ListSites, GetCertificate, 'SetCertificate', ListCertificates], options)).toEqual({
      Version: '1',
      Statement: [
        {
          Effect: 'Allow',
          Action: ['esa:GetCertificate', 'esa:ListCertificates'],
          Resource: [
            'acs:esa:cn-hangzhou:1234567890123456:site/1234567890123',
            'acs:esa:cn-hangzhou:1234567890123456:site/7',
            'acs:esa:cn-hangzhou:1234567890123456:site/8',
          ],
        },
        { Effect: 'Allow', Action: ['esa:ListSites', 'esa:SetCertificate'], Resource: ['*'] },
      ],
    });
  });

  test('is for every site, region and account unless told otherwise', () => {
    expect(ramPolicy([GetCertificate]).Statement).toEqual([
      { Effect: 'Allow', Action: ['esa:GetCertificate'], Resource: ['acs:esa:*:*:site/*'] },
    ]);
  });

  test('has no statement for nothing', () => {
    expect(ramPolicy([ListSites], { sites: [1] }).Statement).toEqual([
      { Effect: 'Allow', Action: ['esa:ListSites'], Resource: ['*'] },
    ]);
  });

  test('names each action and each site once', () => {
    const [statement] = ramPolicy([GetCertificate, 'GetCertificate', GetCertificate], {
      sites: [1, '1', 1n],
    }).Statement;
    expect(statement).toMatchObject({ Action: ['esa:GetCertificate'], Resource: ['acs:esa:*:*:site/1'] });
  });

  const SITES = 'sites must be ids of 64 bits, or *';
  const REGION = 'region must be a name such as cn-hangzhou, or *';
  const ACCOUNT = 'account must be the digits of an account id, or *';
  test.each<[string, RamPolicyOptions, string]>([
    ['no site', { sites: [] }, 'sites must name at least one: leave it out for all'],
    ['a site of 0', { sites: [0] }, SITES],
    ['a name in place of an id', { sites: ['example.com'] }, SITES],
    ['a second site that is none', { sites: [1, ''] }, SITES],
    ['an id that was rounded', { sites: [2 ** 53] }, SITES],
    ['a region with a colon', { region: 'cn:hangzhou' }, REGION],
    ['an empty region', { region: '' }, REGION],
    ['a region and all', { region: '*cn' }, REGION],
    ['an account that is a name', { account: 'me' }, ACCOUNT],
    ['an account with a letter behind', { account: '5a' }, ACCOUNT],
    ['an account with a letter before', { account: 'a5' }, ACCOUNT],
  ])('%s is refused', (_case, options, message) => {
    expect(() => ramPolicy([GetCertificate], options)).toThrow(new ParameterError(message, 'ramPolicy'));
  });

  test('for no operation is refused', () =>
    expect(() => ramPolicy([])).toThrow(new ParameterError('operations must name at least one', 'ramPolicy')));
});
