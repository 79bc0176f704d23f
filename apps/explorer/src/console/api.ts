import { ParameterError, parseJson, stringifyJson } from '@esakit/core';
import { describeOperation, isOperationName, jsonSchema, loadOperation, redactSecrets } from '@esakit/core/catalog';
import { type Context, Hono } from 'hono';
import type { AppConfig } from '../config.js';
import { printableJson } from '../ui/printable.js';
import type { AppEnv } from '../http/env.js';
import { faultsOf } from './form/faults.js';
import { previewOf } from './preview.js';
import { searchOperations } from './search.js';

/** The operations for programs: found, described, and their requests shown. `/api/call` runs them. */
export function operationsApi({ client, clock, allowChanges }: AppConfig): Hono<AppEnv> {
  const api = new Hono<AppEnv>();
  api.get('/', (c) => json(c, searchOperations(c.req.query('q') ?? '')));

  api.get('/:name', async (c) => {
    const name = c.req.param('name');
    if (!isOperationName(name)) return c.notFound();
    const { method, access, input, output } = await loadOperation(name);
    return json(c, {
      ...(await describeOperation(name)),
      method,
      runsHere: access !== 'write' || allowChanges,
      input: jsonSchema(input, 'input'),
      output: jsonSchema(output, 'output'),
    });
  });

  api.post('/:name/preview', async (c) => {
    const name = c.req.param('name');
    if (!isOperationName(name)) return c.notFound();
    const [operation, description] = await Promise.all([loadOperation(name), describeOperation(name)]);
    const input = readInput(await c.req.text(), name);
    const faults = faultsOf(operation, description, input);
    const context = {
      region: client.region,
      endpoint: client.endpoint,
      date: new Date(clock()),
      nonce: crypto.randomUUID(),
    };
    return json(c, {
      input: redactSecrets(operation.input, input),
      faults: Object.fromEntries(faults),
      ...(faults.size === 0 && previewOf(operation, input, context)),
    });
  });
  return api;
}

/** @throws {ParameterError} for anything but a JSON object. */
function readInput(text: string, operation: string): object {
  try {
    const input: unknown = parseJson(text);
    if (typeof input === 'object' && input !== null && !Array.isArray(input)) return input;
  } catch {
    // Refused below, like any value that is not an object.
  }
  throw new ParameterError('the body must be the input as a JSON object', operation);
}

const json = (c: Context, value: unknown): Response =>
  c.body(`${printableJson(stringifyJson(value, 2))}\n`, 200, { 'content-type': 'application/json; charset=utf-8' });
