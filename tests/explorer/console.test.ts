import { type Client, createClient } from '@esakit/core';
import { operationNames } from '@esakit/core/catalog';
import { describe, expect, it } from 'vitest';
import { BIG_SITE, CERTIFICATE, form, SITE, type Setup, stage } from './support/app.js';

const ALLOWED = { env: { EXPLORER_ALLOW_CHANGES: '1' } };

/** What an element of a page says, its markup left out. */
function textOf(page: string, id: string): string {
  const start = page.indexOf(`id="${id}"`);
  if (start < 0) throw new Error(`the page has no ${id}`);
  const rest = page.slice(page.indexOf('>', start) + 1);
  const inner = rest.slice(0, /<\/(p|pre|section|h\d|div|textarea|ul)>/.exec(rest)?.index);
  return unescaped(inner.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')).trim();
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** A service whose answers the test sets, and that keeps what it was sent. */
function service(
  ...answers: readonly (readonly [status: number, body: object])[]
): Setup & { readonly client: Client; readonly sent: Request[] } {
  const sent: Request[] = [];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    sent.push(new Request(input, init));
    const [status, body] = answers[Math.min(sent.length, answers.length) - 1] ?? [500, {}];
    return Response.json({ RequestId: 'A-1', ...body }, { status });
  };
  const credentials = { accessKeyId: 'id', accessKeySecret: 'the-secret-of-the-account' };
  return { client: createClient({ credentials, fetch, retries: 0 }), source: 'account', sent };
}

const post = async ({ ask }: Pick<ReturnType<typeof stage>, 'ask'>, fields: Record<string, string>): Promise<string> =>
  (await ask('/console', form(fields))).text();

const confirmOf = (page: string): string => /name="confirm" value="([^"]+)"/.exec(page)?.[1] ?? '';

describe('the list of operations', () => {
  it('has them all, by area', async () => {
    const text = await stage().text('/console');
    expect(textOf(text, 'result-count')).toBe(`${operationNames.length} operations`);
    expect([...text.matchAll(/class="area"/g)]).toHaveLength(25);
    expect([...text.matchAll(/href="\/console\?operation=/g)]).toHaveLength(operationNames.length);
  });

  it.each([
    ['keyless', ['SetKeylessServer', 'GetKeylessServer', 'DeleteKeylessServer', 'ListKeylessServers']],
    ['zone FILE', ['ExportRecords']],
    ['kv status', ['DescribeKvAccountStatus']],
    ['nothing like that', []],
  ])('finds %j in names, areas and summaries', async (query, names) => {
    const text = await stage().text(`/console?q=${encodeURIComponent(query)}`);
    const found = [...text.matchAll(/href="\/console\?operation=(\w+)"/g)].map(([, name = '']) => name);
    expect(found.toSorted()).toEqual(names.toSorted());
    expect(textOf(text, 'result-count')).toBe(`${names.length} of ${operationNames.length} operations`);
  });

  it('has nothing at the name of none', async () => {
    expect((await stage().ask('/console?operation=GetNothing')).status).toBe(404);
    expect((await stage().ask('/console', form({ operation: 'GetNothing' }))).status).toBe(404);
  });
});

describe('a form without script', () => {
  it('tells of each parameter what it is, and leads to its documentation', async () => {
    const text = await stage().text('/console?operation=SetCertificate');
    expect(textOf(text, 'hint-CasId')).toBe(
      'Id in Certificate Management Service. Required with Type=cas. As in 30000478',
    );
    expect(textOf(text, 'hint-PrivateKey')).toBe(
      'Private key as PEM text. Required with Type=upload. Goes to the service only: no page, address or code shows it.',
    );
    expect(text).toContain('href="https://api.alibabacloud.com/document/ESA/2024-09-10/SetCertificate"');
    const records = await stage().text('/console?operation=ListRecords');
    expect(textOf(records, 'hint-PageSize')).toBe('Entries on a page. From 1 to 500. Default: 500. As in 10');
  });

  it('begins with the documented sample where the emulator answers, so that it can be run at once', async () => {
    expect(await stage().text('/console?operation=GetCertificate')).toContain(`value="${CERTIFICATE}"`);
    expect(await stage(service()).text('/console?operation=GetCertificate')).not.toContain(`value="${CERTIFICATE}"`);
  });

  it('offers the sites of the account and the certificates of the chosen one, once they are known', async () => {
    const { ask, text } = stage();
    const address = `/console?operation=GetCertificate&SiteId=${SITE}&Id=`;
    expect(await text(address)).toMatch(/<datalist id="choices-SiteId">\s*<\/datalist>/);
    await ask('/');
    const page = await text(address);
    expect(page).toContain(`<option value="${BIG_SITE}" label="example.net">`);
    expect(page).toContain(`<option value="${CERTIFICATE}" label="yourCertName">`);
    expect(await text('/console?operation=GetCertificate&SiteId=1&Id=')).not.toContain(
      `<option value="${CERTIFICATE}"`,
    );
  });

  it('shows the request and the code of the input that its address holds', async () => {
    const text = await stage().text(`/console?operation=GetSite&SiteId=${BIG_SITE}`);
    expect(text).toContain(`GET\n/\nSiteId=${BIG_SITE}\nhost:esa.cn-hangzhou.aliyuncs.com\nx-acs-action:GetSite\n`);
    for (const from of ['@esakit/node', 'npm:@esakit/deno', '@esakit/bun', '@esakit/edge', '@esakit/browser']) {
      expect(text).toContain(`from &quot;${from}&quot;`);
    }
    expect(text).toContain('curl --silent');
  });

  it('has an address for its input', async () => {
    const page = await post(stage(), {
      operation: 'ListSites',
      'TagFilter[]': '1',
      'TagFilter[0].Key': 'env',
      do: 'preview',
    });
    const link = unescaped(/data-link="([^"]+)"/.exec(page)?.[1] ?? '');
    expect(link).toBe('/console?operation=ListSites&TagFilter%5B%5D=1&TagFilter%5B0%5D.Key=env');
    expect(await stage().text(link)).toContain('name="TagFilter[0].Key" ');
  });

  it('names the region and the endpoint in the code where they are not the usual ones', async () => {
    const { client } = service();
    const elsewhere = (region: string, endpoint: string): Promise<string> =>
      stage({ client: { ...client, region, endpoint } }).text('/console?operation=GetSite&SiteId=1');
    const usual = await elsewhere('ap-southeast-1', 'https://esa.ap-southeast-1.aliyuncs.com');
    expect(textOf(usual, 'code-node')).toContain('createClient({ region: "ap-southeast-1", })');
    const other = await elsewhere('cn-hangzhou', 'https://esa.example');
    expect(textOf(other, 'code-node')).toContain('createClient({ endpoint: "https://esa.example", })');
  });

  it('adds and removes the items of a list', async () => {
    const app = stage();
    const given = { operation: 'ListSites', 'TagFilter[]': '1', 'TagFilter[0].Key': 'env' };
    const more = await post(app, { ...given, do: 'add TagFilter' });
    expect(more).toContain('name="TagFilter[]" value="2"');
    expect(more).toContain('name="TagFilter[1].Key"');
    const less = await post(app, { ...given, do: 'remove TagFilter 0' });
    expect(less).toContain('name="TagFilter[]" value="0"');
    expect(less).not.toContain('name="TagFilter[0].Key"');
  });

  it('changes to JSON and back', async () => {
    const app = stage();
    const fields = { operation: 'CreateRecord', SiteId: BIG_SITE, 'Data.Value': '1.2.3.4', do: 'as-json' };
    const json = await post(app, fields);
    const text = textOf(json, 'json');
    expect(JSON.parse(text)).toEqual({ SiteId: BIG_SITE, Data: { Value: '1.2.3.4' } });
    const back = await post(app, { operation: 'CreateRecord', as: 'json', input: text, do: 'as-form' });
    expect(back).toMatch(/name="Data.Value"[^>]*value="1\.2\.3\.4"/);
  });

  it('stays JSON where the form has no field for something', async () => {
    const page = await post(stage(), { operation: 'GetSite', as: 'json', input: '{"Other":1}', do: 'as-form' });
    expect(textOf(page, 'answer-body')).toBe(
      'This input has something that the form has no field for, so it stays as JSON.',
    );
    expect(textOf(page, 'json')).toBe('{"Other":1}');
  });
});

describe('what is wrong', () => {
  it.each([
    ['GetSite', { SiteId: 'abc' }, 'SiteId', 'The id of the site: digits.'],
    ['GetSite', { SiteId: '' }, 'SiteId', 'Required.'],
    ['ListSites', { PageNumber: 'two' }, 'PageNumber', 'A positive integer.'],
    ['ListSites', { 'TagFilter[]': '1' }, 'TagFilter[0].Key', 'Required.'],
    ['CreateRecord', { Ttl: '1.5' }, 'Ttl', 'An integer.'],
    ['CreateRecord', { 'Data.Port': 'x' }, 'Data.Port', 'A number.'],
    ['CreateRecord', { Proxied: 'perhaps' }, 'Proxied', 'true or false.'],
  ])('%s %j: %s is told in plain words, and nothing is sent', async (operation, fields, place, fault) => {
    const setup = service();
    const page = await post(stage(setup), { operation, ...fields });
    expect(textOf(page, `fault-${place}`)).toBe(fault);
    expect(textOf(page, 'answer-body')).toBe('Nothing was sent: see what is marked in the input.');
    expect(setup.sent).toHaveLength(0);
  });

  it.each([
    ['{', 'This is not JSON.'],
    ['[]', 'The input is an object: names of parameters, each with its value, in { }.'],
    ['{"SiteId":1,"Extra":2}', 'Extra : There is no parameter of this name.'],
    ['{"SiteId":{}}', 'SiteId : The id of the site: digits.'],
  ])('in JSON: %s', async (input, fault) => {
    const page = await post(stage(), { operation: 'GetSite', as: 'json', input });
    expect(textOf(page, 'json-faults')).toBe(fault);
  });

  it('shows no error of what nobody has filled in yet', async () => {
    const page = await stage(service()).text('/console?operation=GetSite&SiteId=');
    expect(page).toMatch(/id="fault-SiteId"[^>]*hidden/);
    expect(page).toContain('Fill in what is required to see the request.');
  });
});

describe('a run', () => {
  it('shows the answer with its request id, time and attempts', async () => {
    const text = await post(stage(), { operation: 'GetSite', SiteId: BIG_SITE });
    expect(text).toContain(`&quot;SiteId&quot;: ${BIG_SITE}`);
    expect(text).toMatch(/<dt>Request id<\/dt>\s*<dd>[0-9A-F-]{36}<\/dd>/);
    expect(text).toMatch(/<dt>Attempts<\/dt>\s*<dd>1<\/dd>/);
    expect(text).toMatch(/<dt>Time<\/dt>\s*<dd>\d+ ms<\/dd>/);
  });

  it('tells of an error with what to do', async () => {
    const text = await post(stage(), { operation: 'GetCertificate', SiteId: SITE, Id: 'none' });
    expect(text).toContain('<strong>Certificate.NotFound</strong>');
    expect(text).toContain(
      '<p>The specified certificate does not exist; check Id and SiteId with ListCertificates.</p>',
    );
  });

  it('says of what the emulator does not play that an account would answer', async () => {
    const text = await post(stage(), { operation: 'GetPurgeQuota', SiteId: SITE, Type: 'file' });
    expect(text).toContain('The emulator has no answer of its own for GetPurgeQuota. Connect an account to run it;');
    expect(text).not.toContain('callout bad');
  });

  it('marks an answer that the emulator made from its shape', async () => {
    const { client } = service([200, { Status: 'online' }]);
    const send: typeof client.send = async (...call) => ({
      ...(await client.send(...call)),
      headers: new Headers({ 'x-esakit-sample': '1' }),
    });
    const text = await post(stage({ client: { ...client, send } }), { operation: 'GetKvAccount' });
    expect(text).toContain('A sample, made from the shape of the answer: the values mean nothing.');
  });

  it('ends when the page goes away', async () => {
    const gone = new AbortController();
    const setup = service();
    let aborted = false;
    const client = createClient({
      credentials: { accessKeyId: 'id', accessKeySecret: 'secret' },
      fetch: (_url, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => {
            aborted = true;
            reject(init.signal?.reason as Error);
          });
          setTimeout(() => gone.abort(), 0);
        }),
    });
    await stage({ ...setup, client }).ask('/console', {
      ...form({ operation: 'GetSite', SiteId: '1' }),
      signal: gone.signal,
    });
    expect(aborted).toBe(true);
  });

  it('never shows a secret of the answer', async () => {
    const setup = service([200, { AppKey: 'key-of-the-app' }]);
    const text = await post(stage(setup), { operation: 'GetWafBotAppKey' });
    expect(setup.sent).toHaveLength(1);
    expect(text).toContain('Secrets of the answer are left out: a page never shows them.');
    expect(text).toContain('&quot;AppKey&quot;: &quot;[redacted]&quot;');
    expect(text).not.toContain('key-of-the-app');
  });
});

describe('a change', () => {
  const fields = {
    operation: 'SetCertificate',
    SiteId: SITE,
    Type: 'upload',
    Certificate: 'PEM',
    PrivateKey: 'very-secret-key',
  };

  it('is off unless it is allowed', async () => {
    const setup = service([200, {}]);
    const page = await post(stage(setup), fields);
    expect(page).toContain('EXPLORER_ALLOW_CHANGES=1');
    expect(page).not.toContain('id="run"');
    const confirm = confirmOf(await post(stage({ ...ALLOWED, ...setup }), fields));
    expect(await post(stage(setup), { ...fields, confirm })).not.toContain('<dt>Status</dt>');
    expect(setup.sent).toHaveLength(0);
  });

  it('is shown first, its secrets left out, and sent once it is confirmed', async () => {
    const setup = service([200, { Id: 'new' }]);
    const app = stage({ ...ALLOWED, ...setup });
    const asked = await post(app, fields);
    expect(setup.sent).toHaveLength(0);
    expect(textOf(asked, 'confirm-title')).toBe('Upload, link or replace an edge certificate of a site?');
    expect(asked).toContain('Yes: upload, link or replace an edge certificate of a site');
    expect(asked).toContain('&quot;PrivateKey&quot;: &quot;[redacted]&quot;');
    const done = await post(app, { ...fields, confirm: confirmOf(asked) });
    expect(done).toContain('&quot;Id&quot;: &quot;new&quot;');
    expect(setup.sent).toHaveLength(1);
    expect(new URLSearchParams(await setup.sent[0]?.text()).get('PrivateKey')).toBe('very-secret-key');
  });

  it('is asked for again where its input has changed since', async () => {
    const setup = service([200, { Id: 'new' }]);
    const app = stage({ ...ALLOWED, ...setup });
    const confirm = confirmOf(await post(app, fields));
    expect(await post(app, { ...fields, Certificate: 'other', confirm })).toContain('id="confirm-title"');
    expect(await post(app, { ...fields, PrivateKey: '', confirm })).toContain('id="confirm-title"');
    expect(setup.sent).toHaveLength(0);
  });

  it('is made once, however often it arrives', async () => {
    const setup = service([200, { Id: 'new' }], [200, { Id: 'twice' }]);
    const app = stage({ ...ALLOWED, ...setup });
    const confirm = confirmOf(await post(app, fields));
    const pages = await Promise.all([1, 2, 3].map(() => post(app, { ...fields, confirm })));
    for (const page of pages) expect(page).toContain('&quot;Id&quot;: &quot;new&quot;');
    expect(setup.sent).toHaveLength(1);
  });

  it('says where nobody knows whether it was made, and what shows it', async () => {
    const app = stage({ ...ALLOWED, ...service([503, { Code: 'ServiceUnavailable', Message: 'later' }]) });
    const confirm = confirmOf(await post(app, fields));
    expect(await post(app, { ...fields, confirm })).toContain(
      'it is not known whether the call was carried out: ListCertificates shows it.',
    );
  });

  it('needs a page of this explorer', async () => {
    const setup = service([200, {}]);
    const app = stage({ ...ALLOWED, ...setup });
    const elsewhere = form(fields, { 'sec-fetch-site': 'cross-site' });
    expect((await app.ask('/console', elsewhere)).status).toBe(403);
  });
});

describe('a secret', () => {
  const SECRET = 'very-secret-key';
  const fields = { operation: 'SetCertificate', SiteId: SITE, Type: 'upload', PrivateKey: SECRET };
  const json = {
    operation: 'SetCertificate',
    as: 'json',
    input: JSON.stringify({ SiteId: SITE, Type: 'upload', PrivateKey: SECRET }),
  };
  const nested = {
    operation: 'UpdateOriginPool',
    SiteId: SITE,
    Id: '1',
    'Origins[]': '1',
    'Origins[0].AuthConf.SecretKey': SECRET,
  };

  it.each(['run', 'preview', 'as-json', 'as-form', 'add Origins'])('is in no page after %s', async (action) => {
    const app = stage({ ...ALLOWED, ...service([200, { Id: SECRET }]) });
    for (const sent of [fields, json, nested, { ...json, input: `${json.input},` }]) {
      const page = await post(app, { ...sent, do: action });
      expect(page).toContain('id="workbench"');
      expect(page).not.toContain(SECRET);
    }
    const link = `/console?${new URLSearchParams(fields)}`;
    expect(await app.text(link)).not.toContain(SECRET);
  });

  it('is typed into a field that hides it', async () => {
    expect(await stage().text('/console?operation=SetCertificate')).toMatch(/name="PrivateKey"[^>]*type="password"/);
  });

  it('is taken from its own field where the input is JSON', async () => {
    const setup = service([200, { Id: 'new' }]);
    const app = stage({ ...ALLOWED, ...setup });
    const input = JSON.stringify({ SiteId: SITE, Type: 'upload', PrivateKey: '[redacted]' });
    const sent = { operation: 'SetCertificate', as: 'json', input };
    expect(textOf(await post(app, sent), 'json-faults')).toBe(
      'PrivateKey : Enter it again: a page never holds a secret.',
    );
    const typed = { ...sent, PrivateKey: SECRET };
    await post(app, { ...typed, confirm: confirmOf(await post(app, typed)) });
    expect(new URLSearchParams(await setup.sent[0]?.text()).get('PrivateKey')).toBe(SECRET);
  });
});
