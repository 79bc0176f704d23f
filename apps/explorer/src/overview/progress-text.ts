import { count, number } from '../ui/format.js';
import type { Progress } from './gather.js';

/** How far a look at everything has come. */
export const progressText = ({ done, total }: Progress): string =>
  total === undefined ? 'Reading the list of sites …' : `Reading: ${number(done)} of ${count(total, 'site')} …`;
