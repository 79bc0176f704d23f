import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { createClient, createSigningProxy, GetCertificate } from '@esakit/edge';

const proxy = createSigningProxy({
  client: createClient(), // credentials from the environment
  allow: [GetCertificate],
  // Whoever reaches this server may ask for the certificates of this site. Look for your session here too.
  authorize: (_request, { input }) => input['SiteId'] === '1234567890123',
});

const files = new Map([
  ['/', { type: 'text/html; charset=utf-8', url: new URL('index.html', import.meta.url) }],
  ['/esakit.min.js', { type: 'text/javascript', url: import.meta.resolve('@esakit/browser/esakit.min.js') }],
]);

async function answer({ method, url, headers }, body) {
  const file = files.get(url);
  if (file) return new Response(await readFile(new URL(file.url)), { headers: { 'content-type': file.type } });
  if (url !== '/esa' || method !== 'POST') return new Response('Not found', { status: 404 });
  return proxy(new Request('http://localhost/esa', { method, headers, body, duplex: 'half' }));
}

const server = createServer(async (incoming, outgoing) => {
  const response = await answer(incoming, Readable.toWeb(incoming));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(new Uint8Array(await response.arrayBuffer()));
});
server.listen(Number(process.env['PORT'] ?? 8080), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});
