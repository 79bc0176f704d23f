import { canonicalJson } from './form/fill.js';

/**
 * Stands for one call that was shown before it is made. It holds an id, under which the call runs once however often it
 * arrives, and a digest of what was shown: an input that has changed since needs to be shown again.
 *
 * @param shown - the input, its secrets redacted.
 */
export async function confirmation(operation: string, shown: unknown, id: string): Promise<string> {
  const text = [id, operation, canonicalJson(shown)].join('\n');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `${id}.${Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** The id of the call that a confirmation is of; undefined where it is of another. */
export async function confirmedId(given: string, operation: string, shown: unknown): Promise<string | undefined> {
  const id = /^[0-9a-f-]{36}(?=\.)/.exec(given)?.[0];
  return id !== undefined && given === (await confirmation(operation, shown, id)) ? id : undefined;
}
