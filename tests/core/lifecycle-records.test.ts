import { type Client, createClient, type DcvInstruction, dcvInstructions, ParameterError } from '@esakit/core';
import {
  type DcvNote,
  type DcvNoteStore,
  memoryNote,
  planDcvPublication,
  planTxt,
  publishDcv,
  publishTxt,
  waitForTxt,
  withdrawDcv,
} from '@esakit/core/lifecycle';
import { createEmulator, type Emulator, refusal } from '@esakit/emulator';
import { beforeEach, describe, expect, test } from 'vitest';
import { failure } from '../support/scripted-service.js';

const NOW = Date.parse('2026-03-01T12:34:56Z');
const SITE = 1234567890123n;
const STAGING = 1234567890126n;
const NAME = '_acme-challenge.dev.example.com';
const clock = { now: NOW };
const emulator: Emulator = createEmulator({ clock: () => clock.now });
let esa: Client;
const quick = { interval: 1 };

beforeEach(() => {
  clock.now = NOW;
  emulator.reset();
  // A client that was throttled is slow for a while.
  esa = createClient({
    credentials: emulator.credentials,
    fetch: emulator.fetch,
    clock: () => clock.now,
    retries: 0,
  });
});

const calls = (action?: string): string[] =>
  emulator.requests.flatMap((one) => (action === undefined || one.action === action ? [one.action ?? ''] : []));

/** Time passes, so that lists show new records. */
const later = (): void => void (clock.now += 60_000);

const texts = (name = NAME): string[] =>
  [...emulator.state.records.values()]
    .filter(({ RecordName, RecordType }) => RecordName === name && RecordType === 'TXT')
    .map(({ Data }) => String(Data['Value']))
    .toSorted();

/** What someone else made. */
function foreign(Value: string, name = NAME): bigint {
  const RecordId = 9_000_000n + BigInt(emulator.state.records.size);
  const shared = { Ttl: 1, Proxied: false, CreateTime: '', UpdateTime: '' };
  emulator.state.records.set(RecordId, {
    SiteId: SITE,
    RecordId,
    RecordName: name,
    RecordType: 'TXT',
    Data: { Value },
    ...shared,
  });
  return RecordId;
}

const txt = (value: string, Key = NAME): DcvInstruction[] =>
  dcvInstructions({ DCV: [{ Type: 'DNS', Key, Value: value }] }, { siteName: 'example.com' });

/** A store that remembers every note. */
function watchedNote(): DcvNoteStore & { readonly notes: (DcvNote | undefined)[] } {
  const notes: (DcvNote | undefined)[] = [];
  return { notes, read: async () => notes.at(-1), write: async (note) => void notes.push(structuredClone(note)) };
}

describe('publishDcv', () => {
  test('makes each record, and withdrawDcv takes it back', async () => {
    const note = memoryNote();
    const { records, siteName } = await publishDcv(
      esa,
      { siteId: SITE, instructions: [...txt('one'), ...txt('two'), ...txt('one')], note },
      quick,
    );
    expect(siteName).toBe('example.com');
    expect(records).toMatchObject([
      { name: NAME, value: 'one', outcome: 'created' },
      { name: NAME, value: 'two', outcome: 'created' },
    ]);
    expect(texts()).toEqual(['one', 'two']);
    expect((await withdrawDcv(esa, { note }, quick)).map(({ outcome }) => outcome)).toEqual(['removed', 'removed']);
    expect(texts()).toEqual([]);
    expect(await note.read()).toBeUndefined();
    expect(await withdrawDcv(esa, { note }, quick)).toEqual([]);
  });

  test('notes what it is about to make, and each id', async () => {
    const note = watchedNote();
    emulator.answer('CreateRecord', [{ RecordId: 71 }, refusal('QuotaExceed.RecordCount')]);
    const error = await failure(() =>
      publishDcv(esa, { siteId: SITE, instructions: [...txt('one'), ...txt('two')], note }, quick),
    );
    expect(error).toMatchObject({ code: 'QuotaExceed.RecordCount' });
    const [one, two] = [
      { name: NAME, value: 'one', mark: expect.stringMatching(/^esakit [\da-f-]{36}$/) as string },
      { name: NAME, value: 'two', mark: expect.any(String) as string },
    ];
    const head = { version: 1, siteId: String(SITE), siteName: 'example.com' };
    expect(note.notes).toEqual([
      { ...head, records: [one, two] },
      { ...head, records: [{ ...one, recordId: '71' }, two] },
    ]);
    expect(JSON.parse(JSON.stringify(note.notes.at(-1)))).toEqual(note.notes.at(-1));
  });

  test('stands beside what is there already', async () => {
    foreign('theirs');
    const note = memoryNote();
    await publishDcv(esa, { siteId: SITE, instructions: txt('ours'), note }, quick);
    expect(texts()).toEqual(['ours', 'theirs']);
    await withdrawDcv(esa, { note }, quick);
    expect(texts()).toEqual(['theirs']);
  });

  test('counts what someone else published as done, and never deletes it', async () => {
    const id = foreign('same');
    const note = memoryNote();
    const { records } = await publishDcv(esa, { siteId: SITE, instructions: txt('same'), note }, quick);
    expect(records).toEqual([{ name: NAME, value: 'same', recordId: String(id), outcome: 'there' }]);
    expect(await note.read()).toBeUndefined();
    await withdrawDcv(esa, { note }, quick);
    expect(texts()).toEqual(['same']);
  });

  test('tells the record that is there from others of its name', async () => {
    foreign('other');
    const id = foreign('same');
    const { records } = await publishDcv(esa, { siteId: SITE, instructions: txt('same') }, quick);
    expect(records).toMatchObject([{ recordId: String(id), outcome: 'there' }]);
  });

  test.each([
    ['a second try met', ['InternalException'], 'created', ['one']],
    ['the only try met', [], 'there', []],
  ] as const)('a record that %s and no list shows may be ours: %s', async (_what, lost, outcome, left) => {
    const THERE = 'Record.RecordNameConflictWithSameRecordType';
    emulator.answer(
      'CreateRecord',
      [...lost, THERE].map((code) => refusal(code)),
    );
    emulator.answer('ListRecords', { Records: [], TotalCount: 0 });
    const note = memoryNote();
    const { records } = await publishDcv(esa, { siteId: SITE, instructions: txt('one'), note }, quick);
    expect(records).toEqual([{ name: NAME, value: 'one', recordId: undefined, outcome }]);
    const { records: noted = [] } = ((await note.read()) ?? {}) as Partial<DcvNote>;
    expect(noted.map(({ value }) => value)).toEqual(left);
    expect(calls('ListRecords')).toHaveLength(3);
  });

  test.each([
    'Record.ServiceBusy',
    'Record.Reserved',
    'Record.NoResource',
    'Site.ServiceBusy',
    'LockFailed',
    'TooManyRequests',
    'Throttling.User',
    'InternalException',
  ])('is repeated where the service answers %s', async (code) => {
    const give = emulator.answer('CreateRecord', [refusal(code), refusal(code), { RecordId: 5 }]);
    const { records } = await publishDcv(esa, { siteId: SITE, instructions: txt('one') }, quick);
    give();
    expect(records).toMatchObject([{ recordId: '5', outcome: 'created' }]);
    expect(calls('CreateRecord')).toHaveLength(3);
  });

  test('is not repeated without end', async () => {
    emulator.answer('CreateRecord', refusal('Record.ServiceBusy'));
    const error = await failure(() => publishDcv(esa, { siteId: SITE, instructions: txt('one') }, quick));
    expect(error).toMatchObject({ code: 'Record.ServiceBusy' });
    expect(calls('CreateRecord')).toHaveLength(6);
  });

  test.each(['SameNameRecordExceedLimit', 'InvalidParameter.Data', 'Site.ServiceBusyElsewhere', 'My.LockFailed'])(
    'is not repeated after %s',
    async (code) => {
      emulator.answer('CreateRecord', refusal(code));
      expect(await failure(() => publishDcv(esa, { siteId: SITE, instructions: txt('one') }, quick))).toMatchObject({
        code,
      });
      expect(calls('CreateRecord')).toHaveLength(1);
    },
  );

  test('knows the record whose answer was lost by its comment', async () => {
    const note = memoryNote();
    const lose = emulator.answer('CreateRecord', ({ input }) => {
      const id = foreign('one');
      emulator.state.records.get(id)!.Comment = String(input['Comment']);
      lose();
      return refusal('InternalException');
    });
    const { records } = await publishDcv(esa, { siteId: SITE, instructions: txt('one'), note }, quick);
    expect(records).toMatchObject([{ outcome: 'created', recordId: expect.any(String) as string }]);
    expect((await withdrawDcv(esa, { note }, quick)).map(({ outcome }) => outcome)).toEqual(['removed']);
    expect(texts()).toEqual([]);
  });

  test('finds by its comment what a crash has left, in a list that is late', async () => {
    const note = watchedNote();
    // The process ends between the request and its answer.
    const crash = new Error('the process ended');
    const crashing: DcvNoteStore = {
      read: note.read,
      write: async (value) => {
        if (value?.records[0]?.recordId !== undefined) throw crash;
        await note.write(value);
      },
    };
    const lost = await failure(() =>
      publishDcv(esa, { siteId: SITE, instructions: txt('one'), note: crashing }, quick),
    );
    expect(lost).toBe(crash);
    expect(texts()).toEqual(['one']);
    let looks = 0;
    const list = emulator.answer('ListRecords', () => {
      if (++looks === 2) list();
      later();
      return { Records: [], TotalCount: 0 };
    });
    expect(await withdrawDcv(esa, { note }, quick)).toMatchObject([{ outcome: 'removed' }]);
    expect(texts()).toEqual([]);
  });

  test('goes on after a crash, with the same note', async () => {
    const note = watchedNote();
    await publishDcv(esa, { siteId: SITE, instructions: txt('one'), note }, quick);
    later();
    const { records } = await publishDcv(
      esa,
      { siteId: SITE, instructions: [...txt('one'), ...txt('two')], note },
      quick,
    );
    expect(records.map(({ outcome }) => outcome)).toEqual(['created', 'created']);
    await withdrawDcv(esa, { note }, quick);
    expect(texts()).toEqual([]);
  });

  test.each<[string, bigint, DcvInstruction[], string]>([
    ['nothing', SITE, [], 'there is nothing to publish'],
    [
      'a file',
      SITE,
      dcvInstructions({ DCV: [{ Type: 'HTTP', Key: 'http://blog.example.com/a', Value: 'b' }] }),
      "http://blog.example.com/a is a file for a web server, which ESA's DNS can't publish",
    ],
    [
      'an alias',
      SITE,
      dcvInstructions({ DCV: [{ Type: 'CNAME', Key: '_a.example.com', Value: 'b.example' }] }),
      '_a.example.com asks for a CNAME record',
    ],
    [
      'a name of another site',
      SITE,
      txt('one', '_acme-challenge.notexample.com'),
      'does not belong to the site example.com',
    ],
    [
      'a name that is not whole',
      SITE,
      dcvInstructions({ DCV: [{ Type: 'DNS', Key: '_acme-challenge', Value: 'a' }] }),
      'is not a whole name',
    ],
    ['a long value', SITE, txt('a'.repeat(451)), 'must have 1 to 450 characters'],
    [
      'a site connected by CNAME',
      STAGING,
      txt('one', '_acme-challenge.staging.example.com'),
      "connected by CNAME, so its DNS is not ESA's: publish the record at the provider that serves staging.example.com",
    ],
  ])('refuses %s', async (_case, siteId, instructions, message) => {
    for (const task of [publishDcv, planDcvPublication]) {
      const error = await failure(() => task(esa, { siteId, instructions }, quick));
      expect(error).toBeInstanceOf(ParameterError);
      expect((error as Error).message).toContain(message);
    }
    expect(calls('CreateRecord')).toEqual([]);
  });

  test('refuses the note of another site', async () => {
    const note = memoryNote();
    await note.write({ version: 1, siteId: '5', siteName: 'other.example', records: [] });
    const error = await failure(() => publishDcv(esa, { siteId: SITE, instructions: txt('one'), note }, quick));
    expect((error as Error).message).toContain('note is of the site other.example');
    expect(calls('CreateRecord')).toEqual([]);
  });

  test('a plan tells what is there, and changes nothing', async () => {
    foreign('there');
    const instructions = [...txt('there'), ...txt('new')];
    expect(await planDcvPublication(esa, { siteId: SITE, instructions })).toEqual({
      siteId: String(SITE),
      siteName: 'example.com',
      siteStatus: 'active',
      records: [
        { name: NAME, value: 'there', action: 'keep' },
        { name: NAME, value: 'new', action: 'create' },
      ],
    });
    expect(calls()).toEqual(['GetSite', 'ListRecords', 'ListRecords']);
  });

  test('an abort ends a pause', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    emulator.answer('CreateRecord', () => {
      setTimeout(() => controller.abort(reason), 1);
      return refusal('Record.ServiceBusy');
    });
    const options = { interval: 1e6, signal: controller.signal };
    expect(await failure(() => publishDcv(esa, { siteId: SITE, instructions: txt('one') }, options))).toBe(reason);
  });
});

const noted = async (records: DcvNote['records']): Promise<DcvNoteStore> => {
  const note = memoryNote();
  await note.write({ version: 1, siteId: String(SITE), siteName: 'example.com', records });
  return note;
};

describe('withdrawDcv', () => {
  test('leaves what someone has changed since', async () => {
    const recordId = String(foreign('changed'));
    const note = await noted([{ name: NAME, value: 'one', mark: 'm', recordId }]);
    expect(await withdrawDcv(esa, { note }, quick)).toMatchObject([{ outcome: 'changed', recordId }]);
    expect(texts()).toEqual(['changed']);
    expect(await note.read()).toBeUndefined();
  });

  test('is content with what is gone', async () => {
    const note = await noted([
      { name: NAME, value: 'one', mark: 'm', recordId: '77' },
      { name: NAME, value: 'two', mark: 'm' },
    ]);
    expect((await withdrawDcv(esa, { note }, quick)).map(({ outcome }) => outcome)).toEqual(['gone', 'gone']);
  });

  test('never takes the record of another by its value', async () => {
    foreign('one');
    const note = await noted([{ name: NAME, value: 'one', mark: 'm' }]);
    expect(await withdrawDcv(esa, { note }, quick)).toMatchObject([{ outcome: 'gone' }]);
    expect(texts()).toEqual(['one']);
  });

  test('keeps noted what could not be deleted', async () => {
    const [a, b] = [foreign('a'), foreign('b')].map(String);
    const note = await noted([
      { name: NAME, value: 'a', mark: 'm', recordId: a ?? '' },
      { name: NAME, value: 'b', mark: 'm', recordId: b ?? '' },
    ]);
    const give = emulator.answer('DeleteRecord', [{}, refusal('NoPermission')]);
    expect(await failure(() => withdrawDcv(esa, { note }, quick))).toMatchObject({ code: 'NoPermission' });
    expect(await note.read()).toMatchObject({ records: [{ value: 'b' }] });
    give();
    expect(await withdrawDcv(esa, { note }, quick)).toMatchObject([{ value: 'b', outcome: 'removed' }]);
  });

  test.each([
    { version: 2, siteId: '1', siteName: 'a', records: [] },
    { version: 1, siteId: '1', siteName: 'a', records: [{ name: 'a', value: 'b' }] },
    { version: 1, siteId: '1', siteName: 'a', records: [{ name: 'a', value: 'b', mark: 'm', recordId: '../1' }] },
    { version: 1, siteId: 1, siteName: 'a', records: [] },
    [],
    'note',
  ])('refuses %j, which is not a note', async (value) => {
    const note: DcvNoteStore = { read: async () => value, write: async () => undefined };
    const error = await failure(() => withdrawDcv(esa, { note }, quick));
    expect(error).toBeInstanceOf(ParameterError);
    expect(calls()).toEqual([]);
  });
});

describe('publishTxt', () => {
  test('finds the zone by the name', async () => {
    const name = '_acme-challenge.a.b.example.com';
    const { siteName, records } = await publishTxt(esa, { name: `${name}.`, value: 'digest' }, quick);
    expect({ siteName, records }).toMatchObject({ siteName: 'example.com', records: [{ name, outcome: 'created' }] });
    expect(texts(name)).toEqual(['digest']);
  });

  test("takes the site whose DNS is ESA's, and not a longer name without", async () => {
    const { siteName } = await publishTxt(esa, { name: '_acme-challenge.staging.example.com', value: 'digest' }, quick);
    expect(siteName).toBe('example.com');
  });

  test('says where to publish where there is none', async () => {
    emulator.state.sites.delete(SITE);
    const name = '_acme-challenge.staging.example.com';
    const error = await failure(() => publishTxt(esa, { name, value: 'digest' }, quick));
    expect((error as Error).message).toContain('connected by CNAME');
    const nowhere = await failure(() =>
      publishTxt(esa, { name: '_acme-challenge.nowhere.example', value: 'a' }, quick),
    );
    expect((nowhere as Error).message).toContain('belongs to no site');
  });
});

/** A resolver that answers in turn; the last answer stays. */
function resolver(...answers: (readonly string[] | Error)[]) {
  let looks = 0;
  const ask: typeof fetch = async () => {
    const answer = answers[Math.min(looks++, answers.length - 1)] ?? [];
    if (answer instanceof Error) throw answer;
    return Response.json({ Status: 0, Answer: answer.map((data) => ({ type: 16, data })) });
  };
  return { fetch: ask, looks: () => looks, resolver: 'https://resolver.example/', interval: 1 };
}

/** The account's own aliases. */
function alias(name: string, Value: string, Proxied = false): void {
  const RecordId = 8_000_000n + BigInt(emulator.state.records.size);
  const shared = { SiteId: SITE, Ttl: 1, Proxied, CreateTime: '', UpdateTime: '' };
  emulator.state.records.set(RecordId, { ...shared, RecordId, RecordName: name, RecordType: 'CNAME', Data: { Value } });
}

/** Aliases outside of the account; what is thrown fails like a network. */
const looking = (aliases: Readonly<Record<string, string>> = {}) => {
  const asked: string[] = [];
  const ask: typeof fetch = async (input) => {
    const { searchParams } = new URL(input as string);
    const name = searchParams.get('name') ?? '';
    asked.push(`${searchParams.get('type')} ${name}`);
    const data = aliases[name];
    if (data === 'broken') throw new Error('connection refused');
    return Response.json(data === undefined ? { Status: 3 } : { Status: 0, Answer: [{ type: 5, data }] });
  };
  return { asked, options: { ...quick, fetch: ask } };
};

describe('a name that is an alias', () => {
  const VALUE = 'digest';
  const OUTSIDE = '_acme-challenge.shop.test';
  const REMEDY = `publish the TXT record`;
  test('outside of the account is followed to the zone of a site, as authorities do', async () => {
    const { asked, options } = looking({ [OUTSIDE]: 'Mid.shop.test.', 'mid.shop.test': 'acme.example.com.' });
    const note = memoryNote();
    const plans: unknown[] = [];
    const published = await publishTxt(
      esa,
      { name: OUTSIDE, value: VALUE, note },
      { ...options, onPlan: (plan) => plans.push([plan, texts('acme.example.com')]) },
    );
    const aliases = [OUTSIDE, 'mid.shop.test'];
    expect(plans).toMatchObject([[{ name: 'acme.example.com', aliases, siteId: String(SITE), value: VALUE }, []]]);
    expect(published.records).toMatchObject([{ name: 'acme.example.com', outcome: 'created' }]);
    expect(texts('acme.example.com')).toEqual([VALUE]);
    // What the account has, its own records say.
    expect(asked).toEqual([`CNAME ${OUTSIDE}`, 'CNAME mid.shop.test']);
    await withdrawDcv(esa, { note }, quick);
    expect(texts('acme.example.com')).toEqual([]);
  });

  test('of the account is followed by its records, without a look outside', async () => {
    alias(NAME, 'acme.example.com');
    const { asked, options } = looking();
    const plan = await planTxt(esa, { name: NAME, value: VALUE }, options);
    expect(plan).toMatchObject({ name: 'acme.example.com', aliases: [NAME], siteName: 'example.com' });
    expect(asked).toEqual([]);
    expect(await planTxt(esa, { name: NAME, value: VALUE, siteId: SITE }, options)).toEqual(plan);
  });

  test('by a wildcard or a proxied record is none: a record of the name hides it', async () => {
    alias('*.dev.example.com', 'elsewhere.test');
    alias(NAME, 'origin.test', true);
    const plan = await planTxt(esa, { name: NAME, value: VALUE }, looking().options);
    expect(plan).toMatchObject({ name: NAME, aliases: [] });
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'elsewhere',
      { [OUTSIDE]: 'a.test' },
      `${OUTSIDE} → a.test, which belongs to no site of the account with ESA's DNS in cn-hangzhou: ${REMEDY} a.test with the value "digest" at the provider that serves it`,
    ],
    [
      'in a circle',
      { [OUTSIDE]: 'a.test', 'a.test': OUTSIDE },
      `in a circle: ${OUTSIDE} → a.test → ${OUTSIDE}: remove`,
    ],
    ['to itself', { [OUTSIDE]: OUTSIDE }, `in a circle: ${OUTSIDE} → ${OUTSIDE}: remove`],
    [
      'through too many',
      Object.fromEntries([
        [OUTSIDE, 'n0.test'],
        ...Array.from({ length: 30 }, (_, index): [string, string] => [`n${index}.test`, `n${index + 1}.test`]),
      ]),
      'through more than 16 aliases (CNAME)',
    ],
    ['nowhere that can be seen', { [OUTSIDE]: 'broken' }, 'could not be looked for: connection refused'],
    ['on to what can not be seen', { [OUTSIDE]: 'a.test', 'a.test': 'broken' }, 'could not be looked for'],
    ['to a site connected by CNAME', { [OUTSIDE]: 'a.staging.example.com' }, REMEDY],
  ])('that leads %s is refused, and nothing is made', async (_case, aliases, message) => {
    const parent = emulator.state.sites.get(SITE)!;
    parent.AccessType = 'CNAME';
    const error = await failure(() => publishTxt(esa, { name: OUTSIDE, value: VALUE }, looking(aliases).options));
    expect(error).toBeInstanceOf(ParameterError);
    expect((error as Error).message).toContain(message);
    expect(calls('CreateRecord')).toEqual([]);
  });

  test('is not looked for outside where that is not wanted', async () => {
    const { asked, options } = looking();
    const query = { name: OUTSIDE, value: VALUE };
    const error = await failure(() => planTxt(esa, query, { ...options, resolver: false }));
    expect((error as Error).message).toContain('belongs to no site of the account');
    expect((error as Error).message).toContain('whether it is an alias (CNAME) was not looked for');
    expect(asked).toEqual([]);
  });

  test('an abort ends the look', async () => {
    const reason = new Error('enough');
    const controller = new AbortController();
    const ask = async () => {
      controller.abort(reason);
      throw new Error('a failed look');
    };
    const options = { ...quick, fetch: ask, signal: controller.signal };
    expect(await failure(() => planTxt(esa, { name: OUTSIDE, value: VALUE }, options))).toBe(reason);
  });
});

describe('waitForTxt', () => {
  const record = { name: NAME, value: 'one' };

  test('is true once the value is among those that are seen', async () => {
    const means = resolver([], new Error('reset'), ['"other"'], ['"other"', '"one"']);
    expect(await waitForTxt(record, { ...means, timeout: 10_000 })).toBe(true);
    expect(means.looks()).toBe(4);
  });

  test('is false where the time is over, and unknown where nobody answered', async () => {
    expect(await waitForTxt(record, { ...resolver([]), timeout: 50 })).toBe(false);
    expect(await waitForTxt(record, { ...resolver(new Error('reset')), timeout: 50 })).toBeUndefined();
  });

  test('ends with an abort', async () => {
    const reason = new Error('enough');
    expect(await failure(() => waitForTxt(record, { ...resolver([]), signal: AbortSignal.abort(reason) }))).toBe(
      reason,
    );
  });

  test.each([
    [{ timeout: 0 }, 'timeout must be milliseconds above 0'],
    [{ interval: Infinity }, 'interval must be milliseconds above 0'],
    [{ resolver: 'http://resolver.example' }, 'resolver must be an address'],
  ])('refuses %o', async (options, message) => {
    const error = await failure(() => waitForTxt(record, options));
    expect(error).toBeInstanceOf(ParameterError);
    expect((error as Error).message).toContain(message);
  });
});
