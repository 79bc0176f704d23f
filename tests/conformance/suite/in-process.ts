import { createEmulator, type Emulator } from '@esakit/emulator';
import { verifyCertificate } from '@esakit/x509';
import { equal, match, ok } from './assert.js';
import { type Context, group } from './case.js';
import { sampleInput } from './sample.js';

const getSample = ({ createClient, esakit }: Context, { fetch, temporaryCredentials: credentials }: Emulator) =>
  esakit.getCertificate(createClient({ credentials, fetch }), sampleInput);

export const inProcess = group('in process', [
  {
    name: 'the emulator runs here too, and verifies what is signed here',
    run: async (context) => {
      const emulator = createEmulator();
      match((await getSample(context, emulator)).Certificate, /^-----BEGIN CERTIFICATE-----/);
      equal(
        emulator.requests.map(({ status, code }) => [status, code]),
        [[200, undefined]],
      );
    },
  },
  {
    name: 'certificates are verified here too',
    run: async (context) => {
      const body = await getSample(context, createEmulator());
      const findings = await verifyCertificate(body, { hostname: 'www.example.com' });
      ok(findings.length > 5, `more than five findings, there were ${findings.length}`);
      equal(
        findings.filter((finding) => !finding.ok),
        [],
      );
    },
  },
]);
