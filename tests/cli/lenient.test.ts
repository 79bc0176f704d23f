import { describe, expect, it } from 'vitest';
import { account, CERTIFICATE, SITE } from './setup.js';

const { emulator, esakit } = account();

const INFO = {
  Id: CERTIFICATE,
  Name: 'shop',
  SAN: 'shop.example.com',
  Status: 'OK',
  Type: 'upload',
  NotBefore: '2026-02-01T00:00:00Z',
  NotAfter: '2026-05-02T00:00:00Z',
};

/** A site whose list has one certificate, with something in its answer that is not as documented. */
function list(info: object, page: object = {}): void {
  emulator.answer('ListCertificates', () => ({ TotalCount: 1, Result: [{ ...INFO, ...info }], ...page }));
}

const rowsOf = (text: string): string[] =>
  text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.replaceAll(/ +/g, ' '));

describe('an answer with a field of another type', () => {
  it.each<[string, object, object, string]>([
    ['a number for a string', { CreateTime: 20_260_201 }, {}, 'Result[0].CreateTime is 20260201, not a string'],
    ['a list of names', { SAN: ['shop.example.com'] }, {}, 'Result[0].SAN is array, not a string'],
    ['an object', { Issuer: { CN: 'x' } }, {}, 'Result[0].Issuer is object, not a string'],
    ['digits for a count', {}, { TotalCount: '1' }, 'TotalCount is string, not an integer'],
    ['another word for a size', {}, { PageSize: 'all' }, 'PageSize is string, not an integer'],
  ])('does not stop a command that can do without it: %s', async (_what, info, page, says) => {
    list(info, page);
    const { code, stdout, stderr } = await esakit(`check --site ${SITE}`);
    expect(rowsOf(stdout)).toEqual([
      `ok example.com ${CERTIFICATE} shop.example.com valid 2026-05-02 61 Nothing to do: it is valid for 61 days more.`,
    ]);
    expect(stderr.split('\n')).toEqual([
      `esakit: an answer of ListCertificates differs from what is documented: ${says}`,
      'esakit: ok: 1 ok',
      '',
    ]);
    expect(code).toBe(0);
  });

  it('is unknown where it decides', async () => {
    list({ NotAfter: { at: 1 } });
    const { code, stdout } = await esakit(`check --site ${SITE}`);
    expect(rowsOf(stdout)[0]).toMatch(/^unknown example\.com \w+ shop\.example\.com unknown - - /);
    expect(code).toBe(3);
  });

  it('is an item of a list all the same, of which nothing is known', async () => {
    list({}, { Result: [INFO, null], TotalCount: 2 });
    const { code, stdout } = await esakit(`check --site ${SITE}`);
    expect(rowsOf(stdout).map((row) => row.split(' ')[0])).toEqual(['unknown', 'ok']);
    expect(code).toBe(3);
  });

  it('is an error where it is the list itself', async () => {
    list({}, { Result: 'none' });
    const { code, stderr } = await esakit(`list --site ${SITE}`);
    expect(stderr).toContain('ListCertificates: the list ends on page 1, after 0 of 1 items, so it is incomplete');
    expect(code).toBe(1);
  });

  it('is told once, and each further one only as part of it', async () => {
    list({ Name: 1, Issuer: 2, CommonName: 3, Region: 4, SerialNumber: 5 });
    const { stderr } = await esakit('check');
    expect(stderr.split('\n').filter((line) => line.includes('differs'))).toEqual([
      'esakit: an answer of ListCertificates differs from what is documented: Result[0].Name is 1, not a string; Result[0].Issuer is 2, not a string; Result[0].CommonName is 3, not a string; and 2 more',
    ]);
  });

  it('is shown as it is by call', async () => {
    list({ CreateTime: 20_260_201 });
    const { code, stdout } = await esakit(`call ListCertificates --SiteId ${SITE}`);
    expect(stdout).toContain('"CreateTime": 20260201');
    expect(code).toBe(0);
  });
});

describe('a list that breaks off', () => {
  it.each<[string, 'ListSites' | 'ListCertificates' | 'ListRecords' | 'ListClientCertificates', string, object]>([
    ['sites', 'ListSites', 'Sites', { SiteId: 1, SiteName: 'example.com' }],
    [`list --site ${SITE}`, 'ListCertificates', 'Result', INFO],
    [`records --site ${SITE}`, 'ListRecords', 'Records', { RecordId: 1, RecordName: 'www.example.com' }],
    [`client-certificates --site ${SITE}`, 'ListClientCertificates', 'Result', { Id: 'a', Status: 'active' }],
  ])('is shown as far as it was read: %s', async (line, operation, field, item) => {
    emulator.answer(operation, ({ input }) => ({
      TotalCount: 3,
      [field]: Number(input['PageNumber']) === 1 ? [item] : [],
    }));
    const said = `esakit: ${operation}: the list ends on page 2, after 1 of 3 items, so it is incomplete: call again`;
    const json = await esakit(`${line} --json`);
    expect(JSON.parse(json.stdout)).toEqual({ [field]: [item], Complete: false });
    expect(json.stderr).toContain(said);
    const shown = await esakit(line);
    expect(rowsOf(shown.stdout)).toHaveLength(1);
    expect([json.code, shown.code]).toEqual([1, 1]);
  });
});
