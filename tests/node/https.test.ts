import { once } from 'node:events';
import type { Server } from 'node:https';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createTransport } from '@esakit/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inProcess } from './process.js';
import { context, faultOf, get } from './request.js';
import { selfSigned } from './self-signed.js';

const { cert, key } = selfSigned();
let server: Server;
let url: string;
let connections = 0;

beforeAll(async () => {
  const turns = new WeakMap<object, number>();
  server = createServer({ cert, key }, ({ url: path, socket }, response) => {
    const turn = (turns.get(socket) ?? 0) + 1;
    turns.set(socket, turn);
    if (path === '/stale' && turn > 1) socket.destroy();
    else response.end(String(turn));
  });
  server.on('secureConnection', () => connections++);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

it('nothing is sent to a server whose certificate nobody vouches for', async () => {
  const fault = await faultOf(createTransport()(get(url), context()));
  expect(fault).toMatchObject({ code: 'network', stale: false, cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' } });
});

it('certificates that Node is set to trust are trusted, and connections kept', async () => {
  connections = 0;
  const script = `
    const { text } = await get();
    const again = await get();
    console.log(JSON.stringify([text, again.text]));
  `;
  expect(await inProcess(script, url, cert)).toEqual(['1', '2']);
  expect(connections).toBe(1);
});

it('a kept connection that is closed is a stale one, and the next request takes a fresh one', async () => {
  connections = 0;
  const script = `
    const turns = async (path) => (await get(path)).text;
    await Promise.all([turns(), turns(), turns()]);
    await new Promise((resolve) => setTimeout(resolve, 30));
    const { code, stale } = await get('/stale').catch((fault) => fault);
    console.log(JSON.stringify([code, stale, await turns('/stale')]));
  `;
  expect(await inProcess(script, url, cert)).toEqual(['network', true, '1']);
  expect(connections).toBe(4);
});
