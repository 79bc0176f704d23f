import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly name: string;
  readonly main?: string;
  readonly types?: string;
  readonly typesVersions?: { readonly '*': Readonly<Record<string, readonly string[]>> };
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifests = globSync('packages/*/package.json', { cwd: root })
  .map((file) => JSON.parse(readFileSync(root + file, 'utf8')) as Manifest)
  .filter(({ exports }) => '.' in exports);

describe.each(manifests.map((manifest) => [manifest.name, manifest] as const))('%s', (_, manifest) => {
  it('says the same to tools that do not know exports (docs/compatibility.md)', () => {
    const entries = Object.entries(manifest.exports).flatMap(([path, target]) =>
      typeof target === 'string' ? [] : [[path, target] as const],
    );
    const own = entries.find(([path]) => path === '.')?.[1];
    const below = entries
      .filter(([path]) => path !== '.')
      .map(([path, { types }]): [string, string[]] => [path.slice(2), [types]]);
    expect({ main: manifest.main, types: manifest.types, typesVersions: manifest.typesVersions?.['*'] ?? {} }).toEqual({
      main: own?.default,
      types: own?.types,
      typesVersions: Object.fromEntries(below),
    });
  });
});
