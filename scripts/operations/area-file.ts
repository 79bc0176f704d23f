import { type Shape, type ShapeFields } from '../../packages/core/src/operation/shape.ts';
import { overrides } from '../../spec/overrides.ts';
import { comment, functionDoc, operationDoc } from './docs.ts';
import { addInput, addOutput, type Interfaces, writeInterfaces } from './interfaces.ts';
import { type Fields, isShapeList, outputShape, parameterShape } from './shapes.ts';
import { shownBy } from './shown-by.ts';
import type { SpecOperation, SpecPaging } from './spec.ts';

/** The module of an area: its operations as data, their functions, and the interfaces of what goes in and comes out. */
export function areaFile(
  area: string,
  about: string,
  operations: readonly SpecOperation[],
  names: ReadonlySet<string>,
): string {
  const interfaces: Interfaces = new Map();
  const parts = operations.map((operation) => {
    const input = inputShape(operation);
    const output = outputShape(operation);
    const types = [addInput(interfaces, operation, input), addOutput(interfaces, operation, output)];
    return operationSource(operation, input, output, types.join(', '), names);
  });
  const body = `${writeInterfaces(interfaces)}\n${parts.join('\n')}`;
  const uses = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(body);
  const int64 = ['Int64', 'Int64Input'].filter(uses);
  const types = ['ListOperation', 'Operation'].filter(uses);
  return `// Written by scripts/operations from spec/: change those.

/**
 * ${about}.
 *
 * @module
 */
import { type Call, call } from '../client/operation-function.js';
import type { ${types.join(', ')} } from '../operation/operation.js';
${int64.length > 0 ? `import type { ${int64.join(', ')} } from '../util/int64.js';\n` : ''}
${body}`;
}

const inputShape = ({ params, access }: SpecOperation): Fields =>
  Object.fromEntries(
    params.map((parameter) => [parameter.name + (parameter.required ? '' : '?'), parameterShape(parameter, access)]),
  );

function operationSource(
  operation: SpecOperation,
  input: ShapeFields,
  output: ShapeFields,
  types: string,
  names: ReadonlySet<string>,
): string {
  const { operation: name, method, access, params, paging } = operation;
  const where = (test: (one: (typeof params)[number]) => boolean): string[] =>
    params.filter(test).map((one) => one.name);
  const shown = access === 'write' ? (overrides.operations[name]?.shownBy ?? shownBy(name, names)) : undefined;
  const fields = [
    ['name', source(name)],
    ['method', source(method)],
    ['access', source(access)],
    ['input', source(input)],
    ['form', list(where((one) => one.in === 'body'))],
    ['json', list(where((one) => one.style === 'json'))],
    ['output', source(output)],
    ['pages', paging && source(pagesOf(paging))],
    ['shownBy', shown && source(shown)],
  ].flatMap(([key, value]) => (value === undefined ? [] : `${key}: ${value},`));
  const type = paging ? `ListOperation<${types}, ${itemType(operation)}>` : `Operation<${types}>`;
  const fn = name.charAt(0).toLowerCase() + name.slice(1);
  return `${comment(operationDoc(operation))}
export const ${name}: ${type} = {
${fields.join('\n')}
};

${comment(functionDoc(operation))}
export const ${fn}: Call<${types}> = /* @__PURE__ */ call(${name});
`;
}

const list = (names: readonly string[]): string | undefined => (names.length === 0 ? undefined : source(names));

function pagesOf({ request, items, itemsKind, total = '', style }: SpecPaging): Record<string, string> {
  // What is counted of lists by name is not said, a count of `Count` may be that of the page, and where each part of an
  // answer has its own, parts that are done are no longer there.
  const trusted = itemsKind === 'lists-by-name' || total === 'Count' || total.includes('[]') ? '' : total;
  return {
    items,
    ...(style === 'token' && request.token !== undefined && { token: request.token }),
    ...(style === 'page' && request.page !== 'PageNumber' && request.page !== undefined && { number: request.page }),
    ...(style === 'page' && trusted !== 'TotalCount' && { total: trusted }),
  };
}

/** The type of an item, as what the interface of the answer says. */
function itemType({ operation, paging, response }: SpecOperation): string {
  const path = paging?.items ?? '';
  let type = `${operation}Output`;
  for (const step of path.split('.')) {
    const name = step.replace('[]', '');
    type = `NonNullable<${type}['${name}']>`;
    if (step.endsWith('[]')) type = `${type}[number]`;
  }
  const shape = path.split('.').reduce<unknown>((outer, step) => {
    const inner = (outer as Record<string, unknown>)[step.replace('[]', '')];
    return step.endsWith('[]') ? (inner as unknown[])[0] : inner;
  }, response);
  if (Array.isArray(shape)) return `${type}[number]`;
  const value =
    paging?.itemsKind === 'map'
      ? `${type}[string]`
      : Object.keys(shape as object)
          .map((name) => `NonNullable<${type}['${name}']>[number]`)
          .join(' | ');
  return `readonly [name: string, value: ${value}]`;
}

/** A value as source. */
function source(value: Shape | readonly string[] | Readonly<Record<string, string>>): string {
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) return `[${value.map((one: Shape) => source(one)).join(', ')}]`;
  if (isShapeList(value as Shape)) throw new Error('unreachable');
  return `{ ${Object.entries(value as ShapeFields)
    .map(([key, inner]) => `${/^\w+$/.test(key) ? key : `'${key}'`}: ${source(inner)}`)
    .join(', ')} }`;
}
