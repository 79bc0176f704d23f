import type { Client } from '@esakit/core';
import {
  applyCertificates,
  createClientRequest,
  issueClientCertificate,
  memoryNote,
  planApplication,
  planClientCaHostnames,
  planTxt,
  publishTxt,
  withdrawDcv,
} from '@esakit/core/lifecycle';
import type { Case } from './table.js';

/** A client of an account that answers as told, and has a site with ESA's DNS where nothing else is said. */
function account(answers: Readonly<Record<string, object>> = {}): Client {
  const site = { SiteId: 1, SiteName: 'example.com', AccessType: 'NS', Status: 'active' };
  const all: Readonly<Record<string, object>> = {
    GetSite: { SiteModel: site },
    ListSites: { Sites: [site], TotalCount: 1 },
    ListCertificates: { Result: [], TotalCount: 0 },
    ListRecords: { Records: [], TotalCount: 0 },
    ...answers,
  };
  const send = async ({ name }: { readonly name: string }) => ({ data: all[name] ?? {}, attempts: 1, status: 200 });
  return { region: 'cn-hangzhou', endpoint: '', send: send as unknown as Client['send'] };
}

const plan =
  (query: object, options: object = {}) =>
  () =>
    planApplication(account(), { domains: ['www.example.com'], ...query }, { resolver: false, ...options });

/** A record for a name outside of the account, with what its aliases lead to. */
const alias =
  (target: (name: string) => string, options: object = {}) =>
  () =>
    planTxt(
      account({ ListSites: { Sites: [], TotalCount: 0 } }),
      { name: '_acme-challenge.example.net', value: 'digest' },
      {
        fetch: async (input) => {
          const data = target(new URL(input as string).searchParams.get('name') ?? '');
          return Response.json({ Status: 0, Answer: data === '' ? [] : [{ type: 5, data }] });
        },
        ...options,
      },
    );

const of50 = Array.from({ length: 51 }, (_, index) => `a${index}.example.com`);
const csr = async (): Promise<string> => (await createClientRequest({ keyType: 'ECDSA' })).csr;

/** A certificate of some key, which no request here is of. */
const FOREIGN = `-----BEGIN CERTIFICATE-----
MIIBdzCCAR2gAwIBAgIUQpOKWR0HqQITTJrU9rl3XTcU8jwwCgYIKoZIzj0EAwIw
EDEOMAwGA1UEAwwFb3RoZXIwIBcNMjYxMTI1MTAwODA3WhgPMjEyNjExMDExMDA4
MDdaMBAxDjAMBgNVBAMMBW90aGVyMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE
6SbgTx2uOAV6pGc7nL8mBOdPTriDqYbiV8hJZV9QLNSeUwopUy6Tk3B49SZmdM2Y
zE/Pfqrofs4VyPe0MItMLqNTMFEwHQYDVR0OBBYEFLwA47lX+VCiTExs0aXfk91G
+F72MB8GA1UdIwQYMBaAFLwA47lX+VCiTExs0aXfk91G+F72MA8GA1UdEwEB/wQF
MAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIgASFmyV8kT/RW+ab2wuSZs2w+9Y9D30ij
hcCq8VCxEm0CIQDfvyf+egkgGbhMrjgLC6ey9zRTf1hbYyBz1VYewHj50w==
-----END CERTIFICATE-----
`;

export const applyCases: readonly Case[] = [
  ['looking at CAA records with a wrong resolver', plan({}, { resolver: 'http://a.example' })],
  [
    'CAA records that nobody answers for',
    async () => {
      const options = { resolver: 'https://a.example', fetch: () => new Promise<never>(() => {}), timeout: 1 };
      return (await planApplication(account(), { domains: ['www.example.com'] }, options)).domains[0]?.caa.message;
    },
  ],
  [
    'an application whose id is missing',
    async () => {
      const options = { resolver: false } as const;
      const { applications } = await applyCertificates(account(), { domains: ['www.example.com'] }, options);
      return applications[0]?.error?.message;
    },
  ],
  [
    'publishing with the note of another site',
    async () => {
      const note = memoryNote();
      await note.write({ version: 1, siteId: '2', siteName: 'example.org', records: [] });
      return publishTxt(account(), { name: '_acme-challenge.example.com', value: 'a', note });
    },
  ],
  [
    'a record of another site than the one that is given',
    () => planTxt(account(), { siteId: 1, name: '_acme-challenge.example.net', value: 'digest' }),
  ],
  ['a record for an alias that leads elsewhere', alias((name) => (name.startsWith('_') ? 'a.example' : ''))],
  ['a record for an alias that leads in a circle', alias((name) => name)],
  ['a record for an alias that leads through too many', alias((name) => `a.${name}`)],
  ['a record whose resolver is not an address', alias(() => '', { resolver: 'a' })],
  ['a record elsewhere, without a look for aliases', alias(() => '', { resolver: false })],
  [
    'a record elsewhere, and a resolver that does not answer',
    alias(() => '', { fetch: () => new Promise<never>(() => {}), timeout: 1 }),
  ],
  [
    'withdrawing what is not a note',
    () => withdrawDcv(account(), { note: { read: async () => ({ version: 2 }), write: async () => {} } }),
  ],
  ['a client without a name', () => createClientRequest({ commonName: '' })],
  ['a client with a key of another kind', () => createClientRequest({ keyType: 'DSA' as never })],
  ['a client certificate for no days', () => issueClientCertificate(account(), { siteId: 1, validityDays: 0 })],
  ['a client certificate of no request', () => issueClientCertificate(account(), { siteId: 1, request: 'a' })],
  [
    'a client certificate that is not in the answer',
    async () => issueClientCertificate(account(), { siteId: 1, request: await csr() }),
  ],
  [
    'a client certificate of another key',
    async () => {
      const client = account({ CreateClientCertificate: { Id: 'a', Certificate: FOREIGN } });
      return issueClientCertificate(client, { siteId: 1, request: await csr() });
    },
  ],
  ['too many hosts of an authority', () => planClientCaHostnames(account(), { siteId: 1, hostnames: of50 })],
  ['what is not a host of an authority', () => planClientCaHostnames(account(), { siteId: 1, hostnames: ['a'] })],
  [
    'a host of another site for an authority',
    () => {
      const client = account({ GetClientCaCertificateHostnames: { SiteName: 'example.com' } });
      return planClientCaHostnames(client, { siteId: 1, hostnames: ['a.example.net'] });
    },
  ],
];
