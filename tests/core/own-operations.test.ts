import { type Operation, ParameterError, ResponseError, type Schema, type SchemaIssue } from '@esakit/core';
import * as v from 'valibot';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { failure, reply, scriptedClient } from '../support/scripted-service.js';

/** A schema of another library, as Standard Schema describes it. */
const schema = <Value>(find: (value: Record<string, unknown>) => SchemaIssue[]): Schema<Value, Value> => ({
  '~standard': {
    version: 1,
    vendor: 'another library',
    validate: (value) => {
      const issues = find(value as Record<string, unknown>);
      return issues.length > 0 ? { issues } : { value: value as Value };
    },
  },
});

const operation: Operation<{ SiteId: number }, { Paused: boolean }> = {
  name: 'GetSitePause',
  method: 'GET',
  access: 'read',
  input: schema<{ SiteId: number }>((input) =>
    typeof input['SiteId'] === 'number' ? [] : [{ message: 'a number', path: [{ key: 'SiteId' }] }],
  ),
  output: schema<{ Paused: boolean }>((answer) =>
    typeof answer['Paused'] === 'boolean'
      ? []
      : [{ message: 'true or false', path: ['Paused', 'By', 0] }, { message: 'another answer' }],
  ),
};

describe("an operation of the user's own, with schemas of another library", () => {
  it('is called like any other', async () => {
    const { client, requests } = scriptedClient(reply({ Paused: true }));
    const { data } = await client.send(operation, { SiteId: 1 });
    expectTypeOf(data).toEqualTypeOf<{ Paused: boolean }>();
    expect(data).toEqual({ Paused: true });
    expect(requests[0]?.url).toBe('https://esa.cn-hangzhou.aliyuncs.com/?SiteId=1');
    expect(requests[0]?.headers['x-acs-action']).toBe('GetSitePause');
  });

  it('says what is wrong with its input, in the words of the schema', async () => {
    const { client, requests } = scriptedClient(reply({ Paused: true }));
    const error = await failure(() => client.send(operation, { SiteId: 'secret' as unknown as number }));
    expect(error).toBeInstanceOf(ParameterError);
    expect(error).toMatchObject({
      message: 'GetSitePause: expected a number, received string at SiteId',
      issues: [{ path: 'SiteId', expected: 'a number', received: 'string' }],
    });
    expect(requests).toHaveLength(0);
  });

  it.each([
    ['missing', undefined],
    ['misspelt', 'sting'],
    ['misspelt inside', { Paused: ['sting'] }],
  ])('is refused before anything is sent where its output is %s', async (_how, output) => {
    const { client, requests } = scriptedClient(reply({ Paused: true }));
    const own = { ...operation, access: 'write', output } as typeof operation;
    const error = await failure(() => client.send(own, { SiteId: 1 }));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toBe(
      `"${output === undefined ? 'undefined' : 'sting'}" is not the shape of a value`,
    );
    expect(requests).toHaveLength(0);
  });

  it('says what is wrong with an answer, at any place and in the whole', async () => {
    const { client } = scriptedClient(reply({ Paused: null }));
    const error = await failure(() => client.send(operation, { SiteId: 1 }));
    expect(error).toBeInstanceOf(ResponseError);
    expect((error as ResponseError).issues).toEqual([
      { path: 'Paused.By[0]', expected: 'true or false', received: 'undefined' },
      { path: '', expected: 'another answer', received: 'object' },
    ]);
  });

  it('refuses a schema that answers later', async () => {
    const later: Schema<{ SiteId: number }, object> = {
      '~standard': { version: 1, vendor: 'x', validate: async (value) => ({ value: value as object }) },
    };
    const { client, requests } = scriptedClient(reply({ Paused: true }));
    const error = await failure(() => client.send({ ...operation, input: later }, { SiteId: 1 }));
    expect(error).toEqual(new TypeError('the schemas of an operation must be synchronous'));
    expect(requests).toHaveLength(0);
  });
});

describe("an operation of the user's own, with schemas of valibot", () => {
  const quota: Operation<{ SiteId: string; Type: string }, { Quota: number }> = {
    name: 'GetCertificateQuota',
    method: 'GET',
    access: 'read',
    input: v.strictObject({ SiteId: v.string(), Type: v.string() }),
    output: v.looseObject({ Quota: v.number() }),
  };

  it('is called like any other', async () => {
    const { client } = scriptedClient(reply({ Quota: 10, QuotaUsage: 3 }));
    const { data } = await client.send(quota, { SiteId: '1', Type: 'free' });
    expect(data).toEqual({ Quota: 10, QuotaUsage: 3 });
  });

  it('says what is wrong as the operations of the toolkit do', async () => {
    const { client } = scriptedClient(reply({ Quota: 'ten' }));
    const input = { SiteId: 1, Other: true } as unknown as { SiteId: string; Type: string };
    expect(await failure(() => client.send(quota, input))).toMatchObject({
      issues: [
        { path: 'SiteId', expected: 'string', received: '1' },
        { path: 'Type', expected: 'a value, because it is required', received: 'undefined' },
        { path: 'Other', expected: 'no parameter of this name', received: 'boolean' },
      ],
    });
    expect(await failure(() => client.send(quota, { SiteId: '1', Type: 'free' }))).toMatchObject({
      issues: [{ path: 'Quota', expected: 'number', received: 'string' }],
    });
  });

  it('says what a check of the user expects, in the words of the user', async () => {
    const { client } = scriptedClient(reply({ Quota: 1 }));
    const even = v.custom<string>((value) => Number(value) % 2 === 0, 'an even id');
    const own = { ...quota, input: v.strictObject({ SiteId: even, Type: v.string() }) };
    expect(await failure(() => client.send(own, { SiteId: '1', Type: 'free' }))).toMatchObject({
      issues: [{ path: 'SiteId', expected: 'an even id', received: 'string' }],
    });
  });
});
