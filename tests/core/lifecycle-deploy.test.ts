import { deployCertificate, planDeployment } from '@esakit/core/lifecycle';
import { beforeEach, describe, expect, test } from 'vitest';
import { account, issue, key, NOW, other, SITE } from './lifecycle.js';

const { emulator, client, certificates, upload, calls } = account();
const pem = issue({ hosts: ['www.example.com', 'example.com'], days: 90 });
const input = { siteId: SITE, certificate: pem, privateKey: key };
const options = { now: NOW, interval: 0 };
const deploy = (more: object = {}) => deployCertificate(client(), { ...input, ...more }, options);
const reasonOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing failed',
    (error: Error) => `${error.name}: ${error.message}`,
  );
/** A client that gets other answers of an operation, after they were given. */
const intercept = (action: string, change: (response: Response) => Promise<Response>) =>
  client({
    fetch: async (url, init) => {
      const response = await emulator.fetch(url, init);
      return new Headers(init?.headers).get('x-acs-action') === action ? change(response) : response;
    },
  });
const quotaOf = (customHttpCert: number): void => {
  emulator.state.plans.get(`esa-site-${SITE}`)!.customHttpCert = customHttpCert;
};

test('a plan is made without the key, and says that it was not checked', async () => {
  const { action, notes } = await planDeployment(client(), { siteId: SITE, certificate: pem }, { now: NOW });
  expect(action).toBe('add');
  expect(notes).toContain('Whether the private key belongs to it was not checked: no key was given.');
  const withKey = await planDeployment(client(), input, { now: NOW });
  expect(withKey.notes.join()).not.toContain('not checked');
});

describe('before any request', () => {
  test.each<[string, object, string]>([
    ['neither site nor host', { siteId: undefined }, 'give either siteId or hostname'],
    ['site and host', { hostname: 'www.example.com' }, 'give either siteId or hostname'],
    [
      'a host that is none',
      { siteId: undefined, hostname: 'https://a.test' },
      'hostname must be a name such as www.example.com, without scheme, port or path',
    ],
    ['a file and a CAS id', { casId: 7 }, 'casId takes the place of certificate and privateKey: give either'],
    [
      'a CAS id that is none',
      { casId: 'x', certificate: undefined, privateKey: undefined },
      'casId must be an id in digits',
    ],
    ['an empty name', { name: ' ' }, 'name must be a non-empty string'],
    ['an empty id', { id: '' }, 'id must be a non-empty string'],
    ['no key', { privateKey: undefined }, 'privateKey must be the PEM text of the private key'],
    ['no certificate', { certificate: undefined }, 'the PEM must be a string'],
    [
      'a text without a certificate',
      { certificate: 'hello' },
      'the PEM holds no certificate: expected -----BEGIN CERTIFICATE-----, found nothing of the kind',
    ],
    [
      'a key in the certificate',
      { certificate: pem + key },
      'the PEM holds a private key, which must not be here: take it out, and give it as privateKey to have it checked',
    ],
    [
      'the key of another certificate',
      { privateKey: other.key },
      'privateKey is another ECDSA P-256 key. This private key belongs to another certificate: find the one that the certificate was requested with.',
    ],
    [
      'an encrypted key',
      { privateKey: '-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n' },
      'privateKey is an encrypted private key. Decrypt it first: openssl pkey -in encrypted.pem -out key.pem.',
    ],
    [
      'a certificate that has ended',
      { certificate: issue({ hosts: ['www.example.com'], days: -1 }) },
      'the certificate has ended on 2026-02-28: have it renewed by its issuer',
    ],
    [
      'a certificate that is not valid yet',
      { certificate: issue({ hosts: ['www.example.com'], days: 9, from: 1 }) },
      'clients refuse the certificate until 2026-03-02T12:34:56.000Z: deploy it then, or set the clock',
    ],
    [
      'two leaves',
      { certificate: pem + issue({ hosts: ['a.example.com'], days: 9 }) },
      'the PEM has several leaves: www.example.com, a.example.com; take them apart',
    ],
  ])('%s is refused', async (_what, more, message) => {
    expect(await reasonOf(deploy(more))).toBe(`ParameterError: ${message.replace(/^/, 'deployCertificate: ')}`);
    expect(calls()).toEqual([]);
  });

  test('nothing of a key is in an error', async () => {
    const secret = key.split('\n')[1]!;
    for (const more of [{ certificate: pem + key }, { privateKey: other.key }, { privateKey: key.slice(0, 90) }])
      expect(await reasonOf(deploy(more))).not.toContain(secret.slice(0, 20));
  });
});

describe('a site without the certificate', () => {
  test('gets it, under its first name', async () => {
    const done = await deploy();
    expect(done).toMatchObject({ action: 'add', siteId: SITE, id: certificates()[0]?.Id });
    expect(done.fingerprint).toBe(certificates()[0]?.FingerprintSha256);
    expect(certificates()).toMatchObject([{ Name: 'www.example.com', Type: 'upload', Status: 'OK' }]);
  });

  test('is found by a host of it', async () => {
    expect(await deploy({ siteId: undefined, hostname: 'a.b.example.com', name: 'mine' })).toMatchObject({
      action: 'add',
    });
    expect(certificates()).toMatchObject([{ Name: 'mine' }]);
  });

  test('gets it once', async () => {
    const first = await deploy();
    const second = await deploy();
    expect(second).toMatchObject({ action: 'none', id: first.id, fingerprint: first.fingerprint });
    expect(calls().filter((name) => name === 'SetCertificate')).toHaveLength(1);
  });

  test('gets what servers send: leaf first, without a duplicate and without empty lines', async () => {
    const messy = `${pem.replaceAll('\n', '\r\n\r\n')}text\n${pem}`;
    const { notes } = await deploy({ certificate: messy, privateKey: `\n\n${key.replaceAll('\n', '\n\n')}` });
    expect(notes).toContain('The PEM is sent in the order www.example.com, and only that of it.');
    expect([...emulator.state.certificates.values()].at(-1)?.Certificate).toBe(pem);
  });

  test('is not asked to take a certificate of other names', async () => {
    expect(await reasonOf(deploy({ certificate: issue({ hosts: ['notexample.com', 'a.test'], days: 9 }) }))).toBe(
      'ParameterError: deployCertificate: no name of the certificate belongs to the site example.com: it is for notexample.com, a.test (that of a custom hostname is set by UpdateCustomHostname)',
    );
    const some = await deploy({ certificate: issue({ hosts: ['www.example.com', 'a.test'], days: 9 }) });
    expect(some.notes).toContain('Not of the site example.com: a.test.');
  });

  test('that the account does not have is named', async () => {
    expect(await reasonOf(deploy({ siteId: undefined, hostname: 'www.nowhere.test' }))).toBe(
      'DeployError: deployCertificate: www.nowhere.test belongs to no site of the account in cn-hangzhou: check the name and the region',
    );
  });
});

describe('a certificate with the same names', () => {
  test('is replaced in place, whatever their order', async () => {
    const id = await upload({ hosts: ['example.com', 'www.example.com'], days: 10 });
    const bystander = await upload({ hosts: ['example.com'], days: 80 });
    quotaOf(2);
    expect(await deploy()).toMatchObject({ action: 'replace', id });
    expect(certificates().map(({ Id }) => Id)).toEqual([id, bystander]);
  });

  test('that ends last is replaced where there are several, and that is said', async () => {
    const early = await upload({ hosts: ['example.com', 'www.example.com'], days: 10 }, { Name: 'early' });
    const late = await upload({ hosts: ['example.com', 'www.example.com'], days: 20 }, { Name: 'late' });
    const { id, notes } = await deploy();
    expect(id).toBe(late);
    expect(notes.slice(0, 2)).toEqual([
      `${late} (late) has the same names.`,
      `So have ${early} (early): of these, the one that ends last is replaced.`,
    ]);
  });

  test('that ends later is replaced with a warning', async () => {
    await upload({ hosts: ['example.com', 'www.example.com'], days: 120 });
    const { notes } = await deploy();
    expect(notes).toContain('Warning: the one that is replaced ends later, on 2026-06-29T12:34:56Z.');
  });

  test('and of the type free is left alone', async () => {
    const free = await upload({ hosts: ['example.com', 'www.example.com'], days: 10 }, { Type: 'free' });
    expect(await deploy()).toMatchObject({ action: 'add' });
    expect(certificates().map(({ Id }) => Id)).toContain(free);
  });
});

describe('a key of another kind', () => {
  const hosts = ['www.example.com', 'example.com'];

  test('stays beside one of the same kind, which is replaced', async () => {
    const rsa = await upload({ hosts, days: 60 }, { PubAlg: 'RSA' });
    const ecdsa = await upload({ hosts, days: 10 });
    const { id, notes } = await deploy();
    expect(id).toBe(ecdsa);
    expect(notes).toContain('One with a key of another kind stays beside it.');
    expect(certificates().map(({ Id }) => Id)).toEqual([rsa, ecdsa]);
  });

  test('is replaced where it is the only one, with a warning', async () => {
    const rsa = await upload({ hosts, days: 10 }, { PubAlg: 'RSA' });
    const { id, notes } = await deploy();
    expect(id).toBe(rsa);
    expect(notes).toContain('Warning: it has a key of another kind (RSA), which some clients may need.');
  });
});

test('a certificate with a name that is not that of a host has other names', async () => {
  await upload(
    { hosts: ['www.example.com', 'example.com'], days: 10 },
    { SAN: 'www.example.com,example.com,192.0.2.1' },
  );
  expect(await deploy()).toMatchObject({ action: 'add' });
});

describe('an id', () => {
  test('chooses the certificate to replace, also one with other names that another has too', async () => {
    const id = await upload({ hosts: ['shop.example.com'], days: 10 });
    await upload({ hosts: ['*.example.com'], days: 20 });
    expect(await deploy({ id })).toMatchObject({ action: 'replace', id });
  });

  test('of the last one for a name is refused, and replaced by force', async () => {
    const id = await upload({ hosts: ['shop.example.com', 'www.example.com'], days: 10 });
    await upload({ hosts: ['*.example.com'], days: -1 });
    const from = emulator.requests.length;
    expect(await reasonOf(deploy({ id }))).toBe(
      `DeployError: deployCertificate: ${id} (shop.example.com) is the last one for shop.example.com, which the new one does not cover: leave out the id to add the certificate beside it, or force the replacement`,
    );
    expect(calls(from)).not.toContain('SetCertificate');
    const { notes } = await deploy({ id, force: true });
    expect(notes).toContain(
      `Warning: ${id} (shop.example.com) is the last one for shop.example.com, which the new one does not cover.`,
    );
  });

  test('of one that has ended is replaced, whatever its names', async () => {
    const id = await upload({ hosts: ['shop.example.com'], days: -1 });
    expect(await deploy({ id })).toMatchObject({ action: 'replace', id });
  });

  test('of none is an error that says which there are', async () => {
    const id = await upload({ hosts: ['shop.example.com'], days: 10 }, { Name: 'shop' });
    expect(await reasonOf(deploy({ id: 'nope' }))).toBe(
      `DeployError: deployCertificate: the site has no certificate nope; of its own it has ${id} (shop)`,
    );
  });

  test('of a free one is an error', async () => {
    const id = await upload({ hosts: ['shop.example.com'], days: 10 }, { Type: 'free', Name: 'shop' });
    expect(await reasonOf(deploy({ id }))).toBe(
      `DeployError: deployCertificate: ${id} (shop) is of the type free, which can't be replaced: leave out the id to add the certificate beside it`,
    );
  });
});

describe('a certificate of Certificate Management Service', () => {
  const cas = { certificate: undefined, privateKey: undefined, casId: 30_000_501 };

  test('is added by its id, and found there again', async () => {
    expect(await deploy(cas)).toMatchObject({ action: 'add', certificate: { Type: 'cas', CasId: '30000501' } });
    expect(await deploy(cas)).toMatchObject({ action: 'none' });
    expect(certificates()).toHaveLength(1);
  });

  test('replaces the one of an id', async () => {
    const id = await upload({ hosts: ['shop.example.com'], days: 10 });
    expect(await deploy({ ...cas, id })).toMatchObject({ action: 'replace', id });
    expect(certificates()).toMatchObject([{ Type: 'cas' }]);
  });

  test('that is not there is an error', async () => {
    expect(await reasonOf(deploy({ ...cas, casId: 5n }))).toBe(
      'DeployError: deployCertificate: Certificate Management Service has no certificate 5 for this account: see ListCasCertificates',
    );
  });

  test('goes by its id where nobody may list them', async () => {
    emulator.faults.add({ kind: 'error', code: 'NoPermission', action: 'ListCasCertificates' });
    const { action, notes } = await deploy(cas);
    expect(action).toBe('add');
    expect(notes.join(' ')).toContain('can not be looked at where it is stored');
  });
});

describe('the quota', () => {
  beforeEach(async () => {
    await upload({ hosts: ['old.example.com'], days: -9 }, { Name: 'old', Status: 'Expired' });
    await upload({ hosts: ['a.example.com'], days: 60 }, { Name: 'a' });
    quotaOf(2);
  });

  test('that is used up is an error with what may go, and nothing is deleted or sent', async () => {
    const error = await deploy().catch((thrown: unknown) => thrown as Error);
    const old = certificates().find(({ Name }) => Name === 'old')?.Id;
    expect(error).toMatchObject({
      name: 'DeployError',
      code: 'quota',
      reason: `the plan's quota of custom certificates is used up (2 of 2): delete what is not needed, such as ${old} (old)`,
      full: { quota: { custom: { limit: 2, used: 2, left: 0 } }, candidates: [{ certificate: { Name: 'old' } }] },
    });
    expect(certificates()).toHaveLength(2);
    expect(calls().filter((name) => name === 'SetCertificate' || name === 'DeleteCertificate')).toHaveLength(2);
  });

  test('that only the service knows to be used up is the same error', async () => {
    emulator.faults.add({ kind: 'error', code: 'NoPermission', action: 'ListInstanceQuotasWithUsage' });
    expect(await reasonOf(deploy())).toMatch(
      /^DeployError: deployCertificate: the plan's quota of custom certificates is used up: delete what is not needed, such as \w+ \(old\)$/,
    );
  });

  test('is what is told, also where the network dies while what may go is read', async () => {
    emulator.faults.add({ kind: 'reset', action: 'ListRecords' });
    expect(await deploy().catch((thrown: unknown) => thrown)).toMatchObject({
      code: 'quota',
      reason: expect.stringContaining('(2 of 2): which certificates may go could not be read: try again'),
      full: { candidates: [] },
    });
  });

  test('does not matter where one is replaced', async () => {
    const id = certificates().find(({ Name }) => Name === 'old')?.Id;
    expect(await deploy({ id })).toMatchObject({ action: 'replace', id });
  });

  test('that is not known is said, and the certificate is added', async () => {
    quotaOf(3);
    emulator.faults.add({ kind: 'error', code: 'NoPermission', action: 'ListInstanceQuotasWithUsage' });
    const { action, notes } = await deploy();
    expect(action).toBe('add');
    expect(notes.join(' ')).toContain('How much of the quota is left is not known');
  });
});

describe('what comes back', () => {
  test('may lack the id: the certificate is found by its fingerprint', async () => {
    const silent = intercept('SetCertificate', async () => Response.json({ RequestId: 'r' }));
    expect(await deployCertificate(silent, input, options)).toMatchObject({ action: 'add', id: certificates()[0]?.Id });
  });

  test('has to be the certificate that was sent', async () => {
    const stranger = await upload({ hosts: ['a.example.com'], days: 9 });
    emulator.answer('SetCertificate', { Id: stranger });
    expect(await reasonOf(deploy())).toMatch(
      new RegExp(
        `^DeployError: deployCertificate: ESA took the certificate as ${stranger}, but does not show it with the fingerprint \\w{64}: look at it with GetCertificate, and run this again$`,
      ),
    );
  });

  test('that it is there already counts as done', async () => {
    let listed = 0;
    // Another run is faster: the first list does not have it yet.
    const late = intercept('ListCertificates', async (response) => {
      if (listed++ > 0) return response;
      await deploy();
      return Response.json({ Result: [], TotalCount: 0 });
    });
    expect(await deployCertificate(late, input, options)).toMatchObject({
      action: 'none',
      notes: expect.arrayContaining(['ESA says that the site has this certificate already.']),
    });
    expect(certificates()).toHaveLength(1);
  });

  test('that the write is refused is the error of the service', async () => {
    emulator.faults.add({ kind: 'error', code: 'NoPermission', action: 'SetCertificate' });
    expect(await reasonOf(deploy())).toMatch(/^ServiceError: SetCertificate: /);
  });
});

test('a plan reads only, and holds no key', async () => {
  await upload({ hosts: ['example.com', 'www.example.com'], days: 10 });
  const from = emulator.requests.length;
  const plan = await planDeployment(client(), input, { now: NOW });
  expect(plan).toMatchObject({ action: 'replace', siteName: 'example.com', names: ['www.example.com', 'example.com'] });
  expect(calls(from)).toEqual(['GetSite', 'ListCertificates']);
  expect(JSON.stringify(plan)).not.toContain('PRIVATE');
});
