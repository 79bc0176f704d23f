import { createClient, getCertificate } from '@esakit/node';
import { afterAll, beforeAll, vi } from 'vitest';
import {
  credentials,
  type HostileServer,
  refusedUrl,
  reply,
  type Reply,
  sampleInput,
  startHostileServer,
} from '../support/hostile-server.js';
import { type Case, testMessages } from './support/table.js';

await vi.hoisted(() => import('./support/made-errors.js'));

let server: HostileServer;
beforeAll(async () => {
  server = await startHostileServer();
});
afterAll(() => server.close());

const call = (endpoint: string, options: object = {}) =>
  getCertificate(createClient({ credentials, endpoint, retries: 0, ...options }), sampleInput);
const answered =
  (does: Reply, options: object = {}) =>
  () => {
    server.always(does);
    return call(server.url, options);
  };
/** Without the port, which is another in each run. */
const withoutPort = async (called: Promise<unknown>) => {
  const error = (await called.catch((thrown: unknown) => thrown)) as Error & { readonly code: string };
  return `${error.name} ${error.code}\n${error.message.replace(/:\d+$/, ':1')}`;
};
const announced: Reply = ({ send }) => void send('HTTP/1.1 200 OK\r\ncontent-length: 1001\r\n\r\n');

const make = (options: object) => createClient({ credentials, ...options });
const SECRET = 'testSecurityToken';

const cases: readonly Case[] = [
  ...Object.entries({
    'a proxy that is not a URL': { proxy: 'http://' },
    'a proxy of SOCKS': { proxy: 'socks5://proxy.example' },
    'a proxy of another kind': { proxy: 'ftp://proxy.example' },
    'a proxy whose password has a bare %': { proxy: `http://user:${SECRET}%@proxy.example` },
    'a proxy beside fetch': { proxy: 'http://proxy.example', fetch },
    'an agent that is not one': { agent: {} },
    'an agent beside an authority': { agent: { addRequest: () => {} }, ca: 'a' },
    'an invalid time': { keepAlive: -1 },
    'an authority that is not PEM': { ca: 'hello' },
    'an authority that can not be read': { ca: '-----BEGIN CERTIFICATE-----\naGVsbG8=\n-----END CERTIFICATE-----' },
    'a key without its certificate': { key: '-----BEGIN PRIVATE KEY-----\naGVsbG8=\n-----END PRIVATE KEY-----' },
    'a certificate without its key': { cert: '-----BEGIN CERTIFICATE-----\naGVsbG8=\n-----END CERTIFICATE-----' },
    'a profile without a name': { credentials: undefined, profile: '' },
    'a profile beside credentials': { profile: 'work' },
  }).map(([what, options]): Case => [what, () => make(options)]),
  ['nobody is at the endpoint', async () => withoutPort(call(await refusedUrl()))],
  ['the answer is cut off', answered(reply.truncated())],
  ['the answer is a redirect', answered(reply.redirect(302, 'https://other.example/'))],
  ['the answer announces that it is too large', answered(announced, { maxResponseBytes: 1000 })],
  ['the answer is too large', answered(reply.oversized({ bytes: 4096, chunked: true }), { maxResponseBytes: 1000 })],
  [
    'the answer is too large when it is decompressed',
    answered(reply.bomb('gzip', 1 << 16), { maxResponseBytes: 1000 }),
  ],
  ['the answer is compressed in an unknown way', answered(reply.corruptEncoding('zstd'))],
  ['the answer is not compressed as it says', answered(reply.corruptEncoding('gzip'))],
];

const DISPATCHER = 'tests/node/dispatcher.test.ts: the messages are those of the transport';
const PROXY = 'tests/node/__snapshots__/proxy.test.ts.snap holds it, with a proxy that refuses';

testMessages('packages/node/src', {
  cases,
  exceptions: {
    'packages/node/src/dispatcher-transport.ts: fail(redirectFault(': DISPATCHER,
    'packages/node/src/dispatcher-transport.ts: fail(tooLargeFault(limit, answer))': DISPATCHER,
    'packages/node/src/dispatcher-transport.ts: fail(tooLargeFault(limit, head))': DISPATCHER,
    'packages/node/src/dispatcher-transport.ts: fail(networkFault(': DISPATCHER,
    "packages/node/src/dispatcher-transport.ts: new Error('the request was given up')":
      'what the dispatcher stops for, which the call has ended before',
    'packages/node/src/connections/connection-settings.ts: usable for TLS': PROXY,
    'packages/node/src/request/network-fault.ts: nameOf(proxy)': PROXY,
    'packages/node/src/connections/router.ts: error.reason': PROXY,
    'packages/node/src/proxy/tunnels.ts: new ProxyRefusal(undefined, cause)': PROXY,
    'packages/node/src/proxy/tunnels.ts: new ProxyRefusal(status)': PROXY,
  },
  secrets: [credentials.accessKeySecret, SECRET],
});
