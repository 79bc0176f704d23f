import { execFile } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient, getCertificate } from '@esakit/core';
import { createEmulator, type Emulator } from '@esakit/emulator';
import { serve, type Served } from '@esakit/emulator/server';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Authority, isInstalled, publishing, startAuthority, textsOf } from './authority.js';

const SITE = '1234567890123';
const NAMES = ['acme.example.com', '*.acme.example.com'];
const CHALLENGE = '_acme-challenge.acme.example.com';
const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const main = fromRoot('packages/cli/dist/main.js');

/** The commands of the recipe, as users copy them. */
const recipe = readFileSync(fromRoot('docs/recipes/dns-01.md'), 'utf8');
function block(start: string): string {
  const found = [...recipe.matchAll(/```sh\n([^]*?)\n```/g)].map(([, text = '']) => text);
  return found.find((text) => text.startsWith(start)) ?? `the recipe has no block of ${start}`;
}

const missing = ['pebble', 'pebble-challtestsrv', 'openssl'].filter((program) => !isInstalled(program));
const why = [
  ...(missing.length > 0 ? [`${missing.join(' and ')} is missing: apt-get install pebble openssl`] : []),
  ...(existsSync(main) ? [] : ['build first']),
].join('; ');
const without = (client: string, how: string): string =>
  isInstalled(client) ? '' : ` (skipped: no ${client}: ${how})`;

/** The fingerprint of a certificate that was issued for the names, as the service writes it. */
function issued(chain: string): string {
  const leaf = new X509Certificate(chain);
  expect(leaf.subjectAltName?.split(', ').toSorted()).toEqual(NAMES.map((name) => `DNS:${name}`).toSorted());
  return leaf.fingerprint256.replaceAll(':', '').toLowerCase();
}

describe.skipIf(why !== '')(`a certificate by DNS-01 through ESA's DNS${why && ` (skipped: ${why})`}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'esakit-acme-'));
  const emulator: Emulator = createEmulator({ delays: { records: 0 } });
  let authority: Authority;
  let server: Served;
  let resolver: Server;
  let env: Record<string, string>;

  beforeAll(async () => {
    authority = await startAuthority(folder);
    server = await serve(publishing(emulator, authority.publish));
    // The hook looks here whether its record can be seen.
    resolver = createServer((request, response) => {
      const name = new URL(request.url ?? '', 'http://a').searchParams.get('name') ?? '';
      const values = JSON.parse(textsOf(emulator).get(name) ?? '[]') as string[];
      response.end(JSON.stringify({ Status: 0, Answer: values.map((data) => ({ type: 16, data: `"${data}"` })) }));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => resolver.once('listening', resolve));
    const port = (resolver.address() as AddressInfo).port;
    // What users have on their PATH, with the resolver of this test.
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    writeFileSync(
      join(bin, 'esakit'),
      `#!/bin/sh
if [ "$1 $2 $3" = 'dcv hook present' ]; then
  shift 3
  set -- dcv hook present --resolver http://127.0.0.1:${port}/ --wait 20 "$@"
fi
exec "${process.execPath}" "${main}" "$@"
`,
    );
    chmodSync(join(bin, 'esakit'), 0o755);
    env = {
      PATH: `${bin}${delimiter}${process.env['PATH']}`,
      HOME: folder,
      ALIBABA_CLOUD_ESA_ENDPOINT: server.url,
      ALIBABA_CLOUD_ACCESS_KEY_ID: emulator.credentials.accessKeyId,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: emulator.credentials.accessKeySecret,
    };
  });
  afterEach(() => emulator.reset());
  afterAll(async () => {
    authority?.stop();
    resolver?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (program: string, args: readonly string[], more: Record<string, string> = {}): Promise<string> =>
    new Promise((resolve, reject) => {
      execFile(program, args, { env: { ...env, ...more }, cwd: folder }, (error, stdout, stderr) => {
        if (error) reject(new Error(`${program} failed: ${error.message}\n${stdout}\n${stderr}`));
        else resolve(stdout);
      });
    });

  /** Brings a certificate to the emulator, as a user does: the fingerprint that is there then. */
  async function deploy(certificate: string, privateKey: string): Promise<string | undefined> {
    const command = block('esakit deploy')
      .replace(/--cert \S+/, `--cert ${certificate}`)
      .replace(/--key \S+/, `--key ${privateKey}`);
    const told = await run('sh', ['-c', `${command} --json`]);
    const { result } = JSON.parse(told) as { readonly result: { readonly id: string } };
    const esa = createClient({ credentials: emulator.credentials, endpoint: server.url });
    const { Result } = await getCertificate(esa, { SiteId: SITE, Id: result.id });
    return Result?.FingerprintSha256?.toLowerCase();
  }

  /** Both names share a record's name, so two values stood together; nothing is left of them. */
  function expectClean(): void {
    const made = emulator.requests.filter(({ action }) => action === 'CreateRecord');
    expect(new Set(made.map(({ params }) => params['Data'])).size).toBe(2);
    expect(made.map(({ params }) => params['RecordName'])).toEqual([CHALLENGE, CHALLENGE]);
    expect(textsOf(emulator).get(CHALLENGE)).toBeUndefined();
    expect(readdirSync(join(folder, '.local', 'state', 'esakit', 'dcv'))).toEqual([]);
  }

  it.skipIf(!isInstalled('certbot'))(`with certbot${without('certbot', 'apt-get install certbot')}`, async () => {
    const folders = ['config', 'work', 'logs'].flatMap((name) => [`--${name}-dir`, join(folder, name)]);
    const more = `--non-interactive --agree-tos --register-unsafely-without-email --no-verify-ssl --key-type ecdsa`;
    const command = `${block('certbot ')} ${more} --server ${authority.url} ${folders.join(' ')}`;
    await run('sh', ['-c', command]);
    expectClean();
    const live = join(folder, 'config', 'live', 'acme.example.com');
    const chain = join(live, 'fullchain.pem');
    expect(await deploy(chain, join(live, 'privkey.pem'))).toBe(issued(readFileSync(chain, 'utf8')));
  });

  it.skipIf(!isInstalled('lego'))(`with lego${without('lego', 'apt-get install lego')}`, async () => {
    writeFileSync(join(folder, 'esakit-lego.sh'), `${block('#!/bin/sh')}\n`, { mode: 0o755 });
    const command = block('EXEC_PATH')
      .replace(
        ' lego ',
        ` lego --server ${authority.url} --accept-tos --dns.disable-cp --path ${join(folder, 'lego')} `,
      )
      // It pauses so long between two records of a name.
      .replace(/EXEC_SEQUENCE_INTERVAL=\d+/, 'EXEC_SEQUENCE_INTERVAL=1');
    await run('sh', ['-c', command], { LEGO_CA_CERTIFICATES: authority.trusted });
    expectClean();
    const live = join(folder, 'lego', 'certificates', 'acme.example.com');
    expect(await deploy(`${live}.crt`, `${live}.key`)).toBe(issued(readFileSync(`${live}.crt`, 'utf8')));
  });

  it.skipIf(!isInstalled('dehydrated'))(
    `with dehydrated${without('dehydrated', 'apt-get install dehydrated')}`,
    async () => {
      const hook = block('#!/bin/sh\n# dehydrated');
      writeFileSync(join(folder, 'esakit-dehydrated.sh'), `${hook}\n`, { mode: 0o755 });
      const config = join(folder, 'dehydrated.conf');
      const curl = `--cacert ${authority.trusted}`;
      mkdirSync(join(folder, 'dehydrated'));
      writeFileSync(config, `CA='${authority.url}'\nBASEDIR='${folder}/dehydrated'\nCURL_OPTS='${curl}'\n`);
      const command = block('dehydrated ').replaceAll(/^dehydrated /gm, `dehydrated --config ${config} `);
      await run('sh', ['-ec', command]);
      expectClean();
      const chain = readFileSync(join(folder, 'dehydrated', 'certs', 'acme.example.com', 'fullchain.pem'), 'utf8');
      // Its hook has deployed it.
      const there = [...emulator.state.certificates.values()].map(({ Result }) => Result.FingerprintSha256);
      expect(there).toContain(issued(chain));
    },
  );

  it.skipIf(!isInstalled('acme.sh'))(`with acme.sh${without('acme.sh', 'put its script on the PATH')}`, async () => {
    const home = join(folder, '.acme.sh');
    mkdirSync(join(home, 'dnsapi'), { recursive: true });
    copyFileSync(fromRoot('packages/cli/hooks/dns_esakit.sh'), join(home, 'dnsapi', 'dns_esakit.sh'));
    // The hook has seen the record, so that acme.sh need not look for it in the internet.
    const more = `--server ${authority.url} --ca-bundle ${authority.trusted} --dnssleep 1`;
    await run('sh', ['-c', `${block('acme.sh ')} ${more}`]);
    expectClean();
    const live = join(home, 'acme.example.com_ecc');
    const chain = join(live, 'fullchain.cer');
    expect(await deploy(chain, join(live, 'acme.example.com.key'))).toBe(issued(readFileSync(chain, 'utf8')));
  });

  it('the script for acme.sh publishes a record and takes it back', async () => {
    copyFileSync(fromRoot('packages/cli/hooks/dns_esakit.sh'), join(folder, 'dns_esakit.sh'));
    const call = (name: string): Promise<string> =>
      run('sh', ['-c', `. ./dns_esakit.sh; dns_esakit_${name} ${CHALLENGE} -digest`]);
    expect(await call('add')).toContain(`created: ${CHALLENGE}`);
    expect(textsOf(emulator).get(CHALLENGE)).toBe('["-digest"]');
    expect(await call('rm')).toContain(`removed: ${CHALLENGE}`);
    expect(textsOf(emulator).get(CHALLENGE)).toBeUndefined();
  });
});
