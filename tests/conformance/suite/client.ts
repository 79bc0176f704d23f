import type { Client, ClientOptions } from '@esakit/core';
import type { OpenService } from '../control/protocol.js';
import type { Context } from './case.js';

/** A client of a service, with the keys that it takes. */
export const clientOf = (
  { createClient }: Context,
  { url, credentials }: OpenService,
  options: Partial<ClientOptions> = {},
): Client => createClient({ endpoint: url, credentials, ...options });
