import { type ClientOptions, createClient as createCoreClient, type Client } from '@esakit/core';
import { createClient as createNodeClient, dispatcherTransport } from '@esakit/node';
import { Agent } from 'undici';

export interface TransportUnderTest {
  readonly name: string;
  readonly createClient: (options: ClientOptions) => Client;
  /** Whether it can tell a connection that went stale from one that failed. */
  readonly knowsStale: boolean;
}

/** Whatever holds for one transport has to hold for the others. */
export const transports: readonly TransportUnderTest[] = [
  { name: 'the built-in fetch', createClient: createCoreClient, knowsStale: false },
  { name: "Node's own transport", createClient: createNodeClient, knowsStale: true },
  {
    name: 'a dispatcher of undici',
    createClient: (options) => createNodeClient({ ...options, transport: dispatcherTransport(new Agent()) }),
    knowsStale: false,
  },
];
