import type { Client } from '@esakit/core';
import { createEmulator } from '@esakit/emulator';
import { type PlatformParts, SettingError } from './config.js';

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
 * A client for the account that the settings name; without any credentials, for an emulator.
 *
 * @throws {SettingError} that names the setting.
 */
export function connect(
  env: PlatformParts['env'],
  createClient: PlatformParts['createClient'],
  clock: () => number,
): { readonly client: Client; readonly source: Source } {
  if (sourceOf(env) === 'account') return { client: createClient({ clock }), source: 'account' };
  const region = env('ALIBABA_CLOUD_REGION_ID') || 'cn-hangzhou';
  // The console shows the shape of an answer that the emulator doesn't play, and marks it.
  const emulator = createEmulator({ clock, region, sampleAnswers: true });
  const endpoint = `esa.${region}.aliyuncs.com`;
  const { credentials, fetch } = emulator;
  return { client: createClient({ credentials, region, endpoint, fetch, clock }), source: 'emulator' };
}

function sourceOf(env: PlatformParts['env']): Source {
  const chosen = env('EXPLORER_SOURCE');
  if (chosen === 'account' || chosen === 'emulator') return chosen;
  if (chosen !== undefined && chosen !== '') throw new SettingError('EXPLORER_SOURCE must be account or emulator');
  return SIGNS_OF_CREDENTIALS.some((name) => env(name)) ? 'account' : 'emulator';
}
