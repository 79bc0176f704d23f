import { caching } from './caching.js';
import { calls } from './calls.js';
import type { Case } from './case.js';
import { corrections } from './corrections.js';
import { errors } from './errors.js';
import { inProcess } from './in-process.js';
import { limits } from './limits.js';
import { pages } from './pages.js';
import { paging } from './paging.js';
import { platform } from './platform.js';
import { redaction } from './redaction.js';
import { retries } from './retries.js';
import { signing } from './signing.js';
import { values } from './values.js';
import { writes } from './writes.js';

/** Everything that must hold on every runtime. */
export const cases: readonly Case[] = [
  ...signing,
  ...calls,
  ...errors,
  ...values,
  ...retries,
  ...writes,
  ...limits,
  ...corrections,
  ...redaction,
  ...paging,
  ...caching,
  ...pages,
  ...platform,
  ...inProcess,
];
