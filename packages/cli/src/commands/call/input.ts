import type { CatalogOperation } from '@esakit/core/catalog';
import { parametersOf, unknownParameter } from '../../args/parameters.js';
import {
  parseDocument,
  readText,
  refuseLiteralSecrets,
  requireReadable,
  toValue,
  valueSource,
} from '../../args/values.js';
import { UsageError } from '../../failure.js';
import type { Io } from '../../io.js';

export type Input = Readonly<Record<string, unknown>>;

/**
 * Reads the parameters of a call, from its flags and from the document of `--input`.
 *
 * @param flags - the values of the command line; those of parameters are lists.
 * @throws {UsageError} for a secret on the command line, before anything is read, and for a value of another type.
 */
export async function readInput(
  operation: CatalogOperation,
  flags: Readonly<Record<string, unknown>>,
  document: string | undefined,
  io: Io,
): Promise<Input> {
  const fields = parametersOf(operation);
  const given = fields.flatMap((field) => {
    const values = flags[field.name] as readonly string[] | undefined;
    return values && values.length > 0 ? [{ ...field, values }] : [];
  });
  for (const { name, shape, values } of given) refuseLiteralSecrets(shape, values, `--${name}`);
  const source = valueSource(io);
  const input: Record<string, unknown> = { ...(document !== undefined && (await readDocument(document, source))) };
  for (const name of Object.keys(input)) {
    if (!fields.some((field) => field.name === name))
      throw new UsageError(`--input: ${unknownParameter(operation, name)}`);
  }
  for (const { name, shape, values } of given) {
    const texts: string[] = [];
    for (const value of values) texts.push(await source.read(value, `--${name}`));
    input[name] = toValue(shape, texts, `--${name}`);
  }
  const missing = fields.filter(({ name, optional }) => !optional && input[name] === undefined);
  if (missing.length > 0) {
    const flagsOfMissing = missing.map(({ name }) => `--${name}`).join(', ');
    throw new UsageError(`${operation.name} needs ${flagsOfMissing}`);
  }
  return input;
}

async function readDocument(path: string, source: ReturnType<typeof valueSource>): Promise<Input> {
  const from = `--input ${path}`;
  const text =
    path === '-' ? await source.read(path, '--input') : requireReadable(await readText(path, '--input'), from);
  const value = parseDocument(text, from);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Input;
  throw new UsageError(`${from} is not a JSON object of parameters`);
}
