import * as esakit from '@esakit/browser';
import { createClient as createSigningClient } from '@esakit/core';
import * as sign from '@esakit/core/sign';
import type { Target } from '../suite/case.js';

/** What a page, a web worker and a service worker have in common. */
export const pageTarget: Target = {
  esakit,
  sign,
  isPage: true,
  createClient: ({ credentials, ...options }) =>
    typeof credentials === 'function' || !credentials?.accessKeyId?.startsWith('STS.')
      ? createSigningClient({ credentials, ...options })
      : esakit.createDirectClient({
          ...options,
          allowDirectCalls: true,
          credentials: credentials as esakit.TemporaryCredentials,
        }),
  createProxyClient: (proxy) => esakit.createClient({ proxy }),
  digests: { noble: esakit.nobleDigest },
  lacks: {
    'connections of its own': 'its connections are the browser’s',
    'addresses of its own': 'no answer but HTTP',
    environment: 'no environment',
    'http cache': 'no @esakit/edge',
    'unsigned user agent': 'no user agent of its own',
  },
};
