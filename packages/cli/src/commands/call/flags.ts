import type { CatalogOperation, OperationDescription, ParameterDescription, ShapeField } from '@esakit/core/catalog';
import { hasSecret, readShape } from '@esakit/core/catalog';
import type { Flag } from '../../args/command.js';
import { connectionFlags, idsFlag, jsonFlag } from '../../args/flags.js';
import { parametersOf } from '../../args/parameters.js';
import { valueName } from '../../args/values.js';

/** The flags of every call. */
export const callFlags = {
  input: {
    type: 'string',
    value: 'FILE',
    about: 'Parameters as a JSON object, from a file or from - ; flags override',
  },
  output: { type: 'string', value: 'FILE', about: 'Write the answer there, for your user only, with its secrets' },
  all: { type: 'boolean', about: 'Follow all pages of a list' },
  yes: { type: 'boolean', about: 'Carry out a write' },
  'dry-run': { type: 'boolean', about: 'Show what would be called, and send nothing' },
  ...idsFlag,
  json: { type: 'boolean', about: 'Print JSON: that is so anyway, but for --dry-run' },
  schema: { ...jsonFlag.schema, about: 'Print the JSON Schema of the answer, and do nothing else' },
  ...connectionFlags,
} as const;

/** A flag for each parameter of an operation, the required ones first. Any may be given again, for a list. */
export function parameterFlags(
  operation: CatalogOperation,
  { parameters }: OperationDescription,
): Record<string, Flag & { readonly multiple: true }> {
  const fields = parametersOf(operation).toSorted((a, b) => Number(a.optional) - Number(b.optional));
  return Object.fromEntries(
    fields.map((field) => [
      field.name,
      {
        type: 'string',
        value: valueName(field.shape),
        multiple: true,
        isParameter: true,
        about: explain(field, parameters[field.name]),
      },
    ]),
  );
}

/** What is known of a parameter, in sentences. */
function explain({ shape, optional }: ShapeField, about: ParameterDescription | undefined): string {
  const read = readShape(shape);
  const values = about?.values ?? (read.kind === 'scalar' ? read.words : undefined);
  const parts = [
    optional ? undefined : 'Required',
    about && about.meaning.charAt(0).toUpperCase() + about.meaning.slice(1),
    KINDS[read.kind],
    about?.separatedByCommas ? 'Separated by commas' : undefined,
    values && `One of ${values.join(', ')}`,
    about?.allowed && `Allowed: ${about.allowed}`,
    about?.default && `Default: ${about.default}`,
    limits(about),
    about?.maxLength === undefined ? undefined : `At most ${about.maxLength} characters`,
    about?.requiredWhen && `Needed with ${about.requiredWhen}`,
    about?.note,
    hasSecret(shape) ? 'Secret: from a file or standard input only' : undefined,
  ];
  return parts.flatMap((part) => (part ? `${part.replace(/\.$/, '')}.` : [])).join(' ');
}

const KINDS: Readonly<Partial<Record<string, string>>> = {
  list: 'A list: repeat the flag, or give a JSON array',
  object: 'A JSON object',
  record: 'A JSON object',
};

function limits({ min, max }: Partial<ParameterDescription> = {}): string | undefined {
  if (min !== undefined && max !== undefined) return `From ${min} to ${max}`;
  if (min !== undefined) return `At least ${min}`;
  return max === undefined ? undefined : `At most ${max}`;
}
