import type { Client, Hooks } from '@esakit/core';
import { createEmulator } from '@esakit/emulator';
import { type PlatformParts, SettingError } from './platform.js';
import { printable } from './ui/printable.js';

/** Whose certificates these are: an account's, or the sample data of an emulator inside this process. */
export type Source = 'account' | 'emulator';

/** Settings that say that there are credentials. */
const SIGNS_OF_CREDENTIALS = [
  'ACCESS_KEY_ID',
  'ACCESS_KEY_SECRET',
  'PROFILE',
  'ROLE_ARN',
  'CREDENTIALS_FILE',
  'CREDENTIALS_URI',
  'ECS_METADATA',
].map((name) => `ALIBABA_CLOUD_${name}`);

/**
 * A client for the account that the settings name; without any credentials, for an emulator. It takes answers that
 * differ from their documented shape, because one field of another type must not hide all certificates, and says so
 * once for each operation.
 *
 * @throws {SettingError} that names the setting.
 */
export function connect(
  { env, createClient, hasCredentials = false }: Pick<PlatformParts, 'env' | 'createClient' | 'hasCredentials'>,
  { clock, log }: { readonly clock: () => number; readonly log: (line: string) => void },
): { readonly client: Client; readonly source: Source } {
  const account = hasCredentials || SIGNS_OF_CREDENTIALS.some((name) => env(name));
  if ((askedSource(env) ?? (account ? 'account' : 'emulator')) === 'account') {
    const hooks = { onDrift: createDriftLog(log) };
    return { client: createClient({ clock, validation: 'lenient', hooks }), source: 'account' };
  }
  const region = env('ALIBABA_CLOUD_REGION_ID') || 'cn-hangzhou';
  // The console shows the shape of an answer that the emulator doesn't play, and marks it.
  const emulator = createEmulator({ clock, region, sampleAnswers: true });
  const endpoint = `esa.${region}.aliyuncs.com`;
  const { credentials, fetch } = emulator;
  return { client: createClient({ credentials, region, endpoint, fetch, clock }), source: 'emulator' };
}

function createDriftLog(log: (line: string) => void): NonNullable<Hooks['onDrift']> {
  const said = new Set<string>();
  return ({ operation, issues }) => {
    if (said.has(operation)) return;
    said.add(operation);
    const fields = issues.slice(0, 5).map(({ path, expected, received }) => `${path} is ${received}, not ${expected}`);
    log(printable(`explorer: an answer of ${operation} differs from what is documented: ${fields.join('; ')}`));
  };
}

/**
 * The source that `EXPLORER_SOURCE` asks for; undefined where the credentials decide.
 *
 * @throws {SettingError} for another word.
 */
export function askedSource(env: PlatformParts['env']): Source | undefined {
  const chosen = env('EXPLORER_SOURCE');
  if (chosen === undefined || chosen === '') return undefined;
  if (chosen === 'account' || chosen === 'emulator') return chosen;
  throw new SettingError('EXPLORER_SOURCE must be account or emulator');
}
