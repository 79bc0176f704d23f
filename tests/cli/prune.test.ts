import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { createIssuer } from '../support/issuer.js';
import { account, emptyDirectory, SITE } from './setup.js';

const { esakit, emulator, calls, idOf } = account();
const { key, issue } = createIssuer();
const folder = emptyDirectory();
const deletes = () => calls().filter((name) => name === 'DeleteCertificate');

/** Two certificates for the same name, of which the first may go. */
async function upload(days: number, name: string): Promise<string> {
  const [cert, keyFile] = ['c.pem', 'k.pem'].map((file) => join(folder, file)) as [string, string];
  writeFileSync(cert, issue({ hosts: ['api.example.com'], days }));
  writeFileSync(keyFile, key);
  const line = `call SetCertificate --SiteId ${SITE} --Type upload --Name ${name} --Certificate @${cert} --PrivateKey @${keyFile} --yes`;
  const { stdout } = await esakit(line);
  return (JSON.parse(stdout) as { Id: string }).Id;
}

let first = '';
beforeEach(async () => {
  await emulator.ready();
  first = await upload(40, 'first');
  await upload(80, 'second');
});

/** Ids that the emulator gives are new in each run. */
const stable = (text: string): string =>
  text
    .replaceAll(/\b[\da-f]{64}\b/g, 'FINGERPRINT')
    .replaceAll(/\b[\da-f]{32}\b/g, 'ID')
    .replaceAll(/ +/g, ' ');

test('without --yes shows the plan, deletes nothing and ends with 2', async () => {
  const { code, stdout, stderr } = await esakit('prune --site example.com');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stable(stderr)).toMatchInlineSnapshot(`
    "example.com (1234567890123)
    PLAN ID NAME HOSTNAMES EXPIRES WHY
    delete ID api api.example.com 2026-03-12 ID (second) covers all its names, and ends later
    delete ID legacy legacy.example.com 2026-02-08 it has ended, and ID (yourCertName) covers all its names
    delete ID first api.example.com 2026-04-10 ID (second) covers all its names, and ends later
    keep ID yourCertName www.example.com, *.example.com 2026-04-29 ESA issued it, and renews it
    keep ID shop shop.example.com, pay.example.com 2026-11-20 no other certificate that ends later covers all its names
    keep ID blog blog.example.com - ESA issued it, and renews it
    keep ID dev *.dev.example.com, dev.example.com - ESA issued it, and renews it
    keep ID mail mail.example.com - ESA issued it, and renews it
    keep ID forum forum.example.com - ESA issued it, and renews it
    keep ID second api.example.com 2026-05-20 no other certificate that ends later covers all its names
    esakit: prune changes something, so nothing was sent: add --yes to carry it out (see: esakit help prune)
    "
  `);
  expect(deletes()).toEqual([]);
});

test('with --dry-run shows the plan and ends with 0', async () => {
  const { code, stdout } = await esakit('prune --site example.com --dry-run --json');
  expect(code).toBe(0);
  const { sites } = JSON.parse(stdout) as { sites: { delete: { certificate: { id: string } }[]; results: unknown }[] };
  expect(sites).toHaveLength(1);
  expect(sites[0]?.delete.map(({ certificate }) => certificate.id)).toContain(first);
  expect(sites[0]?.results).toBeNull();
  expect(deletes()).toEqual([]);
});

test('with --yes deletes what may go, and tells of each', async () => {
  const { code, stdout } = await esakit('prune --site example.com --yes');
  expect(code).toBe(0);
  expect(stdout).toContain(
    `deleted ${first} (first, upload, ends 2026-04-10): ${idOf('second')} (second) covers all its names, and ends later\n`,
  );
  const again = await esakit('prune --site example.com --yes');
  expect(again).toMatchObject({ code: 0, stderr: 'esakit: nothing may go\n' });
});

test('with --yes and --json tells what was planned, and what became of each', async () => {
  emulator.faults.add({ kind: 'error', code: 'NoPermission', action: 'DeleteCertificate', times: 1 });
  const { code, stdout, stderr } = await esakit('prune --site example.com --yes --json');
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  const { sites } = JSON.parse(stdout) as { sites: Record<string, unknown[]>[] };
  const [site] = sites;
  expect(sites).toEqual([
    {
      siteId: SITE,
      siteName: 'example.com',
      error: null,
      delete: expect.any(Array),
      keep: expect.any(Array),
      unknown: [],
      results: expect.any(Array),
    },
  ]);
  expect([site?.['delete']?.length, site?.['keep']?.length]).toEqual([3, 7]);
  expect(site?.['keep']?.[0]).toEqual({
    certificate: expect.objectContaining({ id: idOf('yourCertName') }),
    reason: 'ESA issued it, and renews it',
  });
  const reason = `${idOf('second')} (second) covers all its names, and ends later`;
  expect(site?.['results']).toEqual([
    { id: expect.any(String), outcome: 'failed', message: expect.stringMatching(/^DeleteCertificate: NoPermission/) },
    { id: expect.any(String), outcome: 'deleted', message: expect.stringMatching(/^it has ended, and /) },
    { id: first, outcome: 'deleted', message: reason },
  ]);
});

test('shows in red what goes, and a site without certificates', async () => {
  const { stdout } = await esakit('prune --site example.com --dry-run', { terminal: true });
  expect(stdout.split('\u001b[31mdelete')).toHaveLength(4);
  expect(stdout.startsWith('\u001b[1mexample.com (1234567890123)')).toBe(true);
  emulator.state.certificates.clear();
  expect(await esakit('prune --site example.com --yes')).toEqual({
    code: 0,
    stdout: `example.com (${SITE})\nno certificate\n`,
    stderr: 'esakit: nothing may go\n',
  });
  const { stdout: json } = await esakit('prune --site example.com --yes --json');
  expect(JSON.parse(json)).toEqual({
    sites: [{ siteId: SITE, siteName: 'example.com', error: null, delete: [], keep: [], unknown: [], results: null }],
  });
});

test('of one that can not be deleted ends with 1, and the others are done', async () => {
  await upload(60, 'third');
  emulator.faults.add({ kind: 'error', code: 'NoPermission', action: 'DeleteCertificate', times: 1 });
  const { code, stdout } = await esakit('prune --site example.com --yes');
  expect(code).toBe(1);
  expect(stdout).toMatch(/^failed [\s\S]*\ndeleted /);
});

test('of which it is not known whether it is gone ends with 1', async () => {
  emulator.faults.add({ kind: 'reset', action: 'DeleteCertificate' });
  emulator.faults.add({ kind: 'error', code: 'NoPermission', action: 'GetCertificate' });
  const { code, stdout } = await esakit('prune --site example.com --yes');
  expect(code).toBe(1);
  expect(stdout.match(/^unknown \S+ \(/gm)).toHaveLength(3);
});

describe('--all', () => {
  test('goes over all sites, and those that can not be read do not stop the others', async () => {
    emulator.faults.add({ kind: 'error', code: 'NoPermission', action: 'GetSite', times: 1 });
    const { code, stdout, stderr } = await esakit('prune --all --dry-run --json');
    expect(code).toBe(1);
    const { sites } = JSON.parse(stdout) as { sites: { error: string | null }[] };
    expect(sites.map(({ error }) => error !== null)).toEqual([true, false, false, false, false, false]);
    expect(stderr).toContain('GetSite: NoPermission');
  });

  test('deletes nothing where no site could be read, and tells why of each', async () => {
    emulator.faults.add({ kind: 'error', code: 'NoPermission', action: 'GetSite' });
    const { code, stdout, stderr } = await esakit('prune --all --yes');
    expect(code).toBe(1);
    expect(stdout.split('\n\n')[0]).toMatch(/^example\.com \(1234567890123\)\nnot known: GetSite: NoPermission/);
    const lines = stderr.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^esakit: example\.com: GetSite: NoPermission/);
    expect([lines.length, lines.at(-1)]).toEqual([7, 'esakit: nothing was deleted']);
    expect(deletes()).toEqual([]);
  });

  test('and --site, or neither, is wrong usage', async () => {
    for (const line of ['prune', 'prune --all --site example.com'])
      expect(await esakit(line)).toMatchObject({
        code: 2,
        stderr: 'esakit: prune needs either --site or --all (see: esakit help prune)\n',
      });
  });
});

test('keeps all that may be the last where records can not be read, and says so', async () => {
  emulator.faults.add({ kind: 'error', code: 'NoPermission', action: 'ListRecords' });
  const { stdout } = await esakit('prune --site example.com --dry-run');
  expect(stdout).toContain('\nnot known, so more is kept: ListRecords: NoPermission');
});
