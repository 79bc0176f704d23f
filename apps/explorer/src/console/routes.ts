import { isOperationName } from '@esakit/core/catalog';
import { type Context, Hono } from 'hono';
import type { AppConfig } from '../config.js';
import { safe } from '../ui/html.js';
import type { AppEnv } from '../http/env.js';
import { type CallView, runCall } from './call.js';
import { cataloguePage } from './catalogue.js';
import { confirmedId } from './confirm.js';
import type { FormValues } from './form/node.js';
import { createOnce } from './once.js';
import { consolePage, type Shown, workbench } from './page.js';
import { type ConsoleState, consoleState, edit, type Given, readGiven } from './state.js';

const NOTHING_SENT = 'Nothing was sent: see what is marked in the input.';

/** The console. Without script each button asks for the whole page, with script for its part that changes. */
export function consoleRoutes(config: AppConfig): Hono<AppEnv> {
  const console = new Hono<AppEnv>();
  const once = createOnce<CallView>();

  const page = (c: Context<AppEnv>, state: ConsoleState, shown: Shown): Response | Promise<Response> =>
    c.html(c.req.query('part') === '1' ? safe(workbench(config, state, shown)) : consolePage(config, state, shown));

  console.get('/', async (c) => {
    const sent = new Map(new URL(c.req.url).searchParams);
    const name = sent.get('operation');
    if (name === undefined) return c.html(cataloguePage(config, sent.get('q') ?? ''));
    if (!isOperationName(name)) return c.notFound();
    const given = await readGiven(config, name, sent);
    return page(c, await consoleState(config, given), { view: 'answer', allFaults: false });
  });

  console.post('/', async (c) => {
    const sent: FormValues = new Map(new URLSearchParams(await c.req.text()));
    const name = sent.get('operation') ?? '';
    if (!isOperationName(name)) return c.notFound();
    const given = await readGiven(config, name, sent);
    const action = sent.get('do') ?? 'run';
    if (action === 'run') return run(c, given, sent.get('confirm'));
    const preview = action === 'preview';
    const state = await consoleState(config, preview ? given : edit(given, action));
    return page(c, state, { view: preview ? 'request' : 'answer', allFaults: preview });
  });

  async function run(c: Context<AppEnv>, given: Given, confirm: string | undefined): Promise<Response> {
    const { client, allowChanges } = config;
    const { operation, input, shown, faults } = given;
    const change = operation.access === 'write';
    const view: Shown = { view: 'answer', allFaults: true };
    if (faults.size > 0) return page(c, await consoleState(config, { ...given, note: NOTHING_SENT }), view);
    if (change && !allowChanges) return page(c, await consoleState(config, given), view);
    if (!change) {
      const call = await runCall(client, operation, input, { signal: c.req.raw.signal });
      return page(c, await consoleState(config, given, { call }), view);
    }
    const callId = await confirmedId(confirm ?? '', operation.name, shown);
    if (callId === undefined) return page(c, await consoleState(config, given, { ask: true }), view);
    // It goes on when the page goes away: half a change is worse than one that nobody waits for.
    const call = await once(callId, () => runCall(client, operation, input, { callId }));
    return page(c, await consoleState(config, given, { call }), view);
  }
  return console;
}
