import { X509Certificate, createPrivateKey } from 'node:crypto';
import { createClient, ParameterError } from '@esakit/core';
import {
  createClientRequest,
  issueClientCertificate,
  planClientCaHostnames,
  removeClientCertificate,
  setClientCaHostnames,
} from '@esakit/core/lifecycle';
import { readCertificateRequest, verifySignature } from '@esakit/core/x509';
import { createEmulator, type Emulator, refusal } from '@esakit/emulator';
import { beforeEach, describe, expect, test } from 'vitest';
import { failure } from '../support/scripted-service.js';

const SITE = '1234567890123';
const emulator: Emulator = createEmulator();
const esa = createClient({ credentials: emulator.credentials, fetch: emulator.fetch, retries: 0 });

beforeEach(() => emulator.reset());

const calls = (): unknown[] => emulator.requests.map(({ action }) => action);

describe('createClientRequest', () => {
  test.each(['RSA', 'ECDSA'] as const)('signs with its own %s key', async (keyType) => {
    const { csr, privateKey } = await createClientRequest({ commonName: 'build server ü', keyType });
    const request = readCertificateRequest(csr, 'test');
    expect(await verifySignature(request, request.publicKey)).toBe('valid');
    const { asymmetricKeyType } = createPrivateKey(privateKey);
    expect(asymmetricKeyType).toBe(keyType === 'RSA' ? 'rsa' : 'ec');
  });

  test.each([
    [{ commonName: ' ' }, 'commonName must have 1 to 64 characters'],
    [{ commonName: 'a'.repeat(65) }, 'commonName must have 1 to 64 characters'],
    [{ keyType: 'DSA' as never }, 'keyType must be RSA or ECDSA'],
  ])('refuses %o', async (given, message) => {
    const error = await failure(() => createClientRequest(given));
    expect(error).toBeInstanceOf(ParameterError);
    expect((error as Error).message).toContain(message);
  });
});

describe('issueClientCertificate', () => {
  test.each(['RSA', 'ECDSA'] as const)('keeps the %s key here', async (keyType) => {
    const issued = await issueClientCertificate(esa, { siteId: SITE, commonName: 'build server', keyType });
    const certificate = new X509Certificate(issued.certificate);
    expect(certificate.checkPrivateKey(createPrivateKey(issued.privateKey ?? ''))).toBe(true);
    expect(certificate.subject).toBe('CN=build server');
    expect(emulator.state.clientCertificates.get(issued.id)?.Result.Status).toBe('active');
    const [request] = emulator.requests;
    expect(request?.params).toMatchObject({ ValidityDays: '365', CSR: expect.stringContaining('REQUEST') as string });
    expect(request?.params['PkeyType']).toBeUndefined();
  });

  test('of a request that was made before', async () => {
    const request = await createClientRequest({ keyType: 'ECDSA' });
    const issued = await issueClientCertificate(esa, { siteId: SITE, validityDays: 7, request: request.csr });
    expect(issued.privateKey).toBeUndefined();
    expect(new X509Certificate(issued.certificate).checkPrivateKey(createPrivateKey(request.privateKey))).toBe(true);
  });

  test('does not take a certificate of another key', async () => {
    const other = await issueClientCertificate(esa, { siteId: SITE, keyType: 'ECDSA' });
    emulator.answer('CreateClientCertificate', { Id: 'other', Certificate: other.certificate });
    const error = await failure(() => issueClientCertificate(esa, { siteId: SITE, keyType: 'ECDSA' }));
    expect(error).toMatchObject({ name: 'ResponseError', code: 'unexpected-shape' });
    expect((error as Error).message).toContain('the certificate other is of another key than the request');
  });

  test('an answer without a certificate is no success', async () => {
    emulator.answer('CreateClientCertificate', { Id: 'some' });
    const error = await failure(() => issueClientCertificate(esa, { siteId: SITE, keyType: 'ECDSA' }));
    expect(error).toMatchObject({ name: 'ResponseError', code: 'incomplete' });
  });

  test.each([{ validityDays: 0 }, { validityDays: 1.5 }, { request: 'a request' }])('refuses %o', async (given) => {
    expect(await failure(() => issueClientCertificate(esa, { siteId: SITE, ...given }))).toBeInstanceOf(ParameterError);
    expect(calls()).toEqual([]);
  });
});

const issue = async () => (await issueClientCertificate(esa, { siteId: SITE, keyType: 'ECDSA' })).id;

describe('removeClientCertificate', () => {
  test('revokes an active one first', async () => {
    const id = await issue();
    expect(await removeClientCertificate(esa, { siteId: SITE, id })).toEqual({ id, revoked: true });
    expect(calls().slice(1)).toEqual(['GetClientCertificate', 'RevokeClientCertificate', 'DeleteClientCertificate']);
    expect(emulator.state.clientCertificates.has(id)).toBe(false);
  });

  test('only deletes a revoked one', async () => {
    const id = await issue();
    emulator.state.clientCertificates.get(id)!.Result.Status = 'revoked';
    expect(await removeClientCertificate(esa, { siteId: SITE, id })).toEqual({ id, revoked: false });
    expect(calls()).not.toContain('RevokeClientCertificate');
  });

  test('gives a revocation time, but not without end', async () => {
    const id = await issue();
    const late = emulator.answer('DeleteClientCertificate', () => {
      late();
      return refusal('Certificate.StatusError');
    });
    expect(await removeClientCertificate(esa, { siteId: SITE, id }, { interval: 1 })).toMatchObject({ revoked: true });
    const other = await issue();
    emulator.answer('DeleteClientCertificate', refusal('Certificate.StatusError'));
    const error = await failure(() => removeClientCertificate(esa, { siteId: SITE, id: other }, { interval: 1 }));
    expect(error).toMatchObject({ code: 'Certificate.StatusError' });
  });

  test('of what is not there changes nothing', async () => {
    const error = await failure(() => removeClientCertificate(esa, { siteId: SITE, id: 'none' }));
    expect(error).toMatchObject({ name: 'ServiceError' });
    expect(calls()).toEqual(['GetClientCertificate']);
  });
});

describe('the hostnames of an authority', () => {
  test('a plan tells what the new list leaves out', async () => {
    emulator.state.clientHostnames.set(BigInt(SITE), ['a.example.com', 'b.example.com']);
    const query = { siteId: SITE, hostnames: ['B.example.com', 'c.example.com', 'c.example.com.'] };
    const plan = await planClientCaHostnames(esa, query);
    expect(plan).toEqual({
      siteId: SITE,
      caId: undefined,
      before: ['a.example.com', 'b.example.com'],
      after: ['b.example.com', 'c.example.com'],
      added: ['c.example.com'],
      removed: ['a.example.com'],
    });
    expect(calls()).toEqual(['GetClientCaCertificateHostnames']);
    expect(await setClientCaHostnames(esa, plan)).toEqual(['b.example.com', 'c.example.com']);
    expect(emulator.state.clientHostnames.get(BigInt(SITE))).toEqual(['b.example.com', 'c.example.com']);
    expect(emulator.requests.at(-1)?.params['Hostnames']).toBe('["b.example.com","c.example.com"]');
  });

  test.each([
    [Array.from({ length: 51 }, (_, index) => `a${index}.example.com`), 'hostnames has 51 names: the service takes 50'],
    [['a.notexample.com'], 'a.notexample.com does not belong to the site example.com'],
    [['https://a.example.com'], 'https://a.example.com is not a hostname'],
  ])('%j', async (hostnames, message) => {
    const error = await failure(() => planClientCaHostnames(esa, { siteId: SITE, hostnames }));
    expect(error).toBeInstanceOf(ParameterError);
    expect((error as Error).message).toContain(message);
    expect(calls()).not.toContain('SetClientCaCertificateHostnames');
  });
});
