import { isLoopback } from '@esakit/core/adapter';

/** Where the service can be called. */
export interface Place {
  /** What findings call it: its region, or its host. */
  readonly name: string;
  /** Undefined for an endpoint that is not a region's own. */
  readonly region: string | undefined;
  readonly url: URL;
  /**
   * Whether calls go there. The other place tells whether they should. With the region `auto` it is told of none until
   * both have answered.
   */
  readonly isUsed: boolean;
}

export type Places = readonly [Place, ...Place[]];

/** What kind of account a region is for. */
export const ACCOUNTS: Readonly<Record<string, 'china' | 'international'>> = {
  'cn-hangzhou': 'china',
  'ap-southeast-1': 'international',
};

/** The endpoints to look at: the one that is given, or those of both regions. */
export function placesOf({
  region = 'cn-hangzhou',
  endpoint,
}: {
  readonly region: string | undefined;
  readonly endpoint: string | undefined;
}): Places {
  if (endpoint !== undefined) {
    const url = new URL(endpoint);
    return [{ name: url.host, region: undefined, url, isUsed: true }];
  }
  /** The service's own endpoint in a region. */
  const regional = (name: string): Place => ({
    name,
    region: name,
    url: new URL(`https://esa.${name}.aliyuncs.com`),
    isUsed: name === region,
  });
  return [regional('cn-hangzhou'), regional('ap-southeast-1')];
}

/** Whether a place is this machine: an emulator, or a proxy that signs. */
export const isOnThisMachine = ({ url }: Place): boolean => isLoopback(url.hostname);
