/**
 * All operations of the service, to look up by name: for tools that don't know beforehand what they call. Each area is
 * loaded when one of its operations is asked for.
 *
 * @module
 */
import { ParameterError } from '../errors.js';
import type { Access, Operation } from '../operation/operation.js';
import type { ShapeFields } from '../operation/shape.js';
import type { DescriptionDetails } from './description.js';
import { areas, list } from './list.js';
import { descriptionsOf, operationsOf } from './loaders.js';

export { jsonSchema, type JsonSchema } from '../operation/json-schema.js';
export { readShape, type Scalar, type ShapeField, type ShapeKind } from '../operation/shape.js';
export { sampleAnswer } from '../operation/sample.js';
export { hasSecret, redactSecrets } from '../operation/secrets.js';
export type { DescriptionDetails, ParameterDescription } from './description.js';

/** The name of an operation. */
export type OperationName = keyof typeof list;

/** A group of operations. */
export type Area = keyof typeof areas;

/** What the catalog says of every operation without loading it. */
export interface CatalogEntry {
  readonly name: OperationName;
  readonly area: Area;
  readonly access: Access;
  /** What it does, in a few words. */
  readonly summary: string;
  /** The methods that the service takes. A call uses `method` of the operation, which is one of them. */
  readonly methods: readonly ('GET' | 'POST')[];
}

/** An operation of the catalog: its input and output are shapes, so it can be looked into. */
export interface CatalogOperation extends Operation<Readonly<Record<string, unknown>>, Record<string, unknown>> {
  readonly name: OperationName;
  readonly input: ShapeFields;
  readonly output: ShapeFields;
}

/** Everything that is known of an operation for people. */
export interface OperationDescription extends CatalogEntry, DescriptionDetails {}

/** The names of all operations, in alphabetical order. */
export const operationNames: readonly OperationName[] = /* @__PURE__ */ Object.keys(list) as OperationName[];

/** The areas and what each is about. */
export const operationAreas: Readonly<Record<Area, string>> = areas;

/** Whether something is the name of an operation, in its exact spelling. */
export const isOperationName = (name: string): name is OperationName => Object.hasOwn(list, name);

/**
 * What the catalog says of an operation without loading it.
 *
 * @throws {ParameterError} for a name that is not one.
 * @example
 * ```ts
 * import { catalogEntry, operationNames } from '@esakit/core/catalog';
 *
 * for (const name of operationNames) console.log(name, catalogEntry(name).summary);
 * ```
 */
export function catalogEntry(name: string): CatalogEntry {
  if (!isOperationName(name))
    throw new ParameterError(
      `there is no operation ${JSON.stringify(name)}: operationNames lists them all`,
      'catalogEntry',
    );
  const [area, access, summary, methods] = list[name];
  return { name, area, access, summary, methods: methods.split(' ') as ('GET' | 'POST')[] };
}

/**
 * Loads an operation by its name, with the other operations of its area.
 *
 * @throws {ParameterError} for a name that is not one.
 * @example
 * ```ts
 * import { createClient } from '@esakit/core';
 * import { loadOperation } from '@esakit/core/catalog';
 *
 * const esa = createClient({ credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' } });
 * const { data } = await esa.send(await loadOperation('ListRecords'), { SiteId: '1234567890123' });
 * console.log(data['Records']);
 * ```
 */
export async function loadOperation(name: string): Promise<CatalogOperation> {
  const entry = catalogEntry(name);
  const operations = (await operationsOf[entry.area]()) as unknown as Readonly<Record<string, CatalogOperation>>;
  return operations[entry.name] as CatalogOperation;
}

/**
 * Everything that is known of an operation for people: the meaning of each parameter, its limits and an example.
 *
 * @throws {ParameterError} for a name that is not one.
 * @example
 * ```ts
 * import { describeOperation } from '@esakit/core/catalog';
 *
 * const { summary, parameters } = await describeOperation('SetCertificate');
 * console.log(summary, parameters['Type']?.values);
 * ```
 */
export async function describeOperation(name: string): Promise<OperationDescription> {
  const entry = catalogEntry(name);
  const { descriptions } = await descriptionsOf[entry.area]();
  return { ...entry, ...descriptions[entry.name], parameters: descriptions[entry.name]?.parameters ?? {} };
}
