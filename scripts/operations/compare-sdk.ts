import type { Spec, SpecShape } from './spec.ts';

/** A model of the official SDK: the names of its fields on the wire, and their types. */
interface Model {
  names(): Readonly<Record<string, string>>;
  types(): Readonly<Record<string, ModelType>>;
}
type ModelType = string | Model | { readonly type: string; readonly itemType: ModelType };

/** What the package `@alicloud/esa20240910` exports: its client under `default`, and a model for each request and body. */
export type Sdk = Readonly<Record<string, unknown>>;

/** Parameters of the gateway that every operation once had. Nobody needs them: a signed header carries the token. */
const GATEWAY = new Set(['OwnerId', 'SecurityToken']);

/** What the official SDK has and our description of the API lacks, a line each. */
export function missingFrom(spec: Spec, sdk: Sdk): string[] {
  const known = new Map(spec.operations.map((operation) => [operation.operation, operation]));
  return operationsOf(sdk).flatMap((name) => {
    const operation = known.get(name);
    if (!operation) return [`operation ${name}`];
    const input = Object.fromEntries(operation.params.map((one) => [one.name, one.shape ?? 'any']));
    return [
      ...missingFields(sdk[`${name}Request`], input, `parameter ${name}: `),
      ...missingFields(sdk[`${name}ResponseBody`], operation.response, `answer ${name}: `),
    ];
  });
}

function operationsOf(sdk: Sdk): string[] {
  const client = sdk['default'] as { readonly prototype: object };
  return Object.getOwnPropertyNames(client.prototype).flatMap((method) => {
    const [, name] = /^(\w+)WithOptions$/.exec(method) ?? [];
    if (name === undefined) return [];
    return [name.charAt(0).toUpperCase() + name.slice(1)];
  });
}

function missingFields(type: unknown, shape: SpecShape, path: string): string[] {
  if (Array.isArray(shape)) {
    const itemType = (type as { readonly itemType?: ModelType } | undefined)?.itemType;
    return missingFields(itemType, (shape as readonly [SpecShape])[0], `${path.replace(/\.$/, '')}[].`);
  }
  // What the description leaves open, or the SDK, lacks nothing.
  if (!isModel(type) || typeof shape !== 'object') return [];
  const fields = shape as Readonly<Record<string, SpecShape>>;
  if ('*' in fields) return [];
  const types = type.types();
  const ours = new Map(Object.entries(fields).map(([name, inner]) => [name.replace(/[?!]$/, ''), inner]));
  return Object.entries(type.names()).flatMap(([field, name]) => {
    const inner = ours.get(name);
    if (GATEWAY.has(name)) return [];
    return inner === undefined ? [path + name] : missingFields(types[field], inner, `${path}${name}.`);
  });
}

function isModel(type: unknown): type is Model {
  return typeof type === 'function' && 'names' in type && 'types' in type;
}
