import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { createIssuer } from '../support/issuer.js';
import { account, CERTIFICATE, contentsOf, emptyDirectory, leafOf, SITE } from './setup.js';

const { esakit, certificate, idOf } = account();
const NAMES = ['cert.pem', 'certificate.json', 'chain.pem', 'fullchain.pem'];

let directory: string;
beforeEach(() => {
  directory = emptyDirectory();
});

const get = (more: readonly string[] = []) =>
  esakit(['get', '--site', SITE, '--id', CERTIFICATE, '--out', directory, ...more]);

/** Puts the PEM of a sample certificate where an earlier run would have written it. */
const place = (name: string): void => {
  const pem = certificate(idOf(name)).Certificate!;
  writeFileSync(join(directory, 'cert.pem'), leafOf(pem));
  writeFileSync(join(directory, 'fullchain.pem'), pem);
};

const getNamed = (name: string, more: readonly string[] = []) =>
  esakit(['get', '--site', SITE, '--id', idOf(name), '--out', directory, ...more]);

const deliver = (pem: string, more: readonly string[] = []) => {
  certificate().Certificate = pem;
  Object.assign(certificate().Result, { FingerprintSha256: '', SerialNumber: '', SAN: '', CommonName: '' });
  Object.assign(certificate().Result, { NotBefore: '', NotAfter: '', Type: 'upload' });
  return get(more);
};

const HINT = '; nothing was written (--force writes it all the same)\n';

describe('what is worse takes no place', () => {
  test('one that has ended is not even written where there is none', async () => {
    const { code, stdout, stderr } = await getNamed('legacy');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`esakit: the certificate has ended on 2026-02-08${HINT}`);
    expect(readdirSync(directory)).toEqual([]);
    expect((await getNamed('legacy', ['--force'])).code).toBe(0);
    expect(readdirSync(directory).toSorted()).toEqual(NAMES);
  });

  test('one that has another key needs --key or --force', async () => {
    place('shop');
    const before = contentsOf(directory);
    const { code, stderr } = await get();
    expect(code).toBe(1);
    expect(stderr).toBe(
      `esakit: the certificate has another key than the one that is there: show with --key that the server's private key fits${HINT}`,
    );
    expect(contentsOf(directory)).toEqual(before);
    expect((await get(['--force'])).code).toBe(0);
    expect(contentsOf(directory)['cert.pem']).toBe(leafOf(certificate().Certificate!));
  });

  test('a file that can not be read does not refuse it', async () => {
    writeFileSync(join(directory, 'cert.pem'), 'old');
    expect((await get()).code).toBe(0);
  });

  describe('where the key fits', () => {
    const names = ['a.example.com', 'b.example.com'];
    const made = createIssuer();
    const issued = (days: number, hosts = names) => made.issue({ hosts, days });
    const keyFile = (): string => {
      const file = join(directory, 'key.pem');
      writeFileSync(file, made.key);
      return file;
    };
    test.each<[string, string, string, string | undefined]>([
      ['ends later', issued(60), issued(90), undefined],
      ['ends at the same time', issued(60), made.issue({ hosts: names, days: 60 }), undefined],
      ['covers more', issued(60), issued(60, [...names, 'c.example.com']), undefined],
      ['covers them by a wildcard', issued(60), issued(60, ['*.example.com']), undefined],
      [
        'ends earlier',
        issued(60),
        issued(30),
        'the certificate ends on 2026-03-31, before the one that is there (2026-04-30)',
      ],
      [
        'covers less',
        issued(60),
        issued(90, ['a.example.com']),
        'the certificate does not cover b.example.com, as the one that is there does',
      ],
      ['ends earlier than one that has ended', issued(-1), issued(30, ['c.example.com']), undefined],
      [
        'is not valid yet',
        issued(60),
        made.issue({ hosts: names, days: 90, from: 5 }),
        'the certificate is not valid before 2026-03-06',
      ],
    ])('one that %s', async (_case, old, fresh, reason) => {
      writeFileSync(join(directory, 'fullchain.pem'), old);
      const { code, stderr } = await deliver(fresh, ['--key', keyFile()]);
      expect({ code, cert: contentsOf(directory)['cert.pem'] }).toEqual(
        reason === undefined ? { code: 0, cert: fresh } : { code: 1, cert: undefined },
      );
      expect(stderr).toContain(reason === undefined ? 'to compare the PEM with' : `esakit: ${reason}${HINT}`);
    });

    test('the same key needs no --key', async () => {
      writeFileSync(join(directory, 'cert.pem'), issued(60));
      expect((await deliver(issued(90))).code).toBe(0);
    });

    test('a key that does not fit stops all, with --force too', async () => {
      const key = keyFile();
      for (const more of [[], ['--force']]) {
        const { code, stdout, stderr } = await get(['--key', key, ...more]);
        expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
        expect(stderr).toMatch(/^esakit: --key does not fit\. This private key belongs to another certificate/m);
        expect(stderr).not.toContain(made.key.split('\n')[1]);
      }
      expect(readdirSync(directory)).toEqual(['key.pem']);
    });

    test.each([
      ['is not there', 'nothing', /^esakit: can not read --key \S+: ENOENT/],
      ['is not a key', 'text', /^esakit: --key does not fit\. /m],
      ['is far too large', 'large', /^esakit: can not read --key \S+: it is too large for a private key\n$/],
    ])('a key that %s', async (_case, name, message) => {
      writeFileSync(join(directory, 'text'), 'hello');
      writeFileSync(join(directory, 'large'), 'x'.repeat(70_000));
      const { code, stderr } = await deliver(issued(60), ['--key', join(directory, name)]);
      expect(code).toBe(1);
      expect(stderr).toMatch(message);
    });

    test('--key is compared without --out too', async () => {
      certificate().Certificate = issued(60);
      const line = ['get', '--site', SITE, '--id', CERTIFICATE, '--pem', '--key', keyFile()];
      Object.assign(certificate().Result, {
        FingerprintSha256: '',
        SerialNumber: '',
        SAN: '',
        NotBefore: '',
        NotAfter: '',
      });
      expect((await esakit(line)).code).toBe(0);
      writeFileSync(keyFile(), createIssuer().key);
      expect(await esakit(line)).toMatchObject({ code: 1, stdout: '' });
    });
  });
});

describe('which certificate', () => {
  test('--type narrows', async () => {
    certificate(idOf('legacy')).Result.Type = 'upload';
    const found = await esakit('get --host legacy.example.com --type upload --json');
    expect(JSON.parse(found.stdout)).toMatchObject({ Result: { Name: 'legacy' } });
    const none = await esakit('get --host legacy.example.com --type keyless');
    expect(none).toMatchObject({ code: 1, stdout: '' });
    expect(none.stderr).toBe(
      'esakit: no certificate of type keyless of the site 1234567890123 covers legacy.example.com (see: esakit list --site 1234567890123)\n',
    );
  });

  test('with --out a free one comes last among those that are as good', async () => {
    certificate(idOf('shop')).Result.Type = 'free';
    certificate().Result.Type = 'upload';
    const line = 'get --host shop.example.com';
    expect((await esakit(line)).stderr).toContain(`found ${idOf('shop')} `);
    const { stderr } = await esakit(`${line} --out ${directory}`);
    expect(stderr).toContain(`found ${CERTIFICATE} `);
    expect(stderr).toContain(`not ${idOf('shop')}: it names shop.example.com itself`);
    expect(stderr).not.toContain('ESA keeps the private key');
  });

  test.each([
    ['--type upload --site a --id b', /^esakit: --type needs --host/],
    ['--type other --host a.example', /^esakit: --type other is none of cas, upload, free, keyless/],
    ['--exit-code --host a.example', /^esakit: --exit-code needs --out/],
  ])('get %s is wrong', async (flags, message) => {
    const { code, stderr } = await esakit(`get ${flags}`);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});
