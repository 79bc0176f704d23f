import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { createIssuer } from '../support/issuer.js';
import { account, emptyDirectory, SITE } from './setup.js';

const { esakit, emulator, calls, idOf } = account();
const { key, issue } = createIssuer();
const folder = emptyDirectory();
const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const pem = issue({ hosts: ['shop.example.com', 'pay.example.com'], days: 90 });
const [cert, keyFile] = [write('fullchain.pem', pem), write('privkey.pem', key)];
const legacy = write('legacy.pem', issue({ hosts: ['old.example.com'], days: 90 }));
const files = `--cert ${cert} --key ${keyFile}`;
const sets = () => calls().filter((name) => name === 'SetCertificate');
/** What differs from run to run. */
const stable = (text: string): string =>
  text
    .replaceAll(/\b[\da-f]{64}\b/g, 'FINGERPRINT')
    .replaceAll(/\b[\da-f]{32}\b/g, 'ID')
    .replaceAll(folder, 'FOLDER');

beforeEach(() => emulator.ready());

test('without --yes shows the plan, changes nothing and ends with 2', async () => {
  const { code, stdout, stderr } = await esakit(`deploy --site example.com ${files}`);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stable(stderr)).toMatchInlineSnapshot(`
    "Plan      Replace a certificate in place
    Site      example.com (1234567890123)
    Replaces  ID (shop, cas, ends 2026-11-20)
    Names     shop.example.com
              pay.example.com
    Ends      2026-05-30 12:34:56 UTC
    SHA-256   FINGERPRINT
    Notes     ID (shop) has the same names.
              Warning: the one that is replaced ends later, on 2026-11-20T16:00:00Z.
              Warning: it has a key of another kind (RSA), which some clients may need.
    esakit: deploy changes something, so nothing was sent: add --yes to carry it out (see: esakit help deploy)
    "
  `);
  expect(sets()).toEqual([]);
});

test('with --dry-run shows the plan and ends with 0', async () => {
  const { code, stdout, stderr } = await esakit(`deploy --host shop.example.com ${files} --dry-run --yes`);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('Replace a certificate in place');
  expect(sets()).toEqual([]);
});

test('with --yes replaces the one with the same names, and prints its id', async () => {
  const id = idOf('shop');
  const { code, stdout, stderr } = await esakit(`deploy --site example.com ${files} --yes`);
  expect({ code, stdout }).toEqual({ code: 0, stdout: `${id}\n` });
  expect(stable(stderr)).toContain(
    'esakit: replaced ID (shop, upload, ends 2026-05-30), with the fingerprint FINGERPRINT\n',
  );
  expect(emulator.state.certificates.get(id)?.Certificate).toBe(pem);
});

test('does nothing the second time, with or without --yes', async () => {
  await esakit(`deploy --site example.com ${files} --yes`);
  for (const yes of ['', ' --yes']) {
    const { code, stdout, stderr } = await esakit(`deploy --site example.com ${files}${yes}`);
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${idOf('shop')}\n` });
    expect(stderr).toContain('esakit: nothing to do: the site has');
  }
  expect(sets()).toHaveLength(1);
});

test('takes the certificate or the key from standard input', async () => {
  const { code } = await esakit(`deploy --site example.com --cert ${cert} --key - --yes`, { stdin: key });
  expect(code).toBe(0);
  const both = await esakit('deploy --site example.com --cert - --key - --yes', { stdin: key });
  expect(both).toMatchObject({
    code: 2,
    stderr: 'esakit: --cert and --key both read standard input (see: esakit help deploy)\n',
  });
});

test('adds one with other names, under a name', async () => {
  const { stdout } = await esakit(
    `deploy --site example.com --cert ${legacy} --key ${keyFile} --name mine --yes --json`,
  );
  expect(JSON.parse(stdout)).toMatchObject({
    plan: { action: 'add', siteId: SITE, existing: null, names: ['old.example.com'], quotaLeft: expect.any(Number) },
    result: { action: 'add', certificate: { name: 'mine', type: 'upload' } },
  });
});

test('takes one of Certificate Management Service', async () => {
  const { code, stderr } = await esakit(`deploy --site example.com --cas 30000502 --yes`);
  expect(code).toBe(0);
  expect(stderr).toContain('From     Certificate Management Service, 30000502');
});

test('prints no key, whatever happens', async () => {
  const secret = key.split('\n')[1]!.slice(0, 30);
  const wrong = write('other.pem', createIssuer().key);
  for (const line of [
    `${files} --yes --json`,
    `${files} --dry-run --json`,
    `--cert ${cert} --key ${wrong} --yes`,
    `--cert ${keyFile} --key ${keyFile} --yes`,
  ]) {
    const { stdout, stderr } = await esakit(`deploy --site example.com ${line}`, { env: { ESAKIT_DEBUG: '1' } });
    expect(stdout + stderr).not.toContain(secret);
    expect(stdout + stderr).not.toContain('BEGIN PRIVATE');
  }
});

describe('an error', () => {
  test.each([
    ['neither site nor host', files, 'deploy needs either --site or --host'],
    ['no files', '--site example.com', 'deploy needs --cert and --key, or --cas'],
    ['no key', `--site example.com --cert ${cert}`, 'deploy needs --cert and --key, or --cas'],
    ['two sources', `--site 1 --cas 5 ${files}`, '--cas takes the place of --cert and --key: give either'],
    ['a CAS id that is none', '--site 1 --cas x', '--cas x is not an id in digits'],
    ['a region without --cas', `--site 1 ${files} --cas-region cn-hangzhou`, '--cas-region needs --cas'],
    [
      'a host that is none',
      `--host https://a.test ${files}`,
      '--host https://a.test is not a hostname: give a name such as www.example.com, without scheme or port',
    ],
    ['a file that is not there', '--site 1 --cert /nowhere --key /nowhere', '--cert: can not read /nowhere: ENOENT'],
    [
      'a key of another certificate',
      () => `--site example.com --cert ${cert} --key ${write('wrong.pem', createIssuer().key)}`,
      'privateKey is another ECDSA P-256 key. This private key belongs to another certificate: find the one that the certificate was requested with.',
    ],
    [
      'a certificate that has ended',
      () => `--site 1 --cert ${write('ended.pem', issue({ hosts: ['shop.example.com'], days: -1 }))} --key ${keyFile}`,
      'the certificate has ended on 2026-02-28: have it renewed by its issuer',
    ],
  ])('of %s comes before any write', async (_what, line, message) => {
    const given = typeof line === 'string' ? line : line();
    expect(await esakit(`deploy ${given} --yes`)).toEqual({
      code: 2,
      stdout: '',
      stderr: `esakit: ${message} (see: esakit help deploy)\n`,
    });
    expect(sets()).toEqual([]);
  });

  test('of a key on the command line does not repeat it', async () => {
    const { code, stdout, stderr } = await esakit(['deploy', '--site', '1', '--cert', cert, `--key=${key}`]);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'esakit: --cert and --key name files: give a path, or - for standard input (see: esakit help deploy)\n',
    });
  });

  test('of a site that is not there says which there are', async () => {
    const { code, stderr } = await esakit(`deploy --site exampel.com ${files} --yes`);
    expect(code).toBe(1);
    expect(stderr).toContain('there is no site exampel.com: did you mean example.com? the account has example.com,');
    const host = await esakit(`deploy --host www.nowhere.test ${files} --yes`);
    expect(host.stderr).toContain('www.nowhere.test belongs to no site: the account has ');
  });

  test('of a quota that is used up says what may go, and which commands help', async () => {
    emulator.state.plans.get(`esa-site-${SITE}`)!.customHttpCert = 3;
    const line = `deploy --site example.com --cert ${legacy} --key ${keyFile} --yes`;
    const { code, stderr } = await esakit(line);
    expect(code).toBe(1);
    expect(stable(stderr)).toMatchInlineSnapshot(`
      "esakit: the plan's quota of custom certificates is used up (3 of 3): delete what is not needed, such as ID (api), ID (legacy); esakit quota shows how it is used, esakit prune deletes what may go
      "
    `);
    emulator.faults.add({ kind: 'error', code: 'CertQuotaCheckFailed', action: 'ApplyCertificate' });
    const applied = await esakit(`call ApplyCertificate --SiteId ${SITE} --Domains a.example.com --yes`);
    expect(applied.stderr).toContain('; esakit quota shows how it is used, esakit prune deletes what may go');
  });
});
