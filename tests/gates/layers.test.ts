import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folders and files of each package's sources, in the order that they may import each other: from those above. */
const LAYERS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'packages/core/src': [
    ['util', 'version'],
    ['errors'],
    ['x509'],
    ['operation'],
    ['transport'],
    ['sign'],
    ['credentials'],
    ['options'],
    ['call'],
    ['client'],
    ['observe'],
    ['proxy', 'inspect'],
    ['operations'],
    ['catalog', 'certificates'],
    ['adapter'],
    ['index'],
  ],
  'packages/core/src/credentials': [
    ['credentials', 'direct', 'outcome', 'surroundings'],
    ['alicloud', 'chain', 'environment', 'host', 'identity', 'keys', 'kept', 'setup'],
    ['environment-link', 'ini-sections', 'profile-region', 'profiles', 'request'],
    ['sts'],
    ['sources'],
    ['default-chain', 'links'],
    ['index'],
    ['default'],
  ],
  'packages/core/src/certificates': [
    ['dates', 'fetch-text', 'hostname', 'levels', 'limits', 'read-certificates'],
    ['state', 'superseded'],
    ['advice'],
    ['health'],
    ['find', 'metrics', 'wait'],
    ['dcv'],
    ['lifecycle'],
  ],
  'packages/core/src/certificates/lifecycle': [
    ['facts', 'prune-item'],
    ['custom-hostnames', 'quota'],
    ['deploy-error'],
    ['site'],
    ['prune'],
    ['apply', 'deploy', 'mutual-tls'],
    ['index'],
  ],
  'packages/core/src/x509': [
    ['der'],
    ['pem'],
    ['read'],
    ['chain'],
    ['checks'],
    ['arrange', 'check-private-key', 'write-private-key', 'write-request'],
    ['index'],
  ],
  'packages/node/src': [
    ['proxy'],
    ['connections'],
    ['request'],
    ['digest'],
    ['platform-over'],
    ['client', 'dispatcher-transport', 'fetch', 'platform', 'transport'],
    ['index'],
  ],
  'packages/x509/src': [['checks'], ['inspect', 'verify'], ['index']],
};

/** A path as it is on every system. */
const slashes = (path: string): string => path.replaceAll('\\', '/');

/** Imports between the sources of a folder, as pairs of their files. What lies outside of it has layers of its own. */
function importsOf(folder: string): { readonly from: string; readonly to: string }[] {
  const base = join(root, folder);
  return globSync('**/*.ts', { cwd: base }).flatMap((file) => {
    const from = slashes(file);
    const text = readFileSync(join(base, from), 'utf8');
    return [...text.matchAll(/(?:from |import\()'(\.[^']+)\.js'/g)]
      .map(([, path = '']) => ({ from, to: slashes(relative(base, join(base, dirname(from), `${path}.ts`))) }))
      .filter(({ to }) => !to.startsWith('..'));
  });
}

const layerOf = (layers: readonly (readonly string[])[], file: string): number =>
  layers.findIndex((names) => names.includes(file.split('/')[0]?.replace(/\.ts$/, '') ?? ''));

describe.each(Object.entries(LAYERS))('the sources of %s', (folder, layers) => {
  const imports = importsOf(folder);

  it('each have a layer', () => {
    const files = [...new Set(imports.flatMap(({ from, to }) => [from, to]))];
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((file) => layerOf(layers, file) < 0)).toEqual([]);
  });

  it('import from their own folder, and from the layers above', () => {
    const upward = imports.filter(
      ({ from, to }) => dirname(from) !== dirname(to) && layerOf(layers, to) > layerOf(layers, from),
    );
    const between = imports.filter(
      ({ from, to }) => from.split('/')[0] !== to.split('/')[0] && layerOf(layers, to) === layerOf(layers, from),
    );
    expect([...upward, ...between]).toEqual([]);
  });
});

/** Files that lead back to themselves, by what they import. Types count: a reader follows them too. */
function circlesOf(folder: string): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of importsOf(folder)) next.set(from, [...(next.get(from) ?? []), to]);
  const leadsTo = (start: string): boolean => {
    const seen = new Set<string>();
    const waiting = [...(next.get(start) ?? [])];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (file === start) return true;
      if (!seen.has(file)) waiting.push(...(next.get(file) ?? []));
      seen.add(file);
    }
    return false;
  };
  return [...next.keys()].filter(leadsTo);
}

it.each(globSync('{packages,apps}/*/src', { cwd: root }).map(slashes))(
  'no file of %s imports itself by others',
  (folder) => {
    expect(circlesOf(folder)).toEqual([]);
  },
);
