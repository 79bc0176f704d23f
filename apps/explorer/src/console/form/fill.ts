import { stringifyJson } from '@esakit/core';
import { readShape, type Scalar } from '@esakit/core/catalog';
import type { Shape } from '@esakit/core';
import { buildForm, countPath, type FormValues } from './node.js';
import { readForm } from './read.js';

/**
 * An input as what would be typed into its form; undefined for one that the form can't hold, such as an empty string or
 * an item of several lines. Secrets are left out.
 */
export function fillForm(shape: Shape, input: unknown): FormValues | undefined {
  const values = new Map<string, string>();
  fill(shape, input, '', values);
  return sameJson(readForm(buildForm(shape, values)), input) ? values : undefined;
}

function fill(shape: Shape, value: unknown, path: string, values: Map<string, string>): void {
  if (value === undefined) return;
  const read = readShape(shape);
  if (read.kind === 'scalar') {
    values.set(path, textOf(read.type, value));
  } else if (read.kind === 'list') {
    const items = Array.isArray(value) ? (value as unknown[]) : [];
    const item = readShape(read.item);
    if (item.kind === 'scalar' && item.type !== 'any' && item.type !== 'secret') {
      values.set(path, items.map((one) => textOf(item.type, one)).join('\n'));
      return;
    }
    values.set(countPath(path), String(items.length));
    for (const [index, one] of items.entries()) fill(read.item, one, `${path}[${index}]`, values);
  } else if (read.kind === 'object') {
    for (const { name, shape: inner } of read.fields) {
      fill(inner, fieldOf(value, name), path === '' ? name : `${path}.${name}`, values);
    }
  } else {
    const entries = Object.entries(Object(value) as Readonly<Record<string, unknown>>);
    values.set(countPath(path), String(entries.length));
    for (const [index, [name, one]] of entries.entries()) {
      values.set(`${path}[${index}].name`, name);
      fill(read.item, one, `${path}[${index}].value`, values);
    }
  }
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

function textOf(type: Scalar, value: unknown): string {
  if (typeof value === 'string') return type === 'any' && value !== '' ? JSON.stringify(value) : value;
  return stringifyJson(value);
}

const sameJson = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

/** JSON with its fields in one order, and numbers as their digits: an id is the same as a string. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(String(value));
  const fields = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, item]) => `${JSON.stringify(name)}:${canonicalJson(item)}`);
  return `{${fields.join()}}`;
}
