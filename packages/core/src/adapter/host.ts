/**
 * For packages that bring core to a runtime with files and processes: a client whose credentials come from the default
 * chain. An entry of its own, because the chain is loaded when it is needed, which a bundle for elsewhere would pay for.
 *
 * @module
 */
import { createPlatformClient, type Platform, type PlatformClientOptions } from './adapter.js';
import { autoRegion } from './auto-region.js';
import type { Client } from '../client/client.js';
import { type AlicloudCredentials, fromAlicloud, isAlicloudCredentials } from '../credentials/alicloud.js';
import type { Credentials, CredentialsProvider } from '../credentials/credentials.js';
import { defaultCredentials } from '../credentials/default.js';
import { profileRegion } from '../credentials/profile-region.js';
import type { Surroundings } from '../credentials/surroundings.js';
import { ParameterError } from '../errors.js';
import { checkRegion } from '../options/options.js';
import { fetchTransport } from '../transport/fetch.js';

/** Options of a client on a platform with files and processes. */
export interface ProfileClientOptions extends Omit<PlatformClientOptions, 'credentials'> {
  /**
   * `cn-hangzhou` (default) for accounts of the China site, `ap-southeast-1` for international ones. With `auto`, the
   * first call finds out which of them has the account's sites: it asks each for one of them, with `ListSites`.
   */
  readonly region?: string | undefined;
  /** An AccessKey pair, an async function that gives one, or an object of `@alicloud/credentials`. */
  readonly credentials?: Credentials | CredentialsProvider | AlicloudCredentials | undefined;
  /**
   * The profile to take the credentials from, and the region where neither `region` nor `ALIBABA_CLOUD_REGION_ID` is
   * given: of `~/.aliyun/config.json`, or of `~/.alibabacloud/credentials`.
   */
  readonly profile?: string | undefined;
}

/**
 * Makes a client on a platform with files and processes: its credentials come from the default chain, and its region
 * from the profile that they come from, where nothing else says.
 *
 * @throws {ParameterError} for an option or a setting that can't be right, naming it.
 * @throws {CredentialsError} for fixed credentials that can't be right.
 */
export function createProfileClient(platform: Platform, options: ProfileClientOptions = {}): Client {
  const { profile, credentials, ...others } = options;
  if (profile !== undefined && (typeof profile !== 'string' || profile === '')) {
    throw new ParameterError('profile must be a non-empty string', 'createClient');
  }
  if (profile !== undefined && credentials !== undefined) {
    throw new ParameterError('credentials and profile exclude each other: give one of them', 'createClient');
  }
  const surroundings = surroundingsOf(platform, others);
  const given =
    credentials !== undefined && isAlicloudCredentials(credentials) ? fromAlicloud(credentials) : credentials;
  // The same for both sides of an account.
  const provider = given ?? defaultCredentials(surroundings, profile);
  const create = (region: string | undefined): Client =>
    createPlatformClient(platform, { ...others, region, credentials: provider });

  const { env } = platform;
  const region = others.region ?? (env('ALIBABA_CLOUD_REGION_ID') || undefined);
  if (region === 'auto') {
    const isFixed = others.endpoint !== undefined || env('ALIBABA_CLOUD_ESA_ENDPOINT');
    // An endpoint says already where calls go.
    return isFixed ? create('cn-hangzhou') : autoRegion(create);
  }
  return create(
    others.region ?? (credentials === undefined ? regionOfProfile(surroundings, others, profile) : undefined),
  );
}

/** What the sources of credentials use of a platform, and of a client's own options. */
export const surroundingsOf = (platform: Platform, options: PlatformClientOptions): Surroundings => ({
  ...platform,
  transport: options.transport ?? (options.fetch ? fetchTransport(options.fetch) : platform.transport),
  // A way of the user's own is theirs to choose.
  direct: options.transport || options.fetch ? undefined : platform.direct,
  digest: options.digest ?? platform.digest,
  clock: options.clock,
});

/**
 * The region of the profile that gives the credentials, for a client whose options and environment name none.
 *
 * @returns undefined where there is an endpoint, and where the profile has no region or one of the China site, whose
 * home is the default.
 * @throws {ParameterError} for a region that ESA does not have.
 */
export function regionOfProfile(
  surroundings: Surroundings,
  { endpoint }: Pick<PlatformClientOptions, 'endpoint'>,
  profile: string | undefined,
): string | undefined {
  const { env } = surroundings;
  if (endpoint !== undefined || env('ALIBABA_CLOUD_ESA_ENDPOINT') || env('ALIBABA_CLOUD_REGION_ID')) return undefined;
  const found = profileRegion(surroundings, profile);
  // Set for other services.
  if (!found || found.region.startsWith('cn-')) return undefined;
  checkRegion(found.region, `region_id of the profile ${JSON.stringify(found.profile)}`);
  return found.region;
}

export { directTransport, type HostHttp, type HostReply, type HostRequest } from '../credentials/direct.js';
export {
  type Host,
  hostAccess,
  type HostCommand,
  type HostFiles,
  type HostSpawn,
  runCommand,
} from '../credentials/host.js';
export { readFramed } from '../transport/framed.js';
export { jsonErrorPosition } from '../util/json-position.js';
export * from './adapter.js';
