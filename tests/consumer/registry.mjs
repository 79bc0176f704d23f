// The packed tarballs as a registry on a loopback port, so that every package manager installs them as it will from npm.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';

/**
 * Serves the tarballs of a folder, and takes more; everything else comes from the default registry, because this is the
 * one of a scope.
 */
export async function startRegistry(folder) {
  const packages = new Map();
  const add = (name) => {
    const one = describe(join(folder, name));
    packages.set(one.manifest.name, one);
  };
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.tgz'))) add(name);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '').slice(1);
    const { host } = request.headers;
    if (path.startsWith('-/')) {
      const one = [...packages.values()].find(({ file }) => basename(file) === basename(path));
      response.writeHead(one ? 200 : 404, { 'content-type': 'application/octet-stream' });
      response.end(one && readFileSync(one.file));
      return;
    }
    if (request.method === 'PUT') {
      receive(request, folder).then(
        (name) => {
          add(name);
          response.writeHead(201, { 'content-type': 'application/json' }).end('{"ok":true}');
        },
        (error) => response.writeHead(400).end(error.message),
      );
      return;
    }
    const found = packages.get(path);
    // Versions are packed anew again and again: nobody may remember one.
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify(found ? packument(found, `http://${host}`) : { error: 'not found' }));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    names: [...packages.keys()],
    close: () => server.close().closeAllConnections(),
  };
}

/** What `npm publish` sends: the tarball is in it, in Base64. */
async function receive(request, folder) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const { _attachments } = JSON.parse(Buffer.concat(chunks).toString());
  const [[path, { data }]] = Object.entries(_attachments).filter(([name]) => name.endsWith('.tgz'));
  const name = path.replace('@', '').replace('/', '-');
  writeFileSync(join(folder, name), Buffer.from(data, 'base64'));
  return name;
}

function describe(file) {
  const bytes = readFileSync(file);
  const manifest = JSON.parse(execFileSync('tar', ['-xzOf', file, 'package/package.json'], { encoding: 'utf8' }));
  const hash = (algorithm, encoding) => createHash(algorithm).update(bytes).digest(encoding);
  return { manifest, file, shasum: hash('sha1', 'hex'), integrity: `sha512-${hash('sha512', 'base64')}` };
}

function packument({ manifest, file, shasum, integrity }, origin) {
  const { name, version } = manifest;
  const dist = { tarball: `${origin}/-/${basename(file)}`, shasum, integrity };
  // A day long past: some package managers pass over what is younger than a day.
  const time = { created: '2020-01-01T00:00:00.000Z', [version]: '2020-01-01T00:00:00.000Z' };
  return { name, 'dist-tags': { latest: version }, time, versions: { [version]: { ...manifest, dist } } };
}
