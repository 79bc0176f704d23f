import dns from 'node:dns';
import { once } from 'node:events';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { Readable } from 'node:stream';
import { isPublic, parseAddress } from '../http/security/address.js';

/** Resolves a name as ever, and fails where one of its addresses is not public. */
const lookup: LookupFunction = (hostname, options, callback) => {
  dns.lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error || !first) return callback(error ?? new Error(`${hostname} has no address`), '');
    const inner = addresses.find(({ address }) => !isPublic(parseAddress(address) ?? []));
    if (inner) return callback(new Error(`${hostname} leads to ${inner.address}, which is not a public address`), '');
    return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
  });
};

/**
 * A `fetch` for GET without redirects that judges the address it connects to, so that no name can lead to an inner
 * network, whatever it resolves to at which moment. The built-in one has no place for such a judgement.
 */
export const checkingFetch: typeof fetch = async (input, init = {}) => {
  const url = new URL(input instanceof Request ? input.url : input);
  const headers = Object.fromEntries(new Headers(init.headers));
  const request = (url.protocol === 'https:' ? https : http).request(url, {
    headers,
    lookup,
    agent: false,
    signal: init.signal ?? undefined,
  });
  request.end();
  const [incoming] = (await once(request, 'response')) as [IncomingMessage];
  // The stream reports what breaks off later.
  request.on('error', () => undefined);
  const answered = Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const status = incoming.statusCode ?? 502;
  const body = [204, 205, 304].includes(status) ? null : (Readable.toWeb(incoming) as ReadableStream);
  return new Response(body, { status, headers: answered });
};
