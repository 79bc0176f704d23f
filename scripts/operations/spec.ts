import { readFileSync } from 'node:fs';
import { overrides } from '../../spec/overrides.ts';

/** The shape of a value, as the description has it. */
export type SpecShape = string | readonly [SpecShape] | { readonly [name: string]: SpecShape };

export interface SpecParameter {
  readonly name: string;
  readonly type: 'String' | 'Long' | 'Integer' | 'Json' | 'Boolean' | 'RepeatList' | 'Any' | 'Float';
  readonly in: 'query' | 'body';
  readonly style?: 'json' | 'flat(repeatList)';
  readonly shape?: SpecShape;
  readonly required?: true;
  readonly requiredWhen?: string;
  readonly secret?: true;
  readonly secretPaths?: readonly string[];
  readonly meaning: string;
  readonly values?: readonly string[];
  readonly allowed?: string;
  readonly knownValue?: string;
  readonly list?: 'comma';
  readonly default?: string | number | boolean;
  readonly min?: number;
  readonly max?: number;
  readonly maxLength?: number;
  readonly example?: string;
  readonly note?: string;
}

export interface SpecPaging {
  readonly style: 'page' | 'token';
  readonly request: { readonly page?: string; readonly token?: string };
  readonly items: string;
  readonly itemsKind: 'list' | 'map' | 'lists-by-name';
  readonly total?: string;
  readonly defaultPageSize?: number;
  readonly maxPageSize?: number;
  readonly maxPageNumber?: number;
  readonly allowedPageSizes?: readonly number[];
}

export interface SpecOperation {
  readonly operation: string;
  readonly area: string;
  readonly access: 'read' | 'list' | 'write';
  readonly method: 'GET' | 'POST';
  readonly methods?: readonly ('GET' | 'POST')[];
  readonly summary: string;
  readonly since?: string;
  readonly deprecated?: boolean;
  readonly replacedBy?: string;
  readonly ram?: { readonly action: string; readonly level: string; readonly resource: 'site' | '*' };
  readonly params: readonly SpecParameter[];
  readonly response: { readonly [name: string]: SpecShape };
  readonly responseSecrets?: readonly string[];
  readonly paging?: SpecPaging;
}

export interface Spec {
  readonly apiVersion: string;
  readonly source: string;
  readonly areas: Readonly<Record<string, string>>;
  readonly operations: readonly SpecOperation[];
}

/** The description of the API, with what we know better. */
export function readSpec(): Spec {
  const file = new URL('../../spec/esa-2024-09-10.json', import.meta.url);
  const spec = JSON.parse(readFileSync(file, 'utf8')) as Spec;
  const known = new Set(spec.operations.map(({ operation }) => operation));
  for (const name of Object.keys(overrides.operations)) {
    if (!known.has(name)) throw new Error(`spec/overrides.ts: there is no operation ${name}`);
  }
  return { ...spec, operations: spec.operations.map((operation) => inReadingOrder(override(operation))) };
}

function override(operation: SpecOperation): SpecOperation {
  const own = overrides.operations[operation.operation];
  if (!own) return operation;
  const { parameters = {}, ...fields } = own;
  for (const name of Object.keys(parameters)) {
    if (!operation.params.some((parameter) => parameter.name === name)) {
      throw new Error(`spec/overrides.ts: ${operation.operation} has no parameter ${name}`);
    }
  }
  return {
    ...operation,
    ...fields,
    params: operation.params.map((parameter) => ({ ...parameter, ...parameters[parameter.name] })),
  };
}

/** The site first, then what is required, each in the order of names. */
const inReadingOrder = (operation: SpecOperation): SpecOperation => ({
  ...operation,
  params: operation.params.toSorted((a, b) => rank(a) - rank(b)),
});

function rank({ name, required }: SpecParameter): number {
  if (!required) return 2;
  return name === 'SiteId' ? 0 : 1;
}
