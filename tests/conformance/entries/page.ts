import { type Result, runSuite } from '../suite/run.js';
import { pageTarget } from './page-target.js';

/** Runs the suite in the page; called from outside of the browser. */
(globalThis as { conformance?: () => Promise<Result[]> }).conformance = () => runSuite(pageTarget, location.origin);
