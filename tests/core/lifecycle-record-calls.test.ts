import { createClient, type DcvInstruction, dcvInstructions } from '@esakit/core';
import {
  type DcvNote,
  type DcvNoteStore,
  memoryNote,
  planDcvPublication,
  planTxt,
  publishDcv,
  publishTxt,
  withdrawDcv,
} from '@esakit/core/lifecycle';
import { createEmulator, type Emulator, refusal } from '@esakit/emulator';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { failure } from '../support/scripted-service.js';

const NOW = Date.parse('2026-03-01T12:34:56Z');
const SITE = 1234567890123n;
const NAME = '_acme-challenge.dev.example.com';
const emulator: Emulator = createEmulator({ clock: () => NOW });
const esa = createClient({
  credentials: emulator.credentials,
  fetch: emulator.fetch,
  clock: () => NOW,
  retries: 0,
});
const quick = { interval: 1 };

beforeEach(() => emulator.reset());
afterEach(() => vi.unstubAllGlobals());

const txt = (value: string, Key = NAME): DcvInstruction[] =>
  dcvInstructions({ DCV: [{ Type: 'DNS', Key, Value: value }] }, { siteName: 'example.com' });
const messageOf = async (work: () => Promise<unknown>): Promise<string> => ((await failure(work)) as Error).message;
const list = (...Records: object[]): void =>
  void emulator.answer('ListRecords', { Records: Records as never, TotalCount: Records.length });

describe('a record that a list shows', () => {
  const record = { RecordId: 5, RecordName: NAME, RecordType: 'TXT', Data: { Value: 'one' } };

  test.each<[string, object[], 'keep' | 'create']>([
    ['the value', [record], 'keep'],
    ['the value beside another', [{ ...record, Data: { Value: 'two' } }, record], 'keep'],
    ['the value in the form of a page', [{ ...record, Data: { value: 'one' } }], 'keep'],
    ['its name in another form', [{ ...record, RecordName: '_Acme-Challenge.Dev.Example.com.' }], 'keep'],
    ['its type in small letters', [{ ...record, RecordType: 'txt' }], 'keep'],
    ['no type', [{ ...record, RecordType: undefined }], 'keep'],
    ['another value', [{ ...record, Data: { Value: 'One' } }], 'create'],
    ['another name', [{ ...record, RecordName: `a.${NAME}` }], 'create'],
    ['no name', [{ ...record, RecordName: undefined }], 'create'],
    ['another type', [{ ...record, RecordType: 'CNAME' }], 'create'],
    ['no data', [{ ...record, Data: undefined }], 'create'],
    ['data of another kind', [{ ...record, Data: { Target: 'one' } }], 'create'],
  ])('with %s', async (_what, records, action) => {
    list(...records);
    const plan = await planDcvPublication(esa, { siteId: SITE, instructions: txt('one') });
    expect(plan.records).toEqual([{ name: NAME, value: 'one', action }]);
  });

  test('with the value of someone else is not ours, also after a try whose answer was lost', async () => {
    emulator.answer('CreateRecord', [
      refusal('InternalException'),
      refusal('Record.RecordNameConflictWithSameRecordType'),
    ]);
    list({ ...record, RecordId: 4, Data: undefined }, record);
    const { records } = await publishDcv(esa, { siteId: SITE, instructions: txt('one') }, quick);
    expect(records).toEqual([{ name: NAME, value: 'one', recordId: '5', outcome: 'there' }]);
    expect(emulator.requests.filter(({ action }) => action === 'ListRecords')).toHaveLength(1);
  });

  test('without an id counts as published', async () => {
    emulator.answer('CreateRecord', refusal('Record.RecordNameConflictWithSameRecordType'));
    list({ ...record, RecordId: undefined });
    const { records } = await publishDcv(esa, { siteId: SITE, instructions: txt('one') }, quick);
    expect(records).toEqual([{ name: NAME, value: 'one', recordId: undefined, outcome: 'there' }]);
  });
});

test('a record whose id the service does not tell is noted without one, and found by its comment', async () => {
  const note = memoryNote();
  emulator.answer('CreateRecord', {});
  const { records } = await publishDcv(esa, { siteId: SITE, instructions: txt('one'), note }, quick);
  expect(records).toEqual([{ name: NAME, value: 'one', recordId: undefined, outcome: 'created' }]);
  const [noted] = ((await note.read()) as DcvNote).records;
  expect(Object.keys(noted!).toSorted()).toEqual(['mark', 'name', 'value']);

  list({ RecordId: 5, RecordName: NAME, RecordType: 'TXT', Data: { Value: 'one' }, Comment: noted!.mark });
  emulator.answer('DeleteRecord', refusal('Record.NotFound'));
  expect(await withdrawDcv(esa, { note }, quick)).toEqual([
    { name: NAME, value: 'one', recordId: '5', outcome: 'gone' },
  ]);
});

/** The pauses of 7 or of 3,000 ms and what follows from them; those of 3,000 ms take none of the time. */
function watchPauses(): number[] {
  const pauses: number[] = [];
  const { setTimeout: real } = globalThis;
  vi.stubGlobal('setTimeout', (work: () => void, milliseconds: number) => {
    const isPause = milliseconds === 3_000 || (milliseconds >= 7 && milliseconds < 60);
    if (isPause) pauses.push(Math.round(milliseconds));
    return real(work, isPause ? 0 : milliseconds);
  });
  return pauses;
}

describe('a pause', () => {
  test('takes longer after each try that the service was too busy for', async () => {
    emulator.answer('CreateRecord', refusal('Record.ServiceBusy'));
    const pauses = watchPauses();
    await failure(() => publishDcv(esa, { siteId: SITE, instructions: txt('one') }, { interval: 7 }));
    expect(pauses).toEqual([7, 12, 19, 32, 54]);
  });

  test.each([
    [{ interval: 7 }, 7],
    [{}, 3_000],
  ])('by %o is the same between two looks', async (options, milliseconds) => {
    emulator.answer('CreateRecord', [
      refusal('Record.ServiceBusy'),
      refusal('Record.RecordNameConflictWithSameRecordType'),
    ]);
    list();
    const pauses = watchPauses();
    await publishDcv(esa, { siteId: SITE, instructions: txt('one') }, options);
    expect(pauses).toEqual([milliseconds, milliseconds, milliseconds]);
  });
});

describe('an abort ends', () => {
  const query = { siteId: SITE, instructions: txt('one') };
  const record = { name: NAME, value: 'one', mark: 'm', recordId: '5' };
  const note: DcvNoteStore = {
    read: async () => ({ version: 1, siteId: String(SITE), siteName: 'example.com', records: [record] }),
    write: async () => undefined,
  };
  type Action = 'GetSite' | 'ListRecords' | 'CreateRecord' | 'DeleteRecord';
  type Work = (options: { readonly interval: number; readonly signal: AbortSignal }) => Promise<unknown>;

  test.each<[Action, object, Work]>([
    ['GetSite', { SiteModel: { SiteName: 'example.com' } }, (options) => planDcvPublication(esa, query, options)],
    ['ListRecords', { Records: [] }, (options) => planDcvPublication(esa, query, options)],
    ['CreateRecord', { RecordId: 5 }, (options) => publishDcv(esa, query, options)],
    ['DeleteRecord', {}, (options) => withdrawDcv(esa, { note }, options)],
  ])('%s', async (action, answer, work) => {
    const reason = new Error('enough');
    const controller = new AbortController();
    emulator.answer(action, () => {
      controller.abort(reason);
      return answer;
    });
    expect(await failure(() => work({ ...quick, signal: controller.signal }))).toBe(reason);
  });
});

describe('an error names the function that was called', () => {
  const query = { siteId: SITE, instructions: txt('one', '_a.other.test') };
  const text = { siteId: SITE, name: '_a.other.test', value: 'one' };
  const note: DcvNoteStore = { read: async () => 7, write: async () => undefined };
  const held = 'note holds something else than a note of publishDcv: use another store';

  test.each<[string, () => Promise<unknown>]>([
    ['planDcvPublication: _a.other.test does not belong to the site example.com', () => planDcvPublication(esa, query)],
    ['publishDcv: _a.other.test does not belong to the site example.com', () => publishDcv(esa, query)],
    ['planTxt: _a.other.test does not belong to the site example.com', () => planTxt(esa, text)],
    ['publishTxt: _a.other.test does not belong to the site example.com', () => publishTxt(esa, text)],
    [`publishDcv: ${held}`, () => publishDcv(esa, { siteId: SITE, instructions: txt('one'), note })],
    [`withdrawDcv: ${held}`, () => withdrawDcv(esa, { note })],
  ])('%s', async (message, work) => {
    expect(await messageOf(work)).toBe(message);
  });
});

/** Withdraws what a store holds. */
const take = (value: unknown) =>
  withdrawDcv(esa, { note: { read: async () => value, write: async () => undefined } }, quick);

describe('a note', () => {
  const record = { name: 'a', value: 'b', mark: 'm', recordId: '5' };
  const whole = { version: 1, siteId: String(SITE), siteName: 'a', records: [record] };
  test.each([null, undefined])('of %o is none', async (value) => {
    expect(await take(value)).toEqual([]);
  });

  test.each<object>([
    { siteId: 'a1' },
    { siteId: '1a' },
    { siteId: '' },
    { siteName: 7 },
    { records: {} },
    { records: [null] },
    { records: [{ ...record, name: '' }] },
    { records: [{ ...record, value: '' }] },
    { records: [{ ...record, mark: 5 }] },
    { records: [{ ...record, recordId: 5 }] },
    { records: [{ ...record, recordId: '5a' }] },
    { records: [{ ...record, recordId: 'a5' }] },
    { records: [record, {}] },
  ])('with %j is none', async (more) => {
    expect(await messageOf(() => take({ ...whole, ...more }))).toContain('note holds something else');
    expect(emulator.requests).toEqual([]);
  });

  test('is one otherwise', async () => {
    expect(await take(whole)).toMatchObject([{ recordId: '5', outcome: 'gone' }]);
  });
});

describe('the site of an id', () => {
  test.each<[string, object]>([
    ['nothing', {}],
    ['no name', { SiteModel: { AccessType: 'NS' } }],
    ['a name that is none', { SiteModel: { SiteName: 'a b', AccessType: 'NS' } }],
  ])('of which the service tells %s is refused', async (_what, answer) => {
    emulator.answer('GetSite', answer);
    expect(await messageOf(() => publishDcv(esa, { siteId: SITE, instructions: txt('one') }, quick))).toBe(
      'publishDcv: the service gave no name of the site: check the id of the site',
    );
  });

  test('whose way of connection is not told is taken for one with ESA’s DNS', async () => {
    emulator.answer('GetSite', { SiteModel: { SiteName: 'Example.com', Status: ' ' } });
    const { siteName, siteStatus } = await planDcvPublication(esa, { siteId: SITE, instructions: txt('one') });
    expect([siteName, siteStatus]).toEqual(['example.com', undefined]);
  });
});
