// The packed tarballs as a registry on a loopback port, so that every package manager installs them as it will from
// npm.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';

/**
 * Serves the tarballs of a folder; everything else comes from the default registry, because this is the one of a scope.
 */
export async function startRegistry(folder) {
  const tarballs = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  const packages = new Map(tarballs.map((name) => describe(join(folder, name))).map((one) => [one.manifest.name, one]));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '').slice(1);
    const { host } = request.headers;
    if (path.startsWith('-/')) {
      const file = tarballs.find((name) => name === basename(path));
      response.writeHead(file ? 200 : 404, { 'content-type': 'application/octet-stream' });
      response.end(file && readFileSync(join(folder, file)));
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
