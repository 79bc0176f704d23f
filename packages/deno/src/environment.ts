import { CredentialsError, type CredentialsProvider, environmentCredentials } from '@esakit/core';
import { runtime } from './runtime.js';

const ID = 'ALIBABA_CLOUD_ACCESS_KEY_ID';
const SECRET = 'ALIBABA_CLOUD_ACCESS_KEY_SECRET';
const TOKEN = 'ALIBABA_CLOUD_SECURITY_TOKEN';

/** Asked first, because reading a variable without permission prompts the user or throws. */
const mayRead = (variable: string): boolean =>
  runtime().permissions.querySync({ name: 'env', variable }).state === 'granted';

/** Reads an environment variable. One that may not be read counts as not set. */
export const readVariable = (name: string): string | undefined => (mayRead(name) ? runtime().env.get(name) : undefined);

/**
 * Credentials of the environment.
 *
 * @throws {CredentialsError} where Deno may not read a variable that is needed; it names the flag.
 */
export const denoCredentials: CredentialsProvider = async () => {
  // Only temporary credentials need a token, and their ids start with STS.
  const needed = readVariable(ID)?.startsWith('STS.') ? [ID, SECRET, TOKEN] : [ID, SECRET];
  const closed = needed.filter((name) => !mayRead(name));
  if (closed.length > 0) {
    throw new CredentialsError(
      `no permission to read ${closed.join(' and ')}: run Deno with --allow-env=${[ID, SECRET, TOKEN].join(',')}, or give createClient the option credentials`,
      'missing',
      { operation: 'environmentCredentials' },
    );
  }
  return environmentCredentials(readVariable)();
};
