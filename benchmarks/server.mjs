import { createServer } from 'node:http';
import process from 'node:process';
import { sample } from './sample.mjs';

/** A service on a loopback port that says the same to everyone. Tells its parent where it is. */
const body = Buffer.from(sample);
const head = {
  'content-type': 'application/json;charset=utf-8',
  'content-length': body.length,
  'x-acs-request-id': '0AEDAF20-4DDF-4165-8750-47FF9C1929C9',
};
const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  request.resume();
  response.writeHead(200, head).end(body);
});
server.listen(0, '127.0.0.1', () => process.send?.(server.address().port));
process.on('disconnect', () => process.exit());
