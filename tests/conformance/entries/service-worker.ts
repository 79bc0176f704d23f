import { runSuite } from '../suite/run.js';
import { pageTarget } from './page-target.js';

interface Extendable extends MessageEvent {
  waitUntil(work: Promise<unknown>): void;
}

// The browser ends an idle worker: it has to know that this one is at work.
globalThis.addEventListener('message', (event) => {
  const [port] = event.ports;
  (event as Extendable).waitUntil(runSuite(pageTarget, location.origin).then((results) => port?.postMessage(results)));
});
