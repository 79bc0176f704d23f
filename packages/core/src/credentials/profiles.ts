import { jsonErrorPosition } from '../util/json-position.js';
import { type Fields, isFields, textOf } from './keys.js';
import { broken } from './outcome.js';
import { readTextFile, shownPath, warnIfOpen } from './setup.js';
import type { Surroundings } from './surroundings.js';

/** Which profile. */
export interface ProfileOptions {
  /** Its name; that of `ALIBABA_CLOUD_PROFILE` by default, or the current one of the file. */
  readonly profile?: string | undefined;
}

/** The file of the vendor's command line, as far as it is needed. */
export interface Profiles {
  /** Its path, for people. */
  readonly shown: string;
  readonly current: string | undefined;
  readonly byName: ReadonlyMap<string, Fields>;
}

/** What may be in a file that nobody but its owner should read. */
const SECRETS = ['access_key_secret', 'sts_token', 'access_token', 'oauth_access_token', 'oauth_refresh_token'];

/**
 * Reads the profiles, anew at each call.
 *
 * @returns undefined where there is no file.
 * @throws {CredentialsError} with the position of what is broken, and nothing of the content.
 */
export function readProfiles(surroundings: Surroundings, path: string, isNamed: boolean): Profiles | undefined {
  const file = readTextFile(surroundings, path, isNamed);
  if (!file) return undefined;
  const shown = shownPath(surroundings, path);
  if (file.text.includes('\0')) throw broken(`${shown} is not UTF-8: save it as UTF-8`);
  const { current, profiles } = parse(file.text, shown);
  if (!Array.isArray(profiles)) throw broken(`${shown} has no list "profiles": run aliyun configure`);
  const byName = new Map<string, Fields>();
  for (const profile of profiles as readonly unknown[]) {
    const name = isFields(profile) ? textOf(profile, 'name') : undefined;
    // The first of a name counts, as it does for the vendor.
    if (name !== undefined && !byName.has(name)) byName.set(name, profile as Fields);
  }
  if ([...byName.values()].some((fields) => SECRETS.some((name) => textOf(fields, name) !== undefined))) {
    warnIfOpen(surroundings, path, file);
  }
  return { shown, current: typeof current === 'string' && current !== '' ? current : undefined, byName };
}

function parse(text: string, shown: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw broken(`${shown} is not JSON from ${jsonErrorPosition(text)} on: correct it, or run aliyun configure`);
  }
  if (!isFields(value)) throw broken(`${shown} is not a JSON object: run aliyun configure`);
  return value;
}

/** Names for a message. */
export const namesOf = (names: Iterable<string>): string =>
  [...names].map((name) => JSON.stringify(name)).join(', ') || 'none';
