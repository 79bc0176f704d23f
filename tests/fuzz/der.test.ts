import assert from 'node:assert/strict';
import { ParameterError } from '@esakit/core';
import { inspectCertificate, verifyCertificate } from '@esakit/x509';
import { fuzz, unless } from './support/fuzz.js';

fuzz('der', {
  // Lengths that lie, tags of what certificates are made of, and object ids of extensions and algorithms.
  dictionary: [
    '\u0030\u0000',
    '\u0031\u0000',
    '\u0002\u0001\u0000',
    '\u0005\u0000',
    '\u0006\u0003U\u001d\u0011',
    '\u0006\u0003U\u001d\u001e',
    '\u0013\u0003abc',
    '\u0017\r260101000000Z',
    '\u0018\u000f20260101000000Z',
    '*.example.com',
  ],
  check: async (input) => {
    const pem = `-----BEGIN CERTIFICATE-----\n${input.toString('base64')}\n-----END CERTIFICATE-----\n`;
    try {
      const { leaf } = inspectCertificate(pem);
      assert.match(leaf.fingerprints.sha256, /^[0-9a-f]{64}$/);
    } catch (error) {
      unless(error, ParameterError);
      const start = input.toString('base64').slice(0, 40);
      assert.ok(start === '' || !(error as Error).message.includes(start));
    }
    await verifyCertificate({ Certificate: pem }, { hostname: 'www.example.com' }).catch((error: unknown) =>
      unless(error, ParameterError),
    );
  },
});
