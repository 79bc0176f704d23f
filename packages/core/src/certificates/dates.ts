const DATE = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2}):(\d{2})(\.\d+)?(?:Z|([+-])(\d{2}):?(\d{2}))?$/;

/**
 * Reads a date of the service: `2023-11-26T16:00:00Z`, or `2022-06-24 07:48:51`, which is UTC too although `Date`
 * itself would take it for local time.
 *
 * @returns undefined for what is not such a date, and for a day or time that does not exist, such as 30 February.
 */
export function readServiceDate(text: string | undefined): Date | undefined {
  const parts = DATE.exec(text?.trim() ?? '');
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number);
  const [, , , , , , , fraction = '', sign = '+', zoneHours = '0', zoneMinutes = '0'] = parts;
  if (hour > 23 || minute > 59 || second > 59 || Number(zoneHours) > 23 || Number(zoneMinutes) > 59) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  // A day or month that does not exist rolls over into one that does.
  if (date.getUTCDate() !== day || date.getUTCMonth() !== month - 1) return undefined;
  date.setUTCHours(hour, minute, second);
  const offset = (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes)) * 60_000;
  return new Date(date.getTime() - offset + Math.trunc(Number(`0${fraction}`) * 1000));
}
