import { describe, expect, test } from 'vitest';
import { type Column, table } from '../../packages/cli/src/output/table.js';
import { width } from '../../packages/cli/src/output/width.js';
import { account, BIG_SITE, SITE } from './setup.js';

const { emulator, esakit, calls, certificate, idOf } = account();
const plain = (_colour: string, text: string): string => text;

describe('sites', () => {
  test('are a table', async () => {
    expect(await esakit('sites')).toEqual({
      code: 0,
      stderr: '',
      stdout: `\
ID                   NAME                     STATUS   ACCESS  COVERAGE  PLAN        CREATED
1234567890123        example.com              active   NS      global    standard    2025-06-01
9007199254740993123  example.net              active   NS      global    enterprise  2025-05-01
1234567890124        example.org              active   NS      overseas  advanced    2025-04-01
1234567890125        xn--fsqu00a.xn--0zwm56d  active   NS      domestic  basic       2025-03-01
1234567890126        staging.example.com      pending  CNAME   global    basic       2025-02-01
1234567890127        old-example.com          offline  NS      global    basic       2025-01-01
`,
    });
  });

  test('--json is all of them, on all pages, exact', async () => {
    const sample = emulator.state.sites.get(BigInt(SITE))!;
    for (let n = 1n; n <= 600n; n++) emulator.state.sites.set(n, { ...sample, SiteId: n });
    const { code, stdout, stderr } = await esakit('sites --json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout).Sites).toHaveLength(606);
    expect(stdout).toContain(`"SiteId": ${BIG_SITE},`);
    expect(calls()).toEqual(['ListSites', 'ListSites']);
  });

  test('of an empty account', async () => {
    emulator.state.sites.clear();
    expect(await esakit('sites')).toEqual({
      code: 0,
      stdout: '',
      stderr:
        'esakit: the account has no site in cn-hangzhou (accounts of the China site use the region cn-hangzhou, international ones ap-southeast-1)\n',
    });
    expect((await esakit('sites --json --region ap-southeast-1')).stdout).toBe('{\n  "Sites": []\n}\n');
  });
});

describe('list', () => {
  test('is a table', async () => {
    const { code, stdout, stderr } = await esakit('list --site example.com');
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        'esakit: see what may go with esakit prune --site example.com, and the quota with esakit quota --site example.com\n',
    });
    expect(stdout.replaceAll(/^[0-9a-f]{32}/gm, 'id'.padEnd(32)).split('\n')).toEqual([
      'ID                                NAME          HOSTNAMES                           STATUS       TYPE    EXPIRES     DAYS  NOTE',
      'id                                yourCertName  www.example.com, *.example.com      OK           free    2026-04-29    59  -',
      'id                                shop          shop.example.com, pay.example.com   OK           cas     2026-11-20   264  -',
      'id                                api           api.example.com                     Expiring     cas     2026-03-12    11  may go',
      'id                                legacy        legacy.example.com                  Expired      upload  2026-02-08   -21  may go',
      'id                                blog          blog.example.com                    Applying     free    -              -  -',
      'id                                dev           *.dev.example.com, dev.example.com  Applying     free    -              -  -',
      'id                                mail          mail.example.com                    ApplyFailed  free    -              -  -',
      'id                                forum         forum.example.com                   Canceled     free    -              -  -',
      '',
    ]);
  });

  test('follows all pages', async () => {
    const sample = certificate();
    for (let n = 0; n < 250; n++) {
      emulator.state.certificates.set(`${n}`, { ...sample, Result: { ...sample.Result, Id: `${n}` } });
    }
    const { stdout } = await esakit(`list --site ${SITE}`);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1 + 8 + 250);
    expect(calls()).toEqual(['ListCertificates', 'ListCertificates', 'ListCertificates']);
  });

  test.each([
    ['--valid-only', ['yourCertName', 'shop', 'api']],
    ['--keyword shop', ['shop']],
    ['--keyword EXAMPLE --valid-only', ['yourCertName', 'shop', 'api']],
  ])('%s', async (flags, names) => {
    const { stdout } = await esakit(`list --site ${SITE} --json ${flags}`);
    expect(JSON.parse(stdout).Result.map(({ Name }: { Name: string }) => Name)).toEqual(names);
  });

  test.each([
    ['--keyword nothing', 'such certificate'],
    ['', 'certificate'],
  ])('of nothing %s', async (flags, what) => {
    if (flags === '') emulator.state.certificates.clear();
    expect(await esakit(`list --site ${SITE} ${flags}`)).toEqual({
      code: 0,
      stdout: '',
      stderr: `esakit: the site ${SITE} has no ${what}\n`,
    });
    expect((await esakit(`list --site ${SITE} --json ${flags}`)).stdout).toBe('{\n  "Result": []\n}\n');
  });

  test('shows two names and counts the others; an invalid common name stays as it is', async () => {
    const { Result } = certificate();
    Result.SAN = 'a.example.com,b.example.com,c.example.com,d.example.com';
    Object.assign(certificate(idOf('shop')).Result, { SAN: '', CommonName: 'My Company' });
    const { stdout } = await esakit(`list --site ${SITE}`);
    expect(stdout).toContain(' a.example.com, b.example.com +2 ');
    expect(stdout).toContain(' My Company ');
  });
});

describe('colour', () => {
  test.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: 'false' }, false],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ])('on a terminal: %s, with %j: %s', async (terminal, env, expected) => {
    for (const line of ['sites', `list --site ${SITE}`, 'get --host www.example.com']) {
      const { stdout } = await esakit(line, { terminal, env });
      for (const code of ['\u001b[32m', '\u001b[1m']) expect(stdout.includes(code)).toBe(expected);
      expect(stdout.includes('\u001b')).toBe(expected);
    }
    for (const line of ['sites --json', 'get --host www.example.com --pem']) {
      expect((await esakit(line, { terminal, env })).stdout).not.toContain('\u001b');
    }
  });

  test('does not move the columns', async () => {
    const { stdout } = await esakit(`list --site ${SITE}`, { terminal: true });
    // oxlint-disable-next-line no-control-regex
    expect(stdout.replaceAll(/\u001b\[\d+m/g, '')).toBe((await esakit(`list --site ${SITE}`)).stdout);
  });
});

describe('a table', () => {
  test('keeps its columns in line with wide, narrow and missing texts', () => {
    const rows: { a?: string; b: string }[] = [
      { a: '例子', b: 'x' },
      { a: 'é', b: 'y' },
      { a: 'e\u0301', b: 'y' },
      { b: '' },
    ];
    const columns = [
      { heading: 'A', cell: ({ a }: (typeof rows)[number]) => a },
      { heading: 'B', cell: ({ b }: (typeof rows)[number]) => b },
    ];
    expect(table(rows, columns, plain)).toBe('A     B\n例子  x\né     y\ne\u0301     y\n-     -');
  });

  test('keeps each item on its line', () => {
    const columns = [{ heading: 'A', cell: (text: string) => text }];
    expect(table(['a\nb\u001b[2K', ' c '], columns, plain)).toBe('A\na\ufffdb\ufffd[2K\nc');
  });

  test.each([
    ['abc', 3],
    ['例子', 4],
    ['한글', 4],
    ['ｆｕｌｌ', 8],
    ['🔒', 2],
    ['e\u0301', 1],
    ['a\u200bb', 2],
    ['', 0],
  ])('%j takes %i columns', (text, columns) => expect(width(text)).toBe(columns));

  describe('on a terminal', () => {
    const columns: readonly Column<readonly [string, string, string]>[] = [
      { heading: 'ID', fit: 'shorten', cell: ([id]) => id },
      { heading: 'STATE', cell: ([, state]) => state },
      { heading: 'WHAT TO DO', fit: 'below', cell: ([, , advice]) => advice },
    ];
    const rows = [
      [`${'a'.repeat(40)}${'b'.repeat(40)}`, 'valid', 'Nothing to do: it is valid for 59 days more'],
    ] as const;

    test('is not cut where it fits', () => {
      expect(table(rows, columns, plain, 200)).toBe(table(rows, columns, plain));
    });

    test('takes out the middle of what may be shortened, and has advice on a line of its own', () => {
      const start = 'a'.repeat(26);
      expect(table(rows, columns, plain, 60)).toBe(
        `ID${' '.repeat(53)}STATE\n${start}…${'b'.repeat(26)}  valid\n  Nothing to do: it is valid for 59 days more`,
      );
    });

    test('is records where it is narrow', () => {
      expect(
        table([['1', 'valid', 'Nothing to do at all, for many days to come, says the rule']], columns, plain, 40),
      ).toBe(
        'ID          1\nSTATE       valid\nWHAT TO DO  Nothing to do at all, for many days to come, says the rule',
      );
    });

    test('fits all lines of sites and list, and --wide does not', async () => {
      for (const line of ['sites', `list --site ${SITE}`]) {
        const env = { NO_COLOR: '1' };
        const { stdout } = await esakit(line, { terminal: true, columns: 70, env });
        expect(stdout.split('\n').filter((one) => width(one) > 70)).toEqual([]);
        const wide = await esakit(`${line} --wide`, { terminal: true, columns: 70, env });
        expect(wide.stdout).toBe((await esakit(line)).stdout);
      }
    });
  });
});
