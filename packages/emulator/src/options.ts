import type { OperationName } from '@esakit/core/catalog';
import type { EmulatorCredentials } from './auth/credentials.js';
import type { Validation } from './operations/certificates/validation.js';
import type { PlanLimits } from './seed/seed-plans.js';
import type { Delays } from './settings.js';
import type { Variants } from './variants.js';

/** Options of an emulator. */
export interface EmulatorOptions {
  /**
   * The time in milliseconds that goes by itself; `Date.now`, by default. The certificates' dates are counted from it
   * once, at the start.
   */
  clock?: () => number;
  /** The key pairs that are accepted, in place of the fixed ones. */
  credentials?: EmulatorCredentials | readonly EmulatorCredentials[];
  /** The region certificates are stored in; `cn-hangzhou`, by default. */
  region?: string;
  /**
   * Limits of plans, by the `InstanceId` of their sites. Others have room for 100 certificates of each kind.
   *
   * @example
   * ```ts
   * import { createEmulator } from '@esakit/emulator';
   *
   * createEmulator({ plans: { 'esa-site-1234567890123': { customHttpCert: 2, free_cert: 10 } } });
   * ```
   */
  plans?: Readonly<Record<string, PlanLimits>>;
  /** How long the service takes for what it does not do at once. */
  delays?: Readonly<Partial<Delays>>;
  /**
   * How applications for free certificates are validated. By default ESA writes the record of an active NS site itself,
   * and the emulator's own TXT records count for the others.
   *
   * @example
   * ```ts
   * import { createEmulator } from '@esakit/emulator';
   *
   * const published = new Map<string, string>();
   * createEmulator({
   *   validation: {
   *     writesTxt: false,
   *     resolveTxt: (name) => [published.get(name) ?? []].flat(),
   *     fetchText: (url) => published.get(url),
   *     outcome: ({ Domain }) => (Domain === 'never.example.com' ? 'hang' : 'validate'),
   *   },
   * });
   * ```
   */
  validation?: Validation;
  /** What the service does otherwise at some places, or did at some time. */
  variants?: Variants;
  /**
   * Answers each operation that isn't played with a sample made from its shape, in place of `NotEmulated`; a list of
   * names does so for those only. The header `x-esakit-sample` marks such an answer.
   */
  sampleAnswers?: boolean | readonly OperationName[];
  /** Refuses a parameter in the form that belongs in the query, or the other way round. The service takes both. */
  strictPlaces?: boolean;
}
