import { createClient } from '@esakit/core';
import { createEmulator, type Emulator, refusal } from '@esakit/emulator';
import { describe, expect, it } from 'vitest';
import type { AppConfig } from '../../apps/explorer/src/config.js';
import { createIssuer } from '../support/issuer.js';
import { BIG_SITE, form, NOW, SITE, stage } from './support/app.js';
import { words } from './support/words.js';

const TOKEN = 'a-token-of-sufficient-length';
const { key, issue } = createIssuer(NOW);
const { key: otherKey } = createIssuer(NOW);
const FLEET = '1234567890124';
/** The key's own characters, in whatever form it is sent. */
const KEY_BODY = key.split('\n')[1] ?? '';

/** An explorer that may change things, with what it asks of the service. */
function changing(env: Readonly<Record<string, string>> = {}, more: Partial<AppConfig> = {}) {
  const clockNow = { value: NOW };
  const clock = (): number => clockNow.value;
  const emulator = createEmulator({ clock });
  const { credentials, fetch } = emulator;
  const client = createClient({ credentials, fetch, clock, retries: 0 });
  const logs: string[] = [];
  const staged = stage({
    env: { EXPLORER_ALLOW_CHANGES: '1', ...env },
    client,
    clock,
    log: (line) => logs.push(line),
    ...more,
  });
  const post = async (path: string, fields: Readonly<Record<string, string>>) => {
    const response = await staged.ask(path, form(fields));
    const page = await response.text();
    return { status: response.status, location: response.headers.get('location'), page, words: words(page) };
  };
  const written = (): string[] =>
    emulator.requests.map(({ action }) => action ?? '').filter((action) => /^(Set|Delete|Create|Apply)/.test(action));
  const move = (ms: number): void => {
    clockNow.value += ms;
  };
  return { ...staged, emulator, post, written, logs, move };
}

/** The value of a hidden field. */
const hidden = (page: string, name: string): string =>
  new RegExp(`name="${name}"\\s+value="([^"]*)"`).exec(page)?.[1] ?? '';

const fingerprints = (emulator: Emulator): number => emulator.requests.length;

describe('quotas', () => {
  it('are not read for the overview, and asked for behind it', async () => {
    const { text, emulator, move } = changing();
    const page = await text('/');
    expect(page).toContain('data-lazy="/quota?part=1"');
    expect(emulator.requests.some(({ action }) => action === 'ListInstanceQuotasWithUsage')).toBe(false);
    const part = await text('/quota?part=1');
    expect(part).toContain('<section');
    expect(part).not.toContain('<html');
    expect(await text('/')).not.toContain('data-lazy');
    move(300_001);
    const old = await text('/');
    expect(old).toContain('data-lazy');
    expect(old).toContain('<meter');
  });

  it('are used of limit by plan, the fullest first, and read once in five minutes', async () => {
    const { text, emulator, move } = changing();
    emulator.state.plans.get(`esa-site-${FLEET}`)!.customHttpCert = 1;
    const page = await text('/quota');
    const said = words(page);
    expect(said.indexOf('example.org')).toBeLessThan(said.indexOf('example.net'));
    expect(said).toMatch(/\d+ of 100 used/);
    expect(page).toMatch(/<meter\s[^>]*aria-label="Custom certificates used, example\.org"/);
    const before = fingerprints(emulator);
    await text('/quota');
    expect(fingerprints(emulator)).toBe(before);
    move(300_001);
    await text('/quota');
    expect(fingerprints(emulator)).toBeGreaterThan(before);
  });

  it('that sites share are read once for all of them', async () => {
    const { text, emulator } = changing();
    for (const site of emulator.state.sites.values()) site.InstanceId = 'esa-site-shared';
    expect(words(await text('/quota'))).toContain('1 plan');
    expect(emulator.requests.filter(({ action }) => action === 'GetCertificateQuota')).toHaveLength(1);
  });

  it('that can not be read are unknown, before all others', async () => {
    const { text, emulator } = changing();
    emulator.answer('ListInstanceQuotasWithUsage', [refusal('Forbidden.RAM', 'Not granted.', 403)]);
    const said = words(await text('/quota'));
    const unread = said.indexOf('Of 6 plans not every quota could be read.');
    expect(unread).toBeGreaterThan(0);
    expect(unread).toBeLessThan(said.indexOf('6 plans\nAs of'));
  });

  it('say once why several can not be read, and beside its plan what only one has', async () => {
    const { text, emulator } = changing();
    emulator.answer('ListInstanceQuotasWithUsage', [refusal('Forbidden.RAM', 'Not granted.', 403)]);
    emulator.answer('GetCertificateQuota', ({ input }) =>
      String((input as { SiteId?: unknown }).SiteId) === FLEET
        ? refusal('Busy', 'Ask later.', 400)
        : refusal('Forbidden.RAM', 'Not granted either.', 403),
    );
    const said = words(await text('/quota'));

    expect(said.split('Not granted either;')).toHaveLength(2);
    expect(said).toMatch(/5 plans: ListInstanceQuotasWithUsage.*Not granted;.*Not granted either;/);
    expect(said.split('Ask later;')).toHaveLength(2);
    expect(said.indexOf('Ask later;')).toBeGreaterThan(said.indexOf('example.org'));
  });
});

describe('pruning', () => {
  it('shows its plan, what will be sent, and what it did, and does it once', async () => {
    const { text, post, written, emulator } = changing();
    const plan = await text(`/changes/prune?site=${SITE}`);
    expect(words(plan)).toMatchSnapshot('plan');
    const ids = [...plan.matchAll(/name="id"\s+value="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(ids.length).toBeGreaterThan(0);
    const asked = await post('/changes/prune', { site: SITE, id: ids[0] ?? '', do: 'ask' });
    expect(asked.words.replaceAll(/[0-9a-f]{64}/g, '(sha-256)')).toMatchSnapshot('question');
    expect(written()).toEqual([]);
    const confirmed = { site: SITE, id: ids[0] ?? '', confirm: hidden(asked.page, 'confirm'), do: 'run' };
    const done = await post('/changes/prune', confirmed);
    expect(done.words).toMatchSnapshot('result');
    expect(written()).toEqual(['DeleteCertificate']);
    const again = await post('/changes/prune', confirmed);
    expect(again.words).toBe(done.words);
    expect(written()).toEqual(['DeleteCertificate']);
    expect(JSON.stringify(await emulator.snapshot())).not.toContain(`"${ids[0]}"`);
  });

  it('asks again where another certificate is chosen than was shown', async () => {
    const { text, post, written } = changing();
    const plan = await text(`/changes/prune?site=${SITE}`);
    const [first = '', second = ''] = [...plan.matchAll(/name="id"\s+value="([^"]+)"/g)].map(([, id]) => id ?? '');
    const asked = await post('/changes/prune', { site: SITE, id: first, do: 'ask' });
    const other = second || first;
    const confirm = second ? hidden(asked.page, 'confirm') : 'made up';
    const { words: said } = await post('/changes/prune', { site: SITE, id: other, confirm, do: 'run' });
    expect(said).toContain('nothing was sent');
    expect(written()).toEqual([]);
  });

  it.each([{}, { confirm: '' }])('asks first where what confirms it is missing: %j', async (sent) => {
    const { text, post, written } = changing();
    const plan = await text(`/changes/prune?site=${SITE}`);
    const id = /name="id"\s+value="([^"]+)"/.exec(plan)?.[1] ?? '';
    const { page, words: said } = await post('/changes/prune', { site: SITE, id, do: 'run', ...sent });
    expect(said).toContain('nothing was sent');
    expect(hidden(page, 'confirm')).not.toBe('');
    expect(written()).toEqual([]);
  });

  it('deletes nothing that the plan keeps, whatever is sent', async () => {
    const { text, post, written } = changing();
    const plan = await text(`/changes/prune?site=${SITE}`);
    const kept = /href="\/certificates\/\d+\/([^"]+)"/.exec(plan.slice(plan.indexOf('id="stays"')))?.[1] ?? '';
    expect(kept).not.toBe('');
    await post('/changes/prune', { site: SITE, id: kept, do: 'run', confirm: 'x' });
    expect(written()).toEqual([]);
  });

  it.each([
    ['a site that is not there', '/changes/prune?site=1', 404],
    ['a host of no site', '/changes/prune?site=www.example.invalid', 404],
    ['a word', '/changes/prune?site=%3Cb%3E', 400],
  ])('says so of %s', async (_what, path, status) => {
    const response = await changing().ask(path);
    expect(response.status).toBe(status);
    expect(words(await response.text())).toMatchSnapshot();
  });
});

/** The page of a certificate that is applied for. */
const pending = async (text: (path: string) => Promise<string>): Promise<string> => {
  const list = await text('/?state=pending&q=dev.example.com');
  return /href="(\/certificates\/[^"]+)"/.exec(list.slice(list.indexOf('id="results"')))?.[1] ?? '';
};

describe('records for validation', () => {
  it('are published with one click, and withdrawn with another', async () => {
    const { text, post, written, move } = changing();
    const path = await pending(text);
    expect(await text(path)).toContain(`${path}/records`);
    const plan = await text(`${path}/records`);
    expect(words(plan)).toMatchSnapshot('plan');
    expect(written()).toEqual([]);
    const done = await post(`${path}/records`, { confirm: hidden(plan, 'confirm'), do: 'publish' });
    expect(done.words).toContain('Created');
    expect(written().every((action) => action === 'CreateRecord')).toBe(true);
    const made = written().length;
    expect(made).toBeGreaterThan(0);
    move(10_000);
    const there = await text(`${path}/records`);
    expect(words(there)).toContain('Keep: it is there');
    const withdraw = there.slice(there.indexOf('<h2>Withdraw'));
    const taken = await post(`${path}/records`, { confirm: hidden(withdraw, 'confirm'), do: 'withdraw' });
    expect(taken.words).toContain('Deleted');
    expect(written().filter((action) => action === 'DeleteRecord')).toHaveLength(made);
    move(10_000);
    expect(words(await text(`${path}/records`))).not.toContain('Withdraw');
  });

  it('are known as ours after a restart, by their comments', async () => {
    const { text, post, move, config } = changing();
    const path = await pending(text);
    const plan = await text(`${path}/records`);
    await post(`${path}/records`, { confirm: hidden(plan, 'confirm'), do: 'publish' });
    move(10_000);
    const restarted = stage({ env: { EXPLORER_ALLOW_CHANGES: '1' }, client: config.client, clock: config.clock });
    expect(words(await restarted.text(`${path}/records`))).toContain('Withdraw');
  });

  it('send nothing where ESA asks for another value by now', async () => {
    const { text, post, written, emulator } = changing();
    const path = await pending(text);
    const confirm = hidden(await text(`${path}/records`), 'confirm');
    const certificate = emulator.state.certificates.get(path.split('/').at(-1) ?? '');
    const { DCV = [] } = certificate?.Result ?? {};
    Object.assign(certificate?.Result ?? {}, { DCV: DCV.map((one) => ({ ...one, Value: `${one.Value}-2` })) });
    const { status, words: said } = await post(`${path}/records`, { confirm, do: 'publish' });
    expect([status, said.includes('nothing was sent')]).toEqual([409, true]);
    expect(written()).toEqual([]);
  });

  it('send nothing that was not shown', async () => {
    const { text, post, written } = changing();
    const path = await pending(text);
    for (const action of ['publish', 'withdraw']) {
      const { status, words: said } = await post(`${path}/records`, { confirm: 'made up', do: action });
      expect([status, said.includes('nothing was sent')]).toEqual([409, true]);
    }
    expect(written()).toEqual([]);
  });
});

describe('deploying', () => {
  const certificate = issue({ hosts: ['new.example.com'], days: 90 });
  const input = { site: SITE, certificate, name: '', id: '' };

  it('adds: the plan is made without the key, which leaves the page once', async () => {
    const { post, written, logs, text } = changing();
    expect(words(await text(`/changes/deploy?site=${SITE}`))).toMatchSnapshot('form');
    const plan = await post('/changes/deploy', { ...input, do: 'plan' });
    expect(plan.words.replaceAll(/[0-9a-f]{64}/g, '(sha-256)')).toMatchSnapshot('plan');
    expect(written()).toEqual([]);
    const confirmed = { ...input, key, confirm: hidden(plan.page, 'confirm'), do: 'run' };
    const done = await post('/changes/deploy', confirmed);
    expect(done.words.replaceAll(/[0-9a-f]{64}/g, '(sha-256)').replaceAll(/\b[0-9a-f]{32}\b/g, '(id)')).toMatchSnapshot(
      'result',
    );
    expect(written()).toEqual(['SetCertificate']);
    const again = await post('/changes/deploy', confirmed);
    expect(again.words).toBe(done.words);
    expect(written()).toEqual(['SetCertificate']);
    for (const seen of [plan.page, done.page, again.page, ...logs]) {
      expect(seen).not.toContain(KEY_BODY);
    }
    expect(done.page).toContain('/console?operation=DeleteCertificate');
  });

  it('replaces the one with the same names in place', async () => {
    const { post, written } = changing();
    const first = await post('/changes/deploy', { ...input, do: 'plan' });
    await post('/changes/deploy', { ...input, key, confirm: hidden(first.page, 'confirm'), do: 'run' });
    const next = { ...input, certificate: issue({ hosts: ['new.example.com'], days: 120 }) };
    const plan = await post('/changes/deploy', { ...next, do: 'plan' });
    expect(plan.words).toContain('replace in place');
    const done = await post('/changes/deploy', { ...next, key, confirm: hidden(plan.page, 'confirm'), do: 'run' });
    expect(done.words).toContain('The certificate is replaced');
    expect(done.words).toContain('no way back');
    expect(written()).toEqual(['SetCertificate', 'SetCertificate']);
    const same = await post('/changes/deploy', { ...next, do: 'plan' });
    expect(same.words).toContain('Nothing to do');
    expect(same.page).not.toContain('name="key"');
  });

  it('sends nothing where the key is of another certificate, and shows none', async () => {
    const { post, written } = changing();
    const plan = await post('/changes/deploy', { ...input, do: 'plan' });
    const wrong = { ...input, key: otherKey, confirm: hidden(plan.page, 'confirm'), do: 'run' };
    const { status, words: said, page } = await post('/changes/deploy', wrong);
    expect([status, said.includes('belongs to another certificate')]).toEqual([400, true]);
    expect(page).not.toContain(otherKey.split('\n')[1]);
    expect(written()).toEqual([]);
    const right = { ...input, key, confirm: hidden(page, 'confirm'), do: 'run' };
    expect((await post('/changes/deploy', right)).words).toContain('The certificate is added');
  });

  it('asks again where another certificate arrives than was shown', async () => {
    const { post, written } = changing();
    const plan = await post('/changes/deploy', { ...input, do: 'plan' });
    const confirm = hidden(plan.page, 'confirm');
    const other = { ...input, certificate: issue({ hosts: ['new.example.com'], days: 30 }) };
    const { words: said } = await post('/changes/deploy', { ...other, key, confirm, do: 'run' });
    expect(said).toContain('nothing was sent');
    expect(written()).toEqual([]);
  });

  it.each([
    ['a text that is not a certificate', { certificate: 'hello' }, 400],
    ['a private key in its place', { certificate: key }, 400],
    ['names of another site', { site: BIG_SITE }, 400],
    ['an id that is not there', { id: 'none' }, 409],
    ['no site', { site: '' }, 404],
  ])('says what is wrong with %s, before anything is sent', async (_what, wrong, status) => {
    const { post, written } = changing();
    const answer = await post('/changes/deploy', { ...input, ...wrong, do: 'plan' });
    expect(answer.status).toBe(status);
    expect(answer.words.split('\n').slice(0, 5).join('\n')).toMatchSnapshot();
    expect(answer.page).not.toContain(KEY_BODY);
    expect(written()).toEqual([]);
  });
});

describe('applying', () => {
  const input = { site: SITE, domains: 'fresh.example.com', type: 'lets_encrypt' };

  it('shows its plan and what will be sent, and follows until it is issued', async () => {
    const { post, text, written, move } = changing();
    expect(words(await text('/changes/apply'))).toMatchSnapshot('form');
    const plan = await post('/changes/apply', { ...input, do: 'plan' });
    expect(plan.words).toMatchSnapshot('plan');
    expect(written()).toEqual([]);
    const confirmed = { ...input, confirm: hidden(plan.page, 'confirm'), do: 'run' };
    const { status, location } = await post('/changes/apply', confirmed);
    expect(status).toBe(303);
    expect(location).toMatch(new RegExp(`^/changes/apply/${SITE}/[0-9a-f]+$`));
    expect((await post('/changes/apply', confirmed)).location).toBe(location);
    expect(written()).toEqual(['ApplyCertificate']);
    expect(await text(location ?? '')).toContain('data-under-way');
    for (let step = 0; step < 6; step++) {
      move(10_000);
      await text(location ?? '');
    }
    const over = await text(location ?? '');
    expect(words(over)).toContain('1 of 1 certificate issued');
    expect(over).not.toContain('data-under-way');
  });

  it('says of a domain that keeps its certificate only why', async () => {
    const { page } = await changing().post('/changes/apply', { ...input, domains: 'www.example.com', do: 'plan' });
    expect(page).toContain('Keep what it has');
    expect(page).not.toMatch(/CAA|Warning/);
  });

  it('looks for CAA records where it shows an account', async () => {
    const looked: string[] = [];
    const caa = { Status: 0, Answer: [{ name: 'example.com', type: 257, data: '0 issue "digicert.com"' }] };
    const { post } = changing(
      { ALIBABA_CLOUD_ACCESS_KEY_ID: 'a', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'b' },
      {
        fetch: async (url) => {
          looked.push(new URL(new Request(url).url).host);
          return Response.json(caa);
        },
      },
    );
    const plan = await post('/changes/apply', { ...input, do: 'plan' });
    expect(plan.words).toContain('add to fresh.example.com the record CAA 0 issue');
    expect(plan.page).not.toContain('name="confirm"');
    expect(new Set(looked)).toEqual(new Set(['cloudflare-dns.com']));
  });

  it('applies for what CAA records forbid only where that was asked for', async () => {
    const { post, written } = changing(
      { ALIBABA_CLOUD_ACCESS_KEY_ID: 'a', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'b' },
      { fetch: async () => Response.json({ Status: 0, Answer: [{ type: 257, data: '0 issue ";"' }] }) },
    );
    const forced = await post('/changes/apply', { ...input, force: '1' });
    expect(forced.words).toContain('allow nobody');
    const confirm = hidden(forced.page, 'confirm');
    const unforced = await post('/changes/apply', { ...input, confirm, do: 'run' });
    expect(unforced.words).toContain('nothing was sent');
    expect(written()).toEqual([]);
    const { status } = await post('/changes/apply', {
      ...input,
      confirm,
      force: hidden(forced.page, 'force'),
      do: 'run',
    });
    expect(status).toBe(303);
    expect(written()).toEqual(['ApplyCertificate']);
  });

  it('sends nothing that was not shown', async () => {
    const { post, written } = changing();
    const plan = await post('/changes/apply', { ...input, do: 'plan' });
    const confirm = hidden(plan.page, 'confirm');
    const { words: said } = await post('/changes/apply', { ...input, domains: 'b.example.com', confirm, do: 'run' });
    expect(said).toContain('nothing was sent');
    expect(written()).toEqual([]);
  });

  it('says what is wrong with a domain of another site', async () => {
    const { post } = changing();
    const { status, words: said } = await post('/changes/apply', { ...input, domains: 'www.example.net', do: 'plan' });
    expect([status, said.includes('does not belong to the site')]).toEqual([400, true]);
  });

  it('says what can not be seen of an id, and looks again for what may still come', async () => {
    const { text, emulator } = changing();
    const gone = await text(`/changes/apply/${SITE}/none`);
    expect(words(gone)).toContain('Unknown');
    expect(gone).not.toContain('data-under-way');
    emulator.answer('GetCertificate', refusal('Throttling.User', 'Too many.', 429));
    const unseen = await text(`/changes/apply/${SITE}/none`);
    expect(words(unseen)).toContain('Throttling.User');
    expect(unseen).toContain('data-under-way');
  });
});

describe('what protects them', () => {
  const CERTIFICATE_RECORDS = `/certificates/${SITE}/babaded901474b9693acf530e0fb1d95/records`;
  const PATHS = ['/changes/deploy', '/changes/apply', '/changes/prune', CERTIFICATE_RECORDS];
  const FIELDS = { site: SITE, domains: 'a.example.com', confirm: 'x', do: 'run' };

  it.each(PATHS)('%s is refused without the token, and from another site', async (path) => {
    const { ask, post, written } = changing({ EXPLORER_TOKEN: TOKEN });
    expect((await post(path, FIELDS)).status).toBe(401);
    const elsewhere = await ask(
      path,
      form(FIELDS, { 'sec-fetch-site': 'cross-site', authorization: `Bearer ${TOKEN}` }),
    );
    expect(elsewhere.status).toBe(403);
    expect(written()).toEqual([]);
  });

  it.each(PATHS)('%s is refused where changes are off', async (path) => {
    const { post, written } = changing({ EXPLORER_ALLOW_CHANGES: '0' });
    const { status, words: said } = await post(path, FIELDS);
    expect([status, said.includes('EXPLORER_ALLOW_CHANGES=1')]).toEqual([403, true]);
    expect(written()).toEqual([]);
  });

  it.each([
    ['/changes', 'EXPLORER_ALLOW_CHANGES=1'],
    [`/changes/prune?site=${SITE}`, `esakit prune --site ${SITE} --yes`],
  ])('%s says what it takes where changes are off', async (path, remedy) => {
    const page = await changing({ EXPLORER_ALLOW_CHANGES: '0' }).text(path);
    expect(words(page)).toContain('Changes are off here');
    expect(page).toContain(remedy);
    expect(page).not.toContain('value="run"');
  });

  it('plans of deployments and applications too have their command there', async () => {
    const { post } = changing({ EXPLORER_ALLOW_CHANGES: '0' });
    const certificate = issue({ hosts: ['new.example.com'], days: 90 });
    const deploy = await post('/changes/deploy', { site: SITE, certificate, do: 'plan' });
    expect(deploy.page).toContain(`esakit deploy --site ${SITE} --cert fullchain.pem --key privkey.pem --yes`);
    const apply = await post('/changes/apply', { site: SITE, domains: 'a.example.com', do: 'plan' });
    expect(apply.page).toContain(`esakit apply --site ${SITE} --domain a.example.com --type lets_encrypt --wait --yes`);
  });
});
