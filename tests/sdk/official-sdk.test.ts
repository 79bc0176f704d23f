import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import {
  type Credentials,
  explainRequest,
  GetCertificate,
  GetSite,
  ListCertificates,
  ListSites,
  type Operation,
} from '@esakit/core';
import { canonicalQuery, createSigner, flatten, signRequest } from '@esakit/core/sign';
import { fc } from '../support/property.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { credentials, sessionCredentials } from '../support/scripted-service.js';

// Required, for as an ES module the SDK's default export is not the class that its types say.
const require = createRequire(import.meta.url);
const sdk = require('@alicloud/esa20240910') as typeof import('@alicloud/esa20240910', {
  with: { 'resolution-mode': 'require' },
});
const { $OpenApiUtil, OpenApiUtil } = require('@alicloud/openapi-core') as typeof import('@alicloud/openapi-core', {
  with: { 'resolution-mode': 'require' },
});

interface Captured {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let server: Server;
let host: string;
const captured: Captured[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      captured.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers, body });
      response.setHeader('content-type', 'application/json').end('{"RequestId":"x"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => {
  captured.length = 0;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const config = ({ accessKeyId, accessKeySecret, securityToken }: Credentials) => ({
  accessKeyId,
  accessKeySecret,
  securityToken,
  endpoint: host,
  protocol: 'http',
});
const officialClient = (as: Credentials) => new sdk.default(new $OpenApiUtil.Config(config(as)));

/** Its client with credentials that have no provider: it signs the provider's name as one more header. */
function plainOfficialClient(as: Credentials): OfficialClient {
  const client = officialClient(as);
  const type = as.securityToken === undefined ? 'access_key' : 'sts';
  const { accessKeyId, accessKeySecret, securityToken } = as;
  Object.assign(client._credential, {
    getCredential: async () => ({ accessKeyId, accessKeySecret, securityToken, type }),
  });
  return client;
}
type OfficialClient = ReturnType<typeof officialClient>;

const calls: readonly {
  what: string;
  operation: Operation<unknown, unknown>;
  input: object;
  ask: (client: OfficialClient) => Promise<unknown>;
}[] = [
  {
    what: 'GetCertificate',
    operation: GetCertificate,
    input: { SiteId: 1234567890123, Id: 'babaded901474b9693acf530e0fb1d95' },
    ask: (client) =>
      client.getCertificate(
        new sdk.GetCertificateRequest({ siteId: 1234567890123, id: 'babaded901474b9693acf530e0fb1d95' }),
      ),
  },
  {
    what: 'GetCertificate with an id full of reserved characters',
    operation: GetCertificate,
    input: { SiteId: 1, Id: `a b+c*d~e!'()&=%/?#é中😀` },
    ask: (client) =>
      client.getCertificate(new sdk.GetCertificateRequest({ siteId: 1, id: `a b+c*d~e!'()&=%/?#é中😀` })),
  },
  {
    what: 'ListCertificates of valid ones, by page',
    operation: ListCertificates,
    input: { SiteId: 1234567890123, Keyword: 'ex ample', ValidOnly: true, PageNumber: 2, PageSize: 50 },
    ask: (client) =>
      client.listCertificates(
        new sdk.ListCertificatesRequest({
          siteId: 1234567890123,
          keyword: 'ex ample',
          validOnly: true,
          pageNumber: 2,
          pageSize: 50,
        }),
      ),
  },
  {
    what: 'ListCertificates with a false value',
    operation: ListCertificates,
    input: { SiteId: 1234567890123, ValidOnly: false },
    ask: (client) =>
      client.listCertificates(new sdk.ListCertificatesRequest({ siteId: 1234567890123, validOnly: false })),
  },
  {
    what: 'ListSites without parameters',
    operation: ListSites,
    input: {},
    ask: (client) => client.listSites(new sdk.ListSitesRequest({})),
  },
  {
    what: 'ListSites with a tag filter',
    operation: ListSites,
    input: {
      SiteName: "ex ample*(1)~!'.com",
      SiteSearchType: 'fuzzy',
      AccessType: 'NS',
      OnlyEnterprise: false,
      PageNumber: 1,
      PageSize: 500,
      TagFilter: [
        { Key: 'tag1', Value: 'a b&c=d' },
        { Key: 'é中', Value: '"\\/😀' },
      ],
    },
    ask: (client) =>
      client.listSites(
        new sdk.ListSitesRequest({
          siteName: "ex ample*(1)~!'.com",
          siteSearchType: 'fuzzy',
          accessType: 'NS',
          onlyEnterprise: false,
          pageNumber: 1,
          pageSize: 500,
          tagFilter: [
            new sdk.ListSitesRequestTagFilter({ key: 'tag1', value: 'a b&c=d' }),
            new sdk.ListSitesRequestTagFilter({ key: 'é中', value: '"\\/😀' }),
          ],
        }),
      ),
  },
  {
    what: 'GetSite',
    operation: GetSite,
    input: { SiteId: '1234567890123' },
    ask: (client) => client.getSite(new sdk.GetSiteRequest({ siteId: 1234567890123 })),
  },
];

const identities: readonly { who: string; as: Credentials }[] = [
  { who: 'lasting credentials', as: credentials },
  { who: 'temporary credentials', as: sessionCredentials },
];

function only(): Captured {
  const [sent] = captured;
  if (sent === undefined || captured.length > 1) throw new Error(`the SDK sent ${captured.length} requests`);
  return sent;
}

const textOf = (value: string | string[] | undefined) => String(value ?? '');

/** Our authorization for a request as it arrived, from nothing but its parts. */
function signAgain({ method, path, headers, body }: Captured, as: Credentials): string | undefined {
  const further = Object.entries(headers).filter(
    ([name]) => name === 'content-type' || name === 'x-acs-credentials-provider',
  );
  const signed = signRequest({
    method,
    url: `http://${host}${path}`,
    headers: Object.fromEntries(further.map(([name, value]) => [name, textOf(value)])),
    body,
    action: textOf(headers['x-acs-action']),
    version: textOf(headers['x-acs-version']),
    credentials: as,
    date: new Date(textOf(headers['x-acs-date'])),
    nonce: textOf(headers['x-acs-signature-nonce']),
  });
  return signed.headers['authorization'];
}

describe.each(identities)('the official SDK, with $who,', ({ as }) => {
  it.each(calls)('sends $what with the signature that we give it', async ({ ask }) => {
    await ask(officialClient(as));
    const sent = only();
    expect(sent.headers.authorization).toBe(signAgain(sent, as));
  });

  it.each(calls)('sends $what as we would at that moment with that nonce', async ({ operation, input, ask }) => {
    await ask(plainOfficialClient(as));
    const { method, path, headers, body } = only();
    const ours = explainRequest(operation, input, {
      credentials: as,
      endpoint: `http://${host}`,
      date: new Date(textOf(headers['x-acs-date'])),
      nonce: textOf(headers['x-acs-signature-nonce']),
    });
    expect(headers.authorization).toMatch(new RegExp(`,Signature=${ours.signature}$`));
    expect(method).toBe(ours.method);
    expect(body).toBe('');
    expect([...new URL(path, 'http://x').searchParams]).toEqual([...new URL(ours.url).searchParams]);
    const sentByUs = Object.keys(ours.headers);
    const acs = Object.keys(headers).filter((name) => name.startsWith('x-acs-'));
    expect(acs.toSorted()).toEqual(sentByUs.filter((name) => name.startsWith('x-acs-')).toSorted());
    for (const name of acs.filter((header) => header !== 'x-acs-security-token')) {
      expect(headers[name]).toBe(ours.headers[name]);
    }
  });

  it('sends a form with the signature that we give it', async () => {
    await officialClient(as).setCertificate(
      new sdk.SetCertificateRequest({ siteId: 1234567890123, type: 'cas', casId: 30000478, name: 'my cert*中' }),
    );
    const sent = only();
    expect(sent.body).toContain('my%20cert*%E4%B8%AD');
    expect(sent.headers.authorization).toBe(signAgain(sent, as));
  });

  it('computes the signature that we do for any query and any secret', () => {
    // It leaves names as they are, which is right for those the service has.
    const name = fc.stringMatching(/^[A-Za-z][\w.-]{0,20}$/);
    const query = fc.dictionary(name, fc.string({ unit: 'grapheme' }));
    const word = fc.stringMatching(/^[!-~]{1,80}$/);
    fc.assert(
      fc.property(query, word, word, (parameters, nonce, accessKeySecret) => {
        const own = { ...as, accessKeySecret };
        const { headers } = createSigner(own)({
          method: 'GET',
          path: '/',
          query: canonicalQuery(flatten(parameters)),
          host,
          action: 'GetSite',
          version: '2024-09-10',
          date: '2026-01-02T03:04:05Z',
          nonce,
        });
        const { authorization, ...signed } = headers;
        const request = {
          method: 'GET',
          pathname: '/',
          query: parameters,
          headers: { ...signed, host },
        };
        const payload = headers['x-acs-content-sha256'] ?? '';
        expect(authorization).toBe(
          OpenApiUtil.getAuthorization(request as never, 'ACS3-HMAC-SHA256', payload, own.accessKeyId, accessKeySecret),
        );
      }),
    );
  });
});
