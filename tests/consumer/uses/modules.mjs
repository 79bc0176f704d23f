// What a user's module does with the installed packages.
import assert from 'node:assert/strict';
import { createClient as createCoreClient } from '@esakit/core';
import { signRequest } from '@esakit/core/sign';
import { createEmulator } from '@esakit/emulator';
import { serve } from '@esakit/emulator/server';
import { createClient, getCertificate, ServiceError } from '@esakit/node';

const emulator = createEmulator();
const server = await serve(emulator, { port: 0 });
const input = { SiteId: '1234567890123', Id: 'babaded901474b9693acf530e0fb1d95' };

const overHttp = createClient({ credentials: emulator.credentials, endpoint: server.url });
const { Certificate, Result } = await getCertificate(overHttp, input);
assert.match(Certificate, /^-----BEGIN CERTIFICATE-----/);
assert.equal(Result.CommonName, 'www.example.com');

const inProcess = createCoreClient({
  credentials: emulator.credentials,
  fetch: (...request) => emulator.fetch(new Request(...request)),
});
assert.equal((await getCertificate(inProcess, input)).Certificate, Certificate);
await assert.rejects(getCertificate(overHttp, { ...input, Id: 'no-such-id' }), ServiceError);

assert.match(
  signRequest({
    method: 'GET',
    url: 'https://esa.cn-hangzhou.aliyuncs.com/?SiteId=1',
    action: 'GetSite',
    version: '2024-09-10',
    credentials: emulator.credentials,
  }).signature,
  /^[0-9a-f]{64}$/,
);
await server.close();
console.log('ES modules: ok');
