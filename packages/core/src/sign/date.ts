// The last date: most of a burst are of one second, and to write a date takes longer than to hash it.
let second: number | undefined;
let formatted = '';

/**
 * `x-acs-date` of a moment in milliseconds since 1970: `yyyy-MM-ddTHH:mm:ssZ`, UTC.
 *
 * @throws {RangeError} for an invalid time.
 */
export function formatDate(time: number): string {
  const whole = Math.floor(time / 1_000);
  if (whole !== second) {
    formatted = `${new Date(time).toISOString().slice(0, 19)}Z`;
    second = whole;
  }
  return formatted;
}
