import type { CatalogOperation, ShapeField } from '@esakit/core/catalog';
import { readShape, redactSecrets } from '@esakit/core/catalog';
import { stringifyJson } from '@esakit/node';
import { UsageError } from '../failure.js';
import type { Io } from '../io.js';
import { nearest } from './suggest.js';
import { refuseLiteralSecrets, toValue, valueSource } from './values.js';

type Input = Readonly<Record<string, unknown>>;

/** The parameters of an operation. */
export function parametersOf({ input }: CatalogOperation): readonly ShapeField[] {
  const read = readShape(input);
  return read.kind === 'object' ? read.fields : [];
}

/** Parameters that have a flag of their own in explain. */
const FLAGS: Readonly<Record<string, string>> = { SiteId: '--site', Id: '--id' };

/** Parameters as explain shows them. */
export interface Explained {
  /** Secrets are redacted, so whatever is made of it holds none. */
  readonly input: Input;
  /** Whether there was a secret. */
  readonly isRedacted: boolean;
}

/**
 * Turns `Name=value` strings into an operation's input, typed by its shape.
 *
 * @param own - parameters that other flags gave.
 * @throws {UsageError} for a parameter that is missing, unknown, given twice or of another type.
 */
export async function readParameters(
  operation: CatalogOperation,
  pairs: readonly string[],
  own: Readonly<Record<string, string>>,
  io: Io,
): Promise<Explained> {
  const given = new Map(Object.entries(own).map(([name, value]) => [name, [value]]));
  const fields = new Map(parametersOf(operation).map((field) => [field.name, field]));
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    // The pair itself could be a secret.
    if (equals < 1) throw new UsageError('--param has no name and value: give it as Name=value');
    const name = pair.slice(0, equals);
    const values = given.get(name);
    if (!values) given.set(name, [pair.slice(equals + 1)]);
    else if (isList(fields.get(name))) values.push(pair.slice(equals + 1));
    else throw new UsageError(`the parameter ${name} is given twice`);
  }
  for (const [name, values] of given) {
    const field = fields.get(name);
    if (field) refuseLiteralSecrets(field.shape, values, `the parameter ${name}`, `--param ${name}=`);
  }
  const source = valueSource(io);
  const input: Record<string, unknown> = {};
  for (const [name, values] of given) {
    const field = fields.get(name);
    if (!field) throw new UsageError(unknownParameter(operation, name));
    const texts: string[] = [];
    for (const value of values) {
      texts.push(name in own && values.length === 1 ? value : await source.read(value, `--param ${name}`));
    }
    input[name] = toValue(field.shape, texts, name);
  }
  for (const { name, optional } of fields.values()) {
    if (optional || name in input) continue;
    throw new UsageError(`${operation.name} needs ${name}: add ${FLAGS[name] ?? `--param ${name}=...`}`);
  }
  const redacted = redactSecrets(operation.input, input);
  return { input: redacted, isRedacted: stringifyJson(redacted) !== stringifyJson(input) };
}

/** That an operation has no such parameter, and what was probably meant. */
export function unknownParameter(operation: CatalogOperation, name: string): string {
  const names = parametersOf(operation).map((field) => field.name);
  const meant = nearest(name, names);
  return `${operation.name} has no parameter ${name}${meant === undefined ? '' : `: did you mean ${meant}?`}`;
}

const isList = (field: ShapeField | undefined): boolean =>
  field !== undefined && readShape(field.shape).kind === 'list';
