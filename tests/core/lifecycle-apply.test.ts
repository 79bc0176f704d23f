import { type CertificateInfo, createClient, ParameterError, ServiceError } from '@esakit/core';
import {
  type Application,
  applyCertificates,
  planApplication,
  type PlanApplicationOptions,
} from '@esakit/core/lifecycle';
import { createEmulator, type Emulator, refusal } from '@esakit/emulator';
import { beforeEach, describe, expect, test } from 'vitest';
import { failure } from '../support/scripted-service.js';

const NOW = Date.parse('2026-03-01T12:34:56Z');
const SITE = 1234567890123n;
const STAGING = 1234567890126n;
const DELEGATION = '1234567890126.dcv.aliyun-esa.com';
const emulator: Emulator = createEmulator({ clock: () => NOW });
const esa = createClient({
  credentials: emulator.credentials,
  fetch: emulator.fetch,
  clock: () => NOW,
  retries: 0,
});
const options: PlanApplicationOptions = { now: new Date(NOW), resolver: false };

beforeEach(() => {
  emulator.reset();
  emulator.answer('GetDcvDelegation', { DelegationDomain: DELEGATION });
});

const calls = (): unknown[] => emulator.requests.map(({ action }) => action);

/** Puts a free certificate on the sample site. */
function put(domain: string, Status: string, more: Partial<CertificateInfo> = {}): string {
  const Id = `free-${emulator.state.certificates.size}`;
  const Result = { Id, Name: domain, Region: '', Status, Type: 'free', CommonName: domain, SAN: domain, ...more };
  emulator.state.certificates.set(Id, { SiteId: SITE, Result: { CreateTime: '', UpdateTime: '', ...Result } as never });
  return Id;
}

const ask: typeof fetch = async (input) => {
  const isZone = new URL(input as string).searchParams.get('name') === 'example.com';
  return Response.json({ Status: 0, Answer: isZone ? [{ type: 257, data: '0 issue "digicert.com"' }] : [] });
};

const days = (count: number): string => new Date(NOW + count * 86_400_000).toISOString();

describe('planApplication', () => {
  test('reads only', async () => {
    await planApplication(esa, { siteId: SITE, domains: ['new.example.com'] }, options);
    expect(calls()).toEqual(['GetSite', 'ListCertificates']);
  });

  test.each([
    ['OK', 'keep'],
    ['Issued', 'keep'],
    ['Expiring', 'keep'],
    ['applying', 'wait'],
    ['ApplyFailed', 'apply'],
    ['Canceled', 'apply'],
    ['Expired', 'apply'],
    ['Frozen', 'unclear'],
  ])('a free certificate that is %s: %s', async (status, action) => {
    const Id = put('new.example.com', status);
    const { domains } = await planApplication(esa, { siteId: SITE, domains: ['New.example.com.'] }, options);
    expect(domains).toMatchObject([{ domain: 'new.example.com', action, certificate: { Id } }]);
    expect(domains[0]?.reason).toContain(Id);
  });

  test('the best of several decides', async () => {
    put('new.example.com', 'ApplyFailed');
    put('new.example.com', 'Applying');
    const Id = put('new.example.com', 'OK');
    const { domains } = await planApplication(esa, { siteId: SITE, domains: ['new.example.com'] }, options);
    expect(domains).toMatchObject([{ action: 'keep', certificate: { Id } }]);
  });

  test('one that has ended is of no use, whatever its status says', async () => {
    put('new.example.com', 'OK', { NotBefore: '2025-11-01T00:00:00Z', NotAfter: '2026-02-01T00:00:00Z' });
    const { domains } = await planApplication(esa, { siteId: SITE, domains: ['new.example.com'] }, options);
    expect(domains).toMatchObject([{ action: 'apply' }]);
  });

  const DCV = [{ Type: 'DNS', Key: '_acme-challenge.new.example.com', Value: 'x', Status: 'pending' }];

  test.each<[string, string, Partial<CertificateInfo>, string, string]>([
    ['ends in 29 days', 'OK', { NotBefore: days(-61), NotAfter: days(29) }, 'keep', 'ESA renews it itself'],
    ['ends in 7 days', 'Expiring', { NotBefore: days(-83), NotAfter: days(7) }, 'keep', 'ESA renews it itself'],
    [
      'ends in 3 days',
      'Expiring',
      { NotBefore: days(-87), NotAfter: days(3) },
      'apply',
      'is not renewed: It ends in 3',
    ],
    ['of 6 days ends in 3', 'OK', { NotBefore: days(-3), NotAfter: days(3) }, 'keep', 'valid for 3 days more'],
    ['was applied for 6 days ago', 'Applying', { CreateTime: days(-6) }, 'wait', 'wait until ESA says'],
    ['was applied for 8 days ago', 'Applying', { CreateTime: days(-8) }, 'apply', 'is not issued any more: It was'],
    ['has validation of half an hour ago', 'Applying', { CreateTime: days(-1 / 48), DCV }, 'wait', 'publish what'],
    ['has validation of 2 hours ago', 'Applying', { CreateTime: days(-1 / 12), DCV }, 'apply', 'apply again'],
  ])('does what the advice says about one that %s', async (_, status, more, action, reason) => {
    put('new.example.com', 'ApplyFailed');
    const Id = put('new.example.com', status, more);
    const { domains } = await planApplication(esa, { siteId: SITE, domains: ['new.example.com'] }, options);
    expect(domains).toMatchObject([{ action, certificate: { Id }, reason: expect.stringContaining(reason) as string }]);
    const says = /so apply for|apply again/.test(domains[0]?.reason ?? '');
    expect(says).toBe(action === 'apply');
  });

  test('applies for no other one while that in place of an overdue one is under way', async () => {
    put('new.example.com', 'Expiring', { NotBefore: days(-87), NotAfter: days(3) });
    const Id = put('new.example.com', 'Applying', { CreateTime: days(0) });
    const { domains } = await planApplication(esa, { siteId: SITE, domains: ['new.example.com'] }, options);
    expect(domains).toMatchObject([{ action: 'wait', certificate: { Id } }]);
  });

  test('neither an upload nor a wildcard counts as the free certificate of a name', async () => {
    put('*.example.com', 'OK');
    const { domains } = await planApplication(
      esa,
      { siteId: SITE, domains: ['shop.example.com', 'new.example.com', '*.example.com'] },
      options,
    );
    expect(domains.map(({ action }) => action)).toEqual(['apply', 'apply', 'keep']);
  });

  test('finds the site by the first domain', async () => {
    const plan = await planApplication(esa, { domains: ['*.staging.example.com', 'a.staging.example.com'] }, options);
    expect(plan).toMatchObject({ siteId: String(STAGING), siteName: 'staging.example.com', accessType: 'CNAME' });
  });

  test('an NS site that is active validates by itself', async () => {
    const plan = await planApplication(esa, { siteId: SITE, domains: ['new.example.com'] }, options);
    expect(plan).toMatchObject({ accessType: 'NS', siteStatus: 'active', delegation: undefined, type: 'lets_encrypt' });
    expect(plan.domains).toMatchObject([
      {
        validation: 'automatic',
        advice: 'ESA publishes the validation in its own DNS: only wait.',
        caa: { allowed: undefined, message: 'Its CAA records were not looked for.' },
        warnings: [],
      },
    ]);
  });

  test('an NS site that is not active does not', async () => {
    emulator.state.sites.get(SITE)!.Status = 'pending';
    const { domains } = await planApplication(esa, { siteId: SITE, domains: ['new.example.com'] }, options);
    expect(domains).toMatchObject([{ validation: 'unknown' }]);
    expect(domains[0]?.advice).toContain('The site is pending, not active');
  });

  test.each([
    ['lets_encrypt', 'a.staging.example.com', 'edge-or-file', 'within one hour'],
    ['lets_encrypt', '*.staging.example.com', 'delegation', DELEGATION],
    ['digicert_single', 'a.staging.example.com', 'delegation', DELEGATION],
  ] as const)('a site connected by CNAME, %s for %s: %s', async (type, domain, validation, advice) => {
    const plan = await planApplication(esa, { siteId: STAGING, domains: [domain], type }, options);
    expect(plan).toMatchObject({ delegation: DELEGATION, domains: [{ validation }] });
    expect(plan.domains[0]?.advice).toContain(advice);
  });

  test('a delegation that the service does not tell keeps nobody from applying', async () => {
    emulator.answer('GetDcvDelegation', refusal('NoPermission'));
    const plan = await planApplication(esa, { siteId: STAGING, domains: ['*.staging.example.com'] }, options);
    expect(plan).toMatchObject({ delegation: undefined, domains: [{ action: 'apply' }] });
  });

  test.each([
    ['lets_encrypt', '*.example.com', 'without end'],
    ['digicert_single', '*.example.com', 'take digicert_wildcard'],
    ['digicert_wildcard', 'new.example.com', 'take digicert_single'],
  ] as const)('%s for %s is warned of', async (type, domain, warning) => {
    const { domains } = await planApplication(esa, { siteId: SITE, domains: [domain], type }, options);
    expect(domains[0]?.warnings).toEqual([expect.stringContaining(warning)]);
  });

  test.each([
    ['lets_encrypt', false],
    ['digicert_single', true],
  ] as const)('CAA records that name DigiCert only, for %s', async (type, allowed) => {
    const query = { siteId: SITE, domains: ['new.example.com'], type };
    const resolver = 'https://resolver.example/dns-query';
    const { domains } = await planApplication(esa, query, { ...options, resolver, fetch: ask });
    expect(domains).toMatchObject([{ action: allowed ? 'apply' : 'forbidden', caa: { allowed, at: 'example.com' } }]);
  });

  test('what CAA records forbid is not applied for, but by force', async () => {
    take('new.example.com');
    const query = { siteId: SITE, domains: ['new.example.com'] };
    const looking = { ...options, resolver: 'https://resolver.example/dns-query', fetch: ask };
    const { applications } = await applyCertificates(esa, query, looking);
    expect(applications).toEqual([
      { domain: 'new.example.com', outcome: 'forbidden', id: undefined, status: undefined, error: undefined },
    ]);
    expect(sent()).toEqual([]);
    const forced = await applyCertificates(esa, query, { ...looking, force: true });
    expect(forced.applications).toMatchObject([{ outcome: 'applied', id: 'id-of-new.example.com' }]);
    expect(sent()).toHaveLength(1);
  });

  test('CAA records that forbid it matter to no domain that has a certificate, and unknown ones forbid nothing', async () => {
    put('old.example.com', 'OK');
    const looking = { ...options, resolver: 'https://resolver.example/dns-query' };
    const query = { siteId: SITE, domains: ['old.example.com'] };
    const kept = await planApplication(esa, query, { ...looking, fetch: ask });
    expect(kept.domains).toMatchObject([{ action: 'keep', caa: { allowed: false } }]);
    const broken = { ...looking, fetch: async () => new Response('', { status: 502 }) };
    const unknown = await planApplication(esa, { siteId: SITE, domains: ['new.example.com'] }, broken);
    expect(unknown.domains).toMatchObject([{ action: 'apply', caa: { allowed: undefined } }]);
  });

  test.each([
    [{ domains: [] }, 'domains is empty'],
    [{ domains: ['https://example.com'] }, 'https://example.com is not a domain'],
    [{ domains: ['a.*.example.com'] }, 'a.*.example.com is not a domain'],
    [{ domains: ['localhost'] }, 'localhost is not a domain'],
    [{ domains: ['a.example.com'], type: 'free' as never }, 'type must be one of lets_encrypt'],
    [{ siteId: SITE, domains: ['a.example.com', 'notexample.com'] }, 'notexample.com does not belong to the site'],
    [{ domains: ['a.nowhere.example'] }, 'a.nowhere.example belongs to no site'],
  ])('%o is refused', async (query, message) => {
    const error = await failure(() => planApplication(esa, query, options));
    expect(error).toBeInstanceOf(ParameterError);
    expect((error as Error).message).toContain(message);
    expect(calls()).not.toContain('ApplyCertificate');
  });
});

/** Applications that the service takes; the others are refused. */
const take = (...taken: string[]): void =>
  void emulator.answer('ApplyCertificate', ({ input }) => {
    const Domain = String(input['Domains']);
    if (!taken.includes(Domain)) return refusal('ApplyCertificateNotAllowed');
    return { Result: [{ Domain, Id: `id-of-${Domain}`, Status: 'Applying' }], TotalCount: 1 };
  });

const sent = (): unknown[] =>
  emulator.requests.filter(({ action }) => action === 'ApplyCertificate').map(({ params }) => params);

test('applies once for each domain, and keeps each id', async () => {
  take('a.example.com', 'b.example.com');
  put('c.example.com', 'OK');
  const d = put('d.example.com', 'Applying');
  const heard: Application[] = [];
  const { siteId, applications } = await applyCertificates(
    esa,
    { siteId: SITE, domains: ['a.example.com', 'b.example.com', 'c.example.com', 'd.example.com'] },
    { ...options, onApplied: (application) => heard.push(application) },
  );
  expect(siteId).toBe(String(SITE));
  expect(applications).toMatchObject([
    { domain: 'a.example.com', outcome: 'applied', id: 'id-of-a.example.com', status: 'Applying' },
    { domain: 'b.example.com', outcome: 'applied', id: 'id-of-b.example.com' },
    { domain: 'c.example.com', outcome: 'kept' },
    { domain: 'd.example.com', outcome: 'pending', id: d },
  ]);
  expect(heard).toEqual(applications);
  expect(sent()).toMatchObject([
    { Domains: 'a.example.com', Type: 'lets_encrypt' },
    { Domains: 'b.example.com', Type: 'lets_encrypt' },
  ]);
});

describe('applyCertificates', () => {
  test('one that fails keeps no other from being tried', async () => {
    take('b.example.com');
    const { applications } = await applyCertificates(
      esa,
      { siteId: SITE, domains: ['a.example.com', 'b.example.com'] },
      options,
    );
    expect(applications).toMatchObject([
      { outcome: 'failed', id: undefined, error: { code: 'ApplyCertificateNotAllowed' } },
      { outcome: 'applied', id: 'id-of-b.example.com', error: undefined },
    ]);
    expect(applications[0]?.error).toBeInstanceOf(ServiceError);
  });

  test('carries out the plan that was shown, without reading it again', async () => {
    take('a.example.com');
    const plan = await planApplication(esa, { siteId: SITE, domains: ['a.example.com'] }, options);
    const before = calls().length;
    await applyCertificates(esa, plan, options);
    expect(calls().slice(before)).toEqual(['ApplyCertificate']);
  });

  test('leaves alone what is unclear', async () => {
    put('a.example.com', 'Frozen');
    const { applications } = await applyCertificates(esa, { siteId: SITE, domains: ['a.example.com'] }, options);
    expect(applications).toMatchObject([{ outcome: 'unclear' }]);
    expect(sent()).toEqual([]);
  });

  test('finds the application whose answer was lost', async () => {
    emulator.answer('ApplyCertificate', () => {
      put('a.example.com', 'Applying');
      return refusal('InternalException');
    });
    const { applications } = await applyCertificates(esa, { siteId: SITE, domains: ['a.example.com'] }, options);
    expect(applications).toMatchObject([{ outcome: 'applied', status: 'Applying', error: undefined }]);
  });

  test('finds the application whose answer has no id', async () => {
    emulator.answer('ApplyCertificate', () => {
      put('a.example.com', 'Applying');
      return { Result: [], TotalCount: 0 };
    });
    const { applications } = await applyCertificates(esa, { siteId: SITE, domains: ['a.example.com'] }, options);
    expect(applications).toMatchObject([{ outcome: 'applied', status: 'Applying' }]);
  });

  test('an answer without an id, and nothing in the list, is a failure', async () => {
    emulator.answer('ApplyCertificate', { Result: [], TotalCount: 0 });
    const { applications } = await applyCertificates(esa, { siteId: SITE, domains: ['a.example.com'] }, options);
    expect(applications).toMatchObject([{ outcome: 'failed', error: { name: 'ResponseError', code: 'incomplete' } }]);
  });

  test('an abort ends it, and what was applied for is told', async () => {
    take('a.example.com', 'b.example.com');
    const controller = new AbortController();
    const heard: Application[] = [];
    const reason = new Error('enough');
    const error = await failure(() =>
      applyCertificates(
        esa,
        { siteId: SITE, domains: ['a.example.com', 'b.example.com'] },
        {
          ...options,
          signal: controller.signal,
          onApplied: (application) => {
            heard.push(application);
            controller.abort(reason);
          },
        },
      ),
    );
    expect(error).toBe(reason);
    expect(heard).toMatchObject([{ domain: 'a.example.com', id: 'id-of-a.example.com' }]);
    expect(sent()).toHaveLength(1);
  });
});
