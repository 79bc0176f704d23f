import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Each package that is published, with its entries: the name that is imported, its declarations and its source.
 *
 * @returns `{ name, folder, entries: [{ name, types, source }] }`, core first, because the others re-export it.
 */
export function packages() {
  const all = readdirSync(join(root, 'packages')).map((folder) => {
    const home = join(root, 'packages', folder);
    const { name, exports } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    const entries = Object.entries(exports).flatMap(([path, target]) => {
      if (typeof target === 'string' || !target.default.endsWith('.js') || path.endsWith('.js')) return [];
      const source = join(home, target.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts'));
      // A pattern stands for one entry for each file.
      return globSync(source)
        .toSorted()
        .map((file) => ({
          name: (name + path.slice(1)).replace('*', basename(file, '.ts')),
          types: file.replace(/([\\/])src([\\/])/, '$1dist$2').replace(/\.ts$/, '.d.ts'),
          source: file,
        }));
    });
    return { name, folder, entries };
  });
  return all.toSorted((a, b) => Number(b.folder === 'core') - Number(a.folder === 'core'));
}
