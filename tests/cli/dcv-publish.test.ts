import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Interruption } from '../../packages/cli/src/io.js';
import { account, contentsOf, emptyDirectory, SITE } from './setup.js';

const { emulator, esakit, idOf, calls } = account();
afterEach(() => vi.unstubAllGlobals());

const VALUES = ['gfj9Xq-Rg85nM_emulator-wildcard-0000000000', 'LoqXcYV8q5ONbJQ_emulator-apex-000000000000'];
const NAME = '_acme-challenge.dev.example.com';

const write = (): unknown[] => calls().filter((name) => /^(Create|Update|Delete)/.test(name ?? ''));
const texts = (name = NAME): string[] =>
  [...emulator.state.records.values()]
    .filter(({ RecordName, RecordType }) => RecordName === name && RecordType === 'TXT')
    .map(({ Data }) => String(Data['Value']));

describe('dcv --publish', () => {
  const plan = `\
In the DNS of the site example.com (${SITE}):
  create TXT ${NAME} "${VALUES[0]}"
  create TXT ${NAME} "${VALUES[1]}"
`;

  test('without --yes shows its plan and sends nothing', async () => {
    const notes = emptyDirectory();
    const line = `dcv --host dev.example.com --publish --notes ${notes}`;
    const { code, stdout, stderr } = await esakit(line);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(plan);
    expect(stderr).toContain('dcv --publish changes something, so nothing was sent: add --yes');
    expect(await esakit(`${line} --dry-run`)).toMatchObject({ code: 0, stdout: plan });
    expect(write()).toEqual([]);
    expect(readdirSync(notes)).toEqual([]);
  });

  test('publishes, and --withdraw takes back what is noted', async () => {
    const notes = join(emptyDirectory(), 'new', 'notes');
    const { code, stdout, stderr } = await esakit(`dcv --host dev.example.com --publish --yes --notes ${notes}`);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^(created: ${NAME} \\(\\d+\\)\n){2}$`));
    expect(stderr).toContain('esakit dcv --withdraw takes it back once the certificate is issued');
    expect(texts()).toEqual(VALUES);
    const [[file, text] = ['', '']] = Object.entries(contentsOf(notes));
    expect(JSON.parse(text)).toMatchObject({
      siteName: 'example.com',
      records: [{ value: VALUES[0] }, { value: VALUES[1] }],
    });
    expect(statSync(join(notes, file)).mode & 0o777).toBe(0o600);
    expect(statSync(notes).mode & 0o777).toBe(0o700);

    const waiting = await esakit(`dcv --withdraw --notes ${notes}`);
    expect(waiting).toMatchObject({ code: 2, stdout: '' });
    expect(waiting.stderr).toContain(`  remove TXT ${NAME} "${VALUES[0]}"`);
    expect(texts()).toEqual(VALUES);
    const done = await esakit(`dcv --withdraw --yes --notes ${notes}`);
    expect(done).toMatchObject({ code: 0, stdout: VALUES.map((one) => `removed: ${NAME} "${one}"\n`).join('') });
    expect(texts()).toEqual([]);
    expect(readdirSync(notes)).toEqual([]);
    expect(await esakit(`dcv --withdraw --yes --notes ${notes}`)).toEqual({
      code: 0,
      stdout: `Nothing is noted in ${notes}: there is nothing to take back.\n`,
      stderr: '',
    });
  });

  test('--json', async () => {
    const notes = emptyDirectory();
    const published = await esakit(`dcv --site ${SITE} --id ${idOf('dev')} --publish --yes --json --notes ${notes}`);
    expect(JSON.parse(published.stdout)).toMatchObject({
      plan: { siteName: 'example.com', siteStatus: 'active', records: [{ action: 'create' }, { action: 'create' }] },
      result: { records: [{ outcome: 'created' }, { outcome: 'created' }] },
    });
    const withdrawn = await esakit(`dcv --site ${SITE} --id ${idOf('dev')} --withdraw --yes --json --notes ${notes}`);
    expect(JSON.parse(withdrawn.stdout)).toMatchObject({ result: { removed: 2 } });
  });

  test.each(['GetSite', 'ListRecords'] as const)('ends with Ctrl-C while it plans by %s', async (operation) => {
    const controller = new AbortController();
    emulator.answer(operation, () => {
      controller.abort(new Interruption('SIGINT'));
      return {};
    });
    const notes = emptyDirectory();
    const line = `dcv --site ${SITE} --id ${idOf('dev')} --publish --yes --notes ${notes}`;
    expect(await esakit(line, { signal: controller.signal })).toEqual({ code: 130, stdout: '', stderr: '' });
    expect(write()).toEqual([]);
    expect(readdirSync(notes)).toEqual([]);
  });

  test('warns of a site that is not active', async () => {
    emulator.state.sites.get(BigInt(SITE))!.Status = 'pending';
    const { stdout } = await esakit(`dcv --host dev.example.com --publish --dry-run --notes ${emptyDirectory()}`);
    expect(stdout).toContain('  warning: the site is pending: others may not see records of its DNS');
  });

  test.each([
    ['dcv --publish', 'dcv needs --host, or --site and --id'],
    ['dcv --host dev.example.com --publish --withdraw', '--publish and --withdraw contradict each other'],
    ['dcv --host dev.example.com --publish --check', '--check looks and --publish acts'],
    ['dcv --host dev.example.com --yes', '--yes needs --publish or --withdraw'],
    ['dcv --host dev.example.com --withdraw', '--withdraw needs --site and --id, or neither'],
    ['dcv --host blog.example.com --publish --yes --notes /nowhere', 'is a file for a web server'],
    ['dcv dev.example.com', 'did you mean --host dev.example.com?'],
  ])('%s', async (line, message) => {
    const { code, stderr } = await esakit(line);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(write()).toEqual([]);
  });

  test('needs a place for its notes', async () => {
    const env = { HOME: '', USERPROFILE: '', XDG_STATE_HOME: '', LOCALAPPDATA: '' };
    const { code, stderr } = await esakit('dcv --host dev.example.com --publish', { env });
    expect(code).toBe(2);
    expect(stderr).toContain('there is no home directory to note in what has to be taken back: give --notes');
  });

  test('does not take another file for a note', async () => {
    const notes = emptyDirectory();
    writeFileSync(join(notes, `${'0'.repeat(32)}.json`), 'something else');
    const { code, stderr } = await esakit(`dcv --withdraw --yes --notes ${notes}`);
    expect(code).toBe(1);
    expect(stderr).toContain('is not a note of esakit');
  });
});

/** A resolver; the service itself is asked another way. */
const resolver = (answer: () => Response): void => void vi.stubGlobal('fetch', async () => answer());

describe('dcv hook', () => {
  const value = '-a_digest-that-begins-with-a-dash';
  const record = '_acme-challenge.www.example.com';
  const hook = (mode: string, notes: string, more = '') =>
    `dcv hook ${mode} --yes --wait 0 --notes ${notes} ${more} -- ${record}. ${value}`;

  test('publishes a record and takes it back, as for lego', async () => {
    const notes = emptyDirectory();
    const made = await esakit(hook('present', notes));
    expect(made).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(`^created: ${record} \\(\\d+\\)\n$`) as string,
    });
    expect(texts(record)).toEqual([value]);
    const removed = await esakit(hook('cleanup', notes));
    expect(removed).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(`^removed: ${record} \\(\\d+\\)\n$`) as string,
    });
    expect(texts(record)).toEqual([]);
    expect(await esakit(hook('cleanup', notes))).toMatchObject({
      code: 0,
      stderr: expect.stringContaining(`nothing is noted for ${record}`) as string,
    });
  });

  test("takes certbot's variables, and keeps its notes in the state directory", async () => {
    const state = emptyDirectory();
    const env = {
      XDG_STATE_HOME: state,
      CERTBOT_DOMAIN: 'www.example.com',
      CERTBOT_VALIDATION: value,
    };
    expect(await esakit('dcv hook present --yes --wait 0', { env })).toMatchObject({ code: 0 });
    expect(texts(record)).toEqual([value]);
    expect(readdirSync(join(state, 'esakit', 'dcv'))).toHaveLength(1);
    expect(await esakit('dcv hook cleanup --yes', { env: { ...env, CERTBOT_AUTH_OUTPUT: 'created' } })).toMatchObject({
      code: 0,
    });
    expect(texts(record)).toEqual([]);
  });

  test('leaves what was there before it', async () => {
    const notes = emptyDirectory();
    await esakit(`records set --site example.com --name ${record} --type TXT --value same --yes`);
    const line = (mode: string): string => `dcv hook ${mode} --yes --wait 0 --notes ${notes} -- ${record} same`;
    expect((await esakit(line('present'))).stdout).toContain('there already');
    await esakit(line('cleanup'));
    expect(texts(record)).toEqual(['same']);
  });

  test.each([
    ['sees the record', () => Response.json({ Status: 0, Answer: [{ type: 16, data: value }] }), 0, /^create /],
    ['does not see it', () => Response.json({ Status: 3 }), 1, /could not be seen within 3 s/],
    ['does not answer', () => new Response('', { status: 500 }), 0, /is not known: the resolver did not answer/],
  ])('where the resolver %s', async (_case, answer, code, message) => {
    resolver(answer);
    const { stderr, ...done } = await esakit(hook('present', emptyDirectory(), '').replace('--wait 0', '--wait 3'));
    expect(done.code).toBe(code);
    expect(stderr).toMatch(message);
  });

  test('changes nothing without --yes', async () => {
    const line = `dcv hook present --notes ${emptyDirectory()} -- ${record} ${value}`;
    expect(await esakit(line)).toMatchObject({ code: 2, stdout: '' });
    expect(await esakit(line.replace('present', 'present --dry-run'))).toMatchObject({
      code: 0,
      stdout: `create TXT ${record} "${value}"\n`,
    });
    expect(write()).toEqual([]);
  });

  /** A record of the account's zone that leads elsewhere. */
  const alias = (Value: string): void => {
    const shared = { SiteId: BigInt(SITE), Ttl: 1, Proxied: false, CreateTime: '', UpdateTime: '' };
    const named = { RecordId: 77n, RecordName: record, RecordType: 'CNAME', Data: { Value } };
    emulator.state.records.set(77n, { ...shared, ...named });
  };

  test('publishes where an alias leads to, and takes it back from there', async () => {
    alias('acme.example.com.');
    const notes = emptyDirectory();
    const shown = `create TXT acme.example.com "${value}", because of the aliases (CNAME) ${record} → acme.example.com\n`;
    const planned = await esakit(hook('present', notes).replace('--yes', '--dry-run'));
    expect(planned).toEqual({ code: 0, stdout: shown, stderr: '' });
    const made = await esakit(hook('present', notes));
    expect(made.stderr).toBe(shown);
    expect(made.stdout).toMatch(/^created: acme\.example\.com \(\d+\)\n$/);
    expect([texts(record), texts('acme.example.com')]).toEqual([[], [value]]);
    expect((await esakit(hook('cleanup', notes))).stdout).toMatch(/^removed: acme\.example\.com \(\d+\)\n$/);
    expect(texts('acme.example.com')).toEqual([]);
  });

  test('says where the record belongs that an alias leads out of the account', async () => {
    alias('example.validation.test');
    resolver(() => Response.json({ Status: 3 }));
    const { code, stderr } = await esakit(hook('present', emptyDirectory()));
    expect(code).toBe(2);
    expect(stderr).toBe(
      `esakit: ${record} is an alias (CNAME): ${record} → example.validation.test, which belongs to no site of the account with ESA's DNS in cn-hangzhou: publish the TXT record example.validation.test with the value "${value}" at the provider that serves it (see: esakit help dcv)\n`,
    );
    expect(write()).toEqual([]);
  });

  test.each([
    ['dcv hook --yes', 'dcv hook needs to know what to do: present or cleanup'],
    ['dcv hook present --yes', 'or CERTBOT_DOMAIN and CERTBOT_VALIDATION in the environment'],
    ['dcv hook present --yes _acme-challenge.example.com', 'needs a value'],
    ['dcv hook present --yes localhost value', 'localhost is not a name'],
    ['dcv hook present --yes -- a.example.com token keyauth', 'with lego, leave EXEC_MODE unset'],
    ['dcv hook present --yes --wait 9999 a.example.com b', '--wait 9999 is not a number of seconds'],
    ['dcv hook present --yes a.nowhere.example b --notes /nowhere', 'a.nowhere.example belongs to no site'],
    ['dcv hook present --yes _a.www.staging.example b --notes /nowhere', 'belongs to no site'],
  ])('%s', async (line, message) => {
    resolver(() => Response.json({ Status: 3 }));
    const { code, stderr } = await esakit(line);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(write()).toEqual([]);
  });
});
