import { beforeEach, describe, expect, test } from 'vitest';
import { BIG_SITE, CERTIFICATE, FLEET_SITE, setup, SITE } from './setup.js';

const { emulator, signed, send, call } = setup();

beforeEach(() => emulator.reset());

function listSites(params: Record<string, string> = {}) {
  return call('ListSites', params, { method: 'GET' });
}

describe('GetCertificate', () => {
  test("gives the documented sample's certificate", async () => {
    const { status, body } = await call('GetCertificate', { SiteId: SITE, Id: CERTIFICATE });
    expect(status).toBe(200);
    expect(body).toEqual({
      RequestId: expect.stringMatching(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/),
      SiteId: 1234567890123,
      SiteName: 'example.com',
      Status: 'OK',
      Certificate: expect.stringMatching(/^-----BEGIN CERTIFICATE-----\n[^]+\n-----END CERTIFICATE-----\n$/),
      Result: {
        Id: CERTIFICATE,
        Name: 'yourCertName',
        CasId: '30000478',
        Region: 'cn-hangzhou',
        Status: 'OK',
        Type: 'free',
        CommonName: 'www.example.com',
        SAN: 'www.example.com,*.example.com',
        NotBefore: '2026-01-29T16:00:00Z',
        NotAfter: '2026-04-29T16:00:00Z',
        Issuer: 'Esakit Emulator',
        IssuerCN: 'Esakit Emulator ECDSA CA',
        SigAlg: 'ECDSA-SHA256',
        PubAlg: 'ECDSA',
        CreateTime: '2020-05-12 02:00:53',
        UpdateTime: '2022-09-22 05:33:13',
        SerialNumber: 'babaded901474b9693acf530e0fb1daa',
        FingerprintSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
  });

  test('gives DCV and no certificate while one is applied for', async () => {
    const applying = [...emulator.state.certificates.values()].filter(({ Result }) => Result.Status === 'Applying');
    const kinds = applying.flatMap(({ Result }) => Result.DCV ?? []).map(({ Type }) => Type);
    expect(new Set(kinds)).toEqual(new Set(['HTTP', 'DNS']));
    for (const { SiteId, Result } of applying) {
      const { body } = await call('GetCertificate', { SiteId: String(SiteId), Id: Result.Id });
      expect(body).not.toHaveProperty('Certificate');
      expect(body.Result).toEqual(Result);
      expect(body.Result).not.toHaveProperty('NotAfter');
    }
  });

  test('gives the reason of a failed application, its code as a number', async () => {
    const failed = [...emulator.state.certificates.values()].find(({ Result }) => Result.Status === 'ApplyFailed');
    const { body } = await call('GetCertificate', { SiteId: SITE, Id: failed!.Result.Id });
    expect(body.Result).toMatchObject({ ApplyCode: expect.any(Number), ApplyMessage: expect.stringMatching(/./) });
  });

  test.each([
    ['no SiteId', { Id: CERTIFICATE }, 400, 'MissingSiteId'],
    ['an empty SiteId', { SiteId: '', Id: CERTIFICATE }, 400, 'MissingSiteId'],
    ['neither', {}, 400, 'MissingSiteId'],
    ['no Id', { SiteId: SITE }, 400, 'Id.MissingParameter'],
    ['a SiteId of letters', { SiteId: 'abc', Id: CERTIFICATE }, 400, 'InvalidParameter'],
    ['a negative SiteId', { SiteId: '-1', Id: CERTIFICATE }, 400, 'InvalidParameter'],
    ['a SiteId past int64', { SiteId: '9223372036854775808', Id: CERTIFICATE }, 400, 'InvalidParameter'],
    ['an unknown site', { SiteId: '1', Id: CERTIFICATE }, 404, 'SiteNotFound'],
    ['an unknown certificate', { SiteId: SITE, Id: 'x' }, 404, 'Certificate.NotFound'],
    ['a certificate of another site', { SiteId: BIG_SITE, Id: CERTIFICATE }, 404, 'Certificate.NotFound'],
  ])('with %s', async (_name, params, status, code) => {
    const answer = await call('GetCertificate', params);
    expect([answer.status, answer.body.Code]).toEqual([status, code]);
  });
});

describe('ListCertificates', () => {
  test('lists information without the PEM', async () => {
    const { body } = await call('ListCertificates', { SiteId: SITE });
    expect(body).toMatchObject({ SiteId: 1234567890123, SiteName: 'example.com', PageNumber: 1, PageSize: 20 });
    expect(body.TotalCount).toBe(body.Result.length);
    for (const item of body.Result) expect(item).toEqual(emulator.state.certificates.get(item.Id)?.Result);
  });

  test('gives every certificate once over its pages', async () => {
    const ids: string[] = [];
    for (let page = 1; page <= 4; page++) {
      const { body } = await call('ListCertificates', { SiteId: FLEET_SITE, PageNumber: String(page), PageSize: '10' });
      expect(body).toMatchObject({ TotalCount: 27, PageNumber: page, PageSize: 10 });
      expect(body.Result).toHaveLength([10, 10, 7, 0][page - 1]!);
      ids.push(...body.Result.map((item: { Id: string }) => item.Id));
    }
    expect(new Set(ids).size).toBe(27);
  });

  test.each([
    ['PageSize', '0'],
    ['PageSize', '501'],
    ['PageNumber', '0'],
    ['PageNumber', '1.5'],
    ['ValidOnly', 'maybe'],
  ])('refuses %s=%s', async (name, value) => {
    const { status, body } = await call('ListCertificates', { SiteId: SITE, [name]: value });
    expect([status, body.Code]).toEqual([400, 'InvalidParameter']);
  });

  test('finds a keyword in names, without case', async () => {
    const { body } = await call('ListCertificates', { SiteId: SITE, Keyword: 'PAY.example' });
    expect(body.Result.map((item: { Name: string }) => item.Name)).toEqual(['shop']);
  });

  test.each<Record<string, string>>([{}, { ValidOnly: 'false' }])(
    'has valid and other ones with %j',
    async (params) => {
      const { body } = await call('ListCertificates', { SiteId: SITE, ...params });
      const own = [...emulator.state.certificates.values()].filter(({ SiteId }) => String(SiteId) === SITE);
      expect(body.Result.map((item: { Id: string }) => item.Id)).toEqual(own.map(({ Result }) => Result.Id));
    },
  );

  test.each(['1', 'true'])('leaves out what is not valid with ValidOnly=%s', async (ValidOnly) => {
    const { body } = await call('ListCertificates', { SiteId: SITE, ValidOnly });
    expect(body.Result.map((item: { Status: string }) => item.Status)).toEqual(['OK', 'OK', 'Expiring']);
  });
});

/** Whether the sample's certificate is among the valid ones, with these dates. */
async function isListed(NotBefore: string, NotAfter: string): Promise<boolean> {
  Object.assign(emulator.state.certificates.get(CERTIFICATE)!.Result, { NotBefore, NotAfter });
  const { body } = await call('ListCertificates', { SiteId: SITE, ValidOnly: 'true' });
  return body.Result.some(({ Id }: { Id: string }) => Id === CERTIFICATE);
}

test('a certificate is valid from its first moment to its last', async () => {
  const now = '2026-03-01T12:34:56Z';
  expect(await isListed(now, now)).toBe(true);
  expect(await isListed('2026-03-01T12:34:57Z', '2027-01-01T00:00:00Z')).toBe(false);
  expect(await isListed('2025-01-01T00:00:00Z', '2026-03-01T12:34:55Z')).toBe(false);
});

describe('ListSites', () => {
  test('lists all sites, the newest first', async () => {
    const { body } = await listSites();
    expect(body).toMatchObject({ PageNumber: 1, PageSize: 500, TotalCount: emulator.state.sites.size });
    expect(body.Sites[0]).toMatchObject({ SiteId: 1234567890123, SiteName: 'example.com', Status: 'active' });
  });

  test.each([
    [{ SiteName: 'example.com' }, ['example.com']],
    [{ SiteName: 'example', SiteSearchType: 'exact' }, []],
    [{ SiteName: 'example', SiteSearchType: 'prefix' }, ['example.com', 'example.net', 'example.org']],
    [{ SiteName: 'EXAMPLE.com', SiteSearchType: 'suffix' }, ['example.com', 'staging.example.com', 'old-example.com']],
    [{ SiteName: 'ging', SiteSearchType: 'fuzzy' }, ['staging.example.com']],
    [{ Status: 'offline' }, ['old-example.com']],
    [{ AccessType: 'CNAME' }, ['staging.example.com']],
    [{ Coverage: 'domestic' }, ['xn--fsqu00a.xn--0zwm56d']],
    [{ PlanSubscribeType: 'standardplan' }, ['example.com']],
    [{ OnlyEnterprise: 'true' }, ['example.net']],
    [{ OnlyEnterprise: 'false', PlanSubscribeType: 'standardplan' }, ['example.com']],
    [{ TagFilter: '[{"Key":"env","Value":"test"}]' }, []],
    [{ TagFilter: '[{"Key":"env","Value":"production"}]' }, ['example.com', 'example.net']],
    [{ TagFilter: '[{"Key":"env"},{"Key":"team"}]' }, ['example.com']],
    [{ PageNumber: '2', PageSize: '2', OrderBy: 'visitTime' }, ['example.org', 'xn--fsqu00a.xn--0zwm56d']],
  ])('with %j', async (params, names) => {
    const { body } = await listSites(params);
    expect(body.Sites.map((site: { SiteName: string }) => site.SiteName)).toEqual(names);
  });

  test.each([
    ['SiteSearchType', 'regex'],
    ['Coverage', 'mars'],
    ['TagFilter', '{'],
    ['TagFilter', '[1]'],
    ['TagFilter', '[null]'],
    ['TagFilter', '[{"Value":"web"}]'],
    ['TagFilter', '[{"Key":"team","Value":1}]'],
    ['TagFilter', '{"Key":"team"}'],
    ['AccessType', 'ns'],
    ['PlanSubscribeType', 'standard'],
    ['OnlyEnterprise', 'yes'],
    ['PageSize', '501'],
    ['OrderBy', 'name'],
  ])('refuses %s=%s', async (name, value) => {
    const { status, body } = await listSites({ [name]: value });
    expect([status, body.Code]).toEqual([400, 'InvalidParameter']);
    expect(body.Message).toMatch(new RegExp(`^Specified parameter ${name}[. ]`));
  });
});

describe('GetSite', () => {
  test('gives a site', async () => {
    const { body } = await call('GetSite', { SiteId: SITE }, { method: 'GET' });
    expect(body.SiteModel).toMatchObject({
      SiteId: 1234567890123,
      SiteName: 'example.com',
      Tags: { env: 'production' },
    });
  });

  test('gives an id past 2^53 with all its digits, and takes it so', async () => {
    const { text } = await call('GetSite', { SiteId: BIG_SITE }, { method: 'GET' });
    expect(text).toContain(`"SiteId":${BIG_SITE},`);
    const rounded = await call('GetSite', { SiteId: '9007199254740993000' }, { method: 'GET' });
    expect(rounded.body.Code).toBe('SiteNotFound');
  });

  test('needs a SiteId', async () => {
    expect((await call('GetSite', {}, { method: 'GET' })).body.Code).toBe('MissingSiteId');
  });
});

describe('the gateway', () => {
  test('refuses an unknown action, version, path and method', async () => {
    expect(await call('MakeCoffee')).toMatchObject({ status: 404, body: { Code: 'InvalidAction.NotFound' } });
    expect(await call('toString')).toMatchObject({ status: 404, body: { Code: 'InvalidAction.NotFound' } });
    expect(await call('ListSites', {}, { version: '2018-01-15' })).toMatchObject({ body: { Code: 'InvalidVersion' } });
    const request = signed('GetCertificate');
    const elsewhere = await send({ ...request, url: request.url.replace('/?', '/path?') });
    expect(elsewhere).toMatchObject({ status: 404, body: { Code: 'InvalidAction.NotFound' } });
    expect(await send({ ...request, method: 'PUT' })).toMatchObject({
      status: 405,
      body: { Code: 'UnsupportedHTTPMethod' },
    });
    expect(await call('ListSites')).toMatchObject({ status: 405, body: { Code: 'UnsupportedHTTPMethod' } });
  });

  test('refuses a query that is not well encoded and a body that is too long', async () => {
    const request = signed('GetCertificate');
    expect(await send({ ...request, url: `${request.url}Id=%E4%B8` })).toMatchObject({
      status: 400,
      body: { Code: 'InvalidParameter' },
    });
    expect(await send({ ...request, body: 'x'.repeat(2 ** 20 + 1) })).toMatchObject({
      status: 413,
      body: { Code: 'RequestEntityTooLarge' },
    });
  });

  test('answers an error with the body and headers of the service', async () => {
    const { body, headers } = await call('GetCertificate', { SiteId: SITE });
    expect(body).toEqual({
      Code: 'Id.MissingParameter',
      HostId: 'esa.cn-hangzhou.aliyuncs.com',
      Message: 'The parameter Id is required.',
      Recommend: `https://api.aliyun.com/troubleshoot?q=Id.MissingParameter&product=ESA&requestId=${body.RequestId}`,
      RequestId: expect.any(String),
    });
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/json;charset=utf-8',
      'x-acs-request-id': body.RequestId,
      'x-acs-trace-id': expect.stringMatching(/^[0-9a-f]{32}$/),
      'access-control-allow-origin': '*',
      date: 'Sun, 01 Mar 2026 12:34:56 GMT',
    });
  });

  test('answers a preflight without allowing a signature', async () => {
    const response = await emulator.fetch('https://esa.cn-hangzhou.aliyuncs.com/', { method: 'OPTIONS' });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
    expect(response.headers.get('access-control-allow-headers')).not.toMatch(/authorization|nonce/i);
    expect(emulator.requests).toHaveLength(0);
  });
});
