import { assets } from 'explorer:assets';
import { createEdgeExplorer } from '../server/edge.js';
import { makeArrayOne } from '../server/same-array.js';

const explorer = createEdgeExplorer({ assets, addressHeader: 'x-real-ip' });

export const config = { runtime: 'edge' };

export default function handler(request: Request, context?: object): Promise<Response> {
  makeArrayOne();
  return explorer.fetch(request, context);
}
