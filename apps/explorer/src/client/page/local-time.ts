const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'long' });
const time = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const dayAndTime = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Adds the local time to the times of a page, which are in UTC: beside a moment, and as a title of each. */
export function showLocalTimes(within: ParentNode): void {
  for (const element of within.querySelectorAll<HTMLTimeElement>('time:not([title])')) {
    const date = new Date(element.dateTime);
    if (Number.isNaN(date.getTime())) continue;
    element.title = day.format(date);
    if (!element.classList.contains('moment') || date.getTimezoneOffset() === 0) continue;
    const local = document.createElement('span');
    local.className = 'local';
    const format = date.getDate() === date.getUTCDate() ? time : dayAndTime;
    local.textContent = ` (${format.format(date)} here)`;
    element.after(local);
  }
}
