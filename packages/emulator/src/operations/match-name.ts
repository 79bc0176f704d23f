import { invalidParameter } from '../http/errors.js';

/**
 * How lists look for names, ignoring case.
 *
 * @param parameter - name of the parameter that has the way, to refuse another one.
 */
export function matchName(
  name: string | undefined,
  way: string | undefined,
  parameter: string,
): (candidate: string) => boolean {
  const wanted = name?.toLowerCase();
  if (wanted === undefined) return () => true;
  switch (way ?? 'exact') {
    case 'exact':
      return (candidate) => candidate === wanted;
    case 'prefix':
      return (candidate) => candidate.startsWith(wanted);
    case 'suffix':
      return (candidate) => candidate.endsWith(wanted);
    case 'fuzzy':
      return (candidate) => candidate.includes(wanted);
    default:
      throw invalidParameter(parameter);
  }
}
