import { lookup as systemLookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { Finding } from './finding.js';
import { isOnThisMachine, type Place } from './places.js';
import { readThrown } from '../thrown.js';

/** Resolves a name as connections do, with the system's own settings. */
export type Lookup = (hostname: string) => Promise<readonly { readonly address: string }[]>;

const system: Lookup = (hostname) => systemLookup(hostname, { all: true });

/** What the codes of a resolver mean, and what to do. */
const CODES: Readonly<Record<string, readonly [string, string]>> = {
  ENOTFOUND: ['has no address', 'check the region and the endpoint, and whether this DNS server filters names'],
  EAI_AGAIN: [
    'was not resolved, because no DNS server answered',
    'check the network and the DNS servers of this machine',
  ],
  ETIMEOUT: ['was not resolved in time', 'check the network and the DNS servers of this machine'],
};

/** Whether the name of a place has an address. */
export async function checkDns(place: Place, hasProxy: boolean, lookup: Lookup = system): Promise<Finding> {
  const name = `dns ${place.name}`;
  const { hostname } = place.url;
  if (isIP(hostname.replace(/^\[|\]$/g, '')) !== 0 || isOnThisMachine(place)) {
    return { name, state: 'skipped', finding: `${hostname} needs no DNS server` };
  }
  if (hasProxy) return { name, state: 'skipped', finding: `the proxy resolves ${hostname}` };
  try {
    const found = await lookup(hostname);
    const addresses = found.map(({ address }) => address).join(', ');
    if (addresses === '') throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
    return { name, state: 'ok', finding: `${hostname} is ${addresses}` };
  } catch (error) {
    const { code = '', message } = readThrown(error);
    const [what, remedy] = CODES[code] ?? [`was not resolved: ${message}`, 'check the network and the DNS servers'];
    return {
      name,
      state: place.isUsed ? 'critical' : 'warning',
      finding: `${hostname} ${what}${code === '' ? '' : ` (${code})`}`,
      remedy,
    };
  }
}
