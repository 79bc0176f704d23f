import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { build } from 'esbuild';

/**
 * Who loads a chunk decides which others it is merged with: the root, signing and the operations are loaded by themselves,
 * so none of them may load more than it needs. The other entries come with the root.
 */
const LOADERS: Readonly<Record<string, (entry: string) => boolean>> = {
  // With what an adapter for a runtime loads beside it.
  root: (entry) => entry === 'index.js' || entry.startsWith('adapter/'),
  sign: (entry) => entry === 'sign/index.js',
  operations: (entry) => entry.startsWith('operations/'),
};

const isChunk = (file: string): boolean => file.startsWith('chunk-');

/**
 * Merges the chunks that esbuild splits off for each set of entries: Node takes longer to find and open a small file than to
 * read a large one, and the root would load twenty of them. A bundler takes what is used out of either.
 */
export async function mergeChunks(dist: string): Promise<void> {
  // Sorted, so that every file system gives the same files. Without globSync, which Node 20 does not have.
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .toSorted();
  const imports = new Map(
    files.map((file) => {
      const paths = readFileSync(join(dist, file), 'utf8').matchAll(/\bfrom "(\.[^"]+)"/g);
      return [file, Array.from(paths, ([, path = '']) => normalize(join(dirname(file), path)))] as const;
    }),
  );
  const loaders = new Map<string, Set<string>>();
  for (const entry of files.filter((file) => !isChunk(file))) {
    const [loader] = Object.entries(LOADERS).find(([, isIt]) => isIt(entry)) ?? [];
    if (loader === undefined) continue;
    const waiting = [...(imports.get(entry) ?? [])];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const known = loaders.get(file) ?? new Set();
      if (known.has(loader)) continue;
      loaders.set(file, known.add(loader));
      waiting.push(...(imports.get(file) ?? []));
    }
  }

  const merged = new Map<string, string>();
  // By their sources: the name of a chunk is a hash, by which any change would give another order and size. The last
  // come first, because the ones below them compress better after them.
  const firstSource = (file: string): string =>
    (JSON.parse(readFileSync(join(dist, `${file}.map`), 'utf8')) as { sources: string[] }).sources[0] ?? '';
  const bySource = files.filter(isChunk).map((file) => [firstSource(file), file] as const);
  for (const [, file] of bySource.toSorted(([one], [other]) => (one < other ? 1 : -1))) {
    const known = loaders.get(file);
    if (known?.has('root')) merged.set(file, `${['shared', ...[...known].toSorted()].join('-')}.js`);
  }
  const targets = [...new Set(merged.values())];
  await Promise.all(
    targets.map((target) =>
      mergeInto(
        target,
        [...merged].flatMap(([file, to]) => (to === target ? [file] : [])),
        merged,
        dist,
      ),
    ),
  );
  for (const file of files) {
    const path = join(dist, file);
    if (merged.has(file)) {
      rmSync(path);
      rmSync(`${path}.map`, { force: true });
      continue;
    }
    const code = readFileSync(path, 'utf8').replaceAll(
      /(\bfrom |\bimport\()"(\.[^"]+)"/g,
      (whole, before: string, to: string) => {
        const target = merged.get(normalize(join(dirname(file), to)));
        if (target === undefined) return whole;
        const way = relative(dirname(file), target);
        return `${before}"${way.startsWith('.') ? way : `./${way}`}"`;
      },
    );
    writeFileSync(path, code);
  }
}

/** Merges chunks into one file. Two of them that export the same name would lose it, so that is an error. */
async function mergeInto(
  target: string,
  chunks: readonly string[],
  merged: ReadonlyMap<string, string>,
  dist: string,
): Promise<void> {
  const { warnings, metafile } = await build({
    stdin: { contents: chunks.map((file) => `export * from "./${file}";`).join('\n'), resolveDir: dist },
    outfile: join(dist, target),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    sourcemap: true,
    metafile: true,
    logLevel: 'silent',
    plugins: [
      {
        name: 'other chunks',
        setup: (building) =>
          building.onResolve({ filter: /^\.\/chunk-/ }, ({ path }) => {
            const file = normalize(path);
            return chunks.includes(file) ? undefined : { path: `./${merged.get(file) ?? file}`, external: true };
          }),
      },
    ],
  });
  const { exports: given = [] } =
    Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint !== undefined) ?? {};
  const wanted = chunks.flatMap((file) => exportsOf(readFileSync(join(dist, file), 'utf8')));
  const lost = wanted.filter((name, at) => !given.includes(name) || wanted.indexOf(name) !== at);
  if (warnings.length > 0 || lost.length > 0) throw new Error(`${target} loses ${lost.join(', ') || 'something'}`);
}

const exportsOf = (code: string): string[] =>
  [...code.matchAll(/^export \{([^}]*)\};/gm)].flatMap(([, names = '']) =>
    names.split(',').flatMap((name) => name.trim().split(' as ').at(-1) || []),
  );
