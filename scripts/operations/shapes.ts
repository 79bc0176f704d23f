import type { Shape } from '../../packages/core/src/operation/shape.ts';
import type { SpecOperation, SpecParameter, SpecShape } from './spec.ts';

/** A shape of an object, whose fields may change while it is made. */
export type Fields = Record<string, Shape>;

const ID = /(Id|Pool)$/;
const COUNT = /^(PageNumber|PageSize|PageIndex|MaxItem)$/;
/** Fields of answers that are integers. The description has only one kind of number. */
const INTEGER = /(Id|Count|Code)$|^(PageNumber|PageSize|PageIndex|TotalPage)$/;
/** A published word that can stand in a shape. */
const WORD = /^[\w./-]+$/;
/** Longer lists are in the documentation only. */
const MAX_WORDS = 12;

/** The shape of a parameter. */
export function parameterShape(parameter: SpecParameter, access: SpecOperation['access']): Shape {
  const { name, type, shape, secret, secretPaths = [] } = parameter;
  if (secret) return 'secret';
  if (shape !== undefined) return withSecrets(nested(shape), secretPaths.map(pathSteps));
  if (type === 'Boolean') return 'boolean';
  if (type === 'Float') return 'number';
  if (type === 'Long' || type === 'Integer') {
    if (COUNT.test(name)) return 'count';
    return type === 'Long' && ID.test(name) ? 'id' : 'int';
  }
  if (type !== 'String') return 'any';
  const words = wordsOf(parameter);
  if (words.length > 1) return words.join('|');
  // An optional string of a write may be empty, which takes a setting away.
  return parameter.required || access !== 'write' ? 'string' : 'text';
}

/** The published words of a parameter, as far as they say all that is known of it. */
export const wordsOf = ({ values = [], list }: SpecParameter): readonly string[] =>
  list === undefined && values.length <= MAX_WORDS && values.every((value) => WORD.test(value)) ? values : [];

/** Inside of a parameter nothing is known to be required, but what an exclamation mark says. */
function nested(shape: SpecShape): Shape {
  if (typeof shape === 'string') return shape === 'string' ? 'text' : shape;
  if (isList(shape)) return [nested(shape[0])];
  if (shape['*'] !== undefined) return { '*': nested(shape['*']) };
  return Object.fromEntries(
    Object.entries(shape).map(([name, inner]) => {
      const required = name.endsWith('!');
      const own = nested(inner);
      return required ? [name.slice(0, -1), own === 'text' ? 'string' : own] : [`${name}?`, own];
    }),
  );
}

/** The shape of an answer. */
export function outputShape({ response, responseSecrets = [] }: SpecOperation): Fields {
  const shape = Object.fromEntries(Object.entries(response).map(([name, inner]) => [name, answered(inner, name)]));
  return withSecrets(shape, responseSecrets.map(pathSteps)) as Fields;
}

function answered(shape: SpecShape, name: string): Shape {
  if (typeof shape === 'string') return shape === 'number' && INTEGER.test(name) ? 'int' : shape;
  if (isList(shape)) return [answered(shape[0], name)];
  return Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, answered(inner, key)]));
}

/** `[].AuthConf.SecretKey` as its steps. */
const pathSteps = (path: string): string[] => path.replaceAll('[]', '.*').split('.').filter(Boolean);

function withSecrets(shape: Shape, paths: readonly (readonly string[])[]): Shape {
  return paths.reduce((whole, path) => withSecret(whole, path), shape);
}

function withSecret(shape: Shape, [step, ...rest]: readonly string[]): Shape {
  if (step === undefined) return 'secret';
  if (isShapeList(shape) && step === '*') return [withSecret(shape[0], rest)];
  if (typeof shape === 'string' || isShapeList(shape)) throw new Error(`no secret at ${step}`);
  const key = [step, `${step}?`].find((one) => one in shape);
  const inner = key === undefined ? undefined : shape[key];
  if (key === undefined || inner === undefined) throw new Error(`no field ${step} for a secret`);
  return { ...shape, [key]: withSecret(inner, rest) };
}

const isList = (shape: SpecShape): shape is readonly [SpecShape] => Array.isArray(shape);

export const isShapeList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);
