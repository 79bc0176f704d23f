import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Client, createClient, type Int64Input } from '@esakit/core';
import { createCustomHostname } from '@esakit/core/operations/custom-hostnames';
import { createRecord, listRecords } from '@esakit/core/operations/dns';
import { createEmulator } from '@esakit/emulator';
import { serve, type Served } from '@esakit/emulator/server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createIssuer } from '../support/issuer.js';

const PAGE = readFileSync(new URL('../../docs/recipes.md', import.meta.url), 'utf8');
const COMMAND = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url));
const SITE = '1234567890123';

const folder = mkdtempSync(join(tmpdir(), 'esakit-recipes-'));
const emulator = createEmulator();
const { key, issue } = createIssuer(Date.now());
let server: Served;

beforeAll(async () => {
  server = await serve(emulator);
  mkdirSync(join(folder, 'bin'));
  program('esakit', `exec "${process.execPath}" "${COMMAND}" "$@"`);
  program('nginx', `echo "nginx $*" >> "${join(folder, 'nginx.log')}"`);
});
beforeEach(async () => {
  emulator.reset();
  await emulator.ready();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function program(name: string, line: string): void {
  const path = join(folder, 'bin', name);
  writeFileSync(path, `#!/bin/sh\n${line}\n`);
  chmodSync(path, 0o755);
}

/** The commands of a recipe, as they are in the page. */
function recipe(name: string): string {
  const [, text] = new RegExp(`\`\`\`sh ${name.replace('.', String.raw`\.`)}\n([^]*?)\`\`\``).exec(PAGE) ?? [];
  if (text === undefined) throw new Error(`the page has no recipe ${name}`);
  return text;
}

/** Runs it with the variables that the tool sets. */
async function run(script: string, variables: Record<string, string> = {}): Promise<string> {
  const path = join(folder, 'hook.sh');
  writeFileSync(path, script);
  const { stdout } = await promisify(execFile)('sh', [path], {
    env: {
      PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`,
      HOME: folder,
      ALIBABA_CLOUD_ESA_ENDPOINT: server.url,
      ALIBABA_CLOUD_ACCESS_KEY_ID: emulator.credentials.accessKeyId,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: emulator.credentials.accessKeySecret,
      ...variables,
    },
  });
  return stdout;
}

/** Writes a certificate and its key as a tool does, and tells where. */
function renew(hosts: readonly string[], names: readonly [string, string]): readonly [string, string] {
  const [cert, keyFile] = names.map((name) => join(folder, name)) as [string, string];
  writeFileSync(cert, issue({ hosts, days: 90, from: -1 }));
  writeFileSync(keyFile, key);
  return [cert, keyFile];
}

const inSite = () => [...emulator.state.certificates.values()].filter(({ SiteId }) => String(SiteId) === SITE);
const shop = () => inSite().find(({ Result }) => Result.Name === 'shop');
const HOSTS = ['shop.example.com', 'pay.example.com'];

/** Runs a hook twice, and tells what came of it. */
async function runTwice(script: string, variables: Record<string, string>): Promise<object> {
  const before = inSite().length;
  const printed = [await run(script, variables), await run(script, variables)];
  return {
    printed,
    certificate: shop()?.Certificate,
    more: inSite().length - before,
    writes: emulator.requests.filter(({ action }) => action === 'SetCertificate').length,
  };
}

/** The first run replaces the certificate, and the second changes nothing. */
const replacedBy = (cert: string): object => ({
  printed: [`${shop()?.Result.Id}\n`, `${shop()?.Result.Id}\n`],
  certificate: readFileSync(cert, 'utf8'),
  more: 0,
  writes: 1,
});

/** The rights that a text lists. */
const listed = (text: string) => text.match(/esa:\w+/g)?.toSorted();

test('certbot', async () => {
  const [cert] = renew(HOSTS, ['fullchain.pem', 'privkey.pem']);
  expect(await runTwice(recipe('certbot'), { RENEWED_LINEAGE: folder, RENEWED_DOMAINS: HOSTS.join(' ') })).toEqual(
    replacedBy(cert),
  );
});

test('certbot, with a wildcard first', async () => {
  renew(['*.example.com', 'example.com'], ['fullchain.pem', 'privkey.pem']);
  const variables = { RENEWED_LINEAGE: folder, RENEWED_DOMAINS: '*.example.com example.com' };
  expect(await run(recipe('certbot'), variables)).toBe(`${inSite().at(-1)?.Result.Id}\n`);
});

test('acme.sh', async () => {
  const [cert, keyFile] = renew(HOSTS, ['fullchain.cer', 'shop.example.com.key']);
  const variables = { CERT_FULLCHAIN_PATH: cert, CERT_KEY_PATH: keyFile, Le_Domain: 'shop.example.com' };
  expect(await runTwice(recipe('acme.sh'), variables)).toEqual(replacedBy(cert));
});

test('lego', async () => {
  const [cert, keyFile] = renew(HOSTS, ['shop.example.com.crt', 'shop.example.com.key']);
  const variables = { LEGO_CERT_DOMAIN: 'shop.example.com', LEGO_CERT_PATH: cert, LEGO_CERT_KEY_PATH: keyFile };
  expect(await runTwice(recipe('lego'), variables)).toEqual(replacedBy(cert));
});

test('nginx and ESA', async () => {
  const [cert] = renew(HOSTS, ['fullchain.pem', 'privkey.pem']);
  const script = recipe('nginx').replaceAll('/etc/nginx/tls', folder);
  expect(await runTwice(script, {})).toEqual(replacedBy(cert));
  expect(readFileSync(join(folder, 'nginx.log'), 'utf8')).toBe('nginx -t\nnginx -s reload\n'.repeat(2));
  rmSync(join(folder, 'nginx.log'));
  emulator.faults.add({ kind: 'error', code: 'NoPermission', action: 'SetCertificate' });
  renew(HOSTS, ['fullchain.pem', 'privkey.pem']);
  await expect(run(script)).rejects.toThrow('NoPermission');
  expect(() => readFileSync(join(folder, 'nginx.log'))).toThrow('ENOENT');
});

test('a server that fetches its certificate is reloaded for a new one only', async () => {
  const [cert, keyFile] = renew(HOSTS, ['fullchain.pem', 'privkey.pem']);
  await run(`esakit deploy --site example.com --cert ${cert} --key ${keyFile} --yes`);
  const wanted = readFileSync(cert, 'utf8');
  rmSync(cert);
  rmSync(join(folder, 'nginx.log'), { force: true });
  const script = recipe('fetch').replaceAll('/etc/nginx/tls', folder);
  await run(script);
  expect(readFileSync(cert, 'utf8')).toBe(wanted);
  await run(script);
  expect(readFileSync(join(folder, 'nginx.log'), 'utf8')).toBe('nginx -t\nnginx -s reload\n');
  writeFileSync(keyFile, createIssuer(Date.now()).key);
  await expect(run(script)).rejects.toMatchObject({ code: 1 });
});

const keepOnly = (id: string) => {
  for (const one of emulator.state.certificates.keys()) if (one !== id) emulator.state.certificates.delete(one);
};
const inFolder = (name: string) => recipe(name).replaceAll(/\/(?:tmp|var\/lib\/node_exporter)(?=\/)/g, folder);
const metrics = () => readFileSync(join(folder, 'esa.prom'), 'utf8');

describe('expiry', () => {
  test('is silent in cron while all is fine, and told where it is not', async () => {
    const { Id = '' } = shop()?.Result ?? {};
    keepOnly(Id);
    expect(await run(inFolder('cron'))).toBe('');
    emulator.faults.add({ kind: 'error', code: 'NoPermission', action: 'ListCertificates' });
    expect(await run(inFolder('cron'))).toContain('NoPermission');
  });

  test('is in a file for Prometheus, whose last values stay', async () => {
    await run(inFolder('prometheus'));
    const values = (name: string) => metrics().match(new RegExp(`^${name}.*`, 'gm')) ?? [];
    expect(values('esakit_last_check_success')).toEqual(['esakit_last_check_success 1']);
    const before = values('esakit_certificate_level').length;
    expect(before).toBeGreaterThan(3);
    emulator.faults.add({ kind: 'error', code: 'NoPermission', action: 'ListCertificates', times: 1 });
    await run(inFolder('prometheus'));
    expect(values('esakit_last_check_success')).toEqual(['esakit_last_check_success 0']);
    const last = metrics();
    emulator.faults.add({ kind: 'error', code: 'NoPermission' });
    await run(inFolder('prometheus'));
    expect(metrics()).toBe(last);
  });

  test('is a report in CI, with an exit code that fails', async () => {
    const script = `cd ${folder}\n${recipe('ci')}`;
    await expect(run(script)).rejects.toMatchObject({ code: 1 });
    expect(readFileSync(join(folder, 'certificates.xml'), 'utf8')).toMatch(/^<\?xml[^]*<failure/);
  });
});

/** A custom hostname of the site, whose certificate has failed. */
async function customHostname(Hostname: string): Promise<bigint> {
  const esa = createClient({ credentials: emulator.credentials, fetch: emulator.fetch });
  const records = await listRecords(esa, { SiteId: SITE });
  const RecordId = records.Records?.[0]?.RecordId ?? (await makeRecord(esa));
  const { HostnameId = 0 } = await createCustomHostname(esa, { SiteId: SITE, RecordId, Hostname, SslFlag: 'off' });
  return BigInt(HostnameId);
}

const makeRecord = async (esa: Client): Promise<Int64Input> => {
  const shared = { SiteId: SITE, Type: 'A/AAAA', Ttl: 1, Proxied: true, BizName: 'web' } as const;
  const { RecordId = 0 } = await createRecord(esa, {
    ...shared,
    RecordName: 'saas.example.com',
    Data: { Value: '192.0.2.1' },
  });
  return RecordId;
};

test("the certificate of a customer's hostname", async () => {
  const id = await customHostname('shop.customer.test');
  const [cert, keyFile] = renew(['shop.customer.test'], ['shop.pem', 'shop.key']);
  const script = recipe('hostname')
    .replace('/etc/nginx/tls/fullchain.pem', cert ?? '')
    .replace('/etc/nginx/tls/privkey.pem', keyFile ?? '');
  await run(script);
  const { CertType, CertId = '', SslFlag } = emulator.state.customHostnames.get(id)!;
  expect([CertType, SslFlag]).toEqual(['upload', 'on']);
  expect(emulator.state.certificates.get(CertId)?.Result.SAN).toBe('shop.customer.test');
});

test('a full quota', async () => {
  emulator.state.plans.get(`esa-site-${SITE}`)!.customHttpCert = 3;
  const stdout = await run(recipe('quota'));
  expect(stdout).toMatch(/^own +3 +3 +0 /m);
  expect(stdout.match(/^deleted .*/gm)).toHaveLength(2);
  expect(inSite().filter(({ Result }) => Result.Type !== 'free')).toHaveLength(1);
});

test('the rights that are listed are all that is needed', async () => {
  const [cert, keyFile] = renew(['new.example.com'], ['new.pem', 'new.key']);
  await run(`esakit deploy --site example.com --cert ${cert} --key ${keyFile} --yes`);
  await run('esakit deploy --host example.com --cas 30000502 --yes');
  const ofDeploy = [...new Set(emulator.requests.map(({ action }) => `esa:${action}`))];
  await customHostname('new.example.com');
  const from = emulator.requests.length;
  await run('esakit prune --all --yes');
  await run(`esakit delete --site example.com --id ${inSite()[0]?.Result.Id} --force --yes`);
  const ofPrune = [...new Set(emulator.requests.slice(from).map(({ action }) => `esa:${action}`))];
  const [deploy = '', prune = ''] = PAGE.split('## What the credentials')[1]?.split('`prune` and `delete`:') ?? [];
  expect(listed(deploy)).toEqual(ofDeploy.toSorted());
  expect(listed(prune)).toEqual(ofPrune.toSorted());
});
