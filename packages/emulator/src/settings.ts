import type { Variants } from './variants.js';
import type { Validation } from './operations/certificates/validation.js';

/** How long the service takes, in milliseconds of the emulator's clock. */
export interface Delays {
  /** Until a new record is in `ListRecords`; `GetRecord` has it at once. 2,000 by default. */
  records: number;
  /** From `ApplyCertificate` until `DCV` says what to publish. 2,000 by default. */
  validation: number;
  /** From the proof of control until the free certificate is `Issued`. 5,000 by default. */
  issue: number;
  /** From `Issued` until it is `OK`. 10,000 by default. */
  rollout: number;
}

/** What operations are played by. */
export interface Settings {
  /** The region certificates are stored in. */
  readonly region: string;
  readonly delays: Readonly<Delays>;
  readonly validation: Validation;
  readonly variants: Variants;
}

const DEFAULT_DELAYS: Readonly<Delays> = { records: 2000, validation: 2000, issue: 5000, rollout: 10_000 };

/**
 * The delays, with those that are not given.
 *
 * @throws {TypeError} that names the one that can't be right.
 */
export function resolveDelays(given: Readonly<Partial<Delays>> = {}): Delays {
  const delays = { ...DEFAULT_DELAYS, ...given };
  for (const [name, ms] of Object.entries(delays)) {
    if (!Object.hasOwn(DEFAULT_DELAYS, name)) {
      throw new TypeError(`delays.${name} is not known: expected ${Object.keys(DEFAULT_DELAYS).join(', ')}`);
    }
    if (!(Number.isSafeInteger(ms) && ms >= 0)) throw new TypeError(`delays.${name} must be milliseconds from 0`);
  }
  return delays;
}
