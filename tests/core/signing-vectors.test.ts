import {
  canonicalQuery,
  createSigner,
  encodeForm,
  flatten,
  nobleDigest,
  percentEncode,
  signRequest,
} from '@esakit/core/sign';
import { describe, expect, it } from 'vitest';
import {
  emptySha256,
  encodingVectors,
  flatteningVectors,
  formVector,
  hmacVector,
  requestVectors,
  sortingVector,
} from './vectors.js';

describe.each(requestVectors)('the request vector: $name', (vector) => {
  const { accessKeyId, accessKeySecret, method, host, query, action, version, date, nonce, headers } = vector;
  const credentials = { accessKeyId, accessKeySecret };

  it('has its canonical query', () => {
    expect(canonicalQuery(flatten(query))).toBe(vector.canonicalQuery);
  });

  it('has its canonical request, string to sign, signature and authorization', () => {
    const url = `https://${host}/?${new URLSearchParams(query)}`;
    const signed = signRequest({
      method,
      url,
      headers,
      action,
      version,
      credentials,
      date: new Date(date),
      nonce,
    });
    expect(signed.canonicalRequest).toBe(vector.canonicalRequest);
    expect(nobleDigest.sha256(signed.canonicalRequest)).toBe(vector.canonicalRequestSha256);
    expect(signed.stringToSign).toBe(vector.stringToSign);
    expect(signed.signature).toBe(vector.signature);
    expect(signed.headers['authorization']).toBe(vector.authorization);
    expect(signed.headers).toMatchObject({
      'x-acs-action': action,
      'x-acs-version': version,
      'x-acs-date': date,
      'x-acs-signature-nonce': nonce,
      'x-acs-content-sha256': vector.contentSha256,
    });
  });

  it('has the same signature on the fast path', () => {
    const trimmed = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.trim()]));
    const sign = createSigner(credentials);
    const canonical = { method, path: '/', query: vector.canonicalQuery, host, headers: trimmed, action, version };
    expect(sign({ ...canonical, date, nonce })).toMatchObject({
      canonicalRequest: vector.canonicalRequest,
      stringToSign: vector.stringToSign,
      signature: vector.signature,
    });
  });
});

describe('the vectors of the steps', () => {
  it('hash an empty body', () => {
    expect(nobleDigest.sha256('')).toBe(emptySha256);
  });

  it('authenticate a message', () => {
    expect(nobleDigest.hmac(hmacVector.key)(hmacVector.message)).toBe(hmacVector.hmac);
  });

  it.each(encodingVectors)('encode $text', ({ text, encoded }) => {
    expect(percentEncode(text)).toBe(encoded);
  });

  it.each(flatteningVectors)('flatten $parameters', ({ parameters, flat }) => {
    expect(Object.fromEntries(flatten(parameters))).toEqual(flat);
  });

  it('sort names by code unit', () => {
    const query = canonicalQuery(sortingVector.given.map((name) => [name, 'x'] as const));
    expect(query.split('&').map((pair) => pair.split('=')[0])).toEqual(sortingVector.sorted);
  });

  it('encode a form in the given order', () => {
    expect(encodeForm(flatten(formVector.parameters))).toBe(formVector.body);
  });
});
