import { ParameterError } from '../errors.js';

/** The service's time, as far as it is known. */
export interface ServiceClock {
  /** Milliseconds since 1970, and the correction in it. */
  read(): { readonly time: number; readonly offset: number };
  /**
   * Sets the clock by the `Date` of an answer that refused the time of its request.
   *
   * @param used - the correction that the refused request was made with. Where it is no longer the current one, another
   * call has set the clock since, and measuring again would undo that.
   * @returns whether another attempt is worth while.
   */
  correct(date: string | null, used: number): boolean;
}

/** From here on a date has another form. */
const YEAR_10000 = 253_402_300_800_000;

export function createServiceClock(clock: () => number): ServiceClock {
  let offset = 0;
  const now = (): number => {
    const time = clock();
    if (time >= 0 && time < YEAR_10000) return time;
    throw new ParameterError('clock must give milliseconds since 1970', 'createClient');
  };
  return {
    read: () => ({ time: now() + offset, offset }),
    correct: (date, used) => {
      const served = Date.parse(date ?? '');
      if (!(served > 0 && served < YEAR_10000)) return false;
      if (offset === used) offset = served - now();
      return true;
    },
  };
}
