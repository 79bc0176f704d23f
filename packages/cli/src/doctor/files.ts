import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from './finding.js';
import { readThrown } from '../thrown.js';

const NAME = 'credential files';

/**
 * Whether others on this machine can read the files with keys.
 *
 * @param home - the home directory.
 */
export async function checkFiles(
  env: Readonly<Record<string, string | undefined>>,
  home: string | undefined,
  isWindows: boolean,
): Promise<Finding[]> {
  if (isWindows) return [{ name: NAME, state: 'skipped', finding: 'Windows has no modes of files' }];
  const paths = [
    env['ALIBABA_CLOUD_CONFIG_FILE'] || (home && join(home, '.aliyun', 'config.json')),
    env['ALIBABA_CLOUD_CREDENTIALS_FILE'] || (home && join(home, '.alibabacloud', 'credentials')),
  ].flatMap((path) => path || []);
  const findings = await Promise.all(paths.map((path) => checkFile(path, shown(path, home))));
  const found = findings.filter((one) => one !== undefined);
  return found.length > 0 ? found : [{ name: NAME, state: 'skipped', finding: 'there are none' }];
}

async function checkFile(path: string, name: string): Promise<Finding | undefined> {
  try {
    const { mode } = await stat(path);
    const who = (mode & 0o004) !== 0 ? 'every user' : (mode & 0o040) !== 0 ? 'its group' : undefined;
    if (who === undefined) return { name: NAME, state: 'ok', finding: `only its owner can read ${name}` };
    return {
      name: NAME,
      state: 'warning',
      finding: `${who} of this machine can read the keys in ${name}`,
      remedy: `chmod 600 ${name}`,
    };
  } catch (error) {
    const { code } = readThrown(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    return { name: NAME, state: 'unknown', finding: `${name} can't be looked at (${code ?? 'no reason'})` };
  }
}

const shown = (path: string, home: string | undefined): string =>
  home !== undefined && home.length > 1 && path.startsWith(`${home}/`) ? `~${path.slice(home.length)}` : path;
