import {
  type CertificateInfo,
  type GetCertificateOutput,
  ParameterError,
  WaitError,
  waitForCertificate,
  waitForCertificates,
  type WaitOptions,
  type WaitUpdate,
} from '@esakit/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { failure, refusal, reply, REQUEST_ID, scriptedClient } from '../support/scripted-service.js';

const input = { SiteId: '1234567890123', Id: 'babaded901474b9693acf530e0fb1d95' };

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-03-01T12:00:00Z') }));
afterEach(() => void vi.useRealTimers());

const answers = (...bodies: GetCertificateOutput[]) => bodies.map((body) => reply({ RequestId: REQUEST_ID, ...body }));
const applying = { Status: 'Applying', Result: { Status: 'Applying' } };
const issued = { Result: { Status: 'Issued' }, Certificate: 'PEM' };

/** Waits, and lets time pass until it is over; the moments of the looks, in seconds. */
async function wait(bodies: Parameters<typeof scriptedClient>[0], options: WaitOptions = {}) {
  const { client, requests } = scriptedClient(bodies);
  const started = Date.now();
  const looks: number[] = [];
  const updates: WaitUpdate[] = [];
  const onUpdate = (update: WaitUpdate): void => {
    looks.push((Date.now() - started) / 1000);
    updates.push(update);
    options.onUpdate?.(update);
  };
  const outcome = waitForCertificate(client, input, { ...options, onUpdate }).then(
    (answer) => ({ answer, error: undefined }),
    (error: unknown) => ({ answer: undefined, error }),
  );
  const progress = { over: false };
  void outcome.then(() => (progress.over = true));
  while (!progress.over) await vi.advanceTimersByTimeAsync(500);
  return { ...(await outcome), looks, updates, requests };
}

describe('it looks until the certificate is issued', () => {
  test.each([
    ['Issued', { Result: { Status: 'Issued' } }],
    ['ok', { Result: { Status: 'ok' } }],
    ['OK, only outside', { Status: 'OK', Result: {} }],
    ['OK, and nothing else', { Status: 'OK' }],
    ['dates', { Result: { NotBefore: '2026-03-01 11:00:00', NotAfter: '2026-06-01 11:00:00' } }],
    ['dates that are over', { Result: { Status: 'Expired', NotAfter: '2026-02-01 11:00:00' } }],
  ])('as told by %s', async (_case, last) => {
    const { answer, looks, updates } = await wait(answers(applying, last));
    expect(answer).toMatchObject(last);
    expect(looks).toEqual([0, 5]);
    expect(updates.map((update) => [update.looks, update.health.state === 'pending'])).toEqual([
      [1, true],
      [2, false],
    ]);
    expect(updates[1]?.answer).toBe(answer);
  });

  test('unreadable dates do not prolong it', async () => {
    const { answer, looks } = await wait(answers(applying, { Result: { Status: 'OK', NotAfter: 'soon' } }));
    expect(answer).toMatchObject({ Result: { NotAfter: 'soon' } });
    expect(looks).toHaveLength(2);
  });

  test('a status that nobody knows is one to wait in', async () => {
    expect((await wait(answers({ Result: { Status: 'Queued' } }, {}, issued))).looks).toHaveLength(3);
  });

  test('less and less often, down to once a minute', async () => {
    const { looks } = await wait(answers(...Array.from({ length: 10 }, () => applying), issued));
    const pauses = looks.slice(1).map((time, index) => time - (looks[index] ?? 0));
    expect(pauses.slice(0, 4)).toEqual([5, 7.5, 11.25, 16.875]);
    expect(pauses.at(-1)).toBe(60);
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
  });

  test('as often as it is told', async () => {
    const { looks } = await wait(answers(...Array.from({ length: 4 }, () => applying), issued), {
      interval: 10_000,
      maxInterval: 15_000,
    });
    expect(looks).toEqual([0, 10, 25, 40, 55]);
  });
});

describe('it ends where there is nothing to wait for', () => {
  test.each([
    [
      { Status: 'ApplyFailed', ApplyMessage: 'CAA forbids it', ApplyCode: 3 },
      'the application failed: CAA forbids it, code 3',
    ],
    [{ Status: 'APPLYFAILED' }, 'the application failed'],
    [{ Status: 'Revoked' }, 'the certificate is revoked'],
    [{ Status: 'canceled', ApplyMessage: 'canceled', ApplyCode: 2 }, 'the application was canceled: canceled, code 2'],
  ])('%o', async (Result: CertificateInfo, message) => {
    const { error, updates } = await wait(answers(applying, { Result }));
    expect(error).toBeInstanceOf(WaitError);
    expect(error).toMatchObject({
      name: 'WaitError',
      code: 'failed',
      message: `waitForCertificate: ${message}`,
      requestId: REQUEST_ID,
      retryable: false,
      attempts: 2,
    });
    expect(updates.at(-1)?.health.level).toBe('critical');
  });

  test('a look that fails', async () => {
    const { error } = await wait([...answers(applying), refusal('Certificate.NotFound', 404)]);
    expect(error).toMatchObject({ name: 'ServiceError', code: 'Certificate.NotFound', operation: 'GetCertificate' });
  });

  test('an observer that throws', async () => {
    const thrown = new Error('mine');
    const onUpdate = () => {
      throw thrown;
    };
    expect((await wait(answers(applying), { onUpdate })).error).toBe(thrown);
  });

  test('the time', async () => {
    const { error, looks } = await wait(answers(applying), { totalTimeout: 20_000 });
    expect(looks).toEqual([0, 5, 12.5]);
    expect(error).toBeInstanceOf(WaitError);
    expect(error).toMatchObject({
      name: 'WaitError',
      code: 'timeout',
      retryable: true,
      attempts: 3,
      requestId: REQUEST_ID,
      message: 'waitForCertificate: not issued within 20000 ms (option totalTimeout); its status is Applying',
    });
  });

  test('the signal, in a pause, at once and with nothing left behind', async () => {
    const controller = new AbortController();
    const { client, requests } = scriptedClient(answers(applying));
    const waiting = waitForCertificate(client, input, { signal: controller.signal });
    const outcome = failure(() => waiting);
    await vi.advanceTimersByTimeAsync(1_000);
    const reason = new Error('enough');
    controller.abort(reason);
    expect(await outcome).toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
    expect(requests).toHaveLength(1);
  });
});

test('timeout and retries are for each look', async () => {
  const { error, requests } = await wait([...answers(applying), refusal('InternalError', 500)], { retries: 0 });
  expect(error).toMatchObject({ code: 'InternalError', attempts: 1 });
  expect(requests).toHaveLength(2);
});

test.each<WaitOptions>([
  { interval: 0 },
  { interval: Infinity },
  { maxInterval: -1 },
  { maxInterval: 2 ** 31 },
  { totalTimeout: 0 },
  { totalTimeout: NaN },
])('%o is refused, without a request', async (options) => {
  const { client, requests } = scriptedClient(answers(issued));
  expect(await failure(() => waitForCertificate(client, input, options))).toBeInstanceOf(ParameterError);
  expect(requests).toEqual([]);
});

test('it may take for ever', async () => {
  expect((await wait(answers(applying, issued), { totalTimeout: Infinity })).answer).toMatchObject(issued);
});

describe('validation that is out of date', () => {
  const DCV = [{ Type: 'DNS', Key: '_acme-challenge.example.com', Value: 'a', Status: 'pending' }];
  const old = { Result: { Status: 'Applying', CreateTime: '2026-03-01 10:59:00', DCV } };

  test('ends the wait, and says to apply again', async () => {
    const { error, looks } = await wait(answers(old));
    expect(error).toMatchObject({ name: 'WaitError', code: 'failed', attempts: 1, requestId: REQUEST_ID });
    expect((error as Error).message).toMatch(/^waitForCertificate: its validation is out of date: .*apply again/);
    expect(looks).toEqual([0]);
  });

  test('is waited with where the caller knows better', async () => {
    const { answer, looks } = await wait(answers(old, old, issued), { validationLifetime: Infinity });
    expect(answer).toMatchObject(issued);
    expect(looks).toHaveLength(3);
  });

  test('becomes so during the wait', async () => {
    const young = { Result: { ...old.Result, CreateTime: '2026-03-01 11:01:00' } };
    const { error, looks } = await wait(answers(young), { totalTimeout: Infinity });
    expect(error).toMatchObject({ code: 'failed' });
    expect(looks.at(-1)).toBeGreaterThan(60);
    expect(looks.at(-1)).toBeLessThan(120);
  });

  test.each([
    ['nothing to publish', { Status: 'Applying', CreateTime: '2026-03-01 08:00:00' }],
    ['no date', { Status: 'Applying', DCV }],
  ])('is not told of one with %s', async (_case, Result) => {
    expect((await wait(answers({ Result }, issued))).answer).toMatchObject(issued);
  });
});

/** Answers by id. */
const service = (statuses: Readonly<Record<string, string[]>>) =>
  scriptedClient((request) => {
    const id = new URL(request.url).searchParams.get('Id') ?? '';
    const [status = '', ...rest] = statuses[id] ?? [];
    if (rest.length > 0) statuses = { ...statuses, [id]: rest };
    return reply({ RequestId: REQUEST_ID, Result: { Id: id, Status: status } });
  });

async function waitForAll(statuses: Readonly<Record<string, string[]>>, onUpdate?: () => void) {
  const { client } = service(statuses);
  const seen: string[] = [];
  const outcome = waitForCertificates(
    client,
    { SiteId: '1', Ids: Object.keys(statuses) },
    {
      totalTimeout: 60_000,
      onUpdate: ({ id, looks }) => {
        seen.push(`${id} ${looks}`);
        onUpdate?.();
      },
    },
  ).then(
    (waited) => ({ waited, error: undefined }),
    (error: unknown) => ({ waited: [], error }),
  );
  const progress = { over: false };
  void outcome.then(() => (progress.over = true));
  while (!progress.over) await vi.advanceTimersByTimeAsync(500);
  return { ...(await outcome), seen };
}

describe('several certificates', () => {
  test('are waited for at the same time, and one that fails ends no other', async () => {
    const { waited, seen } = await waitForAll({
      a: ['Applying', 'Applying', 'OK'],
      b: ['ApplyFailed'],
      c: ['Applying'],
    });
    expect(waited).toMatchObject([
      { id: 'a', answer: { Result: { Status: 'OK' } }, error: undefined },
      { id: 'b', answer: undefined, error: { name: 'WaitError', code: 'failed' } },
      { id: 'c', answer: undefined, error: { name: 'WaitError', code: 'timeout' } },
    ]);
    expect(seen.slice(0, 5).toSorted()).toEqual(['a 1', 'a 2', 'b 1', 'c 1', 'c 2']);
  });

  test('what is thrown at an update ends all of them', async () => {
    const reason = new Error('enough');
    const { error, seen } = await waitForAll({ a: ['Applying'], b: ['Applying'] }, () => {
      throw reason;
    });
    expect(error).toBe(reason);
    expect(seen.filter((one) => !one.endsWith(' 1'))).toEqual([]);
  });

  test('an abort before the first look', async () => {
    const reason = new Error('enough');
    const { client, requests } = service({});
    const query = { SiteId: '1', Ids: ['a'] };
    await expect(waitForCertificates(client, query, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(requests).toEqual([]);
  });
});
