import { createClient, getCertificate } from '@esakit/core';
import { createEmulator, type Emulator } from '@esakit/emulator';
import { serve } from '@esakit/emulator/server';
import { afterAll, beforeAll, beforeEach } from 'vitest';

/** The certificate that the examples name. */
export const SITE = '1234567890123';
export const CERTIFICATE = 'babaded901474b9693acf530e0fb1d95';

/** An emulator on a loopback port. */
export interface Service {
  readonly emulator: Emulator;
  /** What points a program at it. */
  readonly settings: () => Record<string, string>;
  /** PEM of the certificate that the examples name. */
  readonly pem: () => Promise<string>;
  /** When a certificate ends, by its common name. */
  readonly endOf: (commonName: string) => Date;
}

/** Serves an emulator for the tests around, as new for each. */
export function useService(): Service {
  const emulator = createEmulator();
  let server: Awaited<ReturnType<typeof serve>> | undefined;
  beforeAll(async () => {
    server = await serve(emulator);
  });
  afterAll(() => server?.close());
  beforeEach(() => emulator.reset());
  return {
    emulator,
    settings: () => ({
      ALIBABA_CLOUD_ACCESS_KEY_ID: emulator.credentials.accessKeyId,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: emulator.credentials.accessKeySecret,
      ALIBABA_CLOUD_ESA_ENDPOINT: server?.url ?? '',
    }),
    pem: async () => {
      const esa = createClient({ credentials: emulator.credentials, fetch: emulator.fetch });
      return (await getCertificate(esa, { SiteId: SITE, Id: CERTIFICATE })).Certificate ?? '';
    },
    endOf: (commonName) => {
      const all = [...emulator.state.certificates.values()];
      return new Date(all.find(({ Result }) => Result.CommonName === commonName)?.Result.NotAfter ?? Number.NaN);
    },
  };
}
