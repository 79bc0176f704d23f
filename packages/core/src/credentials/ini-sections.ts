import { type Ini, parseIni } from '../util/ini.js';
import { broken } from './outcome.js';
import { inHome, readTextFile, shownPath, warnIfOpen } from './setup.js';
import type { Surroundings } from './surroundings.js';

const VARIABLE = 'ALIBABA_CLOUD_CREDENTIALS_FILE';

/** The shared file: its path for people, and its sections, which are undefined where there is no file. */
export interface SharedFile {
  readonly shown: string;
  readonly isNamed: boolean;
  readonly sections: Ini | undefined;
}

/**
 * Reads `ALIBABA_CLOUD_CREDENTIALS_FILE` or `~/.alibabacloud/credentials`, anew at each call.
 *
 * @returns undefined where there is no home directory to look in.
 * @throws {CredentialsError} with the line of what is broken, and nothing of the content.
 */
export function readSharedFile(surroundings: Surroundings): SharedFile | undefined {
  const named = surroundings.env(VARIABLE) || undefined;
  const path = named ?? inHome(surroundings, '.alibabacloud', 'credentials');
  if (path === undefined) return undefined;
  const isNamed = named !== undefined;
  const shown = shownPath(surroundings, path);
  const file = readTextFile(surroundings, path, isNamed);
  if (!file) {
    if (isNamed) throw broken(`${shown} is not there; ${VARIABLE} names it`);
    return { shown, isNamed, sections: undefined };
  }
  if (file.text.includes('\0')) throw broken(`${shown} is not UTF-8: save it as UTF-8`);
  const sections = parseIni(file.text);
  if (typeof sections === 'number') throw broken(`${shown}, line ${sections}: expected [section] or key = value`);
  if ([...sections.values()].some(({ access_key_secret: secret }) => secret)) warnIfOpen(surroundings, path, file);
  return { shown, isNamed, sections };
}
