import { readEndpoint } from '../../util/endpoint.js';
import { broken } from '../outcome.js';
import { isOn } from '../setup.js';
import type { Surroundings } from '../surroundings.js';

/** Where to reach STS. */
export interface StsPlace {
  /** Host or URL. `http:` is for this machine only. */
  readonly endpoint?: string | undefined;
  /** As in `cn-hangzhou`, where there is no endpoint. */
  readonly region?: string | undefined;
  /** Whether to use the region's address inside a VPC. */
  readonly vpc?: boolean | undefined;
}

/** What the options of a role are called where they come from. */
export interface Origin {
  /** Begins a message, as in `profile "prod" of ~/.aliyun/config.json`. */
  readonly where: string;
  /** Names of the options, where they are not their own. */
  readonly names?: Readonly<Partial<Record<OriginField, string>>>;
}

type OriginField = 'roleArn' | 'sessionName' | 'durationSeconds' | 'endpoint' | 'region' | 'providerArn';

/** An option with what it belongs to, to begin a message with. */
export const optionOf = ({ where, names }: Origin, field: OriginField): string =>
  `${where}: ${names?.[field] ?? field}`;

/**
 * The address of STS: the source's own endpoint, `ALIBABA_CLOUD_STS_ENDPOINT`, the source's region, and
 * `ALIBABA_CLOUD_STS_REGION`.
 *
 * @throws {CredentialsError} naming the setting.
 */
export function stsUrl(surroundings: Surroundings, { endpoint, region, vpc }: StsPlace, origin: Origin): URL {
  const { env } = surroundings;
  const fromEnv = env('ALIBABA_CLOUD_STS_ENDPOINT');
  const given = endpoint || fromEnv;
  if (given) {
    return readEndpoint(given, false, (rule) => {
      // The rules are worded for the service's own endpoint, which has an option more.
      const own = rule.replace('esa.', 'sts.').replace(/, unless \w+ is set/, '');
      throw broken(`${endpoint ? optionOf(origin, 'endpoint') : 'ALIBABA_CLOUD_STS_ENDPOINT'} ${own}`);
    });
  }
  const own = region || env('ALIBABA_CLOUD_STS_REGION');
  if (!own) return new URL('https://sts.aliyuncs.com');
  if (!/^[a-z\d-]{1,40}$/.test(own)) {
    throw broken(
      `${region ? optionOf(origin, 'region') : 'ALIBABA_CLOUD_STS_REGION'} must be a region such as cn-hangzhou`,
    );
  }
  const inside = vpc ?? isOn(surroundings, 'ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED');
  return new URL(`https://sts${inside ? '-vpc' : ''}.${own}.aliyuncs.com`);
}
