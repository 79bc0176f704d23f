import { readShape, type ShapeField } from '@esakit/core/catalog';
import type { Call } from '../http/call.js';
import { invalidParameter, type Refusal, refusal } from '../http/errors.js';
import { readJson } from '../http/json.js';
import type { DescribedOperation } from './describe.js';
import { readFlat } from './read-flat.js';
import { readValue } from './read-value.js';

/**
 * The parameters of a call, each in the type of its shape. The gateway reads query and form as one; unknown parameters
 * are left out.
 *
 * @param strictPlaces - whether to refuse a parameter in the form that belongs in the query, or the other way round.
 * @throws {Refusal} for a parameter that is missing, or of another type.
 */
export function readInput(
  { operation, area }: DescribedOperation,
  call: Call,
  strictPlaces: boolean,
): Record<string, unknown> {
  const { input: shape, form = [], json = [] } = operation;
  // A schema tells no types, so it gets the strings.
  if ('~standard' in shape) return Object.fromEntries(call.parameters);
  const read = readShape(shape);
  if (read.kind !== 'object') throw new TypeError(`the input of ${operation.name} is not an object`);
  const flat = groupFlat(call.parameters);
  const input: Record<string, unknown> = {};
  for (const field of read.fields) {
    const { name, optional } = field;
    if (strictPlaces) assertPlace(name, call, form.includes(name));
    const text = call.parameters.get(name);
    const value = json.includes(name) ? readJsonText(field, text) : readFlat(field.shape, name, text, flat.get(name));
    if (value !== undefined) input[name] = value;
    else if (!optional) throw missingParameter(name, area);
  }
  return input;
}

/** Parameters whose name has steps, as `Tag.1.Key`, by their first step. */
function groupFlat(parameters: ReadonlyMap<string, string>): Map<string, (readonly [path: string, value: string])[]> {
  const groups = new Map<string, (readonly [string, string])[]>();
  for (const [name, value] of parameters) {
    const dot = name.indexOf('.');
    if (dot === -1) continue;
    const first = name.slice(0, dot);
    const group = groups.get(first);
    if (group) group.push([name.slice(dot + 1), value]);
    else groups.set(first, [[name.slice(dot + 1), value]]);
  }
  return groups;
}

/** A parameter that travels as one JSON string. */
function readJsonText({ name, shape }: ShapeField, text: string | undefined): unknown {
  if (!text) return undefined;
  let value: unknown;
  try {
    value = readJson(text);
  } catch {
    throw invalidParameter(name, 'is not valid JSON');
  }
  return value === null ? undefined : readValue(shape, value, name);
}

function assertPlace(name: string, { query, form }: Call, inForm: boolean): void {
  const wrong = (inForm ? query : form).some(([other]) => other === name || other.startsWith(`${name}.`));
  if (!wrong) return;
  throw invalidParameter(name, inForm ? 'belongs in the form body' : 'belongs in the query');
}

/** The service has codes of its own for the id of a site and that of a certificate. */
function missingParameter(name: string, area = ''): Refusal {
  if (name === 'SiteId') return refusal('MissingSiteId');
  if (name === 'Id' && area.endsWith('certificates')) return refusal('Id.MissingParameter');
  return refusal('MissingParameter', `The parameter ${name} is required.`);
}
