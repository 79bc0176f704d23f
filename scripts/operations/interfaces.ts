import { readShape, type Shape, type ShapeField } from '../../packages/core/src/operation/shape.ts';
import { overrides } from '../../spec/overrides.ts';
import { comment, parameterDoc } from './docs.ts';
import type { SpecOperation, SpecParameter } from './spec.ts';

/** The interfaces of one file, by name. */
export type Interfaces = Map<string, Interface>;

interface Interface {
  readonly doc: string;
  /** Fields by name, each a line or more of source. */
  readonly fields: Map<string, string>;
  /** Whether it may have others. */
  readonly open: boolean;
}

const INPUT: Readonly<Record<string, string>> = {
  string: 'string',
  text: 'string',
  secret: 'string',
  id: 'Int64Input',
  int: 'number | bigint',
  count: 'number',
  number: 'number | bigint',
  boolean: 'boolean',
  any: 'unknown',
};

const OUTPUT: Readonly<Record<string, string>> = { ...INPUT, id: 'Int64', int: 'Int64', number: 'Int64' };

/** Adds the interface of an input, and those of what is in it. */
export function addInput(interfaces: Interfaces, operation: SpecOperation, shape: Shape): string {
  const name = `${operation.operation}Input`;
  const parameters = new Map(operation.params.map((parameter) => [parameter.name, parameter]));
  addObject(interfaces, {
    name,
    path: name,
    doc: `What \`${operation.operation}\` asks for.`,
    shape,
    input: true,
    docOf: (field) => {
      const parameter = parameters.get(field);
      return parameter && parameterDoc(parameter);
    },
    typeOf: (field) => integerType(parameters.get(field)),
  });
  return name;
}

/** What the description calls an Integer has 32 bits. */
const integerType = (parameter: SpecParameter | undefined): string | undefined =>
  parameter?.type === 'Integer' ? 'number' : undefined;

/** Adds the interface of an answer, and those of what is in it. */
export function addOutput(interfaces: Interfaces, operation: SpecOperation, shape: Shape): string {
  const name = `${operation.operation}Output`;
  const pages = operation.paging ? ' One page.' : '';
  addObject(interfaces, {
    name,
    path: name,
    doc: `What \`${operation.operation}\` answers.${pages}`,
    shape,
    input: false,
  });
  return name;
}

interface ObjectType {
  readonly name: string;
  /** Where it stands, for the names of what is in it. */
  readonly path: string;
  readonly doc: string;
  readonly shape: Shape;
  readonly input: boolean;
  readonly docOf?: (field: string) => string | undefined;
  readonly typeOf?: (field: string) => string | undefined;
}

function addObject(interfaces: Interfaces, type: ObjectType): void {
  const read = readShape(type.shape);
  if (read.kind !== 'object') throw new Error(`${type.name} is not an object`);
  const own = interfaces.get(type.name) ?? { doc: type.doc, fields: new Map<string, string>(), open: !type.input };
  interfaces.set(type.name, own);
  for (const field of read.fields) {
    const doc = type.docOf?.(field.name) ?? overrides.fields[type.name]?.[field.name];
    const inner = type.typeOf?.(field.name) ?? typeOf(interfaces, type, field);
    const optional = !type.input || field.optional;
    const source = `${type.input ? 'readonly ' : ''}${field.name}${optional ? '?' : ''}: ${inner}${optional && inner !== 'unknown' ? ' | undefined' : ''};`;
    own.fields.set(field.name, doc === undefined ? source : `${comment(doc)}\n${source}`);
  }
}

function typeOf(interfaces: Interfaces, type: ObjectType, { name, shape }: ShapeField): string {
  return valueType(interfaces, type, `${type.path}.${name}`, type.name + name, shape);
}

function valueType(interfaces: Interfaces, type: ObjectType, path: string, name: string, shape: Shape): string {
  const { input } = type;
  const read = readShape(shape);
  if (read.kind === 'scalar') {
    if (!read.words) return (input ? INPUT : OUTPUT)[read.type] ?? 'unknown';
    return `${read.words.map((word) => `'${word}'`).join(' | ')} | (string & {})`;
  }
  if (read.kind === 'object') {
    const own = overrides.typeNames[path] ?? name;
    addObject(interfaces, {
      name: own,
      path,
      doc: `Part of \`${type.path.split('.')[0]}\`: \`${path.split('.').slice(1).join('.')}\`.`,
      shape,
      input,
    });
    return own;
  }
  const item = valueType(interfaces, type, path, name, read.item);
  if (read.kind === 'record') return input ? `Readonly<Record<string, ${item}>>` : `Record<string, ${item}>`;
  const inner = /[|&]/.test(item) ? `(${item})` : item;
  return input ? `readonly ${inner}[]` : `${inner}[]`;
}

/** The source of all interfaces of a file. */
export const writeInterfaces = (interfaces: Interfaces): string =>
  [...interfaces]
    .map(([name, { doc, fields, open }]) => {
      const body = [...fields.values(), ...(open ? ['[unknown: string]: unknown;'] : [])].join('\n');
      return `${comment(doc)}\nexport interface ${name} {\n${body}\n}\n`;
    })
    .join('\n');
