import {
  type EsaError,
  getCertificate,
  GetCertificate,
  type Operation,
  SetCertificate,
  setCertificate,
  TransportFault,
  VerifySite,
} from '@esakit/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleAnswer, sampleInput } from '../support/hostile/sample.js';
import { failure, refusal, reply, scriptedClient, type Step } from '../support/scripted-service.js';

const change = { SiteId: 1, Type: 'cas' };
const changed = reply({ Id: 'x', RequestId: 'y' });
const DOUBT = '; it is not known whether the call was carried out: ListCertificates shows it';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** How a write ends that meets these steps. */
async function write(steps: readonly Step[], options: object = {}) {
  const { client, requests } = scriptedClient(steps, options);
  const ending = client.send(SetCertificate, change).then(
    ({ attempts }) => ({ attempts, error: undefined }),
    (error: unknown) => ({ attempts: (error as EsaError).attempts, error: error as EsaError }),
  );
  await vi.runAllTimersAsync();
  return { ...(await ending), requests };
}

const silent = () => new Promise<never>(() => {});

describe('a write that failed', () => {
  it.each<[string, Step]>([
    ['no answer', new Error('ECONNRESET')],
    ['an answer that broke off', new TransportFault('network', 'the connection broke')],
    ['a timeout', silent],
    ['a redirect', new TransportFault('redirect', 'elsewhere')],
    ['a redirect that a transport hands on', reply({ Id: 'x', RequestId: 'x' }, 303)],
    ['an answer that is too large', new TransportFault('too-large', 'too large')],
    ['an internal error', refusal('InternalError', 500)],
    ['an internal exception with HTTP 400', refusal('InternalException')],
    ['an unknown error with HTTP 500', refusal('Odd', 500)],
    ['the page of a gateway', reply('<html/>', 504)],
    ['a request timeout', reply('<html/>', 408)],
    ['a busy site', refusal('Site.ServiceBusy')],
    ['a nonce that was used', refusal('SignatureNonceUsed')],
    ['a success with nothing in it', reply('')],
    ['a success that is not an object', reply('<html/>')],
    ['a success of another shape', reply({ Id: 1 })],
  ])('with %s may have been carried out, is not repeated and says where to look', async (_, step) => {
    const { error, attempts } = await write([step, changed]);
    expect(error).toMatchObject({ outcome: 'unknown', shownBy: 'ListCertificates', retryable: false, attempts: 1 });
    expect(attempts).toBe(1);
    expect(error?.message.endsWith(DOUBT)).toBe(true);
  });

  it.each<[string, Step]>([
    ['a wrong parameter', refusal('InvalidParameter')],
    ['a missing permission', refusal('Forbidden.RAM', 403)],
    ['a page of a gateway that knows no such address', reply('<html/>', 404)],
    ['an error code under HTTP 200', refusal('Whatever', 200)],
    ['too many requests, to the end', refusal('Throttling.User', 429)],
    ['a refused connection, to the end', new TransportFault('network', 'refused', { sent: false })],
    ['a permission that is missing here', new TransportFault('network', 'no', { sent: false, lasting: true })],
  ])('with %s was not carried out', async (_, step) => {
    const { error } = await write([step]);
    expect(error).toMatchObject({ outcome: 'not-done', shownBy: undefined });
    expect(error?.message).not.toContain('it is not known');
  });

  it('says so where no operation shows it, too', async () => {
    const { client } = scriptedClient(refusal('InternalError', 500));
    const { shownBy: _, ...unseen } = VerifySite;
    const error = (await failure(() => client.send(unseen, { SiteId: 1 }))) as EsaError;
    expect(error).toMatchObject({ outcome: 'unknown', shownBy: undefined });
    expect(error.message).toMatch(/; it is not known whether the call was carried out$/);
  });

  it('before anything was sent was not carried out', async () => {
    const { client } = scriptedClient(changed, { credentials: () => Promise.reject(new Error('none')) });
    expect(await failure(() => setCertificate(client, { ...change, SiteId: 'x' }))).toMatchObject({
      outcome: 'not-done',
    });
    expect(await failure(() => setCertificate(client, change))).toMatchObject({
      code: 'provider',
      outcome: 'not-done',
    });
  });
});

describe('a write is repeated where it was surely not carried out', () => {
  it.each<[string, Step]>([
    ['throttled', refusal('Throttling.User', 429)],
    ['not sent', new TransportFault('network', 'refused', { sent: false })],
    ['refused a connection by fetch', Object.assign(new TypeError('x'), { cause: coded('ECONNREFUSED') })],
    ['without an address', Object.assign(new TypeError('x'), { cause: coded('ENOTFOUND') })],
    ['without an address for now', coded('EAI_AGAIN')],
    ['not connected in time', coded('UND_ERR_CONNECT_TIMEOUT')],
    ['dated wrongly', refusal('InvalidTimeStamp.Expired', 400, { date: new Date().toUTCString() })],
  ])('%s', async (_, step) => {
    expect(await write([step, changed])).toMatchObject({ attempts: 2, error: undefined });
  });

  it('with no more than its retries', async () => {
    const step = new TransportFault('network', 'refused', { sent: false });
    expect(await write([step], { retries: 1 })).toMatchObject({ attempts: 2, error: { retryable: true } });
  });
});

describe('the time of a whole write', () => {
  it('that ends in flight leaves the outcome unknown', async () => {
    const { error } = await write([silent], { timeout: 900, totalTimeout: 500 });
    expect(error).toMatchObject({ code: 'timeout', outcome: 'unknown', shownBy: 'ListCertificates' });
    expect(error?.message).toBe(`SetCertificate: no answer within 500 ms in all (option totalTimeout)${DOUBT}`);
  });

  it('that ends while it waits for its turn does not', async () => {
    const { client } = scriptedClient(silent, { concurrency: 1, totalTimeout: 500, timeout: 900 });
    const first = failure(() => getCertificate(client, sampleInput));
    const second = failure(() => setCertificate(client, change, { totalTimeout: 400 }));
    await vi.runAllTimersAsync();
    expect(await second).toMatchObject({ code: 'timeout', attempts: 0, outcome: 'not-done' });
    expect(await first).toMatchObject({ code: 'timeout', outcome: 'not-done' });
  });
});

it('a read changes nothing, whatever it ended with', async () => {
  for (const step of [new Error('ECONNRESET'), refusal('InternalError', 500), reply('<html/>')]) {
    const { client } = scriptedClient(step, { retries: 0 });
    expect(await failure(() => getCertificate(client, sampleInput))).toMatchObject({
      outcome: 'not-done',
      shownBy: undefined,
    });
  }
});

it('a read whose nonce was used is sent again with another', async () => {
  const { client, requests } = scriptedClient([refusal('SignatureNonceUsed'), reply(sampleAnswer)]);
  const call = client.send(GetCertificate, sampleInput);
  await vi.runAllTimersAsync();
  expect((await call).attempts).toBe(2);
  expect(new Set(requests.map(nonceOf)).size).toBe(2);
});

describe('transports are told', () => {
  it.each<[string, Operation<unknown, unknown>, object, Step, boolean]>([
    ['a write', SetCertificate, change, changed, true],
    ['a read', GetCertificate, sampleInput, reply(sampleAnswer), false],
  ])('of %s', async (_, operation, input, answer, once) => {
    const { client, requests } = scriptedClient(answer);
    await client.send(operation, input);
    expect(requests[0]?.once).toBe(once);
  });
});

describe('a call id', () => {
  const steps = [refusal('Throttling.User', 429), changed];

  it('gives each attempt of a write its nonce', async () => {
    const { client, requests } = scriptedClient(steps);
    const call = setCertificate(client, change, { callId: 'upload_7-a' });
    await vi.runAllTimersAsync();
    await call;
    expect(requests.map(nonceOf)).toEqual(['upload_7-a-1', 'upload_7-a-2']);
  });

  it('says nothing to a read, of which a list has many', async () => {
    const { client, requests } = scriptedClient(reply(sampleAnswer));
    await getCertificate(client, sampleInput, { callId: 'one' });
    await getCertificate(client, sampleInput, { callId: 'one' });
    expect(new Set(requests.map(nonceOf)).size).toBe(2);
  });

  it.each(['', ' ', 'a b', 'é', 'x'.repeat(65), 'a\n', 7 as unknown as string])('may not be %j', async (callId) => {
    const { client, requests } = scriptedClient(changed);
    const error = await failure(() => setCertificate(client, change, { callId }));
    expect(error).toMatchObject({
      name: 'ParameterError',
      message: 'SetCertificate: callId must be 1 to 64 letters, digits, - or _',
    });
    expect(requests).toHaveLength(0);
  });
});

function coded(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function nonceOf({ headers }: { readonly headers: Readonly<Record<string, string>> }): string | undefined {
  return headers['x-acs-signature-nonce'];
}
