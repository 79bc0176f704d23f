// What a user's program on Deno does with the installed packages.
import { createClient, getCertificate } from '@esakit/deno';
import { createEmulator } from '@esakit/emulator';
import { serve } from '@esakit/emulator/server';

const emulator = createEmulator();
const server = await serve(emulator);
const { accessKeyId, accessKeySecret } = emulator.credentials;
Deno.env.set('ALIBABA_CLOUD_ACCESS_KEY_ID', accessKeyId);
Deno.env.set('ALIBABA_CLOUD_ACCESS_KEY_SECRET', accessKeySecret);
Deno.env.set('ALIBABA_CLOUD_ESA_ENDPOINT', server.url);
const { Certificate } = await getCertificate(createClient(), {
  SiteId: '1234567890123',
  Id: 'babaded901474b9693acf530e0fb1d95',
});
if (!Certificate?.startsWith('-----BEGIN CERTIFICATE-----')) throw new Error('there is no certificate');
await server.close();
console.log('Deno: ok');
