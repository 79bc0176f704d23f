import * as sign from '@esakit/core/sign';
import * as esakit from '@esakit/edge';
import type { Target } from '../suite/case.js';

/** What the edge has in common, wherever it is. */
export const edgeTarget = {
  esakit,
  sign,
  createClient: (options) => esakit.createClient(undefined, options),
  createConfiguredClient: (settings) => esakit.createClient(settings),
  digests: { noble: esakit.nobleDigest },
  lacks: { page: 'no page' },
} satisfies Target;
