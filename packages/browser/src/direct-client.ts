import {
  type Client,
  type ClientOptions,
  createClient,
  type Credentials,
  CredentialsError,
  ParameterError,
} from '@esakit/core';

/** An AccessKey pair that ends by itself, with its token. */
export interface TemporaryCredentials extends Credentials {
  readonly securityToken: string;
}

/** How a client without a proxy is made. */
export interface DirectClientOptions extends Omit<ClientOptions, 'credentials'> {
  /** Says that the page's users may hold these credentials. */
  readonly allowDirectCalls: true;
  /** Temporary ones, of a role that may do no more than the page needs, or an async function that gives them. */
  readonly credentials: TemporaryCredentials | (() => Promise<TemporaryCredentials>);
}

/**
 * Makes a client that signs in the page and calls the service itself. Everybody who opens the page can use its
 * credentials until they end, so it takes only temporary ones. {@link createClient} needs none.
 *
 * The service may also refuse: a browser first asks it whether the page may send the headers of a signature (CORS), and
 * ESA's endpoints have been seen to say no. Give `endpoint` where something of yours says yes.
 *
 * @throws {ParameterError} without `allowDirectCalls: true`, or for another option that can't be right.
 * @throws {CredentialsError} for credentials that are not temporary.
 * @example
 * ```ts
 * import { createDirectClient, type TemporaryCredentials } from '@esakit/browser';
 *
 * declare function fetchCredentials(): Promise<TemporaryCredentials>;
 *
 * const esa = createDirectClient({ allowDirectCalls: true, credentials: fetchCredentials });
 * ```
 */
export function createDirectClient({ allowDirectCalls, credentials, ...options }: DirectClientOptions): Client {
  if ((allowDirectCalls as unknown) !== true) {
    throw new ParameterError(
      'direct calls give the credentials to everybody who opens the page: use createClient with a signing proxy, or set allowDirectCalls to true',
      'createDirectClient',
    );
  }
  return createClient({
    ...options,
    credentials:
      typeof credentials === 'function' ? async () => temporary(await credentials()) : temporary(credentials),
  });
}

function temporary(credentials: TemporaryCredentials): TemporaryCredentials {
  const { accessKeyId, securityToken } = Object(credentials) as Partial<TemporaryCredentials>;
  if (securityToken && accessKeyId?.startsWith('STS.')) return credentials;
  throw new CredentialsError(
    'a page takes only temporary credentials, with an accessKeyId in STS. and a securityToken: anyone who opens the page could use a long-lived key for ever',
    'invalid',
    { operation: 'createDirectClient' },
  );
}
