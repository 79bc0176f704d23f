import { REDACTED } from './redacted.js';
import { buildForm, type FormPart, type FormValues, type ScalarPart } from './node.js';
import type { Shape } from '@esakit/core';
import { readForm } from './read.js';

type Fields = Readonly<Record<string, unknown>>;

/** The secrets of a form. Those in lists are left out, because the lists of another input are others. */
export function secretParts(parts: readonly FormPart[]): readonly ScalarPart[] {
  return parts.flatMap((part) => {
    if (part.kind === 'group') return secretParts(part.parts);
    return part.kind === 'scalar' && part.type === 'secret' ? [part] : [];
  });
}

/** An input with the secrets that were typed into fields of their own, where it has none itself. */
export function withTypedSecrets(shape: Shape, input: Fields, values: FormValues): Fields {
  const secrets = secretParts(buildForm(shape, values)).filter(({ value }) => value !== '');
  return secrets.reduce<Fields>((outer, part) => {
    const [secret] = Object.values(readForm([part]));
    return setAt(outer, part.path.split('.'), secret);
  }, input);
}

function setAt(outer: Fields, [name = '', ...rest]: readonly string[], secret: unknown): Fields {
  const inner = outer[name];
  if (rest.length === 0) return inner === undefined || inner === REDACTED ? { ...outer, [name]: secret } : outer;
  if (inner !== undefined && (typeof inner !== 'object' || inner === null)) return outer;
  return { ...outer, [name]: setAt((inner ?? {}) as Fields, rest, secret) };
}

/** Places that hold what stands for a secret in a page. */
export function redactedPlaces(value: unknown, at = ''): string[] {
  if (value === REDACTED) return [at];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]: [string, unknown]) =>
    redactedPlaces(item, Array.isArray(value) ? `${at}[${name}]` : at === '' ? name : `${at}.${name}`),
  );
}
