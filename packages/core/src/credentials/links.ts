import type { AccessKey } from '../sign/access-key.js';
import type { CredentialsProvider } from './credentials.js';
import { keepCredentials } from './kept.js';
import { requestRole, type RoleOptions } from './sources/assume-role.js';
import { runCommand } from './sources/external.js';
import { type InstanceRoleOptions, instanceRoleFromEnvironment } from './sources/instance-role.js';
import { oidcFromEnvironment, type OidcOptions, requestOidcRole } from './sources/oidc.js';
import type { ProfileOptions } from './profiles.js';
import { profileCredentials as readProfile } from './sources/profile.js';
import { sharedFileCredentials as readSection } from './sources/shared-file.js';
import { requestUri, uriFromEnvironment } from './sources/uri.js';
import type { Surroundings } from './surroundings.js';

/** A role to assume, whose keys assume it, and where. */
export interface AssumeRoleOptions extends RoleOptions, Partial<Surroundings> {
  /** What may assume the role: a key pair, or any provider, another assumed role among them. */
  readonly credentials: AccessKey | CredentialsProvider;
}

/**
 * Assumes a role with other credentials, and keeps its session until it is about to end. It may be made once and given
 * to clients that come and go.
 *
 * @example
 * ```ts
 * import { createClient } from '@esakit/core';
 * import { assumeRole } from '@esakit/core/credentials';
 *
 * const role = assumeRole({
 *   credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' },
 *   roleArn: 'acs:ram::1234567890123456:role/certificates',
 * });
 * const esa = createClient({ credentials: role });
 * ```
 */
export function assumeRole({ credentials, ...options }: AssumeRoleOptions): CredentialsProvider {
  const surroundings: Surroundings = { env: () => undefined, ...options };
  const provider: CredentialsProvider = typeof credentials === 'function' ? credentials : async () => credentials;
  return keepCredentials(
    (renew) => requestRole(surroundings, () => provider(renew), options, { where: 'assumeRole' }),
    options.clock,
  );
}

/**
 * A role that is taken with a token of an identity provider: that of the options, or of the environment
 * (`ALIBABA_CLOUD_ROLE_ARN`, `ALIBABA_CLOUD_OIDC_PROVIDER_ARN`, `ALIBABA_CLOUD_OIDC_TOKEN_FILE`).
 */
export const oidcCredentials =
  (surroundings: Surroundings, options?: OidcOptions): CredentialsProvider =>
  () =>
    options ? requestOidcRole(surroundings, options, { where: 'oidcCredentials' }) : oidcFromEnvironment(surroundings);

/** A profile of the vendor's command line, in `~/.aliyun/config.json`. */
export const profileCredentials =
  (surroundings: Surroundings, options?: ProfileOptions): CredentialsProvider =>
  () =>
    readProfile(surroundings, options);

/** A section of the shared file, `~/.alibabacloud/credentials`. */
export const sharedFileCredentials =
  (surroundings: Surroundings, options?: ProfileOptions): CredentialsProvider =>
  () =>
    readSection(surroundings, options);

/** The role of the instance that this runs on. */
export const instanceRoleCredentials =
  (surroundings: Surroundings, options?: InstanceRoleOptions): CredentialsProvider =>
  () =>
    instanceRoleFromEnvironment(surroundings, options);

/** Credentials of an address: that given, or of `ALIBABA_CLOUD_CREDENTIALS_URI`. */
export const uriCredentials =
  (surroundings: Surroundings, uri?: string): CredentialsProvider =>
  () =>
    uri === undefined ? uriFromEnvironment(surroundings) : requestUri(surroundings, uri, 'credentials URI');

/** Credentials that a command prints as JSON. It runs without a shell. */
export const externalCredentials =
  (surroundings: Surroundings, commandLine: string): CredentialsProvider =>
  async () => ({ source: 'external command', ...(await runCommand(surroundings, commandLine, 'external command')) });
