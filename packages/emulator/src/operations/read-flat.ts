import { readShape, type Scalar } from '@esakit/core/catalog';
import type { Shape } from '@esakit/core';
import { invalidParameter } from '../http/errors.js';
import { readNumber } from './read-number.js';

/** What is under a parameter in the flat style: the steps after its own, and the value. */
type Flat = readonly (readonly [path: string, value: string])[];

/** Deeper parameters are refused. */
const MAX_DEPTH = 16;

/**
 * Reads a parameter in the flat style: `Name=value`, or `Name.1.Key=value`.
 *
 * @param path - for messages.
 * @param text - what the parameter itself says.
 * @param flat - what is under it.
 * @returns undefined for a parameter that is missing. An empty one is missing too, unless it is a string that may be
 * empty.
 * @throws {Refusal} for a parameter of another type.
 */
export function readFlat(shape: Shape, path: string, text: string | undefined, flat: Flat = []): unknown {
  const read = readShape(shape);
  if (read.kind === 'scalar') {
    if (read.type === 'any' && flat.length > 0) return readAny(path, flat, 1);
    return text === undefined ? undefined : readText(read.type, text, path);
  }
  if (flat.length === 0) {
    if (text) throw invalidParameter(path);
    return undefined;
  }
  const steps = groupSteps(flat);
  const under = (inner: Shape, step: string): unknown => {
    const { text: own, flat: rest } = steps.get(step) ?? {};
    return readFlat(inner, `${path}.${step}`, own, rest);
  };
  if (read.kind === 'list') return listSteps(steps, path).flatMap((step) => under(read.item, step) ?? []);
  if (read.kind === 'record')
    return Object.fromEntries([...steps.keys()].map((step) => [step, under(read.item, step)]));
  const object: Record<string, unknown> = {};
  for (const { name, shape: inner, optional } of read.fields) {
    const value = under(inner, name);
    if (value !== undefined) object[name] = value;
    else if (!optional) throw invalidParameter(`${path}.${name}`, 'is missing');
  }
  return object;
}

function readText(type: Scalar, text: string, path: string): unknown {
  if (type === 'text') return text;
  if (text === '') return undefined;
  if (type === 'boolean') return readBoolean(text, path);
  if (type === 'string' || type === 'secret' || type === 'any') return text;
  return readNumber(type, text, path);
}

function readBoolean(text: string, path: string): boolean {
  const word = text.toLowerCase();
  if (word === 'true' || word === '1') return true;
  if (word === 'false' || word === '0') return false;
  throw invalidParameter(path);
}

/** Without a shape: steps that are all numbers make a list, others an object. */
function readAny(path: string, flat: Flat, depth: number): unknown {
  if (depth > MAX_DEPTH) throw invalidParameter(path, 'is too deep');
  const steps = groupSteps(flat);
  const under = (step: string): unknown => {
    const { text, flat: rest = [] } = steps.get(step) ?? {};
    return rest.length > 0 ? readAny(`${path}.${step}`, rest, depth + 1) : text;
  };
  const names = [...steps.keys()];
  if (names.every(isIndex)) return listSteps(steps, path).map(under);
  return Object.fromEntries(names.map((step) => [step, under(step)]));
}

interface Step {
  text?: string;
  flat: (readonly [path: string, value: string])[];
}

function groupSteps(flat: Flat): Map<string, Step> {
  const steps = new Map<string, Step>();
  for (const [path, value] of flat) {
    const dot = path.indexOf('.');
    const name = dot === -1 ? path : path.slice(0, dot);
    let step = steps.get(name);
    if (!step) steps.set(name, (step = { flat: [] }));
    if (dot === -1) step.text = value;
    else step.flat.push([path.slice(dot + 1), value]);
  }
  return steps;
}

/** The steps of a list in their order. A client leaves out what is null, so numbers may be missing. */
function listSteps(steps: ReadonlyMap<string, Step>, path: string): string[] {
  const names = [...steps.keys()];
  const wrong = names.find((name) => !isIndex(name));
  if (wrong !== undefined) throw invalidParameter(`${path}.${wrong}`);
  return names.toSorted((a, b) => Number(a) - Number(b));
}

const isIndex = (step: string): boolean => /^[1-9]\d{0,8}$/.test(step);
