/**
 * A server that does what services and networks do on their bad days, over real sockets:
 *
 *     const server = await startHostileServer();
 *     server.script([reply.throttle({ acs: 5 }), reply.certificate()]);
 *
 * Each reply is a small function in the file of its family; `server.requests` holds what arrived. `onEachTransport`
 * sets the stage for tests that have to hold whatever carries the requests.
 */
import * as answers from './hostile/answers.js';
import * as connections from './hostile/connections.js';
import * as encodings from './hostile/encodings.js';
import { answer } from './hostile/exchange.js';
import * as service from './hostile/service.js';

export { ERROR_REQUEST_ID } from './hostile/answers.js';
export type { Reply } from './hostile/exchange.js';
export { sampleAnswer, sampleInput, sampleText } from './hostile/sample.js';
export { type HostileServer, refusedUrl, startHostileServer } from './hostile/server.js';
export { arrived, credentials, expectNoConnections, onEachTransport, rejection, settle } from './hostile/stage.js';

export const reply = { answer, ...answers, ...connections, ...encodings, ...service };
