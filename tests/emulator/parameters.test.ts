import { createClient, type Operation, type Schema } from '@esakit/core';
import { catalogEntry, type CatalogOperation, loadOperation, operationNames, readShape } from '@esakit/core/catalog';
import { describe, expect, test } from 'vitest';
import { sampleInput } from './sample-input.js';
import { setup, START } from './setup.js';

type Input = Record<string, unknown>;

const lenient = setup();
const strict = setup({ strictPlaces: true });

/** Lets every input pass, so that the emulator has to refuse it. */
const anything: Schema<Input, object> = {
  '~standard': { version: 1, vendor: 'tests', validate: (value) => ({ value: value as object }) },
};

/** Sends a call as it is, and tells the input that arrived, or the code and the message of the refusal. */
async function send({ emulator }: typeof lenient, operation: CatalogOperation, input: Input, more: object = {}) {
  let arrived: unknown;
  const takeBack = emulator.answer(operation.name, (call) => {
    arrived = call.input;
    return {};
  });
  let refused = '';
  const fetch: typeof globalThis.fetch = async (...request) => {
    const response = await emulator.fetch(...request);
    if (response.ok) return response;
    const { Code, Message } = (await response.clone().json()) as Record<string, string>;
    refused = `${response.status} ${Code}: ${Message}`;
    return response;
  };
  const { credentials } = emulator;
  const client = createClient({ credentials, fetch, clock: () => START, retries: 0 });
  const own: Operation<Input, unknown> = { ...operation, input: anything, ...more };
  try {
    await client.send(own, input);
    return arrived;
  } catch (error) {
    if (refused === '') throw error;
    return refused;
  } finally {
    takeBack();
  }
}

const fieldsOf = ({ input }: CatalogOperation) => {
  const read = readShape(input);
  return read.kind === 'object' ? read.fields : [];
};

function codeOfMissing(name: string, area: string): string {
  if (name === 'SiteId') return '400 MissingSiteId: Required parameter SiteId missing. Specify SiteId and try again.';
  if (name === 'Id' && area.endsWith('certificates')) return '400 Id.MissingParameter: The parameter Id is required.';
  return `400 MissingParameter: The parameter ${name} is required.`;
}

describe.each(operationNames)('%s', async (name) => {
  const operation = await loadOperation(name);
  const input = sampleInput(operation.input) as Input;
  const fields = fieldsOf(operation);
  const required = fields.filter(({ optional }) => !optional).map((field) => field.name);
  const { methods, area } = catalogEntry(name);

  test('gets its parameters as they were sent, each in its place', async () => {
    expect(await send(strict, operation, input)).toEqual(input);
  });

  test('needs no other parameters than the required ones', async () => {
    const least = Object.fromEntries(required.map((parameter) => [parameter, input[parameter]]));
    expect(await send(lenient, operation, least)).toEqual(least);
  });

  test('takes its methods and no other', async () => {
    // A GET can't carry a form, so everything goes in the query.
    const answers = [
      await send(lenient, operation, input, { method: 'GET', form: [] }),
      await send(lenient, operation, input, { method: 'POST' }),
    ];
    const other = '405 UnsupportedHTTPMethod: This HTTP method is not supported.';
    expect(answers).toEqual([methods.includes('GET') ? input : other, methods.includes('POST') ? input : other]);
  });

  test.each(required)('refuses a call without %s', async (missing) => {
    const { [missing]: _missing, ...rest } = input;
    expect(await send(lenient, operation, rest)).toBe(codeOfMissing(missing, area));
  });

  const typed = fields.filter(({ shape }) => {
    const read = readShape(shape);
    return read.kind !== 'scalar' || !['string', 'text', 'secret', 'any'].includes(read.type);
  });
  test.each(typed)('refuses a $name of another type', async ({ name: wrong }) => {
    expect(await send(lenient, operation, { ...input, [wrong]: 'wrong' })).toBe(
      `400 InvalidParameter: Specified parameter ${wrong} is not valid.`,
    );
  });
});

const posted = operationNames.filter((name) => catalogEntry(name).methods.includes('POST'));

describe('a parameter in another place', () => {
  test.each(posted)('of %s is taken, unless places are strict', async (name) => {
    const operation = await loadOperation(name);
    const input = sampleInput(operation.input) as Input;
    const [first = '', ...others] = Object.keys(input);
    const own = operation.form ?? [];
    const moved = { method: 'POST', form: [first, ...others].filter((parameter) => !own.includes(parameter)) };
    const place = own.includes(first) ? 'form body' : 'query';
    expect(await send(lenient, operation, input, moved)).toEqual(input);
    expect(await send(strict, operation, input, moved)).toEqual(
      first === '' ? {} : `400 InvalidParameter: Specified parameter ${first} belongs in the ${place}.`,
    );
  });
});
