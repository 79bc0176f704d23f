import { lacks } from './permissions.js';
import { runtime } from './runtime.js';

/**
 * Reads an environment variable. One that may not be read counts as not set. Asked first, because reading without
 * permission prompts the user or throws.
 */
export const readVariable = (name: string): string | undefined =>
  lacks({ name: 'env', variables: [name] }) === undefined ? runtime().env.get(name) : undefined;
