import { describe, expect, test } from 'vitest';
import { neededBy, usersOf } from '../../packages/core/src/certificates/lifecycle/custom-hostnames.js';

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
