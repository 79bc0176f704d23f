/** The emulator's time, which can be moved. Statuses, validation data and lists follow with the next request. */
export interface EmulatorClock {
  /** The time in milliseconds. It needs no `this`, so it may be the `clock` of a client. */
  readonly now: () => number;
  /** Moves the time on by milliseconds. */
  readonly advance: (ms: number) => void;
  /** Moves the time to milliseconds since 1970, from where it goes on. */
  readonly set: (time: number) => void;
}

/** The clock, with the emulator's own view of it. */
export interface MovableClock extends EmulatorClock {
  /** How far it was moved from the time of the option `clock`, in milliseconds. */
  readonly moved: () => number;
  readonly move: (ms: number) => void;
}

/** @param base - the time that goes by itself. */
export function createClock(base: () => number): MovableClock {
  let moved = 0;
  function move(ms: number): void {
    if (!Number.isSafeInteger(ms)) throw new TypeError('expected an integer of milliseconds');
    moved = ms;
  }
  return {
    now: () => base() + moved,
    advance: (ms) => move(moved + ms),
    set: (time) => move(time - base()),
    moved: () => moved,
    move,
  };
}
