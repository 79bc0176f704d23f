import { type Shape, stringifyJson } from '@esakit/core';
import { check } from '@esakit/core/adapter';
import {
  catalogEntry,
  describeOperation,
  hasSecret,
  isOperationName,
  loadOperation,
  operationAreas,
  operationNames,
  readShape,
  redactSecrets,
} from '@esakit/core/catalog';
import { describe, expect, it } from 'vitest';
import { sampleInput } from '../support/sample-input.js';
import { sampleOutput } from '../support/sample-output.js';

/** A place in a value, and its shape. */
interface Place {
  readonly path: string;
  /** How many steps lead there. */
  readonly depth: number;
  readonly shape: Shape;
}

const within = (path: string, key: string | number): string =>
  typeof key === 'number' ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;

/** Every place of a sample, its whole included. Names in a record are the sample's. */
function placesOf(shape: Shape, value: unknown, path = '', depth = 0): Place[] {
  const here: Place = { path, depth, shape };
  const inner = (key: string | number, of: Shape, item: unknown) => placesOf(of, item, within(path, key), depth + 1);
  const read = readShape(shape);
  if (read.kind === 'scalar') return [here];
  if (read.kind === 'list') {
    return [here, ...(value as unknown[]).flatMap((item, index) => inner(index, read.item, item))];
  }
  const shapes = read.kind === 'object' ? new Map(read.fields.map((field) => [field.name, field.shape])) : undefined;
  const all = Object.entries(value as object).flatMap(([name, item]) => {
    const own = shapes ? shapes.get(name) : read.kind === 'record' ? read.item : undefined;
    return own === undefined ? [] : inner(name, own, item);
  });
  return [here, ...all];
}

/** A copy with another value at some places. */
function replaced(value: unknown, paths: ReadonlySet<string>, other: unknown, path = ''): unknown {
  if (paths.has(path)) return other;
  if (Array.isArray(value)) return value.map((item, index) => replaced(item, paths, other, within(path, index)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, replaced(item, paths, other, within(path, key))]),
  );
}

/** What a shape makes of a value, or what it finds wrong. */
function passed(shape: Shape, value: unknown, direction: 'input' | 'output'): unknown {
  const checked = check(shape, value, direction);
  return checked.issues ?? checked.value;
}

/** A value of each kind, and what an error calls it. */
const KINDS: Readonly<Record<string, readonly [value: unknown, received: string]>> = {
  string: ['other', 'string'],
  number: [7.5, '7.5'],
  boolean: [false, 'boolean'],
  object: [{ Other: 1 }, 'object'],
  list: [['other'], 'array'],
};

/** The kinds that a shape takes. */
function taken(shape: Shape): readonly string[] {
  const read = readShape(shape);
  if (read.kind === 'list') return ['list'];
  if (read.kind !== 'scalar') return ['object'];
  if (read.type === 'any') return Object.keys(KINDS);
  if (read.type === 'boolean') return ['boolean'];
  if (read.type === 'number') return ['number'];
  return ['id', 'int', 'count'].includes(read.type) ? [] : ['string'];
}

/**
 * Checks a value with each kind at each place where it does not belong: all places of a depth at once, because a value
 * in the place of an object takes away what is inside of it. Each place has its issue, and no other has one.
 *
 * @returns how many places with another kind were checked.
 */
function checkMutations(shape: Shape, value: unknown, direction: 'input' | 'output'): number {
  const places = placesOf(shape, value);
  // A number may be a secret where there are some.
  const isSecret = hasSecret(shape);
  let count = 0;
  for (const depth of new Set(places.map((place) => place.depth))) {
    for (const [kind, [other, shown]] of Object.entries(KINDS)) {
      const wrong = places.filter((place) => place.depth === depth && !taken(place.shape).includes(kind));
      if (wrong.length === 0) continue;
      const received = isSecret && kind === 'number' ? kind : shown;
      const { issues } = check(shape, replaced(value, new Set(wrong.map(({ path }) => path)), other), direction);
      expect(issues).toEqual(wrong.map(({ path }) => ({ path, expected: expect.any(String), received })));
      count += wrong.length;
    }
  }
  return count;
}

describe('every operation', () => {
  it('is one of 480, in 25 areas', () => {
    expect(operationNames).toHaveLength(480);
    expect(operationNames).toEqual(operationNames.toSorted());
    expect(new Set(operationNames.map((name) => catalogEntry(name).area))).toEqual(
      new Set(Object.keys(operationAreas)),
    );
    expect(Object.keys(operationAreas)).toHaveLength(25);
  });

  it.each(operationNames)('%s: an answer made from its shape passes, with unknown fields', async (name) => {
    const { output } = await loadOperation(name);
    const answer = sampleOutput(output) as object;
    expect(passed(output, answer, 'output')).toEqual(answer);
    const more = { ...answer, Unknown: { deep: [1n] } };
    expect(passed(output, more, 'output')).toEqual(more);
    const fields = Object.keys(answer);
    const empty = Object.fromEntries(fields.map((field) => [field, null]));
    expect(passed(output, empty, 'output')).toEqual(Object.fromEntries(fields.map((field) => [field, undefined])));
  });

  it.each(operationNames)('%s: what does not fit its answer is named by its path', async (name) => {
    const { output } = await loadOperation(name);
    const answer = sampleOutput(output);
    expect(checkMutations(output, answer, 'output')).toBeGreaterThan(4);
  });

  it.each(operationNames)('%s: an input made from its shape passes, and what does not fit is named', async (name) => {
    const { input } = await loadOperation(name);
    const sample = sampleInput(input) as Record<string, unknown>;
    expect(passed(input, sample, 'input')).toEqual(sample);
    checkMutations(input, sample, 'input');
    const required = Object.keys(input).filter((key) => !key.endsWith('?'));
    const missing = check(input, {}, 'input').issues ?? [];
    expect(missing.map(({ path }) => path)).toEqual(required);
    expect(missing.every(({ received }) => received === 'undefined')).toBe(true);
    const { issues } = check(input, { ...sample, Unknown: 1 }, 'input');
    expect(issues).toEqual([
      { path: 'Unknown', expected: 'no parameter of this name', received: hasSecret(input) ? 'number' : '1' },
    ]);
  });

  it.each(operationNames)('%s: is described, and says the same in each place', async (name) => {
    const operation = await loadOperation(name);
    const { summary, access, parameters, replacedBy } = await describeOperation(name);
    const known = Object.keys(operation.input).map((key) => key.replace('?', ''));
    expect(operation.name).toBe(name);
    expect(access).toBe(operation.access);
    expect(summary).toMatch(/^[A-Z].{5,}[^.]$/);
    expect(Object.keys(parameters)).toEqual(known);
    expect(Object.values(parameters).every(({ meaning }) => meaning.length > 2)).toBe(true);
    for (const place of [operation.form, operation.json])
      expect(known).toEqual(expect.arrayContaining([...(place ?? [])]));
    const others = [replacedBy, operation.shownBy].filter((other) => other !== undefined);
    expect(others.filter((other) => !isOperationName(other))).toEqual([]);
    expect(operation.shownBy && catalogEntry(operation.shownBy).access).not.toBe('write');
  });

  it('shows no secret of its input or its answer', async () => {
    const operations = await Promise.all(operationNames.map((name) => loadOperation(name)));
    const secret = operations.flatMap(({ name, input, output }) => [
      { name, shape: input, sample: sampleInput(input) },
      { name, shape: output, sample: sampleOutput(output) },
    ]);
    const shown = secret
      .filter(({ shape }) => hasSecret(shape))
      .map(({ name, shape, sample }) => ({
        name,
        before: stringifyJson(sample).includes('s3cr3t'),
        after: stringifyJson(redactSecrets(shape, sample)).includes('s3cr3t'),
      }));
    expect(shown).toEqual(shown.map(({ name }) => ({ name, before: true, after: false })));
    expect(shown).toHaveLength(26);
  });
});
