import { ID, SECRET } from './environment.js';
import { inHome, isOn } from './setup.js';
import type { Surroundings } from './surroundings.js';

/** Where the profiles are: `ALIBABA_CLOUD_CONFIG_FILE`, or `~/.aliyun/config.json`. */
export const profilesPath = (surroundings: Surroundings): string | undefined =>
  surroundings.env('ALIBABA_CLOUD_CONFIG_FILE') || inHome(surroundings, '.aliyun', 'config.json');

/** Variables of the sources that come before the profiles. */
const BEFORE = [ID, SECRET, 'ALIBABA_CLOUD_OIDC_PROVIDER_ARN', 'ALIBABA_CLOUD_OIDC_TOKEN_FILE'];

/** A profile, as far as its region is concerned. */
interface Listed {
  readonly name?: unknown;
  readonly region_id?: unknown;
}

/**
 * The region of the profile that gives the credentials. What is wrong with the file is for the first call to tell.
 *
 * @param profile - the option of a client: it comes before the environment.
 * @returns undefined where the credentials come from elsewhere, and where the profile has no region.
 */
export function profileRegion(
  surroundings: Surroundings,
  profile?: string,
): { readonly region: string; readonly profile: string } | undefined {
  const { env, readFile, lacks } = surroundings;
  if (profile === undefined && BEFORE.some((name) => env(name))) return undefined;
  if (isOn(surroundings, 'ALIBABA_CLOUD_CLI_PROFILE_DISABLED')) return undefined;
  const path = profilesPath(surroundings);
  if (path === undefined || lacks?.({ name: 'read', path }) !== undefined) return undefined;
  try {
    const text = readFile?.(path)?.text ?? '{}';
    const { current, profiles } = JSON.parse(text.replace(/^\uFEFF/, '')) as {
      readonly current?: string;
      readonly profiles?: readonly Listed[];
    };
    const name = profile ?? (env('ALIBABA_CLOUD_PROFILE') || current || 'default');
    const region = profiles?.find((one) => one.name === name)?.region_id;
    return typeof region === 'string' && region !== '' ? { region, profile: name } : undefined;
  } catch {
    return undefined;
  }
}
