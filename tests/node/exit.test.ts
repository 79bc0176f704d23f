import { expect, it } from 'vitest';
import { expectNoConnections, reply, startHostileServer } from '../support/hostile-server.js';
import { inProcess } from './process.js';

it.each([
  ['answered', reply.certificate()],
  ['redirected', reply.redirect(302, '/')],
  ['cut off', reply.truncated()],
  ['too large', reply.oversized({ bytes: 1 << 24, chunked: true })],
])('a script ends once its request was %s', async (_, does) => {
  await using server = await startHostileServer();
  server.always(does);
  const script = `
    const code = await get().then(() => 'answered', (fault) => fault.code);
    const { hrtime } = process;
    const ended = hrtime.bigint();
    // Idle connections are kept for 5 seconds: none may hold the process for so long.
    process.on('exit', () => console.log(JSON.stringify({ code, seconds: Number(hrtime.bigint() - ended) / 1e9 })));
  `;
  const { seconds } = (await inProcess(script, server.url)) as { seconds: number };
  expect(seconds).toBeLessThan(4);
  await expectNoConnections(server);
});

it('nothing is loaded before the first request, and fetch not for it either', async () => {
  await using server = await startHostileServer();
  server.always(reply.certificate());
  const script = `
    const names = ['_http_client', 'zlib', '_tls_wrap', 'internal/streams/readable', 'internal/deps/undici/undici'];
    const loaded = () => names.filter((name) => process.moduleLoadList.includes('NativeModule ' + name));
    const before = loaded();
    const { headers } = await get();
    headers.get('date');
    console.log(JSON.stringify([before, loaded()]));
  `;
  expect(await inProcess(script, server.url)).toEqual([[], ['_http_client', 'internal/streams/readable']]);
});
