import { withoutPrivateKeys } from '@esakit/core';
import { describe, expect, it } from 'vitest';

describe('a private key of an answer', () => {
  it.each(['PrivateKey', 'private_key', 'privateKeyPem', 'SslPri', 'CERT-PRI', 'ServerPrivateKey', 'certPrivate'])(
    'is found by its name %s',
    (name) => {
      expect(withoutPrivateKeys({ [name]: 'MIIEvAIBADANBgkqh' })).toEqual({ [name]: '[redacted]' });
      expect(withoutPrivateKeys([{ a: { [name]: { Pem: 'x' } } }])).toEqual([{ a: { [name]: '[redacted]' } }]);
      expect(withoutPrivateKeys({ [name]: null })).toEqual({ [name]: null });
      expect(withoutPrivateKeys({ [name]: '' })).toEqual({ [name]: '' });
      expect(withoutPrivateKeys({ [name]: undefined })).toEqual({ [name]: undefined });
    },
  );

  it.each([
    ['PKCS #8, RSA', 'MIIEvAIBADANBgkqhkiG9w0BAQEFAASCBKYwggSiAgEAAoIBAQC'],
    ['PKCS #1', 'MIIEpAIBAAKCAQEAwUMqjAsQ0hgGRmEUu'],
    ['PKCS #8, P-256', 'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg'],
    ['PKCS #8, Ed25519', 'MC4CAQAwBQYDK2VwBCIEIJ'],
    ['SEC 1, P-256', 'MHcCAQEEIBY'],
    ['SEC 1, P-384', 'MIGkAgEBBDC'],
  ])('is found by its beginning: %s', (_what, Key) => {
    expect(withoutPrivateKeys({ Key })).toEqual({ Key: '[redacted]' });
  });

  it.each([
    ['a certificate', 'MIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBa'],
    ['a public key', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA'],
    ['an RSA public key', 'MIIBCgKCAQEA4qiw8PWs7PpnnC2BUEoDRcwXF8pq8XT1'],
    ['a public key of P-256', 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE'],
    ['a text', 'Most of it'],
  ])('is not taken for one: %s', (_what, Key) => {
    expect(withoutPrivateKeys({ Key })).toEqual({ Key });
  });

  it('is found in PEM text, with what stands around it left', () => {
    const text = 'a\n-----BEGIN PRIVATE KEY-----\nMII\n-----END PRIVATE KEY-----\nb';
    expect(withoutPrivateKeys([text, { text }, 7, null])).toEqual([
      'a\n[redacted]\nb',
      { text: 'a\n[redacted]\nb' },
      7,
      null,
    ]);
  });

  it('is not a flag', () => {
    expect(withoutPrivateKeys({ IsPrivate: true, Primary: 'a', Priority: 1 })).toEqual({
      IsPrivate: true,
      Primary: 'a',
      Priority: 1,
    });
  });
});
