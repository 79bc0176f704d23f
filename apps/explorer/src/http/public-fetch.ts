import { isPublic, parseAddress } from './security/address.js';

/**
 * A `fetch` that refuses hosts which are not of the public internet by their name: addresses in any spelling, and
 * names of this machine. What another name resolves to, only the runtime's `fetch` knows.
 */
export const publicOnly =
  (send: typeof fetch): typeof fetch =>
  async (input, init) => {
    const { hostname } = new URL(input instanceof Request ? input.url : input);
    const address = parseAddress(hostname);
    const isOfThisMachine = /^(localhost|.+\.(localhost|local|internal|home\.arpa))\.?$/.test(hostname);
    if (isOfThisMachine || (address && !isPublic(address))) {
      throw new Error(`${hostname} is not a host of the public internet`);
    }
    return send(input, init);
  };
