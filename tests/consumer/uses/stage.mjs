// What stands around an example while it runs: the service is the emulator, no name server is asked, and what an example
// declares as the reader's own is there. Loaded before it with `--import`.
import process from 'node:process';
import { createClient, createSigningProxy, GetCertificate, ListCertificates } from '@esakit/edge';
import { createEmulator } from '@esakit/emulator';
import './frameworks.mjs';

const { EXAMPLE_PEM: pem, ALIBABA_CLOUD_ESA_ENDPOINT: endpoint } = process.env;
const { EXAMPLE_CERTIFICATE: certificate, EXAMPLE_KEY: privateKey } = process.env;
const realFetch = globalThis.fetch;
const session = { accessKeyId: 'STS.example', accessKeySecret: 'sessionSecret', securityToken: 'sessionToken' };
const emulator = createEmulator({
  credentials: [{ accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' }, session],
  sampleAnswers: true,
});

/** fetch, where ESA's hosts lead to the emulator and a page's `/esa` to a signing proxy, and a name has one TXT record. */
globalThis.fetch = async (input, init) => {
  const request = new Request(typeof input === 'string' ? new URL(input, 'https://page.example') : input, init);
  const { host, origin, pathname } = new URL(request.url);
  if (origin === endpoint) return realFetch(request);
  if (/^esa\.[\w-]+\.aliyuncs\.com$/.test(host)) return emulator.fetch(request);
  if (/^sts\.[\w.-]*aliyuncs\.com$/.test(host)) return askSts();
  if (pathname === '/esa') return proxy(request);
  if (request.headers.get('accept') === 'application/dns-json')
    return Response.json({ Status: 0, Answer: [{ name: 'x', type: 16, data: '"a digest"' }] });
  throw new TypeError(`no example asks ${origin}`);
};

/** What STS answers, for whatever operation. */
function askSts() {
  const { accessKeyId: AccessKeyId, accessKeySecret: AccessKeySecret, securityToken: SecurityToken } = session;
  const Expiration = new Date(Date.now() + 3_600_000).toISOString().replace(/\.\d+/, '');
  return Response.json({
    RequestId: 'x',
    Credentials: { AccessKeyId, AccessKeySecret, SecurityToken, Expiration },
    Arn: 'acs:ram::1234567890123456:user/example',
    AccountId: '1234567890123456',
  });
}

const proxy = createSigningProxy({
  client: createClient(process.env),
  authorize: () => true,
  allow: [GetCertificate, ListCertificates],
});

Object.assign(globalThis, {
  location: new URL('https://page.example/'),
  caches: { default: { match: async () => undefined, put: async () => undefined } },
  // What examples declare.
  pem,
  text: pem,
  certificate,
  privateKey,
  isSignedIn: async () => true,
  siteOf: async () => '1234567890123',
  session: async () => 'a session',
  fetchCredentials: async () => ({ accessKeyId: 'STS.x', accessKeySecret: 'y', securityToken: 'z' }),
});
