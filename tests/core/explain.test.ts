import {
  CredentialsError,
  explainRequest,
  GetCertificate,
  getCertificate,
  ListSites,
  ParameterError,
  SetCertificate,
  setCertificate,
} from '@esakit/core';
import { CreateRecord } from '@esakit/core/operations/dns';
import { describe, expect, it, vi } from 'vitest';
import { sampleAnswer, sampleInput } from '../support/hostile/sample.js';
import {
  credentials,
  DATE,
  NONCE,
  reply,
  scriptedClient,
  sessionCredentials,
  watchedDigest,
} from '../support/scripted-service.js';
import { requestVectors } from './vectors.js';

const fixed = { credentials, date: DATE, nonce: NONCE };

describe('an explained request', () => {
  it('is the one of the vector', () => {
    const vector = requestVectors.find(({ action }) => action === 'GetCertificate');
    expect(explainRequest(GetCertificate, sampleInput, fixed)).toMatchObject({
      method: 'POST',
      url: `https://esa.cn-hangzhou.aliyuncs.com/?${vector?.canonicalQuery}`,
      body: undefined,
      canonicalRequest: vector?.canonicalRequest,
      stringToSign: vector?.stringToSign,
      signature: vector?.signature,
    });
  });

  it('is the one that a client sends', async () => {
    const { client, requests } = scriptedClient(reply(sampleAnswer), {
      credentials: sessionCredentials,
      clock: () => DATE.getTime(),
      nonce: () => NONCE,
      endpoint: 'http://127.0.0.1:8080',
      userAgent: 'mine/1',
    });
    await getCertificate(client, sampleInput);
    const explained = explainRequest(GetCertificate, sampleInput, {
      ...fixed,
      credentials: sessionCredentials,
      endpoint: 'http://127.0.0.1:8080',
      userAgent: 'mine/1',
    });
    const [sent] = requests;
    expect(explained).toMatchObject({ method: sent?.method, url: sent?.url, body: sent?.body });
    expect(sent?.headers['authorization']).toMatch(new RegExp(`Signature=${explained.signature}$`));
    expect(explained.headers).toEqual({
      ...sent?.headers,
      authorization: '[redacted]',
      'x-acs-security-token': '[redacted]',
    });
  });

  it('holds no secret and no token', () => {
    const explained = explainRequest(GetCertificate, sampleInput, { ...fixed, credentials: sessionCredentials });
    const text = JSON.stringify(explained);
    expect(text).not.toContain(sessionCredentials.accessKeySecret);
    expect(text).not.toContain(sessionCredentials.securityToken);
    expect(explained.canonicalRequest).toContain('x-acs-security-token:[redacted]\n');
  });

  it('holds no secret of the parameters, and is signed with them', async () => {
    const input = { SiteId: 1, Type: 'upload', Certificate: 'x', PrivateKey: 'key=a&b' } as const;
    const { client, requests } = scriptedClient(reply({ Id: 'a' }), {
      clock: () => DATE.getTime(),
      nonce: () => NONCE,
    });
    await setCertificate(client, input);
    const explained = explainRequest(SetCertificate, input, fixed);
    expect(requests[0]?.body).toBe('Certificate=x&PrivateKey=key%3Da%26b&SiteId=1&Type=upload');
    expect(explained.body).toBe('Certificate=x&PrivateKey=%5Bredacted%5D&SiteId=1&Type=upload');
    expect(requests[0]?.headers['authorization']).toMatch(new RegExp(`Signature=${explained.signature}$`));
    expect(explained.headers['x-acs-content-sha256']).toBe(requests[0]?.headers['x-acs-content-sha256']);
  });

  it('holds no secret of a parameter that travels as JSON', () => {
    const input = {
      SiteId: 1,
      RecordName: 'a.example',
      Ttl: 30,
      Type: 'CNAME',
      Data: { Value: 'b.example' },
      AuthConf: { AuthType: 'private', AccessKey: 'k', SecretKey: '"\\' },
    };
    const { url, canonicalRequest } = explainRequest(CreateRecord, input, fixed);
    const [, query = ''] = url.split('?');
    expect(JSON.parse(new URLSearchParams(query).get('AuthConf') ?? '')).toEqual({
      AuthType: 'private',
      AccessKey: '[redacted]',
      SecretKey: '[redacted]',
    });
    expect(canonicalRequest.split('\n')[2]).toBe(query);
  });

  it('has a body where the operation has a form', () => {
    const { body, headers } = explainRequest(
      { ...ListSites, method: 'POST', form: ['SiteName'] },
      { SiteName: 'a b' },
      fixed,
    );
    expect(body).toBe('SiteName=a%20b');
    expect(headers['content-type']).toBe('application/x-www-form-urlencoded');
  });

  it('has the time of now and a nonce of its own where none is given', () => {
    vi.useFakeTimers({ now: DATE });
    try {
      const first = explainRequest(GetCertificate, sampleInput, { credentials });
      const second = explainRequest(GetCertificate, sampleInput, { credentials });
      expect(first.headers['x-acs-date']).toBe('2026-01-02T03:04:05Z');
      expect(first.headers['x-acs-signature-nonce']).not.toBe(second.headers['x-acs-signature-nonce']);
    } finally {
      vi.useRealTimers();
    }
  });

  it('is made with the digest that is given', () => {
    const { digest, hashed } = watchedDigest();
    expect(explainRequest(GetCertificate, sampleInput, { ...fixed, digest })).toEqual(
      explainRequest(GetCertificate, sampleInput, fixed),
    );
    expect(hashed).toHaveLength(1);
  });

  it('is refused for what a call is refused for', () => {
    expect(() => explainRequest(GetCertificate, { SiteId: 0, Id: 'x' }, fixed)).toThrow(ParameterError);
    expect(() => explainRequest(GetCertificate, sampleInput, { ...fixed, endpoint: 'http://esa.example' })).toThrow(
      ParameterError,
    );
    const wrong = { accessKeyId: 'id', accessKeySecret: '' };
    const explain = () => explainRequest(GetCertificate, sampleInput, { ...fixed, credentials: wrong });
    expect(explain).toThrow(CredentialsError);
    expect(explain).toThrow('explainRequest: the credentials have no accessKeySecret');
  });
});
