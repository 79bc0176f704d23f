import { afterEach, describe, expect, test, vi } from 'vitest';
import { refusal } from '@esakit/emulator';
import { account, CERTIFICATE, SITE } from './setup.js';

const { emulator, esakit, calls, certificate, idOf } = account();
afterEach(() => vi.unstubAllGlobals());

const applied = (): unknown[] =>
  emulator.requests.filter(({ action }) => action === 'ApplyCertificate').map(({ params }) => params['Domains']);

/** The service takes these applications, and refuses others. */
function take(...domains: string[]): void {
  emulator.answer('ApplyCertificate', ({ input }) => {
    const Domain = String(input['Domains']);
    if (!domains.includes(Domain)) return refusal('ApplyCertificateNotAllowed');
    const Id = `free-${domains.indexOf(Domain)}`;
    const Result = { ...certificate(idOf('mail')).Result, Id, Status: 'Applying', CommonName: Domain, SAN: Domain };
    delete Result.ApplyCode;
    delete Result.ApplyMessage;
    emulator.state.certificates.set(Id, {
      SiteId: BigInt(SITE),
      Result: { ...Result, CreateTime: '2026-03-01 12:30:00' },
    });
    return { Result: [{ Domain, Id, Status: 'Applying' }], TotalCount: 1 };
  });
}

/** CAA records of example.com; the service itself is asked another way. */
const caa = (...data: string[]): void =>
  void vi.stubGlobal('fetch', async (url: string) => {
    const isZone = new URL(url).searchParams.get('name') === 'example.com';
    return Response.json({ Status: 0, Answer: isZone ? data.map((one) => ({ type: 257, data: one })) : [] });
  });

const PLAN = `\
Site example.com (${SITE}), connected by NS, active; type lets_encrypt:
  apply for new.example.com: It has no free certificate.
    ESA publishes the validation in its own DNS: only wait.
    The CAA records of example.com allow letsencrypt.org.
`;

describe('apply', () => {
  test('without --yes shows its plan and sends nothing', async () => {
    caa('0 issue "letsencrypt.org"');
    expect(await esakit('apply --domain new.example.com')).toEqual({
      code: 2,
      stdout: '',
      stderr: `${PLAN}esakit: apply changes something, so nothing was sent: add --yes to carry it out (see: esakit help apply)\n`,
    });
    expect(await esakit('apply --domain new.example.com --dry-run')).toEqual({ code: 0, stdout: PLAN, stderr: '' });
    expect(applied()).toEqual([]);
  });

  test('applies for each domain, and says what comes next', async () => {
    take('new.example.com', 'api.example.com');
    const line = 'apply --site example.com --domain new.example.com --domain api.example.com --resolver none --yes';
    const { code, stdout, stderr } = await esakit(line);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'applied: new.example.com, free-0, Applying\napplied: api.example.com, free-1, Applying\n',
    });
    expect(stderr).toContain(`until they are issued: esakit wait --site ${SITE} --id free-0 --id free-1\n`);
    expect(applied()).toEqual(['new.example.com', 'api.example.com']);
  });

  test('a failure of one domain ends with 1, and keeps the id of the other', async () => {
    take('api.example.com');
    const line = 'apply --domain new.example.com --domain api.example.com --resolver none --yes --json';
    const { code, stdout } = await esakit(line);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      plan: { siteId: SITE, domains: [{ action: 'apply', caa: { allowed: null } }, { action: 'apply' }] },
      result: {
        applications: [
          {
            domain: 'new.example.com',
            outcome: 'failed',
            id: null,
            message: expect.stringContaining('ApplyCertificateNotAllowed') as string,
          },
          { domain: 'api.example.com', outcome: 'applied', id: 'free-0', message: null },
        ],
        waited: null,
      },
    });
  });

  test('has nothing to do where a certificate is there or under way', async () => {
    certificate(idOf('blog')).Result.CreateTime = '2026-03-01 12:30:00';
    const { code, stdout } = await esakit(
      'apply --domain www.example.com --domain blog.example.com --resolver none --yes',
    );
    expect(code).toBe(0);
    expect(stdout).toContain('  keep www.example.com: It has the free certificate babaded901474b9693acf530e0fb1d95.');
    expect(stdout).toContain(`  wait blog.example.com: It is being applied for, as ${idOf('blog')}.`);
    expect(stdout).toContain('Nothing to apply for.');
    expect(applied()).toEqual([]);
  });

  test('applies again where what validates the names of an application has ended', async () => {
    take('blog.example.com');
    const { stderr } = await esakit('apply --domain blog.example.com --resolver none --yes');
    expect(stderr).toContain(
      `  apply for blog.example.com: Its free certificate ${idOf('blog')} is not issued any more: It was`,
    );
    expect(applied()).toEqual(['blog.example.com']);
  });

  test('applies in place of one that ESA should have renewed, as check says', async () => {
    Object.assign(certificate().Result, { NotBefore: '2025-12-04T00:00:00Z', NotAfter: '2026-03-05T00:00:00Z' });
    const advice = 'It ends in 3 days: ESA should have renewed it and has not, so apply for a new one.';
    expect((await esakit(`check --site ${SITE} --id ${CERTIFICATE} --json`)).stdout).toContain(advice);
    take('www.example.com');
    const { code, stderr } = await esakit('apply --domain www.example.com --resolver none --yes');
    expect(code).toBe(0);
    expect(stderr).toContain(
      `  apply for www.example.com: Its free certificate ${CERTIFICATE} is not renewed: ${advice}`,
    );
    expect(applied()).toEqual(['www.example.com']);
  });

  test('does not apply where the state of a certificate is not known', async () => {
    certificate().Result.Status = 'Frozen';
    const { code, stdout } = await esakit('apply --domain www.example.com --resolver none --yes');
    expect(code).toBe(1);
    expect(stdout).toContain('  leave www.example.com: It has a free certificate whose state is not known');
    expect(applied()).toEqual([]);
  });

  const FORBIDDEN =
    'The CAA records of example.com allow digicert.com, not letsencrypt.org: add to example.com the record CAA 0 issue "letsencrypt.org".';

  test('what CAA records forbid is refused, with the record to add', async () => {
    caa('0 issue "digicert.com"');
    const plan = `\
Site example.com (${SITE}), connected by NS, active; type lets_encrypt:
  leave new.example.com: It has no free certificate.
    ${FORBIDDEN}
Nothing to apply for.
`;
    expect(await esakit('apply --domain new.example.com --yes')).toEqual({
      code: 1,
      stdout: plan,
      stderr: `esakit: nothing was sent for new.example.com. ${FORBIDDEN} (--force applies all the same)\n`,
    });
    expect(await esakit('apply --domain new.example.com --dry-run')).toEqual({ code: 0, stdout: plan, stderr: '' });
    expect(applied()).toEqual([]);
  });

  test('what CAA records forbid keeps no other domain from being applied for', async () => {
    take('new.example.com', 'api.example.com');

    vi.stubGlobal('fetch', async (url: string) => {
      const isForbidden = new URL(url).searchParams.get('name') === 'new.example.com';
      return Response.json({ Status: 0, Answer: isForbidden ? [{ type: 257, data: '0 issue ";"' }] : [] });
    });
    const line = 'apply --domain new.example.com --domain api.example.com --yes --json';
    const { code, stdout, stderr } = await esakit(line);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      plan: { domains: [{ action: 'forbidden', caa: { allowed: false } }, { action: 'apply' }] },
      result: { applications: [{ outcome: 'forbidden', id: null }, { outcome: 'applied' }] },
    });
    expect(stderr).toContain('nothing was sent for new.example.com. The CAA records of new.example.com allow nobody');
    expect(applied()).toEqual(['api.example.com']);
  });

  test('--force applies in spite of CAA records, and says so', async () => {
    caa('0 issue "digicert.com"');
    take('new.example.com');
    const { code, stderr } = await esakit('apply --domain new.example.com --force --yes');
    expect(code).toBe(0);
    expect(stderr).toContain(`    Forced: ${FORBIDDEN}\n`);
    expect(applied()).toEqual(['new.example.com']);
  });

  test('CAA records that can not be read are unknown, which the plan says first', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 502 }));
    const { stdout } = await esakit('apply --domain *.new.example.com --dry-run');
    expect(stdout).toBe(`\
Site example.com (${SITE}), connected by NS, active; type lets_encrypt:
  apply for *.new.example.com: It has no free certificate.
    Unknown: The CAA records of new.example.com could not be looked for: the resolver answered HTTP 502: check the option resolver.
    ESA publishes the validation in its own DNS: only wait.
    Warning: Users report wildcards of Let's Encrypt that are being applied for without end: mind the time.
`);
  });

  test('--wait waits for what was applied for', async () => {
    take('new.example.com');
    let looks = 0;
    emulator.answer('GetCertificate', () => {
      const Status = ++looks < 3 ? 'Applying' : 'OK';
      return { Status, Result: { Id: 'free-0', Status, NotAfter: '2026-06-01T00:00:00Z' } };
    });
    const line = 'apply --domain new.example.com --resolver none --yes --wait --interval 1ms';
    const { code, stdout, stderr } = await esakit(line);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'applied: new.example.com, free-0, Applying\nissued: free-0, valid until 2026-06-01T00:00:00Z\n',
    });
    expect(stderr).toContain('esakit: free-0 is Applying. ');
    expect(looks).toBe(3);
  });

  test('--wait for what is under way needs no --yes', async () => {
    certificate(idOf('blog')).Result.CreateTime = '2026-03-01 12:30:00';
    emulator.answer('GetCertificate', { Status: 'OK', Result: { Status: 'OK' } });
    const { code, stdout } = await esakit('apply --domain blog.example.com --resolver none --wait');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `pending: blog.example.com, ${idOf('blog')}, Applying\nissued: ${idOf('blog')}\n`,
    });
  });

  test.each([
    ['apply', 'apply needs --domain'],
    ['apply --domain localhost', 'localhost is not a domain'],
    [
      'apply --domain a.example.com --type free',
      '--type free is none of lets_encrypt, digicert_single, digicert_wildcard',
    ],
    ['apply --domain a.example.com --timeout 5m', '--timeout and --interval need --wait'],
    ['apply --domain a.example.com --wait --timeout soon', '--timeout soon is not a time such as 90s, 30m or 2h'],
    ['apply --domain a.example.com --wait --timeout x5s', '--timeout x5s is not a time such as 90s, 30m or 2h'],
    ['apply --domain a.example.com --wait --timeout 5sx', '--timeout 5sx is not a time such as 90s, 30m or 2h'],
    ['apply --domain a.example.com --resolver http://a.example', 'resolver must be an address'],
    ['apply --domain a.nowhere.example --resolver none', 'a.nowhere.example belongs to no site'],
    ['apply --domain a.example.com --resolver none --yes --dry-run', '--yes and --dry-run contradict each other'],
  ])('%s', async (line, message) => {
    const { code, stdout, stderr } = await esakit(line);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(applied()).toEqual([]);
  });
});

describe('wait', () => {
  test('until all are issued', async () => {
    const statuses: Record<string, string[]> = { a: ['Applying', 'OK'], b: ['OK'] };
    emulator.answer('GetCertificate', ({ input }) => {
      const of = statuses[String(input['Id'])] ?? [];
      const Status = of.length > 1 ? of.shift() : of[0];
      return { Result: { Status } };
    });
    const { code, stdout } = await esakit(`wait --site ${SITE} --id a --id b --id a --interval 1ms`);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'issued: a\nissued: b\n' });
  });

  test('1 where one failed, with the reason', async () => {
    const { code, stdout } = await esakit(`wait --site example.com --id ${idOf('mail')} --json`);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      siteId: SITE,
      certificates: [
        {
          id: idOf('mail'),
          outcome: 'failed',
          status: 'ApplyFailed',
          notAfter: null,
          message: 'the application failed: domain control validation failed, code 3',
        },
      ],
    });
  });

  test('1 where the validation is out of date, and what to do', async () => {
    const { code, stdout } = await esakit(`wait --site example.com --id ${idOf('blog')}`);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^failed: \w+: its validation is out of date: .*apply again/);
  });

  test('1 where the service has no such certificate', async () => {
    const { code, stdout } = await esakit(`wait --site example.com --id none`);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^error: none: GetCertificate: /);
  });

  test('3 where the time is over', async () => {
    emulator.answer('GetCertificate', { Result: { Status: 'Applying' } });
    const { code, stdout } = await esakit(`wait --site ${SITE} --id a --timeout 500ms --interval 10s`);
    expect(code).toBe(3);
    expect(stdout).toMatch(/^still waiting: a: not issued within 500 ms/);
  });

  test('tells how it goes in a line on a terminal', async () => {
    let looks = 0;
    // Only its own: a wait of the test before may still be on its way.
    emulator.answer('GetCertificate', ({ input }) => ({
      Result: { Status: input['Id'] === 'line' && looks++ === 0 ? 'Applying' : 'OK' },
    }));
    const { stderr } = await esakit(`wait --site ${SITE} --id line --interval 1ms`, { terminal: true });
    const ERASE = '\r\u001b[K';
    expect(stderr.replaceAll(/in \d+ s/g, 'in 0 s')).toBe(
      `${ERASE}waiting: Applying; looked 1 time in 0 s${ERASE}waiting: OK; looked 2 times in 0 s${ERASE}`,
    );
  });

  test.each([
    ['how many have each status', 'Issued', /waiting: (?:1 Applying, 1 Issued|1 Issued, 1 Applying); looked \d/],
    ['how many there are of one status', 'Applying', /waiting: 2 Applying; looked \d/],
  ])('of several certificates, the line on a terminal tells %s', async (_what, status, line) => {
    let shown = '';
    // All stay as they are until the line was seen.
    emulator.answer('GetCertificate', ({ input }) => {
      if (line.test(shown)) return { Result: { Status: 'OK' } };
      return { Result: { Status: input['Id'] === 'one' ? status : 'Applying' } };
    });
    const wait = `wait --site ${SITE} --id one --id two --interval 1ms --timeout 20s`;
    const { code } = await esakit(wait, { terminal: true, onWrite: (text) => void (shown += text) });
    expect(shown).toMatch(line);
    expect(code).toBe(0);
  });

  test('an interruption ends it', async () => {
    emulator.answer('GetCertificate', { Result: { Status: 'Applying' } });
    const controller = new AbortController();
    const done = esakit(`wait --site ${SITE} --id a`, {
      signal: controller.signal,
      onWrite: () => controller.abort(new Error('enough')),
    });
    expect(await done).toMatchObject({ code: 130, stdout: '' });
    expect(calls()).toEqual(['GetCertificate']);
  });

  test.each([
    ['wait --id a', 'wait needs --site'],
    ['wait --site example.com', 'wait needs --id (see: esakit list --site example.com)'],
  ])('%s', async (line, message) => {
    const { code, stderr } = await esakit(line);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
