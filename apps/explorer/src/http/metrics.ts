import type { Handler } from 'hono';
import { EsaError } from '@esakit/core';
import type { AppConfig } from '../config.js';
import type { Known, OverviewKeeper } from '../overview/keeper.js';
import { metrics } from '../overview/metrics.js';
import { rowsOf } from '../overview/rows.js';
import type { AppEnv } from './app.js';
import { logLine } from './log-line.js';

/**
 * Answers with 200 in an outage too, with what was known last and `esakit_last_check_success 0`: a monitor learns more
 * from that than from a failed scrape.
 */
export const metricsRoute =
  (config: AppConfig, keeper: OverviewKeeper): Handler<AppEnv> =>
  async (c) => {
    let known: Known | undefined;
    try {
      known = await keeper.look(c.env?.waitUntil);
    } catch (error) {
      if (!(error instanceof EsaError)) throw error;
      config.log(logLine('GET /metrics', error));
    }
    const now = config.clock();
    const rows = known ? rowsOf(known.overview, { now, warnDays: config.warnDays }) : [];
    return c.body(metrics(known, rows, now), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
  };
