import { X509Certificate } from 'node:crypto';
import { createClient, ServiceError } from '@esakit/core';
import { loadOperation, type OperationName } from '@esakit/core/catalog';
import { createEmulator } from '@esakit/emulator';
import { type Served, serve } from '@esakit/emulator/server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createIssuer, createRequest } from '../support/issuer.js';
import { officialClient, sendOfficial } from './official.js';

const SiteId = 1234567890123;
const SECOND = 1000;
/** The SDK signs with the machine's time; one that stands still makes two lives the same. */
const start = Date.now();
const emulator = createEmulator({
  clock: () => start,
  plans: { [`esa-site-${SiteId}`]: { customHttpCert: 4 } }, // three are there
});
const issuer = createIssuer(start);
const first = issuer.issue({ hosts: ['www.example.com'], days: 90 });
const second = issuer.issue({ hosts: ['www.example.com', 'example.com'], days: 120 });
const third = issuer.issue({ hosts: ['new.example.com'], days: 90 });
const { csr } = createRequest('device-1');

let server: Served;

beforeAll(async () => {
  await emulator.ready();
  server = await serve(emulator);
});

beforeEach(() => emulator.reset());

afterAll(() => server.close());

/** A client's call, by wire names: its answer, or the code and status of its refusal. */
type Call = (name: OperationName, input: object) => Promise<Record<string, unknown>>;

const callOfSdk: Call = async (name, input) => {
  const client = officialClient(emulator.credentials, new URL(server.url).host);
  try {
    return (await sendOfficial(client, name, input)).body.toMap();
  } catch (error) {
    const { code, statusCode } = error as { code: string; statusCode: number };
    return { code, status: statusCode };
  }
};

const callOfOurs: Call = async (name, input) => {
  const client = createClient({ credentials: emulator.credentials, endpoint: server.url, retries: 0 });
  try {
    const { data } = await client.send(await loadOperation(name), input as Readonly<Record<string, unknown>>);
    return data;
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { code: error.code, status: error.status };
  }
};

/** Without what no two calls, and no two ECDSA signatures, have in common. */
function comparable(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (name, value: unknown) => {
      if (name === 'RequestId' || name === 'FingerprintSha256' || name === 'CACertificateId') return undefined;
      return name === 'Certificate' ? new X509Certificate(String(value)).serialNumber : value;
    }),
  );
}

/** Lives a life with a client, and tells all that it was answered. */
async function live(call: Call, life: (ask: Call) => Promise<unknown>): Promise<[name: string, answer: unknown][]> {
  const answers: [string, unknown][] = [];
  await life(async (name, input) => {
    const answer = await call(name, input);
    answers.push([name, comparable(answer)]);
    return answer;
  });
  return answers;
}

const lives: Readonly<Record<string, (ask: Call) => Promise<unknown>>> = {
  async 'uploads, replaces, meets the quota and deletes'(ask) {
    const upload = { SiteId, Type: 'upload', PrivateKey: issuer.key };
    await ask('ListInstanceQuotasWithUsage', { SiteId, QuotaNames: 'customHttpCert,free_cert' });
    const { Id } = await ask('SetCertificate', { ...upload, Certificate: first, Name: 'mine' });
    await ask('SetCertificate', { ...upload, Certificate: first });
    await ask('SetCertificate', { ...upload, Certificate: second, Id });
    await ask('GetCertificate', { SiteId, Id });
    await ask('SetCertificate', { ...upload, Certificate: third });
    await ask('SetCertificate', { ...upload, Certificate: third, PrivateKey: createIssuer().key });
    await ask('SetCertificate', { ...upload, Certificate: third, Id: 'babaded901474b9693acf530e0fb1d95' });
    await ask('ListCertificatesByRecord', { SiteId, RecordName: 'www.example.com,none.of.example.com', Detail: true });
    await ask('DeleteCertificate', { SiteId, Id });
    await ask('DeleteCertificate', { SiteId, Id });
    await ask('SetCertificate', { SiteId, Type: 'cas', CasId: 30000501, Region: 'cn-hangzhou' });
    await ask('ListCertificates', { SiteId, ValidOnly: true });
  },

  async 'applies, waits and gets a certificate'(ask) {
    await ask('GetCertificateQuota', { SiteId, Type: 'free' });
    await ask('ApplyCertificate', { SiteId, Domains: 'www.example.org' });
    const { Result } = await ask('ApplyCertificate', { SiteId, Domains: 'new.example.com,*.example.com' });
    const [{ Id } = { Id: '' }] = Result as { Id: string }[];
    await ask('GetCertificate', { SiteId, Id });
    emulator.clock.advance(3 * SECOND);
    await ask('GetCertificate', { SiteId, Id });
    emulator.clock.advance(5 * SECOND);
    await ask('GetCertificate', { SiteId, Id });
    emulator.clock.advance(60 * SECOND);
    await ask('ListCertificates', { SiteId, Keyword: 'new.example.com' });
    await ask('GetCertificateQuota', { SiteId, Type: 'free' });
  },

  async 'creates, finds, changes and deletes a record'(ask) {
    const content = { RecordName: '_acme-challenge.example.com', Type: 'TXT', Ttl: 60, Data: { Value: 'a' } };
    const record = { SiteId, ...content };
    const { RecordId } = await ask('CreateRecord', record);
    await ask('CreateRecord', record);
    await ask('CreateRecord', { ...record, RecordName: '_acme-challenge' });
    await ask('ListRecords', { SiteId });
    emulator.clock.advance(2 * SECOND);
    await ask('ListRecords', { SiteId, RecordName: 'example.com', RecordMatchType: 'suffix', Type: 'TXT' });
    await ask('UpdateRecord', { RecordId, Data: { Value: 'b' }, Ttl: 1 });
    await ask('GetRecord', { RecordId });
    await ask('BatchCreateRecords', { SiteId, RecordList: [content, { ...content, Data: { Value: 'b' } }] });
    await ask('DeleteRecord', { RecordId });
    await ask('GetRecord', { RecordId });
  },

  async 'issues, revokes and deletes a certificate of a client'(ask) {
    const { Id } = await ask('CreateClientCertificate', { SiteId, ValidityDays: 365, CSR: csr });
    await ask('GetClientCertificate', { SiteId, Id });
    await ask('DeleteClientCertificate', { SiteId, Id });
    await ask('RevokeClientCertificate', { SiteId, Id });
    await ask('ListClientCertificates', { SiteId });
    await ask('ActivateClientCertificate', { SiteId, Id });
    await ask('RevokeClientCertificate', { SiteId, Id });
    await ask('DeleteClientCertificate', { SiteId, Id });
    await ask('SetClientCertificateHostnames', { SiteId, Hostnames: ['www.example.com'] });
    await ask('GetClientCertificateHostnames', { SiteId });
  },

  async 'uploads certificates of and for origins'(ask) {
    const both = { SiteId, Certificate: first, PrivateKey: issuer.key };
    await ask('UploadOriginCaCertificate', { SiteId, Certificate: first, Name: 'ca' });
    await ask('ListOriginCaCertificates', { SiteId });
    const { Id } = await ask('UploadOriginClientCertificate', both);
    await ask('SetOriginClientCertificateHostnames', { SiteId, Id, Hostnames: ['www.example.com'] });
    await ask('GetOriginClientCertificate', { SiteId, Id });
    await ask('DeleteOriginClientCertificate', { SiteId, Id });
    await ask('UploadSiteOriginClientCertificate', both);
    await ask('ListSiteOriginClientCertificates', { SiteId });
  },
};

describe('the official SDK gets what our client gets, when it', () => {
  it.each(Object.entries(lives))('%s', async (_what, life) => {
    const ours = await live(callOfOurs, life);
    emulator.reset();
    const theirs = await live(callOfSdk, life);
    expect(theirs).toEqual(ours);
    expect(emulator.requests).toHaveLength(ours.length);
    const told = ours.map(([name, answer]) => `${name}: ${(answer as { code?: string }).code ?? 'done'}`);
    expect(told).toMatchSnapshot();
  });
});
