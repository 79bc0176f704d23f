import { Refusal } from './http/errors.js';

/** In what the service is not the same everywhere, or was not always. */
export interface Variants {
  /**
   * How all dates of certificates and records are written, `2023-11-26T16:00:00Z` or `2023-11-26 16:00:00`; each in the
   * form that its field has in the documentation, by default.
   */
  readonly dates?: 'iso' | 'spaced';
  /** The HTTP status of `NoPermission`, which some operations are documented to answer with 400; 403 by default. */
  readonly noPermission?: 400 | 403;
  /** Whether `SetCertificate` answers with the `Id`, which it did not before 2025; it does by default. */
  readonly setCertificateId?: boolean;
}

const DATES: ReadonlySet<string> = new Set(['NotBefore', 'NotAfter', 'CreateTime', 'UpdateTime']);
const DATE = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})Z?$/;

/** Data with its dates in one form; it is copied, because it may be the state. */
export function spellDates(data: object, form: Variants['dates']): object {
  if (form === undefined) return data;
  const spelled = form === 'iso' ? '$1T$2Z' : '$1 $2';
  const spell = (value: unknown, name = ''): unknown => {
    if (typeof value === 'string') return DATES.has(name) ? value.replace(DATE, spelled) : value;
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => spell(item));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spell(item, key)]));
  };
  return spell(data) as object;
}

/** A refusal with the status that it has in a variant. */
export function asVariant(refusal: Refusal, { noPermission }: Variants): Refusal {
  if (noPermission === undefined || refusal.code !== 'NoPermission') return refusal;
  return new Refusal(refusal.code, noPermission, refusal.message, refusal.headers);
}
