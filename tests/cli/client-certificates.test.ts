import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClientRequest } from '@esakit/core/lifecycle';
import { describe, expect, test } from 'vitest';
import { account, emptyDirectory, SITE } from './setup.js';

const { emulator, esakit, calls } = account();
const changes = (): unknown[] =>
  calls().filter((name) => /^(Create|Revoke|Activate|Delete|Set)Client/.test(name ?? ''));

/** Issues a client certificate; its id. */
async function issued(): Promise<string> {
  const line = `client-certificates issue --site example.com --key ECDSA --out ${emptyDirectory()} --yes`;
  await esakit(line);
  return [...emulator.state.clientCertificates.keys()].at(-1) ?? '';
}

describe('client-certificates issue', () => {
  test('without --yes shows its plan, writes nothing and sends nothing', async () => {
    const out = join(emptyDirectory(), 'new');
    const text = `issue a client certificate of the site ${SITE} for 7 days to build, with a new RSA key in ${out}/key.pem; write ${out}/certificate.pem\n`;
    const line = `client-certificates issue --site example.com --name build --days 7 --out ${out}`;
    expect(await esakit(`${line} --dry-run`)).toEqual({ code: 0, stdout: text, stderr: '' });
    const { code, stdout, stderr } = await esakit(line);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(text);
    expect(changes()).toEqual([]);
    expect(() => readdirSync(out)).toThrow('ENOENT');
  });

  test('keeps the key here, for its owner only', async () => {
    const out = join(emptyDirectory(), 'new');
    const { code, stdout, stderr } = await esakit(
      `client-certificates issue --site example.com --name build --key ECDSA --out ${out} --yes`,
    );
    const [id] = [...emulator.state.clientCertificates.keys()];
    expect({ code, stdout }).toEqual({ code: 0, stdout: `issued ${id}\n${out}/key.pem\n${out}/certificate.pem\n` });
    const key = readFileSync(join(out, 'key.pem'), 'utf8');
    const certificate = new X509Certificate(readFileSync(join(out, 'certificate.pem')));
    expect(certificate.checkPrivateKey(createPrivateKey(key))).toBe(true);
    expect(certificate.subject).toBe('CN=build');
    expect(statSync(join(out, 'key.pem')).mode & 0o777).toBe(0o600);
    expect(stdout + stderr + JSON.stringify(emulator.requests)).not.toMatch(/PRIVATE KEY/);
    const again = await esakit(`client-certificates issue --site example.com --out ${out} --yes`);
    expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining('key.pem is there already') as string });
  });

  test('of a request writes the certificate only', async () => {
    const out = emptyDirectory();
    const { csr, privateKey } = await createClientRequest({ keyType: 'ECDSA' });
    writeFileSync(join(out, 'request.pem'), csr);
    const line = `client-certificates issue --site example.com --csr ${join(out, 'request.pem')} --out ${out} --yes --json`;
    const { stdout } = await esakit(line);
    expect(JSON.parse(stdout)).toMatchObject({ plan: { key: null, keyFile: null }, result: { keyFile: null } });
    expect(readdirSync(out).toSorted()).toEqual(['certificate.pem', 'request.pem']);
    const certificate = new X509Certificate(readFileSync(join(out, 'certificate.pem')));
    expect(certificate.checkPrivateKey(createPrivateKey(privateKey))).toBe(true);
  });

  test('keeps the key where it is not known whether a certificate was issued', async () => {
    const out = emptyDirectory();
    emulator.faults.add({ kind: 'reset', action: 'CreateClientCertificate' });
    const line = `client-certificates issue --site example.com --key ECDSA --out ${out} --yes`;
    const { code, stderr } = await esakit(line);
    expect(code).toBe(1);
    expect(stderr).toContain('key.pem is kept: esakit client-certificates --site example.com shows whether');
    expect(readdirSync(out)).toEqual(['key.pem']);
  });
});

describe('client-certificates', () => {
  test('lists them', async () => {
    const id = await issued();
    const { code, stdout } = await esakit('client-certificates --site example.com');
    expect(code).toBe(0);
    expect(stdout.split('\n')[1]).toMatch(new RegExp(`^${id} +active +client `));
  });

  test('revoke, activate, revoke and delete', async () => {
    const id = await issued();
    const run = async (action: string) => {
      const { code, stdout } = await esakit(`client-certificates ${action} --site example.com --id ${id} --yes`);
      return [code, stdout];
    };
    expect(await run('activate')).toEqual([0, `Nothing to change: ${id} (client), which is active.\n`]);
    expect(await run('revoke')).toEqual([0, `revoked ${id}\n`]);
    expect(await run('revoke')).toEqual([0, `Nothing to change: ${id} (client), which is revoked.\n`]);
    expect(await run('activate')).toEqual([0, `activated ${id}\n`]);
    expect(await run('delete')).toEqual([0, `deleted ${id}\n`]);
    expect(changes()).toEqual([
      'CreateClientCertificate',
      'RevokeClientCertificate',
      'ActivateClientCertificate',
      'RevokeClientCertificate',
      'DeleteClientCertificate',
    ]);
  });

  test.each([
    ['revoke', { Status: 'pending' }, 'revoke ID, which is pending'],
    ['activate', { Status: 'pending', Result: { Status: ' ' } }, 'activate ID, which is pending'],
    ['revoke', { Status: 'active', Result: { Status: ' Revoked ' } }, 'Nothing to change: ID, which is Revoked.'],
    ['activate', { Status: ' ' }, 'activate ID, which is in an unknown state'],
    ['delete', { Result: { Name: 'mine' } }, 'revoke, then delete ID (mine), which is in an unknown state'],
  ])('%s goes by the status that the service gives: %j', async (action, answer, plan) => {
    emulator.answer('GetClientCertificate', () => answer);
    const line = `client-certificates ${action} --site example.com --id ID --dry-run`;
    expect(await esakit(line)).toEqual({ code: 0, stdout: `${plan}\n`, stderr: '' });
  });

  test('delete tells that it revokes first', async () => {
    const id = await issued();
    const line = `client-certificates delete --site example.com --id ${id}`;
    expect((await esakit(line)).stderr).toContain(`revoke, then delete ${id} (client), which is active\n`);
    expect(JSON.parse((await esakit(`${line} --dry-run --json`)).stdout)).toEqual({
      plan: { siteId: SITE, id, name: 'client', status: 'active', steps: ['revoke', 'delete'] },
      result: null,
    });
    expect(changes()).toEqual(['CreateClientCertificate']);
  });

  test('hostnames tells what a new list removes', async () => {
    emulator.state.clientHostnames.set(BigInt(SITE), ['a.example.com', 'b.example.com']);
    const line = 'client-certificates hostnames --site example.com';
    expect((await esakit(line)).stdout).toBe('a.example.com\nb.example.com\n');
    const change = `${line} --hostname b.example.com --hostname c.example.com`;
    expect((await esakit(`${change} --dry-run`)).stdout).toBe(`\
Hosts of the site ${SITE} that ask for a certificate of ESA's own authority:
  keep b.example.com
  bind c.example.com
  remove a.example.com
`);
    expect(await esakit(`${change} --yes`)).toMatchObject({ code: 0, stdout: 'b.example.com\nc.example.com\n' });
    expect((await esakit(`${change} --yes`)).stdout).toContain('Nothing to change.');
    expect(await esakit(`${line} --none --yes`)).toMatchObject({ code: 0, stdout: 'no host is bound\n' });
  });

  test.each([
    ['client-certificates', 'client-certificates needs --site'],
    ['client-certificates keep', 'it is one of issue, revoke, activate, delete, hostnames'],
    ['client-certificates issue --site example.com', 'needs --out'],
    ['client-certificates issue --site example.com --out /nowhere --days 0', '--days 0 is not a number of days'],
    ['client-certificates issue --site example.com --out /nowhere --csr a --key RSA', '--csr has its own name and key'],
    ['client-certificates issue --site example.com --out /nowhere --csr /none', '--csr: can not read /none: ENOENT'],
    ['client-certificates revoke --site example.com', 'needs --site and --id'],
    ['client-certificates hostnames --site example.com --yes', '--yes and --dry-run need --hostname or --none'],
    ['client-certificates hostnames --site example.com --none --hostname a.example.com', 'contradict each other'],
    ['client-certificates hostnames --site example.com --hostname a.b.example --yes', 'does not belong to the site'],
  ])('%s', async (line, message) => {
    const { code, stderr } = await esakit(line);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(changes()).toEqual([]);
  });
});
