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
import { beforeEach, describe, expect, it } from 'vitest';
import { fc } from '../support/property.js';
import { credentials, sessionCredentials } from '../support/scripted-service.js';
import {
  type Captured,
  capturing,
  model,
  officialAuthorization,
  officialClient,
  only,
  plainOfficialClient,
  sendModel,
} from './official.js';

const { host, take } = capturing();

beforeEach(() => void take());

const calls: readonly {
  what: string;
  operation: Operation<unknown, unknown>;
  input: object;
  /** The same in the words of the SDK. */
  request: object;
}[] = [
  {
    what: 'GetCertificate',
    operation: GetCertificate,
    input: { SiteId: 1234567890123, Id: 'babaded901474b9693acf530e0fb1d95' },
    request: { siteId: 1234567890123, id: 'babaded901474b9693acf530e0fb1d95' },
  },
  {
    what: 'GetCertificate with an id full of reserved characters',
    operation: GetCertificate,
    input: { SiteId: 1, Id: `a b+c*d~e!'()&=%/?#é中😀` },
    request: { siteId: 1, id: `a b+c*d~e!'()&=%/?#é中😀` },
  },
  {
    what: 'ListCertificates of valid ones, by page',
    operation: ListCertificates,
    input: { SiteId: 1234567890123, Keyword: 'ex ample', ValidOnly: true, PageNumber: 2, PageSize: 50 },
    request: {
      siteId: 1234567890123,
      keyword: 'ex ample',
      validOnly: true,
      pageNumber: 2,
      pageSize: 50,
    },
  },
  {
    what: 'ListCertificates with a false value',
    operation: ListCertificates,
    input: { SiteId: 1234567890123, ValidOnly: false },
    request: { siteId: 1234567890123, validOnly: false },
  },
  {
    what: 'ListSites without parameters',
    operation: ListSites,
    input: {},
    request: {},
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
    request: {
      siteName: "ex ample*(1)~!'.com",
      siteSearchType: 'fuzzy',
      accessType: 'NS',
      onlyEnterprise: false,
      pageNumber: 1,
      pageSize: 500,
      tagFilter: [
        model('ListSitesRequestTagFilter', { key: 'tag1', value: 'a b&c=d' }),
        model('ListSitesRequestTagFilter', { key: 'é中', value: '"\\/😀' }),
      ],
    },
  },
  {
    what: 'GetSite',
    operation: GetSite,
    input: { SiteId: '1234567890123' },
    request: { siteId: 1234567890123 },
  },
];

const identities: readonly { who: string; as: Credentials }[] = [
  { who: 'lasting credentials', as: credentials },
  { who: 'temporary credentials', as: sessionCredentials },
];

const textOf = (value: string | string[] | undefined) => String(value ?? '');

/** Our authorization for a request as it arrived, from nothing but its parts. */
function signAgain({ method, path, headers, body }: Captured, as: Credentials): string | undefined {
  const further = Object.entries(headers).filter(
    ([name]) => name === 'content-type' || name === 'x-acs-credentials-provider',
  );
  const signed = signRequest({
    method,
    url: `http://${host()}${path}`,
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
  it.each(calls)('sends $what with the signature that we give it', async ({ operation, request }) => {
    await sendModel(officialClient(as, host()), operation.name, request);
    const sent = only(take());
    expect(sent.headers.authorization).toBe(signAgain(sent, as));
  });

  it.each(calls)('sends $what as we would at that moment with that nonce', async ({ operation, input, request }) => {
    await sendModel(plainOfficialClient(as, host()), operation.name, request);
    const { method, path, headers, body } = only(take());
    const ours = explainRequest(operation, input, {
      credentials: as,
      endpoint: `http://${host()}`,
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
    const fields = { siteId: 1234567890123, type: 'cas', casId: 30000478, name: 'my cert*中' };
    await sendModel(officialClient(as, host()), 'SetCertificate', fields);
    const sent = only(take());
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
          host: host(),
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
          headers: { ...signed, host: host() },
        };
        const payload = headers['x-acs-content-sha256'] ?? '';
        expect(authorization).toBe(officialAuthorization(request, payload, own));
      }),
    );
  });
});
