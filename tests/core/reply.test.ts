import { type Credentials, EsaError, getCertificate, ListSites, ResponseError, ServiceError } from '@esakit/core';
import { nobleDigest } from '@esakit/core/sign';
import { describe, expect, it } from 'vitest';
import { sampleAnswer, sampleInput } from '../support/hostile/sample.js';
import {
  credentials,
  failure,
  refusal,
  REQUEST_ID,
  reply,
  scriptedClient,
  sessionCredentials,
  watchedDigest,
} from '../support/scripted-service.js';

const errorOf = async (answer: ReturnType<typeof reply>): Promise<unknown> => {
  const { client } = scriptedClient(answer, { retries: 0 });
  return failure(() => getCertificate(client, sampleInput));
};

const documented = {
  Code: 'InvalidParameter',
  HostId: 'esa.cn-hangzhou.aliyuncs.com',
  Message: 'The specified parameter is not valid.',
  Recommend: 'https://api.aliyun.com/troubleshoot?q=InvalidParameter',
  RequestId: REQUEST_ID,
};
const lowerCase = Object.fromEntries(
  Object.entries(documented).map(([name, value]) => [(name[0] ?? '').toLowerCase() + name.slice(1), value]),
);
const xml = `<?xml version="1.0"?>\n<Error>${Object.entries(documented)
  .map(([name, value]) => `<${name}>${value}</${name}>`)
  .join('\n')}</Error>`;

describe('an error answer', () => {
  it.each([
    { form: 'JSON', body: JSON.stringify(documented) },
    { form: 'JSON with names in lower case', body: JSON.stringify(lowerCase) },
    { form: 'XML', body: xml },
  ])('in $form says all it has', async ({ body }) => {
    const error = await errorOf(reply(body, 400));
    expect(error).toBeInstanceOf(ServiceError);
    expect(error).toBeInstanceOf(EsaError);
    expect(error).toMatchObject({
      name: 'ServiceError',
      code: 'InvalidParameter',
      operation: 'GetCertificate',
      status: 400,
      requestId: REQUEST_ID,
      attempts: 1,
      retryable: false,
      serviceMessage: documented.Message,
      recommend: documented.Recommend,
      accessDeniedDetail: undefined,
      excerpt: undefined,
      message: `GetCertificate: InvalidParameter (HTTP 400): ${documented.Message.slice(0, -1)}; request id ${REQUEST_ID}`,
    });
  });

  it.each([300, 303, 304])(
    'is one with HTTP %i, whatever is in it: a transport of your own may hand it on',
    async (status) => {
      const error = await errorOf(reply(sampleAnswer, status));
      expect(error).toBeInstanceOf(ServiceError);
      expect(error).toMatchObject({ code: `http-${status}`, status, attempts: 1, retryable: false });
    },
  );

  it('in XML has its entities resolved, and keeps those it does not know', async () => {
    const body =
      '<Error><Code>A.B</Code><Message>&lt;a&gt; &amp;amp; &quot;b&quot; &apos;c&apos; &nbsp;</Message></Error>';
    expect(await errorOf(reply(body, 500))).toMatchObject({
      code: 'A.B',
      serviceMessage: `<a> &amp; "b" 'c' &nbsp;`,
    });
  });

  it('knows the request id of the headers before that of the body', async () => {
    expect(await errorOf(refusal('A.B', 400, { 'x-acs-request-id': 'header-id' }))).toMatchObject({
      requestId: 'header-id',
    });
  });

  it.each([
    {
      what: 'HTML',
      status: 502,
      body: '<html>\n  <h1>Bad   Gateway</h1></html>',
      excerpt: '<html> <h1>Bad Gateway</h1></html>',
    },
    { what: 'text', status: 429, body: 'slow down', excerpt: 'slow down' },
    { what: 'nothing', status: 400, body: '', excerpt: '' },
    { what: 'a JSON text', status: 500, body: '"oops"', excerpt: '"oops"' },
    { what: 'a JSON array', status: 500, body: '[{"Code":"A"}]', excerpt: '[{"Code":"A"}]' },
    { what: 'half of a JSON object', status: 500, body: '{"Code":"A', excerpt: '{"Code":"A' },
  ])('with $what in it has its status as code and an excerpt', async ({ status, body, excerpt }) => {
    const error = await errorOf(reply(body, status));
    expect(error).toMatchObject({ name: 'ServiceError', code: `http-${status}`, status, serviceMessage: '', excerpt });
    expect((error as Error).message).toBe(
      `GetCertificate: http-${status} (HTTP ${status})${excerpt && ': '}${excerpt}`,
    );
  });

  it.each([
    '{}',
    '{"Message":"m"}',
    '{"Code":""}',
    '{"Code":null}',
    '{"Code":{"a":1}}',
    '{"Code":[]}',
    '{"Code":"OK"}',
  ])('%s without a code has its status as code', async (body) => {
    expect(await errorOf(reply(body, 503))).toMatchObject({ code: 'http-503', excerpt: undefined });
  });

  it('quotes no more than the start of a long body', async () => {
    const { excerpt, message } = (await errorOf(reply('x'.repeat(100_000), 500))) as ServiceError;
    expect(excerpt).toBe('x'.repeat(200));
    expect(message.length).toBeLessThan(300);
  });
});

describe('a success that holds an error', () => {
  it.each([
    { body: { Code: 'InternalException', Message: 'm' }, code: 'InternalException' },
    { body: { code: 'SiteNotFound', SiteId: 1 }, code: 'SiteNotFound' },
    { body: { Code: 500 }, code: '500' },
    { body: '<Error><Code>A.B</Code></Error>', code: 'A.B' },
  ])('$body is the error it says', async ({ body, code }) => {
    expect(await errorOf(reply(body))).toMatchObject({ name: 'ServiceError', code, status: 200 });
  });

  it.each(['200', 200, 'OK', 'ok', 'Success', '', null])('the code %j is not that of an error', async (Code) => {
    const { client } = scriptedClient(reply({ ...sampleAnswer, Code }));
    await expect(getCertificate(client, sampleInput)).resolves.toMatchObject({ SiteId: sampleAnswer.SiteId, Code });
  });

  it.each([
    { body: '', status: 200, code: 'empty' },
    { body: ' \n', status: 200, code: 'empty' },
    { body: '', status: 204, code: 'empty' },
    { body: '{}', status: 200, code: 'empty' },
    { body: 'null', status: 200, code: 'malformed' },
    { body: '[]', status: 200, code: 'malformed' },
    { body: '"text"', status: 200, code: 'malformed' },
    { body: '1', status: 200, code: 'malformed' },
    { body: '<html></html>', status: 200, code: 'malformed' },
    { body: '{"SiteId":', status: 200, code: 'malformed' },
  ])('$body with HTTP $status is $code', async ({ body, status, code }) => {
    const error = await errorOf(reply(body, status, { 'x-acs-request-id': REQUEST_ID }));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ code, status, requestId: REQUEST_ID, retryable: false, issues: [] });
    expect((error as Error).message).toContain(`HTTP ${status}`);
  });
});

const messageOf = async (answer: ReturnType<typeof reply>) => ((await errorOf(answer)) as Error).message;

/** The message of a call whose signature is refused with a text made of what was signed. */
async function compared(
  quote: (canonicalRequest: string, stringToSign: string) => string,
  as: Credentials = credentials,
): Promise<string> {
  const { digest, hashed } = watchedDigest();
  const answer = () => {
    const [canonicalRequest = ''] = hashed;
    const stringToSign = `ACS3-HMAC-SHA256\n${nobleDigest.sha256(canonicalRequest)}`;
    return refusal('SignatureDoesNotMatch', 403, {}, { Message: quote(canonicalRequest, stringToSign) });
  };
  const { client } = scriptedClient(answer, { digest, credentials: as });
  return ((await failure(() => getCertificate(client, sampleInput))) as Error).message;
}

describe('what can be done about an error is in its message', () => {
  it.each(['Forbidden', 'Forbidden.RAM', 'NoPermission'])('%s names the RAM action and the resource', async (code) => {
    expect(await messageOf(refusal(code, 403))).toContain(
      'grant the RAM action esa:GetCertificate on acs:esa:*:*:site/1234567890123;',
    );
  });

  it.each(['Quota.Forbidden', 'NotForbidden', 'Odd.NoPermission'])('%s is not about RAM', async (code) => {
    expect(await messageOf(refusal(code, 403))).not.toContain('grant the RAM action');
  });

  it.each(['Certificate.InvalidAction', 'Rule.InvalidVersion'])('%s is not about the endpoint', async (code) => {
    expect(await messageOf(refusal(code, 400))).not.toContain('check the endpoint');
  });

  it('an operation on no site has every resource', async () => {
    const { client } = scriptedClient(refusal('NoPermission', 403));
    const error = await failure(() => client.send(ListSites, {}));
    expect((error as Error).message).toContain('grant the RAM action esa:ListSites on *;');
  });

  it("the service's own detail names the action that it missed", async () => {
    const AccessDeniedDetail = { AuthAction: 'esa:Other', PolicyType: 'AccountLevelIdentityBasedPolicy' };
    const answer = refusal('NoPermission', 403, {}, { AccessDeniedDetail });
    expect(await messageOf(answer)).toContain('grant the RAM action esa:Other on ');
    expect(await errorOf(answer)).toMatchObject({ accessDeniedDetail: AccessDeniedDetail });
  });

  it.each([
    { code: 'InvalidAccessKeyId.NotFound', says: 'check the accessKeyId' },
    { code: 'InvalidAccessKeyId.Inactive', says: 'is disabled' },
    { code: 'InvalidSecurityToken.Malformed', says: 'get fresh temporary credentials' },
    { code: 'InvalidSecurityToken.MismatchWithAccessKey', says: 'its secret and its token belong together' },
    { code: 'MissingSecurityToken', says: 'get fresh temporary credentials' },
    { code: 'Unauthorized.InvalidToken', says: 'get fresh temporary credentials' },
    { code: 'InvalidTimeStamp.Expired', says: "set this machine's clock" },
    { code: 'Unauthorized.InvalidTime', says: "set this machine's clock" },
    { code: 'Throttling.User', says: 'call less often' },
    { code: 'TooManyRequests', says: 'call less often' },
    { code: 'SiteNotFound', says: 'check SiteId with ListSites, and the region' },
    { code: 'Certificate.NotFound', says: 'check Id and SiteId with ListCertificates' },
    { code: 'InvalidCertificate.NotFound', says: 'check Id and SiteId with ListCertificates' },
    { code: 'CertList.NotFound', says: 'check Id and SiteId with ListCertificates' },
    { code: 'InvalidAction.NotFound', says: 'check the endpoint' },
    { code: 'InvalidSite.NotFound', says: 'check SiteId with ListSites, and the region' },
    { code: 'InvalidSiteId', says: 'check SiteId with ListSites, and the region' },
    { code: 'Certificate.Duplicated', says: 'the site has it already: see ListCertificates' },
    { code: 'CertQuotaCheckFailed', says: "the plan's quota is used up" },
    { code: 'QuotaExceed.RecordCount', says: "the plan's quota is used up" },
    { code: 'Instance.NotOnline', says: 'see its billing' },
    { code: 'Arrearage', says: 'see its billing' },
    { code: 'UserDisable', says: 'see its billing' },
    { code: 'ServiceNotFound', says: 'open ESA for the account' },
    { code: 'Forbidden.RiskControl', says: 'risk control holds the account: ask support' },
    { code: 'SignatureNonceUsed', says: 'something on the way repeats requests' },
    { code: 'Record.ServiceBusy', says: 'try again in a minute' },
    { code: 'LockFailed', says: 'try again in a minute' },
    { code: 'RequestTimeout', says: 'try again in a minute' },
    { code: 'ServiceUnavailable', says: 'try again in a minute' },
  ])('$code: $says', async ({ code, says }) => {
    expect(await messageOf(refusal(code))).toContain(says);
  });

  it.each(['InvalidParameter', 'Backend.Timeout', 'InvalidSSLPub'])(
    '%s has nothing to add to what the service says',
    async (code) => {
      expect(await messageOf(refusal(code))).toBe(
        `GetCertificate: ${code} (HTTP 400): The service says ${code}; request id ${REQUEST_ID}`,
      );
    },
  );

  describe('SignatureDoesNotMatch', () => {
    const QUOTE = 'Specified signature does not match our calculation. server string to sign is:';

    it('without the text that the service signed: the secret', async () => {
      expect(await compared(() => 'Specified signature does not match.')).toContain('check the accessKeySecret');
    });

    it('with the same string to sign: the secret', async () => {
      expect(await compared((_, text) => QUOTE + text)).toContain('both sides signed the same text');
    });

    it('with the same canonical request: the secret', async () => {
      expect(await compared((text) => QUOTE + text)).toContain('both sides signed the same text');
    });

    it('with the same canonical request of temporary credentials: the secret', async () => {
      expect(await compared((text) => QUOTE + text, sessionCredentials)).toContain('both sides signed the same text');
    });

    it('with line ends of another kind: still the secret', async () => {
      expect(await compared((text) => QUOTE + text.replaceAll('\n', '\r\n'))).toContain('both sides signed the same');
    });

    it('with another line: that line on both sides', async () => {
      expect(await compared((text) => QUOTE + text.replace('host:esa', 'host:proxy'))).toContain(
        'first difference in line 4: signed "host:esa.cn-hangzhou.aliyuncs.com", the service has "host:proxy.cn-hangzhou.aliyuncs.com"',
      );
    });

    it('with fewer lines: the first that is missing', async () => {
      expect(await compared((text) => QUOTE + text.split('\n').slice(0, 2).join('\n'))).toContain(
        'first difference in line 3: signed "Id=babaded901474b9693acf530e0fb1d95&SiteId=1234567890123", the service has ""',
      );
    });

    it('with another hash in the string to sign: that', async () => {
      expect(await compared(() => `${QUOTE}ACS3-HMAC-SHA256\nffff`)).toContain('the service has "ffff"');
    });
  });
});
