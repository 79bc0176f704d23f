import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = ['browser', 'bun', 'core', 'deno', 'edge', 'emulator', 'node', 'x509'];

/** A package's manifest, as far as it tells what is exported from where. */
interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
}

/**
 * Every entry of every package and the file of its sources, the longest name first, so that tests speak of what people
 * read and not of what was built of it.
 */
export function sourceEntries(): Record<string, string> {
  const entries = PACKAGES.flatMap((folder) => {
    const root = fileURLToPath(new URL(`../../packages/${folder}/`, import.meta.url));
    const { name, exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Manifest;
    return Object.entries(exports).flatMap(([entry, target]) => {
      if (typeof target === 'string') return [];
      const source = root + target.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts');
      // A pattern stands for one entry for each file.
      return (source.includes('*') ? globSync(source) : [source]).map((file) => [
        (name + entry.slice(1)).replace('*', basename(file, '.ts')),
        file,
      ]);
    });
  });
  return Object.fromEntries(entries.toSorted(([a = ''], [b = '']) => b.length - a.length)) as Record<string, string>;
}
