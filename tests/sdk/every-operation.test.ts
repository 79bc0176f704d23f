import { createClient, type SignedRequest } from '@esakit/core';
import { type CatalogOperation, loadOperation, operationNames } from '@esakit/core/catalog';
import { describe, expect, it } from 'vitest';
import { sampleInput } from '../support/sample-input.js';
import { credentials } from '../support/scripted-service.js';
import { NEWER, OPEN, OTHER_METHOD } from './differences.js';
import { capturing, officialOperations, only, plainOfficialClient, sendOfficial } from './official.js';

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly date: string;
  readonly nonce: string;
  readonly authorization: string;
  readonly body: string;
}

const { host, take } = capturing();

/** What the SDK's client sends for an input. */
async function sentBySdk(name: string, input: object): Promise<Sent> {
  take();
  await sendOfficial(plainOfficialClient(credentials, host()), name, input);
  const { method, path, headers, body } = only(take());
  const header = (wanted: string): string => String(headers[wanted]);
  return {
    method,
    path,
    date: header('x-acs-date'),
    nonce: header('x-acs-signature-nonce'),
    authorization: header('authorization'),
    body,
  };
}

/** What our client sends for it at the same time, with the same nonce. */
async function sentByUs(
  operation: CatalogOperation,
  input: object,
  { date, nonce }: Sent,
): Promise<Omit<Sent, 'date' | 'nonce'>> {
  const requests: SignedRequest[] = [];
  const client = createClient({
    credentials,
    endpoint: `http://${host()}`,
    clock: () => Date.parse(date),
    nonce: () => nonce,
    transport: async (request) => {
      requests.push(request);
      return { status: 200, headers: new Headers(), text: '{"RequestId":"x"}' };
    },
  });
  await client.send(operation, input as Readonly<Record<string, unknown>>);
  const [request] = requests;
  return {
    method: String(request?.method),
    path: String(request?.url.slice(`http://${host()}`.length)),
    authorization: String(request?.headers['authorization']),
    body: request?.body ?? '',
  };
}

const covered = operationNames.filter((name) => officialOperations.includes(name));

describe('the official SDK sends what we send, with every parameter filled', () => {
  it('has 388 of our operations, and none that we lack', () => {
    expect(officialOperations).toEqual(expect.arrayContaining(covered));
    expect(officialOperations).toHaveLength(covered.length);
    expect(covered).toHaveLength(388);
  });

  it.each(covered)('%s', async (name) => {
    const operation = await loadOperation(name);
    const input = (NEWER[name] ?? []).reduce(without, sampleInput(operation.input)) as Record<string, unknown>;
    const opened = Object.entries(input).map(([key, value]) => [key, OPEN.has(key) ? JSON.stringify(value) : value]);
    const request = await sentBySdk(name, Object.fromEntries(opened) as object);
    const { date: _date, nonce: _nonce, ...theirs } = request;
    const method = OTHER_METHOD[name] as 'GET' | undefined;
    expect(await sentByUs({ ...operation, ...(method && { method }) }, input, request)).toEqual(theirs);
  });

  it.each(Object.entries(NEWER).flatMap(([name, paths]) => paths.map((path) => ({ name, path }))))(
    'drops $path of $name, as the exceptions say',
    async ({ name, path }) => {
      const operation = await loadOperation(name);
      const whole = sampleInput(operation.input) as object;
      const less = without(whole, path) as object;
      expect(less).not.toEqual(whole);
      const [given, dropped] = [await sentBySdk(name, whole), await sentBySdk(name, less)];
      expect([given.path, given.body]).toEqual([dropped.path, dropped.body]);
    },
  );
});

/** A copy without what is at a path such as `List[].Name`. */
function without(value: unknown, path: string): unknown {
  const [step = '', ...rest] = path.split('.');
  const name = step.replace('[]', '');
  const outer = { ...(value as Record<string, unknown>) };
  if (rest.length === 0) delete outer[name];
  else if (step === name) outer[name] = without(outer[name], rest.join('.'));
  else outer[name] = (outer[name] as unknown[]).map((item) => without(item, rest.join('.')));
  return outer;
}
