import { describe, expect, test } from 'vitest';
import { checkCaa } from '../../packages/core/src/certificates/dcv/caa.js';

const RESOLVER = new URL('https://resolver.example/dns-query');

/** Records by name; an error's message in their place fails like a network. */
type Zone = Readonly<Record<string, readonly string[] | string>>;

function look(
  domain: string,
  zone: Zone,
  { signal, timeout = 1_000 }: { signal?: AbortSignal; timeout?: number } = {},
) {
  const asked: string[] = [];
  const ask: typeof fetch = async (input) => {
    const { searchParams } = new URL(input as string);
    const name = searchParams.get('name') ?? '';
    asked.push(`${searchParams.get('type')} ${name}`);
    const records = zone[name] ?? [];
    if (typeof records === 'string') throw new Error(records);
    const Answer = records.map((data) => ({ name, type: 257, TTL: 60, data }));
    return Response.json({ Status: records.length > 0 ? 0 : 3, Answer });
  };
  const check = checkCaa(domain, 'letsencrypt.org', { resolver: RESOLVER, fetch: ask, timeout, signal });
  return { check, asked };
}

describe('CAA records', () => {
  test('are looked for from the name up', async () => {
    const { check, asked } = look('a.www.example.com', {});
    expect(await check).toEqual({ allowed: true, at: undefined, records: [], message: 'No CAA record forbids it.' });
    expect(asked).toEqual(['CAA a.www.example.com', 'CAA www.example.com', 'CAA example.com', 'CAA com']);
  });

  test('of the closest name count, and no others', async () => {
    const zone = { 'www.example.com': ['0 issue "letsencrypt.org"'], 'example.com': ['0 issue ";"'] };
    const { check, asked } = look('www.example.com', zone);
    expect(await check).toMatchObject({ allowed: true, at: 'www.example.com' });
    expect(asked).toHaveLength(1);
  });

  test.each<[string, string, readonly string[], boolean | undefined, string]>([
    [
      'another authority',
      'a.example',
      ['0 issue "digicert.com"'],
      false,
      'allow digicert.com, not letsencrypt.org: add to a.example the record CAA 0 issue "letsencrypt.org".',
    ],
    ['nobody', 'a.example', ['0 issue ";"'], false, 'allow nobody, not letsencrypt.org'],
    [
      'it among others',
      'a.example',
      ['0 issue "digicert.com"', '0 issue "letsencrypt.org"'],
      true,
      'allow letsencrypt.org',
    ],
    [
      'it with parameters',
      'a.example',
      ['0 issue "LetsEncrypt.org; validationmethods=dns-01"'],
      true,
      'allow letsencrypt.org',
    ],
    ['no authority', 'a.example', ['0 iodef "mailto:security@a.example"'], true, 'name no authority'],
    [
      'a critical tag that is not known',
      'a.example',
      ['128 tbs "unknown"', '0 issue "letsencrypt.org"'],
      false,
      'tbs: remove that record',
    ],
    [
      'it for an account of somebody (RFC 8657)',
      'a.example',
      ['0 issue "letsencrypt.org; accounturi=https://acme-v02.api.letsencrypt.org/acme/acct/1"'],
      undefined,
      'for one account only',
    ],
    [
      'it for an account, and for all',
      'a.example',
      ['0 issue "letsencrypt.org; accounturi=https://a.example/1"', '0 issue "letsencrypt.org"'],
      true,
      'allow letsencrypt.org',
    ],
    [
      'bytes (RFC 3597)',
      'a.example',
      [String.raw`\# 22 00 05 6973737565 6c657473656e63727970742e6f7267`],
      true,
      'allow letsencrypt.org',
    ],
    ['a wildcard by issue', '*.a.example', ['0 issue "letsencrypt.org"'], true, 'allow letsencrypt.org'],
    [
      'a wildcard by issuewild',
      '*.a.example',
      ['0 issue "letsencrypt.org"', '0 issuewild "digicert.com"'],
      false,
      'add to a.example the record CAA 0 issuewild "letsencrypt.org".',
    ],
    ['a single name, whatever issuewild says', 'a.example', ['0 issuewild ";"'], true, 'name no authority'],
    ['what can not be read', 'a.example', ['issue letsencrypt.org'], undefined, "can't be read: issue letsencrypt.org"],
    ['bytes that end too soon', 'a.example', [String.raw`\# 3 00 09 69`], undefined, "can't be read"],
  ])('name %s', async (_case, domain, records, allowed, message) => {
    const check = await look(domain, { 'a.example': records }).check;
    expect(check).toMatchObject({ allowed, at: 'a.example', records });
    expect(check.message).toContain(message);
  });

  test('that can not be looked for are unknown', async () => {
    const { check } = look('www.example.com', { 'www.example.com': [], 'example.com': 'connection refused' });
    expect(await check).toEqual({
      allowed: undefined,
      at: undefined,
      records: [],
      message: 'The CAA records of www.example.com could not be looked for: connection refused.',
    });
  });

  test('are not looked for after an abort', async () => {
    const reason = new Error('enough');
    await expect(look('example.com', {}, { signal: AbortSignal.abort(reason) }).check).rejects.toBe(reason);
  });
});
