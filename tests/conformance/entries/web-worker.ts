import { runSuite } from '../suite/run.js';
import { pageTarget } from './page-target.js';

globalThis.addEventListener('message', async ({ ports: [port] }) => {
  port?.postMessage(await runSuite(pageTarget, location.origin));
});
