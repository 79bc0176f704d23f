import { loadOperation, operationNames, sampleAnswer } from '@esakit/core/catalog';
import { type Client, iterate, type ListOperation, type Operation } from '@esakit/core';
import { describe, expect, test } from 'vitest';
import { reply, scriptedClient } from '../support/scripted-service.js';

const describedBy = (output: object, more: object = {}) =>
  ({ name: 'Own', method: 'GET', access: 'read', input: {}, output, ...more }) as Operation<never, unknown>;

/** Whatever chooses a page. */
const PAGE = { 'PageNumber?': 'any', 'PageIndex?': 'any', 'NextToken?': 'any' };

describe('a sample answer', () => {
  test('has a value of each kind, the same every time', () => {
    const own = describedBy({
      Text: 'text',
      Secret: 'secret',
      'Word?': 'first|second',
      CreateTime: 'string',
      TotalCount: 'string',
      SiteId: 'id',
      Count: 'int',
      PageNumber: 'count',
      Rate: 'number',
      On: 'boolean',
      Anything: 'any',
      List: [{ Name: 'string' }],
      Record: { '*': ['int'] },
    });
    expect(sampleAnswer(own)).toEqual({
      Text: 'sample Text',
      Secret: 'sample Secret',
      Word: 'first',
      CreateTime: '2026-01-01T00:00:00Z',
      TotalCount: '1',
      SiteId: 1234567890123,
      Count: 1,
      PageNumber: 1,
      Rate: 1,
      On: true,
      Anything: 'sample',
      List: [{ Name: 'sample Name' }],
      Record: { sample: [1] },
    });
    expect(sampleAnswer(own)).toEqual(sampleAnswer(own));
  });

  test('has no next page', () => {
    const own = describedBy({ Items: ['string'], Next: 'string' }, { pages: { items: 'Items', token: 'Next' } });
    expect(sampleAnswer(own)).toEqual({ Items: ['sample Items'], Next: '' });
  });

  test('needs a shape', () => {
    const schema = { '~standard': { version: 1, vendor: 'own', validate: (value: unknown) => ({ value }) } };
    expect(() => sampleAnswer(describedBy(schema))).toThrow(
      new TypeError('the output of Own is a schema: only a shape gives a sample'),
    );
  });
});

async function countItems(client: Client, operation: ListOperation<object, unknown, unknown>): Promise<number> {
  let count = 0;
  for await (const _item of iterate(client, operation, {})) count++;
  return count;
}

test.each(operationNames)('the sample of %s passes its validation, and is the only page', async (name) => {
  const operation = { ...(await loadOperation(name)), input: PAGE };
  const sample = sampleAnswer(operation);
  const { client } = scriptedClient(reply(sample), { retries: 0 });
  expect((await client.send(operation, {})).data).toEqual(sample);
  const { pages } = operation;
  // Without a token or a count, nobody knows which page is the last.
  if (!pages || !(pages.token ?? pages.total ?? 'TotalCount' in sample)) return;
  expect(await countItems(client, { ...operation, pages })).toBe(1);
});
