import { X509Certificate } from 'node:crypto';
import type { EmulatorOptions } from '@esakit/emulator';
import { describe, expect, test, vi } from 'vitest';
import { setup, SITE } from './setup.js';

const CNAME_SITE = '1234567890126';
const OFFLINE_SITE = '1234567890127';
const PLAN = 'esa-site-1234567890123';
const SECOND = 1000;
const HOUR = 3600 * SECOND;

function applying(options: Omit<EmulatorOptions, 'clock'> = {}) {
  const { emulator, call, clock } = setup(options);
  const apply = (Domains: string, more: Record<string, string> = {}) =>
    call('ApplyCertificate', { SiteId: SITE, Domains, ...more });
  return {
    emulator,
    call,
    apply,
    wait: (ms: number) => void (clock.now += ms),
    /** The id of an application for one domain. */
    applied: async (...given: Parameters<typeof apply>) => (await apply(...given)).body.Result[0].Id as string,
    get: async (Id: string, SiteId = SITE) => (await call('GetCertificate', { SiteId, Id })).body,
    publish: (RecordName: string, Value: string) =>
      call('CreateRecord', { SiteId: SITE, RecordName, Type: 'TXT', Ttl: '60', Data: JSON.stringify({ Value }) }),
  };
}

describe('an application', () => {
  test('is one certificate for each domain', async () => {
    const { apply, get } = applying();
    const { status, body } = await apply('www.example.com, *.Example.com,www.example.com');
    expect(status).toBe(200);
    expect(body).toEqual({
      RequestId: expect.any(String),
      SiteName: 'example.com',
      TotalCount: 2,
      Result: [
        { Domain: 'www.example.com', Id: expect.any(String), Status: 'Applying' },
        { Domain: '*.example.com', Id: expect.any(String), Status: 'Applying' },
      ],
    });
    const { Result, Certificate } = await get(body.Result[1].Id);
    expect(Result).toMatchObject({ Type: 'free', SAN: '*.example.com', Status: 'Applying' });
    expect([Certificate, Result.DCV, Result.NotAfter]).toEqual([undefined, undefined, undefined]);
  });

  test.each([
    ['another site', 'www.example.org', {}, 'CertificateDomainNotMatchSite'],
    ['what is no name', 'a b', {}, 'InvalidParameter'],
    ['a wildcard in the middle', 'a.*.example.com', {}, 'InvalidParameter'],
    ['an unknown authority', 'example.com', { Type: 'me' }, 'InvalidParameter'],
    ['a wildcard of a single kind', '*.example.com', { Type: 'digicert_single' }, 'ApplyCertificateNotAllowed'],
    ['a name of the wildcard kind', 'example.com', { Type: 'digicert_wildcard' }, 'ApplyCertificateNotAllowed'],
    ['a site of an unpaid plan', 'old-example.com', { SiteId: OFFLINE_SITE }, 'Instance.NotOnline'],
  ])('for %s is refused', async (_what, domains, more, code) => {
    const { emulator, apply } = applying();
    const before = emulator.state.certificates.size;
    expect((await apply(domains, more)).body.Code).toBe(code);
    expect(emulator.state.certificates.size).toBe(before);
  });

  test('for a site that is offline is refused', async () => {
    const { emulator, apply } = applying();
    emulator.state.sites.get(BigInt(SITE))!.Status = 'offline';
    expect((await apply('example.com')).body.Code).toBe('ApplyCertificateNotAllowed');
  });

  test('counts, and stops at the quota as a whole', async () => {
    const { apply } = applying({ plans: { [PLAN]: { free_cert: 5 } } }); // three are there
    expect((await apply('a.example.com,b.example.com,c.example.com')).body.Code).toBe('CertQuotaCheckFailed');
    expect((await apply('a.example.com,b.example.com')).status).toBe(200);
    expect((await apply('c.example.com')).body.Code).toBe('CertQuotaCheckFailed');
  });
});

describe('on an active NS site', () => {
  test('the service publishes the record itself: pending, issued, then OK', async () => {
    const { applied, get, wait, emulator } = applying();
    const id = await applied('new.example.com');
    wait(1999);
    expect((await get(id)).Result).not.toHaveProperty('DCV');
    wait(1);
    const { Status, Result } = await get(id);
    expect([Status, Result.DCV]).toEqual([
      'Applying',
      [
        {
          Id: expect.stringMatching(/^[0-9a-f]{32}$/),
          Type: 'DNS',
          Key: '_acme-challenge.new.example.com',
          Value: expect.stringMatching(/^[\w-]{43}$/),
          Status: 'pending',
        },
      ],
    ]);
    wait(5000);
    const issued = await get(id);
    expect(issued.Result).toMatchObject({
      Id: id,
      Status: 'Issued',
      SAN: 'new.example.com',
      NotBefore: '2026-03-01T12:35:03Z',
      NotAfter: '2026-05-30T12:35:03Z',
    });
    expect(issued.Result).not.toHaveProperty('DCV');
    const [leaf, intermediate] = issued.Certificate.match(/-----BEGIN[^]+?-----END CERTIFICATE-----\n/g)!;
    const x509 = new X509Certificate(leaf);
    const issuer = new X509Certificate(intermediate);
    const [root] = await emulator.trustAnchors();
    expect(x509.subjectAltName).toBe('DNS:new.example.com');
    expect(x509.fingerprint256.replaceAll(':', '').toLowerCase()).toBe(issued.Result.FingerprintSha256);
    expect(x509.serialNumber.toLowerCase()).toBe(issued.Result.SerialNumber);
    expect([x509.verify(issuer.publicKey), issuer.verify(new X509Certificate(root!).publicKey)]).toEqual([true, true]);
    wait(10_000);
    expect((await get(id)).Status).toBe('OK');
  });

  test('nobody has to look while it happens', async () => {
    const { applied, get, wait } = applying();
    const id = await applied('new.example.com');
    wait(5 * HOUR);
    expect((await get(id)).Result).toMatchObject({ Status: 'OK', NotBefore: '2026-03-01T12:35:03Z' });
  });

  test('two requests at once see one certificate', async () => {
    const { applied, get, wait } = applying();
    const id = await applied('new.example.com');
    wait(HOUR);
    const [one, other] = await Promise.all([get(id), get(id)]);
    expect(one.Certificate).toBe(other.Certificate);
  });
});

describe('where the record is left to the user', () => {
  const validation = { writesTxt: false };

  test('a record of the emulator is the proof, as soon as it is created', async () => {
    const { applied, get, wait, publish } = applying({ validation });
    const id = await applied('*.example.com');
    wait(2000);
    const [{ Key, Value }] = (await get(id)).Result.DCV;
    expect(Key).toBe('_acme-challenge.example.com');
    await publish(Key, 'something else');
    wait(10_000);
    expect((await get(id)).Status).toBe('Applying');
    await publish(Key, Value);
    wait(2 * HOUR);
    expect((await get(id)).Result).toMatchObject({ Status: 'OK', NotBefore: '2026-03-01T12:35:13Z' });
  });

  test('no other record is the proof: neither its value at another name, nor another type at its name', async () => {
    const { applied, call, get, wait, publish } = applying({ validation });
    const id = await applied('new.example.com');
    wait(2000);
    const [{ Key, Value }] = (await get(id)).Result.DCV;
    await publish(`other.${Key}`, Value);
    await publish('example.com', Value);
    const Data = JSON.stringify({ Value });
    const other = await call('CreateRecord', { SiteId: SITE, RecordName: Key, Type: 'NS', Ttl: '60', Data });
    expect(other.status).toBe(200);
    wait(10_000);
    expect((await get(id)).Status).toBe('Applying');
  });

  test('the validation data dies after an hour', async () => {
    const { applied, get, wait, publish } = applying({ validation });
    const id = await applied('new.example.com');
    wait(2 * SECOND + HOUR - 1);
    const [{ Key, Value }] = (await get(id)).Result.DCV;
    wait(1);
    await publish(Key, Value);
    const { Result } = await get(id);
    expect(Result).toMatchObject({
      Status: 'ApplyFailed',
      ApplyCode: 3,
      ApplyMessage: 'domain control validation timed out',
      UpdateTime: '2026-03-01 13:34:58',
    });
    expect(Result).not.toHaveProperty('DCV');
  });

  test('a resolver of the test is asked in place of the emulator’s records', async () => {
    const values: string[] = [];
    const resolveTxt = vi.fn<(name: string) => Promise<string[]>>(async () => values);
    const { applied, get, wait, publish } = applying({ validation: { writesTxt: false, resolveTxt } });
    const id = await applied('new.example.com');
    wait(2000);
    const [{ Key, Value }] = (await get(id)).Result.DCV;
    await publish(Key, Value);
    wait(10_000);
    expect((await get(id)).Status).toBe('Applying');
    values.push('other', Value);
    await get(id);
    wait(5000);
    expect((await get(id)).Status).toBe('Issued');
    expect(new Set(resolveTxt.mock.calls.flat())).toEqual(new Set([Key]));
  });

  test('what a resolver sees after the hour is no proof', async () => {
    const values: string[] = [];
    const { applied, get, wait } = applying({ validation: { writesTxt: false, resolveTxt: () => values } });
    const id = await applied('new.example.com');
    wait(2000);
    values.push((await get(id)).Result.DCV[0].Value);
    wait(HOUR);
    expect((await get(id)).Status).toBe('ApplyFailed');
  });

  test('a resolver that fails proves nothing', async () => {
    const { applied, get, wait } = applying({
      validation: { writesTxt: false, resolveTxt: () => Promise.reject(new Error('no network')) },
    });
    const id = await applied('new.example.com');
    wait(60_000);
    expect((await get(id)).Status).toBe('Applying');
  });
});

describe('on a site connected by CNAME', () => {
  const more = { SiteId: CNAME_SITE };

  test('the proof is a file', async () => {
    const files = new Map<string, string>();
    const { applied, get, wait } = applying({ validation: { fetchText: (url) => files.get(url) } });
    const id = await applied('www.staging.example.com', more);
    wait(2000);
    const [{ Type, Key, Value }] = (await get(id, CNAME_SITE)).Result.DCV;
    expect(Type).toBe('HTTP');
    expect(Key).toMatch(/^http:\/\/www\.staging\.example\.com\/\.well-known\/acme-challenge\/[\w-]{43}$/);
    expect(Value).toMatch(/^[\w-]{43}\.[\w-]{43}$/);
    expect(Key.endsWith(Value.split('.')[0])).toBe(true);
    wait(10_000);
    expect((await get(id, CNAME_SITE)).Status).toBe('Applying');
    files.set(Key, `${Value}\n`);
    await get(id, CNAME_SITE);
    wait(5000);
    expect((await get(id, CNAME_SITE)).Status).toBe('Issued');
  });

  test('DigiCert wants a record, which may be delegated to ESA', async () => {
    const { call, applied, get, wait } = applying({
      validation: {
        resolveCname: (name) =>
          name === '_dnsauth.staging.example.com' ? `staging.example.com.${CNAME_SITE}.dcv.aliyun-esa.com.` : undefined,
      },
    });
    const id = await applied('*.staging.example.com', { ...more, Type: 'digicert_wildcard' });
    wait(2000);
    expect((await get(id, CNAME_SITE)).Result.DCV[0]).toMatchObject({
      Type: 'DNS',
      Key: '_dnsauth.staging.example.com',
    });
    wait(5000);
    expect((await get(id, CNAME_SITE)).Status).toBe('Issued');
    const { body } = await call('GetDcvDelegation', more, { method: 'GET' });
    expect(body).toMatchObject({
      SiteId: Number(CNAME_SITE),
      SiteName: 'staging.example.com',
      DelegationDomain: `${CNAME_SITE}.dcv.aliyun-esa.com`,
    });
  });
});

describe('a test decides', () => {
  const outcomes = { a: 'issue', b: 'fail', c: 'cancel', d: 'hang' } as const;
  const validation = {
    writesTxt: false,
    outcome: ({ Domain }: { Domain: string }) => outcomes[Domain[0] as keyof typeof outcomes],
  };

  test('what comes of an application', async () => {
    const { call, apply, get, wait } = applying({ validation });
    const { body } = await apply('a.example.com,b.example.com,c.example.com,d.example.com');
    const ids: string[] = body.Result.map(({ Id }: { Id: string }) => Id);
    const results = () => Promise.all(ids.map(async (id) => (await get(id)).Result));
    wait(2000);
    for (const { Status, DCV } of await results()) expect([Status, DCV]).toEqual(['Applying', [expect.anything()]]);
    wait(5000);
    expect(await results()).toMatchObject([
      { Status: 'Issued' },
      { Status: 'ApplyFailed', ApplyCode: 3, ApplyMessage: 'domain control validation failed' },
      { Status: 'Canceled', ApplyCode: 2, ApplyMessage: 'canceled' },
      { Status: 'Applying' },
    ]);
    wait(1000 * HOUR);
    expect((await results())[3]).toMatchObject({ Status: 'Applying' });

    const tasks = async (TaskStatus: string) => {
      const params = { ResourceIds: SITE, ResourceType: 'site', TaskType: 'free_cert', TaskStatus };
      return (await call('ListAsyncTasks', params, { method: 'GET' })).body.AsyncTasks;
    };
    const domains = async (status: string) =>
      (await tasks(status)).map(
        ({ TaskDescription }: { TaskDescription: { Domain: string } }) => TaskDescription.Domain,
      );
    expect(await domains('success')).toEqual(['www.example.com', 'a.example.com']);
    expect(await domains('fail')).toEqual(['mail.example.com', 'forum.example.com', 'b.example.com', 'c.example.com']);
    expect(await domains('in_progress')).toEqual(['blog.example.com', '*.dev.example.com', 'd.example.com']);
    expect((await tasks('in_progress'))[2]).toEqual({
      Id: expect.any(Number),
      TaskKey: ids[3],
      TaskType: 'free_cert',
      TaskStatus: 'in_progress',
      TaskDescription: { Domain: 'd.example.com' },
      ResourceType: 'site',
      ResourceId: Number(SITE),
      ResourceName: 'example.com',
      GmtCreate: '2026-03-01 12:34:56',
      GmtModified: '2026-03-01 12:34:56',
    });
  });
});

test('ListAsyncTasks tells its pages', async () => {
  const { call } = applying();
  const { body } = await call('ListAsyncTasks', { PageSize: '2', PageNumber: '2' }, { method: 'GET' });
  expect(body).toMatchObject({ PageNumber: 2, PageSize: 2, TotalCount: 7, TotalPage: 4 });
  expect(body.AsyncTasks).toHaveLength(2);
  expect((await call('ListAsyncTasks', { TaskType: 'other' }, { method: 'GET' })).body.TotalCount).toBe(0);
});
