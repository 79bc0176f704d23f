/** What operations are played by. */
export interface Settings {
  /** The region certificates are stored in. */
  readonly region: string;
}
