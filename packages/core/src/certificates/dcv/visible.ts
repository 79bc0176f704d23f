import { ParameterError } from '../../errors.js';
import { type Cancellation, MAX_TIMER, pause, withLimit } from '../../util/deadline.js';
import { toAscii } from '../hostname.js';
import { DEFAULT_RESOLVER, readResolver, resolveRecords } from './resolve.js';

/** How to look for a record. */
export interface WaitForTxtOptions {
  /** Milliseconds to look at most; 60,000 by default. */
  readonly timeout?: number | undefined;
  /** Milliseconds before each look: a resolver remembers for minutes that there was nothing. 2,000 by default. */
  readonly interval?: number | undefined;
  /** Where to ask, by DNS over HTTPS in JSON; Cloudflare's resolver by default. */
  readonly resolver?: string | URL | undefined;
  readonly fetch?: typeof fetch | undefined;
  readonly signal?: AbortSignal | undefined;
}

const OPERATION = 'waitForTxt';

/**
 * Waits until a TXT record can be seen.
 *
 * @returns true once it is seen, false where the time is over, undefined where the resolver never answered.
 * @throws {ParameterError} for an option that can't be right.
 * @throws the reason of `options.signal`.
 * @example
 * ```ts
 * import { waitForTxt } from '@esakit/core/lifecycle';
 *
 * console.log(await waitForTxt({ name: '_acme-challenge.example.com', value: 'a digest' }, { timeout: 30_000 }));
 * ```
 */
export async function waitForTxt(
  { name: given, value }: { readonly name: string; readonly value: string },
  options: WaitForTxtOptions = {},
): Promise<boolean | undefined> {
  const { timeout = 60_000, interval = 2_000, signal: parent } = options;
  for (const [option, milliseconds] of Object.entries({ timeout, interval })) {
    if (!(milliseconds > 0 && milliseconds <= MAX_TIMER))
      throw new ParameterError(`${option} must be milliseconds above 0`, OPERATION);
  }
  const name = toAscii(given);
  if (name === undefined) throw new ParameterError(`${given} is not a name`, OPERATION);
  const resolver = readResolver(options.resolver ?? DEFAULT_RESOLVER, OPERATION);
  const over = new Error('the time is over');
  let answered: boolean | undefined;
  const look = async ({ signal }: Cancellation): Promise<true> => {
    for (;;) {
      await pause(interval, signal);
      try {
        const found = await resolveRecords(name, 'TXT', { resolver, fetch: options.fetch ?? fetch, signal });
        if (found.includes(value)) return true;
        answered = false;
      } catch {
        // The next look may be luckier.
        signal.throwIfAborted();
      }
    }
  };
  try {
    return await withLimit({ milliseconds: timeout, parent, onTimeout: () => over }, look);
  } catch (error) {
    if (error !== over) throw error;
    return answered;
  }
}
