import { type Client, type DcvInstruction, waitForCertificate } from '@esakit/core';
import {
  applyCertificates,
  createClientRequest,
  issueClientCertificate,
  memoryNote,
  planApplication,
  planClientCaHostnames,
  publishDcv,
  publishTxt,
  waitForTxt,
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
    ...answers,
  };
  const send = async ({ name }: { readonly name: string }) => ({ data: all[name] ?? {}, attempts: 1, status: 200 });
  return { region: 'cn-hangzhou', endpoint: '', send: send as unknown as Client['send'] };
}

const cname = account({ GetSite: { SiteModel: { SiteName: 'example.com', AccessType: 'CNAME', Status: 'active' } } });
const nameless = account({ GetSite: { SiteModel: {} } });

const txt = (name: string, value = 'digest'): DcvInstruction => ({
  type: 'DNS',
  record: 'TXT',
  name,
  value,
  id: undefined,
  status: undefined,
  relativeName: undefined,
  zoneLine: '',
});
const alias: DcvInstruction = { ...txt('_a.example.com'), type: 'DNS', record: 'CNAME' } as DcvInstruction;
const file: DcvInstruction = {
  type: 'HTTP',
  id: undefined,
  status: undefined,
  value: 'digest',
  url: 'http://a.example.com/x',
  host: 'a.example.com',
  path: '/x',
};
const publish =
  (instruction: DcvInstruction, client = account()) =>
  () =>
    publishDcv(client, { siteId: 1, instructions: [instruction] });
const plan =
  (query: object, options: object = {}) =>
  () =>
    planApplication(account(), { domains: ['www.example.com'], ...query }, { resolver: false, ...options });

const old = { Status: 'Applying', CreateTime: '2026-03-01 10:00:00', DCV: [{ Type: 'DNS', Key: 'a', Value: 'b' }] };
const stuck = (): number => Date.parse('2026-03-01T12:00:00Z');

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
  ['applying for nothing', plan({ domains: [] })],
  ['applying for what is not a domain', plan({ domains: ['https://example.com'] })],
  ['applying for a certificate of another kind', plan({ type: 'free' })],
  ['applying for a domain of another site', plan({ siteId: 1, domains: ['www.example.net'] })],
  ['applying for a domain of no site', plan({ domains: ['www.example.net'] })],
  ['looking at CAA records with a wrong timeout', plan({}, { timeout: 0 })],
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
    'waiting for an application whose validation is out of date',
    () => waitForCertificate(account({ GetCertificate: { Result: old } }), { SiteId: 1, Id: 'a' }, { now: stuck }),
  ],
  ['publishing nothing', () => publishDcv(account(), { siteId: 1, instructions: [] })],
  ['publishing a file', publish(file)],
  ['publishing an alias', publish(alias)],
  ['publishing at a name that is not whole', publish(txt('_acme-challenge'))],
  ['publishing at a name of another site', publish(txt('_acme-challenge.example.net'))],
  ['publishing an empty value', publish(txt('_acme-challenge.example.com', ''))],
  ["publishing in a site whose DNS is not ESA's", publish(txt('_acme-challenge.example.com'), cname)],
  ['publishing in a site without a name', publish(txt('_acme-challenge.example.com'), nameless)],
  ['publishing at a name of no site', () => publishTxt(account(), { name: '_acme-challenge.example.net', value: 'a' })],
  [
    'publishing with the note of another site',
    async () => {
      const note = memoryNote();
      await note.write({ version: 1, siteId: '2', siteName: 'example.org', records: [] });
      return publishDcv(account(), { siteId: 1, instructions: [txt('a.example.com')], note });
    },
  ],
  [
    'withdrawing what is not a note',
    () => withdrawDcv(account(), { note: { read: async () => ({ version: 2 }), write: async () => {} } }),
  ],
  ['waiting for a record with a wrong timeout', () => waitForTxt({ name: 'a.example', value: 'a' }, { timeout: 0 })],
  ['waiting for a record at what is not a name', () => waitForTxt({ name: 'a b', value: 'a' })],

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
