import type { Handler } from 'hono';
import { EsaError } from '@esakit/core';
import type { AppConfig } from '../config.js';
import { metrics } from '../overview/metrics.js';
import type { AppEnv } from './env.js';
import { logLine } from './log-line.js';
import type { View, ViewOverview } from './view.js';

/**
 * Answers with 200 in an outage too, with what was known last and `esakit_last_check_success 0`: a monitor learns more
 * from that than from a failed scrape.
 */
export const metricsRoute =
  ({ clock, log }: AppConfig, view: ViewOverview): Handler<AppEnv> =>
  async (c) => {
    let found: View | undefined;
    try {
      found = await view(c);
    } catch (error) {
      if (!(error instanceof EsaError)) throw error;
      log(logLine('GET /metrics', error));
    }
    return c.body(metrics(found?.known, found?.rows ?? [], clock()), 200, {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
    });
  };
