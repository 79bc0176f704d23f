import { stringifyJson, withoutPrivateKeys } from '@esakit/node';
import { type Io, print } from '../io.js';

/** An answer as JSON: integers of any size exact, private keys redacted. */
export const toJson = (value: unknown): string => stringifyJson(withoutPrivateKeys(value), 2);

export const printJson = (io: Io, value: unknown): void => print(io, toJson(value));
