import { describe, expect, test } from 'vitest';
import { createIssuer } from '../support/issuer.js';
import { FLEET_SITE, setup, SITE } from './setup.js';

const PLAN = 'esa-site-1234567890123';
const { key, issue } = createIssuer();

/** An emulator whose sample site has four certificates of its own, one of them expired, and room for five. */
function limited(limit = 5) {
  const { emulator, call } = setup({ plans: { [PLAN]: { customHttpCert: limit, free_cert: 10 } } });
  let days = 10;
  const upload = (form: Record<string, string> = {}) => {
    const Certificate = issue({ hosts: ['example.com', 'example.org'], days: days++ });
    return call(
      'SetCertificate',
      {},
      { form: { SiteId: SITE, Type: 'upload', Certificate, PrivateKey: key, ...form } },
    );
  };
  return { emulator, call, upload };
}

describe('the quota of one’s own certificates', () => {
  test('counts expired ones, and is reached by an upload', async () => {
    const { upload, emulator, call } = limited(4);
    const first = await upload();
    expect([first.status, first.body.Code]).toEqual([200, undefined]);
    const second = await upload();
    expect([second.status, second.body.Code]).toEqual([400, 'CertQuotaCheckFailed']);
    const expired = [...emulator.state.certificates.values()].find(({ Result }) => Result.Status === 'Expired')!;
    await call('DeleteCertificate', { SiteId: SITE, Id: expired.Result.Id }, { method: 'GET' });
    expect((await upload()).status).toBe(200);
  });

  test('does not stop a replacement', async () => {
    const { upload, emulator } = limited(0);
    const own = [...emulator.state.certificates.values()].find(({ Result }) => Result.Name === 'legacy')!;
    expect((await upload()).body.Code).toBe('CertQuotaCheckFailed');
    expect((await upload({ Id: own.Result.Id })).status).toBe(200);
  });

  test('belongs to the plan, which sites share', async () => {
    const { upload, emulator } = limited(30);
    emulator.state.sites.get(BigInt(FLEET_SITE))!.InstanceId = PLAN;
    expect((await upload({ SiteId: FLEET_SITE })).body.Code).toBe('CertQuotaCheckFailed');
  });

  test('has room in every plan that nobody limits', async () => {
    const { call, upload } = limited();
    expect((await upload({ SiteId: FLEET_SITE })).status).toBe(200);
    const { body } = await call(
      'ListInstanceQuotas',
      { SiteId: FLEET_SITE, QuotaNames: 'free_cert,customHttpCert' },
      { method: 'GET' },
    );
    expect(body.Quotas.map(({ QuotaValue }: { QuotaValue: string }) => QuotaValue)).toEqual(['100', '100']);
  });
});

describe('quotas are told', () => {
  test('of free certificates, by site', async () => {
    const { call } = limited();
    const { body } = await call('GetCertificateQuota', { SiteId: SITE, Type: 'free' }, { method: 'GET' });
    expect(body).toEqual({
      RequestId: expect.any(String),
      Type: 'free',
      Quota: 10,
      QuotaUsage: 3,
      SiteCount: 1,
      SiteUsage: [{ SiteId: SITE, SiteName: 'example.com', SiteUsage: 3 }],
    });
    const other = await call('GetCertificateQuota', { SiteId: SITE, Type: 'upload' }, { method: 'GET' });
    expect(other.body.Code).toBe('InvalidParameter');
  });

  test('of a plan, by name, with or without their use', async () => {
    const { call } = limited();
    const params = { InstanceId: PLAN, QuotaNames: 'customHttpCert, free_cert,waiting_room' };
    expect((await call('ListInstanceQuotas', params, { method: 'GET' })).body).toMatchObject({
      InstanceId: PLAN,
      Status: 'online',
      Quotas: [
        { QuotaName: 'customHttpCert', QuotaValue: '5', QuotaValueType: 'num' },
        { QuotaName: 'free_cert', QuotaValue: '10', QuotaValueType: 'num' },
      ],
    });
    const { body } = await call(
      'ListInstanceQuotasWithUsage',
      { SiteId: SITE, QuotaNames: 'customHttpCert' },
      { method: 'GET' },
    );
    expect(body).toMatchObject({
      InstanceId: PLAN,
      Quotas: [
        {
          QuotaName: 'customHttpCert',
          QuotaValue: '5',
          Usage: '3',
          SiteUsage: [{ SiteId: 1234567890123, SiteName: 'example.com', SiteUsage: '3' }],
        },
      ],
    });
  });

  test.each([
    ['no plan', {}, 'MissingParameter'],
    ['an unknown plan', { InstanceId: 'nobody' }, 'InvalidParameter'],
    ['an unknown site', { SiteId: '1' }, 'SiteNotFound'],
  ])('of %s they are not', async (_what, params, code) => {
    const { call } = limited();
    const answer = await call('ListInstanceQuotas', { QuotaNames: 'free_cert', ...params }, { method: 'GET' });
    expect(answer.body.Code).toBe(code);
  });
});
