import { readServiceDate } from '@esakit/node';

/** `2026-05-02`, or what the service sent where it is not a date. */
export const showDay = (date: string | undefined): string | undefined =>
  readServiceDate(date)?.toISOString().slice(0, 10) ?? date;

/** `2026-05-02 16:00:00 UTC`, or what the service sent where it is not a date. */
export const showTime = (date: string | undefined): string | undefined =>
  readServiceDate(date)
    ?.toISOString()
    .replace(/T(.{8}).*/, ' $1 UTC') ?? date;

/** How long a certificate is still valid, in words. */
export function showDaysLeft(days: number): string {
  if (days < -1) return `expired ${-days} days ago`;
  if (days < 0) return 'expired within the last day';
  return days === 1 ? '1 day left' : `${days} days left`;
}
