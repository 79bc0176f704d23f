const DATE = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2}(?:\.\d+)?)(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * Reads a date of the service: `2023-11-26T16:00:00Z`, or `2022-06-24 07:48:51`, which is UTC too although `Date`
 * itself would take it for local time.
 *
 * @returns undefined for a text that is no date, and for none.
 */
export function readServiceDate(text: string | undefined): Date | undefined {
  const [, day, time, zone = 'Z'] = DATE.exec(text?.trim() ?? '') ?? [];
  const date = new Date(`${day}T${time}${zone}`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
