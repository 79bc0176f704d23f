import { countPath, type FormValues } from './node.js';

/** Adds an item to a list or a record. */
export function addItem(values: FormValues, path: string, shown: number): FormValues {
  return new Map(values).set(countPath(path), String(shown + 1));
}

/** Takes an item out, and moves those after it. */
export function removeItem(values: FormValues, path: string, index: number, shown: number): FormValues {
  const kept = new Map<string, string>();
  const prefix = `${path}[`;
  for (const [name, value] of values) {
    const [, at, rest = ''] = name.startsWith(prefix) ? (/^(\d+)(\].*)$/s.exec(name.slice(prefix.length)) ?? []) : [];
    if (at === undefined) kept.set(name, value);
    else if (Number(at) !== index) kept.set(`${prefix}${Number(at) > index ? Number(at) - 1 : at}${rest}`, value);
  }
  return kept.set(countPath(path), String(Math.max(0, shown - 1)));
}
