import { X509Certificate } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { account, BIG_SITE, CERTIFICATE, SITE } from './setup.js';
import { showCertificate } from '../../packages/cli/src/certificate/describe.js';

const { emulator, esakit, calls, certificate, idOf } = account();
const byId = `get --site ${SITE} --id ${CERTIFICATE}`;
const pemOf = (id?: string): string => certificate(id).Certificate!;
const countIn = (text: string): number => text.split('-----BEGIN').length - 1;

describe('by id', () => {
  test('prints what there is to know, and then the PEM text', async () => {
    const { code, stdout, stderr } = await esakit(byId);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [details, pem] = stdout.split('\n\n');
    const rows = details!.split('\n').map((line) => [line.slice(0, 15).trim(), line.slice(15)]);
    expect(Object.fromEntries(rows)).toEqual({
      Certificate: `${CERTIFICATE} (yourCertName)`,
      Site: `example.com (${SITE})`,
      Hostnames: 'www.example.com, *.example.com',
      Status: 'OK',
      Type: 'free',
      Issuer: 'Esakit Emulator ECDSA CA, Esakit Emulator',
      Valid: '2026-01-29 16:00:00 UTC to 2026-04-29 16:00:00 UTC (59 days left)',
      'Serial number': 'babaded901474b9693acf530e0fb1daa (matches the PEM)',
      'SHA-256': `${certificate().Result.FingerprintSha256} (matches the PEM)`,
      Key: 'ECDSA (signed with ECDSA-SHA256)',
      Stored: 'cn-hangzhou (Certificate Management Service 30000478)',
      PEM: 'the certificate and 1 more',
      Checks: expect.stringMatching(/^(\d+) of \1 passed$/),
      Request: emulator.requests[0]!.requestId,
    });
    expect(pem).toBe(pemOf().trimEnd() + '\n');
    expect(new X509Certificate(stdout).serialNumber).toBe('BABADED901474B9693ACF530E0FB1DAA');
  });

  test('asks for nothing else', async () => {
    await esakit(byId);
    expect(calls()).toEqual(['GetCertificate']);
  });

  test('of a site by its name, and with an id past 2^53', async () => {
    const { code, stdout } = await esakit(`get --site example.net --id ${idOf('hsm')}`);
    expect(code).toBe(0);
    expect(stdout).toContain(`example.net (${BIG_SITE})`);
    expect(stdout).toContain('Key server     ks-emulator\n');
  });

  test('takes only the site of that very name, whatever the service lists', async () => {
    const others = [{ SiteId: 1, SiteName: 'www.example.com' }, { SiteId: 2 }];
    const site = { SiteId: Number(SITE), SiteName: ' Example.com. ' };
    emulator.answer('ListSites', () => ({ Sites: [...others, site], TotalCount: 3 }));
    expect(await esakit(`get --site example.com --id ${CERTIFICATE} --pem`)).toMatchObject({ code: 0, stderr: '' });
  });

  test('--pem prints only the PEM text', async () => {
    expect(await esakit(`${byId} --pem`)).toEqual({ code: 0, stdout: pemOf(), stderr: '' });
  });

  test('--json prints the answer, with ids of any size exact', async () => {
    const { code, stdout, stderr } = await esakit(`get --site ${BIG_SITE} --id ${idOf('hsm')} --json`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`"SiteId": ${BIG_SITE},`);
    expect(JSON.parse(stdout)).toMatchObject({
      SiteName: 'example.net',
      Certificate: pemOf(idOf('hsm')),
      Result: certificate(idOf('hsm')).Result,
      RequestId: emulator.requests[0]!.requestId,
    });
  });

  test('says when it is about to end, and when it has ended', async () => {
    const valid = async (name: string) =>
      /Valid .*\((.*)\)/.exec((await esakit(`get --host ${name}.example.com`)).stdout);
    certificate().Result.SAN = 'elsewhere.example.com';
    expect((await valid('api'))?.[1]).toBe('11 days left');
    expect((await valid('legacy'))?.[1]).toBe('expired 21 days ago');
    certificate(idOf('api')).Result.NotAfter = '2026-03-02 13:00:00';
    expect((await valid('api'))?.[1]).toBe('1 day left');
    certificate(idOf('api')).Result.NotAfter = '2026-03-01 12:00:00';
    expect((await valid('api'))?.[1]).toBe('expired within the last day');
    certificate(idOf('api')).Result.NotAfter = 'some day';
    expect((await esakit('get --host api.example.com')).stdout).toContain(' UTC to some day\n');
  });

  test('shows no control characters, whatever the service sends', async () => {
    Object.assign(certificate().Result, {
      Name: 'a\u001b[31mb\nc',
      Type: '\u202efree',
      Status: 'O\u0007K',
      NotAfter: 'x\u009by',
    });
    const { stdout } = await esakit(byId);
    expect(stdout).toContain(`${CERTIFICATE} (a\ufffd[31mb\ufffdc)\n`);
    // oxlint-disable-next-line no-control-regex
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u009b\u202e]/);
  });
});

describe('the PEM text is compared with what the service says', () => {
  test.each([
    ['fingerprint', { FingerprintSha256: 'ab'.repeat(32) }, `ESA says ${'ab'.repeat(32)}, the PEM has `],
    ['serial number', { SerialNumber: '1234' }, 'ESA says 1234, the PEM has babaded901474b9693acf530e0fb1daa'],
  ])('a %s that differs is told, and ends with 1', async (what, change, message) => {
    Object.assign(certificate().Result, change);
    const [details, pem, json] = await Promise.all(['', ' --pem', ' --json'].map((flag) => esakit(byId + flag)));
    for (const { code, stderr } of [details!, pem!, json!]) {
      expect(code).toBe(1);
      expect(stderr).toContain(`esakit: the PEM text is not the certificate that ESA describes. ${what}: ${message}`);
    }
    expect(details!.stdout).toContain('(does not match the PEM, which has ');
    expect(pem!.stdout).toBe('');
    expect(JSON.parse(json!.stdout)).toMatchObject({ Result: change });
  });

  test('as numbers: in either case, with colons and leading zeros', async () => {
    const { Result } = certificate();
    Result.FingerprintSha256 = Result.FingerprintSha256!.toUpperCase().replace(/..(?=.)/g, '$&:');
    Result.SerialNumber = `0x00${Result.SerialNumber!.toUpperCase()}`;
    expect((await esakit(byId)).code).toBe(0);
  });

  test.each([
    ['names', { SAN: 'other.example.com', CommonName: 'other.example.com' }],
    ['not before', { NotBefore: '2020-01-01T00:00:00Z' }],
    ['not after', { NotAfter: '2036-01-01T00:00:00Z' }],
  ])('%s that differ count where there is neither fingerprint nor serial number', async (what, change) => {
    const differing = async () => {
      const { code, stderr } = await esakit(byId);
      return { code, isTold: stderr.includes(`not the certificate that ESA describes. ${what}: ESA says `) };
    };
    Object.assign(certificate().Result, change);
    expect((await differing()).isTold).toBe(false);
    Object.assign(certificate().Result, { FingerprintSha256: '', SerialNumber: '' });
    expect(await differing()).toEqual({ code: 1, isTold: true });
  });

  test('where the service says nothing, what the PEM has is shown', async () => {
    const { Result } = certificate();
    const fingerprint = Result.FingerprintSha256;
    Result.FingerprintSha256 = '';
    delete Result.SerialNumber;
    const { code, stdout } = await esakit(byId);
    expect(code).toBe(0);
    expect(stdout).toContain(`${fingerprint} (of the PEM)`);
  });
});

test('on a terminal, what is wrong is red and what is right is green', async () => {
  const shown = async (line = byId) => (await esakit(line, { terminal: true })).stdout;
  const [red, green, end] = ['\u001b[31m', '\u001b[32m', '\u001b[39m'];
  const [fine, checks] = [await shown(), /Checks.*?(\d+) of \d+/.exec((await esakit(byId)).stdout)!];
  const count = Number(checks[1]);
  expect(fine).toContain(`${green}${count} of ${count}${end} passed`);
  expect(fine.split(`(${green}matches the PEM${end})`)).toHaveLength(3);
  expect(fine).toContain(`(${green}59 days left${end})`);
  expect(fine).not.toContain(red);

  certificate().Result.SerialNumber = '1234';
  const wrong = await shown();
  expect(wrong).toContain(`${red}${count - 1} of ${count}${end} passed`);
  expect(wrong).toContain(`1234 (${red}does not match the PEM, which has babaded901474b9693acf530e0fb1daa${end})`);
  expect(await shown(`get --site ${SITE} --id ${idOf('legacy')}`)).toContain(`(${red}expired 21 days ago${end})`);
  expect(await shown(`get --site ${SITE} --id ${idOf('api')}`)).toContain('(\u001b[33m11 days left');
});

const changePem = (edit: (pem: string) => string): void => {
  certificate().Certificate = edit(pemOf());
};

const PEM_OF_A_REQUEST = '-----BEGIN CERTIFICATE REQUEST-----\nMIIB\n-----END CERTIFICATE REQUEST-----\n';

describe('a PEM text', () => {
  test.each<[string, (pem: string) => string]>([
    ['with Windows line ends', (pem) => pem.replaceAll('\n', '\r\n')],
    ['with text around it', (pem) => `subject=www.example.com\n${pem}\nthe end\n`],
    ['with dashes in that text', (pem) => `----- leaf -----\n${pem}----- the end -----\n`],
    ['with another label', (pem) => pem.replaceAll(' CERTIFICATE-', ' X509 CERTIFICATE-')],
    ['with a request beside it', (pem) => `${pem}${PEM_OF_A_REQUEST}`],
    ['on long lines', (pem) => pem.replace(/([^-\n])\n(?=[^-])/g, '$1')],
    ['without a last line break', (pem) => pem.trimEnd()],
  ])('%s is made regular', async (_case, edit) => {
    const regular = pemOf();
    changePem(edit);
    expect(pemOf()).not.toBe(regular);
    expect(await esakit(`${byId} --pem`)).toEqual({ code: 0, stdout: regular, stderr: '' });
  });

  test('without a chain is shown as such', async () => {
    changePem((pem) => pem.slice(0, pem.indexOf('-----BEGIN', 1)));
    const { stdout } = await esakit(byId);
    expect(stdout).toContain('PEM            only the certificate\n');
    expect(countIn(stdout)).toBe(1);
  });

  test.each<[string, (pem: string) => string, string]>([
    [
      'that is not PEM',
      () => 'hello',
      'holds no certificate: expected -----BEGIN CERTIFICATE-----, found nothing of the kind; nothing of it is shown',
    ],
    [
      'with something unreadable',
      (pem) => pem.replace('MII', 'AAA'),
      "holds a certificate that can't be read (number 1): it is damaged, or not X.509; nothing of it is shown",
    ],
    [
      'that breaks off',
      (pem) => pem.slice(0, -60),
      'has a CERTIFICATE without its END line: it was cut off, or two were mixed up; nothing of it is shown',
    ],
    [
      'of a request',
      (pem) => pem.replaceAll('CERTIFICATE', 'CERTIFICATE REQUEST'),
      'is a certificate request: the certificate is what the authority sends back; nothing of it is shown',
    ],
    [
      'with a private key',
      (pem) => `${pem}-----BEGIN EC PRIVATE KEY-----\nc2VjcmV0\n-----END EC PRIVATE KEY-----\n`,
      'the PEM text of the service holds a private key; nothing of it is shown',
    ],
    [
      'with half a private key',
      (pem) => `${pem}-----BEGIN PRIVATE KEY-----\nc2VjcmV0`,
      'the PEM text of the service holds a private key; nothing of it is shown',
    ],
  ])('%s is refused', async (_case, edit, message) => {
    changePem(edit);
    const outcomes = await Promise.all(['', ' --pem', ' --json'].map((flag) => esakit(byId + flag)));
    for (const { code, stdout, stderr } of outcomes) {
      expect(code).toBe(1);
      expect(stderr).toContain(message);
      expect(stdout).not.toContain('c2VjcmV0');
    }
    expect(outcomes.map(({ stdout }) => stdout === '')).toEqual([true, true, false]);
  });
});

test('a private key, which no answer should have, is never printed', async () => {
  Object.assign(certificate().Result, {
    PrivateKey: 'c2VjcmV0',
    Nested: [{ private_key_pem: 'c2VjcmV0' }],
    Other: null,
  });
  const { stdout } = await esakit(`${byId} --json`);
  expect(JSON.parse(stdout).Result).toMatchObject({
    PrivateKey: '[redacted]',
    Nested: [{ private_key_pem: '[redacted]' }],
    CommonName: 'www.example.com',
  });
  for (const flag of ['', ' --json', ' --pem']) expect((await esakit(byId + flag)).stdout).not.toContain('c2VjcmV0');
});

describe('the PEM text is verified for itself too', () => {
  test('what is wrong is shown, and does not refuse it', async () => {
    certificate().Result.Issuer = 'Another Issuer';
    const [details, pem] = [await esakit(byId), await esakit(`${byId} --pem`)];
    expect(details).toMatchObject({ code: 0, stderr: '' });
    expect(details.stdout).toMatch(/^Checks +\d+ of \d+ passed\n +error: ESA's Issuer is of another certificate/m);
    expect(pem.code).toBe(0);
    expect(pem.stdout).toBe(pemOf());
    expect(pem.stderr).toMatch(/^esakit: warning: ESA's Issuer is of another certificate than the PEM[^\n]*\n$/);
  });

  test('one that has ended, and one for another host', async () => {
    const { code, stdout } = await esakit(`get --site ${SITE} --id ${idOf('legacy')}`);
    expect(code).toBe(0);
    expect(stdout).toMatch(/ passed\n +error: legacy\.example\.com has expired/);
    certificate(idOf('shop')).Result.SAN = 'www.example.com';
    certificate().Result.SAN = 'elsewhere.example.com';
    const other = await esakit('get --host www.example.com --pem');
    expect(other.stderr).toContain("esakit: warning: The certificate doesn't cover www.example.com");
  });

  test('where ESA gives neither fingerprint nor serial number, names and dates decide', async () => {
    const { Result } = certificate();
    Result.FingerprintSha256 = Result.SerialNumber = '';
    expect((await esakit(`${byId} --pem`)).code).toBe(0);
    Result.NotAfter = '2027-01-01 00:00:00';
    const { code, stdout, stderr } = await esakit(`${byId} --pem`);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('describes. not after: ESA says 2027-01-01 00:00:00, the PEM has 2026-04-29T16:00:00Z');
  });
});

test('--force takes what is not the certificate that ESA describes', async () => {
  certificate().Result.SerialNumber = '1234';
  const refused = await esakit(`${byId} --pem`);
  expect(refused.stderr).toContain('(--force takes it all the same)');
  const forced = await esakit(`${byId} --pem --force`);
  expect(forced).toMatchObject({ code: 0, stdout: pemOf() });
  expect(forced.stderr).toMatch(/^esakit: warning: ESA's SerialNumber is of another certificate/);
  expect((await esakit(`${byId} --force`)).code).toBe(0);
});

describe('by host', () => {
  test('finds site and certificate itself, and says why', async () => {
    const { code, stdout, stderr } = await esakit('get --host shop.example.com');
    expect(code).toBe(0);
    expect(stdout).toContain(`${idOf('shop')} (shop)\n`);
    expect(stderr).toBe(
      `esakit: found ${idOf('shop')} of the site ${SITE}: it names shop.example.com itself, valid until 2026-11-20\n` +
        `esakit: not ${CERTIFICATE}: it covers shop.example.com by *.example.com, valid until 2026-04-29\n`,
    );
    expect(calls()).toEqual(['ListSites', 'ListCertificates', 'GetCertificate']);
  });

  test.each([
    ['WWW.Example.COM.', 'yourCertName'],
    ['anything.example.com', 'yourCertName'],
    ['a.example.net', 'wildcard'],
    ['www.例子.测试', '例子'],
    ['node-27.example.org', 'node-27'],
  ])('%s: %s', async (host, name) => {
    const { code, stdout } = await esakit(['get', '--host', host]);
    expect(code).toBe(0);
    expect(stdout).toContain(` (${name})\n`);
  });

  test('warns where the best is not valid', async () => {
    certificate().Result.SAN = 'www.example.com';
    const { code, stderr } = await esakit('get --host legacy.example.com');
    expect(code).toBe(0);
    expect(stderr).toContain('esakit: warning: no valid certificate covers legacy.example.com\n');
  });

  test('names three of the others at most', async () => {
    const { Result } = certificate(idOf('node-01'));
    for (let n = 2; n <= 6; n++) certificate(idOf(`node-0${n}`)).Result.SAN = Result.SAN;
    const { stderr } = await esakit('get --host node-01.example.org');
    expect(stderr.match(/^esakit: not /gm)).toHaveLength(3);
    expect(stderr).toContain('esakit: nor 2 more\n');
  });

  test('keeps to the site that is given with it', async () => {
    const { code, stdout, stderr } = await esakit('get --host www.example.com --site example.net');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      `esakit: no certificate of the site example.net covers www.example.com (see: esakit list --site ${BIG_SITE})\n`,
    );
  });

  test('of no site: which there are', async () => {
    const { code, stdout, stderr } = await esakit('get --host www.exampel.org');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /^esakit: www\.exampel\.org belongs to no site: the account has [^\n]*example\.org[^\n]*\n$/,
    );
  });

  describe('of a customer', () => {
    const host = 'shop.customer.example';
    const answer = (site: string) =>
      emulator.answer('ListCustomHostnames', ({ input }) => ({
        Hostnames: String(input['SiteId']) === site && input['Hostname'] === host ? [{ Hostname: host }] : [],
      }));

    test('is found as a custom hostname of a site', async () => {
      await emulator.ready();
      certificate().Result.SAN += `,${host}`;
      answer(SITE);
      const { code, stderr } = await esakit(`get --host ${host} --json`);
      expect({ code, stderr }).toEqual({
        code: 0,
        stderr: expect.stringContaining(`found ${CERTIFICATE} of the site ${SITE}`),
      });
      expect(calls()).toContain('ListCustomHostnames');
    });

    test('of no site: nothing more is to be said', async () => {
      answer('none');
      const { code, stderr } = await esakit(`get --host ${host}`);
      expect(code).toBe(1);
      expect(stderr).toMatch(/^esakit: shop\.customer\.example belongs to no site: /);
      expect(stderr).not.toContain('custom hostname');
    });
  });
});

describe('a certificate that is not issued', () => {
  test.each([
    ['dev', ['TXT record _acme-challenge.dev.example.com with gfj9Xq-Rg85nM_emulator-wildcard-0000000000 (pending)']],
    [
      'blog',
      ['file at http://blog.example.com/.well-known/acme-challenge/pH20CqwS5L3ZnvkhI436DCzadKFuG7QcUcvB_4KsAow'],
    ],
    ['mail', ['ApplyFailed', 'domain control validation failed']],
  ])('%s is shown, with what to do', async (name, texts) => {
    const line = `get --site ${SITE} --id ${idOf(name)}`;
    const { code, stdout } = await esakit(line);
    expect(code).toBe(0);
    expect(stdout).toContain('PEM          none\n');
    for (const text of texts) expect(stdout).toContain(text);
    for (const flag of ['--pem', '--out /nonexistent/directory']) {
      const failed = await esakit(`${line} ${flag}`);
      expect(failed).toMatchObject({ code: 1, stdout: '' });
      expect(failed.stderr).toMatch(/^esakit: the certificate has no PEM text; its status is /);
      for (const text of texts) expect(failed.stderr).toContain(text);
    }
    expect(JSON.parse((await esakit(`${line} --json`)).stdout).Result.Status).toBe(
      certificate(idOf(name)).Result.Status,
    );
  });

  test.each([
    [{ Type: 'DNS', Key: '_acme-challenge.dev.example.com' }, 'TXT record _acme-challenge.dev.example.com with -'],
    [{ Type: 'DNS', Value: 'v' }, 'TXT record - with v'],
    [{ Type: 'http', Key: 'http://dev.example.com/k', Value: 'v' }, 'file at http://dev.example.com/k with v'],
    [{ Key: 'k', Value: 'v', Status: 'pending' }, 'TXT record k with v (pending)'],
  ])('of a validation, what is not told is a dash: %o', async (validation, shown) => {
    Object.assign(certificate(idOf('dev')).Result, { DCV: [validation] });
    const { stdout } = await esakit(`get --site ${SITE} --id ${idOf('dev')}`);
    expect(/^Validation +(.*)$/m.exec(stdout)?.[1]).toBe(shown);
  });

  test.each([
    [{ ApplyMessage: 'no', ApplyCode: 7 }, 'no (code 7)'],
    [{ ApplyMessage: 'no', ApplyCode: 0 }, 'no (code 0)'],
    [{ ApplyMessage: 'no', ApplyCode: undefined }, 'no'],
  ])('of an application, its message and its code are told: %o', async (told, shown) => {
    Object.assign(certificate(idOf('mail')).Result, told);
    const { stdout } = await esakit(`get --site ${SITE} --id ${idOf('mail')}`);
    expect(/^Application +(.*)$/m.exec(stdout)?.[1]).toBe(shown);
  });
});

test.each([
  [{ Id: 'a', Name: ' one ', Type: 'free', NotAfter: '2026-05-01T00:00:00Z' }, 'a (one, free, ends 2026-05-01)'],
  [{ Id: 'a', Name: ' ', Type: 'cas' }, 'a (cas)'],
  [{ Id: 'a' }, 'a'],
  [{ Name: 'one' }, 'without an id (one)'],
  [{}, 'without an id'],
])('%o is called %s', (info, shown) => expect(showCertificate(info)).toBe(shown));
