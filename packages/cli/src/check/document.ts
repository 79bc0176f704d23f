import { byLevel, type HealthLimits, type Level, LEVELS } from '@esakit/node';
import { toJson } from '../output/json.js';
import type { Paint } from '../output/paint.js';
import { anyBoolean, anyInteger, anyString, listOf, oneOf, orNull, record } from '../output/schema.js';
import type { CheckOptions } from './options.js';
import { siteOf } from './judge.js';
import type { Found, Survey } from './survey.js';

/** All that a document tells. */
export interface Checked extends Survey {
  readonly level: Level;
  /** Whether all could be read that was to be read. */
  readonly complete: boolean;
  readonly checkedAt: Date;
  readonly limits: HealthLimits;
}

const STATES = [
  'valid',
  'expiring',
  'superseded',
  'expired',
  'pending',
  'failed',
  'revoked',
  'not-yet-valid',
  'unknown',
] as const;

/**
 * In which order results are said, in every format: what could not be seen before all that was, because that may be
 * the worst, and then what is worst.
 */
const SAID: readonly Level[] = ['unknown', 'critical', 'warning', 'note', 'ok'];

const level = oneOf(...LEVELS);

/** Of the JSON document. */
export const checkSchema = record({
  level,
  complete: anyBoolean,
  checkedAt: anyString,
  warnDays: orNull(anyInteger),
  warnPercent: orNull(anyInteger),
  failDays: orNull(anyInteger),
  failPercent: orNull(anyInteger),
  results: listOf(
    record(
      {
        level,
        siteId: orNull(anyString),
        siteName: orNull(anyString),
        id: orNull(anyString),
        name: orNull(anyString),
        hostnames: listOf(anyString),
        state: { enum: [...STATES, null] },
        notBefore: orNull(anyString),
        notAfter: orNull(anyString),
        daysLeft: orNull(anyInteger),
        message: anyString,
      },
      {
        supersededBy: listOf(anyString),
        served: record({ address: anyString, fingerprint: orNull(anyString), matches: orNull(anyBoolean) }),
      },
    ),
  ),
});

/**
 * A check as a document, with a line break at its end.
 *
 * @param columns - of the terminal that a table has to fit; undefined where nothing is cut off.
 */
export async function toDocument(
  checked: Checked,
  { format, only }: Pick<CheckOptions, 'format' | 'only'>,
  paint: Paint,
  columns: number | undefined,
): Promise<string> {
  const { level: worst, complete, checkedAt, limits, sites } = checked;
  const shown = checked.found
    .filter((one) => isShown(one, only))
    .toSorted((a, b) => SAID.indexOf(a.result.level) - SAID.indexOf(b.result.level));
  const results = shown.map(({ result }) => result);
  switch (format) {
    case 'json':
      return `${toJson({ level: worst, complete, checkedAt: checkedAt.toISOString(), ...describeLimits(limits), results })}\n`;
    case 'prometheus': {
      const { toPrometheus } = await import('../output/prometheus.js');
      const samples = sites.map(({ site, listed }) => {
        const { siteId, siteName } = siteOf(site);
        return { siteId: siteId ?? '', siteName: siteName ?? '', listed };
      });
      // Dashboards and alerts need all results, also those that the table leaves out.
      const all = checked.found.map(({ result }) => result);
      return toPrometheus(all, { sites: samples, checkedAt, complete });
    }
    case 'junit':
      return (await import('../output/junit.js')).toJunit(results, checkedAt.toISOString());
    default:
      return shown.length === 0 ? '' : `${(await import('./table.js')).toTable(shown, paint, columns)}\n`;
  }
}

const isShown = ({ result }: Found, only: Level | undefined): boolean =>
  only === undefined || byLevel(result.level, only) <= 0;

/** As they were given: a limit that is a share has no days. */
function describeLimits({ warnDays, warnShare, failDays, failShare }: HealthLimits): object {
  return {
    warnDays: days(warnDays, warnShare, 30),
    warnPercent: percent(warnShare),
    failDays: days(failDays, failShare, 7),
    failPercent: percent(failShare),
  };
}

const days = (given: number | undefined, share: number | undefined, usual: number): number | null =>
  share === undefined ? (given ?? usual) : null;

const percent = (share: number | undefined): number | null => (share === undefined ? null : Math.round(share * 100));

/** How many there are of each level, in a line, in the order of the results. */
export function summary({ found, level: worst }: Pick<Checked, 'found' | 'level'>): string {
  const counts = SAID.flatMap((one) => {
    const count = found.filter(({ result }) => result.level === one).length;
    return count === 0 ? [] : `${count} ${one}`;
  });
  return `${worst}: ${counts.join(', ')}`;
}
