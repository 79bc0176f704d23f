import type { Shape } from '@esakit/node';
import { readShape, type ShapeKind } from '@esakit/core/catalog';
import { join, type Observation, type Observed } from './observe.js';

/** One place where the service answers otherwise than expected. It holds names and types, and no value. */
export interface Difference {
  readonly operation: string;
  /** As in `Result[].DCV[].Type`. */
  readonly path: string;
  /** Which expectation: what is published of the operation, or what the emulator answers. */
  readonly against: 'description' | 'emulator';
  readonly kind: 'missing' | 'undocumented' | 'additional' | 'type';
  /** A type, or `nothing`. */
  readonly expected: string;
  readonly received: string;
}

const NOTHING = 'nothing';

/** So many undocumented names of one object are listed: with more of them, they are likely to be data. */
const MAX_UNDOCUMENTED = 20;

type Found = Omit<Difference, 'operation' | 'against'>;

/** Where answers differ from the description of their operation. */
export function differencesFromShape(operation: string, shape: Shape, observation: Observation): Difference[] {
  const found: Found[] = [];
  compareWithShape(shape, observation.documented, '', found);
  return [...found, ...undocumentedIn(observation)].map((one) => ({ operation, against: 'description', ...one }));
}

function compareWithShape(shape: Shape, observed: Observed, path: string, found: Found[]): void {
  const read = readShape(shape);
  const types = observed.get(path) ?? new Set();
  const present = [...types].filter((type) => type !== 'null');
  if (present.length === 0) {
    found.push({ path, kind: 'missing', expected: typeOfShape(read), received: types.size > 0 ? 'null' : NOTHING });
    return;
  }
  const others = present.filter((type) => !accepts(read, type));
  if (others.length > 0) found.push({ path, kind: 'type', expected: typeOfShape(read), received: list(others) });
  if (read.kind === 'object' && types.has('object')) {
    for (const field of read.fields) compareWithShape(field.shape, observed, join(path, field.name), found);
  }
  // What an empty list or record holds is not missing; it was not seen.
  const inner = read.kind === 'list' ? `${path}[]` : join(path, '*');
  if ((read.kind === 'list' || read.kind === 'record') && observed.has(inner)) {
    compareWithShape(read.item, observed, inner, found);
  }
}

function undocumentedIn({ undocumented }: Observation): Found[] {
  const byParent = new Map<string, number>();
  return [...undocumented].flatMap(([path, types]) => {
    const parent = parentOf(path);
    const count = (byParent.get(parent) ?? 0) + 1;
    byParent.set(parent, count);
    if (count > MAX_UNDOCUMENTED + 1) return [];
    const isMore = count > MAX_UNDOCUMENTED;
    return {
      path: isMore ? join(parent, '(more of them)') : path,
      kind: 'undocumented',
      expected: NOTHING,
      received: isMore ? 'fields' : list([...types]),
    };
  });
}

/** Where the service and the emulator answer an operation differently, in objects that both were seen to have. */
export function differencesFromEmulator(
  operation: string,
  { documented: service }: Observation,
  { documented: emulated }: Observation,
): Difference[] {
  const paths = [...new Set([...service.keys(), ...emulated.keys()])].filter((path) => path !== '').toSorted();
  return paths.flatMap((path) => {
    const parent = parentOf(path);
    if (!service.get(parent)?.has('object') || !emulated.get(parent)?.has('object')) return [];
    const expected = presentAt(emulated, path);
    const received = presentAt(service, path);
    // An empty list or record says nothing of what it could hold.
    if (/(\[\]|\*)$/.test(path) && (expected.length === 0 || received.length === 0)) return [];
    if (expected.some((type) => received.includes(type)) || expected.length + received.length === 0) return [];
    const kind = received.length === 0 ? 'missing' : expected.length === 0 ? 'additional' : 'type';
    return {
      operation,
      path,
      against: 'emulator',
      kind,
      expected: list(expected),
      received: list(received),
    } satisfies Difference;
  });
}

const presentAt = (observed: Observed, path: string): string[] =>
  [...(observed.get(path) ?? [])].filter((type) => type !== 'null');

const list = (types: readonly string[]): string => (types.length === 0 ? NOTHING : types.toSorted().join(' or '));

/** The path of the object around a path. */
const parentOf = (path: string): string => (path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '');

const INTEGERS: ReadonlySet<string> = new Set(['id', 'int', 'count']);

function typeOfShape(read: ShapeKind): string {
  if (read.kind === 'list') return 'array';
  if (read.kind !== 'scalar') return 'object';
  if (read.words) return 'string, one of the published';
  return INTEGERS.has(read.type) ? 'integer' : read.type === 'text' ? 'string' : read.type;
}

function accepts(read: ShapeKind, type: string): boolean {
  if (read.kind === 'list') return type === 'array';
  if (read.kind !== 'scalar') return type === 'object';
  if (read.type === 'any') return true;
  if (INTEGERS.has(read.type)) return type === 'integer';
  if (read.type === 'number') return type === 'number' || type === 'integer';
  return type === (read.type === 'boolean' ? 'boolean' : 'string');
}
