import { isLoopback } from '@esakit/core/adapter';

/** Where the service can be called. */
export interface Place {
  /** What findings call it: its region, or its host. */
  readonly name: string;
  /** Undefined for an endpoint that is not a region's own. */
  readonly region: string | undefined;
  readonly url: URL;
  /** Whether calls go there. The other place tells whether they should. */
  readonly isUsed: boolean;
}

/** The service's own endpoints, by region. */
const REGIONAL: Readonly<Record<string, string>> = {
  'cn-hangzhou': 'https://esa.cn-hangzhou.aliyuncs.com',
  'ap-southeast-1': 'https://esa.ap-southeast-1.aliyuncs.com',
};

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
}): Place[] {
  if (endpoint !== undefined) {
    const url = new URL(endpoint);
    return [{ name: url.host, region: undefined, url, isUsed: true }];
  }
  return Object.entries(REGIONAL).map(([name, url]) => ({
    name,
    region: name,
    url: new URL(url),
    isUsed: name === region,
  }));
}

/** Whether a place is this machine: an emulator, or a proxy that signs. */
export const isOnThisMachine = ({ url }: Place): boolean => isLoopback(url.hostname);
