import { checkInput } from '@esakit/core/adapter';
import { jsonSchema, loadOperation, operationNames, type JsonSchema } from '@esakit/core/catalog';
import { SetCertificate } from '@esakit/core';
import { describe, expect, it } from 'vitest';

describe('the JSON Schema of a shape', () => {
  it('says of an input what a call is refused for', () => {
    const shape = {
      SiteId: 'id',
      'Type?': 'cas|upload',
      'Key?': 'secret',
      'Note?': 'text',
      'Size?': 'count',
      'Ttl?': 'int',
      'Share?': 'number',
      'On?': 'boolean',
      'More?': 'any',
      'Tags?': [{ Key: 'string' }],
      'Pools?': { '*': ['int'] },
    } as const;
    expect(jsonSchema(shape, 'input')).toEqual({
      type: 'object',
      properties: {
        SiteId: { type: ['integer', 'string'], minimum: 1, pattern: '^[1-9][0-9]{0,18}$' },
        Type: { type: 'string', minLength: 1, examples: ['cas', 'upload'] },
        Key: { type: 'string', minLength: 1, writeOnly: true },
        Note: { type: 'string' },
        Size: { type: 'integer', minimum: 1 },
        Ttl: { type: 'integer' },
        Share: { type: 'number' },
        On: { type: 'boolean' },
        More: {},
        Tags: {
          type: 'array',
          items: {
            type: 'object',
            properties: { Key: { type: 'string', minLength: 1 } },
            required: ['Key'],
            additionalProperties: false,
          },
        },
        Pools: { type: 'object', additionalProperties: { type: 'array', items: { type: 'integer' } } },
      },
      required: ['SiteId'],
      additionalProperties: false,
    });
  });

  it('says of an output what it may hold', () => {
    expect(jsonSchema({ Id: 'string', Token: 'secret', SiteId: 'id', Sites: [{ SiteId: 'id' }] }, 'output')).toEqual({
      type: 'object',
      properties: {
        Id: { type: 'string' },
        Token: { type: 'string' },
        SiteId: { type: 'integer' },
        Sites: {
          type: 'array',
          items: { type: 'object', properties: { SiteId: { type: 'integer' } }, additionalProperties: true },
        },
      },
      additionalProperties: true,
    });
  });

  it.each(operationNames)('requires what the call requires: %s', async (name) => {
    const operation = await loadOperation(name);
    const { required = [], properties = {} } = jsonSchema(operation.input, 'input');
    const given = Object.fromEntries(required.map((one) => [one, exampleOf(properties[one] ?? {})]));
    expect(() => checkInput(operation, given)).not.toThrow();
    for (const one of required) {
      const { [one]: _left, ...rest } = given;
      expect(() => checkInput(operation, rest)).toThrow(`at ${one}`);
    }
  });

  it('is that of the whole operation', () => {
    expect(jsonSchema(SetCertificate.input as Parameters<typeof jsonSchema>[0], 'input').required).toEqual([
      'SiteId',
      'Type',
    ]);
  });
});

/** The least value that a schema takes. */
function exampleOf({ type, properties = {}, required = [], items }: JsonSchema): unknown {
  const [first] = Array.isArray(type) ? (type as string[]) : [type];
  if (first === 'object') {
    return Object.fromEntries(required.map((name) => [name, exampleOf(properties[name] ?? {})]));
  }
  if (first === 'array') return [exampleOf(items ?? {})];
  return { string: 'x', integer: 1, number: 1, boolean: true }[first ?? ''] ?? 'anything';
}
