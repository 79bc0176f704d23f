import { describe, expect, test } from 'vitest';
import { account, SITE } from './setup.js';

const { emulator, esakit, calls } = account();

const write = (): unknown[] => calls().filter((name) => /^(Create|Update|Delete)/.test(name ?? ''));

/** Puts a record on the sample site. */
function put(RecordName: string, RecordType: string, Data: Record<string, unknown>, more: object = {}): bigint {
  const RecordId = 7_000n + BigInt(emulator.state.records.size);
  emulator.state.records.set(RecordId, {
    SiteId: BigInt(SITE),
    RecordId,
    RecordName,
    RecordType,
    Data,
    Ttl: 60,
    Proxied: false,
    CreateTime: '2026-01-01T00:00:00Z',
    UpdateTime: '2026-01-01T00:00:00Z',
    ...more,
  });
  return RecordId;
}

const there = (name: string): unknown[] =>
  [...emulator.state.records.values()]
    .filter(({ RecordName }) => RecordName === name)
    .map(({ RecordType, Data, Ttl, Comment, Proxied }) => ({ RecordType, Data, Ttl, Comment, Proxied }));

describe('records', () => {
  test('lists those of a site', async () => {
    emulator.state.records.clear();
    put(
      'www.example.com',
      'A/AAAA',
      { Value: '192.0.2.1,2001:db8::1' },
      { Proxied: true, Comment: 'the\u001b[31m site' },
    );
    put('example.com', 'MX', { Value: 'mail.example.com', Priority: 10 }, { Ttl: 1 });
    const { code, stdout, stderr } = await esakit('records --site example.com');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.replaceAll(/ {2,}/g, ' | ').split('\n')).toEqual([
      'ID | TYPE | NAME | DATA | TTL | PROXIED | COMMENT',
      '7000 | A/AAAA | www.example.com | 192.0.2.1,2001:db8::1 | 60 | yes | the\ufffd[31m site',
      '7001 | MX | example.com | mail.example.com { "Priority": 10 } | auto | no | -',
      '',
    ]);
  });

  test('narrows by name and type, of which A means A/AAAA', async () => {
    put('a.example.com', 'A/AAAA', { Value: '192.0.2.1' });
    put('a.example.com', 'TXT', { Value: 'a' });
    put('b.example.com', 'A/AAAA', { Value: '192.0.2.1' });
    const { stdout } = await esakit('records --site example.com --name A.example.com. --type a --json');
    const { Records } = JSON.parse(stdout) as { Records: object[] };
    expect(Records).toMatchObject([{ RecordName: 'a.example.com', RecordType: 'A/AAAA' }]);
    expect(Records).toHaveLength(1);
  });

  test('redacts secrets of private origins', async () => {
    put(
      'o.example.com',
      'CNAME',
      { Value: 'b.example' },
      { AuthConf: { AuthType: 'private', AccessKey: 'AK1', SecretKey: 'SK1' } },
    );
    const { stdout } = await esakit('records --site example.com --json');
    expect(stdout).toContain('"AuthType": "private"');
    expect(stdout).not.toMatch(/AK1|SK1/);
  });

  test('without any says so', async () => {
    expect(await esakit('records --site example.com --name none.example.com')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'esakit: the site example.com has no such record\n',
    });
  });
});

describe('records set', () => {
  const line = 'records set --site example.com --name new.example.com --type A --value 192.0.2.1';

  test('without --yes shows its plan and sends nothing', async () => {
    expect(await esakit(line)).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'create A/AAAA new.example.com 192.0.2.1\n' +
        'esakit: records set changes something, so nothing was sent: add --yes to carry it out (see: esakit help records)\n',
    });
    expect(await esakit(`${line} --dry-run`)).toEqual({
      code: 0,
      stdout: 'create A/AAAA new.example.com 192.0.2.1\n',
      stderr: '',
    });
    expect(write()).toEqual([]);
  });

  test('makes a record, and finds it there afterwards', async () => {
    const { code, stdout } = await esakit(`${line} --yes`);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^created \d+\n$/) as string });
    expect(there('new.example.com')).toMatchObject([{ RecordType: 'A/AAAA', Data: { Value: '192.0.2.1' }, Ttl: 1 }]);
    const again = await esakit(`${line} --yes`);
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('Nothing to change: ') as string });
    expect(write()).toEqual(['CreateRecord']);
  });

  test('changes the one of its name and type, and keeps what is not named', async () => {
    const id = put('new.example.com', 'A/AAAA', { Value: '192.0.2.9' }, { Comment: 'keep', Ttl: 300 });
    const { stdout, stderr } = await esakit(`${line} --yes`);
    expect(stderr).toBe(`update A/AAAA new.example.com 192.0.2.1 (${id})\n  before: 192.0.2.9\n`);
    expect(stdout).toBe(`updated ${id}\n`);
    expect(there('new.example.com')).toMatchObject([{ Data: { Value: '192.0.2.1' }, Comment: 'keep', Ttl: 300 }]);
  });

  test('makes a TXT record beside others', async () => {
    put('new.example.com', 'TXT', { Value: 'one' });
    await esakit('records set --site example.com --name new.example.com --type txt --value two --yes');
    expect(there('new.example.com')).toMatchObject([{ Data: { Value: 'one' } }, { Data: { Value: 'two' } }]);
  });

  test('asks which of several', async () => {
    const [a, b] = [
      put('new.example.com', 'CNAME', { Value: 'a.example' }),
      put('new.example.com', 'CNAME', { Value: 'b.example' }),
    ];
    const wanted = 'records set --site example.com --name new.example.com --type CNAME --value c.example --yes';
    const { code, stderr } = await esakit(wanted);
    expect(code).toBe(2);
    expect(stderr).toContain('there are 2 records of this name and type: --id says which to change');
    expect(stderr).toContain(`${a}: CNAME new.example.com a.example`);
    const done = await esakit(`records set --site example.com --id ${b} --value c.example --yes --json`);
    expect(JSON.parse(done.stdout)).toMatchObject({
      plan: { action: 'update', recordId: String(b), before: { Value: 'b.example' }, data: { Value: 'c.example' } },
      result: { recordId: String(b) },
    });
  });

  test('takes data as JSON, in either spelling', async () => {
    const data = '{"value":"mail.example.com","priority":10}';
    const words = ['records', 'set', '--site', SITE, '--name', 'example.com', '--type', 'MX', '--data', data, '--yes'];
    expect((await esakit(words)).code).toBe(0);
    expect(there('example.com')).toContainEqual(
      expect.objectContaining({ RecordType: 'MX', Data: { Value: 'mail.example.com', Priority: 10 } }),
    );
  });

  test.each([
    ['records set --site example.com --type A --value 1', 'records set needs --name and --type, or --id'],
    ['records set --name a.example.com --type A --value 1', 'records set needs --site'],
    ['records set --site example.com --name a --type A --value 1', '--name a is not a whole name'],
    ['records set --site example.com --name a.b --type A', 'records set needs --value, or --data'],
    ['records set --site example.com --name a.b --type A --value 1 --data {}', '--value and --data both give data'],
    ['records set --site example.com --name a.b --type A --data [1]', '--data takes a JSON object'],
    ['records set --site example.com --name a.b --type A --value 1 --ttl 5', '--ttl 5 is not 1 or a number'],
    ['records set --site example.com --name a.b --type A --value 1 --proxied', '--proxied needs --business'],
    ['records set --site example.com --id 1 --value 1 --yes --dry-run', 'the site has no record 1'],
    ['records keep', 'unexpected "keep" after records: set and remove change records'],
    ['records', 'records needs --site'],
  ])('%s', async (words, message) => {
    const { code, stderr } = await esakit(words);
    expect(code).toBeGreaterThan(0);
    expect(stderr).toContain(message);
    expect(write()).toEqual([]);
  });
});

describe('records remove', () => {
  test('deletes the one that fits', async () => {
    const id = put('old.example.com', 'TXT', { Value: 'a' });
    const other = put('old.example.com', 'TXT', { Value: 'b' });
    const both = 'records remove --site example.com --name old.example.com --type TXT';
    const { code, stderr } = await esakit(`${both} --yes`);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: [
        'esakit: 2 records fit: --id or --value says which to delete',
        `  ${id}: TXT old.example.com a`,
        `  ${other}: TXT old.example.com b (see: esakit help records)`,
        '',
      ].join('\n'),
    });
    expect((await esakit(`${both} --value a`)).stderr).toContain(`delete TXT old.example.com a (${id})`);
    expect(write()).toEqual([]);
    expect(await esakit(`${both} --value a --yes`)).toMatchObject({ code: 0, stdout: `removed ${id}\n` });
    expect(there('old.example.com')).toMatchObject([{ Data: { Value: 'b' } }]);
  });

  test('by its id, as documents', async () => {
    const id = put('old.example.com', 'TXT', { Value: 'a' });
    const plan = {
      siteId: SITE,
      records: [{ recordId: String(id), name: 'old.example.com', type: 'TXT', data: { Value: 'a' } }],
    };
    const line = `records remove --site example.com --id ${id} --json`;
    expect(JSON.parse((await esakit(`${line} --dry-run`)).stdout)).toEqual({ plan, result: null });
    expect(JSON.parse((await esakit(`${line} --yes`)).stdout)).toEqual({ plan, result: { removed: [String(id)] } });
  });

  test('of what is not there says so', async () => {
    const { code, stderr } = await esakit('records remove --site example.com --id 1 --yes');
    expect(code).toBe(1);
    expect(stderr).toContain('the site has no such record');
  });
});
