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

  test('says why in a sentence, also where there is none or one of no use', async () => {
    const Id = put('failed.example.com', 'ApplyFailed');
    const query = { siteId: SITE, domains: ['failed.example.com', 'new.example.com'] };
    const { domains } = await planApplication(esa, query, options);
    expect(domains.map(({ reason }) => reason)).toEqual([
      `Its free certificate ${Id} is of no use: The application failed: put right what kept its names from being validated, and apply again.`,
      'It has no free certificate.',
    ]);
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
    ['was issued 40 days ago', 'OK', { CreateTime: days(-40), DCV }, 'keep', 'It has the free certificate free-'],
    ['begins tomorrow', 'OK', { NotBefore: days(1), NotAfter: days(90) }, 'keep', 'Clients refuse it until 2026-03-02'],
    ['is in a state of its own', 'Frozen', {}, 'unclear', 'It has a free certificate whose state is not known, free-'],
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

  test.each<[string | undefined, string | undefined, string, string]>([
    ['NS', undefined, 'a.staging.example.com', 'The site is in an unknown state, not active: '],
    [undefined, 'active', 'a.staging.example.com', 'How the site is connected is not known: look at what'],
    ['Tunnel', 'active', 'a.staging.example.com', 'How the site is connected is not known: look at what'],
    [' cname ', ' Active ', '*.staging.example.com', "It is validated by DNS, which is not ESA's: publish the record"],
    [' ns ', ' Active ', '*.staging.example.com', 'ESA publishes the validation in its own DNS: only wait.'],
  ])('a site of the access %j that is %j', async (AccessType, Status, domain, advice) => {
    emulator.answer('GetSite', {
      SiteModel: { SiteId: 1234567890126, SiteName: 'staging.example.com', AccessType, Status },
    });
    const plan = await planApplication(esa, { siteId: STAGING, domains: [domain] }, options);
    expect(plan.domains[0]?.advice).toContain(advice);
    expect(plan).toMatchObject({ accessType: AccessType?.trim().toUpperCase(), siteStatus: Status?.trim() });
  });

  test('a site whose name the service does not tell has any domain', async () => {
    emulator.answer('GetSite', {});
    const plan = await planApplication(esa, { siteId: SITE, domains: ['a.test', 'b.example'] }, options);
    expect(plan).toMatchObject({ siteId: String(SITE), siteName: undefined, accessType: undefined });
    expect(plan.domains.map(({ domain }) => domain)).toEqual(['a.test', 'b.example']);
  });

  test('has the domain of the site itself, and each once', async () => {
    const domains = ['example.com', 'EXAMPLE.com.', '*.example.com', 'a.example.com'];
    const plan = await planApplication(esa, { siteId: SITE, domains }, options);
    expect(plan.domains.map(({ domain }) => domain)).toEqual(['example.com', '*.example.com', 'a.example.com']);
  });

  test('an abort ends it, also where it looks for what may be missing', async () => {
    const reason = new Error('enough');
    for (const action of ['GetSite', 'ListCertificates', 'GetDcvDelegation'] as const) {
      const controller = new AbortController();
      const take = emulator.answer(action, () => {
        controller.abort(reason);
        return refusal('NoPermission');
      });
      const query = { siteId: STAGING, domains: ['a.staging.example.com'] };
      expect(await failure(() => planApplication(esa, query, { ...options, signal: controller.signal }))).toBe(reason);
      take();
    }
  });

  test.each([1, 2_147_483_647])('takes a timeout of %d ms', async (timeout) => {
    const query = { siteId: SITE, domains: ['a.example.com'] };
    expect((await planApplication(esa, query, { ...options, timeout })).domains).toHaveLength(1);
  });

  test('what the service does not tell of a delegation is said where it is asked for', async () => {
    emulator.answer('GetDcvDelegation', { DelegationDomain: ' ' });
    const query = { siteId: STAGING, domains: ['*.staging.example.com'] };
    const { delegation, domains } = await planApplication(esa, query, options);
    expect(delegation).toBeUndefined();
    expect(domains[0]?.advice).toBe(
      "It is validated by DNS, which is not ESA's: publish the record at the DNS provider (what the service asks for is in its answer). What the service asks for is valid for one hour.",
    );
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
    [
      { domains: ['a.example.com'], type: 'free' as never },
      'type must be one of lets_encrypt, digicert_single, digicert_wildcard',
    ],
    [{ siteId: SITE, domains: ['a.example.com', 'notexample.com'] }, 'notexample.com does not belong to the site'],
    [{ domains: ['a.nowhere.example'] }, 'a.nowhere.example belongs to no site'],
  ])('%o is refused', async (query, message) => {
    const error = await failure(() => planApplication(esa, query, options));
    expect(error).toBeInstanceOf(ParameterError);
    expect((error as Error).message).toContain(message);
    expect(calls()).not.toContain('ApplyCertificate');
  });
});

test.each([0, -1, Number.NaN, 2_147_483_648])('a timeout of %d ms is refused before any request', async (timeout) => {
  const query = { siteId: SITE, domains: ['a.example.com'] };
  const error = await failure(() => planApplication(esa, query, { ...options, timeout }));
  expect((error as Error).message).toBe('planApplication: timeout must be milliseconds above 0');
  expect(calls()).toEqual([]);
});

test.each([
  ['digicert_single', 'new.example.com'],
  ['digicert_wildcard', '*.example.com'],
  ['lets_encrypt', 'new.example.com'],
] as const)('%s for %s is warned of by nobody', async (type, domain) => {
  const { domains } = await planApplication(esa, { siteId: SITE, domains: [domain], type }, options);
  expect(domains[0]?.warnings).toEqual([]);
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

  test('one that was refused is not looked for', async () => {
    emulator.answer('ApplyCertificate', () => {
      put('a.example.com', 'Applying');
      return refusal('ApplyCertificateNotAllowed');
    });
    const { applications } = await applyCertificates(esa, { siteId: SITE, domains: ['a.example.com'] }, options);
    expect(applications).toMatchObject([{ outcome: 'failed', id: undefined }]);
    expect(calls().slice(-1)).toEqual(['ApplyCertificate']);
  });

  test('a fault of the program is thrown', async () => {
    const plan = await planApplication(esa, { siteId: SITE, domains: ['a.example.com'] }, options);
    const bug = new TypeError('a fault');
    const send = async (): Promise<never> => {
      throw bug;
    };
    expect(await failure(() => applyCertificates({ ...esa, send }, plan, options))).toBe(bug);
  });

  test.each<[string, object[], string]>([
    ['names no domain', [{ Id: 'one', Status: 'Applying' }], 'one'],
    [
      'names it in another form',
      [
        { Domain: 'b.example.com', Id: 'b' },
        { Domain: 'A.example.com.', Id: 'a' },
      ],
      'a',
    ],
    ['names another only', [{ Domain: 'b.example.com', Id: 'b' }], 'b'],
  ])('an answer that %s', async (_what, Result, id) => {
    emulator.answer('ApplyCertificate', { Result });
    const { applications } = await applyCertificates(esa, { siteId: SITE, domains: ['a.example.com'] }, options);
    expect(applications).toMatchObject([{ outcome: 'applied', id }]);
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
    const message = 'applyCertificates: the answer has no id, and the list does not show the certificate';
    const error = { name: 'ResponseError', code: 'incomplete', message, attempts: 1, status: 200 };
    expect(applications).toMatchObject([{ outcome: 'failed', error }]);
    expect(applications[0]?.error?.requestId).toMatch(/\w/);
  });

  test.each<[string, string, string, Partial<CertificateInfo>]>([
    ['an upload', 'a.example.com', 'Applying', { Type: 'upload' }],
    ['of another domain', 'b.example.com', 'Applying', {}],
    ['not under way', 'a.example.com', 'ApplyFailed', {}],
  ])(
    'a certificate in the list that is %s is not the one that was applied for',
    async (_what, domain, status, more) => {
      for (const answer of [refusal('InternalException'), { Result: [] }, {}]) {
        put(domain, status, more);
        emulator.answer('ApplyCertificate', answer);
        const { applications } = await applyCertificates(esa, { siteId: SITE, domains: ['a.example.com'] }, options);
        expect(applications).toMatchObject([{ outcome: 'failed', id: undefined }]);
      }
    },
  );

  test.each(['ApplyCertificate', 'ListCertificates'] as const)('an abort during %s ends it', async (action) => {
    const reason = new Error('enough');
    const controller = new AbortController();
    const plan = await planApplication(esa, { siteId: SITE, domains: ['a.example.com'] }, options);
    emulator.answer('ApplyCertificate', { Result: [] });
    emulator.answer(action, () => {
      controller.abort(reason);
      return { Result: [], TotalCount: 0 };
    });
    expect(await failure(() => applyCertificates(esa, plan, { ...options, signal: controller.signal }))).toBe(reason);
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
