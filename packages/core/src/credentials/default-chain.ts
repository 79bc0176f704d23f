import { type ChainProvider, createChain, type NamedProvider } from './chain.js';
import { environmentLink } from './environment-link.js';
import { instanceRoleFromEnvironment } from './sources/instance-role.js';
import { oidcFromEnvironment } from './sources/oidc.js';
import type { ProfileOptions } from './profiles.js';
import { profileCredentials } from './sources/profile.js';
import { sharedFileCredentials } from './sources/shared-file.js';
import { uriFromEnvironment } from './sources/uri.js';
import type { Surroundings } from './surroundings.js';

/**
 * The chain of the vendor's libraries: environment, OIDC, profile of the command line, shared file, role of the
 * instance, credentials URI. With the option `profile`, only the two files.
 */
export function defaultChain(surroundings: Surroundings, { profile }: ProfileOptions = {}): ChainProvider {
  const files: readonly NamedProvider[] = [
    { name: 'CLI profile', provide: () => profileCredentials(surroundings, { profile }) },
    { name: 'shared file', provide: () => sharedFileCredentials(surroundings, { profile }) },
  ];
  if (profile !== undefined) return createChain(files, () => `there is no profile ${JSON.stringify(profile)}`);
  return createChain(
    [
      { name: 'environment', provide: () => environmentLink(surroundings) },
      { name: 'OIDC', provide: () => oidcFromEnvironment(surroundings) },
      ...files,
      { name: 'instance role', provide: () => instanceRoleFromEnvironment(surroundings) },
      { name: 'credentials URI', provide: () => uriFromEnvironment(surroundings) },
    ],
    () => advice(surroundings),
  );
}

/** Variables of other tools and older versions, which hold keys that nobody reads here. */
const HINTS = [
  ['ALIBABACLOUD_ACCESS_KEY_ID', 'ALIBABACLOUD_ACCESS_KEY_SECRET'],
  ['ALICLOUD_ACCESS_KEY_ID', 'ALICLOUD_ACCESS_KEY_SECRET'],
  ['ALICLOUD_ACCESS_KEY', 'ALICLOUD_SECRET_KEY'],
  ['ACCESS_KEY_ID', 'ACCESS_KEY_SECRET'],
  ['Ali_Key', 'Ali_Secret'],
  ['ALIBABACLOUD_PROFILE', ''],
  ['ALICLOUD_PROFILE', ''],
] as const;

function advice({ env }: Surroundings): string {
  const seen = HINTS.find(([name]) => env(name));
  if (seen) {
    const [id, secret] = seen;
    return secret === ''
      ? `${id} is set, but is not read: rename it to ALIBABA_CLOUD_PROFILE`
      : `${id} is set, but is not read: rename it to ALIBABA_CLOUD_ACCESS_KEY_ID, and ${secret} to ALIBABA_CLOUD_ACCESS_KEY_SECRET`;
  }
  return (
    'set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET in the environment, run aliyun configure, ' +
    'or give createClient the option credentials'
  );
}
