/** `2023-11-26T16:00:00Z`, the form of `x-acs-date` and of a certificate's validity. */
export function isoSeconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** `2020-05-12 02:00:53`, the form of `CreateTime` and `UpdateTime`, in UTC. */
export function spacedSeconds(date: Date): string {
  return date.toISOString().slice(0, 19).replace('T', ' ');
}

/** `2020-05-12T10:00:53+08:00`, the form of dates of keyless servers. */
export function shanghaiSeconds(date: Date): string {
  return `${new Date(date.getTime() + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
}

/** Reads `2023-11-26T16:00:00Z` and nothing else, and no day that doesn't exist. */
export function parseIsoSeconds(text: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text)) return undefined;
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && isoSeconds(date) === text ? date : undefined;
}
