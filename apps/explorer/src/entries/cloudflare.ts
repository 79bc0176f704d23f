import { assets } from 'explorer:assets';
import { kvFrom } from '../overview/store.js';
import { createEdgeExplorer } from '../server/edge.js';

const explorer = createEdgeExplorer({ assets, addressHeader: 'cf-connecting-ip', store: kvFrom('OVERVIEW') });

export default {
  fetch: (request: Request, env: object, context: object): Promise<Response> => explorer.fetch(request, env, context),
  scheduled: (_event: unknown, env: object): Promise<void> => explorer.check(env),
};
