/** How long the service takes, in milliseconds of the emulator's clock. */
export interface Delays {
  /** Until a new record is in `ListRecords`; `GetRecord` has it at once. 2,000 by default. */
  records: number;
}

/** What operations are played by. */
export interface Settings {
  /** The region certificates are stored in. */
  readonly region: string;
  readonly delays: Readonly<Delays>;
}

export const DEFAULT_DELAYS: Readonly<Delays> = { records: 2000 };
