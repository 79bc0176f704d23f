import { describe, expect, it } from 'vitest';
import { fieldsOf, readInput } from '../../apps/explorer/src/console/fields.js';
import { findOperation } from '../../apps/explorer/src/console/operations.js';
import { previewOf } from '../../apps/explorer/src/console/preview.js';
import { BIG_SITE, CERTIFICATE, form, NOW, SITE, stage } from './support/app.js';

const context = {
  region: 'cn-hangzhou',
  endpoint: 'https://esa.cn-hangzhou.aliyuncs.com',
  date: new Date(NOW),
  nonce: '0123456789abcdef',
};

describe('the console without script', () => {
  it('shows the request and the code of the call that its address holds', async () => {
    const text = await stage().text(`/console?operation=GetSite&SiteId=${BIG_SITE}`);
    expect(text).toContain(`GET\n/\nSiteId=${BIG_SITE}\nhost:esa.cn-hangzhou.aliyuncs.com\nx-acs-action:GetSite\n`);
    for (const from of ['@esakit/node', 'npm:@esakit/deno', '@esakit/bun', '@esakit/edge', '@esakit/browser']) {
      expect(text).toContain(`from &quot;${from}&quot;`);
    }
    expect(text).toContain('curl --silent');
  });

  it('begins with the documented sample, so that it can be run at once', async () => {
    const text = await stage().text('/console');
    expect(text).toContain(`value="${CERTIFICATE}"`);
    const account = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'id', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret-of-an-account' };
    expect(await stage({ env: account }).text('/console')).not.toContain(`value="${CERTIFICATE}"`);
  });

  it('runs a call and shows the answer with its request id, time and attempts', async () => {
    const response = await stage().ask('/console', form({ operation: 'GetSite', SiteId: BIG_SITE }));
    const text = await response.text();
    expect(text).toContain(`&quot;SiteId&quot;: ${BIG_SITE}`);
    expect(text).toMatch(/<dt>Request id<\/dt>\s*<dd>[0-9A-F-]{36}<\/dd>/);
    expect(text).toMatch(/<dt>Attempts<\/dt>\s*<dd>1<\/dd>/);
    expect(text).toMatch(/<dt>Time<\/dt>\s*<dd>\d+ ms<\/dd>/);
  });

  it('tells of an error with what to do', async () => {
    const fields = { operation: 'GetCertificate', SiteId: SITE, Id: 'none' };
    const text = await (await stage().ask('/console', form(fields))).text();
    expect(text).toContain('<strong>Certificate.NotFound</strong>');
    expect(text).toContain('check Id and SiteId with ListCertificates');
  });

  it('tells what is wrong beside the parameter, and sends nothing', async () => {
    const { ask, emulator } = stage();
    const text = await (await ask('/console', form({ operation: 'GetSite', SiteId: 'abc' }))).text();
    expect(text).toMatch(/id="fault-SiteId"\s*>\s*Expected a positive integer/);
    expect(text).toContain('aria-invalid="true"');
    expect(text).toContain('Nothing was sent');
    expect(emulator.requests).toHaveLength(0);
  });

  it('takes an operation that it does not have for the first', async () => {
    expect(await stage().text('/console?operation=DeleteCertificate')).toContain('data-operation="GetCertificate"');
  });
});

describe('a form', () => {
  const { operation } = findOperation('ListSites');
  const fields = fieldsOf(operation);
  const read = (values: Record<string, string>): unknown => readInput(fields, (name) => values[name]);

  it.each([
    [{}, {}],
    [{ SiteName: ' example.com ' }, { SiteName: 'example.com' }],
    [{ PageNumber: '2', PageSize: '' }, { PageNumber: 2 }],
    [{ PageNumber: 'two' }, { PageNumber: 'two' }],
    [{ OnlyEnterprise: 'true' }, { OnlyEnterprise: true }],
    [{ TagFilter: '[{"Key":"env"}]' }, { TagFilter: [{ Key: 'env' }] }],
    [{ TagFilter: '[' }, { TagFilter: '[' }],
    [{ other: 'x' }, {}],
  ])('%o is read as %o', (values, input) => {
    expect(read(values)).toEqual(input);
  });

  it.each([
    [{ PageNumber: 'two' }, 'PageNumber', 'Expected a whole number from 1.'],
    [{ AccessType: 'OTHER' }, 'AccessType', 'Expected one of NS, CNAME.'],
    [{ TagFilter: '[{}]' }, 'TagFilter', 'Required.'],
  ])('%o is told to be wrong', (values, name, fault) => {
    expect(previewOf(operation, read(values), context).faults).toEqual({ [name]: fault });
  });
});

describe('a preview', () => {
  const { operation } = findOperation('GetCertificate');
  const input = { SiteId: SITE, Id: CERTIFICATE };

  it('is what is sent but for the signature, which takes the key that no page has', async () => {
    const { emulator, config } = stage();
    const { request, headers, samples } = previewOf(operation, input, context);
    await config.client.send(operation, input);
    expect(new URL(request?.url ?? '').search).toBe(`?Id=${CERTIFICATE}&SiteId=${SITE}`);
    expect(emulator.requests[0]).toMatchObject({ method: request?.method, params: input });
    expect(headers).toContain('authorization: [redacted]');
    expect(samples?.node).toContain('createClient()');
  });

  it('names the region and the endpoint in the code where they are not the usual ones', () => {
    const elsewhere = { ...context, region: 'ap-southeast-1', endpoint: 'https://esa.ap-southeast-1.aliyuncs.com' };
    const usual = previewOf(operation, input, elsewhere).samples?.node;
    expect(usual).toContain('region: "ap-southeast-1"');
    expect(usual).not.toContain('endpoint');
    expect(previewOf(operation, input, { ...context, endpoint: 'http://127.0.0.1:8788' }).samples?.node).toContain(
      'endpoint: "http://127.0.0.1:8788"',
    );
  });
});
