import { describe, expect, it } from 'vitest';
import { Interruption } from '../../packages/cli/src/io.js';
import { account, BIG_SITE } from './setup.js';

const { emulator, esakit, calls } = account();

interface Listed {
  readonly SiteId: number | string;
  readonly SiteName: string;
  readonly Id: string;
}

const listed = (stdout: string) => JSON.parse(stdout) as { readonly Result: Listed[]; readonly Complete?: false };

describe('list --all', () => {
  it('has the certificates of all sites, with their site', async () => {
    const { code, stdout, stderr } = await esakit('list --all --json --ids-as-strings');
    const { Result, Complete } = listed(stdout);
    expect({ code, stderr, Complete, count: Result.length }).toEqual({
      code: 0,
      stderr: '',
      Complete: undefined,
      count: emulator.state.certificates.size,
    });
    const names = new Map(Result.map(({ SiteId, SiteName }) => [SiteName, SiteId]));
    expect(names.get('example.net')).toBe(BIG_SITE);
    expect([...names.keys()].toSorted()).toEqual([
      'example.com',
      'example.net',
      'example.org',
      'old-example.com',
      'xn--fsqu00a.xn--0zwm56d',
    ]);
    expect(calls().filter((name) => name === 'ListCertificates')).toHaveLength(6);
  });

  it('shows the site of each, and what may go, by site', async () => {
    const { stdout } = await esakit('list --all --wide');
    const lines = stdout.split('\n');
    expect(lines[0]).toMatch(/^SITE +ID +NAME +HOSTNAMES +STATUS +TYPE +EXPIRES +DAYS +NOTE$/);
    expect(lines.filter((line) => /may go|has ended/.test(line)).map((line) => line.split(/ +/)[0])).toEqual([
      'example.com',
      'example.com',
      'old-example.com',
    ]);
  });

  it('asks each site only for what is wanted', async () => {
    const { stdout } = await esakit('list --all --keyword vault --valid-only --json');
    expect(listed(stdout).Result.map(({ SiteName }) => SiteName)).toEqual(['example.net']);
  });

  it('says where there is none', async () => {
    expect(await esakit('list --all --keyword nowhere')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'esakit: the sites have no such certificate\n',
    });
    emulator.state.sites.clear();
    const { code, stderr } = await esakit('list --all');
    expect(stderr).toMatch(
      /^esakit: the account has no site \(accounts of the China site use the region cn-hangzhou, /,
    );
    expect(code).toBe(0);
  });

  it('keeps what was read where a site fails, and ends with 1', async () => {
    emulator.faults.add({ kind: 'error', code: 'Forbidden.RAM', message: 'no', action: 'ListCertificates', times: 1 });
    const { code, stdout, stderr } = await esakit('list --all --json --concurrency 1');
    const { Result, Complete } = listed(stdout);
    expect({ code, Complete }).toEqual({ code: 1, Complete: false });
    expect(new Set(Result.map(({ SiteName }) => SiteName)).size).toBe(4);
    expect(stderr).toMatch(/^esakit: ListCertificates: Forbidden\.RAM \(HTTP 403\): no; grant the RAM action/);
  });

  it('keeps what was read until Ctrl-C', async () => {
    const controller = new AbortController();
    emulator.answer('ListCertificates', ({ input }) => {
      if (Number(input['SiteId']) === 1_234_567_890_124) controller.abort(new Interruption('SIGINT'));
      return { TotalCount: 1, Result: [{ Id: 'a', Status: 'OK', SAN: 'www.example.com' }] };
    });
    const { code, stdout, stderr } = await esakit('list --all --json --concurrency 1', { signal: controller.signal });
    expect(listed(stdout)).toMatchObject({ Complete: false, Result: [{ Id: 'a' }, { Id: 'a' }] });
    expect(stderr).toMatch(/^esakit: not looked at: ended by SIGINT \(and \d more that could not be read\)\n$/);
    expect(code).toBe(1);
  });
});
