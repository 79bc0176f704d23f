import type { Shape } from '@esakit/node';
import { readShape } from '@esakit/core/catalog';

/** The types that were seen at each path of answers. It holds no value of them. */
export type Observed = Map<string, Set<string>>;

/** What was seen of the answers of an operation. */
export interface Observation {
  /** The documented paths, as in `Result[].DCV[].Type`; a record's names are `*`. */
  readonly documented: Observed;
  /** The paths that the description does not have. */
  readonly undocumented: Observed;
}

export const newObservation = (): Observation => ({ documented: new Map(), undocumented: new Map() });

/** What the type of a string is where the description lists words and it is none of them. */
const OTHER_WORD = 'string, none of the published';

/** Adds what is seen in a value, as far as its shape goes. */
export function observe(observation: Observation, shape: Shape, value: unknown, path = ''): void {
  const read = readShape(shape);
  const isOther = read.kind === 'scalar' && read.words !== undefined && !isWord(read.words, value);
  note(observation.documented, path, isOther && typeof value === 'string' ? OTHER_WORD : typeOf(value));
  if (read.kind === 'scalar' || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    if (read.kind !== 'list') return;
    for (const item of value) observe(observation, read.item, item, `${path}[]`);
    return;
  }
  if (read.kind === 'list') return;
  const fields = read.kind === 'object' ? new Map(read.fields.map((field) => [field.name, field.shape])) : undefined;
  for (const [name, item] of Object.entries(value)) {
    const inner = read.kind === 'record' ? read.item : fields?.get(name);
    const shown = read.kind === 'record' ? '*' : name;
    if (inner !== undefined) observe(observation, inner, item, join(path, shown));
    // Not what is inside: nobody knows what of that is a name, and what is data.
    else note(observation.undocumented, join(path, safeName(name)), typeOf(item));
  }
}

export const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

function note(observed: Observed, path: string, type: string): void {
  const types = observed.get(path);
  if (types) types.add(type);
  else observed.set(path, new Set([type]));
}

/** The service adds words without notice, and writes some in another case. */
const isWord = (words: readonly string[], value: unknown): boolean =>
  typeof value === 'string' && (value === '' || words.some((word) => word.toLowerCase() === value.toLowerCase()));

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'bigint' || Number.isInteger(value) ? 'integer' : typeof value;
}

const WITHHELD = '(a name that may be data)';
const MAX_NAME = 40;
const MAX_DIGITS = 4;

/**
 * The name of a field, where it has the form of the service's own. Hostnames, ids and what users name are names too
 * where a list became an object.
 */
function safeName(name: string): string {
  const digits = name.replace(/\D/g, '').length;
  return /^[A-Z][A-Za-z\d]*$/.test(name) && name.length <= MAX_NAME && digits <= MAX_DIGITS ? name : WITHHELD;
}
