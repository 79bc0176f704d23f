import assert from 'node:assert/strict';
import { ParameterError } from '@esakit/core';
import { arrangeChain, inspectCertificate, splitPem, verifyCertificate } from '@esakit/x509';
import { fuzz, unless } from './support/fuzz.js';

fuzz('pem', {
  dictionary: [
    '-----BEGIN ',
    '-----END ',
    'CERTIFICATE-----',
    'PRIVATE KEY-----',
    'X509 CRL-----',
    '-----',
    '\n',
    '\r\n',
    '=',
    '==',
    '\uFEFF',
    'Proc-Type: 4,ENCRYPTED\n\n',
  ],
  check: async (input) => {
    const text = input.toString();
    try {
      for (const { pem, label } of splitPem(text)) assert.ok(pem.includes(`-----BEGIN ${label}-----`));
    } catch (error) {
      unless(error, ParameterError);
    }
    try {
      const { leaf, chain } = inspectCertificate(text);
      assert.ok([leaf, ...chain].every(({ fingerprints }) => fingerprints.sha256.length === 64));
    } catch (error) {
      unless(error, ParameterError);
    }
    try {
      const { leaf, chain, fullChain } = arrangeChain(text);
      assert.equal(fullChain, leaf + chain);
    } catch (error) {
      unless(error, ParameterError);
    }
    await verifyCertificate({ Certificate: text }).catch((error: unknown) => unless(error, ParameterError));
  },
});
