import type { BaseIssue } from 'valibot';
import type { Issue } from './errors.js';

/**
 * What valibot found, in our words. What was received is told by its type alone, unless it is a number: a text or an
 * object could hold a secret.
 */
export const toIssues = (found: readonly BaseIssue<unknown>[]): Issue[] =>
  found.map((issue) => ({
    path: pathOf(issue.path),
    expected: expectation(issue),
    // Of an unknown key, valibot gives the key as what it found.
    received: describe(issue.expected === 'never' ? issue.path?.at(-1)?.value : issue.input),
  }));

function expectation({ type, message, expected, path }: BaseIssue<unknown>): string {
  // A schema of our own says in its message what it expects; a missing or an unknown key is valibot's to tell.
  if (type === 'custom') return message;
  if (expected === 'never') return 'no parameter of this name';
  return expected === `"${String(path?.at(-1)?.key)}"` ? 'a value, as it is required' : (expected ?? message);
}

/** The first issues in one line, for the message of an error. */
export const listIssues = (issues: readonly Issue[]): string =>
  issues
    .slice(0, 5)
    .map(({ path, expected, received }) => `${path || 'the whole'}: expected ${expected}, received ${received}`)
    .join('; ') + (issues.length > 5 ? `; and ${issues.length - 5} more` : '');

const pathOf = (path: BaseIssue<unknown>['path']): string =>
  (path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null || typeof value === 'number' || typeof value === 'bigint') return String(value).slice(0, 40);
  if (value === '') return 'an empty text';
  return Array.isArray(value) ? 'array' : typeof value;
}
