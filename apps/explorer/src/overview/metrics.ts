import { formatMetrics } from '@esakit/core/metrics';
import type { Known } from './keeper.js';
import { isComplete } from './model.js';
import type { Row } from './rows.js';

/**
 * The last overview in the text format of Prometheus, in the words of `esakit check`.
 *
 * @param known - undefined where nothing could be read so far.
 * @param now - milliseconds since 1970.
 */
export const metrics = (known: Known | undefined, rows: readonly Row[], now: number): string =>
  formatMetrics({
    certificates: rows.map((row) => ({ ...row, hostname: row.hostnames[0] ?? '' })),
    sites: (known?.overview.sites ?? []).map(({ siteId, name, problem }) => ({
      siteId,
      siteName: name,
      listed: problem === undefined,
    })),
    checkedAt: new Date(known?.overview.checkedAt ?? now),
    success: known !== undefined && known.failure === undefined && isComplete(known.overview),
  });
