import assert from 'node:assert/strict';
import { ParameterError } from '@esakit/core';
import { readCertificateRequest } from '../../packages/core/src/x509/read/request.js';
import { fuzz, unless } from './support/fuzz.js';

fuzz('certificate-request', {
  dictionary: [
    '\u0030\u0000',
    '\u0031\u0000',
    '\u0002\u0001\u0000',
    '\u0005\u0000',
    '\u0003\u0001\u0000',
    '\u00a0\u0000',
    '\u0006\u0003U\u0004\u0003',
    '\u000c\u0003abc',
    '\u0006\b*\u0086H\u00ce=\u0004\u0003\u0002',
  ],
  check: (input) => {
    const base64 = input.toString('base64');
    const pem = `-----BEGIN CERTIFICATE REQUEST-----\n${base64}\n-----END CERTIFICATE REQUEST-----\n`;
    try {
      const { subjectDer, signed, signature } = readCertificateRequest(pem, 'fuzz');
      // All of it is in what came in.
      for (const bytes of [subjectDer, signed, signature]) assert.ok(input.includes(Buffer.from(bytes)));
    } catch (error) {
      unless(error, ParameterError);
      const start = base64.slice(0, 40);
      assert.ok(start === '' || !(error as Error).message.includes(start));
    }
  },
});
