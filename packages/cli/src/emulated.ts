import type { Credentials } from '@esakit/node';

/** Where `esakit emulator` listens, by default. */
export const DEFAULT_PORT = 8788;

/** What an ESA client has to find in its environment to use an emulator. */
export const environmentOf = (url: string, credentials: Credentials): Record<string, string> => ({
  ALIBABA_CLOUD_ESA_ENDPOINT: url,
  ALIBABA_CLOUD_ACCESS_KEY_ID: credentials.accessKeyId,
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: credentials.accessKeySecret,
  // A token of other credentials would be sent along.
  ALIBABA_CLOUD_SECURITY_TOKEN: '',
});
