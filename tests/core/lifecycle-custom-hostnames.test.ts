import { readCustomHostnames } from '@esakit/core/lifecycle';
import { describe, expect, test } from 'vitest';
import { neededBy, usersOf } from '../../packages/core/src/certificates/lifecycle/custom-hostnames.js';
import { refusal, reply, scriptedClient } from '../support/scripted-service.js';

const unused = { hostname: 'www.example.net', certificateId: undefined, casId: undefined, isKnown: false };
const byId = { ...unused, hostname: 'a.example.net', certificateId: 'id-1', isKnown: true };
const byCas = { ...unused, hostname: 'b.example.net', casId: '77', isKnown: true };
const all = [unused, byId, byCas] as never[];

describe('the custom hostnames that use a certificate', () => {
  test.each<[what: string, certificate: { Id?: string; CasId?: string }, users: readonly object[]]>([
    ['its id', { Id: 'id-1' }, [byId]],
    ['its id of Certificate Management', { Id: 'id-2', CasId: ' 77 ' }, [byCas]],
    ['both', { Id: 'id-1', CasId: '77' }, [byId, byCas]],
    ['none of them', { Id: 'id-2', CasId: '7' }, []],
    ['no id at all', {}, []],
    ['an empty one', { Id: 'id-2', CasId: ' ' }, []],
  ])('are found by %s', (_what, certificate, users) => {
    expect(usersOf(certificate, all)).toEqual(users);
  });
});

describe('what a custom hostname uses', () => {
  const Hostname = 'WWW.Example.net.';
  const certificate = { Id: 'id-1', Type: 'upload', SAN: '*.example.net' };
  const query = { siteId: 1, certificates: [certificate] };
  const listed = reply({ Hostnames: [{ Hostname, HostnameId: 5 }], TotalCount: 1, PageNumber: 1, PageSize: 500 });

  test.each<[what: string, model: object | undefined, use: object]>([
    ['a certificate of the site', { CertId: ' id-1 ', CasId: 0 }, { certificateId: 'id-1', isKnown: true }],
    ['one of Certificate Management', { CasId: 77 }, { casId: '77', isKnown: true }],
    ['nothing that it names', { CertId: ' ', CasId: 0 }, {}],
    ['nothing that is told', undefined, {}],
  ])('is %s', async (_what, CustomHostnameModel, use) => {
    const { client } = scriptedClient([listed, reply({ RequestId: 'id', CustomHostnameModel })]);
    const unknown: string[] = [];
    expect(await readCustomHostnames(client, query, { onUnknown: (reason) => unknown.push(reason) })).toEqual([
      { ...unused, ...use },
    ]);
    expect(unknown).toEqual([]);
  });

  test('is not known where the service refuses to say, and why', async () => {
    const { client } = scriptedClient([listed, refusal('NoPermission', 403)]);
    const unknown: string[] = [];
    expect(await readCustomHostnames(client, query, { onUnknown: (reason) => unknown.push(reason) })).toEqual([unused]);
    expect(unknown).toEqual([expect.stringMatching(/NoPermission.*\(www\.example\.net\)$/)]);
  });

  test('is asked only where it may be one of the certificates', async () => {
    const { client, requests } = scriptedClient([listed]);
    const other = { ...certificate, SAN: 'www.example.org' };
    expect(await readCustomHostnames(client, { ...query, certificates: [other] })).toEqual([
      { ...unused, isKnown: true },
    ]);
    expect(requests).toHaveLength(1);
  });
});

describe('a certificate stays', () => {
  const names = { SAN: 'www.example.net,*.example.org' };

  test('where nobody could say who uses it', () => {
    expect(neededBy({ Id: 'id-1' }, undefined)).toBe('whether a custom hostname uses it is not known');
  });

  test('where a custom hostname uses it', () => {
    expect(neededBy({ Id: 'id-1' }, all)).toBe(
      'the custom hostname a.example.net uses it: give that another one first',
    );
  });

  test('where it covers a custom hostname whose certificate is not known', () => {
    expect(neededBy({ Id: 'id-2', ...names }, all)).toBe(
      'whether the custom hostname www.example.net uses it is not known',
    );
    const wild = [{ ...unused, hostname: 'c.example.org' }] as never[];
    expect(neededBy({ Id: 'id-2', ...names }, wild)).toBe(
      'whether the custom hostname c.example.org uses it is not known',
    );
  });

  test('not for those that use another, or that it does not cover', () => {
    expect(neededBy({ Id: 'id-2', SAN: 'a.example.net' }, all)).toBeUndefined();
    expect(neededBy({ Id: 'id-2', SAN: 'x.example.net' }, all)).toBeUndefined();
    expect(neededBy({ Id: 'id-2', ...names }, [])).toBeUndefined();
  });
});
