/**
 * Where credentials come from: the chain of the vendor's libraries and each of its links, over the files, processes and
 * network of a platform.
 *
 * @module
 */
export { type AlicloudCredentials, fromAlicloud } from './alicloud.js';
export { callerIdentity, type CallerIdentity, type CallerIdentityOptions } from './sts/caller-identity.js';
export { chain, type ChainProvider, type ChainReport, type NamedProvider } from './chain.js';
export type { Credentials, CredentialsProvider } from './credentials.js';
export { defaultChain } from './default-chain.js';
export { environmentCredentials } from './environment.js';
export { keepCredentials } from './kept.js';
export {
  assumeRole,
  type AssumeRoleOptions,
  externalCredentials,
  instanceRoleCredentials,
  oidcCredentials,
  profileCredentials,
  sharedFileCredentials,
  uriCredentials,
} from './links.js';
export type { InstanceRoleOptions } from './sources/instance-role.js';
export type { OidcOptions } from './sources/oidc.js';
export type { ProfileOptions } from './profiles.js';
export type { RoleOptions } from './sources/assume-role.js';
export type { StsPlace } from './sts/url.js';
export type { Permission, RunLimits, RunOutcome, Surroundings, TextFile } from './surroundings.js';
export { CredentialsError, ServiceError, type SourceReport } from '../errors.js';
