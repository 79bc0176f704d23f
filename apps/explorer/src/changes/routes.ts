import { Hono } from 'hono';
import type { AppConfig } from '../config.js';
import type { AppEnv } from '../http/env.js';
import { changesPage } from './page.js';
import type { ChangeParts } from './parts.js';
import { applyRoutes } from './apply/routes.js';
import { deployRoutes } from './deploy/routes.js';
import { pruneRoutes } from './prune/routes.js';

/** The screens that change something, but for those of a certificate. */
export function changeRoutes(config: AppConfig, parts: ChangeParts): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/', (c) => c.html(changesPage(config)));
  routes.route('/deploy', deployRoutes(config, parts));
  routes.route('/apply', applyRoutes(config, parts));
  routes.route('/prune', pruneRoutes(config, parts));
  return routes;
}
