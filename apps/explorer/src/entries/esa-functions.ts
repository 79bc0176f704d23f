import { assets } from 'explorer:assets';
import { createEdgeExplorer } from '../server/edge.js';

const explorer = createEdgeExplorer({ assets });

export default { fetch: explorer.fetch };
