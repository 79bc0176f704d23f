import { type Finding, verifyCertificate } from '@esakit/x509';
import { describe, expect, test } from 'vitest';
import { ecKeys, issue, type Request } from './issue.js';
import { faults, NOW, only } from './setup.js';
import { address, critical, distinguishedName, dns, field, names, primitive, sequence, utf8 } from './write.js';

const keys = ecKeys();
const root = issue({ subject: 'CN=Root', ca: true, keys });
const subtrees = (number: number, bases: readonly Buffer[]): Buffer[] =>
  bases.length === 0 ? [] : [field(number, ...bases.map((base) => sequence(base)))];
const constraints = (permitted: readonly Buffer[], excluded: readonly Buffer[] = []): Buffer =>
  critical('2.5.29.30', sequence(...subtrees(0, permitted), ...subtrees(1, excluded)));

async function verify(limits: Buffer, request: Request): Promise<Finding[]> {
  const issuer = issue({ subject: 'CN=CA', ca: true, keys, issuer: root, extensions: [limits] });
  const leaf = issue({ issuer, keys, ...request });
  return verifyCertificate({ Certificate: leaf.pem + issuer.pem }, { now: NOW });
}

const company = distinguishedName([['2.5.4.10', utf8('Example Ltd')]]);
const inCompany = distinguishedName([['2.5.4.10', utf8('EXAMPLE  ltd')]], [['2.5.4.3', utf8('www')]]);
const ip = (range: string): Buffer => address(...Buffer.from(range, 'hex'));

describe('an authority issues for the names that it may, and no others', () => {
  test.each<[string, Buffer, Request, boolean]>([
    [
      'within a domain',
      constraints([dns('example.com')]),
      { names: ['www.example.com', 'example.com', 'A.B.EXAMPLE.com'] },
      true,
    ],
    ['outside of a domain', constraints([dns('example.com')]), { names: ['www.example.org'] }, false],
    ['one of two outside', constraints([dns('example.com')]), { names: ['www.example.com', 'a.example'] }, false],
    ['a name that only ends like it', constraints([dns('example.com')]), { names: ['wwwexample.com'] }, false],
    [
      'within one of two domains',
      constraints([dns('a.example'), dns('example.com')]),
      { names: ['www.example.com'] },
      true,
    ],
    ['below a domain with a dot', constraints([dns('.example.com')]), { names: ['www.example.com'] }, true],
    ['a domain with a dot itself', constraints([dns('.example.com')]), { names: ['example.com'] }, false],
    ['a wildcard', constraints([dns('example.com')]), { names: ['*.example.com'] }, true],
    ['all names excluded', constraints([], [dns('')]), { names: ['www.example.com'] }, false],
    ['another kind of name', constraints([ip('c0000200ffffff00')]), { names: ['www.example.com'] }, true],
    ['an address in its range', constraints([ip('c0000200ffffff00')]), { names: [[192, 0, 2, 7]] }, true],
    ['an address beside its range', constraints([ip('c0000200ffffff00')]), { names: [[192, 0, 3, 7]] }, false],
    [
      'an address of another length',
      constraints([ip('c0000200ffffff00')]),
      { names: [[...Buffer.alloc(16, 1)]] },
      false,
    ],
    ['an excluded address', constraints([], [ip('c0000200ffffff00')]), { names: [[192, 0, 2, 7]] }, false],
    [
      'the name of a company',
      constraints([field(4, company)]),
      { names: ['www.example.com'], raw: { subject: inCompany } },
      true,
    ],
    [
      'the name of another company',
      constraints([field(4, company)]),
      { names: ['www.example.com'], subject: 'O=Other' },
      false,
    ],
    ['no name of a company', constraints([field(4, company)]), { subject: '', names: ['www.example.com'] }, true],
    [
      'a shorter name than that of the company',
      constraints([field(4, inCompany)]),
      { names: ['www.example.com'], raw: { subject: company } },
      false,
    ],
    [
      'kinds of names that no host has',
      constraints([primitive(1, 'example.com')]),
      { names: ['www.example.com'] },
      true,
    ],
  ])('%s', async (_name, limits, request, ok) => {
    const findings = await verify(limits, request);
    expect(only(findings, 'name-constraints').ok).toBe(ok);
    expect(faults(findings)).toEqual(ok ? [] : ['name-constraints 1']);
  });

  test('malformed names are in no domain', async () => {
    const request = { extensions: [names(dns('www\0.example.com'))] };
    expect(faults(await verify(constraints([dns('example.com')]), request))).toEqual([
      'malformed-names',
      'name-constraints 1',
    ]);
  });

  test('with the names that it may not issue for', async () => {
    const one = await verify(constraints([dns('example.com')]), {
      names: ['a.example', 'www.example.com', 'b.example'],
    });
    expect(only(one, 'name-constraints')).toEqual({
      check: 'name-constraints',
      ok: false,
      severity: 'error',
      certificate: 1,
      expected: 'names that the authority may issue for',
      found: 'a.example, b.example',
      message:
        'CA may not issue for these names, so clients refuse the chain: take a certificate of another authority.',
    });
  });

  test('which counts for those further below too, but not for the authority itself or its own new key', async () => {
    const limited = issue({
      subject: 'CN=Top',
      ca: true,
      issuer: root,
      extensions: [constraints([dns('example.com'), field(4, company)])],
    });
    const renewed = issue({ subject: 'CN=Top', ca: true, issuer: limited, keys: ecKeys() });
    const middle = issue({ subject: 'O=Example Ltd', ca: true, issuer: renewed });
    const below = (host: string) => issue({ raw: { subject: inCompany }, issuer: middle, names: [host] });
    const check = async (host: string) =>
      faults(
        await verifyCertificate(
          { Certificate: [below(host), middle, renewed, limited].map(({ pem }) => pem).join('') },
          { now: NOW },
        ),
      );
    expect(await check('www.example.com')).toEqual([]);
    expect(await check('www.example.org')).toEqual(['name-constraints 3']);
  });

  test('which counts for a leaf that has the name of its issuer', async () => {
    const limits = constraints([dns('example.com')]);
    const own = { subject: 'CN=CA', keys: ecKeys() };
    expect(faults(await verify(limits, { ...own, names: ['www.example.com'] }))).toEqual([]);
    expect(faults(await verify(limits, { ...own, names: ['a.example'] }))).toEqual(['name-constraints 1']);
  });

  test('without constraints there is no finding', async () => {
    const issuer = issue({ subject: 'CN=CA', ca: true });
    const { pem } = issue({ issuer });
    const findings = await verifyCertificate({ Certificate: pem + issuer.pem }, { now: NOW });
    expect(findings.some(({ check }) => check === 'name-constraints')).toBe(false);
  });

  test('more names and constraints than a chain ever has are not judged', async () => {
    const many = Array.from({ length: 2_000 }, (_, index) => `${index}.example.com`);
    const findings = await verify(constraints(many.map((name) => dns(name))), { names: many });
    expect(only(findings, 'name-constraints')).toMatchObject({
      ok: false,
      severity: 'warning',
      found: 'more names and constraints than are compared',
      message:
        'Whether the names are ones that CA may issue for is not judged: there are more names and constraints than are compared.',
    });
  });
});

test('where all names are such, that is said of the authority', async () => {
  const findings = await verify(constraints([dns('example.com')]), { names: ['www.example.com'] });
  const { message, found, expected } = only(findings, 'name-constraints');
  expect({ message, found, expected }).toEqual({
    message: 'The names are ones that CA may issue for.',
    found: 'no others',
    expected: 'names that the authority may issue for',
  });
});
