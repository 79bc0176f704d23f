import { beforeEach, describe, expect, test } from 'vitest';
import { account, CERTIFICATE, SITE } from './setup.js';

const { esakit, emulator, calls, certificate, idOf } = account();
const deletes = () => calls().filter((name) => name === 'DeleteCertificate');
beforeEach(() => emulator.ready());

test('without --yes shows the plan with a warning, deletes nothing and ends with 2', async () => {
  const { code, stdout, stderr } = await esakit(`delete --site example.com --id ${CERTIFICATE}`);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatchInlineSnapshot(`
    "Plan         Delete a certificate
    Site         example.com (1234567890123)
    Certificate  babaded901474b9693acf530e0fb1d95 (yourCertName, free, ends 2026-04-29)
    Warning      ESA issued it, and renews it
    esakit: delete changes something, so nothing was sent: add --yes to carry it out (see: esakit help delete)
    "
  `);
  expect(deletes()).toEqual([]);
});

test.each([
  [{ Name: ' ', Type: undefined, NotAfter: undefined }, CERTIFICATE],
  [{ Name: 'mine', Type: undefined, NotAfter: undefined }, `${CERTIFICATE} (mine)`],
  [{ Name: ' mine ', Type: 'upload', NotAfter: undefined }, `${CERTIFICATE} (mine, upload)`],
  [{ Name: undefined, Type: 'upload', NotAfter: '2026-05-01T00:00:00Z' }, `${CERTIFICATE} (upload, ends 2026-05-01)`],
])('the plan says of a certificate what there is: %j', async (fields, shown) => {
  Object.assign(certificate().Result, fields);
  const { code, stdout } = await esakit(`delete --site ${SITE} --id ${CERTIFICATE} --dry-run`);
  expect(code).toBe(0);
  expect(stdout.match(/^Certificate {2}(.*)$/m)?.[1]).toBe(shown);
});

test('with --dry-run ends with 0', async () => {
  const { code, stdout } = await esakit(`delete --site ${SITE} --id ${idOf('legacy')} --dry-run --json`);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ siteId: SITE, certificate: { name: 'legacy' }, deleted: false });
  expect(deletes()).toEqual([]);
});

test.each([
  [' ', null],
  ['', null],
  [undefined, null],
  [' mine ', 'mine'],
])('in JSON, the name %j is %j', async (Name, name) => {
  Object.assign(certificate().Result, { Name });
  const { stdout } = await esakit(`delete --site ${SITE} --id ${CERTIFICATE} --dry-run --json`);
  expect(JSON.parse(stdout)).toMatchObject({ certificate: { id: CERTIFICATE, name } });
});

test('with --yes deletes it and prints its id', async () => {
  const id = idOf('legacy');
  const { code, stdout } = await esakit(`delete --site example.com --id ${id} --yes`);
  expect({ code, stdout }).toEqual({ code: 0, stdout: `${id}\n` });
  expect(emulator.state.certificates.has(id)).toBe(false);
});

test('what may not go is deleted only with --force', async () => {
  const line = `delete --site example.com --id ${CERTIFICATE} --yes`;
  const refused = await esakit(line);
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toContain(
    'esakit: nothing was deleted: ESA issued it, and renews it (--force deletes it all the same)\n',
  );
  expect(deletes()).toEqual([]);
  expect(await esakit(`${line} --force`)).toMatchObject({ code: 0, stdout: `${CERTIFICATE}\n` });
});

test('says why what can not be read keeps it', async () => {
  emulator.faults.add({ kind: 'error', code: 'NoPermission', action: 'ListCustomHostnames' });
  const { code, stderr } = await esakit(`delete --site example.com --id ${idOf('legacy')} --yes`);
  expect(code).toBe(1);
  expect(stderr).toContain('Not known    ListCustomHostnames: NoPermission');
  expect(stderr).toContain('nothing was deleted: whether a custom hostname uses it is not known');
});

describe('a lost answer', () => {
  test('is looked into: it is gone', async () => {
    emulator.faults.add({ kind: 'reset', action: 'DeleteCertificate' });
    expect((await esakit(`delete --site example.com --id ${idOf('legacy')} --yes`)).code).toBe(0);
  });

  test('is looked into: it is still there', async () => {
    emulator.faults.add({ kind: 'busy', action: 'DeleteCertificate' });
    const { code, stderr } = await esakit(`delete --site example.com --id ${idOf('legacy')} --yes`);
    expect(code).toBe(1);
    expect(stderr).toContain(`${idOf('legacy')} is still there: DeleteCertificate: ServiceUnavailable`);
  });
});

test.each([
  ['delete --id a', 2, 'delete needs --site (esakit sites shows which there are) (see: esakit help delete)'],
  ['delete --site example.com', 2, 'delete needs --id (see: esakit list --site example.com) (see: esakit help delete)'],
  [
    'delete --site example.com --id nope --yes',
    1,
    'the site example.com has no certificate nope (see: esakit list --site example.com)',
  ],
])('%s', async (line, code, message) => {
  expect(await esakit(line)).toEqual({ code, stdout: '', stderr: `esakit: ${message}\n` });
});
