import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { setup, SITE } from './setup.js';

const { emulator, getCertificate, send, call } = setup();
const { faults } = emulator;

beforeEach(() => emulator.reset());

function fetchCertificate(init: RequestInit = {}): Promise<Response> {
  const { url, ...request } = getCertificate();
  return emulator.fetch(url, { ...request, ...init });
}

async function codes(count: number): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (let i = 0; i < count; i++) answers.push((await send(getCertificate())).body.Code);
  return answers;
}

const create = () =>
  call('CreateRecord', { SiteId: SITE, RecordName: 'a.example.com', Type: 'TXT', Ttl: '1', Data: '{"Value":"x"}' });
const created = () => emulator.state.records.size;

describe('throttle', () => {
  test('refuses, with a hint in milliseconds', async () => {
    faults.add({ kind: 'throttle', retryAfterMs: 250 });
    const { status, body, headers } = await send(getCertificate());
    expect([status, body.Code, headers.get('x-acs-retry-after')]).toEqual([400, 'Throttling.User', '250']);
  });

  test('refuses with 429 and without a hint', async () => {
    faults.add({ kind: 'throttle', status: 429 });
    const { status, headers } = await send(getCertificate());
    expect([status, headers.has('x-acs-retry-after')]).toEqual([429, false]);
  });

  test('does not hide a wrong signature', async () => {
    faults.add({ kind: 'throttle' });
    const credentials = { ...emulator.credentials, accessKeySecret: 'wrong' };
    expect((await send(getCertificate({ credentials }))).body.Code).toBe('SignatureDoesNotMatch');
  });
});

test.each([
  [undefined, 503, 'ServiceUnavailable'],
  ['InternalException', 400, 'InternalException'],
  ['InternalError', 500, 'InternalError'],
  ['Site.ServiceBusy', 400, 'Site.ServiceBusy'],
] as const)('busy with %s', async (code, status, answered) => {
  faults.add({ kind: 'busy', ...(code && { code }) });
  const answer = await send(getCertificate());
  expect([answer.status, answer.body.Code]).toEqual([status, answered]);
});

test.each([
  ['Unauthorized.InvalidTime', 403, 'The specified authentication time is invalid.'],
  ['Unauthorized.InvalidToken', 403, 'Token authentication failed.'],
  ['Forbidden.RAM', 403, expect.any(String)],
  ['Something.New', 400, 'Something.New'],
])('error with %s', async (code, status, message) => {
  faults.add({ kind: 'error', code });
  const answer = await send(getCertificate());
  expect([answer.status, answer.body.Code, answer.body.Message]).toEqual([status, code, message]);
});

describe('skew', () => {
  test("refuses the client's date and tells the server's", async () => {
    faults.add({ kind: 'skew', skewMs: 20 * 60_000 });
    const { body, headers } = await send(getCertificate());
    expect(body.Code).toBe('InvalidTimeStamp.Expired');
    const date = new Date(headers.get('date')!);
    expect(date.toISOString()).toBe('2026-03-01T12:54:56.000Z');
    expect((await send(getCertificate({ date }))).status).toBe(200);
  });
});

describe('latency', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('answers after the delay and not before', async () => {
    await emulator.ready();
    faults.add({ kind: 'latency', delayMs: 5000 });
    const answered = vi.fn<(response: Response) => void>();
    const pending = fetchCertificate().then(answered);
    await vi.advanceTimersByTimeAsync(4999);
    expect(answered).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await pending;
    expect(answered).toHaveBeenCalledOnce();
  });

  test('ends with the reason of an abort, and leaves no timer', async () => {
    faults.add({ kind: 'latency', delayMs: 5000 });
    const controller = new AbortController();
    const pending = fetchCertificate({ signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(pending).rejects.toThrow('enough');
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('reset rejects as fetch does, after the request was carried out', async () => {
  faults.add({ kind: 'reset' });
  await expect(fetchCertificate()).rejects.toThrow(TypeError);
  expect(emulator.requests).toMatchObject([{ action: 'GetCertificate', fault: 'reset' }]);
});

test.each([
  [undefined, (length: number) => Math.floor(length / 2)],
  [10, () => 10],
  [0, () => 0],
])('truncate at %s gives that many bytes and then an error', async (at, expected) => {
  faults.add({ kind: 'truncate', ...(at !== undefined && { at }) });
  const response = await fetchCertificate();
  expect(response.status).toBe(200);
  let received = 0;
  await expect(
    (async () => {
      for await (const chunk of response.body!) received += chunk.length;
    })(),
  ).rejects.toThrow(TypeError);
  expect(received).toBe(expected(Number(response.headers.get('content-length'))));
});

describe('a fault at a point of a request', () => {
  test.each([
    ['before', 0],
    ['after', 1],
    [undefined, 1],
  ] as const)('resets %s the request is carried out', async (when, count) => {
    faults.add({ kind: 'reset', action: 'CreateRecord', times: 1, ...(when && { when }) });
    await expect(create()).rejects.toThrow(TypeError);
    expect(created()).toBe(count);
    expect(emulator.requests).toMatchObject([{ fault: 'reset', status: count === 0 ? 503 : 200 }]);
    expect((await create()).body.Code).toBe(count === 0 ? undefined : 'Record.RecordNameConflictWithSameRecordType');
  });

  test.each([
    ['error', 'before', 0],
    ['error', 'after', 1],
    ['error', undefined, 0],
    ['busy', 'after', 1],
    ['busy', undefined, 0],
  ] as const)('refuses with %s %s the request is carried out', async (kind, when, count) => {
    faults.add({ kind, code: 'InternalException', times: 1, ...(when && { when }) });
    const { body } = await create();
    expect([body.Code, created()]).toEqual(['InternalException', count]);
  });

  test('a refusal after it does not hide that of the operation', async () => {
    await create();
    faults.add({ kind: 'error', code: 'InternalException', when: 'after' });
    expect((await create()).body.Code).toBe('Record.RecordNameConflictWithSameRecordType');
  });

  test('also after a given answer', async () => {
    let asked = 0;
    emulator.answer('CreateRecord', () => ({ RecordId: ++asked }));
    faults.add({ kind: 'error', code: 'InternalException', when: 'after' });
    expect([(await create()).body.Code, asked]).toEqual(['InternalException', 1]);
  });

  test('a latency keeps the answer back, when all has happened', async () => {
    vi.useFakeTimers();
    try {
      await emulator.ready();
      faults.add({ kind: 'latency', delayMs: 5000, when: 'after' });
      const answered = vi.fn<() => void>();
      const pending = create().then(answered);
      await vi.waitFor(() => expect(created()).toBe(1));
      await vi.advanceTimersByTimeAsync(4000);
      expect(answered).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1000);
      await pending;
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('faults', () => {
  test('let as many requests through as they say', async () => {
    faults.add({ kind: 'throttle', skip: 2, times: 1, action: 'GetCertificate' });
    await call('ListCertificates', { SiteId: SITE });
    expect(await codes(4)).toEqual([undefined, undefined, 'Throttling.User', undefined]);
  });

  test('are met as many times as they say, one after the other', async () => {
    faults.add({ kind: 'throttle', times: 2 });
    faults.add({ kind: 'busy', times: 1 });
    expect(await codes(4)).toEqual(['Throttling.User', 'Throttling.User', 'ServiceUnavailable', undefined]);
  });

  test('are met by their action only', async () => {
    faults.add({ kind: 'throttle', times: 1, action: 'ListCertificates' });
    expect(await codes(1)).toEqual([undefined]);
    const { body } = await call('ListCertificates', { SiteId: '1234567890123' });
    expect(body.Code).toBe('Throttling.User');
  });

  test('are removed one by one and all at once', async () => {
    const remove = faults.add({ kind: 'throttle' });
    faults.add({ kind: 'busy' });
    remove();
    expect(await codes(1)).toEqual(['ServiceUnavailable']);
    faults.clear();
    expect(await codes(1)).toEqual([undefined]);
  });
});
