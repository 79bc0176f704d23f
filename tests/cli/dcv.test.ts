import { afterEach, describe, expect, test, vi } from 'vitest';
import { account, CERTIFICATE, SITE } from './setup.js';

const { emulator, esakit, certificate, idOf, calls } = account();
afterEach(() => vi.unstubAllGlobals());

const VALUES = ['gfj9Xq-Rg85nM_emulator-wildcard-0000000000', 'LoqXcYV8q5ONbJQ_emulator-apex-000000000000'];
const NAME = '_acme-challenge.dev.example.com';

/** A world where these texts are at these addresses; the service itself is asked another way. */
function publish(texts: Record<string, string>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    const text = texts[url];
    return text === undefined ? new Response('not here', { status: 404 }) : new Response(text);
  });
  return asked;
}

describe('dcv', () => {
  test('shows what to publish in DNS', async () => {
    const { code, stdout, stderr } = await esakit('dcv --host dev.example.com');
    expect(code).toBe(0);
    expect(stdout.split('\n\n')).toEqual([
      `\
TXT record  ${NAME}
Zone file   ${NAME}. 300 IN TXT "${VALUES[0]}"
Name        _acme-challenge.dev
Value       ${VALUES[0]}
Status      pending`,
      `\
TXT record  ${NAME}
Zone file   ${NAME}. 300 IN TXT "${VALUES[1]}"
Name        _acme-challenge.dev
Value       ${VALUES[1]}
Status      pending
`,
    ]);
    expect(stderr).toBe(
      `esakit: found ${idOf('dev')} of the site ${SITE}: it names dev.example.com itself, not issued (status Applying)\n`,
    );
  });

  test('shows what to publish as a file', async () => {
    const { stdout, stderr } = await esakit(`dcv --site example.com --id ${idOf('blog')}`);
    const { Key, Value } = certificate(idOf('blog')).Result.DCV![0]!;
    expect(stderr).toBe('');
    expect(stdout).toBe(`File     ${Key}\nPath     ${new URL(Key).pathname}\nContent  ${Value}\nStatus   pending\n`);
    expect(calls()).toEqual(['ListSites', 'GetCertificate']);
  });

  test('--json', async () => {
    const { stdout } = await esakit('dcv --host dev.example.com --json');
    expect(JSON.parse(stdout)).toEqual({
      siteName: 'example.com',
      id: idOf('dev'),
      status: 'Applying',
      validations: VALUES.map((value) => ({
        type: 'DNS',
        record: 'TXT',
        status: 'pending',
        name: NAME,
        relativeName: '_acme-challenge.dev',
        value,
        zoneLine: `${NAME}. 300 IN TXT "${value}"`,
      })),
    });
  });

  test('--json has null where a record lies outside the site, and where no status is told', async () => {
    const { Result } = certificate(idOf('dev'));
    Object.assign(Result, { DCV: [{ Type: 'DNS', Key: '_acme-challenge.elsewhere.test', Value: 'x' }] });
    const { stdout } = await esakit('dcv --host dev.example.com --json');
    expect(JSON.parse(stdout).validations).toEqual([
      expect.objectContaining({ name: '_acme-challenge.elsewhere.test', relativeName: null, status: null }),
    ]);
    Object.assign(Result, { DCV: [{ Type: 'HTTP', Key: 'http://dev.example.com/a', Value: 'x' }] });
    const { validations } = JSON.parse((await esakit('dcv --host dev.example.com --json')).stdout);
    expect(validations).toEqual([
      { type: 'HTTP', status: null, url: 'http://dev.example.com/a', host: 'dev.example.com', path: '/a', value: 'x' },
    ]);
  });

  test('of a host takes the application, not the valid certificate', async () => {
    const { stdout } = await esakit('dcv --host blog.example.com --site example.com');
    expect(stdout).toMatch(/^File /);
  });

  test('of a host without an application says so', async () => {
    const { code, stdout, stderr } = await esakit('dcv --host www.example.com');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      `esakit: no certificate for www.example.com is being applied for (see: esakit list --site ${SITE})\n`,
    );
  });

  test.each(['', ' --check'])('where there is nothing to publish it says so%s', async (flags) => {
    const asked = publish({});
    expect(await esakit(`dcv --site ${SITE} --id ${CERTIFICATE}${flags}`)).toEqual({
      code: 0,
      stdout: '',
      stderr: `esakit: there is nothing to publish for ${CERTIFICATE}; its status is OK\n`,
    });
    expect(asked).toEqual([]);
  });

  test.each([
    ['Applying', 3, 'It was applied for 4 hours ago: wait until ESA says what to publish to validate its names.'],
    ['ApplyFailed', 3, 'The application failed: put right what kept its names from being validated, and apply again.'],
  ])('where ESA has not said what to publish for one that is %s, --check is not fine', async (Status, code, advice) => {
    const id = idOf('blog');
    Object.assign(certificate(id).Result, { Status, DCV: [], CreateTime: '2026-03-01 08:00:00' });
    const said = `esakit: there is nothing to publish for ${id}; its status is ${Status}. ${advice}\n`;
    const line = `dcv --site ${SITE} --id ${id}`;
    expect(await esakit(`${line} --check`)).toEqual({ code, stdout: '', stderr: said });
    expect(await esakit(line)).toEqual({ code: 0, stdout: '', stderr: said });
  });

  test('tells of validations of a kind that it does not know, and is not fine with --check', async () => {
    publish({ [QUERY]: records(...VALUES) });
    const id = idOf('dev');
    certificate(id).Result.DCV!.push({
      Id: '9',
      Type: 'EMAIL' as 'DNS',
      Key: 'a@example.com',
      Value: 'x',
      Status: 'pending',
    });
    const { code, stdout, stderr } = await esakit(`dcv --site ${SITE} --id ${id} --check`);
    expect(stdout.match(/^Visible {5}yes/gm)).toHaveLength(2);
    expect(stderr).toBe(
      "esakit: of its validations, one can't be read (types: DNS, EMAIL): look at the certificate in the console of ESA\n",
    );
    expect(code).toBe(3);
  });

  test('counts those validations, and names only the types that are told', async () => {
    const { Result } = certificate(idOf('dev'));
    const unknown = [{ Type: ' EMAIL ' }, { Type: 'EMAIL' }, { Type: ' ' }, {}].map((one) => ({ ...one, Value: '' }));
    Object.assign(Result, { DCV: [Result.DCV![0], ...unknown] });
    const { code, stderr } = await esakit(`dcv --site ${SITE} --id ${idOf('dev')}`);
    expect(stderr).toBe(
      "esakit: of its validations, 4 can't be read (types: DNS, EMAIL): look at the certificate in the console of ESA\n",
    );
    expect(code).toBe(0);
  });

  test('shows no control characters', async () => {
    certificate(idOf('blog')).Result.DCV![0]!.Value = 'a\u001b[2Jb';
    expect((await esakit('dcv --host blog.example.com')).stdout).toContain('Content  a\ufffd[2Jb\n');
  });
});

const QUERY = `https://cloudflare-dns.com/dns-query?name=${NAME}&type=TXT`;
const records = (...values: readonly string[]) =>
  JSON.stringify({ Status: 0, Answer: values.map((value) => ({ type: 16, data: `"${value}"` })) });

describe('dcv --check', () => {
  test('ends with 0 where all is visible', async () => {
    publish({ [QUERY]: records(...VALUES) });
    const { code, stdout } = await esakit('dcv --host dev.example.com --check');
    expect(code).toBe(0);
    expect(stdout.match(/^Visible {5}yes\. The TXT record is there: \S+\.$/gm)).toHaveLength(2);
  });

  test('ends with 1 where one is not, and says what is there', async () => {
    publish({ [QUERY]: records('another', VALUES[0]!) });
    const { code, stdout } = await esakit('dcv --host dev.example.com --check --json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout).validations).toMatchObject([
      { visible: true },
      { visible: false, found: ['another', VALUES[0]], message: expect.stringContaining('it is "another" and') },
    ]);
  });

  test('a resolver that can not be reached leaves it unknown, and ends with 3', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('no network')));
    const { code, stdout } = await esakit('dcv --host dev.example.com --check');
    expect(code).toBe(3);
    expect(stdout.match(/^Visible {5}unknown\. It could not be looked for: no network\.$/gm)).toHaveLength(2);
    const { validations } = JSON.parse((await esakit('dcv --host dev.example.com --check --json')).stdout);
    expect(validations).toMatchObject([{ visible: null }, { visible: null }]);
  });

  test('names a CNAME record', async () => {
    Object.assign(certificate(idOf('blog')).Result, {
      DCV: [{ Type: 'CNAME', Key: '_dnsauth.blog.example.com', Value: 'x.authority.example', Status: 'pending' }],
    });
    const { stdout } = await esakit('dcv --host blog.example.com');
    expect(stdout).toContain('CNAME record  _dnsauth.blog.example.com\n');
    expect(stdout).toContain('300 IN CNAME x.authority.example.\n');
  });

  test('looks for files', async () => {
    const { Key, Value } = certificate(idOf('blog')).Result.DCV![0]!;
    publish({});
    expect(await esakit('dcv --host blog.example.com --check')).toMatchObject({ code: 1 });
    publish({ [Key]: `${Value}\n` });
    expect(await esakit('dcv --host blog.example.com --check')).toMatchObject({ code: 0 });
  });

  test('asks the resolver that it is told', async () => {
    const resolver = 'https://dns.example/resolve';
    const asked = publish({});
    await esakit(`dcv --host dev.example.com --check --resolver ${resolver}`);
    expect(new Set(asked)).toEqual(new Set([`${resolver}?name=${NAME}&type=TXT`]));
  });

  test('that can not be reached leaves it unknown, and ends with 3', async () => {
    const line = 'dcv --host dev.example.com --check --resolver http://127.0.0.1:9';
    vi.stubGlobal('fetch', () => Promise.reject(new Error('nobody there')));
    const { code, stdout } = await esakit(`${line} --json`);
    expect(code).toBe(3);
    expect((JSON.parse(stdout) as { validations: unknown[] }).validations[0]).toMatchObject({
      visible: null,
      message: 'It could not be looked for: nobody there.',
    });
    expect((await esakit(line)).stdout).toContain('Visible     unknown. It could not be looked for: nobody there.');
  });

  test('needs no name of the site where there is nothing to look for', async () => {
    emulator.state.sites.get(BigInt(SITE))!.SiteName = ' ';
    expect(await esakit(`dcv --site ${SITE} --id ${CERTIFICATE} --check`)).toEqual({
      code: 0,
      stdout: '',
      stderr: `esakit: there is nothing to publish for ${CERTIFICATE}; its status is OK\n`,
    });
  });

  test('refuses a resolver without TLS', async () => {
    const { code, stderr } = await esakit('dcv --host dev.example.com --check --resolver http://dns.example/');
    expect(code).toBe(2);
    expect(stderr).toContain('resolver must be an address such as https://cloudflare-dns.com/dns-query');
  });

  test('fails where the service does not say what the site is called', async () => {
    emulator.state.sites.get(BigInt(SITE))!.SiteName = ' ';
    const { code, stderr } = await esakit(`dcv --site ${SITE} --id ${idOf('dev')} --check`);
    expect(code).toBe(1);
    expect(stderr).toBe('esakit: the service gave no name of the site to look in\n');
  });
});
