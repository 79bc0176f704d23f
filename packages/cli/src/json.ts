import { stringifyJson } from '@esakit/node';
import { type Io, print } from './io.js';
import { withoutKeys } from './secrets.js';

/** An answer as JSON: integers of any size exact, private keys redacted. */
export const toJson = (value: unknown): string => stringifyJson(withoutKeys(value), 2);

export const printJson = (io: Io, value: unknown): void => print(io, toJson(value));
