import { type Client, type Int64Input, waitForCertificates, type Waited, WaitError } from '@esakit/node';
import type { Flags } from '../../args/command.js';
import { messageOf, UsageError } from '../../failure.js';
import { type Io, print, say } from '../../io.js';
import { anyString, oneOf, orNull, record } from '../../output/schema.js';
import { createStatusLine } from '../../output/status-line.js';
import { visibleLine } from '../../output/visible.js';

/** Flags of the commands that wait. */
export const waitFlags = {
  timeout: { type: 'string', value: 'TIME', about: 'How long to wait, as in 90s, 30m or 2h; 30m by default' },
  interval: { type: 'string', value: 'TIME', about: 'Pause before the second look, which then grows; 5s by default' },
} as const satisfies Flags;

/** Milliseconds. */
export interface WaitLimits {
  readonly totalTimeout: number | undefined;
  readonly interval: number | undefined;
}

export const readWaitLimits = (flags: {
  readonly timeout: string | undefined;
  readonly interval: string | undefined;
}): WaitLimits => ({
  totalTimeout: readTime('--timeout', flags.timeout),
  interval: readTime('--interval', flags.interval),
});

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
/** A timer of JavaScript reaches 24 days. */
const MAX_TIME = 20 * 24 * 3_600_000;

function readTime(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const [, count = '', unit = 's'] = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h)?$/.exec(text) ?? [];
  const milliseconds = Number(count) * (UNITS[unit] ?? 0);
  if (milliseconds > 0 && milliseconds <= MAX_TIME) return milliseconds;
  throw new UsageError(`${flag} ${text} is not a time such as 90s, 30m or 2h`);
}

/** What came of a certificate, as JSON. */
export const waitedSchema = record({
  id: anyString,
  outcome: oneOf('issued', 'failed', 'timeout', 'error'),
  status: orNull(anyString),
  notAfter: orNull(anyString),
  message: orNull(anyString),
});

/** A certificate after the wait. */
export interface WaitedDocument {
  readonly id: string;
  /** `timeout` where it may still be issued; `error` where the service could not be asked. */
  readonly outcome: 'issued' | 'failed' | 'timeout' | 'error';
  readonly status: string | null;
  readonly notAfter: string | null;
  readonly message: string | null;
}

/** Waits for certificates, and tells how it goes: on a terminal in one line, else whenever a status changes. */
export async function waitFor(
  client: Client,
  { SiteId, Ids }: { readonly SiteId: Int64Input; readonly Ids: readonly string[] },
  limits: WaitLimits,
  io: Io,
): Promise<WaitedDocument[]> {
  const line = createStatusLine(io);
  const started = Date.now();
  const statuses = new Map<string, string>();
  const looks = new Map<string, number>();
  try {
    const waited = await waitForCertificates(
      client,
      { SiteId, Ids },
      {
        ...limits,
        signal: io.signal,
        now: io.now,
        onUpdate: ({ id, health, answer, looks: count }) => {
          const status = answer.Result?.Status || answer.Status || 'unknown';
          const isNew = statuses.get(id) !== status;
          statuses.set(id, status);
          looks.set(id, count);
          if (line.isShown) line.show(visibleLine(progress(statuses, looks, Date.now() - started)));
          else if (isNew) say(io, visibleLine(`${id} is ${status}. ${health.advice}`));
        },
      },
    );
    return waited.map((one) => documentOf(one, statuses.get(one.id)));
  } finally {
    line.erase();
  }
}

/** How far it is, in a line. */
function progress(statuses: ReadonlyMap<string, string>, looks: ReadonlyMap<string, number>, elapsed: number): string {
  const counts = new Map<string, number>();
  for (const status of statuses.values()) counts.set(status, (counts.get(status) ?? 0) + 1);
  const states = [...counts].map(([status, count]) => (statuses.size === 1 ? status : `${count} ${status}`));
  const most = Math.max(0, ...looks.values());
  return `waiting: ${states.join(', ')}; looked ${most} time${most === 1 ? '' : 's'} in ${Math.round(elapsed / 1000)} s`;
}

function documentOf({ id, answer, error }: Waited, last: string | undefined): WaitedDocument {
  const status = (answer?.Result?.Status || answer?.Status || last) ?? null;
  const shared = { id, status, notAfter: answer?.Result?.NotAfter ?? null };
  if (!error) return { ...shared, outcome: 'issued', message: null };
  const outcome = error instanceof WaitError ? error.code : 'error';
  return { ...shared, outcome, message: error instanceof WaitError ? error.reason : messageOf(error) };
}

export function printWaited(waited: readonly WaitedDocument[], io: Io): void {
  for (const { id, outcome, notAfter, message } of waited) {
    if (outcome === 'issued') print(io, `issued: ${id}${notAfter === null ? '' : `, valid until ${notAfter}`}`);
    else print(io, visibleLine(`${outcome === 'timeout' ? 'still waiting' : outcome}: ${id}: ${message}`));
  }
}

/** 1 where one failed, 3 where one may still be issued. */
export function waitExitCode(waited: readonly WaitedDocument[]): number {
  if (waited.some(({ outcome }) => outcome === 'failed' || outcome === 'error')) return 1;
  return waited.some(({ outcome }) => outcome === 'timeout') ? 3 : 0;
}
