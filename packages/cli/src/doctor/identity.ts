import { callerIdentity, type CallerIdentity } from '@esakit/core/credentials';
import type { Platform } from '@esakit/core/adapter';
import type { Credentials, ServiceError } from '@esakit/node';
import type { Finding } from './finding.js';
import { isOnThisMachine, type Place } from './places.js';

export interface IdentityOptions {
  readonly credentials: Credentials;
  readonly platform: Platform;
  readonly now: () => number;
  readonly signal: AbortSignal;
  /** The place that is used: its region's STS is asked, where the environment names no other. */
  readonly place: Place;
}

/**
 * Asks STS whose the credentials are.
 *
 * @returns undefined where keys are for this machine, and no STS is set: those of an emulator leave it for nobody.
 */
export async function identify({
  credentials,
  platform,
  now,
  signal,
  place,
}: IdentityOptions): Promise<CallerIdentity | undefined> {
  const { env } = platform;
  if (isOnThisMachine(place) && !env('ALIBABA_CLOUD_STS_ENDPOINT')) return undefined;
  const region = env('ALIBABA_CLOUD_STS_REGION') ? undefined : place.region;
  return callerIdentity(credentials, { ...platform, clock: now, region, signal });
}

/** Whose the credentials are, and whether they are of the account itself. */
export async function checkIdentity(options: IdentityOptions): Promise<Finding> {
  const name = 'identity';
  try {
    const identity = await identify(options);
    if (!identity) {
      return { name, state: 'skipped', finding: 'STS is not asked, because the endpoint is on this machine' };
    }
    const { arn, identityType } = identity;
    if (identityType !== 'Account') return { name, state: 'ok', finding: `${identityType ?? 'caller'} ${arn}` };
    return {
      name,
      state: 'warning',
      finding: `the key is of the account itself (${arn}), so it may do everything in it`,
      remedy: 'make a RAM user with the policy that esakit policy prints, and disable this key',
    };
  } catch (thrown) {
    options.signal.throwIfAborted();
    const { name: kind, reason, code } = thrown as ServiceError;
    const isRefused =
      kind === 'ServiceError' && /^(InvalidAccessKeyId|InvalidSecurityToken|Signature|MissingSecurity)/.test(code);
    return {
      name,
      state: isRefused ? 'critical' : 'unknown',
      finding: reason ?? (thrown as Error).message,
      remedy: isRefused
        ? 'get a new key, or fresh temporary credentials; the id, the secret and the token belong together'
        : 'check that sts.aliyuncs.com can be reached, or set ALIBABA_CLOUD_STS_REGION or ALIBABA_CLOUD_STS_ENDPOINT',
    };
  }
}
