import type { CertificateInfo } from '@esakit/core';

/** A string, or a number as one. */
export const asText = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'bigint'
      ? String(value)
      : undefined;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * Reads a certificate of an answer that may differ from the documented shape: a field of another type becomes a string
 * where that is possible, and is left out where not. One such field does not keep the rest from being shown.
 */
export function readInfo(info: unknown): CertificateInfo {
  if (!isObject(info)) return {};
  const entries = Object.entries(info).flatMap(([name, value]: [string, unknown]): [string, unknown][] => {
    if (name === 'DCV') return [[name, readValidations(value)]];
    if (name === 'ApplyCode' && typeof value === 'number') return [[name, value]];
    if (name === 'SAN' && Array.isArray(value)) return [[name, value.flatMap((one) => asText(one) ?? []).join(',')]];
    const text = asText(value);
    return text === undefined ? [] : [[name, text]];
  });
  return Object.fromEntries(entries) as CertificateInfo;
}

const readValidations = (value: unknown): object[] =>
  Array.isArray(value)
    ? value
        .filter(isObject)
        .map((one) => Object.fromEntries(Object.entries(one).filter(([, field]) => typeof field === 'string')))
    : [];
