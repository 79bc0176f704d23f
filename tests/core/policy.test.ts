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

  test.each<[string, RamPolicyOptions]>([
    ['no site', { sites: [] }],
    ['a site of 0', { sites: [0] }],
    ['a name in place of an id', { sites: ['example.com'] }],
    ['an id that was rounded', { sites: [2 ** 53] }],
    ['a region with a colon', { region: 'cn:hangzhou' }],
    ['an empty region', { region: '' }],
    ['an account that is a name', { account: 'me' }],
  ])('%s is refused', (_case, options) => {
    expect(() => ramPolicy([GetCertificate], options)).toThrow(ParameterError);
  });

  test('for no operation is refused', () => expect(() => ramPolicy([])).toThrow(ParameterError));
});
