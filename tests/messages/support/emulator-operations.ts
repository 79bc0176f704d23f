import { FLEET_SITE, setup, SITE } from '../../emulator/setup.js';
import { createIssuer, createRequest } from '../../support/issuer.js';
import type { Case } from './table.js';

type Words = Readonly<Record<string, string>>;

const CNAME_SITE = '1234567890126';
const OFFLINE_SITE = '1234567890127';

const { emulator, call } = setup({ plans: { [`esa-site-${FLEET_SITE}`]: { free_cert: 0 } } });
const { key, issue } = createIssuer();
const other = createIssuer();
const own = issue({ hosts: ['www.example.com'], days: 90 });
const authority = issue({ hosts: ['ca.example.com'], days: 365, ca: true });

const GET = { method: 'GET' } as const;

async function answered(...given: Parameters<typeof call>): Promise<string> {
  const { status, body } = await call(...given);
  return status === 200 ? '' : `HTTP ${status}, ${body.Code}\n${body.Message}`;
}
const after = (what: string, run: () => Promise<string>): Case => [
  what,
  () => {
    emulator.reset();
    return run();
  },
];
/** A call by GET, of the sample site. */
const get = (what: string, action: string, params: Words = {}): Case =>
  after(what, () => answered(action, { SiteId: SITE, ...params }, GET));
/** The last of several calls that are the same. */
const post =
  (action: string, { params = {}, form, times = 1 }: { params?: Words; form?: Words; times?: number }) =>
  async () => {
    let last = '';
    for (let left = times; left > 0; left--) {
      last = await answered(action, { SiteId: SITE, ...params }, form ? { form: { ...form } } : {});
    }
    return last;
  };
const idAfter = async (action: string, form: Words): Promise<string> =>
  (await call(action, { SiteId: SITE }, { form: { ...form } })).body.Id;

const set = (form: Words, times = 1) =>
  post('SetCertificate', { form: { Type: 'upload', Certificate: own, PrivateKey: key, ...form }, times });
const apply = (params: Words) => post('ApplyCertificate', { params });
const record = (params: Words, times = 1) => {
  const usual = { RecordName: 'a.example.com', Type: 'TXT', Ttl: '1', Data: '{"Value":"b"}' };
  return post('CreateRecord', { params: { ...usual, ...params }, times });
};
const uploadAuthority = (Certificate: string, times = 1) =>
  post('UploadClientCaCertificate', { form: { Certificate }, times });
const bind = (hostnames: readonly string[]) => async () => {
  const Id = await idAfter('UploadClientCaCertificate', { Certificate: authority });
  const form = { Id, Hostnames: JSON.stringify(hostnames) };
  return post('SetClientCaCertificateHostnames', { form })();
};
const keyless = (params: Words) => {
  const usual = { Name: 'a', Host: 'keys.example.com', Port: '2407' };
  return post('SetKeylessServer', { form: { ...usual, ...params } });
};
const hostname = (params: Words, times = 1) => {
  addRecord(SITE);
  const usual = { RecordId: '7', Hostname: 'shop.customer.test', SslFlag: 'off' };
  return post('CreateCustomHostname', { params: { ...usual, ...params }, times });
};
const create = (form: Words) => post('CreateClientCertificate', { form: { ValidityDays: '365', ...form } });

/** The record that a custom hostname leads to. */
function addRecord(siteId: string): void {
  const saas = { RecordName: 'saas.example.com', RecordType: 'A/AAAA', Data: { Value: '192.0.2.1' }, Ttl: 1 };
  const times = { CreateTime: '', UpdateTime: '' };
  emulator.state.records.set(7n, { ...saas, ...times, SiteId: BigInt(siteId), RecordId: 7n, Proxied: true });
}

/** The same certificate, with dates that nobody can read. */
function undated(pem: string): string {
  const bytes = Buffer.from(pem.replaceAll(/-----.*-----|\n/g, ''), 'base64').toString('latin1');
  const damaged = bytes.replaceAll(/\d{12}Z/g, `${'X'.repeat(12)}Z`);
  return `-----BEGIN CERTIFICATE-----\n${Buffer.from(damaged, 'latin1').toString('base64')}\n-----END CERTIFICATE-----\n`;
}

const many = Array.from({ length: 51 }, (_, index) => `a${index}.example.com`);
const request = createRequest('device');
const foreign = createRequest('device', createRequest('other').privateKey);

/** What operations of the emulator refuse. */
export const operationCases: readonly Case[] = [
  after('an upload of what is not a certificate', set({ Certificate: 'hello' })),
  after('an upload of a certificate without dates', set({ Certificate: undated(own) })),
  after('an upload with what is not a key', set({ PrivateKey: 'hello' })),
  after('an upload with another key', set({ PrivateKey: other.key })),
  after('an upload for another site', set({ Certificate: issue({ hosts: ['example.org'], days: 90 }) })),
  after('an upload of what is there', set({}, 2)),
  after('an upload without a certificate', set({ Certificate: '' })),
  after('a replacement of a free certificate', () => {
    const free = [...emulator.state.certificates.values()].find(({ Result }) => Result.Type === 'free');
    return set({ Id: free?.Result.Id ?? '' })();
  }),
  after('a certificate of an unknown type', set({ Type: 'other' })),
  after('an entry of the certificate service that is not there', set({ Type: 'cas', CasId: '1', Region: 'a' })),
  get('certificates of what is not a record', 'ListCertificatesByRecord', { RecordName: 'a b' }),

  after('an application for another site', apply({ Domains: 'example.org' })),
  after('an application for what is not a name', apply({ Domains: 'a b' })),
  after('an application to an unknown authority', apply({ Domains: 'example.com', Type: 'me' })),
  after('an application of the wrong kind', apply({ Domains: '*.example.com', Type: 'digicert_single' })),
  after('an application on a plan that is not paid', apply({ Domains: 'old-example.com', SiteId: OFFLINE_SITE })),
  after('an application beyond the quota', () => {
    const { SiteName = '' } = emulator.state.sites.get(BigInt(FLEET_SITE)) ?? {};
    return apply({ Domains: SiteName, SiteId: FLEET_SITE })();
  }),
  get('a quota that is not documented', 'GetCertificateQuota', { Type: 'upload' }),
  after('quotas of no plan', () => answered('ListInstanceQuotas', { QuotaNames: 'free_cert' }, GET)),
  get('quotas of an unknown plan', 'ListInstanceQuotas', { InstanceId: 'none', QuotaNames: 'free_cert' }),

  get('a record that is not there', 'GetRecord', { RecordId: '99' }),
  get('records by an unknown match', 'ListRecords', { RecordName: 'a', RecordMatchType: 'best' }),
  after('a record of another site', record({ RecordName: 'a.example.org' })),
  after('a record that is there', record({}, 2)),
  after('a record of an unknown type', record({ Type: 'ABC' })),
  after('a record without its value', record({ Data: '{"Priority":1}' })),
  after('a record that is too long', record({ Data: JSON.stringify({ Value: 'a'.repeat(451) }) })),
  after('a record that is kept for too short a time', record({ Ttl: '5' })),
  after('a record with a long comment', record({ Comment: 'a'.repeat(51) })),
  after('a proxied record without its business', record({ Type: 'A/AAAA', Proxied: 'true' })),
  ...(['TXT', 'CNAME'] as const).map((Type) =>
    after(`a record of a site by CNAME: ${Type}`, () => {
      const { SiteName } = emulator.state.sites.get(BigInt(CNAME_SITE))!;
      return record({ SiteId: CNAME_SITE, RecordName: `a.${SiteName}`, Type })();
    }),
  ),

  get('a custom hostname that is not there', 'GetCustomHostname', { HostnameId: '9' }),
  get('custom hostnames by an unknown match', 'ListCustomHostnames', { Hostname: 'a', NameMatchType: 'best' }),
  after('a custom hostname that is there', () => hostname({}, 2)()),
  after('a custom hostname that is a wildcard', () => hostname({ Hostname: '*.customer.test' })()),
  after('a custom hostname with an unknown flag', () => hostname({ SslFlag: 'maybe' })()),
  after('a custom hostname with HTTPS without a certificate', () => hostname({ SslFlag: 'on' })()),
  after('a custom hostname with the certificate of another', () =>
    hostname({ SslFlag: 'on', CertType: 'upload', Certificate: own, PrivateKey: key })(),
  ),
  after('a custom hostname for a record of another site', () => {
    const made = hostname({});
    addRecord(CNAME_SITE);
    return made();
  }),
  after('an application for a custom hostname that has no free certificate', async () => {
    await hostname({})();
    const [HostnameId = 0n] = emulator.state.customHostnames.keys();
    return post('ApplyCustomHostnameCertificate', { params: { HostnameId: String(HostnameId) } })();
  }),

  after('a keyless server that is not there', post('GetKeylessServer', { params: { Id: 'none' } })),
  after('a keyless server without a name', keyless({ Name: ' ' })),
  after('a keyless server without a host', keyless({ Host: ' ' })),
  after('a keyless server at no port', keyless({ Port: '65536' })),
  after('a keyless server whose authority is not asked for', keyless({ CaCertificate: authority })),
  after('a keyless server with a key only', keyless({ ClientPrivateKey: key })),
  after('a keyless server with a certificate only', keyless({ ClientCertificate: own })),

  get('a client authority that is not there', 'GetClientCaCertificate', { Id: 'none' }),
  after('a client authority that is none', uploadAuthority(own)),
  after('a client authority that is there', uploadAuthority(authority, 2)),
  after('too many hosts of a client authority', bind(many)),
  after('a host of another site for a client authority', bind(['a.example.com', 'a.example.org'])),
  after('a client certificate for no day', create({ CSR: request.csr, ValidityDays: '36501' })),
  after('a client certificate of what is not a request', create({ CSR: 'hello' })),
  after('a client certificate of a request of another key', create({ CSR: foreign.csr })),
  after('a client certificate without a key', create({})),
  after('a client certificate of an unknown key', create({ PkeyType: 'DSA' })),
  get('a client certificate that is not there', 'GetClientCertificate', { Id: 'none' }),
  after('a client certificate that is active, to be deleted', async () => {
    const Id = await idAfter('CreateClientCertificate', { CSR: request.csr, ValidityDays: '365' });
    return answered('DeleteClientCertificate', { SiteId: SITE, Id }, GET);
  }),
];
