// Only what a name is made of: in `evil.example#.localhost` a URL ends the host at the `#`.
const LOOPBACK = /^([a-z\d_-]+\.)*localhost$/;
const ADDRESS = /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/;

/**
 * Whether a host header names this explorer. A page of another site can make its own name lead to a loopback address
 * and then read answers as its own (DNS rebinding); the browser still sends that name. An address as a name can't be
 * made to lead elsewhere.
 *
 * @param host - the header, with or without a port.
 * @param allowed - further names.
 */
export function isOwnHost(host: string | undefined, allowed: ReadonlySet<string> | 'any'): boolean {
  if (allowed === 'any') return true;
  const name = (host ?? '')
    .toLowerCase()
    .replace(/:\d{1,5}$/, '')
    .replace(/\.$/, '');
  return LOOPBACK.test(name) || ADDRESS.test(name) || allowed.has(name);
}

/** Whether only this machine can reach what listens there. */
export const isLoopbackAddress = (host: string): boolean =>
  LOOPBACK.test(host) || /^127(\.\d{1,3}){3}$/.test(host) || host === '::1' || host === '[::1]';
