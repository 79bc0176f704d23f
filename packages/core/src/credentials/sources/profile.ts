import type { Credentials } from '../credentials.js';
import { readSharedFile } from '../ini-sections.js';
import { broken, notConfigured } from '../outcome.js';
import { profilesPath } from '../profile-region.js';
import { namesOf, type ProfileOptions, type Profiles, readProfiles } from '../profiles.js';
import { isOn, shownPath } from '../setup.js';
import type { Surroundings } from '../surroundings.js';
import { readProfile } from './profile-modes.js';

/**
 * Credentials of a profile of the vendor's command line, in `~/.aliyun/config.json` or the file of
 * `ALIBABA_CLOUD_CONFIG_FILE`, unless `ALIBABA_CLOUD_CLI_PROFILE_DISABLED` is `true`.
 *
 * @throws {CredentialsError} `missing` where there is no file, or nothing in it yet. Anything else names the file, the
 * profile, the field and the remedy.
 */
export async function profileCredentials(
  surroundings: Surroundings,
  { profile }: ProfileOptions = {},
): Promise<Credentials> {
  const { env } = surroundings;
  if (isOn(surroundings, 'ALIBABA_CLOUD_CLI_PROFILE_DISABLED')) {
    throw notConfigured('ALIBABA_CLOUD_CLI_PROFILE_DISABLED is true');
  }
  const path = profilesPath(surroundings);
  if (path === undefined) throw notConfigured('there is no home directory to look in');
  const isNamed = Boolean(env('ALIBABA_CLOUD_CONFIG_FILE'));
  const profiles = readProfiles(surroundings, path, isNamed);
  if (!profiles) {
    const reason = `${shownPath(surroundings, path)} is not there`;
    throw isNamed ? broken(`${reason}; ALIBABA_CLOUD_CONFIG_FILE names it`) : notConfigured(reason);
  }
  const named = profile ?? (env('ALIBABA_CLOUD_PROFILE') || undefined);
  const name = named ?? profiles.current ?? 'default';
  if (!profiles.byName.has(name)) throw noProfile(surroundings, profiles, { name, option: profile, named });
  return readProfile(surroundings, profiles, name, []);
}

/** How a profile was chosen. */
interface Choice {
  readonly name: string;
  readonly option: string | undefined;
  /** By the option or the environment; undefined where the file says which, or nothing does. */
  readonly named: string | undefined;
}

function noProfile(
  surroundings: Surroundings,
  { shown, byName, current }: Profiles,
  { name, option, named }: Choice,
): Error {
  const reason = `no profile ${JSON.stringify(name)} in ${shown}; there are: ${namesOf(byName.keys())}`;
  if (named === undefined) {
    // A file that was never filled in.
    return current === undefined || byName.size === 0 ? notConfigured(reason) : broken(`${reason}; "current" names it`);
  }
  // The name may be meant for the shared file.
  if (hasSection(surroundings, named)) return notConfigured(reason);
  return broken(`${reason}; ${option === undefined ? 'ALIBABA_CLOUD_PROFILE' : 'the option profile'} names it`);
}

function hasSection(surroundings: Surroundings, name: string): boolean {
  try {
    return readSharedFile(surroundings)?.sections?.has(name) ?? false;
  } catch {
    // Its own link tells what is wrong with it.
    return true;
  }
}
